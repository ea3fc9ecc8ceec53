// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/EllSwift.h"
#include "tests/support/CsvVectors.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace crypto;

namespace {

template <size_t N> std::array<quint8, N> hex(const QString &text)
{
    return arrayFromHex<N>(text).value();
}

} // namespace

class tst_EllSwift : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodesEveryVector()
    {
        const auto rows = support::readCsvVectors(QStringLiteral("bip324/ellswift_decode_test_vectors.csv"));
        QCOMPARE(rows.size(), 76);
        for (const auto &row : rows) {
            const auto key = decodeEllSwiftVar({ hex<64>(row[QStringLiteral("ellswift")]) });
            QCOMPARE(toHex(key.bytes), row[QStringLiteral("x")]);
        }
    }

    void invertsEveryVector()
    {
        const auto rows = support::readCsvVectors(QStringLiteral("bip324/xswiftec_inv_test_vectors.csv"));
        QCOMPARE(rows.size(), 32);
        int found = 0;
        for (const auto &row : rows) {
            const auto u = hex<32>(row[QStringLiteral("u")]), x = hex<32>(row[QStringLiteral("x")]);
            for (int branch = 0; branch < 8; ++branch) {
                const auto t = invertEllSwiftVar(u, x, branch);
                QCOMPARE(t ? toHex(*t) : QString(), row[QStringLiteral("case%1_t").arg(branch)]);
                found += t.has_value();
            }
        }
        QVERIFY(found > 50);
    }

    void sharedSecretOfEveryVector()
    {
        const auto rows = support::readCsvVectors(QStringLiteral("bip324/packet_encoding_test_vectors.csv"));
        QCOMPARE(rows.size(), 7);
        for (const auto &row : rows) {
            const auto own = KeyPair::fromSecret(Secret32(hex<32>(row[QStringLiteral("in_priv_ours")]))).value();
            const EllSwift ours { hex<64>(row[QStringLiteral("in_ellswift_ours")]) };
            const EllSwift theirs { hex<64>(row[QStringLiteral("in_ellswift_theirs")]) };
            QCOMPARE(toHex(decodeEllSwiftVar(ours).bytes), row[QStringLiteral("mid_x_ours")]);
            QCOMPARE(toHex(own.publicKey().bytes), row[QStringLiteral("mid_x_ours")]);
            QCOMPARE(toHex(decodeEllSwiftVar(theirs).bytes), row[QStringLiteral("mid_x_theirs")]);
            QCOMPARE(toHex(xOnlyEcdh(own, decodeEllSwiftVar(theirs))->span()), row[QStringLiteral("mid_x_shared")]);
            const bool isInitiator = row[QStringLiteral("in_initiating")] == u"1";
            const auto secret = ellSwiftEcdh(
                own, decodeEllSwiftVar(theirs), isInitiator ? ours : theirs, isInitiator ? theirs : ours);
            QCOMPARE(toHex(secret.span()), row[QStringLiteral("mid_shared_secret")]);
        }
    }

    void encodingsDecodeToTheirKey()
    {
        const support::FixedRandom random;
        QSet<QByteArray> seen;
        for (int i = 0; i < 50; ++i) {
            const auto keys = KeyPair::generate(random);
            const auto first = encodeEllSwiftVar(keys.publicKey(), random).value();
            const auto second = encodeEllSwiftVar(keys.publicKey(), random).value();
            QCOMPARE(decodeEllSwiftVar(first), keys.publicKey());
            QCOMPARE(decodeEllSwiftVar(second), keys.publicKey());
            seen << toByteArray(first.bytes) << toByteArray(second.bytes);
        }
        QCOMPARE(seen.size(), 100);
    }

    void bothPartiesAgree()
    {
        const support::FixedRandom random;
        const auto alice = KeyPair::generate(random), bob = KeyPair::generate(random);
        const auto a = encodeEllSwiftVar(alice.publicKey(), random).value();
        const auto b = encodeEllSwiftVar(bob.publicKey(), random).value();
        const auto again = encodeEllSwiftVar(bob.publicKey(), random).value();
        const auto secret = ellSwiftEcdh(alice, bob.publicKey(), a, b);
        QVERIFY(secret == ellSwiftEcdh(bob, alice.publicKey(), a, b));
        QVERIFY(!(secret == ellSwiftEcdh(alice, bob.publicKey(), b, a)));
        QVERIFY(!(secret == ellSwiftEcdh(alice, bob.publicKey(), a, again))); // the bytes count
    }

    void onlyPointsAreEncoded()
    {
        XOnlyKey noPoint;
        noPoint.bytes[31] = 5; // 5^3 + 7 is no square
        QVERIFY(!isOnCurve(noPoint));
        QCOMPARE(encodeEllSwiftVar(noPoint, support::FixedRandom()).error().code, Errc::BadKey);
        QCOMPARE(xOnlyEcdh(KeyPair::generate(support::FixedRandom()), noPoint).error().code, Errc::BadKey);
    }
};

QTEST_GUILESS_MAIN(tst_EllSwift)
#include "tst_EllSwift.moc"
