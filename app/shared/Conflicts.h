// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Settings.h"
#include "core/upstream/UpstreamConfig.h"

namespace app {

/// Something that makes a start impossible although each value is of its kind.
struct Conflict {
    QString key; ///< whose value to change
    QString what; ///< what is wrong with it and what is allowed
};

/// All that a plan cannot be made of: what values mean together, and what only the service they are for can judge.
/// The one rule for both: SettingsStore refuses such settings, Plan does not begin with them.
QList<Conflict> conflicts(const Settings &settings);

/// A pool of the list as the upstream service takes it.
/// Errors: Unsupported (Stratum V1), Denied (a key that everybody knows), and those of noise::AuthorityUrl::parse().
Result<upstream::PoolTarget> poolTarget(const Upstream &pool, bitcoin::Network network);

} // namespace app
