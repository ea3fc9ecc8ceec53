// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/CgminerReading.h"
#include "core/lan/Fields.h"

#include <algorithm>

namespace lan {
namespace {

using nlohmann::json;
using Place = Temperature::Place;
using Values = QMap<QByteArray, QByteArray>;

constexpr qsizetype mostValues = 512;
constexpr int mostBoards = 16;
constexpr int mostFans = 8;
constexpr double noSensor = -273; // what the firmware writes where there is none

/// Reads numbers of Canaan's texts; what is no number is complained of.
class Module {
public:
    Module(Values values, QStringList &complaints)
        : m_values(std::move(values))
        , m_complaints(complaints)
    {
    }
    bool has(const char *name) const { return m_values.contains(name); }
    QByteArray text(const char *name) const { return m_values.value(name).trimmed(); }
    std::optional<double> number(const char *name, Range range) const { return one(name, text(name), range); }
    /// Several in one value: "MTmax[77 78 77]".
    QList<std::optional<double>> numbers(const char *name, Range range, qsizetype most) const
    {
        QList<std::optional<double>> out;
        for (const QByteArray &word : text(name).simplified().split(' ')) {
            if (!word.isEmpty() && out.size() < most)
                out += one(name, word, range);
        }
        return out;
    }

private:
    std::optional<double> one(const char *name, QByteArray word, Range range) const
    {
        if (word.endsWith('%'))
            word.chop(1);
        if (word.isEmpty())
            return std::nullopt;
        const json value = { { name, word.toStdString() } };
        if (range.least == range::celsius.least && word.toDouble() == noSensor)
            return std::nullopt;
        return Fields(value, m_complaints, QStringLiteral("MM.")).number(name, range);
    }

    Values m_values;
    QStringList &m_complaints;
};

void readTemperatures(const Module &module, Reading &out)
{
    const auto add = [&](Place place, int index, std::optional<double> celsius) {
        if (celsius && *celsius != 0)
            out.temperatures += { place, index, *celsius };
    };
    const auto chips = module.numbers("MTmax", range::celsius, mostBoards);
    for (int i = 0; i < chips.size(); ++i)
        add(Place::Chip, i, chips[i]);
    if (chips.isEmpty())
        add(Place::Chip, 0, module.number("TMax", range::celsius));
    const auto boards = module.numbers("MTavg", range::celsius, mostBoards);
    for (int i = 0; i < boards.size(); ++i)
        add(Place::Board, i, boards[i]);
    if (boards.isEmpty())
        add(Place::Board, 0, module.number("TAvg", range::celsius));
    for (const char *name : { "ITemp", "HBITemp", "Temp" }) { // later firmware says which air it means
        if (module.has(name)) {
            add(Place::Intake, 0, module.number(name, range::celsius));
            break;
        }
    }
    for (const char *name : { "HBOTemp", "OTemp" }) {
        if (module.has(name)) {
            add(Place::Exhaust, 0, module.number(name, range::celsius));
            break;
        }
    }
}

void readBoards(const Module &module, Reading &out)
{
    const auto rates = module.numbers("MGHS", range::rate, mostBoards);
    for (int i = 0; i < rates.size(); ++i) {
        HashBoard board { i, {}, {}, {} };
        if (rates[i])
            board.hashrate = *rates[i] * 1e9;
        const QByteArray chips = module.text(("PVT_T" + QByteArray::number(i)).constData()).simplified();
        if (!chips.isEmpty()) {
            const QList<QByteArray> all = chips.split(' ');
            board.chips = int(all.size() - all.count("0"));
        }
        out.boards += board;
    }
    const auto chips = module.number("TA", { 0, 10'000 }); // of the whole device
    if (chips && out.boards.size() == 1 && !out.boards.front().chips)
        out.boards.front().chips = int(*chips);
}

void readFans(const Module &module, Reading &out)
{
    const auto percent = module.number("FanR", range::percent);
    for (int i = 1; i <= mostFans; ++i) {
        const QByteArray name = "Fan" + QByteArray::number(i);
        if (module.has(name.constData()))
            out.fans += { i - 1, module.number(name.constData(), range::rpm), percent };
    }
}

void readModule(const Module &module, Reading &out)
{
    const auto rate = [&](std::optional<double> &to, const char *name) {
        if (const auto read = module.number(name, range::rate); read && !to)
            to = *read * 1e9;
    };
    rate(out.rates.now, "GHSspd");
    rate(out.rates.average, "GHSavg");
    rate(out.rates.expected, "GHSmm");
    out.megahertz = module.number("Freq", range::megahertz);
    out.coreMillivolts = module.number("Vo", range::millivolts);
    out.watts = module.number("WALLPOWER", range::watts);
    const auto supply = module.numbers("PS", { -1e6, 1e6 }, 16);
    constexpr int atTheWall = 6; // the seventh is what it takes from the wall; older ones have six
    if (!out.watts && supply.size() > atTheWall && supply[atTheWall].value_or(0) > 0)
        out.watts = supply[atTheWall];
    if (const auto percent = module.number("DH", range::percent))
        out.errorPercent = percent;
    if (const auto off = module.number("SoftOFF", { 0, 1e10 })) {
        constexpr double booting = 6; // says nothing of what it will do then
        if (*off != booting || module.text("SYSTEMSTATU").contains("In Work"))
            out.isPaused = *off != 0 && *off != booting;
    }
    if (!out.uptime) {
        if (const auto elapsed = module.number("Elapsed", range::seconds))
            out.uptime = std::chrono::seconds(qint64(*elapsed));
    }
    readTemperatures(module, out);
    readBoards(module, out);
    readFans(module, out);
}

} // namespace

QMap<QByteArray, QByteArray> readNamedValues(const QByteArray &text)
{
    Values out;
    for (qsizetype at = 0; at < text.size() && out.size() < mostValues;) {
        const qsizetype open = text.indexOf('[', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(']', open);
        if (close < 0)
            break;
        qsizetype from = open;
        while (from > at && (QChar::fromLatin1(text[from - 1]).isLetterOrNumber() || text[from - 1] == '_'))
            --from;
        const QByteArray name = text.mid(from, open - from);
        if (!name.isEmpty() && !out.contains(name))
            out.insert(name, text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return out;
}

Result<Reading> readAvalon(const ApiAnswers &answers)
{
    if (const auto fault = apiFault(answers, Kind::Avalon, { { "summary", "SUMMARY" }, { "stats", "STATS" } }))
        return tl::unexpected(*fault);
    Reading out;
    out.complaints = answers.complaints;
    readApiCommon(answers, out);
    const Fields version(firstOf(answers.body("version"), "VERSION"), out.complaints, QStringLiteral("version."));
    for (const char *key : { "VERSION", "LVERSION", "CGVERSION" }) {
        if (out.firmware.isEmpty())
            out.firmware = version.text(key);
    }
    const json &stats = firstOf(answers.body("stats"), "STATS");
    for (const auto &[key, value] : stats.items()) {
        if (key.starts_with("MM ID") && value.is_string()) { // "MM ID0", "MM ID0:Summary"
            const Values values = readNamedValues(QByteArray::fromStdString(value.get_ref<const std::string &>()));
            if (values.isEmpty())
                complain(out.complaints, QStringLiteral("stats.MM: holds no named values"));
            const QByteArray chip = values.value("Core").trimmed();
            out.chip = plainText(QString::fromUtf8(chip), 40);
            readModule(Module(values, out.complaints), out);
            break;
        }
    }
    return out;
}

} // namespace lan
