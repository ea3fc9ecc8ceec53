// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FleetDesk.h"

namespace widgets {

quint64 FleetDesk::order(const lan::Order &order, QObject *context, Then then)
{
    const quint64 id = ++m_last;
    m_waiting.insert(id, { context, std::move(then) });
    Q_EMIT ordered({ id, order });
    return id;
}

void FleetDesk::answer(const lan::Answer &answer)
{
    const Waiting waiting = m_waiting.take(answer.id);
    if (waiting.context && waiting.then)
        waiting.then(answer);
}

} // namespace widgets
