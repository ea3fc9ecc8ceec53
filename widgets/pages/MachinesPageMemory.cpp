// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the machines page shows, and what else it remembers.
#include "widgets/charts/ChartPane.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachinesPage.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace widgets {

void MachinesPage::makeColumnMenu()
{
    auto *menu = new QMenu(this);
    for (int i = 1; i < m_model->columnCount(); ++i) {
        QAction *action = menu->addAction(m_model->titleOf(i));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, i](bool isOn) { m_table->setColumnWanted(i, isOn); });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (int i = 1; i < m_model->columnCount(); ++i) {
            const QSignalBlocker quiet(menu->actions().at(i - 1));
            menu->actions().at(i - 1)->setChecked(m_table->isColumnWanted(i));
        }
    });
    m_columns->setMenu(menu);
}

void MachinesPage::save(QSettings &state) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    state.setValue(QStringLiteral("machines/columns"), m_table->wantedColumns());
    state.setValue(QStringLiteral("machines/deviceColumns"), m_hasSeenDevices);
    state.setValue(QStringLiteral("machines/arrangement"), m_table->arrangement());
    state.setValue(QStringLiteral("machines/sortColumn"), header->sortIndicatorSection());
    state.setValue(QStringLiteral("machines/sortDescending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
    state.setValue(QStringLiteral("machines/search"), m_search->text());
    state.setValue(QStringLiteral("machines/state"), m_state->current());
    state.setValue(QStringLiteral("machines/chart"), int(m_detail->chart()->quantity()));
    state.setValue(QStringLiteral("machines/range"), int(m_detail->chart()->range()));
}

void MachinesPage::restore(const QSettings &state)
{
    if (state.contains(QStringLiteral("machines/columns")))
        m_table->setWantedColumns(state.value(QStringLiteral("machines/columns")).toStringList());
    m_hasSeenDevices = state.value(QStringLiteral("machines/deviceColumns")).toBool();
    m_table->setArrangement(state.value(QStringLiteral("machines/arrangement")).toMap());
    const int column = state.value(QStringLiteral("machines/sortColumn")).toInt();
    m_table->sortByColumn(std::clamp(column, 0, m_model->columnCount() - 1),
        state.value(QStringLiteral("machines/sortDescending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_search->setText(state.value(QStringLiteral("machines/search")).toString().left(200));
    m_state->setCurrent(state.value(QStringLiteral("machines/state"), 0).toInt());
    const int chart = state.value(QStringLiteral("machines/chart"), 0).toInt();
    m_detail->chart()->setQuantity(chart == 1 ? Quantity::ShareDifficulty : Quantity::Hashrate);
    const int range = state.value(QStringLiteral("machines/range"), 0).toInt();
    m_detail->chart()->setRange(ChartRange(std::clamp(range, 0, int(ChartRange::Month))));
}

} // namespace widgets
