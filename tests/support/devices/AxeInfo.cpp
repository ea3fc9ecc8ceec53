// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What GET /api/system/info and /asic say: all keys of the firmware, in its order.
#include "tests/support/devices/AxeDevice.h"

#include <cmath>

namespace devices {

namespace {

constexpr double giga = 1e9;

double floatOf(double value)
{
    return std::round(double(float(value)) * 1e7) / 1e7;
}

} // namespace

Json AxeDevice::info() const
{
    Json out = Json::object();
    addTelemetry(out);
    addConfig(out);
    addPools(out);
    const Telemetry now = telemetry();
    Json domains = Json::array();
    for (int i = 0; i < 4; ++i)
        domains.push_back(floatOf(now.now / giga / 4));
    out["hashrateMonitor"] = Json { { "asics",
        Json::array({ Json { { "total", floatOf(now.now / giga) }, { "errorCount", 0 }, { "domains", domains } } }) } };
    out["partitions"] = Json::array(
        { Json { { "label", "factory" }, { "isCurrent", false }, { "isFactory", true }, { "version", nullptr },
              { "compileDate", nullptr }, { "compileTime", nullptr }, { "usagePercent", nullptr } },
            Json { { "label", "ota_0" }, { "isCurrent", true }, { "isFactory", false },
                { "version", plain(hardware().firmware) }, { "compileDate", "Aug 22 2026" },
                { "compileTime", "18:33:45" }, { "usagePercent", 71 } } });
    out["sharesRejectedReasons"] = Json::array();
    return out;
}

void AxeDevice::addTelemetry(Json &out) const
{
    const Telemetry now = telemetry();
    const RigState &mined = mining();
    out["power"] = floatOf(now.watts);
    out["voltage"] = floatOf(now.volts * 1000);
    out["current"] = floatOf(now.watts / now.volts * 1000);
    out["temp"] = floatOf(now.chipCelsius);
    out["temp2"] = -1;
    out["vrTemp"] = floatOf(now.regulatorCelsius);
    out["coreVoltageActual"] = floatOf(now.coreMillivolts);
    out["actualFrequency"] = floatOf(m_stored.frequency);
    out["expectedHashrate"] = floatOf(now.expected / giga);
    out["fanspeed"] = std::round(now.fanPercent);
    out["fanrpm"] = int(now.fanRpm);
    out["fan2rpm"] = 0;
    out["hashRate"] = floatOf(now.now / giga);
    out["hashRate_1m"] = floatOf(now.m1 / giga);
    out["hashRate_10m"] = floatOf(now.m10 / giga);
    out["hashRate_1h"] = floatOf(now.h1 / giga);
    out["errorPercentage"] = 0.12;
    out["sharesAccepted"] = mined.accepted;
    out["sharesRejected"] = mined.rejected;
    out["sharesPending"] = 0;
    out["bestDiff"] = std::max(mined.best, m_bestEver);
    out["bestSessionDiff"] = mined.best;
    out["poolDifficulty"] = mined.difficulty;
    out["responseTime"] = 1.5;
    out["responseShareBatch"] = 1;
    out["processTime"] = 0.4;
    out["workReceived"] = mined.poolChanges + 1;
    out["blockFound"] = 0;
    out["showNewBlock"] = false;
    out["freeHeap"] = 8'204'112;
    out["freeHeapInternal"] = 121'420;
    out["freeHeapSpiram"] = 8'082'692;
    out["minFreeHeap"] = 8'101'004;
    out["maxAllocHeap"] = 65'536;
    out["uptimeSeconds"] = qint64(now.seconds);
    out["totalUptimeSeconds"] = qint64(now.seconds) + 86'400;
    out["totalHashes"] = 0;
    out["totalLog2Work"] = 0;
    out["cpuUsage"] = 12.5;
    out["miningPaused"] = isPaused();
    out["overheat_mode"] = 0;
    out["wifiStatus"] = "Connected!";
    out["wifiRSSI"] = -55 - config().number % 20;
}

void AxeDevice::addConfig(Json &out) const
{
    out["version"] = plain(hardware().firmware);
    out["axeOSVersion"] = plain(hardware().firmware);
    out["idfVersion"] = "v6.0.2";
    out["boardVersion"] = "601";
    out["maxPower"] = 40;
    out["nominalVoltage"] = int(hardware().supplyVolts);
    out["smallCoreCount"] = int(hardware().hashesPerChipClock);
    out["ASICModel"] = plain(hardware().chip);
    out["isPSRAMAvailable"] = 1;
    out["resetReason"] = restarts() > 0 ? "Software reset via esp_restart" : "Reset due to power-on event";
    out["runningPartition"] = "ota_0";
    out["macAddr"] = plain(mac().toUpper());
    out["hostname"] = plain(m_stored.hostname);
    out["ssid"] = "home";
    out["ipv4"] = plain(config().address.toString());
    out["ipv6"] = "";
    out["apEnabled"] = 0;
}

void AxeDevice::addPools(Json &out) const
{
    out["poolConnectionInfo"] = activePool() ? "IPv4" : "Not Connected";
    const int first = m_usesFallback ? m_secondary : m_primary;
    const bool isOnSecond = rig().activeIndex() == 1;
    out["isUsingFallbackStratum"] = int((first == m_secondary) != isOnSecond);
    out["primaryPoolIndex"] = m_primary;
    out["secondaryPoolIndex"] = m_secondary;
    out["useFallbackStratum"] = int(m_usesFallback);
    Json list = Json::array();
    for (int i = 0; i < slotCount; ++i) {
        if (m_stored.pools[size_t(i)].is_null())
            continue;
        Json row { { "id", i } };
        row.update(m_stored.pools[size_t(i)]);
        row["stratumPassword"] = "*****";
        list.push_back(row);
    }
    out["pools"] = list;
    // As older firmware had them, to read only.
    const char *const keys[] = { "URL", "Port", "User", "SuggestedDifficulty", "ExtranonceSubscribe", "TLS", "Cert",
        "DecodeCoinbase", "Protocol", "V2AuthorityPubkey", "V2ChannelType" };
    for (const auto &[prefix, slot] : { std::pair("stratum", m_primary), std::pair("fallbackStratum", m_secondary) }) {
        const Json &pool = m_stored.pools[size_t(slot)];
        for (const char *key : keys) {
            const std::string name = std::string("stratum") + key;
            out[std::string(prefix) + key] = pool.is_null() ? Json("") : pool[name];
        }
    }
    out["useCustomWWW"] = 0;
    out["overclockEnabled"] = 0;
    out["display"] = "SSD1306 (128x32)";
    out["rotation"] = 0;
    out["invertscreen"] = 0;
    out["displayTimeout"] = -1;
    out["autofanspeed"] = int(m_stored.isFanAutomatic);
    out["manualFanSpeed"] = m_stored.fanPercent;
    out["minFanSpeed"] = 25;
    out["temptarget"] = m_stored.target;
    out["coreVoltage"] = m_stored.millivolts;
    out["frequency"] = floatOf(m_stored.frequency);
    out["statsFrequency"] = 0;
    out["statsLimit"] = 720;
}

Json AxeDevice::asic() const
{
    return Json { { "ASICModel", plain(hardware().chip) }, { "deviceModel", plain(hardware().model) },
        { "swarmColor", "green" }, { "asicCount", 1 }, { "hashDomains", 4 },
        { "defaultFrequency", int(hardware().megahertz) },
        { "frequencyOptions", std::vector<int>(hardware().frequencies.begin(), hardware().frequencies.end()) },
        { "defaultVoltage", int(hardware().millivolts) },
        { "voltageOptions", std::vector<int>(hardware().voltages.begin(), hardware().voltages.end()) } };
}

} // namespace devices
