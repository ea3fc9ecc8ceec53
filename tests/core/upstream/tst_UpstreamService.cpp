// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UpstreamRig.h"

using support::FakePool;
using upstream::Mode;
using work::RejectReason;
using work::SourceStatus;

/// One pool that stays: channels, jobs, shares.
class tst_UpstreamService : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;

    UpstreamRig aggregated(const FakePool &pool)
    {
        return { UpstreamRig::quick({ UpstreamRig::targetOf(pool) }), m_clock, m_random };
    }
    UpstreamRig perMachine(const FakePool &pool)
    {
        return { UpstreamRig::quick({ UpstreamRig::targetOf(pool) }, Mode::PerMachine), m_clock, m_random };
    }

private Q_SLOTS:
    void allMachinesShareOneChannel()
    {
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = aggregated(pool);
        rig.open(QStringLiteral("acct.rig1"), 2e12); // before the pool is there: waits
        rig.open(QStringLiteral("acct.rig2"), 3e12);
        QVERIFY(rig.grants.isEmpty());
        QTRY_COMPARE(rig.grants.size(), 2);
        QTRY_COMPARE(rig.jobs.size(), 1);

        const sv2::SetupConnection &hello = pool.setups.first();
        QCOMPARE(hello.protocol, 0);
        QCOMPARE(hello.flags, quint32(sv2::RequiresVersionRolling));
        QCOMPARE(hello.vendor.toString(), QStringLiteral("Hashstead"));
        QCOMPARE(hello.hardwareVersion.toString(), QStringLiteral("Translator Proxy"));
        QCOMPARE(pool.openings.size(), 1);
        QCOMPARE(pool.openings[0].userIdentity.toString(), QStringLiteral("acct.farm"));
        QCOMPARE(pool.openings[0].minExtranonceSize, quint16(8));
        QCOMPARE(pool.openings[0].nominalHashRate, 5e12f);
        QCOMPARE(pool.openings[0].maxTarget, bitcoin::Target::max());

        QCOMPARE(rig.grants[0].shard, 3);
        QCOMPARE(rig.grants[0].extranoncePrefix, QByteArray("\0\0", 2));
        QCOMPARE(rig.grants[1].extranoncePrefix, QByteArray("\0\1", 2));
        QCOMPARE(rig.grants[0].extranonceSize, 6);
        QCOMPARE(rig.grants[0].sourceTarget, FakePool::easy());
        const work::Job &job = *rig.job();
        QVERIFY(!rig.jobs[0].channel);
        QVERIFY(job.isClean);
        QCOMPARE(job.height, 800'000u);
        QCOMPARE(job.versionMask, work::defaultVersionMask);
        QVERIFY(job.coinbasePrefix.endsWith(pool.channels()[0]->prefix + QByteArray(2, '\0')));

        auto first = rig.mine(rig.grants[0], rig.job(), FakePool::easy(), 0x00002000);
        auto second = rig.mine(rig.grants[1], rig.job(), FakePool::easy());
        rig.service.submitShares({ first, second });
        QTRY_COMPARE(rig.settlements.size(), 2);
        QCOMPARE(pool.verdicts, QStringList({ QString(), QString() }));
        QCOMPARE(pool.workers, QStringList({ QStringLiteral("rig1"), QStringLiteral("rig1") }));
        QCOMPARE(rig.settlements[0].channel, rig.grants[0].channel);
        QCOMPARE(rig.settlements[0].sequence, first.sequence);
        QCOMPARE(rig.settlements[0].reason, RejectReason::None);
        QCOMPARE(rig.settlements[1].channel, rig.grants[1].channel);
        QTRY_COMPARE(rig.state.sharesAcknowledged, 2u);
        QCOMPARE(rig.state.sharesForwarded, 2u);
        QCOMPARE(rig.state.sharesPending, 0u);
        QCOMPARE(rig.state.status, SourceStatus::Working);
        QCOMPARE(rig.state.height, 800'000u);
        QCOMPARE(rig.state.kind, QStringLiteral("upstream-sv2"));
        rig.open(); // later: at once, with the running job
        QCOMPARE(rig.grants.size(), 3);
        QCOMPARE(rig.grants[2].currentJob, rig.job());
    }

    /// A block of a share that its machine was refused: sent, and in no count of shares.
    void blockOnlySharesAreCountedApart()
    {
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        auto block = rig.mine(rig.grants[0], rig.job(), FakePool::easy());
        block.isBlockOnly = block.meetsBlockTarget = true;
        rig.service.submitShares({ block, rig.mine(rig.grants[0], rig.job(), FakePool::easy()) });
        QTRY_COMPARE(rig.settlements.size(), 2);
        QCOMPARE(pool.verdicts.size(), 2);
        QVERIFY(rig.settlements[0].isBlockOnly && !rig.settlements[1].isBlockOnly);
        QTRY_COMPARE(rig.state.sharesAcknowledged, 1u);
        const work::JobPtr old = rig.job();
        pool.newTip();
        QTRY_COMPARE(rig.jobs.size(), 2);
        auto stale = rig.mine(rig.grants[0], old, FakePool::easy());
        stale.isBlockOnly = stale.meetsBlockTarget = true;
        rig.service.submitShares({ stale });
        QTRY_COMPARE(rig.settlements.size(), 3);
        QCOMPARE(rig.settlements[2].reason, RejectReason::Upstream);
        QTRY_COMPARE(rig.state.blocksOnly, 2u);
        QCOMPARE(rig.state.sharesForwarded, 1u);
        QCOMPARE(rig.state.sharesAcknowledged, 1u);
        QCOMPARE(rig.state.sharesRejected, 0u);
        QCOMPARE(rig.state.sharesPending, 0u);
        QVERIFY(rig.state.rejectedByCode.isEmpty());
    }

    void jobsFollowTipsAndKeepTheirWork()
    {
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        const work::JobPtr first = rig.job();
        pool.newJob();
        QTRY_COMPARE(rig.jobs.size(), 2);
        QVERIFY(!rig.job()->isClean);
        QVERIFY(rig.job()->id != first->id);
        QVERIFY(rig.job()->merklePath != first->merklePath);
        // A job before it is still good until the next tip.
        rig.service.submitShares({ rig.mine(rig.grants[0], first, FakePool::easy()) });
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(pool.verdicts, QStringList({ QString(), QString() }));
        pool.newTip();
        QTRY_COMPARE(rig.jobs.size(), 3);
        QVERIFY(rig.job()->isClean);
        QCOMPARE(rig.job()->height, 800'001u);
        QVERIFY(rig.job()->prevHash != first->prevHash);
        rig.service.submitShares({ rig.mine(rig.grants[0], first, FakePool::easy()) });
        QTRY_COMPARE(rig.settlements.size(), 3);
        QCOMPARE(rig.settlements[2].reason, RejectReason::Upstream);
        QCOMPARE(rig.settlements[2].detail, QStringLiteral("stale-share"));
        QTRY_COMPARE(rig.state.rejectedByCode.value(QStringLiteral("stale-share")), 1u);
    }

    void eachMachineHasItsOwnChannel()
    {
        FakePool pool(m_clock, m_random);
        pool.options.refusedUsers = { QStringLiteral("acct.farm.bad") };
        UpstreamRig rig = perMachine(pool);
        rig.open(QStringLiteral("me.rig1"), 1e12);
        rig.open(QStringLiteral("bad"), 1e12);
        rig.open(QStringLiteral("me.rig2"), 2e12);
        QTRY_COMPARE(rig.grants.size(), 2);
        QTRY_COMPARE(rig.refusals.size(), 1);
        QCOMPARE(rig.refusals[0].code, QStringLiteral("unknown-user"));
        QCOMPARE(rig.refusals[0].requestId, 2u);
        QCOMPARE(pool.accepts, 1);
        QTRY_COMPARE(rig.jobs.size(), 2);
        QCOMPARE(pool.channels().size(), 2);
        QCOMPARE(pool.channels()[1]->identity, QStringLiteral("acct.farm.rig2"));
        QCOMPARE(pool.channels()[1]->hashrate, double(2e12f));
        for (const work::ChannelGrant &grant : rig.grants) {
            const auto issue = std::ranges::find(rig.jobs, grant.channel, &work::JobIssue::channel);
            QVERIFY(issue != rig.jobs.end());
            rig.service.submitShares({ rig.mine(grant, issue->job, FakePool::easy()) });
        }
        QTRY_COMPARE(rig.settlements.size(), 2);
        QCOMPARE(pool.verdicts, QStringList({ QString(), QString() }));
        QVERIFY(pool.shares[0].channelId != pool.shares[1].channelId);

        rig.service.closeChannel(rig.grants[0].channel);
        QTRY_COMPARE(pool.closings.size(), 1);
        QCOMPARE(pool.channels().size(), 1);
        rig.open(QStringLiteral("me.rig3")); // while the pool is there
        QTRY_COMPARE(rig.grants.size(), 3);
    }

    void aNewTargetHoldsFromTheNextJob()
    {
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        QVERIFY(rig.targets.isEmpty()); // the grant said it
        const work::JobPtr old = rig.job();
        const auto harder = bitcoin::Target::fromHashrate(256, 1);
        pool.setTarget(harder);
        pool.newJob();
        QTRY_COMPARE(rig.jobs.size(), 2);
        QCOMPARE(rig.targets.size(), 1);
        QVERIFY(!rig.targets[0].channel);
        QCOMPARE(rig.targets[0].sourceTarget, harder);
        QCOMPARE(rig.targetAtJob[1], std::optional(harder)); // said before the job
        // The job before it still takes what it took.
        rig.service.submitShares(
            { rig.mine(rig.grants[0], old, FakePool::easy()), rig.mine(rig.grants[0], rig.job(), harder) });
        QTRY_COMPARE(pool.verdicts, QStringList({ QString(), QString() }));
        // A waiting future job takes the new target.
        pool.newTip();
        QTRY_COMPARE(rig.jobs.size(), 3);
        QCOMPARE(rig.targets.size(), 1);
    }

    void aNewPoolPrefixTravelsInTheNextJob()
    {
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        const work::JobPtr old = rig.job();
        pool.setPrefix(QByteArray("\xBB\xBB\xBB\xBB", 4));
        pool.newJob();
        QTRY_COMPARE(rig.jobs.size(), 2);
        QVERIFY(rig.job()->coinbasePrefix.endsWith(QByteArray("\xBB\xBB\xBB\xBB\0\0", 6)));
        rig.service.submitShares(
            { rig.mine(rig.grants[0], old, FakePool::easy()), rig.mine(rig.grants[0], rig.job(), FakePool::easy()) });
        QTRY_COMPARE(pool.verdicts, QStringList({ QString(), QString() }));
        QCOMPARE(rig.prefixChanges, 0);
    }

    void batchesSettleAllBeforeThem()
    {
        FakePool pool(m_clock, m_random);
        pool.options.batch = 3;
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        rig.submit(5, rig.grants[0]);
        QTRY_COMPARE(rig.settlements.size(), 3);
        QTRY_COMPARE(rig.state.sharesPending, 2u); // pending, not lost
        QCOMPARE(rig.state.sharesLost, 0u);
        pool.options.shareError = QStringLiteral("some-new-code");
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(rig.settlements.size(), 6);
        QCOMPARE(rig.settlements[3].sequence, 4u);
        QCOMPARE(rig.settlements[4].reason, RejectReason::None);
        QCOMPARE(rig.settlements[5].sequence, 6u);
        QCOMPARE(rig.settlements[5].detail, QStringLiteral("some-new-code"));
        QTRY_COMPARE(rig.state.sharesRejected, 1u);
        QCOMPARE(rig.state.sharesForwarded, rig.state.sharesAcknowledged + rig.state.sharesRejected);
    }

    void aQuietPoolsJobIsRepeatedWithALaterTime()
    {
        FakePool pool(m_clock, m_random);
        auto config = UpstreamRig::quick({ UpstreamRig::targetOf(pool) });
        config.keepaliveJobs = 120ms;
        UpstreamRig rig(config, m_clock, m_random);
        rig.open();
        QTRY_VERIFY(rig.jobs.size() >= 3);
        const work::Job &first = *rig.jobs[0].job;
        const work::Job &second = *rig.jobs[1].job;
        QVERIFY(second.id != first.id);
        QVERIFY(second.time > first.time);
        QVERIFY(!second.isClean);
        QCOMPARE(second.coinbasePrefix, first.coinbasePrefix);
        rig.service.submitShares({ rig.mine(rig.grants[0], rig.jobs[1].job, FakePool::easy()) });
        QTRY_COMPARE(pool.verdicts, QStringList({ QString() }));
    }

    void rollingForbidden_data()
    {
        QTest::addColumn<bool>("byJob");
        QTest::newRow("by the job") << true;
        QTest::newRow("by the server's flags") << false;
    }
    void rollingForbidden()
    {
        QFETCH(bool, byJob);
        FakePool pool(m_clock, m_random);
        pool.work.version = 0x20002000; // a bit inside the mask stays where nobody may roll
        pool.work.allowsRolling = !byJob;
        pool.options.successFlags = byJob ? 0u : quint32(sv2::RequiresFixedVersion);
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        QCOMPARE(rig.job()->versionMask, 0u);
        QCOMPARE(rig.job()->version, 0x20002000u);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(pool.verdicts, QStringList({ QString() }));
    }

    void bitsInsideTheMaskAreTheMachines()
    {
        FakePool pool(m_clock, m_random);
        pool.work.version = 0x20002000;
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        QCOMPARE(rig.job()->version, 0x20000000u);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(pool.verdicts, QStringList({ QString() }));
    }

    void peersDiffer_data()
    {
        QTest::addColumn<bool>("negotiates");
        QTest::addColumn<bool>("groups");
        QTest::addColumn<bool>("activeFirst");
        QTest::newRow("silent on extensions") << false << false << false;
        QTest::newRow("jobs for the group") << true << true << false;
        QTest::newRow("an active job before any tip") << true << false << true;
    }
    void peersDiffer()
    {
        QFETCH(bool, negotiates);
        QFETCH(bool, groups);
        QFETCH(bool, activeFirst);
        FakePool pool(m_clock, m_random);
        pool.options.answersNegotiation = negotiates;
        pool.options.usesGroup = groups;
        pool.options.opensWithActiveJob = activeFirst;
        UpstreamRig rig = aggregated(pool);
        rig.open();
        QTRY_COMPARE(rig.jobs.size(), 1);
        pool.newTip();
        QTRY_COMPARE(rig.jobs.size(), 2);
        rig.submit(1, rig.grants[0]);
        QTRY_COMPARE(pool.verdicts, QStringList({ QString() }));
        QCOMPARE(pool.workers.size(), negotiates ? 1 : 0);
    }

    void theClaimFollowsTheMachines()
    {
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = aggregated(pool);
        rig.open(QStringLiteral("a"), 1e12);
        QTRY_COMPARE(rig.jobs.size(), 1);
        rig.open(QStringLiteral("b"), 4e12);
        rig.open(QStringLiteral("c"), 5e12);
        QTRY_COMPARE(pool.updates.size(), 1); // one for both
        QCOMPARE(pool.updates[0].nominalHashRate, 1e13f);
        rig.service.updateChannel({ rig.grants[0].channel, 3e12 });
        QTRY_COMPARE(pool.updates.size(), 2);
        QCOMPARE(pool.updates[1].nominalHashRate, 1.2e13f);
        rig.service.closeChannel(rig.grants[1].channel);
        QTRY_COMPARE(pool.updates.size(), 3);
        QCOMPARE(pool.updates[2].nominalHashRate, 8e12f);
    }

    void measuredMachinesReplaceWhatWasAssumed_data()
    {
        QTest::addColumn<bool>("isAggregated");
        QTest::newRow("aggregated") << true;
        QTest::newRow("per machine") << false;
    }

    /// SV1 machines open their channels without a claim; their servers measure.
    void measuredMachinesReplaceWhatWasAssumed()
    {
        QFETCH(bool, isAggregated);
        FakePool pool(m_clock, m_random);
        UpstreamRig rig = isAggregated ? aggregated(pool) : perMachine(pool);
        rig.open(QStringLiteral("a"));
        rig.open(QStringLiteral("b"));
        QTRY_COMPARE(rig.grants.size(), 2);
        QTRY_COMPARE(rig.jobs.size(), isAggregated ? 1 : 2);
        QCOMPARE(pool.openings.last().nominalHashRate, isAggregated ? 2e12f : 1e12f);
        rig.service.updateChannel({ rig.grants[0].channel, 3e9 });
        QTRY_COMPARE(pool.updates.size(), 1);
        QCOMPARE(pool.updates[0].nominalHashRate, isAggregated ? 1.003e12f : 3e9f);
        rig.service.updateChannel({ rig.grants[1].channel, 4e9 });
        QTRY_COMPARE(pool.updates.size(), 2);
        QCOMPARE(pool.updates[1].nominalHashRate, isAggregated ? 7e9f : 4e9f);
        rig.service.updateChannel({ rig.grants[0].channel, 1 }); // it finds nothing any more
        QTRY_COMPARE(pool.updates.size(), 3);
        QCOMPARE(pool.updates[2].nominalHashRate, isAggregated ? 4e9f : 1e6f); // pools refuse a claim of nothing
    }

    void whatDoesNotFitIsRefused()
    {
        FakePool pool(m_clock, m_random);
        auto config = UpstreamRig::quick({ UpstreamRig::targetOf(pool) });
        config.indexSize = 1;
        UpstreamRig rig(config, m_clock, m_random);
        rig.service.openChannel({ .requestId = 1, .minExtranonceSize = 7 });
        QCOMPARE(rig.refusals.size(), 1);
        QCOMPARE(rig.refusals[0].code, QStringLiteral("unsupported-min-extranonce-size"));
        for (int i = 0; i < 257; ++i)
            rig.open();
        QCOMPARE(rig.refusals.size(), 2);
        QTRY_COMPARE(rig.grants.size(), 256);
    }
};

QTEST_GUILESS_MAIN(tst_UpstreamService)
#include "tst_UpstreamService.moc"
