// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Wiring.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

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
        Wiring::connectGate(&gate, &stats);
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

    void ownersBansReachTheGate()
    {
        QTemporaryDir dir;
        const SystemClock clock;
        const QString path = dir.filePath(QStringLiteral("history.sqlite"));
        const auto order = [](stats::StatsService &stats, const stats::MachineOrder &what) {
            QSignalSpy answers(&stats, &stats::StatsService::machineAnswered);
            stats.orderMachine({ 1, what });
            return answers.last()[0].value<stats::MachineAnswer>();
        };
        net::Gate gate({}, 1, clock);
        QSignalSpy admitted(&gate, &net::Gate::admitted);
        QSignalSpy turnedOut(&gate, &net::Gate::turnedOut);
        const auto states = gate.listen({ { net::ListenerKind::Sv1, QHostAddress::LocalHost, 0 },
            { net::ListenerKind::Sv2, QHostAddress::LocalHost, 0 } });
        {
            stats::StatsService stats({ path, {}, false }, clock);
            Wiring::connectGate(&gate, &stats);
            QVERIFY(stats.start());
            QVERIFY(!order(stats, stats::BanMachine { {}, QStringLiteral("127.0.0.1"), {} }).error);
            QTRY_COMPARE(turnedOut.size(), 1);
        }
        gate.setBans({}); // a program that starts again
        stats::StatsService stats({ path, {}, false }, clock);
        Wiring::connectGate(&gate, &stats);
        QSignalSpy bans(&stats, &stats::StatsService::bansChanged);
        QVERIFY(stats.start());
        QCOMPARE(bans.last()[0].value<QList<net::Ban>>().size(), 1);
        for (const net::ListenerState &listener : states) {
            QTcpSocket machine;
            machine.connectToHost(QHostAddress::LocalHost, listener.port);
            QTRY_COMPARE(machine.state(), QAbstractSocket::UnconnectedState);
        }
        QCOMPARE(admitted.size(), 0);
        const auto ban = stats.bans().constFirst();
        QVERIFY(!order(stats, stats::LiftBan { ban.id, {} }).error);
        QTcpSocket machine;
        machine.connectToHost(QHostAddress::LocalHost, states[0].port);
        QTRY_COMPARE(admitted.size(), 1);
        QVERIFY(machine.waitForConnected(5000));
        ::close(int(admitted[0][0].value<net::Admitted>().descriptor));
    }
};

QTEST_GUILESS_MAIN(tst_Wiring)
#include "tst_Wiring.moc"
