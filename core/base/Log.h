// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LogTail.h"
#include "core/base/Result.h"

#include <QString>

#include <functional>

class QObject;

/// Where log lines go and which. Lines read "2026-01-31T12:00:00.000Z info hashstead.pool: text", or with a priority
/// prefix and no time when the journal collects stderr (JOURNAL_STREAM is set).
struct LogOptions {
    using Level = LogLevel;
    Level level = Level::Info;
    QString rules; ///< QLoggingCategory rules on top, "hashstead.sv1.debug=true", separated by ';'
    QString file; ///< empty: stderr
    qint64 fileBytes = 10 * 1024 * 1024; ///< a file that grows past this becomes "<file>.1"
    int fileCount = 5; ///< files kept, the open one included
    int tailLines = 0; ///< latest lines kept in memory for followLog() and logTail()
};

/// Lines of other threads that wait for the file or the tail take at most this much; what comes on top is dropped, and
/// a line says how many were.
inline constexpr qint64 logQueueBytes = 4 * 1024 * 1024;

/// Sends Qt's messages where \a options say, from any thread. Call in main(), before the first thread starts; a file is
/// written on this thread, so lines of other threads need its event loop.
/// Control characters in a message are escaped, so a peer's text cannot forge a line. Errors: Io when the file cannot
/// be opened.
Result<void> installLog(const LogOptions &options);
/// Tells \a reader the whole tail soon, and then what came since, at most 4 times a second and only when something did;
/// until \a context is destroyed or the log removed. There is one reader; a new one replaces it. Call on the thread
/// that installed the log, where the reader is called too.
void followLog(QObject *context, std::function<void(const LogNews &)> reader);
/// The tail as it is now. On the thread that installed the log.
QList<LogLine> logTail();
/// Back to Qt's own handler; closes the file. After the last thread ended.
void removeLog();
/// "debug", "info", "warning", "critical". Errors: NotFound.
Result<LogOptions::Level> logLevelFromName(QStringView name);
