// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages and the socket of an Antminer S19 say.
#include "tests/support/devices/AntminerDevice.h"

#include <QDateTime>

namespace devices {

namespace {

/// "65.5K", as its pages write difficulties.
std::string shortNumber(double value)
{
    const char *const units[] = { "", "K", "M", "G", "T" };
    size_t unit = 0;
    while (value >= 1000 && unit + 1 < std::size(units)) {
        value /= 1000;
        ++unit;
    }
    return QByteArray::number(value, 'g', 3).toStdString() + units[unit];
}

} // namespace

Json AntminerDevice::versionRow() const
{
    return Json { { "BMMiner", "1.0.0" }, { "API", "3.1" }, { "Miner", "uart_trans.1.3" },
        { "CompileTime", plain(hardware().firmware) }, { "Type", plain(hardware().model) } };
}

Json AntminerDevice::statsRows() const
{
    const Telemetry now = telemetry();
    Json head { { "BMMiner", "1.0.0" }, { "Miner", "uart_trans.1.3" }, { "CompileTime", plain(hardware().firmware) },
        { "Type", plain(hardware().model) } };
    Json row { { "STATS", 0 }, { "ID", "BTM_SOC0" }, { "Elapsed", elapsed() }, { "Calls", 0 }, { "Wait", 0 },
        { "Max", 0 }, { "Min", 99'999'999 }, { "GHS 5s", rounded(now.now / 1e9, 2) },
        { "GHS av", rounded(now.average / 1e9, 2) }, { "rate_30m", rounded(now.m10 / 1e9, 2) },
        { "Mode", isAsleep() ? 1 : 0 }, { "miner_count", 3 }, { "frequency", int(body().megahertz()) },
        { "fan_num", 4 } };
    for (int i = 1; i <= 4; ++i)
        row["fan" + std::to_string(i)] = int(now.fanRpm) + 30 * (i - 1);
    row["temp_num"] = 3;
    for (int i = 1; i <= 3; ++i) {
        const std::string n = std::to_string(i);
        const int board = int(now.boardCelsius) - i;
        const int chip = int(now.chipCelsius) - i;
        row["temp" + n] = board;
        row["temp2_" + n] = chip;
        row["temp_pcb" + n] = std::to_string(board) + '-' + std::to_string(board) + '-' + std::to_string(board + 2);
        row["temp_chip" + n] = std::to_string(chip) + '-' + std::to_string(chip) + '-' + std::to_string(chip + 2);
        row["freq" + n] = int(body().megahertz());
        row["chain_rate" + n] = QByteArray::number(now.now / 3e9, 'f', 2).toStdString();
        row["chain_acn" + n] = hardware().chipsPerBoard;
        row["chain_acs" + n] = " oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooo";
        row["chain_hw" + n] = 0;
    }
    row["total_rateideal"] = rounded(now.expected / 1e9, 2);
    row["rate_unit"] = "GH";
    row["total_freqavg"] = int(body().megahertz());
    row["total_acn"] = 3 * hardware().chipsPerBoard;
    row["total_rate"] = rounded(now.now / 1e9, 2);
    row["no_matching_work"] = 0;
    row["miner_version"] = "uart_trans.1.3";
    return Json::array({ head, row });
}

Json AntminerDevice::webHead(const char *what) const
{
    return Json { { "STATUS",
                      Json { { "STATUS", "S" }, { "when", QDateTime::currentSecsSinceEpoch() }, { "Msg", what },
                          { "api_version", "1.0.0" } } },
        { "INFO",
            Json { { "miner_version", "uart_trans.1.3" }, { "CompileTime", plain(hardware().firmware) },
                { "type", plain(hardware().model) } } } };
}

Json AntminerDevice::systemInfo() const
{
    return Json { { "minertype", plain(hardware().model) }, { "nettype", "DHCP" }, { "netdevice", "eth0" },
        { "macaddr", plain(mac().toUpper()) }, { "hostname", plain(hostname()) },
        { "ipaddress", plain(config().address.toString()) }, { "netmask", "255.0.0.0" }, { "gateway", "" },
        { "dnsservers", "" }, { "system_mode", "GNU/Linux" },
        { "system_kernel_version", "Linux 4.6.0-xilinx #1 SMP PREEMPT" },
        { "system_filesystem_version", plain(hardware().firmware) }, { "firmware_type", "Release" },
        { "serinum", QStringLiteral("SMTTYRHBDJAA%1").arg(config().number, 5, 10, QLatin1Char('0')).toStdString() } };
}

Json AntminerDevice::networkInfo() const
{
    return Json { { "nettype", "DHCP" }, { "netdevice", "eth0" }, { "macaddr", plain(mac().toUpper()) },
        { "ipaddress", plain(config().address.toString()) }, { "netmask", "255.0.0.0" }, { "conf_nettype", "DHCP" },
        { "conf_hostname", plain(hostname()) }, { "conf_ipaddress", "" }, { "conf_netmask", "" },
        { "conf_gateway", "" }, { "conf_dnsservers", "" } };
}

Json AntminerDevice::webStats() const
{
    const Telemetry now = telemetry();
    Json chains = Json::array();
    for (int i = 0; i < 3; ++i) {
        const int pcb = int(now.boardCelsius) - i;
        const int chip = int(now.chipCelsius) - i;
        chains.push_back(Json { { "index", i }, { "freq_avg", int(body().megahertz()) },
            { "rate_ideal", rounded(now.expected / 3e9, 2) }, { "rate_real", rounded(now.now / 3e9, 2) },
            { "asic_num", hardware().chipsPerBoard },
            { "asic", "oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooooooo oooo" },
            { "temp_pic", { pcb - 5, pcb - 5, pcb - 3, pcb - 3 } }, { "temp_pcb", { pcb, pcb, pcb + 2, pcb + 2 } },
            { "temp_chip", { chip, chip, chip + 2, chip + 2 } }, { "hw", 0 }, { "eeprom_loaded", true },
            { "sn",
                QStringLiteral("NGSBAAJJBJABI%1%2")
                    .arg(i)
                    .arg(config().number, 4, 10, QLatin1Char('0'))
                    .toStdString() },
            { "hwp", 0.0 } });
    }
    Json out = webHead("stats");
    const int rpm = int(now.fanRpm);
    out["STATS"] = Json::array({ Json { { "elapsed", elapsed() }, { "rate_5s", rounded(now.now / 1e9, 2) },
        { "rate_30m", rounded(now.m10 / 1e9, 2) }, { "rate_avg", rounded(now.average / 1e9, 2) },
        { "rate_ideal", rounded(now.expected / 1e9, 2) }, { "rate_unit", "GH/s" }, { "chain_num", 3 }, { "fan_num", 4 },
        { "fan", { rpm, rpm + 30, rpm + 60, rpm + 90 } }, { "hwp_total", 0.0 }, { "miner-mode", isAsleep() ? 1 : 0 },
        { "freq-level", 100 }, { "chain", chains } } });
    return out;
}

Json AntminerDevice::webSummary() const
{
    const Telemetry now = telemetry();
    Json out = webHead("summary");
    Json status = Json::array();
    for (const char *type : { "rate", "network", "fans", "temp" }) {
        const bool isLost = type == std::string_view("network") && !activePool();
        status.push_back(Json { { "type", type }, { "status", isLost ? "e" : "s" }, { "code", isLost ? -1 : 0 },
            { "msg", isLost ? "Can not connect to pool" : "" } });
    }
    out["SUMMARY"] = Json::array({ Json { { "elapsed", elapsed() }, { "rate_5s", rounded(now.now / 1e9, 2) },
        { "rate_30m", rounded(now.m10 / 1e9, 2) }, { "rate_avg", rounded(now.average / 1e9, 2) },
        { "rate_ideal", rounded(now.expected / 1e9, 2) }, { "rate_unit", "GH/s" }, { "hw_all", 0 },
        { "bestshare", quint64(mining().best) }, { "status", status } } });
    return out;
}

Json AntminerDevice::webPools() const
{
    Json rows = Json::array();
    const auto list = pools();
    for (const lan::PoolRow &row : list) {
        const Rig::PoolCount count = rig().countOf(row.pool);
        rows.push_back(Json { { "index", row.slot }, { "url", plain(row.pool.url()) }, { "user", plain(row.pool.user) },
            { "status", count.isDead ? "Dead" : "Alive" }, { "priority", row.slot }, { "getworks", count.accepted },
            { "accepted", count.accepted }, { "rejected", count.rejected }, { "discarded", 0 }, { "stale", 0 },
            { "diff", shortNumber(row.isActive ? mining().difficulty : 0) }, { "diff1", 0 }, { "diffa", 0 },
            { "diffr", 0 }, { "diffs", 0 }, { "lsdiff", 0 }, { "lstime", count.accepted > 0 ? "0:00:05" : "0" } });
    }
    Json out = webHead("pools");
    out["Device Total Rejected%"] = 0.0;
    out["POOLS"] = rows;
    return out;
}

} // namespace devices
