// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/KeysetBook.h"
#include "core/mint/QuoteId.h"
#include "tests/support/FixedRandom.h"

#include <QRegularExpression>
#include <QtTest>

using namespace mint;

namespace {

crypto::Seed64 seedOf(quint8 fill)
{
    std::array<quint8, 64> bytes {};
    bytes.fill(fill);
    return crypto::Seed64(bytes);
}

} // namespace

class tst_KeysetBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysComeFromTheSeedByIndex()
    {
        auto book = *KeysetBook::fromSeed(seedOf(1));
        KeysetRecord record;
        record.unit = QStringLiteral("hash");
        record = *book.next(record);
        QCOMPARE(record.index, 0u);
        QCOMPARE(record.id.version(), 1);
        QCOMPARE(record.id.bytes().size(), 33);
        book.add(record);
        const auto keyset = book.keyset(record.id);
        QCOMPARE(keyset.keys.size(), size_t(64));
        QCOMPARE(keyset.denominations().last(), cashu::Amount(quint64(1) << 63));
        QVERIFY(cashu::idMatches(keyset));
        // The path is written out: m/129372'/unit'/index'/exponent'
        const auto root = *crypto::HdKey::fromSeed(seedOf(1).span());
        const auto key = root.path(QStringLiteral("m/129372'/%1'/0'/5'").arg(KeysetBook::unitNumber(record.unit)));
        QCOMPARE(*keyset.keyFor(cashu::Amount(32)), *key->publicKey());
        QVERIFY(*book.keyFor(record.id, cashu::Amount(32)).secret == key->secret());

        record = *book.next(record);
        QCOMPARE(record.index, 1u);
        book.add(record);
        QVERIFY(!book.records().first().isActive);
        QCOMPARE(book.activeOf(record.unit)->id, record.id);
        QVERIFY(book.keyFor(book.records().first().id, cashu::Amount(1)).secret); // old ones stay
    }

    void feeAndExpiryAreInTheId()
    {
        const auto book = *KeysetBook::fromSeed(seedOf(1));
        KeysetRecord record;
        record.unit = QStringLiteral("hash");
        const auto plain = book.next(record)->id;
        record.inputFeePpk = 100;
        const auto withFee = book.next(record)->id;
        record.finalExpiry = 2'000'000'000;
        QVERIFY(plain != withFee && withFee != book.next(record)->id);
        QCOMPARE(KeysetBook::fromSeed(seedOf(1))->next(record)->id, book.next(record)->id);
        QVERIFY(KeysetBook::fromSeed(seedOf(2))->next(record)->id != book.next(record)->id);
    }

    void amountsThatHaveNoKey()
    {
        auto book = *KeysetBook::fromSeed(seedOf(1));
        KeysetRecord record;
        record.unit = QStringLiteral("hash");
        record = *book.next(record);
        book.add(record);
        for (const quint64 amount : { quint64(0), quint64(3), quint64(1'000'000), ~quint64(0) })
            QVERIFY(!book.keyFor(record.id, cashu::Amount(amount)).secret);
        QVERIFY(!book.keyFor({}, cashu::Amount(1)).secret);
        QVERIFY(book.keyset({}).id.isNull());
    }

    void recordOfAnotherSeedHasNoKeys()
    {
        const auto other = *KeysetBook::fromSeed(seedOf(2));
        KeysetRecord record;
        record.unit = QStringLiteral("hash");
        record = *other.next(record);
        auto book = *KeysetBook::fromSeed(seedOf(1));
        book.add(record);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("is not of this mint's seed")));
        QVERIFY(!book.keyFor(record.id, cashu::Amount(1)).secret);
    }

    void unitsWithTheSameNumberAreRefused()
    {
        // Two names whose SHA-256 share their first 31 bits.
        QHash<quint32, QString> seen;
        QString a;
        QString b;
        for (int i = 0; a.isEmpty() && i < 400'000; ++i) {
            const QString name = QStringLiteral("u%1").arg(i);
            const quint32 number = KeysetBook::unitNumber(name);
            if (seen.contains(number)) {
                a = seen[number];
                b = name;
            }
            seen.insert(number, name);
        }
        QVERIFY2(!a.isEmpty(), "no collision among 400000 names");
        auto book = *KeysetBook::fromSeed(seedOf(1));
        KeysetRecord record;
        record.unit = a;
        book.add(*book.next(record));
        QVERIFY(book.hasRoomFor(a));
        QVERIFY(!book.hasRoomFor(b));
        record.unit = b;
        QCOMPARE(book.next(record).error().code, Errc::AlreadyExists);
    }

    void quoteIdsAreUuidsOfVersion7()
    {
        const support::FixedRandom random;
        const UnixMs now { std::chrono::milliseconds(0x018bcfe56801) };
        const QString a = newQuoteId(now, random);
        static const QRegularExpression form(
            QStringLiteral("^018bcfe5-6801-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QVERIFY2(form.match(a).hasMatch(), qPrintable(a));
        QVERIFY(newQuoteId(now, random) != a);
        QVERIFY(newQuoteId(now + std::chrono::milliseconds(1), random) > a);
    }
};

QTEST_GUILESS_MAIN(tst_KeysetBook)
#include "tst_KeysetBook.moc"
