// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Mdns.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QUdpSocket;

namespace lan {

/// Something said on the network that it is there.
struct Announcement {
    enum class Source : quint8 { Mdns, IpReport };
    Source source = Source::Mdns;
    QHostAddress address {}; ///< the sender's, whatever it says
    QString name {}; ///< instance or host name; empty: it told none
    QString mac {}; ///< normalMac(); told by the sender, proof of nothing
    bool operator==(const Announcement &) const = default;
};

/// What the button "IP report" of an Antminer ("ip,mac") or a Whatsminer ("IP:…MAC:…") sends.
struct IpReport {
    QHostAddress address {};
    QString mac {};
    bool operator==(const IpReport &) const = default;
};
/// Nothing where \a datagram is none, or is over 512 bytes.
std::optional<IpReport> parseIpReport(QByteArrayView datagram);

struct AnnounceOptions {
    QHostAddress bind { QHostAddress::AnyIPv4 };
    QHostAddress mdnsGroup { QStringLiteral("224.0.0.251") };
    quint16 mdnsPort = 5353;
    QList<quint16> reportPorts { 14235, 8888 };
    int perSecond = 200; ///< datagrams read; the rest is dropped
};

/// Listens while it is wanted, and asks for web servers by mDNS (RFC 6762) then. Only private senders are heard. Lives
/// on one thread.
class Announce final : public QObject {
    Q_OBJECT
public:
    explicit Announce(AnnounceOptions options = {}, QObject *parent = nullptr);
    ~Announce() override;
    Q_DISABLE_COPY_MOVE(Announce)

    /// Opens the sockets and asks; three times, for datagrams get lost. Ports that cannot be opened are left out.
    /// \return what is left out, English; empty where all is heard.
    QStringList start();
    void stop();
    bool isListening() const { return !m_sockets.empty(); }

Q_SIGNALS:
    void announced(const lan::Announcement &announcement);

private:
    QUdpSocket *open(quint16 port, Announcement::Source source);
    void openMdns(QStringList *left);
    void openReports(QStringList *left);
    void ask();
    void read(QUdpSocket *socket, Announcement::Source source);
    void hear(const QHostAddress &sender, QByteArrayView bytes, Announcement::Source source);

    AnnounceOptions m_options;
    std::vector<std::unique_ptr<QUdpSocket>> m_sockets;
    QUdpSocket *m_mdns = nullptr;
    QTimer m_askTimer;
    QTimer m_secondTimer;
    int m_asked = 0;
    int m_heard = 0; ///< within this second
};

} // namespace lan
Q_DECLARE_METATYPE(lan::Announcement)
