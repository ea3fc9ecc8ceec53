// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/MinerTracker.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace work;

namespace {
const Instant t0 { UnixMs(1700000000s), SteadyTime(50s) };

Verdict verdict(RejectReason reason, double hashDifficulty, bool meetsSource = true)
{
    Verdict v;
    v.reason = reason;
    v.hashDifficulty = hashDifficulty;
    v.targetDifficulty = 10;
    v.meetsSource = meetsSource && reason == RejectReason::None;
    return v;
}
} // namespace

class tst_MinerTracker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachShareIsInOneCount()
    {
        MinerTracker t(t0);
        t.shareJudged(verdict(RejectReason::None, 12), t0 + 1s);
        t.shareJudged(verdict(RejectReason::None, 90, false), t0 + 2s);
        t.shareJudged(verdict(RejectReason::None, 50), t0 + 3s);
        t.shareJudged(verdict(RejectReason::LowDifficulty, 500), t0 + 4s);
        t.shareRefused(RejectReason::Unauthorized, t0 + 5s);
        MinerSnapshot s;
        t.fill(s, (t0 + 10s).steady);
        QCOMPARE(s.shares.accepted, 3u);
        QCOMPARE(s.shares.belowSource, 1u);
        QCOMPARE(s.shares.rejectedTotal(), 2u);
        QCOMPARE(s.shares.rejected[size_t(RejectReason::LowDifficulty)], 1u);
        QCOMPARE(s.shares.acceptedDifficulty, 30.0);
        QCOMPARE(s.bestDifficulty, 90.0); // a rejected one is no best
        QVERIFY(s.bestAt == (t0 + 2s).wall);
        QVERIFY(s.lastShareAt == (t0 + 3s).wall);
        QVERIFY(s.connectedSince == t0.wall);
        QCOMPARE(s.hashrate.m1.value(), 30 * 4294967296.0 / 10);
        QCOMPARE(s.recentShares.size(), 5);
        QCOMPARE(s.recentShares[1].isBelowSource, true);
        QCOMPARE(s.recentShares[3].difficulty, 500.0);
        QCOMPARE(s.recentShares[3].reason, RejectReason::LowDifficulty);
        QCOMPARE(s.recentShares[3].isBelowSource, false);
        QCOMPARE(s.blocksFound, 0u);
    }

    void blocksCountWhateverTheReasonButOnce()
    {
        MinerTracker t(t0);
        auto stale = verdict(RejectReason::Stale, 1e12);
        stale.meetsBlock = true;
        t.shareJudged(stale, t0);
        stale.reason = RejectReason::Duplicate;
        t.shareJudged(stale, t0);
        MinerSnapshot s;
        t.fill(s, t0.steady);
        QCOMPARE(s.blocksFound, 1u);
    }

    void settlementsAreAccounted()
    {
        MinerTracker t(t0);
        for (int i = 0; i < 5; ++i)
            t.shareForwarded();
        t.shareSettled({ .reason = RejectReason::None });
        t.shareSettled({ .reason = RejectReason::Lost });
        t.shareSettled({ .reason = RejectReason::Upstream, .detail = QStringLiteral("stale-share") });
        t.shareSettled({ .reason = RejectReason::Upstream });
        QCOMPARE(t.counts().pending, 1u);
        const ShareCounts before = t.counts();
        for (const auto reason : { RejectReason::None, RejectReason::Lost, RejectReason::Upstream })
            t.shareSettled({ .reason = reason, .isBlockOnly = true });
        QCOMPARE(t.counts(), before);
        QCOMPARE(t.counts().lost, 1u);
        QCOMPARE(t.counts().rejectedLater, 2u);
        QCOMPARE(t.counts().laterReasons.value(QStringLiteral("stale-share")), 1u);
        QCOMPARE(t.counts().laterReasons.value(QStringLiteral("upstream")), 1u);
        for (int i = 0; i < 500; ++i)
            t.shareSettled({ .reason = RejectReason::Upstream, .detail = QString::number(i) });
        QCOMPARE(t.counts().pending, 0u);
        QCOMPARE(t.counts().laterReasons.size(), MinerTracker::maxLaterReasons + 1);
        QCOMPARE(t.counts().rejectedLater, 502u);
    }

    void recentSharesAreBounded()
    {
        MinerTracker t(t0);
        for (int i = 0; i < 250; ++i)
            t.shareJudged(verdict(RejectReason::None, i, i % 3 != 0), t0 + std::chrono::seconds(i));
        MinerSnapshot s;
        t.fill(s, t0.steady);
        QCOMPARE(s.recentShares.size(), 100);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(s.recentShares[i],
                (ShareMark { (t0 + std::chrono::seconds(150 + i)).wall, 150.0 + i, RejectReason::None, i % 3 == 0 }));
    }
};

QTEST_GUILESS_MAIN(tst_MinerTracker)
#include "tst_MinerTracker.moc"
