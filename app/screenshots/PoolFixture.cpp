// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/PoolFixture.h"

#include "app/screenshots/Fixture.h"

namespace fixture {

using namespace std::chrono_literals;

namespace {

const QString ownAddress = QStringLiteral("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4");

bitcoin::Hash256 hashOf(const char *name)
{
    QString hex = bitcoin::Hash256::of(QByteArray(name)).toDisplay();
    hex.replace(0, 19, QString(19, u'0'));
    return *bitcoin::Hash256::fromDisplay(hex);
}

bitcoin::CoinbaseView coinbase(const QList<bitcoin::OutputView> &payouts, const QString &tag)
{
    bitcoin::CoinbaseView view;
    view.outputs = payouts;
    view.outputs.append({ bitcoin::OutputKind::Commitment, {}, 0,
        QByteArray::fromHex("6a24aa21a9ed") + bitcoin::Hash256::of("commitment").toDisplay().left(32).toLatin1() });
    for (const auto &output : view.outputs)
        view.total += output.value;
    view.tag = tag;
    view.size = 187;
    return view;
}

cashu::KeysetId keyset(const char *hex)
{
    const auto id = cashu::KeysetId::fromHex(QString::fromLatin1(hex));
    return id ? *id : cashu::KeysetId();
}

} // namespace

pool::Snapshot pool()
{
    pool::Snapshot s;
    s.takenAt = now();
    s.status = work::SourceStatus::Working;
    s.since = now() - 74h;
    s.payoutAddress = ownAddress;
    s.newest = pool::TemplateView { .id = 88,
        .height = 912'346,
        .prevHash = hashOf("tip"),
        .version = 0x20000000,
        .nbits = 0x17021369,
        .difficulty = 146.47e12,
        .transactions = 3'184,
        .weight = 3'992'610,
        .fees = 4'021'337,
        .coinbaseValue = 316'521'337,
        .receivedAt = now() - 22s,
        .source = QStringLiteral("127.0.0.1:8332") };
    s.coinbase
        = coinbase({ { bitcoin::OutputKind::Payout, ownAddress, 316'521'337, {} } }, QStringLiteral("/Hashstead/"));
    for (int i = 0; i < 14; ++i)
        s.jobs.append({ work::JobId(quint32(412 - i)), quint64(88 - i), i < 11 ? 912'346u : 912'345u, i == 10,
            now() - 22s - i * 30s });
    s.channels = 6;
    s.extranonceSize = 16;
    return s;
}

QStringList upstreamEntries()
{
    return { QStringLiteral(
                 "stratum2+tcp://pool.example.org:34254/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72 ")
            + ownAddress + QStringLiteral(".home"),
        QStringLiteral("stratum2+tcp://solo.example.net:3336/9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh ")
            + ownAddress,
        QStringLiteral("stratum2+tcp://backup.example.com:3336 alice") };
}

SettingRow upstreamSetting()
{
    SettingRow row;
    row.spec.key = QStringLiteral("network.upstreams");
    row.spec.type = SettingType::List;
    row.spec.title = QStringLiteral("Pools");
    row.value = upstreamEntries();
    return row;
}

upstream::Snapshot upstreams()
{
    upstream::Snapshot s { now(), {} };
    s.pools.append({ .name = QStringLiteral("pool.example.org:34254"),
        .url = QStringLiteral("stratum2+tcp://pool.example.org:34254"),
        .isAuthenticated = true,
        .state = upstream::PoolState::Failed,
        .since = now() - 6min,
        .reason = QStringLiteral("pool.example.org:34254 does not answer (connection refused). It may be down."),
        .setupTime = 212ms,
        .answerTime = 94ms,
        .settled = 41'203,
        .rejected = 31,
        .rejectedByCode = { { QStringLiteral("stale-share"), 29 }, { QStringLiteral("difficulty-too-low"), 2 } },
        .lost = 4 });
    upstream::PoolView active { .name = QStringLiteral("solo.example.net:3336"),
        .url = QStringLiteral("stratum2+tcp://solo.example.net:3336"),
        .isAuthenticated = true,
        .state = upstream::PoolState::Active,
        .since = now() - 6min,
        .setupTime = 388ms,
        .answerTime = 131ms,
        .settled = 1'820,
        .rejected = 3,
        .rejectedByCode = { { QStringLiteral("stale-share"), 3 } } };
    active.job = upstream::JobFacts { 912'346, hashOf("tip"), now() - 12s };
    active.payout.check = upstream::PayoutCheck::PaysUs;
    active.payout.address = ownAddress;
    active.payout.ours = 310'190'910;
    active.payout.coinbase = coinbase(
        { { bitcoin::OutputKind::Payout, ownAddress, 310'190'910, {} },
            { bitcoin::OutputKind::Payout,
                QStringLiteral("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"), 6'330'427, {} } },
        QStringLiteral("/solo.example/"));
    s.pools.append(active);
    s.pools.append({ .name = QStringLiteral("backup.example.com:3336"),
        .url = QStringLiteral("stratum2+tcp://backup.example.com:3336"),
        .since = now() - 74h });
    return s;
}

QList<node::BlockOutcome> blocks()
{
    const auto block = [](const char *name, quint32 height, node::BlockState state, int confirmations,
                           std::chrono::hours before, const char *by) {
        node::BlockOutcome outcome;
        outcome.hash = hashOf(name);
        outcome.height = height;
        outcome.state = state;
        outcome.confirmations = confirmations;
        outcome.isStored = true;
        outcome.foundAt = now() - before;
        outcome.foundBy = QLatin1String(by);
        return outcome;
    };
    using S = node::BlockState;
    return { block("d", 912'344, S::Pending, 0, 0h, "bitaxe-attic"),
        block("a", 912'301, S::Accepted, 45, 7h, "nerdqaxe"),
        block("b", 908'114, S::Inconclusive, 0, 680h, "avalon-nano"),
        block("c", 902'777, S::Accepted, 9'569, 1600h, "s9-garage") };
}

mint::Snapshot mint()
{
    mint::Snapshot s;
    s.takenAt = now();
    s.url = QStringLiteral("http://192.168.1.20:3338");
    s.publicKey = QStringLiteral("02194603ffa36356f4a56b7df9371fc3192472351453ec7398b8da8117e7c3e104");
    const auto books
        = [](const char *id, const char *unit, quint32 index, quint64 credited, quint64 issued, quint64 redeemed) {
              mint::KeysetBooks b;
              b.id = keyset(id);
              b.unit = QLatin1String(unit);
              b.index = index;
              b.isActive = index == 3;
              b.createdAt = now() - std::chrono::hours(24 * (4 - index));
              b.credited = cashu::Amount(credited);
              b.issued = cashu::Amount(issued);
              b.redeemed = cashu::Amount(redeemed);
              b.spentProofs = redeemed / 90;
              b.signatures = issued / 70;
              return b;
          };
    s.keysets = { books("009a1f293253e41e", "hash_02194603ff_902777", 1, 1'204'118, 2'611'040, 1'407'233),
        books("00ad268c4d1f5826", "hash_02194603ff_908114", 2, 861'022, 1'020'700, 160'111),
        books("00f3b2c4d5e6a798", "hash_02194603ff_912301", 3, 130'114, 121'903, 2'114) };
    using E = mint::EpochState;
    const auto epoch = [&](quint32 number, qsizetype set, E state, quint32 height, quint64 subsidy) {
        mint::Epoch e;
        e.number = number;
        e.unit = s.keysets[set].unit;
        e.keyset = s.keysets[set].id;
        e.state = state;
        e.boundaryHeight = height;
        e.subsidy = subsidy;
        e.since = s.keysets[set].createdAt;
        return e;
    };
    s.epochs = { epoch(1, 0, E::Final, 902'777, 312'500'000), epoch(2, 1, E::Provisional, 908'114, 313'918'220),
        epoch(3, 2, E::Open, 912'301, 316'000'100) };
    s.quotesUnpaid = 2;
    s.quotesPaid = 318;
    s.quotesIssued = 88'412;
    s.httpConnections = 3;
    s.subscriptions = 2;
    s.checkedAt = now() - 34s;
    return s;
}

ehash::Snapshot ehash()
{
    ehash::Snapshot s;
    s.takenAt = now();
    s.waiting = 3;
    s.oldestWaiting = now() - 4s;
    s.answered = 91'220;
    s.failed = 2;
    s.isMintReachable = true;
    ehash::MintState own;
    own.name = ehash::embeddedName;
    own.isReachable = true;
    own.answered = 91'220;
    s.mints = { own };
    return s;
}

QList<ehash::PoolState> mintPools()
{
    return { { QStringLiteral("garage"), QStringLiteral("192.168.1.31:3339"), true, now() - 26h, 12'077, {} },
        { QStringLiteral("club"), QStringLiteral("club.example.org:3339"), false, {}, 0,
            QStringLiteral("does not answer; tried again in 30 s") } };
}

} // namespace fixture
