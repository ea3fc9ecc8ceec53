// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyPair.h"
#include "tests/support/CsvVectors.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace crypto;

class tst_KeyPair : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // https://github.com/bitcoin/bips/blob/master/bip-0340/test-vectors.csv
    void everyBip340Vector()
    {
        const auto rows = support::readCsvVectors(QStringLiteral("bip340/test-vectors.csv"));
        QCOMPARE(rows.size(), 19);
        int signedRows = 0;
        for (const auto &row : rows) {
            const XOnlyKey key { arrayFromHex<32>(row[QStringLiteral("public key")]).value() };
            const auto message = fromHex(QStringView(row[QStringLiteral("message")])).value();
            const auto signature = arrayFromHex<64>(row[QStringLiteral("signature")]).value();
            const bool isValid = row[QStringLiteral("verification result")] == u"TRUE";
            QCOMPARE(verify(key, asSpan(message), signature), isValid);
            if (row[QStringLiteral("secret key")].isEmpty())
                continue;
            ++signedRows;
            const auto own
                = KeyPair::fromSecret(Secret32(arrayFromHex<32>(row[QStringLiteral("secret key")]).value())).value();
            QCOMPARE(own.publicKey(), key);
            const auto aux = arrayFromHex<32>(row[QStringLiteral("aux_rand")]).value();
            QCOMPARE(toHex(own.sign(asSpan(message), aux)), toHex(signature));
        }
        QCOMPARE(signedRows, 8);
    }

    void badSecretsAreRefused()
    {
        QCOMPARE(KeyPair::fromSecret(Secret32()).error().code, Errc::BadKey);
        const auto order
            = arrayFromHex<32>(u"fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
        QCOMPARE(KeyPair::fromSecret(Secret32(order)).error().code, Errc::BadKey);
        auto below = order;
        below[31] -= 1;
        QVERIFY(KeyPair::fromSecret(Secret32(below)));
    }

    void ecdhIsSymmetric()
    {
        const support::FixedRandom random;
        const auto a = KeyPair::generate(random), b = KeyPair::generate(random);
        QVERIFY(xOnlyEcdh(a, b.publicKey()).value() == xOnlyEcdh(b, a.publicKey()).value());
    }

    void secretsPrintAsStars()
    {
        QString text;
        QDebug(&text) << KeyPair::generate(support::FixedRandom()).secret();
        QCOMPARE(text.trimmed(), QStringLiteral("***"));
    }

    void secretsAreOverwritten()
    {
        alignas(Secret32) std::array<quint8, sizeof(Secret32)> memory;
        const Bytes32 filled = [] {
            Bytes32 b;
            b.fill(0xa5);
            return b;
        }();
        auto *secret = new (memory.data()) Secret32(filled);
        QVERIFY(*secret == Secret32(filled));
        secret->~Secret32();
        QCOMPARE(toHex(memory), QString(64, u'0'));
    }
};

QTEST_GUILESS_MAIN(tst_KeyPair)
#include "tst_KeyPair.moc"
