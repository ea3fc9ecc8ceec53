// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace widgets {

class ChoiceBox;
class RoleLabel;

/// One schedule: which machines, on which days, between which times; below it what that means, while it is typed.
class ScheduleEditor final : public QDialog {
    Q_OBJECT
public:
    explicit ScheduleEditor(QWidget *parent = nullptr);
    /// Opens it for \a schedule; id 0: a new one.
    void start(const lan::Schedule &schedule, const QList<lan::DeviceState> &devices);
    /// What came of saveWanted(); empty: it is kept, and the dialog closes.
    void setSaved(const QString &error);
    /// Minute of the day of "17:00", "5", "1730"; nothing where it is no time. 24:00 is 0.
    static std::optional<int> minuteOf(const QString &text);

Q_SIGNALS:
    void saveWanted(const lan::Schedule &schedule);

private:
    std::optional<lan::Schedule> typed() const;
    void judge();
    void save();

    lan::Schedule m_schedule;
    QList<lan::DeviceState> m_devices;
    bool m_isBusy = false;
    RoleLabel *m_title;
    ChoiceBox *m_group = nullptr;
    QList<QCheckBox *> m_days; ///< Monday first
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QCheckBox *m_isOn = nullptr;
    RoleLabel *m_meaning;
    RoleLabel *m_line;
    QPushButton *m_action;
};

} // namespace widgets
