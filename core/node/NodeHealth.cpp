// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/NodeHealth.h"

#include "core/node/Json.h"

#include <algorithm>

namespace node {

namespace {

void set(NodeState &state, NodeStatus status, const QString &detail)
{
    state.status = status;
    state.detail = detail;
}

quint32 toHeight(std::optional<qint64> value)
{
    return quint32(std::clamp<qint64>(value.value_or(0), 0, std::numeric_limits<qint32>::max()));
}

} // namespace

std::optional<bitcoin::Network> networkOfChain(QStringView chain)
{
    if (chain == u"main" || chain == u"mainnet")
        return bitcoin::Network::Main;
    if (chain == u"test" || chain == u"testnet3")
        return bitcoin::Network::Testnet3;
    if (chain == u"testnet4")
        return bitcoin::Network::Testnet4;
    if (chain == u"signet")
        return bitcoin::Network::Signet;
    if (chain == u"regtest")
        return bitcoin::Network::Regtest;
    return std::nullopt;
}

void applyChainInfo(NodeState &state, const nlohmann::json &info, bitcoin::Network expected)
{
    state.chain = textOf(info, "chain");
    state.height = toHeight(integerOf(info, "blocks"));
    state.difficulty = numberOf(memberOf(info, "difficulty"));
    state.syncProgress = numberOf(memberOf(info, "verificationprogress"));
    if (networkOfChain(state.chain) != expected) {
        set(state, NodeStatus::Unsupported,
            QStringLiteral(
                QT_TRANSLATE_NOOP("core",
                    "This node is on the chain \"%1\", but \"%2\" is configured. Start it for that chain or change the network setting."))
                .arg(state.chain, bitcoin::networkName(expected)));
        return;
    }
    const quint32 headers = std::max(toHeight(integerOf(info, "headers")), state.height);
    const auto &flag = memberOf(info, "initialblockdownload");
    const bool isInitial = flag.is_boolean() && flag.get<bool>();
    // A test chain whose last block is old reports "initial download" for ever, and is still mined on.
    if (isInitial && (expected == bitcoin::Network::Main || headers > state.height)) {
        set(state, NodeStatus::Syncing,
            state.syncProgress
                ? QStringLiteral(
                    QT_TRANSLATE_NOOP("core",
                        "The node is still downloading the chain: block %1 of %2 (%3 %). Mining starts when "
                        "it is done."))
                      .arg(state.height)
                      .arg(headers)
                      .arg(*state.syncProgress * 100, 0, 'f', 1)
                : QStringLiteral(
                    QT_TRANSLATE_NOOP("core",
                        "The node is still downloading the chain: block %1 of %2. Mining starts when it is done."))
                      .arg(state.height)
                      .arg(headers));
        return;
    }
    set(state, NodeStatus::Ready, {});
}

void applyPeers(NodeState &state, int peers, bitcoin::Network expected)
{
    state.peers = peers;
    if (peers == 0 && expected == bitcoin::Network::Main && state.status == NodeStatus::Ready)
        set(state, NodeStatus::Syncing,
            QStringLiteral(QT_TRANSLATE_NOOP(
                "core", "The node has no peers, so it hears of no blocks. Check its network connection.")));
}

void applyCallFailure(NodeState &state, const RpcReply &reply)
{
    state.latency.reset();
    if (reply.rpcCode == -28)
        set(state, NodeStatus::Syncing,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "The node is starting (%1). Mining starts when it is done."))
                .arg(reply.rpcMessage));
    else if (reply.rpcCode == -32601)
        set(state, NodeStatus::Unsupported,
            QStringLiteral(
                QT_TRANSLATE_NOOP("core", "The node does not know a call that mining needs; update it. It said: %1"))
                .arg(reply.rpcMessage));
    else if (reply.error && reply.error->code == Errc::Denied)
        set(state, NodeStatus::Denied, reply.error->detail);
    else
        set(state, NodeStatus::Unreachable, reply.error ? reply.error->detail : QString());
}

void applyTemplateFailure(NodeState &state, const RpcReply &reply)
{
    switch (reply.rpcCode) {
    case 0:
    case -28:
    case -32601:
        applyCallFailure(state, reply);
        return;
    case -9:
        set(state, NodeStatus::Syncing,
            QStringLiteral(QT_TRANSLATE_NOOP(
                "core", "The node has no peers and gives no block template. Check its network connection.")));
        return;
    case -10:
        set(state, NodeStatus::Syncing,
            QStringLiteral(
                QT_TRANSLATE_NOOP("core", "The node is still downloading the chain and gives no block template yet.")));
        return;
    default:
        set(state, NodeStatus::Unsupported,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "The node gives no block template. It said: %1 (%2)"))
                .arg(reply.rpcMessage)
                .arg(reply.rpcCode));
    }
}

void applyTemplateError(NodeState &state, const Error &error)
{
    set(state, NodeStatus::Unsupported,
        QStringLiteral(QT_TRANSLATE_NOOP("core",
                           "The node's block template cannot be used: %1. Update Hashstead, or use another node."))
            .arg(error.detail));
}

nlohmann::json templateRequest(bitcoin::Network network, const QString &longpollId)
{
    nlohmann::json request { { "rules", nlohmann::json::array({ "segwit" }) },
        { "capabilities", nlohmann::json::array({ "coinbasevalue", "longpoll", "proposal" }) } };
    if (network == bitcoin::Network::Signet)
        request["rules"].push_back("signet");
    if (!longpollId.isEmpty())
        request["longpollid"] = longpollId.toStdString();
    return nlohmann::json::array({ request });
}

} // namespace node
