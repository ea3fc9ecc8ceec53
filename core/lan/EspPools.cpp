// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/EspReading.h"
#include "core/lan/Fields.h"

#include <algorithm>

namespace lan {
namespace {

constexpr qsizetype longest = 1000; ///< more than any firmware keeps: a pool that is put back must be whole

/// How a firmware calls the parts of a pool.
struct PoolKeys {
    const char *url;
    const char *port;
    const char *user;
    const char *protocol;
    const char *tls;
    const char *authorityKey;
};
constexpr PoolKeys firstKeys { "stratumURL", "stratumPort", "stratumUser", "stratumProtocol", "stratumTLS",
    "stratumV2AuthorityPubkey" };
constexpr PoolKeys secondKeys { "fallbackStratumURL", "fallbackStratumPort", "fallbackStratumUser",
    "fallbackStratumProtocol", "fallbackStratumTLS", "fallbackStratumV2AuthorityPubkey" };
constexpr PoolKeys nerdFirstKeys { "stratumURL", "stratumPort", "stratumUser", "stratumProtocol", "stratumTLS",
    "sv2AuthorityPubkey" };
constexpr PoolKeys nerdSecondKeys { "fallbackStratumURL", "fallbackStratumPort", "fallbackStratumUser",
    "fallbackStratumProtocol", "fallbackStratumTLS", "fallbackSv2AuthorityPubkey" };

PoolProtocol protocolOf(const Fields &fields, Kind kind, const char *key)
{
    if (!fields.has(key))
        return PoolProtocol::Sv1;
    if (kind == Kind::NerdQAxe)
        return fields.number(key, { 0, 1 }).value_or(0) == 1 ? PoolProtocol::Sv2 : PoolProtocol::Sv1;
    const QString text = fields.text(key);
    if (text != u"SV1" && text != u"SV2")
        fields.complain(key, QStringLiteral("\"%1\" is no protocol").arg(text.left(20)));
    return text == u"SV2" ? PoolProtocol::Sv2 : PoolProtocol::Sv1;
}

PoolTls tlsOf(const Fields &fields, Kind kind, const char *key)
{
    if (kind == Kind::NerdQAxe)
        return fields.flag(key).value_or(false) ? PoolTls::System : PoolTls::None;
    // A flag in some answers of the firmware's own page, a number in all of the device's.
    const auto number = fields.number(key, { 0, 3 });
    return !number || *number < 1 ? PoolTls::None : *number < 2 ? PoolTls::System : PoolTls::OwnCertificate;
}

/// Empty where no pool stands there.
std::optional<PoolRow> rowOf(const Fields &fields, Kind kind, const PoolKeys &keys)
{
    PoolRow row;
    row.pool.host = fields.text(keys.url, longest);
    // Some tools write a whole address where the firmware expects the bare host; the port member is what it uses.
    if (row.pool.host.contains(u"://")) {
        if (const auto parsed = PoolEntry::fromUrl(row.pool.host))
            row.pool.host = parsed->host;
    }
    if (row.pool.host.isEmpty())
        return std::nullopt;
    row.pool.port = quint16(fields.number(keys.port, { 0, 65535 }).value_or(0));
    row.pool.user = fields.text(keys.user, longest);
    row.pool.protocol = protocolOf(fields, kind, keys.protocol);
    row.pool.tls = tlsOf(fields, kind, keys.tls);
    row.pool.authorityKey = fields.text(keys.authorityKey);
    return row;
}

QList<PoolRow> axeOsRows(const Fields &fields, QStringList &complaints)
{
    QList<PoolRow> rows;
    const nlohmann::json *list = fields.array("pools");
    if (!list)
        return rows;
    const int first = int(fields.number("primaryPoolIndex", { 0, axeOsSlots - 1 }).value_or(0));
    const int second = int(fields.number("secondaryPoolIndex", { 0, axeOsSlots - 1 }).value_or(1));
    // Chosen by its owner: the second is mined on, and the first only when that fails.
    const bool isTurned = fields.flag("useFallbackStratum").value_or(false);
    const bool onSecond = fields.flag("isUsingFallbackStratum").value_or(isTurned);
    std::array<std::optional<PoolRow>, axeOsSlots> bySlot;
    for (size_t i = 0; i < list->size() && i < 4 * axeOsSlots; ++i) {
        const Fields pool((*list)[i], complaints, QStringLiteral("pools[%1].").arg(i));
        const auto slot = pool.number("id", { 0, axeOsSlots - 1 });
        if (!slot || bySlot[size_t(*slot)])
            continue;
        auto row = rowOf(pool, Kind::AxeOs, firstKeys);
        if (row)
            row->slot = int(*slot);
        bySlot[size_t(*slot)] = std::move(row);
    }
    QList<int> order { first };
    if (second != first)
        order.insert(isTurned ? 0 : 1, second);
    const int used = int(order.size());
    for (int slot = 0; slot < axeOsSlots; ++slot) {
        if (slot != first && slot != second)
            order += slot;
    }
    for (int i = 0; i < order.size(); ++i) {
        auto &row = bySlot[size_t(order[i])];
        if (!row)
            continue;
        row->isUsed = i < used;
        row->isActive = order[i] == (onSecond ? second : first);
        rows += *row;
    }
    return rows;
}

/// NerdQAxe tells of its connections in stratum.pools: both in dual mode, else only the one that is mined on.
void addNerdState(const nlohmann::json &info, QStringList &complaints, QList<PoolRow> &rows)
{
    const Fields fields(info, complaints);
    const nlohmann::json *stratum = fields.object("stratum");
    if (!stratum)
        return;
    const Fields manager(*stratum, complaints, QStringLiteral("stratum."));
    const bool isDual = manager.number("activePoolMode", { 0, 10 }).value_or(0) == 1;
    const bool onSecond = manager.flag("usingFallback").value_or(false);
    const nlohmann::json *list = manager.array("pools");
    for (auto &row : rows) {
        row.isActive = isDual || row.slot == (onSecond ? 1 : 0);
        const size_t place = isDual ? size_t(row.slot) : 0;
        if (!row.isActive || !list || place >= list->size())
            continue;
        const Fields pool((*list)[place], complaints, QStringLiteral("stratum.pools[%1].").arg(place));
        if (const auto isConnected = pool.flag("connected"))
            row.status = *isConnected ? QStringLiteral("connected") : QStringLiteral("not connected");
        row.accepted = pool.count("accepted");
        row.rejected = pool.count("rejected");
        row.difficulty = pool.difficulty("poolDifficulty");
    }
}

} // namespace

QList<PoolRow> espPools(Kind kind, const nlohmann::json &info, QStringList &complaints)
{
    const Fields fields(info, complaints);
    QList<PoolRow> rows;
    if (kind == Kind::AxeOs) {
        rows = axeOsRows(fields, complaints);
    } else {
        const bool isNerd = kind == Kind::NerdQAxe;
        const bool onSecond = fields.flag("isUsingFallbackStratum").value_or(false);
        for (int slot = 0; slot < 2; ++slot) {
            const auto &keys = slot == 0 ? isNerd ? nerdFirstKeys : firstKeys : isNerd ? nerdSecondKeys : secondKeys;
            auto row = rowOf(fields, kind, keys);
            if (!row)
                continue;
            row->slot = slot;
            row->isActive = slot == (onSecond ? 1 : 0);
            rows += *row;
        }
        if (isNerd)
            addNerdState(info, complaints, rows);
    }
    const QString connection = fields.text("poolConnectionInfo", 80);
    for (auto &row : rows) {
        if (!row.isActive)
            continue;
        if (row.status.isEmpty())
            row.status = connection;
        if (!row.difficulty)
            row.difficulty = fields.difficulty("poolDifficulty");
    }
    return rows;
}

} // namespace lan
