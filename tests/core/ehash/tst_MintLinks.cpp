// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/CreditWire.h"
#include "core/ehash/DispatcherService.h"
#include "core/ehash/PoolDial.h"
#include "core/sv2/Messages.h"
#include "core/sv2/SetupClient.h"
#include "tests/support/MintBench.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

using namespace std::chrono_literals;
using ehash::DispatcherService;
using ehash::PoolDial;

namespace {

constexpr quint64 unitWork = 1000;

/// A mint on another machine: a real one, behind a real connection.
struct FarMint {
    explicit FarMint(quint8 keyNumber, const QString &name = QStringLiteral("far"))
        : key(bench.keyPair(keyNumber))
    {
        bench.config.valuation = { mint::ValueRule::Work, unitWork, 0 };
        bench.config.pools = { QStringLiteral("home") };
        config.mintName = name;
        config.valuation = bench.config.valuation;
        config.firstWait = 50ms;
        config.longestWait = 200ms;
        config.answerTime = 2s;
    }
    void open(quint16 port, const crypto::XOnlyKey &authority)
    {
        if (!bench.mint)
            bench.open();
        if (config.pools.isEmpty())
            config.pools = { { QStringLiteral("home"), QStringLiteral("127.0.0.1"), port, authority } };
        dial = std::make_unique<PoolDial>(config, key, clock, random);
        QObject::connect(dial.get(), &PoolDial::creditsRequested, dial.get(),
            [this](const QString &pool, const QList<mint::ShareCredit> &shares) {
                requests += int(shares.size());
                if (swallows-- > 0)
                    return;
                dial->answer(pool, bench.mint->credit(pool, shares));
            });
        QObject::connect(dial.get(), &PoolDial::poolsChanged, dial.get(),
            [this](const QList<ehash::PoolState> &states) { pool = states.value(0); });
        dial->start();
    }
    quint64 credited() const { return bench.mint->snapshot().keysets.first().credited.value; }

    support::MintBench bench;
    crypto::KeyPair key;
    SystemClock clock;
    SystemRandom random;
    ehash::PoolDialConfig config;
    std::unique_ptr<PoolDial> dial;
    ehash::PoolState pool;
    int requests = 0;
    int swallows = 0; ///< requests that get no answer
};

/// The pool's side, with its port open.
struct Pool {
    explicit Pool(QList<ehash::KnownMint> mints)
        : authority(source.keyPair(200))
    {
        config.dispatcher.databasePath = dir.filePath(QStringLiteral("ehash.sqlite"));
        config.dispatcher.valuation = { mint::ValueRule::Work, unitWork, 0 };
        config.dispatcher.mint = mints.value(0).name;
        config.dispatcher.answerTime = 500ms;
        config.dispatcher.firstWait = 50ms;
        config.fallbackKey = source.pointOf(source.keyPair(9));
        config.port.emplace();
        config.port->port = 0;
        config.port->mints = std::move(mints);
        config.port->valuation = config.dispatcher.valuation;
    }
    void make()
    {
        service.reset();
        service = std::make_unique<DispatcherService>(config, authority, clock, random);
        QObject::connect(service.get(), &DispatcherService::snapshotChanged, service.get(),
            [this](const ehash::Snapshot &s) { snapshot = s; });
        QObject::connect(service.get(), &DispatcherService::quotesSettled, service.get(),
            [this](const QList<work::QuoteNews> &n) { news.append(n); });
        QObject::connect(service.get(), &DispatcherService::sharesSettled, service.get(),
            [this](const QList<work::ShareSettlement> &s) { settled += int(s.size()); });
    }
    void open()
    {
        make();
        if (const auto started = service->start(); !started || service->port() == 0)
            qFatal("no port");
        config.port->port = service->port(); // the same after a restart
    }
    void earn(int shares, quint64 work = unitWork)
    {
        QList<work::ShareSubmission> list;
        for (int i = 0; i < shares; ++i) {
            const auto credit = source.share(work);
            work::ShareSubmission share;
            share.connection = work::ConnectionId(3);
            share.channel = work::ChannelId(4);
            share.sequence = ++sequence;
            share.hash = credit.headerHash;
            share.target = credit.jobTarget;
            share.userIdentity = QStringLiteral("rig");
            share.minerKey = QStringLiteral("rig");
            list.append(share);
        }
        service->creditShares(list);
    }

    QTemporaryDir dir;
    support::MintBench source;
    crypto::KeyPair authority;
    SystemClock clock;
    SystemRandom random;
    ehash::DispatcherServiceConfig config;
    std::unique_ptr<DispatcherService> service;
    ehash::Snapshot snapshot;
    QList<work::QuoteNews> news;
    int settled = 0;
    quint64 sequence = 0;
};

ehash::KnownMint known(const QString &name, const FarMint &mint)
{
    return { name, mint.key.publicKey() };
}

/// A peer that says what a test wants.
struct RawPeer {
    RawPeer(quint16 port, sv2::Protocol protocol, QList<quint16> extensions)
        : setup([&] {
            sv2::SetupClient::Config config;
            config.hello.protocol = quint8(protocol);
            config.wantedExtensions = extensions;
            return config;
        }())
        , link({ QStringLiteral("127.0.0.1"), port, std::nullopt }, clock, random)
    {
        QObject::connect(&link, &sv2::Link::secured, &link, [this] { link.send(setup.start()); });
        QObject::connect(
            &link, &sv2::Link::received, &link,
            [this](const sv2::Frame &frame) {
                if (setup.isReady())
                    return got.append(frame);
                const auto step = setup.handle(frame);
                for (const sv2::Frame &answer : step.send)
                    link.send(answer);
                isReady = isReady || step.ready;
            },
            Qt::DirectConnection);
        QObject::connect(&link, &sv2::Link::closed, &link, [this] { isClosed = true; });
    }
    SystemClock clock;
    SystemRandom random;
    sv2::SetupClient setup;
    sv2::Link link;
    QList<sv2::Frame> got;
    bool isReady = false;
    bool isClosed = false;
};

/// Accepts one connection and leaves it to the test.
struct Door final : QTcpServer {
    qintptr descriptor = -1;
    void incomingConnection(qintptr arrived) override { descriptor = arrived; }
};

} // namespace

class tst_MintLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creditsGoThereAndAnswersComeBack();
    void severalMintsAndAJobDeclaratorAtOnce();
    void poolAndMintRestart();
    void silenceIsAskedAgain();
    void strangersAreToldNothing();
    void proofForAnotherPoolIsWorthless();
    void mintRefusesAPoolItDoesNotKnow();
    void mintRefusesAnotherWorth();
    void newestConnectionWins();
    void takenPortIsTriedAgain();
    void addressesAreHidden();
    void brokenMessagesCostThemselvesOnly();
    void hashpoolMint();
    void hashpoolPool();
};

void tst_MintLinks::creditsGoThereAndAnswersComeBack()
{
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    pool.earn(700, 1500); // more than one message holds, and than are in flight at once
    mint.open(pool.service->port(), pool.authority.publicKey());
    QTRY_COMPARE_WITH_TIMEOUT(pool.snapshot.answered, 700u, 20000);
    QCOMPARE(mint.credited(), 1050u);
    QCOMPARE(pool.snapshot.waiting, 0u);
    QVERIFY(pool.snapshot.isMintReachable);
    QCOMPARE(pool.settled, 700);
    QCOMPARE(pool.news.size(), 700);
    QCOMPARE(pool.news[0].channel, work::ChannelId(4));
    QCOMPARE(pool.news[0].connection, work::ConnectionId(3));
    QVERIFY(!pool.news[0].quoteId.isEmpty() && pool.news[0].unit == QStringLiteral("hash"));
    QTRY_COMPARE(mint.pool.requests, 700u);
    QVERIFY(mint.pool.isConnected);
}

/// Defect 16: the port serves all at the same time.
void tst_MintLinks::severalMintsAndAJobDeclaratorAtOnce()
{
    FarMint one(1), two(2);
    Pool pool({ known(QStringLiteral("one"), one), known(QStringLiteral("two"), two) });
    pool.open();
    RawPeer declarator(pool.service->port(), sv2::Protocol::JobDeclaration, {});
    QTRY_VERIFY(declarator.isReady);
    two.open(pool.service->port(), pool.authority.publicKey());
    one.open(pool.service->port(), pool.authority.publicKey());
    QTRY_VERIFY(one.pool.isConnected && two.pool.isConnected);
    QVERIFY(one.pool.since);
    QCOMPARE(one.pool.address, QStringLiteral("127.0.0.1:%1").arg(pool.service->port()));

    // All three are listed, with where they come from and since when.
    QTRY_COMPARE(pool.snapshot.peers.size(), 3);
    using Kind = ehash::PeerState::Kind;
    QMap<QString, Kind> kinds;
    QTRY_VERIFY(std::ranges::none_of(
        pool.snapshot.peers, [](const ehash::PeerState &peer) { return peer.kind == Kind::Unknown; }));
    for (const ehash::PeerState &peer : std::as_const(pool.snapshot.peers)) {
        kinds.insert(peer.name, peer.kind);
        QVERIFY2(peer.address.startsWith(QStringLiteral("127.0.0.1:")), qPrintable(peer.address));
        QVERIFY(peer.since <= SystemClock().now() && peer.since > SystemClock().now() - 1min);
    }
    QCOMPARE(kinds,
        (QMap<QString, Kind> { { QString(), Kind::JobDeclarator }, { QStringLiteral("one"), Kind::Mint },
            { QStringLiteral("two"), Kind::Mint } }));
    declarator.link.close({ Errc::Refused, QStringLiteral("it goes") });
    QTRY_COMPARE(pool.snapshot.peers.size(), 2);
    pool.earn(20);
    QTRY_COMPARE(pool.snapshot.answered, 20u);
    QCOMPARE(one.credited(), 20u); // new shares go to the first on the list
    QCOMPARE(two.requests, 0);
    pool.config.dispatcher.mint = QStringLiteral("two");
    pool.open(); // as after a change of the setting
    pool.earn(5);
    QTRY_COMPARE_WITH_TIMEOUT(two.bench.mint->snapshot().quotesPaid, 5u, 10000);
    QCOMPARE(one.credited(), 20u);
}

/// Defects 2, 3 and 28: whoever is away, quotes wait and arrive once.
void tst_MintLinks::poolAndMintRestart()
{
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    mint.open(pool.service->port(), pool.authority.publicKey());
    QTRY_VERIFY(pool.snapshot.isMintReachable);
    mint.dial.reset();
    QTRY_VERIFY(!pool.snapshot.isMintReachable);
    pool.earn(1200);
    QTRY_COMPARE(pool.snapshot.waiting, 1200u);
    pool.open(); // the pool restarts while the mint is away
    pool.earn(10);
    mint.open(pool.service->port(), pool.authority.publicKey());
    QTRY_COMPARE_WITH_TIMEOUT(pool.snapshot.answered, 1210u, 20000);
    QCOMPARE(mint.credited(), 1210u);
    pool.open(); // and while it is there
    pool.earn(10);
    QTRY_COMPARE_WITH_TIMEOUT(pool.snapshot.answered, 1220u, 10000);
    QCOMPARE(mint.credited(), 1220u);
}

void tst_MintLinks::silenceIsAskedAgain()
{
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    mint.swallows = 1;
    mint.open(pool.service->port(), pool.authority.publicKey());
    QTRY_VERIFY(mint.pool.isConnected);
    pool.earn(3);
    QTRY_COMPARE_WITH_TIMEOUT(pool.snapshot.answered, 3u, 10000);
    QCOMPARE(mint.requests, 6);
    QCOMPARE(mint.credited(), 3u);
}

/// Defect 26: to connect is not to be the mint.
void tst_MintLinks::strangersAreToldNothing()
{
    FarMint mint(1), stranger(3);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.config.port->proofTime = 500ms;
    pool.open();
    pool.earn(3);
    stranger.open(pool.service->port(), pool.authority.publicKey());
    QTRY_VERIFY_WITH_TIMEOUT(!stranger.pool.trouble.isEmpty(), 10000);
    RawPeer silent(pool.service->port(), sv2::Protocol::Mining, { sv2::ehashExtension });
    QTRY_COMPARE(silent.got.size(), 1);
    QCOMPARE(silent.got[0].type, sv2::MintChallenge::Type);
    QTRY_VERIFY_WITH_TIMEOUT(silent.isClosed, 10000);
    QCOMPARE(silent.got.size(), 1);
    RawPeer plain(pool.service->port(), sv2::Protocol::Mining, {}); // as hashpool's mints, but from nowhere known
    QTRY_VERIFY_WITH_TIMEOUT(plain.isClosed, 10000);
    QVERIFY(plain.got.isEmpty());
    QCOMPARE(stranger.requests, 0);
    QVERIFY(!pool.snapshot.isMintReachable);
    mint.open(pool.service->port(), pool.authority.publicKey()); // is not locked out by them
    QTRY_COMPARE_WITH_TIMEOUT(pool.snapshot.answered, 3u, 10000);
}

/// What a mint signs for one pool is of no use at another: the digest names the pool.
void tst_MintLinks::proofForAnotherPoolIsWorthless()
{
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    RawPeer thief(pool.service->port(), sv2::Protocol::Mining, { sv2::ehashExtension });
    QTRY_COMPARE(thief.got.size(), 1);
    const auto challenge = sv2::decode<sv2::MintChallenge>(thief.got[0].payload);
    QVERIFY(challenge);
    const auto elsewhere = mint.bench.keyPair(201).publicKey();
    SystemRandom random;
    const auto proof = mint.key.sign(ehash::proofDigest(elsewhere, challenge->challenge, "far"), random.bytes<32>());
    thief.link.sendMessage(sv2::MintProof {
        sv2::B0_32(toByteArray(mint.key.publicKey().bytes)), sv2::B0_255(toByteArray(proof)), QStringLiteral("far") });
    QTRY_VERIFY(thief.isClosed);
    QVERIFY(!pool.snapshot.isMintReachable);
}

void tst_MintLinks::mintRefusesAPoolItDoesNotKnow()
{
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    pool.earn(1);
    mint.open(pool.service->port(), mint.bench.keyPair(77).publicKey()); // pins another authority
    QTRY_VERIFY(!mint.pool.trouble.isEmpty());
    QVERIFY(!mint.pool.isConnected);
    QCOMPARE(mint.requests, 0);
}

void tst_MintLinks::mintRefusesAnotherWorth()
{
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    pool.earn(1);
    mint.config.valuation.unitWork = 1;
    mint.open(pool.service->port(), pool.authority.publicKey());
    QTRY_VERIFY(mint.pool.trouble.contains(QStringLiteral("ehash.unit_work")));
    QCOMPARE(mint.requests, 0); // nothing is refused, everything waits
    QCOMPARE(pool.snapshot.failed, 0u);
}

/// Defect 16: a half-open connection does not keep the mint out.
void tst_MintLinks::newestConnectionWins()
{
    FarMint mint(1), again(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    mint.config.firstWait = mint.config.longestWait = 1h;
    mint.open(pool.service->port(), pool.authority.publicKey());
    QTRY_VERIFY(mint.pool.isConnected);
    again.open(pool.service->port(), pool.authority.publicKey());
    QTRY_VERIFY(again.pool.isConnected);
    QTRY_VERIFY(!mint.pool.isConnected);
    pool.earn(2);
    QTRY_COMPARE(pool.snapshot.answered, 2u);
    QCOMPARE(again.requests, 2);
    QVERIFY(pool.snapshot.isMintReachable);
}

/// Defect 7.
void tst_MintLinks::takenPortIsTriedAgain()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.config.port->port = taken.serverPort();
    pool.config.portAgain = 20ms;
    pool.make();
    QVERIFY(pool.service->start());
    QCOMPARE(pool.service->port(), 0);
    QTRY_VERIFY2(
        pool.snapshot.portTrouble.contains(QString::number(taken.serverPort())), qPrintable(pool.snapshot.portTrouble));
    pool.earn(3);
    QTRY_COMPARE(pool.settled, 3); // they wait on the disk
    const quint16 port = taken.serverPort();
    taken.close();
    QTRY_COMPARE(pool.service->port(), port);
    mint.open(port, pool.authority.publicKey());
    QTRY_COMPARE(pool.snapshot.answered, 3u);
    QCOMPARE(pool.snapshot.portTrouble, QString());
}

void tst_MintLinks::addressesAreHidden()
{
    Pool pool({});
    pool.config.port->redactsAddresses = true;
    pool.open();
    RawPeer declarator(pool.service->port(), sv2::Protocol::JobDeclaration, {});
    QTRY_COMPARE(pool.snapshot.peers.value(0).kind, ehash::PeerState::Kind::JobDeclarator);
    QVERIFY2(pool.snapshot.peers[0].address.startsWith(QStringLiteral("127.0.0.x:")),
        qPrintable(pool.snapshot.peers[0].address));
}

void tst_MintLinks::brokenMessagesCostThemselvesOnly()
{
    FarMint mint(1);
    Pool pool({ known(QStringLiteral("far"), mint) });
    pool.open();
    RawPeer odd(pool.service->port(), sv2::Protocol::Mining, { sv2::ehashExtension });
    QTRY_COMPARE(odd.got.size(), 1);
    const auto challenge = sv2::decode<sv2::MintChallenge>(odd.got[0].payload);
    SystemRandom random;
    const auto signature = mint.key.sign(
        ehash::proofDigest(pool.authority.publicKey(), challenge->challenge, "odd"), random.bytes<32>());
    odd.link.sendMessage(sv2::MintProof { sv2::B0_32(toByteArray(mint.key.publicKey().bytes)),
        sv2::B0_255(toByteArray(signature)), QStringLiteral("odd") });
    QTRY_COMPARE(odd.got.size(), 2);
    QCOMPARE(odd.got[1].type, sv2::MintWelcome::Type);
    pool.earn(2);
    QTRY_COMPARE(odd.got.size(), 3);
    const auto request = sv2::decode<sv2::CreditRequest>(odd.got[2].payload);
    QCOMPARE(request->credits.size(), 2);
    const sv2::CreditItem first = request->credits.items()[0];
    odd.link.send({ sv2::ehashExtension, false, sv2::CreditResponse::Type, QByteArray("\x05garbage", 8) });
    odd.link.send({ sv2::ehashExtension, false, 0x77, QByteArray(300, 'x') });
    odd.link.send({ sv2::hashpoolExtension, true, sv2::MintQuoteResponse::Type, QByteArray(4, '\xff') });
    sv2::CreditedItem answer { first.correlation, first.headerHash, QStringLiteral("q"), QStringLiteral("hash"), 1 };
    odd.link.sendMessage(sv2::CreditResponse { sv2::Seq0_255<sv2::CreditedItem>({ answer }) });
    QTRY_COMPARE(pool.snapshot.answered, 1u);
    const sv2::CreditItem second = request->credits.items()[1];
    odd.link.sendMessage(sv2::CreditError { second.correlation, second.headerHash, 99, QStringLiteral("new code") });
    QTRY_COMPARE(pool.snapshot.failed, 1u); // a code of a later version is final, and told
    QCOMPARE(pool.news.last().detail, QStringLiteral("new code"));
    QVERIFY(!odd.isClosed);
    for (int i = 0; i < 120; ++i)
        odd.link.send({ sv2::ehashExtension, false, sv2::CreditResponse::Type, QByteArray("\xff", 1) });
    QTRY_VERIFY(odd.isClosed);
}

/// A mint of hashpool: no negotiation, one request at a time, no request without an amount, errors without a name.
void tst_MintLinks::hashpoolMint()
{
    Pool pool({ { QStringLiteral("hashpool"), std::nullopt, QHostAddress(QHostAddress::LocalHost) } });
    pool.open();
    RawPeer mint(pool.service->port(), sv2::Protocol::Mining, {});
    QTRY_VERIFY(mint.isReady);
    pool.earn(4, 600); // amounts 0, 1, 0, 1
    QTRY_COMPARE_WITH_TIMEOUT(mint.got.size(), 1, 10000);
    QTest::qWait(50);
    QCOMPARE(mint.got.size(), 1);
    QCOMPARE(mint.got[0].toBytes().left(3), QByteArray("\x03\x80\x80", 3)); // ext_type 0x8003, type 0x80
    auto request = sv2::decode<sv2::MintQuoteRequest>(mint.got[0].payload);
    QCOMPARE(request->amount, 1u);
    QCOMPARE(request->unit.toString(), QStringLiteral("HASH"));
    QCOMPARE(request->lockingKey.size(), 33);
    mint.link.sendMessage(sv2::MintQuoteResponse { QStringLiteral("quote-1"), request->headerHash });
    QTRY_COMPARE_WITH_TIMEOUT(mint.got.size(), 2, 10000);
    mint.link.sendMessage(sv2::MintQuoteError { 1, QStringLiteral("no") });
    QTRY_COMPARE_WITH_TIMEOUT(pool.snapshot.failed, 1u, 10000);
    QCOMPARE(pool.snapshot.answered, 3u);
    QCOMPARE(pool.snapshot.waiting, 0u);
    QCOMPARE(pool.news.last().detail, QStringLiteral("no"));
}

/// Our mint dials a pool of hashpool, here played by a server of ours without extensions.
void tst_MintLinks::hashpoolPool()
{
    FarMint mint(1);
    mint.bench.config.valuation = mint.config.valuation = { mint::ValueRule::LeadingZeros, 0, 120 };
    mint.bench.config.pools = { QStringLiteral("hp") };
    Door server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    mint.config.pools
        = { { QStringLiteral("hp"), QStringLiteral("127.0.0.1"), server.serverPort(), std::nullopt, true } };
    mint.open(0, {});
    QTRY_VERIFY(server.descriptor >= 0);
    SystemClock clock;
    SystemRandom random;
    const auto identity = std::make_shared<const noise::Identity>(
        noise::Identity::issue(mint.bench.keyPair(5), clock.now(), std::chrono::hours(1), random));
    sv2::Link link(std::make_unique<net::Connection>(server.descriptor, clock), identity, clock, random);
    QList<sv2::Frame> got;
    QObject::connect(
        &link, &sv2::Link::received, &link,
        [&](const sv2::Frame &frame) {
            if (frame.extension == 0 && frame.type == sv2::SetupConnection::Type)
                link.sendMessage(sv2::SetupConnectionSuccess {});
            else
                got.append(frame);
        },
        Qt::DirectConnection);
    QTRY_VERIFY(mint.pool.isConnected);
    auto share = mint.bench.share(1);
    share.headerHash.bytes[15] = 1; // 135 zero bits
    sv2::MintQuoteRequest request { quint64(1) << 15, QStringLiteral("HASH"), share.headerHash, std::nullopt,
        sv2::B0_255(toByteArray(share.lockingKey.compressed())) };
    link.sendMessage(request);
    QTRY_COMPARE(got.size(), 1);
    const auto response = sv2::decode<sv2::MintQuoteResponse>(got[0].payload);
    QVERIFY(response && response->headerHash == share.headerHash);
    QCOMPARE(mint.credited(), quint64(1) << 15);
    link.sendMessage(request); // defect 24: the same again gets the same
    QTRY_COMPARE(got.size(), 2);
    QCOMPARE(got[1].payload, got[0].payload);
    request.amount += 1; // A31
    request.headerHash.bytes[0] ^= 1;
    link.sendMessage(request);
    QTRY_COMPARE(got.size(), 3);
    QCOMPARE(got[2].type, sv2::MintQuoteError::Type);
    QCOMPARE(mint.credited(), quint64(1) << 15);
}

QTEST_GUILESS_MAIN(tst_MintLinks)
#include "tst_MintLinks.moc"
