// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/FoundBlock.h"
#include "core/pool/Snapshot.h"
#include "core/upstream/Snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

/// The sections of `status --json` about where work comes from. Values are satoshi, times ISO 8601; unknown is null.
QJsonObject poolJson(const pool::Snapshot &snapshot);
QJsonArray upstreamsJson(const upstream::Snapshot &snapshot);
/// Newest first.
QJsonArray blocksJson(const QList<node::BlockOutcome> &blocks);

} // namespace app
