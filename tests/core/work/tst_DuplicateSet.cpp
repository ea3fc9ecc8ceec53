// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Sha256.h"
#include "core/work/DuplicateSet.h"

#include <QtTest>

using work::DuplicateSet;

namespace {
bitcoin::Hash256 hashOf(int n)
{
    auto bytes = crypto::sha256(QByteArray::number(n));
    for (size_t i = 24; i < 32; ++i)
        bytes[i] = 0; // as mining does
    return { bytes };
}
} // namespace

class tst_DuplicateSet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyTakesNoMemory()
    {
        const DuplicateSet set(100);
        QCOMPARE(set.tableSize(), size_t(0));
        QVERIFY(!set.contains(hashOf(1)));
    }

    void isExactUpToItsCapacity()
    {
        DuplicateSet set(5000);
        for (int i = 0; i < 5000; ++i) {
            QVERIFY(!set.isFull());
            QVERIFY(!set.contains(hashOf(i)));
            set.insert(hashOf(i), 1);
        }
        QVERIFY(set.isFull());
        for (int i = 0; i < 5000; ++i)
            QVERIFY(set.contains(hashOf(i)));
        for (int i = 5000; i < 10000; ++i)
            QVERIFY(!set.contains(hashOf(i)));
        QCOMPARE(set.tableSize(), size_t(8192));
        set.clear();
        QCOMPARE(set.size(), 0u);
        QCOMPARE(set.tableSize(), size_t(0));
        QVERIFY(!set.contains(hashOf(1)));
    }

    void similarHashesDiffer()
    {
        DuplicateSet set(100);
        const auto base = hashOf(1);
        set.insert(base, 9);
        for (size_t byte = 0; byte < 14; ++byte) {
            auto other = base;
            other.bytes[byte] ^= 1;
            QVERIFY2(!set.contains(other), qPrintable(QString::number(byte)));
        }
    }

    void oneOwnersEntriesCanGo()
    {
        DuplicateSet set(1000);
        for (int i = 0; i < 900; ++i)
            set.insert(hashOf(i), DuplicateSet::Owner(i % 3));
        set.keepOnly({ 0, 2 });
        QCOMPARE(set.size(), 600u);
        for (int i = 0; i < 900; ++i)
            QCOMPARE(set.contains(hashOf(i)), i % 3 != 1);
    }
};

QTEST_GUILESS_MAIN(tst_DuplicateSet)
#include "tst_DuplicateSet.moc"
