// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ask.h"
#include "core/lan/Change.h"

#include <nlohmann/json.hpp>

namespace lan {

/// \name The settings of stock firmware (get_miner_conf.cgi), changed as one wants them back (set_miner_conf.cgi)
/// Everything that is not changed stays as it was read. Nothing, where the device has it so already.
///@{
/// Errors: OutOfRange, Unsupported (an SV2 pool).
Result<std::optional<nlohmann::json>> confWithPools(const nlohmann::json &conf, const SetPools &wanted);
/// Errors: Unsupported (the firmware has no such mode).
Result<std::optional<nlohmann::json>> confWithPause(const nlohmann::json &conf, bool isPaused);
/// Errors: OutOfRange, Unsupported.
Result<std::optional<nlohmann::json>> confWithFan(const nlohmann::json &conf, std::optional<double> percent);
///@}

/// Whether it sleeps; empty: the firmware has no such mode.
std::optional<bool> isAsleep(const nlohmann::json &conf);

/// The request that stores \a conf. Firmware up to the S17 era wants a form, which knows a few settings only. Errors:
/// Unsupported (\a conf has settings that the form would lose).
Result<HttpAsk> confAsk(const nlohmann::json &conf);

/// What a CGI answered to a change: nothing where it is done. Errors: Denied, Unsupported (404), Refused with the
/// device's words, Malformed.
std::optional<Error> cgiRefusal(const Reply &reply);
/// The JSON that a CGI answered. Errors: Denied, Unsupported (404), Refused (another status), Malformed, Truncated (its
/// end is missing), Limit.
Result<nlohmann::json> readCgi(const Reply &reply);

} // namespace lan
