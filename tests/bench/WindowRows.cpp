// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace bench {

namespace {

constexpr double busyBudget = 10; ///< % of one core
constexpr double eventBudget = 50; ///< ms
constexpr double windowBudget = 150; ///< MB
constexpr double headlessBudget = 40;
constexpr int patienceMs = 180'000;

QString beside(const char *name)
{
    return QCoreApplication::applicationDirPath() + u'/' + QLatin1String(name);
}

/// A field of /proc/PID/smaps_rollup in MB (10^6 bytes).
double memoryMb(qint64 pid, const QByteArray &field)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double sum = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field + ':'))
            sum += line.mid(field.size() + 1).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return sum;
}

struct Idle {
    Samples resident;
    Samples own;
};

/// Starts a program on an empty data directory, lets it come to rest and looks at its memory.
QString measureIdle(const char *program, Effort effort, Idle &out)
{
    QTemporaryDir dir;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments { QStringLiteral("run"), QStringLiteral("--data-dir"), dir.path() };
    for (const char *setting : { "general.profile=demo", "general.secret_store=file", "demo.miners=0",
             "network.sv1_listen=127.0.0.1:0", "network.sv2_listen=127.0.0.1:0", "network.pool_listen=127.0.0.1:0",
             "mint.listen=127.0.0.1:0", "log.level=warning" })
        arguments << QStringLiteral("--set") << QLatin1String(setting);
    process.start(beside(program), arguments);
    while (process.state() != QProcess::NotRunning && !process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            break;
    }
    const bool isReady = process.readLine().contains("\"ready\"");
    if (isReady) {
        QThread::sleep(effort.isQuick ? 1 : 15); // start-up's memory is given back, the timers have run
        out.resident.add(memoryMb(process.processId(), "Rss"));
        out.own.add(memoryMb(process.processId(), "Private_Dirty") + memoryMb(process.processId(), "Private_Clean"));
    }
    process.terminate();
    if (!process.waitForFinished(20'000))
        process.kill();
    process.waitForFinished();
    return isReady ? QString() : QStringLiteral("%1 did not start").arg(QLatin1String(program));
}

} // namespace

Row windowBusy(Effort effort)
{
    Row row { QStringLiteral("window-busy"),
        QStringLiteral("the window with 1,000 machines that all change once a second"),
        QStringLiteral("one core; processor time of the window's thread, so that a busy machine changes little"), {},
        {}, {} };
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        beside("hashstead-bench-window"), effort.isQuick ? QStringList { QStringLiteral("--quick") } : QStringList());
    process.waitForFinished(patienceMs);
    const QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput().trimmed()).object();
    if (said.isEmpty())
        row.trouble = QStringLiteral("hashstead-bench-window said nothing; it is built with the window only");
    for (auto it = said.begin(); it != said.end(); ++it) {
        if (it.key() == u"interactions")
            continue;
        Samples busy;
        Samples longest;
        for (const QJsonValue value : it.value()[QStringLiteral("busy")].toArray())
            busy.add(value.toDouble());
        for (const QJsonValue value : it.value()[QStringLiteral("longest")].toArray())
            longest.add(value.toDouble());
        row.figures.append({ it.key() + QStringLiteral(", thread busy"), QStringLiteral("%"), busy, busyBudget });
        row.figures.append({ it.key() + QStringLiteral(", longest event of a second"), QStringLiteral("ms"), longest,
            eventBudget, false, JudgedBy::P99 });
    }
    Samples interactions;
    const QJsonObject acts = said[QStringLiteral("interactions")].toObject();
    for (const QJsonValue value : acts)
        interactions.add(value.toDouble());
    row.figures.append({ QStringLiteral("longest event of what a person does"), QStringLiteral("ms"), interactions,
        eventBudget, false, JudgedBy::P99 });
    row.details.insert(QStringLiteral("longest event in ms"), acts);
    return row;
}

Row idleMemory(Effort effort)
{
    Row row { QStringLiteral("idle-memory"), QStringLiteral("memory of the programs with no machine connected"),
        QStringLiteral(
            "nothing: MB of resident memory, shared libraries included, 15 s after the start on an empty data "
            "directory with the simulated chain, mint and wallet running"),
        {}, {}, {} };
    Idle window;
    Idle headless;
    const int repeats = effort.pick(3, 1);
    for (int i = 0; row.trouble.isEmpty() && i < repeats; ++i)
        row.trouble = measureIdle("hashstead", effort, window);
    for (int i = 0; row.trouble.isEmpty() && i < repeats; ++i)
        row.trouble = measureIdle("hashsteadd", effort, headless);
    row.figures.append({ QStringLiteral("window"), QStringLiteral("MB"), window.resident, windowBudget });
    row.figures.append({ QStringLiteral("headless"), QStringLiteral("MB"), headless.resident, headlessBudget });
    row.details.insert(QStringLiteral("private memory alone, MB"),
        QJsonObject {
            { QStringLiteral("window"), window.own.median() }, { QStringLiteral("headless"), headless.own.median() } });
    return row;
}

} // namespace bench
