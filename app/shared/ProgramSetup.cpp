// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Program's part in the first steps: taking their settings, and the way back when the services do not start with them.
#include "app/shared/Program.h"
#include "app/shared/WalletSeed.h"
#include "core/crypto/SecretBytes.h"

#include <QFileInfo>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcProgram, "hashstead.program")

namespace app {

bool Program::isFirstStart() const
{
    const QList<SettingRow> rows = m_store.rows();
    const auto profile = std::find_if(rows.begin(), rows.end(),
        [](const SettingRow &row) { return row.spec.key == QLatin1String("general.profile"); });
    return profile->origin == SettingRow::Origin::Default && !QFileInfo::exists(m_store.configFile());
}

/// What applySetup() changed, as it was.
struct Program::Before {
    Before(SettingsStore settings, SettingsBackup backup)
        : store(std::move(settings))
        , file(std::move(backup))
    {
    }
    ~Before()
    {
        for (QByteArray &password : passwords)
            crypto::wipe({ reinterpret_cast<quint8 *>(password.data()), size_t(password.size()) });
    }
    Q_DISABLE_COPY_MOVE(Before)

    SettingsStore store;
    SettingsBackup file;
    QMap<QString, QByteArray> passwords; ///< empty where there was none
};

QMap<QString, QString> Program::applySetup(const QVariantMap &settings, const QMap<QString, QString> &passwords)
{
    auto backup = SettingsBackup::take(m_store.configFile());
    if (!backup)
        return { { QString(), backup.error().detail } };
    const auto before = std::make_shared<Before>(m_store, *std::move(backup));
    if (const auto wrong = m_store.change(settings); !wrong.isEmpty())
        return wrong;
    QMap<QString, QByteArray> typed;
    for (auto it = passwords.begin(); it != passwords.end(); ++it) {
        typed.insert(it.key(), it.value().toUtf8());
        before->passwords.insert(it.key(), m_secrets->value(it.key()).value_or(QByteArray()));
    }
    if (const auto stored = m_secrets->change(typed); !stored) {
        m_store = before->store;
        const auto restored = before->file.restore();
        return { { QString(), restored ? stored.error().detail : restored.error().detail } };
    }
    const QList<SettingRow> rows = m_store.rows();
    const QList<SettingRow> old = before->store.rows();
    const bool isSame = passwords.isEmpty()
        && std::equal(rows.begin(), rows.end(), old.begin(), old.end(),
            [](const SettingRow &a, const SettingRow &b) { return a.value == b.value; });
    QMetaObject::invokeMethod(
        this,
        [this, before, isSame] {
            if (isSame)
                Q_EMIT setupDone();
            else
                restart(*before);
        },
        Qt::QueuedConnection); // whoever asked has shown that it begins
    return {};
}

void Program::restart(const Before &before)
{
    stopWiring();
    const auto begun = startWiring();
    if (begun) {
        Q_EMIT started();
        Q_EMIT setupDone();
        return;
    }
    m_store = before.store;
    for (const auto &undone : { before.file.restore(), m_secrets->change(before.passwords) }) {
        if (!undone)
            qCWarning(lcProgram).noquote() << undone.error().detail;
    }
    if (const auto again = startWiring(); !again) {
        Q_EMIT failed(again.error());
        return;
    }
    Q_EMIT started();
    Q_EMIT setupFailed(begun.error());
}

Result<void> Program::replaceWallet(const crypto::Mnemonic &words)
{
    stopWiring();
    const auto replaced = app::replaceWallet(m_store.settings().general.dataDir, *m_secrets, words);
    if (const auto begun = startWiring(); !begun) {
        Q_EMIT failed(begun.error());
        return begun;
    }
    Q_EMIT started();
    return replaced;
}

} // namespace app
