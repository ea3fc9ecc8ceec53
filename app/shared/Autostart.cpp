// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Autostart.h"

#include "core/base/SavedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app {
namespace {

/// One argument of an Exec line. Desktop Entry Specification, "The Exec key": quoted, and each backslash once more for
/// the string type of the value.
QString quoted(const QString &argument)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            out += QStringLiteral("\\\\");
        if (c == u'\\')
            out += u'\\'; // itself, once more for the value
        out += c == u'%' ? QStringLiteral("%%") : QString(c);
    }
    return out + u'"';
}

QByteArray entryText(const QStringList &command)
{
    QStringList exec;
    for (const QString &argument : command)
        exec << quoted(argument);
    return QStringLiteral("[Desktop Entry]\nType=Application\nName=Hashstead\nComment=Mining control center\n"
                          "Icon=hashstead\nTerminal=false\nX-GNOME-Autostart-enabled=true\nExec=%1\n")
        .arg(exec.join(u' '))
        .toUtf8();
}

} // namespace

QString autostartFile(const QString &configDir)
{
    return QDir(configDir).filePath(QStringLiteral("autostart/hashstead.desktop"));
}

Result<void> setAutostart(const QString &configDir, bool isOn, const QStringList &command)
{
    const QString path = autostartFile(configDir);
    if (!isOn) {
        if (QFile::exists(path) && !QFile::remove(path))
            return fail(Errc::Io, QStringLiteral("%1 cannot be removed").arg(path));
        return {};
    }
    for (const QString &argument : command) {
        if (argument.contains(u'\n'))
            return fail(Errc::Io, QStringLiteral("a line break in a path cannot stand in %1").arg(path));
    }
    const QByteArray text = entryText(command);
    QFile old(path);
    if (old.open(QIODevice::ReadOnly) && old.readAll() == text)
        return {};
    QDir().mkpath(QFileInfo(path).absolutePath());
    return saveFile(path, text);
}

} // namespace app
