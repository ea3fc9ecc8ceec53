// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the speed budgets and prints them as one JSON document. README.md says how to read it.
#include "Row.h"
#include "ServerProcess.h"

#include "core/base/Version.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QThread>

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>

namespace {

struct NamedRow {
    const char *name;
    bench::Row (*measure)(bench::Effort);
};
constexpr NamedRow rows[] = { { "judge-share", bench::judgeShare }, { "sv1-submit", bench::sv1Submit },
    { "notify", bench::notifyAll }, { "machine-memory", bench::machineMemory },
    { "noise-transport", bench::noiseTransport }, { "blind-signature", bench::blindSignature },
    { "mint-swaps", bench::mintSwaps }, { "quote-sweep", bench::quoteSweep }, { "lan-polls", bench::lanPolls },
#ifdef HASHSTEAD_WINDOW
    { "window-busy", bench::windowBusy }, { "idle-memory", bench::idleMemory }
#endif
};

void allowManyDescriptors()
{
    rlimit limit {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/// What the figures depend on besides the code.
QJsonObject surroundings()
{
    double load[3] = {};
    getloadavg(load, 3);
    QString cpu;
    QFile info(QStringLiteral("/proc/cpuinfo"));
    if (info.open(QIODevice::ReadOnly)) {
        const QByteArray text = info.readAll();
        const qsizetype at = text.indexOf("model name");
        const qsizetype from = at < 0 ? -1 : text.indexOf(':', at);
        cpu = from < 0 ? QString()
                       : QString::fromLatin1(text.mid(from + 1, text.indexOf('\n', from) - from - 1)).trimmed();
    }
#ifdef NDEBUG
    const bool isOptimised = true;
#else
    const bool isOptimised = false;
#endif
    return { { QStringLiteral("cpu"), cpu }, { QStringLiteral("cores"), QThread::idealThreadCount() },
        { QStringLiteral("loadBefore"), load[0] }, { QStringLiteral("qt"), QString::fromLatin1(qVersion()) },
        { QStringLiteral("releaseBuild"), isOptimised } };
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // as the programs do
    allowManyDescriptors();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hashstead-bench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HASHSTEAD_VERSION));
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("hashstead.*.info=false\nhashstead.*.debug=false"));

    QStringList names;
    for (const NamedRow &row : rows)
        names.append(QLatin1String(row.name));
    QCommandLineParser parser;
    const QCommandLineOption row(QStringLiteral("row"),
        QStringLiteral("Only this row: %1.").arg(names.join(QStringLiteral(", "))), QStringLiteral("name"));
    const QCommandLineOption quick(
        QStringLiteral("quick"), QStringLiteral("Few repeats: shows that it works, its figures mean nothing."));
    QCommandLineOption serve(QStringLiteral("serve"), {}, QStringLiteral("kind"));
    serve.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ row, quick, serve });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    if (parser.isSet(serve))
        return bench::serve(parser.value(serve));
    if (parser.isSet(row) && !names.contains(parser.value(row))) {
        fprintf(stderr, "no row \"%s\"; there are: %s\n", qPrintable(parser.value(row)),
            qPrintable(names.join(QStringLiteral(", "))));
        return EXIT_FAILURE;
    }

    const bench::Effort effort { parser.isSet(quick) };
    QJsonObject document { { QStringLiteral("program"), QStringLiteral("hashstead-bench") },
        { QStringLiteral("version"), QStringLiteral(HASHSTEAD_VERSION) }, { QStringLiteral("quick"), effort.isQuick },
        { QStringLiteral("host"), surroundings() } };
    QJsonArray measured;
    for (const NamedRow &each : rows) {
        if (!parser.isSet(row) || parser.value(row) == QLatin1String(each.name))
            measured.append(each.measure(effort).toJson());
    }
    document.insert(QStringLiteral("rows"), measured);
    const QByteArray json = QJsonDocument(document).toJson();
    fwrite(json.constData(), 1, size_t(json.size()), stdout);
    return EXIT_SUCCESS;
}
