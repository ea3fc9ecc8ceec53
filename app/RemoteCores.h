// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Secrets.h"
#include "core/api/ApiClient.h"
#include "core/api/CoreBook.h"
#include "core/base/ServiceThread.h"

#include <map>

namespace app {

/// The cores on other machines that this window knows: one line to each of them, on a thread of its own, from the start
/// on. Their list stands in the data directory, their tokens with the secrets. Lives on the main thread.
class RemoteCores final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteCores)
public:
    /// \a secrets outlive this. A list that cannot be read is no list, and trouble() says why; it is not written over.
    RemoteCores(const QString &dataDir, Secrets &secrets);
    ~RemoteCores() override;

    QList<api::CoreView> views() const;
    /// Null when there is none.
    const api::CoreView *view(const QString &id) const;
    /// What it said last; null before it said anything.
    const api::CoreState *state(const QString &id) const;
    /// English; empty when all is well.
    const QString &trouble() const { return m_trouble; }

    /// Keeps a core that was tried(), or what was changed of one; an empty \a token is the one that is kept.
    /// \return its id. Errors: those of CoreBook::put(), Io.
    Result<QString> put(const api::KnownCore &core, const QString &token);
    /// Its token goes with it. Errors: NotFound, Io.
    Result<void> remove(const QString &id);
    /// Connects anew now.
    void retry(const QString &id);

    /// Connects to \a core beside the known ones, until stopTrying(); tried() tells what came of it. Without a pin it
    /// only looks at the certificate. An empty \a token is the one kept for \a core's id.
    void tryOut(const api::KnownCore &core, const QString &token);
    void stopTrying();

    /// \return the number of the command; answered() with it follows, always.
    quint64 give(const QString &id, const api::CommandBody &body);

Q_SIGNALS:
    /// The list, or a link of it.
    void changed();
    void stateChanged(const QString &id, const api::CoreState &state, const api::Parts &parts);
    void answered(const QString &id, const api::Answer &answer);
    void progressed(const QString &id, const api::Progress &progress);
    void tried(const api::LinkState &link);

private:
    using Client = ServiceThread<api::ApiClient>;
    struct Line {
        api::CoreView view {};
        std::optional<api::CoreState> state {};
        std::unique_ptr<Client> client {};
        quint64 serial = 0; ///< what an earlier client of this core still says is not heard
    };
    std::unique_ptr<Client> makeClient(const api::KnownCore &core, const QString &token);
    void open(const api::KnownCore &core);
    Line *lineOf(const QString &id, quint64 serial);
    QString token(const QString &id) const;

    QString m_path;
    Secrets &m_secrets;
    SystemClock m_clock;
    SystemRandom m_random;
    QString m_trouble;
    api::CoreBook m_book;
    std::map<QString, Line> m_lines; ///< by id
    std::unique_ptr<Client> m_trial;
    quint64 m_trialSerial = 0;
    quint64 m_lastSerial = 0;
    quint64 m_lastCommand = 0;
};

} // namespace app
