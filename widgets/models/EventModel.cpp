// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/EventModel.h"

#include "widgets/text/Words.h"

namespace widgets {

void EventModel::add(const stats::Event &event)
{
    if (m_events.size() >= capacity) {
        beginRemoveRows({}, capacity - 1, int(m_events.size()) - 1);
        m_events.resize(capacity - 1);
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_events.prepend(event);
    endInsertRows();
}

void EventModel::setEvents(const QList<stats::Event> &events)
{
    beginResetModel();
    m_events = events.last(std::min<qsizetype>(events.size(), capacity));
    std::reverse(m_events.begin(), m_events.end());
    endResetModel();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const stats::Event &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return Words::event(event);
    case AtRole:
        return QVariant::fromValue(qint64(event.at.time_since_epoch().count()));
    case SeverityRole:
        return int(event.severity);
    case DeviceRole: {
        using Kind = stats::EventKind;
        const bool isOfDevice
            = event.kind == Kind::DeviceAlert || event.kind == Kind::DeviceWell || event.kind == Kind::DeviceChanged;
        return isOfDevice ? event.values.value(QStringLiteral("key")).toString() : QString();
    }
    case MachineRole:
        return event.machine;
    default:
        return {};
    }
}

} // namespace widgets
