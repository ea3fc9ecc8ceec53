// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/FoundBlock.h"

#include <array>

namespace node {

QString submitVerdictName(SubmitVerdict verdict)
{
    static constexpr std::array names { "unknown", "accepted", "duplicate", "inconclusive", "rejected", "undecodable" };
    static_assert(names.size() == size_t(SubmitVerdict::Undecodable) + 1);
    return QString::fromLatin1(names[size_t(verdict)]);
}

QString blockStateName(BlockState state)
{
    static constexpr std::array names { "pending", "accepted", "inconclusive", "rejected" };
    static_assert(names.size() == size_t(BlockState::Rejected) + 1);
    return QString::fromLatin1(names[size_t(state)]);
}

} // namespace node
