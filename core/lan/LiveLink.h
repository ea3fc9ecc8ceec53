// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/lan/Device.h"
#include "core/net/Backoff.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace lan {

/// What an ESP-Miner with pools[] says by itself over /api/ws/live while one looks at it: its whole state, then what
/// changed, some times a second. For the device whose detail is open; the fleet is polled.
///
/// Lives on the thread it was made on. Contacts private addresses only, follows no redirect, sends nothing. Broken
/// connections are made again with growing pauses until close().
class LiveLink final : public QObject {
    Q_OBJECT
public:
    explicit LiveLink(const Random &random, const Clock &clock, QObject *parent = nullptr);
    ~LiveLink() override;
    Q_DISABLE_COPY_MOVE(LiveLink)

    /// Closes what was open. Errors: Denied (\a address is not private).
    Result<void> open(const QHostAddress &address, quint16 port = 80);
    void close();
    bool isOpen() const; ///< a whole state has come over the present connection

Q_SIGNALS:
    /// \c at is set. At most 4 times a second.
    void readingChanged(const QHostAddress &address, const lan::Reading &reading);
    /// The connection broke, or what came could not be used; it is tried again.
    void failed(const QHostAddress &address, const Error &error);

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace lan
