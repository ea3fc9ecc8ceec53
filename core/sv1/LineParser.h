// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv1/Methods.h"

#include <memory>

namespace sv1 {

/// Largest line taken from a machine; the largest a miner needs is under 2 KiB.
inline constexpr qsizetype maxMachineLine = 16 * 1024;
/// Largest line taken from a pool: a coinbase with many payouts is long.
inline constexpr qsizetype maxPoolLine = 256 * 1024;

/// A mining.submit, with or without an id: most of what machines say.
struct SubmitCall {
    Id id;
    Result<Submit, ErrorTuple> submit; ///< or what to answer
};
using MachineMessage = std::variant<Message, SubmitCall>;

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
    /// The same for a line from a machine, with its submits read at once: what parse() and then parseClientCall() give.
    Result<MachineMessage> parseFromMachine(QByteArrayView line);
    qsizetype lineCap() const { return m_lineCap; }

private:
    struct Scratch;
    struct Members;
    Result<Members> read(QByteArrayView line);
    static Result<Message> toMessage(Members &&members);

    std::unique_ptr<Scratch> m_scratch;
    qsizetype m_lineCap;
};

} // namespace sv1
