// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/Quantity.h"

namespace widgets {

/// One machine's part of a stacked chart.
struct ChartLayer {
    QString name;
    int color = 0; ///< index of Theme::series
    stats::Series series;
};

/// A total and its parts on one time grid, ready to draw. What is not known is NaN, and nothing is put in its place.
/// Pure.
struct SeriesStack {
    /// Indexes [first, last] of points without a gap between them.
    struct Run {
        int first = 0;
        int last = 0;
        bool operator==(const Run &) const = default;
    };

    QList<UnixMs> times; ///< middle of each step
    QList<double> total;
    QList<double> reference; ///< what the total is held against, see Quantities::referenceOf()
    QList<QList<double>> layers; ///< [layer][time]
    QList<quint32> accepted; ///< shares of each step
    QList<quint32> rejected;
    QList<Run> runs; ///< a gap in time lies between two of them
    std::chrono::milliseconds step { 0 };

    /// \a withRest adds one more layer: what the total has above the given ones.
    static SeriesStack of(const stats::Series &total, const QList<ChartLayer> &layers, bool withRest,
        Quantity quantity = Quantity::Hashrate);
    double maximum() const;
    /// The least value that is more than 0; 0 when there is none.
    double minimum() const;
    bool isEmpty() const { return times.isEmpty(); }
    /// No value is known at all.
    bool isBlank() const;
    /// The layers up to and with \a layer, one on the other; what is not known has no height.
    QList<double> heapedUp(qsizetype layer) const;
    /// The parts of \a run where \a values are known.
    static QList<Run> knownRuns(const Run &run, const QList<double> &values);
    /// The point nearest to \a at, or -1 when that lies in a gap or outside.
    int indexAt(UnixMs at) const;
};

/// Round tick values from 0 up to at least \a maximum, about four intervals.
QList<double> niceTicks(double maximum);
/// Times on round local clock steps within [from, to], at most \a count.
QList<UnixMs> niceTimes(UnixMs from, UnixMs to, int count);

} // namespace widgets
