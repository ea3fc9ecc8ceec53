// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Screenshots.h"
#include "app/SetupDesk.h"
#include "app/WindowDesk.h"
#include "app/shared/LanAddresses.h"
#include "app/shared/Program.h"
#include "widgets/MainWindow.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>

namespace {

constexpr int logLines = 5000; ///< of the page Logs

void wireWallet(app::Wiring *wiring, widgets::MainWindow &window)
{
    const auto *service = wiring->ehash().wallet();
    if (!service)
        return;
    using wallet::WalletService;
    using widgets::MainWindow;
    QObject::connect(&wiring->ehash(), &app::EhashWiring::walletPublished, &window, &MainWindow::setWallet);
    QObject::connect(service->object(), &WalletService::answered, &window, &MainWindow::answerWallet);
    QObject::connect(service->object(), &WalletService::restoreProgressed, &window, &MainWindow::setRestoreProgress);
    QObject::connect(
        &window, &MainWindow::walletOrdered, wiring, [service](wallet::RequestId request, const wallet::Order &order) {
            service->post([request, order](WalletService &w) { w.perform(request, order); });
        });
    QObject::connect(&window, &MainWindow::walletSeedWanted, wiring, [wiring, &window] {
        if (const crypto::Mnemonic *words = wiring->walletWords())
            window.showWalletSeed(*words);
    });
    service->post([](WalletService &w) { w.refresh(); });
}

/// Connects what the services say to the window, and what the user wants to the services.
void wire(app::Program &program, widgets::MainWindow &window, app::WindowDesk &desk)
{
    app::Wiring *wiring = program.wiring(); // another one after each restart: what is connected here ends with it
    using widgets::MainWindow;
    window.forgetServices();
    QObject::connect(wiring, &app::Wiring::livePublished, &window, &MainWindow::setLive);
    QObject::connect(wiring, &app::Wiring::nodesPublished, &window, &MainWindow::setNodes);
    QObject::connect(wiring, &app::Wiring::eventsPublished, &window, &MainWindow::setEvents);
    QObject::connect(wiring, &app::Wiring::seriesReady, &window, &MainWindow::setSeries);
    QObject::connect(&window, &MainWindow::seriesRequested, wiring, &app::Wiring::requestSeries);
    QObject::connect(&window, &MainWindow::machineOrdered, wiring, &app::Wiring::orderMachine);
    QObject::connect(wiring, &app::Wiring::machineAnswered, &window, &MainWindow::setMachineAnswer);
    QObject::connect(&window, &MainWindow::settingsChanged, wiring, [&](const QMap<QString, QVariant> &changes) {
        window.settingsApplied(program.changeSettings(changes));
        window.setSettings(program.settingRows());
        desk.applySettings();
    });
    QObject::connect(wiring, &app::Wiring::poolPublished, &window, &MainWindow::setPool);
    QObject::connect(wiring, &app::Wiring::upstreamsPublished, &window, &MainWindow::setUpstreams);
    QObject::connect(wiring, &app::Wiring::blocksPublished, &window, &MainWindow::setBlocks);
    const app::EhashWiring *ehash = &wiring->ehash();
    QObject::connect(ehash, &app::EhashWiring::mintPublished, &window, &MainWindow::setMint);
    QObject::connect(ehash, &app::EhashWiring::ehashPublished, &window, &MainWindow::setEhash);
    QObject::connect(ehash, &app::EhashWiring::poolsPublished, &window, &MainWindow::setMintPools);
    QObject::connect(&window, &MainWindow::issuingWanted, wiring, [wiring](bool isIssuing) {
        // A mint that does not run shows no button; what comes of it is an event and the mint's next snapshot.
        (void)wiring->tellMint(isIssuing, QStringLiteral("the owner stopped it in the window"));
    });
    window.setBlocks(wiring->blocks());
    wireWallet(wiring, window);
    desk.connectServices();
    window.setProfile(app::profileName(program.store().settings().general.profile));
    window.setSettings(program.settingRows());
    window.setListeners({ app::reachable(wiring->listeners(), net::ListenerKind::Sv1),
        app::reachable(wiring->listeners(), net::ListenerKind::Sv2), wiring->authorityKey() });
}

/// \a isQuiet: on the terminal alone, where nobody looks at a display.
void showTrouble(const Error &error, bool isQuiet)
{
    if (isQuiet)
        std::fprintf(stderr, "hashstead: %s\n", qUtf8Printable(error.detail));
    else
        QMessageBox::critical(nullptr, QApplication::translate("Program", "Hashstead cannot start"), error.detail);
}

/// Runs the window until its end. \a shots: who photographs it; null as a rule.
int runWindow(const app::CommandLine &commandLine, app::Screenshots *shots)
{
    auto program = app::Program::open(commandLine, logLines);
    if (!program) {
        if (program.error().code == Errc::Busy && app::showRunningWindow(commandLine))
            return 0;
        showTrouble(program.error(), shots != nullptr);
        return 1;
    }
    widgets::MainWindow window((*program)->store().settings().general.dataDir + QStringLiteral("/window.ini"));
    app::WindowDesk desk(**program, window);
    app::SetupDesk setup(**program, &window);
    QObject::connect(&window, &widgets::MainWindow::setupWanted, &setup, [&setup] { setup.open(); });
    QObject::connect(program->get(), &app::Program::quitRequested, qApp, &QApplication::quit);
    QObject::connect(&window, &widgets::MainWindow::quitRequested, qApp, &QApplication::quit);
    QObject::connect(program->get(), &app::Program::started, &window, [&] {
        wire(**program, window, desk);
        if (shots) {
            QObject::connect((*program)->wiring(), &app::Wiring::livePublished, shots, &app::Screenshots::seeLive);
            QObject::connect(&(*program)->wiring()->ehash(), &app::EhashWiring::walletPublished, shots,
                &app::Screenshots::seeWallet);
            return shots->takeDemo(&window);
        }
        app::printJsonLine((*program)->wiring()->ready());
        setup.openAtFirstStart();
    });
    QObject::connect(program->get(), &app::Program::failed, qApp, [shots](const Error &error) {
        showTrouble(error, shots != nullptr);
        QApplication::exit(1);
    });
    window.show();
    QMetaObject::invokeMethod(program->get(), &app::Program::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

int takeScreenshots(const app::CommandLine &commandLine)
{
    app::Screenshots::useLanguage(commandLine.language);
    app::Screenshots shots(commandLine.screenshots);
    shots.takeRecorded();
    QApplication::exec();
    const QTemporaryDir dataDir;
    const int ended = runWindow(app::Screenshots::demoOf(dataDir.path()), &shots);
    return ended != 0 ? ended : shots.exitCode();
}

} // namespace

/// hashstead: the window and everything behind it.
int main(int argc, char **argv)
{
    app::prepareProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto commandLine = app::CommandLine::parse(arguments);
    if (!commandLine) {
        std::fprintf(stderr, "hashstead: %s\n", qUtf8Printable(commandLine.error().detail));
        return 2;
    }
    if (commandLine->verb != app::CommandLine::Verb::Run) {
        QCoreApplication withoutDisplay(argc, argv);
        return app::runVerb(*commandLine, QStringLiteral("hashstead")).value_or(2);
    }
    const bool isPhotographed = !commandLine->screenshots.isEmpty();
    if (isPhotographed && !app::Screenshots::isOneScale()) {
        const QCoreApplication withoutDisplay(argc, argv);
        return app::Screenshots::runEachScale(QCoreApplication::applicationFilePath(), arguments);
    }
    if (isPhotographed)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("hashstead"));
    QApplication::setQuitOnLastWindowClosed(false); // the window asks for the end itself, or stays in the tray
    return isPhotographed ? takeScreenshots(*commandLine) : runWindow(*commandLine, nullptr);
}
