// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page Network: which devices are chosen, what is ordered, and what the page remembers.
#include "widgets/FleetDesk.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/fleet/DeviceDialog.h"
#include "widgets/fleet/DeviceGaze.h"
#include "widgets/fleet/FleetActions.h"
#include "widgets/fleet/FleetHead.h"
#include "widgets/fleet/FleetOrders.h"
#include "widgets/fleet/PointDialog.h"
#include "widgets/fleet/SchedulesDialog.h"
#include "widgets/fleet/SearchPanel.h"
#include "widgets/fleet/TelemetryPane.h"
#include "widgets/fleet/TemplatesDialog.h"
#include "widgets/fleet/TuneDialog.h"
#include "widgets/pages/DeviceDetail.h"
#include "widgets/pages/NetworkPage.h"
#include "widgets/text/FleetWords.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>

namespace widgets {

namespace {

const QString runId = QStringLiteral("lan/run");

/// The kind and the key of an alert's strip, "lan/hot/aa:bb:…"; empty for others.
std::optional<std::pair<lan::AlertKind, QString>> alertOf(const QString &id)
{
    const QStringList parts = id.split(u'/');
    if (parts.size() != 3 || parts[0] != QLatin1String("lan"))
        return {};
    const auto kind = lan::alertFromName(parts[1]);
    return kind ? std::optional(std::pair(*kind, parts[2])) : std::nullopt;
}

} // namespace

void NetworkPage::makeDialogs()
{
    m_point = new PointDialog(m_desk, this);
    m_schedules = new SchedulesDialog(m_desk, this);
    m_templates = new TemplatesDialog(m_desk, this);
    m_names = new DeviceDialog(m_desk, this);
    m_tune = new TuneDialog(m_desk, this);
    connect(m_point, &PointDialog::helpRequested, this, &Page::helpRequested);
    connect(m_point, &PointDialog::templatesWanted, m_templates, &TemplatesDialog::start);
    connect(m_tune, &TuneDialog::tuned, this, [this](const QString &sentence) { m_bar->tell(Role::Ok, sentence); });
}

void NetworkPage::connectActions()
{
    FleetActions *actions = m_detail->actions();
    connect(m_head, &FleetHead::managingChosen, this, [this](bool isOn) { m_orders->give(lan::SetManaging { isOn }); });
    connect(actions, &FleetActions::pointWanted, this, [this] { m_point->startPoint(chosenKeys()); });
    connect(actions, &FleetActions::putBackWanted, this, [this] { m_point->startPutBack(chosenKeys()); });
    connect(actions, &FleetActions::changeWanted, this,
        [this](const lan::Change &change) { m_orders->change(chosenKeys(), change); });
    connect(actions, &FleetActions::tuneWanted, this, [this] { m_tune->start(m_detail->key()); });
    connect(actions, &FleetActions::nameWanted, this, [this] { m_names->start(m_detail->key()); });
    connect(actions, &FleetActions::credentialsWanted, this, [this] { m_names->start(m_detail->key(), true); });
    connect(actions, &FleetActions::manageWanted, this, [this](bool isManaged) {
        m_orders->give(lan::ManageDevices { chosenKeys(), isManaged });
    });
    connect(actions, &FleetActions::forgetWanted, this, [this] { m_orders->askForget(chosenKeys()); });
    connect(actions, &FleetActions::pageWanted, this, [this] {
        if (const lan::DeviceState *shown = device(m_detail->key()))
            QDesktopServices::openUrl(QUrl(QStringLiteral("http://%1/").arg(shown->address.toString())));
    });
    connect(actions, &FleetActions::machineWanted, this, [this] {
        if (const lan::DeviceState *shown = device(m_detail->key()))
            Q_EMIT pageRequested(QStringLiteral("machines"), shown->minerKey);
    });
    connect(actions, &FleetActions::schedulesWanted, this, [this] {
        const lan::DeviceState *shown = device(m_detail->key());
        m_schedules->start(shown ? shown->group : QString());
    });
    connect(actions, &FleetActions::templatesWanted, m_templates, &TemplatesDialog::start);
    connect(m_strips, &AttentionStrips::actionChosen, this, &NetworkPage::act);
    connect(m_strips, &AttentionStrips::muted, this, [this](const QString &id) {
        if (id != runId)
            return Q_EMIT attentionMuted(id);
        m_mutedRun = m_snapshot.point.id;
        refreshStrips();
    });
}

void NetworkPage::setShownCore(const ShownCore &core)
{
    m_detail->gaze()->setReachable(!core.isStale() && core.may(api::Scope::Read));
}

void NetworkPage::setRights(const Rights &rights)
{
    m_head->setDenied(rights.operate);
    m_searchPanel->setDenied(rights.operate);
    m_detail->actions()->setDenied(rights.operate);
    m_point->setDenied(rights.operate);
    m_schedules->setDenied(rights.operate);
    m_templates->setDenied(rights.operate);
    m_names->setDenied(rights.operate);
}

void NetworkPage::forget()
{
    m_searchPanel->forget();
    m_orders->forget();
    m_detail->forget();
    m_point->forget();
    for (QDialog *dialog : { static_cast<QDialog *>(m_schedules), static_cast<QDialog *>(m_templates),
             static_cast<QDialog *>(m_names), static_cast<QDialog *>(m_tune) })
        dialog->reject();
    m_attention.clear();
    m_isSearching = false;
    setTall(false);
    setSnapshot({});
    m_model->setRows({});
}

void NetworkPage::act(const Attention &attention)
{
    if (attention.id == runId)
        return m_point->showRun();
    showDevice(attention.machineKey);
    const auto alert = alertOf(attention.id);
    if (!alert)
        return;
    switch (alert->first) {
    case lan::AlertKind::MiningElsewhere:
        return m_point->startPoint({ alert->second });
    case lan::AlertKind::NeedsCredentials:
        return m_names->start(alert->second, true);
    case lan::AlertKind::Hot:
    case lan::AlertKind::FanStopped:
        if (m_snapshot.isManaging)
            m_orders->change({ alert->second }, lan::SetPaused { true });
        return;
    default:
        return;
    }
}

void NetworkPage::refreshStrips()
{
    QList<Attention> list = m_attention;
    for (Attention &each : list) {
        const auto alert = alertOf(each.id);
        if (!alert)
            continue;
        const bool canPause
            = m_snapshot.isManaging && !m_orders->takersOf({ alert->second }, lan::SetPaused { true }).isEmpty();
        if (alert->first == lan::AlertKind::MiningElsewhere)
            each.actionText = tr("Point here\u2026");
        else if (alert->first == lan::AlertKind::NeedsCredentials)
            each.actionText = tr("Enter password\u2026");
        else if ((alert->first == lan::AlertKind::Hot || alert->first == lan::AlertKind::FanStopped) && canPause)
            each.actionText = tr("Pause it");
    }
    const lan::PointState &run = m_snapshot.point;
    if (PointDialog::isUnderWay(run) && run.id != m_mutedRun) {
        const auto over = std::count_if(run.steps.begin(), run.steps.end(), [](const lan::PointStep &step) {
            return step.phase != lan::PointStep::Phase::Waiting && !FleetWords::isBusy(step.phase);
        });
        const QString counts = tr("%1 of %2").arg(Format::count(quint64(over)), Words::machines(run.steps.size()));
        list.prepend(Attention { .id = runId,
            .role = Role::Accent,
            .subject = run.isBack ? tr("Old pools are put back:") : tr("Pools are set:"),
            .sentence = tr("%1 are done.", "3 of 8 machines").arg(counts),
            .actionText = tr("Show the run") });
    }
    if (m_isTall)
        list.clear();
    m_strips->setAttention(list);
}

QStringList NetworkPage::chosenKeys() const
{
    return m_detail->actions()->keys();
}

const lan::DeviceState *NetworkPage::device(const QString &key) const
{
    const auto it = m_places.constFind(key);
    return it == m_places.constEnd() ? nullptr : &m_snapshot.devices[*it];
}

QString NetworkPage::selectedKey() const
{
    return m_detail->key();
}

void NetworkPage::refreshDetail()
{
    if (m_isRefreshing)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<lan::DeviceState> chosen;
    for (const QModelIndex &row : rows) {
        if (const lan::DeviceState *each = device(m_model->row(row.row()).key))
            chosen << *each;
    }
    // A device that the search hides stays in the pane until another is chosen.
    if (const lan::DeviceState *shown = device(m_detail->key()); chosen.isEmpty() && shown)
        chosen << *shown;
    if (chosen.isEmpty())
        m_detail->forget();
    m_detailStack->setCurrentIndex(chosen.isEmpty() ? 0 : 1);
    if (!chosen.isEmpty() && isVisible()) {
        if (chosen.size() == 1)
            m_detail->setDevice(chosen.first(), m_snapshot);
        else
            m_detail->setDevices(chosen, m_snapshot);
    }
    m_point->setSnapshot(m_snapshot);
    m_schedules->setSnapshot(m_snapshot);
    m_templates->setSnapshot(m_snapshot);
    m_names->setSnapshot(m_snapshot);
    m_tune->setSnapshot(m_snapshot);
    if (m_isTall && chosen.size() != 1)
        setTall(false);
}

void NetworkPage::showDevice(const QString &key)
{
    if (key.isEmpty())
        return;
    if (m_model->rowOf(key) < 0)
        refresh();
    if (m_model->rowOf(key) < 0) {
        m_search->clear();
        m_state->setCurrent(0);
    }
    const int row = m_model->rowOf(key);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    m_table->setFocus();
}

void NetworkPage::showTableMenu(const QPoint &at)
{
    if (m_table->indexAt(at).isValid())
        m_detail->actions()->menu()->popup(m_table->viewport()->mapToGlobal(at));
}

void NetworkPage::makeColumnMenu()
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

void NetworkPage::save(QSettings &state) const
{
    const QHeaderView *header = m_table->horizontalHeader();
    state.setValue(QStringLiteral("network/columns"), m_table->wantedColumns());
    state.setValue(QStringLiteral("network/arrangement"), m_table->arrangement());
    state.setValue(QStringLiteral("network/sortColumn"), header->sortIndicatorSection());
    state.setValue(QStringLiteral("network/sortDescending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
    state.setValue(QStringLiteral("network/search"), m_search->text());
    state.setValue(QStringLiteral("network/state"), m_state->current());
    state.setValue(QStringLiteral("network/chart"), int(m_detail->telemetry()->quantity()));
    state.setValue(QStringLiteral("network/range"), int(m_detail->telemetry()->range()));
}

void NetworkPage::restore(const QSettings &state)
{
    if (state.contains(QStringLiteral("network/columns")))
        m_table->setWantedColumns(state.value(QStringLiteral("network/columns")).toStringList());
    m_table->setArrangement(state.value(QStringLiteral("network/arrangement")).toMap());
    const int column = state.value(QStringLiteral("network/sortColumn")).toInt();
    m_table->sortByColumn(std::clamp(column, 0, m_model->columnCount() - 1),
        state.value(QStringLiteral("network/sortDescending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_search->setText(state.value(QStringLiteral("network/search")).toString().left(200));
    m_state->setCurrent(state.value(QStringLiteral("network/state"), 0).toInt());
    TelemetryPane *telemetry = m_detail->telemetry();
    telemetry->setQuantity(
        Quantity(std::clamp(state.value(QStringLiteral("network/chart"), 0).toInt(), 0, int(Quantity::FanSpeed))));
    const int range = state.value(QStringLiteral("network/range"), int(TelemetryPane::Range::Day)).toInt();
    telemetry->setRange(TelemetryPane::Range(std::clamp(range, 0, int(TelemetryPane::Range::Month))));
}

} // namespace widgets
