// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"

namespace widgets {

/// One machine's part of a stacked chart.
struct ChartLayer {
    QString name;
    int color = 0; ///< index of Theme::series
    stats::Series series;
};

/// A total and its parts on one time grid, ready to draw. Pure.
struct SeriesStack {
    /// Indexes [first, last] of points without a gap between them.
    struct Run {
        int first = 0;
        int last = 0;
        bool operator==(const Run &) const = default;
    };

    QList<UnixMs> times; ///< middle of each step
    QList<double> total; ///< h/s
    QList<QList<double>> layers; ///< [layer][time], h/s; 0 where nothing is known of the machine
    QList<Run> runs; ///< a gap of the total lies between two of them
    std::chrono::milliseconds step { 0 };

    /// \a withRest adds one more layer: what the total has above the given ones.
    static SeriesStack of(const stats::Series &total, const QList<ChartLayer> &layers, bool withRest);
    double maximum() const;
    bool isEmpty() const { return times.isEmpty(); }
    /// The point nearest to \a at, or -1 when that lies in a gap or outside.
    int indexAt(UnixMs at) const;
};

/// Round tick values from 0 up to at least \a maximum, about four intervals.
QList<double> niceTicks(double maximum);
/// Times on round local clock steps within [from, to], at most \a count.
QList<UnixMs> niceTimes(UnixMs from, UnixMs to, int count);

} // namespace widgets
