// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that cgminer and its relatives answer with.
#include "tests/support/devices/CgDevice.h"

#include <cmath>

namespace devices {

namespace {

std::string fixedText(double value, int digits)
{
    return QByteArray::number(value, 'f', digits).toStdString();
}

} // namespace

void CgDevice::addRates(Json &row) const
{
    const Telemetry now = telemetry();
    if (speaksGiga()) {
        row["GHS 5s"] = fixedText(now.now / 1e9, 2);
        row["GHS av"] = rounded(now.average / 1e9, 2);
        return;
    }
    row["MHS av"] = rounded(now.average / 1e6, 2);
    row["MHS 30s"] = rounded(now.now / 1e6, 2);
    row["MHS 1m"] = rounded(now.m1 / 1e6, 2);
    row["MHS 5m"] = rounded(now.m10 / 1e6, 2);
    row["MHS 15m"] = rounded(now.h1 / 1e6, 2);
}

Json CgDevice::summaryRow() const
{
    const RigState &mined = mining();
    const double all = double(mined.accepted + mined.rejected);
    Json row { { "Elapsed", elapsed() } };
    addRates(row);
    row.update(Json { { "Found Blocks", 0 }, { "Getworks", mined.accepted + 3 }, { "Accepted", mined.accepted },
        { "Rejected", mined.rejected }, { "Hardware Errors", 0 },
        { "Utility", rounded(elapsed() > 0 ? double(mined.accepted) * 60 / double(elapsed()) : 0, 2) },
        { "Discarded", 0 }, { "Stale", mined.stale }, { "Get Failures", 0 }, { "Local Work", 10'199 },
        { "Remote Failures", 0 }, { "Network Blocks", 1 },
        { "Total MH", rounded(telemetry().average / 1e6 * telemetry().seconds, 4) }, { "Work Utility", 0.0 },
        { "Difficulty Accepted", double(mined.accepted) * mined.difficulty }, { "Difficulty Rejected", 0.0 },
        { "Difficulty Stale", 0.0 }, { "Best Share", quint64(mined.best) }, { "Device Hardware%", 0.0 },
        { "Device Rejected%", 0.0 }, { "Pool Rejected%", rounded(all > 0 ? double(mined.rejected) * 100 / all : 0, 4) },
        { "Pool Stale%", 0.0 }, { "Last getwork", elapsed() } });
    return row;
}

Json CgDevice::devRows() const
{
    const RigState &mined = mining();
    Json row { { "ASC", 0 }, { "Name", "AVA10" }, { "ID", 0 }, { "Enabled", "Y" }, { "Status", "Alive" },
        { "Temperature", rounded(telemetry().chipCelsius, 2) } };
    addRates(row);
    row.update(Json { { "Accepted", mined.accepted }, { "Rejected", mined.rejected }, { "Hardware Errors", 0 },
        { "Utility", 0.0 }, { "Last Share Pool", std::max(0, current()) }, { "Last Share Time", elapsed() },
        { "Total MH", rounded(telemetry().average / 1e6 * telemetry().seconds, 4) }, { "Diff1 Work", 0 },
        { "Difficulty Accepted", double(mined.accepted) * mined.difficulty }, { "Difficulty Rejected", 0.0 },
        { "Last Share Difficulty", mined.difficulty }, { "Last Valid Work", elapsed() }, { "Device Hardware%", 0.0 },
        { "Device Rejected%", 0.0 }, { "Device Elapsed", elapsed() } });
    return Json::array({ row });
}

Json CgDevice::poolRows() const
{
    Json out = Json::array();
    for (int i = 0; i < m_pools.size(); ++i) {
        const CgPool &pool = m_pools[i];
        const Rig::PoolCount count = rig().countOf(pool.entry);
        const bool isActive = activePool() && i == current();
        const double difficulty = isActive ? mining().difficulty : 0;
        out.push_back(Json { { "POOL", i }, { "URL", plain(pool.entry.url()) },
            { "Status",
                !pool.isEnabled    ? "Disabled"
                    : count.isDead ? "Dead"
                                   : "Alive" },
            { "Priority", pool.priority }, { "Quota", 1 }, { "Long Poll", "N" }, { "Getworks", count.accepted + 1 },
            { "Accepted", count.accepted }, { "Rejected", count.rejected }, { "Works", count.accepted * 60 },
            { "Discarded", 0 }, { "Stale", 0 }, { "Get Failures", 0 }, { "Remote Failures", 0 },
            { "User", plain(pool.entry.user) }, { "Last Share Time", count.accepted > 0 ? elapsed() : 0 },
            { "Diff1 Shares", 0 }, { "Proxy Type", "" }, { "Proxy", "" },
            { "Difficulty Accepted", double(count.accepted) * difficulty }, { "Difficulty Rejected", 0.0 },
            { "Difficulty Stale", 0.0 }, { "Last Share Difficulty", difficulty }, { "Work Difficulty", difficulty },
            { "Has Stratum", true }, { "Stratum Active", isActive }, { "Stratum URL", plain(pool.entry.host) },
            { "Stratum Difficulty", difficulty }, { "Has Vmask", true }, { "Has GBT", false },
            { "Best Share", quint64(count.best) }, { "Pool Rejected%", 0.0 }, { "Pool Stale%", 0.0 }, { "Bad Work", 0 },
            { "Current Block Height", 882'588 }, { "Current Block Version", 536'870'912 } });
    }
    return out;
}

S9Device::S9Device(const DeviceConfig &config, MiningFloor &floor)
    : CgDevice(config, hardware::antminerS9(), miner::Personality::Cgminer, floor)
{
}

Json S9Device::versionRow() const
{
    return Json { { "BMMiner", "2.0.0" }, { "API", "3.1" }, { "Miner", "16.8.1.3" },
        { "CompileTime", plain(hardware().firmware) }, { "Type", plain(hardware().model) } };
}

/// Fans and chains have places 1 to 8 and 1 to 16, most of them empty; hashrates are texts.
Json S9Device::statsRows() const
{
    const Telemetry now = telemetry();
    Json head { { "BMMiner", "2.0.0" }, { "Miner", "16.8.1.3" }, { "CompileTime", plain(hardware().firmware) },
        { "Type", plain(hardware().model) } };
    Json row { { "STATS", 0 }, { "ID", "BC50" }, { "Elapsed", elapsed() }, { "Calls", 0 }, { "Wait", 0.0 },
        { "Max", 0.0 }, { "Min", 99'999'999.0 } };
    addRates(row);
    row["miner_count"] = 3;
    row["frequency"] = QByteArray::number(int(body().megahertz())).toStdString();
    row["fan_num"] = 2;
    for (int i = 1; i <= 8; ++i)
        row["fan" + std::to_string(i)] = i == 5 || i == 6 ? int(now.fanRpm) + 60 * (i - 5) : 0;
    row["temp_num"] = 3;
    const auto places = [&row](const char *key, auto value) {
        for (int i = 1; i <= 16; ++i)
            row[key + std::to_string(i)] = i >= 6 && i <= 8 ? value(i - 6) : Json(0);
    };
    places("temp", [&](int i) { return Json(int(now.boardCelsius) - i); });
    places("temp2_", [&](int i) { return Json(int(now.chipCelsius) - i); });
    places("freq_avg", [&](int) { return Json(rounded(body().megahertz(), 2)); });
    row["total_rateideal"] = rounded(now.expected / 1e9, 2);
    row["total_freqavg"] = rounded(body().megahertz(), 2);
    row["total_acn"] = 189;
    row["total_rate"] = rounded(now.now / 1e9, 2);
    row["temp_max"] = int(now.chipCelsius);
    row["Device Hardware%"] = 0.0;
    row["no_matching_work"] = 0;
    places("chain_acn", [](int) { return Json(63); });
    const std::string chips = " oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo ooooooo";
    for (int i = 1; i <= 16; ++i) {
        const bool isThere = i >= 6 && i <= 8;
        row["chain_acs" + std::to_string(i)] = isThere ? chips : "";
        row["chain_hw" + std::to_string(i)] = 0;
        row["chain_rate" + std::to_string(i)] = isThere ? fixedText(now.now / 3e9, 2) : "";
    }
    row["miner_version"] = "16.8.1.3";
    row["miner_id"] = QStringLiteral("8048530%1").arg(config().number, 9, 10, QLatin1Char('0')).toStdString();
    return Json::array({ head, row });
}

} // namespace devices
