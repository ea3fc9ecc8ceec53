// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ApiClient.h"
#include "core/net/Tls.h"
#include "tests/support/Programs.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace api;
using support::Daemon;

/// A window's line to a real hashsteadd.
class tst_RemoteCore : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    SystemRandom m_random;

    static void prepare(Daemon &daemon, const QString &listen = QStringLiteral("127.0.0.1:0"))
    {
        daemon.set(QStringLiteral("api.enabled"), QStringLiteral("true"));
        daemon.set(QStringLiteral("api.listen"), listen);
        daemon.set(QStringLiteral("demo.hashrate"), QStringLiteral("2000"));
        daemon.useTinyMachines();
    }
    static QJsonObject tokenCommand(const QString &dataDir, const QStringList &words)
    {
        support::Program teller(QStringLiteral("hashsteadd"));
        teller.start(QStringList { QStringLiteral("token") } + words
            + QStringList { QStringLiteral("--json"), QStringLiteral("--data-dir"), dataDir });
        return teller.finish() && teller.exitCode() == 0 ? teller.lastJson() : QJsonObject();
    }
    static QString addToken(const QString &dataDir, const QString &scope)
    {
        return tokenCommand(
            dataDir, { QStringLiteral("add"), scope, QStringLiteral("--scope"), scope })[QStringLiteral("token")]
            .toString();
    }
    std::unique_ptr<ApiClient> attach(quint16 port, const QByteArray &pin, const QString &token)
    {
        auto client = std::make_unique<ApiClient>(
            RemoteCore { QStringLiteral("127.0.0.1"), port, pin, token, QStringLiteral("test") }, m_clock, m_random);
        client->start();
        return client;
    }
    static bool isConnected(const ApiClient &client) { return client.link().status == LinkStatus::Connected; }

private Q_SLOTS:
    void offUntilTheOwnerTurnsItOn()
    {
        QTemporaryDir folder;
        Daemon daemon(folder.path());
        daemon.useTinyMachines();
        QVERIFY(daemon.start());
        QVERIFY(!daemon.status().contains(QStringLiteral("api")));
    }

    void aRealCoreIsShownCommandedMissedAndFoundAgain()
    {
        QTemporaryDir folder;
        Daemon daemon(folder.path());
        prepare(daemon);
        const QString reading = addToken(folder.path(), QStringLiteral("read")); // before its first start
        QVERIFY(reading.startsWith(QStringLiteral("hst_")));
        QVERIFY(daemon.start());
        const QString paying = addToken(folder.path(), QStringLiteral("pay")); // while it runs
        QVERIFY(paying.startsWith(QStringLiteral("hst_")));
        const QJsonObject status = daemon.status()[QStringLiteral("api")].toObject();
        const auto port = quint16(status[QStringLiteral("port")].toInt());
        const auto pin = net::fingerprintFromText(status[QStringLiteral("fingerprint")].toString());
        QVERIFY(port != 0 && pin);

        // Values arrive, and what does not change does not.
        const auto reader = attach(port, *pin, reading);
        QSignalSpy states(reader.get(), &ApiClient::stateChanged);
        QTRY_VERIFY(isConnected(*reader));
        QTRY_VERIFY_WITH_TIMEOUT(reader->state().live.miners.size() == 4 && reader->state().live.totals.accepted > 0
                && !reader->state().pool.jobs.isEmpty() && !reader->state().mint.publicKey.isEmpty()
                && !reader->state().settings.isEmpty() && reader->state().wallet.takenAt != UnixMs {},
            20'000);
        QCOMPARE(reader->state().facts.profile, QStringLiteral("demo"));
        const quint64 before = reader->bytesReceived();
        const qsizetype statesBefore = states.size();
        QTest::qWait(4000);
        const qsizetype count = states.size() - statesBefore;
        QVERIFY2(count >= 3 && count <= 17, qPrintable(QString::number(count)));
        int withSettings = 0;
        for (qsizetype i = statesBefore; i < states.size(); ++i)
            withSettings += states[i][1].value<Parts>().has(Part::Settings) ? 1 : 0;
        QCOMPARE(withSettings, 0);
        EncodedState whole;
        whole.update(reader->state(), Parts::all());
        const auto message = encode(ToWindow(StateMessage { 1, StateSender().next(whole) }));
        const double each = double(reader->bytesReceived() - before) / double(count);
        qInfo("demo, 4 machines at work: a whole state %lld bytes; %lld states in 4 s of %.0f bytes each",
            qint64(message.size()), qint64(count), each);
        QVERIFY(each < double(message.size()) / 3);

        // Scopes.
        QSignalSpy toReader(reader.get(), &ApiClient::answered);
        reader->give({ 1, IssuingCommand { false, {} } });
        reader->give({ 2, stats::SeriesRequest { 0, {}, m_clock.now() - std::chrono::hours(1), m_clock.now(), 100 } });
        QTRY_COMPARE(toReader.size(), 2);
        QCOMPARE(toReader[0][0].value<Answer>().error->code, Errc::Denied);
        QVERIFY(std::holds_alternative<stats::Series>(toReader[1][0].value<Answer>().value));
        const auto payer = attach(port, *pin, paying);
        QTRY_VERIFY(isConnected(*payer));
        QSignalSpy toPayer(payer.get(), &ApiClient::answered);
        payer->give({ 3, IssuingCommand { false, QStringLiteral("a test") } });
        payer->give({ 4, WalletOrder(wallet::HistoryOrder {}) });
        payer->give({ 5, SettingsCommand { { { QStringLiteral("log.level"), QStringLiteral("loud") } } } });
        QTRY_COMPARE(toPayer.size(), 3);
        for (const auto &one : toPayer)
            QVERIFY(!one[0].value<Answer>().error);
        QTRY_VERIFY(!reader->state().mint.isIssuing); // the other window sees it
        QTRY_VERIFY(payer->state().wallet.takenAt != UnixMs {});

        // Machines: an order and its answer, the way back, and who may not.
        const QString machine = reader->state().live.miners.first().key;
        reader->give({ 6, stats::MachineRequest { 1, stats::DisconnectMachine { machine } } });
        payer->give({ 7, stats::MachineRequest { 1, stats::RenameMachine { machine, QStringLiteral("Attic") } } });
        payer->give({ 8, stats::MachineRequest { 1, stats::LiftBan { 12345, {} } } });
        QTRY_COMPARE(toReader.size(), 3);
        QCOMPARE(toReader[2][0].value<Answer>().error->code, Errc::Denied);
        QTRY_COMPARE(toPayer.size(), 5);
        const auto renamed = std::get<stats::MachineAnswer>(toPayer[3][0].value<Answer>().value);
        QVERIFY(!renamed.error && renamed.undo);
        QCOMPARE(renamed.subject, QStringLiteral("Attic"));
        QCOMPARE(std::get<stats::MachineAnswer>(toPayer[4][0].value<Answer>().value).error->code, Errc::NotFound);
        const auto hasAttic = [&reader] {
            const auto &miners = reader->state().live.miners;
            return std::any_of(
                miners.begin(), miners.end(), [](const work::MinerSnapshot &m) { return m.name == u"Attic"; });
        };
        QTRY_VERIFY(hasAttic());

        // Strangers.
        const auto wrongPin = attach(port, QByteArray(32, 'x'), paying);
        QTRY_VERIFY(wrongPin->link().code == Errc::BadKey);
        const auto wrongToken = attach(port, *pin, QStringLiteral("hst_no"));
        QTRY_VERIFY(wrongToken->link().code == Errc::Denied);

        // Revoked while it is attached.
        QVERIFY(!tokenCommand(folder.path(), { QStringLiteral("revoke"), QStringLiteral("pay") }).isEmpty());
        QTRY_VERIFY(payer->link().code == Errc::Denied);
        QVERIFY(isConnected(*reader));

        // Killed, and started again with what it had.
        const qsizetype machines = reader->state().live.miners.size();
        QElapsedTimer missed;
        missed.start();
        daemon.program().kill();
        QTRY_VERIFY(reader->link().status == LinkStatus::Gone); // 2 s are the aim; a loaded machine may take longer
        qInfo("kill -9 was noticed after %lld ms", missed.elapsed());
        QCOMPARE(reader->state().live.miners.size(), machines); // still shown
        prepare(daemon, QStringLiteral("127.0.0.1:%1").arg(port));
        missed.start();
        QVERIFY(daemon.start());
        const qint64 ready = missed.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*reader), 10'000);
        qInfo("back %lld ms after the restarted core was ready", missed.elapsed() - ready);
        QTRY_VERIFY_WITH_TIMEOUT(reader->state().live.miners.size() == 4, 20'000);
        QVERIFY(wrongPin->link().status == LinkStatus::Refused);

        // Silent: it lives, its connection stands, and nothing comes.
        missed.start();
        ::kill(pid_t(daemon.program().pid()), SIGSTOP);
        const bool wasMissed = QTest::qWaitFor([&] { return reader->link().status == LinkStatus::Gone; });
        qInfo("SIGSTOP was noticed after %lld ms", missed.elapsed());
        ::kill(pid_t(daemon.program().pid()), SIGCONT);
        QVERIFY(wasMissed);
        QTRY_VERIFY_WITH_TIMEOUT(isConnected(*reader), 10'000);

        // No token, and no key, stands in any file or in the log.
        daemon.program().terminate();
        QVERIFY(daemon.program().finish());
        QVERIFY(!daemon.program().errors().contains("hst_") && !daemon.program().errors().contains("PRIVATE KEY"));
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(reading.toUtf8()) && !bytes.contains("PRIVATE KEY"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_RemoteCore)
#include "tst_RemoteCore.moc"
