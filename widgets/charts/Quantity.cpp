// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/Quantity.h"

#include "widgets/charts/SeriesStack.h"

#include <QLocale>

#include <cmath>

namespace widgets {

std::optional<double> Quantities::valueOf(Quantity quantity, const stats::SeriesPoint &point)
{
    if (isDots(quantity))
        return point.best > 0 ? std::optional(point.best) : std::nullopt;
    return std::isnan(point.hashrate) ? std::nullopt : std::optional(point.hashrate);
}

std::optional<double> Quantities::referenceOf(Quantity quantity, const stats::SeriesPoint &point)
{
    return hasReference(quantity) && point.difficulty > 0 ? std::optional(point.difficulty) : std::nullopt;
}

namespace {

Measure whole(std::optional<double> value, const QString &unit)
{
    if (!value || !std::isfinite(*value))
        return { Format::unknown(), {} };
    return { QLocale().toString(*value, 'f', 0), unit };
}

} // namespace

QString Quantities::unit(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Celsius:
        return QStringLiteral("°C");
    case Quantity::Watts:
        return QStringLiteral("W");
    case Quantity::FanSpeed:
        return tr("rpm");
    default:
        return {};
    }
}

Measure Quantities::measure(Quantity quantity, std::optional<double> value)
{
    if (isDots(quantity))
        return Format::difficulty(value.value_or(0));
    if (quantity == Quantity::Hashrate || quantity == Quantity::ReportedRate)
        return Format::hashrate(value);
    return whole(value, unit(quantity));
}

QString Quantities::title(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Hashrate:
        return tr("Hashrate, measured from shares");
    case Quantity::ShareDifficulty:
        return tr("Difficulty of shares");
    case Quantity::ReportedRate:
        return tr("Hashrate, reported by the machine");
    default:
        return shortTitle(quantity);
    }
}

QString Quantities::shortTitle(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Hashrate:
    case Quantity::ReportedRate:
        return tr("Hashrate");
    case Quantity::ShareDifficulty:
        return tr("Share difficulty");
    case Quantity::Celsius:
        return tr("Temperature");
    case Quantity::Watts:
        return tr("Power");
    case Quantity::FanSpeed:
        return tr("Fan");
    }
    return {};
}

QString Quantities::overTime(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Hashrate:
        return tr("Hashrate over time");
    case Quantity::ShareDifficulty:
        return tr("Share difficulty over time");
    case Quantity::ReportedRate:
        return tr("Reported hashrate over time");
    case Quantity::Celsius:
        return tr("Temperature over time");
    case Quantity::Watts:
        return tr("Power over time");
    case Quantity::FanSpeed:
        return tr("Fan speed over time");
    }
    return {};
}

QString Quantities::valueName(Quantity quantity)
{
    if (isDots(quantity))
        return tr("Best share");
    return quantity == Quantity::Celsius ? tr("Chip") : tr("Total");
}

QString Quantities::referenceName(Quantity quantity)
{
    if (isDots(quantity))
        return tr("Target");
    return quantity == Quantity::Celsius ? tr("Regulator") : QString();
}

QString Quantities::plainUnit(Quantity quantity)
{
    static constexpr const char *units[] = { "H/s", "difficulty", "H/s", "degC", "W", "rpm" };
    return QLatin1String(units[int(quantity)]);
}

QString Quantities::plainName(Quantity quantity)
{
    static constexpr const char *names[] = { "hashrate", "difficulty", "reported", "temperature", "power", "fan" };
    return QLatin1String(names[int(quantity)]);
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

ValueScale ValueScale::linear(Quantity quantity, double bottom, double top)
{
    const bool isRate = quantity == Quantity::Hashrate || quantity == Quantity::ReportedRate;
    const double unit = isRate ? Format::hashrateScale(top) : 1;
    const QString unitText = isRate ? Format::hashrateUnit(unit) : Quantities::unit(quantity);
    // Round tens a little below the lowest value: what changes by a few degrees would be a flat line from zero.
    const double ground = Quantities::hasAreas(quantity) ? 0 : std::max(0.0, std::floor((bottom - 4) / 10) * 10);
    const QList<double> steps = niceTicks((top - ground) / unit);
    const int decimals = decimalsOf(steps);
    ValueScale scale;
    for (const double step : steps) {
        const double value = step + ground / unit;
        const QString text = step == 0 ? QLocale().toString(value, 'f', 0) + QChar(QChar::Nbsp) + unitText
                                       : QLocale().toString(value, 'f', decimals);
        scale.m_ticks << Tick { value * unit, text };
    }
    scale.m_bottom = ground;
    scale.m_top = scale.m_ticks.last().value;
    return scale;
}

ValueScale ValueScale::of(Quantity quantity, double bottom, double top)
{
    if (!Quantities::isDots(quantity))
        return linear(quantity, bottom, top);
    ValueScale scale;
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
        return (value - m_bottom) / (m_top - m_bottom);
    return value > 0 ? (std::log10(value) - m_bottom) / (m_top - m_bottom) : 0;
}

} // namespace widgets
