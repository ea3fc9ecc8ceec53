// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/TemplatesDialog.h"

#include "widgets/FleetDesk.h"
#include "widgets/connections/Rights.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/FormRows.h"
#include "widgets/fleet/TemplateEditor.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace widgets {

TemplatesDialog::TemplatesDialog(FleetDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(new TemplateModel(templateContext, templateColumns(), this))
    , m_editor(new TemplateEditor(this))
    , m_bar(new ActionBar)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("templates-dialog"));
    setWindowTitle(tr("Pool templates"));
    resize(860, 400);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("Pool templates"));
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr("Pool lists that are given to several machines at once. Changing one changes no machine: choose "
                  "machines and give it to them."));
    auto *none = new RoleLabel(TextSize::Body, Role::Secondary);
    none->setAlignment(Qt::AlignCenter);
    none->setWordWrap(true);
    none->show(tr("There is no template yet. One may hold the pool that the machines mine at when this program is not "
                  "running."));
    m_stack->addWidget(none);
    m_stack->addWidget(makeTable());
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addLayout(makeButtons());
    connect(m_editor, &TemplateEditor::saveWanted, this, [this](const lan::PoolTemplate &pools) {
        m_desk->order(lan::SaveTemplate { pools }, m_editor, [this](const lan::Answer &answer) {
            m_editor->setSaved(answer.error ? FleetWords::trouble(*answer.error) : QString());
        });
    });
    connect(m_bar, &ActionBar::actionChosen, this, &TemplatesDialog::remove);
    connect(m_bar, &ActionBar::dismissed, this, [this] { m_removing = 0; });
    refresh();
}

QWidget *TemplatesDialog::makeTable()
{
    m_table = new LiveTable;
    m_table->setAccessibleName(tr("Pool templates"));
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    connect(m_table, &LiveTable::opened, this, &TemplatesDialog::change);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatesDialog::refresh);
    return m_table;
}

QLayout *TemplatesDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_add = addButton(row, tr("Add\u2026"), "template-add");
    m_change = addButton(row, tr("Change\u2026"), "template-change");
    m_remove = addButton(row, tr("Remove\u2026"), "template-remove");
    row->addStretch(1);
    auto *close = addButton(row, tr("Close"), "template-close");
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, &TemplatesDialog::change);
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::askRemove);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

void TemplatesDialog::start()
{
    m_bar->dismiss();
    open();
    m_table->setFocus();
}

void TemplatesDialog::setSnapshot(const lan::Snapshot &snapshot)
{
    m_snapshot = snapshot;
    QList<TemplateRow> rows;
    rows.reserve(snapshot.templates.size());
    for (const lan::PoolTemplate &each : snapshot.templates)
        rows << TemplateRow::of(each);
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(snapshot.templates.isEmpty() ? 0 : 1);
    if (!snapshot.templates.isEmpty() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    refresh();
}

void TemplatesDialog::setDenied(const QString &why)
{
    m_denied = why;
    refresh();
}

const lan::PoolTemplate *TemplatesDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount() || !m_table->selectionModel()->hasSelection())
        return nullptr;
    const qint64 id = m_model->row(current.row()).key.toLongLong();
    const auto it = std::find_if(m_snapshot.templates.begin(), m_snapshot.templates.end(),
        [id](const lan::PoolTemplate &t) { return t.id == id; });
    return it == m_snapshot.templates.end() ? nullptr : &*it;
}

void TemplatesDialog::edit(const lan::PoolTemplate &pools)
{
    QStringList taken;
    for (const lan::PoolTemplate &each : std::as_const(m_snapshot.templates)) {
        if (each.id != pools.id)
            taken << each.name;
    }
    const QString example
        = m_snapshot.devices.isEmpty() ? tr("attic", "a machine's name") : m_snapshot.devices.front().displayName();
    m_editor->start(pools, taken, example);
}

void TemplatesDialog::change()
{
    const lan::PoolTemplate *pools = chosen();
    if (pools && m_denied.isEmpty())
        edit(*pools);
}

void TemplatesDialog::askRemove()
{
    const lan::PoolTemplate *pools = chosen();
    if (!pools)
        return;
    const qint64 id = pools->id;
    m_bar->ask(tr("Remove %1? Machines that were given it keep their pools.").arg(pools->name), tr("Remove"));
    m_removing = id;
}

void TemplatesDialog::remove()
{
    const qint64 id = std::exchange(m_removing, 0);
    if (id == 0)
        return;
    m_desk->order(lan::RemoveTemplate { id }, this, [this](const lan::Answer &answer) {
        if (answer.error)
            m_bar->tell(Role::Bad, FleetWords::trouble(*answer.error));
    });
}

void TemplatesDialog::refresh()
{
    const bool isAny = chosen() != nullptr;
    allow(m_add, m_denied);
    allow(m_change, m_denied, {}, isAny);
    allow(m_remove, m_denied, {}, isAny);
}

} // namespace widgets
