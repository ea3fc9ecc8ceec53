// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FloorBench.h"
#include "tests/support/Sv1Rig.h"

#include <QtTest>

using namespace support;
using namespace std::chrono_literals;
using Kind = work::FloorEvent::Kind;
using Opening = sv1::ClientRules::Opening;

namespace {

downstream::ServerConfig quick()
{
    return FloorBench::quick();
}

/// Mines a share with \a edit applied to a good header before the nonce is searched.
template <class Edit> void mineEdited(Sv1Rig &rig, const Wanted &wanted, Edit edit)
{
    const auto extranonce2 = rig.extranonce2(1);
    auto header = rig.header(*rig.job, extranonce2);
    edit(header);
    rig.submit(*rig.job, extranonce2, grindHeader(header, wanted));
}

} // namespace

class tst_Sv1Machine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOpeningOrderEndsInAnAcceptedShare_data();
    void everyOpeningOrderEndsInAnAcceptedShare();
    void integerFirmwareNeverHearsAFraction();
    void maskThatComesAfterTheJobBringsANewJob();
    void rollsOnlyWhatWasGranted();
    void eachRejectHasItsWords_data();
    void eachRejectHasItsWords();
    void blockPassesEverySafeguard_data();
    void blockPassesEverySafeguard();
    void floodIsLimitedWhateverItHolds();
    void floodOfBlocksIsLimited();
    void muchTooFastIsRetargetedAtOnce();
    void identityAndWishesSetTheDifficulty();
    void fixedDifficultyStays();
    void forbiddenRollingIsTold();
    void tooLargeCoinbaseIsTold();
    void newTipMakesTheOldWorkStale();
    void resumesItsSession();
    void resumesOnlyFromItsOwnAddressAndInTime();
    void newPrefixIsToldOrLeadsToReconnect();
    void waitsForASourceThatIsSlow();
    void refusedMachineIsNoOffender();
    void repliesToEverythingInOrder();
};

void tst_Sv1Machine::everyOpeningOrderEndsInAnAcceptedShare_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<sv1::ClientRules>("rules");
    sv1::ClientRules bitaxe;
    bitaxe.versionMask = 0xffffffff;
    bitaxe.sendsXorVersionBits = bitaxe.needsClearVersionBits = bitaxe.needsFreshJobIds = bitaxe.needsNumericIds = true;
    QTest::newRow("configure, subscribe, authorize at once") << QByteArray("test/bitaxe") << bitaxe;
    sv1::ClientRules nerd;
    nerd.opening = Opening::SubscribeFirst;
    nerd.needsVersionMask = nerd.needsDifficultyBeforeNotify = nerd.subscribesExtranonce = nerd.needsNumericIds = true;
    QTest::newRow("subscribe first, at once") << QByteArray("test/nerd") << nerd;
    sv1::ClientRules cgminer;
    cgminer.pipelines = false;
    cgminer.needsVersionMask = cgminer.needsConfigureReplyNext = cgminer.allowsOneDifficultyPerNotify = true;
    cgminer.needsDifficultyBeforeNotify = true;
    cgminer.maxCoinbaseSize = 755;
    cgminer.maxJobIdSize = 8;
    QTest::newRow("one by one, configure first") << QByteArray("test/cg") << cgminer;
    sv1::ClientRules cpuminer;
    cpuminer.pipelines = false;
    cpuminer.versionMask = 0;
    cpuminer.needsSubscribeReplyFirst = cpuminer.needsFreshJobIds = true;
    QTest::newRow("one by one, no configure") << QByteArray("test/cpu") << cpuminer;
}

void tst_Sv1Machine::everyOpeningOrderEndsInAnAcceptedShare()
{
    QFETCH(QByteArray, agent);
    QFETCH(sv1::ClientRules, rules);
    FloorBench bench;
    auto config = Sv1Rig::config("addr.rig", agent);
    config.rules = rules;
    Sv1Rig rig(bench.sv1Port, config);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    QCOMPARE(rig.job->difficulty, FloorBench::shareDifficulty);
    mineEdited(rig, Sv1Rig::good(*rig.job), [&](auto &header) { header.version |= rig.job->versionMask & 0x00a0e000; });
    QTRY_COMPARE(rig.answers, 1);
    QCOMPARE(rig.answer, QByteArray("ok"));
    QCOMPARE(rig.failure, QString());

    QTRY_COMPARE(bench.source.shares.size(), 1);
    const auto &share = bench.source.shares[0];
    QCOMPARE(share.extranonce, QByteArray(FakeSource::prefix(1) + QByteArray(8, '\0') + rig.extranonce2(1)));
    const bitcoin::BlockHeader header { share.version, share.job->prevHash,
        rootOf(share.job->coinbasePrefix + share.extranonce + share.job->coinbaseSuffix, share.job->merklePath),
        share.ntime, share.job->nbits, share.nonce };
    QCOMPARE(header.hash(), share.hash);
    QVERIFY(share.target.isMetBy(share.hash));
    QCOMPARE(share.userIdentity, QStringLiteral("addr.rig"));
    QTRY_COMPARE(bench.judged.size(), 1);
    QCOMPARE(bench.judged[0].minerKey, QStringLiteral("addr.rig"));
    QCOMPARE(bench.judged[0].address, QStringLiteral("127.0.0.1"));
    QCOMPARE(bench.happenedOf(Kind::MachineConnected), 1);
}

void tst_Sv1Machine::integerFirmwareNeverHearsAFraction()
{
    FloorBench bench;
    auto config = Sv1Rig::config("addr.rig", "NerdQAxe++/BM1370/v1");
    config.suggestedDifficulty = 0.25;
    config.rules.readsIntegerDifficulty = true;
    Sv1Rig rig(bench.sv1Port, config);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    QCOMPARE(rig.job->difficulty, 1.0);
    QCOMPARE(rig.failure, QString());
}

void tst_Sv1Machine::maskThatComesAfterTheJobBringsANewJob()
{
    FloorBench bench;
    auto config = Sv1Rig::config();
    config.rules.versionMask = 0;
    Sv1Rig rig(bench.sv1Port, config);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    const auto before = rig.job->job.jobId;
    rig.call(
        R"({"id":90,"method":"mining.configure","params":[["version-rolling"],{"version-rolling.mask":"ffffffff"}]})");
    QTRY_COMPARE(rig.jobs, 2);
    QVERIFY(rig.job->job.jobId != before);
    QVERIFY(!rig.job->job.isClean);
    sv1::JobReceived rolling = *rig.job;
    rolling.versionMask = 0x1fffe000; // what the reply granted
    auto header = rig.header(rolling, rig.extranonce2(1));
    header.version |= 0x00002000;
    rig.submit(rolling, rig.extranonce2(1), grindHeader(header, Sv1Rig::good(rolling)));
    QTRY_COMPARE(rig.answer, QByteArray("ok"));
}

void tst_Sv1Machine::rollsOnlyWhatWasGranted()
{
    FloorBench bench;
    auto config = Sv1Rig::config();
    config.rules.versionMask = 0x000ff000; // granted: 000fe000
    Sv1Rig rig(bench.sv1Port, config);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    QCOMPARE(rig.job->versionMask, 0x000fe000u);
    mineEdited(rig, Sv1Rig::good(*rig.job), [](auto &header) { header.version |= 0x0000e000; });
    QTRY_COMPARE(rig.answer, QByteArray("ok"));
    sv1::JobReceived cheating = *rig.job;
    cheating.versionMask = 0x1fffe000;
    auto header = rig.header(cheating, rig.extranonce2(2));
    header.version |= 0x01000000;
    rig.submit(cheating, rig.extranonce2(2), grindHeader(header, Sv1Rig::good(cheating)));
    QTRY_COMPARE(rig.answer, QByteArray("bad-version"));
}

void tst_Sv1Machine::eachRejectHasItsWords_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<work::RejectReason>("reason");
    using R = work::RejectReason;
    QTest::newRow("unknown") << QByteArray("unknown-work") << R::UnknownJob;
    QTest::newRow("no number") << QByteArray("unknown-work") << R::UnknownJob;
    QTest::newRow("duplicate") << QByteArray("duplicate") << R::Duplicate;
    QTest::newRow("low") << QByteArray("high-hash") << R::LowDifficulty;
    QTest::newRow("old") << QByteArray("time-too-old") << R::TimeTooOld;
    QTest::newRow("new") << QByteArray("time-too-new") << R::TimeTooNew;
    QTest::newRow("version") << QByteArray("bad-version") << R::BadVersion;
    QTest::newRow("extranonce") << QByteArray("bad-extranonce") << R::BadExtranonce;
    QTest::newRow("nobody") << QByteArray("unauthorized") << R::Unauthorized;
}

void tst_Sv1Machine::eachRejectHasItsWords()
{
    QFETCH(QByteArray, words);
    QFETCH(work::RejectReason, reason);
    const QByteArray row(QTest::currentDataTag());
    FloorBench bench;
    auto config = Sv1Rig::config();
    Sv1Rig rig(bench.sv1Port, config, row != "nobody");
    QTRY_VERIFY(rig.job);
    if (row == "nobody") {
        rig.mine();
    } else if (row == "unknown" || row == "no number") {
        auto other = *rig.job;
        other.job.jobId = row == "unknown" ? "abcdef" : "zz";
        rig.submit(other, rig.extranonce2(1), rig.header(other, rig.extranonce2(1)));
    } else if (row == "duplicate") {
        rig.mine();
        rig.mine();
    } else if (row == "low") {
        mineEdited(rig, Sv1Rig::miss(*rig.job), [](auto &) {});
    } else if (row == "old") {
        mineEdited(rig, Sv1Rig::good(*rig.job), [](auto &header) { header.time -= 601; });
    } else if (row == "new") {
        mineEdited(rig, Sv1Rig::good(*rig.job), [](auto &header) { header.time += 7201; });
    } else if (row == "version") {
        sv1::JobReceived wide = *rig.job;
        wide.versionMask = 0xffffffff;
        rig.submit(wide, rig.extranonce2(1), rig.header(wide, rig.extranonce2(1)));
        auto header = rig.header(wide, rig.extranonce2(1));
        header.version |= 0x40000000;
        rig.submit(wide, rig.extranonce2(1), grindHeader(header, Sv1Rig::good(wide)));
    } else if (row == "extranonce") {
        rig.submit(*rig.job, QByteArray(7, '\1'), rig.header(*rig.job, rig.extranonce2(1)));
    }
    const auto isTold = [&] { return rig.linesWith(words) > 0; };
    QTRY_VERIFY(isTold());
    QTRY_VERIFY(!bench.judged.isEmpty() && bench.judged.last().reason == reason);
    const int accepted = int(std::count_if(
        bench.judged.begin(), bench.judged.end(), [](const auto &s) { return s.reason == work::RejectReason::None; }));
    QCOMPARE(bench.source.shares.size(), accepted);
    QVERIFY(rig.isOpen());
}

void tst_Sv1Machine::blockPassesEverySafeguard_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("stale") << QByteArray("stale-prevblk");
    QTest::newRow("nobody") << QByteArray();
    QTest::newRow("limited") << QByteArray();
    QTest::newRow("old") << QByteArray("time-too-old");
}

/// A hash that is a block goes to the source whatever else is wrong with the share; once.
void tst_Sv1Machine::blockPassesEverySafeguard()
{
    QFETCH(QByteArray, words);
    const QByteArray row(QTest::currentDataTag());
    auto config = quick();
    config.submitsPerSecond = 1; // a burst of 3
    FloorBench bench(config, false);
    const auto job = madeUpJob(1);
    job->blockTarget = bitcoin::Target::fromDifficulty(FloorBench::shareDifficulty);
    bench.source.current = job;
    Sv1Rig rig(bench.sv1Port, Sv1Rig::config(), row != "nobody");
    QTRY_VERIFY(rig.job);
    QCOMPARE(rig.job->difficulty, FloorBench::shareDifficulty);
    const auto old = *rig.job;
    const Wanted block { job->blockTarget };
    if (row == "limited") {
        for (quint8 i = 10; i < 20; ++i)
            rig.submit(old, rig.extranonce2(i),
                grindHeader(rig.header(old, rig.extranonce2(i)), { bitcoin::Target::max(), job->blockTarget }));
        QTRY_COMPARE(rig.answers, 10);
        QCOMPARE(rig.answer, QByteArray("rate-limited"));
    }
    if (row == "stale") {
        bench.source.issue(madeUpJob(2, 2));
        QTRY_COMPARE(rig.jobs, 2);
    }
    auto header = rig.header(old, rig.extranonce2(1));
    if (row == "old")
        header.time -= 700;
    header = grindHeader(header, block);
    rig.submit(old, rig.extranonce2(1), header);
    QTRY_COMPARE(bench.source.shares.size(), 1);
    QVERIFY(bench.source.shares[0].meetsBlockTarget);
    QCOMPARE(bench.source.shares[0].hash, header.hash());
    QCOMPARE(bench.happenedOf(Kind::BlockCandidate), 1);
    // Only what was accepted counts as sent on.
    QTRY_COMPARE(bench.judged.size(), row == "limited" ? 11 : 1);
    const bool isAccepted = bench.judged.last().reason == work::RejectReason::None;
    QCOMPARE(bench.source.shares[0].isBlockOnly, !isAccepted);
    const auto pendingIs = [&](quint64 pending) {
        const auto miners = bench.snapshot().miners;
        return row == "nobody" // is in no snapshot
            || (miners.size() == 1 && miners[0].shares.accepted == quint64(isAccepted) && miners[0].blocksFound == 1
                && miners[0].shares.pending == pending && miners[0].shares.rejectedLater == 0);
    };
    QTRY_VERIFY(pendingIs(isAccepted ? 1 : 0));
    Q_EMIT bench.source.sharesSettled({ { bench.source.shares[0].channel, bench.source.shares[0].sequence,
        isAccepted ? work::RejectReason::None : work::RejectReason::Upstream, {}, !isAccepted } });
    QTRY_VERIFY(pendingIs(0));
    if (!words.isEmpty())
        QTRY_VERIFY(rig.linesWith(words) > 0);
    rig.submit(old, rig.extranonce2(1), header);
    QTRY_VERIFY(rig.linesWith("duplicate") + rig.linesWith("rate-limited") + rig.linesWith("unauthorized") > 0);
    QCOMPARE(bench.source.shares.size(), 1);
}

void tst_Sv1Machine::floodIsLimitedWhateverItHolds()
{
    auto config = quick();
    config.submitsPerSecond = 2;
    FloorBench bench(config);
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    for (int i = 0; i < 20; ++i) // low ones: a limit for good shares alone would let them through
        rig.submit(*rig.job, rig.extranonce2(quint8(i)),
            grindHeader(rig.header(*rig.job, rig.extranonce2(quint8(i))), Sv1Rig::miss(*rig.job)));
    QTRY_COMPARE(rig.answers, 20);
    const auto limited = [&] {
        return std::count_if(bench.judged.begin(), bench.judged.end(),
            [](const auto &s) { return s.reason == work::RejectReason::RateLimited; });
    };
    QTRY_COMPARE(limited(), 14);
    bench.clock.advance(1s);
    rig.mine(99);
    QTRY_COMPARE(rig.answer, QByteArray("ok"));
}

/// On a chain where each share is a block, as regtest is, blocks past the limit are let through at one a second.
void tst_Sv1Machine::floodOfBlocksIsLimited()
{
    auto config = quick();
    config.submitsPerSecond = 2; // a burst of 6
    FloorBench bench(config, false);
    const auto job = madeUpJob(1);
    job->blockTarget = bitcoin::Target::fromDifficulty(FloorBench::shareDifficulty / 100);
    bench.source.current = job;
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    QCOMPARE(rig.job->difficulty, FloorBench::shareDifficulty / 100);
    const auto flood = [&](quint8 from, quint8 to) {
        for (quint8 i = from; i < to; ++i)
            rig.submit(*rig.job, rig.extranonce2(i),
                grindHeader(rig.header(*rig.job, rig.extranonce2(i)), { job->blockTarget }));
        QTRY_COMPARE(rig.answers, int(to));
    };
    flood(0, 40);
    QTRY_COMPARE(bench.judged.size(), 40);
    QCOMPARE(bench.source.shares.size(), 6 + 10);
    QVERIFY(bench.judged.last().reason == work::RejectReason::RateLimited);
    QVERIFY(!bench.judged.last().isBlock);
    bench.clock.advance(1s);
    flood(40, 50);
    QTRY_COMPARE(bench.judged.size(), 50);
    QCOMPARE(bench.source.shares.size(), 16 + 2 + 1);
}

void tst_Sv1Machine::muchTooFastIsRetargetedAtOnce()
{
    FloorBench bench;
    auto config = Sv1Rig::config();
    config.rules.allowsOneDifficultyPerNotify = true;
    Sv1Rig rig(bench.sv1Port, config);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    const auto first = *rig.job;
    for (quint8 i = 1; i <= 8; ++i)
        rig.mine(i);
    QTRY_COMPARE(rig.jobs, 2);
    QVERIFY(rig.job->difficulty > 4 * first.difficulty);
    QVERIFY(rig.job->job.jobId != first.job.jobId);
    QVERIFY(!rig.job->job.isClean);
    QVERIFY(rig.job->job.ntime > first.job.ntime); // other work, should the machine start its counters anew
    // The old job still counts at the old difficulty.
    const auto extranonce2 = rig.extranonce2(30);
    rig.submit(first, extranonce2,
        grindHeader(rig.header(first, extranonce2),
            { bitcoin::Target::fromDifficulty(first.difficulty),
                bitcoin::Target::fromDifficulty(rig.job->difficulty) }));
    QTRY_COMPARE(rig.answers, 9);
    QCOMPARE(rig.answer, QByteArray("ok"));
    QTRY_COMPARE(bench.judged.size(), 9);
    QCOMPARE(bench.judged.last().targetDifficulty, bitcoin::Target::fromDifficulty(first.difficulty).difficulty());
    QCOMPARE(rig.failure, QString());
}

void tst_Sv1Machine::identityAndWishesSetTheDifficulty()
{
    FloorBench bench;
    Sv1Rig fixed(bench.sv1Port, Sv1Rig::config("addr.a+0.5"));
    auto wishing = Sv1Rig::config("addr.b");
    wishing.password = "d=0.125";
    Sv1Rig wish(bench.sv1Port, wishing);
    Sv1Rig cpu(bench.sv1Port, Sv1Rig::config("addr.c", "cpuminer/2.5.1"));
    auto suggesting = Sv1Rig::config("addr.d");
    suggesting.suggestedDifficulty = 0.25;
    Sv1Rig suggest(bench.sv1Port, suggesting);
    suggesting.password = "d=0.125";
    suggesting.user = "addr.e";
    Sv1Rig both(bench.sv1Port, suggesting);
    auto nicehash = Sv1Rig::config("addr.f", "NiceHash/1.0.0");
    nicehash.suggestedDifficulty = 64;
    Sv1Rig floored(bench.sv1Port, nicehash);
    QTRY_VERIFY(fixed.job && wish.job && cpu.job && suggest.job && both.job && floored.job);
    QCOMPARE(both.job->difficulty, 0.25);
    QCOMPARE(floored.job->difficulty, 524288.0);
    QCOMPARE(fixed.job->difficulty, 0.5);
    QCOMPARE(wish.job->difficulty, 0.125);
    QCOMPARE(cpu.job->difficulty, 0.001);
    QCOMPARE(suggest.job->difficulty, 0.25);
    QTRY_COMPARE(bench.snapshot().miners.size(), 6);
    QVERIFY(std::any_of(bench.snapshot().miners.begin(), bench.snapshot().miners.end(),
        [](const auto &m) { return m.name == u"a" && m.userIdentity == u"addr.a"; }));
}

void tst_Sv1Machine::fixedDifficultyStays()
{
    FloorBench bench;
    Sv1Rig fixed(bench.sv1Port, Sv1Rig::config("addr.fixed+0.00000024"));
    auto asking = Sv1Rig::config("addr.free");
    asking.password = "d=0.00000024"; // where to begin, no more
    Sv1Rig free(bench.sv1Port, asking);
    QTRY_VERIFY(fixed.job && fixed.session.isReady() && free.job && free.session.isReady());
    QCOMPARE(fixed.job->difficulty, 2.4e-7);
    QCOMPARE(free.job->difficulty, 2.4e-7);
    for (quint8 i = 1; i <= 10; ++i) { // six times too fast
        bench.clock.advance(1s);
        fixed.mine(i);
        free.mine(i);
        QTRY_COMPARE(fixed.answers + free.answers, 2 * i);
    }
    QTRY_VERIFY(free.jobs > 1);
    QCOMPARE(fixed.jobs, 1);
    bench.clock.advance(10min); // and silent
    QTest::qWait(60);
    QCOMPARE(fixed.jobs, 1);
    fixed.call(R"({"id":80,"method":"mining.suggest_difficulty","params":[0.5]})");
    bench.source.issue(madeUpJob(2));
    QTRY_COMPARE(fixed.jobs, 2);
    QCOMPARE(fixed.job->difficulty, 2.4e-7);
}

/// Whoever authorizes late is told with its name, and gets the job in any case.
void tst_Sv1Machine::tooLargeCoinbaseIsTold()
{
    FloorBench bench(quick(), false);
    const auto job = madeUpJob(1);
    job->coinbaseSuffix = QByteArray(800, 's');
    bench.source.current = job;
    auto late = Sv1Rig::config("addr.late", "cgminer/4.11.1");
    late.rules.pipelines = false;
    Sv1Rig small(bench.sv1Port, late), large(bench.sv1Port, Sv1Rig::config("addr.large", "bitaxe/BM1370/v2.9"));
    QTRY_VERIFY(small.job && small.session.isReady() && large.job && large.session.isReady());
    QTRY_COMPARE(bench.happenedOf(Kind::CoinbaseTooLarge), 1);
    const auto told = std::find_if(
        bench.happened.cbegin(), bench.happened.cend(), [](const auto &e) { return e.kind == Kind::CoinbaseTooLarge; });
    QCOMPARE(told->machine, QStringLiteral("addr.late"));
    QCOMPARE(told->detail.toInt(), 61 + 4 + 16 + 800);
    const auto next = madeUpJob(2);
    next->coinbaseSuffix = job->coinbaseSuffix;
    bench.source.issue(next);
    QTRY_VERIFY(small.jobs == 2 && large.jobs == 2);
    QCOMPARE(bench.happenedOf(Kind::CoinbaseTooLarge), 1);
}

void tst_Sv1Machine::forbiddenRollingIsTold()
{
    FloorBench bench;
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    QCOMPARE(rig.job->versionMask, 0x1fffe000u);
    for (quint32 id : { 2u, 3u }) {
        const auto job = madeUpJob(id);
        job->versionMask = 0;
        bench.source.issue(job);
    }
    QTRY_COMPARE(rig.jobs, 3);
    QCOMPARE(rig.job->versionMask, 0u);
    QCOMPARE(rig.linesWith("mining.set_version_mask"), 1);
    QCOMPARE(bench.happenedOf(Kind::RollingForbidden), 1);
    rig.mine();
    QTRY_COMPARE(rig.answer, QByteArray("ok"));
}

void tst_Sv1Machine::newTipMakesTheOldWorkStale()
{
    FloorBench bench;
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.job && rig.session.isReady());
    const auto old = *rig.job;
    QVERIFY(old.job.isClean);
    bench.source.issue(madeUpJob(2, 2));
    QTRY_COMPARE(rig.jobs, 2);
    QVERIFY(rig.job->job.isClean);
    rig.submit(old, rig.extranonce2(1), grindHeader(rig.header(old, rig.extranonce2(1)), Sv1Rig::good(old)));
    QTRY_COMPARE(rig.answer, QByteArray("stale-prevblk"));
}

void tst_Sv1Machine::resumesItsSession()
{
    FloorBench bench;
    QByteArray extranonce1, id;
    sv1::JobReceived held;
    {
        Sv1Rig rig(bench.sv1Port);
        QTRY_VERIFY(rig.job && rig.session.isReady());
        rig.mine();
        QTRY_COMPARE(rig.answer, QByteArray("ok"));
        extranonce1 = rig.session.extranonce().extranonce1;
        id = rig.sessionId;
        held = *rig.job;
        QCOMPARE(id.size(), 16);
    }
    QTRY_VERIFY(bench.snapshot().miners.isEmpty() && bench.snapshot().connections.isEmpty());
    QVERIFY(bench.source.closed.isEmpty());
    bench.clock.advance(60s);
    auto config = Sv1Rig::config();
    config.resumeId = id;
    Sv1Rig back(bench.sv1Port, config);
    QTRY_VERIFY(back.job && back.session.isReady());
    QCOMPARE(back.session.extranonce().extranonce1, extranonce1);
    QCOMPARE(back.sessionId, id);
    QCOMPARE(bench.source.asked.size(), 1);
    QVERIFY(back.job->job.jobId != held.job.jobId); // other work: its counters began anew
    // What it found before it was cut off still counts, once.
    back.submit(held, back.extranonce2(1), grindHeader(back.header(held, back.extranonce2(1)), Sv1Rig::good(held)));
    QTRY_COMPARE(back.answer, QByteArray("duplicate"));
    back.submit(held, back.extranonce2(2), grindHeader(back.header(held, back.extranonce2(2)), Sv1Rig::good(held)));
    QTRY_COMPARE(back.answer, QByteArray("ok"));
    QTRY_VERIFY(bench.snapshot().miners.size() == 1 && bench.snapshot().miners[0].shares.accepted == 2u);
    QCOMPARE(bench.snapshot().miners[0].key, QStringLiteral("addr.rig"));
}

void tst_Sv1Machine::resumesOnlyFromItsOwnAddressAndInTime()
{
    FloorBench bench;
    QByteArray id;
    {
        Sv1Rig rig(bench.sv1Port);
        QTRY_VERIFY(rig.job && rig.session.isReady());
        rig.mine();
        QTRY_COMPARE(rig.answer, QByteArray("ok"));
        id = rig.sessionId;
    }
    QTRY_VERIFY(bench.snapshot().connections.isEmpty());
    QTcpSocket thief;
    QVERIFY(thief.bind(QHostAddress(QStringLiteral("127.0.0.2"))));
    thief.connectToHost(QHostAddress::LocalHost, bench.sv1Port);
    thief.write("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[\"x\",\"" + id + "\"]}\n");
    QTRY_VERIFY(thief.bytesAvailable() > 0);
    QVERIFY(!thief.readAll().contains(id));
    QCOMPARE(bench.source.asked.size(), 2);

    bench.clock.advance(601s);
    QTRY_COMPARE(bench.source.closed, QList<work::ChannelId> { work::ChannelId(1) });
    auto config = Sv1Rig::config();
    config.resumeId = id;
    Sv1Rig late(bench.sv1Port, config);
    QTRY_VERIFY(late.job && late.session.isReady());
    QVERIFY(late.sessionId != id);
    QCOMPARE(bench.source.asked.size(), 3);
}

void tst_Sv1Machine::newPrefixIsToldOrLeadsToReconnect()
{
    FloorBench bench;
    auto config = Sv1Rig::config("addr.able");
    config.rules.subscribesExtranonce = true;
    Sv1Rig able(bench.sv1Port, config);
    QTRY_VERIFY(able.job && able.session.isReady());
    Sv1Rig unable(bench.sv1Port, Sv1Rig::config("addr.unable"));
    QTRY_VERIFY(unable.job && unable.session.isReady());
    const QByteArray fresh("\xdd\xdd\xdd\xdd", 4);
    Q_EMIT bench.source.prefixChanged({ work::ChannelId(1), fresh, 16 });
    Q_EMIT bench.source.prefixChanged({ work::ChannelId(2), fresh + '\1', 15 });
    QCOMPARE(able.session.extranonce().extranonce1.left(4), FakeSource::prefix(1));
    bench.source.issue(madeUpJob(2));
    QTRY_COMPARE(able.jobs, 2);
    QCOMPARE(able.session.extranonce().extranonce1, QByteArray(fresh + QByteArray(8, '\0')));
    QCOMPARE(able.session.extranonce().extranonce2Size, 8); // more breaks firmware
    able.mine();
    QTRY_COMPARE(able.answer, QByteArray("ok"));
    QTRY_COMPARE(bench.source.shares.size(), 1);
    QCOMPARE(bench.source.shares.last().extranonce.left(4), fresh);
    QTRY_VERIFY(unable.mustReconnect && !unable.isOpen());
}

void tst_Sv1Machine::waitsForASourceThatIsSlow()
{
    FloorBench bench;
    bench.source.answers = false;
    Sv1Rig rig(bench.sv1Port);
    QTRY_COMPARE(bench.source.asked.size(), 1);
    bench.clock.advance(60s); // well over the time for a handshake
    QTest::qWait(60);
    QVERIFY(rig.isOpen());
    bench.source.answer(bench.source.asked[0]);
    QTRY_VERIFY(rig.job && rig.session.isReady());
}

void tst_Sv1Machine::refusedMachineIsNoOffender()
{
    FloorBench bench;
    bench.source.refusal = { .code = QStringLiteral("unknown-user"), .text = QStringLiteral("nobody") };
    Sv1Rig rig(bench.sv1Port);
    QTRY_VERIFY(rig.failure.contains(u"no-work"));
    QTRY_VERIFY(!rig.isOpen());
    QTRY_COMPARE(bench.gate.admission().connections(), 0);
    QVERIFY(bench.violations.isEmpty());
}

void tst_Sv1Machine::repliesToEverythingInOrder()
{
    FloorBench bench;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, bench.sv1Port);
    socket.write(R"({"id":"one","method":"mining.multi_version","params":[1]}
{"id":2,"method":"mining.subscribe","params":["x",null,"host:1",null]}
{"id":3,"method":"mining.authorize","params":["addr.x"]}
{"id":4,"method":"mining.get_transactions","params":["1"]}
{"id":5,"method":"mining.whatever","params":[]}
{"id":6,"method":"mining.ping","params":[]}
)");
    QByteArray got;
    QTRY_VERIFY((got += socket.readAll()).contains("mining.notify\",\"params\""));
    qsizetype at = 0;
    for (const char *part :
        { "\"id\":\"one\"", "\"id\":2", "\"id\":3", "\"id\":4", "not-supported", "\"id\":5", "Method not found",
            "\"id\":6", "pong", "mining.set_difficulty\",\"params\"", "mining.notify\",\"params\"" }) {
        at = got.indexOf(part, at);
        QVERIFY2(at >= 0, part);
    }
}

QTEST_GUILESS_MAIN(tst_Sv1Machine)
#include "tst_Sv1Machine.moc"
