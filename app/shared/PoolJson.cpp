// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/PoolJson.h"

namespace app {

namespace {

QString isoTime(UnixMs t)
{
    return toDateTime(t).toString(Qt::ISODateWithMs);
}
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}
QJsonValue msOrNull(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue(QJsonValue::Null);
}

QJsonValue coinbaseJson(const std::optional<bitcoin::CoinbaseView> &coinbase)
{
    if (!coinbase)
        return QJsonValue::Null;
    QJsonArray outputs;
    for (const bitcoin::OutputView &output : coinbase->outputs)
        outputs.append(QJsonObject { { QStringLiteral("kind"), bitcoin::outputKindName(output.kind) },
            { QStringLiteral("address"), textOrNull(output.address) }, { QStringLiteral("value"), output.value },
            { QStringLiteral("script"), QString::fromLatin1(output.script.toHex()) } });
    return QJsonObject { { QStringLiteral("outputs"), outputs },
        { QStringLiteral("outputs_left_out"), coinbase->outputsLeftOut }, { QStringLiteral("total"), coinbase->total },
        { QStringLiteral("tag"), coinbase->tag }, { QStringLiteral("size"), coinbase->size } };
}

QJsonValue templateJson(const std::optional<pool::TemplateView> &newest)
{
    if (!newest)
        return QJsonValue::Null;
    return QJsonObject { { QStringLiteral("id"), qint64(newest->id) },
        { QStringLiteral("height"), qint64(newest->height) },
        { QStringLiteral("previous_hash"), newest->prevHash.toDisplay() },
        { QStringLiteral("version"), QString::number(newest->version, 16) },
        { QStringLiteral("bits"), QString::number(newest->nbits, 16) },
        { QStringLiteral("difficulty"), newest->difficulty }, { QStringLiteral("transactions"), newest->transactions },
        { QStringLiteral("weight"), newest->weight }, { QStringLiteral("fees"), newest->fees },
        { QStringLiteral("coinbase_value"), newest->coinbaseValue },
        { QStringLiteral("received_at"), isoTime(newest->receivedAt) }, { QStringLiteral("source"), newest->source } };
}

QJsonObject upstreamJson(const upstream::PoolView &pool)
{
    QJsonObject codes;
    for (auto it = pool.rejectedByCode.cbegin(); it != pool.rejectedByCode.cend(); ++it)
        codes.insert(it.key(), qint64(*it));
    QJsonValue job = QJsonValue::Null;
    if (pool.job)
        job = QJsonObject { { QStringLiteral("height"), qint64(pool.job->height) },
            { QStringLiteral("previous_hash"), pool.job->prevHash.toDisplay() },
            { QStringLiteral("received_at"), isoTime(pool.job->receivedAt) } };
    const QJsonObject payout { { QStringLiteral("check"), upstream::payoutCheckName(pool.payout.check) },
        { QStringLiteral("address"), textOrNull(pool.payout.address) }, { QStringLiteral("ours"), pool.payout.ours },
        { QStringLiteral("coinbase"), coinbaseJson(pool.payout.coinbase) } };
    return { { QStringLiteral("name"), pool.name }, { QStringLiteral("url"), pool.url },
        { QStringLiteral("authenticated"), pool.isAuthenticated },
        { QStringLiteral("state"), upstream::poolStateName(pool.state) },
        { QStringLiteral("since"), isoTime(pool.since) }, { QStringLiteral("reason"), pool.reason },
        { QStringLiteral("setup_ms"), msOrNull(pool.setupTime) },
        { QStringLiteral("answer_ms"), msOrNull(pool.answerTime) }, { QStringLiteral("settled"), qint64(pool.settled) },
        { QStringLiteral("rejected"), qint64(pool.rejected) }, { QStringLiteral("rejected_by_code"), codes },
        { QStringLiteral("lost"), qint64(pool.lost) }, { QStringLiteral("job"), job },
        { QStringLiteral("payout"), payout } };
}

} // namespace

QJsonObject poolJson(const pool::Snapshot &snapshot)
{
    QJsonArray jobs;
    for (const pool::JobView &job : snapshot.jobs)
        jobs.append(QJsonObject { { QStringLiteral("id"), qint64(job.id.value) },
            { QStringLiteral("template"), qint64(job.templateId) }, { QStringLiteral("height"), qint64(job.height) },
            { QStringLiteral("clean"), job.isClean }, { QStringLiteral("issued_at"), isoTime(job.issuedAt) } });
    return { { QStringLiteral("status"), work::sourceStatusName(snapshot.status) },
        { QStringLiteral("since"), isoTime(snapshot.since) }, { QStringLiteral("detail"), snapshot.detail },
        { QStringLiteral("refusal"), snapshot.refusal },
        { QStringLiteral("network"), bitcoin::networkName(snapshot.network) },
        { QStringLiteral("payout_address"), textOrNull(snapshot.payoutAddress) },
        { QStringLiteral("template"), templateJson(snapshot.newest) },
        { QStringLiteral("coinbase"), coinbaseJson(snapshot.coinbase) }, { QStringLiteral("jobs"), jobs },
        { QStringLiteral("channels"), snapshot.channels },
        { QStringLiteral("extranonce_size"), snapshot.extranonceSize } };
}

QJsonArray upstreamsJson(const upstream::Snapshot &snapshot)
{
    QJsonArray pools;
    for (const upstream::PoolView &pool : snapshot.pools)
        pools.append(upstreamJson(pool));
    return pools;
}

QJsonArray blocksJson(const QList<node::BlockOutcome> &blocks)
{
    QJsonArray out;
    for (const node::BlockOutcome &block : blocks) {
        QJsonArray nodes;
        for (const node::NodeVerdict &verdict : block.nodes)
            nodes.append(QJsonObject { { QStringLiteral("node"), verdict.node },
                { QStringLiteral("verdict"), node::submitVerdictName(verdict.verdict) },
                { QStringLiteral("detail"), verdict.detail } });
        out.append(QJsonObject { { QStringLiteral("hash"), block.hash.toDisplay() },
            { QStringLiteral("height"), qint64(block.height) },
            { QStringLiteral("state"), node::blockStateName(block.state) },
            { QStringLiteral("confirmations"), block.confirmations }, { QStringLiteral("stored"), block.isStored },
            { QStringLiteral("found_at"), isoTime(block.foundAt) }, { QStringLiteral("found_by"), block.foundBy },
            { QStringLiteral("detail"), block.detail }, { QStringLiteral("nodes"), nodes } });
    }
    return out;
}

} // namespace app
