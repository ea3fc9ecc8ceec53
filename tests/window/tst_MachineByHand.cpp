// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Programs.h"
#include "tests/window/Hands.h"
#include "tests/window/House.h"

#include <QtTest>

using support::MinerProgram;

namespace {

const QString table = QStringLiteral("Machines");

QString listen(const QString &at)
{
    return QStringLiteral("127.0.0.1:") + at.section(u':', -1);
}

} // namespace

/// A machine that mines all the while, renamed, banned and let in again on the page Machines.
class tst_MachineByHand : public QObject {
    Q_OBJECT
    std::unique_ptr<House> m_house;

    quint64 turnedAway() const { return m_house->live().refusedBy.value(QStringLiteral("banned")); }
    bool isMining(const QString &name) const
    {
        return hands::waitFor([&] { return m_house->machine(name) && m_house->machine(name)->shares.accepted > 0; });
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_house->useTinyShares();
        m_house->set(QStringLiteral("general.profile"), QStringLiteral("demo"));
        m_house->set(QStringLiteral("demo.miners"), QStringLiteral("0"));
    }
    void cleanup() { m_house.reset(); }

    void renamedAndBannedWhileItMines()
    {
        QVERIFY(m_house->start());
        const QString at = listen(QStringLiteral(":%1").arg(m_house->wiring().listeners().first().port));
        m_house->set(QStringLiteral("network.sv1_listen"), at); // the miner finds it again after a restart
        MinerProgram miner(QStringLiteral("stratum+tcp://") + at,
            { QStringLiteral("--user"), QStringLiteral("attic"), QStringLiteral("--hashrate"), QStringLiteral("2k") });
        QVERIFY(hands::click(QStringLiteral("rail-machines")));
        QVERIFY(isMining(QStringLiteral("attic")));

        // By mouse.
        QVERIFY(hands::clickRow(table, QStringLiteral("attic")));
        QVERIFY(hands::click(QStringLiteral("Rename")));
        QVERIFY(hands::type(QStringLiteral("machineName"), QStringLiteral("under the roof")));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::reads(QStringLiteral("attic is now called under the roof.")));
        QVERIFY(hands::clickRow(table, QStringLiteral("under the roof")));
        // By keyboard; what was begun is left again with Escape.
        QVERIFY(hands::press(Qt::Key_F2));
        QVERIFY(hands::type(QStringLiteral("machineName"), QStringLiteral("nothing")));
        QVERIFY(hands::press(Qt::Key_Escape));
        QVERIFY(hands::press(Qt::Key_F2));
        QVERIFY(hands::type(QStringLiteral("machineName"), QStringLiteral("loft")));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::reads(QStringLiteral("under the roof is now called loft.")));
        QVERIFY(hands::clickRow(table, QStringLiteral("loft")));
        const qint64 accepted = miner.count("accepted");
        QTRY_VERIFY_WITH_TIMEOUT(miner.count("accepted") > accepted, hands::patience);
        QCOMPARE(miner.count("reconnects"), 0);

        // The name is there after a restart of the program, and the page too.
        QVERIFY(m_house->restart());
        QVERIFY(isMining(QStringLiteral("loft")));
        QVERIFY(hands::clickRow(table, QStringLiteral("loft")));
        QCOMPARE(m_house->machine(QStringLiteral("loft"))->ownName, QStringLiteral("attic"));

        // Banned: it loses its connection, gets none any more, not after a restart either.
        QVERIFY(hands::pick(QStringLiteral("Ban"), QStringLiteral("Until I lift the ban")));
        QVERIFY(hands::reads(QStringLiteral("loft (127.0.0.1) is banned until you lift the ban.")));
        QVERIFY(hands::reads(QStringLiteral("1 banned")));
        QTRY_VERIFY_WITH_TIMEOUT(m_house->live().miners.isEmpty() && turnedAway() >= 1, hands::patience);
        const qint64 before = miner.count("accepted");
        QVERIFY(m_house->restart());
        QTRY_VERIFY_WITH_TIMEOUT(turnedAway() >= 1, hands::patience);
        QVERIFY(m_house->live().miners.isEmpty());
        QCOMPARE(miner.count("accepted"), before);

        // Lifted: it comes back by itself, under its name.
        QVERIFY(hands::click(QStringLiteral("bans")));
        QVERIFY(hands::isAt(QStringLiteral("Banned addresses")));
        QVERIFY(hands::clickRow(QStringLiteral("Banned addresses"), QStringLiteral("127.0.0.1")));
        QVERIFY(hands::click(QStringLiteral("liftBan")));
        QVERIFY(hands::reads(QStringLiteral("loft (127.0.0.1) may connect again.")));
        QVERIFY(hands::reads(QStringLiteral("Nobody is banned.")));
        QVERIFY(hands::press(Qt::Key_Escape));
        QVERIFY(isMining(QStringLiteral("loft")));
        QTRY_VERIFY_WITH_TIMEOUT(miner.count("accepted") > before, hands::patience);
        QVERIFY(hands::clickRow(table, QStringLiteral("loft")));
    }
};

QTEST_MAIN(tst_MachineByHand)
#include "tst_MachineByHand.moc"
