// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Face.h"

#include <QTimer>

namespace app {

using widgets::Language;
using widgets::MainWindow;

Face::Face(Program &program, Language &language)
    : m_program(program)
    , m_language(language)
{
    connect(&program, &Program::started, this, &Face::wire);
    build();
}

Face::~Face() = default;

void Face::build()
{
    m_window
        = std::make_unique<MainWindow>(m_program.store().settings().general.dataDir + QStringLiteral("/window.ini"));
    m_desk = std::make_unique<WindowDesk>(m_program, *m_window);
    m_setup = std::make_unique<SetupDesk>(m_program, m_window.get());
    connect(m_window.get(), &MainWindow::setupWanted, m_setup.get(), [this] { m_setup->open(); });
    // Queued: the services end with it, and whoever asked is among their callers.
    connect(m_window.get(), &MainWindow::walletWordsEntered, this, &Face::replaceWallet, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::quitRequested, &m_program, &Program::quitRequested);
    connect(m_desk.get(), &WindowDesk::settingsChanged, this, [this] {
        if (m_coreDesk)
            m_coreDesk->showSettings();
    });
    connect(m_window.get(), &MainWindow::settingsChanged, this, [this](const QVariantMap &changes) {
        if (m_coreDesk)
            m_coreDesk->changeSettings(changes);
    });
}

void Face::makeCoreDesk()
{
    if (!m_cores)
        m_cores = std::make_unique<RemoteCores>(m_program.store().settings().general.dataDir, *m_program.secrets());
    m_coreDesk = std::make_unique<CoreDesk>(m_program, *m_cores, *m_window, m_desk->tray());
    connect(m_coreDesk.get(), &CoreDesk::ownSettingsChanged, this, &Face::applyOwnSettings);
}

void Face::wire()
{
    const bool isFirst = !m_coreDesk;
    const QString shown = m_window->rememberedCore();
    if (isFirst)
        makeCoreDesk();
    m_desk->connectServices();
    if (isFirst)
        m_coreDesk->showFirst(shown);
    else
        m_coreDesk->join();
}

void Face::applyOwnSettings()
{
    m_desk->applySettings();
    if (Language::chosen(m_program.store().settings().window.language) != m_language.code())
        QTimer::singleShot(0, this, &Face::rebuild); // the window that asks is the one that goes
}

void Face::replaceWallet(const crypto::Mnemonic &words)
{
    const auto replaced = m_program.replaceWallet(words);
    m_window->takeWalletWords(replaced ? QString() : replaced.error().detail);
}

void Face::rebuild()
{
    const QString shown = m_coreDesk ? m_coreDesk->shown() : QString();
    m_coreDesk.reset();
    const auto before = std::exchange(m_window, nullptr);
    m_setup.reset();
    m_desk.reset();
    m_language.set(Language::chosen(m_program.store().settings().window.language));
    build();
    m_window->takePlaceOf(*before);
    if (m_cores && m_program.wiring()) {
        makeCoreDesk();
        m_desk->connectServices();
        m_coreDesk->showFirst(shown);
        m_program.wiring()->republish(); // to the desk
    }
    m_window->settingsApplied({});
    if (before->isVisible())
        m_window->show(); // over the old one, so that nothing shines through
}

} // namespace app
