// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsBackup.h"

#include "core/base/SavedFile.h"

#include <QDateTime>
#include <QFile>

namespace app {
namespace {

QString freeName(const QString &configFile)
{
    const QString at = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = QStringLiteral("%1.%2.bak").arg(configFile, at);
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1.%2-%3.bak").arg(configFile, at).arg(i);
    return name;
}

} // namespace

Result<SettingsBackup> SettingsBackup::take(const QString &configFile)
{
    SettingsBackup out;
    out.m_configFile = configFile;
    QFile file(configFile);
    if (!file.exists())
        return out;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(configFile, file.errorString()));
    out.m_text = file.readAll();
    out.m_path = freeName(configFile);
    if (const auto written = saveFile(out.m_path, *out.m_text); !written)
        return tl::unexpected(written.error());
    return out;
}

Result<void> SettingsBackup::restore() const
{
    if (m_text)
        return saveFile(m_configFile, *m_text);
    if (QFile::exists(m_configFile) && !QFile::remove(m_configFile))
        return fail(Errc::Io, QStringLiteral("%1 cannot be removed").arg(m_configFile));
    return {};
}

} // namespace app
