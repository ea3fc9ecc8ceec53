// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanTeller.h"

#include "app/shared/Instance.h"
#include "app/shared/LanJson.h"

namespace app {

QJsonObject LanTeller::request(const QStringList &arguments, const QString &input)
{
    QJsonObject out = commandRequest(QStringLiteral("lan"), arguments);
    if (!input.isEmpty())
        out.insert(QStringLiteral("input"), input);
    return out;
}

void LanTeller::run(const QJsonObject &request, const lan::Snapshot &now, Done done)
{
    m_now = now;
    const auto command = LanCommand::parse(argumentsOf(request));
    if (!command)
        return done(errorJson(command.error()));
    const QString input = request[QStringLiteral("input")].toString();
    const auto order = command->order(now, input);
    if (!order)
        return done(errorJson(order.error()));
    if (*order)
        return give(m_nextId++, { *command, input, std::move(done) }, **order);
    if (now.bookTrouble && now.takenAt == UnixMs {})
        return done(errorJson(*now.bookTrouble));
    if (command->name == u"show") {
        const auto keys = command->devices(now, command->words);
        if (!keys)
            return done(errorJson(keys.error()));
        const auto device = std::ranges::find(now.devices, keys->first(), &lan::DeviceState::key);
        return done({ { QStringLiteral("device"), deviceJson(*device, true) } });
    }
    if (command->name == u"schedule")
        return done({ { QStringLiteral("schedules"), schedulesJson(now.schedules) } });
    if (command->name == u"template")
        return done({ { QStringLiteral("templates"), templatesJson(now.templates) } });
    done(lanJson(now));
}

void LanTeller::give(quint64 id, Asked asked, const lan::Order &order)
{
    asked.scanBefore = m_now.scan.startedAt;
    m_waiting.insert(id, std::move(asked));
    Q_EMIT ordered({ id, order });
}

void LanTeller::take(const lan::Answer &answer)
{
    const auto found = m_waiting.find(answer.id);
    if (found == m_waiting.end())
        return;
    Asked asked = *found;
    m_waiting.erase(found);
    if (answer.error || !asked.command.isLong())
        return asked.done(lanJson(answer));
    if (asked.command.name == u"scan") {
        asked.isScanning = true;
        m_watching.insert(answer.id, asked);
        return;
    }
    if (asked.plan != 0) { // it was started
        m_watching.insert(answer.id, asked);
        return;
    }
    const bool isAnyPossible = std::ranges::any_of(answer.plan.steps, &lan::PointStep::isPossible);
    if (asked.command.has(QStringLiteral("dry-run")) || !isAnyPossible)
        return asked.done({ { QStringLiteral("plan"), pointJson(answer.plan) } });
    asked.plan = answer.plan.id;
    lan::StartPlan start { answer.plan.id, {} };
    if (asked.command.has(QStringLiteral("code"))) {
        for (const lan::PointStep &step : answer.plan.steps)
            start.oneTimeCodes.insert(step.key, asked.input);
    }
    give(m_nextId++, std::move(asked), start);
}

void LanTeller::look(const lan::Snapshot &now)
{
    m_now = now;
    const QList<quint64> ids = m_watching.keys();
    for (const quint64 id : ids) {
        Asked &asked = m_watching[id];
        if (asked.isScanning)
            lookAtScan(id, asked, now.scan);
        else
            lookAtPlan(id, asked, now.point);
    }
}

void LanTeller::lookAtScan(quint64 id, Asked &asked, const lan::ScanState &scan)
{
    using Phase = lan::ScanState::Phase;
    const bool isResumed = asked.command.has(QStringLiteral("resume"));
    if (scan.startedAt == asked.scanBefore && !isResumed)
        return; // an older one still
    if (scan.phase == Phase::Running) {
        const QJsonObject progress = scanJson(scan);
        if (std::exchange(asked.told, progress) != progress)
            asked.done({ { QStringLiteral("progress"), progress } });
        return;
    }
    const Asked ended = m_watching.take(id);
    ended.done(
        { { QStringLiteral("scan"), scanJson(scan) }, { QStringLiteral("devices"), devicesJson(m_now.devices) } });
}

void LanTeller::lookAtPlan(quint64 id, Asked &asked, const lan::PointState &point)
{
    if (point.id != asked.plan)
        return;
    if (point.phase != lan::PointState::Phase::Done) {
        const QJsonObject progress = pointJson(point);
        if (std::exchange(asked.told, progress) != progress)
            asked.done({ { QStringLiteral("progress"), progress } });
        return;
    }
    const Asked ended = m_watching.take(id);
    ended.done({ { QStringLiteral("plan"), pointJson(point) } });
}

} // namespace app
