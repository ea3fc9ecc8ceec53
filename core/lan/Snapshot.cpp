// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Snapshot.h"

#include <array>

namespace lan {
namespace {

constexpr std::array alertNames { u"offline", u"low-hashrate", u"hot", u"fan-stopped", u"many-rejects",
    u"mining-elsewhere", u"restart-loop", u"needs-credentials" };
static_assert(alertNames.size() == alertKindCount);

} // namespace

QString alertName(AlertKind kind)
{
    return QStringView(alertNames[size_t(kind)]).toString();
}

std::optional<AlertKind> alertFromName(QStringView name)
{
    for (size_t i = 0; i < alertNames.size(); ++i) {
        if (name == QStringView(alertNames[i]))
            return AlertKind(i);
    }
    return std::nullopt;
}

QString DeviceState::displayName() const
{
    if (!name.isEmpty())
        return name;
    return reading.hostname.isEmpty() ? address.toString() : reading.hostname;
}

} // namespace lan
