// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/KeyBook.h"

#include <QSet>
#include <QtTest>

using stats::KeyBook;
using namespace std::chrono_literals;

namespace {

constexpr SteadyTime start { 1000s };
const QString name = QStringLiteral("bc1same.rig");
const QString first = QStringLiteral("192.168.1.7");
const QString second = QStringLiteral("192.168.1.8");

} // namespace

class tst_KeyBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameOfItsOwnIsKept()
    {
        KeyBook book(false);
        QCOMPARE(book.keyOf(name, first, start), name);
        QCOMPARE(book.keyOf(QStringLiteral("other"), first, start), QStringLiteral("other"));
        QCOMPARE(book.keyOf({}, first, start), QString()); // has not said who it is
    }

    void theSecondOfANameIsToldByItsAddress()
    {
        KeyBook book(false);
        QCOMPARE(book.keyOf(name, first, start), name);
        QCOMPARE(book.keyOf(name, second, start), QStringLiteral("bc1same.rig@192.168.1.8"));
        // It stays so whoever is away, and in whatever order they come back.
        QCOMPARE(book.keyOf(name, second, start + 10h), QStringLiteral("bc1same.rig@192.168.1.8"));
        QCOMPARE(book.keyOf(name, first, start + 20h), name);
    }

    void aMachineWithANewAddressKeepsItsName()
    {
        KeyBook book(false);
        QCOMPARE(book.keyOf(name, first, start), name);
        QCOMPARE(book.keyOf(name, second, start + 31s), name);
        // Two at the same time never share a key, even if the first was only late.
        QCOMPARE(book.keyOf(name, first, start + 32s), QStringLiteral("bc1same.rig@192.168.1.7"));
        QCOMPARE(book.keyOf(name, second, start + 33s), name);
    }

    void whatLooksLikeATagIsNoTrap()
    {
        KeyBook book(false);
        const QString tagged = QStringLiteral("bc1same.rig@192.168.1.8");
        QCOMPARE(book.keyOf(tagged, first, start), tagged); // a user typed it
        QCOMPARE(book.keyOf(name, first, start), name);
        const QString own = book.keyOf(name, second, start);
        QCOMPARE(own, tagged + QStringLiteral("#2"));
        QCOMPARE(book.keyOf(name, second, start), own);
    }

    void hiddenAddressesAreNotInKeys()
    {
        KeyBook book(true);
        book.keyOf(name, first, start);
        const QString key = book.keyOf(name, second, start);
        QVERIFY(!key.contains(u"192.168"));
        QVERIFY(key.startsWith(name + u'@'));
        QVERIFY(key != book.keyOf(name, QStringLiteral("192.168.1.9"), start));
    }

    void memoryIsBoundedAndKeysStayUnique()
    {
        KeyBook book(false);
        book.keyOf(name, first, start);
        for (int i = 0; i < 100000; ++i)
            book.keyOf(QStringLiteral("passing %1").arg(i), second, start + i * 10ms);
        QVERIFY2(book.size() <= 2 * KeyBook::remembered, qPrintable(QString::number(book.size())));
        QSet<QString> keys;
        for (int i = 0; i < 2 * KeyBook::remembered; ++i) // more than that at once: all are at work
            keys.insert(book.keyOf(name, QString::number(i), start + 2000s));
        QCOMPARE(keys.size(), 2 * KeyBook::remembered);
        QCOMPARE(book.size(), 2 * KeyBook::remembered);
    }
};

QTEST_GUILESS_MAIN(tst_KeyBook)
#include "tst_KeyBook.moc"
