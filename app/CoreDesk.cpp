// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CoreDesk.h"

#include "app/LocalFeed.h"
#include "app/RemoteFeed.h"

namespace app {

using widgets::ConnectionsDialog;
using widgets::MainWindow;

CoreDesk::CoreDesk(Program &program, RemoteCores &cores, MainWindow &window, widgets::Tray &tray)
    : m_program(program)
    , m_cores(cores)
    , m_window(window)
    , m_tray(tray)
{
    connect(&cores, &RemoteCores::changed, this, &CoreDesk::refresh);
    connect(&cores, &RemoteCores::stateChanged, this, &CoreDesk::tellNews);
    m_tray.setCores(cores.views());
    for (const api::CoreView &view : cores.views()) { // what they said so far is history
        if (const api::CoreState *state = cores.state(view.core.id))
            tellNews(view.core.id, *state, api::Parts::all());
    }
    connect(&window, &MainWindow::coreChosen, this, &CoreDesk::show);
    connect(&window, &MainWindow::coreRetried, this, [this](const QString &id) { m_cores.retry(id); });
    connect(&window, &MainWindow::connectionsWanted, this, &CoreDesk::openConnections);
}

CoreDesk::~CoreDesk()
{
    m_cores.stopTrying();
    delete m_dialog;
}

void CoreDesk::tellNews(const QString &id, const api::CoreState &state, const api::Parts &parts)
{
    if (parts.has(api::Part::Events))
        m_tray.setCoreEvents(id, state.events);
    if (parts.has(api::Part::History) || parts.has(api::Part::Times))
        m_tray.setCoreWallet(id, state.wallet);
}

void CoreDesk::join()
{
    if (m_shown.isEmpty())
        show(m_shown);
}

void CoreDesk::show(const QString &id)
{
    m_feed.reset(); // nothing of the one before comes after this
    m_shown = m_cores.view(id) ? id : QString();
    m_window.forgetServices();
    begin();
}

void CoreDesk::showFirst(const QString &id)
{
    m_shown = m_cores.view(id) ? id : QString();
    begin();
}

void CoreDesk::begin()
{
    m_feed.reset();
    if (!m_shown.isEmpty())
        m_feed = std::make_unique<RemoteFeed>(m_cores, m_shown, m_program, m_window);
    else if (m_program.wiring())
        m_feed = std::make_unique<LocalFeed>(m_program, m_window);
    refresh();
    if (!m_feed)
        return;
    connect(m_feed.get(), &Feed::ownSettingsChanged, this, &CoreDesk::ownSettingsChanged);
    m_feed->replay();
}

void CoreDesk::refresh()
{
    const QList<api::CoreView> views = m_cores.views();
    m_window.setCores(views, m_shown);
    m_tray.setCores(views);
    if (m_dialog)
        m_dialog->setCores(views);
}

void CoreDesk::changeSettings(const QVariantMap &changes)
{
    if (m_feed)
        m_feed->changeSettings(changes);
}

void CoreDesk::showSettings()
{
    if (m_feed)
        m_feed->showSettings();
}

void CoreDesk::openConnections()
{
    if (!m_dialog) {
        m_dialog = new ConnectionsDialog(&m_window);
        m_dialog->setTrouble(m_cores.trouble());
        connectDialog();
    }
    m_dialog->setCores(m_cores.views());
    m_dialog->start();
}

void CoreDesk::connectDialog()
{
    ConnectionsDialog *dialog = m_dialog;
    connect(dialog, &ConnectionsDialog::tryWanted, &m_cores, &RemoteCores::tryOut);
    connect(dialog, &ConnectionsDialog::tryCancelled, &m_cores, &RemoteCores::stopTrying);
    connect(&m_cores, &RemoteCores::tried, dialog, &ConnectionsDialog::setTried);
    connect(dialog, &ConnectionsDialog::saveWanted, this, &CoreDesk::save);
    connect(dialog, &ConnectionsDialog::removeWanted, this, &CoreDesk::remove);
    connect(dialog, &ConnectionsDialog::retryWanted, &m_cores, &RemoteCores::retry);
    connect(dialog, &ConnectionsDialog::showWanted, this, &CoreDesk::show);
}

void CoreDesk::save(const api::KnownCore &core, const QString &token)
{
    const auto id = m_cores.put(core, token);
    m_dialog->setSaved(id ? std::nullopt : std::optional(id.error()));
    if (id && (core.id.isEmpty() || *id == m_shown))
        show(*id); // what was just added is what the user wants to see
}

void CoreDesk::remove(const QString &id)
{
    if (id == m_shown)
        show({});
    const auto removed = m_cores.remove(id);
    if (!removed)
        m_window.tellFailure(tr("The core was not removed as a whole: %1").arg(removed.error().detail));
}

} // namespace app
