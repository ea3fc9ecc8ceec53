// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/PointRun.h"

namespace lan {

/// The order was not carried out; after another error nobody knows whether it was.
inline bool isNo(Errc code)
{
    switch (code) {
    case Errc::Refused:
    case Errc::Denied:
    case Errc::Unsupported:
    case Errc::OutOfRange:
    case Errc::NotFound:
    case Errc::Busy:
    case Errc::Limit:
        return true;
    default:
        return false;
    }
}

/// One turn of a PointRun: what a call makes of its state, and the effects of it.
class PointRunner {
public:
    PointRunner(PointRun &run, UnixMs now);

    void start();
    void stop();
    void tick();
    void saved(int index, const Result<void> &result);
    void wrote(int index, const Result<Changed> &result);
    void read(int index, const Result<Reading> &result);
    void minesHere(int index, UnixMs shareAt);
    /// Begins what can begin now, and ends the run where all is over.
    PointEffects finish();

private:
    using Device = PointRun::Device;
    using Stage = PointRun::Stage;
    using Phase = PointStep::Phase;

    PointStep &shown(const Device &d) { return m_run.m_state.steps[&d - m_run.m_devices.constData()]; }
    bool mayWrite(const Device &d) const { return m_run.m_isManaging && d.isManaged; }
    void enter(Device &d, Stage stage);
    void ask(Device &d, const PointEffect &effect);
    void askRead(Device &d) { ask(d, ReadDevice { d.plan.shown.key }); }
    void retry(Device &d);
    void end(Device &d, Phase phase, const QString &detail = {});
    void done(Device &d);
    void skipWaiting(const QString &detail);
    PointEffects ordered() const;

    void begin(Device &d);
    void notRead(Device &d, const Error &error);
    void looked(Device &d, const PoolList &now);
    void verified(Device &d, const PoolList &now);
    void inForce(Device &d);
    void restart(Device &d);
    void returned(Device &d, const Reading &reading, const PoolList &now);
    void await(Device &d);
    void putBack(Device &d, const QString &why);
    void writeBack(Device &d);
    void verifiedBack(Device &d, const PoolList &now);
    void returnedBack(Device &d, const Reading &reading, const PoolList &now);
    bool hasRestarted(const Device &d, const Reading &reading) const;

    PointRun &m_run;
    UnixMs m_now;
    PointEffects m_effects;
};

} // namespace lan
