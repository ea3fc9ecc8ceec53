// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downstream/AckBatch.h"
#include "core/downstream/ChannelSlot.h"
#include "core/sv2/Link.h"
#include "core/sv2/Mining.h"

namespace downstream {

/// One channel as a Stratum V2 connection knows it: its number on the wire, what its machine heard last, and the
/// accepted shares it waits to hear of.
class Sv2Channel {
public:
    Sv2Channel(quint32 wireId, ChannelSlot &slot, const bitcoin::Target &target, const QByteArray &prefix)
        : slot(&slot)
        , m_wireId(wireId)
        , m_target(target)
        , m_prefix(prefix)
    {
    }

    ChannelSlot *slot;
    AckBatch acks;

    /// The answer to an opening, from what the channel was made with. \a group 0: none.
    void sendOpened(sv2::Link &link, quint32 requestId, quint32 group, quint8 rolledSize) const;
    /// A target at once, for the next job.
    void sendTarget(sv2::Link &link, const bitcoin::Target &target);
    /// What has to stand before a job: its target and prefix, where they are new.
    void sendChanges(sv2::Link &link, const work::ToldJob &told);
    void sendJob(sv2::Link &link, const work::ToldJob &told) const;
    /// The same for all channels of a group, on the group's number.
    static void sendGroupJob(sv2::Link &link, quint32 group, const work::ToldJob &told);
    void acknowledge(sv2::Link &link);

private:
    quint32 m_wireId;
    bitcoin::Target m_target; ///< the machine heard last
    QByteArray m_prefix; ///< likewise
};

/// Whether one message can tell both: they differ at most in target and prefix.
bool isSameOnWire(const work::ToldJob &a, const work::ToldJob &b);

} // namespace downstream
