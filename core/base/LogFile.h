// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFile>

/// A file of lines that becomes "<path>.1", "<path>.2", ... when it is full; the oldest is dropped. Not thread-safe.
class LogFile final {
public:
    LogFile(QString path, qint64 maxBytes, int count);
    /// Opens the file to append, private to the user. Errors: Io.
    Result<void> open();
    void write(const QByteArray &line);

private:
    void rotate();

    QFile m_file;
    QString m_path;
    qint64 m_maxBytes;
    int m_count; ///< files kept, the open one included
};
