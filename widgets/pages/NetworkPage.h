// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/pages/Page.h"

class QSettings;

namespace widgets {

class FleetDesk;
class LiveTable;

/// The mining machines that were found on the home's network: what they say of themselves, and what can be done.
class NetworkPage final : public Page {
    Q_OBJECT
public:
    explicit NetworkPage(FleetDesk *desk, QWidget *parent = nullptr);

    void setSnapshot(const lan::Snapshot &snapshot);
    /// Other devices come: none is chosen.
    void forget();
    /// Selects a device and scrolls to it, clearing a search that hides it.
    void showDevice(const QString &key);
    /// Empty when none is chosen.
    QString selectedKey() const;
    LiveTable *table() const { return m_table; }
    /// What the page remembers: columns, their order and widths, sorting, filters, the chart.
    void save(QSettings &state) const;
    void restore(const QSettings &state);

private:
    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    LiveTable *m_table;
    DeviceModel *m_model;
};

} // namespace widgets
