// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockTemplate.h"
#include "core/node/NodeService.h"

#include <QTimer>

namespace node {

/// One node of the list: its connections, its health, and its templates while it is the active one. Never decides
/// which node is used. Lives on the node thread.
class NodeLink final : public QObject {
    Q_OBJECT
public:
    NodeLink(const RpcEndpoint &endpoint, const NodeConfig &config, const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NodeLink)

    void start();
    /// Starts or ends template fetching and the long poll.
    void setActive(bool isActive);
    /// Marks a ready node as lagging behind \a bestHeight, or a lagging one as ready again.
    void judgeHeight(quint32 bestHeight);
    void fetchTemplate();

    const NodeState &state() const { return m_state; }
    RpcClient &rpc() { return m_rpc; }

Q_SIGNALS:
    void stateChanged();
    void becameReady();
    void tipChanged(quint32 height);
    /// Only while active. \c id, \c isNewTip and \c source are not set yet.
    void templateReceived(const bitcoin::BlockTemplate &blockTemplate);

private:
    void poll();
    void pollTip();
    void pollHealth();
    void pollDetails();
    void pollVersionOfBtcd();
    void noteDetails(const QString &version, std::optional<qint64> peers);
    void noteHealth(const nlohmann::json &info);
    void noteTip(const QString &hash, bool mayFetch);
    void callFailed(const RpcReply &reply);
    void templateAnswered(const RpcReply &reply);
    bool takeTemplate(const nlohmann::json &result);
    void longpoll();
    void longpollAnswered(const RpcReply &reply);
    void setState(NodeState next);
    bool isUsable() const { return m_state.status == NodeStatus::Ready || m_state.status == NodeStatus::Lagging; }

    NodeConfig m_config;
    const Clock &m_clock;
    RpcClient m_rpc;
    RpcClient m_longpollRpc; ///< holds one request for minutes, so it has its own connection
    NodeState m_state;
    QTimer m_pollTimer;
    QTimer m_refreshTimer;
    QString m_tip; ///< best block hash as last seen
    QString m_longpollId;
    SteadyTime m_healthAt {}; ///< of the last whole health check
    bool m_isActive = false;
    bool m_isPolling = false;
    bool m_isWaitingForPeers = false;
    bool m_isFetching = false;
    bool m_isTipNewer = false; ///< the tip changed while a template was on its way
    bool m_isLongpolling = false;
    bool m_hasTemplateFault = false; ///< cleared by the next good template
};

} // namespace node
