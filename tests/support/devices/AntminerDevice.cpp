// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/AntminerDevice.h"

#include <QDateTime>

namespace devices {

namespace {

constexpr double minerSeconds = 4; ///< its mining program needs to start
constexpr int poolSlots = 3;

DeviceConfig readOnly(DeviceConfig config)
{
    config.allowsWrites = false;
    return config;
}

Json poolOf(const lan::PoolEntry &pool)
{
    return Json { { "url", pool.host.isEmpty() ? "" : plain(pool.url()) }, { "user", plain(pool.user) },
        { "pass", plain(pool.password.value_or(QString())) } };
}

bool isRightPool(const Json &pool)
{
    return pool.is_object() && pool.contains("url") && pool["url"].is_string() && pool.contains("user")
        && pool["user"].is_string() && pool.contains("pass") && pool["pass"].is_string();
}

/// A number, or a text that is one.
std::optional<double> loose(const Json &json, const char *key)
{
    if (const auto number = numberAt(json, key))
        return number;
    bool isNumber = false;
    const double number = textAt(json, key).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

HttpOut reply(const char *stats, const char *code, const char *text)
{
    return HttpOut::json(bytesOf(Json { { "stats", stats }, { "code", code }, { "msg", text } }));
}

} // namespace

AntminerDevice::AntminerDevice(const DeviceConfig &config, MiningFloor &floor)
    : CgDevice(readOnly(config), hardware::antminerS19(), miner::Personality::Cgminer, floor)
    , m_gate("antMiner Configuration", config.user.toUtf8(), config.password.toUtf8())
{
    Json pools = Json::array();
    for (int i = 0; i < poolSlots; ++i)
        pools.push_back(poolOf(config.pools.value(i)));
    m_conf = Json { { "pools", pools }, { "api-listen", true }, { "api-network", true },
        { "api-groups", "A:stats:pools:devs:summary:version" }, { "api-allow", "A:0/0,W:*" },
        { "bitmain-fan-ctrl", false }, { "bitmain-fan-pwm", "100" }, { "bitmain-use-vil", true },
        { "bitmain-freq", "620" }, { "bitmain-voltage", "1320" }, { "bitmain-ccdelay", "0" }, { "bitmain-pwth", "0" },
        { "bitmain-work-mode", "0" }, { "bitmain-freq-level", "100" } };
    m_miner.setSingleShot(true);
    connect(&m_miner, &QTimer::timeout, this, [this] {
        if (isUp())
            useConf();
    });
}

void AntminerDevice::boot()
{
    m_miner.stop();
    m_gate.forget();
    useConf();
}

bool AntminerDevice::isAsleep() const
{
    return loose(m_conf, "bitmain-work-mode") == 1.0;
}

void AntminerDevice::useConf()
{
    QList<lan::PoolEntry> pools;
    for (const Json &row : m_conf["pools"]) {
        auto pool = lan::PoolEntry::fromUrl(textAt(row, "url"));
        if (!pool)
            continue;
        pool->user = textAt(row, "user");
        pool->password = textAt(row, "pass");
        pools.append(*pool);
    }
    setPools(pools);
    const bool isFanFixed = m_conf.contains("bitmain-fan-ctrl") && m_conf["bitmain-fan-ctrl"].is_boolean()
        && m_conf["bitmain-fan-ctrl"].get<bool>();
    body().setFanPercent(isFanFixed ? loose(m_conf, "bitmain-fan-pwm") : std::nullopt);
    body().setMegahertz(hardware().megahertz * loose(m_conf, "bitmain-freq-level").value_or(100) / 100);
    CgDevice::boot();
    if (isAsleep())
        rig().leave(/*forgets=*/false);
}

HttpOut AntminerDevice::answerWeb(const HttpIn &in)
{
    auto verdict = m_gate.judge(in);
    if (verdict != DigestGate::Verdict::None) {
        ++seenNow().credentials;
        seenNow().secretHeaders.append("authorization");
    }
    if (has(Fault::WrongPassword) && verdict == DigestGate::Verdict::Right)
        verdict = DigestGate::Verdict::Wrong;
    if (verdict != DigestGate::Verdict::Right) {
        seenNow().refused += verdict == DigestGate::Verdict::Wrong;
        HttpOut out = HttpOut::text("401 Unauthorized",
            "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><html><head><title>401 Unauthorized</title></head><body>"
            "<h1>401 Unauthorized</h1></body></html>");
        out.headers.append({ "WWW-Authenticate", m_gate.challenge(verdict == DigestGate::Verdict::Stale) });
        return out;
    }
    return page(in);
}

HttpOut AntminerDevice::page(const HttpIn &in)
{
    const QByteArray name = in.path.startsWith("/cgi-bin/") ? in.path.mid(9) : QByteArray();
    const auto json = [](const Json &what) { return HttpOut::json(bytesOf(what)); };
    if (name == "get_system_info.cgi")
        return json(systemInfo());
    if (name == "get_network_info.cgi")
        return json(networkInfo());
    if (name == "get_miner_conf.cgi")
        return json(m_conf);
    if (name == "get_blink_status.cgi")
        return json(Json { { "blink", isIdentifying() } });
    if (name == "stats.cgi")
        return json(webStats());
    if (name == "summary.cgi")
        return json(webSummary());
    if (name == "pools.cgi")
        return json(webPools());
    const bool isWriting = name == "set_miner_conf.cgi" || name == "blink.cgi" || name == "reboot.cgi";
    if (!isWriting)
        return in.path == "/"
            ? HttpOut::text("200 OK", "<!doctype html><html><head><title>AntMiner</title></head><body></body></html>")
            : HttpOut::text("404 Not Found", "404 Not Found");
    ++seenNow().writes;
    if (name == "reboot.cgi") {
        if (!has(Fault::ChangesNothing))
            restartSoon(0.5);
        return HttpOut::text("200 OK", {});
    }
    if (in.method != "POST")
        return reply("error", "M001", "Method is not post!");
    if (name == "set_miner_conf.cgi")
        return setConf(in.body);
    const Json wanted = parsed(in.body);
    const QString blink = textAt(wanted, "blink");
    const bool isOn = blink == QStringLiteral("true")
        || (wanted.is_object() && wanted.contains("blink") && wanted["blink"] == true);
    if (!has(Fault::ChangesNothing))
        setIdentifying(isOn);
    return json(Json { { "code", isOn ? "B000" : "B100" } });
}

/// What is posted is the configuration from now on: a key that is not in it is gone, one that is not known is kept.
HttpOut AntminerDevice::setConf(const QByteArray &bytes)
{
    Json wanted = parsed(bytes);
    if (wanted.is_discarded() || !wanted.is_object())
        return reply("error", "M002", "Json is invalid!");
    if (!wanted.contains("pools") || !wanted["pools"].is_array() || wanted["pools"].size() > poolSlots
        || !std::all_of(wanted["pools"].begin(), wanted["pools"].end(), isRightPool))
        return reply("error", "M003", "Pools are invalid!");
    if (has(Fault::ChangesNothing))
        return reply("success", "M000", "OK!");
    // two keys have other names on the page
    for (const auto &[page, file] :
        { std::pair("miner-mode", "bitmain-work-mode"), std::pair("freq-level", "bitmain-freq-level") }) {
        if (const auto number = loose(wanted, page))
            wanted[file] = QByteArray::number(*number).toStdString();
        wanted.erase(page);
    }
    m_conf = wanted;
    rig().leave(/*forgets=*/true);
    m_miner.start(own(minerSeconds));
    return reply("success", "M000", "OK!");
}

std::optional<CgAnswer> AntminerDevice::answer(const CgRequest &request)
{
    if (!request.isNewApi)
        return std::nullopt;
    CgAnswer out;
    if (request.command == QStringLiteral("stats"))
        out.raw = bytesOf(webStats());
    else if (request.command == QStringLiteral("summary"))
        out.raw = bytesOf(webSummary());
    else if (request.command == QStringLiteral("pools"))
        out.raw = bytesOf(webPools());
    else
        return std::nullopt;
    return out;
}

} // namespace devices
