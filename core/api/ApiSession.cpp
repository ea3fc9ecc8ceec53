// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ApiSession.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcApi, "hashstead.api")

namespace api {

namespace {

constexpr quint64 frameBytes = 16 * 1024; ///< so that a window hears of a long message while it comes

} // namespace

ApiSession::ApiSession(quint64 id, std::unique_ptr<QWebSocket> socket, ApiServer &server)
    : m_id(id)
    , m_socket(std::move(socket))
    , m_server(server)
    , m_since(server.m_clock.steady())
{
    m_peer.address = m_socket->peerAddress().toString();
    m_peer.since = server.m_clock.now();
    m_socket->setOutgoingFrameSize(frameBytes);
    m_socket->setMaxAllowedIncomingMessageSize(quint64(maxToCore));
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &ApiSession::read);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
        [this] { refuse(RefusalCode::Protocol, QStringLiteral("messages are binary here")); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { m_server.ended(m_id); });
}

ApiSession::~ApiSession()
{
    m_socket->disconnect(this);
}

void ApiSession::send(const ToWindow &message)
{
    if (!m_isOver)
        m_socket->sendBinaryMessage(encode(message));
}

void ApiSession::refuse(RefusalCode code, const QString &text)
{
    if (m_isOver)
        return;
    send(Refusal { protocolVersion, code, text });
    m_isOver = true;
    qCInfo(lcApi).noquote() << "a window at" << m_peer.address << "is refused:" << text;
    m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
}

void ApiSession::tick(SteadyTime now)
{
    if (!m_isWelcome && now - m_since > m_server.m_config.helloTime)
        refuse(RefusalCode::Protocol, QStringLiteral("no hello came"));
}

void ApiSession::read(const QByteArray &bytes)
{
    if (m_isOver)
        return;
    const auto message = decodeToCore(bytes);
    if (!message) {
        if (message.error().code == Errc::Unsupported)
            return refuse(RefusalCode::Version,
                QStringLiteral("this core speaks version %1 of the protocol; %2. Update the older of the two programs.")
                    .arg(protocolVersion)
                    .arg(message.error().detail));
        m_server.m_server.reportViolation(m_socket->peerAddress(), "api-message");
        return refuse(RefusalCode::Protocol, message.error().detail);
    }
    const auto *hello = std::get_if<Hello>(&*message);
    if (m_isWelcome == (hello != nullptr)) {
        m_server.m_server.reportViolation(m_socket->peerAddress(), "api-message");
        return refuse(RefusalCode::Protocol, QStringLiteral("hello comes first, and once"));
    }
    if (hello)
        readHello(*hello);
    else if (const auto *ping = std::get_if<Ping>(&*message))
        send(Pong { ping->number });
    else if (const auto *seen = std::get_if<Seen>(&*message))
        m_seen = seen->serial <= m_sent ? std::max(m_seen, seen->serial) : m_seen;
    else if (const auto *command = std::get_if<Command>(&*message))
        readCommand(*command);
}

void ApiSession::readHello(const Hello &hello)
{
    const TokenEntry *entry = m_server.m_config.tokens.find(hello.token);
    if (!entry) {
        m_server.m_server.reportViolation(m_socket->peerAddress(), "api-token");
        return refuse(RefusalCode::Token, QStringLiteral("nobody has this token here"));
    }
    m_isWelcome = true;
    m_peer.tokenName = entry->name;
    m_peer.scope = entry->scope;
    m_peer.program = hello.program.left(80);
    qCInfo(lcApi).noquote() << "a window at" << m_peer.address << "is attached with the token" << entry->name << "for"
                            << scopeName(entry->scope);
    send(Welcome { protocolVersion, m_server.m_config.program, entry->scope });
    sendState();
    Q_EMIT m_server.stateChanged(m_server.state());
}

void ApiSession::readCommand(const Command &command)
{
    const auto refused = [&](Errc code, const QString &text) { send(Answer { command.id, Error { code, text }, {} }); };
    if (const Scope needed = scopeOf(command.body); needed > m_peer.scope)
        return refused(Errc::Denied,
            QStringLiteral("this needs a token with the scope \"%1\"; this window's has \"%2\"")
                .arg(scopeName(needed), scopeName(m_peer.scope)));
    if (m_commands >= m_server.m_config.commandsAtATime)
        return refused(Errc::Limit, QStringLiteral("too many commands wait for their answers"));
    ++m_commands;
    m_server.give(m_id, command);
}

void ApiSession::sendAnswer(const Answer &answer)
{
    --m_commands;
    send(answer);
}

void ApiSession::sendState()
{
    if (!m_isWelcome || m_isOver || m_seen != m_sent)
        return;
    StateMessage message { m_sent + 1, m_sender.next(m_server.encoded()) };
    if (message.parts.isEmpty())
        return;
    ++m_sent;
    send(message);
}

} // namespace api
