// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/CoinSelection.h"

#include <algorithm>

namespace wallet {
namespace {

using cashu::Amount;

std::optional<Amount> totalOf(const QList<Coin> &coins)
{
    return cashu::sumOf(coins, [](const Coin &coin) { return coin.amount; });
}

std::optional<Amount> feeOf(const QList<Coin> &coins)
{
    QList<quint64> fees;
    for (const Coin &coin : coins)
        fees.append(coin.feePpk);
    return cashu::feeFor(fees);
}

void sortDescending(QList<Coin> &coins)
{
    std::stable_sort(coins.begin(), coins.end(), [](const Coin &a, const Coin &b) { return a.amount > b.amount; });
}

/// Takes the largest coin of \a sorted (descending) that is not more than \a missing, else the smallest there is.
Coin takeNext(QList<Coin> &sorted, Amount missing)
{
    const auto fits
        = std::find_if(sorted.begin(), sorted.end(), [&](const Coin &coin) { return coin.amount <= missing; });
    if (fits == sorted.end())
        return sorted.takeLast();
    // When everything that fits is together less than what is missing, one larger coin does it in one go.
    std::optional<Amount> small
        = cashu::sumOf(QList<Coin>(fits, sorted.end()), [](const Coin &coin) { return coin.amount; });
    if (small && *small < missing && fits != sorted.begin())
        return sorted.takeAt(std::distance(sorted.begin(), fits) - 1);
    return sorted.takeAt(std::distance(sorted.begin(), fits));
}

} // namespace

std::optional<QList<Coin>> selectExact(QList<Coin> coins, Amount amount)
{
    sortDescending(coins);
    QList<Coin> out;
    for (const Coin &coin : std::as_const(coins)) {
        if (amount == Amount())
            break;
        if (const auto rest = minus(amount, coin.amount); rest && coin.amount) {
            amount = *rest;
            out.append(coin);
        }
    }
    if (amount || out.isEmpty() || out.size() > maxInputs)
        return std::nullopt;
    return out;
}

Result<Selection> selectAtLeast(QList<Coin> coins, Amount amount)
{
    const auto everything = totalOf(coins);
    if (!everything)
        return fail(Errc::OutOfRange, QStringLiteral("the balance is more than 64 bits hold"));
    sortDescending(coins);
    Selection out;
    for (;;) {
        const auto fee = feeOf(out.coins);
        const auto needed = fee ? plus(amount, *fee) : std::nullopt;
        if (!needed)
            return fail(Errc::OutOfRange, QStringLiteral("the amount and its fee are more than 64 bits hold"));
        out.fee = *fee;
        if (out.total >= *needed && !out.coins.isEmpty())
            return out;
        if (coins.isEmpty())
            return fail(Errc::OutOfRange,
                QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 are needed with the fee, and %2 are free to spend"))
                    .arg(needed->value)
                    .arg(everything->value));
        if (out.coins.size() == maxInputs)
            return fail(Errc::Limit,
                QStringLiteral("that takes more than %1 coins in one request; consolidate first").arg(maxInputs));
        const Coin next = takeNext(coins, *minus(*needed, std::min(out.total, *needed)));
        out.total = Amount(out.total.value + next.amount.value); // not more than everything
        out.coins.append(next);
    }
}

Selection selectToConsolidate(QList<Coin> coins, int atLeast)
{
    std::stable_sort(coins.begin(), coins.end(),
        [](const Coin &a, const Coin &b) { return a.isOld != b.isOld ? a.isOld : a.amount < b.amount; });
    const bool hasOld = !coins.isEmpty() && coins.first().isOld;
    if (coins.size() > maxInputs)
        coins.resize(maxInputs);
    if (!hasOld && coins.size() < atLeast)
        return {};
    Selection out;
    out.coins = coins;
    const auto total = totalOf(coins);
    const auto fee = feeOf(coins);
    if (!total || !fee || *fee >= *total || fee->value > total->value / 10)
        return {};
    out.total = *total;
    out.fee = *fee;
    // Coins that are as few as they can be would come back the same.
    if (!hasOld && cashu::splitBinary(*minus(*total, *fee)).size() >= coins.size())
        return {};
    return out;
}

} // namespace wallet
