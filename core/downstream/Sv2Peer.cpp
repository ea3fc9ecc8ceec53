// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/Sv2Peer.h"

namespace downstream {

namespace {

/// SRI's programs say what they are in the hardware version.
work::ConnectionKind kindOf(const sv2::SetupConnection &setup)
{
    const QString hardware = setup.hardwareVersion.toString().toLower();
    if (hardware.contains(QLatin1String("translator")) || hardware.contains(QLatin1String("proxy")))
        return work::ConnectionKind::Proxy;
    if (hardware.contains(QLatin1String("job declar")) || hardware.contains(QLatin1String("jdc")))
        return work::ConnectionKind::JobDeclarator;
    return work::ConnectionKind::Machine;
}

} // namespace

Sv2Peer Sv2Peer::of(const sv2::SetupConnection &setup)
{
    QStringList parts;
    for (const sv2::Str0_255 *part : { &setup.vendor, &setup.hardwareVersion, &setup.firmware }) {
        if (!part->isEmpty())
            parts.append(part->toString());
    }
    return { setup.flags, parts.join(u' '), kindOf(setup) };
}

} // namespace downstream
