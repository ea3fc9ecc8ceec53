// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/SchedulesDialog.h"

#include "widgets/FleetDesk.h"
#include "widgets/connections/Rights.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/fleet/ScheduleEditor.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace widgets {

SchedulesDialog::SchedulesDialog(FleetDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new ScheduleModel(scheduleContext, scheduleColumns(), this))
    , m_editor(new ScheduleEditor(this))
    , m_bar(new ActionBar)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("schedules-dialog"));
    setWindowTitle(tr("Schedules"));
    resize(860, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("Schedules"));
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr("Machines pause at these hours and go on afterwards, in the time of the computer that runs the core. "
                  "Only machines that this program may change, and whose firmware can pause."));
    auto *none = new RoleLabel(TextSize::Body, Role::Secondary);
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    none->show(tr("There is no schedule yet. One may pause the machines while electricity is expensive."));
    m_stack->addWidget(none);
    m_stack->addWidget(makeTable());
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addLayout(makeButtons());
    connect(m_editor, &ScheduleEditor::saveWanted, this, [this](const lan::Schedule &schedule) {
        m_desk->order(lan::SaveSchedule { schedule }, m_editor, [this](const lan::Answer &answer) {
            m_editor->setSaved(answer.error ? FleetWords::trouble(*answer.error) : QString());
        });
    });
    connect(m_bar, &ActionBar::actionChosen, this, &SchedulesDialog::remove);
    connect(m_bar, &ActionBar::dismissed, this, [this] { m_removing = 0; });
    refresh();
}

QWidget *SchedulesDialog::makeTable()
{
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("Schedules"));
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    connect(m_table, &LiveTable::opened, this, &SchedulesDialog::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SchedulesDialog::refresh);
    return m_table;
}

QLayout *SchedulesDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_add = addButton(row, tr("Add\u2026"), "schedule-add");
    m_change = addButton(row, tr("Change\u2026"), "schedule-change");
    m_toggle = addButton(row, tr("Switch off"), "schedule-toggle");
    m_remove = addButton(row, tr("Remove\u2026"), "schedule-remove");
    row->addStretch(1);
    auto *close = addButton(row, tr("Close"), "schedule-close");
    connect(m_add, &QPushButton::clicked, this, [this] {
        lan::Schedule fresh;
        fresh.group = m_group;
        fresh.days = 0x1f;
        fresh.fromMinute = 17 * 60;
        fresh.toMinute = 21 * 60;
        m_editor->start(fresh, m_snapshot.devices);
    });
    connect(m_change, &QPushButton::clicked, this, &SchedulesDialog::change);
    connect(m_toggle, &QPushButton::clicked, this, &SchedulesDialog::toggle);
    connect(m_remove, &QPushButton::clicked, this, &SchedulesDialog::askRemove);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void SchedulesDialog::start(const QString &group)
{
    m_group = group;
    m_bar->dismiss();
    open();
    m_table->setFocus();
}

void SchedulesDialog::setSnapshot(const lan::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    QList<ScheduleRow> rows;
    rows.reserve(snapshot.schedules.size());
    for (const lan::Schedule &schedule : snapshot.schedules)
        rows << ScheduleRow::of(schedule, snapshot.devices);
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(snapshot.schedules.isEmpty() ? 0 : 1);
    if (!snapshot.schedules.isEmpty() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    refresh();
}

void SchedulesDialog::setDenied(const QString &why)
{
    m_denied = why;
    refresh();
}

const lan::Schedule *SchedulesDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount() || !m_table->selectionModel()->hasSelection())
        return nullptr;
    const qint64 id = m_model->row(current.row()).key.toLongLong();
    const auto it = std::find_if(
        m_snapshot.schedules.begin(), m_snapshot.schedules.end(), [id](const lan::Schedule &s) { return s.id == id; });
    return it == m_snapshot.schedules.end() ? nullptr : &*it;
}

void SchedulesDialog::change()
{
    const lan::Schedule *schedule = chosen();
    if (schedule && m_denied.isEmpty())
        m_editor->start(*schedule, m_snapshot.devices);
}

void SchedulesDialog::toggle()
{
    const lan::Schedule *schedule = chosen();
    if (!schedule)
        return;
    lan::Schedule other = *schedule;
    other.isOn = !other.isOn;
    m_desk->order(lan::SaveSchedule { other }, this, [this](const lan::Answer &answer) {
        if (answer.error)
            m_bar->tell(Role::Bad, FleetWords::trouble(*answer.error));
    });
}

void SchedulesDialog::askRemove()
{
    const lan::Schedule *schedule = chosen();
    if (!schedule)
        return;
    const qint64 id = schedule->id;
    m_bar->ask(tr("Remove this schedule? A machine that it has paused goes on."), tr("Remove"));
    m_removing = id;
}

void SchedulesDialog::remove()
{
    const qint64 id = std::exchange(m_removing, 0);
    if (id == 0)
        return;
    m_desk->order(lan::RemoveSchedule { id }, this, [this](const lan::Answer &answer) {
        if (answer.error)
            m_bar->tell(Role::Bad, FleetWords::trouble(*answer.error));
    });
}

void SchedulesDialog::refresh()
{
    const lan::Schedule *schedule = chosen();
    allow(m_add, m_denied);
    for (QPushButton *button : { m_change, m_toggle, m_remove })
        allow(button, m_denied, {}, schedule != nullptr);
    m_toggle->setText(schedule && !schedule->isOn ? tr("Switch on") : tr("Switch off"));
}

} // namespace widgets
