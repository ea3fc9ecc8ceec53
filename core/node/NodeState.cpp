// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/NodeState.h"

namespace node {

QString nodeStatusName(NodeStatus status)
{
    switch (status) {
    case NodeStatus::Connecting:
        return QStringLiteral("connecting");
    case NodeStatus::Ready:
        return QStringLiteral("ready");
    case NodeStatus::Syncing:
        return QStringLiteral("syncing");
    case NodeStatus::Lagging:
        return QStringLiteral("lagging");
    case NodeStatus::Unreachable:
        return QStringLiteral("unreachable");
    case NodeStatus::Denied:
        return QStringLiteral("denied");
    case NodeStatus::Unsupported:
        return QStringLiteral("unsupported");
    }
    return {};
}

} // namespace node
