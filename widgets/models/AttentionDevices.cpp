// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the devices on the network.
#include "widgets/models/Attention.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/FleetWords.h"

namespace widgets {

namespace {

constexpr int namedDevices = 2; ///< with more of the same trouble than this they are counted, not named

QString networkPage()
{
    return QStringLiteral("network");
}

} // namespace

QList<Attention> AttentionBoard::ofDevices(const lan::Snapshot &lan)
{
    struct Found {
        const lan::DeviceState *device;
        const lan::Alert *alert;
    };
    std::array<QList<Found>, lan::alertKindCount> byKind;
    for (const lan::DeviceState &device : lan.devices) {
        for (const lan::Alert &alert : device.alerts)
            byKind[size_t(alert.kind)] << Found { &device, &alert };
    }
    QList<Attention> list;
    if (lan.bookTrouble)
        list << Attention { .id = QStringLiteral("lan/book"),
            .subject = tr("The list of devices"),
            .sentence = tr("cannot be saved: %1").arg(CoreWords::of(lan.bookTrouble->detail)),
            .actionText = tr("Open network"),
            .page = networkPage() };
    for (int i = 0; i < lan::alertKindCount; ++i) {
        const auto kind = lan::AlertKind(i);
        const QList<Found> &found = byKind[size_t(i)];
        if (found.size() > namedDevices) {
            list << Attention { .id = QStringLiteral("lan/") + lan::alertName(kind),
                .role = FleetWords::severity(kind),
                .subject = Words::machines(found.size()),
                .sentence = tr("on the network have the same trouble: %1.").arg(FleetWords::alertTitle(kind)),
                .actionText = tr("Show"),
                .page = networkPage(),
                .machineKey = found.first().device->key };
            continue;
        }
        for (const Found &each : found)
            list << Attention { .id = QStringLiteral("lan/%1/%2").arg(lan::alertName(kind), each.device->key),
                .role = FleetWords::severity(kind),
                .subject = each.device->displayName() + u':',
                .sentence = FleetWords::alert(*each.alert),
                .actionText = tr("Show"),
                .page = networkPage(),
                .machineKey = each.device->key };
    }
    return list;
}

} // namespace widgets
