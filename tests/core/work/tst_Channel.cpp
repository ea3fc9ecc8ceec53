// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace work;
using bitcoin::Target;

namespace {

ChannelGrant grant(const Target &sourceTarget = Target::max())
{
    return { .channel = ChannelId(5),
        .extranoncePrefix = QByteArray("pre"),
        .extranonceSize = 4,
        .sourceTarget = sourceTarget };
}
Target at(double difficulty)
{
    return Target::fromDifficulty(difficulty);
}

} // namespace

class tst_Channel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMachinesTargetIsNeverHarderThanTheSources()
    {
        Channel alone(grant(), {}); // a source that takes any share leaves it to vardiff
        QVERIFY(alone.tell(samples::job(1), samples::start)->target == at(512));

        Channel easySource(grant(at(100)), {});
        QVERIFY(easySource.tell(samples::job(1), samples::start)->target == at(100));
        Channel hardSource(grant(at(5000)), {});
        const auto *told = hardSource.tell(samples::job(1), samples::start);
        QVERIFY(told->target == at(512));
        QVERIFY(told->sourceTarget == at(5000));

        Channel picky(grant(), { .maxTarget = at(2000) }); // the machine takes nothing easier
        QVERIFY(picky.tell(samples::job(1), samples::start)->target == at(2000));

        const auto regtest = samples::job(1);
        regtest->blockTarget = at(1e-6);
        QVERIFY(picky.tell(regtest, samples::start)->target == at(2000)); // nor for a block
        QCOMPARE(picky.retarget(samples::start.steady + 1h), work::Retarget::None); // nothing to tell it anew
        Channel wished(grant(), { .vardiff = { .minimum = 0.001 } });
        wished.vardiff().setFloor(1024);
        QVERIFY(wished.tell(regtest, samples::start)->target >= regtest->blockTarget); // each block must be a share

        Channel integers(
            grant(at(99.5)), { .vardiff = { .quantize = [](double d) { return std::max(1.0, std::floor(d)); } } });
        QVERIFY(integers.tell(samples::job(1), samples::start)->target == at(99));
    }

    void aRoundedTargetIsNotHarderThanTheExactOne()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            Target source({ random.generate64(), random.generate64(), random.generate64(),
                random.generate64() >> (33 + i % 30) });
            Channel c(
                grant(source), { .startDifficulty = 1e15, .vardiff = { .quantize = [](double d) { return d; } } });
            const auto *told = c.tell(samples::job(1), samples::start);
            QVERIFY(told->target >= source);
            QVERIFY(told->target.difficulty() >= source.difficulty() * 0.999999999);
        }
    }

    void changesHoldFromTheNextJobOn()
    {
        Channel c(grant(at(1e-9)), { .startDifficulty = 1e-9, .vardiff = { .minimum = 1e-12 } });
        const auto id1 = c.tell(samples::job(1), samples::start)->id;
        QVERIFY(c.current()->isTargetNew && c.current()->isPrefixNew && c.current()->isClean);
        c.setSourceTarget(Target());
        c.setPrefix(QByteArray("other"), 6);
        c.setVersionMask(0);
        Share rolled { id1, { 0x20002000, 1700000000, 0 }, QByteArrayView("abcd") };
        const auto before = c.judge(rolled, samples::start);
        QVERIFY(before.reason == RejectReason::None || before.reason == RejectReason::LowDifficulty);
        QVERIFY(before.told->target == at(1e-9));
        QVERIFY(before.hash == samples::slowHash(*samples::job(1), QByteArray("preabcd"), rolled.roll));

        const auto *second = c.tell(samples::job(2), samples::start);
        QVERIFY(second->isPrefixNew && !second->isTargetNew && !second->isClean);
        QVERIFY(second->sourceTarget == Target());
        rolled.job = second->id;
        QCOMPARE(c.judge(rolled, samples::start).reason, RejectReason::BadExtranonce);
        rolled.extranonce = QByteArrayView("abcdef");
        QCOMPARE(c.judge(rolled, samples::start).reason, RejectReason::BadVersion);
        const auto *third = c.tell(samples::job(3), samples::start);
        QVERIFY(!third->isPrefixNew && !third->isTargetNew);
    }

    void aFastMachineGetsTheSameJobAgainAtOnce()
    {
        Channel c(grant(), { .startDifficulty = 1e-9, .vardiff = { .minimum = 1e-9 } });
        const auto job = samples::job(1);
        const auto first = c.tell(job, samples::start)->id;
        QCOMPARE(c.retarget(samples::start.steady), Retarget::None);
        int accepted = 0;
        quint32 nonce = 0;
        while (accepted < 12)
            accepted += c.judge(samples::share(first, ++nonce), samples::start + 1s).isAccepted();
        QCOMPARE(c.retarget((samples::start + 1s).steady), Retarget::Now);
        const auto *again = c.tell(job, samples::start + 1s);
        QCOMPARE(again->id, tellId(JobId(1), 1));
        QVERIFY(again->id.value % 8 != tellId(JobId(2), 0).value % 8); // firmware keeps jobs by that
        QVERIFY(again->id != first);
        QVERIFY(again->isTargetNew && !again->isClean);
        QVERIFY(again->time > job->time); // other work than before
        QVERIFY(again->target < at(1e-9 * 40));
        QCOMPARE(c.retarget((samples::start + 1s).steady), Retarget::None);
        // The running shares of the first telling are still judged by what it said.
        QVERIFY(c.judge(samples::share(first, ++nonce), samples::start + 2s).told->target == at(1e-9));
        for (int i = 2; i < maxTellings; ++i)
            QVERIFY(c.tell(job, samples::start + 1s));
        QVERIFY(!c.tell(job, samples::start + 1s));
        QVERIFY(c.tell(samples::job(2), samples::start + 1s));
    }

    void submissionsSayAllTheSourceNeeds()
    {
        Channel c(grant(), { .startDifficulty = 1e-12, .vardiff = { .minimum = 1e-12 } });
        const auto job = samples::job(1);
        const Share share = samples::share(c.tell(job, samples::start)->id, 3);
        const auto verdict = c.judge(share, samples::start);
        QVERIFY(verdict.isAccepted());
        QVERIFY(verdict.meetsSource);
        const auto s = c.submission(verdict, share, ConnectionId(9), samples::start.wall);
        QCOMPARE(s.extranonce, QByteArray("preabcd"));
        QVERIFY(samples::slowHash(*s.job, s.extranonce, { s.version, s.ntime, s.nonce }) == s.hash);
        QCOMPARE(s.sequence, 1u);
        QCOMPARE(c.submission(verdict, share, ConnectionId(9), samples::start.wall).sequence, 2u);

        Channel standard(
            grant(), { .kind = RollKind::HeaderOnly, .startDifficulty = 1e-12, .vardiff = { .minimum = 1e-12 } });
        const Share plain { standard.tell(job, samples::start)->id, { 0x20000000, 1700000000, 3 }, {} };
        const auto v = standard.judge(plain, samples::start);
        QVERIFY(v.isAccepted());
        const auto p = standard.submission(v, plain, ConnectionId(9), samples::start.wall);
        QCOMPARE(p.extranonce, QByteArray("pre\0\0\0\0", 7));
        QVERIFY(samples::slowHash(*job, p.extranonce, plain.roll) == p.hash);
        QCOMPARE(standard.judge(share, samples::start).reason, RejectReason::BadExtranonce);
    }

    void rolledVersionFollowsBip310()
    {
        QCOMPARE(rolledVersion(0x20000000, 0x00006000, defaultVersionMask), 0x20006000u);
        QCOMPARE(rolledVersion(0x20006000, 0x00002000, defaultVersionMask), 0x20002000u);
        QCOMPARE(rolledVersion(0x20000000, 0x00000004, defaultVersionMask), 0x20000004u); // seen, and refused, later
    }

    void aChannelIsSmall()
    {
        qInfo("sizeof Channel %zu, ToldJob %zu", sizeof(Channel), sizeof(ToldJob));
        QVERIFY(sizeof(ToldJob) <= 320);
        QVERIFY(sizeof(Channel) <= 640);
    }
};

QTEST_GUILESS_MAIN(tst_Channel)
#include "tst_Channel.moc"
