// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Mnemonic.h"
#include "tests/support/FixedRandom.h"
#include "tests/support/Folders.h"

#include <QFile>
#include <QtTest>

using namespace crypto;

namespace {

/// Entropy that is the bytes a vector gives.
class GivenRandom final : public Random {
public:
    explicit GivenRandom(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    void fill(std::span<quint8> out) const override { std::copy_n(m_bytes.begin(), out.size(), out.begin()); }

private:
    QByteArray m_bytes;
};

QString repeated(const char *word, int count, const char *last)
{
    return QString(QString::fromLatin1(word) + u' ').repeated(count) + QString::fromLatin1(last);
}

} // namespace

class tst_Mnemonic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWordsAreTheStandards()
    {
        QFile file(support::vectorsFolder() + QStringLiteral("/bip39/english.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto words = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(words.size(), 2048);
        QCOMPARE(Mnemonic::wordList(), words);
        QVERIFY(std::is_sorted(words.begin(), words.end()));
    }

    // https://github.com/trezor/python-mnemonic/blob/master/vectors.json, which BIP39 names; passphrase "TREZOR"
    void vectorsOfBip39_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seed");
        QTest::newRow("12 words, zeros")
            << repeated("abandon", 11, "about")
            << QStringLiteral("c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e53495531f09a69875"
                              "99d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04");
        QTest::newRow("12 words, ones")
            << repeated("zoo", 11, "wrong")
            << QStringLiteral("ac27495480225222079d7be181583751e86f571027b0497b5b5d11218e0a8a13332572917f"
                              "0f8e5a589620c6f15b11c61dee327651a14c34e18231052e48c069");
        QTest::newRow("24 words, zeros")
            << repeated("abandon", 23, "art")
            << QStringLiteral("bda85446c68413707090a52022edd26a1c9462295029f2e60cd7c4f2bbd3097170af7a4d73"
                              "245cafa9c3cca8d561a7c3de6f5d4a10be8ed2a5e608d68f92fcc8");
    }
    void vectorsOfBip39()
    {
        QFETCH(QString, text);
        QFETCH(QString, seed);
        const auto mnemonic = Mnemonic::parse(text).value();
        QCOMPARE(mnemonic.text(), text);
        QCOMPARE(toHex(mnemonic.seed(u"TREZOR").span()), seed);
    }

    void entropyMakesTheStandardsWords()
    {
        const auto words
            = [](QByteArrayView hex) { return Mnemonic::generate(GivenRandom(fromHex(hex).value())).text(); };
        QCOMPARE(words("7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f"),
            QStringLiteral("legal winner thank year wave sausage worth useful legal winner thank yellow"));
        QCOMPARE(words("80808080808080808080808080808080"),
            QStringLiteral("letter advice cage absurd amount doctor acoustic avoid letter advice cage above"));
    }

    void everyLengthComesBack()
    {
        const support::FixedRandom random;
        for (int i = 0; i < 20; ++i) {
            const auto mnemonic = Mnemonic::generate(random);
            QCOMPARE(mnemonic.words().size(), 12);
            QCOMPARE(Mnemonic::parse(mnemonic.text())->text(), mnemonic.text());
        }
        // checksum words of all-zero entropy, per length: BIP39's own and recomputed
        for (const auto &[count, last] : { std::pair(11, "about"), std::pair(17, "agent"), std::pair(23, "art") }) {
            const auto text = repeated("abandon", count, last);
            QCOMPARE(Mnemonic::parse(text)->words().size(), count + 1);
            QCOMPARE(Mnemonic::parse(text)->text(), text);
        }
    }

    void spacingAndCaseDoNotMatter()
    {
        const auto tidy = repeated("abandon", 11, "about");
        const auto wild = QStringLiteral("\n  ABANDON\tabandon  ") + repeated("Abandon", 9, "About \r\n");
        QCOMPARE(Mnemonic::parse(wild)->text(), tidy);
    }

    void mistakesAreNamedAndNothingElse()
    {
        const auto unknown = Mnemonic::parse(repeated("legal", 6, "abandom winner thank year wave about"));
        QCOMPARE(unknown.error().code, Errc::Malformed);
        QVERIFY(unknown.error().detail.contains(QStringLiteral("word 7, \"abandom\"")));
        QVERIFY(!unknown.error().detail.contains(QStringLiteral("legal")));
        const auto checksum = Mnemonic::parse(repeated("abandon", 11, "zoo"));
        QVERIFY(checksum.error().detail.contains(QStringLiteral("checksum")));
        QVERIFY(!checksum.error().detail.contains(QStringLiteral("zoo")));
        for (const int words : { 0, 1, 11, 13, 14, 26, 27 })
            QVERIFY(!Mnemonic::parse(repeated("abandon", words, "")));
        QVERIFY(!Mnemonic::parse(QString(2'000'000, u'a')));
    }
};

QTEST_GUILESS_MAIN(tst_Mnemonic)
#include "tst_Mnemonic.moc"
