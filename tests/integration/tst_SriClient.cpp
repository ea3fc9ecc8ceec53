// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PoolHouse.h"
#include "tests/support/SriProcess.h"

#include <QJsonArray>
#include <QtTest>

using namespace support;

namespace {

QString text(const char *s)
{
    return QString::fromLatin1(s);
}

downstream::ServerConfig cheapShares()
{
    downstream::ServerConfig config;
    config.startDifficulty = 1e-6;
    config.minDifficulty = 1e-9;
    config.tick = std::chrono::milliseconds(100);
    config.ackFlush = std::chrono::milliseconds(300);
    return config;
}

/// The pool and a client made of the reference crates.
struct Meeting {
    explicit Meeting(const QStringList &options = {}, quint32 nbits = PoolHouse::hard,
        const QByteArray &payoutScript = PoolHouse::anybody)
        : house(nbits, cheapShares(), payoutScript)
        , client(text("sri-client"),
              QStringList { text("127.0.0.1:%1").arg(house.sv2Port), house.authorityKey() } + options)
    {
    }
    void command(const char *name, QJsonObject fields = {})
    {
        fields.insert(text("cmd"), text(name));
        // The claim decides the first target: shares of a few ten thousand hashes come at once on any machine.
        if (QByteArrayView(name).startsWith("open_") && !fields.contains(text("hashrate")))
            fields.insert(text("hashrate"), 1e4);
        client.command(fields);
    }
    QJsonObject message(const char *name) { return client.waitForMessage(text(name)); }
    QString shareError(const char *kind, qint64 channel)
    {
        command("submit_bad", { { text("kind"), text(kind) }, { text("channel_id"), channel } });
        return message("SubmitShares.Error")[text("error_code")].toString();
    }

    PoolHouse house;
    SriProcess client;
};

} // namespace

/// Our pool against the reference crates' client: Noise, setup, channels, jobs, shares.
class tst_SriClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("HASHSTEAD_SRI"))
            QSKIP("HASHSTEAD_SRI does not name the folder of the built tests/interop/sri programs");
        QVERIFY2(SriProcess::isBuilt(), "HASHSTEAD_SRI names a folder without sri-client and sri-server");
    }
    void wrongAuthorityIsRefused();
    void setupAndExtensions();
    void setupIsRefused_data();
    void setupIsRefused();
    void extendedChannelMines();
    void standardChannelMines();
    void standardJobsOnly();
    void eachBadShareHasItsCode();
    void groupOfChannelsMovesToANewTip();
    void updateAndClose();
    void findsBlocks_data();
    void findsBlocks();
    void longMessagesTravelInChunks();
    void longJobsTravelInChunks();
};

void tst_SriClient::wrongAuthorityIsRefused()
{
    PoolHouse house(PoolHouse::hard);
    const auto other = crypto::KeyPair::generate(house.random);
    SriProcess client(
        text("sri-client"), { text("127.0.0.1:%1").arg(house.sv2Port), noise::authorityKeyText(other.publicKey()) });
    QVERIFY(!client.waitFor({ { text("event"), text("error") } }).isEmpty());
}

void tst_SriClient::setupAndExtensions()
{
    Meeting m({ text("--extensions"), text("2") });
    QCOMPARE(m.message("SetupConnection.Success")[text("used_version")].toInt(), 2);
    const auto granted = m.message("RequestExtensions.Success");
    QVERIFY2(!granted.isEmpty(), "no RequestExtensionsSuccess");
    m.command("open_extended");
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    m.command("mine", { { text("worker"), text("attic") } });
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    QTRY_VERIFY(!m.house.judged.isEmpty());
    QCOMPARE(m.house.judged[0].worker, text("attic"));
}

void tst_SriClient::setupIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("code");
    QTest::newRow("flags") << QStringList { text("--flags"), text("2") } << text("unsupported-feature-flags");
    QTest::newRow("protocol") << QStringList { text("--protocol"), text("1") } << text("unsupported-protocol");
    QTest::newRow("version") << QStringList { text("--min-version"), text("3"), text("--max-version"), text("3") }
                             << text("protocol-version-mismatch");
}

void tst_SriClient::setupIsRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, code);
    Meeting m(options);
    QCOMPARE(m.message("SetupConnection.Error")[text("error_code")].toString(), code);
    QVERIFY(!m.client.waitFor({ { text("event"), text("closed") } }).isEmpty());
}

void tst_SriClient::extendedChannelMines()
{
    Meeting m;
    m.command("open_extended", { { text("user"), text("addr.sri") } });
    const auto open = m.message("OpenExtendedMiningChannel.Success");
    QCOMPARE(open[text("extranonce_size")].toInt(), 16);
    QVERIFY(!m.message("NewExtendedMiningJob").isEmpty());
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    m.command("mine", { { text("count"), 3 } });
    quint64 accepted = 0;
    while (accepted < 3) {
        const auto ack = m.message("SubmitShares.Success");
        QVERIFY(!ack.isEmpty());
        accepted += quint64(ack[text("new_submits_accepted_count")].toInt());
    }
    QCOMPARE(accepted, 3u);
    QTRY_VERIFY(!m.house.snapshot.miners.isEmpty() && m.house.snapshot.miners[0].shares.accepted == 3);
    QCOMPARE(m.house.snapshot.miners[0].userIdentity, text("addr.sri"));
    m.house.giveTemplate();
    QVERIFY(!m.message("NewExtendedMiningJob").isEmpty());
    m.command("mine");
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    m.command("open_extended", { { text("min_extranonce_size"), 20 } });
    QCOMPARE(
        m.message("OpenMiningChannel.Error")[text("error_code")].toString(), text("unsupported-min-extranonce-size"));
}

void tst_SriClient::standardChannelMines()
{
    Meeting m;
    m.command("open_standard");
    QVERIFY(!m.message("OpenStandardMiningChannel.Success").isEmpty());
    QVERIFY(!m.message("NewMiningJob").isEmpty());
    m.command("mine", { { text("count"), 2 } });
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    m.house.newTip();
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    m.command("mine");
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
}

void tst_SriClient::standardJobsOnly()
{
    Meeting m({ text("--flags"), text("1") });
    m.command("open_extended");
    QCOMPARE(m.message("OpenMiningChannel.Error")[text("error_code")].toString(),
        text("extended-channels-not-supported-for-standard-jobs"));
    m.command("open_standard");
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    m.command("open_standard");
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    m.house.newTip();
    QVERIFY(!m.message("NewMiningJob").isEmpty());
    QVERIFY(!m.message("NewMiningJob").isEmpty());
    m.command("mine");
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
}

void tst_SriClient::eachBadShareHasItsCode()
{
    Meeting m;
    m.command("open_extended");
    const auto channel = m.message("OpenExtendedMiningChannel.Success")[text("channel_id")].toInteger();
    const auto first = m.message("NewExtendedMiningJob");
    const auto tip = m.message("SetNewPrevHash");
    m.command("mine");
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    QCOMPARE(m.shareError("duplicate", channel), text("duplicate-share"));
    QCOMPARE(m.shareError("unknown-job", channel), text("invalid-job-id"));
    QCOMPARE(m.shareError("low-difficulty", channel), text("difficulty-too-low"));
    QCOMPARE(m.shareError("extranonce-size", channel), text("bad-extranonce-size"));
    QCOMPARE(m.shareError("version", channel), text("invalid-non-rollable-version-bit"));
    QCOMPARE(m.shareError("ntime-new", channel), text("invalid-share"));
    QCOMPARE(m.shareError("channel", channel), text("invalid-channel-id"));
    m.command("submit",
        { { text("job_id"), first[text("job_id")] }, { text("ntime"), tip[text("min_ntime")].toInteger() - 7200 },
            { text("version"), first[text("version")] }, { text("extranonce"), text("00").repeated(16) } });
    QCOMPARE(m.message("SubmitShares.Error")[text("error_code")].toString(), text("invalid-share"));
    m.house.newTip();
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    QCOMPARE(m.shareError("stale", channel), text("stale-share"));
    m.command("mine");
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    QTRY_VERIFY(!m.house.snapshot.miners.isEmpty() && m.house.snapshot.miners[0].shares.accepted == 2);
}

void tst_SriClient::groupOfChannelsMovesToANewTip()
{
    Meeting m;
    QList<qint64> channels;
    for (int i = 0; i < 3; ++i) {
        m.command("open_extended", { { text("user"), text("addr.%1").arg(i) } });
        const auto open = m.message("OpenExtendedMiningChannel.Success");
        channels.append(open[text("channel_id")].toInteger());
        QVERIFY(open[text("group_channel_id")].toInteger() != 0);
        QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    }
    m.house.newTip();
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    for (const qint64 channel : channels) {
        m.command("mine", { { text("channel_id"), channel } });
        QCOMPARE(m.message("SubmitShares.Success")[text("channel_id")].toInteger(), channel);
    }
    QTRY_COMPARE(m.house.judged.size(), 3);
}

void tst_SriClient::updateAndClose()
{
    Meeting m;
    m.command("open_extended");
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    m.command("mine");
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    const QString harder = text("00000000ffff0000000000000000000000000000000000000000000000000000");
    m.command("update", { { text("hashrate"), 5e6 }, { text("max_target"), harder } });
    QCOMPARE(m.message("SetTarget")[text("maximum_target")].toString(), harder);
    m.command("mine"); // on the running job the old target holds
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    QTRY_COMPARE(m.house.snapshot.miners.size(), 1);
    m.command("close");
    QTRY_VERIFY(m.house.snapshot.miners.isEmpty());
    QCOMPARE(m.house.snapshot.connections.size(), 1);
    m.command("open_standard");
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
}

void tst_SriClient::findsBlocks_data()
{
    QTest::addColumn<QByteArray>("opening");
    QTest::newRow("extended") << QByteArray("open_extended");
    QTest::newRow("standard") << QByteArray("open_standard");
}

void tst_SriClient::findsBlocks()
{
    QFETCH(QByteArray, opening);
    Meeting m({}, PoolHouse::easy);
    m.command(opening.constData());
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    for (int round = 0; round < 60 && m.house.blocks.size() < 3; ++round) {
        const auto judged = m.house.judged.size();
        m.command("mine", { { text("count"), 10 } }); // about every fifteenth share is a block
        QTRY_VERIFY(m.house.judged.size() >= judged + 10);
    }
    QVERIFY(m.house.blocks.size() >= 3);
    QCOMPARE(m.house.complaints, QStringList());
}

void tst_SriClient::longMessagesTravelInChunks()
{
    Meeting m;
    m.command("open_extended");
    QVERIFY(!m.message("SetNewPrevHash").isEmpty());
    m.command("raw", { { text("type"), 0x6f }, { text("size"), 200'000 } }); // an unknown message in four chunks
    m.command("mine");
    QVERIFY(!m.message("SubmitShares.Success").isEmpty());
    m.command("raw", { { text("type"), 0x6f }, { text("size"), 2'000'000 } }); // more than the server takes
    QVERIFY(!m.client.waitFor({ { text("event"), text("closed") } }).isEmpty());
}

/// A job larger than one Noise message (65,519 bytes of text): its coinbase pays to the longest script that still fits
/// the field, so the reference client must put two chunks together to hash the right one.
void tst_SriClient::longJobsTravelInChunks()
{
    const QByteArray script = QByteArray(1, '\x6a') + QByteArray(65'420, '\x51');
    Meeting m({}, PoolHouse::hard, script);
    m.command("open_extended");
    for (int i = 0; i < 3; ++i) {
        const auto job = m.message("NewExtendedMiningJob");
        const auto suffix = QByteArray::fromHex(job[text("coinbase_tx_suffix")].toString().toLatin1());
        const auto prefix = QByteArray::fromHex(job[text("coinbase_tx_prefix")].toString().toLatin1());
        QVERIFY2(prefix.size() + suffix.size() > 65'519, qPrintable(QString::number(prefix.size() + suffix.size())));
        QVERIFY(suffix.contains(script));
        m.command("mine");
        QVERIFY(!m.message("SubmitShares.Success").isEmpty());
        m.house.giveTemplate();
    }
    QTRY_COMPARE(m.house.judged.size(), 3);
    for (const auto &share : m.house.judged)
        QCOMPARE(share.reason, work::RejectReason::None);
}

QTEST_GUILESS_MAIN(tst_SriClient)
#include "tst_SriClient.moc"
