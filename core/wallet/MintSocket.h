// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QWebSocket;

namespace wallet {

/// One WebSocket to one mint (NUT-17): tells that a quote or a proof changed, never what to believe of it; who listens
/// asks the mint. Reconnects by itself, slower each time; while it is down, polling does its work.
class MintSocket final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MintSocket)
public:
    MintSocket(const QString &mint, const Clock &clock);
    ~MintSocket() override;

    /// What to hear of: quote ids by method, and proofs by y (hex). Replaces what was wanted before; at most 100 of
    /// each are asked for.
    void want(const QMap<QString, QStringList> &quotes, const QStringList &ys);
    void tick();
    bool isConnected() const;

Q_SIGNALS:
    void quoteChanged();
    void proofChanged();

private:
    void open();
    void subscribeAll();
    void read(const QString &text);
    void fail();

    QString m_url;
    const Clock *m_clock = nullptr;
    std::unique_ptr<QWebSocket> m_socket;
    QMap<QString, QStringList> m_wanted; ///< by kind
    QMap<QString, QStringList> m_subscribed;
    int m_serial = 0;
    int m_failures = 0;
    SteadyTime m_nextOpen {};
};

} // namespace wallet
