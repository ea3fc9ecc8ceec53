// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fleet/PointDialog.h"

#include "widgets/FleetDesk.h"
#include "widgets/connections/Rights.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/PointPlanPage.h"
#include "widgets/fleet/PointRunPage.h"
#include "widgets/text/FleetWords.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace widgets {

using State = lan::PointState::Phase;

namespace {

QPushButton *button(QHBoxLayout *row, const QString &text, const char *name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    row->addWidget(made);
    return made;
}

} // namespace

PointDialog::PointDialog(FleetDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(new RoleLabel(TextSize::Title, Role::Text, QFont::DemiBold))
    , m_help(new RoleLabel(TextSize::Body, Role::Secondary))
    , m_pages(new QStackedWidget)
    , m_planPage(new PointPlanPage)
    , m_runPage(new PointRunPage)
    , m_line(new RoleLabel(TextSize::Body, Role::Bad))
    , m_foot(new QStackedWidget)
{
    setObjectName(QStringLiteral("point-dialog"));
    resize(960, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    m_help->setWordWrap(true);
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("dialog-line"));
    auto *head = new QHBoxLayout;
    auto *help = new HelpButton(tr("Help about pointing machines here"));
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(help);
    head->addStretch(1);
    m_pages->addWidget(m_planPage);
    m_pages->addWidget(m_runPage);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    makeButtons();
    makeQuestion();
    column->addLayout(head);
    column->addWidget(m_help);
    column->addWidget(m_pages, 1);
    column->addWidget(m_line);
    column->addWidget(m_foot);
    connect(help, &QAbstractButton::clicked, this, [this] {
        leave(); // the help is a page of the window; a run goes on, and a plan is made again
        Q_EMIT helpRequested(QStringLiteral("network"));
    });
    connect(m_planPage, &PointPlanPage::optionsChanged, this, &PointDialog::plan);
    connect(m_planPage, &PointPlanPage::retryWanted, this, &PointDialog::plan);
    connect(m_planPage, &PointPlanPage::codesChanged, this, &PointDialog::refresh);
    connect(m_planPage, &PointPlanPage::templatesWanted, this, &PointDialog::templatesWanted);
    // A code is a secret for half a minute.
    connect(this, &QDialog::finished, m_planPage, &PointPlanPage::forgetCodes);
    refresh();
}

void PointDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    m_back = button(row, tr("Put the old pools back"), "point-back");
    m_stop = button(row, tr("Stop"), "point-stop");
    row->addStretch(1);
    m_cancel = button(row, tr("Cancel"), "point-cancel");
    m_allow = button(row, tr("Let this program change them"), "point-allow");
    m_action = button(row, {}, "point-begin");
    makePrimary(m_action);
    m_foot->addWidget(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &PointDialog::reject);
    connect(m_action, &QPushButton::clicked, this, &PointDialog::begin);
    connect(m_allow, &QPushButton::clicked, this, &PointDialog::allowChanges);
    connect(m_stop, &QPushButton::clicked, this, &PointDialog::stop);
    connect(m_back, &QPushButton::clicked, this, [this] {
        QStringList keys;
        for (const lan::PointStep &step : std::as_const(m_shown.steps)) {
            if (step.phase == lan::PointStep::Phase::Done || step.phase == lan::PointStep::Phase::Unknown)
                keys << step.key;
        }
        start(keys, true);
    });
}

void PointDialog::makeQuestion()
{
    auto *question = new QWidget;
    auto *row = new QHBoxLayout(question);
    row->setContentsMargins({});
    row->setSpacing(8);
    auto *words = new RoleLabel(TextSize::Body, Role::Text, QFont::Medium);
    words->setWordWrap(true);
    words->show(tr("The run is not over. It can go on without this window; open it again to see how it does."));
    row->addWidget(words, 1);
    auto *stay = button(row, tr("Stay here"), "point-stay");
    auto *end = button(row, tr("Stop it"), "point-end");
    auto *goOn = button(row, tr("Go on in the background"), "point-go-on");
    makePrimary(goOn);
    m_foot->addWidget(question);
    connect(stay, &QPushButton::clicked, this, [this] { m_foot->setCurrentIndex(0); });
    connect(goOn, &QPushButton::clicked, this, &PointDialog::leave);
    connect(end, &QPushButton::clicked, this, [this] {
        stop();
        leave();
    });
}

void PointDialog::leave()
{
    m_foot->setCurrentIndex(0);
    QDialog::reject();
}

void PointDialog::reject()
{
    if (m_step != Step::Run || m_isStopping || !isUnderWay(m_shown) || m_foot->currentIndex() == 1)
        return leave();
    m_foot->setCurrentIndex(1);
    m_foot->currentWidget()->findChild<QPushButton *>(QStringLiteral("point-go-on"))->setFocus();
}

bool PointDialog::isUnderWay(const lan::PointState &state)
{
    return state.phase == State::Canary || state.phase == State::Rest || state.phase == State::Stopping;
}

void PointDialog::startPoint(const QStringList &keys)
{
    if (isUnderWay(m_snapshot.point))
        return showRun();
    start(keys, false);
}
void PointDialog::startPutBack(const QStringList &keys)
{
    if (isUnderWay(m_snapshot.point))
        return showRun();
    start(keys, true);
}

void PointDialog::start(const QStringList &keys, bool isBack)
{
    m_keys = keys;
    m_isBack = isBack;
    m_shown = {};
    m_isBeginning = false;
    m_isStopping = false;
    m_foot->setCurrentIndex(0);
    m_planPage->reset(isBack);
    m_planPage->setTemplates(m_snapshot.templates);
    m_planPage->setSv2(std::any_of(m_snapshot.devices.begin(), m_snapshot.devices.end(),
        [&keys](const lan::DeviceState &d) { return d.can.sv2 && keys.contains(d.key); }));
    showStep(Step::Plan);
    open();
    m_planPage->table()->setFocus();
    plan();
}

void PointDialog::showRun()
{
    if (!isVisible()) {
        m_isStopping = false;
        m_foot->setCurrentIndex(0);
    }
    if (m_snapshot.point.id != 0 && m_snapshot.point.phase != State::Planned)
        adopt(m_snapshot.point);
    open();
    m_runPage->table()->setFocus();
}

void PointDialog::adopt(const lan::PointState &state)
{
    m_shown = state;
    m_isBack = state.isBack;
    m_isBeginning = false;
    if (state.phase == State::Done)
        m_isStopping = false;
    tell({});
    showStep(isUnderWay(state) ? Step::Run : Step::Result);
}

void PointDialog::plan()
{
    if (m_step != Step::Plan || m_keys.isEmpty())
        return;
    tell({});
    m_shown = {};
    m_planPage->setPlanning();
    const PointPlanPage::Options options = m_planPage->options();
    const lan::Order order = m_isBack
        ? lan::Order(lan::PlanPutBack { m_keys })
        : lan::Order(lan::PlanPoint { m_keys, options.keepFallback, options.preferSv2, options.templateId });
    const quint64 ask = ++m_asked;
    m_desk->order(order, this, [this, ask](const lan::Answer &answer) {
        if (ask == m_asked && m_step == Step::Plan)
            takePlan(answer);
    });
    refresh();
}

void PointDialog::takePlan(const lan::Answer &answer)
{
    if (answer.error) {
        m_planPage->setTrouble(FleetWords::trouble(*answer.error));
    } else {
        m_shown = answer.plan;
        m_planPage->setPlan(m_shown, m_snapshot.devices);
    }
    refresh();
}

void PointDialog::begin()
{
    if (m_step != Step::Plan || m_shown.id == 0 || m_isBeginning)
        return;
    m_isBeginning = true;
    tell({});
    const quint64 id = m_shown.id;
    m_desk->order(lan::StartPlan { id, m_planPage->codes() }, this, [this, id](const lan::Answer &answer) {
        if (!m_isBeginning || m_shown.id != id)
            return;
        m_isBeginning = false;
        m_planPage->forgetCodes();
        if (!answer.error) {
            // The snapshot that tells of it may still be on its way.
            if (m_snapshot.point.id == id)
                return adopt(m_snapshot.point);
            m_shown.phase = State::Canary;
            return showStep(Step::Run);
        }
        const QString trouble = FleetWords::trouble(*answer.error);
        if (answer.error->code == Errc::NotFound)
            plan();
        tell(answer.error->code == Errc::NotFound ? tr("Something has changed since: look at the plan again.")
                                                  : trouble);
        refresh();
    });
    refresh();
}

void PointDialog::allowChanges()
{
    const auto onAnswer = [this](const lan::Answer &answer) {
        if (answer.error)
            tell(FleetWords::trouble(*answer.error));
    };
    if (!m_snapshot.isManaging)
        m_desk->order(lan::SetManaging { true }, this, onAnswer);
    m_desk->order(lan::ManageDevices { m_keys, true }, this, [this, onAnswer](const lan::Answer &answer) {
        onAnswer(answer);
        if (!answer.error)
            plan();
    });
}

void PointDialog::stop()
{
    if (m_shown.id == 0 || m_isStopping)
        return;
    // The id is that of the run that is shown: another window's run is never meant.
    m_isStopping = true;
    m_desk->order(lan::StopPlan { m_shown.id }, this, [this](const lan::Answer &answer) {
        if (!answer.error || !isUnderWay(m_shown))
            return;
        m_isStopping = false;
        tell(FleetWords::trouble(*answer.error));
        refresh();
    });
    refresh();
}

void PointDialog::setSnapshot(const lan::Snapshot &snapshot)
{
    const bool wasAllowed = m_snapshot.isManaging;
    m_snapshot = snapshot;
    m_planPage->setTemplates(snapshot.templates);
    if (m_step == Step::Plan) {
        if (m_shown.id != 0 && snapshot.point.id == m_shown.id && snapshot.point.phase != State::Planned)
            return adopt(snapshot.point); // begun
        if (isVisible() && m_shown.id != 0 && wasAllowed != snapshot.isManaging)
            return plan();
    } else if (snapshot.point.id == m_shown.id) {
        return adopt(snapshot.point);
    } else if (m_step == Step::Run && isVisible() && snapshot.point.id > m_shown.id) {
        tell(tr("Another run has begun since; this one is over."));
        m_shown.phase = State::Done;
        showStep(Step::Result);
        return;
    }
    if (isVisible())
        refresh();
}

void PointDialog::setDenied(const QString &why)
{
    m_denied = why;
    refresh();
}

void PointDialog::forget()
{
    m_snapshot = {};
    m_shown = {};
    m_keys.clear();
    ++m_asked;
    m_isBeginning = false;
    m_isStopping = false;
    m_step = Step::Plan;
    if (isVisible())
        leave();
}

void PointDialog::showStep(Step step)
{
    m_step = step;
    if (step != Step::Run)
        m_foot->setCurrentIndex(0);
    m_pages->setCurrentIndex(step == Step::Plan ? 0 : 1);
    refresh();
}

void PointDialog::tell(const QString &trouble)
{
    m_line->show(trouble);
    m_line->setVisible(!trouble.isEmpty());
}

} // namespace widgets
