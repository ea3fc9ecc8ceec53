// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/miner/TinySv1Server.h"
#include "tests/support/Programs.h"
#include "tests/support/devices/Farm.h"
#include "tests/support/devices/Totp.h"

#include <QtTest>

using devices::Farm;
using devices::Fault;
using support::Daemon;
using support::Program;

namespace {

constexpr int fleetSize = 50;
const QString lan = QStringLiteral("lan");

/// `hashsteadd lan ... --json` on a running instance.
struct LanOrder {
    int exitCode = -2;
    QJsonObject answer;
    qint64 took = 0; ///< ms

    LanOrder(const Daemon &daemon, const QStringList &words, const QByteArray &input = {}, int milliseconds = 30'000)
    {
        QElapsedTimer timer;
        timer.start();
        Program program(QStringLiteral("hashsteadd"));
        program.start(QStringList { lan } + words
            + QStringList { QStringLiteral("--json"), QStringLiteral("--data-dir"), daemon.dataDir() });
        program.type(input);
        if (!program.finish(milliseconds))
            return;
        took = timer.elapsed();
        exitCode = program.exitCode();
        answer = program.lastJson();
    }
    QJsonArray devices() const { return answer[QStringLiteral("devices")].toArray(); }
    QJsonObject plan() const { return answer[QStringLiteral("plan")].toObject(); }
    /// phase by key
    QMap<QString, QString> phases() const
    {
        QMap<QString, QString> out;
        for (const QJsonValue step : plan()[QStringLiteral("devices")].toArray())
            out.insert(step[QStringLiteral("key")].toString(),
                step[QStringLiteral("possible")].toBool() ? step[QStringLiteral("phase")].toString()
                                                          : QStringLiteral("impossible"));
        return out;
    }
    QMap<QString, QString> details() const
    {
        QMap<QString, QString> out;
        for (const QJsonValue step : plan()[QStringLiteral("devices")].toArray())
            out.insert(step[QStringLiteral("key")].toString(), step[QStringLiteral("detail")].toString());
        return out;
    }
    QByteArray text() const { return QJsonDocument(answer).toJson(); }
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// Fifty simulated machines of all kinds on addresses of their own, each really mining, ordered about from the command
/// line of a real instance.
class tst_LanFleet : public QObject {
    Q_OBJECT

    static bool minesAt(const devices::Device &device, quint16 port)
    {
        const auto pool = device.activePool();
        return pool && pool->port == port && device.mining().status == miner::MachineStatus::Mining;
    }

private Q_SLOTS:
    void foundPointedHereAndPutBack()
    {
        TinySv1Server old;
        old.difficulty = 1e-6;
        devices::FarmConfig config = devices::FarmOf(fleetSize,
            { { lan::PoolProtocol::Sv1, QStringLiteral("127.0.0.1"), old.port(), lan::PoolTls::None,
                QStringLiteral("bc1q.{name}"), QStringLiteral("x"), {} } });
        config.hashrate = 500;
        config.findsShares = true;
        Farm farm(config);
        const auto begun = farm.start();
        QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().toString()));
        QTemporaryDir dir;
        Daemon daemon(dir.path());
        daemon.useTinyMachines();
        daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        daemon.set(QStringLiteral("lan.poll"), QStringLiteral("5"));
        daemon.set(QStringLiteral("lan.web_port"), QString::number(config.ports.web));
        daemon.set(QStringLiteral("lan.api_port"), QString::number(config.ports.api));
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        daemon.keepPorts();

        // Found.
        const QString network = farm.addresses().first().toString().section(u'.', 0, 2) + QStringLiteral(".0/25");
        const LanOrder scan(daemon, { QStringLiteral("scan"), network }, {}, 60'000);
        QCOMPARE(scan.exitCode, 0);
        qInfo("%d machines found in %lld ms", int(scan.devices().size()), scan.took);
        QCOMPARE(scan.devices().size(), fleetSize);
        QVERIFY2(scan.took < 20'000, qPrintable(QString::number(scan.took)));

        // Nothing is written before management is on.
        const QString first = farm.device(0).config().address.toString();
        QCOMPARE(LanOrder(daemon, { QStringLiteral("restart"), first }).exitCode, 1);
        QCOMPARE(LanOrder(daemon, words("manage on")).exitCode, 0);
        QCOMPARE(LanOrder(daemon, { QStringLiteral("restart"), first }).exitCode, 1); // nor on one that is not managed
        for (int i = 0; i < farm.count(); ++i) {
            const QByteArray asked = farm.device(i).seen().paths.join(", ");
            // "privileged" asks whether writing is allowed.
            for (const char *write : { "POST", "PATCH", "PUT", "addpool", "ascset", "4028 restart" })
                QVERIFY2(!asked.contains(write), asked.constData());
            QCOMPARE(farm.device(i).restarts(), 0);
            QCOMPARE(farm.device(i).seen().credentials, 0);
        }
        QCOMPARE(LanOrder(daemon, words("manage on all")).exitCode, 0);

        // Those that want a login get it.
        for (int i = 0; i < farm.count(); ++i) {
            if (farm.device(i).config().kind != lan::Kind::Antminer)
                continue;
            const LanOrder login(daemon,
                { QStringLiteral("credentials"), farm.device(i).config().address.toString(), QStringLiteral("root") },
                "root\n");
            QVERIFY2(login.exitCode == 0, login.text().constData());
        }
        QTRY_VERIFY_WITH_TIMEOUT(allRead(daemon), 30'000);

        // One says yes and changes nothing.
        devices::Device &liar = *farm.find(lan::Kind::AxeOs, 5);
        liar.setFault(Fault::ChangesNothing);
        const auto listBefore = liar.pools();

        // Those with codes by themselves, for a code works for a moment.
        QMap<QString, QString> phases;
        const auto codeNow = devices::totp(devices::farmTotpSecret, QDateTime::currentSecsSinceEpoch()) + '\n';
        QStringList locked;
        QStringList others;
        for (int i = 0; i < farm.count(); ++i)
            (farm.device(i).config().totpSecret.isEmpty() ? others : locked)
                << farm.device(i).config().address.toString();
        const LanOrder withCodes(
            daemon, QStringList { QStringLiteral("point"), QStringLiteral("--code") } + locked, codeNow, 200'000);
        phases.insert(withCodes.phases());

        // Pointed here, one first.
        const LanOrder point(daemon, QStringList { QStringLiteral("point") } + others, {}, 300'000);
        phases.insert(point.phases());
        qInfo("pointed in %lld ms and %lld ms with codes", point.took, withCodes.took);
        QMap<QString, QString> details = withCodes.details();
        details.insert(point.details());
        QStringList here;
        for (int i = 0; i < farm.count(); ++i) {
            devices::Device &device = farm.device(i);
            const QString phase = phases.value(device.mac());
            const QByteArray what
                = QStringLiteral("%1 %2: %3, %4")
                      .arg(device.hostname(), lan::kindName(device.config().kind), phase, details.value(device.mac()))
                      .toUtf8();
            if (&device == &liar) {
                QVERIFY2(phase == u"refused" || phase == u"put-back", what.constData());
            } else if (phase == u"impossible") {
                QVERIFY2(!device.config().allowsWrites || device.config().kind == lan::Kind::Braiins, what.constData());
            } else {
                QVERIFY2(phase == u"done", what.constData());
                here << device.mac();
            }
        }
        QVERIFY2(point.took < 60'000, qPrintable(QString::number(point.took)));
        QVERIFY2(here.size() >= 30, qPrintable(QString::number(here.size())));
        QCOMPARE(liar.pools().size(), listBefore.size());
        QCOMPARE(liar.pools().first().pool, listBefore.first().pool);
        QVERIFY(minesAt(liar, old.port()));
        for (int i = 0; i < farm.count(); ++i) {
            if (here.contains(farm.device(i).mac()))
                QTRY_VERIFY_WITH_TIMEOUT(
                    minesAt(farm.device(i), daemon.port(0)) || minesAt(farm.device(i), daemon.port(1)), 20'000);
        }

        // All put back with one order, by a program that was started anew.
        daemon.program().terminate();
        QVERIFY(daemon.program().finish());
        QVERIFY2(daemon.start(), daemon.program().errors().constData());
        QTRY_VERIFY_WITH_TIMEOUT(allRead(daemon), 60'000);
        const LanOrder backWithCodes(daemon,
            QStringList { QStringLiteral("put-back"), QStringLiteral("--code") } + locked, nextCode(codeNow), 200'000);
        QVERIFY2(backWithCodes.exitCode == 0, backWithCodes.text().constData());
        const LanOrder back(daemon, words("put-back all"), {}, 300'000);
        qInfo("put back in %lld ms", back.took);
        for (int i = 0; i < farm.count(); ++i) {
            devices::Device &device = farm.device(i);
            QTRY_VERIFY2_WITH_TIMEOUT(minesAt(device, old.port()),
                (device.hostname() + u' ' + back.phases().value(device.mac())).toUtf8().constData(), 20'000);
        }
        const auto events = daemon.status()[QStringLiteral("events")].toArray();
        QVERIFY(std::any_of(events.begin(), events.end(),
            [](const QJsonValue &e) { return e[QStringLiteral("kind")].toString() == u"device-changed"; }));
    }

private:
    static bool allRead(const Daemon &daemon)
    {
        const auto devices = LanOrder(daemon, words("list")).devices();
        return devices.size() == fleetSize && std::all_of(devices.begin(), devices.end(), [](const QJsonValue &row) {
            return row[QStringLiteral("online")].toBool();
        });
    }
    /// Of the next step: each works once.
    static QByteArray nextCode(const QByteArray &before)
    {
        QByteArray code = before;
        (void)QTest::qWaitFor(
            [&] {
                code = devices::totp(devices::farmTotpSecret, QDateTime::currentSecsSinceEpoch()) + '\n';
                return code != before;
            },
            40'000);
        return code;
    }
};

QTEST_GUILESS_MAIN(tst_LanFleet)
#include "tst_LanFleet.moc"
