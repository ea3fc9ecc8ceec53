// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// hashstead-devices: runs simulated mining devices until it is stopped; says on its standard output what runs, then
// once a second what became of it, one JSON object per line. A line "fault NUMBER NAME on|off" on its standard input
// breaks a device or mends it.
#include "core/base/Version.h"
#include "tests/core/miner/TinySv1Server.h"
#include "tests/support/devices/Farm.h"
#include "tests/support/devices/Json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>

using devices::Json;
using devices::plain;

namespace {

int signalPipe[2] = { -1, -1 };

void onSignal(int)
{
    const char byte = 1;
    (void)!::write(signalPipe[1], &byte, 1);
}

void say(const Json &what)
{
    std::fprintf(stdout, "%s\n", devices::bytesOf(what).constData());
    std::fflush(stdout);
}

Json describe(devices::Device &device)
{
    Json pools = Json::array();
    const auto rows = device.pools();
    for (const lan::PoolRow &row : rows)
        pools.push_back(Json { { "url", plain(row.pool.url()) }, { "user", plain(row.pool.user) },
            { "active", row.isActive }, { "used", row.isUsed } });
    return Json { { "number", device.config().number }, { "kind", plain(lan::kindName(device.config().kind)) },
        { "address", plain(device.config().address.toString()) }, { "web", device.config().ports.web },
        { "api", device.config().ports.api }, { "mac", plain(device.mac()) }, { "hostname", plain(device.hostname()) },
        { "model", plain(device.hardware().model) }, { "up", device.isUp() },
        { "codes", !device.config().totpSecret.isEmpty() }, { "writable", device.config().allowsWrites },
        { "pools", pools } };
}

Json state(devices::Device &device)
{
    const auto active = device.activePool();
    return Json { { "number", device.config().number }, { "up", device.isUp() },
        { "mining", plain(miner::machineStatusName(device.mining().status)) },
        { "pool", active ? plain(active->url()) : std::string() }, { "accepted", device.mining().accepted },
        { "rejected", device.mining().rejected }, { "best", device.mining().best },
        { "hashrate", device.telemetry().now }, { "celsius", device.telemetry().chipCelsius },
        { "requests", device.seen().requests }, { "writes", device.seen().writes },
        { "credentials", device.seen().credentials }, { "restarts", device.restarts() },
        { "violation", plain(device.mining().violation) } };
}

/// "fault 3 truncated on"
void obey(devices::Farm &farm, const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    const int number = words.value(1).toInt();
    const auto fault = devices::faultFromName(words.value(2));
    if (words.value(0) != QStringLiteral("fault") || number < 1 || number > farm.count() || !fault)
        return say(Json { { "error", "say: fault NUMBER NAME on|off" } });
    farm.device(number - 1).setFault(*fault, words.value(3) != QStringLiteral("off"));
}

struct Options {
    devices::FarmConfig farm;
    int seconds = 0;
    std::unique_ptr<TinySv1Server> pool {}; ///< of this process
};

std::optional<Options> read(QCommandLineParser &parser)
{
    Options out;
    out.farm.count = parser.value(QStringLiteral("count")).toInt();
    out.farm.ports = { quint16(parser.value(QStringLiteral("web")).toUInt()),
        quint16(parser.value(QStringLiteral("api")).toUInt()) };
    out.farm.firstAddress = QHostAddress(parser.value(QStringLiteral("address")));
    out.farm.hashrate = parser.value(QStringLiteral("hashrate")).toDouble();
    out.farm.timeScale = parser.value(QStringLiteral("time-scale")).toDouble();
    out.farm.findsShares = parser.isSet(QStringLiteral("finds-shares"));
    out.seconds = parser.value(QStringLiteral("seconds")).toInt();
    const QStringList urls = parser.values(QStringLiteral("pool"));
    for (const QString &url : urls) {
        auto pool = lan::PoolEntry::fromUrl(url);
        if (!pool)
            return std::nullopt;
        pool->user = parser.value(QStringLiteral("user"));
        pool->password = QStringLiteral("x");
        out.farm.pools.append(*pool);
    }
    const QStringList kinds = parser.values(QStringLiteral("kind"));
    for (const devices::DeviceConfig &each : devices::everyKind()) {
        if (kinds.contains(lan::kindName(each.kind)))
            out.farm.models.append(each);
    }
    if (parser.isSet(QStringLiteral("own-pool"))) {
        out.pool = std::make_unique<TinySv1Server>();
        out.pool->difficulty = out.farm.hashrate * 2 / 4294967296.0; // a share of each in 2 s
        out.farm.pools.prepend({ lan::PoolProtocol::Sv1, QStringLiteral("127.0.0.1"), out.pool->port(),
            lan::PoolTls::None, parser.value(QStringLiteral("user")), QStringLiteral("x"), {} });
    }
    const bool isRight = out.farm.count > 0 && out.farm.count <= 1000 && out.farm.timeScale > 0
        && out.farm.firstAddress.isLoopback() && out.farm.models.isEmpty() == kinds.isEmpty();
    return isRight ? std::optional(std::move(out)) : std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *help, const char *value, const char *otherwise) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(help),
            QString::fromLatin1(value), QString::fromLatin1(otherwise)));
    };
    add("count", "How many devices, 1 to 1000.", "number", "9");
    add("kind", "Only these kinds; may be given again.", "name", "");
    add("address", "Loopback address of the first; the others follow.", "address", "127.80.0.1");
    add("web", "Port of their web interfaces.", "port", "80");
    add("api", "Port of their socket interfaces.", "port", "4028");
    add("pool", "Where they mine; may be given again for a fallback.", "url", "");
    add("user", "User at the pools; {name} stands for the device's name.", "name", "devices.{name}");
    add("hashrate", "What each really hashes on the processor, h/s.", "number", "5000");
    add("time-scale", "Factor on the devices' own times, such as a restart's 5 s.", "factor", "1");
    add("seconds", "Stop after so long; 0: when told to.", "number", "0");
    parser.addOption(QCommandLineOption(
        QStringLiteral("own-pool"), QStringLiteral("Run a small pool for them, which is their first one.")));
    parser.addOption(QCommandLineOption(
        QStringLiteral("finds-shares"), QStringLiteral("Devices that read integer difficulties mine as others.")));
    parser.addHelpOption();
    parser.addVersionOption();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hashstead-devices"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HASHSTEAD_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const auto options = read(parser);
    if (!options) {
        std::fprintf(stderr, "hashstead-devices: an option has a value that cannot be; see --help\n");
        return 2;
    }
    devices::Farm farm(options->farm);
    if (const auto done = farm.start(); !done) {
        std::fprintf(stderr, "hashstead-devices: %s\n", qUtf8Printable(done.error().detail));
        return 1;
    }
    Json all = Json::array();
    for (int i = 0; i < farm.count(); ++i)
        all.push_back(describe(farm.device(i)));
    say(Json { { "event", "running" }, { "devices", all } });

    QTimer each;
    QObject::connect(&each, &QTimer::timeout, &farm, [&farm] {
        Json now = Json::array();
        for (int i = 0; i < farm.count(); ++i)
            now.push_back(state(farm.device(i)));
        say(Json { { "event", "state" }, { "devices", now } });
    });
    each.start(std::chrono::seconds(1));
    if (options->seconds > 0)
        QTimer::singleShot(std::chrono::seconds(options->seconds), &app, &QCoreApplication::quit);
    if (::pipe(signalPipe) != 0)
        return 1;
    QSocketNotifier stop(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &farm, [&] {
        char bytes[4096];
        const ssize_t size = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (size <= 0)
            return orders.setEnabled(false);
        const auto lines = QByteArray(bytes, size).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.trimmed().isEmpty())
                obey(farm, QString::fromUtf8(line));
        }
    });
    return app.exec();
}
