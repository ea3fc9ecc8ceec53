// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/MachineServer.h"

#include "core/downstream/Sniffer.h"
#include "core/downstream/Sv1Machine.h"
#include "core/downstream/Sv2Machine.h"
#include "core/downstream/WrongPort.h"
#include "core/net/Redacted.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcDownstream, "hashstead.downstream")

namespace downstream {

namespace {
constexpr std::chrono::hours identityValidity { 24 };
constexpr qsizetype largestBatch = 512; ///< shares; more would grow lists of megabytes when all machines speak at once
/// Waking the source for every few shares costs both threads more than judging them. A block never waits.
constexpr std::chrono::milliseconds flushEvery { 5 };
constexpr qsizetype maxIdentity = 255; ///< characters; as much as SV2 allows

/// What a peer did wrong on purpose or by a bug, as against leaving or falling silent.
bool isViolation(Errc code)
{
    return code == Errc::Malformed || code == Errc::Protocol || code == Errc::Limit || code == Errc::BadMac;
}
} // namespace

MachineServer::MachineServer(
    ServerConfig config, const crypto::KeyPair &authority, const Clock &clock, const Random &random)
    : m_config(config)
    , m_authority(authority)
    , m_clock(clock)
    , m_random(random)
    , m_lineParser(config.lineBytes)
{
    connect(&m_tick, &QTimer::timeout, this, &MachineServer::tick);
    m_tick.start(config.tick);
    m_flush.setSingleShot(true);
    m_flush.setTimerType(Qt::PreciseTimer);
    m_flush.setInterval(flushEvery);
    connect(&m_flush, &QTimer::timeout, this, &MachineServer::flushShares);
}

MachineServer::~MachineServer()
{
    for (const auto &[id, guest] : m_machines)
        guest.machine->release();
    m_machines.clear();
    qDeleteAll(m_sniffers);
    flushShares();
}

std::shared_ptr<const noise::Identity> MachineServer::noiseIdentity()
{
    if (!m_identity || !m_identity->isFresh(m_clock.now()))
        m_identity = std::make_shared<const noise::Identity>(
            noise::Identity::issue(m_authority, m_clock.now(), identityValidity, m_random));
    return m_identity;
}

void MachineServer::acceptConnection(const net::Admitted &admitted)
{
    if (admitted.shard != m_config.shard)
        return;
    Arrival arrival { std::make_unique<net::Connection>(admitted.descriptor, m_clock), admitted.peer, admitted.kind };
    if (!arrival.connection->isOpen()) {
        Q_EMIT peerGone(admitted.peer);
        return;
    }
    if (admitted.kind == net::ListenerKind::Sv1)
        startMachine(Language::Sv1, std::move(arrival));
    else // on the port for Stratum V2 alone, too: whoever took the wrong one shall hear it
        startSniffing(std::move(arrival));
}

QString MachineServer::shown(const QHostAddress &peer) const
{
    return net::addressText(peer, m_config.redactAddresses);
}

void MachineServer::startSniffing(Arrival arrival)
{
    auto *sniffer = new Sniffer(std::move(arrival.connection), m_config.handshakeTime);
    m_sniffers.insert(sniffer);
    const QHostAddress peer = arrival.peer;
    const net::ListenerKind port = arrival.port;
    connect(sniffer, &Sniffer::gaveUp, this,
        [this, sniffer, peer](const Error &reason) { endSniffing(sniffer, peer, reason); });
    connect(sniffer, &Sniffer::decided, this, [this, sniffer, peer, port](Language language) {
        m_sniffers.remove(sniffer);
        sniffer->deleteLater();
        startMachine(language, { sniffer->takeConnection(), peer, port, sniffer->bytes() });
    });
}

void MachineServer::endSniffing(Sniffer *sniffer, const QHostAddress &peer, const Error &reason)
{
    qCDebug(lcDownstream).noquote() << shown(peer) << "left before it spoke:" << reason.toString();
    m_sniffers.remove(sniffer);
    sniffer->deleteLater();
    Q_EMIT peerGone(peer);
}

void MachineServer::startMachine(Language language, Arrival arrival)
{
    arrival.connection->disconnect();
    if (!isServed(language, arrival.port))
        return turnAway(language, std::move(arrival));
    const work::ConnectionId id(quint64(m_config.shard) << 48 | m_nextConnection++);
    const auto admit = [&](auto machine) {
        auto *raw = machine.get();
        connect(raw, &Machine::gone, this, [this, id](const Error &reason) { forget(id, reason); });
        m_machines.emplace(id.value, Guest { std::move(machine), arrival.peer });
        raw->feed(arrival.bytes);
    };
    if (language == Language::Sv1)
        admit(std::make_unique<Sv1Machine>(id, *this, std::move(arrival.connection)));
    else
        admit(std::make_unique<Sv2Machine>(id, *this, std::move(arrival.connection)));
}

void MachineServer::turnAway(Language language, Arrival arrival)
{
    const WrongPort wrong(language, arrival.port, arrival.bytes, m_lineParser);
    qCWarning(lcDownstream).noquote() << shown(arrival.peer) << wrong.advice;
    arrival.connection->send(wrong.answer);
    arrival.connection->close({ Errc::Unsupported, {} });
    arrival.connection.release()->deleteLater();
    Q_EMIT peerGone(arrival.peer);
}

void MachineServer::forget(work::ConnectionId id, const Error &reason)
{
    const auto found = m_machines.find(id.value);
    if (found == m_machines.end())
        return;
    const QHostAddress peer = found->second.peer;
    Machine *machine = found->second.machine.release();
    m_machines.erase(found);
    if (reason.code == Errc::Unsupported) // somebody has to turn a setting
        qCWarning(lcDownstream).noquote() << shown(peer) << "was turned away:" << reason.detail;
    else
        qCInfo(lcDownstream).noquote() << shown(peer) << "left:" << reason.toString();
    if (isViolation(reason.code))
        Q_EMIT peerViolated(peer, reason.detail);
    m_requests.removeIf([machine](auto entry) { return entry.value() == machine; });
    machine->release();
    machine->deleteLater();
    Q_EMIT peerGone(peer);
}

void MachineServer::dismissAll()
{
    for (const auto &[id, guest] : m_machines)
        guest.machine->dismiss();
    publish();
}

void MachineServer::disconnectMachine(work::ConnectionId id)
{
    if (const auto found = m_machines.find(id.value); found != m_machines.end())
        found->second.machine->close({ Errc::Refused, QStringLiteral("its owner disconnected it") });
}

void MachineServer::disconnectPeer(const QHostAddress &peer)
{
    const QHostAddress address = net::plainAddress(peer);
    for (const auto &[id, guest] : m_machines) { // close() tells the end from the event loop
        if (net::plainAddress(guest.peer) == address)
            guest.machine->close({ Errc::Refused, QStringLiteral("its address is banned") });
    }
    const auto sniffers = m_sniffers;
    for (Sniffer *sniffer : sniffers) {
        if (net::plainAddress(sniffer->connection().peerAddress()) == address)
            sniffer->close({ Errc::Refused, QStringLiteral("its address is banned") });
    }
}

work::ChannelRefusal MachineServer::fullHouse(quint64 requestId) const
{
    return { m_config.shard, requestId, QStringLiteral("too-many-channels"),
        QStringLiteral("%1 channels are open, more are not allowed (safeguards.channels)").arg(m_config.channels) };
}

quint64 MachineServer::openChannel(Machine &machine, const work::OpenRequest &request)
{
    work::OpenRequest numbered = request;
    numbered.shard = m_config.shard;
    numbered.requestId = m_nextRequest++;
    const bool isFull = qsizetype(m_slots.size()) + m_requests.size() >= m_config.channels;
    m_requests.insert(numbered.requestId, &machine);
    if (isFull) // the machine learns its request's number first
        QMetaObject::invokeMethod(
            this, [this, id = numbered.requestId] { applyRefusal(fullHouse(id)); }, Qt::QueuedConnection);
    else
        Q_EMIT channelWanted(numbered);
    return numbered.requestId;
}

void MachineServer::applyGrant(const work::ChannelGrant &grant)
{
    if (grant.shard != m_config.shard)
        return;
    if (Machine *machine = m_requests.take(grant.requestId))
        machine->granted(grant);
    else
        Q_EMIT channelLeft(grant.channel); // the machine left while it waited
}

void MachineServer::applyRefusal(const work::ChannelRefusal &refusal)
{
    if (refusal.shard != m_config.shard)
        return;
    if (Machine *machine = m_requests.take(refusal.requestId))
        machine->refused(refusal);
}

ChannelSlot *MachineServer::slotOf(work::ChannelId channel) const
{
    const auto found = m_slots.find(channel.value);
    return found == m_slots.end() ? nullptr : found->second.get();
}

void MachineServer::applyEnd(const work::ChannelEnd &end)
{
    ChannelSlot *slot = slotOf(end.channel);
    if (!slot)
        return;
    m_workers.learn(*slot);
    if (slot->owner)
        slot->owner->ended(*slot, end);
    m_parked.removeIf([&](auto entry) { return entry->channel == end.channel; });
    m_keys.remove(slot->key);
    m_slots.erase(end.channel.value);
}

void MachineServer::applyJob(const work::JobIssue &issue)
{
    if (issue.channel) {
        ChannelSlot *slot = slotOf(issue.channel);
        if (!slot)
            return;
        slot->ownJob = issue.job;
        if (slot->owner)
            slot->owner->tellJob(issue.job, slot);
        return;
    }
    m_job = issue.job;
    for (auto it = m_machines.begin(); it != m_machines.end();) {
        Machine &machine = *it->second.machine;
        if (++it != m_machines.end())
            it->second.machine->prefetch();
        machine.tellJob(issue.job, nullptr);
    }
    Q_EMIT jobSpread(quint32(m_machines.size()), m_clock.steady() - issue.job->issuedAt);
}

work::JobPtr MachineServer::newestJob(const ChannelSlot &slot) const
{
    const bool isOwn = slot.ownJob && (!m_job || slot.ownJob->issuedAt >= m_job->issuedAt);
    return isOwn ? slot.ownJob : m_job;
}

void MachineServer::applyTarget(const work::TargetChange &change)
{
    if (ChannelSlot *slot = slotOf(change.channel)) {
        slot->channel.setSourceTarget(change.sourceTarget);
    } else if (!change.channel) {
        for (const auto &[id, each] : m_slots)
            each->channel.setSourceTarget(change.sourceTarget);
    }
}

void MachineServer::applyPrefix(const work::PrefixChange &change)
{
    ChannelSlot *slot = slotOf(change.channel);
    if (!slot)
        return;
    slot->setPrefix(change);
    m_parked.removeIf([&](auto entry) { return entry->channel == change.channel; });
    if (!slot->owner)
        closeSlot(*slot);
}

void MachineServer::applySettlements(const QList<work::ShareSettlement> &settlements)
{
    for (const work::ShareSettlement &settlement : settlements) {
        if (ChannelSlot *slot = slotOf(settlement.channel))
            slot->tracker.shareSettled(settlement);
    }
}

void MachineServer::applyQuotes(const QList<work::QuoteNews> &news)
{
    for (const work::QuoteNews &one : news) {
        const ChannelSlot *slot = slotOf(one.channel);
        if (slot && slot->owner && slot->owner->id() == one.connection)
            slot->owner->tellQuote(*slot, one);
    }
}

ChannelSlot &MachineServer::addSlot(const work::ChannelGrant &grant, const work::ChannelConfig &config, Machine &owner)
{
    auto slot = std::make_unique<ChannelSlot>(grant, config, work::Instant::of(m_clock));
    slot->owner = &owner;
    slot->ownJob = grant.currentJob;
    ChannelSlot &ref = *slot;
    m_slots[grant.channel.value] = std::move(slot);
    return ref;
}

void MachineServer::nameSlot(ChannelSlot &slot, const QString &identity, const QString &address)
{
    m_keys.remove(slot.key);
    slot.userIdentity = identity.left(maxIdentity);
    QString key = identity.isEmpty() ? address : slot.userIdentity;
    if (m_keys.contains(key) && !identity.isEmpty())
        key += u'@' + address;
    const QString base = key;
    for (int n = 2; m_keys.contains(key); ++n)
        key = base + u'#' + QString::number(n);
    slot.key = key;
    slot.address = address;
    m_keys.insert(key);
    if (slot.name.isEmpty())
        slot.name = key;
}

void MachineServer::closeSlot(ChannelSlot &slot)
{
    flushShares(); // the source hears of the channel's last shares before it hears of its end
    m_workers.learn(slot);
    const work::ChannelId channel = slot.channel.id();
    m_keys.remove(slot.key);
    m_slots.erase(channel.value);
    Q_EMIT channelLeft(channel);
}

void MachineServer::parkSlot(ChannelSlot &slot, const QByteArray &sessionId, const QHostAddress &peer)
{
    m_workers.learn(slot);
    if (m_parked.size() >= m_config.resumable || m_config.resumeTime.count() == 0)
        return closeSlot(slot);
    m_keys.remove(slot.key);
    slot.key.clear(); // another machine may take it meanwhile
    m_parked.insert(sessionId, { slot.channel.id(), peer, m_clock.steady() + m_config.resumeTime });
}

ChannelSlot *MachineServer::resumeSlot(const QByteArray &sessionId, const QHostAddress &peer, Machine &owner)
{
    const auto found = m_parked.constFind(sessionId);
    if (found == m_parked.cend() || found->peer != peer)
        return nullptr;
    ChannelSlot *slot = slotOf(found->channel);
    m_parked.erase(found);
    if (slot)
        slot->owner = &owner;
    return slot;
}

void MachineServer::shareJudged(
    ChannelSlot &slot, const work::Verdict &verdict, const work::Share &share, const QString &worker)
{
    const work::Instant now = work::Instant::of(m_clock);
    slot.tracker.shareJudged(verdict, now);
    const bool isNewBlock = verdict.isNewBlock();
    quint64 sequence = 0;
    if (verdict.earns() || isNewBlock) {
        work::ShareSubmission submission = slot.channel.submission(verdict, share, slot.owner->id(), now.wall);
        submission.userIdentity = slot.userIdentity;
        submission.minerKey = slot.key;
        submission.lockingKey = slot.lockingKey;
        sequence = submission.sequence;
        if (!submission.isBlockOnly)
            slot.tracker.shareForwarded();
        m_submissions.append(std::move(submission));
    }
    m_events.append(work::ShareEvent { .minerKey = slot.key,
        .address = slot.address,
        .worker = worker,
        .channel = slot.channel.id(),
        .sequence = sequence,
        .at = now.wall,
        .targetDifficulty = verdict.targetDifficulty,
        .hashDifficulty = verdict.hashDifficulty,
        .reason = verdict.reason,
        .isBlock = isNewBlock,
        .isBelowSource = verdict.isAccepted() && !verdict.meetsSource,
        .hash = verdict.hash });
    if (isNewBlock) {
        happened(work::FloorEvent::Kind::BlockCandidate, slot.key, verdict.hash.toDisplay());
        flushShares();
    } else if (m_events.size() >= largestBatch) {
        flushShares();
    } else if (!m_flush.isActive()) {
        m_flush.start();
    }
}

void MachineServer::flushShares()
{
    m_flush.stop();
    const qsizetype submissions = m_submissions.size();
    const qsizetype events = m_events.size();
    if (!m_submissions.isEmpty())
        Q_EMIT sharesAccepted(std::exchange(m_submissions, {}));
    if (!m_events.isEmpty())
        Q_EMIT sharesJudged(std::exchange(m_events, {}));
    // The next batch is probably as large: lists that grow one by one are moved again and again.
    m_submissions.reserve(submissions);
    m_events.reserve(events);
}

void MachineServer::happened(work::FloorEvent::Kind kind, const QString &machine, const QString &detail)
{
    Q_EMIT eventHappened({ kind, m_clock.now(), machine, detail });
}

void MachineServer::tick()
{
    const work::Instant now = work::Instant::of(m_clock);
    WorkerMemory::markStandby(m_slots, now.wall);
    for (const auto &[id, guest] : m_machines)
        guest.machine->tick(now);
    QList<work::ChannelId> over;
    m_parked.removeIf([&](auto entry) {
        const bool isOver = entry->until <= now.steady;
        if (isOver)
            over.append(entry->channel);
        return isOver;
    });
    for (const work::ChannelId channel : over) {
        if (ChannelSlot *slot = slotOf(channel))
            closeSlot(*slot);
    }
    reportHashrates(now.steady);
    publish();
}

void MachineServer::reportHashrates(SteadyTime now)
{
    for (const auto &[id, slot] : m_slots) {
        if (slot->nominalHashrate)
            continue;
        if (const auto rate = slot->report.due(slot->tracker, now))
            Q_EMIT channelUpdated({ slot->channel.id(), *rate, slot->channel.maxTarget() });
    }
}

void MachineServer::publish()
{
    work::FloorSnapshot floor;
    floor.shard = m_config.shard;
    floor.takenAt = m_clock.now();
    floor.miners.reserve(qsizetype(m_machines.size()));
    floor.connections.reserve(qsizetype(m_machines.size()));
    const SteadyTime now = m_clock.steady();
    for (const auto &[id, guest] : m_machines)
        guest.machine->addTo(floor, now);
    Q_EMIT floorPublished(floor);
}

} // namespace downstream
