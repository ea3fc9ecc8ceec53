// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downstream/ChannelSlot.h"

#include <QHash>
#include <QQueue>

#include <memory>
#include <unordered_map>

namespace downstream {

/// What a shard knows of workers beyond one connection: the difficulty that was measured for each, so that a machine
/// which comes back starts there, and who waits on a spare connection. Bounded; gone with the program.
class WorkerMemory {
public:
    static constexpr qsizetype most = 4096;

    /// The slot's connection ended: its difficulty is worth remembering once some shares were measured.
    void learn(const ChannelSlot &slot);
    std::optional<double> difficultyOf(const QString &userIdentity) const;

    /// Once a second. A connection that never sent a share, of a worker that mines on another connection, is a spare
    /// one: lowering its difficulty would flood the server on failover.
    static void markStandby(const std::unordered_map<quint32, std::unique_ptr<ChannelSlot>> &channelSlots, UnixMs now);

private:
    QHash<QString, double> m_difficulties; ///< by user identity
    QQueue<QString> m_order; ///< oldest first
};

} // namespace downstream
