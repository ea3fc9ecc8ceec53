// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what devices behind port 4028 and Bitmain's web interface answer, to every read and to every change:
// each talk ends, what it read is within bounds, and no change is written after a list of pools that was not whole. The
// first byte chooses the driver, the second the change, a NUL byte parts the replies.
#include "core/lan/Antminer.h"
#include "core/lan/Cgminer.h"

#include <cmath>
#include <cstdlib>

using namespace lan;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

template <class O> Result<O> run(Talk<O> &talk, const QByteArrayList &replies, int *asks = nullptr)
{
    for (int i = 0; i < 100; ++i) {
        const auto ask = talk.next();
        if (!ask) {
            if (asks)
                *asks = i;
            return talk.outcome();
        }
        const bool isPage = std::holds_alternative<HttpAsk>(*ask);
        const QByteArray body = replies.isEmpty() ? QByteArray() : replies.at(i % replies.size());
        if (std::holds_alternative<WaitAsk>(*ask))
            talk.take(Reply {});
        else if (body == "!")
            talk.take(fail(Errc::Timeout, QStringLiteral("silent")));
        else
            talk.take(Reply { isPage ? 200 : 0, body, {}, {}, {}, false });
    }
    std::abort(); // no end
}

void check(const Reading &reading)
{
    require(reading.complaints.size() <= 20 && reading.pools.size() <= 32 && reading.boards.size() <= 32);
    for (const QString &complaint : reading.complaints)
        require(!complaint.isEmpty() && complaint.size() <= 120);
    for (const auto &rate : { reading.rates.now, reading.rates.m1, reading.rates.m10, reading.rates.average,
             reading.rates.expected, reading.watts, reading.megahertz, reading.bestSession })
        require(!rate || (std::isfinite(*rate) && *rate >= 0));
    for (const Temperature &t : reading.temperatures)
        require(t.celsius >= -40 && t.celsius <= 250);
    int active = 0;
    for (const PoolRow &row : reading.pools) {
        require(!row.pool.host.isEmpty() && row.pool.port > 0);
        active += row.isActive;
    }
    require(active <= 1);
}

Change changeOf(uint8_t byte)
{
    PoolEntry here;
    here.host = QStringLiteral("here.example");
    here.port = 3333;
    here.user = QStringLiteral("owner");
    PoolEntry old = here;
    old.host = QStringLiteral("old.example");
    switch (byte % 7) {
    case 0:
        return Restart {};
    case 1:
        return SetPaused { byte > 127 };
    case 2:
        return Identify { byte > 127 };
    case 3:
        return SetFan { double(byte) };
    case 4:
        return SetPools { { here }, 1 };
    default:
        return SetPools { { here, old }, 1 + byte % 2 };
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const Driver *const drivers[] = { &cgminerDriver(), &avalonDriver(), &braiinsDriver(), &antminerDriver() };
    const Driver &driver = *drivers[data[0] % 4];
    const auto replies
        = QByteArray::fromRawData(reinterpret_cast<const char *>(data) + 2, qsizetype(size - 2)).split('\0');
    const auto read = run(*driver.read(), replies);
    if (read)
        check(*read);
    const Reading now = read.value_or(Reading {});
    const Capabilities can = driver.capabilities(now);
    require(can.pools || !can.whyNoPools.isEmpty());
    int asks = 0;
    const auto changed = run(*driver.change(changeOf(data[1]), now), replies, &asks);
    require(asks <= 64); // what a transport allows
    if (!changed)
        require(!changed.error().detail.isEmpty());
    return 0;
}
