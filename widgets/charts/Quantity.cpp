// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/Quantity.h"

#include "widgets/charts/SeriesStack.h"

#include <QLocale>

#include <cmath>

namespace widgets {

std::optional<double> Quantities::valueOf(Quantity quantity, const stats::SeriesPoint &point)
{
    if (quantity == Quantity::Hashrate)
        return point.hashrate;
    return point.best > 0 ? std::optional(point.best) : std::nullopt;
}

std::optional<double> Quantities::referenceOf(Quantity quantity, const stats::SeriesPoint &point)
{
    return quantity == Quantity::ShareDifficulty && point.difficulty > 0 ? std::optional(point.difficulty)
                                                                         : std::nullopt;
}

Measure Quantities::measure(Quantity quantity, std::optional<double> value)
{
    return quantity == Quantity::Hashrate ? Format::hashrate(value) : Format::difficulty(value.value_or(0));
}

QString Quantities::title(Quantity quantity)
{
    return quantity == Quantity::Hashrate ? tr("Hashrate, measured from shares") : tr("Difficulty of shares");
}

QString Quantities::shortTitle(Quantity quantity)
{
    return quantity == Quantity::Hashrate ? tr("Hashrate") : tr("Share difficulty");
}

QString Quantities::valueName(Quantity quantity)
{
    return quantity == Quantity::Hashrate ? tr("Total") : tr("Best share");
}

QString Quantities::referenceName(Quantity quantity)
{
    return quantity == Quantity::ShareDifficulty ? tr("Target") : QString();
}

QString Quantities::plainUnit(Quantity quantity)
{
    return quantity == Quantity::Hashrate ? QStringLiteral("H/s") : QStringLiteral("difficulty");
}

QString Quantities::plainName(Quantity quantity)
{
    return quantity == Quantity::Hashrate ? QStringLiteral("hashrate") : QStringLiteral("difficulty");
}

namespace {

/// How many decimals it takes to write all of \a values, at most two.
int decimalsOf(const QList<double> &values)
{
    const auto isWhole = [](double value) { return std::abs(value - std::round(value)) < 1e-6; };
    int decimals = 0;
    for (const double value : values)
        decimals = std::max(decimals, isWhole(value) ? 0 : isWhole(value * 10) ? 1 : 2);
    return decimals;
}

} // namespace

ValueScale ValueScale::of(Quantity quantity, double bottom, double top)
{
    ValueScale scale;
    if (quantity == Quantity::Hashrate) {
        const double unit = Format::hashrateScale(top);
        const QList<double> ticks = niceTicks(top / unit);
        const int decimals = decimalsOf(ticks);
        for (const double tick : ticks) {
            const QString text = tick == 0 ? QLocale().toString(0) + QChar(QChar::Nbsp) + Format::hashrateUnit(unit)
                                           : QLocale().toString(tick, 'f', decimals);
            scale.m_ticks << Tick { tick * unit, text };
        }
        scale.m_top = ticks.last() * unit;
        return scale;
    }
    scale.m_isLogarithmic = true;
    if (!(top > 0))
        top = 1;
    if (!(bottom > 0) || bottom > top)
        bottom = top;
    const int first = int(std::floor(std::log10(bottom) + 1e-9));
    const int last = std::max(first + 1, int(std::ceil(std::log10(top) - 1e-9)));
    const int step = (last - first + 4) / 5; // at most six ticks
    for (int power = first; power <= last; power += step)
        scale.m_ticks << Tick { std::pow(10.0, power), Format::difficulty(std::pow(10.0, power)).text() };
    scale.m_bottom = first;
    scale.m_top = last;
    return scale;
}

double ValueScale::position(double value) const
{
    if (!m_isLogarithmic)
        return value / m_top;
    return value > 0 ? (std::log10(value) - m_bottom) / (m_top - m_bottom) : 0;
}

} // namespace widgets
