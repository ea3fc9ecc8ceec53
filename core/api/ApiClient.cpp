// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ApiClient.h"

#include "core/net/Tls.h"

#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QUrl>
#include <QWebSocket>

namespace api {

namespace {

Q_LOGGING_CATEGORY(lcClient, "hashstead.api.client")

constexpr std::chrono::milliseconds tickPace { 100 };
constexpr std::chrono::milliseconds firstWait { 250 };
constexpr std::chrono::milliseconds longestWait { 5'000 };
constexpr std::chrono::seconds refusedWait { 30 }; ///< another certificate or version: somebody may mend it over there

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

/// No certificate is good by anybody's word but the pin's: there is no authority in it.
QSslConfiguration pinnedOnly()
{
    QSslConfiguration configuration;
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

} // namespace

ApiClient::ApiClient(RemoteCore core, const Clock &clock, const Random &random)
    : m_core(std::move(core))
    , m_clock(clock)
    , m_random(random)
    , m_backoff(firstWait, longestWait)
{
    m_link.since = clock.now();
    m_tick.callOnTimeout(this, &ApiClient::tick);
}

ApiClient::~ApiClient()
{
    end();
}

void ApiClient::start()
{
    m_tick.start(tickPace);
    open();
}

void ApiClient::retry()
{
    m_backoff.reset();
    end();
    open();
}

void ApiClient::open()
{
    m_nextTry.reset();
    m_openedAt = m_clock.steady();
    m_isWelcome = false;
    m_isFirstState = true;
    m_bytesReceived = 0;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setSslConfiguration(pinnedOnly());
    m_socket->setMaxAllowedIncomingFrameSize(quint64(maxToWindow));
    m_socket->setMaxAllowedIncomingMessageSize(quint64(maxToWindow));
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &ApiClient::judgeCertificate);
    connect(m_socket.get(), &QWebSocket::connected, this, &ApiClient::connected);
    connect(m_socket.get(), &QWebSocket::binaryFrameReceived, this, [this] { m_heardAt = m_clock.steady(); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &ApiClient::read);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
        [this] { lose(Errc::Protocol, QStringLiteral("the core spoke text")); });
    connect(m_socket.get(), &QWebSocket::disconnected, this,
        [this] { lose(Errc::Unreachable, QStringLiteral("the connection ended")); });
    QUrl url;
    url.setScheme(QStringLiteral("wss"));
    url.setHost(m_core.host);
    url.setPort(m_core.port);
    url.setPath(QStringLiteral("/api/socket"));
    m_socket->open(url);
}

/// Every certificate comes here, for no authority is known. Nothing has been said to the core yet.
void ApiClient::judgeCertificate(const QList<QSslError> &errors)
{
    const QByteArray seen = errors.isEmpty() ? QByteArray() : fingerprintOf(errors.first().certificate());
    m_link.seenPin = seen;
    if (!m_core.pin.isEmpty() && seen == m_core.pin)
        return m_socket->ignoreSslErrors();
    if (m_core.pin.isEmpty())
        refused(Errc::NotFound, QStringLiteral("the core's certificate is not confirmed yet"));
    else
        refused(Errc::BadKey, QStringLiteral("this is not the core that is known: it shows another certificate"));
}

void ApiClient::connected()
{
    // Once more: the token goes to nobody but the pin's owner.
    const QByteArray seen = fingerprintOf(m_socket->sslConfiguration().peerCertificate());
    if (m_core.pin.isEmpty() || seen != m_core.pin)
        return refused(
            Errc::BadKey, QStringLiteral("this is not the core that is known: it shows another certificate"));
    m_heardAt = m_clock.steady();
    m_pingedAt = m_heardAt;
    send(Hello { protocolVersion, m_core.program, m_core.token });
}

void ApiClient::send(const ToCore &message)
{
    m_socket->sendBinaryMessage(encode(message));
}

void ApiClient::give(const Command &command)
{
    if (!m_isWelcome) {
        Q_EMIT answered({ command.id, Error { Errc::Unreachable, QStringLiteral("the core is not connected") }, {} });
        return;
    }
    m_commands.insert(command.id);
    send(command);
}

void ApiClient::read(const QByteArray &bytes)
{
    m_heardAt = m_clock.steady();
    m_link.lastHeard = m_clock.now();
    m_bytesReceived += quint64(bytes.size());
    const auto message = decodeToWindow(bytes);
    if (!message)
        return lose(Errc::Protocol, message.error().detail);
    if (const auto *refusal = std::get_if<Refusal>(&*message))
        return readRefusal(*refusal);
    const auto *welcome = std::get_if<Welcome>(&*message);
    if (m_isWelcome == (welcome != nullptr))
        return lose(Errc::Protocol, QStringLiteral("a welcome comes first, and once"));
    if (welcome) {
        m_isWelcome = true;
        m_receiver.restart();
        m_backoff.reset();
        m_link.scope = welcome->scope;
        m_link.program = welcome->program.left(80);
        setLink(LinkStatus::Connected, std::nullopt, {});
    } else if (const auto *pong = std::get_if<Pong>(&*message); pong && pong->number == m_ping) {
        m_link.latency = std::chrono::round<std::chrono::milliseconds>(m_clock.steady() - m_pingedAt);
        Q_EMIT linkChanged(m_link);
    } else if (const auto *state = std::get_if<StateMessage>(&*message)) {
        readState(*state);
    } else if (const auto *answer = std::get_if<Answer>(&*message)) {
        if (m_commands.remove(answer->id))
            Q_EMIT answered(*answer);
    } else if (const auto *progress = std::get_if<Progress>(&*message)) {
        if (m_commands.contains(progress->id))
            Q_EMIT progressed(*progress);
    }
}

void ApiClient::readState(const StateMessage &message)
{
    const auto changed = m_receiver.apply(message.parts);
    if (!changed)
        return lose(Errc::Protocol, changed.error().detail);
    send(Seen { message.serial });
    Q_EMIT stateChanged(m_receiver.state(), std::exchange(m_isFirstState, false) ? Parts::all() : *changed);
}

void ApiClient::readRefusal(const Refusal &refusal)
{
    const QString text = refusal.text.left(300);
    switch (refusal.code) {
    case RefusalCode::Token:
    case RefusalCode::Revoked:
        return refused(Errc::Denied, text);
    case RefusalCode::Version:
        return refused(Errc::Unsupported, text);
    case RefusalCode::Protocol:
    case RefusalCode::Busy:
        return lose(Errc::Refused, text);
    }
}

void ApiClient::tick()
{
    const SteadyTime now = m_clock.steady();
    if (m_nextTry && now >= *m_nextTry)
        return open();
    if (!m_socket)
        return;
    if (!m_isWelcome) {
        if (now - m_openedAt > connectTime)
            lose(Errc::Timeout, QStringLiteral("no answer from %1 port %2").arg(m_core.host).arg(m_core.port));
        return;
    }
    if (now - m_heardAt > patience)
        return lose(Errc::Timeout, QStringLiteral("the core is silent"));
    if (now - m_pingedAt >= pingPace) {
        m_pingedAt = now;
        send(Ping { ++m_ping });
    }
}

/// The connection is over, or came to nothing; it is tried again.
void ApiClient::lose(Errc code, const QString &reason)
{
    if (!m_socket)
        return;
    const QString told = code == Errc::Unreachable && !m_isWelcome ? m_socket->errorString() : reason;
    const bool wasThere = m_link.lastHeard.has_value();
    setLink(wasThere ? LinkStatus::Gone : LinkStatus::Unreachable, code, told);
    end();
    m_nextTry = m_clock.steady() + m_backoff.next(m_random);
}

void ApiClient::refused(Errc code, const QString &reason)
{
    setLink(LinkStatus::Refused, code, reason);
    end();
    // A token that is wrong stays so, and asking again looks like guessing.
    if (code == Errc::BadKey || code == Errc::Unsupported)
        m_nextTry = m_clock.steady() + refusedWait;
}

void ApiClient::end()
{
    m_nextTry.reset();
    m_isWelcome = false;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater(); // it may be on the stack
    }
    const auto unanswered = std::exchange(m_commands, {});
    for (const quint64 id : unanswered)
        Q_EMIT answered({ id,
            Error { Errc::Unknown,
                QStringLiteral("the connection broke before the answer; whether it was done is not known") },
            {} });
}

void ApiClient::setLink(LinkStatus status, std::optional<Errc> code, const QString &reason)
{
    const bool isNew = m_link.status != status || m_link.code != code;
    if (m_link.status != status)
        m_link.since = m_clock.now();
    m_link.status = status;
    m_link.code = code;
    m_link.reason = reason;
    if (status != LinkStatus::Connected)
        m_link.latency.reset();
    if (isNew)
        qCInfo(lcClient).noquote() << m_core.host << (reason.isEmpty() ? QStringLiteral("connected") : reason);
    Q_EMIT linkChanged(m_link);
}

} // namespace api
