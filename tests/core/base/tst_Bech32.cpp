// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Bech32.h"
#include "tests/support/Folders.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <nlohmann/json.hpp>

class tst_Bech32 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(support::vectorsFolder() + QStringLiteral("/bitcoin/bech32.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        m_vectors = nlohmann::json::parse(bytes.begin(), bytes.end());
    }

    void validVectors()
    {
        checkValid("bech32", Bech32Checksum::Bech32);
        checkValid("bech32m", Bech32Checksum::Bech32m);
    }

    void invalidVectors()
    {
        QCOMPARE(m_vectors["invalid"].size(), size_t(26));
        for (const auto &text : m_vectors["invalid"]) {
            const auto parts = decodeBech32(QString::fromStdString(text.get<std::string>()));
            QVERIFY2(!parts, text.get<std::string>().c_str());
            QCOMPARE(parts.error().code, Errc::Malformed);
        }
    }

    void eachWrongCharacterIsNoticed()
    {
        const auto good = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");
        QVERIFY(decodeBech32(good));
        for (qsizetype i = 0; i < good.size(); ++i) {
            auto bad = good;
            bad[i] = bad[i] == u'q' ? u'p' : u'q';
            QVERIFY(!decodeBech32(bad));
        }
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY(!decodeBech32(QStringView(good).left(size)));
    }

    void longTextsNeedALongerBound()
    {
        const Bech32 parts { Bech32Checksum::Bech32m, QStringLiteral("creqb"), QByteArray(400, '\x07') };
        QCOMPARE(encodeBech32(parts).error().code, Errc::OutOfRange);
        const auto text = encodeBech32(parts, 1000);
        QVERIFY(text);
        QVERIFY(!decodeBech32(*text));
        QCOMPARE(decodeBech32(*text, 1000).value(), parts);
    }

    void impossiblePartsAreRefused()
    {
        QCOMPARE(encodeBech32({ Bech32Checksum::Bech32, QString(), {} }).error().code, Errc::Malformed);
        QCOMPARE(encodeBech32({ Bech32Checksum::Bech32, QStringLiteral("BC"), {} }).error().code, Errc::Malformed);
        QCOMPARE(encodeBech32({ Bech32Checksum::Bech32, QStringLiteral("b c"), {} }).error().code, Errc::Malformed);
        QCOMPARE(encodeBech32({ Bech32Checksum::Bech32, QStringLiteral("bc"), QByteArray(1, char(32)) }).error().code,
            Errc::Malformed);
    }

    void groupsRoundTrip()
    {
        QRandomGenerator random(3);
        for (int size = 0; size < 70; ++size) {
            QByteArray bytes(size, '\0');
            for (auto &b : bytes)
                b = char(random.bounded(256));
            const auto groups = toFiveBitGroups(bytes);
            QCOMPARE(groups.size(), (size * 8 + 4) / 5);
            QCOMPARE(fromFiveBitGroups(groups).value(), bytes);
        }
    }

    void badPaddingIsRefused()
    {
        QVERIFY(!fromFiveBitGroups(QByteArray("\x01", 1))); // five bits of padding
        QVERIFY(fromFiveBitGroups(QByteArray("\x1f\x1c", 2)));
        QVERIFY(!fromFiveBitGroups(QByteArray("\x1f\x1d", 2))); // padding that is not zero
        QVERIFY(!fromFiveBitGroups(QByteArray("\x20\x00", 2)));
    }

private:
    void checkValid(const char *name, Bech32Checksum checksum)
    {
        QCOMPARE(m_vectors[name].size(), size_t(7));
        for (const auto &row : m_vectors[name]) {
            const auto text = QString::fromStdString(row.get<std::string>());
            const auto parts = decodeBech32(text);
            QVERIFY2(parts, qPrintable(text));
            QCOMPARE(parts->checksum, checksum);
            QCOMPARE(encodeBech32(*parts).value(), text.toLower());
        }
    }

    nlohmann::json m_vectors;
};

QTEST_GUILESS_MAIN(tst_Bech32)
#include "tst_Bech32.moc"
