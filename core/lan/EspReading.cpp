// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/EspReading.h"

#include "core/lan/Ask.h"
#include "core/lan/DeviceFaults.h"
#include "core/lan/DirtyJson.h"
#include "core/lan/Fields.h"

#include <algorithm>

namespace lan {
namespace {

constexpr Range gigahashes { 0, 1e9 };
constexpr Range megahertz { 1, 5000 };
constexpr Range millivolts { 1, 5000 };

std::optional<double> hashesPerSecond(const Fields &fields, const char *key)
{
    const auto value = fields.number(key, gigahashes);
    return value ? std::optional(*value * 1e9) : std::nullopt;
}

DeviceRates ratesOf(const Fields &fields)
{
    DeviceRates rates;
    rates.now = hashesPerSecond(fields, "hashRate");
    rates.m1 = hashesPerSecond(fields, "hashRate_1m");
    rates.m10 = hashesPerSecond(fields, "hashRate_10m");
    rates.h1 = hashesPerSecond(fields, "hashRate_1h");
    rates.expected = hashesPerSecond(fields, "expectedHashrate");
    // An average that has no sample yet is sent as 0.
    for (auto *mean : { &rates.m1, &rates.m10, &rates.h1 }) {
        if (*mean == 0.0 && rates.now.value_or(0) > 0)
            mean->reset();
    }
    if (rates.expected == 0.0)
        rates.expected.reset();
    return rates;
}

void addTemperature(Reading &out, const Fields &fields, const char *key, Temperature::Place place, int index)
{
    const auto celsius = fields.number(key, { -40, 200 });
    if (celsius && *celsius != -1 && *celsius != 0) // what the firmware sends for a sensor that is not there
        out.temperatures += Temperature { place, index, *celsius };
}

void addTemperatures(Reading &out, const Fields &fields)
{
    using Place = Temperature::Place;
    int chips = 0;
    if (const auto *list = fields.array("asicTemps")) {
        for (size_t i = 0; i < list->size() && i < 64; ++i) {
            const nlohmann::json one { { "asicTemps", (*list)[i] } };
            const qsizetype before = out.temperatures.size();
            addTemperature(out, Fields(one, out.complaints), "asicTemps", Place::Chip, int(i));
            chips += int(out.temperatures.size() - before);
        }
    }
    if (chips == 0) {
        addTemperature(out, fields, "temp", Place::Chip, 0);
        addTemperature(out, fields, "temp2", Place::Chip, 1);
    }
    addTemperature(out, fields, "vrTemp", Place::Regulator, 0);
    addTemperature(out, fields, "vrTempInt", Place::Regulator, 1);
}

/// \a isSure: it is there even where it stands still.
void addFan(Reading &out, const Fields &fields, const char *rpm, const char *percent, bool isSure)
{
    Fan fan { int(out.fans.size()), fields.number(rpm, { -1, 50'000 }), fields.number(percent, { -1, 100 }) };
    for (auto *value : { &fan.rpm, &fan.percent }) {
        if (value->value_or(0) < 0)
            value->reset();
    }
    if (fan.rpm.value_or(0) > 0 || (isSure && (fan.rpm || fan.percent)))
        out.fans += fan;
}

void addFans(Reading &out, Kind kind, const Fields &fields)
{
    if (kind != Kind::NerdQAxe)
        out.isFanAutomatic = fields.flag("autofanspeed");
    else if (const auto mode = fields.number("autofanspeed", { 0, 10 })) // one of several ways of regulating
        out.isFanAutomatic = *mode != 0;
    const nlohmann::json *list = fields.array("fans");
    if (list && !list->empty()) {
        for (size_t i = 0; i < list->size() && i < 8; ++i) {
            const Fields fan((*list)[i], out.complaints, QStringLiteral("fans[%1].").arg(i));
            addFan(out, fan, "rpm", "speedPerc", true);
        }
        return;
    }
    addFan(out, fields, "fanrpm", "fanspeed", true);
    if (fields.has("fanCount"))
        addFan(out, fields, "fanrpm2", "fanspeed2", fields.number("fanCount", { 0, 100 }).value_or(0) > 1);
    else
        addFan(out, fields, "fan2rpm", "fanspeed", false); // also sent, as 0, where there is no second one
}

void addPower(Reading &out, const Fields &fields)
{
    out.watts = fields.number("power", { 0, 20'000 });
    if (auto volts = fields.number("voltage", { 0, 100'000 }); volts && *volts > 0)
        out.volts = *volts > 100 ? *volts / 1000 : *volts; // millivolts but in some early firmwares
    out.coreMillivolts = fields.number("coreVoltage", millivolts);
    if (!out.coreMillivolts)
        out.coreMillivolts = fields.number("coreVoltageActual", { 0, millivolts.most });
    out.megahertz = fields.number("frequency", megahertz);
}

void addBoard(Reading &out, const Fields &fields, const nlohmann::json *asic)
{
    HashBoard board { 0, out.rates.now, std::nullopt, {} };
    if (const auto *monitor = fields.object("hashrateMonitor")) {
        const Fields parts(*monitor, out.complaints, QStringLiteral("hashrateMonitor."));
        const auto *asics = parts.array("asics");
        quint64 errors = 0;
        bool hasErrors = false;
        for (size_t i = 0; asics && i < asics->size() && i < 64; ++i) {
            const Fields one((*asics)[i], out.complaints, QStringLiteral("hashrateMonitor.asics[%1].").arg(i));
            if (const auto count = one.count("errorCount")) {
                errors += *count;
                hasErrors = true;
            }
        }
        if (asics && !asics->empty())
            board.chips = int(std::min<size_t>(asics->size(), 1000));
        if (hasErrors)
            out.hardwareErrors = errors;
    }
    const nlohmann::json nothing;
    const Fields said(asic ? *asic : nothing, out.complaints);
    for (const auto *source : { &fields, &said }) {
        if (const auto chips = source->number("asicCount", { 1, 1000 }))
            board.chips = int(*chips);
    }
    if (board.hashrate || board.chips)
        out.boards += board;
}

void addNames(Reading &out, Kind kind, const Fields &fields, const nlohmann::json *asic)
{
    const nlohmann::json nothing;
    const Fields said(asic ? *asic : nothing, out.complaints);
    out.chip = fields.text("ASICModel", 60);
    out.hostname = fields.text("hostname", 80);
    const QString mac = fields.text("macAddr", 40);
    out.mac = normalMac(mac);
    if (!mac.isEmpty() && out.mac.isEmpty())
        fields.complain("macAddr", QStringLiteral("\"%1\" is no MAC").arg(mac));
    const QString family = kind == Kind::NerdQAxe ? fields.text("deviceModel", 60) : said.text("deviceModel", 60);
    QStringList model;
    if (kind != Kind::NerdQAxe)
        model += QStringLiteral("Bitaxe");
    model += family;
    model += fields.text("boardVersion", 30);
    if (!out.chip.isEmpty())
        model += u'(' + out.chip + u')';
    model.removeAll(QString());
    out.model = model.join(u' ');
    const QString version = fields.text("version", 60);
    if (!version.isEmpty())
        out.firmware = (kind == Kind::NerdQAxe ? QStringLiteral("NerdQAxe ") : QStringLiteral("AxeOS ")) + version;
}

} // namespace

Result<nlohmann::json> readEspJson(QByteArrayView body)
{
    auto read = readDirtyJson(body, { maxReply, 16, 20'000 });
    if (!read)
        return tl::unexpected(read.error());
    if (read->isCut)
        return tl::unexpected(cutFault());
    if (!read->value.is_object())
        return tl::unexpected(noWorkFault());
    return std::move(read->value);
}

Result<Kind> espKind(const nlohmann::json &info)
{
    const auto isText = [&info](const char *key) {
        const auto it = info.find(key);
        return it != info.end() && it->is_string();
    };
    if (!info.is_object() || !(isText("ASICModel") || (isText("stratumURL") && info.contains("hashRate"))))
        return tl::unexpected(otherKindFault());
    const auto stratum = info.find("stratum");
    if ((stratum != info.end() && stratum->is_object())
        || (isText("deviceModel") && !isText("axeOSVersion") && !isText("boardVersion")))
        return Kind::NerdQAxe;
    const auto pools = info.find("pools");
    return pools != info.end() && pools->is_array() ? Kind::AxeOs : Kind::AxeOsLegacy;
}

TuningLimits espLimits(const nlohmann::json &asic, QStringList &complaints)
{
    const Fields fields(asic, complaints);
    TuningLimits out;
    const auto range = [&](const char *key, Range bounds, std::optional<double> &least, std::optional<double> &most) {
        const auto *list = fields.array(key);
        for (size_t i = 0; list && i < list->size() && i < 200; ++i) {
            const nlohmann::json one { { key, (*list)[i] } };
            const auto value = Fields(one, complaints).number(key, bounds);
            if (!value)
                continue;
            least = std::min(least.value_or(*value), *value);
            most = std::max(most.value_or(*value), *value);
        }
    };
    range("frequencyOptions", megahertz, out.leastMegahertz, out.mostMegahertz);
    range("voltageOptions", millivolts, out.leastMillivolts, out.mostMillivolts);
    if (const auto most = fields.number("absMaxFrequency", megahertz); most && out.mostMegahertz)
        out.mostMegahertz = std::max(*out.mostMegahertz, *most);
    if (const auto most = fields.number("absMaxVoltage", millivolts); most && out.mostMillivolts)
        out.mostMillivolts = std::max(*out.mostMillivolts, *most);
    return out;
}

Reading espReading(Kind kind, const nlohmann::json &info, const nlohmann::json *asic)
{
    Reading out;
    const Fields fields(info, out.complaints);
    addNames(out, kind, fields, asic);
    out.rates = ratesOf(fields);
    addTemperatures(out, fields);
    addFans(out, kind, fields);
    addPower(out, fields);
    addBoard(out, fields, asic);
    out.pools = espPools(kind, info, out.complaints);
    if (const auto seconds = fields.count("uptimeSeconds"); seconds && *seconds < 1'000'000'000'000)
        out.uptime = std::chrono::seconds(qint64(*seconds));
    out.accepted = fields.count("sharesAccepted");
    out.rejected = fields.count("sharesRejected");
    out.errorPercent = fields.number("errorPercentage", { 0, 100 });
    out.bestSession = fields.difficulty("bestSessionDiff");
    out.bestEver = fields.difficulty("bestDiff");
    out.isPaused = fields.flag(kind == Kind::NerdQAxe ? "shutdown" : "miningPaused");
    out.isOverheated = fields.flag("overheat_mode");
    out.wifiDbm = fields.number("wifiRSSI", { -130, 20 });
    out.takesSv2 = kind == Kind::AxeOs || fields.has("stratumProtocol");
    out.wantsOneTimeCode = kind == Kind::NerdQAxe && fields.flag("otp").value_or(false);
    if (asic)
        out.limits = espLimits(*asic, out.complaints);
    for (const char *fault : { "power_fault", "hardware_fault" }) {
        if (const QString words = fields.text(fault); !words.isEmpty())
            fields.complain(fault, words); // the device's own complaint
    }
    return out;
}

bool carryOver(Reading &now, const Reading &last)
{
    if (now.mac.isEmpty() || now.mac != last.mac || now.firmware != last.firmware || now.chip != last.chip
        || last.limits == TuningLimits())
        return false;
    now.model = last.model;
    now.limits = last.limits;
    if (!now.boards.isEmpty() && !last.boards.isEmpty() && !now.boards.first().chips)
        now.boards.first().chips = last.boards.first().chips;
    return true;
}

} // namespace lan
