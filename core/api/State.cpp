// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/State.h"

#include "core/api/MessageFields.h"

#include <QHash>

namespace api {

namespace {

/// When each snapshot was taken: they change each time, so they travel on their own.
struct Times {
    UnixMs live {};
    UnixMs ehash {};
    UnixMs mint {};
    UnixMs wallet {};
    UnixMs pool {};
    UnixMs upstreams {};
    UnixMs lan {};
};
void fields(Of<Times> auto &v, auto &f)
{
    f(v.live, v.ehash, v.mint, v.wallet, v.pool, v.upstreams, v.lan);
}

template <class T> EncodedState::Entry whole(const T &value)
{
    return { Encoder::encode(value), {} };
}

template <class T> EncodedState::Entry rows(const QList<T> &values)
{
    EncodedState::Entry out;
    const qsizetype size = std::min(values.size(), maxRows);
    out.rows.reserve(size);
    for (qsizetype i = 0; i < size; ++i)
        out.rows.append(Encoder::encode(values[i]));
    return out;
}

EncodedState::Entry marks(const QList<work::MinerSnapshot> &miners)
{
    EncodedState::Entry out;
    for (qsizetype i = 0; i < std::min(miners.size(), maxRows); ++i)
        out.rows.append(Encoder::encode(miners[i].recentShares));
    return out;
}

EncodedState::Entry encodePart(Part part, const CoreState &state)
{
    switch (part) {
    case Part::Facts:
        return whole(state.facts);
    case Part::Times:
        return whole(Times { state.live.takenAt, state.ehash.takenAt, state.mint.takenAt, state.wallet.takenAt,
            state.pool.takenAt, state.upstreams.takenAt, state.lan.takenAt });
    case Part::Live:
        return whole(state.live);
    case Part::Miners:
        return rows(state.live.miners);
    case Part::Marks:
        return marks(state.live.miners);
    case Part::Connections:
        return rows(state.live.connections);
    case Part::Nodes:
        return rows(state.nodes);
    case Part::Events:
        return rows(state.events);
    case Part::Ehash:
        return whole(state.ehash);
    case Part::Quotes:
        return rows(state.ehash.machines);
    case Part::Mint:
        return whole(state.mint);
    case Part::Wallet:
        return whole(state.wallet);
    case Part::History:
        return rows(state.wallet.history);
    case Part::Settings:
        return rows(state.settings);
    case Part::Pool:
        return whole(state.pool);
    case Part::Upstreams:
        return rows(state.upstreams.pools);
    case Part::Blocks:
        return rows(state.blocks);
    case Part::MintPools:
        return rows(state.mintPools);
    case Part::Lan:
        return whole(state.lan);
    case Part::Devices:
        return rows(state.lan.devices);
    }
    Q_UNREACHABLE();
}

/// \a now as runs of \a before and new rows.
RowsUpdate difference(const QList<QByteArray> &before, const QList<QByteArray> &now)
{
    QHash<QByteArrayView, quint32> places; // made when a row is not where it is looked for
    RowsUpdate out;
    quint32 expected = 0;
    for (const QByteArray &row : now) {
        std::optional<quint32> found;
        if (expected < quint32(before.size()) && before[expected] == row) {
            found = expected;
        } else {
            if (places.isEmpty()) {
                for (qsizetype i = before.size(); i-- > 0;)
                    places.insert(before[i], quint32(i));
            }
            if (const auto place = places.constFind(row); place != places.cend())
                found = *place;
        }
        if (!found) {
            out.append(row);
            ++expected;
            continue;
        }
        RowRun *run = out.isEmpty() ? nullptr : std::get_if<RowRun>(&out.last());
        if (run && run->first + run->count == *found)
            ++run->count;
        else
            out.append(RowRun { *found, 1 });
        expected = *found + 1;
    }
    return out;
}

template <class T> Result<void> applyWhole(T &value, const PartUpdate &update, const char *what)
{
    const auto *bytes = std::get_if<QByteArray>(&update.content);
    if (!bytes)
        return fail(Errc::Malformed, QStringLiteral("%1 came as rows").arg(QLatin1String(what)));
    auto read = Decoder::decodeOver(*bytes, value, what);
    if (!read)
        return tl::unexpected(read.error());
    value = *std::move(read);
    return {};
}

template <class T> Result<void> applyRows(QList<T> &values, const PartUpdate &update, const char *what)
{
    const auto *items = std::get_if<RowsUpdate>(&update.content);
    if (!items)
        return fail(Errc::Malformed, QStringLiteral("%1 came without rows").arg(QLatin1String(what)));
    QList<T> out;
    for (const auto &item : *items) {
        const auto *run = std::get_if<RowRun>(&item);
        const quint64 more = run ? run->count : 1;
        const bool isInside = !run || quint64(run->first) + run->count <= quint64(values.size());
        if (!isInside || quint64(out.size()) + more > quint64(maxRows))
            return fail(Errc::OutOfRange, QStringLiteral("%1 name rows that are not there").arg(QLatin1String(what)));
        if (run) {
            out.append(values.sliced(run->first, run->count));
            continue;
        }
        auto row = Decoder::decode<T>(std::get<QByteArray>(item), what);
        if (!row)
            return tl::unexpected(row.error());
        out.append(*std::move(row));
    }
    values = std::move(out);
    return {};
}

Result<void> applyTimes(CoreState &state, const PartUpdate &update)
{
    Times times;
    const auto applied = applyWhole(times, update, "times");
    state.live.takenAt = times.live;
    state.ehash.takenAt = times.ehash;
    state.mint.takenAt = times.mint;
    state.wallet.takenAt = times.wallet;
    state.pool.takenAt = times.pool;
    state.upstreams.takenAt = times.upstreams;
    state.lan.takenAt = times.lan;
    return applied;
}

Result<void> applyPart(CoreState &state, QList<QList<work::ShareMark>> &marks, const PartUpdate &update)
{
    switch (update.part) {
    case Part::Facts:
        return applyWhole(state.facts, update, "facts");
    case Part::Times:
        return applyTimes(state, update);
    case Part::Live:
        return applyWhole(state.live, update, "live");
    case Part::Miners:
        return applyRows(state.live.miners, update, "miners");
    case Part::Marks:
        return applyRows(marks, update, "marks");
    case Part::Connections:
        return applyRows(state.live.connections, update, "connections");
    case Part::Nodes:
        return applyRows(state.nodes, update, "nodes");
    case Part::Events:
        return applyRows(state.events, update, "events");
    case Part::Ehash:
        return applyWhole(state.ehash, update, "ehash");
    case Part::Quotes:
        return applyRows(state.ehash.machines, update, "quotes");
    case Part::Mint:
        return applyWhole(state.mint, update, "mint");
    case Part::Wallet:
        return applyWhole(state.wallet, update, "wallet");
    case Part::History:
        return applyRows(state.wallet.history, update, "history");
    case Part::Settings:
        return applyRows(state.settings, update, "settings");
    case Part::Pool:
        return applyWhole(state.pool, update, "pool");
    case Part::Upstreams:
        return applyRows(state.upstreams.pools, update, "upstreams");
    case Part::Blocks:
        return applyRows(state.blocks, update, "blocks");
    case Part::MintPools:
        return applyRows(state.mintPools, update, "mint's pools");
    case Part::Lan:
        return applyWhole(state.lan, update, "lan");
    case Part::Devices:
        return applyRows(state.lan.devices, update, "devices");
    }
    Q_UNREACHABLE();
}

} // namespace

bool EncodedState::hasRows(Part part)
{
    switch (part) {
    case Part::Miners:
    case Part::Marks:
    case Part::Connections:
    case Part::Nodes:
    case Part::Events:
    case Part::Quotes:
    case Part::History:
    case Part::Settings:
    case Part::Upstreams:
    case Part::Blocks:
    case Part::MintPools:
    case Part::Devices:
        return true;
    default:
        return false;
    }
}

void EncodedState::update(const CoreState &state, Parts changed)
{
    for (int i = 0; i < partCount; ++i) {
        if (changed.has(Part(i)))
            m_entries[size_t(i)] = encodePart(Part(i), state);
    }
}

QList<PartUpdate> StateSender::next(const EncodedState &now)
{
    QList<PartUpdate> out;
    for (int i = 0; i < partCount; ++i) {
        const auto part = Part(i);
        const EncodedState::Entry &entry = now.entry(part);
        std::optional<EncodedState::Entry> &sent = m_sent[size_t(i)];
        if (sent == entry)
            continue;
        const QList<QByteArray> before = sent ? sent->rows : QList<QByteArray>();
        if (EncodedState::hasRows(part))
            out.append({ part, difference(before, entry.rows) });
        else
            out.append({ part, entry.whole });
        sent = entry;
    }
    return out;
}

Result<Parts> StateReceiver::apply(const QList<PartUpdate> &updates)
{
    Parts changed;
    if (std::exchange(m_isFresh, false)) {
        m_state = {};
        m_marks.clear();
    }
    for (const PartUpdate &update : updates) {
        if (changed.has(update.part))
            return fail(Errc::Malformed, QStringLiteral("a part came twice"));
        changed.add(update.part);
        if (const auto applied = applyPart(m_state, m_marks, update); !applied)
            return tl::unexpected(applied.error());
    }
    if (changed.has(Part::Miners) || changed.has(Part::Marks)) {
        auto &miners = m_state.live.miners;
        for (qsizetype i = 0; i < miners.size(); ++i)
            miners[i].recentShares = m_marks.value(i);
    }
    return changed;
}

} // namespace api
