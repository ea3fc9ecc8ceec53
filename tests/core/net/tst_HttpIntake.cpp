// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpIntake.h"

#include <QtTest>

using namespace net;
using namespace std::chrono_literals;
using Step = HttpIntake::Step;

class tst_HttpIntake : public QObject {
    Q_OBJECT
    HttpLimits m_limits;
    SteadyTime m_now { 1000h };

private Q_SLOTS:
    void headIsRead()
    {
        const auto head = parseHttpHead("POST /v1/swap?a=b%20c HTTP/1.1\r\nHost: x\r\ncontent-LENGTH:  12 \r\n"
                                        "Connection: keep-alive, Close\r\nX-Empty:\r\n\r\n",
            m_limits);
        QVERIFY(head);
        QCOMPARE(head->method, "POST");
        QCOMPARE(head->target, "/v1/swap?a=b%20c");
        QCOMPARE(head->path(), "/v1/swap");
        QCOMPARE(head->query(), "a=b%20c");
        QCOMPARE(head->contentLength, 12);
        QVERIFY(head->wantsClose);
        QVERIFY(!head->isWebSocket);
        QCOMPARE(headerIn(head->headers, "HOST"), "x");
        QCOMPARE(headerIn(head->headers, "x-empty"), "");
        QCOMPARE(head->headers.size(), 4);
    }

    void upgradeIsSeen()
    {
        const auto head = parseHttpHead(
            "GET /v1/ws HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n\r\n", m_limits);
        QVERIFY(head && head->isWebSocket);
        const auto h2 = parseHttpHead("GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n", m_limits);
        QVERIFY(h2 && !h2->isWebSocket);
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &text, int status) {
            QTest::newRow(name) << QByteArray(text) << status;
        };
        row("chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 411);
        row("chunked and a length", "POST / HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n", 411);
        row("gzip", "POST / HTTP/1.1\r\nContent-Length: 4\r\nContent-Encoding: gzip\r\n\r\n", 415);
        row("no length", "POST / HTTP/1.1\r\nHost: x\r\n\r\n", 411);
        row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\n", 400);
        row("signed length", "POST / HTTP/1.1\r\nContent-Length: +4\r\n\r\n", 400);
        row("negative length", "POST / HTTP/1.1\r\nContent-Length: -4\r\n\r\n", 400);
        row("length list", "POST / HTTP/1.1\r\nContent-Length: 4, 4\r\n\r\n", 400);
        row("length past 64 bits", "POST / HTTP/1.1\r\nContent-Length: 18446744073709551620\r\n\r\n", 400);
        row("length one too large", "POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n", 413);
        row("300 MB", "POST / HTTP/1.1\r\nContent-Length: 314572800\r\n\r\n", 413);
        row("folded", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
        row("space before colon", "GET / HTTP/1.1\r\nA : b\r\n\r\n", 400);
        row("no name", "GET / HTTP/1.1\r\n: b\r\n\r\n", 400);
        row("no colon", "GET / HTTP/1.1\r\nA\r\n\r\n", 400);
        row("bare line feed", "GET / HTTP/1.1\nA: b\r\n\r\n", 400);
        row("bare carriage return", "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n", 400);
        row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\n\r\n", 27), 400);
        row("NUL in a name", QByteArray("GET / HTTP/1.1\r\nA\0b: c\r\n\r\n", 27), 400);
        row("absolute target", "GET http://x/ HTTP/1.1\r\n\r\n", 400);
        row("authority", "CONNECT x:80 HTTP/1.1\r\n\r\n", 400);
        row("asterisk", "OPTIONS * HTTP/1.1\r\n\r\n", 400);
        row("space in target", "GET /a b HTTP/1.1\r\n\r\n", 400);
        row("8-bit target", "GET /\xc3\xa9 HTTP/1.1\r\n\r\n", 400);
        row("two spaces", "GET  / HTTP/1.1\r\n\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 400);
        row("HTTP/2 path", "GET / HTTP/2.0\r\n\r\n", 505);
        row("lowercase version", "GET / http/1.1\r\n\r\n", 400);
        row("no version", "GET /\r\n\r\n", 400);
        row("TLS", QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10), 400);
        row("101 headers", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(101) + "\r\n", 431);
    }
    void refusals()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        const auto head = parseHttpHead(text, m_limits);
        QVERIFY(!head);
        QCOMPARE(head.error().status, status);
    }

    void bytesInAnyPieces()
    {
        const QByteArray first = "POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello";
        const QByteArray second = "GET /b HTTP/1.1\r\n\r\n";
        const QByteArray all = first + "\r\n" + second;
        for (qsizetype piece = 1; piece <= all.size(); ++piece) {
            HttpIntake intake(m_limits, m_now);
            QList<QByteArray> whole;
            int heads = 0;
            for (qsizetype at = 0; at < all.size(); at += piece) {
                intake.append(QByteArrayView(all).sliced(at, std::min(piece, all.size() - at)));
                for (Step step = intake.next(m_now); step != Step::NeedMore; step = intake.next(m_now)) {
                    QVERIFY(step != Step::Refused);
                    heads += step == Step::HeadRead;
                    if (step == Step::Whole)
                        whole.append(intake.take(m_now));
                }
            }
            QCOMPARE(whole, (QList<QByteArray> { first, second }));
            QCOMPARE(heads, 2);
            QVERIFY(intake.isIdle());
            QCOMPARE(intake.buffered(), 0);
        }
    }

    void endlessHead()
    {
        HttpIntake intake(m_limits, m_now);
        intake.append("GET / HTTP/1.1\r\n");
        qsizetype sent = 16;
        while (intake.next(m_now) == Step::NeedMore) {
            intake.append("X-Filler: 0123456789\r\n");
            sent += 22;
            QVERIFY(sent < m_limits.headBytes + 100);
        }
        QCOMPARE(intake.refusal(), (HttpRefusal { 431, "head-bytes" }));
        QCOMPARE(intake.buffered(), 0);
        QCOMPARE(intake.next(m_now), Step::Refused);
    }

    void headOfExactlyTheLimit()
    {
        const QByteArray start = "GET / HTTP/1.1\r\nA: ";
        const QByteArray head = start + QByteArray(m_limits.headBytes - start.size() - 4, 'x') + "\r\n\r\n";
        HttpIntake fits(m_limits, m_now);
        fits.append(head);
        QCOMPARE(fits.next(m_now), Step::HeadRead);
        HttpIntake over(m_limits, m_now);
        over.append(QByteArray(head).insert(start.size(), 'x'));
        QCOMPARE(over.next(m_now), Step::Refused);
    }

    void timeLimits()
    {
        HttpIntake intake(m_limits, m_now);
        QVERIFY(!intake.isLate(m_now + m_limits.headTime - 1ms));
        QVERIFY(intake.isLate(m_now + m_limits.headTime));
        QCOMPARE(intake.refusal().status, 0); // it never said a word

        HttpIntake slow(m_limits, m_now);
        slow.append("GET ");
        QCOMPARE(slow.next(m_now + 1s), Step::NeedMore);
        slow.append("/ ");
        QCOMPARE(slow.next(m_now + 9s), Step::NeedMore); // more bytes win no time
        QVERIFY(slow.isLate(m_now + 1s + m_limits.headTime));
        QCOMPARE(slow.refusal(), (HttpRefusal { 408, "head-time" }));

        HttpIntake body(m_limits, m_now);
        body.append("POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe");
        QCOMPARE(body.next(m_now), Step::HeadRead);
        QCOMPARE(body.next(m_now), Step::NeedMore);
        QVERIFY(!body.isLate(m_now + m_limits.bodyTime - 1ms));
        QVERIFY(body.isLate(m_now + m_limits.bodyTime));
        QCOMPARE(body.refusal(), (HttpRefusal { 408, "body-time" }));
        body.append("llo");
        QCOMPARE(body.next(m_now), Step::Whole);
        body.take(m_now);
        QVERIFY(!body.isLate(m_now + m_limits.idleTime - 1ms));
        QVERIFY(body.isLate(m_now + m_limits.idleTime));
        QCOMPARE(body.refusal(), (HttpRefusal { 0, "idle-time" }));
    }
};

QTEST_GUILESS_MAIN(tst_HttpIntake)
#include "tst_HttpIntake.moc"
