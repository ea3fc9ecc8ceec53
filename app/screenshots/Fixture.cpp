// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"

#include <cmath>
#include <random>

namespace fixture {

using namespace std::chrono_literals;

namespace {

struct Model {
    const char *name;
    const char *agent;
    double hashrate;
    double seconds;
    work::MachineProtocol protocol;
};
constexpr Model models[] = {
    { "bitaxe-attic", "bitaxe/BM1366/v2.9.1", 1.18e12, 6.0, work::MachineProtocol::Sv2 },
    { "bitaxe-desk", "bitaxe/BM1368/v2.9.1", 0.68e12, 9.1, work::MachineProtocol::Sv1 },
    { "nerdqaxe", "NerdQAxe++/BM1370/v1.0.36", 4.81e12, 6.1, work::MachineProtocol::Sv1 },
    { "avalon-nano", "cgminer/4.11.1", 5.94e12, 6.0, work::MachineProtocol::Sv1 },
    { "s9-garage", "bmminer/2.0.0", 13.1e12, 9.0, work::MachineProtocol::Sv1 },
    { "cpu-test", "hashstead-miner/0.1.0", 11.2e6, 5.0, work::MachineProtocol::Sv2 },
};

QList<work::ShareMark> shareMarks(double difficulty, int seed, UnixMs now, double seconds)
{
    std::mt19937 random { unsigned(seed) };
    std::uniform_real_distribution<double> uniform(1e-4, 1);
    QList<work::ShareMark> marks;
    for (int i = 0; i < 97; ++i) {
        work::ShareMark mark { .at = now - std::chrono::milliseconds(qint64((97 - i) * seconds * 1000)),
            .difficulty = difficulty / uniform(random) };
        if (i == 36)
            mark.reason = work::RejectReason::Stale;
        mark.isBelowSource = i == 69;
        marks << mark;
    }
    return marks;
}

work::MinerSnapshot miner(int index, int tick, UnixMs at)
{
    std::mt19937 random { unsigned(index * 7919 + tick) };
    std::normal_distribution<double> wobble(1, 0.02);
    const Model &model = models[index < 6 ? index : 2 + index % 2];
    const bool isSilent = index == 4;
    work::MinerSnapshot m;
    m.name = index < 6 ? QLatin1String(model.name) : QStringLiteral("farm-%1").arg(index - 5);
    m.key = m.name;
    m.userIdentity = QStringLiteral("home.") + m.name;
    m.agent = QLatin1String(model.agent);
    m.address = QStringLiteral("192.168.%1.%2").arg(1 + index / 200).arg(40 + 3 * index % 200);
    m.connection = work::ConnectionId(quint64(index + 1));
    m.channel = work::ChannelId(quint32(index + 5));
    m.protocol = model.protocol;
    m.isStandardChannel = index == 5;
    m.connectedSince = at - 218h - std::chrono::minutes(index * 7);
    m.lastShareAt = isSilent ? at - 6min - 12s : at - std::chrono::seconds((index * 5 + tick) % 11);
    const double rate = model.hashrate;
    m.hashrate
        = { isSilent ? 0 : rate * wobble(random), isSilent ? 7.1e12 : rate * wobble(random), rate * 0.99, rate * 0.98 };
    if (model.hashrate > 1e9)
        m.nominalHashrate = rate * 1.01;
    m.expectedShareSeconds = model.seconds;
    m.difficulty = std::round(rate * model.seconds / 4294967296.0 * 1000) / 1000;
    m.shares.accepted = quint64(2418 + index * 333 + tick);
    m.shares.rejected[size_t(work::RejectReason::Stale)] = quint64(index % 5 * 3);
    m.shares.rejected[size_t(work::RejectReason::LowDifficulty)] = quint64(index % 3);
    m.bestDifficulty = index == 2 ? 2.41e9 : m.difficulty * 5210;
    m.bestAt = at - 11h - 48min;
    m.extranoncePrefix = QByteArray::fromHex("00004f").append(char(0x21 + index % 90));
    m.extranonceSize = 8;
    m.versionMask = index == 5 ? 0 : work::defaultVersionMask;
    m.recentShares = shareMarks(std::max(m.difficulty, 1e-6), index, at, model.seconds);
    return m;
}

} // namespace

UnixMs now()
{
    return UnixMs(std::chrono::milliseconds(QDateTime(QDate(2025, 10, 17), QTime(14, 2, 31)).toMSecsSinceEpoch()));
}

stats::LiveSnapshot live(int count, int tick)
{
    stats::LiveSnapshot s;
    s.takenAt = now() + std::chrono::seconds(tick);
    s.startedAt = s.takenAt - 76h;
    stats::Totals &t = s.totals;
    t.hashrate = { 0, 0, 0, 0 };
    t.reportedHashrate = 0;
    for (int i = 0; i < count; ++i) {
        s.miners << miner(i, tick, s.takenAt);
        const work::MinerSnapshot &m = s.miners.last();
        t.hashrate.m10 = *t.hashrate.m10 + (i == 4 ? 0 : *m.hashrate.m10);
        t.hashrate.h1 = *t.hashrate.h1 + *m.hashrate.h1;
        t.hashrate.h24 = *t.hashrate.h24 + *m.hashrate.h24;
        t.reporting += m.nominalHashrate.has_value();
        t.reportedHashrate = *t.reportedHashrate + m.nominalHashrate.value_or(0);
        t.accepted24h += m.shares.accepted;
        s.connections << work::ConnectionSnapshot {};
        s.connections.last().id = m.connection;
        s.connections.last().address = m.address;
    }
    t.accepted = t.accepted24h;
    t.rejectedByReason24h[size_t(work::RejectReason::Stale)] = 29;
    t.rejectedByReason24h[size_t(work::RejectReason::LowDifficulty)] = 9;
    t.rejectedByReason24h[size_t(work::RejectReason::Duplicate)] = 3;
    t.rejected24h = 41;
    t.bestSession = 2.41e9;
    t.bestSessionMachine = QStringLiteral("nerdqaxe");
    t.bestSessionAt = s.takenAt - 11h - 48min;
    t.bestEver = 18.9e9;
    t.bestEverAt = s.takenAt - 2000h;
    s.source.status = work::SourceStatus::Working;
    s.source.kind = QStringLiteral("pool");
    s.source.name = QStringLiteral("127.0.0.1:8332");
    s.source.since = s.takenAt - 76h - 5min;
    s.source.height = 912345;
    s.source.networkDifficulty = 146.7e12;
    if (count == 0) {
        t = {};
        s.source.since = s.takenAt - 40s;
    }
    return s;
}

QList<node::NodeState> nodes()
{
    node::NodeState n;
    n.name = QStringLiteral("127.0.0.1:8332");
    n.status = node::NodeStatus::Ready;
    n.isActive = true;
    n.height = 912345;
    n.since = now() - 5h;
    n.tipAt = now() - 4min - 10s;
    n.difficulty = 146.7e12;
    return { n };
}

QList<stats::Event> events()
{
    using Kind = stats::EventKind;
    using stats::Severity;
    const auto text = [](const char *key, const QVariant &value) {
        return QVariantMap { { QLatin1String(key), value } };
    };
    return { { now() - 5h, Kind::Started, Severity::Info, {}, {} },
        { now() - 4h - 57min, Kind::SourceConnected, Severity::Good, {},
            text("name", QStringLiteral("127.0.0.1:8332")) },
        { now() - 2h - 42min, Kind::MachineBack, Severity::Good, QStringLiteral("bitaxe-desk"), {} },
        { now() - 64min, Kind::PeerBanned, Severity::Warning, {},
            { { QStringLiteral("address"), QStringLiteral("192.168.1.99") },
                { QStringLiteral("reason"), QStringLiteral("oversized line") } } },
        { now() - 31min, Kind::NewTip, Severity::Info, {}, text("height", 912344) },
        { now() - 22min, Kind::MachineConnected, Severity::Good, QStringLiteral("cpu-test"), {} },
        { now() - 4min, Kind::NewTip, Severity::Info, {}, text("height", 912345) },
        { now() - 1min, Kind::MachineSilent, Severity::Warning, QStringLiteral("s9-garage"), {} } };
}

QList<stats::BanRow> bans()
{
    return { { 5, QStringLiteral("192.168.1.46"), QStringLiteral("nerdqaxe"), now() - 1h, {}, true, {} },
        { 6, QStringLiteral("203.0.113.5"), {}, now() - 2min, now() + 3min, false, QStringLiteral("oversized line") } };
}

stats::Series series(const stats::SeriesRequest &request, const stats::LiveSnapshot &live)
{
    stats::Series s { .id = request.id,
        .minerKey = request.minerKey,
        .step = std::max<std::chrono::milliseconds>(10s, (request.to - request.from) / request.maxPoints),
        .points = {} };
    const auto span = request.to - request.from;
    for (UnixMs at = request.from; at < request.to; at += s.step) {
        const double share = double((at - request.from).count()) / double(span.count());
        if (span > 2h && share > 0.62 && share < 0.66)
            continue; // this computer was off
        stats::SeriesPoint point { .at = at };
        for (int i = 0; i < live.miners.size(); ++i) {
            const work::MinerSnapshot &m = live.miners[i];
            const bool isOff = (i == 1 && share > 0.2 && share < 0.31) || (i == 4 && share > 0.996);
            if (isOff || (!request.minerKey.isEmpty() && m.key != request.minerKey))
                continue;
            std::mt19937 random { unsigned(i * 104729 + int(share * 1000)) };
            std::normal_distribution<double> wobble(1, 0.055);
            const double rate = m.hashrate.h24.value_or(0);
            point.hashrate += rate * wobble(random) * (1 + 0.05 * std::sin(share * 19 + i));
            point.accepted += 10;
            point.difficulty = m.difficulty;
            point.best = std::max(point.best, m.difficulty * 10 / std::uniform_real_distribution(0.001, 1.0)(random));
        }
        if (point.accepted > 0)
            s.points << point;
    }
    return s;
}

widgets::Endpoints endpoints()
{
    return { { QStringLiteral("192.168.1.20:3333") }, { QStringLiteral("192.168.1.20:3336") },
        QStringLiteral("9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72") };
}

QList<SettingRow> settings()
{
    using Origin = SettingRow::Origin;
    const auto text = [](const char *s) { return QString::fromUtf8(s); };
    const auto row = [&](const char *key, SettingType type, const QVariant &value, const char *title, const char *help,
                         Origin origin = Origin::Default, bool isExpert = false) {
        return SettingRow { { .key = text(key),
                                .type = type,
                                .defaultValue = value,
                                .minimum = {},
                                .maximum = {},
                                .choices = {},
                                .title = text(title),
                                .help = text(help),
                                .needsRestart = true,
                                .isExpert = isExpert },
            value, origin };
    };
    QList<SettingRow> rows;
    rows << row("profile", SettingType::Choice, QStringLiteral("demo"), "Profile",
        "Where work comes from and who is paid.", Origin::File);
    rows.last().spec.choices
        = { QStringLiteral("demo"), QStringLiteral("solo"), QStringLiteral("home-pool"), QStringLiteral("pool") };
    rows << row("network.sv1_listen", SettingType::List, QStringList { QStringLiteral("0.0.0.0:3333") },
        "Stratum V1 listens at", "Addresses and ports where machines that speak Stratum V1 connect.");
    rows << row("network.sv2_listen", SettingType::List, QStringList { QStringLiteral("0.0.0.0:3336") },
        "Stratum V2 listens at", "Addresses and ports where machines that speak Stratum V2 connect.");
    rows << row("network.workers", SettingType::Integer, 2, "Network threads", "How many threads serve machines.",
        Origin::Default, true);
    rows.last().spec.minimum = 1;
    rows.last().spec.maximum = 64;
    rows << row("node.url", SettingType::Text, QStringLiteral("http://127.0.0.1:8332"), "Node",
        "The JSON-RPC address of your Bitcoin node.", Origin::File);
    rows << row("node.cookie_file", SettingType::Path, QString(), "Cookie file",
        "The node's .cookie file. It is read again whenever the node changes it.");
    rows << row("node.user", SettingType::Text, QString(), "User", "Only where no cookie file is used.");
    rows << row(
        "node.password", SettingType::Text, QString(), "Password", "Kept in the keychain, never in the settings file.");
    rows << row("upstream.urls", SettingType::List,
        QStringList { QStringLiteral(
            "stratum2+tcp://pool.example.org:3333/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72") },
        "Pools", "In the order of preference. The next one is used while the one before does not answer.",
        Origin::CommandLine);
    rows << row("upstream.aggregate", SettingType::Bool, true, "One channel for all machines",
        "Machines share one channel to the pool. Off: each has its own.");
    rows.last().spec.needsRestart = false;
    rows << row("pool.seconds_per_share", SettingType::Duration, 6, "Time between shares",
        "What the difficulty of each machine is set for.");
    rows.last().spec.minimum = 1;
    rows.last().spec.maximum = 120;
    rows << row("pool.smallest_difficulty", SettingType::Real, 0.001, "Smallest difficulty",
        "No machine gets easier work than this.", Origin::Environment, true);
    return rows;
}

LogNews log(int count)
{
    struct Said {
        LogLevel level;
        const char *category;
        const char *text;
    };
    static constexpr Said said[] = {
        { LogLevel::Info, "hashstead.node", "127.0.0.1:8332: new template, height 912346, 2,914 transactions" },
        { LogLevel::Debug, "hashstead.sv1", "192.168.1.43 <- mining.notify 5f21, clean" },
        { LogLevel::Info, "hashstead.downstream", "bitaxe-desk: difficulty 1440 -> 1510" },
        { LogLevel::Warning, "hashstead.downstream",
            "s9-garage sends no shares since 45 s, expected one every 9 s; its connection is open" },
        { LogLevel::Info, "hashstead.pool", "job 5f22 for 6 channels" },
        { LogLevel::Critical, "hashstead.storage", "history.sqlite: disk I/O error (10); samples wait in memory" },
        { LogLevel::Info, "hashstead.mint", "quote paid for bitaxe-attic: 412 units, epoch 17" },
        { LogLevel::Debug, "hashstead.sv2", "192.168.1.40 <- NewMiningJob channel 5, job 24354" },
    };
    LogNews news { true, {} };
    for (int i = 0; i < count; ++i) {
        const Said &line = said[size_t(i * 7 + i / 5) % std::size(said)];
        news.lines << LogLine { now() - std::chrono::milliseconds((count - i) * 1730), line.level,
            QLatin1String(line.category), QLatin1String(line.text) };
    }
    return news;
}

} // namespace fixture
