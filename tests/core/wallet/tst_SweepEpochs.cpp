// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WalletBench.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace wallet;
using namespace support;

/// R9: quotes of several epochs, each of its own unit.
class tst_SweepEpochs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// 5,000 quotes over 3 units, of which the mint's info names one; a quote that cannot be minted holds up no other.
    void fiveThousandOverThreeUnits()
    {
        constexpr int quotes = 5000;
        QTemporaryDir dir;
        FakeClock clock;
        const QStringList units { QStringLiteral("hash"), QStringLiteral("hash_02ab_17"),
            QStringLiteral("hash_02ab_18") };
        TinyMint mint("epochs", clock, units);
        TinyTransport transport;
        transport.add(tinyUrl, mint);
        WalletBench wallet(dir.filePath(QStringLiteral("wallet.db")), clock, transport);
        const MintId id = wallet.addMint();
        QVERIFY(!wallet.error);
        QString poisoned;
        for (int i = 0; i < quotes; ++i) {
            const QString quote = mint.credit(wallet.workerKey(), 1, units[i % 3]);
            if (i == 2500)
                poisoned = quote;
        }
        mint.quotes.at(poisoned).isPoisoned = true;
        int minted = 0;
        int passes = 0;
        QStringList troubles;
        QMap<QString, quint64> amounts;
        for (int count = 1; count > 0; minted += count) {
            const auto swept = wallet.sweep(id);
            QVERIFY2(swept, qPrintable(swept ? QString() : swept.error().toString()));
            count = swept->count;
            troubles += swept->troubles;
            for (const Balance &balance : swept->amounts)
                amounts[balance.unit] += balance.spendable.value;
            QVERIFY(++passes < 20);
        }
        QCOMPARE(minted, quotes - 1);
        QCOMPARE(troubles.size(), 1);
        QCOMPARE(amounts.keys(), units);
        QCOMPARE(amounts[units[0]] + amounts[units[1]] + amounts[units[2]], quint64(quotes - 1));
        QCOMPARE(wallet.spendable(), quint64(quotes - 1));
        QCOMPARE(mint.outstanding(), quint64(quotes - 1));
        QCOMPARE(wallet.open(), 0);
        // The chunk it was in was halved until it stood alone: the others in it waited for no later pass.
        const auto requests = mint.calls.filter(QStringLiteral("POST /v1/mint/ehash")).size();
        QVERIFY2(requests <= quotes / 50 + 20, qPrintable(QString::number(requests)));
        mint.quotes.at(poisoned).isPoisoned = false;
        clock.advance(std::chrono::minutes(30));
        QCOMPARE(wallet.sweep(id)->count, 1);
    }
};

QTEST_GUILESS_MAIN(tst_SweepEpochs)
#include "tst_SweepEpochs.moc"
