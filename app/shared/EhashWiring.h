// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/ChainFeed.h"
#include "app/shared/Plan.h"
#include "core/base/ServiceThread.h"
#include "core/downstream/MachineServer.h"

#include <QJsonObject>

namespace app {

/// The services of ehash and the arrows between them, as a part of Wiring: mint, its line to pools elsewhere, wallet,
/// and the dispatcher between pool and mint. What is not in the plan does not exist. Lives on the main thread.
class EhashWiring final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EhashWiring)
public:
    EhashWiring(const Plan &plan, const Clock &clock, const Random &random);
    /// Ends the wallet and the mint last: the dispatcher hands over what it has.
    ~EhashWiring() override;

    /// The arrows to the pool and the machines' servers.
    void connectPool(pool::PoolService *pool);
    void connectServer(downstream::MachineServer *server);
    /// Opens everything. A port that is taken is told by eventHappened() and tried again: shares are credited and kept
    /// all the same.
    /// Errors: a database or its folder.
    Result<void> start();
    /// After start() and the node's: blocks reach the mint's epochs.
    void followChain(const ServiceThread<node::TemplateSource> &node);
    /// Waits until what came from the pool is stored, and its settlements are on their way back.
    void flush();

    /// The owner's word to the mint; what happened is told by eventHappened(). Errors: NotFound (no mint).
    Result<void> setIssuing(bool isIssuing, const QString &why);

    /// As Wiring::republish(), of what runs.
    void republish();

    /// Null where none runs.
    const ServiceThread<wallet::WalletService> *wallet() const { return m_wallet.get(); }
    const ServiceThread<mint::MintService> *mint() const { return m_mint.get(); }
    /// Adds the sections "ehash", "mint" and "wallet", each only where it runs.
    void addTo(QJsonObject &status) const;

Q_SIGNALS:
    void ehashPublished(const ehash::Snapshot &snapshot);
    void mintPublished(const mint::Snapshot &snapshot);
    void poolsPublished(const QList<ehash::PoolState> &pools); ///< that the mint serves on other machines
    void walletPublished(const wallet::Snapshot &snapshot);
    void walletReceived(const wallet::Received &what);
    void eventHappened(const stats::Event &event);

private:
    void makeMint(const mint::MintServiceConfig &config);
    Result<void> startMint();
    Result<void> startWallet();
    void applyMint(const mint::Snapshot &snapshot);
    void notePort(QString &known, quint16 port, const QString &trouble);
    void noteRefusal(const ehash::QuoteEvent &event);

    const Plan &m_plan;
    const Clock &m_clock;
    const Random &m_random;
    ehash::Snapshot m_ehashState;
    mint::Snapshot m_mintState;
    wallet::Snapshot m_walletState;
    QList<ehash::PoolState> m_poolStates;
    QString m_linkPort; ///< its trouble as it was told last
    QString m_mintPort; ///< the same
    QString m_ownMint; ///< where the wallet finds the own mint
    bool m_isIssuing = true;
    quint64 m_refusals = 0; ///< since the last event of one
    std::optional<SteadyTime> m_refusalTold;

    std::unique_ptr<ServiceThread<mint::MintService>> m_mint;
    std::unique_ptr<ServiceThread<ehash::PoolDial>> m_dial;
    std::unique_ptr<ServiceThread<wallet::WalletService>> m_wallet;
    std::unique_ptr<ServiceThread<ehash::DispatcherService>> m_dispatcher;
    std::unique_ptr<ChainFeed> m_chain;
};

} // namespace app
