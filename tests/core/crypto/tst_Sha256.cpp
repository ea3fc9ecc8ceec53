// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Hmac.h"
#include "core/crypto/Sha256.h"
#include "tests/support/FixedRandom.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace crypto;

namespace {

QByteArray someBytes(qsizetype size, quint32 seed = 7)
{
    QByteArray bytes(size, '\0');
    support::FixedRandom(seed).fill({ reinterpret_cast<quint8 *>(bytes.data()), size_t(size) });
    return bytes;
}
QByteArray qtHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}
QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class tst_Sha256 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standardVectors()
    {
        // FIPS 180-4 examples: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
        QCOMPARE(toHex(sha256(QByteArrayView())),
            QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(toHex(sha256(QByteArrayView("abc"))),
            QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(toHex(sha256(QByteArrayView("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"))),
            QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    }

    void everySizeAndEverySplit()
    {
        const auto bytes = someBytes(300);
        for (qsizetype size = 0; size <= bytes.size(); ++size) {
            const auto part = bytes.first(size);
            QCOMPARE(toByteArray(sha256(part)), qtHash(part));
            QCOMPARE(toByteArray(sha256d(part)), qtHash(qtHash(part)));
        }
        for (qsizetype split = 0; split <= 200; ++split) {
            Sha256 begin;
            begin.update(bytes.first(split));
            Sha256 copy = begin;
            QCOMPARE(toByteArray(copy.update(bytes.sliced(split)).finish()), qtHash(bytes));
            QCOMPARE(toByteArray(begin.update(bytes.sliced(split)).finishTwice()), qtHash(qtHash(bytes)));
        }
    }

    void aMidstateGoesOnFromItsWholeBlocks()
    {
        const auto bytes = someBytes(300);
        for (qsizetype head = 0; head <= 200; ++head) {
            for (const qsizetype tail : { 0, 1, 32, 63, 64, 65, 100 }) {
                const auto first = bytes.first(head);
                const auto second = bytes.sliced(head, tail);
                const Sha256Midstate state(first, second);
                for (int i = 0; i < 2; ++i)
                    QCOMPARE(toByteArray(state.resume(first, second).update(bytes.sliced(head + tail)).finish()),
                        qtHash(bytes));
            }
        }
    }

    void genesisHeader()
    {
        const auto header
            = hex("0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e"
                  "67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c");
        const auto expected = QStringLiteral("6fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000");
        const std::span<const quint8, 80> span(asSpan(header).first<80>());
        QCOMPARE(toHex(sha256dHeader(span)), expected);
        QCOMPARE(toHex(HeaderMidstate(span.first<64>()).hash(span.last<16>())), expected);
    }

    void shortWaysEqualTheLongOne()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            const auto bytes = someBytes(80, seed);
            const std::span<const quint8, 80> header(asSpan(bytes).first<80>());
            QCOMPARE(toByteArray(sha256dHeader(header)), qtHash(qtHash(bytes)));
            QCOMPARE(toByteArray(HeaderMidstate(header.first<64>()).hash(header.last<16>())), qtHash(qtHash(bytes)));
            QCOMPARE(toByteArray(sha256dPair(header.first<32>(), header.subspan<32, 32>())),
                qtHash(qtHash(bytes.first(64))));
        }
    }

    void hmac()
    {
        // RFC 4231, test cases 1, 2 and 6
        QCOMPARE(toHex(hmacSha256(asSpan(QByteArray(20, '\x0b')), asSpan(QByteArrayView("Hi There"))).span()),
            QStringLiteral("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
        QCOMPARE(
            toHex(hmacSha256(asSpan(QByteArrayView("Jefe")), asSpan(QByteArrayView("what do ya want for nothing?")))
                      .span()),
            QStringLiteral("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        QCOMPARE(toHex(hmacSha256(asSpan(QByteArray(131, '\xaa')),
                     asSpan(QByteArrayView("Test Using Larger Than Block-Size Key - Hash Key First")))
                           .span()),
            QStringLiteral("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    }

    void hkdf()
    {
        // RFC 5869, test case 3 has no salt and no info: the 42 bytes are the first output and 10 bytes of the second.
        const auto [first, second] = hkdfTwo(Secret32(), asSpan(QByteArray(22, '\x0b')));
        QCOMPARE(toHex(first.span()) + toHex(second.span()).first(20),
            QStringLiteral("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }
};

QTEST_GUILESS_MAIN(tst_Sha256)
#include "tst_Sha256.moc"
