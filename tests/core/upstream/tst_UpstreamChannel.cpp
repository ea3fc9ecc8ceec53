// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/UpstreamChannel.h"

#include <QtTest>

using upstream::ActiveJob;
using upstream::UpstreamChannel;

class tst_UpstreamChannel : public QObject {
    Q_OBJECT

    static sv2::NewExtendedMiningJob job(quint32 id, std::optional<quint32> minNtime = {})
    {
        return { .channelId = 7,
            .jobId = id,
            .minNtime = minNtime,
            .version = 0x20000000,
            .versionRollingAllowed = true,
            .coinbaseTxPrefix = sv2::B0_64K(QByteArray("head")),
            .coinbaseTxSuffix = sv2::B0_64K(QByteArray("tail")) };
    }
    static sv2::SetNewPrevHash tip(quint32 id, char block = 'a', quint32 minNtime = 1000)
    {
        return { 7, id, bitcoin::Hash256::of(QByteArray(1, block)), minNtime, 0x1d00ffff };
    }
    static Result<UpstreamChannel> open(quint16 size = 10, const QByteArray &prefix = "pool")
    {
        return UpstreamChannel::open({ .channelId = 7,
                                         .target = bitcoin::Target::difficultyOne(),
                                         .extranonceSize = size,
                                         .extranoncePrefix = sv2::B0_32(prefix),
                                         .groupChannelId = 9 },
            8, 3);
    }

private Q_SLOTS:
    void sizesAreChecked()
    {
        QCOMPARE(open(7).error().code, Errc::Unsupported);
        QCOMPARE(open(8)->padding(), QByteArray());
        QCOMPARE(open(28)->padding(), QByteArray(20, '\0'));
        QCOMPARE(open(29).error().code, Errc::Protocol);
        auto channel = *open(20);
        QVERIFY(channel.setPrefix(QByteArray(12, 'x')));
        QCOMPARE(channel.setPrefix(QByteArray(13, 'x')).error().code, Errc::Protocol);
    }

    void futureJobsWaitForTheirTip()
    {
        auto channel = *open();
        QVERIFY(!channel.addJob(job(1)));
        QVERIFY(!channel.addJob(job(2)));
        QVERIFY(!channel.current());
        const auto active = channel.setPrevHash(tip(2));
        QVERIFY(active);
        QCOMPARE(active->poolJobId(), 2u);
        QVERIFY(active->opensTip);
        QCOMPARE(active->minTime, 1000u);
        QCOMPARE(active->blockTarget, bitcoin::Target::difficultyOne());
        QCOMPARE(active->prefix, QByteArray("pool\0\0", 6));
        QCOMPARE(active->generation, 3u);
        // The other one fell with the tip.
        QCOMPARE(channel.setPrevHash(tip(1, 'b')).error().code, Errc::Protocol);
        QCOMPARE(channel.setPrevHash(tip(2, 'b')).error().code, Errc::Protocol);
    }

    void activeJobBeforeAnyTipIsParked()
    {
        auto channel = *open();
        QVERIFY(!channel.addJob(job(1, 500)));
        const auto active = channel.setPrevHash(tip(1));
        QVERIFY(active);
        QCOMPARE(active->minTime, 1000u); // the tip's is later
    }

    void jobsOnATipAreActiveAtOnce()
    {
        auto channel = *open();
        channel.addJob(job(1));
        QVERIFY(channel.setPrevHash(tip(1)));
        const auto second = channel.addJob(job(2, 1200));
        QVERIFY(second);
        QVERIFY(!second->opensTip);
        QCOMPARE(second->minTime, 1200u);
        QCOMPARE(second->prevHash, tip(1).prevHash);
        QCOMPARE(channel.current()->poolJobId(), 2u);
    }

    void eachJobKeepsWhatHeldForIt()
    {
        auto channel = *open();
        channel.addJob(job(1));
        const auto one = bitcoin::Target::difficultyOne();
        const auto other = bitcoin::Target::fromDifficulty(1000);
        channel.setTarget(other); // reaches the waiting job
        QVERIFY(channel.setPrefix("next")); // does not
        const auto first = channel.setPrevHash(tip(1));
        QCOMPARE(first->target, other);
        QCOMPARE(first->prefix, QByteArray("pool\0\0", 6));
        channel.setTarget(one); // not the active one
        QCOMPARE(channel.current()->target, other);
        const auto second = channel.addJob(job(2, 1100));
        QCOMPARE(second->target, one);
        QCOMPARE(second->prefix, QByteArray("next\0\0", 6));
    }

    void memoryIsBounded()
    {
        auto channel = *open();
        for (quint32 id = 1; id <= 1000; ++id)
            channel.addJob(job(id));
        QVERIFY(!channel.setPrevHash(tip(1000 - UpstreamChannel::maxFutureJobs)));
        QVERIFY(channel.setPrevHash(tip(1000 - UpstreamChannel::maxFutureJobs + 1)));
        QVERIFY(!channel.setPrevHash({ 7, 1000, {}, 0, 0 }));
    }

    void nbitsMustBeATarget()
    {
        auto channel = *open();
        channel.addJob(job(1));
        auto message = tip(1);
        message.nbits = 0;
        QCOMPARE(channel.setPrevHash(message).error().code, Errc::Protocol);
    }

    void sameWorkMeansEveryByte()
    {
        auto channel = *open();
        channel.addJob(job(1));
        const auto active = channel.setPrevHash(tip(1));
        const auto old = upstream::makeJob(*active, { work::JobId(5), true, 1000, {} });
        QCOMPARE(old->templateId, (upstream::JobKey { 3, 1 }.packed()));
        auto again = *open();
        again.addJob(job(44));
        QVERIFY(again.setPrevHash(tip(44)));
        QVERIFY(again.findSameWork(*old));
        QCOMPARE(again.findSameWork(*old)->poolJobId(), 44u);

        const auto differs = [&](auto change) {
            work::Job changed = *old;
            change(changed);
            return again.findSameWork(changed) == nullptr;
        };
        QVERIFY(differs([](work::Job &j) { j.prevHash.bytes[0] ^= 1; }));
        QVERIFY(differs([](work::Job &j) { j.coinbasePrefix[5] = 'x'; }));
        QVERIFY(differs([](work::Job &j) { j.coinbaseSuffix.append('x'); }));
        QVERIFY(differs([](work::Job &j) { j.merklePath.append(bitcoin::Hash256 {}); }));
        QVERIFY(differs([](work::Job &j) { j.version ^= 1; }));
        QVERIFY(differs([](work::Job &j) { j.versionMask = 0; }));
        QVERIFY(differs([](work::Job &j) { j.nbits ^= 1; }));
    }

    void versionBitsInsideTheMaskAreCleared()
    {
        auto channel = *open();
        auto message = job(1);
        message.version = 0x3fffffff;
        channel.addJob(message);
        const auto active = channel.setPrevHash(tip(1));
        QCOMPARE(active->version(), 0x3fffffffu & ~work::defaultVersionMask);
        auto fixed = *open();
        fixed.addJob(message, /*mayRoll=*/false);
        const auto whole = fixed.setPrevHash(tip(1));
        QCOMPARE(whole->version(), 0x3fffffffu);
        QCOMPARE(whole->versionMask(), 0u);
    }

    void timeIsOursWithinThePoolsBounds_data()
    {
        QTest::addColumn<int>("wall");
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<quint32>("time");
        QTest::newRow("ours") << 100'050 << 10 << 100'050u;
        QTest::newRow("ours is behind") << 50 << 10 << 100'010u;
        QTest::newRow("ours is far ahead") << 900'000 << 10 << 107'200u;
        QTest::newRow("behind for hours") << 50 << 90'000 << 107'200u;
    }
    void timeIsOursWithinThePoolsBounds()
    {
        QFETCH(int, wall);
        QFETCH(int, elapsed);
        QFETCH(quint32, time);
        ActiveJob active;
        active.minTime = 100'000;
        QCOMPARE(upstream::timeFor(active, UnixMs(std::chrono::seconds(wall)), std::chrono::seconds(elapsed)), time);
    }

    void heightComesFromTheCoinbase()
    {
        const QByteArray before = QByteArray::fromHex("0100000001") + QByteArray(32, '\0') + QByteArray(4, '\xff');
        QCOMPARE(upstream::heightOf(before
                     + QByteArray::fromHex("20"
                                           "0300350c")),
            800'000u);
        QCOMPARE(upstream::heightOf(before
                     + QByteArray::fromHex("20"
                                           "5f")),
            15u);
        QCOMPARE(upstream::heightOf(before
                     + QByteArray::fromHex("20"
                                           "0300")),
            0u);
        QCOMPARE(upstream::heightOf(before), 0u);
        QCOMPARE(upstream::heightOf({}), 0u);
        QCOMPARE(upstream::heightOf(before
                     + QByteArray::fromHex("20"
                                           "4c00")),
            0u);
    }
};

QTEST_APPLESS_MAIN(tst_UpstreamChannel)
#include "tst_UpstreamChannel.moc"
