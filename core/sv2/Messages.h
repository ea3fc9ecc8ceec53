// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Common.h"
#include "core/sv2/Ehash.h"
#include "core/sv2/Hashpool.h"
#include "core/sv2/JobDeclaration.h"
#include "core/sv2/Mining.h"
#include "core/sv2/Negotiation.h"
#include "core/sv2/TemplateDistribution.h"

namespace sv2 {

/// What may come on one connection of each protocol: its own messages, the common ones and the negotiation.
using MiningConnection = Joined<Common, Negotiation, Mining>;
using JobDeclarationConnection = Joined<Common, Negotiation, JobDeclaration>;
/// A mint and its pool.
using MintConnection = Joined<Common, Negotiation, Ehash, Hashpool>;
using TemplateConnection = Joined<Common, Negotiation, TemplateDistribution>;
/// Every message; their numbers never collide.
using AllMessages = Joined<Common, Negotiation, Mining, JobDeclaration, TemplateDistribution, Ehash, Hashpool>;

} // namespace sv2
