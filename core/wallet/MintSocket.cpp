// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintSocket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QUrl>
#include <QWebSocket>

namespace wallet {
namespace {

Q_LOGGING_CATEGORY(lcSocket, "hashstead.wallet.socket")

using namespace std::chrono_literals;

constexpr qsizetype maxFilters = 100;
constexpr quint64 maxMessage = 256 * 1024;
const QString proofKind = QStringLiteral("proof_state");

QJsonObject call(const QString &method, int id, const QJsonObject &params)
{
    return { { QStringLiteral("jsonrpc"), QStringLiteral("2.0") }, { QStringLiteral("method"), method },
        { QStringLiteral("params"), params }, { QStringLiteral("id"), id } };
}

} // namespace

MintSocket::MintSocket(const QString &mint, const Clock &clock)
    : m_url((mint.startsWith(u"https") ? QStringLiteral("wss") + mint.mid(5) : QStringLiteral("ws") + mint.mid(4))
        + QStringLiteral("/v1/ws"))
    , m_clock(&clock)
{
}

MintSocket::~MintSocket()
{
    if (m_socket)
        m_socket->disconnect(this);
}

bool MintSocket::isConnected() const
{
    return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
}

void MintSocket::want(const QMap<QString, QStringList> &quotes, const QStringList &ys)
{
    m_wanted.clear();
    for (auto it = quotes.cbegin(); it != quotes.cend(); ++it)
        m_wanted.insert(it.key() + QStringLiteral("_mint_quote"), it->mid(0, maxFilters));
    if (!ys.isEmpty())
        m_wanted.insert(proofKind, ys.mid(0, maxFilters));
    if (isConnected() && m_wanted != m_subscribed)
        subscribeAll();
}

void MintSocket::tick()
{
    if (m_wanted.isEmpty()) {
        if (m_socket)
            m_socket->close();
        return;
    }
    if (!m_socket && m_clock->steady() >= m_nextOpen)
        open();
}

void MintSocket::open()
{
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(maxMessage);
    m_socket->setMaxAllowedIncomingFrameSize(maxMessage);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_failures = 0;
        subscribeAll();
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &MintSocket::fail);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &MintSocket::fail);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &MintSocket::read);
    m_socket->open(QUrl(m_url));
}

void MintSocket::fail()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it is calling us
    m_subscribed.clear();
    m_nextOpen = m_clock->steady() + std::min<std::chrono::seconds>(300s, 2s * (1 << std::min(m_failures++, 8)));
}

void MintSocket::subscribeAll()
{
    for (auto it = m_subscribed.cbegin(); it != m_subscribed.cend(); ++it) {
        if (m_wanted.value(it.key()) != *it)
            m_socket->sendTextMessage(QString::fromUtf8(QJsonDocument(
                call(QStringLiteral("unsubscribe"), ++m_serial, { { QStringLiteral("subId"), it.key() } }))
                                                            .toJson(QJsonDocument::Compact)));
    }
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
        if (m_subscribed.value(it.key()) == *it)
            continue;
        qCDebug(lcSocket).noquote() << m_url << "is asked to tell of" << it.key() << it->size();
        const QJsonObject params { { QStringLiteral("kind"), it.key() }, { QStringLiteral("subId"), it.key() },
            { QStringLiteral("filters"), QJsonArray::fromStringList(*it) } };
        m_socket->sendTextMessage(QString::fromUtf8(
            QJsonDocument(call(QStringLiteral("subscribe"), ++m_serial, params)).toJson(QJsonDocument::Compact)));
    }
    m_subscribed = m_wanted;
}

void MintSocket::read(const QString &text)
{
    const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
    if (message.value(QStringLiteral("method")).toString() != u"subscribe")
        return;
    const QJsonObject params = message.value(QStringLiteral("params")).toObject();
    const QString id = params.value(QStringLiteral("subId")).toString();
    const QString state = params.value(QStringLiteral("payload")).toObject().value(QStringLiteral("state")).toString();
    qCDebug(lcSocket).noquote() << m_url << "tells of" << id.left(64) << state.left(16);
    if (id == proofKind)
        Q_EMIT proofChanged();
    else if (m_subscribed.contains(id))
        Q_EMIT quoteChanged();
}

} // namespace wallet
