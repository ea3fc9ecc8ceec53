// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PointRun.h"

#include "core/lan/PointRunner.h"

namespace lan {

PointRun::PointRun(const PointPlan &plan, const PointPace &pace)
    : m_state(plan.shown())
    , m_pace(pace)
{
    for (const PlannedStep &step : plan.steps) {
        m_index.insert(step.shown.key, int(m_devices.size()));
        m_devices += Device { .plan = step };
    }
}

PointEffects PointRun::start(UnixMs now)
{
    PointRunner runner(*this, now);
    runner.start();
    return runner.finish();
}

PointEffects PointRun::stop(UnixMs now)
{
    PointRunner runner(*this, now);
    runner.stop();
    return runner.finish();
}

void PointRun::setManaging(bool isManaging)
{
    m_isManaging = isManaging;
}

void PointRun::setManaged(const QString &key, bool isManaged)
{
    if (const auto it = m_index.constFind(key); it != m_index.cend())
        m_devices[*it].isManaged = isManaged;
}

PointEffects PointRun::saved(const QString &key, const Result<void> &result, UnixMs now)
{
    PointRunner runner(*this, now);
    if (const auto it = m_index.constFind(key); it != m_index.cend())
        runner.saved(*it, result);
    return runner.finish();
}

PointEffects PointRun::wrote(const QString &key, const Result<Changed> &changed, UnixMs now)
{
    PointRunner runner(*this, now);
    if (const auto it = m_index.constFind(key); it != m_index.cend())
        runner.wrote(*it, changed);
    return runner.finish();
}

PointEffects PointRun::read(const QString &key, const Result<Reading> &reading, UnixMs now)
{
    PointRunner runner(*this, now);
    if (const auto it = m_index.constFind(key); it != m_index.cend())
        runner.read(*it, reading);
    return runner.finish();
}

PointEffects PointRun::minesHere(const QString &key, UnixMs shareAt, UnixMs now)
{
    PointRunner runner(*this, now);
    if (const auto it = m_index.constFind(key); it != m_index.cend())
        runner.minesHere(*it, shareAt);
    return runner.finish();
}

PointEffects PointRun::tick(UnixMs now)
{
    PointRunner runner(*this, now);
    runner.tick();
    return runner.finish();
}

std::optional<UnixMs> PointRun::wakeAt() const
{
    std::optional<UnixMs> out;
    for (const Device &d : m_devices) {
        if (d.wakeAt && !d.isAsked && (!out || *d.wakeAt < *out))
            out = d.wakeAt;
    }
    return out;
}

bool PointRun::isBusyWith(const QString &key) const
{
    const auto it = m_index.constFind(key);
    if (it == m_index.cend())
        return false;
    const Stage stage = m_devices[*it].stage;
    return stage != Stage::Waiting && stage != Stage::Awaiting && stage != Stage::Ended;
}

QStringList PointRun::awaited() const
{
    QStringList out;
    for (const Device &d : m_devices) {
        if (d.plan.comesHere && (d.stage == Stage::Returning || d.stage == Stage::Awaiting))
            out += d.plan.shown.key;
    }
    return out;
}

} // namespace lan
