// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/SubmitReply.h"

#include "core/node/Json.h"

#include <algorithm>

namespace node {

namespace {

SubmitReply ofRpcError(const RpcReply &reply)
{
    switch (reply.rpcCode) {
    case -22: // deserialisation
    case -8: // invalid parameter
    case -1: // miscellaneous, in answer to a block: it threw on our bytes
        return { SubmitVerdict::Undecodable, reply.error->detail };
    case -25: // verification failed
    case -26: // rejected by rules
        return { SubmitVerdict::Rejected, reply.rpcMessage };
    case -27: // already in the chain
        return { SubmitVerdict::Duplicate, reply.rpcMessage };
    default: // -28 warm-up, -32601 and anything else: the block was not looked at
        return { SubmitVerdict::Unknown, reply.error->detail };
    }
}

} // namespace

SubmitReply SubmitReply::of(const RpcReply &reply)
{
    if (reply.error)
        return reply.rpcCode != 0 ? ofRpcError(reply) : SubmitReply { SubmitVerdict::Unknown, reply.error->detail };
    if (reply.result.is_null())
        return { SubmitVerdict::Accepted, {} };
    if (!reply.result.is_string())
        return { SubmitVerdict::Unknown,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "the node answered something that is no result of submitblock")) };
    QString word = QString::fromStdString(reply.result.get_ref<const std::string &>());
    word.truncate(500);
    if (word == u"duplicate" || word.startsWith(u"rejected: already have block")) // the second is btcd's
        return { SubmitVerdict::Duplicate, word };
    if (word.startsWith(u"inconclusive") || word == u"duplicate-inconclusive")
        return { SubmitVerdict::Inconclusive, word };
    return { SubmitVerdict::Rejected, word };
}

SubmitReply SubmitReply::ofHeader(const RpcReply &reply, int &confirmations)
{
    if (reply.rpcMessage.contains(u"is not in the main chain")) // btcd has no depth for it
        return { SubmitVerdict::Inconclusive,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "stored beside the best chain")) };
    if (reply.error)
        return { SubmitVerdict::Unknown,
            reply.rpcCode == -5 ? QStringLiteral(QT_TRANSLATE_NOOP("core", "the node does not have the block"))
                                : reply.error->detail };
    const auto depth = integerOf(reply.result, "confirmations");
    if (!depth)
        return { SubmitVerdict::Unknown,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "the node answered something that is no block header")) };
    if (*depth < 1)
        return { SubmitVerdict::Inconclusive,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "stored beside the best chain")) };
    confirmations = int(std::min<qint64>(*depth, 1'000'000));
    return { SubmitVerdict::Accepted, {} };
}

BlockState stateOf(const QList<NodeVerdict> &nodes)
{
    const auto has = [&](SubmitVerdict v) {
        return std::any_of(nodes.begin(), nodes.end(), [v](const auto &n) { return n.verdict == v; });
    };
    if (has(SubmitVerdict::Accepted) || has(SubmitVerdict::Duplicate))
        return BlockState::Accepted;
    if (has(SubmitVerdict::Inconclusive))
        return BlockState::Inconclusive;
    return nodes.isEmpty() || has(SubmitVerdict::Unknown) ? BlockState::Pending : BlockState::Rejected;
}

} // namespace node
