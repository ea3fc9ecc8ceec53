// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/LiveLink.h"

#include <QNetworkProxy>
#include <QUrl>
#include <QWebSocket>

namespace lan {

LiveLink::LiveLink(const Random &random, const Clock &clock, Times times, QObject *parent)
    : QObject(parent)
    , m_random(random)
    , m_clock(clock)
    , m_times(times)
    , m_backoff(times.firstPause, times.longestPause)
{
    for (QTimer *timer : { &m_silence, &m_pause, &m_step })
        timer->setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        retry({ Errc::Timeout, QStringLiteral(QT_TRANSLATE_NOOP("core", "Its live values do not come any more.")) });
    });
    connect(&m_pause, &QTimer::timeout, this, &LiveLink::connectNow);
    connect(&m_step, &QTimer::timeout, this, &LiveLink::tell);
}

LiveLink::LiveLink(const Random &random, const Clock &clock, QObject *parent)
    : LiveLink(random, clock, Times {}, parent)
{
}

LiveLink::~LiveLink()
{
    drop();
}

Result<void> LiveLink::open(const QHostAddress &address, const Reading &last, quint16 port)
{
    close();
    if (!isPrivate(address))
        return fail(Errc::Denied,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Only machines at private addresses are contacted.")));
    m_address = address;
    m_port = port;
    m_last = last;
    m_backoff = net::Backoff(m_times.firstPause, m_times.longestPause);
    connectNow();
    return {};
}

void LiveLink::close()
{
    drop();
    m_pause.stop();
    m_address.clear();
}

bool LiveLink::isLive() const
{
    return m_state.isWhole();
}

void LiveLink::connectNow()
{
    drop();
    // Without an origin: the firmware takes that for a program of the network, and refuses pages from outside by it.
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setMaxAllowedIncomingFrameSize(LiveState::maxMessage);
    m_socket->setMaxAllowedIncomingMessageSize(LiveState::maxMessage);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &LiveLink::takeText);
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] {
        retry({ Errc::Unreachable, QStringLiteral(QT_TRANSLATE_NOOP("core", "Its live values cannot be had.")) });
    });
    QUrl url;
    url.setScheme(QStringLiteral("ws"));
    url.setHost(m_address.toString());
    url.setPort(m_port);
    url.setPath(QStringLiteral("/api/ws/live"));
    m_silence.start(m_times.silence);
    m_socket->open(url);
}

void LiveLink::drop()
{
    m_silence.stop();
    m_step.stop();
    m_state = {};
    if (!m_socket)
        return;
    // It may be what calls: it goes when its own call is over.
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void LiveLink::takeText(const QString &text)
{
    const auto taken = m_state.take(text.toUtf8());
    if (!taken) {
        retry(taken.error());
        return;
    }
    m_silence.start(m_times.silence);
    if (!*taken)
        return;
    m_backoff.reset();
    if (!m_step.isActive())
        m_step.start(m_times.step);
}

void LiveLink::tell()
{
    Reading reading = m_state.reading(m_last);
    reading.at = m_clock.now();
    Q_EMIT readingChanged(m_address, reading);
}

void LiveLink::retry(const Error &error)
{
    drop();
    m_pause.start(m_backoff.next(m_random));
    Q_EMIT failed(m_address, error);
}

} // namespace lan
