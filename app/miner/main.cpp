// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tool hashstead-miner: reads its options, runs one MinerService, prints what it does.
#include "app/miner/MinerOptions.h"
#include "app/miner/MinerPrinter.h"
#include "core/base/ServiceThread.h"
#include "core/base/Version.h"
#include "core/miner/MinerService.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <csignal>
#include <cstdio>

namespace {

int signalPipe[2] = { -1, -1 };

void onSignal(int)
{
    const char byte = 1;
    (void)!::write(signalPipe[1], &byte, 1);
}

/// SIGINT and SIGTERM stop the miner; its summary is still printed.
void stopOnSignals(const ServiceThread<miner::MinerService> &service)
{
    if (::pipe(signalPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [&service, notifier] {
        notifier->setEnabled(false);
        service.post([](miner::MinerService &s) { s.stop(); });
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hashstead-miner"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HASHSTEAD_VERSION));
    const auto options = MinerOptions::parse(app.arguments());
    if (!options) {
        std::fprintf(stderr, "hashstead-miner: %s\n", qUtf8Printable(options.error().detail));
        return int(MinerExit::Usage);
    }
    if (!options->textToPrint.isEmpty()) {
        std::fprintf(stdout, "%s", qUtf8Printable(options->textToPrint));
        return int(MinerExit::Success);
    }
    const SystemClock clock;
    MinerPrinter printer(options->isJson);
    ServiceThread<miner::MinerService> service(QStringLiteral("hashstead-miner"),
        [&] { return std::make_unique<miner::MinerService>(options->config, clock); });
    QObject::connect(service.object(), &miner::MinerService::snapshotChanged, &app,
        [&printer](const miner::Snapshot &snapshot) { printer.printProgress(snapshot); });
    QObject::connect(service.object(), &miner::MinerService::finished, &app,
        [&printer](const miner::Snapshot &snapshot) { QCoreApplication::exit(int(printer.printSummary(snapshot))); });
    stopOnSignals(service);
    service.post([](miner::MinerService &s) { s.start(); });
    return app.exec();
}
