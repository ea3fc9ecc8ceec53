// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Codec.h"
#include "core/lan/Request.h"

/// How the values of devices of the LAN travel. As in ValueFields.h, rows and times of snapshots are left out.
namespace api {

template <> inline constexpr lan::Kind lastOf<lan::Kind> = lan::Kind(lan::kindCount - 1);
template <> inline constexpr lan::PoolProtocol lastOf<lan::PoolProtocol> = lan::PoolProtocol::Sv2;
template <> inline constexpr lan::PoolTls lastOf<lan::PoolTls> = lan::PoolTls::OwnCertificate;
template <> inline constexpr lan::Temperature::Place lastOf<lan::Temperature::Place> = lan::Temperature::Place::Exhaust;
template <> inline constexpr lan::AlertKind lastOf<lan::AlertKind> = lan::AlertKind(lan::alertKindCount - 1);
template <> inline constexpr lan::ScanState::Phase lastOf<lan::ScanState::Phase> = lan::ScanState::Phase::Done;
template <> inline constexpr lan::PointStep::Phase lastOf<lan::PointStep::Phase> = lan::PointStep::Phase::Skipped;
template <> inline constexpr lan::PointState::Phase lastOf<lan::PointState::Phase> = lan::PointState::Phase::Done;

void fields(Of<lan::PoolEntry> auto &v, auto &f)
{
    f(v.protocol, v.host, v.port, v.tls, v.user, v.password, v.authorityKey);
}
void fields(Of<lan::PoolRow> auto &v, auto &f)
{
    f(v.pool, v.slot, v.isActive, v.isUsed, v.status, v.accepted, v.rejected, v.difficulty);
}
void fields(Of<lan::Temperature> auto &v, auto &f)
{
    f(v.place, v.index, v.celsius);
}
void fields(Of<lan::Fan> auto &v, auto &f)
{
    f(v.index, v.rpm, v.percent);
}
void fields(Of<lan::HashBoard> auto &v, auto &f)
{
    f(v.index, v.hashrate, v.chips, v.serial);
}
void fields(Of<lan::DeviceRates> auto &v, auto &f)
{
    f(v.now, v.m1, v.m10, v.m10Minutes, v.h1, v.average, v.expected);
}
void fields(Of<lan::TuningLimits> auto &v, auto &f)
{
    f(v.leastMegahertz, v.mostMegahertz, v.leastMillivolts, v.mostMillivolts);
}
void fields(Of<lan::Reading> auto &v, auto &f)
{
    f(v.at, v.model, v.chip, v.firmware, v.hostname, v.mac, v.rates, v.temperatures, v.fans, v.isFanAutomatic, v.boards,
        v.watts, v.volts, v.coreMillivolts, v.megahertz, v.pools, v.uptime, v.accepted, v.rejected, v.stale,
        v.hardwareErrors, v.errorPercent, v.bestSession, v.bestEver, v.isPaused, v.isOverheated, v.wifiDbm, v.limits,
        v.takesSv2, v.wantsOneTimeCode, v.isReadOnly, v.complaints);
}
void fields(Of<lan::Capabilities> auto &v, auto &f)
{
    f(v.pools, v.restart, v.pause, v.identify, v.fan, v.frequency, v.sv2, v.poolSlots, v.mostUsedPools,
        v.keepsUnusedPools, v.leastMegahertz, v.mostMegahertz, v.leastMillivolts, v.mostMillivolts, v.wantsOneTimeCode,
        v.whyNoPools);
}
void fields(Of<lan::Alert> auto &v, auto &f)
{
    f(v.kind, v.since, v.value, v.limit, v.text);
}
void fields(Of<lan::DeviceState> auto &v, auto &f)
{
    f(v.key, v.address, v.kind, v.name, v.group, v.said, v.isManaged, v.hasCredentials, v.reading, v.answeredAt,
        v.missed, v.isStale, v.trouble, v.can, v.alerts, v.minerKey, v.pointedAt, v.backupAt, v.backupText, v.pausedBy,
        v.costPerDay, v.satsPerDay);
}
void fields(Of<lan::ScanState> auto &v, auto &f)
{
    f(v.phase, v.subnets, v.done, v.total, v.answered, v.found, v.left, v.startedAt, v.endedAt);
}
void fields(Of<lan::SubnetRow> auto &v, auto &f)
{
    f(v.network, v.interface, v.own, v.isCut, v.addresses);
}
void fields(Of<lan::PointStep> auto &v, auto &f)
{
    f(v.key, v.name, v.phase, v.isCanary, v.before, v.after, v.used, v.detail, v.isPossible, v.comesHere, v.since);
}
void fields(Of<lan::PointState> auto &v, auto &f)
{
    f(v.id, v.phase, v.isBack, v.steps, v.startedAt, v.endedAt);
}
void fields(Of<lan::Schedule> auto &v, auto &f)
{
    f(v.id, v.group, v.days, v.fromMinute, v.toMinute, v.isOn);
}
void fields(Of<lan::PoolTemplate> auto &v, auto &f)
{
    f(v.id, v.name, v.pools);
}
/// Without devices and takenAt.
void fields(Of<lan::Snapshot> auto &v, auto &f)
{
    f(v.isManaging, v.pollInterval, v.energyPrice, v.bitcoinPrice, v.currency, v.scan, v.subnets, v.point, v.schedules,
        v.templates, v.bookTrouble);
}

// Orders, and their ends

void fields(Of<lan::SetPools> auto &v, auto &f)
{
    f(v.pools, v.used);
}
void fields(Of<lan::Restart> auto &, auto &f)
{
    f();
}
void fields(Of<lan::SetPaused> auto &v, auto &f)
{
    f(v.isPaused);
}
void fields(Of<lan::Identify> auto &v, auto &f)
{
    f(v.isOn);
}
void fields(Of<lan::SetFan> auto &v, auto &f)
{
    f(v.percent);
}
void fields(Of<lan::SetFrequency> auto &v, auto &f)
{
    f(v.megahertz, v.coreMillivolts);
}
void fields(Of<lan::StartScan> auto &v, auto &f)
{
    f(v.subnets);
}
void fields(Of<lan::StopScan> auto &, auto &f)
{
    f();
}
void fields(Of<lan::ResumeScan> auto &, auto &f)
{
    f();
}
void fields(Of<lan::AddDevice> auto &v, auto &f)
{
    f(v.address);
}
void fields(Of<lan::ForgetDevice> auto &v, auto &f)
{
    f(v.key);
}
void fields(Of<lan::NameDevice> auto &v, auto &f)
{
    f(v.key, v.name, v.group);
}
void fields(Of<lan::SetManaging> auto &v, auto &f)
{
    f(v.isOn);
}
void fields(Of<lan::ManageDevices> auto &v, auto &f)
{
    f(v.keys, v.isManaged);
}
void fields(Of<lan::SetCredentials> auto &v, auto &f)
{
    f(v.key, v.user, v.password);
}
void fields(Of<lan::ChangeDevices> auto &v, auto &f)
{
    f(v.keys, v.change, v.oneTimeCode);
}
void fields(Of<lan::PlanPoint> auto &v, auto &f)
{
    f(v.keys, v.keepFallback, v.preferSv2, v.templateId);
}
void fields(Of<lan::PlanPutBack> auto &v, auto &f)
{
    f(v.keys);
}
void fields(Of<lan::StartPlan> auto &v, auto &f)
{
    f(v.id, v.oneTimeCodes);
}
void fields(Of<lan::StopPlan> auto &v, auto &f)
{
    f(v.id);
}
void fields(Of<lan::SaveSchedule> auto &v, auto &f)
{
    f(v.schedule);
}
void fields(Of<lan::RemoveSchedule> auto &v, auto &f)
{
    f(v.id);
}
void fields(Of<lan::SaveTemplate> auto &v, auto &f)
{
    f(v.pools);
}
void fields(Of<lan::RemoveTemplate> auto &v, auto &f)
{
    f(v.id);
}
void fields(Of<lan::ReadTelemetry> auto &v, auto &f)
{
    f(v.key, v.from, v.to);
}
void fields(Of<lan::WatchDevice> auto &v, auto &f)
{
    f(v.key);
}
void fields(Of<lan::Request> auto &v, auto &f)
{
    f(v.id, v.order);
}
void fields(Of<lan::TelemetryPoint> auto &v, auto &f)
{
    f(v.at, v.hashrate, v.chipCelsius, v.regulatorCelsius, v.watts, v.fanRpm);
}
void fields(Of<lan::DeviceOutcome> auto &v, auto &f)
{
    f(v.key, v.name, v.error, v.needsRestart);
}
void fields(Of<lan::Answer> auto &v, auto &f)
{
    f(v.id, v.order, v.error, v.devices, v.plan, v.rowId, v.telemetry, v.step);
}

} // namespace api
