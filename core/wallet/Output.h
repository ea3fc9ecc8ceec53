// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Bodies.h"
#include "core/cashu/Conditions.h"
#include "core/cashu/DeterministicSecrets.h"

namespace wallet {

/// An output as it is written down before it is asked for: all that is needed to make it again.
struct PlannedOutput {
    cashu::Amount amount;
    cashu::KeysetId keyset;
    std::optional<quint64> counter {}; ///< NUT-13: the seed gives the rest
    std::optional<cashu::OutputSecret> locked {}; ///< else these are its secret and r
    bool isSent = false; ///< goes into a token
};

/// An output with its secrets.
struct BlindOutput {
    PlannedOutput plan;
    cashu::OutputSecret secret;
    cashu::BlindedMessage message;
};

/// Amounts in keyset's denominations that make \a total, ascending. Errors: OutOfRange when there is no such set.
Result<QList<cashu::Amount>> denominate(cashu::Amount total, const cashu::Keyset &keyset);

/// Outputs of \a total whose secrets come from the seed, counters from \a nextCounter on (which is moved).
Result<QList<PlannedOutput>> planOutputs(
    cashu::Amount total, const cashu::Keyset &keyset, quint64 &nextCounter, bool isSent);
/// Outputs of \a total that are locked by \a condition. They cannot be restored from the seed.
Result<QList<PlannedOutput>> planLocked(
    cashu::Amount total, const cashu::Keyset &keyset, const cashu::SpendingCondition &condition, const Random &random);

/// Puts the amounts of a request in ascending order, so that their order tells nothing.
void sortAscending(QList<PlannedOutput> &outputs);

/// The secret and r of \a plan.
Result<cashu::OutputSecret> secretOf(const PlannedOutput &plan, const cashu::DeterministicSecrets &seed);
/// The same outputs each time. Errors: BadKey.
Result<QList<BlindOutput>> blindOutputs(const QList<PlannedOutput> &plans, const cashu::DeterministicSecrets &seed);
QList<cashu::BlindedMessage> messagesOf(const QList<BlindOutput> &outputs);

} // namespace wallet
