// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace work;
using bitcoin::Target;

Q_DECLARE_METATYPE(work::RejectReason)

namespace {

const Target every = Target::max();
const Target none {};
constexpr quint32 now = 1700000000;

/// The rules said again in the slowest way: all history is kept, duplicates are compared by their fields.
class Oracle {
public:
    struct Known {
        ToldJob told;
        bool isStale = false;
    };
    QList<Known> jobs;
    QSet<QByteArray> accepted;
    QSet<QByteArray> blocks;

    void add(const ToldJob &told)
    {
        const bool isNewTip = !jobs.isEmpty() && jobs.last().told.job->prevHash != told.job->prevHash;
        if (isNewTip)
            accepted.clear();
        for (Known &k : jobs)
            k.isStale = k.isStale || isNewTip || told.isClean;
        jobs.append({ told });
    }
    RejectReason judge(const Share &s, bool &isBlock)
    {
        isBlock = false;
        const auto known = std::find_if(jobs.begin(), jobs.end(), [&](const Known &k) { return k.told.id == s.job; });
        if (known == jobs.end())
            return RejectReason::UnknownJob;
        const ToldJob &told = known->told;
        if (s.extranonce.size() != told.rolledSize)
            return RejectReason::BadExtranonce;
        const auto hash = samples::slowHash(*told.job, told.prefix + s.extranonce.toByteArray(), s.roll);
        const QByteArray key = QByteArray::number(told.job->id.value) + ' ' + QByteArray::number(s.roll.version) + ' '
            + QByteArray::number(s.roll.ntime) + ' ' + QByteArray::number(s.roll.nonce) + told.prefix
            + s.extranonce.toByteArray();
        isBlock = reversed(hash) <= reversedLimit(told.job->blockTarget);
        if (isBlock && blocks.contains(key))
            return RejectReason::Duplicate;
        const RejectReason reason = known->isStale ? RejectReason::Stale : live(told, s, hash, key, isBlock);
        if (isBlock && reason != RejectReason::Duplicate)
            blocks.insert(key);
        if (reason == RejectReason::None)
            accepted.insert(key);
        return reason;
    }

private:
    static QByteArray reversed(const bitcoin::Hash256 &hash) { return hash.toDisplay().toLatin1(); }
    static QByteArray reversedLimit(const Target &target) { return target.toHex().toLatin1(); }
    RejectReason live(
        const ToldJob &told, const Share &s, const bitcoin::Hash256 &hash, const QByteArray &key, bool isBlock) const
    {
        if (s.roll.ntime < told.minTime)
            return RejectReason::TimeTooOld;
        if (s.roll.ntime > now + 7200)
            return RejectReason::TimeTooNew;
        for (int bit = 0; bit < 32; ++bit) {
            const quint32 b = 1u << bit;
            if (!(told.versionMask & b) && (s.roll.version & b) != (told.job->version & b))
                return RejectReason::BadVersion;
        }
        if (accepted.contains(key))
            return RejectReason::Duplicate;
        return isBlock || reversed(hash) <= reversedLimit(told.target) ? RejectReason::None
                                                                       : RejectReason::LowDifficulty;
    }
};

} // namespace

class tst_ShareValidator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each row breaks its own rule and all later ones, so that the order is what decides.
    void order_data()
    {
        QTest::addColumn<quint32>("jobId");
        QTest::addColumn<int>("extranonceSize");
        QTest::addColumn<quint32>("ntime");
        QTest::addColumn<quint32>("version");
        QTest::addColumn<RejectReason>("reason");
        const quint32 tooNew = now + 7201, tooOld = now - 601, good = 0x20000000, bad = 0x20000001;
        QTest::newRow("unknown job") << 99u << 3 << tooNew << bad << RejectReason::UnknownJob;
        QTest::newRow("size, stale job") << 1u << 3 << tooNew << bad << RejectReason::BadExtranonce;
        QTest::newRow("size") << 2u << 5 << tooNew << bad << RejectReason::BadExtranonce;
        QTest::newRow("stale") << 1u << 4 << tooNew << bad << RejectReason::Stale;
        QTest::newRow("too new") << 2u << 4 << tooNew << bad << RejectReason::TimeTooNew;
        QTest::newRow("too old") << 2u << 4 << tooOld << bad << RejectReason::TimeTooOld;
        QTest::newRow("version") << 2u << 4 << now << bad << RejectReason::BadVersion;
        QTest::newRow("target") << 2u << 4 << now << good << RejectReason::LowDifficulty;
        QTest::newRow("newest time allowed") << 2u << 4 << now + 7200 << good << RejectReason::LowDifficulty;
        QTest::newRow("oldest time allowed") << 2u << 4 << now - 600 << good << RejectReason::LowDifficulty;
        QTest::newRow("rolled in the mask") << 2u << 4 << now << (good | 0x1fffe000) << RejectReason::LowDifficulty;
        QTest::newRow("version bit missing") << 2u << 4 << now << 0u << RejectReason::BadVersion;
    }
    void order()
    {
        QFETCH(quint32, jobId);
        QFETCH(int, extranonceSize);
        QFETCH(quint32, ntime);
        QFETCH(quint32, version);
        QFETCH(RejectReason, reason);
        for (const Target &block : { none, every }) {
            ShareValidator v;
            for (quint32 id : { 1u, 2u }) {
                auto job = samples::job(id, id);
                job->blockTarget = block;
                v.add(samples::told(job, none), samples::start.steady);
            }
            const QByteArray rolled(extranonceSize, 'x');
            const auto verdict = v.judge({ tellId(JobId(jobId), 0), { version, ntime, 1 }, rolled }, samples::start);
            const bool isHashed = reason != RejectReason::UnknownJob && reason != RejectReason::BadExtranonce;
            QCOMPARE(verdict.isNewBlock(), isHashed && block == every); // whatever the reason
            const bool isSaved = block == every && reason == RejectReason::LowDifficulty; // a block is never too easy
            QCOMPARE(verdict.reason, isSaved ? RejectReason::None : reason);
            QCOMPARE(!verdict.hash.isNull(), isHashed);
            QCOMPARE(bool(verdict.told), reason != RejectReason::UnknownJob);
        }
    }

    void duplicatesComeBeforeTheTargetAndAfterTheVersion()
    {
        ShareValidator v;
        const auto job = samples::job(1);
        v.add(samples::told(job, every), samples::start.steady);
        Share share = samples::share(tellId(JobId(1), 0));
        share.roll.version |= 0x2000;
        QVERIFY(v.judge(share, samples::start).isAccepted());
        QCOMPARE(v.judge(share, samples::start).reason, RejectReason::Duplicate);

        v.add(samples::told(job, none, 1), samples::start.steady); // told again, harder
        share.job = tellId(JobId(1), 1);
        QCOMPARE(v.judge(share, samples::start).reason, RejectReason::Duplicate); // the same work
        auto strict = samples::told(job, none, 2);
        strict.versionMask = 0;
        v.add(strict, samples::start.steady);
        share.job = strict.id;
        QCOMPARE(v.judge(share, samples::start).reason, RejectReason::BadVersion);
    }

    void aRejectedShareIsNoDuplicateLater()
    {
        ShareValidator v;
        v.add(samples::told(samples::job(1), none), samples::start.steady);
        const Share share = samples::share(tellId(JobId(1), 0));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(v.judge(share, samples::start).reason, RejectReason::LowDifficulty);
        QCOMPARE(v.accepted().size(), 0u);
    }

    void aStaleBlockIsSubmittedOnce()
    {
        ShareValidator v;
        auto job = samples::job(1, 1);
        job->blockTarget = every;
        v.add(samples::told(job, every), samples::start.steady);
        v.add(samples::told(samples::job(2, 2), every), samples::start.steady);
        const Share share = samples::share(tellId(JobId(1), 0));
        const auto first = v.judge(share, samples::start);
        QCOMPARE(first.reason, RejectReason::Stale);
        QVERIFY(first.isNewBlock());
        const auto second = v.judge(share, samples::start);
        QCOMPARE(second.reason, RejectReason::Duplicate);
        QVERIFY(!second.isNewBlock());
    }

    void theTargetIsTheOneOfTheJob()
    {
        ShareValidator v;
        const auto job = samples::job(1);
        const Share share = samples::share(tellId(JobId(1), 0), 7);
        const auto exact = Target::fromLittleEndian(samples::slowHash(*job, QByteArray("preabcd"), share.roll).bytes);
        auto limbs = exact.limbs();
        --limbs[0];
        v.add(samples::told(job, Target(limbs)), samples::start.steady);
        QCOMPARE(v.judge(share, samples::start).reason, RejectReason::LowDifficulty);
        v.add(samples::told(job, exact, 1), samples::start.steady);
        Share again = share;
        again.job = tellId(JobId(1), 1);
        const auto verdict = v.judge(again, samples::start); // equal is enough
        QVERIFY(verdict.isAccepted());
        QCOMPARE(verdict.targetDifficulty, exact.difficulty());
        QCOMPARE(v.judge(share, samples::start).reason, RejectReason::Duplicate);
    }

    void memoryIsBounded()
    {
        ShareValidator v({ .liveJobs = 3, .staleJobs = 2, .staleFor = 60s });
        for (quint32 id = 1; id <= 5; ++id)
            v.add(samples::told(samples::job(id), every), samples::start.steady);
        QCOMPARE(v.liveJobs(), size_t(3));
        QCOMPARE(v.staleJobs(), size_t(2));
        v.add(samples::told(samples::job(6), every), samples::start.steady);
        const auto reason
            = [&](quint32 id, Instant at) { return v.judge(samples::share(tellId(JobId(id), 0)), at).reason; };
        QCOMPARE(reason(1, samples::start), RejectReason::UnknownJob);
        QCOMPARE(reason(3, samples::start), RejectReason::Stale);
        QCOMPARE(reason(3, samples::start + 61s), RejectReason::UnknownJob);
        QCOMPARE(reason(4, samples::start), RejectReason::None);
        v.add(samples::told(samples::job(7, 2), every), samples::start.steady); // new tip
        QCOMPARE(v.liveJobs(), size_t(1));
        QCOMPARE(v.staleJobs(), size_t(2));
        QCOMPARE(v.accepted().size(), 0u);
        QCOMPARE(reason(4, samples::start), RejectReason::UnknownJob);
        QCOMPARE(reason(6, samples::start), RejectReason::Stale);
    }

    void aCleanJobOnTheSameTipKeepsTheDuplicates()
    {
        ShareValidator v;
        v.add(samples::told(samples::job(1), every), samples::start.steady);
        QVERIFY(v.judge(samples::share(tellId(JobId(1), 0)), samples::start).isAccepted());
        auto clean = samples::job(2);
        clean->isClean = true;
        v.add(samples::told(clean, every), samples::start.steady);
        QCOMPARE(v.judge(samples::share(tellId(JobId(1), 0)), samples::start).reason, RejectReason::Stale);
        QCOMPARE(v.accepted().size(), 1u);
    }

    void aFullSetGivesUpOldJobsAndNeverCountsTwice()
    {
        ShareValidator v({ .shares = 100 });
        v.add(samples::told(samples::job(1), every), samples::start.steady);
        v.add(samples::told(samples::job(2), every), samples::start.steady);
        const auto judge = [&](quint32 id, quint32 nonce) {
            return v.judge(samples::share(tellId(JobId(id), 0), nonce), samples::start);
        };
        for (quint32 n = 0; n < 50; ++n) {
            QVERIFY(judge(1, n).isAccepted());
            QVERIFY(judge(2, n).isAccepted());
        }
        QVERIFY(v.accepted().isFull());
        QVERIFY(judge(2, 1000).isAccepted()); // job 1 made room
        QCOMPARE(v.accepted().size(), 51u);
        QCOMPARE(judge(1, 5).reason, RejectReason::Stale);
        for (quint32 n = 0; n < 50; ++n)
            QCOMPARE(judge(2, n).reason, RejectReason::Duplicate);
        for (quint32 n = 2000; n < 2049; ++n)
            QVERIFY(judge(2, n).isAccepted());
        QCOMPARE(judge(2, 3000).reason, RejectReason::RateLimited);
        QCOMPARE(judge(2, 7).reason, RejectReason::Duplicate);
        v.add(samples::told(samples::job(3), every), samples::start.steady);
        QVERIFY(judge(3, 1).isAccepted()); // and on it goes
        QVERIFY(v.accepted().size() <= 100);
    }

    void blocksPassAFullSet()
    {
        ShareValidator v({ .shares = 1 });
        auto job = samples::job(1);
        job->blockTarget = every;
        v.add(samples::told(job, none), samples::start.steady);
        for (quint32 n = 0; n < 5; ++n) {
            const auto verdict = v.judge(samples::share(tellId(JobId(1), 0), n), samples::start);
            QVERIFY(verdict.isAccepted() && verdict.isNewBlock());
        }
        QCOMPARE(v.judge(samples::share(tellId(JobId(1), 0), 4), samples::start).reason, RejectReason::Duplicate);
    }

    void agreesWithTheSlowOracle()
    {
        std::array<int, rejectReasonCount> seen {};
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            ShareValidator v({ .liveJobs = 1000, .staleJobs = 1000 });
            Oracle oracle;
            quint32 tip = 1, id = 0;
            for (int step = 0; step < 1500; ++step) {
                if (step == 0 || random.bounded(40) == 0) {
                    tip += random.bounded(4) == 0 ? 1 : 0;
                    auto job = samples::job(++id, tip);
                    job->isClean = random.bounded(8) == 0;
                    job->versionMask = random.bounded(4) == 0 ? 0 : defaultVersionMask;
                    job->blockTarget = Target({ ~0ull, ~0ull, ~0ull, ~0ull >> 6 });
                    const auto target = Target({ ~0ull, ~0ull, ~0ull, ~0ull >> random.bounded(4) });
                    v.add(samples::told(job, target), samples::start.steady);
                    oracle.add(samples::told(job, target));
                }
                const quint32 back = std::min<quint32>(random.bounded(4), id);
                const QByteArray rolled(random.bounded(30) == 0 ? 5 : 4, char('a' + random.bounded(2)));
                const quint32 bits = random.bounded(2) ? random.bounded(2u) << 13 : 0;
                const quint32 times[] = { now, now, now + 1, now + 7200, now + 7201, now - 600, now - 601, now };
                const Share share { tellId(JobId(id - back), 0),
                    { 0x20000000 | bits | quint32(random.bounded(30) == 0), times[random.bounded(8)],
                        random.bounded(6u) },
                    rolled };
                bool isBlock = false;
                const RejectReason expected = oracle.judge(share, isBlock);
                const auto verdict = v.judge(share, samples::start);
                QCOMPARE(rejectReasonName(verdict.reason), rejectReasonName(expected));
                QCOMPARE(verdict.meetsBlock, isBlock);
                ++seen[size_t(expected)];
            }
        }
        for (const auto reason : { RejectReason::None, RejectReason::Stale, RejectReason::UnknownJob,
                 RejectReason::Duplicate, RejectReason::LowDifficulty, RejectReason::TimeTooOld,
                 RejectReason::TimeTooNew, RejectReason::BadVersion, RejectReason::BadExtranonce })
            QVERIFY2(seen[size_t(reason)] > 20, qPrintable(rejectReasonName(reason)));
    }
};

QTEST_GUILESS_MAIN(tst_ShareValidator)
#include "tst_ShareValidator.moc"
