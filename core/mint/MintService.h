// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/HttpRouter.h"

#include <QTimer>

namespace mint {

class Sockets;

struct MintServiceConfig {
    MintConfig mint;
    MintInfo info {};
    net::HttpLimits limits {};
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 3338; ///< 0 lets the system choose
    bool servesHttp = true; ///< false: shares are credited, no wallet is served
    std::chrono::milliseconds portAgain { 10'000 }; ///< between two tries to open a port that could not be
};

/// The mint with its HTTP port, WebSockets and clockwork. Lives on its ServiceThread; public methods run there.
class MintService final : public QObject {
    Q_OBJECT
public:
    MintService(MintServiceConfig config, const Clock &clock, const Random &random);
    ~MintService() override;
    Q_DISABLE_COPY_MOVE(MintService)

    /// Opens the database, then the port. Errors: as Mint::open(). A port that cannot be opened is trouble, not an
    /// error: shares are credited all the same, snapshots say it, and it is tried again until it works.
    Result<void> start();
    /// The real port; 0 when it serves none.
    quint16 port() const { return m_port; }
    /// "http://127.0.0.1:3338"; empty when it serves none.
    QString url() const;

    /// creditsAnswered() follows at once.
    void creditShares(const QString &pool, const QList<mint::ShareCredit> &shares);
    void stopIssuing(const QString &why);
    void resumeIssuing();
    /// \return the new keyset's id. Errors: as Mint::rotate().
    Result<cashu::KeysetId> rotate(const QString &unit);
    // Epochs: what a watcher of the chain says, as Mint says it.
    QList<ChainPoint> chainPosition() const { return m_mint->chainPosition(); }
    Result<void> applyBlock(const mint::ChainBlock &block);
    Result<void> disconnectTo(const mint::ChainPoint &point);

Q_SIGNALS:
    void creditsAnswered(const QString &pool, const QList<mint::CreditAnswer> &answers);
    /// At most 4 times a second, and once at the start.
    void snapshotChanged(const mint::Snapshot &snapshot);
    void failed(const Error &error);

private:
    void openPort();
    net::HttpReply answer(const net::HttpCall &call);
    void tick();
    void setTick(UnixMs at, bool sooner);
    /// Tells the subscribers, and soon everybody, what just changed.
    void passOnChanges();
    void checkBooks();
    void publish();

    MintServiceConfig m_config;
    const Clock &m_clock;
    const Random &m_random;
    std::unique_ptr<Mint> m_mint;
    std::unique_ptr<HttpRouter> m_router;
    std::unique_ptr<Sockets> m_sockets;
    std::unique_ptr<net::HttpServer> m_http;
    QTimer m_tick;
    QTimer m_books;
    QTimer m_snapshot;
    QTimer m_portAgain;
    quint16 m_port = 0;
    PortTrouble m_portTrouble;
};

} // namespace mint
