// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace crypto;

class tst_Aead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // RFC 8439 appendix A.5: its nonce 000000000102030405060708 is ours for the counter 0x0807060504030201.
    void rfc8439()
    {
        const Secret32 key(
            arrayFromHex<32>(u"1c9240a5eb55d38af333888604f6b5f0473917c1402b80099dca5cbc207075c0").value());
        const auto associated = QByteArray::fromHex("f33388860000000000004e91");
        const auto sealed = QByteArray::fromHex("64a0861575861af460f062c79be643bd5e805cfd345cf389f108670ac76c8cb24c6cfc"
                                                "18755d43eea09ee94e382d26b0bdb7b73c321b0100d4"
                                                "f03b7f355894cf332f830e710b97ce98c8a84abd0b948114ad176e008d33bd60f982b1"
                                                "ff37c8559797a06ef4f0ef61c186324e2b3506383606"
                                                "907b6a7c02b0f9f6157b53c867e4b9166c767b804d46a59b5216cde7a4e99040c5a404"
                                                "33225ee282a1b0a06c523eaf4534d7f83fa1155b0047"
                                                "718cbc546a0d072b04b3564eea1b422273f548271a0bb2316053fa76991955ebd63159"
                                                "434ecebb4e466dae5a1073a6727627097a1049e617d9"
                                                "1d361094fa68f0ff77987130305beaba2eda04df997b714d6c6f2c29a6ad5cb4022b02"
                                                "709beead9d67890cbb22392336fea1851f38");
        QByteArray plain(sealed.size() - 16, '\0');
        const std::span<quint8> out(reinterpret_cast<quint8 *>(plain.data()), size_t(plain.size()));
        QVERIFY(Aead(key).open(0x0807060504030201, asSpan(associated), asSpan(sealed), out));
        QVERIFY(plain.startsWith("Internet-Drafts are draft documents valid for a maximum of six months"));
        QByteArray again(sealed.size(), '\0');
        Aead(key).seal(0x0807060504030201, asSpan(associated), asSpan(plain),
            { reinterpret_cast<quint8 *>(again.data()), size_t(again.size()) });
        QCOMPARE(again.toHex(), sealed.toHex());
    }

    void inPlaceAndTampered()
    {
        const support::FixedRandom random;
        const Aead aead { Secret32(random.bytes<32>()) };
        const auto plain = random.bytes<100>();
        std::array<quint8, 116> buffer {};
        std::copy(plain.begin(), plain.end(), buffer.begin());
        const std::span<quint8, 116> all(buffer);
        aead.seal(5, {}, all.first<100>(), all);
        const auto sealed = buffer;
        for (size_t i = 0; i < sealed.size(); ++i) {
            auto bad = sealed;
            bad[i] ^= 0x10;
            std::array<quint8, 100> out;
            QVERIFY(!aead.open(5, {}, bad, out));
            QVERIFY(out != plain);
        }
        QVERIFY(!aead.open(6, {}, all, all.first<100>()));
        buffer = sealed;
        QVERIFY(!aead.open(5, plain, all, all.first<100>()));
        buffer = sealed;
        QVERIFY(aead.open(5, {}, all, all.first<100>()));
        QVERIFY(std::equal(plain.begin(), plain.end(), buffer.begin()));
        QVERIFY(!aead.open(5, {}, all.first(15), all.first(0)));
    }

    void nothingInside()
    {
        const Aead aead { Secret32(support::FixedRandom().bytes<32>()) };
        std::array<quint8, 16> tag;
        aead.seal(0, {}, {}, tag);
        QVERIFY(aead.open(0, {}, tag, {}));
        tag[3] ^= 1;
        QVERIFY(!aead.open(0, {}, tag, {}));
    }
};

QTEST_GUILESS_MAIN(tst_Aead)
#include "tst_Aead.moc"
