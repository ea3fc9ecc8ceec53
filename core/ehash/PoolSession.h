// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/LinkTypes.h"
#include "core/sv2/Ehash.h"
#include "core/sv2/Link.h"
#include "core/sv2/SetupClient.h"

#include <QHash>
#include <QTimer>

namespace ehash {

/// The mint's connection to one pool, from its first byte to its last. Lives on the dial's thread.
class PoolSession final : public QObject {
    Q_OBJECT
public:
    /// Connects. \a mintKey proves to the pool which mint this is.
    PoolSession(const PoolDialConfig &config, const KnownPool &pool, const crypto::KeyPair &mintKey, const Clock &clock,
        const Random &random);

    void answer(const QList<mint::CreditAnswer> &answers);
    void close(const Error &reason);

Q_SIGNALS:
    /// The pool knows this mint: credits may come.
    void welcomed(quint64 waiting);
    void requested(const QList<mint::ShareCredit> &credits);
    /// Exactly once.
    void ended(const Error &reason);

private:
    static constexpr int mostUnreadable = 100;
    static sv2::SetupClient::Config setupConfig(const KnownPool &pool);
    void receive(const sv2::Frame &frame);
    void apply(const sv2::SetupClient::Step &step);
    void onEhash(const sv2::Frame &frame);
    void onChallenge(const sv2::MintChallenge &challenge);
    void onRequest(const sv2::CreditRequest &request);
    void onHashpool(const sv2::Frame &frame);
    void unreadable(const Error &error);

    PoolDialConfig m_config;
    KnownPool m_pool;
    crypto::KeyPair m_mintKey;
    const Random &m_random;
    sv2::SetupClient m_setup;
    sv2::Link m_link;
    QTimer m_timer; ///< for the pool's next word, until it said welcome
    quint64 m_nextCorrelation = 1; ///< hashpool's requests have none
    bool m_isWelcome = false;
    bool m_isClosing = false;
    int m_unreadable = 0;
};

} // namespace ehash
