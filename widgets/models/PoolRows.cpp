// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/PoolRows.h"

#include "widgets/text/Format.h"
#include "widgets/text/PoolWords.h"

#include <QSet>

namespace widgets {

// ---- outputs

QList<OutputRow> OutputRow::of(const bitcoin::CoinbaseView &coinbase, const QString &ownAddress)
{
    QList<OutputRow> rows;
    for (const bitcoin::OutputView &output : coinbase.outputs)
        rows << OutputRow { QString::number(rows.size()), output,
            !ownAddress.isEmpty() && output.address == ownAddress };
    return rows;
}

namespace {

Cell outputKindCell(const OutputRow &r)
{
    Cell cell { .text = PoolWords::output(r.output.kind) };
    cell.dot = r.output.kind != bitcoin::OutputKind::Payout ? Role::Faint : r.isOurs ? Role::Ok : Role::Accent;
    if (r.isOurs)
        cell.note = QCoreApplication::translate("widgets::OutputRow", "to you");
    return cell;
}
Cell outputAddressCell(const OutputRow &r)
{
    if (!r.output.address.isEmpty())
        return { .text = r.output.address, .isStrong = r.isOurs };
    return { .text = QString::fromLatin1(r.output.script.toHex()), .role = Role::Faint };
}
Cell outputValueCell(const OutputRow &r)
{
    const Measure value = Format::bitcoin(r.output.value);
    return { .text = value.number,
        .unit = value.unit,
        .role = r.output.value > 0 ? Role::Text : Role::Faint,
        .isStrong = r.isOurs,
        .isNumber = true };
}
constexpr Column<OutputRow> outputTable[] = {
    { "kind", QT_TRANSLATE_NOOP("widgets::OutputRow", "Output"), outputKindCell,
        [](const OutputRow &r) {
            return SortKey { r.key.toDouble(), {} };
        },
        false, 126 },
    { "address", QT_TRANSLATE_NOOP("widgets::OutputRow", "Address or script"), outputAddressCell,
        [](const OutputRow &r) {
            return SortKey { 0, r.output.address };
        },
        false, 200, true, true },
    { "value", QT_TRANSLATE_NOOP("widgets::OutputRow", "Value"), outputValueCell,
        [](const OutputRow &r) {
            return SortKey { double(r.output.value), {} };
        },
        true, 140 },
};

} // namespace

std::span<const Column<OutputRow>> outputColumns()
{
    return outputTable;
}

// ---- jobs

QList<JobRow> JobRow::of(const pool::Snapshot &snapshot)
{
    QList<JobRow> rows;
    for (const pool::JobView &job : snapshot.jobs)
        rows << JobRow { QString::number(job.id.value), job, Format::moment(job.issuedAt, snapshot.takenAt) };
    return rows;
}

namespace {

constexpr Column<JobRow> jobTable[] = {
    { "job", QT_TRANSLATE_NOOP("widgets::JobRow", "Job"),
        [](const JobRow &r) { return Cell { .text = Format::count(r.job.id.value), .isStrong = true }; },
        [](const JobRow &r) {
            return SortKey { -double(r.job.id.value), {} };
        },
        false, 52 },
    { "height", QT_TRANSLATE_NOOP("widgets::JobRow", "Block"),
        [](const JobRow &r) { return Cell { .text = Format::count(r.job.height), .isNumber = true }; },
        [](const JobRow &r) {
            return SortKey { double(r.job.height), {} };
        },
        true, 76 },
    { "kind", QT_TRANSLATE_NOOP("widgets::JobRow", "What for"),
        [](const JobRow &r) {
            return Cell { .text = r.job.isClean ? QCoreApplication::translate("widgets::JobRow", "a new block")
                                                : QCoreApplication::translate("widgets::JobRow", "new transactions"),
                .role = r.job.isClean ? Role::Text : Role::Secondary };
        },
        [](const JobRow &r) {
            return SortKey { r.job.isClean ? 0.0 : 1.0, {} };
        },
        false, 110, true, true },
    { "when", QT_TRANSLATE_NOOP("widgets::JobRow", "Given out"),
        [](const JobRow &r) { return Cell { .text = r.when, .isNumber = true }; },
        [](const JobRow &r) {
            return SortKey { double(r.job.issuedAt.time_since_epoch().count()), {} };
        },
        true, 80 },
};

} // namespace

std::span<const Column<JobRow>> jobColumns()
{
    return jobTable;
}

// ---- blocks

QList<BlockRow> BlockRow::of(const QList<node::BlockOutcome> &blocks, UnixMs now)
{
    QList<BlockRow> rows;
    for (const node::BlockOutcome &block : blocks)
        rows << BlockRow { block.hash.toDisplay(), block,
            block.foundAt == UnixMs() ? Format::unknown() : Format::moment(block.foundAt, now) };
    return rows;
}

QUrl explorerUrl(bitcoin::Network network, const bitcoin::Hash256 &hash)
{
    using bitcoin::Network;
    QString folder;
    switch (network) {
    case Network::Main:
        break;
    case Network::Testnet3:
        folder = QStringLiteral("testnet/");
        break;
    case Network::Testnet4:
        folder = QStringLiteral("testnet4/");
        break;
    case Network::Signet:
        folder = QStringLiteral("signet/");
        break;
    case Network::Regtest:
    case Network::Simulated:
        return {};
    }
    return QUrl(QStringLiteral("https://mempool.space/%1block/%2").arg(folder, hash.toDisplay()));
}

namespace {

Cell blockStateCell(const BlockRow &r)
{
    const Words::State state = PoolWords::block(r.block.state);
    Cell cell { .text = state.text };
    cell.dot = state.role;
    constexpr int maturity = 100; // of a coinbase: consensus
    if (r.block.confirmations >= maturity)
        cell.note = QCoreApplication::translate("widgets::BlockRow", "its coins can be spent");
    else if (r.block.confirmations > 0)
        cell.note = QCoreApplication::translate("widgets::BlockRow", "%1 of %2 confirmations")
                        .arg(r.block.confirmations)
                        .arg(maturity);
    else if (!r.block.isStored)
        cell.note = QCoreApplication::translate("widgets::BlockRow", "not on the disk");
    return cell;
}

constexpr Column<BlockRow> blockTable[] = {
    { "height", QT_TRANSLATE_NOOP("widgets::BlockRow", "Block"),
        [](const BlockRow &r) { return Cell { .text = Format::count(r.block.height), .isStrong = true }; },
        [](const BlockRow &r) {
            return SortKey { -double(r.block.height), {} };
        },
        false, 90 },
    { "when", QT_TRANSLATE_NOOP("widgets::BlockRow", "Found"),
        [](const BlockRow &r) { return Cell { .text = r.when, .isNumber = true }; },
        [](const BlockRow &r) {
            return SortKey { double(r.block.foundAt.time_since_epoch().count()), {} };
        },
        false, 100 },
    { "by", QT_TRANSLATE_NOOP("widgets::BlockRow", "By"),
        [](const BlockRow &r) {
            return Cell { .text = r.block.foundBy.isEmpty() ? Format::unknown() : r.block.foundBy };
        },
        [](const BlockRow &r) {
            return SortKey { 0, naturalKey(r.block.foundBy) };
        },
        false, 120 },
    { "state", QT_TRANSLATE_NOOP("widgets::BlockRow", "State"), blockStateCell,
        [](const BlockRow &r) {
            return SortKey { double(r.block.state), {} };
        },
        false, 200, true, true },
    { "hash", QT_TRANSLATE_NOOP("widgets::BlockRow", "Hash"),
        [](const BlockRow &r) { return Cell { .text = Format::shortened(r.key, 0, 16), .role = Role::Secondary }; },
        [](const BlockRow &r) {
            return SortKey { 0, r.key };
        },
        false, 160, true, false, 1 },
};

} // namespace

std::span<const Column<BlockRow>> blockColumns()
{
    return blockTable;
}

// ---- upstreams

QList<UpstreamRow> UpstreamRow::of(const QStringList &entries, const upstream::Snapshot &snapshot)
{
    QList<UpstreamRow> rows;
    QList<upstream::PoolView> left = snapshot.pools;
    const auto add = [&](const QString &entry, const std::optional<upstream::PoolView> &pool) {
        UpstreamRow row { .entry = entry, .place = int(rows.size()) + 1, .pool = pool };
        QString key = entry.isEmpty() && pool ? pool->name : entry;
        while (std::ranges::any_of(rows, [&](const UpstreamRow &r) { return r.key == key; }))
            key += u'+';
        row.key = key;
        if (pool)
            row.since = Format::duration(snapshot.takenAt - pool->since);
        rows << row;
    };
    for (const QString &entry : entries) {
        const QUrl url(entry.section(u' ', 0, 0));
        const QString name = QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
        const auto found = std::ranges::find(left, name, &upstream::PoolView::name);
        if (found == left.end()) {
            add(entry, {});
            continue;
        }
        add(entry, *found);
        left.erase(found);
    }
    for (const upstream::PoolView &pool : std::as_const(left))
        add({}, pool);
    return rows;
}

namespace {

Cell poolCell(const UpstreamRow &r)
{
    const QString name = r.pool ? r.pool->name : QUrl(r.entry.section(u' ', 0, 0)).authority();
    return { .text = name, .isStrong = true };
}
Cell poolStateCell(const UpstreamRow &r)
{
    if (!r.pool)
        return { .text = QCoreApplication::translate("widgets::UpstreamRow", "after a restart"),
            .role = Role::Secondary };
    const Words::State state = PoolWords::pool(r.pool->state);
    Cell cell { .text = state.text, .note = r.since };
    cell.dot = state.role;
    return cell;
}
Cell latencyCell(const std::optional<upstream::PoolView> &pool, std::optional<std::chrono::milliseconds> time)
{
    const bool isKnown = pool && time;
    return { .text = Format::latency(time), .role = isKnown ? Role::Text : Role::Faint, .isNumber = true };
}
Cell countCell(const UpstreamRow &r, quint64 n, Role marked)
{
    return {
        .text = r.pool ? Format::count(n) : Format::unknown(), .role = n > 0 ? marked : Role::Text, .isNumber = true
    };
}
double msOf(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? double(time->count()) : -1;
}
const upstream::PoolView &viewOf(const UpstreamRow &r)
{
    static const upstream::PoolView none;
    return r.pool ? *r.pool : none;
}

constexpr Column<UpstreamRow> upstreamTable[] = {
    { "place", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "#"),
        [](const UpstreamRow &r) { return Cell { .text = QString::number(r.place), .role = Role::Secondary }; },
        [](const UpstreamRow &r) {
            return SortKey { double(r.place), {} };
        },
        false, 34 },
    { "pool", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "Pool"), poolCell,
        [](const UpstreamRow &r) {
            return SortKey { 0, r.key };
        },
        false, 220, true, true },
    { "state", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "State"), poolStateCell,
        [](const UpstreamRow &r) {
            return SortKey { double(viewOf(r).state), {} };
        },
        false, 190 },
    { "setup", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "Connects in"),
        [](const UpstreamRow &r) { return latencyCell(r.pool, viewOf(r).setupTime); },
        [](const UpstreamRow &r) {
            return SortKey { msOf(viewOf(r).setupTime), {} };
        },
        true, 100, true, false, 1 },
    { "answer", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "Answers in"),
        [](const UpstreamRow &r) { return latencyCell(r.pool, viewOf(r).answerTime); },
        [](const UpstreamRow &r) {
            return SortKey { msOf(viewOf(r).answerTime), {} };
        },
        true, 100 },
    { "settled", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "Settled"),
        [](const UpstreamRow &r) { return countCell(r, viewOf(r).settled, Role::Text); },
        [](const UpstreamRow &r) {
            return SortKey { double(viewOf(r).settled), {} };
        },
        true, 90 },
    { "rejected", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "Rejected"),
        [](const UpstreamRow &r) { return countCell(r, viewOf(r).rejected, Role::Bad); },
        [](const UpstreamRow &r) {
            return SortKey { double(viewOf(r).rejected), {} };
        },
        true, 90 },
    { "lost", QT_TRANSLATE_NOOP("widgets::UpstreamRow", "Lost"),
        [](const UpstreamRow &r) { return countCell(r, viewOf(r).lost, Role::Warning); },
        [](const UpstreamRow &r) {
            return SortKey { double(viewOf(r).lost), {} };
        },
        true, 80 },
};

} // namespace

std::span<const Column<UpstreamRow>> upstreamColumns()
{
    return upstreamTable;
}

} // namespace widgets
