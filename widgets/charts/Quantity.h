// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"
#include "widgets/text/Format.h"

namespace widgets {

/// What a chart's values are.
enum class Quantity : quint8 {
    Hashrate, ///< h/s: areas and lines from zero
    ShareDifficulty, ///< the best share of each step as a dot, the target as a line; a scale of powers of ten
    ReportedRate, ///< h/s, as a device says itself; an area from zero
    Celsius, ///< a line for the chip, another one for its regulator; not from zero
    Watts, ///< an area from zero
    FanSpeed ///< rpm, an area from zero
};

/// A quantity's values in a history, and its words and units.
class Quantities {
    Q_DECLARE_TR_FUNCTIONS(widgets::Quantities)
public:
    /// What the chart's line (or dot) shows at that step; empty: nothing is known.
    static std::optional<double> valueOf(Quantity quantity, const stats::SeriesPoint &point);
    /// What the value is held against; empty: nothing is known, or the quantity has no such thing.
    static std::optional<double> referenceOf(Quantity quantity, const stats::SeriesPoint &point);

    /// Measured from shares, which are counted in the same history; else a device says it.
    static bool isOfShares(Quantity quantity)
    {
        return quantity == Quantity::Hashrate || quantity == Quantity::ShareDifficulty;
    }
    /// Whether its value is held against another one.
    static bool hasReference(Quantity quantity) { return isDots(quantity) || quantity == Quantity::Celsius; }
    /// Drawn as dots against a line; else as a line, with areas below it.
    static bool isDots(Quantity quantity) { return quantity == Quantity::ShareDifficulty; }
    /// Whether areas may stand below its line: they begin at zero.
    static bool hasAreas(Quantity quantity) { return !isDots(quantity) && quantity != Quantity::Celsius; }
    static Measure measure(Quantity quantity, std::optional<double> value);
    /// "Hashrate, measured from shares"
    static QString title(Quantity quantity);
    /// "Hashrate", for a button.
    static QString shortTitle(Quantity quantity);
    /// "Hashrate over time", for those who hear what a chart is.
    static QString overTime(Quantity quantity);
    /// Of those whose unit is always the same: "W"; else empty.
    static QString unit(Quantity quantity);
    /// What the value and the reference are called in a legend: "Total", "Best share".
    static QString valueName(Quantity quantity);
    static QString referenceName(Quantity quantity);
    /// For files: "H/s", "difficulty". Never translated.
    static QString plainUnit(Quantity quantity);
    /// For file names: "hashrate".
    static QString plainName(Quantity quantity);
};

/// The vertical scale of a chart: round steps of one unit from zero (of temperatures from round tens), or powers of
/// ten. Pure.
class ValueScale {
public:
    struct Tick {
        double value = 0;
        QString text {};
        bool operator==(const Tick &) const = default;
    };

    /// For values in [bottom, top]; not positive ones do not count on a scale of powers of ten.
    static ValueScale of(Quantity quantity, double bottom, double top);
    /// 0 at the bottom, 1 at the top.
    double position(double value) const;
    const QList<Tick> &ticks() const { return m_ticks; }

private:
    static ValueScale linear(Quantity quantity, double bottom, double top);

    bool m_isLogarithmic = false;
    double m_bottom = 0; ///< its logarithm, like the top's, where that counts
    double m_top = 1;
    QList<Tick> m_ticks;
};

} // namespace widgets
