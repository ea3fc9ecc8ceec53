// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/BlockStore.h"
#include "core/node/RpcClient.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace node {

/// Brings found blocks to all nodes: each at once, again with backoff while a node's answer is unknown, and watches
/// what becomes of them until they are deep in the chain. Lives on the node thread. pool_payouts.md 3.3
class BlockSubmitter final : public QObject {
    Q_OBJECT
public:
    /// A block this deep is settled for good: its coinbase can be spent.
    static constexpr int finalDepth = 100;
    /// Attempts before each further unknown answer is followed by a look for the block with getblockheader.
    static constexpr int attemptsBeforeLookup = 6;

    struct Timing {
        std::chrono::milliseconds submitTimeout { 30'000 };
        std::chrono::milliseconds callTimeout { 5'000 };
        std::chrono::milliseconds backoff { 500 }; ///< doubles with each retry
        std::chrono::milliseconds backoffLimit { 60'000 };
    };

    BlockSubmitter(BlockStore store, QList<RpcClient *> nodes, Timing timing, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(BlockSubmitter)

    /// Takes up every stored block that is not settled, and submits again where the outcome is unknown. A block whose
    /// parent a node did not have is offered to it again as soon as the node is ready.
    void resume();
    /// Writes \a block to disk and submits it to all nodes. A block that is already tracked is not sent twice.
    void submit(const FoundBlock &block);
    /// Node \a index can be reached (again) and is at \a height: unknown outcomes are asked for now, not after their
    /// backoff, and blocks that it took but lost since, as a crash may do, or whose parent it lacked, are sent again.
    void nodeBecameReady(int index, quint32 height);
    /// The best chain changed at node \a index: looks up how deep our blocks are now, at the depths that tell
    /// something, and offers blocks again whose parent the node lacked, until its tip is over finalDepth above them.
    void tipChanged(int index, quint32 height);

Q_SIGNALS:
    void outcomeChanged(const node::BlockOutcome &outcome);
    /// A node took a block into its chain.
    void blockAccepted(const bitcoin::Hash256 &hash);
    /// A found block could not be written to disk. It is tried again with each news of the block.
    void storageFailed(const Error &error);
    /// No block is left that is only in memory.
    void storageRecovered();

private:
    struct Attempt {
        int round = 0; ///< a reply or timer of an older round is void
        bool isInFlight = false;
    };
    struct Tracked {
        FoundBlock block;
        BlockOutcome outcome; ///< nodes in the order of m_nodes
        BlockOutcome published; ///< what was last said and written of it
        std::vector<Attempt> attempts;
    };

    /// What is known of one node, and the blocks that it is asked for again after a crash, one at a time.
    struct Peer {
        quint32 height = 0;
        QList<bitcoin::Hash256> toCheck; ///< highest first: taken from the back, since a block needs its parent
        bool isChecking = false;
        std::optional<bitcoin::Hash256> awaited; ///< sent again, goes on when it is answered
    };

    Tracked &track(const FoundBlock &block, const BlockOutcome &known);
    void send(const bitcoin::Hash256 &hash, int index);
    void answered(const bitcoin::Hash256 &hash, int index, const RpcReply &reply);
    bool isHopeless(const Tracked &tracked, int index) const;
    void checkAll(int index);
    void checkNext(int index);
    void lookUp(const bitcoin::Hash256 &hash, int index);
    void noteHeader(const bitcoin::Hash256 &hash, int index, const RpcReply &reply);
    void retryLater(const bitcoin::Hash256 &hash, int index);
    void setVerdict(Tracked &tracked, int index, SubmitVerdict verdict, const QString &detail);
    void publish(Tracked &tracked);
    void noteStorage();

    BlockStore m_store;
    QList<RpcClient *> m_nodes;
    Timing m_timing;
    std::vector<Peer> m_peers; ///< in the order of m_nodes
    std::map<bitcoin::Hash256, Tracked> m_tracked;
    bool m_hasUnsaved = false;
};

} // namespace node
