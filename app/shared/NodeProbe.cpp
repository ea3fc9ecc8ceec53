// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/NodeProbe.h"

#include "app/shared/Settings.h"
#include "core/bitcoin/TemplateParser.h"
#include "core/node/Json.h"
#include "core/node/NodeHealth.h"

namespace app {

using Step = ProbeStep;
using State = ProbeState;

NodeProbe::NodeProbe(const ProbeRequest &request, const Clock &clock, const ProbeTimes &times)
    : Probe(request.id,
        { Step::Form, Step::NodeReached, Step::NodeLogin, Step::NodeChain, Step::NodeSync, Step::NodeTemplate })
    , m_request(request)
    , m_clock(clock)
    , m_times(times)
{
}

void NodeProbe::start()
{
    const auto node = Node::fromString(m_request.subject);
    if (!node)
        return failAt(Step::Form, QStringLiteral("allowed is %1").arg(node.error().detail));
    const auto network = bitcoin::networkFromName(m_request.network);
    if (!network)
        return failAt(Step::Form, network.error().detail);
    m_network = *network;
    node::RpcEndpoint endpoint;
    endpoint.host = node->url.host();
    endpoint.port = quint16(node->url.port());
    endpoint.isTls = node->url.scheme() == QLatin1String("https");
    endpoint.cookieFile = node->cookieFile;
    endpoint.user = node->user;
    endpoint.password = m_request.password;
    m_request.password.clear();
    m_rpc = std::make_unique<node::RpcClient>(endpoint, m_clock);
    set(Step::Form, State::Passed, endpoint.name());
    set(Step::NodeReached, State::Running);
    publish();
    ask("getblockchaininfo", nlohmann::json::array(), &NodeProbe::chainAnswered);
}

void NodeProbe::ask(const char *method, nlohmann::json params, void (NodeProbe::*answered)(const node::RpcReply &))
{
    m_rpc->call(QString::fromLatin1(method), std::move(params), m_times.answer,
        [this, answered](const node::RpcReply &reply) { (this->*answered)(reply); });
}

void NodeProbe::chainAnswered(const node::RpcReply &reply)
{
    if (!reply.isOk())
        return chainRefused(reply);
    set(Step::NodeReached, State::Passed, QStringLiteral("%1 ms").arg(reply.latency.count()));
    set(Step::NodeLogin, State::Passed,
        m_rpc->endpoint().user.isEmpty() ? m_rpc->endpoint().cookieFile : m_rpc->endpoint().user);
    node::applyChainInfo(m_state, reply.result, m_network);
    if (m_state.status == node::NodeStatus::Unsupported) {
        if (const auto other = node::networkOfChain(m_state.chain))
            m_report.otherNetwork = bitcoin::networkName(*other);
        return failAt(Step::NodeChain, m_state.detail);
    }
    set(Step::NodeChain, State::Passed, bitcoin::networkName(m_network));
    set(Step::NodeSync, State::Running);
    publish();
    ask("getnetworkinfo", nlohmann::json::array(), &NodeProbe::networkAnswered);
}

void NodeProbe::chainRefused(const node::RpcReply &reply)
{
    node::applyCallFailure(m_state, reply);
    const bool wasReached = reply.httpStatus != 0;
    if (wasReached)
        set(Step::NodeReached, State::Passed, QStringLiteral("%1 ms").arg(reply.latency.count()));
    else if (m_state.status == node::NodeStatus::Denied)
        set(Step::NodeReached, State::Waiting); // no use in asking without a login
    switch (m_state.status) {
    case node::NodeStatus::Denied:
        return failAt(Step::NodeLogin, m_state.detail);
    case node::NodeStatus::Syncing: // it is starting: that it says so means that the login was good
        set(Step::NodeLogin, State::Passed);
        set(Step::NodeSync, State::Warned, {}, m_state.detail);
        return finish();
    default:
        return failAt(Step::NodeReached, m_state.detail);
    }
}

void NodeProbe::showSync()
{
    const bool isReady = m_state.status == node::NodeStatus::Ready;
    set(Step::NodeSync, isReady ? State::Passed : State::Warned, QString::number(m_state.height), m_state.detail);
}

void NodeProbe::networkAnswered(const node::RpcReply &reply)
{
    if (reply.isOk()) {
        const QString version = node::textOf(reply.result, "subversion");
        if (!version.isEmpty())
            set(Step::NodeReached, State::Passed,
                QStringLiteral("%1, %2").arg(version.left(60), m_report.find(Step::NodeReached)->fact));
        if (const auto peers = node::integerOf(reply.result, "connections"))
            node::applyPeers(m_state, int(std::clamp<qint64>(*peers, 0, 100000)), m_network);
    }
    showSync();
    if (m_state.status != node::NodeStatus::Ready)
        return finish(); // it gives no template before that
    set(Step::NodeTemplate, State::Running);
    publish();
    ask("getblocktemplate", node::templateRequest(m_network, {}), &NodeProbe::templateAnswered);
}

void NodeProbe::templateAnswered(const node::RpcReply &reply)
{
    if (!reply.isOk()) {
        node::applyTemplateFailure(m_state, reply);
        const bool isWaiting = m_state.status == node::NodeStatus::Syncing;
        set(Step::NodeTemplate, isWaiting ? State::Warned : State::Failed, {}, m_state.detail);
        return finish();
    }
    const auto parsed = bitcoin::parseTemplate(reply.result);
    if (!parsed) {
        node::applyTemplateError(m_state, parsed.error());
        set(Step::NodeTemplate, State::Failed, {}, m_state.detail);
        return finish();
    }
    set(Step::NodeTemplate, State::Passed, QString::number(parsed->block.height));
    finish();
}

} // namespace app
