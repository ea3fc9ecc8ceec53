// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/PointRunPage.h"

#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/PoolsCompared.h"
#include "widgets/text/FleetWords.h"
#include "widgets/text/Format.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace widgets {

using State = lan::PointState::Phase;
using Phase = lan::PointStep::Phase;

PointRunPage::PointRunPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new PointModel(pointContext, runColumns(), this))
    , m_bar(new QProgressBar)
    , m_sentence(new RoleLabel(TextSize::Body, Role::Text, QFont::Medium))
    , m_table(new LiveTable)
    , m_compared(new PoolsCompared)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    for (int i = 0; i < 4; ++i) {
        m_figures << new Figure({}, TextSize::Figure);
        m_figures.last()->setObjectName(QStringLiteral("point-figure-%1").arg(i));
        row->addWidget(m_figures.last());
    }
    row->addStretch(1);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Machines that are done"));
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("point-sentence"));
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_sentence);
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(8, 2, 8, 4);
    inner->setSpacing(0);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    m_table->setAccessibleName(tr("Machines of the run"));
    m_table->setModel(m_model);
    m_table->setColumns(m_model->layout());
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setMinimumHeight(m_table->heightFor(3));
    inner->addWidget(m_table, 1);
    inner->addWidget(line);
    inner->addWidget(m_compared);
    column->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PointRunPage::showChosen);
}

PointRunPage::Counts PointRunPage::countsOf(const lan::PointState &state)
{
    Counts counts;
    for (const lan::PointStep &step : state.steps) {
        if (!step.isPossible || step.phase == Phase::Skipped)
            ++counts.left;
        else if (step.phase == Phase::Done)
            ++counts.good;
        else if (FleetWords::isFailure(step.phase))
            ++counts.failed;
        else if (FleetWords::isBusy(step.phase))
            ++counts.busy;
        else
            ++counts.waiting;
    }
    return counts;
}

QString PointRunPage::sentenceOf(const lan::PointState &state)
{
    const auto canary = std::find_if(
        state.steps.begin(), state.steps.end(), [](const lan::PointStep &s) { return s.isCanary && s.isPossible; });
    const QString first = canary == state.steps.end() ? QString() : canary->name;
    const Counts counts = countsOf(state);
    const bool hasCanaryFailed = canary != state.steps.end() && FleetWords::isFailure(canary->phase);
    switch (state.phase) {
    case State::None:
    case State::Planned:
        return tr("It begins.");
    case State::Canary:
        return counts.waiting == 0 ? tr("%1 is changed now.").arg(first)
                                   : tr("%1 goes first. The others wait until it is certain that it works.").arg(first);
    case State::Rest:
        return first.isEmpty() ? tr("The machines are changed now, a few at a time.")
                               : tr("%1 works. The others follow, a few at a time.").arg(first);
    case State::Stopping:
        return tr("Stopping: what is under way comes to its end, the rest stays as it is.");
    case State::Done:
        break;
    }
    if (hasCanaryFailed && counts.good == 0)
        return counts.left == 0
            ? tr("%1 did not work out.").arg(first)
            : tr("%1 went first and did not work out, so the others were left as they were.").arg(first);
    if (counts.failed > 0)
        return tr("Some machines did not work out; what happened stands beside each of them.");
    if (counts.good == 0)
        return tr("Nothing was changed.");
    if (counts.left > 0)
        return tr("Done. Machines that were left out are as they were.");
    return state.isBack ? tr("Done. Every machine has its old pools.") : tr("Done. Every machine took the change.");
}

void PointRunPage::setRun(const lan::PointState &state, UnixMs now)
{
    const bool isOver = state.phase == State::Done;
    const Counts counts = countsOf(state);
    const bool comesHere
        = std::any_of(state.steps.begin(), state.steps.end(), [](const lan::PointStep &s) { return s.comesHere; });
    const QString good = state.isBack ? tr("Old pools again") : comesHere ? tr("Mine here") : tr("Changed");
    const auto number = [](int n) { return Measure { Format::count(quint64(n)), {} }; };
    m_figures[0]->setLabel(good);
    m_figures[0]->setValue(number(counts.good));
    m_figures[1]->setLabel(tr("Did not work out"));
    m_figures[1]->setValue(number(counts.failed));
    m_figures[2]->setLabel(isOver ? tr("Left as they were") : tr("Under way"));
    m_figures[2]->setValue(number(isOver ? counts.left : counts.busy));
    m_figures[3]->setLabel(isOver ? tr("Took") : tr("Still to come"));
    m_figures[3]->setValue(isOver
            ? Measure { state.startedAt && state.endedAt ? Format::duration(*state.endedAt - *state.startedAt)
                                                         : Format::unknown(),
                {} }
            : number(counts.waiting));
    m_bar->setVisible(!isOver);
    m_bar->setRange(0, std::max(1, int(state.steps.size())));
    m_bar->setValue(int(state.steps.size()) - counts.busy - counts.waiting);
    m_sentence->show(sentenceOf(state));
    QList<PointRow> rows;
    rows.reserve(state.steps.size());
    for (const lan::PointStep &step : state.steps)
        rows << PointRow::running(step, state.isBack, isOver, now);
    m_model->setRows(std::move(rows));
    const bool isSettled = isOver && m_state.phase != State::Done;
    if (m_state.id != state.id || isSettled)
        m_table->clearSelection(); // what needs to be read is on top then
    m_state = state;
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showChosen();
}

void PointRunPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    const PointRow &row = m_model->row(current.row());
    const auto it = std::find_if(
        m_state.steps.begin(), m_state.steps.end(), [&](const lan::PointStep &s) { return s.key == row.key; });
    if (it != m_state.steps.end())
        m_compared->setStep(*it, row.detail);
}

} // namespace widgets
