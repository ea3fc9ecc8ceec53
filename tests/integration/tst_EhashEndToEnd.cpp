// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MintBench.h"
#include "tests/support/Programs.h"
#include "tests/support/RawHttp.h"

#include <QTemporaryDir>
#include <QtTest>

using support::Daemon;
using support::sqlValue;

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
    static QList<QJsonObject> events(const QJsonObject &status, const char *kind)
    {
        QList<QJsonObject> out;
        const auto rows = status[QStringLiteral("events")].toArray();
        for (const auto &row : rows) {
            if (row[QStringLiteral("kind")].toString() == QLatin1String(kind))
                out.append(row.toObject());
        }
        return out;
    }
    /// `hashsteadd mint`. \return its exit code.
    static int tellMint(const QString &dataDir, const QStringList &words)
    {
        support::Program teller(QStringLiteral("hashsteadd"));
        teller.start(
            QStringList { QStringLiteral("mint") } + words + QStringList { QStringLiteral("--data-dir"), dataDir });
        return teller.finish() ? teller.exitCode() : -1;
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

    /// A taken port is told, with what to do; machines mine on, shares are credited, wallets are not served. Once the
    /// port is free the mint takes it, and the own wallet finds it.
    void takenMintPort()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        configure(daemon);
        const quint16 port = taken.serverPort();
        daemon.set(QStringLiteral("mint.listen"), QStringLiteral("127.0.0.1:%1").arg(port));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(section(daemon.status(), "ehash")[QStringLiteral("answered")].toInteger() > 0, 60'000);
        QJsonObject status = daemon.status();
        QCOMPARE(section(status, "mint")[QStringLiteral("url")].toString(), QString());
        QCOMPARE(section(status, "mint")[QStringLiteral("reachable")].toBool(true), false);
        const QString trouble = section(status, "mint")[QStringLiteral("listen_trouble")].toString();
        QVERIFY2(trouble.contains(QString::number(port)) && trouble.contains(QStringLiteral("mint.listen")),
            qPrintable(trouble));
        const auto failed = events(status, "listener-failed");
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][QStringLiteral("values")][QStringLiteral("reason")].toString(), trouble);
        QCOMPARE(failed[0][QStringLiteral("values")][QStringLiteral("port")].toInt(), port);
        QCOMPARE(failed[0][QStringLiteral("severity")].toString(), QStringLiteral("bad"));
        QCOMPARE(spendable(status), 0u);

        taken.close();
        QTRY_VERIFY_WITH_TIMEOUT(spendable(status = daemon.status()) > 0, 40'000);
        QCOMPARE(section(status, "mint")[QStringLiteral("reachable")].toBool(), true);
        QCOMPARE(section(status, "mint")[QStringLiteral("listen_trouble")].toString(), QString());
        QCOMPARE(events(status, "listener-failed").size(), 1);
        QCOMPARE(events(status, "listener-back").size(), 1);
    }

    /// Stopped by its owner, the mint lets shares wait, over a restart too. What it then refuses for good is told.
    void ownerStopsTheMint()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        configure(daemon);
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(section(daemon.status(), "ehash")[QStringLiteral("answered")].toInteger() > 0, 60'000);
        QCOMPARE(tellMint(dir.path(), { QStringLiteral("stop"), QStringLiteral("an audit") }), 0);
        QJsonObject status;
        QTRY_COMPARE_WITH_TIMEOUT(events(status = daemon.status(), "mint-stopped").size(), 1, 10'000);
        const auto stopped = events(status, "mint-stopped")[0];
        QCOMPARE(stopped[QStringLiteral("values")][QStringLiteral("reason")].toString(), QStringLiteral("an audit"));
        QCOMPARE(stopped[QStringLiteral("severity")].toString(), QStringLiteral("bad"));
        QTRY_VERIFY_WITH_TIMEOUT(embedded(daemon.status())[QStringLiteral("waiting")].toInteger() >= 3, 30'000);
        daemon.program().kill();

        // One of those that wait claims more than it is worth.
        const QString books = dir.filePath(QStringLiteral("ehash.sqlite"));
        const QString wrong = QStringLiteral("WHERE id = (SELECT max(id) FROM outbox)");
        sqlValue(books, QStringLiteral("UPDATE outbox SET amount = amount + 1 ") + wrong);
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(section(daemon.status(), "mint")[QStringLiteral("stopped_because")].toString(),
            QStringLiteral("an audit"), 10'000);
        QVERIFY(embedded(daemon.status())[QStringLiteral("waiting")].toInteger() >= 3);
        QCOMPARE(tellMint(dir.path(), { QStringLiteral("resume") }), 0);
        QTRY_COMPARE_WITH_TIMEOUT(embedded(daemon.status())[QStringLiteral("waiting")].toInteger(-1), 0, 90'000);
        QTRY_COMPARE_WITH_TIMEOUT(events(status = daemon.status(), "quote-refused").size(), 1, 10'000);
        QCOMPARE(events(status, "mint-resumed").size(), 1);
        QCOMPARE(events(status, "mint-resumed")[0][QStringLiteral("severity")].toString(), QStringLiteral("good"));
        QCOMPARE(embedded(status)[QStringLiteral("failed")].toInteger(), 1);
        const auto refused = events(status, "quote-refused")[0];
        QVERIFY(!refused[QStringLiteral("machine")].toString().isEmpty());
        const auto values = refused[QStringLiteral("values")].toObject();
        QCOMPARE(values[QStringLiteral("name")].toString(), QStringLiteral("embedded"));
        QCOMPARE(values[QStringLiteral("hash")].toString().size(), 64);
        QCOMPARE(values[QStringLiteral("count")].toInt(), 1);
        QVERIFY2(!values[QStringLiteral("reason")].toString().isEmpty(), QJsonDocument(values).toJson().constData());
        QCOMPARE(embedded(status)[QStringLiteral("amount")].toString().toULongLong(), creditedAtMint(status));
        daemon.program().terminate();
        QVERIFY(daemon.program().finish());
        QVERIFY(tellMint(dir.path(), { QStringLiteral("resume") }) != 0); // nobody is there
        QCOMPARE(tellMint(dir.path(), { QStringLiteral("pause") }), 2);
    }

    /// The watchdog finds wrong books, issues nothing and says so; nothing is lost meanwhile.
    void wrongBooksStopTheMint()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        configure(daemon);
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(spendable(daemon.status()) > 0, 60'000);
        daemon.program().kill();
        const QString file = dir.filePath(QStringLiteral("mint.sqlite"));
        const quint64 outstanding
            = sqlValue(file, QStringLiteral("SELECT sum(issued - redeemed) FROM keyset")).toULongLong();
        QVERIFY(outstanding > 0);
        const QVariant credited = sqlValue(file, QStringLiteral("SELECT credited FROM keyset"));
        QVERIFY(outstanding <= credited.toULongLong());
        sqlValue(file, QStringLiteral("UPDATE keyset SET credited = %1").arg(outstanding - 1));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QJsonObject status;
        QTRY_COMPARE_WITH_TIMEOUT(events(status = daemon.status(), "mint-stopped").size(), 1, 10'000);
        const QString reason
            = events(status, "mint-stopped")[0][QStringLiteral("values")][QStringLiteral("reason")].toString();
        QVERIFY2(
            reason.contains(
                QStringLiteral("%1 are outstanding and only %2 were credited").arg(outstanding).arg(outstanding - 1)),
            qPrintable(reason));
        QCOMPARE(section(status, "mint")[QStringLiteral("issuing")].toBool(true), false);
        QCOMPARE(section(status, "mint")[QStringLiteral("stopped_because")].toString(), reason);
        const quint64 held = creditedAtMint(status);
        QTRY_VERIFY_WITH_TIMEOUT(embedded(daemon.status())[QStringLiteral("waiting")].toInteger() >= 2, 60'000);
        QCOMPARE(creditedAtMint(daemon.status()), held);
        daemon.program().kill();
        sqlValue(file, QStringLiteral("UPDATE keyset SET credited = %1").arg(credited.toULongLong()));
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QCOMPARE(tellMint(dir.path(), { QStringLiteral("resume") }), 0);
        QTRY_COMPARE_WITH_TIMEOUT(embedded(daemon.status())[QStringLiteral("waiting")].toInteger(-1), 0, 90'000);
        QVERIFY(section(daemon.status(), "mint")[QStringLiteral("issuing")].toBool());
        QCOMPARE(embedded(daemon.status())[QStringLiteral("failed")].toInteger(), 0);
    }

    void limitsOfTheMintAreSettings()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        configure(daemon);
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        daemon.set(QStringLiteral("wallet.enabled"), QStringLiteral("off"));
        daemon.set(QStringLiteral("mint.body_bytes"), QStringLiteral("65536"));
        daemon.set(QStringLiteral("mint.head_bytes"), QStringLiteral("2048"));
        daemon.set(QStringLiteral("mint.connections"), QStringLiteral("8"));
        daemon.set(QStringLiteral("mint.connections_per_address"), QStringLiteral("2"));
        daemon.set(QStringLiteral("mint.requests_per_second"), QStringLiteral("2"));
        daemon.set(QStringLiteral("mint.keep_alive"), QStringLiteral("1s"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        const QUrl url(section(daemon.status(), "mint")[QStringLiteral("url")].toString());
        const auto port = quint16(url.port());
        const auto from = [](int host) { return QHostAddress(QStringLiteral("127.0.0.%1").arg(host)); };
        QCOMPARE(RawHttp(port, from(2)).post("/v1/swap", QByteArray(65'000, ' ')).status, 400);
        QCOMPARE(RawHttp(port, from(3)).post("/v1/swap", QByteArray(65'537, ' ')).status, 413);
        QCOMPARE(RawHttp(port, from(4)).get("/v1/info?" + QByteArray(2048, 'a')).status, 431);
        {
            RawHttp one(port, from(5)), two(port, from(5)), three(port, from(5));
            QVERIFY(one.isConnected() && two.isConnected());
            QCOMPARE(one.get("/v1/keysets").status, 200);
            QCOMPARE(two.get("/v1/keysets").status, 200);
            QCOMPARE(three.reply().status, 429);
        }
        RawHttp eager(port, from(6));
        int served = 0;
        while (served < 40 && eager.get("/v1/keysets").status == 200)
            ++served;
        QVERIFY2(served >= 8 && served < 20, qPrintable(QString::number(served))); // a burst of 8, then 2 a second
        RawHttp idle(port, from(7));
        QCOMPARE(idle.get("/v1/keysets").status, 200);
        QVERIFY(idle.isClosed(4000));
    }
};

QTEST_GUILESS_MAIN(tst_EhashEndToEnd)
#include "tst_EhashEndToEnd.moc"
