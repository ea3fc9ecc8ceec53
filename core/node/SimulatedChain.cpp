// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/SimulatedChain.h"

#include "core/bitcoin/Amount.h"
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/bitcoin/Merkle.h"
#include "core/bitcoin/Network.h"
#include "core/bitcoin/Script.h"
#include "core/node/BlockStore.h"
#include "core/node/ChainWatcher.h"
#include "core/node/HeaderFile.h"
#include "core/node/SimulatedMempool.h"
#include "core/node/SimulatedReader.h"
#include "core/node/SimulatedRules.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace node {

using namespace std::chrono;
using namespace bitcoin;

namespace {

Q_LOGGING_CATEGORY(lc, "hashstead.node")

constexpr int keptHeaders = 64;
constexpr int keptBlocks = 200;
constexpr quint32 maxTimeAhead = 7200;

const QString sourceName = QStringLiteral(QT_TRANSLATE_NOOP("core", "simulated chain"));

/// What a block is judged as.
enum class Judged : quint8 {
    Proposal, ///< has no proof of work
    Block,
    Stored ///< found before the program started: the mempool and the templates of that time are gone
};

} // namespace

struct SimulatedChain::Private {
    SimulatedChain &q;
    SimulatedConfig config;
    const Clock &clock;
    const Random &random;
    SimulatedRules rules;
    HeaderFile headerFile;
    BlockStore store;
    SimulatedMempool mempool;
    QList<BlockHeader> chain; ///< the last ones, oldest first
    quint32 height = 0;
    std::optional<UnixMs> tipAt; ///< when the last block came in, or the program started
    QList<quint32> offeredBits; ///< what templates on this tip carried
    QList<Hash256> oldTips; ///< a block on one of these was found a moment too late
    std::optional<Error> diskError; ///< of the block at hand
    bool hasDiskTrouble = false;
    quint64 lastId = 0;
    Hash256 lastOffered; ///< prevHash of the template before
    QTimer refreshTimer;
    std::unique_ptr<SimulatedReader> reader;
    std::unique_ptr<ChainWatcher> watcher;

    Private(SimulatedChain &service, SimulatedConfig c, const Clock &k, const Random &r)
        : q(service)
        , config(std::move(c))
        , clock(k)
        , random(r)
        , rules { .firstWork = config.expectedHashrate * double(config.blockInterval.count()),
            .interval = config.blockInterval }
        , headerFile(config.dataDir + QStringLiteral("/simulated/headers.dat"))
        , store(config.dataDir + QStringLiteral("/simulated/blocks"))
    {
    }

    Hash256 tip() const { return chain.back().hash(); }
    void offer();
    QStringList judge(const QByteArray &rawBlock, Judged as) const;
    qint64 allowedValue(const Block &block, Judged as, QStringList &bad) const;
    NodeVerdict receive(const FoundBlock &block, Judged as);
    void settle(const FoundBlock &block, bool isStored, Judged as);
    void takeStored();
    void connectBlock(const Block &block);
    void publishState();
};

SimulatedChain::SimulatedChain(SimulatedConfig config, const Clock &clock, const Random &random)
    : d(std::make_unique<Private>(*this, std::move(config), clock, random))
{
    qRegisterMetaType<bitcoin::BlockTemplatePtr>();
    qRegisterMetaType<node::BlockOutcome>();
    qRegisterMetaType<QList<node::NodeState>>();
    d->refreshTimer.setInterval(d->config.refreshInterval);
    connect(&d->refreshTimer, &QTimer::timeout, this, &SimulatedChain::refreshTemplate);
}

SimulatedChain::~SimulatedChain() = default;

Result<void> SimulatedChain::start()
{
    if (!(d->config.expectedHashrate > 0) || d->config.blockInterval.count() < 1)
        return fail(
            Errc::Malformed, QStringLiteral("the simulated chain needs a hashrate and a block interval above zero"));
    QDir().mkpath(d->config.dataDir + QStringLiteral("/simulated"));
    auto loaded = d->headerFile.load(SimulatedRules::genesis(), keptHeaders);
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (!loaded->problem.isEmpty())
        qCWarning(lc).noquote() << loaded->problem;
    d->chain = loaded->recent;
    d->height = quint32(loaded->count - 1);
    d->tipAt = d->clock.now();
    d->mempool.addSome(2 * d->config.transactionsPerRefresh, d->random);
    d->refreshTimer.start();
    // Later, so that whoever called start() is connected by then.
    QTimer::singleShot(0, this, [this] {
        d->takeStored();
        d->offer();
    });
    return {};
}

void SimulatedChain::refreshTemplate()
{
    if (d->chain.isEmpty())
        return;
    d->mempool.addSome(d->config.transactionsPerRefresh, d->random);
    d->offer();
}

void SimulatedChain::watchChain(const QList<ChainPoint> &known)
{
    d->reader = std::make_unique<SimulatedReader>(
        d->headerFile, d->store,
        [this] {
            return ChainPoint { d->tip(), d->height };
        },
        this);
    d->watcher = std::make_unique<ChainWatcher>(*d->reader, milliseconds(0));
    connect(d->watcher.get(), &ChainWatcher::stepped, this, &SimulatedChain::chainStepped);
    connect(d->watcher.get(), &ChainWatcher::failed, this,
        [](const Error &error) { qCWarning(lc).noquote() << "The chain cannot be followed:" << error.detail; });
    d->watcher->start(known);
}

void SimulatedChain::submitBlock(const FoundBlock &block)
{
    if (d->chain.isEmpty())
        return;
    const auto saved = d->store.saveBlock(block);
    d->diskError = saved ? std::nullopt : std::optional(saved.error());
    const auto before = d->height;
    d->settle(block, saved.has_value(), Judged::Block);
    if (d->height == before)
        return;
    d->store.prune(keptBlocks);
    d->offer();
}

/// Gives a block to the chain and says what became of it.
void SimulatedChain::Private::settle(const FoundBlock &block, bool isStored, Judged as)
{
    const NodeVerdict verdict = receive(block, as);
    const bool isAccepted = verdict.verdict == SubmitVerdict::Accepted || verdict.verdict == SubmitVerdict::Duplicate;
    BlockOutcome outcome { .hash = block.hash,
        .height = block.height,
        .nodes = { verdict },
        .confirmations = isAccepted ? 1 : 0,
        .isStored = isStored,
        .foundAt = block.foundAt,
        .foundBy = block.foundBy,
        .detail = verdict.detail };
    outcome.state = isAccepted                           ? BlockState::Accepted
        : verdict.verdict == SubmitVerdict::Inconclusive ? BlockState::Inconclusive
                                                         : BlockState::Rejected;
    (void)store.saveOutcome(outcome);
    if (diskError)
        Q_EMIT q.storageFailed(*diskError);
    else if (hasDiskTrouble)
        Q_EMIT q.storageRecovered();
    hasDiskTrouble = diskError.has_value();
    Q_EMIT q.blockSettled(outcome);
}

/// Blocks that were saved, but whose header did not get into the chain's file any more.
void SimulatedChain::Private::takeStored()
{
    auto loaded = store.load(height + 1);
    for (const auto &problem : loaded.problems)
        qCWarning(lc).noquote() << "A stored block of the simulated chain cannot be used:" << problem;
    const auto rank = [](const StoredBlock &s) { // of two at one height, the one that won before wins again
        return std::tuple(
            s.block.height, s.outcome.state == BlockState::Inconclusive, s.outcome.state == BlockState::Pending);
    };
    std::stable_sort(
        loaded.blocks.begin(), loaded.blocks.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    for (const auto &stored : loaded.blocks) {
        if (stored.outcome.state == BlockState::Rejected)
            continue;
        qCInfo(lc).noquote() << "Block" << stored.block.hash.toDisplay() << "was saved, but is not in the chain yet";
        diskError.reset();
        settle(stored.block, true, Judged::Stored);
    }
}

void SimulatedChain::validateProposal(const QByteArray &rawBlock, ProposalCallback done)
{
    const auto bad
        = d->chain.isEmpty() ? QStringList(QStringLiteral("not started")) : d->judge(rawBlock, Judged::Proposal);
    QTimer::singleShot(0, this, [bad, done] {
        if (bad.isEmpty())
            done({});
        else
            done(fail(Errc::Refused, bad.first()));
    });
}

/// Makes a template of what waits and gives it out.
void SimulatedChain::Private::offer()
{
    const auto waited = duration_cast<seconds>(clock.now() - *tipAt);
    auto made = std::make_shared<BlockTemplate>();
    made->id = ++lastId;
    made->height = height + 1;
    made->version = 0x20000000;
    made->prevHash = tip();
    made->nbits = rules.nextBits(chain, waited);
    made->target = *Target::fromCompact(made->nbits);
    made->minTime = SimulatedRules::minTime(chain);
    made->curTime = std::max(unixSeconds(clock.now()), made->minTime);
    made->transactions = mempool.transactions();
    made->coinbaseValue = blockSubsidy(made->height);
    QList<Hash256> txids, wtxids;
    for (const auto &t : made->transactions) {
        txids.append(t.txid);
        wtxids.append(t.wtxid);
        made->coinbaseValue += t.fee;
    }
    made->merkleBranch = merkleBranch(txids);
    made->witnessCommitment = witnessCommitmentScript(witnessCommitment(witnessRoot(wtxids)));
    made->isNewTip = made->prevHash != lastOffered;
    made->receivedAt = clock.now();
    made->source = sourceName;
    lastOffered = made->prevHash;
    if (!offeredBits.contains(made->nbits))
        offeredBits.append(made->nbits);
    publishState();
    Q_EMIT q.templateReady(made);
}

/// Subsidy and fees of what the block holds; names a transaction that was never offered.
qint64 SimulatedChain::Private::allowedValue(const Block &block, Judged as, QStringList &bad) const
{
    qint64 value = blockSubsidy(height + 1);
    for (qsizetype i = 1; i < block.transactions.size(); ++i) {
        const auto &tx = block.transactions[i];
        const auto fee = as == Judged::Stored ? std::optional(SimulatedMempool::highestFee(tx.weight()))
                                              : mempool.feeOf(tx.txid());
        if (!fee)
            bad.append(QStringLiteral("bad-txns-inputs-missingorspent"));
        value += fee.value_or(0);
    }
    return value;
}

/// Everything that is wrong with a block on the tip, by bitcoind's names.
QStringList SimulatedChain::Private::judge(const QByteArray &rawBlock, Judged as) const
{
    const auto block = Block::parse(rawBlock);
    if (!block)
        return { QStringLiteral("decode-failed") };
    QStringList bad;
    BlockContext context { .prevHash = tip(),
        .height = height + 1,
        .nbits = block->header.nbits,
        .minTime = SimulatedRules::minTime(chain),
        .maxTime = unixSeconds(clock.now()) + maxTimeAhead,
        .maxCoinbaseValue = allowedValue(*block, as, bad) };
    const bool mayHaveBits
        = as == Judged::Stored ? rules.mayFollow(chain, context.nbits) : offeredBits.contains(context.nbits);
    if (!mayHaveBits)
        context.nbits = offeredBits.isEmpty() ? 0 : offeredBits.back();
    bad = checkBlock(rawBlock, context) + bad;
    if (as == Judged::Proposal)
        bad.removeAll(QStringLiteral("high-hash"));
    return bad;
}

NodeVerdict SimulatedChain::Private::receive(const FoundBlock &found, Judged as)
{
    NodeVerdict verdict { .node = sourceName, .attempts = 1, .detail = {} };
    const auto isKnown
        = std::any_of(chain.begin(), chain.end(), [&](const BlockHeader &h) { return h.hash() == found.hash; });
    const auto header
        = BlockHeader::decode(found.data.first(std::min<qsizetype>(found.data.size(), BlockHeader::Size)));
    if (isKnown && header && header->hash() == found.hash) {
        verdict.verdict = SubmitVerdict::Duplicate;
        verdict.detail = QStringLiteral("duplicate");
        return verdict;
    }
    const auto target = header ? Target::fromCompact(header->nbits) : tl::unexpected(header.error());
    if (target && oldTips.contains(header->prevHash) && target->isMetBy(header->hash())) {
        verdict.verdict = SubmitVerdict::Inconclusive;
        verdict.detail = QStringLiteral(QT_TRANSLATE_NOOP("core", "another block was found first"));
        return verdict;
    }
    const auto bad = judge(found.data, as);
    if (!bad.isEmpty()) {
        qCWarning(lc).noquote() << "The simulated chain refuses block" << found.hash.toDisplay() << bad;
        verdict.verdict
            = bad.contains(QStringLiteral("decode-failed")) ? SubmitVerdict::Undecodable : SubmitVerdict::Rejected;
        verdict.detail = bad.join(QStringLiteral(", "));
        return verdict;
    }
    connectBlock(*Block::parse(found.data));
    verdict.verdict = SubmitVerdict::Accepted;
    return verdict;
}

void SimulatedChain::Private::connectBlock(const Block &block)
{
    if (const auto written = headerFile.append(block.header); !written) {
        qCWarning(lc).noquote() << "The simulated chain goes on in memory only:" << written.error().detail;
        diskError = written.error();
    }
    oldTips.append(tip());
    if (oldTips.size() > keptHeaders)
        oldTips.removeFirst();
    chain.append(block.header);
    if (chain.size() > keptHeaders)
        chain.removeFirst();
    ++height;
    tipAt = clock.now();
    offeredBits.clear();
    QList<Hash256> txids;
    for (const auto &tx : block.transactions)
        txids.append(tx.txid());
    mempool.remove(txids);
    mempool.addSome(config.transactionsPerRefresh / 2, random);
    if (watcher)
        watcher->look();
}

void SimulatedChain::Private::publishState()
{
    NodeState state;
    state.name = sourceName;
    state.status = NodeStatus::Ready;
    state.detail = QStringLiteral(QT_TRANSLATE_NOOP(
        "core", "A chain of this program's own, for trying things out. Its coins are worth nothing."));
    state.isActive = true;
    state.since = *tipAt;
    state.height = height;
    state.tipAt = tipAt;
    state.difficulty = Target::fromCompact(offeredBits.back())->difficulty();
    const double rate = SimulatedRules::hashrate(chain);
    state.networkHashrate = rate > 0 ? std::optional(rate) : std::nullopt;
    state.syncProgress = 1.0;
    state.chain = networkName(Network::Simulated);
    Q_EMIT q.nodesChanged({ state });
}

} // namespace node
