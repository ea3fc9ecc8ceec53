// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Gate.h"

#include "core/net/Redacted.h"

#include <QLoggingCategory>
#include <QTcpSocket>

#include <sys/socket.h>
#include <unistd.h>

#include <functional>

Q_LOGGING_CATEGORY(lcNet, "hashstead.net")

namespace net {

/// A QTcpServer that hands descriptors on instead of making sockets on its own thread.
class Gate::Listener final : public QTcpServer {
public:
    Listener(ListenerKind kind, std::function<void(qintptr, ListenerKind)> accept)
        : m_kind(kind)
        , m_accept(std::move(accept))
    {
        setListenBacklogSize(1024);
        setMaxPendingConnections(1024);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor, m_kind); }

private:
    ListenerKind m_kind;
    std::function<void(qintptr, ListenerKind)> m_accept;
};

namespace {

constexpr std::chrono::milliseconds refusedInterval { 250 };
constexpr std::chrono::minutes warnInterval { 10 }; ///< between two warnings about one address
constexpr qsizetype maxWarned = 1024;

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&storage));
}

} // namespace

quint16 freePortAfter(const QHostAddress &address, quint16 taken)
{
    for (quint32 port = taken + 1u; port < 65536 && port < taken + 100u; ++port) {
        QTcpServer probe;
        if (probe.listen(address, quint16(port)))
            return quint16(port);
    }
    return 0;
}

QString listenerKindName(ListenerKind kind)
{
    switch (kind) {
    case ListenerKind::Sv1:
        return QStringLiteral("sv1");
    case ListenerKind::Sv2:
        return QStringLiteral("sv2");
    case ListenerKind::Sniffed:
        return QStringLiteral("sv1+sv2");
    }
    return {};
}

Gate::Gate(AdmissionLimits limits, int shards, const Clock &clock, bool redactsAddresses)
    : m_admission(limits)
    , m_clock(clock)
    , m_shards(shards)
    , m_redactsAddresses(redactsAddresses)
{
    qRegisterMetaType<net::Admitted>();
    m_refusedChange.setSingleShot(true);
    m_refusedChange.setInterval(refusedInterval);
    m_refusedChange.callOnTimeout(this, [this] { Q_EMIT refusedChanged(m_admission.refused()); });
}

Gate::~Gate() = default;

QList<ListenerState> Gate::listen(const QList<ListenerConfig> &configs)
{
    QList<ListenerState> states;
    for (const ListenerConfig &config : configs) {
        ListenerState state { config, 0, false, {}, 0 };
        auto listener = std::make_unique<Listener>(
            config.kind, [this](qintptr descriptor, ListenerKind kind) { accept(descriptor, kind); });
        if (listener->listen(config.address, config.port)) {
            state.isListening = true;
            state.port = listener->serverPort();
            m_listeners.push_back(std::move(listener));
        } else {
            state.error = QStringLiteral(QT_TRANSLATE_NOOP("core", "cannot listen on %1 port %2: %3"))
                              .arg(config.address.toString())
                              .arg(config.port)
                              .arg(listener->errorString());
            if (listener->serverError() == QAbstractSocket::AddressInUseError)
                state.nextFreePort = freePortAfter(config.address, config.port);
            qCWarning(lcNet).noquote() << state.error;
        }
        states.append(state);
    }
    return states;
}

void Gate::stop()
{
    m_listeners.clear();
}

void Gate::accept(qintptr descriptor, ListenerKind kind)
{
    const QHostAddress peer = peerOf(descriptor);
    const AdmissionVerdict verdict = m_admission.admit(peer, m_clock.steady());
    if (verdict != AdmissionVerdict::Admitted) {
        ::close(int(descriptor));
        refuse(peer, verdict);
        return;
    }
    Q_EMIT admitted({ int(qHash(peer) % size_t(m_shards)), descriptor, peer, kind });
}

/// A flood must not fill the log nor the queue of whoever listens.
void Gate::refuse(const QHostAddress &peer, AdmissionVerdict verdict)
{
    if (!m_refusedChange.isActive())
        m_refusedChange.start();
    const SteadyTime now = m_clock.steady();
    if (m_warned.size() >= maxWarned)
        m_warned.removeIf([now](auto entry) { return now - entry.value() >= warnInterval; });
    const auto last = m_warned.constFind(peer);
    const bool isTold = last != m_warned.cend() && now - *last < warnInterval;
    if (isTold || m_warned.size() >= maxWarned)
        return;
    m_warned.insert(peer, now);
    qCWarning(lcNet).noquote() << addressText(peer, m_redactsAddresses) << "is turned away by the safeguard"
                               << admissionVerdictName(verdict);
}

void Gate::reportViolation(const QHostAddress &peer, const QString &what)
{
    if (!m_admission.violated(peer, m_clock.steady()))
        return;
    qCWarning(lcNet).noquote() << "banned for a while:" << addressText(peer, m_redactsAddresses) << what;
    Q_EMIT banned(peer, what, m_admission.banTime());
}

void Gate::setBans(const QList<net::Ban> &bans)
{
    const auto added = m_admission.setBans(bans, m_clock.now(), m_clock.steady());
    for (const QHostAddress &peer : added)
        Q_EMIT turnedOut(peer);
}

} // namespace net
