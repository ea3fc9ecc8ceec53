// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/AxeOs.h"
#include "core/lan/EspReading.h"
#include "core/lan/LiveState.h"

#include <cmath>
#include <cstdlib>

using namespace lan;

namespace {

const QByteArray wholeState
    = "{\"event\":\"update\",\"data\":{\"ASICModel\":\"BM1370\",\"macAddr\":\"2C:54:91:88:C9:E3\","
      "\"hashRate\":475,\"temp\":60,\"pools\":[]}}";

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void isBounded(const Reading &reading)
{
    must(reading.complaints.size() <= 20 && reading.pools.size() <= axeOsSlots && reading.fans.size() <= 8
        && reading.temperatures.size() <= 70 && reading.boards.size() <= 1);
    for (const QString &text : { reading.model, reading.firmware, reading.hostname, reading.mac })
        must(text.size() <= 300);
    for (const auto &value : { reading.watts, reading.volts, reading.rates.now, reading.rates.m10, reading.bestEver })
        must(!value || (std::isfinite(*value) && *value >= 0));
    for (const auto &row : reading.pools)
        must(!row.pool.host.isEmpty() && row.slot >= 0 && row.slot < axeOsSlots);
}

Reply replyOf(const QByteArray &body)
{
    Reply reply;
    reply.status = 200;
    reply.body = body;
    return reply;
}

} // namespace

/// What a device of the family answers, whatever it is: a bounded reading or an error, a change of its pools that ends
/// after some requests and never sends a masked password to the firmware that would keep it, and a live state that does
/// not grow without end.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    SetPools pools;
    pools.pools
        += PoolEntry { PoolProtocol::Sv1, QStringLiteral("192.168.1.10"), 3333, {}, QStringLiteral("u"), {}, {} };
    for (const Driver *driver : { &axeOsDriver(), &axeOsLegacyDriver(), &nerdQAxeDriver() }) {
        const auto read = driver->read();
        for (int i = 0; read->next() && i < 4; ++i)
            read->take(replyOf(body));
        must(!read->next());
        if (const auto reading = read->outcome())
            isBounded(*reading);
        else
            must(!reading.error().detail.isEmpty());
        const auto change = driver->change(pools, {});
        int asks = 0;
        while (const auto ask = change->next()) {
            must(++asks < 30);
            const auto &http = std::get<HttpAsk>(*ask);
            must(driver->kind() == Kind::AxeOs || !http.body.contains("Password\":\"*"));
            change->take(replyOf(body));
        }
    }
    LiveState state;
    must(state.take(wholeState).value_or(false));
    for (int i = 0; i < 3; ++i)
        Q_UNUSED(state.take(body))
    isBounded(state.reading({}));
    return 0;
}
