// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/bitcoin/Target.h"
#include "core/cashu/Keyset.h"

#include <QMetaType>

namespace mint {

/// Which rule gives a share its amount.
enum class ValueRule : quint8 {
    Work, ///< (work of the job's target + remainder carried) / unit work
    LeadingZeros ///< hashpool: 2^(leading zero bits of the hash - minimum), 0 below the minimum
};

/// How shares become amounts; the same on the pool and on its mint, else the mint refuses.
struct Valuation {
    ValueRule rule = ValueRule::Work;
    quint64 unitWork = quint64(1) << 32; ///< hashes that earn one unit. Work
    int minimumZeros = 32; ///< LeadingZeros
    bool operator==(const Valuation &) const = default;
};

/// What one share earns, and the work below one unit that is left for the next.
struct Worth {
    cashu::Amount amount;
    quint64 remainder = 0; ///< hashes, less than unitWork; 0 for LeadingZeros
    bool operator==(const Worth &) const = default;
};
/// \a carried is what the same key's share before left. The amount is capped at 2^63.
Worth worthOf(
    const Valuation &valuation, const bitcoin::Target &jobTarget, const bitcoin::Hash256 &hash, quint64 carried);

/// A pool's word to a mint that a share was accepted: what a quote is made from. Idempotent by headerHash.
struct ShareCredit {
    quint64 correlation = 0; ///< the pool's own number; comes back with the answer
    bitcoin::Hash256 headerHash;
    bitcoin::Target jobTarget;
    quint64 carried = 0; ///< remainder before this share, of the same locking key
    cashu::Amount amount; ///< what the pool says it is worth; 0: the work is carried, no quote is made
    crypto::CurvePoint lockingKey; ///< who may mint it
};

enum class CreditCode : quint8 {
    None, ///< it counts
    AmountMismatch, ///< the mint's rule gives another amount
    TargetNotMet, ///< the hash is above the job's target
    UnknownPool, ///< not on the mint's list
    RateLimited, ///< try again later
    Stopped, ///< the watchdog or the user stopped the issue; try again later
    Conflict, ///< this header hash is known with another key, target or amount
    Failed ///< database; try again later
};
/// A constant name for logs and the wire: "amount-mismatch".
QString creditCodeName(CreditCode code);
/// Whether the same credit may be taken later.
bool isRetryable(CreditCode code);

/// A mint's answer to a ShareCredit.
struct CreditAnswer {
    quint64 correlation = 0;
    bitcoin::Hash256 headerHash;
    CreditCode code = CreditCode::None;
    QString quoteId {}; ///< empty when the amount was 0
    QString unit {};
    cashu::Amount amount {};
    bool isProvisional = false; ///< the quote is paid when its epoch is final
    QString detail {}; ///< English, of a refusal
};

/// One keyset's books: issued - redeemed = outstanding <= credited. What a swap moves to another keyset and what waits
/// in quotes at a rotation takes its credit along, so this holds for every keyset at any time.
struct KeysetBooks {
    cashu::KeysetId id;
    QString unit;
    bool isActive = false;
    quint32 index = 0;
    UnixMs createdAt {};
    cashu::Amount credited; ///< paid by shares (or by the test backend): issued already, or may be
    cashu::Amount issued; ///< in mints and swaps, modulo 2^64 as redeemed is: outstanding() is exact
    cashu::Amount redeemed;
    quint64 spentProofs = 0;
    quint64 signatures = 0;
    bool operator==(const KeysetBooks &) const = default;
    cashu::Amount outstanding() const { return cashu::Amount(issued.value - redeemed.value); }
};

enum class EpochState : quint8 { Open, Provisional, Final, Dissolved };
/// A stretch of work between two blocks that paid the mint: one unit, one keyset.
struct Epoch {
    quint32 number = 0;
    QString unit; ///< hash_<pubkey>_<height>
    cashu::KeysetId keyset;
    EpochState state = EpochState::Open;
    std::optional<quint32> boundaryHeight {}; ///< of the block that began it; none for the first
    bitcoin::Hash256 boundaryHash {};
    quint64 subsidy = 0; ///< sats that block paid to the mint
    UnixMs since {};
    bool operator==(const Epoch &) const = default;
};

/// Why no wallet reaches the mint over HTTP.
struct PortTrouble {
    quint16 port = 0; ///< the wanted one
    QString reason {}; ///< English; empty when all is well
    quint16 nextFree = 0; ///< where the wanted one is taken
    bool operator==(const PortTrouble &) const = default;
};

/// Everything the window and the API show of the mint. Replaced whole.
struct Snapshot {
    UnixMs takenAt {};
    bool isIssuing = true;
    QString stoppedBecause {}; ///< English, when not issuing
    bool isTestInstance = false; ///< play money
    QString url {}; ///< empty: no wallet is served
    PortTrouble portTrouble {};
    QString publicKey {}; ///< of the mint, hex
    QList<KeysetBooks> keysets {};
    QStringList damagedKeysets {}; ///< English, each: rows of the file that cannot be used; their coins are refused
    QList<Epoch> epochs {};
    quint64 quotesUnpaid = 0;
    quint64 quotesPaid = 0; ///< paid and not wholly issued
    quint64 quotesIssued = 0;
    quint64 creditsRefused = 0;
    int httpConnections = 0;
    int subscriptions = 0;
    std::optional<UnixMs> checkedAt {}; ///< the watchdog's last run
};

} // namespace mint
Q_DECLARE_METATYPE(mint::Snapshot)
