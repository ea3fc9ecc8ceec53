// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Wiring.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace app;

/// The arrows between services that no machine of this house can set in motion.
class tst_Wiring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bansAndRefusalsReachStats()
    {
        QTemporaryDir dir;
        const SystemClock clock;
        net::Gate gate({ .connections = 0, .violationsToBan = 2 }, 1, clock);
        stats::StatsService stats({ dir.filePath(QStringLiteral("history.sqlite")), {}, false }, clock);
        QVERIFY(stats.start());
        Wiring::connectGate(&gate, &stats, clock);
        QSignalSpy events(&stats, &stats::StatsService::eventRecorded);
        QSignalSpy snapshots(&stats, &stats::StatsService::snapshotPublished);
        const QHostAddress peer(QStringLiteral("203.0.113.5"));
        gate.reportViolation(peer, QStringLiteral("a broken line"));
        QCOMPARE(events.size(), 0);
        gate.reportViolation(peer, QStringLiteral("a broken line"));
        QTRY_COMPARE(events.size(), 1);
        const auto event = events[0][0].value<stats::Event>();
        QCOMPARE(event.kind, stats::EventKind::PeerBanned);
        QCOMPARE(event.values[QStringLiteral("address")].toString(), QStringLiteral("203.0.113.5"));
        QCOMPARE(event.values[QStringLiteral("reason")].toString(), QStringLiteral("a broken line"));

        const auto states = gate.listen({ { net::ListenerKind::Sv1, QHostAddress::LocalHost, 0 } });
        QTcpSocket machine;
        machine.connectToHost(QHostAddress::LocalHost, states[0].port);
        QTRY_COMPARE(
            snapshots.isEmpty() ? 0u : snapshots.last()[0].value<stats::LiveSnapshot>().connectionsRefused, 1u);
        QCOMPARE(snapshots.last()[0].value<stats::LiveSnapshot>().refusedBy,
            (QMap<QString, quint64> { { QStringLiteral("connections"), 1 } }));
    }
};

QTEST_GUILESS_MAIN(tst_Wiring)
#include "tst_Wiring.moc"
