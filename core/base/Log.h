// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

/// Where log lines go and which. Lines read "2026-01-31T12:00:00.000Z info hashstead.pool: text", or with a priority
/// prefix and no time when the journal collects stderr (JOURNAL_STREAM is set).
struct LogOptions {
    enum class Level : quint8 { Debug, Info, Warning, Critical };
    Level level = Level::Info;
    QString rules; ///< QLoggingCategory rules on top, "hashstead.sv1.debug=true", separated by ';'
    QString file; ///< empty: stderr
    qint64 fileBytes = 10 * 1024 * 1024; ///< a file that grows past this becomes "<file>.1"
    int fileCount = 5; ///< files kept, the open one included
};

/// Lines of other threads that wait for the file take at most this much; what comes on top is dropped, and a line says
/// how many were.
inline constexpr qint64 logQueueBytes = 4 * 1024 * 1024;

/// Sends Qt's messages where \a options say, from any thread. Call in main(), before the first thread starts; a file is
/// written on this thread, so lines of other threads need its event loop.
/// Control characters in a message are escaped, so a peer's text cannot forge a line. Errors: Io when the file cannot
/// be opened.
Result<void> installLog(const LogOptions &options);
/// Back to Qt's own handler; closes the file. After the last thread ended.
void removeLog();
/// "debug", "info", "warning", "critical". Errors: NotFound.
Result<LogOptions::Level> logLevelFromName(QStringView name);
