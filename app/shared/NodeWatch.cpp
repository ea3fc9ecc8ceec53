// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/NodeWatch.h"

namespace app {

QList<stats::Event> NodeWatch::compare(const QList<node::NodeState> &nodes, UnixMs now)
{
    using node::NodeStatus;
    QList<stats::Event> events;
    quint32 height = 0;
    for (const node::NodeState &state : nodes) {
        const auto before = m_seen.value(state.name, NodeStatus::Connecting);
        const bool wasReady = before == NodeStatus::Ready;
        const bool isReady = state.status == NodeStatus::Ready;
        const bool isTrying = state.status == NodeStatus::Connecting;
        const QVariantMap values { { QStringLiteral("name"), state.name }, { QStringLiteral("reason"), state.detail } };
        if (isReady && !wasReady && m_seen.contains(state.name) && before != NodeStatus::Connecting)
            events.append({ now, stats::EventKind::NodeBack, stats::Severity::Good, {}, values });
        else if (!isReady && !isTrying && (wasReady || before == NodeStatus::Connecting))
            events.append({ now, stats::EventKind::NodeLost, stats::Severity::Bad, {}, values });
        if (!isTrying)
            m_seen.insert(state.name, state.status);
        if (state.isActive)
            height = state.height;
    }
    if (height > m_height) {
        if (m_height != 0)
            events.append(
                { now, stats::EventKind::NewTip, stats::Severity::Info, {}, { { QStringLiteral("height"), height } } });
        m_height = height;
    }
    return events;
}

} // namespace app
