// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/MachineMatch.h"

#include <QtTest>

using namespace lan;
using namespace Qt::StringLiterals;

namespace {

DeviceState device(const QString &address, const QString &host, const QString &mac = {}, const QString &user = {})
{
    DeviceState out;
    out.address = QHostAddress(address);
    out.reading.hostname = host;
    out.reading.mac = mac;
    out.key = deviceKey(mac, out.address);
    if (!user.isEmpty()) {
        const PoolEntry pool { .host = QStringLiteral("192.168.1.2"), .port = 3333, .user = user };
        out.reading.pools = { PoolRow { .pool = pool } };
    }
    return out;
}
MinerHere miner(const QString &key, const QString &address, const QString &user)
{
    return { key, QHostAddress(address), user, user.mid(user.lastIndexOf(u'.') + 1) };
}
const Ours ours { .sv1Port = 3333, .hosts = { QStringLiteral("192.168.1.2") } };

using Matches = QHash<QString, QString>;

} // namespace

class tst_MachineMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byAddress();
    void byUser();
    void byName();
    void onlyUnique();
    void manyAtOneAddress();
};

void tst_MachineMatch::byAddress()
{
    const QList<DeviceState> devices { device(u"192.168.1.10"_s, u"bitaxe"_s, u"aa:bb:cc:00:00:01"_s),
        device(u"192.168.1.11"_s, u"bitaxe"_s, u"aa:bb:cc:00:00:02"_s), device(u"192.168.1.12"_s, {}) };
    const QList<MinerHere> miners { miner(u"m1"_s, u"::ffff:192.168.1.11"_s, u"x.bitaxe"_s),
        miner(u"m2"_s, u"192.168.1.10"_s, u"x.bitaxe"_s), miner(u"m3"_s, u"192.168.1.99"_s, u"y"_s) };
    QCOMPARE(matchMachines(devices, miners, ours),
        (Matches { { u"aa:bb:cc:00:00:01"_s, u"m2"_s }, { u"aa:bb:cc:00:00:02"_s, u"m1"_s } }));
    QVERIFY(matchMachines({}, miners, ours).isEmpty());
    QVERIFY(matchMachines(devices, {}, ours).isEmpty());
}

void tst_MachineMatch::byUser()
{
    // the address is hidden, or a router's: the device itself says what user it has for us
    const QList<DeviceState> devices { device(u"192.168.1.10"_s, u"a"_s, {}, u"bc1q.one"_s),
        device(u"192.168.1.11"_s, u"b"_s, {}, u"bc1q.two"_s) };
    const QList<MinerHere> miners { miner(u"m1"_s, {}, u"bc1q.two"_s), miner(u"m2"_s, u"10.0.0.1"_s, u"bc1q.one"_s) };
    QCOMPARE(matchMachines(devices, miners, ours),
        (Matches { { u"192.168.1.10"_s, u"m2"_s }, { u"192.168.1.11"_s, u"m1"_s } }));
    // the user it has for another pool says nothing
    Ours others = ours;
    others.sv1Port = 4444;
    QVERIFY(matchMachines(devices, miners, others).isEmpty());
}

void tst_MachineMatch::byName()
{
    DeviceState named = device(u"192.168.1.12"_s, u"esp"_s);
    named.name = u"Living room"_s;
    const QList<DeviceState> devices { device(u"192.168.1.10"_s, u"BitAxe-1"_s),
        device(u"192.168.1.11"_s, u"x"_s, u"aa:bb:cc:00:00:02"_s), named };
    const QList<MinerHere> miners { miner(u"m1"_s, {}, u"bc1q.bitaxe-1"_s), miner(u"m2"_s, {}, u"bc1q.AABBCC000002"_s),
        miner(u"m3"_s, {}, u"living-room"_s) };
    QCOMPARE(matchMachines(devices, miners, ours),
        (Matches {
            { u"192.168.1.10"_s, u"m1"_s }, { u"aa:bb:cc:00:00:02"_s, u"m2"_s }, { u"192.168.1.12"_s, u"m3"_s } }));
    // one that comes from another device's address is not taken by its name
    const QList<MinerHere> elsewhere { miner(u"m1"_s, u"192.168.1.11"_s, u"bc1q.bitaxe-1"_s),
        miner(u"m2"_s, u"192.168.1.11"_s, u"z"_s) };
    QVERIFY(!matchMachines(devices, elsewhere, ours).contains(u"192.168.1.10"_s));
}

void tst_MachineMatch::onlyUnique()
{
    const QList<DeviceState> devices { device(u"192.168.1.10"_s, u"bitaxe"_s), device(u"192.168.1.11"_s, u"bitaxe"_s) };
    QVERIFY(matchMachines(devices, { miner(u"m1"_s, {}, u"bc1q.bitaxe"_s) }, ours).isEmpty());
    const QList<MinerHere> two { miner(u"m1"_s, {}, u"a.bitaxe"_s), miner(u"m2"_s, {}, u"b.bitaxe"_s) };
    QVERIFY(matchMachines({ devices.first() }, two, ours).isEmpty());
    // its host name says one miner, its own name another: none
    DeviceState torn = device(u"192.168.1.10"_s, u"one"_s);
    torn.name = u"two"_s;
    QVERIFY(matchMachines({ torn }, { miner(u"m1"_s, {}, u"one"_s), miner(u"m2"_s, {}, u"two"_s) }, ours).isEmpty());
    // a sure match takes both out of what is left
    const QList<MinerHere> sure { miner(u"m1"_s, u"192.168.1.10"_s, u"a.bitaxe"_s), miner(u"m2"_s, {}, u"b.bitaxe"_s) };
    QCOMPARE(matchMachines(devices, sure, ours),
        (Matches { { u"192.168.1.10"_s, u"m1"_s }, { u"192.168.1.11"_s, u"m2"_s } }));
}

void tst_MachineMatch::manyAtOneAddress()
{
    const QList<DeviceState> devices { device(u"192.168.1.10"_s, u"farm"_s, {}, u"bc1q.farm"_s) };
    const QList<MinerHere> miners { miner(u"m1"_s, u"192.168.1.10"_s, u"bc1q.other"_s),
        miner(u"m2"_s, u"192.168.1.10"_s, u"bc1q.farm"_s) };
    QCOMPARE(matchMachines(devices, miners, ours), (Matches { { u"192.168.1.10"_s, u"m2"_s } }));
    QVERIFY(matchMachines({ device(u"192.168.1.10"_s, u"farm"_s) }, miners, ours).isEmpty());
}

QTEST_APPLESS_MAIN(tst_MachineMatch)
#include "tst_MachineMatch.moc"
