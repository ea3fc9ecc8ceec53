// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/CgminerReading.h"
#include "core/lan/Fields.h"

#include <algorithm>

namespace lan {
namespace {

using nlohmann::json;
using Place = Temperature::Place;

constexpr int mostChains = 16; // the firmware's numbered keys end there
constexpr size_t mostListed = 32;

QByteArray numbered(const char *name, int i)
{
    return name + QByteArray::number(i);
}

/// The factor of a unit as the firmware writes it: "GH/s", "GH", "TH/s".
double factorOf(const QString &unit)
{
    if (unit.startsWith(u'T', Qt::CaseInsensitive))
        return 1e12;
    if (unit.startsWith(u'M', Qt::CaseInsensitive))
        return 1e6;
    return unit.startsWith(u'H', Qt::CaseInsensitive) ? 1 : 1e9;
}

void setRate(std::optional<double> &rate, const Fields &fields, const char *key, double factor)
{
    if (rate)
        return;
    if (const auto read = fields.number(key, range::rate))
        rate = *read * factor;
}

/// A sensor that is not there reads 0.
void addTemperature(Reading &out, Place place, int board, std::optional<double> celsius)
{
    if (celsius && *celsius != 0)
        out.temperatures += { place, board, *celsius };
}

/// The highest of a text "52-75", or of an array.
std::optional<double> highest(const Fields &fields, const json &row, const char *key)
{
    const auto it = row.find(key);
    if (it == row.end())
        return std::nullopt;
    std::optional<double> out;
    const auto take = [&](std::optional<double> value) {
        if (value && *value != 0 && (!out || *value > *out))
            out = value;
    };
    if (it->is_string()) {
        const QString text = textOf(*it);
        for (const QString &part : text.split(u'-', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const double value = part.trimmed().toDouble(&isNumber);
            if (isNumber && value >= range::celsius.least && value <= range::celsius.most)
                take(value);
        }
        return out;
    }
    if (!it->is_array())
        return fields.number(key, range::celsius);
    QStringList bad;
    for (size_t i = 0; i < std::min(it->size(), mostListed); ++i) {
        const json one = { { "t", (*it)[i] } };
        take(Fields(one, bad).number("t", range::celsius));
    }
    if (!bad.isEmpty())
        fields.complain(key, *it, "holds what is no temperature");
    return out;
}

/// Keys with numbers: S9 to S17, and the API on port 4028 of later ones.
void readNumbered(const json &row, Reading &out)
{
    const Fields fields(row, out.complaints, QStringLiteral("stats."));
    int board = 0;
    for (int i = 1; i <= mostChains; ++i) {
        const auto chips = fields.number(numbered("chain_acn", i).constData(), { 0, 10'000 });
        const auto rate = fields.number(numbered("chain_rate", i).constData(), range::rate);
        const auto pcb = fields.number(numbered("temp", i).constData(), range::celsius);
        if (chips.value_or(0) <= 0 && rate.value_or(0) <= 0)
            continue;
        HashBoard one { board, {}, {}, {} };
        if (chips)
            one.chips = int(*chips);
        if (rate)
            one.hashrate = *rate * 1e9;
        out.boards += one;
        addTemperature(out, Place::Board, board, pcb);
        auto chip = fields.number(numbered("temp2_", i).constData(), range::celsius);
        if (chip.value_or(0) == 0)
            chip = highest(fields, row, numbered("temp_chip", i).constData());
        addTemperature(out, Place::Chip, board, chip);
        ++board;
    }
    const int fans = int(fields.number("fan_num", { 0, mostChains }).value_or(0));
    QList<Fan> turning;
    for (int i = 1; i <= mostChains; ++i) {
        const auto rpm = fields.number(numbered("fan", i).constData(), range::rpm);
        if (rpm.value_or(0) > 0)
            turning += { int(turning.size()), rpm, fields.number("fan_pwm", range::percent) };
    }
    while (turning.size() < fans) // it has more than turn
        turning += { int(turning.size()), 0.0, {} };
    out.fans = turning;
    for (const char *key : { "total_freqavg", "frequency" }) {
        if (!out.megahertz && fields.has(key)) {
            const json bare = { { "f", fields.text(key).remove(u'M').toStdString() } }; // "1600M" on some
            out.megahertz = Fields(bare, out.complaints).number("f", range::megahertz);
        }
    }
    setRate(out.rates.now, fields, "GHS 5s", 1e9);
    setRate(out.rates.average, fields, "GHS av", 1e9);
    setRate(out.rates.expected, fields, "total_rateideal", factorOf(fields.text("rate_unit")));
    if (!out.rates.m10) {
        setRate(out.rates.m10, fields, fields.has("rate_30m") ? "rate_30m" : "GHS 30m", 1e9);
        if (out.rates.m10)
            out.rates.m10Minutes = 30;
    }
}

/// The later form: one object with a list of chains.
void readListed(const json &row, Reading &out)
{
    const Fields fields(row, out.complaints, QStringLiteral("stats."));
    const double factor = factorOf(fields.text("rate_unit"));
    setRate(out.rates.now, fields, "rate_5s", factor);
    setRate(out.rates.average, fields, "rate_avg", factor);
    setRate(out.rates.expected, fields, "rate_ideal", factor);
    if (!out.rates.m10) {
        setRate(out.rates.m10, fields, "rate_30m", factor);
        if (out.rates.m10)
            out.rates.m10Minutes = 30;
    }
    if (!out.errorPercent)
        out.errorPercent = fields.number("hwp_total", range::percent);
    double frequencies = 0;
    int counted = 0;
    const json *chains = fields.list("chain");
    for (size_t i = 0; chains && chains->is_array() && i < std::min(chains->size(), mostListed); ++i) {
        const json &row = (*chains)[i];
        if (!row.is_object()) {
            complain(out.complaints, QStringLiteral("stats.chain[%1]: is no object").arg(i));
            continue;
        }
        const Fields chain(row, out.complaints, QStringLiteral("stats.chain[%1].").arg(i));
        HashBoard board { int(chain.number("index", { 0, 100 }).value_or(double(i))), {}, {}, chain.text("sn", 40) };
        setRate(board.hashrate, chain, "rate_real", factor);
        if (const auto chips = chain.number("asic_num", { 0, 10'000 }))
            board.chips = int(*chips);
        addTemperature(out, Place::Board, board.index, highest(chain, row, "temp_pcb"));
        addTemperature(out, Place::Chip, board.index, highest(chain, row, "temp_chip"));
        out.boards += board;
        if (const auto frequency = chain.number("freq_avg", range::megahertz); frequency.value_or(0) > 0) {
            frequencies += *frequency;
            ++counted;
        }
    }
    if (counted > 0 && !out.megahertz)
        out.megahertz = frequencies / counted;
    const json *fans = fields.list("fan");
    for (size_t i = 0; fans && fans->is_array() && i < std::min(fans->size(), mostListed); ++i) {
        const json one = { { "fan", (*fans)[i] } };
        out.fans += { int(i), Fields(one, out.complaints, QStringLiteral("stats.")).number("fan", range::rpm), {} };
    }
}

} // namespace

void readBitmainStats(const json &stats, Reading &out)
{
    if (!stats.is_object())
        return;
    const Fields fields(stats, out.complaints);
    const json *list = fields.list("STATS");
    if (!list || !list->is_array())
        return;
    for (size_t i = 0; i < std::min(list->size(), mostListed); ++i) {
        const json &row = (*list)[i];
        if (!row.is_object())
            continue;
        const Fields one(row, out.complaints, QStringLiteral("stats."));
        if (out.model.isEmpty())
            out.model = one.text("Type");
        const bool isListed = row.contains("chain") || row.contains("rate_5s");
        const bool isNumbered = row.contains("fan_num") || row.contains("temp_num") || row.contains("chain_acn1");
        if (!isListed && !isNumbered)
            continue;
        if (!out.uptime) {
            if (const auto elapsed = one.number(row.contains("elapsed") ? "elapsed" : "Elapsed", range::seconds))
                out.uptime = std::chrono::seconds(qint64(*elapsed));
        }
        isListed ? readListed(row, out) : readNumbered(row, out);
        return;
    }
}

} // namespace lan
