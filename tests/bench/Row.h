// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace bench {

/// How much to measure: enough to trust, or enough to see that it works.
struct Effort {
    bool isQuick = false;
    int pick(int full, int quick) const { return isQuick ? quick : full; }
};

/// Many measurements of one thing. The bad tail is the high one, unless more is better.
class Samples {
public:
    explicit Samples(bool isMoreBetter = false)
        : m_isMoreBetter(isMoreBetter)
    {
    }
    void add(double value) { m_values.append(value); }
    double median() const { return at(0.5); }
    /// What 99 % of the measurements are no worse than.
    double p99() const { return at(0.99); }
    qsizetype count() const { return m_values.size(); }

private:
    double at(double share) const;

    QList<double> m_values;
    bool m_isMoreBetter;
};

enum class JudgedBy : quint8 { Median, P99 };

/// One measured quantity beside its budget.
struct Figure {
    QString name;
    QString unit;
    Samples samples;
    double budget = 0;
    bool isMoreBetter = false; ///< the budget is a lower bound
    JudgedBy judgedBy = JudgedBy::Median;

    bool isMet() const;
    QJsonObject toJson() const;
};

/// One line of the budget table.
struct Row {
    QString name;
    QString what;
    QString comparedWith;
    QList<Figure> figures;
    QJsonObject details; ///< plain measurements behind the figures
    QString trouble; ///< why something could not be measured; then the row is not met

    QJsonObject toJson() const;
};

Row judgeShare(Effort effort);
Row sv1Submit(Effort effort);
Row notifyAll(Effort effort);
Row machineMemory(Effort effort);
Row noiseTransport(Effort effort);
Row blindSignature(Effort effort);
Row mintSwaps(Effort effort);
Row quoteSweep(Effort effort);
Row lanPolls(Effort effort);
Row windowBusy(Effort effort);
Row idleMemory(Effort effort);

/// Nanoseconds of processor time of the calling thread.
qint64 threadCpu();
/// Nanoseconds of a clock that never jumps, the same in every process.
qint64 wall();

} // namespace bench
