// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setting.h"
#include "core/ehash/Types.h"
#include "core/mint/Types.h"
#include "core/node/FoundBlock.h"
#include "core/pool/Snapshot.h"
#include "core/upstream/Snapshot.h"

#include <QStringList>

/// Made-up but lifelike values of the Pool and the Mint page. The same arguments give the same values.
namespace fixture {

pool::Snapshot pool();
/// The first pool fails, the second is active, the third waits; the list of the settings is in the same order.
upstream::Snapshot upstreams();
QStringList upstreamEntries();
/// The row of network.upstreams with these entries.
SettingRow upstreamSetting();
QList<node::BlockOutcome> blocks();
mint::Snapshot mint();
ehash::Snapshot ehash();
QList<ehash::PoolState> mintPools();

} // namespace fixture
