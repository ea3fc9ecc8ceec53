// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Admission.h"
#include "core/net/Backoff.h"
#include "core/net/LineBuffer.h"
#include "core/net/TokenBucket.h"

#include <QtTest>

using namespace net;
using namespace std::chrono_literals;

class tst_Admission : public QObject {
    Q_OBJECT
    const SteadyTime t0 { 1000s };
    const QHostAddress publicPeer { QStringLiteral("203.0.113.5") };
    const QHostAddress lanPeer { QStringLiteral("192.168.1.7") };

private Q_SLOTS:
    void countsInAllAndPerAddress()
    {
        Admission a({ .connections = 3, .connectionsPerAddress = 2 });
        QCOMPARE(a.admit(lanPeer, t0), AdmissionVerdict::Admitted);
        QCOMPARE(a.admit(QHostAddress(QStringLiteral("::ffff:192.168.1.7")), t0), AdmissionVerdict::Admitted);
        QCOMPARE(a.admit(lanPeer, t0), AdmissionVerdict::TooManyFromAddress);
        QCOMPARE(a.admit(publicPeer, t0), AdmissionVerdict::Admitted);
        QCOMPARE(a.admit(QHostAddress(QStringLiteral("10.0.0.1")), t0), AdmissionVerdict::TooMany);
        a.released(lanPeer);
        QCOMPARE(a.admit(lanPeer, t0), AdmissionVerdict::Admitted);
        QCOMPARE(a.refused().value(QStringLiteral("connections")), 1u);
        QCOMPARE(a.connections(), 3);
    }

    void bansPublicPeersOnlyAndForAWhile()
    {
        Admission a({ .violationsToBan = 3, .banTime = 60s });
        for (int i = 0; i < 50; ++i)
            QVERIFY(!a.violated(lanPeer, t0));
        QVERIFY(!a.violated(publicPeer, t0));
        QVERIFY(!a.violated(publicPeer, t0));
        QVERIFY(a.violated(publicPeer, t0));
        QCOMPARE(a.admit(publicPeer, t0 + 59s), AdmissionVerdict::Banned);
        QCOMPARE(a.admit(publicPeer, t0 + 61s), AdmissionVerdict::Admitted);
    }

    void ownersBansHoldForTheHouseToo()
    {
        Admission a({ .violationsToBan = 1, .banTime = 60s });
        const UnixMs wall { 5000s };
        const QHostAddress mapped(QStringLiteral("::ffff:192.168.1.7"));
        QCOMPARE(a.setBans({ { mapped, std::nullopt }, { publicPeer, wall + 10s } }, wall, t0).size(), 2);
        QCOMPARE(a.admit(lanPeer, t0 + 1000h), AdmissionVerdict::Banned);
        QCOMPARE(a.admit(mapped, t0), AdmissionVerdict::Banned);
        QCOMPARE(a.admit(publicPeer, t0 + 9s), AdmissionVerdict::Banned);
        QCOMPARE(a.admit(publicPeer, t0 + 10s), AdmissionVerdict::Admitted);
        // The whole list replaces the one before; only what is new is told.
        QVERIFY(a.setBans({ { lanPeer, std::nullopt } }, wall, t0).isEmpty());
        QVERIFY(a.setBans({}, wall, t0).isEmpty());
        QCOMPARE(a.admit(lanPeer, t0), AdmissionVerdict::Admitted);
        QVERIFY(a.violated(publicPeer, t0));
        QVERIFY(a.setBans({ { publicPeer, wall + 60s } }, wall, t0).isEmpty()); // it bans that one itself
    }

    void oldOffencesAreForgotten()
    {
        Admission a({ .violationsToBan = 2, .banTime = 60s });
        QVERIFY(!a.violated(publicPeer, t0));
        QVERIFY(!a.violated(publicPeer, t0 + 61s));
        QVERIFY(a.violated(publicPeer, t0 + 62s));
    }

    void bucketRefills()
    {
        TokenBucket bucket(2, 3, t0);
        QVERIFY(bucket.take(t0) && bucket.take(t0) && bucket.take(t0));
        QVERIFY(!bucket.take(t0));
        QVERIFY(bucket.take(t0 + 500ms));
        QVERIFY(!bucket.take(t0 + 500ms));
    }

    void linesInAnyFragments()
    {
        const QByteArray stream("{\"a\":1}\r\n\n{\"b\":2}\nrest");
        for (qsizetype cut = 1; cut < stream.size(); ++cut) {
            LineBuffer buffer(16);
            QList<QByteArray> lines;
            for (qsizetype at = 0; at < stream.size(); at += cut) {
                buffer.append(QByteArrayView(stream).sliced(at, std::min(cut, stream.size() - at)));
                for (auto line = buffer.next(); !line.isNull(); line = buffer.next())
                    lines.append(line.toByteArray());
            }
            QCOMPARE(lines, (QList<QByteArray> { "{\"a\":1}", "", "{\"b\":2}" }));
            QCOMPARE(buffer.pending(), 4);
        }
    }

    void linesOfOneByteEachAndNothingBehind()
    {
        LineBuffer buffer(16);
        for (int i = 0; i < 3; ++i) {
            buffer.append("a\nb");
            QCOMPARE(buffer.next(), QByteArrayView("a"));
            QVERIFY(buffer.next().isNull());
            buffer.append("c\n");
            QCOMPARE(buffer.next(), QByteArrayView("bc"));
            QVERIFY(buffer.next().isNull());
            QCOMPARE(buffer.pending(), 0);
        }
    }

    void longLinesEndTheStream()
    {
        LineBuffer whole(8), partial(8);
        whole.append("123456789\nok\n");
        QVERIFY(whole.next().isNull());
        QVERIFY(whole.isTooLong());
        partial.append("123456789");
        QVERIFY(partial.next().isNull());
        QVERIFY(partial.isTooLong());
    }

    void backoffGrowsToItsBound()
    {
        const SystemRandom random;
        Backoff backoff(1s, 60s);
        std::chrono::milliseconds base = 1s;
        for (int i = 0; i < 10; ++i) {
            const auto wait = backoff.next(random);
            QVERIFY(wait >= base * 3 / 4 && wait <= base * 5 / 4);
            base = std::min<std::chrono::milliseconds>(60s, base * 2);
        }
        backoff.reset();
        QVERIFY(backoff.next(random) <= 1250ms);
    }
};

QTEST_GUILESS_MAIN(tst_Admission)
#include "tst_Admission.moc"
