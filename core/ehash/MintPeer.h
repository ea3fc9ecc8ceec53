// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/LinkTypes.h"
#include "core/ehash/Types.h"
#include "core/sv2/Link.h"
#include "core/sv2/SetupServer.h"

#include <QTimer>

namespace ehash {

/// One connection to the pool's port for mints, from its first byte to its last. Until it has proved which mint it is,
/// it is told nothing of any share. Lives on the port's thread.
class MintPeer final : public QObject {
    Q_OBJECT
public:
    using Kind = PeerState::Kind;

    MintPeer(const MintPortConfig &config, std::unique_ptr<net::Connection> connection,
        std::shared_ptr<const noise::Identity> identity, const crypto::XOnlyKey &authority, const Clock &clock,
        const Random &random);

    Kind kind() const { return m_kind; }
    /// Of a mint that has proved itself.
    const QString &name() const { return m_name; }
    QHostAddress address() const { return m_link.connection().peerAddress(); }
    PeerState state() const;

    /// Tells the mint how much waits; a hashpool mint is not told.
    void welcome(quint64 waiting);
    /// Only to a mint.
    void send(const QList<mint::ShareCredit> &credits);
    void close(const Error &reason) { m_link.close(reason); }

Q_SIGNALS:
    /// It is the mint name(), or a job declarator.
    void identified();
    void answered(const QList<mint::CreditAnswer> &answers);
    /// Exactly once.
    void gone(const Error &reason);

private:
    static constexpr int mostUnreadable = 100; ///< messages; a peer that sends more is no mint

    void receive(const sv2::Frame &frame);
    void setUp(const sv2::Frame &frame);
    void challenge();
    void onProof(const sv2::Frame &frame);
    void onEhash(const sv2::Frame &frame);
    void onHashpool(const sv2::Frame &frame);
    void onSilence();
    void becomeMint(Kind kind, const QString &name);
    void unreadable(const Error &error);

    MintPortConfig m_config;
    crypto::XOnlyKey m_authority;
    const Random &m_random;
    sv2::Link m_link;
    std::optional<sv2::SetupServer> m_setup;
    std::optional<bitcoin::Hash256> m_challenge;
    std::optional<mint::ShareCredit> m_asked; ///< of a hashpool mint, whose errors name no share
    Kind m_kind = Kind::Unknown;
    QString m_name;
    QTimer m_deadline; ///< for the proof, or for the negotiation that tells hashpool's mints
    int m_unreadable = 0;
    bool m_isClosing = false;
    UnixMs m_since;
};

} // namespace ehash
