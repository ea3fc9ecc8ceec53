// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the window that knows of several cores: which one is shown, and how it stands with the way to it.
#include "widgets/MainWindow.h"
#include "widgets/PageStack.h"
#include "widgets/Rail.h"
#include "widgets/StatusLine.h"
#include "widgets/charts/SeriesDesk.h"
#include "widgets/connections/CoreSwitcher.h"
#include "widgets/connections/LinkStrip.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/pages/MintPage.h"
#include "widgets/text/LinkWords.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace widgets {

void MainWindow::addCoreControls(QVBoxLayout *column)
{
    m_strip = new LinkStrip;
    m_failure = new ActionBar;
    m_failure->setObjectName(QStringLiteral("failure"));
    column->addWidget(m_strip);
    column->addWidget(m_failure);
    CoreSwitcher *switcher = m_rail->switcher();
    connect(switcher, &CoreSwitcher::chosen, this, &MainWindow::coreChosen);
    connect(switcher, &CoreSwitcher::manageWanted, this, &MainWindow::connectionsWanted);
    connect(m_strip, &LinkStrip::manageWanted, this, &MainWindow::connectionsWanted);
    connect(m_strip, &LinkStrip::retryChosen, this, [this] { Q_EMIT coreRetried(m_core.id); });
    for (int row = 0; row < 9; ++row) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + row)), this);
        connect(shortcut, &QShortcut::activated, this, [this, row] { chooseCore(row); });
    }
}

void MainWindow::chooseCore(int row)
{
    const QStringList ids = m_rail->switcher()->ids();
    if (row < ids.size() && ids.size() > 1)
        Q_EMIT coreChosen(ids[row]);
}

void MainWindow::setCores(const QList<api::CoreView> &cores, const QString &shown)
{
    m_rail->switcher()->setCores(cores, shown);
    m_rememberedCore = shown;
    QList<api::CoreView> views = cores;
    ShownCore core;
    for (api::CoreView &view : views) {
        const bool hasValues = view.link.lastHeard.has_value();
        view.link.latency.reset(); // changes with every ping, and is not shown
        if (view.link.status == api::LinkStatus::Connected)
            view.link.lastHeard.reset(); // likewise
        if (view.core.id == shown)
            core = { shown, view.core.name, view.link, hasValues };
    }
    if (views == m_cores && core == m_core)
        return;
    m_cores = views;
    if (std::exchange(m_core, core) != core)
        showCore();
    refreshAttention();
}

void MainWindow::showCore()
{
    m_strip->setCore(m_core);
    m_status->setStale(m_core.isStale());
    m_stack->setStale(m_core.isStale() && m_core.hasValues);
    const Rights rights = Rights::of(m_core);
    for (Page *page : std::as_const(m_pages)) {
        page->setShownCore(m_core);
        page->setRights(rights);
    }
    showProfile();
    showRailState();
}

void MainWindow::renewHistory()
{
    m_desk->renew();
}

void MainWindow::tellFailure(const QString &sentence)
{
    m_failure->tell(Role::Bad, sentence);
    m_mint->orderFailed();
}

void MainWindow::setOwnState(const Words::State &state)
{
    m_rail->switcher()->setOwnState(state);
}

void MainWindow::showProfile()
{
    const bool isDemo = m_profile == QLatin1String("demo");
    if (m_core.isRemote()) {
        m_rail->setProfile(m_profile.isEmpty()
                ? m_core.name
                : tr("%1, %2", "a profile and the name of a core").arg(Words::profileTitle(m_profile), m_core.name));
        return setWindowTitle(tr("%1 \u2013 Hashstead", "the name of a core").arg(m_core.name));
    }
    if (!m_profile.isEmpty())
        m_rail->setProfile(
            isDemo ? tr("Demo, play money") : tr("%1, this computer").arg(Words::profileTitle(m_profile)));
    setWindowTitle(isDemo ? tr("Hashstead (demo)") : tr("Hashstead"));
}

void MainWindow::showRailState()
{
    const work::SourceStatus status = m_live.source.status;
    if (m_core.isStale()) { // whatever was said last is not so now
        const Words::State link = LinkWords::state(m_core.link);
        return m_rail->setState(link.role, link.text);
    }
    if (m_live.takenAt == UnixMs {})
        return m_rail->setState(Role::Faint, tr("Starting"));
    const Words::State state = Words::source(status);
    if (status != work::SourceStatus::Working)
        m_rail->setState(state.role, state.text.at(0).toUpper() + state.text.mid(1));
    else if (m_live.miners.isEmpty())
        m_rail->setState(Role::Faint, tr("Waiting for machines"));
    else
        m_rail->setState(Role::Ok, tr("Mining"));
}

} // namespace widgets
