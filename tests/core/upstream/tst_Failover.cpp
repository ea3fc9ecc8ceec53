// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UpstreamRig.h"

#include "tests/support/FakeClock.h"

#include <netinet/in.h>
#include <sys/socket.h>

using support::FakePool;
using upstream::Mode;
using work::RejectReason;
using work::SourceStatus;

/// Pools that go, come back, lie or refuse; the machines must not notice.
class tst_Failover : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;

    UpstreamRig rigFor(const QList<FakePool *> &pools, Mode mode = Mode::Aggregated)
    {
        QList<upstream::PoolTarget> targets;
        for (const FakePool *pool : pools)
            targets.append(UpstreamRig::targetOf(*pool));
        return { UpstreamRig::quick(targets, mode), m_clock, m_random };
    }
    /// Quick where time is real, and of the usual patience where it is the clock's.
    static upstream::UpstreamConfig watchful(const QList<upstream::PoolTarget> &pools)
    {
        auto config = UpstreamRig::quick(pools);
        config.answerTime = 300ms;
        config.failBackAfter = 1h;
        config.keepaliveJobs = 80ms; // four times the tick
        return config;
    }
    /// Lets the system take next to nothing off our hands on connections to \a port.
    static void shrinkSendBuffers(quint16 port)
    {
        for (int fd = 3; fd < 1024; ++fd) {
            sockaddr_in peer {};
            socklen_t size = sizeof peer;
            if (::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) != 0
                || qFromBigEndian(peer.sin_port) != port)
                continue;
            const int bytes = 4096;
            ::setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
        }
    }
    static void verifyUndisturbed(const UpstreamRig &rig)
    {
        QVERIFY(rig.ends.isEmpty());
        QVERIFY(rig.refusals.isEmpty());
        QCOMPARE(rig.prefixChanges, 0);
    }

private Q_SLOTS:
    void machinesKeepTheirChannelWhileAPoolRestarts_data()
    {
        QTest::addColumn<bool>("perMachine");
        QTest::newRow("aggregated") << false;
        QTest::newRow("per machine") << true;
    }
    void machinesKeepTheirChannelWhileAPoolRestarts()
    {
        QFETCH(bool, perMachine);
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = rigFor({ &pool }, perMachine ? Mode::PerMachine : Mode::Aggregated);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        pool.stop();
        QTRY_COMPARE(rig.state.status, SourceStatus::Reconnecting);
        QVERIFY(rig.state.detail.contains(QStringLiteral("127.0.0.1")));
        pool.start();
        QTRY_COMPARE(rig.jobs.size(), 2);
        QVERIFY(rig.job()->isClean); // old shares cannot count
        QCOMPARE(rig.grants.size(), 1);
        QVERIFY(rig.jobs[1].job->coinbasePrefix != rig.jobs[0].job->coinbasePrefix); // the pool's new prefix
        rig.submit(2, rig.grants[0]);
        QTRY_COMPARE(pool.verdicts, QStringList({ QString(), QString() }));
        QTRY_COMPARE(rig.state.status, SourceStatus::Working);
        QTRY_COMPARE(rig.state.sharesAcknowledged, 2u);
        verifyUndisturbed(rig);
    }

    void failsOverAndComesBack_data() { machinesKeepTheirChannelWhileAPoolRestarts_data(); }
    void failsOverAndComesBack()
    {
        QFETCH(bool, perMachine);
        FakePool first(m_clock, m_random);
        FakePool second(m_clock, m_random);
        second.work.height = 800'005;
        UpstreamRig rig = rigFor({ &first, &second }, perMachine ? Mode::PerMachine : Mode::Aggregated);
        rig.open(QStringLiteral("m.one"));
        rig.open(QStringLiteral("m.two"));
        const int channels = perMachine ? 2 : 1;
        QTRY_COMPARE(rig.jobs.size(), channels);
        first.stop();
        QTRY_COMPARE(rig.jobs.size(), 2 * channels);
        QCOMPARE(second.channels().size(), channels);
        QTRY_VERIFY(rig.state.isFallback);
        QTRY_COMPARE(rig.state.status, SourceStatus::Working);
        const UnixMs fallbackSince = rig.state.since;
        QCOMPARE(rig.job()->height, 800'005u);
        rig.submit(1, rig.grants.last());
        QTRY_COMPARE(second.verdicts, QStringList({ QString() }));
        const auto pool = [&](int index) { return rig.snapshot.pools.at(index); };
        QTRY_COMPARE(pool(1).settled, 1u);
        QCOMPARE(pool(1).state, upstream::PoolState::Active);
        QVERIFY(pool(1).setupTime && pool(1).answerTime);
        QCOMPARE(pool(1).job->height, 800'005u);
        QCOMPARE(pool(1).payout.check, upstream::PayoutCheck::NoAddress);
        QVERIFY(pool(1).payout.coinbase);
        QVERIFY(pool(0).state == upstream::PoolState::Failed || pool(0).state == upstream::PoolState::Probing);
        QVERIFY(!pool(0).reason.isEmpty());
        QVERIFY(!pool(0).job);
        QCOMPARE(pool(0).settled, 0u);

        first.start();
        QTRY_COMPARE(rig.jobs.size(), 3 * channels);
        QCOMPARE(rig.job()->height, 800'000u);
        QVERIFY(rig.job()->isClean);
        rig.submit(1, rig.grants.last());
        QTRY_COMPARE(first.verdicts, QStringList({ QString() }));
        QTRY_VERIFY(!rig.state.isFallback);
        QVERIFY(rig.state.since > fallbackSince);
        QTRY_COMPARE(second.connections(), 0); // let go after its last answers
        QTRY_COMPARE(pool(0).settled, 1u);
        QCOMPARE(pool(0).state, upstream::PoolState::Active);
        QVERIFY(pool(0).reason.isEmpty());
        QCOMPARE(pool(1).state, upstream::PoolState::Waiting);
        QCOMPARE(pool(1).settled, 1u);
        verifyUndisturbed(rig);
        QCOMPARE(rig.grants.size(), 2);
    }

    void aBetterPoolMustStayUpToBeChosen()
    {
        FakePool first(m_clock, m_random);
        FakePool second(m_clock, m_random);
        auto config = UpstreamRig::quick({ UpstreamRig::targetOf(first), UpstreamRig::targetOf(second) });
        config.failBackAfter = 1h;
        first.stop();
        UpstreamRig rig(config, m_clock, m_random);
        rig.open();
        QTRY_COMPARE(second.channels().size(), 1);
        QTRY_COMPARE(rig.jobs.size(), 1);
        first.start();
        QTRY_COMPARE(first.channels().size(), 1); // it is tried out
        first.newTip();
        first.dropConnections();
        QTRY_COMPARE(first.channels().size(), 1); // and again
        QCOMPARE(rig.jobs.size(), 1);
        second.stop(); // now the one at hand is taken at once
        QTRY_COMPARE(rig.jobs.size(), 2);
        QTRY_VERIFY(!rig.state.isFallback);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(first.verdicts, QStringList({ QString() }));
        verifyUndisturbed(rig);
    }

    void oneThatRefusesIsLeftForTheNext_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("says");
        QTest::newRow("opening refused") << "refusal"
                                         << "Check the user identity";
        QTest::newRow("too few extranonce bytes") << "extranonce"
                                                  << "extranonce";
        QTest::newRow("wrong authority") << "authority"
                                         << "Compare the authority key";
        QTest::newRow("no work") << "idle"
                                 << "gave no work";
        QTest::newRow("no answer to setup") << "mute"
                                            << "SetupConnection";
    }
    void oneThatRefusesIsLeftForTheNext()
    {
        QFETCH(QString, how);
        QFETCH(QString, says);
        FakePool first(m_clock, m_random);
        FakePool second(m_clock, m_random);
        second.work.height = 800'100;
        auto targets = QList { UpstreamRig::targetOf(first), UpstreamRig::targetOf(second) };
        if (how == u"refusal")
            first.options.refusal = QStringLiteral("unknown-user");
        else if (how == u"extranonce")
            first.options.extraExtranonce = quint16(-1);
        else if (how == u"authority")
            targets[0].authority = crypto::KeyPair::generate(m_random).publicKey();
        else if (how == u"idle")
            first.options.givesWork = false;
        else
            first.options.answersSetup = false;
        auto config = UpstreamRig::quick(targets);
        config.answerTime = how == u"idle" || how == u"mute" ? 150ms : 2000ms;
        UpstreamRig rig(config, m_clock, m_random);
        QStringList details;
        connect(&rig.service, &work::WorkSource::stateChanged, &rig.service,
            [&](const work::SourceState &state) { details.append(state.detail); });
        second.options.givesWork = false; // so that the reason stays to be seen
        rig.open();
        QTRY_VERIFY2(details.join(u' ').contains(says), qPrintable(details.join(u'\n')));
        second.options.givesWork = true;
        second.newTip(); // also for the channel that is open, if one is
        QTRY_VERIFY(!rig.jobs.isEmpty());
        QVERIFY(rig.job()->height > 800'100);
        verifyUndisturbed(rig);
    }

    void reconnectIsFollowedToTheSameAuthorityOnly()
    {
        const auto authority = crypto::KeyPair::generate(m_random);
        FakePool first(m_clock, m_random, authority);
        FakePool sibling(m_clock, m_random, authority);
        FakePool stranger(m_clock, m_random);
        sibling.work.height = 800'001;
        UpstreamRig rig = rigFor({ &first });
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        first.broadcast(sv2::Reconnect { QString(), sibling.port });
        QTRY_COMPARE(rig.jobs.size(), 2);
        QCOMPARE(rig.job()->height, 800'001u);
        QTRY_COMPARE(first.connections(), 0);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(sibling.verdicts, QStringList({ QString() }));
        // Somebody else's server cannot prove itself: back to the pool of the settings.
        sibling.broadcast(sv2::Reconnect { QStringLiteral("127.0.0.1"), stranger.port });
        QTRY_COMPARE(rig.jobs.size(), 3);
        QCOMPARE(rig.job()->height, 800'000u);
        QCOMPARE(stranger.setups.size(), 0);
        // No host name: not followed at all.
        first.broadcast(sv2::Reconnect { QStringLiteral("evil host/"), sibling.port });
        first.newTip();
        QTRY_COMPARE(rig.jobs.size(), 4);
        verifyUndisturbed(rig);
    }

    void aClosedChannelIsOpenedAgainThenThePoolIsLeft()
    {
        FakePool first(m_clock, m_random);
        FakePool second(m_clock, m_random);
        UpstreamRig rig = rigFor({ &first, &second });
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        first.closeChannels(QStringLiteral("maintenance"));
        QTRY_COMPARE(rig.jobs.size(), 2);
        QCOMPARE(first.accepts, 1);
        QCOMPARE(first.openings.size(), 2);
        first.closeChannels(QStringLiteral("maintenance"));
        QTRY_COMPARE(second.channels().size(), 1);
        QTRY_COMPARE(rig.jobs.size(), 3);
        QVERIFY(rig.job()->isClean);
        verifyUndisturbed(rig);
    }

    void aTipThatNamesNoJobEndsTheConnection()
    {
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = rigFor({ &pool });
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        pool.broadcast(sv2::SetNewPrevHash { pool.channels()[0]->id, 4242, {}, 0, 0x1b00ffff });
        QTRY_COMPARE(pool.accepts, 2);
        QTRY_COMPARE(rig.jobs.size(), 2);
        verifyUndisturbed(rig);
    }

    void sharesOfAnOutage_data()
    {
        QTest::addColumn<bool>("samePrefix");
        QTest::addColumn<bool>("sameTip");
        QTest::addColumn<bool>("counts");
        QTest::newRow("the same work to the byte") << true << true << true;
        QTest::newRow("another prefix") << false << true << false;
        QTest::newRow("the chain went on") << true << false << false;
    }
    /// One share unanswered when the connection breaks, one found while it is down.
    void sharesOfAnOutage()
    {
        QFETCH(bool, samePrefix);
        QFETCH(bool, sameTip);
        QFETCH(bool, counts);
        FakePool pool(m_clock, m_random);
        pool.options.batch = 100;
        pool.options.prefix = samePrefix ? QByteArray("\x01\x02\x03\x04", 4) : QByteArray();
        UpstreamRig rig = rigFor({ &pool });
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        const work::JobPtr job = rig.job();
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(pool.shares.size(), 1);
        pool.stop();
        QTRY_COMPARE(rig.state.status, SourceStatus::Reconnecting);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(rig.state.sharesPending, 2u);
        if (!sameTip)
            ++pool.work.height;
        pool.start();
        QTRY_COMPARE(rig.jobs.size(), 2);
        if (counts) {
            QTRY_COMPARE(pool.shares.size(), 3);
            QCOMPARE(pool.verdicts, QStringList({ QString(), QString(), QString() }));
            QVERIFY(pool.shares[1].jobId != quint32(job->templateId)); // under the new job's number
            pool.acknowledgeAll();
        }
        QTRY_COMPARE(rig.settlements.size(), 2);
        for (const work::ShareSettlement &settlement : rig.settlements)
            QCOMPARE(settlement.reason, counts ? RejectReason::None : RejectReason::Lost);
        // One that arrives after the new work is judged by the same rule, at once.
        rig.service.submitShares({ rig.mine(rig.grants[0], job, FakePool::easy()) });
        if (counts)
            QTRY_COMPARE(pool.shares.size(), 4);
        else
            QTRY_COMPARE(rig.settlements.size(), 3);
        QTRY_COMPARE(rig.state.sharesForwarded, 3u);
        QCOMPARE(rig.state.sharesForwarded,
            rig.state.sharesAcknowledged + rig.state.sharesRejected + rig.state.sharesPending + rig.state.sharesLost);
    }

    /// A pool whose process is stopped: connections stay up, nobody answers. No FIN ever comes.
    void aPoolThatFallsSilentIsLeft()
    {
        FakeClock clock;
        FakePool first(clock, m_random);
        FakePool second(clock, m_random);
        second.work.height = 800'005;
        UpstreamRig rig(watchful({ UpstreamRig::targetOf(first), UpstreamRig::targetOf(second) }), clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(rig.state.sharesAcknowledged, 1u);
        first.freeze();
        rig.submit(2, rig.grants[0]);
        QTRY_COMPARE(rig.state.sharesPending, 2u);
        clock.advance(91s);
        QTRY_COMPARE(rig.job()->height, 800'005u);
        QTRY_VERIFY(rig.state.isFallback);
        QCOMPARE(rig.state.sharesPending, 2u); // kept, as of any connection that breaks
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(second.verdicts, QStringList({ QString() }));
        clock.advance(121s);
        QTRY_COMPARE(rig.state.sharesLost, 2u);
        verifyUndisturbed(rig);
    }

    void sharesOfASilentPoolAreSentAgain()
    {
        FakeClock clock;
        FakePool pool(clock, m_random);
        pool.options.prefix = QByteArray("\x01\x02\x03\x04", 4);
        UpstreamRig rig(watchful({ UpstreamRig::targetOf(pool) }), clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        pool.freeze();
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(rig.state.sharesPending, 1u);
        clock.advance(91s);
        QTRY_COMPARE(rig.state.status, SourceStatus::Reconnecting);
        QVERIFY(rig.state.detail.contains(QStringLiteral("nothing for 91 s")));
        pool.thaw();
        QTRY_COMPARE(rig.state.sharesAcknowledged, 1u);
        QCOMPARE(rig.state.sharesLost, 0u);
        verifyUndisturbed(rig);
    }

    void aSilentPoolWithoutAJobIsLeft()
    {
        FakeClock clock;
        FakePool pool(clock, m_random);
        auto config = watchful({ UpstreamRig::targetOf(pool) });
        config.mode = Mode::PerMachine;
        UpstreamRig rig(config, clock, m_random);
        rig.open(QStringLiteral("m.one"));
        QTRY_COMPARE(rig.jobs.size(), 1);
        pool.options.givesWork = false;
        pool.options.answersUpdates = false;
        rig.open(QStringLiteral("m.two"));
        QTRY_COMPARE(rig.grants.size(), 2);
        clock.advance(91s);
        QTRY_COMPARE(pool.accepts, 2);
    }

    void aQuietPoolIsKept_data()
    {
        QTest::addColumn<bool>("answersUpdates");
        QTest::addColumn<bool>("hasOpenShares");
        QTest::newRow("an answered question proves it alive") << true << true;
        QTest::newRow("nobody asked it anything") << false << false;
    }
    void aQuietPoolIsKept()
    {
        QFETCH(bool, answersUpdates);
        QFETCH(bool, hasOpenShares);
        FakeClock clock;
        FakePool pool(clock, m_random);
        pool.options.answersUpdates = answersUpdates;
        pool.options.batch = hasOpenShares ? 10 : 1; // a batch that is not full is not acknowledged
        UpstreamRig rig(watchful({ UpstreamRig::targetOf(pool) }), clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(pool.shares.size(), 1);
        QTRY_COMPARE(rig.state.sharesPending, hasOpenShares ? 1u : 0u);
        QTRY_COMPARE(rig.state.sharesAcknowledged, hasOpenShares ? 0u : 1u); // nothing is under way any more
        for (int i = 0; i < 8; ++i) {
            const auto heard = rig.jobs.size();
            const auto asked = pool.updates.size();
            clock.advance(100s);
            QTRY_VERIFY(rig.jobs.size() > heard); // a tick saw the new time
            if (!answersUpdates)
                continue;
            QTRY_VERIFY(pool.updates.size() > asked);
            pool.newTip(); // comes after the answer, and can be seen
            QTRY_COMPARE(rig.job()->height, pool.work.height);
        }
        QCOMPARE(pool.accepts, 1);
        QVERIFY(pool.updates.size() <= (answersUpdates ? 9 : 2)); // one for each silence, one for the new hashrate
        if (answersUpdates)
            return;
        clock.advance(101s); // now it is ten times the limit
        QTRY_COMPARE(pool.accepts, 2);
        verifyUndisturbed(rig);
    }

    /// All the shares of an outage at once are more than a slow uplink takes: that is no reason to end the connection.
    void aBurstOfKeptSharesGoesOutOverASlowLink()
    {
        constexpr int count = 5000;
        FakePool pool(m_clock, m_random);
        pool.options.batch = 100;
        pool.options.prefix = QByteArray("\x01\x02\x03\x04", 4);
        auto config = UpstreamRig::quick({ UpstreamRig::targetOf(pool) });
        UpstreamRig rig(config, m_clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        pool.stop();
        QTRY_COMPARE(rig.state.status, SourceStatus::Reconnecting);
        rig.submit(count, rig.grants[0]);
        connect(&rig.service, &work::WorkSource::jobIssued, &rig.service, [&] {
            shrinkSendBuffers(pool.port); // right before the kept shares go out
            pool.freeze();
        });
        pool.start();
        QTRY_COMPARE(rig.jobs.size(), 2);
        rig.submit(50, rig.grants[0]);
        QTRY_COMPARE(rig.state.sharesForwarded, count + 50u);
        QCOMPARE(rig.state.status, SourceStatus::Working);
        pool.thaw();
        QTRY_COMPARE(pool.shares.size(), count + 50);
        pool.acknowledgeAll();
        QTRY_COMPARE(rig.state.sharesAcknowledged, count + 50u);
        QCOMPARE(pool.accepts, 2);
        verifyUndisturbed(rig);
    }

    void sharesWaitOnlySoLong()
    {
        FakePool pool(m_clock, m_random);
        auto config = UpstreamRig::quick({ UpstreamRig::targetOf(pool) });
        config.keepShares = 100ms;
        UpstreamRig rig(config, m_clock, m_random);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        pool.stop();
        QTRY_COMPARE(rig.state.status, SourceStatus::Reconnecting);
        auto block = rig.mine(rig.grants[0], rig.job(), FakePool::easy());
        block.meetsBlockTarget = true;
        const QRegularExpression loud(QStringLiteral("BLOCK.*header [0-9a-f]{160} coinbase 01000000"));
        QTest::ignoreMessage(QtCriticalMsg, loud);
        QTest::ignoreMessage(QtCriticalMsg, loud);
        rig.service.submitShares({ block });
        QTRY_COMPARE(rig.settlements.size(), 1);
        QCOMPARE(rig.settlements[0].reason, RejectReason::Lost);
        QTRY_COMPARE(rig.state.sharesLost, 1u);
        QCOMPARE(rig.blocks.size(), 1);
        QCOMPARE(rig.blocks[0].kind, upstream::BlockNews::Kind::Lost);
        QCOMPARE(rig.blocks[0].hash, block.hash);
        QVERIFY(!rig.blocks[0].reason.isEmpty());
        verifyUndisturbed(rig);
    }

    void peopleHearWhatBecameOfABlock()
    {
        using Kind = upstream::BlockNews::Kind;
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = rigFor({ &pool });
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        rig.submit(1, rig.grants[0]); // no block: no news
        auto block = rig.mine(rig.grants[0], rig.job(), FakePool::easy());
        block.meetsBlockTarget = true;
        rig.service.submitShares({ block });
        QTRY_COMPARE(rig.state.sharesAcknowledged, 2u);
        QCOMPARE(rig.blocks.size(), 1);
        QCOMPARE(rig.blocks[0].kind, Kind::Sent);
        QCOMPARE(rig.blocks[0].height, 800'000u);
        QCOMPARE(rig.blocks[0].hash, block.hash);
        QCOMPARE(rig.blocks[0].foundBy, QStringLiteral("rig1"));
        QCOMPARE(rig.blocks[0].pool, QStringLiteral("127.0.0.1:%1").arg(pool.port));

        pool.options.shareError = QStringLiteral("stale-share");
        auto refused = rig.mine(rig.grants[0], rig.job(), FakePool::easy());
        refused.meetsBlockTarget = true;
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("refuses a BLOCK with stale-share")));
        rig.service.submitShares({ refused });
        QTRY_COMPARE(rig.blocks.size(), 3);
        QCOMPARE(rig.blocks[1].kind, Kind::Sent);
        QCOMPARE(rig.blocks[2].kind, Kind::Refused);
        QCOMPARE(rig.blocks[2].hash, refused.hash);
        QCOMPARE(rig.blocks[2].reason, QStringLiteral("stale-share"));
    }

    void aPoolThatRefusesEveryMachineIsLeft()
    {
        FakePool first(m_clock, m_random);
        FakePool second(m_clock, m_random);
        first.options.refusal = QStringLiteral("unknown-user");
        UpstreamRig rig = rigFor({ &first, &second }, Mode::PerMachine);
        rig.open(QStringLiteral("a"));
        rig.open(QStringLiteral("b"));
        QTRY_COMPARE(rig.grants.size(), 2);
        QCOMPARE(second.channels().size(), 2);
        verifyUndisturbed(rig);
        // Where every pool says no, the machine is told.
        second.options.refusal = QStringLiteral("invalid-user-identity");
        second.dropConnections();
        QTRY_COMPARE(rig.ends.size(), 2);
        rig.open(QStringLiteral("c"));
        QTRY_COMPARE(rig.refusals.size(), 1);
        QVERIFY(rig.refusals[0].text.contains(QStringLiteral("Check the user identity")));
    }
};

QTEST_GUILESS_MAIN(tst_Failover)
#include "tst_Failover.moc"
