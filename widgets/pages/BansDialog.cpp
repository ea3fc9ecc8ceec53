// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/BansDialog.h"

#include "widgets/connections/Rights.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/LiveTable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace widgets {

BansDialog::BansDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new BanModel(banContext, banColumns(), this))
    , m_bar(new ActionBar)
    , m_stack(new QStackedWidget)
    , m_table(new LiveTable)
    , m_lift(new QPushButton(tr("Lift the ban")))
{
    setWindowTitle(tr("Banned addresses"));
    resize(820, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto *title = new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold);
    title->show(tr("Banned addresses"));
    auto *help = new RoleLabel(TextSize::Body, Role::Secondary);
    help->setWordWrap(true);
    help->show(tr("No machine at these addresses is let in, whatever it speaks. Bans survive a restart."));
    auto *none = new RoleLabel(TextSize::Body, Role::Secondary);
    none->setAlignment(Qt::AlignCenter);
    none->show(tr("Nobody is banned."));
    m_table->setAccessibleName(tr("Banned addresses"));
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(2, Qt::DescendingOrder);
    m_stack->addWidget(none);
    m_stack->addWidget(m_table);
    m_lift->setObjectName(QStringLiteral("liftBan"));
    m_lift->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_lift);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addWidget(title);
    column->addWidget(help);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_lift, &QPushButton::clicked, this, &BansDialog::lift);
    connect(m_table, &LiveTable::opened, this, &BansDialog::lift);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BansDialog::refreshButton);
    refreshButton();
}

void BansDialog::setBans(const QList<stats::BanRow> &bans, UnixMs now)
{
    QList<BanItem> rows;
    rows.reserve(bans.size());
    for (const stats::BanRow &ban : bans)
        rows << BanItem::of(ban, now);
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(bans.isEmpty() ? 0 : 1);
    if (!bans.isEmpty() && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    refreshButton();
}

void BansDialog::setDenied(const QString &why)
{
    m_denied = why;
    refreshButton();
}

void BansDialog::lift()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_denied.isEmpty())
        Q_EMIT liftWanted(m_model->row(current.row()).key.toLongLong());
}

void BansDialog::refreshButton()
{
    allow(m_lift, m_denied, {}, m_model->rowCount() > 0 && m_table->selectionModel()->hasSelection());
}

} // namespace widgets
