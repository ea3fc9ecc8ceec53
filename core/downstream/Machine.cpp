// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Machine.h"

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

work::ConnectionSnapshot Machine::connectionSnapshot() const
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
