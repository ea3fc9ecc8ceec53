// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeBitcoind.h"
#include "tests/support/Programs.h"
#include "tests/window/Hands.h"
#include "tests/window/House.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLineEdit>
#include <QtTest>

using support::Daemon;
using support::MinerProgram;

namespace {

const QString regtestAddress = QStringLiteral("bcrt1qw508d6qejxtdg4y5r3zarvary0c5xw7kygt080");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// From the first start of each profile to the first share of a machine, with mouse and keyboard: the first steps in
/// the window, a wrong answer and what is said to it, the line of the last page put into a miner.
class tst_FirstShare : public QObject {
    Q_OBJECT
    std::unique_ptr<House> m_house;

    bool isNext(const QString &what)
    {
        const bool isSo = hands::waitFor([&what] {
            const auto *next = hands::look<QAbstractButton>(QStringLiteral("next"));
            return next && next->isEnabled() && next->text() == what;
        });
        if (!isSo)
            qWarning().noquote() << "the page does not offer" << what << u'\n' + hands::text();
        return isSo;
    }
    /// Has the page tested and waits for the end of it.
    bool test()
    {
        return isNext(QStringLiteral("Test")) && hands::click(QStringLiteral("next")) && hands::waitFor([] {
            const auto *next = hands::look<QAbstractButton>(QStringLiteral("next"));
            return next && next->text() != QStringLiteral("Cancel");
        });
    }
    bool goOn() { return isNext(QStringLiteral("Next")) && hands::click(QStringLiteral("next")); }
    bool begin(const QString &card)
    {
        return hands::isAt(QStringLiteral("setupWizard")) && hands::click(card) && goOn();
    }
    /// The page of the ports: a busy one first, the one that is offered instead, one that is free.
    void enterPorts()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QVERIFY(hands::reads(QStringLiteral("Where machines connect")));
        QVERIFY(hands::type(QStringLiteral("sv1Port"), QStringLiteral("70000")));
        QVERIFY(hands::reads(QStringLiteral("A port from 1 to 65535.")));
        QVERIFY(hands::type(QStringLiteral("sv2Port"), QString::number(freePort())));
        QVERIFY(hands::type(QStringLiteral("sv1Port"), QString::number(other.serverPort())));
        QVERIFY(test());
        QVERIFY(hands::click(QStringLiteral("usePort0")));
        QVERIFY(goOn());
    }
    /// The last two pages: start, and take the line for a machine. Then it mines. \a hashrate makes a few shares a
    /// second: on regtest nearly each hash is a block.
    void mine(const QString &start, const QString &profile, const QString &hashrate)
    {
        QVERIFY(hands::reads(QStringLiteral("This goes into the settings file.")));
        QVERIFY(isNext(start));
        QVERIFY(hands::click(QStringLiteral("next")));
        QVERIFY(hands::reads(QStringLiteral("Now point a machine here")));
        QGuiApplication::clipboard()->clear();
        QVERIFY(hands::click(QStringLiteral("copy0")));
        const QString line = QGuiApplication::clipboard()->text();
        QVERIFY2(line.startsWith(u"stratum+tcp://127.0.0.1:"), qPrintable(line));
        QVERIFY(hands::click(QStringLiteral("next")));
        QVERIFY(hands::waitFor([this] { return hands::front() == &m_house->window(); }));
        QVERIFY(m_house->fileText().contains(QStringLiteral("profile = \"%1\"").arg(profile)));
        MinerProgram miner(
            line, { QStringLiteral("--user"), QStringLiteral("attic"), QStringLiteral("--hashrate"), hashrate });
        QTRY_VERIFY2_WITH_TIMEOUT(miner.count("accepted") > 0, miner.errors().constData(), hands::patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_house->machine(QStringLiteral("attic")) && m_house->machine(QStringLiteral("attic"))->shares.accepted > 0,
            hands::patience);
        QVERIFY(hands::click(QStringLiteral("rail-machines")));
        QVERIFY(hands::clickRow(QStringLiteral("Machines"), QStringLiteral("attic")));
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_house->useTinyShares();
    }
    void cleanup() { m_house.reset(); }

    void demo()
    {
        QVERIFY(m_house->start());
        QVERIFY(hands::isAt(QStringLiteral("setupWizard")));
        QVERIFY(hands::type(QStringLiteral("importPath"), QStringLiteral("/nowhere.toml")));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::reads(QStringLiteral("no such file")));
        QVERIFY(begin(QStringLiteral("Demo")));
        mine(QStringLiteral("Show me"), QStringLiteral("demo"), QStringLiteral("2k"));
    }

    void solo()
    {
        FakeBitcoind node;
        QVERIFY(m_house->start());
        QVERIFY(begin(QStringLiteral("start-solo")));
        QVERIFY(hands::reads(QStringLiteral("Your Bitcoin node")));
        QVERIFY(hands::type(QStringLiteral("nodeUrl"), QStringLiteral("http://127.0.0.1:%1").arg(node.port())));
        QVERIFY(hands::click(QStringLiteral("User and password")));
        QVERIFY(hands::type(QStringLiteral("nodeUser"), QStringLiteral("user")));
        QVERIFY(hands::type(QStringLiteral("nodePassword"), QStringLiteral("wrong")));
        QVERIFY(test());
        QVERIFY(hands::reads(QStringLiteral("user name or password")));
        QVERIFY(hands::type(QStringLiteral("nodePassword"), QStringLiteral("secret-pass")));
        QVERIFY(test());
        QVERIFY(hands::click(QStringLiteral("useNetwork"))); // it is not the main network that was asked for
        QVERIFY(goOn());
        QVERIFY(hands::type(QStringLiteral("payoutAddress"), QStringLiteral("bcrt1nonsense")));
        QVERIFY(hands::click(QStringLiteral("next")));
        QVERIFY(hands::look(QStringLiteral("payoutAddressProblem")));
        QVERIFY(hands::type(QStringLiteral("payoutAddress"), regtestAddress));
        QVERIFY(hands::press(Qt::Key_Return));
        enterPorts();
        mine(QStringLiteral("Start mining"), QStringLiteral("solo"), QStringLiteral("10"));
        QCOMPARE(node.refusedLogins, 1);
        QVERIFY(node.count("getblocktemplate") > 0);
    }

    void homePool()
    {
        m_house->set(QStringLiteral("ehash.unit_work"), QStringLiteral("2")); // regtest's shares are light
        FakeBitcoind node;
        node.login = "__cookie__:0123456789";
        const QString path = m_house->path() + QStringLiteral("/.cookie");
        QFile cookie(path);
        QVERIFY(cookie.open(QIODevice::WriteOnly) && cookie.write(node.login) > 0);
        cookie.close();
        QVERIFY(m_house->start());
        QVERIFY(begin(QStringLiteral("start-home-pool")));
        QVERIFY(hands::choose(QStringLiteral("network"), QStringLiteral("regtest")));
        QVERIFY(hands::type(QStringLiteral("nodeUrl"), QStringLiteral("http://127.0.0.1:%1").arg(node.port())));
        QVERIFY(hands::type(QStringLiteral("cookieFile"), path + QStringLiteral("-wrong")));
        QVERIFY(test());
        QVERIFY(hands::reads(QStringLiteral("failed")));
        QVERIFY(hands::look(QStringLiteral("anyway")));
        QVERIFY(hands::type(QStringLiteral("cookieFile"), path));
        QVERIFY(test());
        QVERIFY(goOn());
        QVERIFY(hands::type(QStringLiteral("payoutAddress"), regtestAddress));
        QVERIFY(hands::look(QStringLiteral("earnsEhash")));
        QVERIFY(goOn());
        enterPorts();
        mine(QStringLiteral("Start mining"), QStringLiteral("home-pool"), QStringLiteral("10"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_house->wallet().balances.isEmpty(), hands::patience); // its shares earn
    }

    void pool()
    {
        QTemporaryDir dir;
        Daemon upstream(dir.path());
        upstream.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        upstream.useTinyMachines();
        QVERIFY2(upstream.start(hands::patience), upstream.program().errors().constData());
        QVERIFY(m_house->start());
        QVERIFY(begin(QStringLiteral("start-pool")));
        QVERIFY(hands::click(QStringLiteral("next")));
        QVERIFY(hands::reads(QStringLiteral("Add a pool: choose")));
        QVERIFY(hands::choose(QStringLiteral("poolPresets"), QStringLiteral("Another pool")));
        const QString wrongKey = QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH73");
        QVERIFY(hands::type(
            QStringLiteral("poolUrl0"), upstream.sv2Url().section(u'/', 0, 2) + u'/' + wrongKey.chopped(1) + u'2'));
        QVERIFY(hands::type(QStringLiteral("poolIdentity0"), QStringLiteral("alice.home")));
        QVERIFY(test());
        QVERIFY(hands::reads(QStringLiteral("failed")));
        QVERIFY(hands::type(QStringLiteral("poolUrl0"), upstream.sv2Url()));
        QVERIFY(test());
        QVERIFY(goOn());
        enterPorts();
        mine(QStringLiteral("Start mining"), QStringLiteral("pool"), QStringLiteral("2k"));
        QTRY_VERIFY_WITH_TIMEOUT(
            upstream.status()[QStringLiteral("totals")][QStringLiteral("accepted")].toInteger() > 0, hands::patience);
    }
};

QTEST_MAIN(tst_FirstShare)
#include "tst_FirstShare.moc"
