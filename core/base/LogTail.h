// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QList>
#include <QString>

enum class LogLevel : quint8 { Debug, Info, Warning, Critical };
/// "debug", "info", "warning", "critical".
QString logLevelName(LogLevel level);

/// One line of the log. Its text has no control characters.
struct LogLine {
    UnixMs at {};
    LogLevel level = LogLevel::Info;
    QString category; ///< "hashstead.sv1"
    QString text;
    bool operator==(const LogLine &) const = default;
};

/// What a reader of the log is told.
struct LogNews {
    bool isWhole = false; ///< \c lines replace what the reader had, otherwise they come behind it
    QList<LogLine> lines; ///< oldest first
};

/// The latest lines of the log, oldest first, and which of them were not told yet. Not thread-safe.
class LogTail final {
public:
    static constexpr qsizetype maxText = 1000; ///< characters kept of one line

    explicit LogTail(int capacity)
        : m_capacity(capacity)
    {
    }

    void add(LogLine line);
    const QList<LogLine> &lines() const { return m_lines; }
    /// The next news tell everything.
    void tellWhole() { m_isWholeDue = true; }
    bool hasNews() const { return m_isWholeDue || m_untold > 0; }
    /// What came since the last call.
    LogNews take();

private:
    int m_capacity;
    QList<LogLine> m_lines;
    qsizetype m_untold = 0; ///< so many at the end, more than there are when some were dropped
    bool m_isWholeDue = false;
};
