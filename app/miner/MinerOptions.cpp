// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/miner/MinerOptions.h"

#include "core/base/Version.h"
#include "core/miner/Personalities.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cmath>

namespace {

constexpr int maxConnections = 20'000;
constexpr int maxThreads = 256;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Mines on the CPU over Stratum V1 and V2, and makes load for tests."));
    parser.addOptions({
        { QStringLiteral("url"),
            QStringLiteral("Where to mine: stratum+tcp://HOST:PORT or stratum2+tcp://HOST:PORT/AUTHORITY-KEY."),
            QStringLiteral("url") },
        { QStringLiteral("channel"), QStringLiteral("Stratum V2 channel: extended or standard."),
            QStringLiteral("kind"), QStringLiteral("extended") },
        { QStringLiteral("user"), QStringLiteral("User name or identity."), QStringLiteral("name"),
            QStringLiteral("hashstead-miner") },
        { QStringLiteral("password"), QStringLiteral("Password, Stratum V1 only."), QStringLiteral("text"),
            QStringLiteral("x") },
        { QStringLiteral("threads"), QStringLiteral("Hashing threads."), QStringLiteral("n"), QStringLiteral("1") },
        { QStringLiteral("hashrate"), QStringLiteral("Cap for each connection in hashes a second: 200k, 1.5M."),
            QStringLiteral("rate") },
        { QStringLiteral("connections"), QStringLiteral("Machines to be at once, each with its connection."),
            QStringLiteral("n"), QStringLiteral("1") },
        { QStringLiteral("rate"),
            QStringLiteral("Load mode: real shares a second in all, at the easiest difficulty the server gives."),
            QStringLiteral("n") },
        { QStringLiteral("difficulty"), QStringLiteral("Difficulty to ask for, Stratum V1 only."),
            QStringLiteral("n") },
        { QStringLiteral("personality"),
            QStringLiteral("Firmware to be: plain, bitaxe, nerdqaxe, cgminer or cpuminer."), QStringLiteral("name"),
            QStringLiteral("plain") },
        { QStringLiteral("shares"), QStringLiteral("Stop after so many accepted shares."), QStringLiteral("n") },
        { QStringLiteral("blocks"), QStringLiteral("Stop after so many accepted blocks."), QStringLiteral("n") },
        { QStringLiteral("seconds"), QStringLiteral("Stop after so many seconds."), QStringLiteral("n") },
        { QStringLiteral("json"), QStringLiteral("Print a JSON line a second, and one at the end.") },
        { QStringLiteral("no-reconnect"), QStringLiteral("Give a connection up when it breaks.") },
    });
    parser.addHelpOption();
    parser.addVersionOption();
}

/// A number of an option that may be absent.
Result<double> number(const QCommandLineParser &parser, const QString &name, double lowest, double highest)
{
    if (!parser.isSet(name) && parser.value(name).isEmpty())
        return 0;
    const auto value = parseRate(parser.value(name));
    if (!value || *value < lowest || *value > highest)
        return fail(value ? Errc::OutOfRange : Errc::Malformed,
            QStringLiteral("--%1: \"%2\" is no number from %3 to %4")
                .arg(name, parser.value(name))
                .arg(lowest)
                .arg(highest));
    return *value;
}

Result<miner::MachineConfig> machineOf(const QCommandLineParser &parser)
{
    miner::MachineConfig out;
    if (!parser.isSet(QStringLiteral("url")))
        return fail(Errc::Malformed, QStringLiteral("--url is missing; see --help"));
    const auto endpoint = miner::Endpoint::fromUrl(parser.value(QStringLiteral("url")));
    if (!endpoint)
        return fail(endpoint.error().code, QStringLiteral("--url: ") + endpoint.error().detail);
    const auto personality = miner::personalityFromName(parser.value(QStringLiteral("personality")));
    if (!personality)
        return fail(personality.error().code, QStringLiteral("--personality: ") + personality.error().detail);
    if (endpoint->isSv2) {
        if (const auto sv2 = miner::sv2Personality(*personality); !sv2)
            return fail(sv2.error().code, QStringLiteral("--personality: ") + sv2.error().detail);
    }
    const QString channel = parser.value(QStringLiteral("channel"));
    if (channel != u"extended" && channel != u"standard")
        return fail(Errc::Malformed, QStringLiteral("--channel: \"%1\" is neither extended nor standard").arg(channel));
    out.endpoint = *endpoint;
    out.personality = *personality;
    out.usesStandardChannel = channel == u"standard";
    out.user = parser.value(QStringLiteral("user"));
    out.password = parser.value(QStringLiteral("password"));
    out.reconnects = !parser.isSet(QStringLiteral("no-reconnect"));
    return out;
}

} // namespace

Result<double> parseRate(const QString &text)
{
    static const QString suffixes = QStringLiteral("kMGT");
    const qsizetype exponent = text.isEmpty() ? -1 : suffixes.indexOf(text.back());
    bool ok = false;
    const double value = (exponent < 0 ? text : text.chopped(1)).toDouble(&ok) * std::pow(1000.0, double(exponent + 1));
    if (!ok || !std::isfinite(value))
        return fail(Errc::Malformed, QStringLiteral("\"%1\" is no number").arg(text));
    return value;
}

Result<MinerOptions> MinerOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(Errc::Malformed, parser.errorText());
    MinerOptions out;
    if (parser.isSet(QStringLiteral("help")))
        out.textToPrint = parser.helpText();
    else if (parser.isSet(QStringLiteral("version")))
        out.textToPrint = QStringLiteral("hashstead-miner " HASHSTEAD_VERSION "\n");
    if (!out.textToPrint.isEmpty())
        return out;
    if (!parser.positionalArguments().isEmpty())
        return fail(Errc::Malformed,
            QStringLiteral("\"%1\" is no option; see --help").arg(parser.positionalArguments().first()));
    auto machine = machineOf(parser);
    if (!machine)
        return tl::unexpected(machine.error());

    const auto connections = number(parser, QStringLiteral("connections"), 1, maxConnections);
    const auto threads = number(parser, QStringLiteral("threads"), 1, maxThreads);
    const auto hashrate = number(parser, QStringLiteral("hashrate"), 1, 1e15);
    const auto rate = number(parser, QStringLiteral("rate"), 0.001, 1e6);
    const auto difficulty = number(parser, QStringLiteral("difficulty"), 1e-9, 1e15);
    const auto shares = number(parser, QStringLiteral("shares"), 1, 1e15);
    const auto blocks = number(parser, QStringLiteral("blocks"), 1, 1e9);
    const auto seconds = number(parser, QStringLiteral("seconds"), 1, 1e9);
    for (const auto *value : { &connections, &threads, &hashrate, &rate, &difficulty, &shares, &blocks, &seconds }) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    machine->hashrate = *hashrate;
    machine->shareRate = *rate / *connections;
    // The easiest that anybody offers; a server with a floor of its own keeps to that.
    machine->suggestedDifficulty = *difficulty > 0 ? *difficulty : *rate > 0 ? 1e-6 : 0;
    for (int i = 0; i < int(*connections); ++i) {
        machine->name = *connections > 1 ? QStringLiteral("%1.%2").arg(machine->user).arg(i + 1) : machine->user;
        out.config.machines.append(*machine);
        if (*connections > 1)
            out.config.machines.back().user = machine->name;
    }
    out.config.threads = int(*threads);
    out.config.stopAfterShares = quint64(*shares);
    out.config.stopAfterBlocks = quint64(*blocks);
    out.config.stopAfter = std::chrono::seconds(qint64(*seconds));
    out.isJson = parser.isSet(QStringLiteral("json"));
    return out;
}
