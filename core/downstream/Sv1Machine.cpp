// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Sv1Machine.h"

#include "core/downstream/RejectText.h"
#include "core/downstream/Sniffer.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSv1Machine, "hashstead.downstream.sv1")

namespace downstream {

namespace {

/// Extranonce2 bytes for the machine: 8 is what all firmware takes; what the source grants beyond becomes padding.
constexpr quint8 extranonce2Size = 8;
/// Times the shortest time between submits that the limit allows: a fixed difficulty gives way well before that.
constexpr double fastestShare = 4;
const sv1::ErrorTuple lineTooLong { 20, QByteArrayLiteral("line-too-long") };

sv1::ServerSessionConfig sessionConfig(const Floor &floor)
{
    sv1::ServerSessionConfig config;
    config.sessionId = toByteArray(floor.random().bytes<8>()).toHex();
    config.versionMask = floor.config().versionMask;
    return config;
}

/// An SV2 machine begins with 64 random bytes, and no text does.
bool isNoiseKey(QByteArrayView first)
{
    return sniff(first) == Language::Sv2
        && std::any_of(first.begin(), first.end(), [](char c) { return quint8(c) >= 0x80; });
}

/// For firmware that reads difficulties as integers; a 0 would stop it.
double wholeNumbers(double difficulty)
{
    return std::max(1.0, std::floor(difficulty));
}

/// For firmware of which nothing is known: whole numbers where that costs little.
double wholeAboveOne(double difficulty)
{
    return difficulty >= 1 ? std::floor(difficulty) : difficulty;
}

work::Quantize quantizeFor(const sv1::AgentTraits &traits)
{
    if (traits.minDifficulty >= 1)
        return wholeNumbers;
    return traits.takesFractions ? nullptr : wholeAboveOne;
}

} // namespace

Sv1Machine::Sv1Machine(work::ConnectionId id, Floor &floor, std::unique_ptr<net::Connection> connection)
    : Machine(id, floor)
    , m_connection(std::move(connection))
    , m_lines(floor.config().lineBytes)
    , m_session(sessionConfig(floor))
{
    m_connection->setPendingLimit(floor.config().pendingBytes);
    connect(m_connection.get(), &net::Connection::received, this, &Sv1Machine::feed, Qt::DirectConnection);
    connect(m_connection.get(), &net::Connection::closed, this, &Machine::gone);
}

void Sv1Machine::release()
{
    ChannelSlot *slot = std::exchange(m_slot, nullptr);
    if (!slot)
        return;
    slot->owner = nullptr;
    if (slot->tracker.counts().accepted > 0)
        m_floor.parkSlot(*slot, m_session.sessionId(), m_connection->peerAddress());
    else
        m_floor.closeSlot(*slot);
}

void Sv1Machine::feed(QByteArrayView bytes)
{
    if (!m_hasSpoken && bytes.startsWith('\x16'))
        return close(
            { Errc::Unsupported, QStringLiteral("it speaks TLS; turn TLS off in the machine's pool settings") });
    if (!m_hasSpoken && isNoiseKey(bytes))
        return close({ Errc::Unsupported,
            QStringLiteral("it speaks Stratum V2; this port takes Stratum V1 only: point it at the Stratum V2 port") });
    m_hasSpoken = m_hasSpoken || !bytes.isEmpty();
    if (m_slot)
        m_slot->prefetch();
    m_lines.append(bytes);
    if (m_slot)
        m_slot->prefetchContent();
    for (auto line = m_lines.next(); !line.isNull(); line = m_lines.next()) {
        if (line.isEmpty())
            continue;
        apply(m_session.receiveLine(m_floor.lineParser(), line));
        if (!m_connection->isOpen())
            return;
    }
    if (m_lines.isTooLong()) {
        m_connection->send(sv1::errorLine({}, lineTooLong));
        return close({ Errc::Protocol, QStringLiteral("a line longer than %1 bytes").arg(m_floor.config().lineBytes) });
    }
    if (m_wanted)
        requestChannel();
}

void Sv1Machine::apply(const sv1::ServerEffects &effects)
{
    if (!effects.toSend.isEmpty())
        m_connection->send(effects.toSend);
    for (const sv1::ServerEvent &event : effects.events)
        std::visit([this](const auto &e) { handle(e); }, event);
}

void Sv1Machine::handle(const sv1::ChannelWanted &wanted)
{
    m_wanted = wanted.resumeId;
    m_hasAsked = true;
}

void Sv1Machine::requestChannel()
{
    const QByteArray resumeId = *std::exchange(m_wanted, std::nullopt);
    if (!resumeId.isEmpty()) {
        if (ChannelSlot *slot = m_floor.resumeSlot(resumeId, m_connection->peerAddress(), *this)) {
            takeSlot(*slot);
            apply(m_session.grant({ slot->channel.prefix(), slot->channel.rolledSize() }, resumeId));
            if (const work::JobPtr job = m_floor.newestJob(*slot))
                tellJob(job, nullptr);
            return;
        }
    }
    work::OpenRequest request;
    request.userIdentity = QString::fromUtf8(m_session.identity().user);
    request.minExtranonceSize = 4;
    m_floor.openChannel(*this, request);
}

void Sv1Machine::granted(const work::ChannelGrant &grant)
{
    work::ChannelGrant shaped = grant;
    narrow(shaped.extranoncePrefix, shaped.extranonceSize, extranonce2Size);
    work::ChannelConfig config = channelConfig();
    config.vardiff.quantize = quantizeFor(m_session.traits());
    using Family = sv1::AgentTraits::Family;
    if (m_session.traits().family != Family::Unknown && m_session.traits().family != Family::Hashstead)
        config.startDifficulty = m_session.traits().startDifficulty;
    config.vardiff.minimum = std::max(config.vardiff.minimum, m_session.traits().minDifficulty);
    ChannelSlot &slot = m_floor.addSlot(shaped, config, *this);
    slot.mostRolled = extranonce2Size;
    takeSlot(slot);
    apply(m_session.grant({ shaped.extranoncePrefix, shaped.extranonceSize }));
    if (grant.currentJob)
        tellJob(grant.currentJob, nullptr);
    if (m_session.isAuthorized())
        m_connection->send(m_session.askVersion());
}

void Sv1Machine::takeSlot(ChannelSlot &slot)
{
    m_slot = &slot;
    slot.owner = this;
    slot.channel.setVersionMask(m_session.negotiatedMask());
    applyWishes();
    if (m_session.isAuthorized())
        identify();
    else
        m_floor.nameSlot(slot, {}, peerText());
}

void Sv1Machine::identify()
{
    const QString user = QString::fromUtf8(m_session.identity().user);
    m_slot->name = m_session.identity().worker.isEmpty() ? user : QString::fromUtf8(m_session.identity().worker);
    m_floor.nameSlot(*m_slot, user, peerText());
    const sv1::Identity &identity = m_session.identity();
    m_slot->lockingKey = identity.lockingKey;
    if (identity.secondsPerShare)
        m_slot->channel.vardiff().setSecondsPerShare(*identity.secondsPerShare);
    if (identity.fixedDifficulty)
        m_slot->channel.vardiff().fix(*identity.fixedDifficulty, fastestShare / m_floor.config().submitsPerSecond);
    else if (const auto known = m_floor.knownDifficulty(m_slot->userIdentity))
        suggest(*known, Source::Measured);
    else if (identity.suggestedDifficulty)
        suggest(*identity.suggestedDifficulty, Source::Password);
    warnOfCoinbase();
}

void Sv1Machine::applyWishes()
{
    if (m_wishes.floor)
        setFloor(*m_wishes.floor);
    if (m_wishes.difficulty)
        suggest(*m_wishes.difficulty, Source::Machine);
    m_wishes = {};
}

/// Where a start difficulty comes from decides, not when it came: firmware differs in what it sends first.
void Sv1Machine::suggest(double difficulty, Source source)
{
    if (source < m_suggestedBy)
        return;
    m_suggestedBy = source;
    m_slot->channel.vardiff().suggest(difficulty);
}

void Sv1Machine::setFloor(double difficulty)
{
    m_slot->channel.vardiff().setFloor(std::min(difficulty, m_floor.config().maxDifficulty));
}

void Sv1Machine::refused(const work::ChannelRefusal &refusal)
{
    qCWarning(lcSv1Machine).noquote() << peerText() << "gets no channel:" << refusal.code << refusal.text;
    m_connection->send(m_session.refuse(sv1::errors::noWork).toSend);
    close({ Errc::Refused, refusal.text });
}

void Sv1Machine::ended(ChannelSlot &slot, const work::ChannelEnd &end)
{
    Q_ASSERT(m_slot == &slot);
    m_slot = nullptr;
    m_connection->send(sv1::reconnectLine({}));
    close({ Errc::Refused, end.reason });
}

void Sv1Machine::handle(const sv1::AuthorizeAsked &asked)
{
    const bool isFirst = !m_session.isAuthorized();
    const QByteArray reply = m_session.answerAuthorize(asked, !asked.user.isEmpty());
    if (!reply.isEmpty())
        m_connection->send(reply);
    if (!isFirst || !m_session.isAuthorized())
        return;
    if (m_slot)
        identify();
    if (m_session.isSubscribed())
        m_connection->send(m_session.askVersion());
    m_floor.happened(work::FloorEvent::Kind::MachineConnected, QString::fromUtf8(m_session.identity().user),
        QString::fromUtf8(m_session.agent()));
}

void Sv1Machine::handle(const sv1::DifficultySuggested &suggested)
{
    m_wishes.difficulty = suggested.difficulty;
    if (m_slot)
        applyWishes();
}

void Sv1Machine::handle(const sv1::MinimumDifficultySet &minimum)
{
    m_wishes.floor = minimum.difficulty;
    if (m_slot)
        applyWishes();
}

void Sv1Machine::handle(const sv1::Configured &configured)
{
    if (!m_slot)
        return;
    m_slot->channel.setVersionMask(configured.versionMask);
    const work::ToldJob *told = m_slot->channel.current();
    // The machine rolls by its new mask at once, but the job at work is judged by the old one: tell it anew.
    if (told && told->versionMask != (configured.versionMask & told->job->versionMask))
        tellJob(told->job, nullptr);
}

void Sv1Machine::handle(const sv1::SessionClosed &closed)
{
    close({ Errc::Protocol, closed.reason });
}

void Sv1Machine::answer(const sv1::Id &id, work::RejectReason reason)
{
    if (reason == work::RejectReason::None)
        m_connection->send(m_session.answerSubmit(id));
    else
        m_connection->send(m_session.answerSubmit(id, sv1Error(reason)));
}

work::Verdict Sv1Machine::judge(const sv1::Submit &submit, work::Instant now, work::Share &share)
{
    bool isNumber = false;
    const work::ToldId id(submit.jobId.size() <= 8 ? submit.jobId.toUInt(&isNumber, 16) : 0);
    const work::ToldJob *told = isNumber ? m_slot->channel.find(id) : nullptr;
    if (!told) {
        work::Verdict unknown;
        unknown.reason = work::RejectReason::UnknownJob;
        return unknown;
    }
    const quint32 version = work::rolledVersion(told->job->version, submit.versionBits.value_or(0), told->versionMask);
    share = { id, { version, submit.ntime, submit.nonce }, submit.extranonce2 };
    return m_slot->channel.judge(share, now);
}

void Sv1Machine::handle(const sv1::ShareSubmitted &submitted)
{
    if (!m_slot) {
        m_connection->send(m_session.answerSubmit(submitted.id, sv1::errors::notSubscribed));
        return;
    }
    const work::Instant now = work::Instant::of(m_floor.clock());
    const bool isInTime = m_submits.take(now.steady);
    work::Share share;
    work::Verdict verdict = judge(submitted.share, now, share);
    if (!isInTime)
        limit(verdict, now.steady);
    if (!m_session.isAuthorized())
        refuse(verdict, work::RejectReason::Unauthorized);
    m_floor.shareJudged(*m_slot, verdict, share, {});
    answer(submitted.id, verdict.reason);
    retellWhenUrgent(*m_slot, now.steady);
}

void Sv1Machine::prefetch() const
{
    ::prefetch(this);
    ::prefetch(m_connection.get());
    if (m_slot)
        m_slot->prefetch();
}

void Sv1Machine::tellJob(work::JobPtr job, ChannelSlot *only)
{
    if (!m_slot || (only && only != m_slot))
        return;
    if (const work::ToldJob *told = m_slot->channel.tell(job, work::Instant::of(m_floor.clock())))
        announce(*told);
    else if (m_session.isSubscribed() && m_session.difficulty() == 0)
        announce(*m_slot->channel.current()); // told too often already, but not to this connection
}

void Sv1Machine::announce(const work::ToldJob &told)
{
    if (!m_session.changeExtranonce({ told.prefix, told.rolledSize })) {
        m_connection->send(sv1::reconnectLine({}));
        return close(
            { Errc::Refused, QStringLiteral("the pool gave another extranonce and this machine cannot take one") });
    }
    const quint32 mask = told.job->versionMask;
    if (mask == 0 && m_session.hasNegotiatedRolling() && !m_slot->isRollingForbiddenTold)
        m_floor.happened(work::FloorEvent::Kind::RollingForbidden, m_slot->key);
    m_slot->isRollingForbiddenTold = mask == 0;
    if (m_session.isAuthorized())
        warnOfCoinbase();
    m_connection->send(m_session.announceJob({ m_floor.notifyLine(told), told.difficulty, mask }));
    m_connection->flush();
}

void Sv1Machine::warnOfCoinbase()
{
    const work::ToldJob *told = m_slot->channel.current();
    if (!told || m_slot->isCoinbaseTold)
        return;
    const qsizetype size
        = told->job->coinbasePrefix.size() + told->prefix.size() + told->rolledSize + told->job->coinbaseSuffix.size();
    if (size <= m_session.traits().maxCoinbaseSize)
        return;
    m_slot->isCoinbaseTold = true;
    qCWarning(lcSv1Machine).noquote() << m_slot->key << "may not be able to hold the coinbase of its jobs:" << size
                                      << "bytes, where" << QString::fromUtf8(m_session.agent()) << "is known to hold"
                                      << m_session.traits().maxCoinbaseSize;
    m_floor.happened(work::FloorEvent::Kind::CoinbaseTooLarge, m_slot->key, QString::number(size));
}

void Sv1Machine::tick(work::Instant now)
{
    if (m_slot)
        retellWhenUrgent(*m_slot, now.steady);
    checkTimes(now, m_hasAsked);
}

void Sv1Machine::addTo(work::FloorSnapshot &snapshot, SteadyTime now) const
{
    const work::ConnectionSnapshot connection
        = connectionSnapshot(work::MachineProtocol::Sv1, QString::fromUtf8(m_session.agent()), m_slot ? 1 : 0);
    if (m_slot && m_session.isAuthorized()) {
        work::MinerSnapshot miner = minerSnapshot(*m_slot, connection, now);
        if (!m_version.isEmpty())
            miner.agent = m_version;
        snapshot.miners.append(miner);
    }
    snapshot.connections.append(connection);
}

void Sv1Machine::dismiss()
{
    m_connection->send(sv1::reconnectLine({}));
    close({ Errc::Refused, QStringLiteral("Hashstead is shutting down") });
}

} // namespace downstream
