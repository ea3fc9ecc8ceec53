// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Grinder.h"

#include <QSet>
#include <QtTest>

using namespace miner;

namespace {

/// Block 1 of the main chain, split behind the extranonce's place as a pool would.
Work blockOne()
{
    Work work;
    work.id = 7;
    work.machine = 3;
    work.version = 1;
    work.prevHash
        = bitcoin::Hash256::fromDisplay(u"000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f").value();
    work.nbits = 0x1d00ffff;
    work.ntime = 0x4966bc61;
    work.target = work.blockTarget = bitcoin::Target::fromCompact(work.nbits).value();
    work.coinbasePrefix = QByteArray::fromHex(
        "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff0704ffff001d01");
    work.coinbaseSuffix = QByteArray::fromHex(
        "ffffffff0100f2052a0100000043410496b538e853519c726a2c91e61ec11600ae1390813a627c66fb8be7947be63c52da7589379515d4e0"
        "a604f8141781e62294721166bf621e73a82cbf2342c858eeac00000000");
    work.extranonceSize = 1;
    return work;
}
constexpr quint32 blockOneNonce = 0x9962e301;

} // namespace

class tst_Grinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsBlockOne()
    {
        Work work = blockOne();
        work.coinbasePrefix += '\x04';
        work.extranonceSize = 0;
        Grinder grinder(work, blockOneNonce - 1000);
        quint64 tried = 0;
        const auto find = grinder.scan(5000, tried);
        QVERIFY(find);
        QCOMPARE(find->nonce, blockOneNonce);
        QCOMPARE(tried, quint64(1001));
        QCOMPARE(
            find->hash.toDisplay(), QStringLiteral("00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048"));
        QVERIFY(find->isBlock);
        QCOMPARE(find->work, quint64(7));
        QCOMPARE(find->machine, 3);
        QVERIFY(!grinder.scan(5000, tried)); // and goes on behind it
        QCOMPARE(tried, quint64(6001));
    }

    void headerOnlyWork()
    {
        Work work = blockOne();
        work.merkleRoot
            = bitcoin::Hash256::fromDisplay(u"0e3e2357e806b6cdb1f70b54c3a3a17b6714ee1f0e68bebb44a74b1efd512098")
                  .value();
        work.extranonceSize = 0;
        Grinder grinder(work, blockOneNonce);
        quint64 tried = 0;
        QCOMPARE(grinder.scan(1, tried)->nonce, blockOneNonce);
    }

    void budgetIsKept()
    {
        Grinder grinder(blockOne(), 1);
        quint64 tried = 0;
        QVERIFY(!grinder.scan(0, tried));
        QCOMPARE(tried, quint64(0));
        QVERIFY(!grinder.scan(123, tried));
        QCOMPARE(tried, quint64(123));
    }

    void neverTriesAHeaderTwice_data()
    {
        QTest::addColumn<quint32>("mask");
        QTest::addColumn<int>("extranonceSize");
        QTest::addColumn<bool>("isHeaderOnly");
        QTest::newRow("extended, rolling") << 0x1fffe000u << 4 << false;
        QTest::newRow("extended, no rolling") << 0u << 4 << false;
        QTest::newRow("standard, rolling") << 0x00006000u << 0 << true;
        QTest::newRow("standard, no rolling") << 0u << 0 << true;
    }
    void neverTriesAHeaderTwice()
    {
        QFETCH(quint32, mask);
        QFETCH(int, extranonceSize);
        QFETCH(bool, isHeaderOnly);
        Work work = blockOne();
        work.version = 0x20000000;
        work.versionMask = mask;
        work.extranonceSize = quint8(extranonceSize);
        if (isHeaderOnly)
            work.merkleRoot = bitcoin::Hash256 {};
        work.target = work.blockTarget = bitcoin::Target::max(); // every header is a hit
        Grinder grinder(work, 0xfffffffffffffffaull, 3);
        QSet<QByteArray> seen;
        QSet<quint32> versions, times;
        quint64 tried = 0;
        for (int i = 0; i < 2000; ++i) {
            const auto find = grinder.scan(1, tried);
            QVERIFY(find);
            QCOMPARE(find->version & ~mask, 0x20000000u & ~mask);
            QCOMPARE(find->extranonce.size(), extranonceSize);
            versions.insert(find->version);
            times.insert(find->ntime);
            seen.insert(toByteArray(find->hash.bytes));

            bitcoin::BlockHeader header { find->version, work.prevHash, {}, find->ntime, work.nbits, find->nonce };
            header.merkleRoot = work.merkleRoot
                ? *work.merkleRoot
                : bitcoin::Hash256 { crypto::sha256d(work.coinbasePrefix + find->extranonce + work.coinbaseSuffix) };
            QCOMPARE(header.hash().toDisplay(), find->hash.toDisplay());
        }
        QCOMPARE(seen.size(), 2000);
        QCOMPARE(versions.size() > 1, mask != 0);
        QCOMPARE(times.size() > 1, isHeaderOnly); // only a header has nothing else left
    }
};

QTEST_GUILESS_MAIN(tst_Grinder)
#include "tst_Grinder.moc"
