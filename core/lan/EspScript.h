// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"

#include <deque>
#include <functional>
#include <nlohmann/json.hpp>

namespace lan {

struct EspStep;
using EspSteps = std::deque<EspStep>;
/// What is still to be asked for a change, and what came of it so far.
struct EspScript {
    EspSteps steps {};
    Changed changed {};
};
/// One request of a change. \c then judges the reply and may put further steps in front of the rest; an error ends the
/// talk.
struct EspStep {
    HttpAsk ask {};
    std::function<Result<void>(const Reply &, EspScript &)> then {};
};

/// A request that changes something: the reply must be a success. \a secrets are left out of the words of a refusal.
EspStep espWrite(
    const char *method, const QString &path, const nlohmann::json &body = nullptr, const QStringList &secrets = {});
/// Reads /api/system/info and hands it to \a then, once it is \a kind that said it.
EspStep espReadInfo(Kind kind, std::function<Result<void>(const nlohmann::json &, EspScript &)> then);

/// Errors: Denied, Unsupported (the firmware does not know the path), Refused with the device's words.
Result<void> espAccepted(const Reply &reply, const QStringList &secrets = {});

/// A change as a list of steps.
class EspChangeTalk final : public ChangeTalk {
public:
    /// One-time codes with what changes something. The device counts a write without one as a wrong code, and blocks
    /// after five: where it said that it wants them they are sent at once.
    enum class Codes : quint8 { Never, WhenAsked, Always };
    EspChangeTalk(EspSteps steps, Codes codes);

    std::optional<Ask> next() override;
    void take(const Result<Reply> &reply) override;
    Result<Changed> outcome() const override;

private:
    EspScript m_script;
    Codes m_codes;
    std::optional<Error> m_error;
};

/// The steps of any change but SetPools. Errors: OutOfRange, Unsupported.
Result<EspSteps> espSimpleChange(Kind kind, const Change &change, const Reading &now);
/// The steps that make the pool list of an ESP-Miner with pools[] what it shall be. Errors: OutOfRange.
Result<EspSteps> axeOsSetPools(const SetPools &want);
/// The same where there is one pool and one fallback. Errors: OutOfRange.
Result<EspSteps> legacySetPools(Kind kind, const SetPools &want);

/// The pools that can be written, without repetition. Errors: OutOfRange (none, or one without host, port or user).
Result<SetPools> espWantedPools(const SetPools &want);

} // namespace lan
