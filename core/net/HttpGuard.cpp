// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpGuard.h"

#include "core/net/HttpPeer.h"

#include <sys/socket.h>
#include <unistd.h>

namespace net {

namespace {

constexpr std::chrono::milliseconds sweepInterval { 250 };
constexpr qsizetype maxBuckets = 16'384;

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&storage));
}

Errc errcOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return Errc::Busy;
    case QAbstractSocket::SocketAccessError:
        return Errc::Denied;
    default:
        return Errc::Io;
    }
}

} // namespace

/// Hands descriptors to the guard; streams come back through addPendingConnection().
class HttpGuard::Listener final : public QTcpServer {
public:
    Listener(HttpGuard &guard, QObject *parent)
        : QTcpServer(parent)
        , m_guard(guard)
    {
        setListenBacklogSize(1024);
        setMaxPendingConnections(256);
        // Out of descriptors, Qt stops accepting for good.
        connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(sweepInterval, this, [this] { resumeAccepting(); }); });
    }
    void hand(HttpStream *stream) { addPendingConnection(stream); }

protected:
    void incomingConnection(qintptr descriptor) override { m_guard.accept(descriptor, *this); }

private:
    HttpGuard &m_guard;
};

HttpGuard::HttpGuard(HttpLimits limits, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_admission(limits.admission)
{
    m_sweep.callOnTimeout(this, &HttpGuard::sweep);
}

HttpGuard::~HttpGuard()
{
    // Peers speak to the guard when they go.
    auto peers = std::exchange(m_peers, {});
    peers.clear();
}

Result<QTcpServer *> HttpGuard::open(const QHostAddress &address, quint16 port, QObject *parent)
{
    auto listener = std::make_unique<Listener>(*this, parent);
    if (!listener->listen(address, port)) {
        return tl::unexpected(Error { errcOf(listener->serverError()),
            QStringLiteral(QT_TRANSLATE_NOOP("core", "cannot listen on %1 port %2: %3"))
                .arg(address.toString())
                .arg(port)
                .arg(listener->errorString()) });
    }
    return listener.release();
}

void HttpGuard::accept(qintptr descriptor, Listener &listener)
{
    const QHostAddress address = keyOf(peerOf(descriptor));
    AdmissionVerdict verdict = m_admission.admit(address, m_clock.steady());
    if (verdict == AdmissionVerdict::TooMany && evictOne())
        verdict = m_admission.admit(address, m_clock.steady());
    if (verdict != AdmissionVerdict::Admitted) {
        const QByteArray answer = m_tls ? QByteArray() : httpRefusalBytes({ 429, "connections" });
        ::send(int(descriptor), answer.constData(), size_t(answer.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::close(int(descriptor));
        return;
    }
    const quint64 id = m_nextId++;
    auto peer = std::make_unique<HttpPeer>(
        descriptor, address, *this, [&listener](HttpStream *stream) { listener.hand(stream); });
    connect(peer.get(), &HttpPeer::ended, this, [this, id] { forget(id); });
    m_peers.emplace(id, std::move(peer));
    if (!m_sweep.isActive())
        m_sweep.start(sweepInterval);
}

/// Room for a newcomer: one that was refused and lingers, else one that never made a request, else the one that is idle
/// the longest.
bool HttpGuard::evictOne()
{
    auto chosen = m_peers.end();
    std::pair<HttpPeer::Spare, SteadyTime> best;
    for (auto it = m_peers.begin(); it != m_peers.end(); ++it) {
        const auto since = it->second->spareSince();
        if (since && (chosen == m_peers.end() || *since < best)) {
            chosen = it;
            best = *since;
        }
    }
    if (chosen == m_peers.end())
        return false;
    ++m_refused[QStringLiteral("evicted")];
    m_admission.released(chosen->second->address());
    m_peers.erase(chosen);
    return true;
}

void HttpGuard::forget(quint64 id)
{
    const auto found = m_peers.find(id);
    if (found == m_peers.end())
        return;
    m_admission.released(found->second->address());
    found->second.release()->deleteLater(); // it is on the stack
    m_peers.erase(found);
}

void HttpGuard::sweep()
{
    const SteadyTime now = m_clock.steady();
    for (const auto &[id, peer] : m_peers)
        peer->sweep(now);
    if (m_peers.empty())
        m_sweep.stop();
}

QMap<QString, quint64> HttpGuard::refused() const
{
    QMap<QString, quint64> all = m_refused;
    const auto &admission = m_admission.refused();
    for (auto it = admission.cbegin(); it != admission.cend(); ++it)
        all[it.key()] += it.value();
    return all;
}

QHostAddress HttpGuard::keyOf(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    if (peer.isLoopback() || peer.isLinkLocal())
        return peer;
    Q_IPV6ADDR v6 = peer.toIPv6Address();
    std::fill(std::begin(v6.c) + 8, std::end(v6.c), quint8(0));
    return QHostAddress(v6);
}

bool HttpGuard::take(const QHostAddress &peer, double count)
{
    const SteadyTime now = m_clock.steady();
    auto bucket = m_buckets.find(peer);
    if (bucket == m_buckets.end()) {
        if (m_buckets.size() >= maxBuckets)
            m_buckets.removeIf([now](auto entry) { return entry.value().isFull(now); });
        // Beyond that many busy addresses, newcomers share one.
        const QHostAddress key = m_buckets.size() < maxBuckets ? peer : QHostAddress();
        bucket = m_buckets.find(key);
        if (bucket == m_buckets.end())
            bucket = m_buckets.insert(key, TokenBucket(m_limits.requestsPerSecond, m_limits.requestBurst, now));
    }
    return bucket->take(now, count);
}

std::optional<HttpRefusal> HttpGuard::admitWebSocket(const HttpHead &head, const QHostAddress &peer)
{
    if (m_webSocketPath.isEmpty() || head.path() != m_webSocketPath)
        return HttpRefusal { 404, "websocket-path" };
    if (head.method != "GET" || !head.isHttp11 || head.contentLength > 0
        || headerIn(head.headers, "sec-websocket-version") != "13"
        || QByteArray::fromBase64(headerIn(head.headers, "sec-websocket-key")).size() != 16
        || headerIn(head.headers, "host").isEmpty())
        return HttpRefusal { 400, "malformed" };
    if (m_webSocketCount >= m_limits.webSockets)
        return HttpRefusal { 429, "websockets" };
    if (m_webSockets.value(peer) >= m_limits.webSocketsPerAddress)
        return HttpRefusal { 429, "websockets-per-address" };
    ++m_webSocketCount;
    ++m_webSockets[peer];
    return std::nullopt;
}

void HttpGuard::releaseWebSocket(const QHostAddress &peer)
{
    --m_webSocketCount;
    if (const auto found = m_webSockets.find(peer); found != m_webSockets.end() && --*found == 0)
        m_webSockets.erase(found);
}

bool HttpGuard::account(qsizetype difference)
{
    m_buffered += difference;
    return m_buffered <= m_limits.bufferedBytes;
}

/// An address that breaks the protocol is banned after a while; one that asks too often is only told so.
void HttpGuard::count(const HttpRefusal &refusal, const QHostAddress &peer)
{
    ++m_refused[QString::fromLatin1(refusal.safeguard)];
    if (refusal.status >= 400 && refusal.status != 429 && refusal.status != 503)
        m_admission.violated(peer, m_clock.steady());
}

} // namespace net
