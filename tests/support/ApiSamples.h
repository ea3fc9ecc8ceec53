// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Messages.h"
#include "core/crypto/Sha256.h"

/// Values with something in every field, for the api's tests.
namespace support {

inline UnixMs momentOf(int seconds)
{
    return UnixMs(std::chrono::milliseconds(1'700'000'000'000 + seconds * 1000ll));
}

inline bitcoin::Hash256 hashOf(const QByteArray &text)
{
    return bitcoin::Hash256 { crypto::sha256(text) };
}

inline work::MinerSnapshot sampleMiner(int i)
{
    work::MinerSnapshot m;
    m.key = QStringLiteral("garage.bitaxe-%1").arg(i);
    m.name = QStringLiteral("bitaxe %1 \u26cf").arg(i);
    m.ownName = QStringLiteral("worker%1").arg(i);
    m.userIdentity = m.key;
    m.agent = QStringLiteral("bitaxe/BM1370/v2.9");
    m.address = QStringLiteral("192.168.1.%1").arg(i % 250);
    m.connection = work::ConnectionId(quint64(i) + (1ull << 40));
    m.channel = work::ChannelId(quint32(i + 1));
    m.protocol = i % 2 ? work::MachineProtocol::Sv2 : work::MachineProtocol::Sv1;
    m.isStandardChannel = i % 2;
    m.connectedSince = momentOf(i);
    m.lastShareAt = momentOf(100 + i);
    m.hashrate = { 1.2e12 + i, 1.1e12, std::nullopt, 1e12 };
    m.nominalHashrate = 1.3e12;
    m.difficulty = 1024.5;
    m.expectedShareSeconds = 3.6;
    m.shares.accepted = 1000 + quint64(i);
    m.shares.belowSource = 3;
    m.shares.pending = 1;
    m.shares.rejectedLater = 2;
    m.shares.laterReasons = { { QStringLiteral("stale-share"), 1 }, { QStringLiteral("\u00fc"), 1 } };
    m.shares.lost = 4;
    m.shares.rejected[size_t(work::RejectReason::Duplicate)] = 5;
    m.shares.acceptedDifficulty = 1e9;
    m.bestDifficulty = 123456.75;
    m.bestAt = momentOf(50);
    m.blocksFound = 1;
    m.extranoncePrefix = QByteArray::fromHex("0001ff");
    m.extranonceSize = 8;
    m.versionMask = work::defaultVersionMask;
    for (int share = 0; share < 100; ++share)
        m.recentShares.append(
            { momentOf(share), 1000.0 + share, work::RejectReason(share % work::rejectReasonCount), share % 3 == 0 });
    return m;
}

inline stats::LiveSnapshot sampleLive(int miners)
{
    stats::LiveSnapshot live;
    live.takenAt = momentOf(200);
    live.startedAt = momentOf(0);
    for (int i = 0; i < miners; ++i) {
        live.miners.append(sampleMiner(i));
        live.connections.append({ work::ConnectionId(quint64(i) + 1), work::ConnectionKind::Machine,
            work::MachineProtocol::Sv2, QStringLiteral("192.168.1.%1").arg(i % 250), 50000, true,
            QStringLiteral("agent"), momentOf(1), momentOf(2), 1234, 5678, 1 });
    }
    live.connectionsRefused = 7;
    live.refusedBy = { { QStringLiteral("banned"), 3 }, { QStringLiteral("connections"), 4 } };
    live.totals.hashrate = { 5e12, 4e12, 3e12, 2e12 };
    live.totals.reportedHashrate = 6e12;
    live.totals.bestSessionMachine = QStringLiteral("garage.bitaxe-1");
    live.totals.bestSessionAt = momentOf(9);
    live.source.status = work::SourceStatus::Working;
    live.source.kind = QStringLiteral("pool");
    live.source.networkDifficulty = 1e14;
    live.source.rejectedByCode = { { QStringLiteral("x"), 1 } };
    live.storage = { { stats::Storage::History, momentOf(3), QStringLiteral("No space left on device") } };
    live.bans = { { 1, QStringLiteral("192.168.1.9"), QStringLiteral("x"), momentOf(4), momentOf(5), true, {} },
        { 2, QStringLiteral("203.0.113.5"), {}, momentOf(4), {}, false, QStringLiteral("a flood") } };
    return live;
}

inline lan::Snapshot sampleLan()
{
    const lan::PoolEntry pool { lan::PoolProtocol::Sv2, QStringLiteral("192.168.1.20"), 3336, lan::PoolTls::None,
        QStringLiteral("attic"), std::nullopt, QStringLiteral("9auqWEzQ") };
    lan::DeviceState device;
    device.key = QStringLiteral("aa:bb:cc:00:00:01");
    device.address = QHostAddress(QStringLiteral("192.168.1.7"));
    device.kind = lan::Kind::AxeOs;
    device.name = QStringLiteral("attic");
    device.group = QStringLiteral("roof");
    device.isManaged = true;
    device.reading.at = momentOf(30);
    device.reading.model = QStringLiteral("Bitaxe Gamma 601 (BM1370)");
    device.reading.mac = device.key;
    device.reading.rates = { 1.2e12, 1.1e12, std::nullopt, 15, 1e12, 1.05e12, 1.25e12 };
    device.reading.temperatures = { { lan::Temperature::Place::Chip, 0, 61.5 } };
    device.reading.fans = { { 0, 4200, 55 }, { 1, std::nullopt, 40 } };
    device.reading.boards = { { 0, 1.2e12, 1, QStringLiteral("sn") } };
    device.reading.watts = 17.5;
    device.reading.pools = { { pool, 0, true, true, QStringLiteral("Alive"), 100, 2, 1024.5 } };
    device.reading.uptime = std::chrono::hours(30);
    device.reading.isPaused = false;
    device.reading.limits = { 400, 800, 1000, 1300 };
    device.reading.takesSv2 = device.reading.wantsOneTimeCode = true;
    device.reading.complaints = { QStringLiteral("temp: \"n/a\" is no number") };
    device.answeredAt = momentOf(30);
    device.trouble = Error { Errc::Timeout, QStringLiteral("no answer in 3 s") };
    device.can.pools = device.can.sv2 = true;
    device.can.poolSlots = 8;
    device.can.mostUsedPools = 2;
    device.can.mostMegahertz = 800;
    device.alerts = { { lan::AlertKind::Hot, momentOf(20), 81, 75, {} } };
    device.minerKey = QStringLiteral("garage.bitaxe-1");
    device.pointedAt = momentOf(10);
    device.backupAt = momentOf(9);
    device.backupText = QStringLiteral("stratum+tcp://pool.example:3333, bc1q");
    device.costPerDay = 0.12;
    device.satsPerDay = 3.5;
    lan::DeviceState silent;
    silent.key = QStringLiteral("192.168.1.9");
    silent.address = QHostAddress(silent.key);
    silent.said = QStringLiteral("a printer");
    lan::Snapshot out;
    out.takenAt = momentOf(31);
    out.isManaging = true;
    out.energyPrice = 0.31;
    out.bitcoinPrice = 60000;
    out.currency = QStringLiteral("EUR");
    out.scan = { lan::ScanState::Phase::Running, { QStringLiteral("192.168.1.0/24") }, 12, 254, 3, 2,
        { QStringLiteral("10.0.0.0/8 is too large") }, momentOf(1), std::nullopt };
    out.subnets = { { QStringLiteral("192.168.1.0/24"), QStringLiteral("eth0"),
        QHostAddress(QStringLiteral("192.168.1.20")), true, 254 } };
    out.devices = { device, silent };
    out.point = { 3, lan::PointState::Phase::Canary, false,
        { { device.key, device.name, lan::PointStep::Phase::AwaitingShare, true, { pool }, { pool, pool }, 2,
            QStringLiteral("written"), true, true, momentOf(25) } },
        momentOf(24), std::nullopt };
    out.schedules = { { 1, QStringLiteral("roof"), 0x1f, 1020, 60, true } };
    out.templates = { { 1, QStringLiteral("home"), { pool } } };
    out.bookTrouble = Error { Errc::Io, QStringLiteral("No space left on device") };
    return out;
}

inline api::CoreState sampleState(int miners = 3)
{
    api::CoreState s;
    s.facts = { QStringLiteral("hashsteadd 0.1.0"), QStringLiteral("demo"), { QStringLiteral("192.168.1.20:3333") },
        { QStringLiteral("192.168.1.20:3336") }, QStringLiteral("9auqWEzQ"), true, true, true };
    s.live = sampleLive(miners);
    node::NodeState node;
    node.name = QStringLiteral("127.0.0.1:8332");
    node.status = node::NodeStatus::Ready;
    node.tipAt = momentOf(4);
    node.difficulty = 1e14;
    node.syncProgress = 1;
    node.latency = std::chrono::milliseconds(12);
    s.nodes = { node };
    s.events = { { momentOf(5), stats::EventKind::BlockFound, stats::Severity::Good, QStringLiteral("garage.bitaxe-1"),
        { { QStringLiteral("height"), 840000 }, { QStringLiteral("hash"), hashOf("b").toDisplay() },
            { QStringLiteral("size"), 1.5 } } } };
    s.ehash.takenAt = momentOf(6);
    s.ehash.waiting = 2;
    s.ehash.oldestWaiting = momentOf(1);
    s.ehash.mints = { { QStringLiteral("embedded"), true, 1, 1, 100, 2, QStringLiteral("18446744073709551616"), {} } };
    s.ehash.machines = { { QStringLiteral("garage.bitaxe-1"), 10, 9, 8, 1, QStringLiteral("800"), momentOf(7) } };
    s.ehash.peers
        = { { ehash::PeerState::Kind::Mint, QStringLiteral("m"), QStringLiteral("10.0.0.1:5"), momentOf(8) } };
    s.mint.takenAt = momentOf(9);
    s.mint.url = QStringLiteral("http://192.168.1.20:3338");
    s.mint.keysets = { { *cashu::KeysetId::fromHex(u"00ad268c4d1f5826"), QStringLiteral("hash"), true, 1, momentOf(1),
        cashu::Amount(~0ull), cashu::Amount(5), cashu::Amount(4), 3, 2 } };
    s.mint.epochs = { { 1, QStringLiteral("hash"), {}, mint::EpochState::Provisional, 840000, hashOf("e"), 312500000,
        momentOf(2) } };
    s.mint.damagedKeysets = { QStringLiteral("keyset 3") };
    s.wallet.takenAt = momentOf(10);
    s.wallet.mints
        = { { QStringLiteral("http://m"), QStringLiteral("M"), true, { QStringLiteral("hash") }, momentOf(3), {} } };
    s.wallet.balances
        = { { QStringLiteral("http://m"), QStringLiteral("hash"), cashu::Amount(7), cashu::Amount(1), {}, {} } };
    wallet::HistoryEntry entry;
    entry.id = 5;
    entry.kind = wallet::EntryKind::Received;
    entry.state = wallet::EntryState::Done;
    entry.amount = cashu::Amount(21);
    entry.memo = QStringLiteral("lunch");
    s.wallet.history = { entry };
    SettingSpec spec { QStringLiteral("network.sv1_listen"), SettingType::List,
        QStringList { QStringLiteral("0.0.0.0:3333") }, {}, {}, {}, QStringLiteral("Listen"), QStringLiteral("Where."),
        true, false };
    s.settings = { { spec, QStringList { QStringLiteral("127.0.0.1:3333") }, SettingRow::Origin::File } };
    s.pool.takenAt = momentOf(11);
    s.pool.status = work::SourceStatus::Working;
    s.pool.newest = pool::TemplateView { 1, 840001, hashOf("p"), 0x20000000, 0x17034219, 8e13, 3000, 3'990'000,
        25'000'000, 337'500'000, momentOf(11), QStringLiteral("127.0.0.1:8332") };
    bitcoin::CoinbaseView coinbase { { { bitcoin::OutputKind::Payout, QStringLiteral("bc1q"), 337'500'000, "script" } },
        0, 337'500'000, QStringLiteral("/Hashstead/"), 180 };
    s.pool.coinbase = coinbase;
    s.pool.jobs = { { work::JobId(7), 1, 840001, true, momentOf(12) } };
    s.upstreams.takenAt = momentOf(13);
    upstream::PoolView above;
    above.name = QStringLiteral("pool.example:34254");
    above.state = upstream::PoolState::Active;
    above.setupTime = std::chrono::milliseconds(80);
    above.rejectedByCode = { { QStringLiteral("stale-share"), 2 } };
    above.job = upstream::JobFacts { 840001, hashOf("p"), momentOf(12) };
    above.payout = { upstream::PayoutCheck::PaysUs, QStringLiteral("bc1q"), 337'500'000, coinbase };
    s.upstreams.pools = { above };
    node::BlockOutcome block;
    block.hash = hashOf("found");
    block.height = 840000;
    block.state = node::BlockState::Accepted;
    block.nodes = { { QStringLiteral("127.0.0.1:8332"), node::SubmitVerdict::Accepted, 1, {} } };
    s.blocks = { block };
    s.mintPools = { { QStringLiteral("shed"), QStringLiteral("10.0.0.7:34254"), true, momentOf(14), 5, {} } };
    s.lan = sampleLan();
    return s;
}

inline QList<lan::Request> sampleLanRequests()
{
    const lan::PoolEntry pool { lan::PoolProtocol::Sv1, QStringLiteral("pool.example"), 3333, lan::PoolTls::System,
        QStringLiteral("bc1q.{name}"), QStringLiteral("x"), {} };
    const QStringList keys { QStringLiteral("aa:bb:cc:00:00:01"), QStringLiteral("192.168.1.9") };
    QList<lan::Order> orders { lan::StartScan { { QStringLiteral("192.168.1.0/24") } }, lan::StopScan {},
        lan::ResumeScan {}, lan::AddDevice { keys[1] }, lan::ForgetDevice { keys[0] },
        lan::NameDevice { keys[0], QStringLiteral("Attic \u26cf"), QStringLiteral("roof") }, lan::SetManaging { true },
        lan::ManageDevices { keys, true },
        lan::SetCredentials { keys[1], QStringLiteral("root"), QStringLiteral("secret") },
        lan::PlanPoint { keys, false, true, 3 }, lan::PlanPutBack { keys },
        lan::StartPlan { 7, { { keys[0], QStringLiteral("123456") } } }, lan::StopPlan { 7 },
        lan::SaveSchedule { { 0, QStringLiteral("roof"), 0x1f, 1020, 60, true } }, lan::RemoveSchedule { 2 },
        lan::SaveTemplate { { 0, QStringLiteral("home"), { pool, pool } } }, lan::RemoveTemplate { 4 },
        lan::ReadTelemetry { keys[0], momentOf(0), momentOf(86400) }, lan::WatchDevice { keys[0] } };
    const QList<lan::Change> changes { lan::SetPools { { pool }, 1 }, lan::Restart {}, lan::SetPaused { false },
        lan::Identify { true }, lan::SetFan { 42.5 }, lan::SetFan {}, lan::SetFrequency { 525, 1150.0 } };
    for (const lan::Change &change : changes)
        orders << lan::ChangeDevices { keys, change, QStringLiteral("654321") };
    QList<lan::Request> out;
    for (const lan::Order &order : std::as_const(orders))
        out << lan::Request { quint64(out.size()) + 1, order };
    return out;
}

inline lan::Answer sampleLanAnswer()
{
    lan::Answer out { 9, QStringLiteral("change-devices"), Error { Errc::Denied, QStringLiteral("management is off") },
        { { QStringLiteral("192.168.1.9"), QStringLiteral("attic"), Error { Errc::Refused, QStringLiteral("no") },
            true } },
        sampleLan().point, 5, { { momentOf(300), 1.2e12, 61.5, std::nullopt, 17.5, 4200 } }, std::chrono::minutes(5) };
    return out;
}

inline QList<api::ToCore> samplesToCore()
{
    using namespace api;
    wallet::SendOrder send { cashu::Amount(100), QStringLiteral("hash"), {}, QStringLiteral("tea"),
        crypto::CurvePoint::generator(), 1'800'000'000, std::nullopt };
    QList<ToCore> out { Hello { protocolVersion, QStringLiteral("hashstead 0.1.0"), QStringLiteral("hst_abc") },
        Ping { 7 }, Seen { ~0ull },
        Command { 1, stats::SeriesRequest { 9, QStringLiteral("m"), momentOf(0), momentOf(3600), 400 } },
        Command { 2, IssuingCommand { false, QStringLiteral("pause") } },
        Command { 3,
            SettingsCommand { { { QStringLiteral("log.level"), QStringLiteral("debug") }, { QStringLiteral("x.n"), -3 },
                { QStringLiteral("x.list"), QStringList { QStringLiteral("a"), QStringLiteral("b") } } } } },
        Command { 4, WalletOrder(send) }, Command { 5, WalletOrder(wallet::ResumeOrder {}) },
        Command { 6, WalletOrder(wallet::ReceiveOrder { "cashuB...", true }) },
        Command {
            7, stats::MachineRequest { 3, stats::RenameMachine { QStringLiteral("m"), QStringLiteral("Attic") } } },
        Command { 8, stats::MachineRequest { 4, stats::DisconnectMachine { QStringLiteral("m") } } },
        Command { 9, stats::MachineRequest { 5, stats::BanMachine { QStringLiteral("m"), {}, momentOf(9) } } },
        Command { 10, stats::MachineRequest { 6, stats::LiftBan { -1, QStringLiteral("192.168.1.9") } } } };
    for (const lan::Request &request : sampleLanRequests())
        out << Command { 100 + request.id, request };
    return out;
}

inline QList<api::ToWindow> samplesToWindow()
{
    using namespace api;
    EncodedState encoded;
    encoded.update(sampleState(), Parts::all());
    StateSender sender;
    stats::Series series { 3, QStringLiteral("m"), std::chrono::minutes(1),
        { { momentOf(0), 1e12, 5, 1, 2048, 1e6 } } };
    wallet::SentToken sent;
    sent.id = 1;
    sent.token = "cashuB...";
    return { Welcome { protocolVersion, QStringLiteral("hashsteadd 0.1.0"), Scope::Operate },
        Refusal { protocolVersion, RefusalCode::Token, QStringLiteral("no") }, Pong { 7 },
        StateMessage { 1, sender.next(encoded) },
        StateMessage { 2, { { Part::Miners, RowsUpdate { RowRun { 0, 3 }, QByteArray("\x80"), RowRun { 5, 1 } } } } },
        Answer { 1, std::nullopt, series }, Answer { 2, Error { Errc::Denied, QStringLiteral("scope") }, {} },
        Answer { 3, std::nullopt, wallet::Value(sent) },
        Answer { 4, std::nullopt, wallet::Value(wallet::LockKey { crypto::CurvePoint::generator() }) },
        Answer { 5, std::nullopt, QMap<QString, QString> { { QStringLiteral("k"), QStringLiteral("wrong") } } },
        Answer { 7, std::nullopt,
            stats::MachineAnswer { 3, stats::RenameMachine { QStringLiteral("m"), QStringLiteral("Attic") },
                QStringLiteral("Attic"), QStringLiteral("m"), 0, {}, stats::RenameMachine { QStringLiteral("m"), {} },
                {} } },
        Answer { 8, std::nullopt,
            stats::MachineAnswer { 4, stats::BanMachine { QStringLiteral("m"), {}, {} }, QStringLiteral("m"), {}, 2,
                stats::BanRow { 1, QStringLiteral("192.168.1.9"), QStringLiteral("m"), momentOf(4), {}, true, {} }, {},
                Error { Errc::NotFound, QStringLiteral("gone") } } },
        Answer { 9, std::nullopt, sampleLanAnswer() },
        Progress { 6, { QStringLiteral("http://m"), QStringLiteral("00ad"), 1, 2, 300, 4 } } };
}

} // namespace support
