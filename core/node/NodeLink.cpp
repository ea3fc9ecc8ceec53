// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/NodeLink.h"

#include "core/bitcoin/TemplateParser.h"
#include "core/node/Json.h"
#include "core/node/NodeHealth.h"

#include <algorithm>

namespace node {

using namespace std::chrono_literals;
using nlohmann::json;

namespace {

constexpr auto healthInterval = 10s;
constexpr auto longpollPause = 1s; ///< between two long polls on the same tip, for nodes that answer at once

} // namespace

NodeLink::NodeLink(const RpcEndpoint &endpoint, const NodeConfig &config, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_clock(clock)
    , m_rpc(endpoint, clock)
    , m_longpollRpc(endpoint, clock)
{
    m_state.name = endpoint.name();
    m_state.since = clock.now();
    m_pollTimer.setInterval(config.tipPoll);
    m_refreshTimer.setInterval(config.refreshInterval);
    connect(&m_pollTimer, &QTimer::timeout, this, &NodeLink::poll);
    connect(&m_refreshTimer, &QTimer::timeout, this, &NodeLink::fetchTemplate);
}

void NodeLink::start()
{
    m_pollTimer.start();
    poll();
}

void NodeLink::setActive(bool isActive)
{
    if (m_isActive == isActive)
        return;
    m_isActive = isActive;
    NodeState next = m_state;
    next.isActive = isActive;
    setState(next);
    if (!isActive) {
        m_refreshTimer.stop();
        return;
    }
    m_refreshTimer.start();
    fetchTemplate();
}

void NodeLink::judgeHeight(quint32 bestHeight)
{
    const bool isBehind = quint64(m_state.height) + 1 < bestHeight;
    if (isBehind != (m_state.status == NodeStatus::Ready) || !isUsable())
        return;
    NodeState next = m_state;
    next.status = isBehind ? NodeStatus::Lagging : NodeStatus::Ready;
    next.detail = isBehind
        ? QStringLiteral(
            QT_TRANSLATE_NOOP("core", "This node is at block %1, another one at %2. Check its network connection."))
              .arg(m_state.height)
              .arg(bestHeight)
        : QString();
    setState(next);
}

void NodeLink::poll()
{
    if (m_isPolling)
        return;
    m_isPolling = true;
    if (isUsable() && m_clock.steady() - m_healthAt < healthInterval)
        pollTip();
    else
        pollHealth();
}

void NodeLink::pollTip()
{
    m_rpc.call(QStringLiteral("getbestblockhash"), json::array(), m_config.rpcTimeout, [this](const RpcReply &reply) {
        m_isPolling = false;
        if (!reply.isOk()) {
            callFailed(reply);
            return;
        }
        m_state.latency = reply.latency;
        const QString tip
            = reply.result.is_string() ? QString::fromStdString(reply.result.get<std::string>()) : QString();
        if (tip == m_tip) {
            Q_EMIT stateChanged();
            return;
        }
        noteTip(tip, true);
        m_isPolling = true;
        pollHealth(); // for height and difficulty
    });
}

void NodeLink::pollHealth()
{
    m_rpc.call(QStringLiteral("getblockchaininfo"), json::array(), m_config.rpcTimeout, [this](const RpcReply &reply) {
        m_isPolling = false;
        if (!reply.isOk()) {
            callFailed(reply);
            return;
        }
        m_healthAt = m_clock.steady();
        m_state.latency = reply.latency;
        noteHealth(reply.result);
        pollDetails();
    });
}

void NodeLink::noteHealth(const json &info)
{
    const quint32 before = m_state.height;
    const bool wasUsable = isUsable();
    NodeState next = m_state;
    applyChainInfo(next, info, m_config.network);
    applyPeers(next, m_state.peers, m_config.network);
    if (next.status == NodeStatus::Ready && (m_state.status == NodeStatus::Lagging || m_hasTemplateFault)) {
        next.status = m_state.status; // until judgeHeight(), or a good template, says otherwise
        next.detail = m_state.detail;
    }
    if (next.status == NodeStatus::Ready && m_state.status == NodeStatus::Connecting
        && m_config.network == bitcoin::Network::Main) {
        next.status = NodeStatus::Connecting; // until noteDetails() knows that it has peers
        m_isWaitingForPeers = true;
    }
    noteTip(textOf(info, "bestblockhash"), true);
    next.tipAt = m_state.tipAt;
    setState(next);
    if (m_hasTemplateFault)
        fetchTemplate();
    if (isUsable() && (m_state.height != before || !wasUsable))
        Q_EMIT tipChanged(m_state.height);
}

void NodeLink::pollDetails()
{
    m_rpc.call(QStringLiteral("getnetworkinfo"), json::array(), m_config.rpcTimeout, [this](const RpcReply &reply) {
        if (!reply.isOk()) {
            pollVersionOfBtcd();
            return;
        }
        noteDetails(textOf(reply.result, "subversion"), integerOf(reply.result, "connections"));
    });
    m_rpc.call(QStringLiteral("getnetworkhashps"), json::array(), m_config.rpcTimeout, [this](const RpcReply &reply) {
        const auto rate = reply.isOk() ? numberOf(reply.result) : std::nullopt;
        m_state.networkHashrate = rate && *rate > 0 ? rate : std::nullopt;
        Q_EMIT stateChanged();
    });
}

/// btcd has no getnetworkinfo, but still the old getinfo.
void NodeLink::pollVersionOfBtcd()
{
    m_rpc.call(QStringLiteral("getinfo"), json::array(), m_config.rpcTimeout, [this](const RpcReply &reply) {
        const auto version = integerOf(reply.result, "version").value_or(0);
        const QString text
            = QStringLiteral("%1.%2.%3").arg(version / 1'000'000).arg(version / 10'000 % 100).arg(version / 100 % 100);
        noteDetails(version > 0 ? text : QString(), integerOf(reply.result, "connections"));
    });
}

void NodeLink::noteDetails(const QString &version, std::optional<qint64> peers)
{
    NodeState next = m_state;
    next.version = version;
    if (std::exchange(m_isWaitingForPeers, false) && next.status == NodeStatus::Connecting)
        next.status = NodeStatus::Ready;
    if (peers)
        applyPeers(next, int(std::clamp<qint64>(*peers, 0, 1'000'000)), m_config.network);
    setState(next);
}

void NodeLink::noteTip(const QString &hash, bool mayFetch)
{
    if (hash.isEmpty() || hash == m_tip)
        return;
    m_tip = hash;
    m_state.tipAt = m_clock.now();
    if (!mayFetch || !m_isActive)
        return;
    m_isTipNewer = m_isFetching;
    fetchTemplate();
}

void NodeLink::callFailed(const RpcReply &reply)
{
    NodeState next = m_state;
    applyCallFailure(next, reply);
    setState(next);
}

void NodeLink::fetchTemplate()
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    m_rpc.call(QStringLiteral("getblocktemplate"), templateRequest(m_config.network, {}), 2 * m_config.rpcTimeout,
        [this](const RpcReply &reply) { templateAnswered(reply); });
}

void NodeLink::templateAnswered(const RpcReply &reply)
{
    m_isFetching = false;
    const bool isTipNewer = std::exchange(m_isTipNewer, false);
    if (!reply.isOk()) {
        m_hasTemplateFault = reply.isAnswered();
        NodeState next = m_state;
        applyTemplateFailure(next, reply);
        setState(next);
        return;
    }
    if (isTipNewer && textOf(reply.result, "previousblockhash") != m_tip) {
        fetchTemplate();
        return;
    }
    if (takeTemplate(reply.result))
        longpoll();
}

bool NodeLink::takeTemplate(const json &result)
{
    auto parsed = bitcoin::parseTemplate(result);
    NodeState next = m_state;
    if (!parsed) {
        m_hasTemplateFault = true;
        applyTemplateError(next, parsed.error());
        setState(next);
        return false;
    }
    auto &block = parsed->block;
    noteTip(block.prevHash.toDisplay(), false);
    next = m_state;
    if (std::exchange(m_hasTemplateFault, false)) {
        next.status = NodeStatus::Ready;
        next.detail.clear();
    }
    const quint32 tipHeight = block.height == 0 ? 0 : block.height - 1;
    const bool isNewHeight = tipHeight != m_state.height;
    next.height = tipHeight;
    m_longpollId = parsed->longPollId;
    setState(next);
    if (m_isActive) {
        m_refreshTimer.start();
        block.receivedAt = m_clock.now();
        Q_EMIT templateReceived(block);
    }
    if (isNewHeight)
        Q_EMIT tipChanged(tipHeight);
    return true;
}

void NodeLink::longpoll()
{
    if (!m_isActive || !m_config.useLongpoll || m_isLongpolling || m_longpollId.isEmpty())
        return;
    m_isLongpolling = true;
    m_longpollRpc.call(QStringLiteral("getblocktemplate"), templateRequest(m_config.network, m_longpollId),
        m_config.longpollTimeout, [this](const RpcReply &reply) { longpollAnswered(reply); });
}

void NodeLink::longpollAnswered(const RpcReply &reply)
{
    m_isLongpolling = false;
    if (!m_isActive)
        return;
    if (!reply.isOk()) {
        if (reply.error->code == Errc::Timeout)
            longpoll(); // an idle node never answers; not an error
        else
            poll(); // the tip poll finds out what is wrong; the next template starts the long poll again
        return;
    }
    const bool isSameTip = textOf(reply.result, "previousblockhash") == m_tip;
    m_isTipNewer = m_isFetching;
    if (!takeTemplate(reply.result))
        return;
    if (isSameTip)
        QTimer::singleShot(longpollPause, this, &NodeLink::longpoll);
    else
        longpoll();
}

void NodeLink::setState(NodeState next)
{
    const bool isNew = next.status != m_state.status;
    const bool wasUsable = isUsable();
    if (isNew)
        next.since = m_clock.now();
    m_state = std::move(next);
    if (!wasUsable && isUsable())
        Q_EMIT becameReady();
    Q_EMIT stateChanged();
}

} // namespace node
