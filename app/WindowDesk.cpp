// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/WindowDesk.h"

#include "app/shared/Autostart.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QScreen>
#include <QStandardPaths>
#include <QSystemTrayIcon>

namespace app {
namespace {

Q_LOGGING_CATEGORY(lcDesk, "hashstead.desk")

widgets::TrayChoices choicesOf(const Settings::Window &settings)
{
    using widgets::CloseAction;
    widgets::TrayChoices choices;
    choices.isWanted = settings.tray;
    choices.close = settings.closeAction == QLatin1String("tray") ? CloseAction::Tray
        : settings.closeAction == QLatin1String("quit")           ? CloseAction::Quit
                                                                  : CloseAction::Ask;
    choices.tellsBlocks = settings.notifyBlocks;
    choices.tellsMachines = settings.notifyMachines;
    choices.tellsSources = settings.notifySources;
    choices.tellsWallet = settings.notifyWallet;
    return choices;
}

} // namespace

WindowDesk::WindowDesk(Program &program, widgets::MainWindow &window)
    : m_program(program)
    , m_window(window)
    , m_tray(&window, QSystemTrayIcon::isSystemTrayAvailable())
{
    using widgets::MainWindow;
    using widgets::Tray;
    connect(&m_tray, &Tray::quitChosen, &window, &MainWindow::quit);
    connect(&program, &Program::showRequested, &m_tray, &Tray::showWindow);
    connect(&window, &MainWindow::urlOpened, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(&window, &MainWindow::bundleRequested, this, &WindowDesk::saveDiagnostics);
    connect(&m_tray, &Tray::closeActionChosen, this, [this](widgets::CloseAction action) {
        const bool isTray = action == widgets::CloseAction::Tray;
        const auto wrong = m_program.changeSettings(
            { { QStringLiteral("window.close_action"), isTray ? QStringLiteral("tray") : QStringLiteral("quit") } });
        if (!wrong.isEmpty())
            qCWarning(lcDesk).noquote() << "the answer is not remembered:" << wrong.first();
        Q_EMIT settingsChanged();
    });
    followLog(&window, [&window](const LogNews &news) { window.addLog(news); });
    const Settings &settings = program.store().settings();
    window.setLogFolder(
        settings.log.file.isEmpty() ? settings.general.dataDir : QFileInfo(settings.log.file).absolutePath());
    applySettings();
}

void WindowDesk::connectServices()
{
    Wiring *wiring = m_program.wiring();
    connect(wiring, &Wiring::livePublished, this, &WindowDesk::applyLive);
    connect(wiring, &Wiring::eventsPublished, &m_tray, &widgets::Tray::setEvents);
    connect(&wiring->ehash(), &EhashWiring::walletReceived, this,
        [this](const wallet::Received &what) { m_tray.tellReceived(what.unit, what.amount.value); });
}

void WindowDesk::applySettings()
{
    const Settings::Window &settings = m_program.store().settings().window;
    m_tray.setChoices(choicesOf(settings));
    m_sleep.setWanted(settings.keepAwake && m_isMining);
    const QString configDir = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    if (const auto done = setAutostart(configDir, settings.startAtLogin, ownCommand()); !done)
        qCWarning(lcDesk).noquote() << "start at login:" << done.error().detail;
}

QStringList WindowDesk::ownCommand() const
{
    return { QCoreApplication::applicationFilePath(), QStringLiteral("--data-dir"),
        QDir(m_program.store().settings().general.dataDir).absolutePath() };
}

void WindowDesk::applyLive(const stats::LiveSnapshot &live)
{
    m_tray.setLive(live);
    const widgets::Tray::State state = widgets::Tray::stateOf(live);
    m_window.setOwnState({ state.word, state.role });
    m_isMining = live.source.status == work::SourceStatus::Working && !live.miners.isEmpty();
    m_sleep.setWanted(m_isMining && m_program.store().settings().window.keepAwake);
}

void WindowDesk::saveDiagnostics(const QString &parent)
{
    if (!m_program.wiring())
        return m_window.showBundle({}, tr("Hashstead is still starting."));
    const QScreen *screen = m_window.screen();
    const QStringList facts { QStringLiteral("platform: ") + QGuiApplication::platformName(),
        QStringLiteral("screen: %1x%2 at %3")
            .arg(screen->size().width())
            .arg(screen->size().height())
            .arg(screen->devicePixelRatio()),
        QStringLiteral("tray: ") + (m_tray.isShown() ? QStringLiteral("yes") : QStringLiteral("no")),
        QStringLiteral("awake: ") + (m_sleep.isHeld() ? QStringLiteral("held") : QStringLiteral("not held")) };
    const auto saved = m_program.saveDiagnostics(parent, facts);
    m_window.showBundle(saved.value_or(QString()), saved ? QString() : saved.error().detail);
}

} // namespace app
