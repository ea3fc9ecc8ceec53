// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/NodeService.h"

#include "core/node/BlockSubmitter.h"
#include "core/node/ChainWatcher.h"
#include "core/node/NodeHealth.h"
#include "core/node/NodeLink.h"
#include "core/node/RpcBlockReader.h"

#include <QLoggingCategory>

#include <algorithm>

namespace node {

using namespace std::chrono;

namespace {

Q_LOGGING_CATEGORY(lc, "hashstead.node")

constexpr milliseconds publishInterval { 250 };

/// An RPC error tells of the call, not of the block, but for those codes that submitblock uses, too.
Error proposalError(const RpcReply &reply)
{
    switch (reply.rpcCode) {
    case 0:
        return *reply.error;
    case -22: // deserialisation
    case -25: // verification failed
    case -26: // rejected by rules
        return { Errc::Refused, reply.rpcMessage };
    default:
        return { Errc::Unsupported, reply.error->detail };
    }
}

} // namespace

struct NodeService::Private {
    Private(NodeService &service, NodeConfig c, const Clock &k)
        : q(service)
        , config(std::move(c))
        , clock(k)
    {
    }

    NodeService &q;
    NodeConfig config;
    const Clock &clock;
    std::vector<std::unique_ptr<NodeLink>> links;
    std::unique_ptr<BlockSubmitter> submitter; ///< uses the links' clients, so it goes first
    std::unique_ptr<RpcBlockReader> reader; ///< uses the links' clients as well
    std::unique_ptr<ChainWatcher> watcher;
    int active = -1;
    bool hasToldNoNode = false;
    bool wantsAnyTemplate = false; ///< the next one is passed on even if nothing in it changed
    quint64 lastId = 0;
    bitcoin::BlockTemplatePtr last;
    QTimer failbackTimer;
    QTimer publishTimer;

    void addLink(const RpcEndpoint &endpoint);
    void choose();
    int preferred() const;
    void activate(int index);
    void tellNoNode();
    void take(int index, const bitcoin::BlockTemplate &received);
    bool isRepeated(const bitcoin::BlockTemplate &received) const;
    void stateChanged();
    void publish();
    void fetch()
    {
        if (active >= 0)
            links[size_t(active)]->fetchTemplate();
    }
};

NodeService::NodeService(NodeConfig config, const Clock &clock)
    : d(std::make_unique<Private>(*this, std::move(config), clock))
{
    qRegisterMetaType<bitcoin::BlockTemplatePtr>();
    qRegisterMetaType<node::BlockOutcome>();
    qRegisterMetaType<QList<node::NodeState>>();
    d->failbackTimer.setSingleShot(true);
    d->publishTimer.setSingleShot(true);
    connect(&d->failbackTimer, &QTimer::timeout, this, [this] { d->choose(); });
    connect(&d->publishTimer, &QTimer::timeout, this, [this] { d->publish(); });
}

NodeService::~NodeService()
{
    d->watcher.reset();
    d->submitter.reset();
}

Result<void> NodeService::start()
{
    if (d->config.nodes.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("no Bitcoin node is configured; give the address of at least one"));
    if (d->config.network == bitcoin::Network::Simulated)
        return fail(Errc::Malformed,
            QStringLiteral("a Bitcoin node cannot serve the simulated network; set the network the node is on"));
    QList<RpcClient *> clients;
    for (const auto &endpoint : d->config.nodes) {
        d->addLink(endpoint);
        clients.append(&d->links.back()->rpc());
    }
    d->submitter = std::make_unique<BlockSubmitter>(BlockStore(d->config.dataDir + QStringLiteral("/blocks")), clients,
        BlockSubmitter::Timing { .submitTimeout = d->config.submitTimeout,
            .callTimeout = d->config.rpcTimeout,
            .backoff = d->config.submitBackoff });
    connect(d->submitter.get(), &BlockSubmitter::outcomeChanged, this, &NodeService::blockSettled);
    connect(d->submitter.get(), &BlockSubmitter::storageFailed, this, &NodeService::storageFailed);
    connect(d->submitter.get(), &BlockSubmitter::storageRecovered, this, &NodeService::storageRecovered);
    connect(d->submitter.get(), &BlockSubmitter::blockAccepted, this, [this] { d->fetch(); });
    d->submitter->resume();
    for (const auto &link : d->links)
        link->start();
    return {};
}

void NodeService::submitBlock(const FoundBlock &block)
{
    if (d->submitter)
        d->submitter->submit(block);
}

void NodeService::watchChain(const QList<ChainPoint> &known)
{
    d->reader = std::make_unique<RpcBlockReader>(
        [this] { return d->active < 0 ? nullptr : &d->links[size_t(d->active)]->rpc(); }, d->config.submitTimeout,
        this);
    d->watcher = std::make_unique<ChainWatcher>(*d->reader, d->config.chainPoll);
    connect(d->watcher.get(), &ChainWatcher::stepped, this, &NodeService::chainStepped);
    connect(d->watcher.get(), &ChainWatcher::failed, this,
        [](const Error &error) { qCWarning(lc).noquote() << "The chain cannot be followed:" << error.detail; });
    d->watcher->start(known);
}

void NodeService::refreshTemplate()
{
    d->wantsAnyTemplate = true;
    d->fetch();
}

void NodeService::validateProposal(const QByteArray &rawBlock, ProposalCallback done)
{
    if (d->active < 0) {
        QTimer::singleShot(0, this,
            [done] { done(fail(Errc::Unreachable, QStringLiteral("no Bitcoin node is ready to check the block"))); });
        return;
    }
    auto request = templateRequest(d->config.network, {});
    request[0]["mode"] = "proposal";
    request[0]["data"] = rawBlock.toHex().toStdString();
    auto &rpc = d->links[size_t(d->active)]->rpc();
    rpc.call(
        QStringLiteral("getblocktemplate"), std::move(request), d->config.submitTimeout, [done](const RpcReply &reply) {
            if (!reply.isOk())
                done(tl::unexpected(proposalError(reply)));
            else if (reply.result.is_null())
                done({});
            else if (reply.result.is_string())
                done(fail(Errc::Refused, QString::fromStdString(reply.result.get<std::string>()).left(500)));
            else
                done(fail(Errc::Unsupported, QStringLiteral("the node does not check block proposals")));
        });
}

void NodeService::Private::addLink(const RpcEndpoint &endpoint)
{
    const int index = int(links.size());
    NodeLink *link = links.emplace_back(std::make_unique<NodeLink>(endpoint, config, clock)).get();
    QObject::connect(link, &NodeLink::stateChanged, &q, [this] { stateChanged(); });
    QObject::connect(link, &NodeLink::becameReady, &q,
        [this, link, index] { submitter->nodeBecameReady(index, link->state().height); });
    QObject::connect(
        link, &NodeLink::tipChanged, &q, [this, index](quint32 height) { submitter->tipChanged(index, height); });
    QObject::connect(link, &NodeLink::tipChanged, &q, [this, index] {
        if (watcher && index == active)
            watcher->look();
    });
    QObject::connect(
        link, &NodeLink::templateReceived, &q, [this, index](const bitcoin::BlockTemplate &t) { take(index, t); });
}

void NodeService::Private::stateChanged()
{
    if (!publishTimer.isActive())
        publishTimer.start(publishInterval);
    choose();
}

/// The node that should be used now, or -1. Starts the timer for a better one that is not ready for long enough.
int NodeService::Private::preferred() const
{
    for (size_t i = 0; i < links.size(); ++i) {
        const auto &state = links[i]->state();
        if (state.status == NodeStatus::Connecting && active < 0)
            return -1; // a better node may answer in a moment
        if (state.status == NodeStatus::Ready)
            return int(i);
    }
    return -1;
}

void NodeService::Private::choose()
{
    quint32 best = 0;
    for (const auto &link : links) {
        const auto &s = link->state();
        if (s.status == NodeStatus::Ready || s.status == NodeStatus::Lagging)
            best = std::max(best, s.height);
    }
    for (const auto &link : links)
        link->judgeHeight(best);

    const int wanted = preferred();
    const bool isActiveReady = active >= 0 && links[size_t(active)]->state().status == NodeStatus::Ready;
    if (isActiveReady && wanted < active) {
        const auto readyFor = clock.now() - links[size_t(wanted)]->state().since;
        if (readyFor < config.failbackAfter) {
            if (!failbackTimer.isActive())
                failbackTimer.start(duration_cast<milliseconds>(config.failbackAfter - readyFor) + milliseconds(1));
            return;
        }
    }
    if (isActiveReady && wanted == active)
        return;
    if (wanted >= 0 || active >= 0)
        activate(wanted);
    if (wanted < 0)
        tellNoNode();
}

void NodeService::Private::activate(int index)
{
    const int before = std::exchange(active, index);
    if (before >= 0 && before != index)
        links[size_t(before)]->setActive(false);
    if (index < 0)
        return;
    hasToldNoNode = false;
    wantsAnyTemplate = true;
    qCInfo(lc).noquote() << "Templates come from" << links[size_t(index)]->state().name;
    links[size_t(index)]->setActive(true);
    if (watcher)
        watcher->look();
}

void NodeService::Private::tellNoNode()
{
    QStringList words;
    for (const auto &link : links) {
        if (link->state().status == NodeStatus::Connecting)
            return;
        words.append(QStringLiteral(QT_TRANSLATE_NOOP("core", "%1: %2")).arg(link->state().name, link->state().detail));
    }
    if (std::exchange(hasToldNoNode, true))
        return;
    qCWarning(lc).noquote() << "No Bitcoin node can be used." << words.join(QStringLiteral(" "));
    Q_EMIT q.failed({ Errc::Unreachable,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "No Bitcoin node can be used. %1"))
            .arg(words.join(QStringLiteral(" "))) });
}

bool NodeService::Private::isRepeated(const bitcoin::BlockTemplate &t) const
{
    return last && last->prevHash == t.prevHash && last->coinbaseValue == t.coinbaseValue
        && last->merkleBranch == t.merkleBranch && last->nbits == t.nbits && last->version == t.version
        && t.receivedAt - last->receivedAt < config.refreshInterval / 2;
}

void NodeService::Private::take(int index, const bitcoin::BlockTemplate &received)
{
    if (index != active || (!wantsAnyTemplate && isRepeated(received)))
        return;
    wantsAnyTemplate = false;
    auto made = std::make_shared<bitcoin::BlockTemplate>(received);
    made->id = ++lastId;
    made->isNewTip = !last || last->prevHash != received.prevHash;
    made->source = links[size_t(index)]->state().name;
    last = made;
    Q_EMIT q.templateReady(last);
}

void NodeService::Private::publish()
{
    QList<NodeState> states;
    for (const auto &link : links)
        states.append(link->state());
    Q_EMIT q.nodesChanged(states);
}

} // namespace node
