// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/QuoteStatistics.h"

#include <algorithm>

namespace ehash {

QuoteStatistics::Counts &QuoteStatistics::of(const QuoteEvent &event)
{
    const auto found = m_machines.find(event.minerKey);
    if (found != m_machines.end())
        return *found;
    return m_machines[m_machines.size() < mostMachines ? event.minerKey : QString()];
}

void QuoteStatistics::quoteAnswered(const QuoteEvent &event)
{
    Counts &counts = of(event);
    ++counts.answered;
    counts.amount += Wide(event.amount.value);
    counts.answeredAt = event.at;
}

void QuoteStatistics::quoteFailed(const QuoteEvent &event)
{
    ++of(event).failed;
}

QList<MachineQuotes> QuoteStatistics::machines() const
{
    QList<MachineQuotes> out;
    out.reserve(m_machines.size());
    for (auto it = m_machines.cbegin(); it != m_machines.cend(); ++it)
        out.append(
            { it.key(), it->created, it->sent, it->answered, it->failed, it->amount.toString(), it->answeredAt });
    std::ranges::sort(out, {}, &MachineQuotes::machine);
    return out;
}

} // namespace ehash
