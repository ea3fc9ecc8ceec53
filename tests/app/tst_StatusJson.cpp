// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/EhashJson.h"
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
