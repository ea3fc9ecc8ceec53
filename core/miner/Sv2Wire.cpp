// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Sv2Wire.h"

#include "core/base/Version.h"
#include "core/noise/AuthorityKey.h"

namespace miner {

namespace {

constexpr size_t rememberedJobs = 32;
constexpr quint32 rollableBits = 0x1fffe000;
constexpr quint32 requestId = 1;
constexpr std::chrono::seconds openingLimit { 30 };
constexpr std::chrono::seconds quietLimit { 300 };

sv2::SetupClient::Config setupConfig(const MachineConfig &config, const Sv2Personality &personality)
{
    sv2::SetupConnection hello;
    hello.protocol = quint8(sv2::Protocol::Mining);
    hello.flags = config.usesStandardChannel ? quint32(sv2::RequiresStandardJobs) : 0;
    hello.endpointHost = config.endpoint.host;
    hello.endpointPort = config.endpoint.port;
    hello.vendor = personality.vendor;
    hello.hardwareVersion = personality.hardware;
    hello.firmware = QStringLiteral("hashstead-miner/" HASHSTEAD_VERSION);
    hello.deviceId = config.name;
    return { hello, {}, {}, {} };
}

} // namespace

Sv2Wire::Sv2Wire(const MachineConfig &config, int machine, const Surroundings &around, QObject *parent)
    : Wire(parent)
    , m_config(config)
    , m_machine(machine)
    , m_around(around)
{
}

void Sv2Wire::open()
{
    m_openedAt = m_around.clock.steady();
    const auto personality = sv2Personality(m_config.personality);
    sv2::LinkTarget target { m_config.endpoint.host, m_config.endpoint.port, std::nullopt };
    const auto key = m_config.endpoint.authorityKey.isEmpty()
        ? Result<crypto::XOnlyKey>()
        : noise::authorityKeyFromText(m_config.endpoint.authorityKey);
    if (!personality || !key) {
        const Error error = personality ? key.error() : personality.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT closed(error, false); }, Qt::QueuedConnection);
        return;
    }
    if (!m_config.endpoint.authorityKey.isEmpty())
        target.authority = *key;
    m_personality = *personality;
    m_jobs.setSlots(m_personality.jobSlots);
    m_setup.emplace(setupConfig(m_config, m_personality));
    m_link = std::make_unique<sv2::Link>(
        target, m_around.clock, m_around.random, sv2::LinkLimits { m_personality.maxFrame, std::chrono::seconds(10) });
    connect(m_link.get(), &sv2::Link::secured, this, [this] { m_link->send(m_setup->start()); });
    connect(m_link.get(), &sv2::Link::received, this, &Sv2Wire::receive);
    connect(m_link.get(), &sv2::Link::closed, this, [this](const Error &error) {
        Q_EMIT closed(error, m_violated || (error.code == Errc::Limit && m_config.personality != Personality::Plain));
    });
}

void Sv2Wire::close()
{
    end({ Errc::Unreachable, QStringLiteral("closed by this side") });
}

void Sv2Wire::end(const Error &error)
{
    if (m_link)
        m_link->close(error);
}

void Sv2Wire::violate(const QString &what)
{
    m_violated = true;
    end({ Errc::Protocol, what });
}

void Sv2Wire::checkQuiet(SteadyTime now)
{
    if (!m_link)
        return;
    if (!m_isOpen && now - m_openedAt > openingLimit)
        end({ Errc::Timeout, QStringLiteral("no channel was opened in %1 seconds").arg(openingLimit.count()) });
    else if (m_isOpen && now - m_link->connection().lastReceived() > quietLimit)
        end({ Errc::Timeout, QStringLiteral("nothing came from the server for %1 seconds").arg(quietLimit.count()) });
}

void Sv2Wire::receive(const sv2::Frame &frame)
{
    if (m_violated)
        return;
    if (!m_setup->isReady())
        return takeStep(m_setup->handle(frame));
    const auto message = sv2::MiningConnection::decodeAnyWithTail(frame.extension, frame.type, frame.payload);
    if (message)
        std::visit([this](const auto &m) { handle(m); }, message->message);
    else if (message.error().code != Errc::NotFound) // unknown messages are to be ignored
        violate(message.error().detail);
}

void Sv2Wire::takeStep(const sv2::SetupClient::Step &step)
{
    for (const auto &frame : step.send)
        m_link->send(frame);
    if (step.failed)
        end(*step.failed);
    else if (step.ready)
        openChannel(step.ready->serverFlags);
}

void Sv2Wire::openChannel(quint32 serverFlags)
{
    m_hasFixedVersion = serverFlags & sv2::RequiresFixedVersion;
    if (m_config.usesStandardChannel && (serverFlags & sv2::RequiresExtendedChannels))
        return end({ Errc::Refused, QStringLiteral("the server takes extended channels only") });
    const float hashrate = float(m_around.nominalHashrate);
    if (m_config.usesStandardChannel)
        m_link->sendMessage(
            sv2::OpenStandardMiningChannel { requestId, m_config.user, hashrate, bitcoin::Target::max() });
    else
        m_link->sendMessage(sv2::OpenExtendedMiningChannel {
            requestId, m_config.user, hashrate, bitcoin::Target::max(), m_personality.minExtranonceSize });
}

void Sv2Wire::handle(const sv2::OpenStandardMiningChannelSuccess &message)
{
    if (m_isOpen || !m_config.usesStandardChannel || message.requestId != requestId)
        return violate(QStringLiteral("a standard channel was opened that was not asked for"));
    m_isOpen = true;
    m_channelId = message.channelId;
    m_groupId = message.groupChannelId;
    m_jobs.setTarget(message.target);
    Q_EMIT accepted();
}

void Sv2Wire::handle(const sv2::OpenExtendedMiningChannelSuccess &message)
{
    if (m_isOpen || m_config.usesStandardChannel || message.requestId != requestId)
        return violate(QStringLiteral("an extended channel was opened that was not asked for"));
    if (message.extranonceSize < m_personality.minExtranonceSize
        || message.extranonceSize + message.extranoncePrefix.size() > 32)
        return violate(QStringLiteral("the channel has %1 + %2 bytes of extranonce")
                           .arg(message.extranoncePrefix.size())
                           .arg(message.extranonceSize));
    m_isOpen = true;
    m_channelId = message.channelId;
    m_groupId = message.groupChannelId;
    m_extranonceSize = message.extranonceSize;
    m_jobs.setTarget(message.target);
    m_jobs.setPrefix(message.extranoncePrefix.bytes());
    Q_EMIT accepted();
}

void Sv2Wire::handle(const sv2::OpenMiningChannelError &message)
{
    end({ Errc::Refused, QStringLiteral("the server opens no channel: ") + message.errorCode.toString() });
}

bool Sv2Wire::isMine(quint32 channelId) const
{
    return m_isOpen && (channelId == m_channelId || (m_groupId != 0 && channelId == m_groupId));
}

void Sv2Wire::handle(const sv2::NewMiningJob &message)
{
    if (!isMine(message.channelId) || !m_config.usesStandardChannel)
        return violate(QStringLiteral("a standard job came for channel %1").arg(message.channelId));
    startJob(m_jobs.add(message, m_hasFixedVersion ? 0 : rollableBits));
}

void Sv2Wire::handle(const sv2::NewExtendedMiningJob &message)
{
    if (!isMine(message.channelId) || m_config.usesStandardChannel)
        return violate(QStringLiteral("an extended job came for channel %1").arg(message.channelId));
    if (message.merklePath.size() > m_personality.maxBranches)
        return violate(QStringLiteral("the job has %1 merkle branches").arg(message.merklePath.size()));
    startJob(m_jobs.add(message, m_hasFixedVersion ? 0 : rollableBits, quint8(m_extranonceSize)));
}

void Sv2Wire::handle(const sv2::SetNewPrevHash &message)
{
    if (!isMine(message.channelId))
        return violate(QStringLiteral("SetNewPrevHash came for channel %1").arg(message.channelId));
    const auto work = m_jobs.activate(message);
    if (!work)
        return violate(work.error().detail);
    startJob(*work);
}

void Sv2Wire::handle(const sv2::SetTarget &message)
{
    if (isMine(message.channelId))
        m_jobs.setTarget(message.maximumTarget);
}

void Sv2Wire::handle(const sv2::SetExtranoncePrefix &message)
{
    if (message.channelId == m_channelId)
        m_jobs.setPrefix(message.extranoncePrefix.bytes());
}

void Sv2Wire::handle(const sv2::SetGroupChannel &message)
{
    if (message.channelIds.items().contains(m_channelId))
        m_groupId = message.groupChannelId;
}

void Sv2Wire::startJob(const std::optional<Work> &work)
{
    if (m_jobs.isOverwritten())
        return violate(
            QStringLiteral("another job came into the slot of job %1, which is at work").arg(m_jobs.activeJob()));
    if (!work)
        return;
    Work own = *work;
    own.id = m_around.nextWorkId++;
    own.machine = m_machine;
    m_jobIds.emplace(own.id, m_jobs.activeJob());
    if (m_jobIds.size() > rememberedJobs)
        m_jobIds.erase(m_jobIds.begin());
    Q_EMIT workChanged(own, own.target.difficulty());
}

bool Sv2Wire::submit(const Find &find, quint64 token)
{
    const auto at = m_jobIds.find(find.work);
    if (at == m_jobIds.end() || !m_link || !m_link->isSecured())
        return false;
    const quint32 sequence = m_sequence++;
    m_tokens.emplace(sequence, token);
    if (m_config.usesStandardChannel)
        m_link->sendMessage(
            sv2::SubmitSharesStandard { m_channelId, sequence, at->second, find.nonce, find.ntime, find.version });
    else
        m_link->sendMessage(sv2::SubmitSharesExtended {
            m_channelId, sequence, at->second, find.nonce, find.ntime, find.version, sv2::B0_32(find.extranonce) });
    return true;
}

void Sv2Wire::handle(const sv2::SubmitSharesSuccess &message)
{
    if (!isMine(message.channelId))
        return;
    // A batch: everything up to the named share that was not refused, the count says how many.
    quint32 left = message.newSubmitsAcceptedCount;
    while (left > 0 && !m_tokens.empty() && m_tokens.begin()->first <= message.lastSequenceNumber) {
        Q_EMIT answered(m_tokens.begin()->second, {});
        m_tokens.erase(m_tokens.begin());
        --left;
    }
    if (left > 0)
        violate(QStringLiteral("%1 more shares were acknowledged than sent").arg(left));
}

void Sv2Wire::handle(const sv2::SubmitSharesError &message)
{
    if (!isMine(message.channelId))
        return;
    const auto at = m_tokens.find(message.sequenceNumber);
    if (at == m_tokens.end() && message.sequenceNumber >= m_sequence)
        return violate(QStringLiteral("share %1 was refused, which was not sent").arg(message.sequenceNumber));
    if (at == m_tokens.end())
        return;
    const quint64 token = at->second;
    m_tokens.erase(at);
    const QString code = message.errorCode.toString();
    Q_EMIT answered(token, code.isEmpty() ? QStringLiteral("no reason given") : code);
}

void Sv2Wire::handle(const sv2::CloseChannel &message)
{
    if (isMine(message.channelId))
        end({ Errc::Refused, QStringLiteral("the server closed the channel: ") + message.reasonCode.toString() });
}

void Sv2Wire::handle(const sv2::Reconnect &message)
{
    Q_EMIT redirected(message.newHost.toString(), message.newPort);
    end({ Errc::Refused, QStringLiteral("the server asked to reconnect") });
}

} // namespace miner
