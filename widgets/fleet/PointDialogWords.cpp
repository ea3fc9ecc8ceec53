// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog says at each step, and which buttons it has.
#include "widgets/connections/Rights.h"
#include "widgets/controls/Labels.h"
#include "widgets/fleet/PointDialog.h"
#include "widgets/fleet/PointPlanPage.h"
#include "widgets/fleet/PointRunPage.h"
#include "widgets/text/Plural.h"
#include "widgets/text/Words.h"

#include <QPushButton>
#include <QStackedWidget>

namespace widgets {

QString PointDialog::titleOfStep() const
{
    const quint64 n = quint64(m_step == Step::Plan ? m_keys.size() : m_shown.steps.size());
    const QString count = Format::count(n);
    if (m_isBack)
        return tr("Put the old pools of %1 machine(s) back", nullptr, pluralOf(n)).arg(count);
    if (m_step == Step::Plan && m_planPage->options().templateId != 0)
        return tr("Give %1 machine(s) other pools", nullptr, pluralOf(n)).arg(count);
    return tr("Point %1 machine(s) here", nullptr, pluralOf(n)).arg(count);
}

QString PointDialog::helpOfStep() const
{
    if (m_step == Step::Run)
        return tr("What each machine had is saved, and one that does not work out gets it back by itself.");
    if (m_step == Step::Result)
        return m_isBack
            ? tr("What these machines had before they were pointed here is in force again where it says so.")
            : tr("The pool lists of before are kept. They can be put back at any time, also after a restart.");
    if (isReadOnly())
        return tr("This program only reads these machines so far. To change their pools, it must be allowed to write "
                  "to them.");
    return m_isBack
        ? tr("Each machine gets the pool list that it had before. One goes first, the others follow once it "
             "works.")
        : tr("One machine goes first; the others follow once it works. The pool list of each is saved and "
             "can be put back at any time.");
}

bool PointDialog::isReadOnly() const
{
    if (!m_snapshot.isManaging)
        return true;
    return std::any_of(m_snapshot.devices.begin(), m_snapshot.devices.end(),
        [this](const lan::DeviceState &d) { return !d.isManaged && m_keys.contains(d.key); });
}

QString PointDialog::actionOfPlan() const
{
    QString first;
    qsizetype possible = 0;
    for (const lan::PointStep &step : m_shown.steps) {
        possible += step.isPossible;
        if (step.isPossible && (step.isCanary || first.isEmpty()))
            first = step.name;
    }
    if (possible == 0)
        return m_isBack ? tr("Put back") : tr("Begin");
    return possible == 1 ? (m_isBack ? tr("Put %1 back").arg(first) : tr("Change %1").arg(first))
                         : tr("Begin with %1").arg(first);
}

void PointDialog::refresh()
{
    const bool isPlan = m_step == Step::Plan;
    setWindowTitle(m_isBack ? tr("Put old pools back") : tr("Point machines here"));
    m_title->show(titleOfStep());
    m_help->show(helpOfStep());
    const bool isAnyPossible
        = std::any_of(m_shown.steps.begin(), m_shown.steps.end(), [](const lan::PointStep &s) { return s.isPossible; });
    const bool isReady = m_shown.id != 0 && isAnyPossible && !m_isBeginning && !isReadOnly();
    const bool isCodeWrong = isPlan && m_planPage->hasWrongCode();
    m_action->setVisible(isPlan);
    m_action->setText(actionOfPlan());
    allow(m_action, m_denied, isCodeWrong ? tr("A one-time code has six digits.") : QString(), isReady && !isCodeWrong);
    m_allow->setVisible(isPlan && isReadOnly());
    allow(m_allow, m_denied);
    m_cancel->setText(isPlan ? tr("Cancel") : tr("Close"));
    m_stop->setVisible(m_step == Step::Run);
    m_stop->setText(m_isStopping || m_shown.phase == lan::PointState::Phase::Stopping ? tr("Stopping") : tr("Stop"));
    allow(m_stop, m_denied, tr("Machines under way come to their end; the rest stays as it is."),
        !m_isStopping && m_shown.phase != lan::PointState::Phase::Stopping);
    const bool isAnyDone = std::any_of(m_shown.steps.begin(), m_shown.steps.end(), [](const lan::PointStep &s) {
        return s.phase == lan::PointStep::Phase::Done || s.phase == lan::PointStep::Phase::Unknown;
    });
    m_back->setVisible(m_step == Step::Result && !m_isBack && isAnyDone);
    allow(m_back, m_denied);
    if (!isPlan)
        m_runPage->setRun(m_shown, m_snapshot.takenAt);
}

} // namespace widgets
