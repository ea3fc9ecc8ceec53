// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Programs.h"
#include "tests/window/Hands.h"
#include "tests/window/House.h"
#include "widgets/pages/SeedDialog.h"

#include <QtTest>

using support::MinerProgram;

namespace {

quint64 spendable(const House &house)
{
    quint64 sum = 0;
    for (const wallet::Balance &balance : house.wallet().balances)
        sum += balance.spendable.value;
    return sum;
}

quint64 earned(const House &house)
{
    return house.ehash().mints.isEmpty() ? 0 : house.ehash().mints.first().amount.toULongLong();
}

} // namespace

/// Twelve words are read from one window, typed back there, and typed into another window that has a wallet of its own:
/// that holds afterwards what the first one holds.
class tst_SeedByHand : public QObject {
    Q_OBJECT
    std::unique_ptr<House> m_old;
    std::unique_ptr<House> m_fresh;

private Q_SLOTS:
    void initTestCase()
    {
        m_old = std::make_unique<House>();
        m_fresh = std::make_unique<House>();
        for (House *house : { m_old.get(), m_fresh.get() }) {
            house->useTinyShares();
            house->set(QStringLiteral("general.profile"), QStringLiteral("demo"));
            house->set(QStringLiteral("demo.miners"), QStringLiteral("0"));
            house->set(QStringLiteral("ehash.unit_work"), QStringLiteral("64"));
            QVERIFY(house->start());
        }
    }
    void cleanupTestCase()
    {
        m_fresh.reset(); // the one made last
        m_old.reset();
    }

    void writtenDownAndRestored()
    {
        {
            MinerProgram miner(
                QStringLiteral("stratum+tcp://127.0.0.1:%1").arg(m_old->wiring().listeners().first().port),
                { QStringLiteral("--user"), QStringLiteral("attic"), QStringLiteral("--hashrate"),
                    QStringLiteral("2k") });
            QTRY_VERIFY_WITH_TIMEOUT(spendable(*m_old) > 50, hands::patience);
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            m_old->live().miners.isEmpty() && m_old->ehash().waiting == 0 && spendable(*m_old) == earned(*m_old),
            hands::patience);
        const quint64 balance = spendable(*m_old);

        // Shown, typed back wrong, typed back right.
        QVERIFY(hands::take(&m_old->window()));
        QVERIFY(hands::click(QStringLiteral("rail-wallet")));
        QVERIFY(hands::reads(QStringLiteral("no backup yet")));
        QVERIFY(hands::click(QStringLiteral("safety-seed")));
        QVERIFY(hands::isAt(QStringLiteral("seed-dialog")));
        QVERIFY(hands::click(QStringLiteral("Show the words")));
        // They are painted; whoever hears the window reads the same.
        QStringList words;
        QVERIFY(hands::waitFor([&words] {
            const auto *sheet = hands::look<widgets::SeedSheet>(QStringLiteral("The words"));
            words = sheet ? sheet->spokenText().split(u' ', Qt::SkipEmptyParts) : QStringList();
            return words.size() == 12;
        }));
        QVERIFY(hands::click(QStringLiteral("I have written them down")));
        for (int i = 0; i < 12; ++i)
            QVERIFY(
                hands::type(QStringLiteral("seed-word-%1").arg(i + 1), i == 3 ? QStringLiteral("wrong") : words[i]));
        QVERIFY(hands::click(QStringLiteral("Check")));
        QVERIFY(hands::reads(QStringLiteral("Not what was shown: word 4")));
        QVERIFY(hands::type(QStringLiteral("seed-word-4"), words[3]));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::isAt(QStringLiteral("Hashstead (demo)")));
        QVERIFY(hands::reads(QStringLiteral("words written down")));

        // Into the other one: a wrong word, a wrong order, and what they are.
        QCOMPARE(spendable(*m_fresh), quint64(0));
        QVERIFY(hands::take(&m_fresh->window()));
        QVERIFY(hands::click(QStringLiteral("rail-wallet")));
        QVERIFY(hands::click(QStringLiteral("safety-restore")));
        QVERIFY(hands::isAt(QStringLiteral("restore-dialog")));
        QVERIFY(hands::type(QStringLiteral("restore-mint"), m_old->wallet().balances.first().mint));
        QVERIFY(hands::click(QStringLiteral("restore-others")));
        QVERIFY(hands::reads(QStringLiteral("put aside")));
        QVERIFY(hands::type(QStringLiteral("restore-words"), words.mid(1).join(u' ') + QStringLiteral(" hashstead")));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::reads(QStringLiteral("No wallet has such a word: word 12")));
        QVERIFY(hands::type(QStringLiteral("restore-words"), words.mid(1).join(u' ')));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::reads(QStringLiteral("do not belong together")));
        QVERIFY(hands::type(QStringLiteral("restore-words"), words.join(u' ')));
        QVERIFY(hands::press(Qt::Key_Return));
        QVERIFY(hands::reads(QStringLiteral("Done. ")));
        QTRY_COMPARE_WITH_TIMEOUT(spendable(*m_fresh), balance, hands::patience);
        QCOMPARE(m_fresh->starts(), 2);
        QVERIFY(QFile::exists(m_fresh->path() + QStringLiteral("/wallet-1.db"))); // the wallet from before
        QVERIFY(hands::press(Qt::Key_Escape));

        // It stays so.
        QVERIFY(hands::isAt(QStringLiteral("Hashstead (demo)")));
        QVERIFY(m_fresh->restart());
        QTRY_COMPARE_WITH_TIMEOUT(spendable(*m_fresh), balance, hands::patience);
        QCOMPARE(spendable(*m_old), balance);
    }
};

QTEST_MAIN(tst_SeedByHand)
#include "tst_SeedByHand.moc"
