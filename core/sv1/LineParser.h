// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv1/Message.h"

#include <memory>

namespace sv1 {

/// Largest line taken from a machine; the largest a miner needs is under 2 KiB.
inline constexpr qsizetype maxMachineLine = 16 * 1024;
/// Largest line taken from a pool: a coinbase with many payouts is long.
inline constexpr qsizetype maxPoolLine = 256 * 1024;

/// Turns one line of untrusted bytes into a Message. Holds scratch memory: make one per thread and share it among
/// that thread's sessions. Nesting deeper than 16, longer lines than the cap, and anything that is not one JSON object
/// with a method, result or error are refused. Errors: Malformed, Limit.
class LineParser {
public:
    explicit LineParser(qsizetype lineCap = maxMachineLine);
    ~LineParser();
    Q_DISABLE_COPY_MOVE(LineParser)

    /// \a line without or with its line end.
    Result<Message> parse(QByteArrayView line);
    qsizetype lineCap() const { return m_lineCap; }

private:
    struct Scratch;
    std::unique_ptr<Scratch> m_scratch;
    qsizetype m_lineCap;
};

/// Cuts a byte stream into lines. Pure; one per connection.
class LineSplitter {
public:
    explicit LineSplitter(qsizetype lineCap = maxMachineLine)
        : m_lineCap(lineCap)
    {
    }
    /// Appends received bytes; call next() until it is empty before the next append().
    void append(QByteArrayView bytes);
    /// The next whole line without its "\n" or "\r\n"; valid until the next append(). Empty lines are skipped.
    std::optional<QByteArrayView> next();
    /// A line grew past the cap: the connection is to be dropped.
    bool overflowed() const { return m_overflowed; }

private:
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qsizetype m_lineCap;
    bool m_overflowed = false;
};

} // namespace sv1
