// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/CgminerReading.h"

#include "core/lan/DeviceFaults.h"
#include "core/lan/Fields.h"

#include <algorithm>

namespace lan {
namespace {

using nlohmann::json;

constexpr size_t mostPools = 32;

struct Window {
    const char *name;
    std::optional<double> DeviceRates::*rate;
    int minutes;
};
/// Windows in the order of which is taken where a device has several for one place.
constexpr Window windows[] = { { "5s", &DeviceRates::now, 0 }, { "20s", &DeviceRates::now, 0 },
    { "30s", &DeviceRates::now, 0 }, { "1m", &DeviceRates::m1, 0 }, { "10m", &DeviceRates::m10, 10 },
    { "15m", &DeviceRates::m10, 15 }, { "5m", &DeviceRates::m10, 5 }, { "30m", &DeviceRates::m10, 30 },
    { "1h", &DeviceRates::h1, 0 }, { "av", &DeviceRates::average, 0 } };

void readRates(const Fields &summary, DeviceRates &out)
{
    constexpr std::pair<const char *, double> units[]
        = { { "MHS ", 1e6 }, { "GHS ", 1e9 }, { "THS ", 1e12 }, { "KHS ", 1e3 } };
    for (const auto &[unit, factor] : units) {
        for (const Window &window : windows) {
            std::optional<double> &rate = out.*window.rate;
            if (rate)
                continue;
            if (const auto read = summary.number((QByteArray(unit) + window.name).constData(), range::rate)) {
                rate = *read * factor;
                if (window.minutes > 0)
                    out.m10Minutes = window.minutes;
            }
        }
    }
}

bool isAlive(const PoolRow &row)
{
    return row.status.compare(u"Alive", Qt::CaseInsensitive) == 0
        || row.status.compare(u"Active", Qt::CaseInsensitive) == 0;
}

QString either(const Fields &fields, const char *first, const char *second)
{
    const QString text = fields.text(first);
    return text.isEmpty() ? fields.text(second) : text;
}

} // namespace

QList<PoolRow> readPoolRows(const json &list, QStringList &complaints)
{
    struct Place {
        double priority;
        qsizetype row;
        std::optional<bool> hasConnection;
    };
    QList<PoolRow> rows;
    std::vector<Place> order;
    if (!list.is_array())
        return {};
    for (size_t i = 0; i < std::min(list.size(), mostPools); ++i) {
        const Fields fields(list[i], complaints, QStringLiteral("pools[%1].").arg(i));
        const QString url = either(fields, "URL", "url");
        if (url.isEmpty())
            continue; // a slot that is not used
        auto pool = PoolEntry::fromUrl(url);
        if (!pool) {
            complain(complaints, QStringLiteral("pools[%1]: %2").arg(i).arg(pool.error().detail));
            continue;
        }
        PoolRow row;
        row.pool = *pool;
        row.pool.user = either(fields, "User", "user");
        const char *slot = fields.has("POOL") ? "POOL" : "index";
        row.slot = int(fields.number(slot, { 0, 1e6 }).value_or(double(i)));
        const char *priority = fields.has("Priority") ? "Priority" : "priority";
        order.push_back(
            { fields.number(priority, { 0, 1e6 }).value_or(double(i)), rows.size(), fields.flag("Stratum Active") });
        row.status = either(fields, "Status", "status").left(40);
        row.isUsed = row.status.compare(u"Disabled", Qt::CaseInsensitive) != 0;
        row.accepted = fields.count(fields.has("Accepted") ? "Accepted" : "accepted");
        row.rejected = fields.count(fields.has("Rejected") ? "Rejected" : "rejected");
        for (const char *key : { "Stratum Difficulty", "Work Difficulty", "Diff", "diff" }) {
            if (const auto difficulty = fields.difficulty(key); difficulty && *difficulty > 0 && !row.difficulty)
                row.difficulty = difficulty;
        }
        rows += row;
    }
    std::stable_sort(order.begin(), order.end(), [](Place a, Place b) { return a.priority < b.priority; });
    // The first that is connected is mined on; firmwares without that word fail over by what is alive.
    const bool tells = std::any_of(order.begin(), order.end(), [](Place p) { return p.hasConnection.has_value(); });
    bool hasActive = false;
    QList<PoolRow> out;
    for (const Place &place : order) {
        PoolRow row = rows[place.row];
        row.isActive = !hasActive && row.isUsed && isAlive(row) && (!tells || place.hasConnection.value_or(false));
        hasActive |= row.isActive;
        out += row;
    }
    return out;
}

void readApiCommon(const ApiAnswers &answers, Reading &out)
{
    const Fields version(firstOf(answers.body("version"), "VERSION"), out.complaints, QStringLiteral("version."));
    for (const char *key : { "PROD", "Type", "Model", "MODEL" }) {
        if (out.model.isEmpty())
            out.model = version.text(key);
    }
    out.mac = normalMac(version.text("MAC"));
    const Fields summary(firstOf(answers.body("summary"), "SUMMARY"), out.complaints, QStringLiteral("summary."));
    readRates(summary, out.rates);
    if (const auto elapsed = summary.number("Elapsed", range::seconds))
        out.uptime = std::chrono::seconds(qint64(*elapsed));
    out.accepted = summary.count("Accepted");
    out.rejected = summary.count("Rejected");
    out.stale = summary.count("Stale");
    out.hardwareErrors = summary.count("Hardware Errors");
    out.errorPercent = summary.number("Device Hardware%", range::percent);
    out.bestSession = summary.difficulty("Best Share");
    const json &pools = answers.body("pools");
    if (const json *list = Fields(pools, out.complaints, QStringLiteral("pools.")).list("POOLS"))
        out.pools = readPoolRows(*list, out.complaints);
}

std::optional<Error> apiFault(
    const ApiAnswers &answers, Kind kind, std::initializer_list<std::pair<const char *, const char *>> needed)
{
    const auto version = answers.all.find("version");
    if (version != answers.all.end()) {
        if (auto fault = kindFault(version->second, kind))
            return fault;
    }
    for (const auto &[command, key] : needed) {
        if (!firstOf(answers.body(command), key).empty())
            return std::nullopt;
    }
    return answers.firstError.value_or(noWorkFault());
}

Result<Reading> readCgminer(const ApiAnswers &answers)
{
    if (const auto fault = apiFault(answers, Kind::Cgminer, { { "summary", "SUMMARY" }, { "stats", "STATS" } }))
        return tl::unexpected(*fault);
    Reading out;
    out.complaints = answers.complaints;
    readApiCommon(answers, out);
    const auto version = answers.all.find("version");
    if (version != answers.all.end())
        out.firmware = version->second.status.description;
    readBitmainStats(answers.body("stats"), out);
    const auto privileged = answers.all.find("privileged");
    if (privileged != answers.all.end()) {
        const auto refusal = refusalOf(privileged->second.status);
        out.isReadOnly = refusal && refusal->code == Errc::Denied;
    }
    return out;
}

} // namespace lan
