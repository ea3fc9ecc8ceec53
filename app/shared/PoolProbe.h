// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Probe.h"
#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/net/LineBuffer.h"
#include "core/sv2/Link.h"
#include "core/sv2/SetupClient.h"
#include "core/upstream/UpstreamConfig.h"

#include <QTimer>

#include <memory>

namespace app {

/// Introduces itself to a pool as Hashstead would: Stratum V2 through the encrypted handshake, the setup and a channel
/// for the identity; Stratum V1 only so far that it is known to be there, because this version cannot use it.
class PoolProbe final : public Probe {
    Q_OBJECT
public:
    PoolProbe(const ProbeRequest &request, const Clock &clock, const Random &random, const ProbeTimes &times);
    ~PoolProbe() override;
    void start() override;

private:
    static QList<ProbeStep> stepsFor(const QString &subject);
    void begin(ProbeStep step);
    void connectSv2();
    void receive(const sv2::Frame &frame);
    void apply(const sv2::SetupClient::Step &step);
    void onChannelAnswer(const sv2::Frame &frame);
    void connectSv1();
    void receiveSv1(QByteArrayView bytes);
    void onTimer();
    void onClosed(const Error &reason);
    void finishSv1(bool hasAnswered);

    ProbeRequest m_request;
    const Clock &m_clock;
    const Random &m_random;
    ProbeTimes m_times;
    upstream::PoolTarget m_pool;
    ProbeStep m_now = ProbeStep::Form; ///< what is waited for
    SteadyTime m_since {};
    QTimer m_timer;
    std::optional<sv2::SetupClient> m_setup;
    std::unique_ptr<sv2::Link> m_link;
    std::unique_ptr<net::Connection> m_sv1;
    net::LineBuffer m_lines;
};

} // namespace app
