// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBitcoind.h"
#include "tests/support/Programs.h"

#include <QtTest>

using support::Daemon;
using support::MinerProgram;

namespace {

/// One hashsteadd mines on a node, a second one is its customer, and machines know the second only.
struct Chain {
    FakeBitcoind node;
    QTemporaryDir poolDir;
    QTemporaryDir homeDir;
    Daemon pool { poolDir.path() };
    Daemon home { homeDir.path() };

    bool start(const QString &mode)
    {
        pool.set(QStringLiteral("general.profile"), QStringLiteral("solo"));
        pool.set(QStringLiteral("bitcoin.network"), QStringLiteral("regtest"));
        pool.set(
            QStringLiteral("bitcoin.payout_address"), QStringLiteral("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"));
        pool.set(QStringLiteral("bitcoin.nodes"), QStringLiteral("http://127.0.0.1:%1 user=user").arg(node.port()));
        pool.useTinyMachines();
        if (!pool.storeSecret(QStringLiteral("node/127.0.0.1:%1").arg(node.port()), "secret-pass") || !pool.start())
            return false;
        pool.keepPorts();
        home.set(QStringLiteral("general.profile"), QStringLiteral("pool"));
        home.set(QStringLiteral("bitcoin.network"), QStringLiteral("regtest"));
        home.set(QStringLiteral("network.upstreams"), pool.sv2Url() + QStringLiteral(" home"));
        home.set(QStringLiteral("network.upstream_mode"), mode);
        home.useTinyMachines();
        return home.start();
    }
    QByteArray errors() { return pool.program().errors().right(2000) + "\n--\n" + home.program().errors().right(2000); }
};

/// The sum of one count over the machines of a status.
qint64 sumOf(const QJsonObject &status, const char *what)
{
    qint64 sum = 0;
    const auto miners = status[QStringLiteral("miners")].toArray();
    for (const auto &miner : miners)
        sum += miner[QLatin1String(what)].toInteger();
    return sum;
}

/// Shares that machines were told "no" to.
qint64 rejectedOf(const QJsonObject &status)
{
    qint64 sum = 0;
    const auto miners = status[QStringLiteral("miners")].toArray();
    for (const auto &miner : miners) {
        const auto reasons = miner[QStringLiteral("rejected")].toObject();
        for (const auto &count : reasons)
            sum += count.toInteger();
    }
    return sum;
}

/// All counts of a status, for the log.
QString figuresOf(const QJsonObject &status)
{
    const auto source = status[QStringLiteral("source")].toObject();
    QString text = QStringLiteral("totals: accepted %1; machines:")
                       .arg(status[QStringLiteral("totals")][QStringLiteral("accepted")].toInteger());
    for (const char *what : { "accepted", "pending", "lost", "rejected_later", "below_source" })
        text += QStringLiteral(" %1 %2").arg(QLatin1String(what)).arg(sumOf(status, what));
    text += QStringLiteral(" rejected %1; source:").arg(rejectedOf(status));
    for (const char *what : { "forwarded", "acknowledged", "pending", "lost", "rejected" })
        text += QStringLiteral(" %1 %2").arg(QLatin1String(what)).arg(source[QLatin1String(what)].toInteger());
    return text;
}

} // namespace

/// SV1 machine, translator, Noise, pool, block: each a program of its own.
class tst_ChainOfBoth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void poolDiesInTheMiddle_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("channels");
        QTest::newRow("aggregated") << QStringLiteral("aggregated") << 1;
        QTest::newRow("per machine") << QStringLiteral("per-machine") << 3;
    }
    void poolDiesInTheMiddle()
    {
        QFETCH(QString, mode);
        QFETCH(int, channels);
        constexpr int machines = 3;
        Chain chain;
        QVERIFY2(chain.start(mode), chain.errors().constData());
        MinerProgram miner(chain.home.sv1Url(),
            { QStringLiteral("--connections"), QString::number(machines), QStringLiteral("--hashrate"),
                QStringLiteral("10"), QStringLiteral("--user"), QStringLiteral("home.rig") });
        QTRY_VERIFY2_WITH_TIMEOUT(chain.node.height >= 5, (chain.errors() + miner.errors()).constData(), 40'000);
        QTRY_COMPARE_WITH_TIMEOUT(chain.home.status()[QStringLiteral("miners")].toArray().size(), machines, 60'000);
        QTRY_COMPARE(chain.pool.status()[QStringLiteral("miners")].toArray().size(), channels);
        QTRY_VERIFY(chain.home.source()[QStringLiteral("acknowledged")].toInteger() > 0);

        chain.pool.program().kill();
        QTRY_COMPARE_WITH_TIMEOUT(
            chain.home.source()[QStringLiteral("status")].toString(), QStringLiteral("reconnecting"), 15'000);
        const auto accepted = chain.home.status()[QStringLiteral("totals")][QStringLiteral("accepted")].toInteger();
        QTRY_VERIFY_WITH_TIMEOUT(
            chain.home.status()[QStringLiteral("totals")][QStringLiteral("accepted")].toInteger() >= accepted + 5,
            15'000);
        QCOMPARE(chain.home.status()[QStringLiteral("connections")].toInt(), machines);

        const auto height = chain.node.height;
        QVERIFY2(chain.pool.start(), chain.errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(
            chain.home.source()[QStringLiteral("status")].toString(), QStringLiteral("working"), 90'000);
        QTRY_VERIFY2_WITH_TIMEOUT(chain.node.height >= height + 5, chain.errors().constData(), 90'000);

        // The machines stay, but find nothing more: now every share must have its end.
        QCOMPARE(::kill(pid_t(miner.pid()), SIGSTOP), 0);
        QTRY_COMPARE_WITH_TIMEOUT(chain.home.source()[QStringLiteral("pending")].toInteger(), 0, 60'000);
        QJsonObject status;
        const auto isEven = [&] {
            status = chain.home.status();
            const auto source = status[QStringLiteral("source")].toObject();
            const auto of = [&](const char *what) { return source[QLatin1String(what)].toInteger(); };
            // A block that comes too late for its machine is sent on as well; it is counted apart.
            return of("forwarded") == of("acknowledged") + of("pending") + of("lost") + of("rejected")
                && of("forwarded") == sumOf(status, "accepted") - sumOf(status, "below_source")
                && sumOf(status, "pending") == of("pending") && sumOf(status, "lost") == of("lost")
                && sumOf(status, "rejected_later") == of("rejected")
                && status[QStringLiteral("totals")][QStringLiteral("accepted")].toInteger()
                == sumOf(status, "accepted");
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isEven(), qPrintable(figuresOf(status)), 15'000); // acknowledgements come in batches
        QCOMPARE(sumOf(status, "pending"), 0);
        QCOMPARE(status[QStringLiteral("connections")].toInt(), machines);
        qInfo().noquote() << figuresOf(status);
        QVERIFY(status[QStringLiteral("source")][QStringLiteral("acknowledged")].toInteger() > 0);

        QCOMPARE(::kill(pid_t(miner.pid()), SIGCONT), 0);
        QCOMPARE(miner.stop()[QStringLiteral("reconnects")].toInt(), 0);
        QVERIFY(chain.pool.storedHashes().size() >= 10);
    }
};

QTEST_GUILESS_MAIN(tst_ChainOfBoth)
#include "tst_ChainOfBoth.moc"
