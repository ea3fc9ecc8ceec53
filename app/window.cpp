// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanAddresses.h"
#include "app/shared/Program.h"
#include "widgets/MainWindow.h"

#include <QApplication>
#include <QMessageBox>

namespace {

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
void wire(app::Program &program, widgets::MainWindow &window)
{
    app::Wiring *wiring = program.wiring();
    using widgets::MainWindow;
    QObject::connect(wiring, &app::Wiring::livePublished, &window, &MainWindow::setLive);
    QObject::connect(wiring, &app::Wiring::nodesPublished, &window, &MainWindow::setNodes);
    QObject::connect(wiring, &app::Wiring::eventsPublished, &window, &MainWindow::setEvents);
    QObject::connect(wiring, &app::Wiring::seriesReady, &window, &MainWindow::setSeries);
    QObject::connect(&window, &MainWindow::seriesRequested, wiring, &app::Wiring::requestSeries);
    QObject::connect(&window, &MainWindow::settingsChanged, &program, [&](const QMap<QString, QVariant> &changes) {
        window.settingsApplied(program.changeSettings(changes));
        window.setSettings(program.settingRows());
    });
    wireWallet(wiring, window);
    window.setProfile(app::profileName(program.store().settings().general.profile));
    window.setSettings(program.settingRows());
    window.setListeners({ app::reachable(wiring->listeners(), net::ListenerKind::Sv1),
        app::reachable(wiring->listeners(), net::ListenerKind::Sv2), wiring->authorityKey() });
}

void showTrouble(const Error &error)
{
    QMessageBox::critical(nullptr, QApplication::translate("Program", "Hashstead cannot start"), error.detail);
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
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("hashstead"));
    auto program = app::Program::open(*commandLine);
    if (!program) {
        showTrouble(program.error());
        return 1;
    }
    widgets::MainWindow window((*program)->store().settings().general.dataDir + QStringLiteral("/window.ini"));
    QObject::connect(program->get(), &app::Program::quitRequested, &application, &QApplication::quit);
    QObject::connect(&window, &widgets::MainWindow::quitRequested, &application, &QApplication::quit);
    QObject::connect(program->get(), &app::Program::started, &window, [&] {
        wire(**program, window);
        app::printJsonLine((*program)->wiring()->ready());
    });
    QObject::connect(program->get(), &app::Program::failed, &application, [](const Error &error) {
        showTrouble(error);
        QApplication::exit(1);
    });
    window.show();
    QMetaObject::invokeMethod(program->get(), &app::Program::begin, Qt::QueuedConnection);
    return QApplication::exec();
}
