// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Hash256.h"
#include "core/sv1/Message.h"

#include <QList>

namespace sv1 {

/// The parameters of mining.notify. Nothing in it depends on a connection, so one text serves all.
struct NotifyFields {
    QByteArray jobId; ///< at most 8 characters: older firmware cuts longer ones
    bitcoin::Hash256 prevHash;
    QByteArray coinbase1; ///< serialised coinbase without witness, up to the extranonce
    QByteArray coinbase2; ///< the rest
    QList<bitcoin::Hash256> merkleBranch; ///< internal order
    quint32 version = 0; ///< bits that machines may roll must be zero
    quint32 nbits = 0;
    quint32 ntime = 0;
    bool isClean = false;
    bool operator==(const NotifyFields &) const = default;
};

/// The whole line, built once per job and shared between connections.
QByteArray notifyLine(const NotifyFields &fields);
/// Reads the parameters as a machine does: at least eight, the clean flag last, at most 32 branches. Errors: Malformed.
Result<NotifyFields> parseNotify(const Value &params);

/// The previous hash as SV1 writes it: bytes swapped inside each 4-byte word. Its own inverse.
Bytes32 swapWords(const Bytes32 &bytes);

} // namespace sv1
