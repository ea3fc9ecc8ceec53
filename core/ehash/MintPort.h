// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/MintPeer.h"

#include <map>

namespace ehash {

/// The pool's port for mints on other machines: any number of them at the same time, and job declarators besides. Of
/// two connections of one mint the newer counts. Lives on the dispatcher's thread.
class MintPort final : public QObject {
    Q_OBJECT
public:
    /// \a authority signs the pool's certificate: the key that mints pin.
    MintPort(MintPortConfig config, const crypto::KeyPair &authority, const Clock &clock, const Random &random);
    ~MintPort() override;
    Q_DISABLE_COPY_MOVE(MintPort)

    /// May be called again after an error. Errors: Busy with the address.
    Result<void> open();
    quint16 port() const;
    void welcome(const QString &mint, quint64 waiting);
    void send(const QString &mint, const QList<mint::ShareCredit> &credits);
    /// Mints and others that are connected now.
    int connections() const { return int(m_peers.size()); }
    /// Who is connected now, oldest first.
    QList<PeerState> peers() const;

Q_SIGNALS:
    void peersChanged();
    /// \a mostInFlight 0: as many as the pool likes.
    void mintArrived(const QString &mint, int mostInFlight);
    void mintLeft(const QString &mint, const QString &why);
    void answered(const QString &mint, const QList<mint::CreditAnswer> &answers);

private:
    class Server;
    void accept(qintptr descriptor);
    void identify(MintPeer *peer);
    void forget(MintPeer *peer, const Error &reason);
    std::shared_ptr<const noise::Identity> identity();

    MintPortConfig m_config;
    crypto::KeyPair m_authority;
    const Clock &m_clock;
    const Random &m_random;
    std::shared_ptr<const noise::Identity> m_identity;
    std::unique_ptr<Server> m_server;
    std::map<MintPeer *, std::unique_ptr<MintPeer>> m_peers;
    QHash<QString, MintPeer *> m_mints; ///< by name
};

} // namespace ehash
