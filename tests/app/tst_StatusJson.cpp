// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/EhashJson.h"
#include "app/shared/FoundBlocks.h"
#include "app/shared/PoolJson.h"
#include "app/shared/StatusJson.h"

#include <QJsonArray>
#include <QtTest>

class tst_StatusJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownTimesOfEhashAreNull()
    {
        ehash::Snapshot snapshot;
        snapshot.machines = { { QStringLiteral("rig"), 3, 4, 0, 1, QStringLiteral("0"), {} } };
        QJsonObject json = app::ehashJson(snapshot, {});
        QVERIFY(json[QStringLiteral("oldest_waiting")].isNull());
        QJsonObject rig = json[QStringLiteral("machines")].toArray().at(0).toObject();
        QVERIFY(rig[QStringLiteral("answered_at")].isNull());
        QCOMPARE(rig[QStringLiteral("name")].toString(), QStringLiteral("rig"));
        QCOMPARE(rig[QStringLiteral("created")].toInteger(), 3);
        QCOMPARE(rig[QStringLiteral("sent")].toInteger(), 4);
        QCOMPARE(rig[QStringLiteral("failed")].toInteger(), 1);
        snapshot.oldestWaiting = UnixMs(std::chrono::milliseconds(1'790'000'000'000));
        snapshot.machines[0].answeredAt = snapshot.oldestWaiting;
        json = app::ehashJson(snapshot, {});
        rig = json[QStringLiteral("machines")].toArray().at(0).toObject();
        QCOMPARE(json[QStringLiteral("oldest_waiting")].toString(), rig[QStringLiteral("answered_at")].toString());
        QVERIFY(rig[QStringLiteral("answered_at")].toString().startsWith(QStringLiteral("2026-")));

        const QJsonObject mint = app::mintJson({}, {}, {});
        QVERIFY(mint[QStringLiteral("checked_at")].isNull()); // the watchdog has not run yet
    }

    void poolWithoutATemplateSaysSo()
    {
        pool::Snapshot snapshot;
        snapshot.refusal = QStringLiteral("bad-cb-amount");
        QJsonObject json = app::poolJson(snapshot);
        QVERIFY(json[QStringLiteral("template")].isNull());
        QVERIFY(json[QStringLiteral("coinbase")].isNull());
        QVERIFY(json[QStringLiteral("payout_address")].isNull());
        QCOMPARE(json[QStringLiteral("refusal")].toString(), snapshot.refusal);
        snapshot.newest = pool::TemplateView { .height = 912'345, .fees = 4'021'337, .coinbaseValue = 316'521'337 };
        snapshot.coinbase = bitcoin::CoinbaseView { .outputs
            = { { bitcoin::OutputKind::Payout, QStringLiteral("bc1q"), 316'521'337, QByteArray("\x00\x14", 2) },
                { bitcoin::OutputKind::Commitment, {}, 0, QByteArray("\x6a", 1) } } };
        json = app::poolJson(snapshot);
        QCOMPARE(json[QStringLiteral("template")][QStringLiteral("fees")].toInteger(), 4'021'337);
        const QJsonArray outputs = json[QStringLiteral("coinbase")][QStringLiteral("outputs")].toArray();
        QCOMPARE(outputs[0][QStringLiteral("value")].toInteger(), 316'521'337);
        QCOMPARE(outputs[0][QStringLiteral("script")].toString(), QStringLiteral("0014"));
        QVERIFY(outputs[1][QStringLiteral("address")].isNull());
        QCOMPARE(outputs[1][QStringLiteral("kind")].toString(), QStringLiteral("commitment"));
    }

    void upstreamsKeepTheirOrderAndUnknownTimesAreNull()
    {
        upstream::Snapshot snapshot;
        snapshot.pools = { { .name = QStringLiteral("b:1"), .state = upstream::PoolState::Failed },
            { .name = QStringLiteral("a:1"),
                .state = upstream::PoolState::Active,
                .answerTime = std::chrono::milliseconds(42),
                .rejectedByCode = { { QStringLiteral("stale-share"), 2 } } } };
        const QJsonArray json = app::upstreamsJson(snapshot);
        QCOMPARE(json.size(), 2);
        QCOMPARE(json[0][QStringLiteral("name")].toString(), QStringLiteral("b:1"));
        QCOMPARE(json[0][QStringLiteral("state")].toString(), QStringLiteral("failed"));
        QVERIFY(json[0][QStringLiteral("answer_ms")].isNull());
        QVERIFY(json[0][QStringLiteral("job")].isNull());
        QCOMPARE(json[1][QStringLiteral("answer_ms")].toInteger(), 42);
        QCOMPARE(json[1][QStringLiteral("rejected_by_code")][QStringLiteral("stale-share")].toInteger(), 2);
        QCOMPARE(json[1][QStringLiteral("payout")][QStringLiteral("check")].toString(), QStringLiteral("no-job"));
    }

    void foundBlocksAreReplacedAndBounded()
    {
        const auto block = [](quint32 height, node::BlockState state = node::BlockState::Pending) {
            node::BlockOutcome outcome;
            outcome.hash = bitcoin::Hash256::of(QByteArray::number(height));
            outcome.height = height;
            outcome.state = state;
            return outcome;
        };
        app::FoundBlocks blocks({ block(1), block(3) });
        blocks.apply(block(2));
        blocks.apply(block(2, node::BlockState::Accepted));
        QCOMPARE(blocks.all().size(), 3);
        QCOMPARE(blocks.all().first().height, 3u);
        QCOMPARE(blocks.all().at(1).state, node::BlockState::Accepted);
        for (quint32 height = 10; height < 200; ++height)
            blocks.apply(block(height));
        QCOMPARE(blocks.all().size(), app::FoundBlocks::most);
        QCOMPARE(blocks.all().first().height, 199u);
        QCOMPARE(app::blocksJson(blocks.all())[0][QStringLiteral("height")].toInteger(), 199);
    }

    void sharesThatThePoolRefusedLater()
    {
        stats::LiveSnapshot live;
        live.totals.rejectedLater24h = 7;
        live.totals.belowSource24h = 9;
        work::MinerSnapshot miner;
        miner.shares.rejectedLater = 3;
        miner.shares.laterReasons = { { QStringLiteral("stale-share"), 2 }, { QStringLiteral("duplicate-share"), 1 } };
        live.miners = { miner };
        const QJsonObject status = app::statusJson({}, live, {});
        const QJsonObject totals = status[QStringLiteral("totals")].toObject();
        QCOMPARE(totals[QStringLiteral("rejected_later_24h")].toInteger(), 7);
        QCOMPARE(totals[QStringLiteral("below_source_24h")].toInteger(), 9);
        const QJsonObject row = status[QStringLiteral("miners")].toArray().at(0).toObject();
        QCOMPARE(row[QStringLiteral("later_reasons")].toObject(),
            (QJsonObject { { QStringLiteral("duplicate-share"), 1 }, { QStringLiteral("stale-share"), 2 } }));
    }

    void blocksAtAPoolAreEvents_data()
    {
        using Kind = upstream::BlockNews::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<stats::EventKind>("event");
        QTest::addColumn<stats::Severity>("severity");
        QTest::newRow("sent") << Kind::Sent << stats::EventKind::BlockSent << stats::Severity::Good;
        QTest::newRow("refused") << Kind::Refused << stats::EventKind::BlockRejected << stats::Severity::Bad;
        QTest::newRow("lost") << Kind::Lost << stats::EventKind::BlockLost << stats::Severity::Bad;
    }
    void blocksAtAPoolAreEvents()
    {
        QFETCH(upstream::BlockNews::Kind, kind);
        QFETCH(stats::EventKind, event);
        QFETCH(stats::Severity, severity);
        const upstream::BlockNews news { kind, UnixMs(std::chrono::milliseconds(5)), 912'345,
            bitcoin::Hash256::of("block"), QStringLiteral("rig1"), QStringLiteral("pool:3336"), QStringLiteral("why") };
        const stats::Event made = app::statsEvent(news);
        QCOMPARE(made.kind, event);
        QCOMPARE(made.severity, severity);
        QCOMPARE(made.at, news.at);
        QCOMPARE(made.machine, QStringLiteral("rig1"));
        QCOMPARE(made.values[QStringLiteral("height")].toUInt(), 912'345u);
        QCOMPARE(made.values[QStringLiteral("hash")].toString(), news.hash.toDisplay());
        QCOMPARE(made.values[QStringLiteral("name")].toString(), QStringLiteral("pool:3336"));
        QCOMPARE(made.values.contains(QStringLiteral("reason")), kind != upstream::BlockNews::Kind::Sent);
    }
};

QTEST_GUILESS_MAIN(tst_StatusJson)
#include "tst_StatusJson.moc"
