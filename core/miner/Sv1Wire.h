// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/miner/Personalities.h"
#include "core/miner/Wire.h"
#include "core/net/Connection.h"
#include "core/net/LineBuffer.h"

#include <map>

namespace miner {

/// A machine's SV1 connection.
class Sv1Wire final : public Wire {
    Q_OBJECT
public:
    /// \a clock and \a nextWorkId outlive the wire.
    Sv1Wire(
        const MachineConfig &config, int machine, const Clock &clock, quint64 &nextWorkId, QObject *parent = nullptr);

    void open() override;
    void close() override;
    bool submit(const miner::Find &find, quint64 token) override;
    void checkQuiet(SteadyTime now) override;

private:
    void receive(QByteArrayView bytes);
    void apply(sv1::ClientEffects effects);
    void handle(const sv1::ClientEvent &event);
    void startJob(const sv1::JobReceived &job);
    void end(const Error &error, bool violated);

    MachineConfig m_config;
    int m_machine;
    const Clock &m_clock;
    quint64 &m_nextWorkId;
    Sv1Personality m_personality;
    sv1::ClientSession m_session;
    sv1::LineParser m_parser;
    net::LineBuffer m_lines;
    std::unique_ptr<net::Connection> m_connection;
    std::map<quint64, sv1::JobReceived> m_jobs; ///< by work id, the latest ones
    QHash<quint64, quint64> m_tokens; ///< by the session's share number
    bool m_isAccepted = false;
    bool m_violated = false;
};

} // namespace miner
