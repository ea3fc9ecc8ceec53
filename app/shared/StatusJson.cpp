// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/StatusJson.h"

#include "core/base/Version.h"
#include "core/stats/EventKind.h"

#include <QCoreApplication>

namespace app {

namespace {

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString isoTime(UnixMs t)
{
    return toDateTime(t).toString(Qt::ISODateWithMs);
}

QJsonObject hashrateJson(const work::HashrateView &view)
{
    return { { QStringLiteral("1m"), orNull(view.m1) }, { QStringLiteral("10m"), orNull(view.m10) },
        { QStringLiteral("1h"), orNull(view.h1) }, { QStringLiteral("24h"), orNull(view.h24) } };
}

QJsonObject reasonsJson(const std::array<quint64, work::rejectReasonCount> &counts)
{
    QJsonObject out;
    for (int i = 1; i < work::rejectReasonCount; ++i) {
        if (counts[size_t(i)] > 0)
            out.insert(work::rejectReasonName(work::RejectReason(i)), qint64(counts[size_t(i)]));
    }
    return out;
}

QJsonObject codesJson(const QMap<QString, quint64> &counts)
{
    QJsonObject out;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out.insert(it.key(), qint64(*it));
    return out;
}

QJsonObject minerJson(const work::MinerSnapshot &miner)
{
    return { { QStringLiteral("key"), miner.key }, { QStringLiteral("name"), miner.name },
        { QStringLiteral("own_name"), miner.ownName.isEmpty() ? miner.name : miner.ownName },
        { QStringLiteral("agent"), miner.agent }, { QStringLiteral("address"), miner.address },
        { QStringLiteral("protocol"),
            miner.protocol == work::MachineProtocol::Sv1 ? QStringLiteral("sv1") : QStringLiteral("sv2") },
        { QStringLiteral("connected_since"), isoTime(miner.connectedSince) },
        { QStringLiteral("last_share"),
            miner.lastShareAt ? QJsonValue(isoTime(*miner.lastShareAt)) : QJsonValue(QJsonValue::Null) },
        { QStringLiteral("hashrate"), hashrateJson(miner.hashrate) },
        { QStringLiteral("nominal_hashrate"), orNull(miner.nominalHashrate) },
        { QStringLiteral("difficulty"), miner.difficulty },
        { QStringLiteral("accepted"), qint64(miner.shares.accepted) },
        { QStringLiteral("below_source"), qint64(miner.shares.belowSource) },
        { QStringLiteral("pending"), qint64(miner.shares.pending) },
        { QStringLiteral("rejected"), reasonsJson(miner.shares.rejected) },
        { QStringLiteral("rejected_later"), qint64(miner.shares.rejectedLater) },
        { QStringLiteral("later_reasons"), codesJson(miner.shares.laterReasons) },
        { QStringLiteral("lost"), qint64(miner.shares.lost) },
        { QStringLiteral("best_difficulty"), miner.bestDifficulty },
        { QStringLiteral("blocks_found"), qint64(miner.blocksFound) } };
}

QJsonObject sourceJson(const work::SourceState &source)
{
    return { { QStringLiteral("kind"), source.kind }, { QStringLiteral("name"), source.name },
        { QStringLiteral("status"), work::sourceStatusName(source.status) },
        { QStringLiteral("detail"), source.detail }, { QStringLiteral("since"), isoTime(source.since) },
        { QStringLiteral("height"), qint64(source.height) },
        { QStringLiteral("network_difficulty"), orNull(source.networkDifficulty) },
        { QStringLiteral("is_fallback"), source.isFallback },
        { QStringLiteral("forwarded"), qint64(source.sharesForwarded) },
        { QStringLiteral("acknowledged"), qint64(source.sharesAcknowledged) },
        { QStringLiteral("rejected"), qint64(source.sharesRejected) },
        { QStringLiteral("pending"), qint64(source.sharesPending) },
        { QStringLiteral("lost"), qint64(source.sharesLost) },
        { QStringLiteral("blocks_only"), qint64(source.blocksOnly) },
        { QStringLiteral("rejected_by_code"), codesJson(source.rejectedByCode) } };
}

QJsonObject nodeJson(const node::NodeState &state)
{
    return { { QStringLiteral("name"), state.name }, { QStringLiteral("status"), node::nodeStatusName(state.status) },
        { QStringLiteral("detail"), state.detail }, { QStringLiteral("active"), state.isActive },
        { QStringLiteral("height"), qint64(state.height) }, { QStringLiteral("chain"), state.chain },
        { QStringLiteral("difficulty"), orNull(state.difficulty) },
        { QStringLiteral("peers"), state.peers < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(state.peers) } };
}

} // namespace

QJsonObject readyJson(const QString &profile, const QString &dataDir, const QList<net::ListenerState> &listeners,
    const QString &authorityKey)
{
    QJsonArray list;
    for (const net::ListenerState &listener : listeners) {
        QJsonObject row { { QStringLiteral("kind"), net::listenerKindName(listener.config.kind) },
            { QStringLiteral("address"), listener.config.address.toString() },
            { QStringLiteral("port"), int(listener.port) }, { QStringLiteral("listening"), listener.isListening } };
        if (!listener.isListening) {
            row[QStringLiteral("port")] = int(listener.config.port);
            row.insert(QStringLiteral("error"), listener.error);
            row.insert(QStringLiteral("next_free_port"), int(listener.nextFreePort));
        }
        list.append(row);
    }
    return { { QStringLiteral("state"), QStringLiteral("ready") },
        { QStringLiteral("version"), QStringLiteral(HASHSTEAD_VERSION) },
        { QStringLiteral("pid"), QCoreApplication::applicationPid() }, { QStringLiteral("profile"), profile },
        { QStringLiteral("data_dir"), dataDir }, { QStringLiteral("listeners"), list },
        { QStringLiteral("authority_key"), authorityKey } };
}

QJsonObject statusJson(const QJsonObject &ready, const stats::LiveSnapshot &live, const QList<node::NodeState> &nodes)
{
    QJsonObject out = ready;
    out[QStringLiteral("state")] = QStringLiteral("running");
    out.insert(QStringLiteral("taken_at"), isoTime(live.takenAt));
    out.insert(QStringLiteral("started_at"), isoTime(live.startedAt));
    out.insert(QStringLiteral("source"), sourceJson(live.source));
    QJsonArray nodeRows;
    for (const node::NodeState &state : nodes)
        nodeRows.append(nodeJson(state));
    out.insert(QStringLiteral("nodes"), nodeRows);
    out.insert(QStringLiteral("miners"), minersJson(live.miners));
    out.insert(QStringLiteral("bans"), bansJson(live.bans));
    out.insert(QStringLiteral("connections"), int(live.connections.size()));
    out.insert(QStringLiteral("connections_refused"), qint64(live.connectionsRefused));
    QJsonArray storage;
    for (const stats::StorageTrouble &trouble : live.storage) {
        storage.append(QJsonObject { { QStringLiteral("what"), stats::storageName(trouble.what) },
            { QStringLiteral("since"), isoTime(trouble.since) }, { QStringLiteral("reason"), trouble.reason } });
    }
    out.insert(QStringLiteral("storage"), storage);
    QJsonObject refusedBy;
    for (auto it = live.refusedBy.begin(); it != live.refusedBy.end(); ++it)
        refusedBy.insert(it.key(), qint64(it.value()));
    out.insert(QStringLiteral("refused_by"), refusedBy);
    const stats::Totals &totals = live.totals;
    out.insert(QStringLiteral("totals"),
        QJsonObject { { QStringLiteral("hashrate"), hashrateJson(totals.hashrate) },
            { QStringLiteral("reported_hashrate"), orNull(totals.reportedHashrate) },
            { QStringLiteral("reporting"), totals.reporting }, { QStringLiteral("accepted"), qint64(totals.accepted) },
            { QStringLiteral("accepted_24h"), qint64(totals.accepted24h) },
            { QStringLiteral("rejected_24h"), qint64(totals.rejected24h) },
            { QStringLiteral("rejected_by_reason_24h"), reasonsJson(totals.rejectedByReason24h) },
            { QStringLiteral("rejected_later_24h"), qint64(totals.rejectedLater24h) },
            { QStringLiteral("below_source_24h"), qint64(totals.belowSource24h) },
            { QStringLiteral("best_session"), totals.bestSession }, { QStringLiteral("best_ever"), totals.bestEver },
            { QStringLiteral("blocks_found"), qint64(totals.blocksFound) } });
    return out;
}

QJsonArray minersJson(const QList<work::MinerSnapshot> &miners)
{
    QJsonArray out;
    for (const work::MinerSnapshot &miner : miners)
        out.append(minerJson(miner));
    return out;
}

QJsonArray bansJson(const QList<stats::BanRow> &bans)
{
    QJsonArray out;
    for (const stats::BanRow &ban : bans) {
        out.append(QJsonObject { { QStringLiteral("id"), ban.id }, { QStringLiteral("address"), ban.address },
            { QStringLiteral("machine"), ban.machine }, { QStringLiteral("since"), isoTime(ban.since) },
            { QStringLiteral("until"), ban.until ? QJsonValue(isoTime(*ban.until)) : QJsonValue(QJsonValue::Null) },
            { QStringLiteral("by_owner"), ban.isByOwner }, { QStringLiteral("reason"), ban.reason } });
    }
    return out;
}

QJsonArray eventsJson(const QList<stats::Event> &events, qsizetype most)
{
    static const std::array severities { u"good", u"info", u"warning", u"bad" };
    QJsonArray out;
    for (const stats::Event &event : events.last(std::min(most, events.size()))) {
        out.append(QJsonObject { { QStringLiteral("at"), isoTime(event.at) },
            { QStringLiteral("kind"), stats::eventKindName(event.kind) },
            { QStringLiteral("severity"), QStringView(severities[size_t(event.severity)]).toString() },
            { QStringLiteral("machine"), event.machine },
            { QStringLiteral("values"), QJsonObject::fromVariantMap(event.values) } });
    }
    return out;
}

std::optional<stats::BlockOutcome> statsOutcome(const node::BlockOutcome &outcome)
{
    if (outcome.state == node::BlockState::Pending)
        return std::nullopt;
    return stats::BlockOutcome { outcome.foundAt, outcome.height, outcome.hash, outcome.foundBy,
        outcome.state == node::BlockState::Accepted, outcome.detail };
}

stats::Event statsEvent(const upstream::BlockNews &news)
{
    using Kind = upstream::BlockNews::Kind;
    stats::Event event { news.at, stats::EventKind::BlockSent, stats::Severity::Good, news.foundBy,
        { { QStringLiteral("height"), news.height }, { QStringLiteral("hash"), news.hash.toDisplay() },
            { QStringLiteral("name"), news.pool } } };
    if (news.kind == Kind::Sent)
        return event;
    event.kind = news.kind == Kind::Refused ? stats::EventKind::BlockRejected : stats::EventKind::BlockLost;
    event.severity = stats::Severity::Bad;
    event.values.insert(QStringLiteral("reason"), news.reason);
    return event;
}

} // namespace app
