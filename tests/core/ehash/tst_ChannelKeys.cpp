// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/ChannelKeys.h"
#include "core/ehash/LockingKey.h"

#include <QtTest>

using crypto::CurvePoint;
using ehash::ChannelKeys;
using Kind = ehash::ChannelKeys::Found::Kind;

namespace {

CurvePoint point(quint8 number)
{
    Bytes32 secret {};
    secret[31] = number;
    return *CurvePoint::ofSecret(crypto::Secret32(secret));
}
work::ShareSubmission share(const QString &identity, quint32 channel = 1, quint64 connection = 1)
{
    work::ShareSubmission out;
    out.connection = work::ConnectionId(connection);
    out.channel = work::ChannelId(channel);
    out.userIdentity = identity;
    return out;
}

} // namespace

class tst_ChannelKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysInNames_data();
    void keysInNames();
    void passwordBeatsTheName();
    void ownKeyThenWalletThenPool();
    void walletIsAskedOncePerWorker();
    void sameNumberOnAnotherConnectionIsAnotherChannel();
    void namesAreBounded();
};

void tst_ChannelKeys::keysInNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFound");
    const QString key = point(5).toHex();
    QTest::newRow("alone") << key << true;
    QTest::newRow("upper case") << key.toUpper() << true;
    QTest::newRow("worker behind") << key + QStringLiteral(".rig1") << true;
    QTest::newRow("address before") << QStringLiteral("bc1qaddr.") + key << true;
    QTest::newRow("mark") << QStringLiteral("me.rig#") + key << true;
    QTest::newRow("underscore") << QStringLiteral("me_") + key + QStringLiteral("_rig") << true;
    QTest::newRow("one digit more") << key + u'0' << false;
    QTest::newRow("one digit less") << key.chopped(1) << false;
    QTest::newRow("no point") << QStringLiteral("02") + QString(64, u'f') << false;
    QTest::newRow("uncompressed prefix") << QStringLiteral("04") + key.mid(2) << false;
    QTest::newRow("x-only") << key.mid(2) << false;
    QTest::newRow("inside a word") << QStringLiteral("x") + key << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_ChannelKeys::keysInNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isFound);
    const auto found = ehash::lockingKeyOf(name, {});
    QCOMPARE(found.has_value(), isFound);
    if (found)
        QCOMPARE(found->toHex(), point(5).toHex());
}

void tst_ChannelKeys::passwordBeatsTheName()
{
    const auto found = ehash::lockingKeyOf(point(5).toHex(), point(6).toHex().toLatin1());
    QCOMPARE(found->toHex(), point(6).toHex());
    QCOMPARE(ehash::lockingKeyOf(point(5).toHex(), "02" + QByteArray(64, 'f'))->toHex(), point(5).toHex());
}

void tst_ChannelKeys::ownKeyThenWalletThenPool()
{
    ChannelKeys keys(true, point(9));
    QCOMPARE(keys.find(share(point(5).toHex())).key, point(5).compressed());
    QVERIFY(keys.find(share(QStringLiteral("rig"), 2)).kind == Kind::Asked);
    keys.giveUp(QStringLiteral("rig"));
    QCOMPARE(keys.find(share(QStringLiteral("rig"), 2)).key, point(9).compressed());
    keys.setWorkerKey(QStringLiteral("rig"), point(7)); // late after all
    QCOMPARE(keys.find(share(QStringLiteral("rig"), 2)).key, point(7).compressed());
    ChannelKeys noWallet(false, point(9));
    QCOMPARE(noWallet.find(share(QStringLiteral("rig"))).key, point(9).compressed());
    ChannelKeys nothing(false, std::nullopt);
    QVERIFY(nothing.find(share(QStringLiteral("rig"))).kind == Kind::None);
}

void tst_ChannelKeys::walletIsAskedOncePerWorker()
{
    ChannelKeys keys(true, std::nullopt);
    const auto first = keys.find(share(QStringLiteral("rig"), 1));
    QVERIFY(first.kind == Kind::Asked && first.isNew);
    QCOMPARE(first.worker, QStringLiteral("rig"));
    QVERIFY(!keys.find(share(QStringLiteral("rig"), 2)).isNew);
    keys.setWorkerKey(QStringLiteral("rig"), point(7));
    QCOMPARE(keys.find(share(QStringLiteral("rig"), 1)).key, point(7).compressed());
    QCOMPARE(keys.find(share(QStringLiteral("rig"), 3)).key, point(7).compressed());
    auto nameless = share(QString(), 4);
    nameless.minerKey = QStringLiteral("192.168.1.7");
    QCOMPARE(keys.find(nameless).worker, QStringLiteral("192.168.1.7"));
}

/// Defect 6: numbers of channels repeat, and one that closed is forgotten.
void tst_ChannelKeys::sameNumberOnAnotherConnectionIsAnotherChannel()
{
    ChannelKeys keys(false, point(9));
    QCOMPARE(keys.find(share(point(5).toHex(), 1, 1)).key, point(5).compressed());
    QCOMPARE(keys.find(share(point(6).toHex(), 1, 2)).key, point(6).compressed());
    QCOMPARE(keys.find(share(QStringLiteral("nobody"), 1, 3)).key, point(9).compressed());
    QCOMPARE(keys.find(share(point(6).toHex(), 1, 2)).key, point(6).compressed());
    QCOMPARE(keys.channels(), 1);
    keys.closeChannel(work::ChannelId(1));
    QCOMPARE(keys.channels(), 0);
}

void tst_ChannelKeys::namesAreBounded()
{
    ChannelKeys keys(true, point(9));
    for (int i = 0; i < int(ChannelKeys::mostWorkers); ++i)
        QVERIFY(keys.find(share(QString::number(i))).kind == Kind::Asked);
    QCOMPARE(keys.find(share(QStringLiteral("one more"))).key, point(9).compressed());
}

QTEST_GUILESS_MAIN(tst_ChannelKeys)
#include "tst_ChannelKeys.moc"
