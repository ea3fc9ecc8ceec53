// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanWiring.h"

#include <QTest>

using namespace app;

class TestLanWiring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rewardOfTemplate();
    void rewardOfPoolsJob();
};

void TestLanWiring::rewardOfTemplate()
{
    pool::Snapshot pool;
    QCOMPARE(blockReward(pool), 0.0);
    pool.newest.emplace();
    pool.newest->coinbaseValue = 316'500'000;
    QCOMPARE(blockReward(pool), 316'500'000.0);
}

/// Of the pool in use alone, and only while its job's coinbase can be read.
void TestLanWiring::rewardOfPoolsJob()
{
    const auto poolOf = [](upstream::PoolState state, qint64 total) {
        upstream::PoolView pool;
        pool.state = state;
        pool.payout.coinbase = bitcoin::CoinbaseView { .total = total };
        return pool;
    };
    upstream::Snapshot upstreams;
    QCOMPARE(blockReward(upstreams), 0.0);
    upstreams.pools << poolOf(upstream::PoolState::Failed, 5) << poolOf(upstream::PoolState::Active, 313'000'000)
                    << poolOf(upstream::PoolState::Probing, 7);
    QCOMPARE(blockReward(upstreams), 313'000'000.0);
    upstreams.pools[1].payout.coinbase.reset();
    QCOMPARE(blockReward(upstreams), 0.0);
    upstreams.pools[1].state = upstream::PoolState::Connecting;
    QCOMPARE(blockReward(upstreams), 0.0);
}

QTEST_GUILESS_MAIN(TestLanWiring)
#include "tst_LanWiring.moc"
