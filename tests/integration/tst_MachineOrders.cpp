// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Programs.h"

#include <QtTest>

using support::Daemon;
using support::MinerProgram;
using support::Program;

namespace {

constexpr int patience = 60'000;

QStringList asUser(const char *name)
{
    return { QStringLiteral("--user"), QLatin1String(name), QStringLiteral("--hashrate"), QStringLiteral("2k") };
}

/// `hashsteadd machine ... --json` on a running instance.
struct Order {
    int exitCode = -2;
    QJsonObject answer;

    Order(const Daemon &daemon, const QStringList &words)
    {
        Program program(QStringLiteral("hashsteadd"));
        program.start(QStringList { QStringLiteral("machine") } + words
            + QStringList { QStringLiteral("--json"), QStringLiteral("--data-dir"), daemon.dataDir() });
        if (!program.finish())
            return;
        exitCode = program.exitCode();
        answer = program.lastJson();
    }
};

QJsonObject rowOf(const Daemon &daemon, const char *key)
{
    for (const QJsonValue row :
        Order(daemon, { QStringLiteral("list") }).answer[QStringLiteral("machines")].toArray()) {
        if (row[QStringLiteral("key")].toString() == QLatin1String(key))
            return row.toObject();
    }
    return {};
}

QStringList kinds(const Daemon &daemon)
{
    QStringList out;
    for (const QJsonValue event : daemon.status()[QStringLiteral("events")].toArray())
        out.append(event[QStringLiteral("kind")].toString());
    return out;
}

} // namespace

/// Real machines of both languages on a real instance of two shards, ordered about from the command line.
class tst_MachineOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void renamedDisconnectedBannedAndLetInAgain()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        daemon.set(QStringLiteral("network.threads"), QStringLiteral("2"));
        daemon.useTinyMachines();
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        daemon.keepPorts();
        MinerProgram sv1(daemon.sv1Url(), asUser("one"));
        MinerProgram sv2(daemon.sv2Url(), asUser("two"));
        QTRY_VERIFY_WITH_TIMEOUT(!rowOf(daemon, "one").isEmpty() && !rowOf(daemon, "two").isEmpty(), patience);

        // A name is in force at once, and after a restart.
        for (const char *key : { "one", "two" }) {
            const QString name = QStringLiteral("machine ") + QLatin1String(key);
            const Order rename(daemon, { QStringLiteral("rename"), QLatin1String(key), name });
            QCOMPARE(rename.exitCode, 0);
            QCOMPARE(rename.answer[QStringLiteral("before")].toString(), QLatin1String(key));
            QTRY_COMPARE(rowOf(daemon, key)[QStringLiteral("name")].toString(), name);
        }
        QCOMPARE(
            Order(daemon, { QStringLiteral("rename"), QStringLiteral("one"), QStringLiteral("machine two") }).exitCode,
            1);
        daemon.program().terminate();
        QVERIFY(daemon.program().finish());
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_COMPARE_WITH_TIMEOUT(
            rowOf(daemon, "one")[QStringLiteral("name")].toString(), QStringLiteral("machine one"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            rowOf(daemon, "two")[QStringLiteral("name")].toString(), QStringLiteral("machine two"), patience);
        QCOMPARE(rowOf(daemon, "two")[QStringLiteral("own_name")].toString(), QStringLiteral("two"));

        // A machine that is disconnected comes back by itself and mines on.
        for (MinerProgram *miner : { &sv1, &sv2 }) {
            const QString name = miner == &sv1 ? QStringLiteral("machine one") : QStringLiteral("machine two");
            const qint64 before = miner->count("reconnects");
            const Order order(daemon, { QStringLiteral("disconnect"), name });
            QCOMPARE(order.exitCode, 0);
            QCOMPARE(order.answer[QStringLiteral("disconnected")].toInt(), 1);
            QTRY_VERIFY_WITH_TIMEOUT(miner->count("reconnects") > before, patience);
            const qint64 accepted = miner->count("accepted");
            QTRY_VERIFY_WITH_TIMEOUT(miner->count("accepted") > accepted, patience);
        }

        // A ban closes both, keeps both out on both ports and over a restart, and lets them in when it is lifted.
        const Order ban(
            daemon, { QStringLiteral("ban"), QStringLiteral("one"), QStringLiteral("--for"), QStringLiteral("2h") });
        QCOMPARE(ban.exitCode, 0);
        QCOMPARE(ban.answer[QStringLiteral("disconnected")].toInt(), 2); // they share the address
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(daemon, "one").isEmpty() && rowOf(daemon, "two").isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            daemon.status()[QStringLiteral("refused_by")][QStringLiteral("banned")].toInteger() >= 2, patience);
        QCOMPARE(daemon.status()[QStringLiteral("connections")].toInt(), 0);
        daemon.program().terminate();
        QVERIFY(daemon.program().finish());
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(
            daemon.status()[QStringLiteral("refused_by")][QStringLiteral("banned")].toInteger() >= 2, patience);
        const auto bans = Order(daemon, { QStringLiteral("bans") }).answer[QStringLiteral("bans")].toArray();
        QCOMPARE(bans.size(), 1);
        QCOMPARE(bans[0][QStringLiteral("address")].toString(), QStringLiteral("127.0.0.1"));
        const qint64 sv1Before = sv1.count("accepted");
        const qint64 sv2Before = sv2.count("accepted");
        QCOMPARE(Order(daemon, { QStringLiteral("unban"), QStringLiteral("127.0.0.1") }).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(sv1.count("accepted") > sv1Before && sv2.count("accepted") > sv2Before, patience);

        const QStringList told = kinds(daemon);
        for (const char *kind : { "machine-renamed", "machine-disconnected", "peer-banned", "ban-lifted" })
            QVERIFY2(told.contains(QLatin1String(kind)), kind);
        QVERIFY(!sv1.stop().isEmpty());
        QVERIFY(!sv2.stop().isEmpty());
    }

    void whatIsTypedWrongIsSaid()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QCOMPARE(Order(daemon, {}).exitCode, 2);
        QCOMPARE(Order(daemon, { QStringLiteral("rename") }).exitCode, 2);
        QCOMPARE(Order(daemon,
                     { QStringLiteral("ban"), QStringLiteral("x"), QStringLiteral("--for"), QStringLiteral("soon") })
                     .exitCode,
            2);
        QCOMPARE(Order(daemon, { QStringLiteral("list"), QStringLiteral("--for"), QStringLiteral("2h") }).exitCode, 2);
        const Order nobody(daemon, { QStringLiteral("ban"), QStringLiteral("nobody") });
        QCOMPARE(nobody.exitCode, 1);
        QVERIFY(nobody.answer[QStringLiteral("error")].toString().contains(QStringLiteral("nobody")));
        QCOMPARE(Order(daemon, { QStringLiteral("unban"), QStringLiteral("10.0.0.1") }).exitCode, 1);
        const Order address(daemon, { QStringLiteral("ban"), QStringLiteral("10.0.0.1") });
        QCOMPARE(address.exitCode, 0);
        QVERIFY(address.answer[QStringLiteral("ban")][QStringLiteral("until")].isNull());
    }
};

QTEST_GUILESS_MAIN(tst_MachineOrders)
#include "tst_MachineOrders.moc"
