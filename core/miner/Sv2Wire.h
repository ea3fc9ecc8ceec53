// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miner/Personalities.h"
#include "core/miner/Sv2Jobs.h"
#include "core/miner/Wire.h"
#include "core/sv2/Link.h"
#include "core/sv2/Messages.h"
#include "core/sv2/SetupClient.h"

#include <map>

namespace miner {

/// A machine's SV2 connection with its one channel, standard or extended.
class Sv2Wire final : public Wire {
    Q_OBJECT
public:
    struct Surroundings {
        const Clock &clock;
        const Random &random;
        quint64 &nextWorkId;
        double nominalHashrate = 0; ///< told to the server, h/s
    };
    /// What \a around refers to outlives the wire.
    Sv2Wire(const MachineConfig &config, int machine, const Surroundings &around, QObject *parent = nullptr);

    void open() override;
    void close() override;
    bool submit(const miner::Find &find, quint64 token) override;
    void checkQuiet(SteadyTime now) override;

private:
    void receive(const sv2::Frame &frame);
    void takeStep(const sv2::SetupClient::Step &step);
    void openChannel(quint32 serverFlags);
    void handle(const sv2::OpenStandardMiningChannelSuccess &message);
    void handle(const sv2::OpenExtendedMiningChannelSuccess &message);
    void handle(const sv2::OpenMiningChannelError &message);
    void handle(const sv2::NewMiningJob &message);
    void handle(const sv2::NewExtendedMiningJob &message);
    void handle(const sv2::SetNewPrevHash &message);
    void handle(const sv2::SetTarget &message);
    void handle(const sv2::SetExtranoncePrefix &message);
    void handle(const sv2::SetGroupChannel &message);
    void handle(const sv2::SubmitSharesSuccess &message);
    void handle(const sv2::SubmitSharesError &message);
    void handle(const sv2::CloseChannel &message);
    void handle(const sv2::Reconnect &message);
    /// Everything else a server may send is none of a miner's business.
    void handle(const auto &) { }

    bool isMine(quint32 channelId) const;
    void startJob(const std::optional<Work> &work);
    void violate(const QString &what);
    void end(const Error &error);

    MachineConfig m_config;
    int m_machine;
    Surroundings m_around;
    Sv2Personality m_personality;
    std::optional<sv2::SetupClient> m_setup;
    std::unique_ptr<sv2::Link> m_link;
    SteadyTime m_openedAt {};
    quint32 m_channelId = 0;
    quint32 m_groupId = 0;
    quint16 m_extranonceSize = 0;
    bool m_isOpen = false;
    bool m_hasFixedVersion = false;
    bool m_violated = false;
    Sv2Jobs m_jobs;
    std::map<quint64, quint32> m_jobIds; ///< by work id, the latest ones
    std::map<quint32, quint64> m_tokens; ///< by sequence number, not yet answered
    quint32 m_sequence = 0;
};

} // namespace miner
