// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingsTable.h"

#include "app/shared/SettingEntries.h"

#include <QStringList>

namespace app {

using namespace entries;

namespace {

Result<void> assignProfile(Settings &settings, const QVariant &value)
{
    for (Profile profile : { Profile::Demo, Profile::Solo, Profile::HomePool, Profile::Pool }) {
        if (profileName(profile) == value.toString())
            settings.general.profile = profile;
    }
    return {};
}

Result<void> assignNetwork(Settings &settings, const QVariant &value)
{
    const auto network = bitcoin::networkFromName(value.toString());
    if (!network)
        return tl::unexpected(network.error());
    settings.bitcoin.network = *network;
    return {};
}

Result<void> assignTag(Settings &settings, const QVariant &value)
{
    settings.bitcoin.coinbaseTag = value.toString();
    const bool isPrintable = std::all_of(settings.bitcoin.coinbaseTag.begin(), settings.bitcoin.coinbaseTag.end(),
        [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    if (!isPrintable || settings.bitcoin.coinbaseTag.size() > 40)
        return fail(Errc::OutOfRange, QStringLiteral("at most 40 printable ASCII characters"));
    return {};
}

Result<void> assignLogLevel(Settings &settings, const QVariant &value)
{
    const auto level = logLevelFromName(value.toString());
    if (!level)
        return tl::unexpected(level.error());
    settings.log.level = *level;
    return {};
}

QList<SettingEntry> generalEntries()
{
    using S = Settings;
    return {
        oneOf(
            row(s(u"general.profile"), Kind::Choice, s(u"demo"), QT_TRANSLATE_NOOP("Setting", "Profile"),
                QT_TRANSLATE_NOOP("Setting",
                    "Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin "
                    "node, the block pays your address. home-pool: the same for several people. pool: a remote pool."),
                assignProfile),
            { s(u"demo"), s(u"solo"), s(u"home-pool"), s(u"pool") }),
        expert(row(s(u"general.data_dir"), Kind::Path, QString(), QT_TRANSLATE_NOOP("Setting", "Data directory"),
            QT_TRANSLATE_NOOP("Setting",
                "History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins."),
            assign<&S::general, &S::General::dataDir>)),
        expert(oneOf(
            row(s(u"general.secret_store"), Kind::Choice, s(u"auto"), QT_TRANSLATE_NOOP("Setting", "Secret store"),
                QT_TRANSLATE_NOOP("Setting",
                    "Where the key that seals passwords is kept. auto: the desktop's keychain where one answers, otherwise a "
                    "private file. file: always the private file."),
                assign<&S::general, &S::General::secretStore>),
            { s(QT_TRANSLATE_NOOP("Setting", "auto")), s(QT_TRANSLATE_NOOP("Setting", "file")) })),
    };
}

QList<SettingEntry> networkEntries()
{
    using S = Settings;
    return {
        row(s(u"network.sv1_listen"), Kind::List, QStringList { s(u"0.0.0.0:3333") },
            QT_TRANSLATE_NOOP("Setting", "Stratum V1 addresses"),
            QT_TRANSLATE_NOOP("Setting",
                "Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written "
                "[::]:3333."),
            assignEach<&S::network, &S::Network::sv1Listen>),
        row(s(u"network.sv2_listen"), Kind::List, QStringList { s(u"0.0.0.0:3336") },
            QT_TRANSLATE_NOOP("Setting", "Stratum V2 addresses"),
            QT_TRANSLATE_NOOP("Setting", "Addresses and ports where Stratum V2 machines connect."),
            assignEach<&S::network, &S::Network::sv2Listen>),
        row(s(u"network.pool_listen"), Kind::List, QStringList { s(u"127.0.0.1:34254") },
            QT_TRANSLATE_NOOP("Setting", "Pool addresses"),
            QT_TRANSLATE_NOOP("Setting",
                "Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2."),
            assignEach<&S::network, &S::Network::poolListen>),
        row(s(u"network.shared_port"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Both protocols on one port"),
            QT_TRANSLATE_NOOP("Setting",
                "The ports of network.sv1_listen take Stratum V2 too: a machine's first bytes tell which protocol it speaks. The "
                "other ports take Stratum V2 only."),
            assign<&S::network, &S::Network::sharedPort>),
        expert(within(
            row(s(u"network.threads"), Kind::Integer, 0, QT_TRANSLATE_NOOP("Setting", "Worker threads"),
                QT_TRANSLATE_NOOP("Setting", "Threads that serve machines. 0: by the number of processor cores."),
                assign<&S::network, &S::Network::threads>),
            0, 64)),
        row(s(u"network.upstreams"), Kind::List, QStringList {}, QT_TRANSLATE_NOOP("Setting", "Pools"),
            QT_TRANSLATE_NOOP("Setting",
                "Pools in the order of preference, each \"stratum2+tcp://host:port/authority-key identity\". The identity is your "
                "user name or address there. Pools that speak only Stratum V1 cannot be used in this version."),
            assignEach<&S::network, &S::Network::upstreams>),
        oneOf(row(s(u"network.upstream_mode"), Kind::Choice, s(u"aggregated"),
                  QT_TRANSLATE_NOOP("Setting", "Channels to the pool"),
                  QT_TRANSLATE_NOOP("Setting",
                      "aggregated: all machines share one channel. per-machine: the pool sees each machine."),
                  assign<&S::network, &S::Network::upstreamMode>),
            { s(QT_TRANSLATE_NOOP("Setting", "aggregated")), s(QT_TRANSLATE_NOOP("Setting", "per-machine")) }),
        expert(within(row(s(u"network.fail_back_after"), Kind::Duration, minute,
                          QT_TRANSLATE_NOOP("Setting", "Return to the preferred pool"),
                          QT_TRANSLATE_NOOP("Setting",
                              "How long a preferred pool must have been stable before machines go back to it."),
                          assign<&S::network, &S::Network::failBackAfter>),
            5, day)),
        expert(within(
            row(s(u"network.upstream_silence"), Kind::Duration, 90,
                QT_TRANSLATE_NOOP("Setting", "Patience with a silent pool"),
                QT_TRANSLATE_NOOP("Setting",
                    "A pool that sends nothing for this long while shares wait for its answer is given up, one that owes "
                    "no answer after ten times as long."),
                assign<&S::network, &S::Network::upstreamSilence>),
            20, hour)),
    };
}

QList<SettingEntry> bitcoinEntries()
{
    using S = Settings;
    return {
        oneOf(
            row(s(u"bitcoin.network"), Kind::Choice, s(u"main"), QT_TRANSLATE_NOOP("Setting", "Network"),
                QT_TRANSLATE_NOOP("Setting",
                    "The chain your node and payout address belong to. The demo always uses its own simulated chain."),
                assignNetwork),
            { s(u"main"), s(u"testnet3"), s(u"testnet4"), s(u"signet"), s(u"regtest") }),
        row(s(u"bitcoin.nodes"), Kind::List, QStringList {}, QT_TRANSLATE_NOOP("Setting", "Nodes"),
            QT_TRANSLATE_NOOP("Setting",
                "Your Bitcoin nodes in the order of preference, each \"http://host:port\", followed by \"cookie=PATH\" or "
                "\"user=NAME\". The password of that user is the secret node/host:port: \"set-secret\", or the field on the "
                "settings page."),
            assignEach<&S::bitcoin, &S::Bitcoin::nodes>),
        expert(within(row(s(u"bitcoin.refresh"), Kind::Duration, 30, QT_TRANSLATE_NOOP("Setting", "New template"),
                          QT_TRANSLATE_NOOP("Setting",
                              "A fresh template is fetched at least this often, so that new fees are mined."),
                          assign<&S::bitcoin, &S::Bitcoin::refresh>),
            5, 10 * minute)),
        row(s(u"bitcoin.payout_address"), Kind::Text, QString(), QT_TRANSLATE_NOOP("Setting", "Payout address"),
            QT_TRANSLATE_NOOP("Setting", "The address that a block you find pays. Needed for solo and home-pool."),
            assign<&S::bitcoin, &S::Bitcoin::payoutAddress>),
        row(s(u"bitcoin.coinbase_tag"), Kind::Text, s(u"/Hashstead/"), QT_TRANSLATE_NOOP("Setting", "Coinbase tag"),
            QT_TRANSLATE_NOOP("Setting", "A short text in the blocks you find, for all to read."), assignTag),
    };
}

QList<SettingEntry> shareEntries()
{
    using S = Settings;
    return {
        within(row(s(u"shares.seconds_per_share"), Kind::Real, 6.0, QT_TRANSLATE_NOOP("Setting", "Seconds per share"),
                   QT_TRANSLATE_NOOP(
                       "Setting", "Each machine's difficulty is set so that it sends one share in this time."),
                   assign<&S::shares, &S::Shares::secondsPerShare>),
            1.0, 60.0),
        within(row(s(u"shares.start_difficulty"), Kind::Real, 512.0, QT_TRANSLATE_NOOP("Setting", "First difficulty"),
                   QT_TRANSLATE_NOOP("Setting", "For a machine of which nothing is known yet."),
                   assign<&S::shares, &S::Shares::startDifficulty>),
            1e-9, 1e15),
        expert(within(
            row(s(u"shares.min_difficulty"), Kind::Real, 1e-6, QT_TRANSLATE_NOOP("Setting", "Smallest difficulty"),
                QT_TRANSLATE_NOOP("Setting", "No machine gets an easier one, unless a block is easier."),
                assign<&S::shares, &S::Shares::minDifficulty>),
            1e-9, 1e15)),
        expert(within(
            row(s(u"shares.max_difficulty"), Kind::Real, 1e15, QT_TRANSLATE_NOOP("Setting", "Largest difficulty"),
                QT_TRANSLATE_NOOP("Setting", "No machine gets a harder one. A share that is a block always counts."),
                assign<&S::shares, &S::Shares::maxDifficulty>),
            1e-9, 1e15)),
        expert(row(s(u"shares.version_rolling"), Kind::Bool, true, QT_TRANSLATE_NOOP("Setting", "Version rolling"),
            QT_TRANSLATE_NOOP("Setting", "Machines may change the version bits of BIP 320. Modern hardware needs it."),
            assign<&S::shares, &S::Shares::versionRolling>)),
    };
}

QList<SettingEntry> safeguardEntries()
{
    using S = Settings;
    using G = Settings::Safeguards;
    const auto count = [](const char16_t *key, int value, int low, int high, const char *title, const char *help,
                           decltype(SettingEntry::apply) apply) {
        return expert(within(row(s(key), Kind::Integer, value, title, help, apply), low, high));
    };
    const auto time = [](const char16_t *key, int value, int low, int high, const char *title, const char *help,
                          decltype(SettingEntry::apply) apply) {
        return expert(within(row(s(key), Kind::Duration, value, title, help, apply), low, high));
    };
    return {
        count(u"safeguards.connections", 4096, 1, 100000, QT_TRANSLATE_NOOP("Setting", "Connections"),
            QT_TRANSLATE_NOOP("Setting", "Machines connected at the same time."),
            assign<&S::safeguards, &G::connections>),
        count(u"safeguards.connections_per_address", 512, 1, 100000,
            QT_TRANSLATE_NOOP("Setting", "Connections per address"),
            QT_TRANSLATE_NOOP("Setting", "A proxy or a router may hold many machines behind one address."),
            assign<&S::safeguards, &G::connectionsPerAddress>),
        count(u"safeguards.violations_to_ban", 10, 1, 10000, QT_TRANSLATE_NOOP("Setting", "Violations until a ban"),
            QT_TRANSLATE_NOOP("Setting",
                "Broken messages after which an address is refused. Addresses of your own network are never banned."),
            assign<&S::safeguards, &G::violationsToBan>),
        time(u"safeguards.ban_time", 5 * minute, 1, 30 * day, QT_TRANSLATE_NOOP("Setting", "Ban time"),
            QT_TRANSLATE_NOOP("Setting", "How long a banned address is refused."), assign<&S::safeguards, &G::banTime>),
        count(u"safeguards.submits_per_second", 200, 1, 100000, QT_TRANSLATE_NOOP("Setting", "Shares per second"),
            QT_TRANSLATE_NOOP("Setting",
                "Per connection, over a few seconds. A share that is a block passes; past the limit one a second."),
            assign<&S::safeguards, &G::submitsPerSecond>),
        time(u"safeguards.handshake_time", 15, 1, 10 * minute, QT_TRANSLATE_NOOP("Setting", "Handshake time"),
            QT_TRANSLATE_NOOP("Setting", "A new connection must have introduced itself within this time."),
            assign<&S::safeguards, &G::handshakeTime>),
        time(u"safeguards.idle_time", 30 * minute, 30, 7 * day, QT_TRANSLATE_NOOP("Setting", "Idle time"),
            QT_TRANSLATE_NOOP("Setting", "A connection without a byte from the machine is closed after this time."),
            assign<&S::safeguards, &G::idleTime>),
        time(u"safeguards.session_time", 0, 0, 365 * day, QT_TRANSLATE_NOOP("Setting", "Session time"),
            QT_TRANSLATE_NOOP("Setting", "Every connection is closed after this time. 0: never."),
            assign<&S::safeguards, &G::sessionTime>),
        count(u"safeguards.line_bytes", 16384, 1024, 1 << 20, QT_TRANSLATE_NOOP("Setting", "Line size"),
            QT_TRANSLATE_NOOP("Setting", "Longest Stratum V1 line a machine may send, in bytes."),
            assign<&S::safeguards, &G::lineBytes>),
        count(u"safeguards.frame_bytes", 262144, 4096, 1 << 24, QT_TRANSLATE_NOOP("Setting", "Frame size"),
            QT_TRANSLATE_NOOP("Setting", "Largest Stratum V2 frame a machine may send, in bytes."),
            assign<&S::safeguards, &G::frameBytes>),
        count(u"safeguards.pending_bytes", 65536, 16384, 1 << 24, QT_TRANSLATE_NOOP("Setting", "Unread bytes"),
            QT_TRANSLATE_NOOP("Setting", "A machine that leaves this much unread is disconnected."),
            assign<&S::safeguards, &G::pendingBytes>),
        count(u"safeguards.channels_per_connection", 1024, 1, 65535,
            QT_TRANSLATE_NOOP("Setting", "Channels per connection"),
            QT_TRANSLATE_NOOP("Setting", "A Stratum V2 proxy may open a channel for each machine behind it."),
            assign<&S::safeguards, &G::channelsPerConnection>),
        count(u"safeguards.channels", 16384, 1, 1000000, QT_TRANSLATE_NOOP("Setting", "Channels"),
            QT_TRANSLATE_NOOP("Setting",
                "Channels of all machines together; a machine needs one. Each worker thread has an equal part of them."),
            assign<&S::safeguards, &G::channels>),
        count(u"safeguards.kept_shares", 20000, 100, 1000000, QT_TRANSLATE_NOOP("Setting", "Kept shares"),
            QT_TRANSLATE_NOOP("Setting",
                "Shares that wait for the pool's answer or for its return. The oldest are given up beyond that."),
            assign<&S::safeguards, &G::keptShares>),
        time(u"safeguards.kept_shares_time", 2 * minute, 1, hour, QT_TRANSLATE_NOOP("Setting", "Time for kept shares"),
            QT_TRANSLATE_NOOP("Setting", "Shares found while the pool is away wait for it this long."),
            assign<&S::safeguards, &G::keptSharesTime>),
    };
}

QList<SettingEntry> statsEntries()
{
    using S = Settings;
    return {
        expert(within(
            row(s(u"stats.keep_fine"), Kind::Duration, 2 * day, QT_TRANSLATE_NOOP("Setting", "Keep 10 s samples"),
                QT_TRANSLATE_NOOP("Setting", "Finest history of every machine."),
                assign<&S::stats, &S::Stats::keepFine>),
            day, 60 * day)),
        expert(
            within(row(s(u"stats.keep_minutes"), Kind::Duration, 30 * day, QT_TRANSLATE_NOOP("Setting", "Keep minutes"),
                       QT_TRANSLATE_NOOP("Setting", "History in steps of a minute."),
                       assign<&S::stats, &S::Stats::keepMinutes>),
                2 * day, 365 * day)),
        expert(within(
            row(s(u"stats.keep_hours"), Kind::Duration, 5 * 365 * day, QT_TRANSLATE_NOOP("Setting", "Keep hours"),
                QT_TRANSLATE_NOOP("Setting", "History in steps of an hour."), assign<&S::stats, &S::Stats::keepHours>),
            30 * day, 20 * 365 * day)),
        row(s(u"stats.redact_addresses"), Kind::Bool, false, QT_TRANSLATE_NOOP("Setting", "Hide addresses"),
            QT_TRANSLATE_NOOP("Setting",
                "Machines' network addresses are shortened in the window, in the history, in status and in the log."),
            assign<&S::stats, &S::Stats::redactAddresses>),
    };
}

QList<SettingEntry> logAndDemoEntries()
{
    using S = Settings;
    return {
        oneOf(row(s(u"log.level"), Kind::Choice, s(u"info"), QT_TRANSLATE_NOOP("Setting", "Log level"),
                  QT_TRANSLATE_NOOP("Setting", "Least important messages that are kept."), assignLogLevel),
            { s(QT_TRANSLATE_NOOP("Setting", "debug")), s(QT_TRANSLATE_NOOP("Setting", "info")),
                s(QT_TRANSLATE_NOOP("Setting", "warning")), s(QT_TRANSLATE_NOOP("Setting", "critical")) }),
        expert(row(s(u"log.rules"), Kind::Text, QString(), QT_TRANSLATE_NOOP("Setting", "Log rules"),
            QT_TRANSLATE_NOOP("Setting",
                "Single categories on or off, for example \"hashstead.sv1.debug=true\", separated by semicolons."),
            assign<&S::log, &LogOptions::rules>)),
        row(s(u"log.file"), Kind::Path, QString(), QT_TRANSLATE_NOOP("Setting", "Log file"),
            QT_TRANSLATE_NOOP("Setting", "Empty: the journal, or the terminal."), assign<&S::log, &LogOptions::file>),
        expert(within(
            row(s(u"log.file_bytes"), Kind::Integer, 10 * 1024 * 1024, QT_TRANSLATE_NOOP("Setting", "Log file size"),
                QT_TRANSLATE_NOOP("Setting", "A file that grows past this is set aside and a new one begun."),
                assign<&S::log, &LogOptions::fileBytes>),
            64 * 1024, 1 << 30)),
        expert(within(row(s(u"log.file_count"), Kind::Integer, 5, QT_TRANSLATE_NOOP("Setting", "Log files"),
                          QT_TRANSLATE_NOOP("Setting", "How many are kept, the open one included."),
                          assign<&S::log, &LogOptions::fileCount>),
            1, 100)),
        within(row(s(u"demo.miners"), Kind::Integer, 4, QT_TRANSLATE_NOOP("Setting", "Virtual miners"),
                   QT_TRANSLATE_NOOP("Setting", "Built-in machines of the demo."), assign<&S::demo, &S::Demo::miners>),
            0, 64),
        within(row(s(u"demo.hashrate"), Kind::Real, 1000000.0, QT_TRANSLATE_NOOP("Setting", "Demo hashrate"),
                   QT_TRANSLATE_NOOP(
                       "Setting", "Hashes per second of all virtual miners together; they use your processor."),
                   assign<&S::demo, &S::Demo::hashrate>),
            100.0, 1e8),
        expert(
            within(row(s(u"demo.block_time"), Kind::Duration, minute, QT_TRANSLATE_NOOP("Setting", "Demo block time"),
                       QT_TRANSLATE_NOOP("Setting", "Time between blocks of the simulated chain, on average."),
                       assign<&S::demo, &S::Demo::blockTime>),
                5, hour)),
    };
}

int editDistance(const QString &a, const QString &b)
{
    QList<int> last(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<int> now { int(i) };
        for (qsizetype j = 1; j <= b.size(); ++j)
            now.append(std::min({ last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1) }));
        last = now;
    }
    return last.last();
}

} // namespace

const QList<SettingEntry> &settingEntries()
{
    static const QList<SettingEntry> entries = generalEntries() + networkEntries() + bitcoinEntries() + shareEntries()
        + safeguardEntries() + ehashEntries() + apiEntries() + lanEntries() + statsEntries() + windowEntries()
        + logAndDemoEntries();
    return entries;
}

const SettingEntry *findSetting(const QString &key)
{
    const auto &entries = settingEntries();
    const auto found
        = std::find_if(entries.begin(), entries.end(), [&](const SettingEntry &e) { return e.spec.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

QString nearestSetting(const QString &wrong)
{
    const QString text = wrong.left(60).toLower();
    QString best;
    int bestDistance = std::max(3, int(text.size()) / 4) + 1;
    for (const SettingEntry &entry : settingEntries()) {
        const QString &key = entry.spec.key;
        const int distance
            = std::min(editDistance(text, key), editDistance(text.section(u'.', -1), key.section(u'.', -1)) + 1);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = key;
        }
    }
    return best;
}

} // namespace app
