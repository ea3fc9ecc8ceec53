// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/AntminerReading.h"

#include "core/lan/AntminerConf.h"
#include "core/lan/CgminerReading.h"
#include "core/lan/DeviceFaults.h"
#include "core/lan/Fields.h"

namespace lan {
namespace {

using nlohmann::json;

/// The page, or what port 4028 said instead.
const json &either(const CgiAnswers &answers, const QByteArray &name)
{
    const json &page = answers.of(name);
    return page.is_null() ? answers.of("api-" + name) : page;
}

void readSummary(const json &body, Reading &out)
{
    const Fields summary(firstOf(body, "SUMMARY"), out.complaints, QStringLiteral("summary."));
    out.bestSession = summary.difficulty(summary.has("bestshare") ? "bestshare" : "Best Share");
    out.hardwareErrors = summary.count(summary.has("hw_all") ? "hw_all" : "Hardware Errors");
    if (!out.uptime) {
        if (const auto elapsed = summary.number(summary.has("elapsed") ? "elapsed" : "Elapsed", range::seconds))
            out.uptime = std::chrono::seconds(qint64(*elapsed));
    }
    const json *states = summary.list("status");
    for (size_t i = 0; states && states->is_array() && i < std::min<size_t>(states->size(), 16); ++i) {
        const Fields state((*states)[i], out.complaints, QStringLiteral("summary.status."));
        if (state.text("type") == u"temp")
            out.isOverheated = state.text("status") == u"e";
    }
}

void sumShares(Reading &out)
{
    for (const PoolRow &row : out.pools) {
        if (row.accepted)
            out.accepted = out.accepted.value_or(0) + *row.accepted;
        if (row.rejected)
            out.rejected = out.rejected.value_or(0) + *row.rejected;
    }
}

/// The settings tell the passwords of the pools, and the pools where nothing else does (while it sleeps).
void readConf(const json &conf, Reading &out)
{
    const Fields fields(conf, out.complaints, QStringLiteral("conf."));
    if (!conf.is_object())
        return;
    out.isPaused = isAsleep(conf);
    if (const auto byHand = fields.flag("bitmain-fan-ctrl")) {
        out.isFanAutomatic = !*byHand;
        const auto percent = *byHand ? fields.number("bitmain-fan-pwm", range::percent) : std::nullopt;
        for (Fan &fan : out.fans) {
            if (percent)
                fan.percent = percent;
        }
    }
    const json *pools = fields.list("pools");
    if (!pools || !pools->is_array())
        return;
    const QList<PoolRow> rows = readPoolRows(*pools, out.complaints);
    if (out.pools.isEmpty()) {
        out.pools = rows;
        for (PoolRow &row : out.pools)
            row.isActive = false;
    }
    for (PoolRow &row : out.pools) {
        for (const json &entry : *pools) {
            QStringList ignored;
            const Fields pool(entry, ignored);
            auto read = PoolEntry::fromUrl(pool.text("url", 512));
            if (!read || !pool.has("pass"))
                continue;
            read->user = pool.text("user");
            if (read->isSamePool(row.pool))
                row.pool.password = textOf(entry["pass"]);
        }
    }
}

} // namespace

const json &CgiAnswers::of(const QByteArray &name) const
{
    static const json nothing;
    const auto it = all.find(name);
    return it == all.end() ? nothing : it->second;
}

Result<Reading> readAntminer(const CgiAnswers &answers)
{
    const json &system = answers.of("get_system_info");
    if (system.is_object() && !system.contains("minertype") && !system.contains("macaddr"))
        return tl::unexpected(otherKindFault());
    const json &stats = either(answers, "stats");
    const json &summary = either(answers, "summary");
    if (system.is_null() || (!stats.contains("STATS") && !summary.contains("SUMMARY")))
        return tl::unexpected(answers.firstError.value_or(noWorkFault()));
    Reading out;
    out.complaints = answers.complaints;
    const Fields fields(system, out.complaints, QStringLiteral("system."));
    out.model = fields.text("minertype");
    out.hostname = fields.text("hostname");
    out.mac = normalMac(fields.text("macaddr"));
    out.firmware = fields.text("system_filesystem_version");
    readBitmainStats(stats, out);
    readSummary(summary, out);
    if (const json *list = Fields(either(answers, "pools"), out.complaints).list("POOLS"))
        out.pools = readPoolRows(*list, out.complaints);
    sumShares(out);
    readConf(answers.of("get_miner_conf"), out);
    return out;
}

HttpAsk cgiAsk(const QByteArray &name)
{
    return { "GET", QStringLiteral("/cgi-bin/%1.cgi").arg(QLatin1String(name)), {}, "application/json", Needs::Digest };
}

AntminerReadTalk::AntminerReadTalk()
{
    for (const char *name : { "get_system_info", "stats", "summary", "pools", "get_miner_conf" })
        m_steps.push_back({ name, cgiAsk(name) });
}

std::optional<Ask> AntminerReadTalk::next()
{
    if (m_steps.empty())
        return std::nullopt;
    return m_steps.front().ask;
}

void AntminerReadTalk::take(const Result<Reply> &reply)
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    const bool isPage = std::holds_alternative<HttpAsk>(step.ask);
    const auto body = reply.and_then([&](const Reply &r) -> Result<json> {
        if (isPage)
            return readCgi(r);
        return readApiAnswer(r).map([](ApiAnswer a) { return std::move(a.body); });
    });
    if (body) {
        m_answers.all.emplace(step.name, *body);
        return;
    }
    const Error &error = body.error();
    if (!m_answers.firstError || error.code == Errc::Denied)
        m_answers.firstError = error;
    m_isDenied = error.code == Errc::Denied;
    const bool isLost = error.code == Errc::Timeout || error.code == Errc::Unreachable;
    if (m_isDenied || isLost || step.name == "get_system_info") {
        m_steps.clear(); // the rest would fare no better, and it costs the device time
    } else if (isPage && step.name != "get_miner_conf" && error.code == Errc::Unsupported) {
        const QByteArray old = "api-" + step.name;
        m_steps.push_front({ old, apiAsk(step.name) });
        return;
    }
    complain(m_answers.complaints, QStringLiteral("%1: %2").arg(QLatin1String(step.name), error.toString()));
}

Result<Reading> AntminerReadTalk::outcome() const
{
    if (m_isDenied)
        return tl::unexpected(*m_answers.firstError);
    return readAntminer(m_answers);
}

} // namespace lan
