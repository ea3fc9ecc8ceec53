// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/ApiWiring.h"
#include "app/shared/CommandLine.h"
#include "app/shared/Instance.h"
#include "app/shared/MemoryTrim.h"
#include "app/shared/SettingsBackup.h"
#include "app/shared/SettingsStore.h"
#include "app/shared/Signals.h"
#include "app/shared/Wiring.h"

#include <memory>

namespace app {

/// Environment and file mode that must be set before the application object exists.
void prepareProcess();

/// One run of Hashstead on one data directory: settings, the lock on the directory, secrets, the services. Lives on the
/// main thread; both programs are this and a face.
class Program final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Program)
public:
    /// Reads the settings, begins to log and takes the data directory. Errors: those of SettingsStore::load(),
    /// installLog() and Instance::acquire(). \a logTailLines: as LogOptions::tailLines.
    static Result<std::unique_ptr<Program>> open(const CommandLine &commandLine, int logTailLines = 0);
    ~Program() override;

    /// Unlocks the secrets and starts the services; started() or failed() follows.
    void begin();

    /// Saves the diagnostics bundle in a folder of its own inside \a parent; \a facts are lines for system.txt.
    /// After started() only. \return its path. Errors: Io.
    Result<QString> saveDiagnostics(const QString &parent, const QStringList &facts) const;

    SettingsStore &store() { return m_store; }
    /// The settings page: every setting, and a password field per node that has a user.
    QList<SettingRow> settingRows() const;
    /// Takes what was changed on that page: passwords go to the secrets, the rest as SettingsStore::change(). When a
    /// setting is wrong nothing is taken. After started() only.
    QMap<QString, QString> changeSettings(const QVariantMap &changes);
    Wiring *wiring() const { return m_wiring.get(); } ///< null before started()
    Secrets *secrets() { return m_secrets ? &*m_secrets : nullptr; } ///< likewise

    /// Nobody has said yet what this program is to do: no settings file, and no profile from elsewhere.
    bool isFirstStart() const;
    /// Takes what the first steps came to: passwords go to the secrets, settings into the file, of which a copy is
    /// kept. Gives what is wrong, by key; then nothing is taken. Otherwise setupDone() or setupFailed() follows; where
    /// a value changed, the services have started anew before that, and started() was said. After started() only.
    QMap<QString, QString> applySetup(const QVariantMap &settings, const QMap<QString, QString> &passwords);
    /// The wallet of \a words instead of the one that runs, as app::replaceWallet(). The services start anew: started()
    /// or failed() was said before it returns. After started() only. Errors: as there.
    Result<void> replaceWallet(const crypto::Mnemonic &words);

Q_SIGNALS:
    void started();
    void failed(const Error &error);
    void setupDone();
    /// The services did not start with the new settings. The old ones are in force again and in the file.
    void setupFailed(const Error &error);
    /// SIGTERM, SIGINT, or `stop` from another process.
    void quitRequested();
    /// A second start asks for the window. Connect it only where there is one.
    void showRequested();

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    Program(SettingsStore store, std::unique_ptr<Instance> instance);
    void startServices(Secrets secrets);
    Result<void> startApi();
    void obey(const QJsonObject &request, Instance::Answer answer);
    QJsonObject tellToken(const QJsonObject &request);
    Result<void> startWiring();
    void stopWiring();
    struct Before;
    void restart(const Before &before);

    SettingsStore m_store;
    std::unique_ptr<Instance> m_instance;
    Signals m_signals;
    MemoryTrim m_memoryTrim;
    std::optional<Secrets> m_secrets;
    std::unique_ptr<Wiring> m_wiring;
    std::unique_ptr<ApiWiring> m_api; ///< where api.enabled says so
};

/// Asks the window that runs on the data directory of \a commandLine to come to the front. False when there is none.
bool showRunningWindow(const CommandLine &commandLine);

/// Answers every verb that is not `run`: the exit code, or nothing for `run`. \a program is the name help shows.
std::optional<int> runVerb(const CommandLine &commandLine, const QString &program);

/// The whole of hashsteadd. \a arguments without the program's name; gives the exit code.
int runHeadless(const QStringList &arguments);

} // namespace app
