// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/CgminerReading.h"
#include "core/lan/Fields.h"

#include <algorithm>

namespace lan {
namespace {

using nlohmann::json;
using Place = Temperature::Place;

constexpr size_t mostRows = 32;

/// The objects of \a key in the answer to \a command.
QList<const json *> rowsOf(const ApiAnswers &answers, const char *command, const char *key, QStringList &complaints)
{
    QList<const json *> out;
    const QString prefix = QLatin1String(command) + u'.';
    const json *list = Fields(answers.body(command), complaints, prefix).list(key);
    for (size_t i = 0; list && list->is_array() && i < std::min(list->size(), mostRows); ++i) {
        if ((*list)[i].is_object())
            out += &(*list)[i];
        else
            complain(complaints, QStringLiteral("%1%2[%3]: is no object").arg(prefix, QLatin1String(key)).arg(i));
    }
    return out;
}

/// Boards are numbered by the socket they sit in (6, 7, 8); this is their place in the list.
int placeOf(const QList<const json *> &rows, const Fields &fields, int otherwise)
{
    QStringList ignored;
    const auto id = fields.number("ID", { 0, 1000 });
    for (int i = 0; id && i < rows.size(); ++i) {
        if (Fields(*rows[i], ignored).number("ID", { 0, 1000 }) == id)
            return i;
    }
    return otherwise;
}

void readBoards(const ApiAnswers &answers, Reading &out)
{
    const auto devices = rowsOf(answers, "devs", "DEVS", out.complaints);
    double expected = 0;
    for (int i = 0; i < devices.size(); ++i) {
        const Fields device(*devices[i], out.complaints, QStringLiteral("devs[%1].").arg(i));
        HashBoard board { i, {}, {}, {} };
        for (const char *key : { "MHS 1m", "MHS 5s", "MHS av" }) {
            if (const auto rate = device.number(key, range::rate); rate && !board.hashrate)
                board.hashrate = *rate * 1e6;
        }
        expected += device.number("Nominal MHS", range::rate).value_or(0) * 1e6;
        out.boards += board;
    }
    if (expected > 0)
        out.rates.expected = expected;
    double frequencies = 0;
    int counted = 0;
    const auto details = rowsOf(answers, "devdetails", "DEVDETAILS", out.complaints);
    for (int i = 0; i < details.size(); ++i) {
        const Fields detail(*details[i], out.complaints, QStringLiteral("devdetails[%1].").arg(i));
        if (out.model.isEmpty())
            out.model = detail.text("Model");
        const int place = placeOf(devices, detail, i);
        const auto chips = detail.number("Chips", { 0, 10'000 });
        if (chips && place < out.boards.size())
            out.boards[place].chips = int(*chips);
        const auto frequency = detail.number("Frequency", { 0, 1e11 }); // Hz on some, MHz on others
        if (frequency.value_or(0) > 0) {
            frequencies += *frequency >= 1e5 ? *frequency / 1e6 : *frequency;
            ++counted;
        }
    }
    if (counted > 0)
        out.megahertz = frequencies / counted;
}

void readHeat(const ApiAnswers &answers, Reading &out)
{
    QStringList ignored;
    const auto devices = rowsOf(answers, "devs", "DEVS", ignored);
    const auto temperatures = rowsOf(answers, "temps", "TEMPS", out.complaints);
    for (int i = 0; i < temperatures.size(); ++i) {
        const Fields row(*temperatures[i], out.complaints, QStringLiteral("temps[%1].").arg(i));
        const int place = placeOf(devices, row, i);
        const auto add = [&](Place where, const char *key) {
            if (const auto celsius = row.number(key, range::celsius); celsius && *celsius != 0)
                out.temperatures += { where, place, *celsius };
        };
        add(Place::Board, "Board");
        add(Place::Chip, "Chip");
    }
    const auto fans = rowsOf(answers, "fans", "FANS", out.complaints);
    for (int i = 0; i < fans.size(); ++i) {
        const Fields fan(*fans[i], out.complaints, QStringLiteral("fans[%1].").arg(i));
        out.fans += { int(fan.number("FAN", { 0, 100 }).value_or(i)), fan.number("RPM", range::rpm),
            fan.number("Speed", range::percent) };
    }
}

} // namespace

Result<Reading> readBraiins(const ApiAnswers &answers)
{
    if (const auto fault = apiFault(answers, Kind::Braiins, { { "summary", "SUMMARY" }, { "devs", "DEVS" } }))
        return tl::unexpected(*fault);
    Reading out;
    out.complaints = answers.complaints;
    readApiCommon(answers, out);
    const auto version = answers.all.find("version");
    if (version != answers.all.end())
        out.firmware = version->second.status.description;
    readBoards(answers, out);
    readHeat(answers, out);
    const Fields tuner(firstOf(answers.body("tunerstatus"), "TUNERSTATUS"), out.complaints, QStringLiteral("tuner."));
    if (const auto watts = tuner.number("ApproximateMinerPowerConsumption", range::watts); watts.value_or(0) > 0)
        out.watts = watts;
    return out;
}

} // namespace lan
