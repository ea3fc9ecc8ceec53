// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/LanTeller.h"
#include "app/shared/Plan.h"
#include "core/base/ServiceThread.h"
#include "core/lan/LanService.h"

#include <QJsonObject>

namespace app {

/// What the settings say of machines on the network, with the secrets that are stored for them.
lan::LanConfig lanConfig(const Settings &settings, const Secrets &secrets);
/// The machines that mine here, as the LAN's service knows them.
QList<lan::LanMiner> lanMiners(const stats::LiveSnapshot &live);
QList<lan::OwnPort> ownPorts(const QList<net::ListenerState> &listeners);
/// As it stands in the feed and in history.
stats::Event deviceEvent(const lan::LanEvent &event);

/// Satoshi that a block of the newest template pays, or one of the job of the pool that work comes from; 0: that is
/// not known.
double blockReward(const pool::Snapshot &pool);
double blockReward(const upstream::Snapshot &upstreams);

/// The service of the LAN and the arrows to it, as a part of Wiring. Lives on the main thread.
class LanWiring final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanWiring)
public:
    /// \a secrets outlives it and gets what is to be kept.
    LanWiring(const Plan &plan, Secrets &secrets, const Clock &clock, const Random &random);
    ~LanWiring() override;

    void connectStats(stats::StatsService *stats);
    /// After the listeners are open. A book that cannot be opened is told, and nothing of the LAN is then; machines
    /// mine all the same.
    void start(const QList<net::ListenerState> &listeners, const QString &authorityKey);
    /// Of the network that is mined on.
    void applyDifficulty(std::optional<double> ofNetwork);
    /// blockReward() of where work comes from.
    void applyReward(double sats);

    /// lanAnswered() follows.
    void perform(const lan::Request &request);
    /// Does a `lan` command that came over the instance's socket.
    void tell(const QJsonObject &request, LanTeller::Done done);
    void republish();
    const lan::Snapshot &state() const { return m_state; }
    /// Adds the section "lan", where it runs.
    void addTo(QJsonObject &status) const;

Q_SIGNALS:
    void lanPublished(const lan::Snapshot &snapshot);
    void lanAnswered(const lan::Answer &answer);

private:
    void keep(const QString &name, const QByteArray &value);

    Secrets &m_secrets;
    bool m_isSimulated = false;
    std::optional<Error> m_trouble; ///< why it does not run
    lan::Snapshot m_state;
    LanTeller m_teller;
    std::unique_ptr<ServiceThread<lan::LanService>> m_service;
};

} // namespace app
