// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LocalFeed.h"

#include "app/shared/CoreFacts.h"

namespace app {

using wallet::WalletService;
using widgets::MainWindow;

LocalFeed::LocalFeed(Program &program, MainWindow &window)
    : Feed(window)
    , m_program(program)
{
    joinFloor();
    joinEhash();
    joinWallet();
    joinLan();
}

LocalFeed::~LocalFeed()
{
    for (const QMetaObject::Connection &arrow : std::as_const(m_arrows))
        disconnect(arrow);
}

void LocalFeed::joinFloor()
{
    Wiring *wiring = m_program.wiring();
    MainWindow *face = &window();
    join(wiring, &Wiring::livePublished, face, &MainWindow::setLive);
    join(wiring, &Wiring::nodesPublished, face, &MainWindow::setNodes);
    join(wiring, &Wiring::eventsPublished, face, &MainWindow::setEvents);
    join(wiring, &Wiring::seriesReady, face, &MainWindow::setSeries);
    join(wiring, &Wiring::machineAnswered, face, &MainWindow::setMachineAnswer);
    join(wiring, &Wiring::poolPublished, face, &MainWindow::setPool);
    join(wiring, &Wiring::upstreamsPublished, face, &MainWindow::setUpstreams);
    join(wiring, &Wiring::blocksPublished, face, &MainWindow::setBlocks);
    join(face, &MainWindow::seriesRequested, wiring, &Wiring::requestSeries);
    join(face, &MainWindow::machineOrdered, wiring, &Wiring::orderMachine);
}

void LocalFeed::joinEhash()
{
    Wiring *wiring = m_program.wiring();
    MainWindow *face = &window();
    const EhashWiring *ehash = &wiring->ehash();
    join(ehash, &EhashWiring::mintPublished, face, &MainWindow::setMint);
    join(ehash, &EhashWiring::ehashPublished, face, &MainWindow::setEhash);
    join(ehash, &EhashWiring::poolsPublished, face, &MainWindow::setMintPools);
    join(face, &MainWindow::issuingWanted, wiring, [wiring](bool isIssuing) {
        // A mint that does not run shows no button; what comes of it is an event and the mint's next snapshot.
        (void)wiring->tellMint(isIssuing, QStringLiteral("the owner stopped it in the window"));
    });
}

void LocalFeed::joinWallet()
{
    Wiring *wiring = m_program.wiring();
    MainWindow *face = &window();
    const auto *service = wiring->ehash().wallet();
    if (!service)
        return;
    join(&wiring->ehash(), &EhashWiring::walletPublished, face, &MainWindow::setWallet);
    join(service->object(), &WalletService::answered, face, &MainWindow::answerWallet);
    join(service->object(), &WalletService::restoreProgressed, face, &MainWindow::setRestoreProgress);
    join(face, &MainWindow::walletOrdered, wiring, [service](wallet::RequestId request, const wallet::Order &order) {
        service->post([request, order](WalletService &w) { w.perform(request, order); });
    });
    join(face, &MainWindow::walletSeedWanted, wiring, [wiring, face] {
        if (const crypto::Mnemonic *words = wiring->walletWords())
            face->showWalletSeed(*words);
    });
    service->post([](WalletService &w) { w.refresh(); });
}

void LocalFeed::joinLan()
{
    LanWiring *lan = &m_program.wiring()->lan();
    MainWindow *face = &window();
    join(lan, &LanWiring::lanPublished, face, &MainWindow::setLan);
    join(lan, &LanWiring::lanAnswered, face, &MainWindow::answerLan);
    join(face, &MainWindow::lanOrdered, lan, &LanWiring::perform);
}

void LocalFeed::replay()
{
    showFacts(coreFacts(m_program.store().settings(), *m_program.wiring()));
    showSettings();
    m_program.wiring()->republish();
}

void LocalFeed::showSettings()
{
    window().setSettings(m_program.settingRows());
}

void LocalFeed::changeSettings(const QVariantMap &changes)
{
    window().settingsApplied(m_program.changeSettings(changes));
    showSettings();
    Q_EMIT ownSettingsChanged();
}

} // namespace app
