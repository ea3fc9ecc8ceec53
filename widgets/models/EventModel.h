// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Types.h"

#include <QAbstractListModel>

namespace widgets {

/// The latest events, newest first, as sentences. Holds at most capacity.
class EventModel final : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int capacity = 200;
    enum Roles {
        AtRole = Qt::UserRole + 1,
        SeverityRole,
        MachineRole,
        DeviceRole /* key of a device on the network */
    };

    using QAbstractListModel::QAbstractListModel;

    void add(const stats::Event &event);
    /// Replaces everything; \a events are oldest first.
    void setEvents(const QList<stats::Event> &events);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<stats::Event> m_events; ///< newest first
};

} // namespace widgets
