// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/Sampler.h"

namespace stats {
namespace {

constexpr int maxPending = 360; ///< steps kept while they cannot be written: an hour
constexpr qsizetype maxMachines = 10000; ///< per step; the total goes on counting beyond
constexpr std::chrono::hours day { 24 };

qint64 stepOf(UnixMs at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    return seconds - seconds % stepLength.count();
}

void addSample(Sample &to, const Sample &from)
{
    to.work += from.work;
    to.accepted += from.accepted;
    to.rejected += from.rejected;
    to.best = std::max(to.best, from.best);
}

} // namespace

StepTotal &StepTotal::operator+=(const StepTotal &other)
{
    addSample(sample, other.sample);
    for (size_t i = 0; i < rejectedByReason.size(); ++i)
        rejectedByReason[i] += other.rejectedByReason[i];
    rejectedLater += other.rejectedLater;
    belowSource += other.belowSource;
    return *this;
}

Step &Sampler::stepAt(UnixMs at)
{
    Step &step = m_steps[stepOf(at)];
    step.at = std::chrono::sys_seconds(std::chrono::seconds(stepOf(at)));
    return step;
}

Sample *Sampler::machine(Step &step, const QString &key)
{
    const auto known = step.machines.find(key);
    if (known != step.machines.end())
        return &*known;
    return key.isEmpty() || step.machines.size() >= maxMachines ? nullptr : &step.machines[key];
}

void Sampler::add(const work::ShareEvent &share, UnixMs now)
{
    const bool isPlausible = share.at > now - std::chrono::hours(1) && share.at < now + stepLength;
    Step &step = stepAt(isPlausible ? share.at : now);
    Sample one;
    if (share.reason == work::RejectReason::None) {
        one = { share.targetDifficulty, 1, 0, share.hashDifficulty };
        step.total.belowSource += share.isBelowSource ? 1 : 0;
    } else {
        one = { .rejected = 1 };
        ++step.total.rejectedByReason[size_t(share.reason)];
    }
    addSample(step.total.sample, one);
    if (Sample *sample = machine(step, share.minerKey))
        addSample(*sample, one);
}

void Sampler::addRejectedLater(UnixMs now)
{
    ++stepAt(now).total.rejectedLater;
}

void Sampler::observe(const QList<work::MinerSnapshot> &miners, UnixMs now)
{
    Step &step = stepAt(now);
    for (const work::MinerSnapshot &miner : miners)
        machine(step, miner.key);
}

QList<Step> Sampler::takeEnded(UnixMs now)
{
    QList<Step> out;
    const qint64 open = stepOf(now);
    for (auto it = m_steps.begin(); it != m_steps.end();) {
        if (it.key() == open) {
            ++it;
            continue;
        }
        out.append(std::move(*it)); // also a step of the future, after the clock went back
        it = m_steps.erase(it);
    }
    return out;
}

QList<Step> Sampler::takeAll()
{
    QList<Step> out = m_steps.values();
    m_steps.clear();
    return out;
}

void Sampler::putBack(const QList<Step> &steps)
{
    for (const Step &old : steps) {
        Step &step = m_steps[old.at.time_since_epoch().count()];
        step.at = old.at;
        step.total += old.total;
        for (auto it = old.machines.begin(); it != old.machines.end(); ++it)
            addSample(step.machines[it.key()], *it);
    }
    while (m_steps.size() > maxPending)
        m_steps.erase(m_steps.begin());
}

StepTotal Sampler::pendingTotal() const
{
    StepTotal sum;
    for (const Step &step : m_steps)
        sum += step.total;
    return sum;
}

void DayWindow::add(std::chrono::sys_seconds at, const StepTotal &total)
{
    m_steps[at.time_since_epoch().count()] += total;
    m_sum += total;
}

void DayWindow::forgetBefore(UnixMs now)
{
    const qint64 first = stepOf(now - day);
    bool isChanged = false;
    while (!m_steps.isEmpty() && m_steps.firstKey() < first) {
        m_steps.erase(m_steps.begin());
        isChanged = true;
    }
    if (!isChanged)
        return;
    m_sum = {}; // summed anew, so that rounding never adds up
    for (const StepTotal &total : std::as_const(m_steps))
        m_sum += total;
}

std::optional<double> DayWindow::hashrate(std::chrono::seconds span, UnixMs now) const
{
    double work = 0;
    qint64 known = 0;
    for (auto it = m_steps.lowerBound(stepOf(now - span)); it != m_steps.end(); ++it) {
        work += it->sample.work;
        known += stepLength.count();
    }
    if (known == 0)
        return std::nullopt;
    return work * hashesPerDifficulty / double(known);
}

} // namespace stats
