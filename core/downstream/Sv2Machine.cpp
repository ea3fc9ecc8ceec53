// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Sv2Machine.h"

#include "core/downstream/RejectText.h"
#include "core/sv1/Identity.h"
#include "core/sv2/Tlv.h"

#include <QLoggingCategory>
#include <QtEndian>

#include <algorithm>

Q_LOGGING_CATEGORY(lcSv2Machine, "hashstead.downstream.sv2")

namespace downstream {

namespace code = sv2::errorCode;

namespace {

sv2::SetupServer::Config setupConfig(const ServerConfig &server)
{
    const quint32 versionMask = server.versionMask;
    sv2::SetupServer::Config config;
    config.supportedFlags = sv2::RequiresStandardJobs | (versionMask != 0 ? sv2::RequiresVersionRolling : 0u);
    config.successFlags = versionMask != 0 ? 0u : sv2::RequiresFixedVersion;
    config.supportedExtensions = { sv2::workerNameExtension };
    if (server.tellsQuotes)
        config.supportedExtensions.append(sv2::ehashExtension);
    return config;
}

/// \a reason where it is a code as the spec wants it; sentences are for the log.
QString reasonCode(const QString &reason)
{
    const bool isCode = !reason.isEmpty() && reason.size() <= 255
        && std::all_of(reason.begin(), reason.end(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    return isCode ? reason : QStringLiteral("channel-ended");
}

/// Without control characters and what turns the direction of text, which a log or a table would obey.
QString printable(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text;
}

} // namespace

Sv2Machine::Sv2Machine(work::ConnectionId id, Floor &floor, std::unique_ptr<net::Connection> connection)
    : Machine(id, floor)
    , m_link(std::move(connection), floor.noiseIdentity(), floor.clock(), floor.random(),
          { floor.config().frameBytes, floor.config().handshakeTime })
    , m_setup(setupConfig(floor.config()))
{
    m_link.setPendingLimit(floor.config().pendingBytes);
    connect(&m_link, &sv2::Link::received, this, &Sv2Machine::receive, Qt::DirectConnection);
    connect(&m_link, &sv2::Link::closed, this, &Machine::gone);
}

void Sv2Machine::release()
{
    const auto channels = std::exchange(m_channels, {});
    for (const Sv2Channel &channel : channels)
        m_floor.closeSlot(*channel.slot);
}

void Sv2Machine::receive(const sv2::Frame &frame)
{
    if (m_setup.isOpen() && !sv2::SetupServer::concerns(frame)) {
        if (m_setup.isReady())
            receiveMining(frame);
        return;
    }
    const sv2::SetupServer::Step step = m_setup.handle(frame);
    for (const sv2::Frame &answer : step.send)
        m_link.send(answer);
    if (step.opened)
        m_peer = Sv2Peer::of(*step.opened);
    if (step.failed)
        close(*step.failed);
}

template <class M> void Sv2Machine::decodeAnd(const sv2::Frame &frame, void (Sv2Machine::*handle)(const M &))
{
    const auto message = sv2::decodeLenient<M>(frame.payload);
    if (!message)
        return handleUnreadable(frame, message.error());
    (this->*handle)(*message);
}

void Sv2Machine::handleUnreadable(const sv2::Frame &frame, const Error &error)
{
    const bool isOpening
        = frame.type == sv2::OpenStandardMiningChannel::Type || frame.type == sv2::OpenExtendedMiningChannel::Type;
    const bool isUpdate = frame.type == sv2::UpdateChannel::Type;
    // OutOfRange is a float that is no hashrate; both messages begin with the number to answer to.
    if (error.code != Errc::OutOfRange || !(isOpening || isUpdate) || frame.payload.size() < 4)
        return close({ Errc::Protocol, error.toString() });
    const quint32 id = qFromLittleEndian<quint32>(frame.payload.constData());
    if (isOpening)
        refuseOpening(id, code::invalidNominalHashrate);
    else
        m_link.sendMessage(sv2::UpdateChannelError { id, code::invalidNominalHashrate });
}

void Sv2Machine::receiveMining(const sv2::Frame &frame)
{
    if (frame.extension != 0)
        return; // not negotiated: silently ignored, as the spec asks of servers
    switch (frame.type) {
    case sv2::SubmitSharesExtended::Type:
        return onShareExtended(frame);
    case sv2::SubmitSharesStandard::Type:
        return decodeAnd(frame, &Sv2Machine::onShareStandard);
    case sv2::OpenStandardMiningChannel::Type:
        return decodeAnd(frame, &Sv2Machine::onOpenStandard);
    case sv2::OpenExtendedMiningChannel::Type:
        return decodeAnd(frame, &Sv2Machine::onOpenExtended);
    case sv2::UpdateChannel::Type:
        return decodeAnd(frame, &Sv2Machine::onUpdate);
    case sv2::CloseChannel::Type:
        return decodeAnd(frame, &Sv2Machine::onClose);
    case sv2::SetCustomMiningJob::Type:
        return decodeAnd(frame, &Sv2Machine::onCustomJob);
    default:
        qCDebug(lcSv2Machine) << "ignored message type" << frame.type;
        break;
    }
}

void Sv2Machine::onOpenStandard(const sv2::OpenStandardMiningChannel &asked)
{
    open({ { asked.requestId, asked.userIdentity, asked.nominalHashRate, asked.maxTarget, 0 }, true });
}

void Sv2Machine::onOpenExtended(const sv2::OpenExtendedMiningChannel &asked)
{
    if (needsStandardJobs())
        return refuseOpening(asked.requestId, code::noExtendedChannelsForStandardJobs);
    if (asked.minExtranonceSize > 32)
        return refuseOpening(asked.requestId, code::unsupportedMinExtranonceSize);
    open({ asked, false });
}

void Sv2Machine::open(Opening opening)
{
    if (opening.asked.maxTarget == bitcoin::Target())
        return refuseOpening(opening.asked.requestId, code::maxTargetOutOfRange);
    if (m_channels.size() + m_openings.size() >= m_floor.config().channelsPerConnection)
        return refuseOpening(opening.asked.requestId, code::internalError);
    work::OpenRequest request;
    request.userIdentity = opening.asked.userIdentity.toString();
    request.nominalHashrate = double(opening.asked.nominalHashRate);
    request.maxTarget = opening.asked.maxTarget;
    request.minExtranonceSize = quint8(opening.asked.minExtranonceSize);
    m_openings.insert(m_floor.openChannel(*this, request), std::move(opening));
}

void Sv2Machine::refuseOpening(quint32 requestId, QLatin1String errorCode)
{
    m_link.sendMessage(sv2::OpenMiningChannelError { requestId, errorCode });
}

void Sv2Machine::refused(const work::ChannelRefusal &refusal)
{
    const auto opening = m_openings.take(refusal.requestId);
    qCInfo(lcSv2Machine).noquote() << peerText() << "gets no channel:" << refusal.code << refusal.text;
    m_link.sendMessage(sv2::OpenMiningChannelError { opening.asked.requestId, refusal.code });
}

void Sv2Machine::granted(const work::ChannelGrant &grant)
{
    const Opening opening = m_openings.take(grant.requestId);
    const sv2::OpenExtendedMiningChannel &asked = opening.asked;
    work::ChannelConfig config = channelConfig();
    config.maxTarget = asked.maxTarget;
    config.kind = opening.isStandard ? work::RollKind::HeaderOnly : work::RollKind::Extranonce;
    ChannelSlot &slot = m_floor.addSlot(grant, config, *this);
    slot.isStandard = opening.isStandard;
    if (asked.nominalHashRate > 0) {
        slot.nominalHashrate = double(asked.nominalHashRate);
        slot.channel.vardiff().claimHashrate(*slot.nominalHashrate);
    }
    const sv1::Identity identity = sv1::parseIdentity(asked.userIdentity.utf8(), {});
    slot.name = asked.userIdentity.isEmpty()
        ? m_peer.agent
        : QString::fromUtf8(identity.worker.isEmpty() ? identity.user : identity.worker);
    m_floor.nameSlot(slot, asked.userIdentity.toString(), peerText());

    if (grant.currentJob) // so that the target of the answer is already the one of the first job
        slot.channel.vardiff().setNetworkDifficulty(grant.currentJob->blockTarget.difficulty());
    const quint32 wireId = m_nextWireId++;
    const bitcoin::Target target = slot.channel.nextTarget();
    Sv2Channel &channel = *m_channels.insert(wireId, Sv2Channel(wireId, slot, target, grant.extranoncePrefix));
    channel.sendOpened(m_link, asked.requestId, needsStandardJobs() ? 0 : groupId, grant.extranonceSize);
    m_floor.happened(work::FloorEvent::Kind::MachineConnected, slot.key, m_peer.agent);
    if (grant.currentJob)
        tellChannel(channel, grant.currentJob);
    m_link.flush();
}

void Sv2Machine::ended(ChannelSlot &slot, const work::ChannelEnd &end)
{
    const quint32 wireId = wireIdOf(slot);
    if (const auto found = m_channels.find(wireId); found != m_channels.end())
        found->acknowledge(m_link);
    m_channels.remove(wireId);
    m_link.sendMessage(sv2::CloseChannel { wireId, reasonCode(end.reason) });
    m_link.flush();
    if (m_channels.isEmpty() && end.reconnects)
        dismiss();
}

void Sv2Machine::tellJob(work::JobPtr job, ChannelSlot *only)
{
    if (only) {
        if (const auto found = m_channels.find(wireIdOf(*only)); found != m_channels.end())
            tellChannel(*found, job);
    } else if (needsStandardJobs() || m_channels.size() < 2) {
        for (Sv2Channel &channel : m_channels)
            tellChannel(channel, job);
    } else {
        tellGroup(job);
    }
    m_link.flush();
}

void Sv2Machine::tellGroup(const work::JobPtr &job)
{
    const work::Instant now = work::Instant::of(m_floor.clock());
    QMap<quint32, const work::ToldJob *> told;
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it) {
        const work::ToldJob *each = it->slot->channel.tell(job, now);
        if (!each)
            continue;
        told.insert(it.key(), each);
        sendChanges(*it, *each);
    }
    const auto isSame = [&](const work::ToldJob *each) { return isSameOnWire(*each, *told.first()); };
    if (told.size() == m_channels.size() && std::all_of(told.begin(), told.end(), isSame))
        return Sv2Channel::sendGroupJob(m_link, groupId, *told.first());
    for (auto it = told.cbegin(); it != told.cend(); ++it)
        m_channels.find(it.key())->sendJob(m_link, **it);
}

void Sv2Machine::tellChannel(Sv2Channel &channel, const work::JobPtr &job)
{
    const work::ToldJob *told = channel.slot->channel.tell(job, work::Instant::of(m_floor.clock()));
    if (!told)
        return;
    sendChanges(channel, *told);
    channel.sendJob(m_link, *told);
}

void Sv2Machine::sendChanges(Sv2Channel &channel, const work::ToldJob &told)
{
    const quint32 mask = told.job->versionMask;
    if (mask == 0 && m_peer.flags & sv2::RequiresVersionRolling && !channel.slot->isRollingForbiddenTold)
        m_floor.happened(work::FloorEvent::Kind::RollingForbidden, channel.slot->key);
    channel.slot->isRollingForbiddenTold = mask == 0;
    channel.sendChanges(m_link, told);
}

void Sv2Machine::onUpdate(const sv2::UpdateChannel &update)
{
    const auto found = m_channels.find(update.channelId);
    if (found == m_channels.end()) {
        m_link.sendMessage(sv2::UpdateChannelError { update.channelId, code::invalidChannelId });
        return;
    }
    if (update.maximumTarget == bitcoin::Target()) {
        m_link.sendMessage(sv2::UpdateChannelError { update.channelId, code::maxTargetOutOfRange });
        return;
    }
    ChannelSlot &slot = *found->slot;
    slot.nominalHashrate = update.nominalHashRate > 0 ? std::optional<double>(update.nominalHashRate) : std::nullopt;
    slot.channel.setMaxTarget(update.maximumTarget);
    slot.channel.vardiff().claimHashrate(double(update.nominalHashRate));
    m_floor.updateChannel({ slot.channel.id(), double(update.nominalHashRate), update.maximumTarget });
    found->sendTarget(m_link, slot.channel.nextTarget());
}

void Sv2Machine::onClose(const sv2::CloseChannel &message)
{
    if (message.channelId != groupId)
        return closeChannel(message.channelId);
    for (const quint32 wireId : m_channels.keys())
        closeChannel(wireId);
}

void Sv2Machine::closeChannel(quint32 wireId)
{
    const auto found = m_channels.find(wireId);
    if (found == m_channels.end())
        return;
    ChannelSlot *slot = found->slot;
    m_channels.erase(found);
    m_floor.closeSlot(*slot);
}

void Sv2Machine::onCustomJob(const sv2::SetCustomMiningJob &job)
{
    m_link.sendMessage(sv2::SetCustomMiningJobError { job.channelId, job.requestId, code::jdNotSupported });
}

void Sv2Machine::onShareStandard(const sv2::SubmitSharesStandard &share)
{
    judge({ .wireId = share.channelId,
        .sequence = share.sequenceNumber,
        .isStandard = true,
        .share = { work::ToldId(share.jobId), { share.version, share.ntime, share.nonce }, {} } });
}

void Sv2Machine::onShareExtended(const sv2::Frame &frame)
{
    const auto decoded = sv2::decodeWithTail<sv2::SubmitSharesExtended>(frame.payload);
    if (!decoded)
        return close({ Errc::Protocol, decoded.error().toString() });
    const sv2::SubmitSharesExtended &share = decoded->message;
    Incoming incoming { .wireId = share.channelId,
        .sequence = share.sequenceNumber,
        .share = { work::ToldId(share.jobId), { share.version, share.ntime, share.nonce }, share.extranonce.bytes() } };
    if (!decoded->tail.isEmpty() && m_setup.extensions().contains(sv2::workerNameExtension)) {
        if (const auto tlvs = sv2::parseTlvs(decoded->tail, m_setup.extensions()))
            incoming.worker = printable(sv2::findWorkerName(*tlvs).value_or(QString()));
    }
    judge(incoming);
}

void Sv2Machine::judge(const Incoming &incoming)
{
    const work::Instant now = work::Instant::of(m_floor.clock());
    const bool isInTime = m_submits.take(now.steady);
    const auto found = m_channels.find(incoming.wireId);
    if (found == m_channels.end())
        return rejectShare(incoming.wireId, incoming.sequence, code::invalidChannelId);
    ChannelSlot &slot = *found->slot;
    const work::ToldJob *told = slot.channel.find(incoming.share.job);
    const bool isRollingForbidden = told && told->versionMask == 0;
    work::Verdict verdict;
    if (slot.isStandard == incoming.isStandard)
        verdict = slot.channel.judge(incoming.share, now);
    else
        verdict.reason = work::RejectReason::Malformed;
    if (!isInTime)
        limit(verdict, now.steady);
    m_floor.shareJudged(slot, verdict, incoming.share, incoming.worker);
    if (verdict.isAccepted()) {
        found->acks.add(incoming.sequence, verdict.targetDifficulty, now.steady);
        if (verdict.isNewBlock() || found->acks.isDue(m_floor.config().ackBatch, m_floor.config().ackFlush, now.steady))
            found->acknowledge(m_link);
    } else {
        found->acknowledge(m_link);
        rejectShare(incoming.wireId, incoming.sequence, sv2Error(verdict.reason, isRollingForbidden));
    }
    retellWhenUrgent(slot, now.steady);
}

void Sv2Machine::rejectShare(quint32 wireId, quint32 sequence, QLatin1String errorCode)
{
    m_link.sendMessage(sv2::SubmitSharesError { wireId, sequence, errorCode });
}

void Sv2Machine::tellQuote(const ChannelSlot &slot, const work::QuoteNews &news)
{
    const quint32 wireId = wireIdOf(slot);
    if (m_setup.extensions().contains(sv2::ehashExtension)) {
        if (news.isRefused)
            m_link.sendMessage(sv2::QuoteRefusal { wireId, news.correlation, news.headerHash, news.code, news.detail });
        else
            m_link.sendMessage(sv2::QuoteNotice {
                wireId, news.correlation, news.headerHash, news.quoteId, news.unit, news.amount, news.isProvisional });
        return;
    }
    if (!m_floor.config().tellsHashpool)
        return;
    if (news.isRefused)
        m_link.sendMessage(sv2::MintQuoteFailure { wireId, {}, news.code, news.detail });
    else if (!news.quoteId.isEmpty())
        m_link.sendMessage(sv2::MintQuoteNotification { wireId, news.quoteId, news.amount });
}

void Sv2Machine::tick(work::Instant now)
{
    for (Sv2Channel &channel : m_channels) {
        if (channel.acks.isDue(m_floor.config().ackBatch, m_floor.config().ackFlush, now.steady))
            channel.acknowledge(m_link);
        retellWhenUrgent(*channel.slot, now.steady);
    }
    m_link.flush();
    checkTimes(now, m_setup.isOpen());
}

quint32 Sv2Machine::wireIdOf(const ChannelSlot &slot) const
{
    const auto found
        = std::find_if(m_channels.begin(), m_channels.end(), [&](const Sv2Channel &c) { return c.slot == &slot; });
    return found == m_channels.end() ? 0 : found.key();
}

void Sv2Machine::addTo(work::FloorSnapshot &snapshot, SteadyTime now) const
{
    work::ConnectionSnapshot connection
        = connectionSnapshot(work::MachineProtocol::Sv2, m_peer.agent, m_channels.size());
    connection.kind = m_peer.kind;
    connection.isEncrypted = true;
    for (const Sv2Channel &channel : m_channels)
        snapshot.miners.append(minerSnapshot(*channel.slot, connection, now));
    snapshot.connections.append(connection);
}

void Sv2Machine::dismiss()
{
    m_link.sendMessage(sv2::Reconnect {});
    close({ Errc::Refused, QStringLiteral("Hashstead is shutting down") });
}

} // namespace downstream
