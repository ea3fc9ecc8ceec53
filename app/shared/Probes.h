// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Probe.h"
#include "app/shared/Settings.h"
#include "core/base/Clock.h"
#include "core/base/Random.h"

#include <map>
#include <memory>

namespace app {

/// Tests for real what the setup was told: nodes, pools, ports; and reads other programs' settings files. A service: it
/// lives on a thread of its own, so that no wait is one of the window's.
class Probes final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Probes)
public:
    static constexpr size_t maxRunning = 80; ///< all pools of a list, and the ports

    Probes(const Clock &clock, const Random &random, ProbeTimes times = {});
    ~Probes() override;

    /// reported() follows, several times, the last one done. A running one of the same id is cancelled.
    void start(const ProbeRequest &request);
    /// No report of that id follows.
    void cancel(quint64 id);
    /// Ports that this program holds itself: taken, but not by somebody else.
    void setOwnListeners(const QList<Endpoint> &own) { m_own = own; }
    /// imported() follows.
    void readTranslator(const QString &path);

Q_SIGNALS:
    void reported(const ProbeReport &report);
    /// \a error is empty when there is an import.
    void imported(const SettingsImport &import, const QString &error);

private:
    std::unique_ptr<Probe> make(const ProbeRequest &request) const;

    const Clock &m_clock;
    const Random &m_random;
    ProbeTimes m_times;
    QList<Endpoint> m_own;
    std::map<quint64, std::unique_ptr<Probe>> m_running;
};

} // namespace app
