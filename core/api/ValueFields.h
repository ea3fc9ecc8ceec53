// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Codec.h"
#include "core/base/Setting.h"
#include "core/node/NodeState.h"
#include "core/stats/MachineOrder.h"

/// How the values of machines, nodes and statistics travel. Lists that travel row by row (State.h) are left out of what
/// holds them, and so is the time of a snapshot.
namespace api {

template <> inline constexpr Errc lastOf<Errc> = Errc::Internal;
template <> inline constexpr work::RejectReason lastOf<work::RejectReason> = work::RejectReason::RateLimited;
template <> inline constexpr work::MachineProtocol lastOf<work::MachineProtocol> = work::MachineProtocol::Sv2;
template <> inline constexpr work::ConnectionKind lastOf<work::ConnectionKind> = work::ConnectionKind::Mint;
template <> inline constexpr work::SourceStatus lastOf<work::SourceStatus> = work::SourceStatus::Failed;
template <> inline constexpr stats::Storage lastOf<stats::Storage> = stats::Storage::History;
template <> inline constexpr stats::EventKind lastOf<stats::EventKind> = stats::EventKind::Stopped;
template <> inline constexpr stats::Severity lastOf<stats::Severity> = stats::Severity::Bad;
template <> inline constexpr node::NodeStatus lastOf<node::NodeStatus> = node::NodeStatus::Unsupported;
template <> inline constexpr SettingType lastOf<SettingType> = SettingType::Path;
template <> inline constexpr SettingRow::Origin lastOf<SettingRow::Origin> = SettingRow::Origin::CommandLine;

void fields(Of<Error> auto &v, auto &f)
{
    f(v.code, v.detail);
}
void fields(Of<work::HashrateView> auto &v, auto &f)
{
    f(v.m1, v.m10, v.h1, v.h24);
}
void fields(Of<work::ShareCounts> auto &v, auto &f)
{
    f(v.accepted, v.belowSource, v.pending, v.rejectedLater, v.laterReasons, v.lost, v.rejected, v.acceptedDifficulty);
}
void fields(Of<work::ShareMark> auto &v, auto &f)
{
    f(v.at, v.difficulty, v.reason, v.isBelowSource);
}
/// Without recentShares.
void fields(Of<work::MinerSnapshot> auto &v, auto &f)
{
    f(v.key, v.name, v.ownName, v.userIdentity, v.agent, v.address, v.connection, v.channel, v.protocol,
        v.isStandardChannel, v.connectedSince, v.lastShareAt, v.hashrate, v.nominalHashrate, v.difficulty,
        v.expectedShareSeconds, v.shares, v.bestDifficulty, v.bestAt, v.blocksFound, v.extranoncePrefix,
        v.extranonceSize, v.versionMask);
}
void fields(Of<work::ConnectionSnapshot> auto &v, auto &f)
{
    f(v.id, v.kind, v.protocol, v.address, v.port, v.isEncrypted, v.agent, v.since, v.lastActivity, v.bytesIn,
        v.bytesOut, v.channels);
}
void fields(Of<work::SourceState> auto &v, auto &f)
{
    f(v.status, v.kind, v.name, v.detail, v.since, v.height, v.networkDifficulty, v.isFallback, v.sharesForwarded,
        v.sharesAcknowledged, v.sharesRejected, v.sharesPending, v.sharesLost, v.blocksOnly, v.rejectedByCode);
}
void fields(Of<stats::Totals> auto &v, auto &f)
{
    f(v.hashrate, v.reportedHashrate, v.reporting, v.accepted, v.accepted24h, v.rejected24h, v.rejectedByReason24h,
        v.rejectedLater24h, v.belowSource24h, v.bestSession, v.bestSessionMachine, v.bestSessionAt, v.bestEver,
        v.bestEverAt, v.blocksFound);
}
void fields(Of<stats::StorageTrouble> auto &v, auto &f)
{
    f(v.what, v.since, v.reason);
}
void fields(Of<stats::BanRow> auto &v, auto &f)
{
    f(v.id, v.address, v.machine, v.since, v.until, v.isByOwner, v.reason);
}
/// Without miners, connections and takenAt.
void fields(Of<stats::LiveSnapshot> auto &v, auto &f)
{
    f(v.startedAt, v.connectionsRefused, v.refusedBy, v.totals, v.source, v.storage, v.bans);
}
void fields(Of<stats::SeriesRequest> auto &v, auto &f)
{
    f(v.id, v.minerKey, v.from, v.to, v.maxPoints);
}
void fields(Of<stats::SeriesPoint> auto &v, auto &f)
{
    f(v.at, v.hashrate, v.accepted, v.rejected, v.difficulty, v.best);
}
void fields(Of<stats::Series> auto &v, auto &f)
{
    f(v.id, v.minerKey, v.step, v.points);
}
void fields(Of<stats::RenameMachine> auto &v, auto &f)
{
    f(v.machine, v.name);
}
void fields(Of<stats::DisconnectMachine> auto &v, auto &f)
{
    f(v.machine);
}
void fields(Of<stats::BanMachine> auto &v, auto &f)
{
    f(v.machine, v.address, v.until);
}
void fields(Of<stats::LiftBan> auto &v, auto &f)
{
    f(v.ban, v.address);
}
void fields(Of<stats::MachineRequest> auto &v, auto &f)
{
    f(v.id, v.order);
}
void fields(Of<stats::MachineAnswer> auto &v, auto &f)
{
    f(v.id, v.order, v.subject, v.before, v.machines, v.ban, v.undo, v.error);
}
void fields(Of<stats::Event> auto &v, auto &f)
{
    f(v.at, v.kind, v.severity, v.machine, v.values);
}
void fields(Of<node::NodeState> auto &v, auto &f)
{
    f(v.name, v.status, v.detail, v.isActive, v.since, v.height, v.tipAt, v.difficulty, v.networkHashrate, v.peers,
        v.syncProgress, v.chain, v.version, v.latency);
}
void fields(Of<SettingSpec> auto &v, auto &f)
{
    f(v.key, v.type, v.defaultValue, v.minimum, v.maximum, v.choices, v.title, v.help, v.needsRestart, v.isExpert);
}
void fields(Of<SettingRow> auto &v, auto &f)
{
    f(v.spec, v.value, v.origin);
}

} // namespace api
