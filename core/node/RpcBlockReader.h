// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/BlockReader.h"
#include "core/node/RpcClient.h"

namespace node {

/// Reads the best chain of the Bitcoin node that is in use at the moment. Blocks come whole and are parsed here, since
/// that form is the same with every node and no amount passes through JSON.
class RpcBlockReader final : public BlockReader {
public:
    /// \a rpc gives the client of that node, null while there is none. The clients outlive the reader.
    RpcBlockReader(std::function<RpcClient *()> rpc, std::chrono::milliseconds timeout, QObject *context);

    void readTip(Callback<ChainPoint> done) override;
    void readHash(quint32 height, Callback<bitcoin::Hash256> done) override;
    void readBlock(const ChainPoint &point, Callback<ChainBlock> done) override;

private:
    template <class T, class Take> void call(const QString &method, nlohmann::json params, Callback<T> done, Take take);

    std::function<RpcClient *()> m_rpc;
    std::chrono::milliseconds m_timeout;
    QObject *m_context;
};

/// What a watcher needs of a whole block. Errors: Protocol (no block, or another one than \a point).
Result<ChainBlock> chainBlockOf(QByteArrayView rawBlock, const ChainPoint &point);

} // namespace node
