// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QString>

#include <optional>

namespace node {

enum class NodeStatus : quint8 { Connecting, Ready, Syncing, Lagging, Unreachable, Denied, Unsupported };
/// A constant name for JSON: "connecting", "ready", ...
QString nodeStatusName(NodeStatus status);

/// What is known of one node of the ordered list. Replaced whole.
struct NodeState {
    QString name; ///< host:port as the settings give it, without credentials; "simulated chain" for the demo
    NodeStatus status = NodeStatus::Connecting;
    QString detail; ///< an English sentence: why, and what to do
    bool isActive = false; ///< templates come from it
    UnixMs since {};
    quint32 height = 0; ///< of its best block
    std::optional<UnixMs> tipAt; ///< when this program saw that block
    std::optional<double> difficulty;
    std::optional<double> networkHashrate; ///< h/s, the node's own estimate
    int peers = -1; ///< -1 while unknown
    std::optional<double> syncProgress; ///< 0..1
    QString chain; ///< "main", "regtest", ...
    QString version; ///< subversion string
    std::optional<std::chrono::milliseconds> latency; ///< of the last call
};

} // namespace node
