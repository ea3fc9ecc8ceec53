// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/DeviceFaults.h"
#include "core/lan/EspReading.h"
#include "core/lan/EspScript.h"

#include <algorithm>
#include <array>

namespace lan {
namespace {

const char *masked = "*****"; ///< what the firmware shows of a password, and takes for "the one that is there"
const QString settingsPath = QStringLiteral("/api/system");

std::string text(const QString &value)
{
    return value.toStdString();
}

QStringList secretsOf(const PoolEntry &pool)
{
    return pool.password ? QStringList { *pool.password } : QStringList();
}

/// Everything that is written of a pool stands in \a want too, but for the password that nobody else knows.
bool isWritten(const PoolEntry &there, const PoolEntry &want)
{
    return there.isSamePool(want) && !want.password && there.tls == want.tls
        && (want.protocol == PoolProtocol::Sv1 || there.authorityKey == want.authorityKey);
}

/// A device's slots, and which of the wanted pools goes where.
struct Slots {
    std::array<std::optional<PoolEntry>, axeOsSlots> pools {};
    std::array<nlohmann::json, axeOsSlots> raw {}; ///< as the device says it; null: the slot is empty
    std::array<int, axeOsSlots> wanted {}; ///< index of the wanted pool, or -1
    int first = 0;
    int second = 1;

    explicit Slots(const nlohmann::json &info)
    {
        wanted.fill(-1);
        QStringList complaints;
        for (const auto &row : espPools(Kind::AxeOs, info, complaints))
            pools[size_t(row.slot)] = row.pool;
        const auto list = info.find("pools");
        for (const auto &item : list != info.end() && list->is_array() ? *list : nlohmann::json::array()) {
            const int slot = indexOf(item, "id", -1);
            if (slot >= 0 && item.value("stratumURL", nlohmann::json()) != "")
                raw[size_t(slot)] = item;
        }
        first = indexOf(info, "primaryPoolIndex", 0);
        second = indexOf(info, "secondaryPoolIndex", 1);
    }
    static int indexOf(const nlohmann::json &object, const char *key, int other)
    {
        const auto it = object.is_object() ? object.find(key) : object.end();
        if (it == object.end() || !it->is_number() || !(*it >= 0 && *it < axeOsSlots))
            return other;
        return int(it->get<double>());
    }
    bool isEmpty(int slot) const { return raw[size_t(slot)].is_null() && !pools[size_t(slot)]; }
    bool isClaimed(int slot) const { return wanted[size_t(slot)] >= 0; }
    /// Filled with something that could not be read: never overwritten.
    bool isForeign(int slot) const { return !isEmpty(slot) && !pools[size_t(slot)]; }
    int slotOf(int pool) const { return int(std::find(wanted.begin(), wanted.end(), pool) - wanted.begin()); }
    void claim(int pool, const auto &fits)
    {
        for (int slot = 0; slot < axeOsSlots && slotOf(pool) == axeOsSlots; ++slot) {
            if (!isClaimed(slot) && fits(slot))
                wanted[size_t(slot)] = pool;
        }
    }
};

/// Pools that are there keep their slots; new ones take empty slots, then those of pools that shall go, and the slots
/// that are mined on last.
Result<void> assign(Slots &slots, const QList<PoolEntry> &want)
{
    for (int i = 0; i < want.size(); ++i)
        slots.claim(i, [&](int s) { return slots.pools[size_t(s)] && slots.pools[size_t(s)]->isSamePool(want[i]); });
    for (int i = 0; i < want.size(); ++i) {
        slots.claim(i, [&](int s) { return slots.isEmpty(s); });
        slots.claim(i, [&](int s) { return !slots.isForeign(s) && s != slots.first && s != slots.second; });
        slots.claim(i, [&](int s) { return !slots.isForeign(s); });
        if (slots.slotOf(i) < axeOsSlots)
            continue;
        QStringList hosts;
        for (const auto &pool : slots.pools)
            hosts += pool ? pool->host : QStringLiteral("?");
        hosts.removeAll(QStringLiteral("?"));
        return fail(Errc::Limit,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Its eight pool slots are taken: %1"))
                .arg(hosts.join(QStringLiteral(", "))));
    }
    return {};
}

/// What is put into a slot. A pool that stands there keeps what else the device holds of it.
nlohmann::json slotBody(const PoolEntry &pool, const nlohmann::json *there)
{
    nlohmann::json body = there ? *there : nlohmann::json::object();
    body.erase("id");
    body["stratumProtocol"] = pool.protocol == PoolProtocol::Sv2 ? "SV2" : "SV1";
    body["stratumURL"] = text(pool.host);
    body["stratumPort"] = pool.port;
    body["stratumUser"] = text(pool.user);
    body["stratumPassword"] = pool.password ? text(*pool.password) : there ? masked : "x";
    body["stratumTLS"] = int(pool.protocol == PoolProtocol::Sv2 ? PoolTls::None : pool.tls);
    if (pool.protocol == PoolProtocol::Sv2) {
        body["stratumV2AuthorityPubkey"] = text(pool.authorityKey);
        body["stratumV2RequireAuth"] = !pool.authorityKey.isEmpty();
    }
    return body;
}

Result<void> planAxeOs(const SetPools &want, const nlohmann::json &info, EspScript &script)
{
    Slots slots(info);
    if (const auto assigned = assign(slots, want.pools); !assigned)
        return assigned;
    EspSteps steps;
    QList<int> written;
    QList<int> dropped;
    for (int slot = 0; slot < axeOsSlots; ++slot) {
        const auto path = QStringLiteral("/api/system/pools/%1").arg(slot);
        if (!slots.isClaimed(slot)) {
            if (slots.pools[size_t(slot)])
                dropped += slot;
            continue;
        }
        const PoolEntry &pool = want.pools[slots.wanted[size_t(slot)]];
        const auto &there = slots.pools[size_t(slot)];
        if (there && isWritten(*there, pool))
            continue;
        const bool keeps = there && there->isSamePool(pool);
        steps.push_back(
            espWrite("PUT", path, slotBody(pool, keeps ? &slots.raw[size_t(slot)] : nullptr), secretsOf(pool)));
        written += slot;
    }
    const int first = slots.slotOf(0);
    int second = first; // the same twice: there is no other to fall back to
    if (want.used > 1) {
        second = slots.slotOf(1);
    } else {
        for (int slot = axeOsSlots - 1; slot >= 0; --slot) {
            if (slots.isEmpty(slot) && !slots.isClaimed(slot) && (second == first || slot == slots.second))
                second = slot;
        }
    }
    nlohmann::json order = nlohmann::json::object();
    if (first != slots.first)
        order["primaryPoolIndex"] = first;
    if (second != slots.second)
        order["secondaryPoolIndex"] = second;
    const auto turned = info.find("useFallbackStratum");
    if (turned != info.end() && (*turned == 1 || *turned == true))
        order["useFallbackStratum"] = 0;
    if (!order.empty())
        steps.push_back(espWrite("PATCH", settingsPath, order));
    for (const int slot : dropped) {
        EspStep step = espWrite("DELETE", QStringLiteral("/api/system/pools/%1").arg(slot));
        // The list is in force already; one that stays stored does no harm, and reading back shows it.
        step.then = [](const Reply &, EspScript &) { return Result<void>(); };
        steps.push_back(step);
    }
    script.changed.needsRestart = !order.empty() || written.contains(first) || written.contains(second);
    script.steps.insert(script.steps.begin(), steps.begin(), steps.end());
    return {};
}

/// The members of one place of a device that has two, where they differ from what stands there.
Result<void> addPlace(nlohmann::json &body, Kind kind, const nlohmann::json &info, bool isSecond,
    const std::optional<PoolEntry> &there, const std::optional<PoolEntry> &want)
{
    const auto key = [isSecond](const char *name) {
        std::string out(name);
        if (!isSecond)
            return out;
        out.front() = char(std::toupper(static_cast<unsigned char>(out.front())));
        return "fallback" + out;
    };
    if (!want) {
        if (there)
            body[key("stratumURL")] = "";
        return {};
    }
    if (want->password)
        body[key("stratumPassword")] = text(*want->password);
    if (there
        && isWritten(*there,
            PoolEntry { want->protocol, want->host, want->port, want->tls, want->user, {}, want->authorityKey }))
        return {}; // without the member the device keeps its password
    const bool hasSv2 = info.contains("stratumProtocol");
    const bool hasTls = info.contains("stratumTLS");
    if (want->protocol == PoolProtocol::Sv2 && !hasSv2)
        return tl::unexpected(sv1OnlyFault());
    if (want->tls != PoolTls::None && !hasTls)
        return fail(Errc::Unsupported,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Its firmware does not speak TLS with pools.")));
    const bool isNerd = kind == Kind::NerdQAxe;
    body[key("stratumURL")] = text(want->host);
    body[key("stratumPort")] = want->port;
    body[key("stratumUser")] = text(want->user);
    if (!want->password && !(there && there->isSamePool(*want)))
        body[key("stratumPassword")] = "x"; // never the one of the pool that stood there
    if (hasTls && isNerd)
        body[key("stratumTLS")] = want->tls != PoolTls::None;
    else if (hasTls)
        body[key("stratumTLS")] = int(want->tls);
    if (!hasSv2)
        return {};
    const bool isSv2 = want->protocol == PoolProtocol::Sv2;
    if (isNerd)
        body[key("stratumProtocol")] = isSv2 ? 1 : 0;
    else
        body[key("stratumProtocol")] = isSv2 ? "SV2" : "SV1";
    body[key(isNerd ? "sv2AuthorityPubkey" : "stratumV2AuthorityPubkey")] = isSv2 ? text(want->authorityKey) : "";
    return {};
}

Result<void> planLegacy(Kind kind, const SetPools &want, const nlohmann::json &info, EspScript &script)
{
    QStringList complaints;
    std::array<std::optional<PoolEntry>, 2> there;
    for (const auto &row : espPools(kind, info, complaints))
        there[size_t(row.slot)] = row.pool;
    nlohmann::json body = nlohmann::json::object();
    QStringList secrets;
    for (int place = 0; place < 2; ++place) {
        std::optional<PoolEntry> pool;
        if (place < want.used)
            pool = want.pools[place];
        if (pool)
            secrets += secretsOf(*pool);
        if (const auto added = addPlace(body, kind, info, place == 1, there[size_t(place)], pool); !added)
            return added;
    }
    const auto isSet = [](const nlohmann::json &object, const char *name) {
        const auto it = object.is_object() ? object.find(name) : object.end();
        return it != object.end() && (*it == 1 || *it == true);
    };
    const nlohmann::json stratum = info.value("stratum", nlohmann::json());
    // In dual mode both pools get a part of the work; the order of failing over holds in the other one only.
    const bool isDual = kind == Kind::NerdQAxe && isSet(stratum, "poolMode");
    if (isDual)
        body["poolMode"] = 0;
    if (kind == Kind::AxeOsLegacy && isSet(info, "isUsingFallbackStratum") && !body.empty())
        body["useFallbackStratum"] = 0; // it may be its owner's choice, which a restart does not end
    if (body.empty())
        return {};
    script.steps.push_front(espWrite("PATCH", settingsPath, body, secrets));
    // NerdQAxe connects anew by itself since it tells of its connections.
    script.changed.needsRestart = kind != Kind::NerdQAxe || !stratum.is_object() || isDual;
    return {};
}

} // namespace

Result<SetPools> espWantedPools(const SetPools &want)
{
    SetPools out { {}, 0 };
    for (int i = 0; i < want.pools.size(); ++i) {
        const PoolEntry &pool = want.pools[i];
        // The same bounds as the firmware's own, which refuses the whole request.
        if (pool.host.isEmpty() || pool.host.size() > 255 || pool.port == 0 || pool.user.isEmpty()
            || pool.user.toUtf8().size() > 255 || pool.password.value_or(QString()).toUtf8().size() > 255)
            return tl::unexpected(incompletePoolFault());
        const auto isSame = [&pool](const PoolEntry &other) { return other.isSamePool(pool); };
        if (std::any_of(out.pools.begin(), out.pools.end(), isSame))
            continue;
        out.pools += pool;
        out.used += i < std::max(1, want.used) ? 1 : 0;
    }
    if (out.pools.isEmpty())
        return fail(Errc::OutOfRange, QStringLiteral(QT_TRANSLATE_NOOP("core", "It needs at least one pool.")));
    out.used = std::min(out.used, 2); // primary and fallback, in every firmware of the family
    return out;
}

Result<EspSteps> axeOsSetPools(const SetPools &want)
{
    const auto pools = espWantedPools(want);
    if (!pools)
        return tl::unexpected(pools.error());
    return EspSteps { espReadInfo(Kind::AxeOs,
        [want = *pools](const nlohmann::json &info, EspScript &script) { return planAxeOs(want, info, script); }) };
}

Result<EspSteps> legacySetPools(Kind kind, const SetPools &want)
{
    const auto pools = espWantedPools(want);
    if (!pools)
        return tl::unexpected(pools.error());
    return EspSteps { espReadInfo(kind, [kind, want = *pools](const nlohmann::json &info, EspScript &script) {
        return planLegacy(kind, want, info, script);
    }) };
}

} // namespace lan
