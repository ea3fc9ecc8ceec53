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
            row(s(u"general.profile"), Kind::Choice, s(u"demo"), s(u"Profile"),
                s(u"Where work comes from. demo: a simulated chain with built-in miners, nothing is needed. solo: your own Bitcoin "
                  u"node, the block pays your address. home-pool: the same for several people. pool: a remote pool."),
                assignProfile),
            { s(u"demo"), s(u"solo"), s(u"home-pool"), s(u"pool") }),
        expert(row(s(u"general.data_dir"), Kind::Path, QString(), s(u"Data directory"),
            s(u"History, found blocks and secrets live here. Empty: the place your system gives programs. --data-dir wins."),
            assign<&S::general, &S::General::dataDir>)),
        expert(oneOf(
            row(s(u"general.secret_store"), Kind::Choice, s(u"auto"), s(u"Secret store"),
                s(u"Where the key that seals passwords is kept. auto: the desktop's keychain where one answers, otherwise a "
                  u"private file. file: always the private file."),
                assign<&S::general, &S::General::secretStore>),
            { s(u"auto"), s(u"file") })),
    };
}

QList<SettingEntry> networkEntries()
{
    using S = Settings;
    return {
        row(s(u"network.sv1_listen"), Kind::List, QStringList { s(u"0.0.0.0:3333") }, s(u"Stratum V1 addresses"),
            s(u"Addresses and ports where Stratum V1 machines connect. An empty list turns the listener off. IPv6 is written "
              u"[::]:3333."),
            assignEach<&S::network, &S::Network::sv1Listen>),
        row(s(u"network.sv2_listen"), Kind::List, QStringList { s(u"0.0.0.0:3336") }, s(u"Stratum V2 addresses"),
            s(u"Addresses and ports where Stratum V2 machines connect."),
            assignEach<&S::network, &S::Network::sv2Listen>),
        row(s(u"network.pool_listen"), Kind::List, QStringList { s(u"127.0.0.1:34254") }, s(u"Pool addresses"),
            s(u"Addresses and ports where other translators and proxies reach the embedded pool over Stratum V2."),
            assignEach<&S::network, &S::Network::poolListen>),
        row(s(u"network.shared_port"), Kind::Bool, true, s(u"Both protocols on one port"),
            s(u"The ports of network.sv1_listen take Stratum V2 too: a machine's first bytes tell which protocol it speaks. The "
              u"other ports take Stratum V2 only."),
            assign<&S::network, &S::Network::sharedPort>),
        expert(within(row(s(u"network.threads"), Kind::Integer, 0, s(u"Worker threads"),
                          s(u"Threads that serve machines. 0: by the number of processor cores."),
                          assign<&S::network, &S::Network::threads>),
            0, 64)),
        row(s(u"network.upstreams"), Kind::List, QStringList {}, s(u"Pools"),
            s(u"Pools in the order of preference, each \"stratum2+tcp://host:port/authority-key identity\". The identity is your "
              u"user name or address there. Pools that speak only Stratum V1 cannot be used in this version."),
            assignEach<&S::network, &S::Network::upstreams>),
        oneOf(row(s(u"network.upstream_mode"), Kind::Choice, s(u"aggregated"), s(u"Channels to the pool"),
                  s(u"aggregated: all machines share one channel. per-machine: the pool sees each machine."),
                  assign<&S::network, &S::Network::upstreamMode>),
            { s(u"aggregated"), s(u"per-machine") }),
        expert(within(row(s(u"network.fail_back_after"), Kind::Duration, minute, s(u"Return to the preferred pool"),
                          s(u"How long a preferred pool must have been stable before machines go back to it."),
                          assign<&S::network, &S::Network::failBackAfter>),
            5, day)),
        expert(within(
            row(s(u"network.upstream_silence"), Kind::Duration, 90, s(u"Patience with a silent pool"),
                s(u"A pool that sends nothing for this long while shares wait for its answer is given up, one that owes "
                  u"no answer after ten times as long."),
                assign<&S::network, &S::Network::upstreamSilence>),
            20, hour)),
    };
}

QList<SettingEntry> bitcoinEntries()
{
    using S = Settings;
    return {
        oneOf(row(s(u"bitcoin.network"), Kind::Choice, s(u"main"), s(u"Network"),
                  s(u"The chain your node and payout address belong to. The demo always uses its own simulated chain."),
                  assignNetwork),
            { s(u"main"), s(u"testnet3"), s(u"testnet4"), s(u"signet"), s(u"regtest") }),
        row(s(u"bitcoin.nodes"), Kind::List, QStringList {}, s(u"Nodes"),
            s(u"Your Bitcoin nodes in the order of preference, each \"http://host:port\", followed by \"cookie=PATH\" or "
              u"\"user=NAME\". The password of that user is the secret node/host:port: \"set-secret\", or the field on the "
              u"settings page."),
            assignEach<&S::bitcoin, &S::Bitcoin::nodes>),
        expert(within(row(s(u"bitcoin.refresh"), Kind::Duration, 30, s(u"New template"),
                          s(u"A fresh template is fetched at least this often, so that new fees are mined."),
                          assign<&S::bitcoin, &S::Bitcoin::refresh>),
            5, 10 * minute)),
        row(s(u"bitcoin.payout_address"), Kind::Text, QString(), s(u"Payout address"),
            s(u"The address that a block you find pays. Needed for solo and home-pool."),
            assign<&S::bitcoin, &S::Bitcoin::payoutAddress>),
        row(s(u"bitcoin.coinbase_tag"), Kind::Text, s(u"/Hashstead/"), s(u"Coinbase tag"),
            s(u"A short text in the blocks you find, for all to read."), assignTag),
    };
}

QList<SettingEntry> shareEntries()
{
    using S = Settings;
    return {
        within(row(s(u"shares.seconds_per_share"), Kind::Real, 6.0, s(u"Seconds per share"),
                   s(u"Each machine's difficulty is set so that it sends one share in this time."),
                   assign<&S::shares, &S::Shares::secondsPerShare>),
            1.0, 60.0),
        within(row(s(u"shares.start_difficulty"), Kind::Real, 512.0, s(u"First difficulty"),
                   s(u"For a machine of which nothing is known yet."), assign<&S::shares, &S::Shares::startDifficulty>),
            1e-9, 1e15),
        expert(within(row(s(u"shares.min_difficulty"), Kind::Real, 1e-6, s(u"Smallest difficulty"),
                          s(u"No machine gets an easier one, unless a block is easier."),
                          assign<&S::shares, &S::Shares::minDifficulty>),
            1e-9, 1e15)),
        expert(within(row(s(u"shares.max_difficulty"), Kind::Real, 1e15, s(u"Largest difficulty"),
                          s(u"No machine gets a harder one. A share that is a block always counts."),
                          assign<&S::shares, &S::Shares::maxDifficulty>),
            1e-9, 1e15)),
        expert(row(s(u"shares.version_rolling"), Kind::Bool, true, s(u"Version rolling"),
            s(u"Machines may change the version bits of BIP 320. Modern hardware needs it."),
            assign<&S::shares, &S::Shares::versionRolling>)),
    };
}

QList<SettingEntry> safeguardEntries()
{
    using S = Settings;
    using G = Settings::Safeguards;
    const auto count = [](const char16_t *key, int value, int low, int high, const char16_t *title,
                           const char16_t *help, decltype(SettingEntry::apply) apply) {
        return expert(within(row(s(key), Kind::Integer, value, s(title), s(help), apply), low, high));
    };
    const auto time = [](const char16_t *key, int value, int low, int high, const char16_t *title, const char16_t *help,
                          decltype(SettingEntry::apply) apply) {
        return expert(within(row(s(key), Kind::Duration, value, s(title), s(help), apply), low, high));
    };
    return {
        count(u"safeguards.connections", 4096, 1, 100000, u"Connections", u"Machines connected at the same time.",
            assign<&S::safeguards, &G::connections>),
        count(u"safeguards.connections_per_address", 512, 1, 100000, u"Connections per address",
            u"A proxy or a router may hold many machines behind one address.",
            assign<&S::safeguards, &G::connectionsPerAddress>),
        count(u"safeguards.violations_to_ban", 10, 1, 10000, u"Violations until a ban",
            u"Broken messages after which an address is refused. Addresses of your own network are never banned.",
            assign<&S::safeguards, &G::violationsToBan>),
        time(u"safeguards.ban_time", 5 * minute, 1, 30 * day, u"Ban time", u"How long a banned address is refused.",
            assign<&S::safeguards, &G::banTime>),
        count(u"safeguards.submits_per_second", 200, 1, 100000, u"Shares per second",
            u"Per connection, over a few seconds. A share that is a block passes; past the limit one a second.",
            assign<&S::safeguards, &G::submitsPerSecond>),
        time(u"safeguards.handshake_time", 15, 1, 10 * minute, u"Handshake time",
            u"A new connection must have introduced itself within this time.",
            assign<&S::safeguards, &G::handshakeTime>),
        time(u"safeguards.idle_time", 30 * minute, 30, 7 * day, u"Idle time",
            u"A connection without a byte from the machine is closed after this time.",
            assign<&S::safeguards, &G::idleTime>),
        time(u"safeguards.session_time", 0, 0, 365 * day, u"Session time",
            u"Every connection is closed after this time. 0: never.", assign<&S::safeguards, &G::sessionTime>),
        count(u"safeguards.line_bytes", 16384, 1024, 1 << 20, u"Line size",
            u"Longest Stratum V1 line a machine may send, in bytes.", assign<&S::safeguards, &G::lineBytes>),
        count(u"safeguards.frame_bytes", 262144, 4096, 1 << 24, u"Frame size",
            u"Largest Stratum V2 frame a machine may send, in bytes.", assign<&S::safeguards, &G::frameBytes>),
        count(u"safeguards.pending_bytes", 65536, 16384, 1 << 24, u"Unread bytes",
            u"A machine that leaves this much unread is disconnected.", assign<&S::safeguards, &G::pendingBytes>),
        count(u"safeguards.channels_per_connection", 1024, 1, 65535, u"Channels per connection",
            u"A Stratum V2 proxy may open a channel for each machine behind it.",
            assign<&S::safeguards, &G::channelsPerConnection>),
        count(u"safeguards.channels", 16384, 1, 1000000, u"Channels",
            u"Channels of all machines together; a machine needs one. Each worker thread has an equal part of them.",
            assign<&S::safeguards, &G::channels>),
        count(u"safeguards.kept_shares", 20000, 100, 1000000, u"Kept shares",
            u"Shares that wait for the pool's answer or for its return. The oldest are given up beyond that.",
            assign<&S::safeguards, &G::keptShares>),
        time(u"safeguards.kept_shares_time", 2 * minute, 1, hour, u"Time for kept shares",
            u"Shares found while the pool is away wait for it this long.", assign<&S::safeguards, &G::keptSharesTime>),
    };
}

QList<SettingEntry> statsEntries()
{
    using S = Settings;
    return {
        expert(within(row(s(u"stats.keep_fine"), Kind::Duration, 2 * day, s(u"Keep 10 s samples"),
                          s(u"Finest history of every machine."), assign<&S::stats, &S::Stats::keepFine>),
            day, 60 * day)),
        expert(within(row(s(u"stats.keep_minutes"), Kind::Duration, 30 * day, s(u"Keep minutes"),
                          s(u"History in steps of a minute."), assign<&S::stats, &S::Stats::keepMinutes>),
            2 * day, 365 * day)),
        expert(within(row(s(u"stats.keep_hours"), Kind::Duration, 5 * 365 * day, s(u"Keep hours"),
                          s(u"History in steps of an hour."), assign<&S::stats, &S::Stats::keepHours>),
            30 * day, 20 * 365 * day)),
        row(s(u"stats.redact_addresses"), Kind::Bool, false, s(u"Hide addresses"),
            s(u"Machines' network addresses are shortened in the window, in the history, in status and in the log."),
            assign<&S::stats, &S::Stats::redactAddresses>),
    };
}

QList<SettingEntry> logAndDemoEntries()
{
    using S = Settings;
    return {
        oneOf(row(s(u"log.level"), Kind::Choice, s(u"info"), s(u"Log level"),
                  s(u"Least important messages that are kept."), assignLogLevel),
            { s(u"debug"), s(u"info"), s(u"warning"), s(u"critical") }),
        expert(row(s(u"log.rules"), Kind::Text, QString(), s(u"Log rules"),
            s(u"Single categories on or off, for example \"hashstead.sv1.debug=true\", separated by semicolons."),
            assign<&S::log, &LogOptions::rules>)),
        row(s(u"log.file"), Kind::Path, QString(), s(u"Log file"), s(u"Empty: the journal, or the terminal."),
            assign<&S::log, &LogOptions::file>),
        expert(within(row(s(u"log.file_bytes"), Kind::Integer, 10 * 1024 * 1024, s(u"Log file size"),
                          s(u"A file that grows past this is set aside and a new one begun."),
                          assign<&S::log, &LogOptions::fileBytes>),
            64 * 1024, 1 << 30)),
        expert(within(row(s(u"log.file_count"), Kind::Integer, 5, s(u"Log files"),
                          s(u"How many are kept, the open one included."), assign<&S::log, &LogOptions::fileCount>),
            1, 100)),
        within(row(s(u"demo.miners"), Kind::Integer, 4, s(u"Virtual miners"), s(u"Built-in machines of the demo."),
                   assign<&S::demo, &S::Demo::miners>),
            0, 64),
        within(row(s(u"demo.hashrate"), Kind::Real, 1000000.0, s(u"Demo hashrate"),
                   s(u"Hashes per second of all virtual miners together; they use your processor."),
                   assign<&S::demo, &S::Demo::hashrate>),
            100.0, 1e8),
        expert(within(
            row(s(u"demo.block_time"), Kind::Duration, minute, s(u"Demo block time"),
                s(u"Time between blocks of the simulated chain, on average."), assign<&S::demo, &S::Demo::blockTime>),
            5, hour)),
    };
}

QList<SettingEntry> windowEntries()
{
    using S = Settings;
    using W = Settings::Window;
    QList<SettingEntry> rows {
        row(s(u"window.tray"), Kind::Bool, true, s(u"Mark in the tray"),
            s(u"Shows state and hashrate in the desktop's tray, where there is one."), assign<&S::window, &W::tray>),
        oneOf(row(s(u"window.close_action"), Kind::Choice, s(u"ask"), s(u"Closing the window"),
                  s(u"tray: the program goes on mining in the tray. quit: it ends. ask: you are asked the first time."),
                  assign<&S::window, &W::closeAction>),
            { s(u"ask"), s(u"tray"), s(u"quit") }),
        row(s(u"window.start_at_login"), Kind::Bool, false, s(u"Start at login"),
            s(u"The window's program starts when you log in to your desktop."), assign<&S::window, &W::startAtLogin>),
        row(s(u"window.keep_awake"), Kind::Bool, false, s(u"Keep the computer awake"),
            s(u"The computer does not go to sleep while machines mine. The screen may still turn off."),
            assign<&S::window, &W::keepAwake>),
        row(s(u"window.notify_blocks"), Kind::Bool, true, s(u"Tell of found blocks"),
            s(u"A notification of the desktop for each block that your machines find."),
            assign<&S::window, &W::notifyBlocks>),
        row(s(u"window.notify_machines"), Kind::Bool, true, s(u"Tell of silent machines"),
            s(u"A notification when a machine stops sending shares."), assign<&S::window, &W::notifyMachines>),
        row(s(u"window.notify_sources"), Kind::Bool, true, s(u"Tell of lost connections"),
            s(u"A notification when the pool or a node is lost."), assign<&S::window, &W::notifySources>),
        row(s(u"window.notify_wallet"), Kind::Bool, true, s(u"Tell of received ecash"),
            s(u"A notification when ecash comes into the wallet."), assign<&S::window, &W::notifyWallet>),
    };
    for (SettingEntry &entry : rows)
        entry.spec.needsRestart = false;
    return rows;
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
        + safeguardEntries() + ehashEntries() + apiEntries() + statsEntries() + windowEntries() + logAndDemoEntries();
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
