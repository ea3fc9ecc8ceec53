// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Machine.h"

#include "core/net/Redacted.h"

namespace downstream {

void Machine::checkTimes(work::Instant now, bool isEstablished)
{
    const ServerConfig &config = m_floor.config();
    if (!isEstablished && now.steady - m_sinceSteady > config.handshakeTime)
        close({ Errc::Timeout,
            QStringLiteral("nothing was agreed on within %1 s").arg(double(config.handshakeTime.count()) / 1000) });
    else if (now.steady - connection().lastReceived() > config.idleTime)
        close({ Errc::Timeout, QStringLiteral("silent for %1 s").arg(config.idleTime.count()) });
    else if (config.sessionTime.count() > 0 && now.steady - m_sinceSteady > config.sessionTime)
        close({ Errc::Timeout, QStringLiteral("the session is over after %1 s").arg(config.sessionTime.count()) });
}

void Machine::refuse(work::Verdict &verdict, work::RejectReason reason)
{
    if (!verdict.isNewBlock() && verdict.reason != work::RejectReason::Duplicate)
        verdict.reason = reason;
}

void Machine::limit(work::Verdict &verdict, SteadyTime now)
{
    if (verdict.isNewBlock() && m_blocks.take(now))
        return;
    verdict.meetsBlock = false;
    refuse(verdict, work::RejectReason::RateLimited);
}

void Machine::retellWhenUrgent(ChannelSlot &slot, SteadyTime now)
{
    const work::ToldJob *current = slot.channel.current();
    if (current && slot.channel.retarget(now) == work::Retarget::Now)
        tellJob(current->job, &slot);
}

QString Machine::peerText() const
{
    return net::addressText(connection().peerAddress(), m_floor.config().redactAddresses);
}

work::ConnectionSnapshot Machine::connectionSnapshot(
    work::MachineProtocol protocol, const QString &agent, qsizetype channels) const
{
    const net::Connection &c = connection();
    work::ConnectionSnapshot out;
    out.id = m_id;
    out.address = c.peerAddress().toString();
    out.port = c.peerPort();
    out.since = m_since;
    const auto silence = m_floor.clock().steady() - c.lastReceived();
    out.lastActivity = m_floor.clock().now() - std::chrono::duration_cast<std::chrono::milliseconds>(silence);
    out.bytesIn = c.bytesIn();
    out.bytesOut = c.bytesOut();
    out.protocol = protocol;
    out.agent = agent;
    out.channels = int(channels);
    return out;
}

work::MinerSnapshot Machine::minerSnapshot(
    const ChannelSlot &slot, const work::ConnectionSnapshot &connection, SteadyTime now) const
{
    work::MinerSnapshot out = slot.snapshot(now);
    out.agent = connection.agent;
    out.address = connection.address;
    out.connection = m_id;
    out.protocol = connection.protocol;
    return out;
}

work::ChannelConfig Machine::channelConfig() const
{
    const ServerConfig &config = m_floor.config();
    work::ChannelConfig out;
    out.versionMask = config.versionMask;
    out.startDifficulty = config.startDifficulty;
    out.vardiff.secondsPerShare = config.secondsPerShare;
    out.vardiff.minimum = config.minDifficulty;
    out.vardiff.maximum = config.maxDifficulty;
    return out;
}

} // namespace downstream
