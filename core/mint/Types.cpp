// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Types.h"

#include "core/bitcoin/WideUInt.h"

#include <bit>

namespace mint {
namespace {

/// Room for 2^256 and a remainder on top of it.
using Work = bitcoin::WideUInt<5>;
constexpr quint64 highestAmount = quint64(1) << 63; ///< the largest key of a keyset

/// Leading zero bits of \a hash as people read it: its last byte is the highest.
int leadingZerosOf(const bitcoin::Hash256 &hash)
{
    int zeros = 0;
    for (auto byte = hash.bytes.rbegin(); byte != hash.bytes.rend(); ++byte) {
        zeros += std::countl_zero(*byte);
        if (*byte != 0)
            break;
    }
    return zeros;
}

Worth worthOfWork(quint64 unitWork, const bitcoin::Target &target, quint64 carried)
{
    Work work(target.work());
    work += Work(carried);
    const Work unit(std::max<quint64>(unitWork, 1));
    Work quotient = work.dividedBy(unit);
    Worth worth;
    if (quotient > Work(highestAmount)) {
        worth.amount = cashu::Amount(highestAmount); // nothing mined by people comes near; what is above is lost
        return worth;
    }
    worth.amount = cashu::Amount(quotient.limbs[0]);
    // quotient * unit fits 128 bits and is no more than work.
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(quotient.limbs[0]) * unit.limbs[0];
    Work taken(quint64(product & ~quint64(0)));
    taken.limbs[1] = quint64(product >> 64);
    work -= taken;
    worth.remainder = work.limbs[0];
    return worth;
}

} // namespace

Worth worthOf(
    const Valuation &valuation, const bitcoin::Target &jobTarget, const bitcoin::Hash256 &hash, quint64 carried)
{
    if (valuation.rule == ValueRule::Work)
        return worthOfWork(valuation.unitWork, jobTarget, carried);
    const int zeros = leadingZerosOf(hash);
    if (zeros < valuation.minimumZeros)
        return {};
    return { cashu::Amount(quint64(1) << std::min(zeros - valuation.minimumZeros, 63)), 0 };
}

QString creditCodeName(CreditCode code)
{
    switch (code) {
    case CreditCode::None:
        return QStringLiteral("none");
    case CreditCode::AmountMismatch:
        return QStringLiteral("amount-mismatch");
    case CreditCode::TargetNotMet:
        return QStringLiteral("target-not-met");
    case CreditCode::UnknownPool:
        return QStringLiteral("unknown-pool");
    case CreditCode::RateLimited:
        return QStringLiteral("rate-limited");
    case CreditCode::Stopped:
        return QStringLiteral("stopped");
    case CreditCode::Conflict:
        return QStringLiteral("conflict");
    case CreditCode::Failed:
        break;
    }
    return QStringLiteral("failed");
}

bool isRetryable(CreditCode code)
{
    return code == CreditCode::RateLimited || code == CreditCode::Stopped || code == CreditCode::Failed;
}

} // namespace mint
