// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Amount.h"
#include "core/bitcoin/CompactSize.h"
#include "core/bitcoin/Script.h"

#include <QtTest>

#include <limits>

using namespace bitcoin;

class tst_Script : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heightPushes_data()
    {
        QTest::addColumn<quint32>("height");
        QTest::addColumn<QString>("push");
        const auto row
            = [](quint32 height, const char *push) { QTest::newRow(push) << height << QString::fromLatin1(push); };
        row(0, "00");
        row(1, "51");
        row(16, "60");
        row(17, "0111");
        row(127, "017f");
        row(128, "028000");
        row(255, "02ff00");
        row(256, "020001");
        row(32767, "02ff7f");
        row(32768, "03008000");
        row(227931, "035b7a03"); // the first block that BIP 34 was enforced on
        row(840000, "0340d10c");
        row(8388607, "03ffff7f");
        row(8388608, "0400008000");
        row(0xffffffff, "05ffffffff00");
    }

    void heightPushes()
    {
        QFETCH(quint32, height);
        QFETCH(QString, push);
        QCOMPARE(toHex(heightPush(height)), push);
    }

    void pushesAreMinimal()
    {
        QCOMPARE(toHex(minimalPush({})), QStringLiteral("00"));
        QCOMPARE(toHex(minimalPush(QByteArray(1, '\0'))), QStringLiteral("0100"));
        QCOMPARE(toHex(minimalPush(QByteArray(1, '\x10'))), QStringLiteral("60"));
        QCOMPARE(toHex(minimalPush(QByteArray(1, '\x11'))), QStringLiteral("0111"));
        QCOMPARE(toHex(minimalPush(QByteArray(1, char(0x81)))), QStringLiteral("4f"));
        QCOMPARE(toHex(numberPush(-1)), QStringLiteral("4f"));
        QCOMPARE(toHex(numberPush(-255)), QStringLiteral("02ff80"));
        QCOMPARE(toHex(pushPrefix(75)), QStringLiteral("4b"));
        QCOMPARE(toHex(pushPrefix(76)), QStringLiteral("4c4c"));
        QCOMPARE(toHex(pushPrefix(255)), QStringLiteral("4cff"));
        QCOMPARE(toHex(pushPrefix(256)), QStringLiteral("4d0001"));
        QCOMPARE(toHex(pushPrefix(65536)), QStringLiteral("4e00000100"));
    }

    void types_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("type");
        const auto row
            = [](const QString &script, ScriptType type) { QTest::newRow(qPrintable(script)) << script << int(type); };
        const auto twenty = QString(40, u'1');
        const auto thirtyTwo = QString(64, u'2');
        row(QStringLiteral("76a914") + twenty + QStringLiteral("88ac"), ScriptType::PubKeyHash);
        row(QStringLiteral("76a914") + twenty + QStringLiteral("88ad"), ScriptType::NonStandard);
        row(QStringLiteral("a914") + twenty + QStringLiteral("87"), ScriptType::ScriptHash);
        row(QStringLiteral("0014") + twenty, ScriptType::WitnessPubKeyHash);
        row(QStringLiteral("0020") + thirtyTwo, ScriptType::WitnessScriptHash);
        row(QStringLiteral("5120") + thirtyTwo, ScriptType::Taproot);
        row(QStringLiteral("5220") + thirtyTwo, ScriptType::WitnessUnknown);
        row(QStringLiteral("51024e73"), ScriptType::WitnessUnknown);
        row(QStringLiteral("0002aaaa"), ScriptType::NonStandard);
        row(QStringLiteral("5020") + thirtyTwo, ScriptType::NonStandard);
        row(QStringLiteral("5121") + thirtyTwo, ScriptType::NonStandard);
        row(QStringLiteral("2102") + thirtyTwo + QStringLiteral("ac"), ScriptType::PubKey);
        row(QStringLiteral("4104") + thirtyTwo + thirtyTwo + QStringLiteral("ac"), ScriptType::PubKey);
        row(QStringLiteral("2105") + thirtyTwo + QStringLiteral("ac"), ScriptType::NonStandard);
        row(QStringLiteral("6a24aa21a9ed") + thirtyTwo, ScriptType::NullData);
        row(QString(), ScriptType::NonStandard);
        row(QStringLiteral("00"), ScriptType::NonStandard);
    }

    void types()
    {
        QFETCH(QString, script);
        QFETCH(int, type);
        const auto bytes = fromHex(script).value();
        QCOMPARE(int(scriptType(bytes)), type);
        if (const auto program = WitnessProgram::fromScript(bytes))
            QCOMPARE(program->toScript(), bytes);
    }

    void commitmentsAreRecognised()
    {
        Hash256 hash;
        hash.bytes.fill(7);
        const auto script = witnessCommitmentScript(hash);
        QCOMPARE(script.size(), 38);
        QCOMPARE(witnessCommitmentOf(script), std::optional(hash));
        QCOMPARE(witnessCommitmentOf(script + QByteArray("more")), std::optional(hash));
        for (qsizetype size = 0; size < script.size(); ++size)
            QVERIFY(!witnessCommitmentOf(script.left(size)));
        for (qsizetype i = 0; i < 6; ++i) {
            auto other = script;
            other[i] = char(other[i] ^ 1);
            QVERIFY(!witnessCommitmentOf(other));
        }
    }

    void signatureOperationsAreCounted()
    {
        const auto count = [](const char *hex) { return legacySigOps(fromHex(QByteArrayView(hex)).value()); };
        QCOMPARE(count(""), 0);
        QCOMPARE(count("acad"), 2);
        QCOMPARE(count("aeaf"), 40);
        QCOMPARE(count("03acacacac"), 1); // pushed data are no operations
        QCOMPARE(count("4c02acacac"), 1);
        QCOMPARE(count("4d0200acacac"), 1);
        QCOMPARE(count("4e02000000acacac"), 1);
        QCOMPARE(count("ac05acac"), 1); // what comes before a broken push counts
        QCOMPARE(count("ac4effffffff"), 1);
    }

    void compactSizes()
    {
        for (const quint64 value :
            { 0ull, 1ull, 0xfcull, 0xfdull, 0xffffull, 0x10000ull, 0xffffffffull, 0x100000000ull, ~0ull }) {
            ByteWriter writer;
            writeCompactSize(writer, value);
            QCOMPARE(writer.bytes().size(), compactSizeLength(value));
            ByteReader reader(writer.bytes());
            QCOMPARE(readCompactSize(reader), value);
            QVERIFY(reader.ok() && reader.atEnd());
            for (qsizetype size = 0; size < writer.bytes().size(); ++size) {
                ByteReader shortReader(QByteArrayView(writer.bytes()).first(size));
                readCompactSize(shortReader);
                QVERIFY(!shortReader.ok());
            }
        }
    }

    void compactSizesInALongerFormAreRefused()
    {
        for (const char *hex : { "fdfc00", "feffff0000", "ffffffffff00000000", "fd0000" }) {
            const auto bytes = fromHex(QByteArrayView(hex)).value();
            ByteReader reader(bytes);
            QCOMPARE(readCompactSize(reader), quint64(0));
            QVERIFY(!reader.ok());
        }
    }

    void countsBeyondTheInputAreRefused()
    {
        const auto bytes = fromHex(QByteArrayView("02aabbcc")).value();
        ByteReader fits(bytes);
        QCOMPARE(readCount(fits, 1), 2);
        ByteReader tooMany(bytes);
        QCOMPARE(readCount(tooMany, 2), 0);
        QVERIFY(!tooMany.ok());
        const auto huge = fromHex(QByteArrayView("ffffffffffffffffff00")).value();
        ByteReader hugeReader(huge);
        QCOMPARE(readVarBytes(hugeReader), QByteArray());
        QVERIFY(!hugeReader.ok());
    }

    void amounts()
    {
        QCOMPARE(toBitcoinText(0), QStringLiteral("0.00000000"));
        QCOMPARE(toBitcoinText(-1), QStringLiteral("-0.00000001"));
        QCOMPARE(toBitcoinText(5'000'035'640), QStringLiteral("50.00035640"));
        QCOMPARE(toBitcoinText(std::numeric_limits<qint64>::min()), QStringLiteral("-92233720368.54775808"));
        QCOMPARE(fromBitcoinText(u"50.0003564").value(), 5'000'035'640);
        QCOMPARE(fromBitcoinText(u"21000000").value(), maxMoney);
        QCOMPARE(fromBitcoinText(u"21000000.00000001").error().code, Errc::OutOfRange);
        QCOMPARE(fromBitcoinText(QString(400, u'9')).error().code, Errc::OutOfRange);
        for (const auto bad :
            { u"", u".", u"1.", u".5", u"1.123456789", u"-1", u"+1", u"1e3", u" 1", u"1,5", u"1.2.3" })
            QCOMPARE(fromBitcoinText(bad).error().code, Errc::Malformed);
        QCOMPARE(addMoney(1, 2), std::optional<qint64>(3));
        QCOMPARE(addMoney(maxMoney, 1), std::nullopt);
        QCOMPARE(addMoney(std::numeric_limits<qint64>::max(), 1), std::nullopt);
        QCOMPARE(addMoney(-1, 5), std::nullopt);
    }

    void subsidies()
    {
        QCOMPARE(blockSubsidy(0), 50 * satsPerBitcoin);
        QCOMPARE(blockSubsidy(209'999), 50 * satsPerBitcoin);
        QCOMPARE(blockSubsidy(210'000), 25 * satsPerBitcoin);
        QCOMPARE(blockSubsidy(840'000), 312'500'000);
        QCOMPARE(blockSubsidy(149, 150), 50 * satsPerBitcoin);
        QCOMPARE(blockSubsidy(150, 150), 25 * satsPerBitcoin);
        QCOMPARE(blockSubsidy(33 * 210'000), 0);
        QCOMPARE(blockSubsidy(0xffffffff, 1), 0);
        qint64 all = 0;
        for (quint32 era = 0; era < 34; ++era)
            all += blockSubsidy(era * 210'000) * 210'000;
        QCOMPARE(all, 2'099'999'997'690'000);
    }
};

QTEST_GUILESS_MAIN(tst_Script)
#include "tst_Script.moc"
