// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/HttpReader.h"

#include <QtTest>

using namespace lan;

namespace {

/// What comes of \a bytes in pieces of \a piece; where the reader wants more, the peer closes.
Result<Reply> readAll(const QByteArray &bytes, qsizetype piece, bool isHead = false)
{
    HttpReader reader(isHead);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (reader.append(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at))))
            return *reader.outcome();
    }
    reader.end(false);
    return *reader.outcome();
}

} // namespace

/// An HTTP reply is read whole, cut or not at all, whatever pieces it comes in.
class tst_HttpReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("outcome"); // "status body", with "…" where it is cut, or the error
        const auto row = [](const char *tag, const QByteArray &bytes, const char *outcome) {
            QTest::newRow(tag) << bytes << QString::fromUtf8(outcome);
        };
        row("sized", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "200 hi");
        row("sized, more follows", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi there", "200 hi");
        row("sized, cut", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi", "200 hi…");
        row("empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "200 ");
        row("to the end", "HTTP/1.0 200 OK\r\nServer: x\r\n\r\nhi", "200 hi");
        row("nothing to the end", "HTTP/1.0 200 OK\r\n\r\n", "200 ");
        row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\nhi", "200 hi");
        row("no reason", "HTTP/1.1 404\r\nContent-Length: 1\r\n\r\nx", "404 x");
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n",
            "200 abc0123456789");
        row("chunks and a trailer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\n\r\n",
            "200 a");
        row("chunks over a length",
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", "200 ab");
        row("chunks, cut", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc", "200 abc…");
        row("chunk too long", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n", "protocol");
        row("chunk without a length", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\nabc", "protocol");
        row("chunk of -1", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nabc", "protocol");
        row("chunk of 4 GiB", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\nabc", "200 abc…");
        row("chunk of 2^64", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10000000000000000\r\nabc",
            "protocol");
        row("interim", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", "200 x");
        row("interim without end", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(20), "protocol");
        row("switches protocols", "HTTP/1.1 101 Switching\r\n\r\n", "protocol");
        row("no content", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", "204 ");
        row("two equal lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx", "200 x");
        row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxy", "protocol");
        row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx", "protocol");
        row("wordy length", "HTTP/1.1 200 OK\r\nContent-Length: 0x2\r\n\r\nxy", "protocol");
        row("length over the limit", "HTTP/1.1 200 OK\r\nContent-Length: 262145\r\n\r\nx", "limit");
        row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx", "protocol");
        row("another coding", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\nx", "protocol");
        row("another version", "HTTP/2 200\r\n\r\n", "protocol");
        row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "protocol");
        row("blanks in front", "   HTTP/1.1 200 OK\r\n\r\n", "protocol"); // in pieces as in one
        row("no status", "HTTP/1.1 OK\r\n\r\n", "protocol");
        row("status 99", "HTTP/1.1 099 OK\r\n\r\n", "protocol");
        row("status 2000", "HTTP/1.1 2000 OK\r\n\r\n", "protocol");
        row("nothing", "", "unreachable");
        row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", "unreachable");
        row("head without end", "HTTP/1.1 200 OK\r\nX: " + QByteArray(17000, 'x'), "limit");
    }
    void replies()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype piece : { qsizetype(1), qsizetype(3), std::max<qsizetype>(1, bytes.size()) }) {
            const auto reply = readAll(bytes, piece);
            QTEST(reply ? QStringLiteral("%1 %2%3")
                              .arg(reply->status)
                              .arg(QString::fromUtf8(reply->body), reply->isCut ? QStringLiteral("…") : QString())
                        : errcName(reply.error().code),
                "outcome");
        }
    }

    void whatIsHandedOn()
    {
        const auto reply = readAll("HTTP/1.1 401 Unauthorized\r\nSERVER: lighttpd/1.4.32\r\nwww-authenticate: Basic "
                                   "realm=\"a\"\r\nWWW-Authenticate:Digest realm=\"b\"\r\nLocation: /x\r\n"
                                   "Content-Length: 0\r\n\r\n",
            100);
        QVERIFY(reply);
        QCOMPARE(*reply,
            (Reply { .status = 401,
                .server = "lighttpd/1.4.32",
                .authenticate = "Basic realm=\"a\", Digest realm=\"b\"",
                .location = QStringLiteral("/x") }));
        const auto head = readAll("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", 5, true);
        QVERIFY(head && !head->isCut && head->body.isEmpty());
    }

    void bodiesAreBounded()
    {
        const QByteArray most(maxReply, 'x');
        QCOMPARE(readAll("HTTP/1.0 200 OK\r\n\r\n" + most, 4096)->body, most);
        QCOMPARE(readAll("HTTP/1.0 200 OK\r\n\r\n" + most + "x", 4096).error().code, Errc::Limit);
        const QByteArray size = QByteArray::number(maxReply);
        QCOMPARE(readAll("HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\n\r\n" + most, 4096)->body, most);
        QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        const QByteArray full = chunks + QByteArray("1\r\nx\r\n").repeated(int(maxReply));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(readAll(full + "0\r\n\r\n", 16 * 1024)->body, most);
        QCOMPARE(readAll(full + "1\r\nx\r\n", 16 * 1024).error().code, Errc::Limit);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // linear in what came
    }

    void everyPrefixIsCutOrNone()
    {
        for (const QByteArray &whole : { QByteArray("HTTP/1.1 200 OK\r\nServer: a\r\nContent-Length: 4\r\n\r\nbody"),
                 QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n") }) {
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const auto reply = readAll(whole.first(size), std::max<qsizetype>(1, size));
                if (reply)
                    QVERIFY2(reply->isCut, qPrintable(QString::number(size)));
                else
                    QCOMPARE(reply.error().code, Errc::Unreachable);
            }
            QVERIFY(!readAll(whole, 7)->isCut);
        }
    }
};

QTEST_GUILESS_MAIN(tst_HttpReader)
#include "tst_HttpReader.moc"
