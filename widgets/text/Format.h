// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

namespace widgets {

/// A number and its unit, apart, because the unit is drawn fainter.
struct Measure {
    QString number;
    QString unit;

    /// "12.6 TH/s"
    QString text() const { return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit; }
    bool operator==(const Measure &) const = default;
};

/// Values as people read them, in the default locale. Unknown is an em dash.
class Format {
    Q_DECLARE_TR_FUNCTIONS(widgets::Format)
public:
    static QString unknown() { return QString(QChar(0x2014)); }

    /// Three significant digits: "12.6 TH/s", "0 H/s".
    static Measure hashrate(std::optional<double> hashesPerSecond);
    /// The unit's factor for values up to \a hashesPerSecond: 1e12 for 12.6e12.
    static double hashrateScale(double hashesPerSecond);
    static QString hashrateUnit(double scale);

    /// "2.41 G", "19 k", "0.001"; trailing zeros are left out. Not positive: unknown.
    static Measure difficulty(double difficulty);
    static QString count(quint64 n);
    /// "3.12502134 BTC": always eight places, exact.
    static Measure bitcoin(qint64 sats);
    /// "42 ms", "1.3 s".
    static QString latency(std::optional<std::chrono::milliseconds> time);
    /// A long hash or key with its middle left out: "0000000000ab … 91fc".
    static QString shortened(const QString &text, int head = 10, int tail = 6);
    /// "0.22 %"; \a part of \a whole. A whole of 0: unknown. Never "0 %" or "100 %" when it is not.
    static QString percent(quint64 part, quint64 whole);
    /// "12,034 sats"
    static Measure sats(qint64 amount);
    /// "+ 12,034", "0"
    static QString gain(quint64 n);
    /// The two largest parts: "4 s", "6 min", "3 h 12 min", "9 d 2 h". Negative counts as 0.
    static QString duration(std::chrono::milliseconds span);
    /// "14:02", or "Thu 14:02".
    static QString clock(UnixMs at, bool withWeekday = false);
    /// "12 Oct"
    static QString day(UnixMs at);
    /// "since 14:02", in the words of moment().
    static QString since(UnixMs at, UnixMs now);
    /// Local time: "14:02" today, "Thu 14:02" within a week, "12 Oct 14:02" before.
    static QString moment(UnixMs at, UnixMs now);
    /// "1 in 571,000" for a chance below one half, else a percentage.
    static QString odds(double probability);
    /// "00 00 4f 21"
    static QString spacedHex(const QByteArray &bytes);
    /// A number with \a digits significant digits and group separators, never in exponent form.
    static QString significant(double value, int digits);
};

/// What measured hashrate means against a network difficulty.
struct BlockChance {
    double blocksPerDay = 0; ///< expected

    /// Empty when either is unknown or not positive.
    static std::optional<BlockChance> of(
        std::optional<double> hashesPerSecond, std::optional<double> networkDifficulty);
    /// Chance of at least one block in so many days.
    double within(double days) const;
};

} // namespace widgets
