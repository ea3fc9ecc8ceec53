// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Sv1Machine.h"

#include "core/downstream/RejectText.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSv1Machine, "hashstead.downstream.sv1")

namespace downstream {

namespace {

/// Extranonce2 bytes for the machine: 8 is what all firmware takes; what the source grants beyond becomes padding.
constexpr quint8 extranonce2Size = 8;

sv1::ServerSessionConfig sessionConfig(const Floor &floor)
{
    sv1::ServerSessionConfig config;
    config.sessionId = toByteArray(floor.random().bytes<8>()).toHex();
    config.versionMask = floor.config().versionMask;
    return config;
}

double wholeNumbers(double difficulty)
{
    return std::max(1.0, std::floor(difficulty));
}

} // namespace

Sv1Machine::Sv1Machine(work::ConnectionId id, Floor &floor, std::unique_ptr<net::Connection> connection)
    : Machine(id, floor)
    , m_connection(std::move(connection))
    , m_lines(floor.config().lineBytes)
    , m_session(sessionConfig(floor))
    , m_submits(floor.config().submitsPerSecond, floor.config().submitsPerSecond * 3, floor.clock().steady())
{
    m_connection->setPendingLimit(floor.config().pendingBytes);
    connect(m_connection.get(), &net::Connection::received, this, &Sv1Machine::feed, Qt::DirectConnection);
    connect(m_connection.get(), &net::Connection::closed, this, &Machine::gone);
}

Sv1Machine::~Sv1Machine()
{
    if (!m_slot)
        return;
    m_slot->owner = nullptr;
    if (m_slot->tracker.counts().accepted > 0)
        m_floor.parkSlot(*m_slot, m_session.sessionId(), m_connection->peerAddress());
    else
        m_floor.closeSlot(*m_slot);
}

void Sv1Machine::feed(QByteArrayView bytes)
{
    m_lines.append(bytes);
    for (auto line = m_lines.next(); !line.isNull(); line = m_lines.next()) {
        if (line.isEmpty())
            continue;
        apply(m_session.receiveLine(m_floor.lineParser(), line));
        if (!m_connection->isOpen())
            return;
    }
    if (m_lines.isTooLong())
        return close({ Errc::Limit, QStringLiteral("a line longer than %1 bytes").arg(m_floor.config().lineBytes) });
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
}

void Sv1Machine::requestChannel()
{
    const QByteArray resumeId = *std::exchange(m_wanted, std::nullopt);
    if (!resumeId.isEmpty()) {
        if (ChannelSlot *slot = m_floor.resumeSlot(resumeId, m_connection->peerAddress(), *this)) {
            takeSlot(*slot);
            return apply(m_session.grant({ slot->channel.prefix(), slot->channel.rolledSize() }, resumeId));
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
    if (grant.extranonceSize > extranonce2Size) {
        shaped.extranoncePrefix.append(grant.extranonceSize - extranonce2Size, '\0');
        shaped.extranonceSize = extranonce2Size;
    }
    work::ChannelConfig config = channelConfig();
    config.versionMask = 0;
    if (!m_session.traits().takesFractions)
        config.vardiff.quantize = wholeNumbers;
    if (m_session.traits().family != sv1::AgentTraits::Family::Unknown)
        config.startDifficulty = m_session.traits().startDifficulty;
    ChannelSlot &slot = m_floor.addSlot(shaped, config, *this);
    takeSlot(slot);
    apply(m_session.grant({ shaped.extranoncePrefix, shaped.extranonceSize }));
    if (const work::JobPtr job = grant.currentJob ? grant.currentJob : m_floor.currentJob())
        tellJob(job, nullptr);
}

void Sv1Machine::takeSlot(ChannelSlot &slot)
{
    m_slot = &slot;
    slot.owner = this;
    slot.channel.setVersionMask(m_session.hasNegotiatedRolling() ? m_floor.config().versionMask : 0);
    applyWishes();
    if (m_session.isAuthorized())
        identify();
    if (slot.channel.current() && m_floor.currentJob())
        tellJob(m_floor.currentJob(), nullptr);
}

void Sv1Machine::identify()
{
    const QString user = QString::fromUtf8(m_session.identity().user);
    m_slot->name = m_session.identity().worker.isEmpty() ? user : QString::fromUtf8(m_session.identity().worker);
    m_floor.nameSlot(*m_slot, user, m_connection->peerAddress().toString());
    const sv1::Identity &identity = m_session.identity();
    if (identity.fixedDifficulty)
        m_slot->channel.vardiff().setFloor(*identity.fixedDifficulty);
    if (const auto wish = identity.fixedDifficulty ? identity.fixedDifficulty : identity.suggestedDifficulty)
        m_slot->channel.vardiff().suggest(*wish);
}

void Sv1Machine::applyWishes()
{
    if (m_wishes.floor)
        m_slot->channel.vardiff().setFloor(*m_wishes.floor);
    if (m_wishes.difficulty)
        m_slot->channel.vardiff().suggest(*m_wishes.difficulty);
    m_wishes = {};
}

void Sv1Machine::refused(const work::ChannelRefusal &refusal)
{
    qCWarning(lcSv1Machine).noquote() << m_connection->peerAddress().toString() << "gets no channel:" << refusal.code << refusal.text;
    apply(m_session.refuse(sv1::errors::noWork));
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
    if (m_slot)
        m_slot->channel.setVersionMask(configured.versionMask);
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

const work::ToldJob *Sv1Machine::toldJob(const QByteArray &jobId) const
{
    bool isNumber = false;
    const quint32 id = jobId.size() <= 8 ? jobId.toUInt(&isNumber, 16) : 0;
    return isNumber ? m_slot->channel.find(work::ToldId(id)) : nullptr;
}

void Sv1Machine::handle(const sv1::ShareSubmitted &submitted)
{
    const sv1::Submit &submit = submitted.share;
    if (!m_slot) {
        m_connection->send(m_session.answerSubmit(submitted.id, sv1::errors::notSubscribed));
        return;
    }
    const work::Instant now = work::Instant::of(m_floor.clock());
    const work::ToldJob *told = toldJob(submit.jobId);
    if (!told) {
        m_slot->tracker.shareRefused(work::RejectReason::UnknownJob, now);
        return answer(submitted.id, work::RejectReason::UnknownJob);
    }
    const quint32 version = work::rolledVersion(told->job->version, submit.versionBits.value_or(0), told->versionMask);
    const work::Share share { told->id, { version, submit.ntime, submit.nonce }, submit.extranonce2 };
    work::Verdict verdict = m_slot->channel.judge(share, now);
    if (!verdict.isNewBlock() && verdict.isAccepted()) {
        if (!m_session.isAuthorized())
            verdict.reason = work::RejectReason::Unauthorized;
        else if (!m_submits.take(now.steady))
            verdict.reason = work::RejectReason::RateLimited;
    }
    m_floor.shareJudged(*m_slot, verdict, share, m_slot->key);
    answer(submitted.id, verdict.reason);
    if (m_slot->channel.retarget(now.steady) == work::Retarget::Now)
        tellJob(m_slot->channel.current()->job, nullptr);
}

void Sv1Machine::tellJob(const work::JobPtr &job, ChannelSlot *only)
{
    if (!m_slot || (only && only != m_slot))
        return;
    const work::ToldJob *told = m_slot->channel.tell(job, work::Instant::of(m_floor.clock()));
    if (!told)
        return;
    if (told->isPrefixNew && told->prefix != m_session.extranonce().extranonce1
        && !m_session.changeExtranonce({ told->prefix, told->rolledSize })) {
        m_connection->send(sv1::reconnectLine({}));
        return close({ Errc::Refused, QStringLiteral("the pool gave another extranonce and this machine cannot take one") });
    }
    if (job->versionMask == 0 && m_session.hasNegotiatedRolling() && !m_slot->isRollingForbiddenTold)
        m_floor.happened(work::FloorEvent::Kind::RollingForbidden, m_slot->key);
    m_slot->isRollingForbiddenTold = job->versionMask == 0;
    m_connection->send(m_session.announceJob({ m_floor.notifyLine(*told), told->difficulty, job->versionMask }));
    m_connection->flush();
}

void Sv1Machine::tick(work::Instant now)
{
    if (m_slot && m_slot->channel.current() && m_slot->channel.retarget(now.steady) == work::Retarget::Now)
        tellJob(m_slot->channel.current()->job, nullptr);
    checkTimes(now, m_session.isSubscribed());
}

void Sv1Machine::addTo(work::FloorSnapshot &snapshot, SteadyTime now) const
{
    work::ConnectionSnapshot connection = connectionSnapshot();
    connection.protocol = work::MachineProtocol::Sv1;
    connection.agent = QString::fromUtf8(m_session.agent());
    connection.channels = m_slot ? 1 : 0;
    if (m_slot && m_session.isAuthorized()) {
        work::MinerSnapshot miner = m_slot->snapshot(now);
        miner.agent = m_version.isEmpty() ? connection.agent : m_version;
        miner.address = connection.address;
        miner.connection = m_id;
        miner.protocol = work::MachineProtocol::Sv1;
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
