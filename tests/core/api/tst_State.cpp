// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ApiSamples.h"

#include <QtTest>

using namespace api;

class tst_State : public QObject {
    Q_OBJECT

    struct Line {
        CoreState core;
        EncodedState encoded;
        StateSender sender;
        StateReceiver receiver;
        Parts changed;
        qsizetype bytes = 0;

        explicit Line(int miners)
            : core(support::sampleState(miners))
        {
        }
        /// Through the wire's bytes.
        bool step(Parts dirty = Parts::all())
        {
            encoded.update(core, dirty);
            const QByteArray wire = encode(ToWindow(StateMessage { 1, sender.next(encoded) }));
            bytes = wire.size();
            const auto message = decodeToWindow(wire);
            if (!message)
                return false;
            const auto applied = receiver.apply(std::get<StateMessage>(*message).parts);
            changed = applied ? *applied : Parts {};
            return applied.has_value() && isSame();
        }
        bool isSame() const
        {
            EncodedState a;
            EncodedState b;
            a.update(core, Parts::all());
            b.update(receiver.state(), Parts::all());
            for (int i = 0; i < partCount; ++i) {
                if (!(a.entry(Part(i)) == b.entry(Part(i))))
                    return false;
            }
            return receiver.state().live.miners == core.live.miners
                && receiver.state().live.connections == core.live.connections
                && receiver.state().live.takenAt == core.live.takenAt
                && receiver.state().wallet.takenAt == core.wallet.takenAt
                && receiver.state().upstreams.takenAt == core.upstreams.takenAt
                && receiver.state().lan.devices == core.lan.devices && receiver.state().lan.takenAt == core.lan.takenAt;
        }
    };

private Q_SLOTS:
    void allArrivesOnce()
    {
        Line line(5);
        QVERIFY(line.step());
        QCOMPARE(line.changed, Parts::all());
        QVERIFY(line.receiver.state().live.miners[4].recentShares.size() == 100);
        QVERIFY(line.step());
        QVERIFY(line.changed.isEmpty());
    }

    void oneMachineOfAThousandCostsOneRow()
    {
        Line line(1000);
        QVERIFY(line.step());
        const qsizetype whole = line.bytes;
        line.core.live.takenAt += std::chrono::seconds(1);
        line.core.live.miners[500].shares.accepted += 1;
        QVERIFY(line.step());
        QVERIFY(line.changed.has(Part::Miners) && line.changed.has(Part::Times));
        QVERIFY(!line.changed.has(Part::Marks) && !line.changed.has(Part::Live) && !line.changed.has(Part::Wallet));
        qInfo("1,000 machines: whole state %lld bytes, one machine changed %lld bytes", qint64(whole),
            qint64(line.bytes));
        QVERIFY2(line.bytes < 1000, qPrintable(QString::number(line.bytes)));
        line.core.live.takenAt += std::chrono::seconds(1);
        QVERIFY(line.step());
        QVERIFY2(line.bytes < 100, qPrintable(QString::number(line.bytes)));
    }

    void rowsMoveComeAndGo()
    {
        Line line(20);
        QVERIFY(line.step());
        line.core.live.miners.removeAt(3);
        line.core.live.miners.move(0, 10);
        line.core.live.miners.append(support::sampleMiner(77));
        line.core.events.append({ support::momentOf(9), stats::EventKind::NewTip, stats::Severity::Info, {}, {} });
        QVERIFY(line.step());
        line.core.live.miners.clear();
        QVERIFY(line.step());
        line.core.live.miners = support::sampleLive(3).miners;
        line.core.live.miners.append(line.core.live.miners); // equal rows
        QVERIFY(line.step());
    }

    void onlyWhatIsSaidToHaveChangedIsEncoded()
    {
        Line line(2);
        QVERIFY(line.step());
        line.core.facts.profile = QStringLiteral("solo");
        Parts none;
        line.encoded.update(line.core, none);
        QVERIFY(line.sender.next(line.encoded).isEmpty());
    }

    void aNewConnectionStartsAnew()
    {
        Line line(2);
        QVERIFY(line.step());
        line.sender = {};
        line.receiver.restart();
        QCOMPARE(line.receiver.state().live.miners.size(), 2); // still shown
        line.core.live.miners.removeFirst();
        QVERIFY(line.step());
        QCOMPARE(line.changed, Parts::all());
    }

    void hostileRowsAreRefused()
    {
        const auto isRefused = [](const RowsUpdate &rows) {
            Line line(3);
            if (!line.step())
                return false;
            return !line.receiver.apply({ { Part::Miners, rows } });
        };
        QVERIFY(!isRefused({ RowRun { 0, 3 }, RowRun { 1, 2 } }));
        QVERIFY(isRefused({ RowRun { 0, 4 } }));
        QVERIFY(isRefused({ RowRun { 3, 1 } }));
        QVERIFY(isRefused({ RowRun { 0xffffffff, 0xffffffff } }));
        QVERIFY(isRefused({ QByteArray("\x80") }));
        RowsUpdate bomb;
        for (int i = 0; i < 4000; ++i)
            bomb.append(RowRun { 0, 3 });
        QVERIFY(isRefused(bomb));
        Line line(1);
        QVERIFY(!line.receiver.apply({ { Part::Miners, QByteArray("\x80") } })); // rows as a whole
        Line other(1);
        QVERIFY(!other.receiver.apply({ { Part::Facts, RowsUpdate {} } }));
        Line twice(1);
        QVERIFY(!twice.receiver.apply({ { Part::Nodes, RowsUpdate {} }, { Part::Nodes, RowsUpdate {} } }));
    }
};

QTEST_GUILESS_MAIN(tst_State)
#include "tst_State.moc"
