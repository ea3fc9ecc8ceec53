// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LanService.h"
#include "tests/core/miner/TinySv1Server.h"
#include "tests/support/devices/Farm.h"

#include <QSignalSpy>
#include <QtTest>

using namespace lan;
using devices::Farm;
using devices::Fault;

namespace {

constexpr int patience = 20'000;
const Kind someKinds[] = { Kind::AxeOs, Kind::AxeOsLegacy, Kind::Avalon, Kind::Antminer };

devices::FarmConfig farmConfig(quint16 port)
{
    devices::FarmConfig out = devices::FarmOf(4,
        { { PoolProtocol::Sv1, QStringLiteral("127.0.0.1"), port, PoolTls::None, QStringLiteral("me.{name}"),
            QStringLiteral("hunter2"), {} } });
    for (const Kind kind : someKinds) {
        devices::DeviceConfig one;
        one.kind = kind;
        out.models.append(one);
    }
    out.hashrate = 500;
    out.timeScale = 0.1;
    out.findsShares = true;
    return out;
}

} // namespace

/// The service on simulated devices that really mine: at an old pool, and at one that stands for this program.
class tst_LanService : public QObject {
    Q_OBJECT

    /// A service, what it told, and a store of its secrets.
    struct House {
        SystemClock clock;
        SystemRandom random;
        TinySv1Server &here;
        LanConfig config;
        Snapshot now {};
        QList<Answer> answers {};
        QList<LanEvent> events {};
        QMap<QString, QByteArray> secrets {};
        quint64 nextId = 1;
        QTimer miners {};
        std::unique_ptr<LanService> service {}; ///< goes first: what it still tells needs the others

        House(const QString &path, TinySv1Server &pool)
            : here(pool)
        {
            config.path = path;
            config.pollInterval = std::chrono::seconds(1);
            config.transport.ports = config.scanner.transport.ports = { 8180, 4128 };
            config.scanner.listens = false;
            config.pace.betweenReads = std::chrono::milliseconds(300);
            config.pace.restartFor = std::chrono::seconds(10);
            config.pace.awaitFor = std::chrono::seconds(10);
        }
        bool start()
        {
            // A copy with the secrets as the store has them: as a new start of the program.
            now = {};
            LanConfig fresh { config.path };
            for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
                fresh.secrets.set(it.key(), *it);
            fresh.pollInterval = config.pollInterval;
            fresh.transport = config.transport;
            fresh.scanner = config.scanner;
            fresh.pace = config.pace;
            service = std::make_unique<LanService>(fresh, clock, random);
            QObject::connect(service.get(), &LanService::snapshotPublished, service.get(),
                [this](const Snapshot &snapshot) { now = snapshot; });
            QObject::connect(service.get(), &LanService::answered, service.get(),
                [this](const Answer &answer) { answers << answer; });
            QObject::connect(service.get(), &LanService::eventHappened, service.get(),
                [this](const LanEvent &event) { events << event; });
            QObject::connect(service.get(), &LanService::secretsChanged, service.get(),
                [this](const QString &name, const QByteArray &value) {
                    if (value.isEmpty())
                        secrets.remove(name);
                    else
                        secrets.insert(name, value);
                    service->secretStored(name, {});
                });
            service->applyPorts({ { QHostAddress(QHostAddress::LocalHost), here.port(), false } }, {});
            QObject::connect(&miners, &QTimer::timeout, service.get(), [this] { tellMiners(); });
            miners.start(200);
            return service->start().has_value();
        }
        /// As the live snapshot would: each user that mines at the pool that stands for us has a row.
        void tellMiners()
        {
            QList<LanMiner> out;
            for (const QByteArray &user : std::as_const(here.users)) {
                const QString name = QString::fromUtf8(user);
                out.append({ { name, {}, name, name }, here.good > 0 ? std::optional(clock.now()) : std::nullopt });
            }
            service->applyMiners(out);
        }
        Answer ask(const Order &order, int milliseconds = patience)
        {
            const quint64 id = nextId++;
            service->perform({ id, order });
            Answer out;
            const bool isThere = QTest::qWaitFor(
                [&] {
                    for (const Answer &answer : std::as_const(answers)) {
                        if (answer.id == id) {
                            out = answer;
                            return true;
                        }
                    }
                    return false;
                },
                milliseconds);
            if (!isThere)
                out.error = Error { Errc::Timeout, QStringLiteral("no answer") };
            return out;
        }
        const DeviceState *device(const QString &key) const
        {
            const auto found = std::ranges::find(now.devices, key, &DeviceState::key);
            return found == now.devices.end() ? nullptr : &*found;
        }
        bool isRead(const QString &key) const
        {
            const DeviceState *state = device(key);
            return state && state->isOnline() && state->reading.at != UnixMs {};
        }
        bool scan(const Farm &farm)
        {
            StartScan order;
            for (const QHostAddress &address : farm.addresses())
                order.subnets << address.toString() + QStringLiteral("/32");
            return !ask(order).error
                && QTest::qWaitFor([this] { return now.scan.phase == ScanState::Phase::Done; }, patience);
        }
        bool hasRunEnded() const { return now.point.phase == PointState::Phase::Done; }
        PointStep::Phase phaseOf(const QString &key) const
        {
            const auto step = std::ranges::find(now.point.steps, key, &PointStep::key);
            return step == now.point.steps.end() ? PointStep::Phase::Waiting : step->phase;
        }
        int writes(Farm &farm) const
        {
            int out = 0;
            for (int i = 0; i < farm.count(); ++i) {
                for (const QByteArray &path : farm.device(i).seen().paths) {
                    for (const char *write : { "POST", "PATCH", "PUT", "addpool" })
                        out += path.contains(write);
                }
            }
            return out;
        }
    };
    QTemporaryDir m_dir;
    int m_count = 0;
    QString nextPath() { return m_dir.filePath(QStringLiteral("%1.sqlite").arg(++m_count)); }

private Q_SLOTS:
    void foundReadAndStillThereAfterARestart()
    {
        TinySv1Server old;
        TinySv1Server here;
        Farm farm(farmConfig(old.port()));
        QVERIFY(farm.start());
        House house(nextPath(), here);
        QVERIFY(house.start());
        QVERIFY(house.scan(farm));
        QTRY_COMPARE(house.now.devices.size(), 4);
        QCOMPARE(house.now.scan.found, 4);
        const QString axe = farm.find(Kind::AxeOs)->mac();
        QTRY_VERIFY_WITH_TIMEOUT(house.isRead(axe), patience);
        QCOMPARE(house.device(axe)->kind, Kind::AxeOs);
        QVERIFY(house.device(axe)->reading.rates.best());
        QVERIFY(!house.device(axe)->isManaged);
        QCOMPARE(house.writes(farm), 0);
        QVERIFY(!house.ask(NameDevice { axe, QStringLiteral("Attic"), QStringLiteral("roof") }).error);
        QCOMPARE(house.device(axe)->name, QStringLiteral("Attic"));
        house.service.reset();
        QVERIFY(house.start());
        QTRY_COMPARE(house.now.devices.size(), 4);
        QCOMPARE(house.device(axe)->name, QStringLiteral("Attic"));
        QTRY_VERIFY_WITH_TIMEOUT(house.isRead(axe), patience);
        QVERIFY(!house.ask(ForgetDevice { axe }).error);
        QCOMPARE(house.device(axe), nullptr);
        QCOMPARE(house.ask(ForgetDevice { axe }).error->code, Errc::NotFound);
        QCOMPARE(house.ask(AddDevice { QStringLiteral("8.8.8.8") }).error->code, Errc::Denied);
        QCOMPARE(house.ask(AddDevice { QStringLiteral("nowhere") }).error->code, Errc::Malformed);
        const Answer added = house.ask(AddDevice { farm.find(Kind::AxeOs)->config().address.toString() });
        QVERIFY(!added.error);
        QVERIFY(house.device(axe));
    }

    void nothingIsWrittenBeforeItIsAllowed()
    {
        TinySv1Server old;
        TinySv1Server here;
        Farm farm(farmConfig(old.port()));
        QVERIFY(farm.start());
        House house(nextPath(), here);
        QVERIFY(house.start());
        QVERIFY(house.scan(farm));
        devices::Device &axe = *farm.find(Kind::AxeOs);
        const QStringList keys { axe.mac() };
        QTRY_VERIFY_WITH_TIMEOUT(house.isRead(axe.mac()), patience);
        QCOMPARE(house.ask(ChangeDevices { keys, SetFan { 50 }, {} }).error->code, Errc::Denied);
        const Answer plan = house.ask(PlanPoint { keys });
        QVERIFY(!plan.error);
        QCOMPARE(house.ask(StartPlan { plan.plan.id, {} }).error->code, Errc::Denied);
        QVERIFY(!house.ask(SetManaging { true }).error);
        const Answer unmanaged = house.ask(ChangeDevices { keys, SetFan { 50 }, {} });
        QCOMPARE(unmanaged.devices[0].error->code, Errc::Denied);
        QCOMPARE(house.writes(farm), 0);

        // Allowed: done, read back and told with before and after.
        QVERIFY(!house.ask(ManageDevices { keys, true }).error);
        const Answer done = house.ask(ChangeDevices { keys, SetFan { 50 }, {} });
        QVERIFY2(!done.devices[0].error, qPrintable(done.devices[0].error ? done.devices[0].error->detail : QString()));
        QVERIFY(house.writes(farm) > 0);
        QTRY_VERIFY(!house.events.isEmpty());
        QCOMPARE(house.events.last().kind, LanEvent::Kind::Changed);
        QCOMPARE(house.events.last().before, QStringLiteral("automatic"));
        QCOMPARE(house.events.last().after, QStringLiteral("50 %"));

        // One that says yes and does nothing is found out.
        axe.setFault(Fault::ChangesNothing);
        const Answer lie = house.ask(ChangeDevices { keys, SetFan {}, {} });
        QCOMPARE(lie.devices[0].error->code, Errc::Refused);
        QTRY_COMPARE(house.events.last().kind, LanEvent::Kind::ChangeRefused);
        // Off again.
        QVERIFY(!house.ask(SetManaging { false }).error);
        QCOMPARE(house.ask(ChangeDevices { keys, Restart {}, {} }).error->code, Errc::Denied);
    }

    void aLoginGoesOnlyWhereItBelongs()
    {
        TinySv1Server old;
        TinySv1Server here;
        Farm farm(farmConfig(old.port()));
        QVERIFY(farm.start());
        House house(nextPath(), here);
        QVERIFY(house.start());
        QVERIFY(house.scan(farm));
        devices::Device &antminer = *farm.find(Kind::Antminer);
        const QString address = antminer.config().address.toString(); // its MAC is behind the login
        QTRY_VERIFY(house.device(address) && house.device(address)->trouble);
        QCOMPARE(house.device(address)->trouble->code, Errc::Denied);
        QCOMPARE(antminer.seen().credentials, 0);
        QVERIFY(!house.ask(SetCredentials { address, QStringLiteral("root"), QStringLiteral("root") }).error);
        QTRY_VERIFY_WITH_TIMEOUT(house.isRead(antminer.mac()), patience);
        QVERIFY(!house.device(address)); // it is known by its MAC now, and so is its login
        QVERIFY(house.device(antminer.mac())->hasCredentials);
        QCOMPARE(house.secrets.keys(), QStringList { SecretShelf::loginName(antminer.mac()) });
        for (int i = 0; i < farm.count(); ++i)
            QVERIFY(&farm.device(i) == &antminer || farm.device(i).seen().credentials == 0);
        // What the device told of its pools holds a password; nobody is told.
        for (const PoolRow &row : house.device(antminer.mac())->reading.pools)
            QVERIFY(!row.pool.password);
        // Also after a restart.
        house.service.reset();
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(house.isRead(antminer.mac()), patience);
    }

    void pointedHereAndBackAlsoAfterARestart()
    {
        TinySv1Server old;
        TinySv1Server here;
        old.difficulty = here.difficulty = 1e-7;
        Farm farm(farmConfig(old.port()));
        QVERIFY(farm.start());
        House house(nextPath(), here);
        QVERIFY(house.start());
        QVERIFY(house.scan(farm));
        QVERIFY(!house.ask(SetManaging { true }).error);
        QStringList keys;
        devices::Device &liar = *farm.find(Kind::AxeOsLegacy);
        QVERIFY(!house
                     .ask(SetCredentials { farm.find(Kind::Antminer)->config().address.toString(),
                         QStringLiteral("root"), QStringLiteral("root") })
                     .error);
        for (int i = 0; i < farm.count(); ++i) {
            keys << farm.device(i).mac();
            QTRY_VERIFY2_WITH_TIMEOUT(house.isRead(keys.last()), qPrintable(farm.device(i).hostname()), patience);
        }
        QVERIFY(!house.ask(ManageDevices { keys, true }).error);
        liar.setFault(Fault::ChangesNothing);
        const Answer plan = house.ask(PlanPoint { keys });
        QVERIFY(!plan.error);
        for (const PointStep &step : plan.plan.steps)
            QVERIFY2(step.isPossible, qPrintable(step.name + step.detail));
        QCOMPARE(house.ask(StartPlan { plan.plan.id + 1, {} }).error->code, Errc::NotFound);
        QVERIFY(!house.ask(StartPlan { plan.plan.id, {} }).error);
        QTRY_VERIFY_WITH_TIMEOUT(house.hasRunEnded(), 120'000);
        for (int i = 0; i < farm.count(); ++i) {
            devices::Device &device = farm.device(i);
            const QByteArray what
                = device.hostname().toUtf8() + ' ' + QByteArray::number(int(house.phaseOf(device.mac())));
            if (&device == &liar) {
                QVERIFY2(house.phaseOf(device.mac()) == PointStep::Phase::Refused, what.constData());
                QVERIFY(!house.device(device.mac())->pointedAt);
                continue;
            }
            QVERIFY2(house.phaseOf(device.mac()) == PointStep::Phase::Done, what.constData());
            QCOMPARE(device.activePool()->port, here.port());
            QVERIFY(house.device(device.mac())->pointedAt);
            QVERIFY(house.device(device.mac())->backupAt);
        }
        QCOMPARE(liar.activePool()->port, old.port());

        house.service.reset();
        QVERIFY(house.start());
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::all_of(keys, [&](const QString &key) { return house.isRead(key); }), patience);
        keys.removeOne(liar.mac());
        const Answer back = house.ask(PlanPutBack { keys });
        QVERIFY(!back.error);
        QVERIFY(!house.ask(StartPlan { back.plan.id, {} }).error);
        QTRY_VERIFY_WITH_TIMEOUT(house.now.point.id == back.plan.id && house.hasRunEnded(), 120'000);
        for (const QString &key : keys) {
            QVERIFY2(house.phaseOf(key) == PointStep::Phase::Done, qPrintable(house.device(key)->displayName()));
            QVERIFY(!house.device(key)->pointedAt && !house.device(key)->backupAt);
        }
        for (int i = 0; i < farm.count(); ++i)
            QTRY_COMPARE_WITH_TIMEOUT(
                farm.device(i).activePool() ? farm.device(i).activePool()->port : 0, old.port(), patience);
    }
};

QTEST_GUILESS_MAIN(tst_LanService)
#include "tst_LanService.moc"
