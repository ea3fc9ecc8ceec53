// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace widgets {

class FleetDesk;
class RoleLabel;
class TickBox;

/// Fan and frequency of one device, within what it says that it allows. Only what differs is ordered.
class TuneDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TuneDialog(FleetDesk *desk, QWidget *parent = nullptr);
    void setSnapshot(const lan::Snapshot &snapshot);
    /// Opens it with what the device has now.
    void start(const QString &key);

Q_SIGNALS:
    /// What was ordered was done.
    void tuned(const QString &sentence);

private:
    void makeFan(QVBoxLayout *column);
    void makeFrequency(QVBoxLayout *column);
    const lan::DeviceState *device() const;
    /// What differs from what the device has, in the order in which it is given.
    QList<lan::Change> changes() const;
    void refresh();
    void save();
    void saveNext();

    FleetDesk *m_desk;
    lan::Snapshot m_snapshot;
    QString m_key;
    lan::DeviceState m_before; ///< as it was opened with
    QList<lan::Change> m_waiting;
    QString m_said; ///< of the last change that was done
    bool m_isBusy = false;
    RoleLabel *m_title;
    QWidget *m_fanPart = nullptr;
    TickBox *m_automatic = nullptr;
    QSpinBox *m_fan = nullptr;
    QWidget *m_frequencyPart = nullptr;
    QSpinBox *m_megahertz = nullptr;
    RoleLabel *m_megahertzBounds = nullptr;
    QSpinBox *m_millivolts = nullptr;
    RoleLabel *m_millivoltBounds = nullptr;
    QWidget *m_codePart = nullptr;
    QLineEdit *m_code = nullptr;
    RoleLabel *m_line;
    QPushButton *m_action;
};

} // namespace widgets
