// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/EhashWiring.h"

#include "app/shared/EhashJson.h"
#include "core/noise/AuthorityKey.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcEhashWiring, "hashstead.wiring")

namespace app {

using ehash::DispatcherService;
using ehash::PoolDial;
using mint::MintService;
using pool::PoolService;
using wallet::WalletService;

namespace {
constexpr std::chrono::minutes refusalInterval { 1 };

/// Where a mint that may listen everywhere is for programs of this machine.
QString reachableUrl(const QString &text)
{
    QUrl url(text);
    const QHostAddress address(url.host());
    if (address == QHostAddress::AnyIPv4 || address == QHostAddress::Any || address == QHostAddress::AnyIPv6)
        url.setHost(QStringLiteral("127.0.0.1"));
    return url.toString();
}
} // namespace

EhashWiring::EhashWiring(const Plan &plan, const Clock &clock, const Random &random)
    : m_plan(plan)
    , m_clock(clock)
    , m_random(random)
{
    if (const auto &config = plan.ehash.dispatcher) {
        m_dispatcher = std::make_unique<ServiceThread<DispatcherService>>(QStringLiteral("hashstead-ehash"),
            [&] { return std::make_unique<DispatcherService>(*config, plan.authority, clock, random); });
        DispatcherService *dispatcher = m_dispatcher->object();
        connect(dispatcher, &DispatcherService::snapshotChanged, this, [this](const ehash::Snapshot &snapshot) {
            m_ehashState = snapshot;
            notePort(m_linkPort, m_plan.ehash.dispatcher->port ? m_plan.ehash.dispatcher->port->port : quint16(0),
                linkTrouble(snapshot));
            Q_EMIT ehashPublished(snapshot);
        });
        connect(dispatcher, &DispatcherService::quoteRefused, this, &EhashWiring::noteRefusal);
    }
    if (plan.ehash.dial) {
        m_dial = std::make_unique<ServiceThread<PoolDial>>(QStringLiteral("hashstead-mintlink"),
            [&] { return std::make_unique<PoolDial>(*plan.ehash.dial, *plan.ehash.mintKey, clock, random); });
        connect(m_dial->object(), &PoolDial::poolsChanged, this, [this](const QList<ehash::PoolState> &pools) {
            m_poolStates = pools;
            Q_EMIT poolsPublished(pools);
        });
    }
}

EhashWiring::~EhashWiring()
{
    m_chain.reset();
    m_dispatcher.reset();
    m_dial.reset();
    m_wallet.reset();
    m_mint.reset();
}

void EhashWiring::connectPool(PoolService *pool)
{
    if (!m_dispatcher)
        return;
    DispatcherService *dispatcher = m_dispatcher->object();
    connect(pool, &PoolService::sharesEarned, dispatcher, &DispatcherService::creditShares);
    connect(dispatcher, &DispatcherService::sharesSettled, pool, &PoolService::settleShares);
}

void EhashWiring::connectServer(downstream::MachineServer *server)
{
    if (!m_dispatcher)
        return;
    DispatcherService *dispatcher = m_dispatcher->object();
    connect(server, &downstream::MachineServer::channelLeft, dispatcher, &DispatcherService::forgetChannel);
    connect(dispatcher, &DispatcherService::quotesSettled, server, &downstream::MachineServer::applyQuotes);
}

Result<void> EhashWiring::start()
{
    if (m_dispatcher) {
        if (const auto begun = m_dispatcher->ask([](DispatcherService &d) { return d.start(); }).result(); !begun)
            return begun;
    }
    if (m_plan.ehash.mint) {
        if (const auto begun = startMint(); !begun)
            return begun;
    }
    if (m_plan.wallet) {
        if (const auto begun = startWallet(); !begun)
            return begun;
    }
    return {};
}

void EhashWiring::makeMint(const mint::MintServiceConfig &config)
{
    m_mint = std::make_unique<ServiceThread<MintService>>(
        QStringLiteral("hashstead-mint"), [&] { return std::make_unique<MintService>(config, m_clock, m_random); });
    MintService *mint = m_mint->object();
    connect(mint, &MintService::snapshotChanged, this, &EhashWiring::applyMint);
    connect(mint, &MintService::failed, this,
        [](const Error &error) { qCWarning(lcEhashWiring).noquote() << "mint:" << error.toString(); });
    if (m_dispatcher) {
        DispatcherService *dispatcher = m_dispatcher->object();
        connect(dispatcher, &DispatcherService::creditsRequested, mint, &MintService::creditShares);
        connect(mint, &MintService::creditsAnswered, dispatcher, &DispatcherService::applyAnswers);
    }
    if (m_dial) {
        connect(m_dial->object(), &PoolDial::creditsRequested, mint, &MintService::creditShares);
        connect(mint, &MintService::creditsAnswered, m_dial->object(), &PoolDial::answer);
    }
}

Result<void> EhashWiring::startMint()
{
    makeMint(*m_plan.ehash.mint);
    if (auto begun = m_mint->ask([](MintService &m) { return m.start(); }).result(); !begun)
        return begun;
    if (m_dispatcher)
        m_dispatcher->post([](DispatcherService &d) { d.setEmbeddedMint(true, {}); });
    if (m_dial)
        m_dial->post([](PoolDial &d) { d.start(); });
    return {};
}

void EhashWiring::republish()
{
    if (m_dispatcher && m_ehashState.takenAt != UnixMs {})
        Q_EMIT ehashPublished(m_ehashState);
    if (m_dial)
        Q_EMIT poolsPublished(m_poolStates);
    if (m_mint && m_mintState.takenAt != UnixMs {})
        Q_EMIT mintPublished(m_mintState);
    if (m_wallet && m_walletState.takenAt != UnixMs {})
        Q_EMIT walletPublished(m_walletState);
}

Result<void> EhashWiring::startWallet()
{
    wallet::WalletConfig config = *m_plan.wallet;
    if (m_mint) {
        m_ownMint = m_mint->ask([](MintService &m) { return m.url(); }).result();
        if (!m_ownMint.isEmpty())
            config.ownMints.append(reachableUrl(m_ownMint));
    }
    m_wallet = std::make_unique<ServiceThread<WalletService>>(
        QStringLiteral("hashstead-wallet"), [&] { return std::make_unique<WalletService>(config, m_clock, m_random); });
    WalletService *wallet = m_wallet->object();
    connect(wallet, &WalletService::snapshotPublished, this, [this](const wallet::Snapshot &snapshot) {
        m_walletState = snapshot;
        Q_EMIT walletPublished(snapshot);
    });
    connect(wallet, &WalletService::received, this, &EhashWiring::walletReceived);
    connect(wallet, &WalletService::failed, this,
        [](const Error &error) { qCWarning(lcEhashWiring).noquote() << "wallet:" << error.toString(); });
    if (m_dispatcher) {
        connect(m_dispatcher->object(), &DispatcherService::workerKeyWanted, wallet, &WalletService::deriveWorkerKey);
        connect(wallet, &WalletService::workerKeyDerived, m_dispatcher->object(), &DispatcherService::setWorkerKey);
    }
    return m_wallet->ask([](WalletService &w) { return w.start(); }).result();
}

void EhashWiring::followChain(const ServiceThread<node::TemplateSource> &node)
{
    if (!m_mint || !m_plan.ehash.mint->mint.epochs)
        return;
    m_chain = std::make_unique<ChainFeed>(node, *m_mint);
    m_chain->start();
}

void EhashWiring::flush()
{
    if (m_dispatcher)
        m_dispatcher->ask([](DispatcherService &d) { d.flush(); }).waitForFinished();
}

/// An event when a port begins to fail, and when it listens after all.
void EhashWiring::notePort(QString &known, quint16 port, const QString &trouble)
{
    const bool wasGood = known.isEmpty();
    known = trouble;
    if (wasGood == trouble.isEmpty())
        return;
    stats::Event event { m_clock.now(), stats::EventKind::ListenerBack, stats::Severity::Good, {},
        { { QStringLiteral("port"), port } } };
    if (!trouble.isEmpty()) {
        event.kind = stats::EventKind::ListenerFailed;
        event.severity = stats::Severity::Bad;
        event.values.insert(QStringLiteral("reason"), trouble);
    }
    Q_EMIT eventHappened(event);
}

Result<void> EhashWiring::setIssuing(bool isIssuing, const QString &why)
{
    if (!m_mint)
        return fail(Errc::NotFound, QStringLiteral("no mint runs here; switch it on with mint.enabled"));
    m_mint->post([isIssuing, why](MintService &m) {
        if (isIssuing)
            m.resumeIssuing();
        else
            m.stopIssuing(why);
    });
    return {};
}

void EhashWiring::applyMint(const mint::Snapshot &snapshot)
{
    m_mintState = snapshot;
    notePort(m_mintPort, snapshot.portTrouble.port, mintPortTrouble(snapshot));
    if (m_wallet && !snapshot.url.isEmpty() && snapshot.url != m_ownMint) { // its port was taken until now
        m_ownMint = snapshot.url;
        m_wallet->post([url = reachableUrl(m_ownMint)](WalletService &w) {
            if (const auto set = w.setOwnMint(url); !set)
                qCWarning(lcEhashWiring).noquote() << "wallet:" << set.error().toString();
        });
    }
    if (snapshot.isIssuing != m_isIssuing) {
        m_isIssuing = snapshot.isIssuing;
        stats::Event event { m_clock.now(), stats::EventKind::MintResumed, stats::Severity::Good, {}, {} };
        if (!m_isIssuing) {
            event.kind = stats::EventKind::MintStopped;
            event.severity = stats::Severity::Bad;
            event.values.insert(QStringLiteral("reason"), snapshot.stoppedBecause);
        }
        Q_EMIT eventHappened(event);
    }
    Q_EMIT mintPublished(snapshot);
}

/// A mint that refuses one share may refuse thousands: they are counted, and told once a minute.
void EhashWiring::noteRefusal(const ehash::QuoteEvent &event)
{
    ++m_refusals;
    const SteadyTime now = m_clock.steady();
    if (m_refusalTold && now - *m_refusalTold < refusalInterval)
        return;
    m_refusalTold = now;
    const QString reason = event.detail.isEmpty() ? mint::creditCodeName(event.code) : event.detail;
    Q_EMIT eventHappened({ event.at, stats::EventKind::QuoteRefused, stats::Severity::Warning, event.minerKey,
        { { QStringLiteral("name"), event.mint }, { QStringLiteral("hash"), event.headerHash.toDisplay() },
            { QStringLiteral("reason"), reason },
            { QStringLiteral("count"), qulonglong(std::exchange(m_refusals, 0)) } } });
}

void EhashWiring::addTo(QJsonObject &status) const
{
    if (m_dispatcher)
        status.insert(QStringLiteral("ehash"), ehashJson(m_ehashState, m_plan.ehash.valuation));
    if (m_mint)
        status.insert(QStringLiteral("mint"),
            mintJson(m_mintState, noise::authorityKeyText(m_plan.ehash.mintKey->publicKey()), m_poolStates));
    if (m_wallet)
        status.insert(QStringLiteral("wallet"), walletJson(m_walletState));
}

} // namespace app
