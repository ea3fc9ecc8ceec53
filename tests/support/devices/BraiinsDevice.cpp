// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/BraiinsDevice.h"

#include <QUrlQuery>

namespace devices {

namespace {

constexpr int firstChain = 6; ///< its hash boards are 6, 7 and 8

DeviceConfig readOnly(DeviceConfig config)
{
    config.allowsWrites = false;
    return config;
}

} // namespace

BraiinsDevice::BraiinsDevice(const DeviceConfig &config, MiningFloor &floor)
    : CgDevice(readOnly(config), hardware::antminerS9(), miner::Personality::Cgminer, floor)
{
}

Json BraiinsDevice::versionRow() const
{
    return Json { { "API", "3.7" }, { "BOSer", "boser-openwrt 0.1.0-26ba61b9" } };
}

void BraiinsDevice::addRates(Json &row) const
{
    const Telemetry now = telemetry();
    row["MHS 15m"] = now.m10 / 1e6;
    row["MHS 1m"] = now.m1 / 1e6;
    row["MHS 24h"] = now.h1 / 1e6;
    row["MHS 5m"] = now.m10 / 1e6;
    row["MHS 5s"] = now.now / 1e6;
    row["MHS av"] = now.average / 1e6;
}

Json BraiinsDevice::devRows() const
{
    const Telemetry now = telemetry();
    Json out = Json::array();
    for (int i = 0; i < 3; ++i)
        out.push_back(Json { { "ASC", i }, { "Accepted", mining().accepted / 3 }, { "Device Elapsed", elapsed() },
            { "Enabled", "Y" }, { "Hardware Errors", 0 }, { "ID", firstChain + i }, { "MHS 15m", now.m10 / 3e6 },
            { "MHS 1m", now.m1 / 3e6 }, { "MHS 5m", now.m10 / 3e6 }, { "MHS 5s", now.now / 3e6 },
            { "MHS av", now.average / 3e6 }, { "Name", "" }, { "Nominal MHS", now.expected / 3e6 },
            { "Rejected", mining().rejected }, { "Status", "Alive" }, { "Temperature", 0.0 } });
    return out;
}

Json BraiinsDevice::statsRows() const
{
    return Json::array({ Json { { "STATS", 0 }, { "ID", "BOSer" }, { "Elapsed", elapsed() }, { "Calls", 0 },
        { "Wait", 0.0 }, { "Max", 0.0 }, { "Min", 0.0 } } });
}

std::optional<CgAnswer> BraiinsDevice::answer(const CgRequest &request)
{
    const Telemetry now = telemetry();
    Json rows = Json::array();
    if (request.command == QStringLiteral("temps")) {
        for (int i = 0; i < 3; ++i)
            rows.push_back(Json { { "Board", rounded(now.boardCelsius - i, 3) },
                { "Chip", rounded(now.chipCelsius - i, 4) }, { "ID", firstChain + i }, { "TEMP", i } });
        return CgAnswer { { 'S', 201, QStringLiteral("3 Temp(s)") }, "TEMPS", rows, {} };
    }
    if (request.command == QStringLiteral("fans")) {
        for (int i = 0; i < 4; ++i) // four places, two fans
            rows.push_back(Json { { "FAN", i }, { "ID", i }, { "RPM", i < 2 ? int(now.fanRpm) + 30 * i : 0 },
                { "Speed", int(now.fanPercent) } });
        return CgAnswer { { 'S', 202, QStringLiteral("4 Fan(s)") }, "FANS", rows, {} };
    }
    if (request.command == QStringLiteral("devdetails")) {
        for (int i = 0; i < 3; ++i)
            rows.push_back(Json { { "Chips", 63 }, { "Cores", 7'182 }, { "DEVDETAILS", i }, { "Device Path", "" },
                { "Driver", "" }, { "Frequency", int(body().megahertz() * 1e6) }, { "ID", firstChain + i },
                { "Kernel", "" }, { "Model", plain(hardware().model) }, { "Name", "" }, { "Voltage", 8.8 } });
        return CgAnswer { { 'S', 69, QStringLiteral("Device Details") }, "DEVDETAILS", rows, {} };
    }
    if (request.command == QStringLiteral("tunerstatus")) {
        Json chains = Json::array();
        for (int i = 0; i < 3; ++i)
            chains.push_back(Json { { "HashchainIndex", firstChain + i }, { "Status", "Stable" },
                { "ApproximatePowerConsumptionWatt", int(now.watts / 3) } });
        rows.push_back(Json { { "ApproximateChainPowerConsumption", int(now.watts) - 80 },
            { "ApproximateMinerPowerConsumption", int(now.watts) }, { "DynamicPowerScaling", "Disabled" },
            { "PowerLimit", int(hardware().watts) }, { "TunerChainStatus", chains }, { "TunerRunning", true } });
        return CgAnswer { { 'S', 203, QStringLiteral("Tuner Status") }, "TUNERSTATUS", rows, {} };
    }
    // The one thing that it lets anybody do.
    if (request.command == QStringLiteral("pause") || request.command == QStringLiteral("resume")) {
        const bool isPause = request.command == QStringLiteral("pause");
        ++seenNow().writes;
        if (!has(Fault::ChangesNothing))
            rig().setHeld(isPause);
        return CgAnswer { { 'S', isPause ? 204 : 205, isPause ? QStringLiteral("Pause") : QStringLiteral("Resume") },
            isPause ? "PAUSE" : "RESUME", Json::array({ true }), {} };
    }
    return std::nullopt;
}

HttpOut BraiinsDevice::answerWeb(const HttpIn &in)
{
    if (in.path == "/" || in.path == "/index.html")
        return HttpOut::text("200 OK",
            "<!doctype html><html><head><title>Braiins OS</title></head><body><a href=\"/cgi-bin/luci\">Braiins OS"
            "</a></body></html>");
    if (in.path == "/cgi-bin/luci" && in.method == "POST") {
        ++seenNow().credentials;
        seenNow().secretHeaders.append("body");
        const QUrlQuery form(QString::fromUtf8(in.body));
        const bool isRight = !has(Fault::WrongPassword)
            && form.queryItemValue(QStringLiteral("luci_username"), QUrl::FullyDecoded) == config().user
            && form.queryItemValue(QStringLiteral("luci_password"), QUrl::FullyDecoded) == config().password;
        if (!isRight) {
            ++seenNow().refused;
            return HttpOut::text("403 Forbidden", "Invalid username and/or password");
        }
        m_session = "5a1c" + QByteArray::number(config().number) + "f00d";
        HttpOut out = HttpOut::text("302 Found", {});
        out.headers
            = { { "Set-Cookie", "sysauth=" + m_session + "; path=/cgi-bin/luci" }, { "Location", "/cgi-bin/luci" } };
        return out;
    }
    if (!in.path.startsWith("/cgi-bin/luci/"))
        return HttpOut::text("404 Not Found", "Not found");
    const bool isKnown = !m_session.isEmpty() && in.header("cookie").contains("sysauth=" + m_session)
        && in.header("user-agent").startsWith("BTC Tools");
    if (!isKnown) {
        ++seenNow().refused;
        return HttpOut::text("403 Forbidden", "Authorization Required");
    }
    if (in.path.endsWith("admin/network/iface_status/lan"))
        return HttpOut::json(bytesOf(Json::array({ Json { { "id", "lan" }, { "proto", "dhcp" },
            { "macaddr", plain(mac().toUpper()) }, { "uptime", elapsed() },
            { "ipaddrs", Json::array({ plain(config().address.toString()) + "/24" }) } } })));
    if (in.path.endsWith("bos/info"))
        return HttpOut::json(bytesOf(
            Json { { "version", "2022-09-27-0-26ba61b9-22.08.1-plus" }, { "model", plain(hardware().model) } }));
    return HttpOut::text("404 Not Found", "Not found");
}

} // namespace devices
