// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/devices/AxeDevice.h"

#include <cmath>

namespace devices {

namespace {

constexpr qsizetype scratch = 10'240;

HttpOut refusal(const QByteArray &status, const QByteArray &why)
{
    return HttpOut::text(status, why);
}
HttpOut message(const char *text)
{
    return HttpOut::json(bytesOf(Json { { "message", text } }));
}

bool isTextAtMost(const Json &pool, const char *key, qsizetype longest)
{
    return !pool.contains(key) || (pool[key].is_string() && pool[key].get<std::string>().size() <= size_t(longest));
}
bool isNumberWithin(const Json &pool, const char *key, double least, double most)
{
    if (!pool.contains(key))
        return true;
    const auto number = numberAt(pool, key);
    return number && *number >= least && *number <= most;
}
bool isSwitch(const Json &pool, const char *key)
{
    return !pool.contains(key) || pool[key].is_boolean() || pool[key].is_number();
}
bool isOneOf(const Json &pool, const char *key, const QStringList &allowed)
{
    return !pool.contains(key) || allowed.contains(textAt(pool, key));
}

/// The rules of one pool, in the order that does not matter: any broken one refuses all.
bool isRightPool(const Json &pool)
{
    if (!pool.is_object() || textAt(pool, "stratumURL").isEmpty() || textAt(pool, "stratumUser").isEmpty()
        || !numberAt(pool, "stratumPort"))
        return false;
    return isTextAtMost(pool, "stratumURL", 255) && isNumberWithin(pool, "stratumPort", 1, 65535)
        && isTextAtMost(pool, "stratumUser", 255) && isTextAtMost(pool, "stratumPassword", 255)
        && isOneOf(pool, "stratumProtocol", { QStringLiteral("SV1"), QStringLiteral("SV2") })
        && isNumberWithin(pool, "stratumSuggestedDifficulty", 0, 1e18) && isSwitch(pool, "stratumExtranonceSubscribe")
        && isNumberWithin(pool, "stratumTLS", 0, 2) && isTextAtMost(pool, "stratumCert", 3000)
        && isSwitch(pool, "stratumDecodeCoinbase")
        && isOneOf(pool, "stratumV2ChannelType", { QStringLiteral("extended"), QStringLiteral("standard") })
        && isTextAtMost(pool, "stratumV2AuthorityPubkey", 128) && isSwitch(pool, "stratumV2RequireAuth");
}

bool truth(const Json &pool, const char *key, bool otherwise)
{
    if (!pool.contains(key))
        return otherwise;
    return pool[key].is_boolean() ? pool[key].get<bool>() : numberAt(pool, key).value_or(0) != 0;
}

Json poolJson(const lan::PoolEntry &pool)
{
    return Json { { "stratumURL", plain(pool.host) }, { "stratumPort", pool.port }, { "stratumUser", plain(pool.user) },
        { "stratumPassword", plain(pool.password.value_or(QStringLiteral("x"))) },
        { "stratumProtocol", pool.protocol == lan::PoolProtocol::Sv2 ? "SV2" : "SV1" }, { "stratumTLS", int(pool.tls) },
        { "stratumV2AuthorityPubkey", plain(pool.authorityKey) } };
}

lan::PoolEntry entryOf(const Json &pool)
{
    lan::PoolEntry out;
    out.protocol
        = textAt(pool, "stratumProtocol") == QStringLiteral("SV2") ? lan::PoolProtocol::Sv2 : lan::PoolProtocol::Sv1;
    out.host = textAt(pool, "stratumURL");
    out.port = quint16(numberAt(pool, "stratumPort").value_or(0));
    out.tls = lan::PoolTls(int(numberAt(pool, "stratumTLS").value_or(0)));
    out.user = textAt(pool, "stratumUser");
    out.password = textAt(pool, "stratumPassword");
    out.authorityKey = textAt(pool, "stratumV2AuthorityPubkey");
    return out;
}

/// The number behind the last slash, as atoi() reads it.
int slotOf(const QByteArray &path)
{
    const QByteArray tail = path.mid(path.lastIndexOf('/') + 1);
    qsizetype digits = 0;
    while (digits < tail.size() && tail[digits] >= '0' && tail[digits] <= '9')
        ++digits;
    return tail.startsWith('-') ? -1 : tail.left(digits).toInt();
}

} // namespace

bool isAllowedByAxeOs(const HttpIn &in)
{
    if (!lan::isPrivate(in.peer))
        return false;
    if (!in.hasHeader("origin"))
        return true;
    const QByteArray origin = in.header("origin");
    if (!origin.startsWith("http://"))
        return false;
    const QByteArray rest = origin.mid(7);
    const QByteArray host = rest.split('/').first();
    // With a port it reads as no address: the firmware judges it as a name then, and a name with dots fails.
    const QHostAddress address(QString::fromLatin1(host));
    if (!address.isNull())
        return lan::isPrivate(address);
    const QByteArray name = host.split(':').first().toLower();
    return !name.isEmpty() && (name.endsWith(".local") || !name.contains('.'));
}

AxeDevice::AxeDevice(const DeviceConfig &config, MiningFloor &floor)
    : Device(config, hardware::bitaxeGamma(), miner::Personality::Bitaxe, floor)
    , m_live([this] { return info(); })
{
    for (int i = 0; i < std::min<int>(slotCount, int(config.pools.size())); ++i)
        store(i, poolJson(config.pools[i]));
    m_stored.frequency = hardware().megahertz;
    m_stored.millivolts = int(hardware().millivolts);
    m_stored.hostname = hostname();
    m_identify.setSingleShot(true);
    connect(&m_identify, &QTimer::timeout, this, [this] { setIdentifying(false); });
}

AxeDevice::~AxeDevice() = default;

void AxeDevice::boot()
{
    m_live.close();
    m_primary = m_stored.primary;
    m_secondary = m_stored.secondary;
    m_usesFallback = m_stored.usesFallback;
    useSettings();
    rig().setHeld(false);
    QList<lan::PoolEntry> order;
    const auto add = [&](int slot) {
        if (!m_stored.pools[size_t(slot)].is_null())
            order.append(entryOf(m_stored.pools[size_t(slot)]));
    };
    add(m_usesFallback ? m_secondary : m_primary);
    if (m_primary != m_secondary)
        add(m_usesFallback ? m_primary : m_secondary);
    rig().mine(order);
}

void AxeDevice::useSettings()
{
    body().setMegahertz(m_stored.frequency);
    body().setMillivolts(m_stored.millivolts);
    body().setTargetCelsius(m_stored.target);
    body().setFanPercent(m_stored.isFanAutomatic ? std::nullopt : std::optional<double>(double(m_stored.fanPercent)));
}

QList<lan::PoolRow> AxeDevice::pools() const
{
    QList<lan::PoolRow> out;
    const auto active = activePool();
    for (int i = 0; i < slotCount; ++i) {
        if (m_stored.pools[size_t(i)].is_null())
            continue;
        lan::PoolRow row;
        row.pool = entryOf(m_stored.pools[size_t(i)]);
        row.slot = i;
        row.isUsed = i == m_stored.primary || i == m_stored.secondary;
        row.isActive = active && (i == m_primary || i == m_secondary) && active->isSamePool(row.pool);
        out.append(row);
    }
    return out;
}

void AxeDevice::store(int slot, const Json &pool)
{
    const Json &old = m_stored.pools[size_t(slot)];
    QString password = QStringLiteral("x");
    if (pool.contains("stratumPassword") && pool["stratumPassword"].is_string()) {
        password = textAt(pool, "stratumPassword");
        if (password == QStringLiteral("*****"))
            password = old.is_null() ? QStringLiteral("x") : textAt(old, "stratumPassword");
    }
    const auto text = [&pool](const char *key, const char *otherwise) {
        return pool.contains(key) && pool[key].is_string() ? pool[key].get<std::string>() : std::string(otherwise);
    };
    const auto number = [&pool](const char *key, double otherwise) { return numberAt(pool, key).value_or(otherwise); };
    m_stored.pools[size_t(slot)] = Json { { "stratumProtocol", text("stratumProtocol", "SV1") },
        { "stratumURL", text("stratumURL", "") }, { "stratumPort", int(number("stratumPort", 3333)) },
        { "stratumUser", text("stratumUser", "") }, { "stratumPassword", plain(password) },
        { "stratumSuggestedDifficulty", number("stratumSuggestedDifficulty", 0) },
        { "stratumExtranonceSubscribe", truth(pool, "stratumExtranonceSubscribe", false) },
        { "stratumTLS", int(number("stratumTLS", 0)) }, { "stratumCert", text("stratumCert", "") },
        { "stratumDecodeCoinbase", truth(pool, "stratumDecodeCoinbase", true) },
        { "stratumV2ChannelType", text("stratumV2ChannelType", "extended") },
        { "stratumV2AuthorityPubkey", text("stratumV2AuthorityPubkey", "") },
        { "stratumV2RequireAuth", truth(pool, "stratumV2RequireAuth", false) } };
}

HttpOut AxeDevice::answerWeb(const HttpIn &in)
{
    const bool isApi = in.path.startsWith("/api/");
    const bool isRead = in.method == "GET" || in.method == "HEAD" || in.method == "OPTIONS";
    if (!isRead)
        ++seenNow().writes;
    if (isApi && !isAllowedByAxeOs(in)) {
        ++seenNow().refused;
        return refusal("401 Unauthorized", "Unauthorized");
    }
    if (in.hasHeader("authorization") || in.hasHeader("x-totp")) { // it has no secrets; somebody sent one anyway
        ++seenNow().credentials;
        seenNow().secretHeaders.append(in.hasHeader("x-totp") ? "x-totp" : "authorization");
    }
    if (in.method == "OPTIONS" && isApi)
        return HttpOut::text("200 OK", {});
    if (in.method == "GET") {
        if (in.path == "/api/system/info") {
            Json out = info();
            out["fullHostname"] = plain(m_stored.hostname) + ".local";
            out["mdnsHostname"] = plain(m_stored.hostname);
            return HttpOut::json(bytesOf(out));
        }
        if (in.path == "/api/system/asic")
            return HttpOut::json(bytesOf(asic()));
        if (in.path == "/api/ws/live")
            return m_live.welcome(in);
        if (in.path == "/" || in.path == "/index.html")
            return HttpOut::text("200 OK",
                "<!doctype html><html lang=\"en\"><head><title>AxeOS</title></head><body><app-root></app-root>"
                "</body></html>");
        HttpOut out = HttpOut::text("302 Temporary Redirect", "Redirect to the captive portal");
        out.headers.append(std::pair<QByteArray, QByteArray>("Location", "/"));
        return isApi ? refusal("404 Not Found", "Nothing matches the given URI") : out;
    }
    if (in.method == "POST")
        return post(in);
    if (in.method == "PATCH" && in.path == "/api/system")
        return patch(in);
    if (in.method == "PUT" && in.path.startsWith("/api/system/pools/"))
        return putPool(in);
    if (in.method == "DELETE" && in.path.startsWith("/api/system/pools/"))
        return deletePool(in);
    return refusal("405 Method Not Allowed", "Specified method is invalid for this resource");
}

HttpOut AxeDevice::post(const HttpIn &in)
{
    const bool isDone = !has(Fault::ChangesNothing);
    if (in.path == "/api/system/restart") {
        if (isDone)
            restartSoon(1);
        return message("System will restart shortly.");
    }
    if (in.path == "/api/system/pause" || in.path == "/api/system/resume") {
        const bool isPause = in.path.endsWith("pause");
        if (isDone)
            rig().setHeld(isPause);
        return message(isPause ? "Mining paused" : "Mining resumed");
    }
    if (in.path == "/api/system/identify") {
        const bool isOn = !isIdentifying();
        if (isDone) {
            setIdentifying(isOn);
            m_identify.start(own(30));
        }
        return message(isOn ? "The device says \"Hi!\" for 30 seconds." : "The device no longer says \"Hi!\".");
    }
    return refusal("404 Not Found", "Nothing matches the given URI");
}

HttpOut AxeDevice::putPool(const HttpIn &in)
{
    const int slot = slotOf(in.path);
    if (slot < 0 || slot >= slotCount)
        return refusal("400 Bad Request", "Invalid pool index");
    if (in.body.isEmpty() || in.body.size() >= scratch)
        return refusal("400 Bad Request", "Invalid request length");
    const Json pool = parsed(in.body);
    if (pool.is_discarded())
        return refusal("400 Bad Request", "Invalid JSON");
    if (!isRightPool(pool))
        return refusal("400 Bad Request", "Invalid pool configuration payload");
    if (!has(Fault::ChangesNothing))
        store(slot, pool);
    return message("Pool updated successfully");
}

HttpOut AxeDevice::deletePool(const HttpIn &in)
{
    const int slot = slotOf(in.path);
    if (slot < 0 || slot >= slotCount)
        return refusal("400 Bad Request", "Invalid pool index");
    if (slot == m_stored.primary || slot == m_stored.secondary)
        return refusal("400 Bad Request", "Cannot delete a pool that is currently selected as primary or fallback");
    if (!has(Fault::ChangesNothing))
        m_stored.pools[size_t(slot)] = nullptr;
    return message("Pool cleared successfully");
}

bool AxeDevice::isRightPatch(const Json &wanted) const
{
    const bool isRight = isNumberWithin(wanted, "primaryPoolIndex", 0, slotCount - 1)
        && isNumberWithin(wanted, "secondaryPoolIndex", 0, slotCount - 1) && isSwitch(wanted, "useFallbackStratum")
        && isNumberWithin(wanted, "frequency", 1, 65535) && isNumberWithin(wanted, "coreVoltage", 1, 65535)
        && isSwitch(wanted, "autofanspeed") && isNumberWithin(wanted, "manualFanSpeed", 0, 100)
        && isNumberWithin(wanted, "minFanSpeed", 0, 99) && isNumberWithin(wanted, "temptarget", 35, 66)
        && isNumberWithin(wanted, "overheat_mode", 0, 0) && isTextAtMost(wanted, "hostname", 32)
        && isSwitch(wanted, "overclockEnabled");
    if (!isRight || !wanted.contains("pools"))
        return isRight;
    if (!wanted["pools"].is_array())
        return false;
    return std::all_of(wanted["pools"].begin(), wanted["pools"].end(), [](const Json &pool) {
        const auto id = numberAt(pool, "id");
        return id && *id >= 0 && *id < slotCount && isRightPool(pool);
    });
}

void AxeDevice::apply(const Json &wanted)
{
    m_stored.primary = int(numberAt(wanted, "primaryPoolIndex").value_or(m_stored.primary));
    m_stored.secondary = int(numberAt(wanted, "secondaryPoolIndex").value_or(m_stored.secondary));
    m_stored.usesFallback = truth(wanted, "useFallbackStratum", m_stored.usesFallback);
    m_stored.frequency = numberAt(wanted, "frequency").value_or(m_stored.frequency);
    m_stored.millivolts = int(numberAt(wanted, "coreVoltage").value_or(m_stored.millivolts));
    m_stored.isFanAutomatic = truth(wanted, "autofanspeed", m_stored.isFanAutomatic);
    m_stored.fanPercent = int(numberAt(wanted, "manualFanSpeed").value_or(m_stored.fanPercent));
    m_stored.target = int(numberAt(wanted, "temptarget").value_or(m_stored.target));
    if (wanted.contains("hostname"))
        m_stored.hostname = textAt(wanted, "hostname");
    if (wanted.contains("pools")) {
        for (const Json &pool : wanted["pools"])
            store(int(*numberAt(pool, "id")), pool);
    }
    useSettings(); // clock, voltage and fan follow at once; the choice of pools at the next start
}

/// Unknown keys are passed over without a word; among them are the ones by which older firmware's pools were set.
HttpOut AxeDevice::patch(const HttpIn &in)
{
    if (in.body.size() >= scratch)
        return refusal("500 Internal Server Error", "content too long");
    const Json wanted = parsed(in.body);
    if (wanted.is_discarded() || !wanted.is_object())
        return refusal("400 Bad Request", "Invalid JSON");
    if (!isRightPatch(wanted))
        return refusal("400 Bad Request", "Wrong API input");
    if (!has(Fault::ChangesNothing))
        apply(wanted);
    HttpOut out = HttpOut::text("200 OK", {});
    out.isChunked = true;
    return out;
}

} // namespace devices
