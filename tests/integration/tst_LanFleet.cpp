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
constexpr int patience = 60'000;
constexpr int longPatience = 240'000; // of a whole order on a busy machine
const QString lan = QStringLiteral("lan");

/// `hashsteadd lan ... --json` on a running instance.
struct LanOrder {
    int exitCode = -2;
    QJsonObject answer;
    qint64 took = 0; ///< ms

    LanOrder(const Daemon &daemon, const QStringList &words, const QByteArray &input = {}, int milliseconds = patience)
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
    /// The row of the plan; one that tells no MAC is known by its address.
    QJsonObject step(const devices::Device &device) const
    {
        for (const QJsonValue step : plan()[QStringLiteral("devices")].toArray()) {
            const QString key = step[QStringLiteral("key")].toString();
            if (key == device.mac() || key == device.config().address.toString())
                return step.toObject();
        }
        return {};
    }
    QString phase(const devices::Device &device) const { return step(device)[QStringLiteral("phase")].toString(); }
    bool isPossible(const devices::Device &device) const { return step(device)[QStringLiteral("possible")].toBool(); }
    QByteArray about(const devices::Device &device) const
    {
        return device.hostname().toUtf8() + ": " + QJsonDocument(step(device)).toJson(QJsonDocument::Compact);
    }
    QByteArray text() const { return QJsonDocument(answer).toJson(); }
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ');
}

} // namespace

/// Fifty simulated machines of all kinds on addresses of their own, each really mining, ordered about from the command
/// line of a real instance. One after the other: each function goes on where the last one ended.
class tst_LanFleet : public QObject {
    Q_OBJECT

    TinySv1Server m_old;
    QTemporaryDir m_dir;
    std::unique_ptr<Farm> m_farm;
    std::unique_ptr<Daemon> m_daemon;
    devices::Device *m_liar = nullptr;
    QByteArray m_code; ///< the last that was used: each works once

private Q_SLOTS:
    void initTestCase();
    void found();
    void nothingIsWrittenUnasked();
    void managedWithTheirLogins();
    void pointedHereOneFirst();
    void putBackByAProgramThatWasStartedAnew();
    void cleanupTestCase();

private:
    static bool minesAt(const devices::Device &device, quint16 port)
    {
        const auto pool = device.activePool();
        return pool && pool->port == port && device.mining().status == miner::MachineStatus::Mining;
    }
    bool minesHere(const devices::Device &device) const
    {
        return minesAt(device, m_daemon->port(0)) || minesAt(device, m_daemon->port(1));
    }
    /// Braiins only reads, and one of the two S9 does not let us write.
    static bool canBeChanged(const devices::DeviceConfig &device)
    {
        return device.kind == lan::Kind::Antminer || (device.allowsWrites && device.kind != lan::Kind::Braiins);
    }
    LanOrder order(const QStringList &words, const QByteArray &input = {}, int milliseconds = patience) const
    {
        return { *m_daemon, words, input, milliseconds };
    }
    bool areAllRead() const
    {
        const auto devices = order(words("list")).devices();
        return devices.size() == fleetSize && std::all_of(devices.begin(), devices.end(), [](const QJsonValue &row) {
            return row[QStringLiteral("online")].toBool();
        });
    }
    /// Those whose owner asks for codes first, for a code works for a moment.
    QStringList addresses() const
    {
        QStringList locked;
        QStringList others;
        for (int i = 0; i < m_farm->count(); ++i) {
            const devices::DeviceConfig &device = m_farm->device(i).config();
            (device.totpSecret.isEmpty() ? others : locked) << device.address.toString();
        }
        return locked + others;
    }
    /// One that was not used yet; waits for the next step of the clock where it has to.
    bool takeCode()
    {
        const QByteArray used = m_code;
        return QTest::qWaitFor(
            [&] {
                m_code = devices::totp(devices::farmTotpSecret, QDateTime::currentSecsSinceEpoch()) + '\n';
                return m_code != used;
            },
            40'000);
    }
    bool hasEvent(QLatin1String kind) const
    {
        const auto events = m_daemon->status()[QStringLiteral("events")].toArray();
        return std::any_of(events.begin(), events.end(),
            [kind](const QJsonValue &event) { return event[QStringLiteral("kind")].toString() == kind; });
    }
};

void tst_LanFleet::initTestCase()
{
    m_old.difficulty = 1e-6;
    devices::FarmConfig config = devices::FarmOf(fleetSize,
        { { lan::PoolProtocol::Sv1, QStringLiteral("127.0.0.1"), m_old.port(), lan::PoolTls::None,
            QStringLiteral("bc1q.{name}"), QStringLiteral("x"), {} } });
    config.hashrate = 500;
    config.findsShares = true;
    m_farm = std::make_unique<Farm>(config);
    const auto begun = m_farm->start();
    QVERIFY2(begun, qPrintable(begun ? QString() : begun.error().toString()));
    m_liar = m_farm->find(lan::Kind::AxeOs, 5);
    m_daemon = std::make_unique<Daemon>(m_dir.path());
    m_daemon->useTinyMachines();
    m_daemon->set(QStringLiteral("demo.miners"), QStringLiteral("0"));
    m_daemon->set(QStringLiteral("lan.poll"), QStringLiteral("5"));
    m_daemon->set(QStringLiteral("lan.web_port"), QString::number(config.ports.web));
    m_daemon->set(QStringLiteral("lan.api_port"), QString::number(config.ports.api));
    QVERIFY2(m_daemon->start(), m_daemon->program().errors().constData());
    m_daemon->keepPorts();
}

void tst_LanFleet::found()
{
    const QString network = m_farm->addresses().first().toString().section(u'.', 0, 2) + QStringLiteral(".0/25");
    const LanOrder scan = order({ QStringLiteral("scan"), network });
    QVERIFY2(scan.exitCode == 0, scan.text().constData());
    qInfo("%d machines found in %lld ms", int(scan.devices().size()), scan.took);
    QCOMPARE(scan.devices().size(), fleetSize);
    QVERIFY2(scan.took < 20'000, qPrintable(QString::number(scan.took)));
    QMap<QString, int> told;
    QMap<QString, int> kinds;
    for (const QJsonValue row : scan.devices())
        ++told[row[QStringLiteral("kind")].toString()];
    for (int i = 0; i < m_farm->count(); ++i)
        ++kinds[lan::kindName(m_farm->device(i).config().kind)];
    QCOMPARE(told, kinds);
}

void tst_LanFleet::nothingIsWrittenUnasked()
{
    const QString first = m_farm->device(0).config().address.toString();
    QCOMPARE(order({ QStringLiteral("restart"), first }).exitCode, 1);
    QCOMPARE(order(words("manage on")).exitCode, 0);
    QCOMPARE(order({ QStringLiteral("restart"), first }).exitCode, 1); // this one is not managed
    for (int i = 0; i < m_farm->count(); ++i) {
        const QByteArray asked = m_farm->device(i).seen().paths.join(", ");
        // "privileged" asks whether writing is allowed.
        for (const char *write : { "POST", "PATCH", "PUT", "addpool", "ascset", "4028 restart" })
            QVERIFY2(!asked.contains(write), asked.constData());
        QCOMPARE(m_farm->device(i).restarts(), 0);
        QCOMPARE(m_farm->device(i).seen().credentials, 0);
    }
}

void tst_LanFleet::managedWithTheirLogins()
{
    QCOMPARE(order(words("manage on all")).exitCode, 0);
    for (int i = 0; i < m_farm->count(); ++i) {
        const devices::DeviceConfig &device = m_farm->device(i).config();
        if (device.kind != lan::Kind::Antminer)
            continue;
        const LanOrder login
            = order({ QStringLiteral("credentials"), device.address.toString(), QStringLiteral("root") }, "root\n");
        QVERIFY2(login.exitCode == 0, login.text().constData());
    }
    QTRY_VERIFY_WITH_TIMEOUT(areAllRead(), patience);
}

void tst_LanFleet::pointedHereOneFirst()
{
    m_liar->setFault(Fault::ChangesNothing); // says 200 all the same
    const auto listBefore = m_liar->pools();
    QVERIFY(takeCode());
    const LanOrder point
        = order(QStringList { QStringLiteral("point"), QStringLiteral("--code") } + addresses(), m_code, longPatience);
    QVERIFY2(!point.plan().isEmpty(), point.text().constData());
    int canaries = 0;
    int done = 0;
    for (int i = 0; i < m_farm->count(); ++i) {
        const devices::Device &device = m_farm->device(i);
        canaries += point.step(device)[QStringLiteral("canary")].toBool();
        if (&device == m_liar) {
            QVERIFY2(point.phase(device) == u"refused", point.about(device).constData());
            QVERIFY2(
                !point.step(device)[QStringLiteral("detail")].toString().isEmpty(), point.about(device).constData());
            continue;
        }
        QVERIFY2(point.isPossible(device) == canBeChanged(device.config()), point.about(device).constData());
        if (!canBeChanged(device.config()))
            continue;
        QVERIFY2(point.phase(device) == u"done", point.about(device).constData());
        QTRY_VERIFY2_WITH_TIMEOUT(minesHere(device), point.about(device).constData(), patience);
        ++done;
    }
    qInfo("%d machines mine here %lld ms after the order", done, point.took);
    QCOMPARE(canaries, 1);
    QCOMPARE(done, 39); // of 50: ten whose interface only reads, and the one that changed nothing
    QVERIFY2(point.took < 180'000, qPrintable(QString::number(point.took))); // a minute on a computer with time

    // That one is told of, and is as it was.
    QCOMPARE(m_liar->pools().size(), listBefore.size());
    QCOMPARE(m_liar->pools().first().pool, listBefore.first().pool);
    QVERIFY(minesAt(*m_liar, m_old.port()));
    QVERIFY(hasEvent(QLatin1String("device-changed")));
    for (const QJsonValue row : order(words("list")).devices()) {
        if (row[QStringLiteral("key")].toString() == m_liar->mac())
            QVERIFY(row[QStringLiteral("pointed_at")].isNull());
    }
}

void tst_LanFleet::putBackByAProgramThatWasStartedAnew()
{
    m_daemon->program().terminate();
    QVERIFY(m_daemon->program().finish());
    QVERIFY2(m_daemon->start(), m_daemon->program().errors().constData());
    QTRY_VERIFY_WITH_TIMEOUT(areAllRead(), patience);
    QStringList changed;
    const QStringList all = addresses();
    for (const QString &address : all) {
        const devices::Device &device = *m_farm->at(QHostAddress(address));
        if (canBeChanged(device.config()) && &device != m_liar)
            changed << address;
    }
    QVERIFY(takeCode());
    const LanOrder back
        = order(QStringList { QStringLiteral("put-back"), QStringLiteral("--code") } + changed, m_code, longPatience);
    qInfo("%d machines put back in %lld ms", int(changed.size()), back.took);
    QVERIFY2(back.exitCode == 0, back.text().constData());
    for (int i = 0; i < m_farm->count(); ++i) {
        const devices::Device &device = m_farm->device(i);
        if (changed.contains(device.config().address.toString()))
            QVERIFY2(back.phase(device) == u"done", back.about(device).constData());
        QTRY_VERIFY2_WITH_TIMEOUT(minesAt(device, m_old.port()), back.about(device).constData(), patience);
        QCOMPARE(device.activePool()->user, device.config().pools.first().user);
    }
}

void tst_LanFleet::cleanupTestCase()
{
    m_daemon.reset();
    m_farm.reset();
}

QTEST_GUILESS_MAIN(tst_LanFleet)
#include "tst_LanFleet.moc"
