// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Cbor.h"
#include "tests/support/ApiSamples.h"

#include <QCborValue>
#include <QtTest>

using namespace api;

/// The wire form of every message: golden bytes, every prefix refused, one byte more refused, hostile forms refused.
class tst_Messages : public QObject {
    Q_OBJECT

    template <class T> static void checkBothWays(const QList<T> &samples, Result<T> (*decode)(QByteArrayView))
    {
        for (const T &sample : samples) {
            const QByteArray bytes = encode(sample);
            const auto again = decode(bytes);
            QVERIFY2(again, again ? "" : qPrintable(again.error().toString()));
            QCOMPARE(again->index(), sample.index());
            QCOMPARE(encode(*again), bytes);
            QCborParserError error;
            QCborValue::fromCbor(bytes, &error); // others read it too
            QCOMPARE(error.error, QCborError::NoError);
            for (qsizetype size = 0; size<bytes.size(); size += bytes.size()> 4000 ? 7 : 1)
                QVERIFY2(!decode(bytes.first(size)), qPrintable(QStringLiteral("prefix of %1 bytes").arg(size)));
            const auto longer = decode(bytes + '\0');
            QVERIFY(!longer);
            QCOMPARE(longer.error().code, Errc::TrailingBytes);
        }
    }
    static QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

private Q_SLOTS:
    void goldenBytes()
    {
        // Hello, Welcome and Refusal must keep their form in every version.
        QCOMPARE(encode(ToCore(Hello { 1, QStringLiteral("w"), QStringLiteral("hst_abc") })).toHex(),
            QByteArray("82008301617767") + QByteArray("hst_abc").toHex());
        QCOMPARE(encode(ToCore(Ping { 300 })).toHex(), QByteArray("82018119012c"));
        QCOMPARE(encode(ToCore(Seen { 5 })).toHex(), QByteArray("82028105"));
        QCOMPARE(encode(ToCore(Command { 9, IssuingCommand { false, QStringLiteral("x") } })).toHex(),
            QByteArray("820382098201") + QByteArray("82f46178"));
        QCOMPARE(encode(ToCore(Command { 7,
                            stats::MachineRequest {
                                3, stats::RenameMachine { QStringLiteral("m"), QStringLiteral("Attic") } } }))
                     .toHex(),
            QByteArray("8203820782048203") + "8200" + "82616d65" + QByteArray("Attic").toHex());
        QCOMPARE(
            encode(ToWindow(Welcome { 1, QStringLiteral("c"), Scope::Pay })).toHex(), QByteArray("82008301616302"));
        QCOMPARE(encode(ToWindow(Refusal { 1, RefusalCode::Revoked, QStringLiteral("n") })).toHex(),
            QByteArray("8201830102616e"));
        QCOMPARE(encode(ToWindow(Pong { 7 })).toHex(), QByteArray("82028107"));
        QCOMPARE(encode(ToWindow(StateMessage {
                            2, { { Part::Miners, RowsUpdate { RowRun { 0, 3 }, QByteArray("\x80") } } } }))
                     .toHex(),
            QByteArray("8203") + "8202" + "81" + "8203" + "8201" + "82" + "82008200" + "03" + "82014180");
        QCOMPARE(encode(ToCore(Command { 7, lan::Request { 3, lan::StopPlan { 9 } } })).toHex(),
            QByteArray("8203820782058203") + "820d" + "8109");
        QCOMPARE(encode(ToWindow(Answer { 4, Error { Errc::Denied, QStringLiteral("s") }, {} })).toHex(),
            QByteArray("820483048207617382") + "00f6");
    }

    void toTheCoreBothWays() { checkBothWays(support::samplesToCore(), &decodeToCore); }
    void toTheWindowBothWays() { checkBothWays(support::samplesToWindow(), &decodeToWindow); }

    void hostileForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("indefinite array") << hex("9f018107ff");
        QTest::newRow("longer form of a number") << hex("8201811807");
        QTest::newRow("longer form of a length") << hex("980201 8107");
        QTest::newRow("tag") << hex("8201c08107");
        QTest::newRow("no such message") << hex("82048107");
        QTest::newRow("too many fields") << hex("8201820708");
        QTest::newRow("too few fields") << hex("820180");
        QTest::newRow("text for a number") << hex("8201816161");
        QTest::newRow("reserved length") << hex("82019c07");
        QTest::newRow("array of 2^63") << hex("82019b8000000000000000");
        QTest::newRow("settings: map of 2^32") << hex("8203820082028181ba0000ffffffff");
        QTest::newRow("settings: key twice") << hex("820382008202") + hex("81a2616101616102");
        QTest::newRow("settings: keys not in order") << hex("820382008202") + hex("81a2616201616102");
        QTest::newRow("settings: a map inside") << hex("820382008202") + hex("81a16161a0");
        QTest::newRow("settings: a list of lists") << hex("820382008202") + hex("81a161618180");
        QTest::newRow("bad UTF-8") << hex("82008302") + hex("62c328") + hex("6161");
        QTest::newRow("hello: text of 2^63") << hex("820083027b7fffffffffffffff");
        QTest::newRow("no such order") << hex("8203820082038218ff80");
        QTest::newRow("no such machine order") << hex("8203820782048203") + hex("82048161") + "m";
        QTest::newRow("rename: half") << hex("8203820782048203") + hex("82008161") + "m";
        QTest::newRow("send: no point") << hex("8203820082038200") + hex("8701606060") + hex("4100f6f6");
        QTest::newRow("not a number") << hex("820382008202") + hex("81a16161fb7ff8000000000000");
    }
    void hostileForms()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeToCore(bytes));
    }

    void goodFormOfTheHostileOnes()
    {
        // So that the rows above fail for the reason they name.
        QVERIFY(decodeToCore(hex("82018107")));
        QVERIFY(decodeToCore(hex("820382008202") + hex("81a2616101616202")));
        QVERIFY(decodeToCore(hex("820382008202") + hex("81a16161816161")));
        QVERIFY(decodeToCore(hex("820382008202") + hex("81a16161fb7ff0000000000000")));
        QVERIFY(decodeToCore(hex("82008302") + hex("62c3a8") + hex("6161")));
        QVERIFY(decodeToCore(hex("8203820082038200") + hex("8701606060") + hex("f6f6f6")));
    }

    void helloOfAnotherVersionIsToldApart()
    {
        // A later version may have more fields, or others.
        for (const char *later : { "82008303a0a0", "8200840303a0a0", "8200830319ffff6161", "8200811a00010000" }) {
            const auto read = decodeToCore(hex(later));
            QVERIFY(!read);
            QCOMPARE(read.error().code, Errc::Unsupported);
        }
    }

    void tooLongIsRefusedUnread()
    {
        const auto read = decodeToCore(QByteArray(maxToCore + 1, '\0'));
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Limit);
    }

    void machinesAreForOperators()
    {
        QCOMPARE(scopeOf(CommandBody(stats::MachineRequest { 1, stats::LiftBan { 1, {} } })), Scope::Operate);
        QCOMPARE(scopeOf(CommandBody(IssuingCommand {})), Scope::Operate);
        QCOMPARE(scopeOf(CommandBody(lan::Request { 1, lan::StartScan {} })), Scope::Operate);
        QCOMPARE(scopeOf(CommandBody(lan::Request { 1, lan::SetManaging { true } })), Scope::Operate);
        QCOMPARE(scopeOf(CommandBody(lan::Request { 1, lan::ReadTelemetry {} })), Scope::Read);
        QCOMPARE(scopeOf(CommandBody(lan::Request { 1, lan::WatchDevice {} })), Scope::Read);
        QCOMPARE(scopeOf(CommandBody(SettingsCommand {})), Scope::Pay);
        QCOMPARE(scopeOf(CommandBody(stats::SeriesRequest {})), Scope::Read);
    }

    void everyOrderButThoseOfFilesAndSeedTravels()
    {
        int refused = 0;
        const auto look = [&refused](const wallet::Order &order) {
            const auto travels = walletOrder(order);
            refused += travels ? 0 : 1;
            if (travels) {
                QCOMPARE(toOrder(*travels).index(), order.index());
                QCOMPARE(scopeOf(CommandBody(*travels)), Scope::Pay);
            }
        };
        look(wallet::SendOrder {});
        look(wallet::HistoryOrder {});
        look(wallet::LockKeyOrder {});
        QCOMPARE(refused, 0);
        look(wallet::BackupOrder {});
        look(wallet::ImportOrder {});
        look(wallet::SeedVerifiedOrder {});
        QCOMPARE(refused, 3);
    }

    void numbersKeepTheirValue()
    {
        for (const qint64 value : { qint64(0), qint64(23), qint64(24), qint64(-1), qint64(-24), qint64(-25),
                 qint64(65536), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min() }) {
            CborWriter out;
            out.integer(value);
            CborReader in(out.written());
            QCOMPARE(in.integer(), value);
            QVERIFY(in.finish("number"));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_Messages.moc"
