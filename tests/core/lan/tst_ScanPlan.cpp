// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Interfaces.h"
#include "core/lan/ScanPlan.h"

#include <QtTest>

using namespace lan;

namespace {

QHostAddress at(const char *text)
{
    return QHostAddress(QLatin1String(text));
}

QList<QHostAddress> all(ScanPlan *plan)
{
    QList<QHostAddress> given;
    while (const auto next = plan->next())
        given.append(*next);
    return given;
}

Subnet net(const char *text)
{
    return Subnet::fromText(QString::fromLatin1(text)).value();
}

} // namespace

/// Which addresses a search asks, in what order, and that nothing outside private networks is among them.
class tst_ScanPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("network"); // or the error
        QTest::addColumn<int>("hosts");
        const auto row = [](const char *text, const char *network, int hosts) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(network) << hosts;
        };
        row("192.168.1.0/24", "192.168.1.0/24", 254);
        row("192.168.1.77/24", "192.168.1.0/24", 254);
        row(" 10.1.2.3/22 ", "10.1.0.0/22", 1022);
        row("172.31.255.0/30", "172.31.255.0/30", 2);
        row("10.0.0.4/31", "10.0.0.4/31", 2);
        row("127.3.2.1", "127.3.2.1/32", 1);
        row("169.254.7.0/24", "169.254.7.0/24", 254);
        row("10.0.0.0/21", "out-of-range", 0);
        row("10.0.0.0/8", "out-of-range", 0);
        row("10.0.0.0/7", "denied", 0);
        row("0.0.0.0/0", "denied", 0);
        row("8.8.8.0/24", "denied", 0);
        row("172.32.0.0/24", "denied", 0);
        row("172.15.255.0/22", "denied", 0);
        row("100.64.0.0/24", "denied", 0);
        row("192.169.0.0/24", "denied", 0);
        row("192.168.1/24", "malformed", 0);
        row("192.168.1.0/", "malformed", 0);
        row("192.168.1.0/33", "malformed", 0);
        row("192.168.1.0/-1", "malformed", 0);
        row("192.168.1.256/24", "malformed", 0);
        row("192.168.01.0/24", "malformed", 0);
        row("0xc0.168.1.0/24", "malformed", 0);
        row("3232235776/24", "malformed", 0);
        row("::1/128", "malformed", 0);
        row("fe80::1%eth0/64", "malformed", 0);
        row("bitaxe.local", "malformed", 0);
        row("", "malformed", 0);
        row("/", "malformed", 0);
    }
    void networksAsText()
    {
        QFETCH(QString, text);
        const auto subnet = Subnet::fromText(text);
        QTEST(subnet ? subnet->toString() : errcName(subnet.error().code), "network");
        if (subnet) {
            QTEST(subnet->hostCount(), "hosts");
            QCOMPARE(subnet->hosts().size(), subnet->hostCount());
            for (const quint32 host : subnet->hosts())
                QVERIFY(isPrivate(QHostAddress(host)) && subnet->contains(QHostAddress(host)));
        }
    }

    void subnetsOfInterfaces()
    {
        const QList<InterfaceAddress> addresses {
            { .interface = QStringLiteral("lo"), .address = at("127.0.0.1"), .prefix = 8, .isLoopback = true },
            { .interface = QStringLiteral("en0"), .address = at("192.168.1.20"), .prefix = 24 },
            { .interface = QStringLiteral("en0"), .address = at("192.168.1.21"), .prefix = 24 }, // the same network
            { .interface = QStringLiteral("wl0"), .address = at("10.20.30.40"), .prefix = 8 },
            { .interface = QStringLiteral("wan"), .address = at("203.0.113.9"), .prefix = 24 },
            { .interface = QStringLiteral("ts0"), .address = at("100.101.102.103"), .prefix = 32 },
            { .interface = QStringLiteral("tun0"), .address = at("10.8.0.2"), .prefix = 24, .isPointToPoint = true },
            { .interface = QStringLiteral("en1"), .address = at("192.168.9.2"), .prefix = 24, .isUp = false },
            { .interface = QStringLiteral("en2"), .address = at("fe80::1"), .prefix = 64 },
            { .interface = QStringLiteral("en3"), .address = at("10.9.9.9"), .prefix = 0 },
        };
        const auto rows = searchableSubnets(addresses);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0],
            (SubnetRow { QStringLiteral("192.168.1.0/24"), QStringLiteral("en0"), at("192.168.1.20"), false, 253 }));
        QCOMPARE(rows[1],
            (SubnetRow { QStringLiteral("10.20.28.0/22"), QStringLiteral("wl0"), at("10.20.30.40"), true, 1021 }));
    }

    void nearestOwn()
    {
        const QList<InterfaceAddress> addresses {
            { .interface = QStringLiteral("a"), .address = at("10.0.0.1"), .prefix = 8 },
            { .interface = QStringLiteral("b"), .address = at("10.1.1.1"), .prefix = 24 },
            { .interface = QStringLiteral("c"), .address = at("10.1.1.129"), .prefix = 25, .isUp = false },
            { .interface = QStringLiteral("wan"), .address = at("203.0.113.9"), .prefix = 24 },
        };
        QCOMPARE(nearestOwnAddress(addresses, at("10.1.1.200")), at("10.1.1.1"));
        QCOMPARE(nearestOwnAddress(addresses, at("10.2.1.200")), at("10.0.0.1"));
        QVERIFY(!nearestOwnAddress(addresses, at("192.168.1.1")));
        QVERIFY(!nearestOwnAddress(addresses, at("203.0.113.10")));
    }

    void route()
    {
        // Loopback routes to itself on every system.
        const auto own = routeTo(at("127.0.0.1"));
        QVERIFY(own);
        QCOMPARE(own->toIPv4Address() >> 24, 127u);
        QVERIFY(!routeTo(at("8.8.8.8")));
        QVERIFY(!routeTo(at("::1")));
        QVERIFY(!routeTo(QHostAddress()));
    }

    void everyHostOnceAndNoneOfOurs()
    {
        ScanPlan plan({ net("192.168.1.0/24"), net("192.168.1.128/25"), net("10.0.0.0/30") }, {},
            { at("192.168.1.20"), at("127.0.0.1") }, 1);
        QCOMPARE(plan.total(), 253 + 2);
        auto given = all(&plan);
        QCOMPARE(given.size(), 255);
        QSet<quint32> once;
        for (const auto &address : given)
            once.insert(address.toIPv4Address());
        QCOMPARE(once.size(), 255);
        for (const char *never : { "192.168.1.0", "192.168.1.255", "192.168.1.20", "10.0.0.0", "10.0.0.3" })
            QVERIFY2(!given.contains(at(never)), never);
        QCOMPARE(plan.done(), 0);
        for (const auto &address : given)
            plan.finish(address);
        QVERIFY(plan.isOver());
        plan.finish(given.front()); // twice counts once
        QCOMPARE(plan.done(), 255);
    }

    void theOrderIsMixedAndRepeatable()
    {
        const auto order = [](quint32 seed) {
            ScanPlan plan({ net("192.168.1.0/24") }, {}, {}, seed);
            return all(&plan);
        };
        QCOMPARE(order(7), order(7));
        QVERIFY(order(7) != order(8));
        int neighbours = 0;
        const auto given = order(7);
        for (qsizetype i = 1; i < given.size(); ++i)
            neighbours += given[i].toIPv4Address() == given[i - 1].toIPv4Address() + 1 ? 1 : 0;
        QVERIFY2(neighbours < 12, qPrintable(QString::number(neighbours)));
    }

    void knownOnesComeFirst()
    {
        ScanPlan plan({ net("192.168.1.0/24") },
            { at("192.168.1.9"), at("10.7.7.7"), at("192.168.1.9"), at("8.8.8.8"), at("192.168.1.20") },
            { at("192.168.1.20") }, 3);
        const auto given = all(&plan);
        QCOMPARE(given[0], at("192.168.1.9"));
        QCOMPARE(given[1], at("10.7.7.7"));
        QCOMPARE(given.size(), 253 + 1);
        QCOMPARE(plan.total(), 254);
        QVERIFY(!given.contains(at("8.8.8.8")));
    }

    void stopsAndResumesAtTheSamePlace()
    {
        ScanPlan plan({ net("192.168.1.0/24") }, {}, {}, 5);
        QList<QHostAddress> finished;
        for (int i = 0; i < 100; ++i) {
            finished.append(*plan.next());
            plan.finish(finished.back());
        }
        QList<QHostAddress> underWay;
        for (int i = 0; i < 64; ++i)
            underWay.append(*plan.next());
        plan.takeBack();
        plan.finish(underWay.front()); // came too late: it is asked again
        QCOMPARE(plan.done(), 100);
        const auto rest = all(&plan);
        QCOMPARE(rest.size(), 154);
        for (const auto &address : underWay)
            QVERIFY(rest.indexOf(address) < 64);
        for (const auto &address : finished)
            QVERIFY(!rest.contains(address));
        for (const auto &address : rest)
            plan.finish(address);
        QVERIFY(plan.isOver());
    }

    void announcedOnesComeNext()
    {
        ScanPlan plan({ net("192.168.1.0/24") }, {}, { at("192.168.1.20") }, 5);
        const auto asked = *plan.next();
        QVERIFY(!plan.addAnnounced(asked)); // under way
        plan.finish(asked);
        QVERIFY(!plan.addAnnounced(asked));
        QVERIFY(!plan.addAnnounced(at("192.168.1.20")));
        QVERIFY(!plan.addAnnounced(at("8.8.8.8")));
        QVERIFY(!plan.addAnnounced(at("::1")));
        const auto inside = asked == at("192.168.1.100") ? at("192.168.1.101") : at("192.168.1.100");
        QVERIFY(plan.addAnnounced(inside));
        QCOMPARE(plan.total(), 253);
        QCOMPARE(plan.next(), inside);
        QVERIFY(plan.addAnnounced(at("10.1.1.1"))); // of a network nobody chose, but it told of itself
        QCOMPARE(plan.total(), 254);
        QCOMPARE(plan.next(), at("10.1.1.1"));
        int more = 0;
        for (quint32 i = 0; i < 1000; ++i)
            more += plan.addAnnounced(QHostAddress(0x0a020000 + i)) ? 1 : 0;
        QCOMPARE(more, ScanPlan::maxAnnounced - 1); // a liar cannot make it endless
    }

    void aPlanIsBounded()
    {
        QList<Subnet> many;
        for (int i = 0; i < 20; ++i)
            many.append({ (10u << 24) + quint32(i) * 1024, 22 });
        ScanPlan plan(many, {}, {}, 1);
        QCOMPARE(plan.total(), 16 * 1022);
        QCOMPARE(plan.left().size(), 4);
        QCOMPARE(plan.left().front(), QStringLiteral("10.0.64.0/22"));
    }

    void anEmptyPlanIsOver()
    {
        ScanPlan plan;
        QVERIFY(plan.isOver() && !plan.next());
    }
};

QTEST_GUILESS_MAIN(tst_ScanPlan)
#include "tst_ScanPlan.moc"
