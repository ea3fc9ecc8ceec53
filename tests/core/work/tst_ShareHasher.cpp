// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Samples.h"

#include <QtTest>

using namespace work;

class tst_ShareHasher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mainnetBlockOne() // hash and root as every explorer shows them
    {
        Job job;
        job.version = 1;
        job.nbits = 0x1d00ffff;
        job.prevHash
            = bitcoin::Hash256::fromDisplay(u"000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f")
                  .value();
        job.coinbasePrefix = QByteArray::fromHex("0100000001" + QByteArray(64, '0') + "ffffffff0704ffff001d");
        job.coinbaseSuffix = QByteArray::fromHex(
            "ffffffff0100f2052a0100000043410496b538e853519c726a2c91e61ec11600ae1390813a627c66fb8be7"
            "947be63c52da7589379515d4e0a604f8141781e62294721166bf621e73a82cbf2342c858eeac00000000");
        const ShareHasher hasher(job, QByteArray::fromHex("01"), 1, RollKind::Extranonce);
        const QByteArray rolled = QByteArray::fromHex("04");
        QCOMPARE(hasher.merkleRoot(job, QByteArray::fromHex("01"), rolled).toDisplay(),
            QStringLiteral("0e3e2357e806b6cdb1f70b54c3a3a17b6714ee1f0e68bebb44a74b1efd512098"));
        const auto hash = hasher.headerHash(job, QByteArray::fromHex("01"), rolled, { 1, 0x4966bc61, 0x9962e301 });
        QCOMPARE(hash.toDisplay(), QStringLiteral("00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048"));
        QVERIFY(std::abs(bitcoin::difficultyOf(hash) - 1.945204) < 1e-6);
    }

    void equalsTheLongWay()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 500; ++i) {
            auto job = *samples::job(quint32(i), 1, random.bounded(15));
            job.coinbasePrefix = samples::randomBytes(random, random.bounded(200));
            job.coinbaseSuffix = samples::randomBytes(random, random.bounded(300));
            const QByteArray prefix = samples::randomBytes(random, random.bounded(20));
            const QByteArray rolled = samples::randomBytes(random, random.bounded(17));
            const HeaderRoll roll { random.generate(), random.generate(), random.generate() };
            const ShareHasher hasher(job, prefix, quint8(rolled.size()), RollKind::Extranonce);
            QCOMPARE(hasher.headerHash(job, prefix, rolled, roll).toDisplay(),
                samples::slowHash(job, prefix + rolled, roll).toDisplay());
            const ShareHasher headerOnly(job, prefix, quint8(rolled.size()), RollKind::HeaderOnly);
            QCOMPARE(headerOnly.headerHash(job, prefix, {}, roll).toDisplay(),
                samples::slowHash(job, prefix + QByteArray(rolled.size(), '\0'), roll).toDisplay());
        }
    }
};

QTEST_GUILESS_MAIN(tst_ShareHasher)
#include "tst_ShareHasher.moc"
