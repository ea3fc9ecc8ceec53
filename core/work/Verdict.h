// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/ToldJob.h"

namespace work {

/// A share as a machine sends it, on either protocol.
struct Share {
    ToldId job {};
    HeaderRoll roll {}; ///< version whole: SV1 combines it first, see rolledVersion()
    QByteArrayView extranonce {}; ///< the rolled part, without the prefix; empty from a header-only machine
};

/// The whole version of an SV1 share: BIP310. Bits outside \a mask stay in the result, so that the validator sees them.
constexpr quint32 rolledVersion(quint32 jobVersion, quint32 bits, quint32 mask)
{
    return (jobVersion & ~mask) | bits;
}

/// What became of a share. \c reason is about the share; a block is a block whatever the reason says.
struct Verdict {
    RejectReason reason = RejectReason::None;
    bitcoin::Hash256 hash; ///< null when the job was unknown or the extranonce of the wrong size
    double hashDifficulty = 0;
    double targetDifficulty = 0; ///< what the share counts for when accepted
    const ToldJob *told = nullptr; ///< what it was judged by; null when unknown. Valid until the next tell() or judge()
    bool meetsSource = false; ///< accepted, and it earns at the source
    bool meetsBlock = false; ///< its hash is at most the block target, even if its job is stale

    bool isAccepted() const { return reason == RejectReason::None; }
    bool earns() const { return isAccepted() && meetsSource; }
    /// To be sent to the source at once, past every safeguard.
    bool isNewBlock() const { return meetsBlock && reason != RejectReason::Duplicate; }
};

} // namespace work
