// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PointRunner.h"

namespace lan {
namespace {

using Phase = PointStep::Phase;

QString switchedOff()
{
    return QStringLiteral(QT_TRANSLATE_NOOP("core", "Changing machines was switched off before it was its turn."));
}

constexpr std::chrono::seconds uptimeSlack { 5 };

} // namespace

PointRunner::PointRunner(PointRun &run, UnixMs now)
    : m_run(run)
    , m_now(now)
{
    if (now < run.m_last) { // the clock was set back: what is waited for stays as far away as it was
        const auto back = run.m_last - now;
        for (Device &d : run.m_devices) {
            d.deadline -= back;
            d.changedAt -= back;
            if (d.wakeAt)
                *d.wakeAt -= back;
        }
    }
    run.m_last = now;
}

void PointRunner::enter(Device &d, Stage stage)
{
    constexpr Phase phases[] = { Phase::Waiting, Phase::Writing, Phase::Writing, Phase::Writing, Phase::Verifying,
        Phase::Restarting, Phase::Restarting, Phase::AwaitingShare, Phase::Writing, Phase::Verifying, Phase::Restarting,
        Phase::Restarting };
    static_assert(std::size(phases) == size_t(Stage::Ended));
    d.stage = stage;
    d.tries = 0;
    d.wakeAt.reset();
    d.deadline = m_now + m_run.m_pace.restartFor;
    PointStep &step = shown(d);
    step.phase = phases[int(stage)];
    step.since = m_now;
}

void PointRunner::ask(Device &d, const PointEffect &effect)
{
    d.isAsked = true;
    d.wakeAt.reset();
    m_effects += effect;
}

void PointRunner::retry(Device &d)
{
    d.wakeAt = m_now + m_run.m_pace.betweenReads;
}

void PointRunner::end(Device &d, Phase phase, const QString &detail)
{
    d.stage = Stage::Ended;
    d.wakeAt.reset();
    PointStep &step = shown(d);
    step.phase = phase;
    step.detail = detail;
    step.since = m_now;
    m_effects += DeviceEnded { step.key, phase, d.wasWritten, d.plan.comesHere };
    m_effects += SaveRun {};
}

void PointRunner::done(Device &d)
{
    end(d, Phase::Done,
        d.isLostAtRestart ? QStringLiteral(
            QT_TRANSLATE_NOOP("core", "Its firmware does not store pools: it has these until it restarts."))
                          : QString());
}

void PointRunner::skipWaiting(const QString &detail)
{
    for (Device &d : m_run.m_devices) {
        if (d.stage == Stage::Waiting)
            end(d, Phase::Skipped, d.plan.shown.isPossible ? detail : d.plan.shown.detail);
    }
}

void PointRunner::start()
{
    PointState &state = m_run.m_state;
    if (state.phase == PointState::Phase::Stopping) { // resumed
        for (Device &d : m_run.m_devices) {
            if (d.stage != Stage::Waiting && d.stage != Stage::Ended) {
                enter(d, d.stage);
                askRead(d);
            }
        }
        return skipWaiting(QStringLiteral(QT_TRANSLATE_NOOP("core", "The program ended before it was its turn.")));
    }
    state.phase = PointState::Phase::Canary;
    state.startedAt = m_now;
    for (Device &d : m_run.m_devices) {
        if (!d.plan.shown.isPossible)
            end(d, Phase::Skipped, d.plan.shown.detail);
    }
    for (Device &d : m_run.m_devices) {
        if (d.plan.shown.isCanary && d.stage == Stage::Waiting)
            begin(d);
    }
}

void PointRunner::stop()
{
    PointState::Phase &phase = m_run.m_state.phase;
    if (phase == PointState::Phase::Done)
        return;
    phase = PointState::Phase::Stopping;
    skipWaiting(QStringLiteral(QT_TRANSLATE_NOOP("core", "It was stopped before it was its turn.")));
}

PointEffects PointRunner::finish()
{
    PointState &state = m_run.m_state;
    const QList<Device> &devices = m_run.m_devices;
    if (state.phase == PointState::Phase::Canary) {
        const auto isCanary = [](const PointStep &step) { return step.isCanary; };
        const auto canary = std::find_if(state.steps.cbegin(), state.steps.cend(), isCanary);
        if (canary == state.steps.cend() || canary->phase == Phase::Done) {
            state.phase = PointState::Phase::Rest;
        } else if (devices[canary - state.steps.cbegin()].stage == Stage::Ended) {
            state.phase = PointState::Phase::Stopping;
            skipWaiting(m_run.m_isManaging
                    ? QStringLiteral(QT_TRANSLATE_NOOP("core", "The first machine was not done: left as it was."))
                    : switchedOff());
        }
    }
    int underWay = 0;
    for (const Device &d : devices)
        underWay += d.stage != Stage::Waiting && d.stage != Stage::Ended;
    if (state.phase == PointState::Phase::Rest) {
        for (Device &d : m_run.m_devices) {
            if (underWay >= m_run.m_pace.atOnce)
                break;
            if (d.stage == Stage::Waiting) {
                begin(d);
                underWay += d.stage != Stage::Ended;
            }
        }
    }
    const bool isRunning = state.phase == PointState::Phase::Rest || state.phase == PointState::Phase::Stopping;
    const bool isWaiting
        = std::any_of(devices.cbegin(), devices.cend(), [](const Device &d) { return d.stage == Stage::Waiting; });
    if (isRunning && underWay == 0 && !isWaiting) {
        state.phase = PointState::Phase::Done;
        state.endedAt = m_now;
        m_effects += RunEnded {};
    }
    return ordered();
}

/// What was told is saved as told, and what is saved is saved before a device sees the next order: in this order a
/// crash between any two effects loses nothing.
PointEffects PointRunner::ordered() const
{
    const auto rank = [](const PointEffect &effect) {
        if (std::holds_alternative<DeviceEnded>(effect))
            return 0;
        if (std::holds_alternative<SaveRun>(effect))
            return 1;
        return std::holds_alternative<RunEnded>(effect) ? 3 : 2;
    };
    PointEffects out;
    for (int i = 0; i <= 3; ++i) {
        for (const PointEffect &effect : m_effects) {
            if (rank(effect) == i && (i != 1 || out.isEmpty() || out.last() != effect))
                out += effect;
        }
    }
    return out;
}

void PointRunner::begin(Device &d)
{
    if (!mayWrite(d))
        return end(d, Phase::Skipped, switchedOff());
    enter(d, Stage::Looking);
    askRead(d);
}

void PointRunner::tick()
{
    for (Device &d : m_run.m_devices) {
        if (d.isAsked || !d.wakeAt || *d.wakeAt > m_now)
            continue;
        if (d.stage == Stage::Awaiting)
            putBack(d, QStringLiteral(QT_TRANSLATE_NOOP("core", "It did not come to mine here in time.")));
        else
            askRead(d);
    }
}

void PointRunner::saved(int index, const Result<void> &result)
{
    Device &d = m_run.m_devices[index];
    if (d.stage != Stage::Saving || !d.isAsked)
        return;
    d.isAsked = false;
    if (!result) {
        return end(d, Phase::Refused,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Nothing was written, for its old pools could not be saved: %1"))
                .arg(result.error().detail));
    }
    if (!mayWrite(d))
        return end(d, Phase::Skipped, switchedOff());
    enter(d, Stage::Writing);
    d.wasWritten = true;
    ask(d, WriteDevice { d.plan.shown.key, SetPools { d.plan.after.pools, d.plan.after.used } });
}

void PointRunner::wrote(int index, const Result<Changed> &result)
{
    Device &d = m_run.m_devices[index];
    if (!d.isAsked)
        return;
    const Stage stage = d.stage;
    const auto next = [&](Stage then) {
        d.isAsked = false;
        d.trouble = result ? std::nullopt : std::optional(result.error());
        enter(d, then);
        m_effects += SaveRun {};
    };
    // what became of an order whose answer was lost is what a read says
    if (stage == Stage::Writing) {
        d.needsRestart = result ? result->needsRestart : d.plan.canRestart;
        d.isLostAtRestart = result && result->isLostAtRestart;
        d.changedAt = m_now;
        next(Stage::Verifying);
        askRead(d);
    } else if (stage == Stage::WritingBack) {
        d.needsRestart = !d.runsOld && (result ? result->needsRestart : d.plan.canRestart);
        next(Stage::VerifyingBack);
        askRead(d);
    } else if (stage == Stage::Restarting || stage == Stage::RestartingBack) {
        const bool isBack = stage == Stage::RestartingBack;
        if (!result && isNo(result.error().code)) {
            d.isAsked = false;
            if (!isBack)
                return putBack(
                    d, QStringLiteral(QT_TRANSLATE_NOOP("core", "It does not restart: %1")).arg(result.error().detail));
            return end(d, Phase::Unknown,
                QStringLiteral(
                    QT_TRANSLATE_NOOP("core", "Its old pools are stored; they are in force once it restarts. %1"))
                    .arg(d.why));
        }
        d.wasRestarted = true;
        d.changedAt = m_now;
        next(isBack ? Stage::ReturningBack : Stage::Returning);
        retry(d);
    }
}

void PointRunner::minesHere(int index, UnixMs shareAt)
{
    Device &d = m_run.m_devices[index];
    const bool isHeard = d.stage == Stage::Returning || d.stage == Stage::Awaiting;
    if (isHeard && d.plan.comesHere && shareAt >= d.changedAt) {
        d.isAsked = false;
        done(d);
    }
}

bool PointRunner::hasRestarted(const Device &d, const Reading &reading) const
{
    if (!reading.uptime)
        return true; // nobody can tell
    return *reading.uptime <= m_now - d.changedAt + uptimeSlack || (d.uptime && *reading.uptime < *d.uptime);
}

} // namespace lan
