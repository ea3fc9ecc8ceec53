// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/BookEntries.h"

namespace mint {
namespace {

void add(std::optional<cashu::Amount> &sum, cashu::Amount amount)
{
    if (sum)
        sum = cashu::plus(*sum, amount);
}

} // namespace

void BookEntries::credit(qint64 keyset, cashu::Amount amount)
{
    add(m_entries[keyset].credited, amount);
}

void BookEntries::issue(qint64 keyset, cashu::Amount amount, quint64 signatures)
{
    m_entries[keyset].added.issued += amount.value;
    m_entries[keyset].added.signatures += signatures;
}

void BookEntries::redeem(qint64 keyset, cashu::Amount amount)
{
    m_entries[keyset].added.redeemed += amount.value;
    m_entries[keyset].added.spentProofs += 1;
}

void BookEntries::move(qint64 from, qint64 to, cashu::Amount amount)
{
    if (from == to)
        return;
    add(m_entries[from].taken, amount);
    add(m_entries[to].credited, amount);
}

Result<void> BookEntries::write(MintStore &store) const
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        auto totals = store.totals(entry.key());
        if (!totals)
            return tl::unexpected(totals.error());
        const auto more
            = entry->credited ? cashu::plus(cashu::Amount(totals->credited), *entry->credited) : std::nullopt;
        if (!more || !entry->taken)
            return fail(Errc::Limit, QStringLiteral("keyset %1 would hold more than 64 bits").arg(entry.key()));
        const auto credited = cashu::minus(*more, *entry->taken);
        if (!credited)
            return fail(Errc::Internal, QStringLiteral("keyset %1 would give more than it has").arg(entry.key()));
        totals->credited = credited->value;
        totals->issued += entry->added.issued;
        totals->redeemed += entry->added.redeemed;
        totals->signatures += entry->added.signatures;
        totals->spentProofs += entry->added.spentProofs;
        if (totals->outstanding() > totals->credited)
            return fail(Errc::Internal,
                QStringLiteral("keyset %1 would have %2 outstanding and %3 credited")
                    .arg(entry.key())
                    .arg(totals->outstanding())
                    .arg(totals->credited));
        if (const auto done = store.setTotals(entry.key(), *totals); !done)
            return done;
    }
    return {};
}

} // namespace mint
