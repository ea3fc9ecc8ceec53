// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/PoolSession.h"
#include "core/ehash/Types.h"
#include "core/net/Backoff.h"

#include <vector>

namespace ehash {

/// The mint's way to pools on other machines: dials each, again after every loss, and carries their credits to the mint
/// and its answers back. A pool sends again what had no answer, so nothing is kept here. Lives on its own
/// ServiceThread.
class PoolDial final : public QObject {
    Q_OBJECT
public:
    /// \a mintKey: its public half is what pools have on their lists.
    PoolDial(PoolDialConfig config, const crypto::KeyPair &mintKey, const Clock &clock, const Random &random);
    ~PoolDial() override;
    Q_DISABLE_COPY_MOVE(PoolDial)

    void start();
    /// The mint's answers to creditsRequested(); those for a pool that left meanwhile are dropped.
    void answer(const QString &pool, const QList<mint::CreditAnswer> &answers);

Q_SIGNALS:
    void creditsRequested(const QString &pool, const QList<mint::ShareCredit> &shares);
    /// At each change.
    void poolsChanged(const QList<ehash::PoolState> &pools);

private:
    struct Line {
        KnownPool pool;
        PoolState state;
        net::Backoff backoff;
        std::unique_ptr<PoolSession> session {};
        std::unique_ptr<QTimer> again {};
    };
    void dial(size_t index);
    void lost(size_t index, const Error &reason);
    void publishSoon();
    void publish();

    PoolDialConfig m_config;
    crypto::KeyPair m_mintKey;
    const Clock &m_clock;
    const Random &m_random;
    std::vector<Line> m_lines;
    QTimer m_publish;
};

} // namespace ehash
