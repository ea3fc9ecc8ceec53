// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/RpcBlockReader.h"

#include "core/bitcoin/Block.h"
#include "core/node/Json.h"

#include <QTimer>

namespace node {

using nlohmann::json;

namespace {

constexpr int outOfRangeCode = -8; ///< bitcoind: no block at that height
constexpr int notFoundCode = -5; ///< bitcoind: no such block
constexpr int btcdOutOfRangeCode = -1;

Error errorOf(const RpcReply &reply)
{
    const bool isMissing
        = reply.rpcCode == outOfRangeCode || reply.rpcCode == notFoundCode || reply.rpcCode == btcdOutOfRangeCode;
    return isMissing ? Error { Errc::NotFound, reply.rpcMessage } : *reply.error;
}

auto odd(const QString &method)
{
    return fail(Errc::Protocol, QStringLiteral("the node's answer to %1 cannot be read").arg(method));
}

QString stringOf(const json &value)
{
    return value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
}

} // namespace

Result<ChainBlock> chainBlockOf(QByteArrayView rawBlock, const ChainPoint &point)
{
    const auto block = bitcoin::Block::parse(rawBlock);
    if (!block || block->transactions.isEmpty() || block->header.hash() != point.hash)
        return fail(Errc::Protocol, QStringLiteral("the node gave another block than %1").arg(point.hash.toDisplay()));
    return ChainBlock { point.hash, block->header.prevHash, point.height, block->header.time,
        block->transactions.first().outputs };
}

RpcBlockReader::RpcBlockReader(std::function<RpcClient *()> rpc, std::chrono::milliseconds timeout, QObject *context)
    : m_rpc(std::move(rpc))
    , m_timeout(timeout)
    , m_context(context)
{
}

template <class T, class Take>
void RpcBlockReader::call(const QString &method, json params, Callback<T> done, Take take)
{
    RpcClient *rpc = m_rpc();
    if (!rpc) {
        QTimer::singleShot(0, m_context,
            [done] { done(fail(Errc::Unreachable, QStringLiteral("no Bitcoin node is ready to be read"))); });
        return;
    }
    rpc->call(method, std::move(params), m_timeout, [done, take](const RpcReply &reply) {
        if (reply.isOk())
            done(take(reply.result));
        else
            done(tl::unexpected(errorOf(reply)));
    });
}

void RpcBlockReader::readTip(Callback<ChainPoint> done)
{
    const QString method = QStringLiteral("getblockchaininfo");
    call<ChainPoint>(method, json::array(), done, [method](const json &info) -> Result<ChainPoint> {
        const auto hash = bitcoin::Hash256::fromDisplay(textOf(info, "bestblockhash"));
        const auto height = integerOf(info, "blocks");
        if (!hash || !height || *height < 0 || *height > 0xffffffffll)
            return odd(method);
        return ChainPoint { *hash, quint32(*height) };
    });
}

void RpcBlockReader::readHash(quint32 height, Callback<bitcoin::Hash256> done)
{
    const QString method = QStringLiteral("getblockhash");
    call<bitcoin::Hash256>(
        method, json::array({ height }), done, [method](const json &result) -> Result<bitcoin::Hash256> {
            const auto hash = bitcoin::Hash256::fromDisplay(stringOf(result));
            if (!hash)
                return odd(method);
            return *hash;
        });
}

void RpcBlockReader::readBlock(const ChainPoint &point, Callback<ChainBlock> done)
{
    const QString method = QStringLiteral("getblock");
    call<ChainBlock>(method, json::array({ point.hash.toDisplay().toStdString(), 0 }), done,
        [method, point](const json &result) -> Result<ChainBlock> {
            const auto raw = fromHex(stringOf(result));
            if (!raw)
                return odd(method);
            return chainBlockOf(*raw, point);
        });
}

} // namespace node
