// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/NodeState.h"
#include "core/stats/Types.h"

#include <QHash>

namespace app {

/// Turns the lists of node states into events: a node lost, a node back, a new tip. Pure.
class NodeWatch {
public:
    QList<stats::Event> compare(const QList<node::NodeState> &nodes, UnixMs now);

private:
    QHash<QString, node::NodeStatus> m_seen;
    quint32 m_height = 0;
};

} // namespace app
