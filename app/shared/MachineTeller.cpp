// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/MachineTeller.h"

#include "app/shared/Instance.h"
#include "app/shared/StatusJson.h"

namespace app {

void MachineTeller::run(const QJsonObject &request, const stats::LiveSnapshot &live, UnixMs now, Done done)
{
    const auto command = MachineCommand::parse(argumentsOf(request));
    if (!command)
        return done(errorJson(command.error()));
    const auto order = command->order(now);
    if (!order)
        return done({ { QStringLiteral("machines"), minersJson(live.miners) },
            { QStringLiteral("bans"), bansJson(live.bans) } });
    const quint64 id = m_nextId++;
    m_waiting.insert(id, std::move(done));
    Q_EMIT ordered({ id, *order });
}

void MachineTeller::take(const stats::MachineAnswer &answer)
{
    if (const auto done = m_waiting.take(answer.id))
        done(machineJson(answer));
}

} // namespace app
