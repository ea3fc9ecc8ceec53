// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Format.h"

#include "core/base/Bytes.h"
#include "core/bitcoin/Amount.h"

#include <QLocale>

#include <cmath>

namespace widgets {

namespace {

struct Step {
    double factor;
    const char *prefix;
};
constexpr Step steps[] = { { 1e18, "E" }, { 1e15, "P" }, { 1e12, "T" }, { 1e9, "G" }, { 1e6, "M" }, { 1e3, "k" } };

/// The step for \a value after rounding to three digits, so that 999.6 k is written 1.00 M.
Step stepFor(double value)
{
    for (const Step &step : steps) {
        if (value >= step.factor * 0.9995)
            return step;
    }
    return { 1, "" };
}

/// Qt 6.4 takes "no separator in a number of four digits" (Spanish, Polish) for "none after the first digit": 1284.221.
QString wellGrouped(QString number)
{
    const QString separator = QLocale().groupSeparator();
    const qsizetype first = number.indexOf(separator);
    const qsizetype sign = !number.isEmpty() && !number[0].isDigit() ? 1 : 0;
    return first == sign + 4 ? number.insert(sign + 1, separator) : number;
}

QString trimmed(QString number)
{
    const QString point = QLocale().decimalPoint();
    if (!number.contains(point))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(point))
        number.chop(point.size());
    return number;
}

} // namespace

QString Format::significant(double value, int digits)
{
    if (value == 0 || !std::isfinite(value))
        return QLocale().toString(0);
    const int magnitude = int(std::floor(std::log10(std::abs(value))));
    const double unit = std::pow(10.0, magnitude - digits + 1);
    const double rounded = std::round(value / unit) * unit;
    const int shown = int(std::floor(std::log10(std::abs(rounded)) + 1e-9));
    return wellGrouped(QLocale().toString(rounded, 'f', std::max(0, digits - 1 - shown)));
}

double Format::hashrateScale(double hashesPerSecond)
{
    return stepFor(hashesPerSecond).factor;
}

QString Format::hashrateUnit(double scale)
{
    return QLatin1String(stepFor(scale).prefix) + tr("H/s", "hashes per second");
}

Measure Format::hashrate(std::optional<double> hashesPerSecond)
{
    if (!hashesPerSecond || !std::isfinite(*hashesPerSecond) || *hashesPerSecond < 0)
        return { unknown(), {} };
    const double scale = hashrateScale(*hashesPerSecond);
    return { significant(*hashesPerSecond / scale, 3), hashrateUnit(scale) };
}

Measure Format::difficulty(double difficulty)
{
    if (!(difficulty > 0) || !std::isfinite(difficulty))
        return { unknown(), {} };
    const Step step = stepFor(difficulty);
    return { trimmed(significant(difficulty / step.factor, 3)), QLatin1String(step.prefix) };
}

QString Format::count(quint64 n)
{
    return wellGrouped(QLocale().toString(n));
}

Measure Format::sats(qint64 amount)
{
    return { wellGrouped(QLocale().toString(amount)), tr("sats", "unit") };
}

QString Format::gain(quint64 n)
{
    return n == 0 ? count(0) : QLocale().positiveSign() + QChar(QChar::Nbsp) + count(n);
}

QString Format::percent(quint64 part, quint64 whole)
{
    if (whole == 0)
        return unknown();
    const double value = 100.0 * double(part) / double(whole);
    if (part > 0 && value < 0.01)
        return tr("under %1 %").arg(QLocale().toString(0.01, 'f', 2));
    if (part < whole && value > 99.99)
        return tr("over %1 %").arg(QLocale().toString(99.99, 'f', 2));
    return tr("%1 %").arg(
        part == 0 ? QLocale().toString(0) : trimmed(QLocale().toString(value, 'f', value < 10 ? 2 : 1)));
}

QString Format::duration(std::chrono::milliseconds span)
{
    const qint64 s = std::max<qint64>(0, span.count() / 1000);
    if (s < 60)
        return tr("%1 s").arg(s);
    if (s < 3600)
        return tr("%1 min").arg(s / 60);
    if (s < 86400)
        return s % 3600 < 60 ? tr("%1 h").arg(s / 3600) : tr("%1 h %2 min").arg(s / 3600).arg(s % 3600 / 60);
    const QString days = count(quint64(s / 86400));
    return s % 86400 < 3600 ? tr("%1 d").arg(days) : tr("%1 d %2 h").arg(days).arg(s % 86400 / 3600);
}

// The order of a date's parts is the language's: a translation gives its own pattern.
QString Format::clock(UnixMs at, bool withWeekday)
{
    return QLocale().toString(toDateTime(at).toLocalTime(),
        withWeekday ? tr("ddd HH:mm", "pattern of QLocale: weekday and time")
                    : tr("HH:mm", "pattern of QLocale: time"));
}

QString Format::day(UnixMs at)
{
    return QLocale().toString(toDateTime(at).toLocalTime(), tr("d MMM", "pattern of QLocale: day and month"));
}

QString Format::since(UnixMs at, UnixMs now)
{
    return tr("since %1", "a time").arg(moment(at, now));
}

QString Format::moment(UnixMs at, UnixMs now)
{
    const QDateTime then = toDateTime(at).toLocalTime();
    const QDate today = toDateTime(now).toLocalTime().date();
    if (then.date() == today)
        return clock(at);
    if (then.date() < today && then.date().daysTo(today) < 7)
        return clock(at, true);
    return QLocale().toString(then,
        then.date().year() == today.year() ? tr("d MMM HH:mm", "pattern of QLocale: day, month, time")
                                           : tr("d MMM yyyy", "pattern of QLocale: day, month, year"));
}

QString Format::odds(double probability)
{
    if (!(probability > 0))
        return unknown();
    if (probability >= 0.5)
        return tr("%1 %").arg(trimmed(QLocale().toString(std::min(99.9, 100 * probability), 'f', 1)));
    return tr("1 in %1").arg(trimmed(significant(1 / probability, 3)));
}

QString Format::spacedHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' '));
}

std::optional<BlockChance> BlockChance::of(
    std::optional<double> hashesPerSecond, std::optional<double> networkDifficulty)
{
    if (!hashesPerSecond || !networkDifficulty || !(*hashesPerSecond > 0) || !(*networkDifficulty > 0))
        return std::nullopt;
    // Difficulty 1 is 0xffff * 2^208: 2^256 / that many hashes.
    constexpr double hashesPerDifficulty = 4294967296.0 * 65536.0 / 65535.0;
    return BlockChance { *hashesPerSecond * 86400.0 / (*networkDifficulty * hashesPerDifficulty) };
}

double BlockChance::within(double days) const
{
    return -std::expm1(-blocksPerDay * days);
}

Measure Format::bitcoin(qint64 sats)
{
    const QString places = QString::number(std::abs(sats % bitcoin::satsPerBitcoin)).rightJustified(8, u'0');
    const QString sign = sats < 0 && sats > -bitcoin::satsPerBitcoin ? QLocale().negativeSign() : QString();
    return { sign + QLocale().toString(sats / bitcoin::satsPerBitcoin) + QLocale().decimalPoint() + places,
        QStringLiteral("BTC") };
}

QString Format::latency(std::optional<std::chrono::milliseconds> time)
{
    if (!time)
        return unknown();
    if (*time < std::chrono::seconds(1))
        return tr("%1 ms").arg(time->count());
    return tr("%1 s").arg(significant(double(time->count()) / 1000, 2));
}

QString Format::shortened(const QString &text, int head, int tail)
{
    if (text.size() <= head + tail + 3)
        return text;
    const QString gap = head > 0 ? QStringLiteral(" \u2026 ") : QStringLiteral("\u2026");
    return text.left(head) + gap + text.right(tail);
}

} // namespace widgets
