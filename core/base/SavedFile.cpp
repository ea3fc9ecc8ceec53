// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SavedFile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

Result<void> saveFile(const QString &path, QByteArrayView content, QFileDevice::Permissions permissions)
{
    const auto failed = [&](const QString &why) {
        return fail(Errc::Io, QString::fromUtf8(QT_TRANSLATE_NOOP("core", "%1 cannot be written: %2")).arg(path, why));
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || (permissions && !file.setPermissions(permissions))
        || file.write(content.data(), content.size()) != content.size())
        return failed(file.errorString());
    // commit() does not notice a buffer that could not be written (Qt 6.4): it would put an empty file over the good
    // one. It syncs too, but does not tell when that fails.
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return failed(qt_error_string());
    if (!file.commit())
        return failed(file.errorString());
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder >= 0) {
        ::fsync(folder); // the new name; the content is safe already
        ::close(folder);
    }
    return {};
}
