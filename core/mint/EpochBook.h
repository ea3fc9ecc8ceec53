// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/Types.h"

#include <QPair>

namespace mint {

/// When a new epoch begins.
struct EpochRules {
    QByteArray payoutScript; ///< a coinbase output with this script pays the mint, and ends an epoch
    quint32 confirmations = 6; ///< blocks until a boundary is final, that block counted; at least 1
};

/// A place in a chain.
struct ChainPoint {
    quint32 height = 0;
    bitcoin::Hash256 hash;
    bool operator==(const ChainPoint &) const = default;
};

/// A block as far as epochs need it.
struct ChainBlock {
    quint32 height = 0;
    bitcoin::Hash256 hash;
    bitcoin::Hash256 previous;
    QList<QPair<QByteArray, quint64>> coinbaseOutputs {}; ///< script and sats
    ChainPoint point() const { return { height, hash }; }
};

/// What a block did to the epochs.
struct EpochChange {
    std::optional<quint32> opened {}; ///< this epoch begins with the block; its unit and keyset are still to be made
    std::optional<quint32> dissolved {}; ///< this epoch's boundary left the chain before it was final
    quint32 heir = 0; ///< gets the quotes of the dissolved one
    QList<quint32> becameFinal {}; ///< oldest first; their quotes are paid now
};

/// Which epoch a chain is in. A plain value without clock or store: apply a block to a copy, write what it says, keep
/// the copy.
///
/// A boundary is provisional until it has its confirmations. When its block leaves the chain before that, the epoch
/// waits: a block of the same height that pays takes its place, one that does not dissolves it. Once final it stands
/// for good, whatever the chain does.
class EpochBook {
public:
    /// \a epochs by number, from 0; \a chain newest first.
    EpochBook(EpochRules rules, QList<Epoch> epochs, QList<ChainPoint> chain);

    /// The epoch that began before any block, for a mint that has none yet.
    static Epoch genesis(UnixMs now);
    /// How many points of a chain are worth keeping.
    static int keptPoints(const EpochRules &rules) { return std::max(100, int(rules.confirmations)); }

    /// The tip again changes nothing. Errors: Protocol when \a block does not follow the tip.
    Result<EpochChange> apply(const ChainBlock &block, UnixMs now);
    /// Errors: OutOfRange for a point that is neither in the chain nor below all that is kept of it.
    Result<void> disconnectTo(const ChainPoint &point);
    /// Fills in what the book cannot make.
    void setUnit(quint32 number, const QString &unit, const cashu::KeysetId &keyset);

    /// New quotes belong to it.
    const Epoch &current() const;
    const Epoch &epoch(quint32 number) const { return m_epochs[int(number)]; }
    /// By number, dissolved ones too.
    const QList<Epoch> &epochs() const { return m_epochs; }
    /// Newest first.
    const QList<ChainPoint> &chain() const { return m_chain; }

private:
    /// What the block pays the mint; none when it does not.
    std::optional<quint64> paidBy(const ChainBlock &block) const;
    Epoch *boundaryAt(quint32 height);
    /// The epoch with the highest boundary below \a height.
    int before(qint64 height) const;
    /// Boundaries that have their confirmations become final; what lies before the last final one is closed.
    void settle(quint32 tip, EpochChange &change);

    EpochRules m_rules;
    QList<Epoch> m_epochs;
    QList<ChainPoint> m_chain;
};

} // namespace mint
