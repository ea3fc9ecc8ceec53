// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/CgminerPools.h"

#include "core/lan/CgminerReading.h"
#include "core/lan/DeviceFaults.h"
#include "core/lan/Fields.h"

#include <algorithm>

namespace lan {
namespace {

using nlohmann::json;
using What = PoolStep::What;

constexpr int mostSteps = 24; ///< each is two requests
constexpr int mostWaits = 6;
constexpr int waitMilliseconds = 1'500;
constexpr int mostPools = 8;

/// Commas part the API's parameters; a backslash keeps one that belongs to a text.
QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\")).replace(u',', QStringLiteral("\\,"));
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

QByteArray commandOf(What what, bool knowsOrder)
{
    switch (what) {
    case What::Add:
        return "addpool";
    case What::Enable:
        return "enablepool";
    case What::Order:
        return knowsOrder ? "poolpriority" : "switchpool";
    case What::Remove:
        return "removepool";
    case What::AwaitSwitch:
    case What::Done:
        break;
    }
    return {};
}

/// Of the pools that are \a wanted the first in \a now; the rest of equal ones is surplus.
const ApiPool *find(const QList<ApiPool> &now, const PoolEntry &wanted)
{
    const auto it
        = std::find_if(now.begin(), now.end(), [&](const ApiPool &p) { return p.pool && p.pool->isSamePool(wanted); });
    return it == now.end() ? nullptr : &*it;
}

QList<PoolEntry> usedOf(const SetPools &wanted)
{
    QList<PoolEntry> out;
    for (const PoolEntry &pool : wanted.pools.first(std::min<qsizetype>(wanted.used, wanted.pools.size()))) {
        if (std::none_of(out.begin(), out.end(), [&](const PoolEntry &p) { return p.isSamePool(pool); }))
            out += pool;
    }
    return out;
}

} // namespace

Result<QList<ApiPool>> readApiPools(const ApiAnswer &answer)
{
    if (const auto refusal = refusalOf(answer.status))
        return tl::unexpected(*refusal);
    if (answer.isCut) // a pool that is not seen would be added again
        return tl::unexpected(cutFault());
    QStringList complaints;
    const json *list = Fields(answer.body, complaints).list("POOLS");
    if (!list || !list->is_array())
        return fail(Errc::Malformed, QStringLiteral("the device does not list its pools"));
    QStringList ignored;
    const QList<PoolRow> rows = readPoolRows(*list, ignored);
    const auto active = std::find_if(rows.begin(), rows.end(), [](const PoolRow &row) { return row.isActive; });
    QList<ApiPool> pools;
    QList<std::pair<int, qsizetype>> order;
    for (const json &row : *list) {
        const Fields fields(row, complaints);
        const auto number = fields.number("POOL", { 0, 1000 });
        if (!number || pools.size() > 100)
            return fail(Errc::Malformed, QStringLiteral("the device lists a pool without its number"));
        if (fields.text("URL").isEmpty())
            continue;
        ApiPool pool;
        pool.number = int(*number);
        pool.priority = int(fields.number("Priority", { 0, 1e6 }).value_or(*number));
        pool.isDisabled = fields.text("Status").compare(u"Disabled", Qt::CaseInsensitive) == 0;
        pool.isActive = active != rows.end() && active->slot == pool.number;
        if (auto entry = PoolEntry::fromUrl(fields.text("URL", 512))) {
            entry->user = fields.text("User");
            pool.pool = *entry;
        }
        order += { pool.priority, pools.size() };
        pools += pool;
    }
    std::sort(order.begin(), order.end());
    QList<ApiPool> out;
    for (const auto &[priority, at] : order)
        out += pools[at];
    return out;
}

PoolStep nextPoolStep(const QList<ApiPool> &now, const SetPools &wanted)
{
    const QList<PoolEntry> used = usedOf(wanted);
    QList<int> order;
    for (const PoolEntry &pool : used) {
        const ApiPool *found = find(now, pool);
        if (!found) {
            const QString password = pool.password.value_or(QStringLiteral("x"));
            return { What::Add, QStringList { escaped(pool.url()), escaped(pool.user), escaped(password) }.join(u','),
                password };
        }
        if (found->isDisabled)
            return { What::Enable, QString::number(found->number), {} };
        order += found->number;
    }
    QStringList names;
    bool isOrdered = true;
    for (qsizetype i = 0; i < order.size(); ++i) {
        isOrdered &= now[i].number == order[i];
        names += QString::number(order[i]);
    }
    if (!isOrdered)
        return { What::Order, names.join(u','), {} };
    const ApiPool *surplus = nullptr; // the last first: their numbers disturb the others least
    for (const ApiPool &pool : now) {
        if (!order.contains(pool.number) && !(pool.isActive && surplus))
            surplus = !surplus || surplus->isActive || pool.number > surplus->number ? &pool : surplus;
    }
    if (!surplus)
        return {};
    if (surplus->isActive)
        return { What::AwaitSwitch, QString::number(surplus->number), {} };
    return { What::Remove, QString::number(surplus->number), {} };
}

std::optional<Error> poolsFault(const SetPools &wanted)
{
    const QList<PoolEntry> used = usedOf(wanted);
    if (used.isEmpty())
        return Error { Errc::OutOfRange, QStringLiteral(QT_TRANSLATE_NOOP("core", "It needs at least one pool.")) };
    if (used.size() > mostPools)
        return Error { Errc::OutOfRange,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "It takes at most %1 pools.")).arg(mostPools) };
    for (const PoolEntry &pool : used) {
        if (pool.host.isEmpty() || pool.port == 0 || pool.user.isEmpty())
            return incompletePoolFault();
        if (hasControl(pool.host) || hasControl(pool.user) || hasControl(pool.password.value_or(QString())))
            return incompletePoolFault();
        if (pool.protocol == PoolProtocol::Sv2)
            return sv1OnlyFault();
    }
    return std::nullopt;
}

SetPoolsTalk::SetPoolsTalk(Kind kind, SetPools wanted)
    : m_kind(kind)
    , m_wanted(std::move(wanted))
{
    if (auto fault = poolsFault(m_wanted))
        end(std::move(fault));
}

std::optional<Ask> SetPoolsTalk::next()
{
    switch (m_phase) {
    case Phase::Version:
        return apiAsk("version");
    case Phase::List:
        return apiAsk("pools");
    case Phase::Command:
        return apiAsk(commandOf(m_step.what, m_knowsOrder),
            m_step.what == What::Order && !m_knowsOrder ? m_step.parameter.section(u',', 0, 0) : m_step.parameter);
    case Phase::Wait:
        return WaitAsk { waitMilliseconds };
    case Phase::Done:
        break;
    }
    return std::nullopt;
}

void SetPoolsTalk::take(const Result<Reply> &reply)
{
    if (m_phase == Phase::Done)
        return;
    if (m_phase == Phase::Wait) {
        m_phase = Phase::List;
        return;
    }
    if (!reply)
        return end(reply.error());
    const auto answer = readApiAnswer(*reply);
    if (m_phase == Phase::Command) {
        m_phase = Phase::List;
        if (!answer) { // whether it was done is seen in the list
            m_lastFault = answer.error();
            return;
        }
        const auto refusal = refusalOf(answer->status, m_step.secret);
        if (refusal && m_step.what == What::Order && m_knowsOrder && refusal->code == Errc::Unsupported)
            m_knowsOrder = false;
        else if (refusal && m_waits > mostWaits)
            end(Error { Errc::Refused,
                QStringLiteral(
                    QT_TRANSLATE_NOOP("core", "It does not reach its new pool and mines on at the old one. %1"))
                    .arg(refusal->detail) });
        else if (refusal)
            end(refusal);
        else
            m_hasChanged = true;
        return;
    }
    if (!answer)
        return end(answer.error());
    if (m_phase == Phase::List)
        return plan(*answer);
    if (auto fault = kindFault(*answer, m_kind))
        return end(std::move(fault));
    m_phase = Phase::List;
}

void SetPoolsTalk::plan(const ApiAnswer &pools)
{
    const auto now = readApiPools(pools);
    if (!now)
        return end(now.error());
    PoolStep step = nextPoolStep(*now, m_wanted);
    if (step.what == What::Done)
        return end(std::nullopt);
    if (step.what == What::Order && !m_knowsOrder && now->front().number == step.parameter.section(u',', 0, 0).toInt())
        return end(std::nullopt); // the first is first; this firmware cannot order the others
    if (step.what == What::AwaitSwitch) {
        m_phase = Phase::Wait;
        if (++m_waits <= mostWaits)
            return;
        step.what = What::Remove; // it may still move away by itself when it is told to forget this one
    }
    m_repeats = step == m_step ? m_repeats + 1 : 0;
    if (m_repeats > 1 || ++m_steps > mostSteps)
        return end(m_lastFault.value_or(Error {
            Errc::Refused, QStringLiteral(QT_TRANSLATE_NOOP("core", "It said yes and did not change its pools.")) }));
    m_step = std::move(step);
    m_phase = Phase::Command;
}

void SetPoolsTalk::end(std::optional<Error> error)
{
    m_phase = Phase::Done;
    m_error = std::move(error);
}

Result<Changed> SetPoolsTalk::outcome() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    Changed out;
    out.isLostAtRestart = m_hasChanged;
    return out;
}

} // namespace lan
