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

/// What a block did to the epochs, to be written in one transaction.
struct EpochChange {
    std::optional<Epoch> opened {}; ///< begins with this block; its unit and keyset are still to be made
    std::optional<Epoch> moved {}; ///< the same height was mined again and pays again: another hash, another sum
    /// Number of an epoch whose boundary left the chain unpaid, and of the one that gets its quotes.
    QList<QPair<quint32, quint32>> dissolved {};
    QList<quint32> becameFinal {}; ///< oldest first; their quotes are paid now
    bool isEmpty() const { return !opened && !moved && dissolved.isEmpty() && becameFinal.isEmpty(); }
};

/// Which epoch a chain is in. A plain value without clock or store: apply a block to a copy, write what it says, keep
/// the copy.
///
/// A boundary is provisional until it has its confirmations. When its block leaves the chain before that, the epoch
/// waits: a block of the same height that pays takes its place, one that does not dissolves it. Past that it stands
/// for good, whatever the chain does.
class EpochBook {
public:
    EpochBook(EpochRules rules, QList<Epoch> epochs, QList<ChainPoint> chain);

    /// The epoch that began before any block, for a mint that has none yet.
    static Epoch genesis(UnixMs now);

    /// Errors: Protocol when \a block does not follow the tip.
    Result<EpochChange> apply(const ChainBlock &block, UnixMs now);
    void disconnectTo(const ChainPoint &point);
    /// Fills in what the book cannot make.
    void setUnit(quint32 number, const QString &unit, const cashu::KeysetId &keyset);

    /// New quotes belong to it.
    const Epoch &current() const;
    const Epoch *find(quint32 number) const;
    /// By number; dissolved ones too.
    const QList<Epoch> &epochs() const { return m_epochs; }
    /// Newest first.
    const QList<ChainPoint> &chain() const { return m_chain; }
    int keptPoints() const;

private:
    quint64 paidTo(const ChainBlock &block) const;
    /// The epoch in force before \a height.
    const Epoch &before(quint32 height) const;
    void settle(quint32 tip, EpochChange &change);

    EpochRules m_rules;
    QList<Epoch> m_epochs;
    QList<ChainPoint> m_chain;
};

} // namespace mint
