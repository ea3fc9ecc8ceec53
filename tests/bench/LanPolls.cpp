// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include "core/base/ServiceThread.h"
#include "core/lan/LanBook.h"
#include "core/lan/LanService.h"
#include "tests/support/Folders.h"

#include <QEventLoop>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

namespace bench {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds interval { 10 }; // the setting's default
constexpr std::chrono::milliseconds beat { 5 };

QHostAddress addressOf(int i)
{
    return QHostAddress(quint32(0x7f010001 + i / 250 * 256 + i % 250)); // 127.1.0.1 and on
}
QString macOf(const QHostAddress &address)
{
    return QStringLiteral("02:00:%1:%2:%3:%4")
        .arg(address.toIPv4Address() >> 24, 2, 16, QLatin1Char('0'))
        .arg(address.toIPv4Address() >> 16 & 255, 2, 16, QLatin1Char('0'))
        .arg(address.toIPv4Address() >> 8 & 255, 2, 16, QLatin1Char('0'))
        .arg(address.toIPv4Address() & 255, 2, 16, QLatin1Char('0'));
}

/// As many devices as 127.0.0.0/8 has addresses: what each says is the recorded reply of one, with a MAC of its own.
class Farm final : public QObject {
public:
    Farm()
    {
        QFile info(support::vectorsFolder() + QStringLiteral("/lan/axeos_info.json"));
        QFile asic(support::vectorsFolder() + QStringLiteral("/lan/axeos_asic.json"));
        if (info.open(QIODevice::ReadOnly) && asic.open(QIODevice::ReadOnly)) {
            m_info = info.readAll();
            m_asic = asic.readAll();
        }
        connect(&m_server, &QTcpServer::newConnection, this, [this] { take(); });
        m_server.setListenBacklogSize(1024);
        m_server.listen(QHostAddress::AnyIPv4);
    }
    quint16 port() const { return m_info.isEmpty() ? quint16(0) : m_server.serverPort(); }
    int replies() const { return m_replies; }

private:
    void take()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        }
    }
    void answer(QTcpSocket *socket)
    {
        if (!socket->peek(64 * 1024).contains("\r\n\r\n"))
            return;
        QByteArray body = m_asic;
        if (socket->readAll().startsWith("GET /api/system/info")) {
            const QHostAddress own(socket->localAddress().toIPv4Address());
            body = QByteArray(m_info).replace("2C:54:91:88:C9:E3", macOf(own).toUpper().toLatin1());
            ++m_replies;
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QByteArray m_info;
    QByteArray m_asic;
    int m_replies = 0;
};

/// Beats on the thread it lives on, and knows the longest time that it could not.
class Beat final : public QObject {
public:
    explicit Beat(QObject *parent)
        : QObject(parent)
    {
        auto *timer = new QTimer(this);
        timer->setTimerType(Qt::PreciseTimer);
        connect(timer, &QTimer::timeout, this, [this] {
            const qint64 now = wall();
            m_longest = m_last == 0 ? 0 : std::max(m_longest, now - m_last);
            m_last = now;
        });
        timer->start(beat);
    }
    double takeLongestMs() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    qint64 m_last = 0;
    qint64 m_longest = 0;
};

void sleepFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool fillBook(const QString &path, int count)
{
    auto book = lan::LanBook::open(path);
    for (int i = 0; book && i < count; ++i) {
        lan::BookDevice device;
        device.address = addressOf(i);
        device.key = macOf(device.address);
        device.identity = { .kind = lan::Kind::AxeOs, .mac = device.key };
        if (!book->put(device))
            return false;
    }
    return book.has_value();
}

} // namespace

Row lanPolls(Effort effort)
{
    const int count = effort.pick(1000, 50);
    Row row { QStringLiteral("lan-polls"),
        QStringLiteral("processor time of the thread that watches %1 devices, each polled every 10 s").arg(count),
        QStringLiteral("one core"), {}, {}, {} };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lan.sqlite"));
    const ServiceThread<Farm> farm(QStringLiteral("bench-farm"), [] { return std::make_unique<Farm>(); });
    auto port = farm.ask([](Farm &f) { return f.port(); });
    port.waitForFinished();
    if (port.result() == 0 || !fillBook(path, count)) {
        row.trouble = QStringLiteral("the devices could not be set up");
        return row;
    }
    lan::LanConfig config { .path = path, .pollInterval = interval };
    config.transport.ports = { .web = port.result(), .api = 9 };
    const SystemClock clock;
    const SystemRandom random;
    const ServiceThread<lan::LanService> service(
        QStringLiteral("hashstead-lan"), [&] { return std::make_unique<lan::LanService>(config, clock, random); });
    const auto onService = [&service](auto f) {
        auto out = service.ask(std::move(f));
        out.waitForFinished();
        return out.result();
    };
    int online = 0;
    QObject context;
    QObject::connect(service.object(), &lan::LanService::snapshotPublished, &context, [&](const lan::Snapshot &s) {
        online = int(std::count_if(s.devices.cbegin(), s.devices.cend(), [](const auto &d) { return d.isOnline(); }));
    });
    Beat *heart = onService([](lan::LanService &s) { return s.start() ? new Beat(&s) : nullptr; });
    for (int i = 0; i < 300 && heart && online < count; ++i)
        sleepFor(100ms);
    if (online < count) {
        row.trouble = QStringLiteral("only %1 of %2 devices were read").arg(online).arg(count);
        return row;
    }

    Samples busy, longest;
    const auto replies = [&farm] {
        auto out = farm.ask([](Farm &f) { return f.replies(); });
        out.waitForFinished();
        return out.result();
    };
    onService([heart](lan::LanService &) { return heart->takeLongestMs(); });
    const int seconds = effort.pick(60, 4);
    const int first = replies();
    const qint64 start = wall();
    for (int i = 0; i < seconds; ++i) {
        const qint64 cpu = onService([](lan::LanService &) { return threadCpu(); });
        const qint64 begin = wall();
        sleepFor(1s);
        busy.add(100 * double(onService([](lan::LanService &) { return threadCpu(); }) - cpu) / double(wall() - begin));
        longest.add(onService([heart](lan::LanService &) { return heart->takeLongestMs(); }));
    }
    const double perSecond = double(replies() - first) * 1e9 / double(wall() - start);
    row.figures = { { QStringLiteral("busy"), QStringLiteral("%"), busy, 15 },
        { QStringLiteral("longest stop of a second"), QStringLiteral("ms"), longest, 50 } };
    row.details = { { QStringLiteral("devices"), count }, { QStringLiteral("pollsPerSecond"), perSecond },
        { QStringLiteral("cpuPerPollUs"), busy.median() * 1e4 / perSecond } };
    const double wanted = double(count) / double(interval.count());
    if (perSecond < 0.9 * wanted)
        row.trouble = QStringLiteral("%1 polls a second, not %2").arg(perSecond).arg(wanted);
    if (online < count)
        row.trouble = QStringLiteral("%1 of %2 devices were online at the end").arg(online).arg(count);
    return row;
}

} // namespace bench
