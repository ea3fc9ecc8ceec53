// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/AckBatch.h"
#include "core/downstream/Sniffer.h"

#include <QtTest>

using namespace downstream;

class tst_Sniffer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsALanguageByItsFirstBytes_data();
    void knowsALanguageByItsFirstBytes();
    void acknowledgementsRoundNothingAway();
};

void tst_Sniffer::knowsALanguageByItsFirstBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Language>("language");
    QTest::newRow("nothing") << QByteArray() << Language::Undecided;
    QTest::newRow("brace") << QByteArray("{") << Language::Undecided;
    QTest::newRow("brace and blanks") << QByteArray("{ \n ") << Language::Undecided;
    QTest::newRow("SV1") << QByteArray("{\"id\"") << Language::Sv1;
    QTest::newRow("SV1 with blanks") << QByteArray("\r\n { \"id\"") << Language::Sv1;
    QTest::newRow("empty object") << QByteArray("{}") << Language::Sv1;
    QTest::newRow("blanks only") << QByteArray(" \n\n") << Language::Undecided;
    QTest::newRow("a key with a brace first") << QByteArray("{\x80\x01") << Language::Sv2;
    QTest::newRow("a key") << QByteArray("\x80\x01") << Language::Sv2;
    QTest::newRow("a key with G first") << QByteArray("G\x01") << Language::Sv2;
    QTest::newRow("a key with a handshake byte first") << QByteArray("\x16\x7f") << Language::Sv2;
    QTest::newRow("TLS, one byte") << QByteArray("\x16") << Language::Undecided;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01") << Language::Tls;
    QTest::newRow("GE") << QByteArray("GE") << Language::Undecided;
    QTest::newRow("GET") << QByteArray("GET / HTTP/1.1") << Language::Http;
    QTest::newRow("POST") << QByteArray("POST /x") << Language::Http;
}

void tst_Sniffer::knowsALanguageByItsFirstBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Language, language);
    QCOMPARE(sniff(bytes), language);
}

void tst_Sniffer::acknowledgementsRoundNothingAway()
{
    AckBatch acks;
    const SteadyTime start(std::chrono::hours(1));
    QVERIFY(!acks.take(1));
    QVERIFY(!acks.isDue(1, std::chrono::milliseconds(0), start));
    quint64 sum = 0;
    for (quint32 i = 1; i <= 10; ++i) {
        acks.add(i, 0.35, start);
        if (acks.isDue(3, std::chrono::milliseconds(5000), start)) {
            const auto ack = acks.take(7);
            QCOMPARE(ack->channelId, 7u);
            QCOMPARE(ack->lastSequenceNumber, i);
            QCOMPARE(ack->newSubmitsAcceptedCount, 3u);
            sum += ack->newSharesSum;
        }
    }
    QVERIFY(!acks.isDue(3, std::chrono::milliseconds(5000), start + std::chrono::milliseconds(4999)));
    QVERIFY(acks.isDue(3, std::chrono::milliseconds(5000), start + std::chrono::milliseconds(5000)));
    sum += acks.take(7)->newSharesSum;
    QCOMPARE(sum, 3u); // of 3.5; the rest waits
    acks.add(11, 1e300, start);
    QCOMPARE(acks.take(7)->newSharesSum, 9'000'000'000'000'000'000u);
}

QTEST_GUILESS_MAIN(tst_Sniffer)
#include "tst_Sniffer.moc"
