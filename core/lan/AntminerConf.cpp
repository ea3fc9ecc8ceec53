// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/AntminerConf.h"

#include "core/lan/DeviceFaults.h"
#include "core/lan/DirtyJson.h"
#include "core/lan/Fields.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace lan {
namespace {

using nlohmann::json;
using Changed = Result<std::optional<json>>;

constexpr size_t poolSlots = 3;
// Read under one name and written under another by some firmware; the older name is the written one.
constexpr std::array modeKeys { "miner-mode", "bitmain-work-mode" };
constexpr int asleep = 1;

std::optional<int> modeOf(const json &conf, const char *key)
{
    QStringList ignored;
    const auto mode = Fields(conf, ignored).number(key, { 0, 100 });
    if (!mode)
        return std::nullopt;
    return int(*mode);
}

bool hasModes(const json &conf)
{
    return std::any_of(modeKeys.begin(), modeKeys.end(), [&](const char *key) { return conf.contains(key); });
}

/// \a value written as \a like is: settings stand in texts on some firmware and as numbers on others.
json written(int value, const json &like)
{
    return like.is_string() ? json(std::to_string(value)) : json(value);
}

const json &poolsOf(const json &conf)
{
    static const json none = json::array();
    return conf.contains("pools") && conf["pools"].is_array() ? conf["pools"] : none;
}

json poolObject(const PoolEntry &pool)
{
    return { { "url", pool.url().toStdString() }, { "user", pool.user.toStdString() },
        { "pass", pool.password.value_or(QStringLiteral("x")).toStdString() } };
}

std::optional<PoolEntry> entryOf(const json &row)
{
    QStringList ignored;
    const Fields fields(row, ignored);
    auto out = PoolEntry::fromUrl(fields.text("url", 512));
    if (!out)
        return std::nullopt;
    out->user = fields.text("user");
    return *out;
}

std::optional<Error> fault(const PoolEntry &pool)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    const QString all = pool.host + pool.user + pool.password.value_or(QString());
    if (pool.host.isEmpty() || pool.port == 0 || pool.user.isEmpty() || std::any_of(all.begin(), all.end(), isControl))
        return incompletePoolFault();
    if (pool.protocol == PoolProtocol::Sv2)
        return sv1OnlyFault();
    return std::nullopt;
}

} // namespace

Changed confWithPools(const json &conf, const SetPools &wanted)
{
    const json &old = poolsOf(conf);
    const qsizetype used = std::min<qsizetype>(wanted.used, wanted.pools.size());
    if (used < 1 || size_t(used) > poolSlots)
        return fail(
            Errc::OutOfRange, QStringLiteral(QT_TRANSLATE_NOOP("core", "It takes between one pool and three.")));
    json pools = json::array();
    QList<PoolEntry> taken;
    for (const PoolEntry &pool : wanted.pools.first(used)) {
        if (const auto wrong = fault(pool))
            return tl::unexpected(*wrong);
        if (std::any_of(taken.begin(), taken.end(), [&](const PoolEntry &p) { return p.isSamePool(pool); }))
            continue;
        taken += pool;
        const auto same = std::find_if(old.begin(), old.end(), [&](const json &row) {
            const auto entry = entryOf(row);
            return entry && entry->isSamePool(pool);
        });
        pools.push_back(same != old.end() ? *same : poolObject(pool)); // with its password
    }
    while (pools.size() < std::max(poolSlots, std::min(old.size(), size_t(8))))
        pools.push_back({ { "url", "" }, { "user", "" }, { "pass", "" } });
    if (pools == old)
        return std::nullopt;
    json out = conf;
    out["pools"] = std::move(pools);
    return out;
}

std::optional<bool> isAsleep(const json &conf)
{
    for (const char *key : modeKeys) {
        if (const auto mode = modeOf(conf, key))
            return *mode == asleep;
    }
    return std::nullopt;
}

Changed confWithPause(const json &conf, bool isPaused)
{
    const auto now = isAsleep(conf);
    if (!now)
        return fail(Errc::Unsupported, QStringLiteral(QT_TRANSLATE_NOOP("core", "Its firmware cannot pause.")));
    if (*now == isPaused)
        return std::nullopt;
    json out = conf;
    for (const char *key : modeKeys) {
        if (conf.contains(key))
            out[key] = written(isPaused ? asleep : 0, conf[key]);
    }
    return out;
}

Changed confWithFan(const json &conf, std::optional<double> percent)
{
    if (percent && !(*percent >= 0 && *percent <= 100))
        return fail(Errc::OutOfRange, QStringLiteral("a fan's drive is between 0 and 100 percent"));
    if (!conf.contains("bitmain-fan-ctrl"))
        return fail(
            Errc::Unsupported, QStringLiteral(QT_TRANSLATE_NOOP("core", "Its firmware has no setting for its fans.")));
    json out = conf;
    out["bitmain-fan-ctrl"] = percent.has_value(); // true: by hand
    if (percent)
        out["bitmain-fan-pwm"] = std::to_string(int(std::lround(*percent)));
    if (out == conf)
        return std::nullopt;
    return out;
}

Result<HttpAsk> confAsk(const json &conf)
{
    HttpAsk out { "POST", QStringLiteral("/cgi-bin/set_miner_conf.cgi"), {}, "application/json", Needs::Digest };
    if (hasModes(conf)) {
        json body = conf;
        // What newer firmware reads as bitmain-…, its own page writes without; it is told both.
        if (!conf.contains("miner-mode"))
            body["miner-mode"] = modeOf(conf, "bitmain-work-mode").value_or(0);
        if (!conf.contains("freq-level") && conf.contains("bitmain-freq-level"))
            body["freq-level"] = conf["bitmain-freq-level"];
        out.body = QByteArray::fromStdString(body.dump(-1, ' ', false, json::error_handler_t::replace));
        return out;
    }
    constexpr std::pair<const char *, const char *> fields[]
        = { { "bitmain-nobeeper", "_ant_nobeeper" }, { "bitmain-notempoverctrl", "_ant_notempoverctrl" },
              { "bitmain-fan-ctrl", "_ant_fan_customize_switch" }, { "bitmain-fan-pwm", "_ant_fan_customize_value" },
              { "bitmain-freq", "_ant_freq" }, { "bitmain-voltage", "_ant_voltage" } };
    for (const auto &[key, value] : conf.items()) {
        const bool isKnown = std::any_of(
            std::begin(fields), std::end(fields), [&k = key](const auto &field) { return k == field.first; });
        if (key.starts_with("bitmain-") && key != "bitmain-use-vil" && !isKnown) // vil is a constant there
            return fail(Errc::Unsupported,
                QStringLiteral(QT_TRANSLATE_NOOP("core", "Its older web interface would lose one of its settings: %1"))
                    .arg(plainText(QString::fromStdString(key), 40)));
    }
    QByteArrayList form;
    const auto add = [&form](const QByteArray &name, const json &value) {
        const bool isPlain = value.is_number() || value.is_boolean();
        const QString text = isPlain ? QString::fromStdString(value.dump()) : textOf(value);
        form += name + '=' + QUrl::toPercentEncoding(text);
    };
    const json none = json::object();
    const json &pools = poolsOf(conf);
    for (size_t i = 0; i < poolSlots; ++i) {
        const json &row = i < pools.size() && pools[i].is_object() ? pools[i] : none;
        const QByteArray name = "_ant_pool" + QByteArray::number(int(i + 1));
        add(name + "url", row.contains("url") ? row["url"] : none);
        add(name + "user", row.contains("user") ? row["user"] : none);
        add(name + "pw", row.contains("pass") ? row["pass"] : none);
    }
    for (const auto &[key, name] : fields) {
        if (conf.contains(key))
            add(name, conf[key]);
        else if (strcmp(key, "bitmain-voltage") != 0)
            add(name, strcmp(key, "bitmain-fan-pwm") == 0 ? json("") : json(false));
    }
    out.body = form.join('&');
    out.contentType = "application/x-www-form-urlencoded";
    return out;
}

Result<json> readCgi(const Reply &reply)
{
    if (reply.status == 401 || reply.status == 403)
        return tl::unexpected(wrongLoginFault());
    if (reply.status == 404)
        return fail(Errc::Unsupported, QStringLiteral("the device's firmware has no such page"));
    if (reply.status != 200)
        return fail(Errc::Refused, QStringLiteral("the device answered HTTP status %1").arg(reply.status));
    auto read = readDirtyJson(reply.body, { maxReply });
    if (!read)
        return tl::unexpected(read.error());
    if (read->isCut)
        return tl::unexpected(cutFault());
    if (!read->value.is_object())
        return fail(Errc::Malformed, QStringLiteral("the device's answer is no JSON object"));
    return std::move(read->value);
}

std::optional<Error> cgiRefusal(const Reply &reply)
{
    const QByteArray bare = reply.body.trimmed();
    if (reply.status == 200 && (bare.isEmpty() || bare.compare("ok", Qt::CaseInsensitive) == 0))
        return std::nullopt; // the older ones
    const auto read = readCgi(reply);
    if (!read)
        return read.error();
    QStringList ignored;
    const Fields fields(*read, ignored);
    const QString code = fields.text("code", 20);
    if (code.size() == 4 && code.endsWith(u"00")) // M000, B000, B100
        return std::nullopt;
    if (code.isEmpty() && fields.text("stats") == u"success")
        return std::nullopt;
    return refusedFault(QStringList { code, fields.text("msg", 120) }.join(u' ').trimmed());
}

} // namespace lan
