// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/ScheduleEditor.h"

#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/fleet/FleetItems.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

namespace widgets {

namespace {

constexpr int dayMinutes = 24 * 60;

/// That a week of it pauses, in minutes.
int minutesAWeek(const lan::Schedule &schedule)
{
    const int length = (schedule.toMinute - schedule.fromMinute + dayMinutes) % dayMinutes;
    int days = 0;
    for (int day = 0; day < 7; ++day)
        days += schedule.days >> day & 1;
    return days * (length == 0 ? dayMinutes : length);
}

} // namespace

ScheduleEditor::ScheduleEditor(QWidget *parent)
    : QDialog(parent)
    , m_title(new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold))
    , m_meaning(new RoleLabel(TextSize::Body, Role::Text, QFont::Medium))
    , m_line(new RoleLabel(TextSize::Body, Role::Secondary))
    , m_action(new QPushButton(tr("Keep")))
{
    setObjectName(QStringLiteral("schedule-editor"));
    setMinimumWidth(640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_title);
    FormRows rows(column);
    m_group = new ChoiceBox;
    m_group->setObjectName(QStringLiteral("schedule-group"));
    rows.add(tr("Machines"), m_group);
    auto *days = new QHBoxLayout;
    for (int day = 0; day < 7; ++day) {
        m_days << new TickBox(QLocale().dayName(day + 1, QLocale::ShortFormat));
        m_days.last()->setAccessibleName(QLocale().dayName(day + 1));
        m_days.last()->setObjectName(QStringLiteral("schedule-day-%1").arg(day));
        days->addWidget(m_days.last());
        connect(m_days.last(), &QCheckBox::toggled, this, &ScheduleEditor::judge);
    }
    days->addStretch(1);
    rows.add(tr("Days"), days);
    auto *times = new QHBoxLayout;
    auto *until = new RoleLabel(TextSize::Body, Role::Secondary);
    until->show(tr("to", "between two times of day"));
    for (QLineEdit **field : { &m_from, &m_to }) {
        *field = new QLineEdit;
        (*field)->setMaxLength(5);
        (*field)->setFixedWidth(84);
        (*field)->setAlignment(Qt::AlignHCenter);
        connect(*field, &QLineEdit::textChanged, this, &ScheduleEditor::judge);
    }
    m_from->setObjectName(QStringLiteral("schedule-from"));
    m_from->setAccessibleName(tr("Pauses from"));
    m_to->setObjectName(QStringLiteral("schedule-to"));
    m_to->setAccessibleName(tr("Pauses until"));
    times->addWidget(m_from);
    times->addWidget(until);
    times->addWidget(m_to);
    times->addStretch(1);
    rows.add(tr("Pauses from"), times);
    m_isOn = new TickBox(tr("The schedule is on"));
    m_isOn->setObjectName(QStringLiteral("schedule-on"));
    rows.addBelow(m_isOn);
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("schedule-meaning"));
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("dialog-line"));
    column->addSpacing(4);
    column->addWidget(m_meaning);
    column->addWidget(m_line);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    auto *cancel = addButton(foot, tr("Cancel"), "dialog-cancel");
    foot->addWidget(m_action);
    column->addLayout(foot);
    makePrimary(m_action);
    m_action->setDefault(true);
    m_action->setObjectName(QStringLiteral("dialog-action"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &ScheduleEditor::save);
    connect(m_group, &QComboBox::currentIndexChanged, this, &ScheduleEditor::judge);
}

std::optional<int> ScheduleEditor::minuteOf(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("^\\s*(\\d{1,2})(?:[:.hH]?(\\d{2}))?\\s*$"));
    const auto match = time.match(text);
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return std::nullopt;
    return (hour * 60 + minute) % dayMinutes;
}

void ScheduleEditor::start(const lan::Schedule &schedule, const QList<lan::DeviceState> &devices)
{
    m_schedule = schedule;
    m_devices = devices;
    m_isBusy = false;
    const QString title = schedule.id == 0 ? tr("New schedule") : tr("Change the schedule");
    setWindowTitle(title);
    m_title->show(title);
    {
        const QSignalBlocker quiet(m_group);
        QStringList groups = groupsOf(devices);
        if (!schedule.group.isEmpty() && !groups.contains(schedule.group))
            groups << schedule.group;
        m_group->clear();
        m_group->addItem(tr("All managed machines"), QString());
        for (const QString &group : std::as_const(groups))
            m_group->addItem(tr("The group \u201c%1\u201d").arg(group), group);
        m_group->setCurrentIndex(std::max(0, m_group->findData(schedule.group)));
    }
    for (int day = 0; day < 7; ++day)
        m_days[day]->setChecked(schedule.days >> day & 1);
    m_from->setText(FleetWords::minute(schedule.fromMinute));
    m_to->setText(FleetWords::minute(schedule.toMinute));
    m_isOn->setChecked(schedule.isOn);
    judge();
    open();
    m_group->setFocus();
}

std::optional<lan::Schedule> ScheduleEditor::typed() const
{
    const auto from = minuteOf(m_from->text());
    const auto to = minuteOf(m_to->text());
    if (!from || !to)
        return std::nullopt;
    lan::Schedule schedule = m_schedule;
    schedule.group = m_group->currentData().toString();
    schedule.days = 0;
    for (int day = 0; day < 7; ++day)
        schedule.days |= quint8(m_days[day]->isChecked() << day);
    schedule.fromMinute = *from;
    schedule.toMinute = *to;
    schedule.isOn = m_isOn->isChecked();
    return schedule;
}

void ScheduleEditor::judge()
{
    const bool isFromWrong = !minuteOf(m_from->text());
    const bool isToWrong = !minuteOf(m_to->text());
    setInvalid(m_from, isFromWrong);
    setInvalid(m_to, isToWrong);
    const auto schedule = typed();
    m_line->setRole(Role::Secondary);
    if (!schedule) {
        m_meaning->show(Format::unknown());
        m_line->setRole(Role::Bad);
        m_line->show(tr("A time is written as 17:00."));
    } else if (schedule->days == 0) {
        m_meaning->show(tr("Pauses never: no day is chosen."));
        m_line->show({});
    } else {
        const int minutes = minutesAWeek(*schedule);
        m_meaning->show(FleetWords::schedule(*schedule));
        m_line->show(
            tr("That is %1 a week, for %2. A machine that was paused by hand stays paused.")
                .arg(Format::duration(std::chrono::minutes(minutes)), ScheduleRow::of(*schedule, m_devices).machines));
    }
    m_action->setEnabled(schedule && schedule->days != 0 && !m_isBusy);
}

void ScheduleEditor::save()
{
    const auto schedule = typed();
    if (!schedule || schedule->days == 0 || m_isBusy)
        return;
    m_isBusy = true;
    m_action->setEnabled(false);
    Q_EMIT saveWanted(*schedule);
}

void ScheduleEditor::setSaved(const QString &error)
{
    m_isBusy = false;
    if (error.isEmpty())
        return accept();
    judge();
    m_line->setRole(Role::Bad);
    m_line->show(error);
}

} // namespace widgets
