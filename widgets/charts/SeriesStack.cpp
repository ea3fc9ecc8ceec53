// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/SeriesStack.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace widgets {

using namespace std::chrono_literals;

namespace {
constexpr double unknownValue = std::numeric_limits<double>::quiet_NaN();
} // namespace

SeriesStack SeriesStack::of(
    const stats::Series &total, const QList<ChartLayer> &layers, bool withRest, Quantity quantity)
{
    SeriesStack stack;
    stack.step = std::max<std::chrono::milliseconds>(total.step, 1ms);
    for (const stats::SeriesPoint &point : total.points) {
        const int index = int(stack.times.size());
        const UnixMs middle = point.at + stack.step / 2;
        const bool isNewRun = index == 0 || middle - stack.times.last() > stack.step * 3 / 2;
        if (isNewRun)
            stack.runs << Run { index, index };
        else
            stack.runs.last().last = index;
        stack.times << middle;
        stack.total << Quantities::valueOf(quantity, point).value_or(unknownValue);
        stack.reference << Quantities::referenceOf(quantity, point).value_or(unknownValue);
        stack.accepted << point.accepted;
        stack.rejected << point.rejected;
    }
    QList<double> rest = stack.total;
    for (const ChartLayer &layer : layers) {
        QList<double> values(stack.times.size(), unknownValue);
        const auto &points = layer.series.points;
        const auto layerStep = std::max<std::chrono::milliseconds>(layer.series.step, 1ms);
        qsizetype at = 0;
        for (qsizetype i = 0; i < stack.times.size(); ++i) {
            while (at < points.size() && points[at].at + layerStep <= stack.times[i])
                ++at;
            if (at < points.size() && points[at].at <= stack.times[i])
                values[i] = Quantities::valueOf(quantity, points[at]).value_or(unknownValue);
            if (!std::isnan(values[i]))
                rest[i] = std::max(0.0, rest[i] - values[i]);
        }
        stack.layers << values;
    }
    if (withRest)
        stack.layers << rest;
    return stack;
}

double SeriesStack::maximum() const
{
    double top = 0;
    for (const auto &values : { total, reference, heapedUp(layers.size() - 1) }) {
        for (const double value : values)
            top = value > top ? value : top;
    }
    return top;
}

bool SeriesStack::isBlank() const
{
    return std::all_of(total.begin(), total.end(), [](double value) { return std::isnan(value); });
}

double SeriesStack::minimum() const
{
    double bottom = 0;
    for (const auto &values : { total, reference }) {
        for (const double value : values)
            bottom = value > 0 && (bottom == 0 || value < bottom) ? value : bottom;
    }
    return bottom;
}

QList<double> SeriesStack::heapedUp(qsizetype layer) const
{
    if (layers.isEmpty())
        return total;
    QList<double> sum(times.size(), 0.0);
    for (qsizetype l = 0; l <= layer; ++l) {
        for (qsizetype i = 0; i < sum.size(); ++i)
            sum[i] += std::isnan(layers[l][i]) ? 0 : layers[l][i];
    }
    return sum;
}

QList<SeriesStack::Run> SeriesStack::knownRuns(const Run &run, const QList<double> &values)
{
    QList<Run> parts;
    for (int i = run.first; i <= run.last; ++i) {
        if (std::isnan(values[i]))
            continue;
        if (!parts.isEmpty() && parts.last().last == i - 1)
            parts.last().last = i;
        else
            parts << Run { i, i };
    }
    return parts;
}

int SeriesStack::indexAt(UnixMs at) const
{
    const auto it = std::lower_bound(times.begin(), times.end(), at);
    int best = -1;
    for (const auto candidate : { it, it == times.begin() ? it : std::prev(it) }) {
        if (candidate == times.end() || std::chrono::abs(*candidate - at) > step)
            continue;
        const int index = int(candidate - times.begin());
        if (best < 0 || std::chrono::abs(*candidate - at) < std::chrono::abs(times[best] - at))
            best = index;
    }
    return best;
}

QList<double> niceTicks(double maximum)
{
    if (!(maximum > 0))
        return { 0, 1 };
    constexpr double intervals = 4;
    const double raw = maximum / intervals;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : { 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5 }) {
        if (factor * power >= raw * 0.9999) {
            step = factor * power;
            break;
        }
    }
    QList<double> ticks;
    for (int i = 0; i == 0 || ticks.last() < maximum * 0.9999; ++i)
        ticks << i * step;
    return ticks;
}

QList<UnixMs> niceTimes(UnixMs from, UnixMs to, int count)
{
    static constexpr std::chrono::minutes steps[]
        = { 1min, 2min, 5min, 10min, 15min, 30min, 1h, 2h, 3h, 4h, 6h, 12h, 24h, 48h, 96h, 168h, 336h, 672h };
    if (to <= from || count < 1)
        return {};
    std::chrono::milliseconds step = steps[std::size(steps) - 1];
    for (const auto candidate : steps) {
        if ((to - from) / candidate < count) {
            step = candidate;
            break;
        }
    }
    const QDateTime start = toDateTime(from).toLocalTime();
    const std::chrono::milliseconds offset = std::chrono::seconds(start.offsetFromUtc());
    const auto local = from.time_since_epoch() + offset;
    QList<UnixMs> times;
    for (auto t = (local + step - 1ms) / step * step; UnixMs(t - offset) <= to && times.size() < count; t += step)
        times << UnixMs(t - offset);
    return times;
}

} // namespace widgets
