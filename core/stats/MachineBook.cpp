// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/MachineBook.h"

#include "core/net/Redacted.h"

namespace stats {
namespace {

qint64 msOf(UnixMs at)
{
    return at.time_since_epoch().count();
}

/// By key, else by a name that one machine alone has. Errors: NotFound, AlreadyExists.
Result<const work::MinerSnapshot *> find(const QString &word, const LiveState &live)
{
    if (const work::MinerSnapshot *miner = live.miner(word))
        return miner;
    QList<const work::MinerSnapshot *> named;
    for (const work::FloorSnapshot &floor : live.floors()) {
        for (const work::MinerSnapshot &miner : floor.miners) {
            if (miner.name == word)
                named.append(&miner);
        }
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return fail(Errc::NotFound, QStringLiteral("no machine \"%1\" is connected").arg(word.left(80)));
    QStringList keys;
    for (const work::MinerSnapshot *miner : std::as_const(named))
        keys.append(miner->key);
    return fail(Errc::AlreadyExists,
        QStringLiteral("several machines are called \"%1\"; use one of their keys: %2")
            .arg(word.left(80), keys.join(QStringLiteral(", "))));
}

const QString address = QStringLiteral("address");
const QString before = QStringLiteral("before");
const QString after = QStringLiteral("after");

} // namespace

void MachineBook::load(QHash<QString, QString> names, QList<BanEntry> bans)
{
    m_names = std::move(names);
    m_bans = std::move(bans);
    for (const BanEntry &ban : std::as_const(m_bans))
        m_lastId = std::max(m_lastId, ban.row.id);
}

void MachineBook::applyTo(work::MinerSnapshot &miner) const
{
    const auto given = m_names.constFind(miner.key);
    if (given == m_names.cend())
        return;
    miner.ownName = miner.name;
    miner.name = *given;
}

QString MachineBook::shown(const QString &text) const
{
    return m_redactAddresses ? net::redacted(text) : text;
}

QList<BanRow> MachineBook::bans() const
{
    QList<BanRow> out;
    for (const BanEntry &ban : m_bans) {
        out.append(ban.row);
        out.last().address = shown(ban.row.address);
    }
    return out;
}

QList<net::Ban> MachineBook::gateBans() const
{
    QList<net::Ban> out;
    for (const BanEntry &ban : m_bans)
        out.append({ ban.peer, ban.row.until });
    return out;
}

/// From the clock, so that the number of a ban that is forgotten is not given again after a restart.
qint64 MachineBook::nextId(UnixMs now) const
{
    return std::max(m_lastId + 1, msOf(now));
}

Result<Decision> MachineBook::decide(const MachineOrder &order, const LiveState &live, UnixMs now) const
{
    auto decision = std::visit([&](const auto &o) { return decide(o, live, now); }, order);
    if (decision)
        decision->answer.order = order;
    return decision;
}

Result<Decision> MachineBook::decide(const RenameMachine &order, const LiveState &live, UnixMs now) const
{
    const auto found = find(order.machine, live);
    if (!found && nameOf(order.machine).isEmpty()) // one that has a name may be away
        return tl::unexpected(found.error());
    const work::MinerSnapshot *miner = found.value_or(nullptr);
    const QString key = miner ? miner->key : order.machine;
    const QString given = nameOf(key);
    const QString name = order.name.simplified();
    const bool isPrintable
        = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (name.size() > longestName || !isPrintable)
        return fail(Errc::OutOfRange,
            QStringLiteral("a machine's name has at most %1 characters, all of them visible").arg(longestName));
    const QString own = !miner ? key : given.isEmpty() ? miner->name : miner->ownName;
    const bool isOwn = name.isEmpty() || name == own;
    if (!isOwn
        && (live.isNameOfAnother(name, key)
            || std::any_of(m_names.keyValueBegin(), m_names.keyValueEnd(),
                [&](const auto &entry) { return entry.second == name && entry.first != key; })))
        return fail(Errc::AlreadyExists, QStringLiteral("another machine is called \"%1\"").arg(name));
    if (!isOwn && given.isEmpty() && m_names.size() >= mostNames)
        return fail(Errc::Limit, QStringLiteral("%1 machines have names, more are not kept").arg(mostNames));
    Decision out;
    out.answer.before = given.isEmpty() ? own : given;
    out.answer.subject = isOwn ? own : name;
    out.answer.undo = RenameMachine { key, given };
    out.name = { key, isOwn ? QString() : name };
    out.event = { now, EventKind::MachineRenamed, Severity::Info, out.answer.subject,
        { { before, out.answer.before }, { after, out.answer.subject }, { QStringLiteral("key"), key } } };
    return out;
}

Result<Decision> MachineBook::decide(const DisconnectMachine &order, const LiveState &live, UnixMs now) const
{
    const auto found = find(order.machine, live);
    if (!found)
        return tl::unexpected(found.error());
    const work::MinerSnapshot *miner = *found;
    Decision out;
    out.closed.append(miner->connection);
    for (const work::FloorSnapshot &floor : live.floors())
        out.answer.machines += int(std::count_if(floor.miners.begin(), floor.miners.end(),
            [&](const work::MinerSnapshot &m) { return m.connection == miner->connection; }));
    out.answer.subject = miner->name;
    out.event = { now, EventKind::MachineDisconnected, Severity::Info, miner->name,
        { { address, miner->address }, { before, qint64((now - miner->connectedSince).count()) } } };
    return out;
}

Result<Decision> MachineBook::decide(const BanMachine &order, const LiveState &live, UnixMs now) const
{
    const auto found
        = order.machine.isEmpty() ? Result<const work::MinerSnapshot *>(nullptr) : find(order.machine, live);
    if (!found)
        return tl::unexpected(found.error());
    const work::MinerSnapshot *miner = *found;
    const QHostAddress peer = net::plainAddress(QHostAddress(miner ? miner->address : order.address));
    if (peer.isNull() || peer.isMulticast() || peer == QHostAddress(QHostAddress::AnyIPv4)
        || peer == QHostAddress(QHostAddress::AnyIPv6) || peer.isBroadcast())
        return fail(Errc::Malformed, QStringLiteral("\"%1\" is no address of a machine").arg(order.address.left(80)));
    if (order.until && *order.until <= now)
        return fail(Errc::OutOfRange, QStringLiteral("the ban would be over before it begins"));
    const auto known = std::find_if(m_bans.begin(), m_bans.end(), [&](const BanEntry &b) { return b.peer == peer; });
    if (known == m_bans.end() && m_bans.size() >= mostBans)
        return fail(Errc::Limit, QStringLiteral("%1 addresses are banned, more are not kept").arg(mostBans));
    Decision out;
    BanEntry ban { { nextId(now), peer.toString(), {}, now, order.until, /*isByOwner=*/true, {} }, peer };
    for (const work::FloorSnapshot &floor : live.floors()) {
        for (const work::MinerSnapshot &m : floor.miners) {
            if (net::plainAddress(QHostAddress(m.address)) != peer)
                continue;
            ++out.answer.machines;
            ban.row.machine = ban.row.machine.isEmpty() ? m.name : ban.row.machine;
        }
    }
    if (miner)
        ban.row.machine = miner->name;
    QVariantMap values { { address, ban.row.address } };
    if (order.until)
        values.insert(QStringLiteral("until"), msOf(*order.until));
    if (known != m_bans.end()) {
        values.insert(before, known->row.until ? msOf(*known->row.until) : 0);
        out.answer.undo = m_redactAddresses
            ? std::nullopt
            : std::optional<MachineOrder>(BanMachine { {}, known->row.address, known->row.until });
    } else {
        out.answer.undo = LiftBan { ban.row.id, {} };
    }
    out.answer.ban = ban.row;
    out.answer.ban->address = shown(ban.row.address);
    out.answer.subject = ban.row.machine.isEmpty() ? out.answer.ban->address : ban.row.machine;
    out.event = { now, EventKind::PeerBanned, Severity::Warning, ban.row.machine, values };
    out.ban = std::move(ban);
    return out;
}

Result<Decision> MachineBook::decide(const LiftBan &order, const LiveState &, UnixMs now) const
{
    const QHostAddress peer = net::plainAddress(QHostAddress(order.address));
    const auto ban = std::find_if(m_bans.begin(), m_bans.end(),
        [&](const BanEntry &b) { return order.ban != 0 ? b.row.id == order.ban : !peer.isNull() && b.peer == peer; });
    if (ban == m_bans.end())
        return fail(Errc::NotFound, QStringLiteral("there is no such ban; it may be over"));
    Decision out;
    out.lifted = ban->row.id;
    out.answer.ban = ban->row;
    out.answer.ban->address = shown(ban->row.address);
    out.answer.subject = ban->row.machine.isEmpty() ? out.answer.ban->address : ban->row.machine;
    if (!m_redactAddresses)
        out.answer.undo = BanMachine { {}, ban->row.address, ban->row.until };
    out.event = { now, EventKind::BanLifted, Severity::Info, ban->row.machine, { { address, ban->row.address } } };
    if (ban->row.until)
        out.event.values.insert(before, msOf(*ban->row.until));
    return out;
}

Decision MachineBook::banFor(const QHostAddress &peer, const QString &reason, UnixMs until, UnixMs now) const
{
    Decision out;
    const QHostAddress plain = net::plainAddress(peer);
    out.event = { now, EventKind::PeerBanned, Severity::Warning, {},
        { { address, plain.toString() }, { QStringLiteral("reason"), reason },
            { QStringLiteral("until"), msOf(until) } } };
    const auto known = std::find_if(m_bans.begin(), m_bans.end(), [&](const BanEntry &b) { return b.peer == plain; });
    const bool isLonger = known != m_bans.end() && (!known->row.until || *known->row.until >= until);
    if (!isLonger && (known != m_bans.end() || m_bans.size() < mostBans))
        out.ban = BanEntry { { nextId(now), plain.toString(), {}, now, until, /*isByOwner=*/false, reason }, plain };
    return out;
}

void MachineBook::apply(const Decision &decision)
{
    if (decision.name && decision.name->second.isEmpty())
        m_names.remove(decision.name->first);
    else if (decision.name)
        m_names.insert(decision.name->first, decision.name->second);
    if (decision.ban) {
        m_bans.removeIf([&](const BanEntry &b) { return b.peer == decision.ban->peer; });
        m_bans.append(*decision.ban);
        m_lastId = std::max(m_lastId, decision.ban->row.id);
    }
    if (decision.lifted)
        m_bans.removeIf([&](const BanEntry &b) { return b.row.id == *decision.lifted; });
}

QList<BanEntry> MachineBook::takeEnded(UnixMs now)
{
    QList<BanEntry> ended;
    std::copy_if(m_bans.begin(), m_bans.end(), std::back_inserter(ended),
        [&](const BanEntry &b) { return b.row.until && *b.row.until <= now; });
    if (!ended.isEmpty())
        m_bans.removeIf([&](const BanEntry &b) { return b.row.until && *b.row.until <= now; });
    return ended;
}

} // namespace stats
