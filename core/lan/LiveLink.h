// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/lan/Device.h"
#include "core/lan/LiveState.h"
#include "core/net/Backoff.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QWebSocket)

namespace lan {

/// What an ESP-Miner of this year says by itself over /api/ws/live while one looks at it: its whole state, then what
/// changed, twice a second. For the device whose detail is open; the fleet is polled.
///
/// Lives on the thread it was made on. Contacts private addresses only, by no proxy, follows no redirect, sends
/// nothing. A connection that breaks, is silent or makes no sense is made again with growing pauses until close().
class LiveLink final : public QObject {
    Q_OBJECT
public:
    struct Times {
        std::chrono::milliseconds silence { 15'000 }; ///< after which a connection counts as broken
        std::chrono::milliseconds firstPause { 1'000 };
        std::chrono::milliseconds longestPause { 60'000 };
        std::chrono::milliseconds step { 250 }; ///< between two readings at least
    };
    LiveLink(const Random &random, const Clock &clock, Times times, QObject *parent = nullptr);
    LiveLink(const Random &random, const Clock &clock, QObject *parent = nullptr);
    ~LiveLink() override;
    Q_DISABLE_COPY_MOVE(LiveLink)

    /// Closes what was open. \a last: the device's last reading, for what the live state does not hold. Errors: Denied
    /// (\a address is not private).
    Result<void> open(const QHostAddress &address, const Reading &last, quint16 port = 80);
    void close();
    bool isLive() const; ///< a whole state has come over the present connection

Q_SIGNALS:
    /// \c at is set.
    void readingChanged(const QHostAddress &address, const lan::Reading &reading);
    /// The connection could not be made, broke, or brought nonsense; it is tried again.
    void failed(const QHostAddress &address, const Error &error);

private:
    void connectNow();
    void drop();
    void takeText(const QString &text);
    void retry(const Error &error);
    void tell();

    const Random &m_random;
    const Clock &m_clock;
    Times m_times;
    net::Backoff m_backoff;
    QHostAddress m_address;
    quint16 m_port = 80;
    Reading m_last;
    LiveState m_state;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_silence;
    QTimer m_pause;
    QTimer m_step;
};

} // namespace lan
