// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsStore.h"
#include "tests/support/FakeBitcoind.h"
#include "tests/support/Programs.h"

#include <QtTest>

#include <sys/resource.h>

using support::Daemon;
using support::MinerProgram;
using support::Program;

namespace {

const QString hashsteadd = QStringLiteral("hashsteadd");

/// `hashsteadd` with these arguments, to its end.
struct Run {
    int exitCode = -2;
    QByteArray said;
    QByteArray errors;

    explicit Run(const QStringList &arguments)
    {
        Program program(hashsteadd);
        program.start(arguments);
        if (!program.finish())
            return;
        exitCode = program.exitCode();
        said = program.lines().join('\n');
        errors = program.errors();
    }
};

/// Demo machines that leave the processor to the test.
void useFewMachines(Daemon &daemon)
{
    daemon.set(QStringLiteral("demo.miners"), QStringLiteral("2"));
    daemon.set(QStringLiteral("demo.hashrate"), QStringLiteral("2000"));
}

qint64 acceptedOf(const QJsonObject &status)
{
    return status[QStringLiteral("totals")][QStringLiteral("accepted")].toInteger();
}

} // namespace

/// The programs as a person or a script drives them.
class tst_Programs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readyLineHasAllAddressesAndTheKey()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        useFewMachines(daemon);
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QCOMPARE(daemon.program().lines().size(), 1);
        const QJsonObject ready = daemon.ready();
        const auto listeners = ready[QStringLiteral("listeners")].toArray();
        QCOMPARE(listeners.size(), 3);
        const QStringList kinds { QStringLiteral("sv1+sv2"), QStringLiteral("sv2"), QStringLiteral("sv2") };
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(listeners[i][QStringLiteral("kind")].toString(), kinds[i]);
            QCOMPARE(listeners[i][QStringLiteral("address")].toString(), QStringLiteral("127.0.0.1"));
            QVERIFY(listeners[i][QStringLiteral("listening")].toBool());
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, daemon.port(i));
            QVERIFY(socket.waitForConnected(5000));
        }
        QVERIFY(ready[QStringLiteral("authority_key")].toString().size() > 40);
        QCOMPARE(ready[QStringLiteral("pid")].toInteger(), daemon.program().pid());
        QCOMPARE(ready[QStringLiteral("profile")].toString(), QStringLiteral("demo"));

        // The demo mines by itself, and status says so.
        QTRY_VERIFY_WITH_TIMEOUT(acceptedOf(daemon.status()) > 0, 90'000);
        QTRY_COMPARE(daemon.status()[QStringLiteral("miners")].toArray().size(), 2); // comes with the next snapshot
        const auto status = daemon.status();
        QCOMPARE(status[QStringLiteral("state")].toString(), QStringLiteral("running"));
        QCOMPARE(status[QStringLiteral("authority_key")], ready[QStringLiteral("authority_key")]);
        QCOMPARE(status[QStringLiteral("source")][QStringLiteral("status")].toString(), QStringLiteral("working"));
    }

    void secondInstanceIsRefusedByName()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        useFewMachines(daemon);
        QVERIFY(daemon.start());
        const Run second(daemon.arguments());
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.errors.contains(dir.path().toUtf8()), second.errors.constData());
        QVERIFY2(
            second.errors.contains("process " + QByteArray::number(daemon.program().pid())), second.errors.constData());
        QVERIFY(!daemon.status().isEmpty()); // the first one goes on
    }

    void stopEndsIt()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        useFewMachines(daemon);
        QVERIFY(daemon.start());
        const Run stop({ QStringLiteral("stop"), QStringLiteral("--data-dir"), dir.path() });
        QCOMPARE(stop.exitCode, 0);
        QVERIFY(daemon.program().finish(2000));
        QCOMPARE(daemon.program().exitCode(), 0);
        const Run again({ QStringLiteral("stop"), QStringLiteral("--data-dir"), dir.path() });
        QCOMPARE(again.exitCode, 2);
        QVERIFY2(again.errors.contains(dir.path().toUtf8()), again.errors.constData());
    }

    void termStopsInTimeWithMachines()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        QVERIFY(daemon.start());
        const QStringList load { QStringLiteral("--connections"), QStringLiteral("25"), QStringLiteral("--rate"),
            QStringLiteral("25") };
        MinerProgram sv1(daemon.sv1Url(), load);
        MinerProgram sv2(daemon.sv2Url(), load);
        QTRY_COMPARE_WITH_TIMEOUT(daemon.status()[QStringLiteral("connections")].toInt(), 50, 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(sv1.count("accepted") > 0 && sv2.count("accepted") > 0, 90'000);
        QElapsedTimer timer;
        timer.start();
        daemon.program().terminate();
        QVERIFY(daemon.program().finish(5000));
        QCOMPARE(daemon.program().exitCode(), 0);
        qInfo("stopped in %lld ms", qlonglong(timer.elapsed()));
        QVERIFY(!sv1.stop().isEmpty());
        QVERIFY(!sv2.stop().isEmpty());
    }

    void busyPortNamesTheNextFreeOne()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        useFewMachines(daemon);
        const QString busy = QStringLiteral("127.0.0.1:%1").arg(other.serverPort());
        daemon.set(QStringLiteral("network.sv1_listen"), busy);
        QVERIFY2(daemon.start(), daemon.program().errors().constData()); // the other listeners work
        const auto row = daemon.ready()[QStringLiteral("listeners")][0].toObject();
        QVERIFY(!row[QStringLiteral("listening")].toBool());
        QVERIFY2(row[QStringLiteral("error")].toString().contains(QString::number(other.serverPort())),
            qPrintable(row[QStringLiteral("error")].toString()));
        const int free = row[QStringLiteral("next_free_port")].toInt();
        QVERIFY(free > other.serverPort());

        QTemporaryDir secondDir;
        Daemon second(secondDir.path());
        for (const char *key : { "network.sv1_listen", "network.sv2_listen", "network.pool_listen" })
            second.set(QLatin1String(key), busy);
        QVERIFY(!second.start());
        QVERIFY(second.program().finish());
        QCOMPARE(second.program().exitCode(), 1);
        const auto errors = second.program().errors();
        QVERIFY2(
            errors.contains(QByteArray::number(other.serverPort())) && errors.contains("is free"), errors.constData());
    }

    /// The safeguards that turn connections away say so: in status, and once per address in the log.
    void refusedConnectionsAreShown()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        daemon.set(QStringLiteral("safeguards.connections_per_address"), QStringLiteral("5"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        std::array<QTcpSocket, 12> sockets;
        for (QTcpSocket &socket : sockets) {
            socket.connectToHost(QHostAddress::LocalHost, daemon.port(0));
            QVERIFY(socket.waitForConnected(5000));
        }
        QTRY_COMPARE_WITH_TIMEOUT(daemon.status()[QStringLiteral("connections_refused")].toInt(), 7, 30'000);
        QCOMPARE(daemon.status()[QStringLiteral("refused_by")].toObject(),
            (QJsonObject { { QStringLiteral("connections-per-address"), 7 } }));
        const QByteArray log = daemon.program().errors();
        QCOMPARE(log.count("connections-per-address"), 1);
        QVERIFY2(log.contains("127.0.0.1"), log.constData());
    }

    /// Secrets whose key is in a keychain are asked for there by every verb, and it is said what to do when it is away.
    void keychainThatIsAwayIsSaid()
    {
        QTemporaryDir dir;
        QFile sealed(dir.filePath(QStringLiteral("secrets.sealed")));
        QVERIFY(sealed.open(QIODevice::WriteOnly));
        sealed.write("HASHSTEAD-SECRETS-1\nk" + QByteArray(100, 'x'));
        QVERIFY(sealed.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        sealed.close();
        const QStringList inDir { QStringLiteral("--data-dir"), dir.path() };
        for (const QStringList &verb : { QStringList { QStringLiteral("list-secrets") },
                 QStringList { QStringLiteral("set-secret"), QStringLiteral("node/127.0.0.1:8332") } }) {
            Program program(hashsteadd);
            program.setEnvironment(
                QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
            program.start(verb + inDir);
            program.type("hunter2\n");
            QVERIFY(program.finish());
            QCOMPARE(program.exitCode(), 1);
            const QByteArray errors = program.errors();
            QVERIFY2(
                errors.contains("Unlock the keychain") && errors.contains("general.secret_store"), errors.constData());
            QVERIFY(!errors.contains("hunter2"));
        }
    }

    /// Also before the first start, and `list-secrets` names what is there.
    void secretsAreStoredAndListed()
    {
        QTemporaryDir dir;
        const QString fresh = dir.filePath(QStringLiteral("new"));
        QVERIFY(Daemon(fresh).storeSecret(QStringLiteral("node/127.0.0.1:8332"), "hunter2\n"));
        const Run list({ QStringLiteral("list-secrets"), QStringLiteral("--data-dir"), fresh, QStringLiteral("--set"),
            QStringLiteral("general.secret_store=file") });
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.said, QByteArray("node/127.0.0.1:8332"));
    }

    /// With stats.redact_addresses nothing that the program shows, logs or keeps has a machine's address.
    void hiddenAddressesStayHidden()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        daemon.set(QStringLiteral("stats.redact_addresses"), QStringLiteral("true"));
        daemon.set(QStringLiteral("safeguards.connections_per_address"), QStringLiteral("2"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        {
            std::array<QTcpSocket, 3> sockets; // two of one name, the third is turned away
            for (QTcpSocket &socket : sockets) {
                socket.connectToHost(QHostAddress::LocalHost, daemon.port(0));
                QVERIFY(socket.waitForConnected(5000));
                socket.write("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[]}\n"
                             "{\"id\":2,\"method\":\"mining.authorize\",\"params\":[\"twin\",\"x\"]}\n");
            }
            QTRY_COMPARE_WITH_TIMEOUT(daemon.status()[QStringLiteral("miners")].toArray().size(), 2, 30'000);
            const QByteArray miners
                = QJsonDocument(daemon.status()[QStringLiteral("miners")].toArray()).toJson(QJsonDocument::Compact);
            QVERIFY2(miners.contains("127.0.0.x") && !miners.contains("127.0.0.1"), miners.constData());
        }
        QTRY_COMPARE_WITH_TIMEOUT(daemon.status()[QStringLiteral("connections")].toInt(-1), 0, 30'000);
        daemon.program().terminate();
        QVERIFY(daemon.program().finish(10'000));
        QByteArray log = daemon.program().errors();
        log.replace("serving wallets at http://127.0.0.1", ""); // our own address, which wallets need
        QVERIFY2(log.contains("127.0.0.x") && !log.contains("127.0.0.1"), log.constData());
        for (const QString &name : QDir(dir.path()).entryList({ QStringLiteral("history.sqlite*") })) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("127.0.0.1"), qPrintable(name));
            if (name == u"history.sqlite")
                QVERIFY(bytes.contains("127.0.0.x"));
        }
    }

    void printedConfigIsTheDefault()
    {
        const Run run({ QStringLiteral("--print-config") });
        QCOMPARE(run.exitCode, 0);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("printed.toml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(run.said) == run.said.size());
        file.close();
        const auto store = app::SettingsStore::load({ dir.path(), path, QProcessEnvironment(), {} });
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        for (const auto &row : store->rows())
            QVERIFY2(
                row.value == row.spec.defaultValue || row.spec.key == u"general.data_dir", qPrintable(row.spec.key));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QList<QByteArray>>("words");
        const auto set = [](const char *assignment) {
            return QStringList { QStringLiteral("--set"), QString::fromLatin1(assignment) };
        };
        QTest::newRow("key") << set("network.sv1_lisen=127.0.0.1:0") << 2
                             << QList<QByteArray> { "network.sv1_lisen", "network.sv1_listen" };
        QTest::newRow("value") << set("shares.seconds_per_share=900") << 2
                               << QList<QByteArray> { "shares.seconds_per_share", "900", "60" };
        QTest::newRow("profile") << QStringList { QStringLiteral("--profile"), QStringLiteral("casino") } << 2
                                 << QList<QByteArray> { "casino", "home-pool" };
        const QStringList solo { QStringLiteral("--profile"), QStringLiteral("solo"), QStringLiteral("--set"),
            QStringLiteral("bitcoin.nodes=http://127.0.0.1:1 user=u") };
        QTest::newRow("no address") << solo << 2 << QList<QByteArray> { "bitcoin.payout_address" };
        QTest::newRow("wrong network") << solo
                + set("bitcoin.payout_address=tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx")
                                       << 2 << QList<QByteArray> { "bitcoin.payout_address", "test", "main" };
        QTest::newRow("broken address") << solo
                + set("bitcoin.payout_address=bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")
                                        << 2 << QList<QByteArray> { "bitcoin.payout_address" };
        QTest::newRow("no node") << QStringList { QStringLiteral("--profile"), QStringLiteral("solo") }
                + set("bitcoin.payout_address=bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")
                                 << 2 << QList<QByteArray> { "bitcoin.nodes" };
        const QStringList pool { QStringLiteral("--profile"), QStringLiteral("pool") };
        QTest::newRow("no pool") << pool << 2 << QList<QByteArray> { "network.upstreams" };
        QTest::newRow("pool key") << pool
                + set(
                    "network.upstreams=stratum2+tcp://127.0.0.1:1/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH73 me")
                                  << 2 << QList<QByteArray> { "--set: network.upstreams" };
        QTest::newRow("nowhere to listen")
            << set("network.sv1_listen=") + set("network.sv2_listen=") + set("network.pool_listen=") << 2
            << QList<QByteArray> { "network.sv1_listen", "network.sv2_listen", "0.0.0.0:3333" };
        QTest::newRow("config file") << QStringList { QStringLiteral("--config"),
            QStringLiteral("/nonexistent/h.toml") }
                                     << 2 << QList<QByteArray> { "/nonexistent/h.toml" };
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QList<QByteArray>, words);
        QTemporaryDir dir;
        const Run run(QStringList { QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--set"),
                          QStringLiteral("general.secret_store=file") }
            + arguments);
        for (const QByteArray &word : words)
            QVERIFY2(run.errors.contains(word), run.errors.constData());
        QCOMPARE(run.exitCode, exitCode);
        QCOMPARE(run.said, QByteArray());
    }

    /// A machine that knows another pool's key is told by its program which check failed.
    void wrongAuthorityKeyIsSaid()
    {
        QTemporaryDir dir;
        QTemporaryDir otherDir;
        Daemon daemon(dir.path());
        Daemon other(otherDir.path());
        useFewMachines(daemon);
        useFewMachines(other);
        QVERIFY(daemon.start() && other.start());
        const QString url = QStringLiteral("stratum2+tcp://127.0.0.1:%1/%2")
                                .arg(daemon.port(1))
                                .arg(other.ready()[QStringLiteral("authority_key")].toString());
        MinerProgram miner(url, { QStringLiteral("--no-reconnect") });
        QVERIFY(miner.finish());
        QCOMPARE(miner.exitCode(), 2);
        QVERIFY2(miner.errors().contains("authority key"), miner.errors().constData());
    }

    void killedAndStartedAgain()
    {
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        useFewMachines(daemon);
        QVERIFY(daemon.start());
        daemon.keepPorts();
        const auto key = daemon.ready()[QStringLiteral("authority_key")];
        MinerProgram miner(daemon.sv2Url(), { QStringLiteral("--hashrate"), QStringLiteral("1000") });
        QTRY_VERIFY_WITH_TIMEOUT(miner.count("accepted") > 0, 90'000);
        daemon.program().kill();
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QCOMPARE(daemon.ready()[QStringLiteral("authority_key")], key);
        const auto before = miner.count("accepted");
        QTRY_VERIFY_WITH_TIMEOUT(miner.count("accepted") > before, 90'000);
        QCOMPARE(miner.count("reconnects"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(daemon.status()[QStringLiteral("connections")].toInt(), 3, 10'000);
    }

    /// Defaults, then the file, then the environment, then the command line.
    void laterSettingsWin()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("hashstead.toml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[demo]\nminers = 1\nhashrate = 1000.0\n[network]\nsv1_listen = [\"127.0.0.2:0\"]\n"
            "sv2_listen = [\"127.0.0.2:0\"]\npool_listen = [\"127.0.0.2:0\"]\n[general]\nsecret_store = \"file\"\n");
        file.close();
        Program program(hashsteadd);
        program.setEnvironment(QStringLiteral("HASHSTEAD_NETWORK_SV2_LISTEN"), QStringLiteral("127.0.0.3:0"));
        program.setEnvironment(QStringLiteral("HASHSTEAD_NETWORK_POOL_LISTEN"), QStringLiteral("127.0.0.3:0"));
        program.start({ QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--set"),
            QStringLiteral("network.pool_listen=127.0.0.4:0") });
        QTRY_VERIFY_WITH_TIMEOUT(!program.lastJson().isEmpty(), 60'000);
        const auto listeners = program.lastJson()[QStringLiteral("listeners")].toArray();
        QStringList addresses;
        for (const auto &row : listeners)
            addresses.append(row[QStringLiteral("address")].toString());
        QCOMPARE(addresses,
            (QStringList { QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.3"), QStringLiteral("127.0.0.4") }));
        QCOMPARE(program.lastJson()[QStringLiteral("profile")].toString(), QStringLiteral("demo"));
    }

    /// No file may grow any more: what a full disk looks like. Mining goes on, blocks are still submitted, and it is
    /// said.
    void fullDiskKeepsMining()
    {
        std::signal(SIGXFSZ, SIG_IGN); // the child inherits that; a full disk sends no signal
        FakeBitcoind fake;
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        daemon.set(QStringLiteral("general.profile"), QStringLiteral("solo"));
        daemon.set(QStringLiteral("bitcoin.network"), QStringLiteral("regtest"));
        daemon.set(
            QStringLiteral("bitcoin.payout_address"), QStringLiteral("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080"));
        daemon.set(QStringLiteral("bitcoin.nodes"), QStringLiteral("http://127.0.0.1:%1 user=user").arg(fake.port()));
        daemon.useTinyMachines();
        QVERIFY(daemon.storeSecret(QStringLiteral("node/127.0.0.1:%1").arg(fake.port()), "secret-pass"));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        MinerProgram miner(daemon.sv1Url(), { QStringLiteral("--hashrate"), QStringLiteral("10") });
        QTRY_VERIFY_WITH_TIMEOUT(fake.height >= 2, 90'000);

        const rlimit none { 0, 0 };
        QCOMPARE(prlimit(pid_t(daemon.program().pid()), RLIMIT_FSIZE, &none, nullptr), 0);
        const quint32 height = fake.height;
        QTRY_VERIFY2_WITH_TIMEOUT(fake.height >= height + 5, daemon.program().errors().right(1500).constData(), 90'000);
        QVERIFY(daemon.program().isRunning());
        QVERIFY2(daemon.program().errors().contains("NOT on disk"), daemon.program().errors().right(1500).constData());
        const auto troubles = [&] {
            QStringList out;
            const auto rows = daemon.status()[QStringLiteral("storage")].toArray();
            for (const auto &row : rows)
                out.append(row[QStringLiteral("what")].toString());
            return out;
        };
        QTRY_VERIFY_WITH_TIMEOUT(troubles().contains(QStringLiteral("blocks")), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(troubles().contains(QStringLiteral("history")), 60'000);
        QCOMPARE(
            daemon.status()[QStringLiteral("source")][QStringLiteral("status")].toString(), QStringLiteral("working"));
        // what is shown is at most a second old
        QTRY_VERIFY_WITH_TIMEOUT(
            daemon.status()[QStringLiteral("totals")][QStringLiteral("blocks_found")].toInt() >= 5, 10'000);
        // Connections are looked at once a second: all this may happen before the first look.
        QTRY_COMPARE_WITH_TIMEOUT(daemon.status()[QStringLiteral("connections")].toInt(), 1, 10'000);
        QCOMPARE(miner.stop()[QStringLiteral("reconnects")].toInt(), 0);
        daemon.program().terminate();
        QVERIFY(daemon.program().finish(5000));
        QCOMPARE(daemon.program().exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Programs)
#include "tst_Programs.moc"
