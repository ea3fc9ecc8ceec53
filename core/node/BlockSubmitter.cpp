// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/BlockSubmitter.h"

#include "core/node/Json.h"
#include "core/node/SubmitReply.h"

#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

namespace node {

namespace {

Q_LOGGING_CATEGORY(lc, "hashstead.node")

constexpr int rpcNotFound = -5; ///< the node does not have the block

/// The node said no, but only because it does not have the block before this one yet.
bool lacksParent(const NodeVerdict &line)
{
    return line.verdict == SubmitVerdict::Rejected && line.detail == u"prev-blk-not-found";
}

bool isFinal(const NodeVerdict &line)
{
    return line.verdict == SubmitVerdict::Undecodable
        || (line.verdict == SubmitVerdict::Rejected && !lacksParent(line));
}

QString stateSentence(BlockState state)
{
    switch (state) {
    case BlockState::Accepted:
        return QStringLiteral(QT_TRANSLATE_NOOP("core", "The block is in the chain."));
    case BlockState::Inconclusive:
        return QStringLiteral(
            QT_TRANSLATE_NOOP("core", "The block is valid but another one stands at its height; it may still win."));
    case BlockState::Rejected:
        return QStringLiteral(QT_TRANSLATE_NOOP("core", "Every node refused the block; its bytes are kept."));
    case BlockState::Pending:
        break;
    }
    return QStringLiteral(
        QT_TRANSLATE_NOOP("core", "No node has confirmed the block yet; it is sent again until one does."));
}

/// For people: where the block stands.
QString describe(const BlockOutcome &outcome)
{
    QString said;
    for (const auto &n : outcome.nodes) {
        if (n.verdict == SubmitVerdict::Accepted || n.detail.isEmpty())
            continue;
        const QString line = QStringLiteral(QT_TRANSLATE_NOOP("core", "%1: %2")).arg(n.node, n.detail);
        said = said.isEmpty() ? line : QStringLiteral(QT_TRANSLATE_NOOP("core", "%1; %2")).arg(said, line);
    }
    QString sentence = stateSentence(outcome.state);
    if (!said.isEmpty() && outcome.state != BlockState::Accepted)
        sentence = QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 Answers: %2")).arg(sentence, said);
    if (!outcome.isStored)
        sentence = QStringLiteral(QT_TRANSLATE_NOOP("core", "It could NOT be written to disk. %1")).arg(sentence);
    return sentence;
}

} // namespace

BlockSubmitter::BlockSubmitter(BlockStore store, QList<RpcClient *> nodes, Timing timing, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_nodes(std::move(nodes))
    , m_timing(timing)
    , m_peers(size_t(m_nodes.size()))
{
}

void BlockSubmitter::resume()
{
    const auto loaded = m_store.load();
    for (const auto &problem : loaded.problems)
        qCCritical(lc).noquote() << "A stored block cannot be used:" << problem;
    for (const auto &stored : loaded.blocks) {
        const auto &lines = stored.outcome.nodes;
        const bool isRefused = stored.outcome.state == BlockState::Rejected
            && std::none_of(lines.begin(), lines.end(), lacksParent); // else nodeBecameReady() offers it again
        if (stored.outcome.confirmations >= finalDepth || isRefused || m_tracked.contains(stored.block.hash))
            continue;
        const auto &tracked = track(stored.block, stored.outcome);
        if (tracked.outcome.state == BlockState::Pending)
            qCWarning(lc).noquote() << "Sending block" << stored.block.hash.toDisplay()
                                    << "again: its outcome is not known";
        for (int i = 0; i < m_nodes.size(); ++i) {
            if (tracked.outcome.nodes[i].verdict == SubmitVerdict::Unknown)
                send(stored.block.hash, i);
        }
    }
}

void BlockSubmitter::submit(const FoundBlock &block)
{
    if (m_tracked.contains(block.hash))
        return;
    BlockOutcome outcome { .hash = block.hash,
        .height = block.height,
        .nodes = {},
        .foundAt = block.foundAt,
        .foundBy = block.foundBy,
        .detail = {} };
    const auto saved = m_store.saveBlock(block);
    outcome.isStored = saved.has_value();
    qCInfo(lc).noquote() << "Block" << block.hash.toDisplay() << "of height" << block.height << "found, submitting to"
                         << m_nodes.size() << "node(s)";
    auto &tracked = track(block, outcome);
    for (int i = 0; i < m_nodes.size(); ++i)
        send(block.hash, i);
    if (saved)
        (void)m_store.saveOutcome(tracked.outcome); // who found it and when; the block itself is what counts
    if (!saved) {
        qCCritical(lc).noquote() << "A found block is NOT on disk, only in memory:" << saved.error().detail;
        m_hasUnsaved = true;
        Q_EMIT storageFailed(saved.error());
    }
}

BlockSubmitter::Tracked &BlockSubmitter::track(const FoundBlock &block, const BlockOutcome &known)
{
    auto &tracked = m_tracked[block.hash];
    tracked.block = block;
    tracked.outcome = known;
    tracked.outcome.nodes.clear();
    for (const auto *client : m_nodes) {
        const QString name = client->endpoint().name();
        const auto before
            = std::find_if(known.nodes.begin(), known.nodes.end(), [&](const auto &n) { return n.node == name; });
        tracked.outcome.nodes.append(
            before == known.nodes.end() ? NodeVerdict { .node = name, .detail = {} } : *before);
    }
    tracked.attempts.resize(size_t(m_nodes.size()));
    return tracked;
}

void BlockSubmitter::send(const bitcoin::Hash256 &hash, int index)
{
    auto &tracked = m_tracked.at(hash);
    auto &attempt = tracked.attempts[size_t(index)];
    if (attempt.isInFlight)
        return;
    attempt.isInFlight = true;
    ++attempt.round;
    ++tracked.outcome.nodes[index].attempts;
    m_nodes[index]->call(QStringLiteral("submitblock"),
        nlohmann::json::array({ tracked.block.data.toHex().toStdString() }), m_timing.submitTimeout,
        [this, hash, index](const RpcReply &reply) { answered(hash, index, reply); });
}

void BlockSubmitter::answered(const bitcoin::Hash256 &hash, int index, const RpcReply &reply)
{
    auto &peer = m_peers[size_t(index)];
    if (peer.awaited == hash) {
        peer.awaited.reset();
        checkNext(index);
    }
    const auto found = m_tracked.find(hash);
    if (found == m_tracked.end())
        return;
    auto &tracked = found->second;
    tracked.attempts[size_t(index)].isInFlight = false;
    const auto said = SubmitReply::of(reply);
    switch (said.verdict) {
    case SubmitVerdict::Unknown:
        qCWarning(lc).noquote() << "Block" << hash.toDisplay() << "may not have reached"
                                << m_nodes[index]->endpoint().name() << "-" << said.detail;
        setVerdict(tracked, index, said.verdict, said.detail);
        if (tracked.outcome.nodes[index].attempts >= attemptsBeforeLookup)
            lookUp(hash, index);
        else
            retryLater(hash, index);
        return;
    case SubmitVerdict::Rejected:
    case SubmitVerdict::Undecodable:
        qCCritical(lc).noquote() << "Block" << hash.toDisplay() << "REFUSED by" << m_nodes[index]->endpoint().name()
                                 << "-" << said.detail;
        break;
    default:
        qCInfo(lc).noquote() << "Block" << hash.toDisplay() << "at" << m_nodes[index]->endpoint().name() << "-"
                             << submitVerdictName(said.verdict);
        // Where another block has the same work, ours shall count. Nodes that do not know the call say so; no matter.
        m_nodes[index]->call(QStringLiteral("preciousblock"), nlohmann::json::array({ hash.toDisplay().toStdString() }),
            m_timing.callTimeout, [](const RpcReply &) {});
    }
    // btcd says the same to a block that comes second at its height; its header tells.
    const bool isTaken = said.verdict == SubmitVerdict::Accepted || said.verdict == SubmitVerdict::Duplicate;
    const bool isPerhapsSecond = isTaken && peer.height >= tracked.block.height;
    if (!isPerhapsSecond || said.verdict == SubmitVerdict::Duplicate)
        setVerdict(tracked, index, said.verdict, said.detail);
    if (isPerhapsSecond)
        lookUp(hash, index);
}

/// A node that crashed may have lost blocks that it took. Asks for each from the lowest up.
void BlockSubmitter::checkAll(int index)
{
    auto &peer = m_peers[size_t(index)];
    peer.toCheck.clear();
    for (const auto &[hash, tracked] : m_tracked) {
        const auto &line = tracked.outcome.nodes[index];
        if (line.verdict != SubmitVerdict::Unknown && !isFinal(line) && !isHopeless(tracked, index))
            peer.toCheck.append(hash);
    }
    std::sort(peer.toCheck.begin(), peer.toCheck.end(),
        [this](const auto &a, const auto &b) { return m_tracked.at(a).block.height > m_tracked.at(b).block.height; });
    if (!peer.isChecking)
        checkNext(index);
}

void BlockSubmitter::checkNext(int index)
{
    auto &peer = m_peers[size_t(index)];
    while (!peer.toCheck.isEmpty() && !m_tracked.contains(peer.toCheck.back()))
        peer.toCheck.removeLast();
    peer.isChecking = !peer.toCheck.isEmpty();
    if (!peer.isChecking)
        return;
    const auto hash = peer.toCheck.takeLast();
    const int round = m_tracked.at(hash).attempts[size_t(index)].round;
    m_nodes[index]->call(QStringLiteral("getblockheader"), nlohmann::json::array({ hash.toDisplay().toStdString() }),
        m_timing.callTimeout, [this, hash, index, round](const RpcReply &reply) {
            if (reply.rpcCode != rpcNotFound || !m_tracked.contains(hash)) {
                noteHeader(hash, index, reply);
                checkNext(index);
                return;
            }
            const auto &attempt = m_tracked.at(hash).attempts[size_t(index)];
            if (attempt.round != round && !attempt.isInFlight) { // offered and answered in the meantime
                checkNext(index);
                return;
            }
            qCWarning(lc).noquote() << m_nodes[index]->endpoint().name() << "does not have block" << hash.toDisplay()
                                    << "- sending it again";
            m_peers[size_t(index)].awaited = hash;
            send(hash, index);
        });
}

void BlockSubmitter::lookUp(const bitcoin::Hash256 &hash, int index)
{
    m_nodes[index]->call(QStringLiteral("getblockheader"), nlohmann::json::array({ hash.toDisplay().toStdString() }),
        m_timing.callTimeout, [this, hash, index](const RpcReply &reply) { noteHeader(hash, index, reply); });
}

/// The answer to getblockheader.
void BlockSubmitter::noteHeader(const bitcoin::Hash256 &hash, int index, const RpcReply &reply)
{
    const auto found = m_tracked.find(hash);
    if (found == m_tracked.end() || found->second.attempts[size_t(index)].isInFlight)
        return;
    auto &tracked = found->second;
    int confirmations = 0;
    auto said = SubmitReply::ofHeader(reply, confirmations);
    const auto before = tracked.outcome.nodes[index].verdict;
    if (said.verdict == SubmitVerdict::Unknown && before == SubmitVerdict::Unknown) {
        retryLater(hash, index);
        return;
    }
    if (said.verdict == SubmitVerdict::Unknown && reply.rpcCode != rpcNotFound)
        return;
    if (said.verdict == SubmitVerdict::Unknown) // btcd answers null for a block whose parent it does not know
        said = { SubmitVerdict::Inconclusive,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "took the block, but does not have it in its chain")) };
    if (confirmations > 0)
        tracked.outcome.confirmations = confirmations;
    const bool isSame = said.verdict == SubmitVerdict::Accepted && before == SubmitVerdict::Duplicate;
    setVerdict(tracked, index, isSame ? before : said.verdict, said.detail);
    if (tracked.outcome.confirmations >= finalDepth)
        m_tracked.erase(found);
    noteStorage();
}

void BlockSubmitter::retryLater(const bitcoin::Hash256 &hash, int index)
{
    auto &tracked = m_tracked.at(hash);
    const int round = tracked.attempts[size_t(index)].round;
    const int doublings = std::clamp(tracked.outcome.nodes[index].attempts - 1, 0, 20);
    const auto delay
        = std::min<std::chrono::milliseconds>(m_timing.backoff * (qint64(1) << doublings), m_timing.backoffLimit);
    QTimer::singleShot(delay, this, [this, hash, index, round] {
        const auto found = m_tracked.find(hash);
        if (found != m_tracked.end() && found->second.attempts[size_t(index)].round == round)
            send(hash, index);
    });
}

/// The node never had the parent, and is so far ahead by now that a block on it cannot win any more.
bool BlockSubmitter::isHopeless(const Tracked &tracked, int index) const
{
    return lacksParent(tracked.outcome.nodes[index])
        && qint64(m_peers[size_t(index)].height) - tracked.block.height > finalDepth;
}

void BlockSubmitter::nodeBecameReady(int index, quint32 height)
{
    m_peers[size_t(index)].height = height;
    for (auto &[hash, tracked] : m_tracked) {
        if (tracked.outcome.nodes[index].verdict == SubmitVerdict::Unknown)
            send(hash, index);
    }
    checkAll(index);
}

void BlockSubmitter::tipChanged(int index, quint32 height)
{
    if (height < std::exchange(m_peers[size_t(index)].height, height))
        checkAll(index); // it was away for so short that nobody saw it
    for (auto &[hash, tracked] : m_tracked) {
        if (!tracked.outcome.isStored)
            publish(tracked);
        const auto verdict = tracked.outcome.nodes[index].verdict;
        if (lacksParent(tracked.outcome.nodes[index]) && !isHopeless(tracked, index))
            send(hash, index); // it may have the parent now
        const bool hasIt = verdict == SubmitVerdict::Accepted || verdict == SubmitVerdict::Duplicate;
        const qint64 depth = qint64(height) - tracked.block.height + 1;
        const bool isMilestone = depth <= 6 || depth % 25 == 0 || depth > finalDepth;
        if ((verdict == SubmitVerdict::Inconclusive && depth <= finalDepth) || (hasIt && isMilestone))
            lookUp(hash, index);
    }
    noteStorage();
}

void BlockSubmitter::setVerdict(Tracked &tracked, int index, SubmitVerdict verdict, const QString &detail)
{
    const auto before = tracked.outcome.state;
    auto &line = tracked.outcome.nodes[index];
    line.verdict = verdict;
    line.detail = detail;
    tracked.outcome.state = stateOf(tracked.outcome.nodes);
    if (tracked.outcome.state != BlockState::Accepted)
        tracked.outcome.confirmations = 0;
    const auto hash = tracked.outcome.hash;
    const bool isAccepted = tracked.outcome.state == BlockState::Accepted && before != BlockState::Accepted;
    publish(tracked);
    noteStorage();
    if (isAccepted)
        Q_EMIT blockAccepted(hash);
}

/// Tells when the last block that was only in memory reached the disk.
void BlockSubmitter::noteStorage()
{
    const auto isUnsaved = [](const auto &entry) { return !entry.second.outcome.isStored; };
    if (m_hasUnsaved && std::none_of(m_tracked.begin(), m_tracked.end(), isUnsaved)) {
        m_hasUnsaved = false;
        Q_EMIT storageRecovered();
    }
}

void BlockSubmitter::publish(Tracked &tracked)
{
    if (!tracked.outcome.isStored) // the disk may have room by now
        tracked.outcome.isStored = m_store.saveBlock(tracked.block).has_value();
    tracked.outcome.detail = describe(tracked.outcome);
    if (tracked.outcome == tracked.published)
        return; // each write waits for the disk
    tracked.published = tracked.outcome;
    if (const auto saved = m_store.saveOutcome(tracked.outcome); !saved)
        qCWarning(lc).noquote() << "The state of a block is not saved:" << saved.error().detail;
    Q_EMIT outcomeChanged(tracked.outcome);
}

} // namespace node
