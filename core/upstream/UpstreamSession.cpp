// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/UpstreamSession.h"

#include "core/base/Version.h"
#include "core/sv2/Messages.h"
#include "core/sv2/Tlv.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSession, "hashstead.upstream.session")

namespace upstream {

namespace {

constexpr int quietSilences = 10; ///< a pool that owes no answer may be silent for so many times the limit
/// All shares kept through an outage go out at once (config.maxShares, some 130 bytes each): a slow uplink is no slow
/// reader. A pool that reads nothing at all is noticed by its silence.
constexpr qsizetype maxPendingBytes = 4 * 1024 * 1024;

} // namespace

sv2::SetupClient::Config UpstreamSession::setupConfig(const PoolTarget &pool)
{
    sv2::SetupClient::Config config;
    config.hello.protocol = quint8(sv2::Protocol::Mining);
    config.hello.flags = sv2::RequiresVersionRolling;
    config.hello.endpointHost = pool.host;
    config.hello.endpointPort = pool.port;
    config.hello.vendor = QStringLiteral("Hashstead");
    config.hello.hardwareVersion = QStringLiteral("Translator Proxy");
    config.hello.firmware = QStringLiteral(HASHSTEAD_VERSION);
    config.wantedExtensions = { sv2::workerNameExtension };
    return config;
}

UpstreamSession::UpstreamSession(
    int index, const PoolTarget &pool, const UpstreamConfig &config, const Clock &clock, const Random &random)
    : m_index(index)
    , m_pool(pool)
    , m_config(config)
    , m_clock(clock)
    , m_startedAt(clock.steady())
    , m_setup(setupConfig(pool))
    , m_link({ pool.host, pool.port, pool.authority }, clock, random, { .handshakeTime = config.answerTime })
{
    m_link.setPendingLimit(maxPendingBytes);
    connect(&m_link, &sv2::Link::secured, this, [this] {
        m_link.send(m_setup.start());
        m_timer.start(m_config.answerTime);
    });
    connect(&m_link, &sv2::Link::received, this, &UpstreamSession::receive, Qt::DirectConnection);
    connect(&m_link, &sv2::Link::closed, this, [this](const Error &reason) {
        m_isEnding = true;
        m_timer.stop();
        Q_EMIT ended(reason);
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UpstreamSession::onTimer);
}

UpstreamSession::~UpstreamSession() = default;

const UpstreamChannel *UpstreamSession::channel(quint32 route) const
{
    const auto found = m_channels.constFind(route);
    return found == m_channels.cend() ? nullptr : &*found;
}

bool UpstreamSession::isOpening(quint32 route) const
{
    return std::ranges::any_of(m_openings, [route](const AskedOpening &asked) { return asked.opening.route == route; });
}

void UpstreamSession::close(const Error &reason)
{
    m_isEnding = true;
    m_link.close(reason);
}

void UpstreamSession::receive(const sv2::Frame &frame)
{
    if (m_isEnding)
        return;
    m_heardAt = m_clock.steady();
    m_askedAt.reset();
    m_isProvoked = false;
    m_isSuspected = false;
    // A server that is done with negotiation only after the client gave up on it is answered with silence.
    if (!m_setup.isReady())
        apply(m_setup.handle(frame));
    else if (frame.extension == 0)
        receiveMining(frame);
}

void UpstreamSession::apply(const sv2::SetupClient::Step &step)
{
    for (const sv2::Frame &frame : step.send) {
        m_link.send(frame);
        m_timer.start(m_config.negotiationTime);
    }
    if (step.failed)
        return close(*step.failed);
    if (!step.ready)
        return;
    m_timer.stop();
    m_mayRoll = (step.ready->serverFlags & sv2::RequiresFixedVersion) == 0;
    m_hasWorkerNames = step.ready->extensions.contains(sv2::workerNameExtension);
    Q_EMIT ready();
}

void UpstreamSession::onTimer()
{
    if (!m_setup.isReady())
        return apply(m_setup.timeout());
    close({ Errc::Timeout,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool did not answer OpenExtendedMiningChannel")) });
}

void UpstreamSession::watchOpenings()
{
    if (m_openings.isEmpty())
        return m_timer.stop();
    const auto oldest = std::ranges::min_element(m_openings, {}, &AskedOpening::at);
    const auto left
        = m_config.answerTime - std::chrono::floor<std::chrono::milliseconds>(m_clock.steady() - oldest->at);
    m_timer.start(std::max(left, std::chrono::milliseconds(0)));
}

void UpstreamSession::openChannel(const Opening &opening)
{
    const quint32 requestId = m_nextRequest++;
    m_openings.insert(requestId, { opening, m_clock.steady() });
    m_link.sendMessage(sv2::OpenExtendedMiningChannel { requestId, opening.identity, float(opening.hashrate),
        bitcoin::Target::max(), quint16(m_config.indexSize + m_config.rolledSize) });
    watchOpenings();
}

void UpstreamSession::updateChannel(quint32 route, double hashrate)
{
    const auto open = m_channels.find(route);
    if (open == m_channels.end())
        return;
    open->setClaim(hashrate);
    m_link.sendMessage(sv2::UpdateChannel { open->id(), float(hashrate), bitcoin::Target::max() });
}

void UpstreamSession::watch()
{
    // Without a channel there is nothing to be said; a pool that is gone is noticed when the next one is opened.
    if (!isReady() || m_isEnding || m_channels.isEmpty())
        return;
    const SteadyTime now = m_clock.steady();
    if (!m_isProvoked && now - m_heardAt > m_config.silence / 2)
        provoke();
    // Only the second look counts: after this program stood still, what came meanwhile is read in between.
    const bool wasSuspected = std::exchange(m_isSuspected, isSilentForTooLong(now));
    if (wasSuspected && m_isSuspected)
        close({ Errc::Timeout,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool has sent nothing for %1 s"))
                .arg(std::chrono::duration_cast<std::chrono::seconds>(now - m_heardAt).count()) });
}

bool UpstreamSession::isSilentForTooLong(SteadyTime now) const
{
    const bool hasNoJob = std::ranges::any_of(m_channels, [](const UpstreamChannel &c) { return !c.current(); });
    if (hasNoJob && now - m_heardAt > m_config.silence)
        return true;
    return (m_askedAt && now - *m_askedAt > m_config.silence) || now - m_heardAt > quietSilences * m_config.silence;
}

void UpstreamSession::provoke()
{
    m_isProvoked = true;
    const UpstreamChannel &any = *m_channels.cbegin();
    m_link.sendMessage(sv2::UpdateChannel { any.id(), float(any.claim()), bitcoin::Target::max() });
}

void UpstreamSession::closeChannel(quint32 route, const QString &reason)
{
    if (const UpstreamChannel *open = channel(route))
        m_link.sendMessage(sv2::CloseChannel { open->id(), reason });
    m_channels.remove(route);
}

quint32 UpstreamSession::submit(
    quint32 route, quint32 poolJobId, const work::ShareSubmission &share, const QString &worker)
{
    UpstreamChannel &open = m_channels.find(route).value();
    const quint32 sequence = open.nextSequence();
    const sv2::SubmitSharesExtended message { open.id(), sequence, poolJobId, share.nonce, share.ntime, share.version,
        sv2::B0_32(open.padding() + share.extranonce) };
    const bool isNamed = m_hasWorkerNames && !worker.isEmpty();
    m_link.send(sv2::toFrame(message, isNamed ? sv2::encodeTlv(sv2::workerNameTlv(worker)) : QByteArray()));
    if (share.meetsBlockTarget)
        m_link.flush();
    if (!m_askedAt)
        m_askedAt = m_clock.steady();
    return sequence;
}

template <class M> void UpstreamSession::decodeAnd(const sv2::Frame &frame, void (UpstreamSession::*handle)(const M &))
{
    const auto message = sv2::decodeLenient<M>(frame.payload);
    if (!message)
        return close({ Errc::Protocol, message.error().toString() });
    (this->*handle)(*message);
}

void UpstreamSession::receiveMining(const sv2::Frame &frame)
{
    switch (frame.type) {
    case sv2::NewExtendedMiningJob::Type:
        return decodeAnd(frame, &UpstreamSession::onJob);
    case sv2::SetNewPrevHash::Type:
        return decodeAnd(frame, &UpstreamSession::onPrevHash);
    case sv2::SubmitSharesSuccess::Type:
        return decodeAnd(frame, &UpstreamSession::onShareSuccess);
    case sv2::SubmitSharesError::Type:
        return decodeAnd(frame, &UpstreamSession::onShareError);
    case sv2::SetTarget::Type:
        return decodeAnd(frame, &UpstreamSession::onTarget);
    case sv2::SetExtranoncePrefix::Type:
        return decodeAnd(frame, &UpstreamSession::onPrefix);
    case sv2::OpenExtendedMiningChannelSuccess::Type:
        return decodeAnd(frame, &UpstreamSession::onOpened);
    case sv2::OpenMiningChannelError::Type:
        return decodeAnd(frame, &UpstreamSession::onOpenError);
    case sv2::SetGroupChannel::Type:
        return decodeAnd(frame, &UpstreamSession::onGroup);
    case sv2::CloseChannel::Type:
        return decodeAnd(frame, &UpstreamSession::onClose);
    case sv2::UpdateChannelError::Type:
        return decodeAnd(frame, &UpstreamSession::onUpdateError);
    case sv2::Reconnect::Type:
        return decodeAnd(frame, &UpstreamSession::onReconnect);
    default:
        qCDebug(lcSession) << m_pool.name << "sent message type" << frame.type << "which is of no use here";
        break;
    }
}

template <class F> void UpstreamSession::forEach(quint32 id, F f)
{
    const QList<quint32> routes = m_channels.keys(); // f may close channels
    for (const quint32 route : routes) {
        const auto found = m_channels.find(route);
        if (!m_isEnding && found != m_channels.end() && (found->id() == id || found->group() == id))
            f(route, *found);
    }
}

std::optional<quint32> UpstreamSession::routeOf(quint32 channelId) const
{
    const auto found = std::ranges::find(m_channels, channelId, &UpstreamChannel::id);
    return found == m_channels.end() ? std::nullopt : std::optional(found.key());
}

void UpstreamSession::onOpened(const sv2::OpenExtendedMiningChannelSuccess &success)
{
    const auto asked = m_openings.constFind(success.requestId);
    if (asked == m_openings.cend())
        return close({ Errc::Protocol, QStringLiteral("the pool opened a channel that nobody asked for") });
    const Opening opening = asked->opening;
    m_openings.erase(asked);
    watchOpenings();
    if (routeOf(success.channelId))
        return close({ Errc::Protocol, QStringLiteral("the pool gave channel id %1 twice").arg(success.channelId) });
    auto channel = UpstreamChannel::open(success, m_config.indexSize + m_config.rolledSize, opening.generation);
    if (!channel)
        return close(channel.error());
    channel->setClaim(opening.hashrate);
    m_channels.insert(opening.route, *std::move(channel));
    Q_EMIT opened(opening.route);
}

void UpstreamSession::onOpenError(const sv2::OpenMiningChannelError &error)
{
    const auto asked = m_openings.constFind(error.requestId);
    if (asked == m_openings.cend())
        return;
    const quint32 route = asked->opening.route;
    m_openings.erase(asked);
    watchOpenings();
    Q_EMIT openingRefused(route, error.errorCode.toString());
}

void UpstreamSession::onJob(const sv2::NewExtendedMiningJob &job)
{
    forEach(job.channelId, [&](quint32 route, UpstreamChannel &channel) {
        if (const auto active = channel.addJob(job, m_mayRoll))
            Q_EMIT jobActivated(route, *active);
    });
}

void UpstreamSession::onPrevHash(const sv2::SetNewPrevHash &message)
{
    forEach(message.channelId, [&](quint32 route, UpstreamChannel &channel) {
        const auto active = channel.setPrevHash(message);
        if (!active)
            return close(active.error());
        Q_EMIT jobActivated(route, *active);
    });
}

void UpstreamSession::onTarget(const sv2::SetTarget &message)
{
    forEach(message.channelId, [&](quint32, UpstreamChannel &channel) { channel.setTarget(message.maximumTarget); });
}

void UpstreamSession::onPrefix(const sv2::SetExtranoncePrefix &message)
{
    const auto route = routeOf(message.channelId);
    if (!route)
        return;
    if (const auto set = m_channels.find(*route)->setPrefix(message.extranoncePrefix.bytes()); !set)
        close(set.error());
}

void UpstreamSession::onGroup(const sv2::SetGroupChannel &message)
{
    for (const quint32 channelId : message.channelIds.items()) {
        if (const auto route = routeOf(channelId))
            m_channels.find(*route)->setGroup(message.groupChannelId);
    }
}

void UpstreamSession::onClose(const sv2::CloseChannel &message)
{
    forEach(message.channelId, [&](quint32 route, UpstreamChannel &) {
        m_channels.remove(route);
        Q_EMIT channelClosed(route, message.reasonCode.toString());
    });
}

void UpstreamSession::onUpdateError(const sv2::UpdateChannelError &error)
{
    qCWarning(lcSession).noquote() << m_pool.name << "refuses the hashrate of a channel:" << error.errorCode.toString();
}

void UpstreamSession::onShareSuccess(const sv2::SubmitSharesSuccess &success)
{
    if (const auto route = routeOf(success.channelId))
        Q_EMIT acknowledged(m_channels.find(*route)->generation(), success);
}

void UpstreamSession::onShareError(const sv2::SubmitSharesError &error)
{
    if (const auto route = routeOf(error.channelId))
        Q_EMIT shareRefused(m_channels.find(*route)->generation(), error.sequenceNumber, error.errorCode.toString());
}

void UpstreamSession::onReconnect(const sv2::Reconnect &message)
{
    Q_EMIT moveAsked(message.newHost.toString(), message.newPort);
}

} // namespace upstream
