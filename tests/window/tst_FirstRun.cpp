// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SetupDesk.h"
#include "core/noise/AuthorityKey.h"
#include "tests/support/FakeBitcoind.h"
#include "tests/support/FakePool.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace std::chrono_literals;
using widgets::SetupStep;

namespace {

const QString regtestAddress = QStringLiteral("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080");
const QString mainAddress = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// The first steps against the whole program: real services, real sockets, keys and mouse. Only the node and the pool
/// are stand-ins.
class tst_FirstRun : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<app::Program> m_program;
    std::unique_ptr<app::SetupDesk> m_desk;
    int m_starts = 0;

    QString file() const { return m_dir->filePath(QStringLiteral("hashstead.toml")); }
    QByteArray fileText() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QStringList backups() const { return QDir(m_dir->path()).entryList({ QStringLiteral("*.bak") }); }
    /// \param chooses the listeners' ports: the system, whatever the file and the wizard say.
    void start(bool choosesPorts = true)
    {
        app::CommandLine line;
        line.dataDir = m_dir->path();
        line.assignments = { { QStringLiteral("general.secret_store"), QStringLiteral("file") },
            { QStringLiteral("network.pool_listen"), QString() }, { QStringLiteral("mint.listen"), QString() },
            { QStringLiteral("demo.hashrate"), QStringLiteral("1000") },
            { QStringLiteral("demo.miners"), QStringLiteral("1") } };
        // Whatever runs on this computer: the system chooses the ports.
        for (const char *key : { "network.sv1_listen", "network.sv2_listen" }) {
            if (choosesPorts)
                line.assignments.append({ QLatin1String(key), QStringLiteral("127.0.0.1:0") });
        }
        auto program = app::Program::open(line);
        QVERIFY2(program, program ? "" : qPrintable(program.error().detail));
        m_program = *std::move(program);
        m_starts = 0;
        connect(m_program.get(), &app::Program::started, this, [this] { ++m_starts; });
        m_desk = std::make_unique<app::SetupDesk>(*m_program, nullptr, app::ProbeTimes { 1500ms, 300ms });
        connect(
            m_program.get(), &app::Program::failed, this, [](const Error &error) { qWarning() << error.toString(); });
        m_program->begin();
        QTRY_COMPARE_WITH_TIMEOUT(m_starts, 1, 60'000);
    }
    void stop()
    {
        m_desk.reset();
        m_program.reset();
    }
    widgets::SetupWizard *wizard() { return m_desk->wizard(); }
    SetupStep step() { return wizard() ? wizard()->step() : SetupStep::Start; }
    template <class T> T *part(const char *name) { return wizard()->findChild<T *>(QLatin1String(name)); }
    void click(const char *name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text)
    {
        auto *line = part<QLineEdit>(name);
        QTest::mouseClick(line, Qt::LeftButton);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }
    QString next() { return part<QAbstractButton>("next")->text(); }
    /// All that the wizard says in labels that are in sight.
    QString said()
    {
        QCoreApplication::processEvents(); // new labels come into sight with the next layout
        QStringList out;
        for (QLabel *label : wizard()->findChildren<QLabel *>()) {
            if (label->isVisible())
                out.append(label->text());
        }
        return out.join(u'\n');
    }
    bool testAndWait()
    {
        click("next");
        return QTest::qWaitFor([this] { return next() != QStringLiteral("Cancel"); }, 10'000);
    }
    /// Picks a choice as the keyboard does.
    void choose(const char *name, const QString &data)
    {
        auto *box = part<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData().toString() != data; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), data);
    }
    void enterPorts()
    {
        QCOMPARE(step(), SetupStep::Machines);
        type("sv1Port", QString::number(freePort()));
        type("sv2Port", QString::number(freePort()));
        QVERIFY(testAndWait());
        QCOMPARE(next(), QStringLiteral("Next"));
        click("next");
        QCOMPARE(step(), SetupStep::Review);
    }
    void startMining()
    {
        QElapsedTimer sinceBeat;
        qint64 longest = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceBeat.restart()); });
        click("next");
        sinceBeat.start();
        heart.start(1);
        QTRY_COMPARE_WITH_TIMEOUT(step(), SetupStep::Done, 60'000);
        qInfo("the window stood still for %lld ms at most", longest);
        QCOMPARE(m_starts, 2);
        writtenByHand();
    }
    /// The ports of the page before, taken by another program after they were tested.
    std::vector<std::unique_ptr<QTcpServer>> takePorts()
    {
        std::vector<std::unique_ptr<QTcpServer>> out;
        for (const char *name : { "sv1Port", "sv2Port" }) {
            out.push_back(std::make_unique<QTcpServer>());
            const quint16 port = part<QLineEdit>(name)->text().toUShort();
            // The test of the page before lets go of its port on a thread of its own.
            const bool isTaken
                = QTest::qWaitFor([&] { return out.back()->listen(QHostAddress::AnyIPv4, port); }, 30'000);
            if (!isTaken)
                qWarning() << name << port << out.back()->errorString();
        }
        return out;
    }
    /// From the first page to the summary: a node of one's own, its password \a password.
    void enterSolo(const FakeBitcoind &node, const QString &password)
    {
        click("start-solo");
        click("next");
        type("nodeUrl", QStringLiteral("http://127.0.0.1:%1").arg(node.port()));
        QTest::mouseClick(part<QWidget>("login")->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        type("nodeUser", QStringLiteral("user"));
        type("nodePassword", password);
        choose("network", QStringLiteral("regtest"));
        QVERIFY(testAndWait());
        QCOMPARE(next(), QStringLiteral("Next"));
        click("next");
        type("payoutAddress", regtestAddress);
        click("next");
        enterPorts();
    }
    /// What runs is the demo, and it works: its machine's shares arrive.
    void demoRuns()
    {
        QCOMPARE(m_program->store().settings().general.profile, app::Profile::Demo);
        const QJsonObject status = m_program->wiring()->status();
        QCOMPARE(status[QStringLiteral("profile")].toString(), QStringLiteral("demo"));
        for (const net::ListenerState &listener : m_program->wiring()->listeners())
            QVERIFY2(listener.isListening, qPrintable(listener.error));
        QSignalSpy lives(m_program->wiring(), &app::Wiring::livePublished);
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(lives.begin(), lives.end(),
                                     [](const QVariantList &said) {
                                         const auto live = said.first().value<stats::LiveSnapshot>();
                                         return !live.miners.isEmpty();
                                     }),
            60'000);
    }
    /// What the wizard wrote can be written by --set, key by key, and comes to the same values.
    void writtenByHand()
    {
        const QVariantMap settings = wizard()->model().settings();
        app::SettingsSources sources;
        sources.dataDir = m_dir->filePath(QStringLiteral("other"));
        for (auto it = settings.begin(); it != settings.end(); ++it)
            sources.assignments.append(
                { it.key(), it->typeId() == QMetaType::QStringList ? it->toStringList().join(u',') : it->toString() });
        const auto store = app::SettingsStore::load(sources);
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        const auto file = app::SettingsStore::fromToml(fileText(), QStringLiteral("file"));
        QVERIFY2(file, file ? "" : qPrintable(file.error().detail));
        const QList<SettingRow> typed = store->rows();
        const QList<SettingRow> written = file->rows();
        for (qsizetype i = 0; i < typed.size(); ++i)
            QVERIFY2(typed[i].spec.key == u"general.data_dir" || typed[i].value == written[i].value,
                qPrintable(typed[i].spec.key));
        QVERIFY(settings.size() >= 5);
    }

private Q_SLOTS:
    void initTestCase() { app::prepareProcess(); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup()
    {
        stop();
        m_dir.reset();
    }

    void opensAtFirstStartAndIsSkipped()
    {
        QVERIFY(m_program->isFirstStart());
        m_desk->openAtFirstStart();
        QVERIFY(wizard() && wizard()->isVisible());
        QTest::keyClick(wizard(), Qt::Key_Escape);
        QTRY_VERIFY(!wizard());
        QVERIFY(fileText().contains("profile = \"demo\""));
        QVERIFY(!m_program->isFirstStart());
        QCOMPARE(m_starts, 1);
        m_desk->openAtFirstStart();
        QVERIFY2(!wizard(), "it asks once");
        stop();
        start();
        QVERIFY(!m_program->isFirstStart());
        m_desk->open();
        QVERIFY(wizard());
        click("skip");
        QTRY_VERIFY(!wizard());
    }

    void demoByKeyboard()
    {
        m_desk->openAtFirstStart();
        QTest::keyClick(wizard(), Qt::Key_Return);
        QCOMPARE(step(), SetupStep::Review);
        QCOMPARE(next(), QStringLiteral("Show me"));
        const auto *wiring = m_program->wiring();
        QTest::keyClick(wizard(), Qt::Key_Return);
        QTRY_COMPARE(step(), SetupStep::Done);
        QCOMPARE(m_program->wiring(), wiring); // it runs already
        QCOMPARE(m_starts, 1);
        QVERIFY(fileText().contains("profile = \"demo\""));
        QVERIFY2(said().contains(u"stratum+tcp://127.0.0.1:"), qPrintable(said()));
        QVERIFY(said().contains(m_program->wiring()->authorityKey()));
        QTest::keyClick(wizard(), Qt::Key_Return);
        QTRY_VERIFY(!wizard());
    }

    void soloWithPassword()
    {
        FakeBitcoind node;
        m_desk->openAtFirstStart();
        click("start-solo");
        click("next");
        QCOMPARE(step(), SetupStep::Node);
        type("nodeUrl", QStringLiteral("http://127.0.0.1:%1").arg(node.port()));
        QTest::mouseClick(part<QWidget>("login")->findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
        type("nodeUser", QStringLiteral("user"));
        type("nodePassword", QStringLiteral("wrong"));
        QCOMPARE(next(), QStringLiteral("Test"));
        QVERIFY(testAndWait());
        QVERIFY2(said().contains(u"user name or password"), qPrintable(said()));
        QVERIFY(part<QWidget>("anyway")->isVisible());
        type("nodePassword", QStringLiteral("secret-pass"));
        QVERIFY2(!said().contains(u"user name or password"), "old findings go with the old answer");
        QVERIFY(testAndWait());
        QVERIFY2(said().contains(u"\"regtest\""), qPrintable(said())); // main was chosen
        QVERIFY(!part<QWidget>("anyway")->isVisible());
        click("useNetwork");
        QTRY_COMPARE(next(), QStringLiteral("Next"));
        click("next");
        QCOMPARE(step(), SetupStep::Payout);
        type("payoutAddress", mainAddress);
        QVERIFY2(said().contains(u"main (bc1) address, the node is on regtest"), qPrintable(said()));
        click("next");
        QCOMPARE(step(), SetupStep::Payout);
        type("payoutAddress", regtestAddress);
        QTest::keyClick(part<QLineEdit>("payoutAddress"), Qt::Key_Return);
        enterPorts();
        QVERIFY2(said().contains(u"network.sv1_listen") && said().contains(u"command line"), qPrintable(said()));
        startMining();
        const app::Settings &settings = m_program->store().settings();
        QCOMPARE(settings.general.profile, app::Profile::Solo);
        QCOMPARE(settings.bitcoin.network, bitcoin::Network::Regtest);
        QCOMPARE(settings.bitcoin.payoutAddress, regtestAddress);
        QVERIFY(!fileText().contains("secret-pass"));
        QTRY_VERIFY_WITH_TIMEOUT(node.count("getblocktemplate") >= 2, 10'000); // the probe's, then the program's
        QCOMPARE(node.refusedLogins, 1);
        QVERIFY(backups().isEmpty()); // there was no file
    }

    void homePoolWithCookie()
    {
        FakeBitcoind node;
        node.login = "__cookie__:0123456789";
        QFile cookie(m_dir->filePath(QStringLiteral("my .cookie")));
        QVERIFY(cookie.open(QIODevice::WriteOnly));
        cookie.write(node.login);
        cookie.close();
        m_desk->openAtFirstStart();
        // By keyboard: the cards are one group, arrows go through it.
        QTest::keyClick(part<QAbstractButton>("start-home-pool"), Qt::Key_Space);
        QTest::keyClick(wizard(), Qt::Key_Return);
        QCOMPARE(step(), SetupStep::Node);
        choose("network", QStringLiteral("regtest"));
        QCOMPARE(part<QLineEdit>("nodeUrl")->text(), QStringLiteral("http://127.0.0.1:18443"));
        type("nodeUrl", QStringLiteral("http://127.0.0.1:%1").arg(node.port()));
        type("cookieFile", cookie.fileName());
        QVERIFY(testAndWait());
        QCOMPARE(next(), QStringLiteral("Next"));
        click("next");
        type("payoutAddress", regtestAddress);
        QVERIFY(part<QAbstractButton>("earnsEhash")->isVisible());
        click("next");
        enterPorts();
        startMining();
        QCOMPARE(m_program->store().settings().general.profile, app::Profile::HomePool);
        QCOMPARE(m_program->store().settings().ehash.isOn, app::Switch::On);
        QCOMPARE(m_program->store().settings().bitcoin.nodes.first().cookieFile, cookie.fileName());
        QVERIFY(m_program->wiring()->status().contains(QStringLiteral("mint")));
    }

    void poolWithWrongKeyFirst()
    {
        SystemClock clock;
        SystemRandom random;
        support::FakePool pool(clock, random);
        const auto url = [&](const crypto::XOnlyKey &key) {
            return QStringLiteral("stratum2+tcp://127.0.0.1:%1/%2").arg(pool.port).arg(noise::authorityKeyText(key));
        };
        m_desk->openAtFirstStart();
        click("start-pool");
        click("next");
        QCOMPARE(step(), SetupStep::Pools);
        click("next");
        QVERIFY(said().contains(u"Add a pool: choose"));
        auto *presets = part<QComboBox>("poolPresets");
        QVERIFY(presets->findText(QStringLiteral("Braiins Pool")) > 0);
        presets->setFocus();
        QTest::keyClick(presets, Qt::Key_End); // another pool
        QTRY_VERIFY(part<QLineEdit>("poolUrl0"));
        type("poolUrl0", QStringLiteral("stratum+tcp://127.0.0.1:%1").arg(pool.port));
        type("poolIdentity0", QStringLiteral("alice.home"));
        QVERIFY(testAndWait());
        QVERIFY2(said().contains(u"Stratum V2 only"), qPrintable(said()));
        QVERIFY(!part<QWidget>("anyway")->isVisible());
        type("poolUrl0", url(crypto::KeyPair::generate(random).publicKey()));
        QVERIFY(testAndWait());
        QVERIFY2(said().contains(u"authority key"), qPrintable(said()));
        QVERIFY(part<QWidget>("anyway")->isVisible());
        type("poolUrl0", url(pool.authority()));
        QVERIFY(testAndWait());
        QCOMPARE(next(), QStringLiteral("Next"));
        QCOMPARE(pool.openings.last().userIdentity.toString(), QStringLiteral("alice.home"));
        click("next");
        enterPorts();
        const int before = pool.accepts;
        startMining();
        QCOMPARE(m_program->store().settings().general.profile, app::Profile::Pool);
        QTRY_VERIFY_WITH_TIMEOUT(pool.accepts > before, 10'000);
    }

    void importedThenSetUpAgain()
    {
        SystemClock clock;
        SystemRandom random;
        support::FakePool pool(clock, random);
        QFile old(m_dir->filePath(QStringLiteral("tproxy.toml")));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("downstream_address = \"127.0.0.1\"\ndownstream_port = " + QByteArray::number(freePort())
            + "\naggregate_channels = false\nfaucet_port = 8083\n[[upstreams]]\naddress = \"127.0.0.1\"\nport = "
            + QByteArray::number(pool.port) + "\nauthority_pubkey = \""
            + noise::authorityKeyText(pool.authority()).toLatin1() + "\"\nuser_identity = \"alice\"\n");
        old.close();
        m_desk->openAtFirstStart();
        type("importPath", QStringLiteral("/nowhere.toml"));
        QTest::keyClick(part<QLineEdit>("importPath"), Qt::Key_Return);
        QTRY_VERIFY(said().contains(u"no such file"));
        type("importPath", old.fileName());
        click("importRead");
        QTRY_COMPARE(step(), SetupStep::Import);
        QVERIFY2(said().contains(u"faucet_port") && said().contains(u"gives no tokens away"), qPrintable(said()));
        click("next");
        QVERIFY(testAndWait());
        QCOMPARE(next(), QStringLiteral("Next"));
        click("next");
        QCOMPARE(step(), SetupStep::Machines);
        type("sv2Port", QString::number(freePort()));
        QVERIFY(testAndWait());
        click("next");
        startMining();
        QCOMPARE(m_program->store().settings().network.upstreamMode, QStringLiteral("per-machine"));
        click("next");
        QTRY_VERIFY(!wizard());
        const QByteArray first = fileText();
        QVERIFY(backups().isEmpty());

        // Set up again: the demo. The file from before is kept beside the new one.
        m_desk->open();
        QTest::keyClick(part<QAbstractButton>("start-demo"), Qt::Key_Space);
        click("next");
        click("next");
        QTRY_COMPARE_WITH_TIMEOUT(step(), SetupStep::Done, 20'000);
        QCOMPARE(m_program->store().settings().general.profile, app::Profile::Demo);
        QCOMPARE(backups().size(), 1);
        QFile backup(m_dir->filePath(backups().first()));
        QVERIFY(backup.open(QIODevice::ReadOnly));
        QCOMPARE(backup.readAll(), first);
    }

    /// The services do not start with what the wizard came to: all is as before, and the answers can be given again.
    void rolledBackToTheOldFile()
    {
        FakeBitcoind node;
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly)); // by hand, in its owner's words
        written.write("# mine\n[general]\nprofile   = \"demo\"   # for now\n\n[network]\nsv1_listen = "
                      "[\"127.0.0.1:0\"]\nsv2_listen=[\"127.0.0.1:0\"]\n");
        written.close();
        stop();
        start(false);
        const QByteArray before = fileText();
        const QString passwordName = QStringLiteral("node/127.0.0.1:%1").arg(node.port());
        QVERIFY(m_program->secrets()->set(passwordName, "from before"));
        m_desk->open();
        enterSolo(node, QStringLiteral("secret-pass"));
        auto others = takePorts();
        QSignalSpy failures(m_program.get(), &app::Program::setupFailed);
        click("next");
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, 60'000);
        QCOMPARE(step(), SetupStep::Review);
        for (const QString &part : { QStringLiteral("those from before are in force again"),
                 QStringLiteral("no port could be opened"), QString::number(others[0]->serverPort()) })
            QVERIFY2(said().contains(part), qPrintable(said()));
        QCOMPARE(fileText(), before);
        QCOMPARE(m_program->secrets()->value(passwordName).value_or(QByteArray()), QByteArray("from before"));
        QCOMPARE(m_starts, 2);
        QCOMPARE(backups().size(), 1);
        QFile backup(m_dir->filePath(backups().first()));
        QVERIFY(backup.open(QIODevice::ReadOnly));
        QCOMPARE(backup.readAll(), before);
        demoRuns();

        // The other program is gone: the same answers once more.
        others.clear();
        QCOMPARE(next(), QStringLiteral("Start mining"));
        click("next");
        QTRY_COMPARE_WITH_TIMEOUT(step(), SetupStep::Done, 60'000);
        QCOMPARE(m_program->store().settings().general.profile, app::Profile::Solo);
        QCOMPARE(m_program->secrets()->value(passwordName).value_or(QByteArray()), QByteArray("secret-pass"));
        QVERIFY(fileText() != before);
        QTRY_VERIFY_WITH_TIMEOUT(node.count("getblocktemplate") > 0, 60'000);
    }

    /// A node that goes away between test and start is waited for: what was chosen stays.
    void nodeGoneBeforeTheStart()
    {
        auto node = std::make_unique<FakeBitcoind>();
        m_desk->openAtFirstStart();
        enterSolo(*node, QStringLiteral("secret-pass"));
        QList<node::NodeState> nodes;
        connect(m_program.get(), &app::Program::started, this, [&] {
            connect(m_program->wiring(), &app::Wiring::nodesPublished, this,
                [&nodes](const QList<node::NodeState> &now) { nodes = now; });
        });
        node.reset();
        startMining();
        QTRY_VERIFY_WITH_TIMEOUT(!nodes.isEmpty() && nodes.first().status == node::NodeStatus::Unreachable, 60'000);
        QCOMPARE(m_program->store().settings().general.profile, app::Profile::Solo);
        disconnect(m_program.get(), &app::Program::started, this, nullptr);
    }

    void cancelledWhileTesting()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_desk->openAtFirstStart();
        click("start-solo");
        click("next");
        type("nodeUrl", QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
        QFile cookie(m_dir->filePath(QStringLiteral(".cookie")));
        QVERIFY(cookie.open(QIODevice::WriteOnly));
        cookie.write("a:b");
        cookie.close();
        type("cookieFile", cookie.fileName());
        click("next");
        QCOMPARE(next(), QStringLiteral("Cancel"));
        QTRY_VERIFY(silent.hasPendingConnections());
        click("next");
        QCOMPARE(next(), QStringLiteral("Test"));
        click("next");
        QCOMPARE(next(), QStringLiteral("Cancel"));
        click("skip"); // in the middle of a test
        QTRY_VERIFY(!wizard());
        QVERIFY(fileText().contains("profile = \"demo\""));
    }
};

QTEST_MAIN(tst_FirstRun)
#include "tst_FirstRun.moc"
