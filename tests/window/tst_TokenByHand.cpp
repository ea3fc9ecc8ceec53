// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Programs.h"
#include "tests/window/Hands.h"
#include "tests/window/House.h"

#include <QClipboard>
#include <QtTest>

using support::MinerProgram;

namespace {

const QString memo = QStringLiteral("for the loan of a drill");

quint64 spendable(const House &house)
{
    quint64 sum = 0;
    for (const wallet::Balance &balance : house.wallet().balances)
        sum += balance.spendable.value;
    return sum;
}

/// All that its mint ever gave for shares; 0 while there is none.
quint64 earned(const House &house)
{
    return house.ehash().mints.isEmpty() ? 0 : house.ehash().mints.first().amount.toULongLong();
}

} // namespace

/// A token goes from one window to another by the clipboard, as it goes between two people: the first one's machine
/// mined it, the second one does not know its mint.
class tst_TokenByHand : public QObject {
    Q_OBJECT
    std::unique_ptr<House> m_sender;
    std::unique_ptr<House> m_taker;

    /// A machine mines at the sender until it holds something to give, and is switched off. Then all of it has come.
    bool earn()
    {
        MinerProgram miner(
            QStringLiteral("stratum+tcp://127.0.0.1:%1").arg(m_sender->wiring().listeners().first().port),
            { QStringLiteral("--user"), QStringLiteral("attic"), QStringLiteral("--hashrate"), QStringLiteral("2k") });
        if (!hands::waitFor([this] { return spendable(*m_sender) > 50; }))
            return false;
        miner.stop();
        return hands::waitFor([this] {
            const auto &ehash = m_sender->ehash();
            return m_sender->live().miners.isEmpty() && ehash.waiting == 0 && spendable(*m_sender) == earned(*m_sender);
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sender = std::make_unique<House>();
        m_taker = std::make_unique<House>();
        for (House *house : { m_sender.get(), m_taker.get() }) {
            house->useTinyShares();
            house->set(QStringLiteral("general.profile"), QStringLiteral("demo"));
            house->set(QStringLiteral("demo.miners"), QStringLiteral("0"));
            house->set(QStringLiteral("ehash.unit_work"), QStringLiteral("64"));
            QVERIFY(house->start());
        }
    }
    void cleanupTestCase()
    {
        m_taker.reset(); // the one made last
        m_sender.reset();
    }

    void sentAndReceived()
    {
        QVERIFY2(earn(), qPrintable(QStringLiteral("%1 of %2").arg(spendable(*m_sender)).arg(earned(*m_sender))));
        const quint64 before = spendable(*m_sender);
        constexpr quint64 sent = 37;

        QVERIFY(hands::take(&m_sender->window()));
        QVERIFY(hands::click(QStringLiteral("rail-wallet")));
        QVERIFY(hands::click(QStringLiteral("wallet-send")));
        QVERIFY(hands::isAt(QStringLiteral("send-dialog")));
        QVERIFY(hands::type(QStringLiteral("send-amount"), QStringLiteral("999999999")));
        QVERIFY(hands::reads(QStringLiteral("A whole number from 1 to ")));
        QVERIFY(hands::type(QStringLiteral("send-amount"), QString::number(sent)));
        QVERIFY(hands::type(QStringLiteral("send-memo"), memo));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::isAt(QStringLiteral("Hashstead (demo)")));
        QVERIFY(hands::reads(QStringLiteral("Anyone who holds this can take it.")));
        QGuiApplication::clipboard()->clear();
        QVERIFY(hands::click(QStringLiteral("copy-token")));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"cashuB"));
        QTRY_COMPARE_WITH_TIMEOUT(spendable(*m_sender), before - sent, hands::patience);

        QVERIFY(hands::take(&m_taker->window()));
        QVERIFY(hands::click(QStringLiteral("rail-wallet")));
        QVERIFY(hands::click(QStringLiteral("wallet-receive")));
        QVERIFY(hands::isAt(QStringLiteral("receive-dialog")));
        QVERIFY(hands::type(QStringLiteral("receive-text"), QStringLiteral("cashuBnonsense")));
        QVERIFY(!hands::look(QStringLiteral("dialog-action"))->isEnabled());
        QVERIFY(hands::paste(QStringLiteral("receive-text")));
        QVERIFY(hands::reads(QStringLiteral("is not a mint of yours.")));
        for (const QString &fact : { QString::number(sent), memo, m_sender->wallet().balances.first().mint })
            QVERIFY(hands::reads(fact));
        QVERIFY(!hands::look(QStringLiteral("dialog-action"))->isEnabled());
        QVERIFY(hands::click(QStringLiteral("receive-trust")));
        QVERIFY(hands::click(QStringLiteral("dialog-action")));
        QVERIFY(hands::isAt(QStringLiteral("Hashstead (demo)")));
        QVERIFY(hands::reads(QStringLiteral("Received 37 ")));
        QTRY_COMPARE_WITH_TIMEOUT(spendable(*m_taker), sent, hands::patience);
        QCOMPARE(m_taker->wallet().balances.first().unit, m_sender->wallet().balances.first().unit);

        // The one who sent it is told, and has lost just that.
        QVERIFY(hands::take(&m_sender->window()));
        QVERIFY(hands::reads(QStringLiteral("Somebody has claimed it.")));
        QCOMPARE(spendable(*m_sender), before - sent);

        // A second time it is worth nothing. Its mint is in the list by now, though not trusted.
        QVERIFY(hands::take(&m_taker->window()));
        QVERIFY(hands::click(QStringLiteral("wallet-receive")));
        QVERIFY(hands::isAt(QStringLiteral("receive-dialog")));
        QVERIFY(hands::click(QStringLiteral("receive-trust")));
        QVERIFY(hands::click(QStringLiteral("dialog-action")));
        QVERIFY(hands::waitFor([] {
            const QWidget *line = hands::look(QStringLiteral("dialog-line"));
            return line && hands::look(QStringLiteral("dialog-action"))->isEnabled();
        }));
        QCOMPARE(spendable(*m_taker), sent);
        QVERIFY(hands::press(Qt::Key_Escape));
    }
};

QTEST_MAIN(tst_TokenByHand)
#include "tst_TokenByHand.moc"
