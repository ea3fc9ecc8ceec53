// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Programs.h"

#include <QTemporaryDir>
#include <QtTest>

using support::Daemon;

/// The whole house: virtual miners, pool, dispatcher, mint and wallet in one program, as people start it. Defect 28.
class tst_EhashEndToEnd : public QObject {
    Q_OBJECT

    static void configure(Daemon &daemon)
    {
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("2"));
        daemon.set(QStringLiteral("demo.hashrate"), QStringLiteral("20000"));
        daemon.set(QStringLiteral("shares.seconds_per_share"), QStringLiteral("1"));
        daemon.set(QStringLiteral("ehash.unit_work"), QStringLiteral("1000"));
    }
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
    }
    static QJsonObject section(const QJsonObject &status, const char *name)
    {
        return status[QLatin1String(name)].toObject();
    }
    static quint64 spendable(const QJsonObject &status)
    {
        quint64 sum = 0;
        const auto rows = section(status, "wallet")[QStringLiteral("balances")].toArray();
        for (const auto &row : rows)
            sum += row.toObject()[QStringLiteral("spendable")].toString().toULongLong();
        return sum;
    }
    static quint64 creditedAtMint(const QJsonObject &status)
    {
        quint64 sum = 0;
        const auto rows = section(status, "mint")[QStringLiteral("keysets")].toArray();
        for (const auto &row : rows)
            sum += row.toObject()[QStringLiteral("credited")].toString().toULongLong();
        return sum;
    }
    static QJsonObject embedded(const QJsonObject &status)
    {
        return section(status, "ehash")[QStringLiteral("mints")].toArray().at(0).toObject();
    }

private Q_SLOTS:
    /// Nothing is configured but sizes for a test: ehash comes into the wallet by itself.
    void demoEarns()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        configure(daemon);
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QJsonObject status;
        QTRY_VERIFY2_WITH_TIMEOUT(spendable(status = daemon.status()) > 0,
            (QJsonDocument(daemon.status()).toJson() + daemon.program().errors()).constData(), 60'000);
        support::Program teller(QStringLiteral("hashsteadd"));
        teller.start({ QStringLiteral("wallet"), QStringLiteral("balance"), QStringLiteral("--json"),
            QStringLiteral("--data-dir"), dir.path() });
        QVERIFY(teller.finish());
        QCOMPARE(teller.exitCode(), 0);
        QVERIFY2(teller.lastJson().contains(QStringLiteral("balances")),
            QJsonDocument(teller.lastJson()).toJson().constData());
        const QJsonObject ehash = section(status, "ehash");
        QVERIFY(ehash[QStringLiteral("answered")].toInteger() > 0);
        QCOMPARE(ehash[QStringLiteral("failed")].toInteger(), 0);
        QVERIFY(ehash[QStringLiteral("mint_reachable")].toBool());
        QCOMPARE(ehash[QStringLiteral("unit_work")].toString(), QStringLiteral("1000"));
        const QJsonObject mint = section(status, "mint");
        QVERIFY(mint[QStringLiteral("issuing")].toBool() && mint[QStringLiteral("play_money")].toBool());
        QVERIFY(mint[QStringLiteral("url")].toString().startsWith(QStringLiteral("http://127.0.0.1:")));
        // What earns is settled later, and still no share is left over.
        QTRY_VERIFY_WITH_TIMEOUT(daemon.source()[QStringLiteral("acknowledged")].toInteger() > 0, 10'000);
        QCOMPARE(daemon.source()[QStringLiteral("lost")].toInteger(), 0);
        daemon.program().terminate();
        QVERIFY(daemon.program().finish());
        QCOMPARE(daemon.program().exitCode(), 0);
    }

    /// What the demo earned is a token that another wallet takes, and the first sees it claimed.
    void demoTokenIsClaimed()
    {
        QTemporaryDir dir;
        QTemporaryDir other;
        Daemon daemon(dir.path());
        configure(daemon);
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(spendable(daemon.status()) > 1, 60'000);
        const auto wallet = [](const QString &folder, const QStringList &words, const QByteArray &input = {}) {
            support::Program teller(QStringLiteral("hashsteadd"));
            teller.start(QStringList { QStringLiteral("wallet") } + words
                + QStringList { QStringLiteral("--json"), QStringLiteral("--data-dir"), folder, QStringLiteral("--set"),
                    QStringLiteral("general.secret_store=file") });
            teller.type(input);
            return teller.finish(60'000) && teller.exitCode() == 0 ? teller.lastJson() : QJsonObject();
        };
        const QJsonObject sent = wallet(dir.path(), { QStringLiteral("send"), QStringLiteral("2") });
        QCOMPARE(sent[QStringLiteral("amount")].toInteger(), 2);
        QCOMPARE(sent[QStringLiteral("unit")].toString(), QStringLiteral("hash"));
        const QByteArray token = sent[QStringLiteral("token")].toString().toLatin1();
        const QStringList list { QStringLiteral("sent") };
        const auto state = [&] {
            return wallet(dir.path(), list)[QStringLiteral("sent")].toArray().at(0)[QStringLiteral("state")].toString();
        };
        QCOMPARE(state(), QStringLiteral("pending"));
        const QJsonObject received = wallet(
            other.path(), { QStringLiteral("receive"), QStringLiteral("-"), QStringLiteral("--allow-unknown") }, token);
        QCOMPARE(received[QStringLiteral("amount")].toInteger(), 2);
        const QJsonObject balance = wallet(other.path(), { QStringLiteral("balance") })[QStringLiteral("balances")]
                                        .toArray()
                                        .at(0)
                                        .toObject();
        QCOMPARE(balance[QStringLiteral("spendable")].toInteger(), 2);
        QCOMPARE(state(), QStringLiteral("claimed"));
    }

    /// Defect 17: without its wallet the program does not mine on unpaid, it says what is wrong and ends.
    void noMiningWithoutTheWallet()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("wallet.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x')); // no database
        file.close();
        Daemon daemon(dir.path());
        configure(daemon);
        QVERIFY(!daemon.start());
        QVERIFY(daemon.program().finish());
        QVERIFY(daemon.program().exitCode() != 0);
        QVERIFY2(daemon.program().errors().contains("wallet"), daemon.program().errors().constData());
        QFile after(file.fileName());
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), QByteArray(8192, 'x')); // and leaves alone what it does not understand
    }

    /// kill -9 at any moment of pool, dispatcher, mint and wallet: afterwards every credit is at the mint exactly once.
    void killedAgainAndAgain()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        configure(daemon);
        daemon.set(QStringLiteral("mint.listen"), QStringLiteral("127.0.0.1:%1").arg(freePort())); // one mint, one URL
        for (int round = 0; round < 3; ++round) {
            QVERIFY2(daemon.start(), daemon.program().errors().constData());
            QTRY_VERIFY_WITH_TIMEOUT(
                section(daemon.status(), "ehash")[QStringLiteral("answered")].toInteger() > round * 2, 60'000);
            daemon.program().kill();
        }
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(embedded(daemon.status())[QStringLiteral("waiting")].toInteger(-1), 0, 30'000);
        QJsonObject status = daemon.status();
        QCOMPARE(embedded(status)[QStringLiteral("amount")].toString().toULongLong(), creditedAtMint(status));
        QCOMPARE(embedded(status)[QStringLiteral("failed")].toInteger(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(spendable(daemon.status()), creditedAtMint(daemon.status()), 60'000); // all swept
    }

    /// A taken port is told; machines mine on, shares are credited, wallets are not served.
    void takenMintPort()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        configure(daemon);
        daemon.set(QStringLiteral("mint.listen"), QStringLiteral("127.0.0.1:%1").arg(taken.serverPort()));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(section(daemon.status(), "ehash")[QStringLiteral("answered")].toInteger() > 0, 60'000);
        QCOMPARE(section(daemon.status(), "mint")[QStringLiteral("url")].toString(), QString());
    }
};

QTEST_GUILESS_MAIN(tst_EhashEndToEnd)
#include "tst_EhashEndToEnd.moc"
