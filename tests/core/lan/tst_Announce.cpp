// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Announce.h"

#include <QNetworkDatagram>
#include <QSignalSpy>
#include <QUdpSocket>
#include <QtEndian>
#include <QtTest>

using namespace lan;

namespace {

QByteArray be16(int value)
{
    return QByteArray(1, char(value >> 8)) + char(value & 0xff);
}

QByteArray label(const QByteArray &text)
{
    return char(text.size()) + text;
}

QByteArray pointer(int to)
{
    return be16(0xc000 | to);
}

QByteArray record(const QByteArray &name, int type, const QByteArray &data, int kind = 0x8001)
{
    return name + be16(type) + be16(kind) + QByteArray("\0\0\x11\x94", 4) + be16(int(data.size())) + data;
}

QByteArray head(int questions, int answers, int additional, int flags = 0x8400)
{
    return be16(0) + be16(flags) + be16(questions) + be16(answers) + be16(0) + be16(additional);
}

const QByteArray httpName = label("_http") + label("_tcp") + label("local") + '\0'; // at 12: local is at 23
constexpr int atHttp = 12;
constexpr int atLocal = 12 + 6 + 5;

/// What an ESP-Miner answers: PTR, then TXT, SRV and A, with names shortened by pointers.
QByteArray bitaxe(quint32 address)
{
    QByteArray packet = head(0, 1, 3);
    const QByteArray instance = label("Bitaxe Gamma 601 (1A2B)") + pointer(atHttp);
    const int atInstance = int(packet.size() + httpName.size()) + 10;
    packet += record(httpName, 12, instance, 1);
    const int atHost = int(packet.size()) + 2 + 10 + 6;
    packet += record(pointer(atInstance), 33, be16(0) + be16(0) + be16(80) + label("bitaxe") + pointer(atLocal));
    packet += record(pointer(atInstance), 16, QByteArray("\0", 1));
    QByteArray ip(4, '\0');
    qToBigEndian(address, ip.data());
    packet += record(pointer(atHost), 1, ip);
    return packet;
}

/// The same without a pointer, the address before the host that it belongs to.
QByteArray plain()
{
    const QByteArray instance = label("Bitaxe") + httpName;
    const QByteArray host = label("bitaxe") + label("local") + '\0';
    return head(1, 3, 0) + httpName + be16(12) + be16(1) + record(host, 1, QByteArray("\xc0\xa8\x01\x07", 4))
        + record(label("Bitaxe") + label("_HTTP") + label("_tcp") + label("LOCAL") + '\0', 33,
            be16(0) + be16(0) + be16(8080) + host)
        + record(httpName, 12, instance);
}

} // namespace

/// What the network says unasked and what it answers to our question; everything of it is hostile.
class tst_Announce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void question()
    {
        QCOMPARE(mdnsHttpQuery().toHex(),
            QByteArray("000000000001000000000000055f68747470045f746370056c6f63616c00000c0001"));
        const auto none = parseMdns(mdnsHttpQuery());
        QVERIFY(none && none->isEmpty());
    }

    void answers()
    {
        const auto services = parseMdns(bitaxe(0xc0a80107));
        QVERIFY2(services, services ? "" : qPrintable(services.error().detail));
        QCOMPARE(services->size(), 1);
        QCOMPARE(services->front(),
            (MdnsService { QStringLiteral("Bitaxe Gamma 601 (1A2B)"), QStringLiteral("bitaxe.local"), 80,
                { QHostAddress(QStringLiteral("192.168.1.7")) } }));
        const auto other = parseMdns(plain());
        QVERIFY(other);
        QCOMPARE(*other,
            QList<MdnsService>({ { QStringLiteral("Bitaxe"), QStringLiteral("bitaxe.local"), 8080,
                { QHostAddress(QStringLiteral("192.168.1.7")) } } }));
    }

    /// A record that is not there was promised by the head, so each beginning fails as truncated.
    void everyPrefixIsTruncated()
    {
        for (const QByteArray &packet : { bitaxe(0xc0a80107), plain() }) {
            for (qsizetype size = 0; size < packet.size(); ++size) {
                const auto services = parseMdns(packet.first(size));
                QVERIFY2(!services, qPrintable(QString::number(size)));
                QCOMPARE(services.error().code, Errc::Truncated);
            }
            QVERIFY(parseMdns(packet + "trailing"));
        }
    }

    /// No single changed byte makes it read outside, run for ever or tell something unprintable.
    void everyByteMayBeWrong()
    {
        for (const QByteArray &packet : { bitaxe(0xc0a80107), plain() }) {
            for (qsizetype at = 0; at < packet.size(); ++at) {
                for (int value = 0; value < 256; ++value) {
                    QByteArray spoilt = packet;
                    spoilt[at] = char(value);
                    const auto services = parseMdns(spoilt);
                    for (const MdnsService &service : services ? *services : QList<MdnsService>()) {
                        const QString text = service.instance + service.host;
                        const bool isClean = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
                        if (!isClean || service.instance.size() > 64 || service.host.size() > 128)
                            QFAIL(qPrintable(QStringLiteral("byte %1 as %2").arg(at).arg(value)));
                    }
                }
            }
        }
    }

    void namesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("name"); // at 12
        QTest::addColumn<QString>("error");
        const auto row = [](const char *tag, const QByteArray &name, const char *error) {
            QTest::newRow(tag) << name << QString::fromLatin1(error);
        };
        row("points at itself", pointer(12), "malformed");
        row("points at its own label", label("a") + pointer(12), "malformed");
        row("points forwards", pointer(14) + label("a") + '\0', "malformed");
        row("points into the head, and from there on", pointer(4), "none");
        row("points outside", pointer(0x3fff), "malformed");
        row("half a pointer", QByteArray("\xc0"), "truncated");
        row("label of 64", QByteArray("\x40") + QByteArray(64, 'a') + '\0', "malformed");
        row("label kind 0x80", QByteArray("\x80") + QByteArray(64, 'a') + '\0', "malformed");
        row("label of 63", QByteArray("\x3f") + QByteArray(63, 'a') + '\0', "none");
        row("255 bytes",
            (label(QByteArray(63, 'a')) + label(QByteArray(63, 'b')) + label(QByteArray(63, 'c'))
                + label(QByteArray(61, 'd')) + '\0'),
            "none");
        row("256 bytes",
            (label(QByteArray(63, 'a')) + label(QByteArray(63, 'b')) + label(QByteArray(63, 'c'))
                + label(QByteArray(62, 'd')) + '\0'),
            "malformed");
        row("root", QByteArray("\0", 1), "none");
    }
    void namesThatAreNone()
    {
        QFETCH(QByteArray, name);
        const bool isCut = QByteArray(QTest::currentDataTag()) == "half a pointer";
        const auto services = parseMdns(head(0, 1, 0) + (isCut ? name : record(name, 1, QByteArray(4, '\1'))));
        QTEST(services ? QStringLiteral("none") : errcName(services.error().code), "error");
    }

    /// A name may be put together from pieces that each point back, but not longer than a name is.
    void chainsOfPointersAreBounded()
    {
        QByteArray packet = head(0, 2, 0);
        QByteArray data = label("x") + '\0';
        const int base = int(packet.size()) + 1 + 10;
        int last = base;
        while (data.size() < 4000) { // each piece: a label and a pointer to the one before
            const int at = base + int(data.size());
            data += label("abcdefg") + pointer(last);
            last = at;
        }
        packet += record(QByteArray("\0", 1), 16, data);
        packet += record(pointer(last), 1, QByteArray(4, '\1'));
        const auto services = parseMdns(packet);
        QVERIFY(!services);
        QCOMPARE(services.error().code, Errc::Malformed);
    }

    void aNameDoesNotLeaveItsRecord()
    {
        const QByteArray name = label("Bitaxe") + httpName;
        QByteArray packet = head(0, 1, 0) + record(httpName, 12, name.first(3)) + name.sliced(3);
        const auto services = parseMdns(packet);
        QVERIFY(!services);
        QCOMPARE(services.error().code, Errc::Malformed);
        const auto shortSrv = parseMdns(head(0, 1, 0) + record(name, 33, QByteArray(6, '\0')) + '\0');
        QVERIFY(!shortSrv);
        QCOMPARE(shortSrv.error().code, Errc::Malformed);
    }

    void whatIsNotOurs()
    {
        const QByteArray name = label("Printer") + httpName;
        const QByteArray ipp = label("_ipp") + label("_tcp") + label("local") + '\0';
        QVERIFY(parseMdns(head(0, 1, 0) + record(ipp, 12, label("Printer") + ipp))->isEmpty());
        QVERIFY(parseMdns(head(0, 1, 0) + record(httpName, 12, name, 3))->isEmpty()); // another class
        QVERIFY(parseMdns(head(0, 1, 0, 0x0400) + record(httpName, 12, name))->isEmpty()); // a question
        QVERIFY(parseMdns(head(0, 1, 0, 0xac00) + record(httpName, 12, name))->isEmpty()); // another operation
        QCOMPARE(parseMdns(head(0, 1, 0) + record(httpName, 12, name))->size(), 1);
    }

    void muchIsCut()
    {
        QCOMPARE(parseMdns(head(0, 300, 0) + QByteArray(3000, '\0')).error().code, Errc::Limit);
        QCOMPARE(parseMdns(QByteArray(9001, '\0')).error().code, Errc::Limit);
        QByteArray packet = head(0, 100, 0);
        for (int i = 0; i < 100; ++i)
            packet += record(httpName, 12, label("m" + QByteArray::number(i)) + httpName);
        QCOMPARE(parseMdns(packet)->size(), 16);
        packet = head(0, 1, 0) + record(httpName, 12, label("a\n\x01\xff\x1b[2J") + httpName);
        const auto strange = parseMdns(packet);
        QVERIFY(strange);
        for (const QChar c : strange->front().instance)
            QVERIFY(c.isPrint());
    }

    void ipReports_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<QString>("report");
        const QString good = QStringLiteral("192.168.1.7 aa:bb:cc:0d:0e:0f");
        QTest::newRow("antminer") << QByteArray("192.168.1.7,AA:BB:CC:0D:0E:0F") << good;
        QTest::newRow("antminer, ended") << QByteArray("192.168.1.7,AA:BB:CC:0D:0E:0F\0", 30) << good;
        QTest::newRow("whatsminer") << QByteArray("IP:192.168.1.7MAC:AA:BB:CC:0D:0E:0F") << good;
        QTest::newRow("spaced") << QByteArray("IP:192.168.1.7 MAC:aabbcc0d0e0f\r\n") << good;
        QTest::newRow("no mac") << QByteArray("192.168.1.7,") << QString();
        QTest::newRow("zero mac") << QByteArray("192.168.1.7,00:00:00:00:00:00") << QString();
        QTest::newRow("no address") << QByteArray("300.1.1.1,AA:BB:CC:0D:0E:0F") << QString();
        QTest::newRow("name") << QByteArray("evil.example,AA:BB:CC:0D:0E:0F") << QString();
        QTest::newRow("more") << QByteArray("192.168.1.7,AA:BB:CC:0D:0E:0F;reboot") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("long") << QByteArray("192.168.1.7,AA:BB:CC:0D:0E:0F") + QByteArray(600, ' ') << QString();
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x80", 4) << QString();
    }
    void ipReports()
    {
        QFETCH(QByteArray, datagram);
        const auto report = parseIpReport(datagram);
        QTEST(report ? report->address.toString() + QStringLiteral(" ") + report->mac : QString(), "report");
    }
    void everyPrefixOfAReportIsNone()
    {
        const QByteArray whole("IP:192.168.1.7MAC:AA:BB:CC:0D:0E:0F");
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(!parseIpReport(whole.first(size)), qPrintable(QString::number(size)));
    }

    void hearsWhoIsThere()
    {
        QUdpSocket esp; // on an address of its own, at the port that the question goes to
        QVERIFY(esp.bind(QHostAddress(QStringLiteral("127.0.0.7")), 0));
        QUdpSocket button;
        QVERIFY(button.bind(QHostAddress(QStringLiteral("127.0.0.8")), 0));
        QUdpSocket free;
        QVERIFY(free.bind(QHostAddress(QStringLiteral("127.0.0.1")), 0));
        const quint16 reportPort = free.localPort();
        free.close();

        Announce announce({ .bind = QHostAddress(QHostAddress::LocalHost),
            .mdnsGroup = esp.localAddress(),
            .mdnsPort = esp.localPort(),
            .reportPorts = { reportPort } });
        QSignalSpy heard(&announce, &Announce::announced);
        QVERIFY(!announce.isListening());
        QCOMPARE(announce.start(), QStringList());
        QVERIFY(announce.isListening());

        QTRY_VERIFY(esp.hasPendingDatagrams());
        const auto question = esp.receiveDatagram();
        QCOMPARE(question.data(), mdnsHttpQuery());
        // One answer names its own address, the one before it somebody else's.
        esp.writeDatagram(bitaxe(0xc0a80107), question.senderAddress(), quint16(question.senderPort()));
        esp.writeDatagram("rubbish", question.senderAddress(), quint16(question.senderPort()));
        esp.writeDatagram(bitaxe(0x7f000007), question.senderAddress(), quint16(question.senderPort()));
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].value<Announcement>(),
            (Announcement { Announcement::Source::Mdns, QHostAddress(QStringLiteral("127.0.0.7")),
                QStringLiteral("Bitaxe Gamma 601 (1A2B)"), {} }));

        const QHostAddress here(QHostAddress::LocalHost);
        button.writeDatagram("127.0.0.9,AA:BB:CC:0D:0E:0F", here, reportPort);
        button.writeDatagram("127.0.0.8,AA:BB:CC:0D:0E:0F", here, reportPort);
        QTRY_COMPARE(heard.size(), 2);
        QCOMPARE(heard[1][0].value<Announcement>(),
            (Announcement { Announcement::Source::IpReport, QHostAddress(QStringLiteral("127.0.0.8")), {},
                QStringLiteral("aa:bb:cc:0d:0e:0f") }));

        QTRY_VERIFY(esp.hasPendingDatagrams()); // it asks again, as datagrams get lost
        announce.stop();
        QVERIFY(!announce.isListening());
        button.writeDatagram("127.0.0.8,AA:BB:CC:0D:0E:0F", here, reportPort);
        QCOMPARE(announce.start(), QStringList()); // the ports are free again
        button.writeDatagram("127.0.0.8,AA:BB:CC:0D:0E:0F", here, reportPort);
        QTRY_COMPARE(heard.size(), 3);
    }

    void aFloodIsDropped()
    {
        QUdpSocket free;
        QVERIFY(free.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const quint16 port = free.localPort();
        free.close();
        Announce announce({ .bind = QHostAddress(QHostAddress::LocalHost),
            .mdnsGroup = QHostAddress(QHostAddress::LocalHost),
            .mdnsPort = 0,
            .reportPorts = { port },
            .perSecond = 10 });
        QSignalSpy heard(&announce, &Announce::announced);
        announce.start();
        QUdpSocket flood;
        QVERIFY(flood.bind(QHostAddress(QStringLiteral("127.0.0.8")), 0));
        for (int i = 0; i < 100; ++i)
            flood.writeDatagram("127.0.0.8,AA:BB:CC:0D:0E:0F", QHostAddress(QHostAddress::LocalHost), port);
        QTRY_COMPARE(heard.size(), 10);
        QTest::qWait(50);
        QCOMPARE(heard.size(), 10);
    }
};

QTEST_GUILESS_MAIN(tst_Announce)
#include "tst_Announce.moc"
