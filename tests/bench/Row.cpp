// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace bench {

namespace {

qint64 clockNs(clockid_t clock)
{
    timespec t {};
    clock_gettime(clock, &t);
    return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
}

/// Four significant digits: more would pretend.
double rounded(double value)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    const double scale = std::pow(10.0, 3 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

} // namespace

qint64 threadCpu()
{
    return clockNs(CLOCK_THREAD_CPUTIME_ID);
}

qint64 wall()
{
    return clockNs(CLOCK_MONOTONIC);
}

double Samples::at(double share) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    if (m_isMoreBetter)
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
    else
        std::sort(sorted.begin(), sorted.end());
    const auto rank = qsizetype(std::ceil(share * double(sorted.size())));
    return sorted.at(std::clamp<qsizetype>(rank - 1, 0, sorted.size() - 1));
}

bool Figure::isMet() const
{
    const double value = judgedBy == JudgedBy::Median ? samples.median() : samples.p99();
    return samples.count() > 0 && (isMoreBetter ? value >= budget : value <= budget);
}

QJsonObject Figure::toJson() const
{
    return { { QStringLiteral("name"), name }, { QStringLiteral("unit"), unit },
        { QStringLiteral("median"), rounded(samples.median()) }, { QStringLiteral("p99"), rounded(samples.p99()) },
        { QStringLiteral("samples"), samples.count() }, { QStringLiteral("budget"), budget },
        { QStringLiteral("bound"), isMoreBetter ? QStringLiteral("at least") : QStringLiteral("at most") },
        { QStringLiteral("judgedBy"), judgedBy == JudgedBy::Median ? QStringLiteral("median") : QStringLiteral("p99") },
        { QStringLiteral("met"), isMet() } };
}

QJsonObject Row::toJson() const
{
    QJsonArray list;
    bool isMet = trouble.isEmpty();
    for (const Figure &figure : figures) {
        list.append(figure.toJson());
        isMet = isMet && figure.isMet();
    }
    QJsonObject out { { QStringLiteral("name"), name }, { QStringLiteral("what"), what },
        { QStringLiteral("figures"), list }, { QStringLiteral("met"), isMet },
        { QStringLiteral("comparedWith"), comparedWith } };
    if (!details.isEmpty())
        out.insert(QStringLiteral("details"), details);
    if (!trouble.isEmpty())
        out.insert(QStringLiteral("trouble"), trouble);
    return out;
}

} // namespace bench
