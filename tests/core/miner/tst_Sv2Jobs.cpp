// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Sv2Jobs.h"

#include <QtTest>

using namespace miner;

namespace {

const auto easy = bitcoin::Target::fromDifficulty(1);
const auto hard = bitcoin::Target::fromDifficulty(64);

sv2::NewExtendedMiningJob extended(quint32 id, std::optional<quint32> minNtime = std::nullopt)
{
    sv2::NewExtendedMiningJob job;
    job.jobId = id;
    job.minNtime = minNtime;
    job.version = 0x20000000;
    job.versionRollingAllowed = true;
    job.coinbaseTxPrefix = sv2::B0_64K("head");
    job.coinbaseTxSuffix = sv2::B0_64K("tail");
    return job;
}
sv2::SetNewPrevHash tip(quint32 jobId, quint32 minNtime = 1000)
{
    sv2::SetNewPrevHash out;
    out.jobId = jobId;
    out.prevHash.bytes[0] = quint8(jobId);
    out.minNtime = minNtime;
    out.nbits = 0x207fffff;
    return out;
}

} // namespace

class tst_Sv2Jobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void futureJobWaitsForItsTip()
    {
        Sv2Jobs jobs;
        jobs.setTarget(easy);
        jobs.setPrefix("AB");
        QVERIFY(!jobs.add(extended(5), 0x1fffe000, 4));
        const auto work = jobs.activate(tip(5));
        QVERIFY(work);
        QCOMPARE(jobs.activeJob(), 5u);
        QCOMPARE(work->coinbasePrefix, QByteArray("headAB"));
        QCOMPARE(work->coinbaseSuffix, QByteArray("tail"));
        QCOMPARE(int(work->extranonceSize), 4);
        QCOMPARE(work->ntime, 1000u);
        QCOMPARE(work->versionMask, 0x1fffe000u);
        QCOMPARE(work->target, easy);
        QCOMPARE(work->blockTarget, *bitcoin::Target::fromCompact(0x207fffff));
        QCOMPARE(int(work->prevHash.bytes[0]), 5);
    }

    void tipDropsOtherFutureJobs()
    {
        Sv2Jobs jobs;
        jobs.add(extended(1), 0, 4);
        jobs.add(extended(2), 0, 4);
        QVERIFY(jobs.activate(tip(2)));
        const auto unknown = jobs.activate(tip(1));
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, Errc::Protocol);
    }

    void jobForNowUsesTheTip()
    {
        Sv2Jobs jobs;
        jobs.add(extended(1), 0, 4);
        QVERIFY(jobs.activate(tip(1)));
        const auto later = jobs.add(extended(2, 1010), 0, 4);
        QVERIFY(later);
        QCOMPARE(later->ntime, 1010u);
        QCOMPARE(jobs.add(extended(3, 10), 0, 4)->ntime, 1000u); // never before the tip's
        QCOMPARE(jobs.activeJob(), 3u);
    }

    void slotOfTheJobAtWorkIsSeen()
    {
        Sv2Jobs jobs;
        jobs.setSlots(8);
        jobs.add(extended(3), 0, 4);
        QVERIFY(jobs.activate(tip(3)));
        jobs.add(extended(4), 0, 4);
        jobs.add(extended(11, 1010), 0, 4); // the same work told anew
        QVERIFY(!jobs.isOverwritten());
        sv2::NewExtendedMiningJob other = extended(19);
        other.coinbaseTxSuffix = sv2::B0_64K("more");
        jobs.add(other, 0, 4);
        QVERIFY(jobs.isOverwritten());
    }

    void jobForNowWithoutATipIsParked()
    {
        Sv2Jobs jobs;
        QVERIFY(!jobs.add(extended(1, 900), 0, 4));
        QVERIFY(jobs.activate(tip(1)));
    }

    void targetIsThatOfTheActivation()
    {
        Sv2Jobs jobs;
        jobs.setTarget(easy);
        jobs.add(extended(1), 0, 4);
        jobs.setTarget(hard); // reaches future jobs that are here already
        QCOMPARE(jobs.activate(tip(1))->target, hard);
        jobs.setTarget(easy);
        QCOMPARE(jobs.add(extended(2, 1000), 0, 4)->target, easy);
    }

    void prefixIsThatOfTheArrival()
    {
        Sv2Jobs jobs;
        jobs.setPrefix("A");
        jobs.add(extended(1), 0, 4);
        jobs.setPrefix("B");
        QCOMPARE(jobs.activate(tip(1))->coinbasePrefix, QByteArray("headA"));
        QCOMPARE(jobs.add(extended(2, 1000), 0, 4)->coinbasePrefix, QByteArray("headB"));
    }

    void rollingMayBeForbidden()
    {
        Sv2Jobs jobs;
        auto job = extended(1);
        job.versionRollingAllowed = false;
        jobs.add(job, 0x1fffe000, 4);
        QCOMPARE(jobs.activate(tip(1))->versionMask, 0u);
    }

    void standardJobsHaveARoot()
    {
        Sv2Jobs jobs;
        sv2::NewMiningJob job;
        job.jobId = 9;
        job.merkleRoot.bytes[3] = 0x77;
        QVERIFY(!jobs.add(job, 0x1fffe000));
        const auto work = jobs.activate(tip(9));
        QCOMPARE(int(work->merkleRoot->bytes[3]), 0x77);
        QCOMPARE(int(work->extranonceSize), 0);
    }

    void futureJobsAreBounded()
    {
        Sv2Jobs jobs;
        for (quint32 id = 1; id <= 1000; ++id)
            jobs.add(extended(id), 0, 4);
        QVERIFY(!jobs.activate(tip(1)));
        QVERIFY(jobs.activate(tip(1000)));
    }
};

QTEST_GUILESS_MAIN(tst_Sv2Jobs)
#include "tst_Sv2Jobs.moc"
