// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/DeviceFaults.h"
#include "core/lan/EspReading.h"
#include "core/lan/EspScript.h"

#include <cmath>

namespace lan {
namespace {

const QString settingsPath = QStringLiteral("/api/system");

/// Older firmwares take a fraction for no number at all, so whole ones are sent as such.
nlohmann::json plainNumber(double value)
{
    if (value == std::floor(value))
        return qint64(value);
    return value;
}

/// The order switches the message on and off by turns; its answer tells which of the two it did.
EspStep identifyStep(bool isOn, int attempts = 2)
{
    EspStep step = espWrite("POST", QStringLiteral("/api/system/identify"));
    step.then = [isOn, attempts](const Reply &reply, EspScript &script) -> Result<void> {
        if (const auto accepted = espAccepted(reply); !accepted)
            return accepted;
        const bool isOff = reply.body.contains("no longer");
        if (isOff == isOn && attempts > 1)
            script.steps.push_front(identifyStep(isOn, attempts - 1));
        return {};
    };
    return step;
}

Result<EspSteps> fanSteps(Kind kind, const SetFan &fan)
{
    if (fan.percent && !(*fan.percent >= 0 && *fan.percent <= 100))
        return fail(Errc::OutOfRange, QStringLiteral(QT_TRANSLATE_NOOP("core", "A fan runs at 0 to 100 percent.")));
    const auto write = [kind, fan](const nlohmann::json &info, EspScript &script) -> Result<void> {
        nlohmann::json body;
        if (fan.percent) {
            // The drive was one member, measured and set, until firmware 2.10.
            const bool isOld = kind == Kind::AxeOsLegacy && !info.contains("manualFanSpeed");
            body = { { "autofanspeed", 0 }, { isOld ? "fanspeed" : "manualFanSpeed", qRound(*fan.percent) } };
        } else {
            const bool hasPid = kind == Kind::NerdQAxe && info.contains("pidTargetTemp");
            body = { { "autofanspeed", hasPid ? 2 : 1 } };
        }
        script.steps.push_front(espWrite("PATCH", settingsPath, body));
        return {};
    };
    return EspSteps { espReadInfo(kind, write) };
}

Result<void> isFrequency(double value, const TuningLimits &limits)
{
    if (!limits.leastMegahertz || !limits.mostMegahertz)
        return fail(Errc::Unsupported,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "It does not say which frequencies its chips bear.")));
    if (value >= *limits.leastMegahertz && value <= *limits.mostMegahertz)
        return {};
    return fail(Errc::OutOfRange,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "Its chips bear frequencies of %1 to %2 MHz."))
            .arg(*limits.leastMegahertz)
            .arg(*limits.mostMegahertz));
}

Result<void> isVoltage(double value, const TuningLimits &limits)
{
    if (!limits.leastMillivolts || !limits.mostMillivolts)
        return fail(Errc::Unsupported,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "It does not say which voltages its chips bear.")));
    if (value >= *limits.leastMillivolts && value <= *limits.mostMillivolts)
        return {};
    return fail(Errc::OutOfRange,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "Its chips bear voltages of %1 to %2 mV."))
            .arg(*limits.leastMillivolts)
            .arg(*limits.mostMillivolts));
}

/// The firmware itself takes nearly any number, which may end a chip's life: what its own page offers is the bound.
EspSteps frequencySteps(Kind kind, const SetFrequency &change)
{
    EspStep step;
    step.ask.path = QStringLiteral("/api/system/asic");
    step.then = [kind, change](const Reply &reply, EspScript &script) -> Result<void> {
        if (const auto accepted = espAccepted(reply); !accepted)
            return accepted;
        const auto asic = readEspJson(reply.body);
        if (!asic)
            return tl::unexpected(asic.error());
        QStringList complaints;
        const TuningLimits limits = espLimits(*asic, complaints);
        const double megahertz = kind == Kind::AxeOs ? change.megahertz : std::round(change.megahertz);
        nlohmann::json body { { "frequency", plainNumber(megahertz) } };
        if (const auto fits = isFrequency(megahertz, limits); !fits)
            return fits;
        if (change.coreMillivolts) {
            const double volts = std::round(*change.coreMillivolts);
            if (const auto fits = isVoltage(volts, limits); !fits)
                return fits;
            body["coreVoltage"] = plainNumber(volts);
        }
        script.steps.push_front(espWrite("PATCH", settingsPath, body));
        return {};
    };
    return { step };
}

EspSteps pauseSteps(Kind kind, bool isPaused)
{
    if (kind != Kind::NerdQAxe)
        return { espWrite(
            "POST", isPaused ? QStringLiteral("/api/system/pause") : QStringLiteral("/api/system/resume")) };
    // It switches its chips off and stays in reach; only a restart takes them up again.
    return { espWrite(
        "POST", isPaused ? QStringLiteral("/api/system/shutdown") : QStringLiteral("/api/system/restart")) };
}

} // namespace

Result<EspSteps> espSimpleChange(Kind kind, const Change &change, const Reading &now)
{
    if (std::holds_alternative<Restart>(change))
        return EspSteps { espWrite("POST", QStringLiteral("/api/system/restart")) };
    if (const auto *pause = std::get_if<SetPaused>(&change)) {
        if (kind == Kind::NerdQAxe && !pause->isPaused && now.isPaused == false)
            return EspSteps {}; // it works: a restart would only interrupt it
        return pauseSteps(kind, pause->isPaused);
    }
    if (const auto *identify = std::get_if<Identify>(&change))
        return EspSteps { identifyStep(identify->isOn) };
    if (const auto *fan = std::get_if<SetFan>(&change))
        return fanSteps(kind, *fan);
    if (const auto *frequency = std::get_if<SetFrequency>(&change)) {
        if (!std::isfinite(frequency->megahertz) || !std::isfinite(frequency->coreMillivolts.value_or(0)))
            return fail(Errc::OutOfRange, QStringLiteral(QT_TRANSLATE_NOOP("core", "That is no frequency.")));
        return frequencySteps(kind, *frequency);
    }
    return tl::unexpected(notOfferedFault(changeName(change)));
}

} // namespace lan
