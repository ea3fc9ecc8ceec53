// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Device.h"

#include <nlohmann/json.hpp>

namespace lan {

inline constexpr int axeOsSlots = 8;

/// An object that a device of the family sent. Errors: Malformed, Truncated (it ended inside: a member that is missing
/// would be taken for one that the device does not know), Limit.
Result<nlohmann::json> readEspJson(QByteArrayView body);

/// Which device says \a info, the answer to GET /api/system/info. Errors: Unsupported (none of the family).
Result<Kind> espKind(const nlohmann::json &info);

/// Everything a device of the family says; \a asic is the answer to GET /api/system/asic and may be null.
Reading espReading(Kind kind, const nlohmann::json &info, const nlohmann::json *asic);

/// The pools of \a info in the order of failing over, those that are only stored after them.
QList<PoolRow> espPools(Kind kind, const nlohmann::json &info, QStringList &complaints);
/// The limits in the answer to GET /api/system/asic; empty where it gives no lists.
TuningLimits espLimits(const nlohmann::json &asic, QStringList &complaints);

/// Takes what GET /api/system/asic would say from \a last, where that is the same device with the same firmware.
/// False: it is not, or knew no more.
bool carryOver(Reading &now, const Reading &last);

} // namespace lan
