// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Gate.h"
#include "core/node/FoundBlock.h"
#include "core/node/NodeState.h"
#include "core/stats/Types.h"
#include "core/upstream/BlockNews.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

/// What a program prints when it is ready: profile, process, data directory, every address that listens (and why one
/// does not), the authority key.
QJsonObject readyJson(const QString &profile, const QString &dataDir, const QList<net::ListenerState> &listeners,
    const QString &authorityKey);
/// \a ready and the state of source, nodes, machines and shares. Hashrates are h/s; what is unknown
/// is null; "storage" lists what cannot be written to disk.
QJsonObject statusJson(const QJsonObject &ready, const stats::LiveSnapshot &live, const QList<node::NodeState> &nodes);

QJsonArray minersJson(const QList<work::MinerSnapshot> &miners);
QJsonArray bansJson(const QList<stats::BanRow> &bans);
/// The last \a most of \a events, newest last: {"at", "kind", "severity", "machine", "values"}.
QJsonArray eventsJson(const QList<stats::Event> &events, qsizetype most);

/// The row history keeps of a block; nothing while its fate is open.
std::optional<stats::BlockOutcome> statsOutcome(const node::BlockOutcome &outcome);
/// The event that a block candidate's fate at a remote pool is.
stats::Event statsEvent(const upstream::BlockNews &news);

} // namespace app
