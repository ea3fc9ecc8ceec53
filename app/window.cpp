// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Face.h"
#include "app/Screenshots.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>

namespace {

constexpr int logLines = 5000; ///< of the page Logs

/// \a isQuiet: on the terminal alone, where nobody looks at a display.
void showTrouble(const Error &error, bool isQuiet)
{
    if (isQuiet)
        std::fprintf(stderr, "hashstead: %s\n", qUtf8Printable(error.detail));
    else
        QMessageBox::critical(nullptr, QApplication::translate("Program", "Hashstead cannot start"), error.detail);
}

/// Runs the window until its end. \a shots: who photographs it; null as a rule.
int runWindow(const app::CommandLine &commandLine, widgets::Language &language, app::Screenshots *shots)
{
    auto program = app::Program::open(commandLine, logLines);
    if (!program) {
        if (program.error().code == Errc::Busy && app::showRunningWindow(commandLine))
            return 0;
        showTrouble(program.error(), shots != nullptr);
        return 1;
    }
    if (!shots)
        language.set(widgets::Language::chosen((*program)->store().settings().window.language));
    app::Face face(**program, language);
    // Not quit(): that closes the windows first, and the one that closes into the tray would not let it.
    QObject::connect(program->get(), &app::Program::quitRequested, qApp, [] { QApplication::exit(0); });
    QObject::connect(program->get(), &app::Program::started, &face, [&] {
        if (shots) {
            QObject::connect((*program)->wiring(), &app::Wiring::livePublished, shots, &app::Screenshots::seeLive);
            QObject::connect(&(*program)->wiring()->ehash(), &app::EhashWiring::walletPublished, shots,
                &app::Screenshots::seeWallet);
            return shots->takeDemo(&face.window());
        }
        app::printJsonLine((*program)->wiring()->ready());
        face.setup().openAtFirstStart();
    });
    QObject::connect(program->get(), &app::Program::failed, qApp, [shots](const Error &error) {
        showTrouble(error, shots != nullptr);
        QApplication::exit(1);
    });
    face.window().show();
    QMetaObject::invokeMethod(program->get(), &app::Program::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

int takeScreenshots(const app::CommandLine &commandLine)
{
    widgets::Language language;
    language.set(
        commandLine.language.isEmpty() ? QStringLiteral("en") : QString(commandLine.language).replace(u'_', u'-'));
    app::Screenshots shots(commandLine.screenshots, commandLine.only);
    shots.takeRecorded();
    QApplication::exec();
    if (!shots.wantsDemo())
        return shots.exitCode();
    const QTemporaryDir dataDir;
    const int ended = runWindow(app::Screenshots::demoOf(dataDir.path()), language, &shots);
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
    if (isPhotographed)
        return takeScreenshots(*commandLine);
    widgets::Language language;
    language.set(widgets::Language::chosen(QStringLiteral("system"))); // what goes wrong before there are settings
    return runWindow(*commandLine, language, nullptr);
}
