// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Face.h"

#include "app/shared/LanAddresses.h"

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
    connect(m_window.get(), &MainWindow::quitRequested, &m_program, &Program::quitRequested);
    connect(m_window.get(), &MainWindow::settingsChanged, this, &Face::changeSettings);
}

void Face::wire()
{
    MainWindow *window = m_window.get();
    Wiring *wiring = m_program.wiring();
    window->forgetServices();
    connect(wiring, &Wiring::livePublished, window, &MainWindow::setLive);
    connect(wiring, &Wiring::nodesPublished, window, &MainWindow::setNodes);
    connect(wiring, &Wiring::eventsPublished, window, &MainWindow::setEvents);
    connect(wiring, &Wiring::seriesReady, window, &MainWindow::setSeries);
    connect(window, &MainWindow::seriesRequested, wiring, &Wiring::requestSeries);
    connect(window, &MainWindow::machineOrdered, wiring, &Wiring::orderMachine);
    connect(wiring, &Wiring::machineAnswered, window, &MainWindow::setMachineAnswer);
    connect(wiring, &Wiring::poolPublished, window, &MainWindow::setPool);
    connect(wiring, &Wiring::upstreamsPublished, window, &MainWindow::setUpstreams);
    connect(wiring, &Wiring::blocksPublished, window, &MainWindow::setBlocks);
    const EhashWiring *ehash = &wiring->ehash();
    connect(ehash, &EhashWiring::mintPublished, window, &MainWindow::setMint);
    connect(ehash, &EhashWiring::ehashPublished, window, &MainWindow::setEhash);
    connect(ehash, &EhashWiring::poolsPublished, window, &MainWindow::setMintPools);
    connect(window, &MainWindow::issuingWanted, wiring, [wiring](bool isIssuing) {
        // A mint that does not run shows no button; what comes of it is an event and the mint's next snapshot.
        (void)wiring->tellMint(isIssuing, QStringLiteral("the owner stopped it in the window"));
    });
    window->setBlocks(wiring->blocks());
    wireWallet();
    m_desk->connectServices();
    window->setProfile(profileName(m_program.store().settings().general.profile));
    window->setSettings(m_program.settingRows());
    window->setListeners({ reachable(wiring->listeners(), net::ListenerKind::Sv1),
        reachable(wiring->listeners(), net::ListenerKind::Sv2), wiring->authorityKey() });
}

void Face::wireWallet()
{
    MainWindow *window = m_window.get();
    Wiring *wiring = m_program.wiring();
    const auto *service = wiring->ehash().wallet();
    if (!service)
        return;
    using wallet::WalletService;
    connect(&wiring->ehash(), &EhashWiring::walletPublished, window, &MainWindow::setWallet);
    connect(service->object(), &WalletService::answered, window, &MainWindow::answerWallet);
    connect(service->object(), &WalletService::restoreProgressed, window, &MainWindow::setRestoreProgress);
    connect(
        window, &MainWindow::walletOrdered, wiring, [service](wallet::RequestId request, const wallet::Order &order) {
            service->post([request, order](WalletService &w) { w.perform(request, order); });
        });
    connect(window, &MainWindow::walletSeedWanted, wiring, [wiring, window] {
        if (const crypto::Mnemonic *words = wiring->walletWords())
            window->showWalletSeed(*words);
    });
    service->post([](WalletService &w) { w.refresh(); });
}

void Face::changeSettings(const QMap<QString, QVariant> &changes)
{
    m_window->settingsApplied(m_program.changeSettings(changes));
    m_window->setSettings(m_program.settingRows());
    m_desk->applySettings();
    if (Language::chosen(m_program.store().settings().window.language) != m_language.code())
        QTimer::singleShot(0, this, &Face::rebuild); // the window that asks is the one that goes
}

void Face::rebuild()
{
    const auto before = std::exchange(m_window, nullptr);
    m_setup.reset();
    m_desk.reset();
    m_language.set(Language::chosen(m_program.store().settings().window.language));
    build();
    m_window->takePlaceOf(*before);
    if (Wiring *wiring = m_program.wiring()) {
        wire();
        wiring->republish();
    }
    m_window->settingsApplied({});
    if (before->isVisible())
        m_window->show(); // over the old one, so that nothing shines through
}

} // namespace app
