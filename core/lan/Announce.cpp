// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Announce.h"

#include "core/lan/Interfaces.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QUdpSocket>

namespace lan {
namespace {

constexpr int questions = 3;
constexpr int perWakeUp = 256; // datagrams: other work has its turn too

QList<QNetworkInterface> multicastInterfaces()
{
    QList<QNetworkInterface> cards;
    QStringList seen;
    for (const InterfaceAddress &own : interfaceAddresses()) {
        if (!own.isUp || own.isLoopback || own.isPointToPoint || !isPrivate(own.address) || seen.contains(own.interface)
            || cards.size() >= 16)
            continue;
        seen.append(own.interface);
        const auto card = QNetworkInterface::interfaceFromName(own.interface);
        if (card.flags().testFlag(QNetworkInterface::CanMulticast))
            cards.append(card);
    }
    return cards;
}

} // namespace

std::optional<IpReport> parseIpReport(QByteArrayView datagram)
{
    if (datagram.size() > 512)
        return {};
    static const QRegularExpression form(
        QStringLiteral("^\\s*(?:IP:)?\\s*([0-9]{1,3}(?:\\.[0-9]{1,3}){3})\\s*[,;]?\\s*(?:MAC:)?\\s*([0-9A-F:-]{12,17})"
                       "[\\s\\x00]*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(datagram));
    if (!match.hasMatch())
        return {};
    const IpReport report { QHostAddress(match.captured(1)), normalMac(match.captured(2)) };
    if (report.address.protocol() != QAbstractSocket::IPv4Protocol || report.mac.isEmpty())
        return {};
    return report;
}

Announce::Announce(AnnounceOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_askTimer.setSingleShot(true);
    connect(&m_askTimer, &QTimer::timeout, this, &Announce::ask);
    m_secondTimer.setInterval(std::chrono::seconds(1));
    connect(&m_secondTimer, &QTimer::timeout, this, [this] { m_heard = 0; });
}

Announce::~Announce() = default;

QStringList Announce::start()
{
    stop();
    QStringList left;
    openMdns(&left);
    openReports(&left);
    m_secondTimer.start();
    ask();
    return left;
}

void Announce::stop()
{
    m_askTimer.stop();
    m_secondTimer.stop();
    m_mdns = nullptr;
    for (auto &socket : m_sockets) {
        socket->disconnect(this);
        socket->close();
        socket.release()->deleteLater(); // it may be the one that calls
    }
    m_sockets.clear();
    m_asked = 0;
    m_heard = 0;
}

QUdpSocket *Announce::open(quint16 port, Announcement::Source source)
{
    auto socket = std::make_unique<QUdpSocket>(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->bind(m_options.bind, port, QAbstractSocket::ShareAddress | QAbstractSocket::ReuseAddressHint))
        return nullptr;
    connect(socket.get(), &QUdpSocket::readyRead, this, [this, s = socket.get(), source] { read(s, source); });
    m_sockets.push_back(std::move(socket));
    return m_sockets.back().get();
}

void Announce::openMdns(QStringList *left)
{
    m_mdns = open(m_options.mdnsPort, Announcement::Source::Mdns);
    // Another program may hold the port for itself; from any other one, answers come to us alone. RFC 6762 6.7
    if (!m_mdns)
        m_mdns = open(0, Announcement::Source::Mdns);
    if (!m_mdns) {
        left->append(QStringLiteral("mDNS: no socket"));
        return;
    }
    if (!m_options.mdnsGroup.isMulticast())
        return;
    m_mdns->setSocketOption(QAbstractSocket::MulticastTtlOption, 255);
    m_mdns->setSocketOption(QAbstractSocket::MulticastLoopbackOption, 0);
    bool hasJoined = false;
    for (const QNetworkInterface &card : multicastInterfaces())
        hasJoined |= m_mdns->joinMulticastGroup(m_options.mdnsGroup, card);
    if (!hasJoined)
        left->append(QStringLiteral("mDNS: no network takes part"));
}

void Announce::openReports(QStringList *left)
{
    for (const quint16 port : m_options.reportPorts) {
        if (!open(port, Announcement::Source::IpReport))
            left->append(QStringLiteral("IP reports: UDP port %1 is in use").arg(port));
    }
}

void Announce::ask()
{
    if (!m_mdns)
        return;
    const QByteArray question = mdnsHttpQuery();
    if (m_options.mdnsGroup.isMulticast()) {
        for (const QNetworkInterface &card : multicastInterfaces()) {
            m_mdns->setMulticastInterface(card);
            m_mdns->writeDatagram(question, m_options.mdnsGroup, m_options.mdnsPort);
        }
    } else {
        m_mdns->writeDatagram(question, m_options.mdnsGroup, m_options.mdnsPort);
    }
    if (++m_asked < questions)
        m_askTimer.start(std::chrono::seconds(m_asked)); // further apart each time. RFC 6762 5.2
}

void Announce::read(QUdpSocket *socket, Announcement::Source source)
{
    for (int i = 0; i < perWakeUp && socket->hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = socket->receiveDatagram();
        if (++m_heard > m_options.perSecond)
            continue;
        hear(datagram.senderAddress(), datagram.data(), source);
        if (m_sockets.empty())
            return; // who heard it has enough
    }
}

void Announce::hear(const QHostAddress &sender, QByteArrayView bytes, Announcement::Source source)
{
    if (!isPrivate(sender))
        return;
    const QHostAddress address(sender.toIPv4Address());
    if (source == Announcement::Source::IpReport) {
        const auto report = parseIpReport(bytes);
        if (report && report->address == address)
            Q_EMIT announced({ source, address, {}, report->mac });
        return;
    }
    const auto services = parseMdns(bytes);
    if (!services)
        return;
    for (const MdnsService &service : *services) {
        if (!service.addresses.isEmpty() && !service.addresses.contains(address))
            continue; // told on behalf of another, which is not believed
        Q_EMIT announced({ source, address, service.instance, {} });
        return;
    }
}

} // namespace lan
