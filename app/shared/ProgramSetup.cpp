// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Program's part in the first steps: taking their settings, and the way back when the services do not start with them.
#include "app/shared/Program.h"
#include "app/shared/WalletSeed.h"

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

QMap<QString, QString> Program::applySetup(const QVariantMap &settings, const QMap<QString, QString> &passwords)
{
    const auto backup = SettingsBackup::take(m_store.configFile());
    if (!backup)
        return { { QString(), backup.error().detail } };
    const SettingsStore before = m_store;
    if (const auto wrong = m_store.change(settings); !wrong.isEmpty())
        return wrong;
    for (auto it = passwords.begin(); it != passwords.end(); ++it) {
        if (const auto stored = m_secrets->set(it.key(), it.value().toUtf8()); !stored) {
            m_store = before;
            const auto restored = backup->restore();
            return { { QString(), restored ? stored.error().detail : restored.error().detail } };
        }
    }
    const QList<SettingRow> rows = m_store.rows();
    const QList<SettingRow> old = before.rows();
    const bool isSame = passwords.isEmpty()
        && std::equal(rows.begin(), rows.end(), old.begin(), old.end(),
            [](const SettingRow &a, const SettingRow &b) { return a.value == b.value; });
    QMetaObject::invokeMethod(
        this,
        [this, before, isSame, backup = *backup] {
            if (isSame)
                Q_EMIT setupDone();
            else
                restart(before, backup);
        },
        Qt::QueuedConnection); // whoever asked has shown that it begins
    return {};
}

void Program::restart(const SettingsStore &before, const SettingsBackup &backup)
{
    stopWiring();
    const auto begun = startWiring();
    if (begun) {
        Q_EMIT started();
        Q_EMIT setupDone();
        return;
    }
    m_store = before;
    if (const auto restored = backup.restore(); !restored)
        qCWarning(lcProgram).noquote() << restored.error().detail;
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
