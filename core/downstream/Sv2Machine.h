// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/downstream/Machine.h"
#include "core/downstream/Sv2Channel.h"
#include "core/downstream/Sv2Peer.h"
#include "core/sv2/Messages.h"
#include "core/sv2/SetupServer.h"

#include <QHash>
#include <QMap>

namespace downstream {

/// A Stratum V2 connection: a machine with one channel, or a proxy with many. Unless it asks for standard jobs only,
/// its channels form one group, and a job for several of them travels once, on the group's id.
class Sv2Machine final : public Machine {
    Q_OBJECT
public:
    Sv2Machine(work::ConnectionId id, Floor &floor, std::unique_ptr<net::Connection> connection);

    void feed(QByteArrayView bytes) { m_link.feed(bytes); }

    const net::Connection &connection() const override { return m_link.connection(); }
    void granted(const work::ChannelGrant &grant) override;
    void refused(const work::ChannelRefusal &refusal) override;
    void ended(ChannelSlot &slot, const work::ChannelEnd &end) override;
    void tellJob(work::JobPtr job, ChannelSlot *only) override;
    void tellQuote(const ChannelSlot &slot, const work::QuoteNews &news) override;
    void tick(work::Instant now) override;
    void addTo(work::FloorSnapshot &snapshot, SteadyTime now) const override;
    void dismiss() override;
    void close(const Error &reason) override { m_link.close(reason); }
    void release() override;

private:
    static constexpr quint32 groupId = 1; ///< channel and group ids share one namespace per connection

    struct Opening {
        sv2::OpenExtendedMiningChannel asked; ///< a standard one has no minExtranonceSize
        bool isStandard = false;
    };
    void receive(const sv2::Frame &frame);
    void receiveMining(const sv2::Frame &frame);
    template <class M> void decodeAnd(const sv2::Frame &frame, void (Sv2Machine::*handle)(const M &));
    /// A message that cannot be read: answered where only its hashrate is no number, else the end.
    void handleUnreadable(const sv2::Frame &frame, const Error &error);
    void onOpenStandard(const sv2::OpenStandardMiningChannel &open);
    void onOpenExtended(const sv2::OpenExtendedMiningChannel &open);
    void onUpdate(const sv2::UpdateChannel &update);
    void onClose(const sv2::CloseChannel &close);
    void onCustomJob(const sv2::SetCustomMiningJob &job);
    void onShareStandard(const sv2::SubmitSharesStandard &share);
    void onShareExtended(const sv2::Frame &frame);

    void open(Opening opening);
    void refuseOpening(quint32 requestId, QLatin1String code);
    bool needsStandardJobs() const { return m_peer.flags & sv2::RequiresStandardJobs; }
    /// A share as it came, of a channel that may not exist.
    struct Incoming {
        quint32 wireId = 0;
        quint32 sequence = 0;
        bool isStandard = false;
        work::Share share {};
        QString worker {};
    };
    void judge(const Incoming &incoming);
    void rejectShare(quint32 wireId, quint32 sequence, QLatin1String code);
    void tellChannel(Sv2Channel &channel, const work::JobPtr &job);
    /// One job for all channels: told once on the group's id when all hear the same, else to each.
    void tellGroup(const work::JobPtr &job);
    /// What has to stand before a channel's job: its new target and prefix.
    void sendChanges(Sv2Channel &channel, const work::ToldJob &told);
    void closeChannel(quint32 wireId);
    quint32 wireIdOf(const ChannelSlot &slot) const;

    sv2::Link m_link;
    sv2::SetupServer m_setup;
    Sv2Peer m_peer;
    QHash<quint64, Opening> m_openings; ///< by the source's request number
    QMap<quint32, Sv2Channel> m_channels; ///< by wire id
    quint32 m_nextWireId = groupId + 1;
};

} // namespace downstream
