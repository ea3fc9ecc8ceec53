// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"
#include "widgets/controls/Labels.h"
#include "widgets/models/DeviceRow.h"

class QHBoxLayout;

namespace widgets {

class TickBox;

/// What the devices make together, and the switch that lets this program change them.
class FleetHead final : public QWidget {
    Q_OBJECT
public:
    explicit FleetHead(QWidget *parent = nullptr);
    void setSnapshot(const lan::Snapshot &snapshot, const FleetTotals &totals);
    /// Why the switch may not be moved; empty: it may.
    void setDenied(const QString &why);
    Figure *figure(int index) const { return m_parts.at(index).figure; }
    QString note(int index) const { return m_parts.at(index).note->text(); }
    QString switchNote() const { return m_switchNote->text(); }

Q_SIGNALS:
    void managingChosen(bool isOn);

private:
    struct Part {
        Figure *figure;
        RoleLabel *note;
    };
    Part addPart(QHBoxLayout *row, const QString &label, int stretch);
    void show(int part, const Measure &value, const QString &note);
    void showSwitch();

    QList<Part> m_parts;
    TickBox *m_switch;
    RoleLabel *m_switchNote;
    bool m_isManaging = false;
    QString m_denied;
};

} // namespace widgets
