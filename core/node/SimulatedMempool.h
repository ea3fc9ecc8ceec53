// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/bitcoin/BlockTemplate.h"

#include <QHash>

namespace node {

/// Payments that wait for a block of the demo chain: well-formed segwit transactions with random coins, keys and
/// signatures, and fees as people pay them. Pure but for the entropy it is given.
class SimulatedMempool {
public:
    static constexpr int maxTransactions = 400;

    /// Adds 0 to 2 * \a average new transactions.
    void addSome(int average, const Random &random);
    /// Best fee rate first.
    const QList<bitcoin::TemplateTransaction> &transactions() const { return m_transactions; }
    /// The most that a transaction of \a weight pays.
    static qint64 highestFee(qint64 weight);
    /// The fee of a waiting transaction; empty when it does not wait.
    std::optional<qint64> feeOf(const bitcoin::Hash256 &txid) const;
    /// These stand in a block now.
    void remove(const QList<bitcoin::Hash256> &txids);

private:
    QList<bitcoin::TemplateTransaction> m_transactions;
    QHash<bitcoin::Hash256, qint64> m_fees; ///< of everything that may stand in a block on the tip
};

} // namespace node
