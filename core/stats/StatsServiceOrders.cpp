// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner orders of machines, and the bans of safeguards.
#include "core/stats/HistoryStore.h"
#include "core/stats/MachineBook.h"
#include "core/stats/StatsService.h"

#include <QLoggingCategory>

namespace stats {
namespace {

Q_LOGGING_CATEGORY(lcOrders, "hashstead.stats.orders")

} // namespace

QString StatsService::calledNow(const QString &key) const
{
    const QString given = m_book->nameOf(key);
    return given.isEmpty() ? key : given;
}

QList<BanRow> StatsService::bans() const
{
    return m_book->bans();
}

void StatsService::orderMachine(const MachineRequest &request)
{
    const auto refuse = [&](const Error &error) {
        MachineAnswer answer { request.id, request.order, {}, {}, 0, {}, {}, error };
        Q_EMIT machineAnswered(answer);
    };
    if (!m_store)
        return refuse({ Errc::Busy, QStringLiteral("Hashstead is starting or stopping") });
    auto decision = m_book->decide(request.order, *m_live, m_clock.now());
    if (!decision)
        return refuse(decision.error());
    if (decision->name || decision->ban || decision->lifted) {
        if (const auto written = m_store->write(*decision); !written)
            return refuse({ written.error().code,
                QStringLiteral("nothing was done, because it could not be saved: %1").arg(written.error().detail) });
    }
    decision->answer.id = request.id;
    take(*decision);
    Q_EMIT machineAnswered(decision->answer);
}

void StatsService::take(const Decision &decision)
{
    m_book->apply(decision);
    if (decision.name)
        m_live->rename(decision.name->first, decision.name->second);
    for (const work::ConnectionId connection : decision.closed)
        Q_EMIT disconnectWanted(connection);
    addEvent(decision.event);
    if (decision.ban || decision.lifted)
        tellBans();
}

void StatsService::recordBan(const QHostAddress &peer, const QString &reason, std::chrono::seconds time)
{
    const UnixMs now = m_clock.now();
    const Decision decision = m_book->banFor(peer, reason, now + time, now);
    if (decision.ban && m_store) {
        if (const auto written = m_store->write(decision); !written)
            qCWarning(lcOrders).noquote() << "a ban is not saved and ends with this run:" << written.error().detail;
    }
    take(decision);
}

void StatsService::endBans()
{
    const UnixMs now = m_clock.now();
    const auto ended = m_book->takeEnded(now);
    for (const BanEntry &ban : ended) {
        if (const auto removed = m_store->removeBan(ban.row.id); !removed)
            qCWarning(lcOrders).noquote() << "a ban that is over stays in the file:" << removed.error().detail;
        addEvent({ now, EventKind::BanLifted, Severity::Info, ban.row.machine,
            { { QStringLiteral("address"), ban.row.address }, { QStringLiteral("over"), true } } });
    }
    if (!ended.isEmpty())
        tellBans();
}

void StatsService::tellBans()
{
    m_live->setBans(m_book->bans());
    Q_EMIT bansChanged(m_book->gateBans());
}

} // namespace stats
