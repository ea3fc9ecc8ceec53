// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/CoreNews.h"

namespace widgets {

QList<stats::Event> CoreNews::newOf(const QList<stats::Event> &events)
{
    QList<stats::Event> out;
    UnixMs newest = m_until.value_or(UnixMs {});
    for (const stats::Event &event : events) {
        newest = std::max(newest, event.at);
        if (m_until && event.at > *m_until)
            out << event;
    }
    if (!events.isEmpty())
        m_until = newest;
    return out;
}

QMap<QString, quint64> CoreNews::receivedOf(const wallet::Snapshot &wallet)
{
    using wallet::EntryKind;
    QMap<QString, quint64> out;
    if (wallet.takenAt == UnixMs {})
        return out;
    QHash<qint64, quint64> received;
    for (const wallet::HistoryEntry &entry : wallet.history) {
        const bool isIncome
            = entry.kind == EntryKind::Swept || entry.kind == EntryKind::Received || entry.kind == EntryKind::Reclaimed;
        if (!isIncome || entry.state != wallet::EntryState::Done)
            continue;
        received.insert(entry.id, entry.amount.value);
        const quint64 before = m_received.value(entry.id);
        if (m_hasWallet && entry.amount.value > before)
            out[entry.unit] += entry.amount.value - before;
    }
    m_hasWallet = true;
    m_received = received;
    return out;
}

} // namespace widgets
