// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/FoundBlock.h"

#include <algorithm>

namespace app {

/// The blocks that machines found here, newest first, each with its last state. Pure.
class FoundBlocks {
public:
    static constexpr qsizetype most = 100;

    FoundBlocks() = default;
    explicit FoundBlocks(QList<node::BlockOutcome> known)
        : m_blocks(std::move(known))
    {
        sort();
    }
    /// A block that is known is replaced.
    void apply(const node::BlockOutcome &outcome)
    {
        const auto same = std::ranges::find(m_blocks, outcome.hash, &node::BlockOutcome::hash);
        if (same != m_blocks.end())
            *same = outcome;
        else
            m_blocks.append(outcome);
        sort();
    }
    const QList<node::BlockOutcome> &all() const { return m_blocks; }

private:
    void sort()
    {
        std::ranges::stable_sort(m_blocks, [](const node::BlockOutcome &a, const node::BlockOutcome &b) {
            return a.height != b.height ? a.height > b.height : a.foundAt > b.foundAt;
        });
        m_blocks.resize(std::min(m_blocks.size(), most));
    }

    QList<node::BlockOutcome> m_blocks;
};

} // namespace app
