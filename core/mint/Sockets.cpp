// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Sockets.h"

#include "core/cashu/Json.h"

namespace mint {

namespace {

constexpr std::chrono::seconds pingInterval { 30 }; ///< well below HttpLimits::webSocketIdleTime

std::optional<QByteArray> currentOf(const Mint &mint, Change::Kind kind, const QString &method, const QString &id)
{
    if (kind == Change::Kind::Quote) {
        const auto quote = mint.quote(method, id);
        return quote ? std::optional(cashu::encodeJson(*quote)) : std::nullopt;
    }
    const auto states = mint.checkState({ { id } });
    return states && !states->states.isEmpty() ? std::optional(cashu::encodeJson(states->states.first()))
                                               : std::nullopt;
}

} // namespace

Sockets::Sockets(Mint &mint)
    : m_subscriptions([&mint](Change::Kind kind, const QString &method, const QString &id) {
        return currentOf(mint, kind, method, id);
    })
{
    m_ping.callOnTimeout(this, [this] {
        for (const auto &[id, socket] : m_sockets)
            socket->ping();
    });
    m_ping.start(pingInterval);
}

Sockets::~Sockets()
{
    for (const auto &[id, socket] : m_sockets)
        socket->disconnect(this);
}

void Sockets::add(std::unique_ptr<QWebSocket> socket)
{
    const auto id = m_nextId++;
    QWebSocket *raw = socket.get();
    connect(raw, &QWebSocket::textMessageReceived, this, [this, raw, id](const QString &text) {
        const auto answers = m_subscriptions.receive(id, text.toUtf8());
        for (const QByteArray &answer : answers)
            raw->sendTextMessage(QString::fromUtf8(answer));
    });
    connect(raw, &QWebSocket::binaryMessageReceived, raw,
        [raw] { raw->close(QWebSocketProtocol::CloseCodeDatatypeNotSupported); });
    connect(raw, &QWebSocket::disconnected, this, [this, id] { remove(id); });
    m_sockets.emplace(id, std::move(socket));
}

void Sockets::remove(Subscriptions::SocketId id)
{
    m_subscriptions.closed(id);
    const auto found = m_sockets.find(id);
    if (found == m_sockets.end())
        return;
    found->second.release()->deleteLater(); // it is on the stack
    m_sockets.erase(found);
}

void Sockets::tell(const QList<Change> &changes)
{
    const auto all = m_subscriptions.changed(changes);
    for (const auto &[id, text] : all) {
        if (const auto found = m_sockets.find(id); found != m_sockets.end())
            found->second->sendTextMessage(QString::fromUtf8(text));
    }
}

} // namespace mint
