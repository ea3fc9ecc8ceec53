// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/AxeLegacyDevice.h"

#include "tests/support/devices/AxeDevice.h"

#include <cmath>

namespace devices {

namespace {

constexpr double giga = 1e9;
constexpr qsizetype scratch = 10'240;

/// As the firmware writes difficulties: "987", "1.23M".
std::string suffixed(double value)
{
    const char *const units[] = { "", "k", "M", "G", "T", "P", "E" };
    size_t unit = 0;
    while (value >= 1000 && unit + 1 < std::size(units)) {
        value /= 1000;
        ++unit;
    }
    return QByteArray::number(value, 'f', unit == 0 ? 0 : 2).toStdString() + units[unit];
}

qint64 nowSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

bool isWholeWithin(const Json &wanted, const char *key, double least, double most)
{
    const auto number = numberAt(wanted, key);
    return number && *number >= least && *number <= most && *number == std::floor(*number);
}

const char *const prefixes[2] = { "stratum", "fallbackStratum" };
const char *const nerdKeys[2] = { "sv2AuthorityPubkey", "fallbackSv2AuthorityPubkey" };

} // namespace

AxeLegacyDevice::AxeLegacyDevice(const DeviceConfig &config, MiningFloor &floor)
    : Device(config, config.kind == lan::Kind::NerdQAxe ? hardware::nerdQAxe() : hardware::bitaxeUltra(),
        config.kind == lan::Kind::NerdQAxe ? miner::Personality::NerdQaxe : miner::Personality::Bitaxe, floor)
    , m_codes(config.totpSecret)
{
    for (int i = 0; i < std::min<int>(2, int(config.pools.size())); ++i)
        m_stored.pools[i] = config.pools[i];
    m_stored.frequency = hardware().megahertz;
    m_stored.millivolts = int(hardware().millivolts);
    m_stored.hostname = hostname();
}

QByteArray AxeLegacyDevice::code() const
{
    return totp(config().totpSecret, nowSeconds());
}

void AxeLegacyDevice::boot()
{
    m_isShutDown = false;
    useSettings();
    rig().setHeld(false);
    mineStored();
}

void AxeLegacyDevice::mineStored()
{
    QList<lan::PoolEntry> order;
    for (const lan::PoolEntry &pool : m_stored.pools) {
        if (!pool.host.isEmpty())
            order.append(pool);
    }
    rig().mine(order);
}

void AxeLegacyDevice::useSettings()
{
    body().setMegahertz(m_stored.frequency);
    body().setMillivolts(m_stored.millivolts);
    body().setFanPercent(m_stored.isFanAutomatic ? std::nullopt : std::optional<double>(double(m_stored.fanPercent)));
}

QList<lan::PoolRow> AxeLegacyDevice::pools() const
{
    QList<lan::PoolRow> out;
    for (int i = 0; i < 2; ++i) {
        if (m_stored.pools[i].host.isEmpty())
            continue;
        lan::PoolRow row;
        row.pool = m_stored.pools[i];
        row.slot = i;
        row.isActive = activePool() && activePool()->isSamePool(row.pool);
        out.append(row);
    }
    return out;
}

HttpOut AxeLegacyDevice::answerWeb(const HttpIn &in)
{
    HttpOut out;
    if (in.method != "GET" && in.method != "OPTIONS")
        ++seenNow().writes;
    for (const char *name : { "x-totp", "x-otp-session", "authorization" }) {
        if (in.hasHeader(name)) {
            ++seenNow().credentials;
            seenNow().secretHeaders.append(name);
        }
    }
    if (in.path.startsWith("/api/") && !isAllowedByAxeOs(in)) {
        ++seenNow().refused;
        out = HttpOut::text("401 Unauthorized", "Unauthorized");
    } else if (in.method == "GET") {
        out = answerGet(in);
    } else if (in.method == "POST") {
        out = answerPost(in);
    } else if (in.method == "PATCH" && in.path == "/api/system") {
        out = patch(in);
    } else if (in.method == "OPTIONS") {
        out = HttpOut::text("200 OK", {});
    } else {
        out = HttpOut::text("405 Method Not Allowed", "Specified method is invalid for this resource");
    }
    if (isNerd())
        out.closes = true;
    return out;
}

HttpOut AxeLegacyDevice::answerGet(const HttpIn &in)
{
    if (in.path == "/api/system/info")
        return HttpOut::json(bytesOf(isNerd() ? nerdInfo() : info()));
    if (in.path == "/api/system/asic")
        return HttpOut::json(bytesOf(asic()));
    if (isNerd() && in.path == "/api/v2/otp/status")
        return HttpOut::json(bytesOf(Json { { "enabled", m_codes.isOn() } }));
    if (isNerd() && in.path == "/api/v2/identify")
        return HttpOut::json(bytesOf(Json { { "deviceModel", plain(hardware().model) }, { "defaultTheme", "cosmic" },
            { "otp", m_codes.isOn() }, { "apActive", false }, { "can", Json { { "enabled", false } } } }));
    if (in.path.startsWith("/api/"))
        return HttpOut::text("404 Not Found", "Nothing matches the given URI");
    const QByteArray title = isNerd() ? "Nerd* Dashboard" : "AxeOS";
    if (in.path == "/" || in.path == "/index.html")
        return HttpOut::text("200 OK",
            "<!doctype html><html lang=\"en\"><head><title>" + title
                + "</title></head><body><app-root></app-root>"
                  "</body></html>");
    HttpOut out = HttpOut::text("302 Temporary Redirect", "Redirect to the captive portal");
    out.headers.append(std::pair<QByteArray, QByteArray>("Location", "/"));
    return out;
}

HttpOut AxeLegacyDevice::answerPost(const HttpIn &in)
{
    if (in.path == "/api/system/restart") {
        if (!has(Fault::ChangesNothing))
            restartSoon(1);
        return HttpOut::text("200 OK", "System will restart shortly.");
    }
    if (isNerd() && in.path == "/api/system/shutdown") {
        if (!has(Fault::ChangesNothing)) {
            m_isShutDown = true;
            rig().setHeld(true);
        }
        return HttpOut::text("200 OK", "System will shutdown shortly.");
    }
    return HttpOut::text("404 Not Found", "Nothing matches the given URI");
}

std::optional<HttpOut> AxeLegacyDevice::refuseCode(const HttpIn &in)
{
    if (!m_codes.isOn())
        return std::nullopt;
    const bool isShut = m_codes.isShut(nowSeconds());
    if (!isShut && !has(Fault::WrongPassword) && in.hasHeader("x-totp")
        && m_codes.takes(in.header("x-totp"), nowSeconds()))
        return std::nullopt;
    if (!isShut && !in.hasHeader("x-totp"))
        m_codes.takes({}, nowSeconds()); // counts as a failure, as there
    ++seenNow().refused;
    return HttpOut::text("401 Unauthorized", isShut ? "blocked for 5 minutes" : "OTP/Session required");
}

HttpOut AxeLegacyDevice::patch(const HttpIn &in)
{
    if (const auto refused = refuseCode(in))
        return *refused;
    if (in.body.size() >= scratch)
        return HttpOut::text("500 Internal Server Error", "content too long");
    const Json wanted = parsed(in.body);
    if (wanted.is_discarded() || !wanted.is_object())
        return HttpOut::text(isNerd() ? "500 Internal Server Error" : "400 Bad Request", "Invalid JSON");
    if (!isNerd() && !isRightPatch(wanted))
        return HttpOut::text("400 Bad Request", "Wrong API input");
    if (!has(Fault::ChangesNothing)) {
        const bool arePoolsOthers = apply(wanted);
        useSettings();
        if (isNerd() && arePoolsOthers)
            mineStored();
    }
    HttpOut out = HttpOut::text("200 OK", {});
    out.isChunked = true;
    return out;
}

bool AxeLegacyDevice::isRightPatch(const Json &wanted) const
{
    const auto fits = [&wanted](const char *key, auto rule) { return !wanted.contains(key) || rule(key); };
    const auto isText = [&wanted](const char *key) { return wanted[key].is_string(); };
    for (const char *key : { "stratumURL", "stratumUser", "stratumPassword", "fallbackStratumURL",
             "fallbackStratumUser", "fallbackStratumPassword", "hostname", "ssid", "wifiPass" }) {
        if (!fits(key, isText))
            return false;
    }
    for (const char *key : { "stratumPort", "fallbackStratumPort" }) {
        if (!fits(key, [&](const char *k) { return isWholeWithin(wanted, k, 0, 65535); }))
            return false;
    }
    return fits("fanspeed", [&](const char *k) { return isWholeWithin(wanted, k, 0, 100); })
        && fits("frequency", [&](const char *k) { return isWholeWithin(wanted, k, 1, 65535); })
        && fits("coreVoltage", [&](const char *k) { return isWholeWithin(wanted, k, 1, 65535); })
        && fits("autofanspeed", [&](const char *k) { return wanted[k].is_boolean() || wanted[k].is_number(); });
}

bool AxeLegacyDevice::apply(const Json &wanted)
{
    const Settings before = m_stored;
    for (int i = 0; i < 2; ++i) {
        const std::string prefix = prefixes[i];
        const auto take = [&](const char *key, QString &to) {
            const std::string name = prefix + key;
            if (wanted.contains(name) && wanted[name].is_string())
                to = textAt(wanted, name.c_str());
        };
        take("URL", m_stored.pools[i].host);
        take("User", m_stored.pools[i].user);
        QString password = m_stored.pools[i].password.value_or(QStringLiteral("x"));
        take("Password", password);
        m_stored.pools[i].password = password;
        if (const std::string port = prefix + "Port"; isWholeWithin(wanted, port.c_str(), 0, 65535))
            m_stored.pools[i].port = quint16(*numberAt(wanted, port.c_str()));
        if (isNerd())
            takeNerdPool(wanted, i);
    }
    if (isWholeWithin(wanted, "frequency", 1, 65535))
        m_stored.frequency = *numberAt(wanted, "frequency");
    if (isWholeWithin(wanted, "coreVoltage", 1, 65535))
        m_stored.millivolts = int(*numberAt(wanted, "coreVoltage"));
    if (isWholeWithin(wanted, isNerd() ? "manualFanSpeed" : "fanspeed", 0, 100))
        m_stored.fanPercent = int(*numberAt(wanted, isNerd() ? "manualFanSpeed" : "fanspeed"));
    if (wanted.contains("autofanspeed") && (!isNerd() || wanted["autofanspeed"].is_number())) {
        const Json &fan = wanted["autofanspeed"];
        m_stored.isFanAutomatic = fan.is_boolean() ? fan.get<bool>() : numberAt(wanted, "autofanspeed") != 0.0;
    }
    if (wanted.contains("hostname") && wanted["hostname"].is_string())
        m_stored.hostname = textAt(wanted, "hostname");
    return before.pools[0] != m_stored.pools[0] || before.pools[1] != m_stored.pools[1];
}

/// A number and a flag: words for them are passed over.
void AxeLegacyDevice::takeNerdPool(const Json &wanted, int place)
{
    lan::PoolEntry &pool = m_stored.pools[place];
    if (const std::string name = std::string(prefixes[place]) + "Protocol";
        isWholeWithin(wanted, name.c_str(), 0, 65535))
        pool.protocol = numberAt(wanted, name.c_str()) == 1.0 ? lan::PoolProtocol::Sv2 : lan::PoolProtocol::Sv1;
    if (const std::string name = std::string(prefixes[place]) + "TLS";
        wanted.contains(name) && wanted[name].is_boolean())
        pool.tls = wanted[name].get<bool>() ? lan::PoolTls::System : lan::PoolTls::None;
    if (const char *name = nerdKeys[place]; wanted.contains(name) && wanted[name].is_string())
        pool.authorityKey = textAt(wanted, name);
}

void AxeLegacyDevice::addPools(Json &out) const
{
    for (int i = 0; i < 2; ++i) {
        out[std::string(prefixes[i]) + "URL"] = plain(m_stored.pools[i].host);
        out[std::string(prefixes[i]) + "Port"] = m_stored.pools[i].port;
        out[std::string(prefixes[i]) + "User"] = plain(m_stored.pools[i].user);
        if (!isNerd())
            continue;
        out[std::string(prefixes[i]) + "TLS"] = m_stored.pools[i].tls != lan::PoolTls::None;
        out[std::string(prefixes[i]) + "Protocol"] = int(m_stored.pools[i].protocol == lan::PoolProtocol::Sv2);
        out[nerdKeys[i]] = plain(m_stored.pools[i].authorityKey);
    }
}

Json AxeLegacyDevice::info() const
{
    const Telemetry now = telemetry();
    Json out { { "power", now.watts }, { "voltage", now.volts * 1000 }, { "current", now.watts / now.volts * 1000 },
        { "temp", now.chipCelsius }, { "vrTemp", std::round(now.regulatorCelsius) }, { "hashRate", now.now / giga },
        { "bestDiff", suffixed(std::max(mining().best, m_bestEver)) }, { "bestSessionDiff", suffixed(mining().best) },
        { "stratumDiff", mining().difficulty }, { "isUsingFallbackStratum", int(rig().activeIndex() == 1) },
        { "isPSRAMAvailable", 1 }, { "freeHeap", 205'024 }, { "coreVoltage", m_stored.millivolts },
        { "coreVoltageActual", std::round(now.coreMillivolts) }, { "frequency", m_stored.frequency },
        { "ssid", "home" }, { "macAddr", plain(mac().toUpper()) }, { "hostname", plain(m_stored.hostname) },
        { "wifiStatus", "Connected!" }, { "wifiRSSI", -60 }, { "apEnabled", 0 },
        { "sharesAccepted", mining().accepted }, { "sharesRejected", mining().rejected },
        { "uptimeSeconds", qint64(now.seconds) }, { "asicCount", hardware().chipsPerBoard },
        { "smallCoreCount", int(hardware().hashesPerChipClock) }, { "ASICModel", plain(hardware().chip) } };
    addPools(out);
    out.update(Json { { "version", plain(hardware().firmware) }, { "idfVersion", "v5.4" }, { "boardVersion", "204" },
        { "runningPartition", "ota_0" }, { "flipscreen", 1 }, { "overheat_mode", 0 }, { "overclockEnabled", 0 },
        { "invertscreen", 0 }, { "invertfanpolarity", 1 }, { "autofanspeed", int(m_stored.isFanAutomatic) },
        { "fanspeed", std::round(now.fanPercent) }, { "temptarget", 60 }, { "fanrpm", int(now.fanRpm) } });
    return out;
}

Json AxeLegacyDevice::nerdInfo() const
{
    const Telemetry now = telemetry();
    const double rate = m_isShutDown ? 0 : 1 / giga;
    Json temperatures = Json::array();
    for (int i = 0; i < hardware().chipsPerBoard; ++i)
        temperatures.push_back(rounded(now.chipCelsius - 0.375 * i, 4)); // fractions, as its sensors give
    Json out { { "asicCount", hardware().chipsPerBoard }, { "smallCoreCount", int(hardware().hashesPerChipClock) },
        { "deviceModel", plain(hardware().model) }, { "hostip", plain(config().address.toString()) },
        { "macAddr", plain(mac().toUpper()) }, { "wifiRSSI", -48 }, { "power", now.watts }, { "maxPower", 100 },
        { "minPower", 30 }, { "maxVoltage", 13 }, { "minVoltage", 11 }, { "current", now.watts / now.volts * 1000 },
        { "currentA", now.watts / now.volts }, { "temp", now.chipCelsius }, { "vrTemp", now.regulatorCelsius },
        { "vrTempInt", now.regulatorCelsius + 3 }, { "hashRateTimestamp", qint64(now.seconds * 1000) },
        { "hashRate", now.now * rate }, { "hashRate_1m", now.m1 * rate }, { "hashRate_10m", now.m10 * rate },
        { "hashRate_1h", now.h1 * rate }, { "hashRate_1d", now.average * rate }, { "coreVoltage", m_stored.millivolts },
        { "defaultCoreVoltage", int(hardware().millivolts) }, { "coreVoltageActual", int(now.coreMillivolts) },
        { "fanspeed", int(now.fanPercent) }, { "manualFanSpeed", m_stored.fanPercent }, { "fanrpm", int(now.fanRpm) },
        { "fanrpm2", int(now.fanRpm * 0.98) }, { "fanspeed2", int(now.fanPercent) }, { "fanCount", hardware().fans },
        { "lastpingrtt", 1.2 }, { "recentpingloss", 0 }, { "shutdown", m_isShutDown },
        { "can", Json { { "hasExtension", false }, { "enabled", false } } }, { "duplicateHWNonces", 0 },
        { "stratum",
            Json { { "poolMode", 0 }, { "activePoolMode", 0 }, { "poolBalance", 50 },
                { "totalBestDiff", mining().best }, { "usingFallback", rig().activeIndex() == 1 },
                { "pools",
                    Json::array({ Json { { "connected", activePool().has_value() }, { "verifyBlocked", "" },
                        { "poolDifficulty", mining().difficulty }, { "poolDiffErr", false },
                        { "accepted", mining().accepted }, { "rejected", mining().rejected }, { "pingRtt", 1.2 },
                        { "pingLoss", 0 }, { "bestDiff", mining().best } } }) } } },
        { "poolDifficulty", mining().difficulty }, { "foundBlocks", 0 }, { "totalFoundBlocks", 0 },
        { "sharesAccepted", mining().accepted }, { "sharesRejected", mining().rejected },
        { "bestDiff", std::max(mining().best, m_bestEver) }, { "bestSessionDiff", mining().best },
        { "asicTemps", temperatures }, { "pidTargetTemp", 55 } };
    out["fans"] = Json::array({ Json { { "label", "Fan" }, { "mode", m_stored.isFanAutomatic ? 2 : 0 },
        { "manualSpeed", m_stored.fanPercent }, { "overheatTemp", 70 }, { "rpm", int(now.fanRpm) },
        { "speedPerc", int(now.fanPercent) } } });
    out["hostname"] = plain(m_stored.hostname);
    out["ssid"] = "home";
    addPools(out);
    out.update(Json { { "stratumEnonceSubscribe", false }, { "sv2ChannelType", 0 }, { "fallbackSv2ChannelType", 0 },
        { "voltage", now.volts * 1000 }, { "frequency", m_stored.frequency },
        { "defaultFrequency", int(hardware().megahertz) }, { "jobInterval", 1200 }, { "stratumDifficulty", 1000 },
        { "overheat_temp", 70 }, { "flipscreen", 0 }, { "invertscreen", 0 }, { "autoscreenoff", 0 },
        { "invertfanpolarity", 0 }, { "autofanspeed", m_stored.isFanAutomatic ? 2 : 0 }, { "stratum_keep", 0 },
        { "otp", m_codes.isOn() }, { "ASICModel", plain(hardware().chip) }, { "uptimeSeconds", qint64(now.seconds) },
        { "lastResetReason", "Power-on" }, { "wifiStatus", "Connected!" }, { "freeHeap", 7'900'000 },
        { "freeHeapInt", 100'000 }, { "version", plain(hardware().firmware) }, { "runningPartition", "ota_0" },
        { "defaultTheme", "cosmic" } });
    return out;
}

Json AxeLegacyDevice::asic() const
{
    return Json { { "ASICModel", plain(hardware().chip) }, { "deviceModel", plain(hardware().model) },
        { "asicCount", hardware().chipsPerBoard }, { "defaultFrequency", int(hardware().megahertz) },
        { "frequencyOptions", std::vector<int>(hardware().frequencies.begin(), hardware().frequencies.end()) },
        { "defaultVoltage", int(hardware().millivolts) },
        { "voltageOptions", std::vector<int>(hardware().voltages.begin(), hardware().voltages.end()) } };
}

} // namespace devices
