// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/ChannelSlot.h"

namespace downstream {

void narrow(QByteArray &prefix, quint8 &rolledSize, quint8 mostRolled)
{
    if (rolledSize <= mostRolled)
        return;
    prefix.append(rolledSize - mostRolled, '\0');
    rolledSize = mostRolled;
}

void ChannelSlot::setPrefix(const work::PrefixChange &change)
{
    QByteArray prefix = change.extranoncePrefix;
    quint8 rolledSize = change.extranonceSize;
    narrow(prefix, rolledSize, mostRolled);
    channel.setPrefix(prefix, rolledSize);
}

work::MinerSnapshot ChannelSlot::snapshot(SteadyTime now) const
{
    work::MinerSnapshot out;
    out.key = key;
    out.name = name;
    out.userIdentity = userIdentity;
    out.channel = channel.id();
    out.isStandardChannel = isStandard;
    out.nominalHashrate = nominalHashrate;
    out.extranoncePrefix = channel.prefix();
    out.extranonceSize = channel.rolledSize();
    tracker.fill(out, now);
    if (const work::ToldJob *told = channel.current()) {
        out.difficulty = told->difficulty;
        out.versionMask = told->versionMask;
    }
    const auto rate = out.hashrate.m10 ? out.hashrate.m10 : out.hashrate.m1;
    if (rate && *rate > 0)
        out.expectedShareSeconds = out.difficulty * 4294967296.0 / *rate;
    return out;
}

} // namespace downstream
