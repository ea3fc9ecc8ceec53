// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanProgram.h"

#include "app/shared/CommandLine.h"
#include "app/shared/Instance.h"
#include "app/shared/LanJson.h"
#include "app/shared/LanTeller.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace app {
namespace {

constexpr std::chrono::milliseconds askTime { 5 * 60 * 1000 }; ///< without a word; a device may be slow to restart
constexpr qint64 maxInput = 4096;

/// A line of stdin; a terminal is asked, without echo.
QString readLine(LanCommand::Input kind)
{
    if (kind == LanCommand::Input::None)
        return {};
    termios before {};
    const bool isTerminal = ::isatty(STDIN_FILENO) && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (isTerminal) {
        std::fputs(kind == LanCommand::Input::Password ? "Password: " : "One-time code: ", stderr);
        termios silent = before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    QFile in;
    QByteArray line;
    if (in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        line = in.readLine(maxInput);
    if (isTerminal) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputs("\n", stderr);
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// 0 where all was done; 1 where something was refused; 2 where it was typed wrong.
int exitCodeOf(const QJsonObject &answer)
{
    if (answer.contains(QStringLiteral("error"))) {
        const QString code = answer[QStringLiteral("code")].toString();
        return code == errcName(Errc::Malformed) || code == errcName(Errc::NotFound) ? 2 : 1;
    }
    for (const QJsonValue device : answer[QStringLiteral("devices")].toArray()) {
        if (device.toObject().contains(QStringLiteral("error")))
            return 1;
    }
    const QJsonObject plan = answer[QStringLiteral("plan")].toObject();
    const bool isOver = plan[QStringLiteral("phase")].toString() == u"done";
    for (const QJsonValue step : plan[QStringLiteral("devices")].toArray()) {
        const QString phase = step.toObject()[QStringLiteral("phase")].toString();
        if (!step.toObject()[QStringLiteral("possible")].toBool() || (isOver && phase != u"done"))
            return 1;
    }
    return 0;
}

int print(const QString &command, bool isJson, const QJsonObject &answer)
{
    const bool isError = answer.contains(QStringLiteral("error"));
    if (isJson)
        printJsonLine(answer);
    else
        std::fputs(qUtf8Printable((isError ? QStringLiteral("hashstead: ") : QString()) + lanText(command, answer)),
            isError ? stderr : stdout);
    return exitCodeOf(answer);
}

} // namespace

int runLan(const QStringList &words, bool isJson, const QString &dataDir)
{
    const auto command = LanCommand::parse(words);
    if (!command)
        return print({}, isJson, errorJson(command.error()));
    if (command->name == u"help") {
        std::fputs(qUtf8Printable(LanCommand::helpText()), stdout);
        return 0;
    }
    const QString name = command->name;
    const auto tell = [isJson, &name](const QJsonObject &progress) {
        if (isJson)
            printJsonLine(progress);
        else
            std::fputs(qUtf8Printable(lanText(name, progress)), stderr);
    };
    const auto answer = askInstance(dataDir, LanTeller::request(words, readLine(command->input())), askTime, tell);
    return print(name, isJson, answer ? *answer : errorJson(answer.error()));
}

} // namespace app
