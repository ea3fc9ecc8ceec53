// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Request.h"

#include <array>

namespace lan {
namespace {

constexpr std::array orderNames { u"start-scan", u"stop-scan", u"resume-scan", u"add-device", u"forget-device",
    u"name-device", u"set-managing", u"manage-devices", u"set-credentials", u"change-devices", u"plan-point",
    u"plan-put-back", u"start-plan", u"stop-plan", u"save-schedule", u"remove-schedule", u"save-template",
    u"remove-template", u"read-telemetry", u"watch-device" };
static_assert(orderNames.size() == std::variant_size_v<Order>);

} // namespace

QString orderName(const Order &order)
{
    return QStringView(orderNames[order.index()]).toString();
}

} // namespace lan
