// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/Merkle.h"
#include "core/crypto/Sha256.h"
#include "core/net/Gate.h"
#include "core/noise/AuthorityKey.h"
#include "core/sv2/Link.h"
#include "core/sv2/Messages.h"
#include "core/sv2/SetupClient.h"
#include "core/sv2/SetupServer.h"
#include "core/sv2/Tlv.h"
#include "tests/support/SriProcess.h"

#include <QtTest>

using namespace sv2;

namespace {

/// The frames a link has received, to be waited for by message type.
struct Inbox {
    explicit Inbox(Link &link)
    {
        QObject::connect(&link, &Link::received, &link, [this](const Frame &frame) { frames.append(frame); });
    }
    /// The next frame of type M; others before it are dropped.
    template <class M> std::optional<WithTail<M>> next()
    {
        std::optional<WithTail<M>> found;
        const auto look = [&] {
            while (!found && !frames.isEmpty()) {
                const Frame frame = frames.takeFirst();
                if (frame.extension == extensionOf<M>() && frame.type == M::Type && frame.onChannel == M::OnChannel)
                    found = decodeWithTail<M>(frame.payload).value();
            }
            return found.has_value();
        };
        (void)QTest::qWaitFor(look, 20000);
        return found;
    }
    template <class M> M message()
    {
        const auto all = next<M>();
        return all ? all->message : M {};
    }
    QList<Frame> frames;
};

bitcoin::Hash256 rootOf(const NewExtendedMiningJob &job, const QByteArray &extranonce)
{
    const QByteArray coinbase = job.coinbaseTxPrefix.bytes() + extranonce + job.coinbaseTxSuffix.bytes();
    return bitcoin::foldMerkleBranch({ crypto::sha256d(coinbase) }, job.merklePath.items());
}

void grind(bitcoin::BlockHeader &header, const bitcoin::Target &target)
{
    while (!target.isMetBy(header.hash()))
        ++header.nonce;
}

QString text(const char *s)
{
    return QString::fromLatin1(s);
}

} // namespace

/// Our link, messages and session machines against the reference crates, over real sockets.
class tst_Interop : public QObject {
    Q_OBJECT
    SystemClock m_clock;
    SystemRandom m_random;

    static SetupConnection hello(quint32 flags = 0)
    {
        return {
            .flags = flags, .endpointHost = text("localhost"), .vendor = text("Hashstead"), .firmware = text("test")
        };
    }
    /// Connects to the reference server and sets up; asks for extension 2.
    std::unique_ptr<Link> connectTo(SriProcess &server, SetupClient &client, SetupClient::Step &last)
    {
        const auto at = server.waitFor({ { text("event"), text("listening") } });
        const auto key = noise::authorityKeyFromText(at[text("pubkey")].toString());
        if (!key)
            return {};
        const LinkTarget target { text("127.0.0.1"), quint16(at[text("port")].toInt()), *key };
        auto link = std::make_unique<Link>(target, m_clock, m_random);
        QSignalSpy secured(link.get(), &Link::secured);
        if (!secured.wait(10000))
            return {};
        link->send(client.start());
        const auto connection = connect(link.get(), &Link::received, this, [&, l = link.get()](const Frame &frame) {
            last = client.handle(frame);
            for (const auto &answer : last.send)
                l->send(answer);
        });
        (void)QTest::qWaitFor([&] { return last.ready || last.failed; }, 10000);
        disconnect(connection);
        return link;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!SriProcess::isBuilt())
            QSKIP("tests/interop/sri is not built (cargo build --release there)");
    }

    void ourClientMinesAtTheReferenceServer()
    {
        SriProcess server(text("sri-server"), { text("--supported-extensions"), text("2") });
        SetupClient setup({ .hello = hello(RequiresVersionRolling), .wantedExtensions = { 2, 0x4321 } });
        SetupClient::Step step;
        const auto link = connectTo(server, setup, step);
        QVERIFY(link && step.ready);
        QCOMPARE(step.ready->extensions, QList<quint16> { 2 });

        Inbox inbox(*link);
        const auto user = QStringLiteral("wörker.1");
        link->sendMessage(OpenExtendedMiningChannel { 5, user, 1e6f, bitcoin::Target::max(), 8 });
        const auto channel = inbox.message<OpenExtendedMiningChannelSuccess>();
        QCOMPARE(channel.requestId, 5u);
        QVERIFY(channel.extranonceSize >= 8);
        const auto job = inbox.message<NewExtendedMiningJob>();
        QVERIFY(!job.minNtime && job.versionRollingAllowed);
        QCOMPARE(job.merklePath.size(), 2);
        const auto tip = inbox.message<SetNewPrevHash>();
        QCOMPARE(tip.jobId, job.jobId);
        const auto asked = server.waitForMessage(text("OpenExtendedMiningChannel"));
        QCOMPARE(asked[text("user_identity")].toString(), user);

        const QByteArray extranonce(channel.extranonceSize, '\x2a');
        const auto root = rootOf(job, channel.extranoncePrefix.bytes() + extranonce);
        bitcoin::BlockHeader header { job.version | 0x00fa0000, tip.prevHash, root, tip.minNtime, tip.nbits, 0 };
        grind(header, channel.target);
        SubmitSharesExtended share { channel.channelId, 1, job.jobId, header.nonce, header.time, header.version,
            B0_32(extranonce) };
        link->send(toFrame(share, encodeTlv(workerNameTlv(u"rig-7"))));
        const auto success = inbox.message<SubmitSharesSuccess>();
        QCOMPARE(success.lastSequenceNumber, 1u);
        QCOMPARE(success.newSubmitsAcceptedCount, 1u);
        const auto seen = server.waitFor({ { text("message"), text("SubmitSharesExtended") } });
        QCOMPARE(seen[text("tlvs")].toArray()[0].toObject()[text("text")].toString(), text("rig-7"));
        const auto verdict = server.waitFor({ { text("event"), text("share") } });
        QCOMPARE(verdict[text("hash")].toString(), header.hash().toDisplay());

        share.sequenceNumber = 2;
        link->sendMessage(share);
        QCOMPARE(inbox.message<SubmitSharesError>().errorCode.toString(), QString(errorCode::duplicateShare));
        share.jobId += 100;
        link->sendMessage(share);
        QCOMPARE(inbox.message<SubmitSharesError>().errorCode.toString(), QString(errorCode::invalidJobId));
        server.command({ { text("cmd"), text("tip") } });
        QVERIFY(inbox.next<SetNewPrevHash>());
        share.jobId = job.jobId;
        link->sendMessage(share);
        QCOMPARE(inbox.message<SubmitSharesError>().errorCode.toString(), QString(errorCode::staleShare));
    }

    void ourClientMinesAStandardChannel()
    {
        SriProcess server(text("sri-server"), {});
        SetupClient setup({ .hello = hello(RequiresStandardJobs) });
        SetupClient::Step step;
        const auto link = connectTo(server, setup, step);
        QVERIFY(link && step.ready);
        Inbox inbox(*link);
        link->sendMessage(OpenStandardMiningChannel { 1, text("rig"), 1e6f, bitcoin::Target::max() });
        const auto channel = inbox.message<OpenStandardMiningChannelSuccess>();
        const auto job = inbox.message<NewMiningJob>();
        const auto tip = inbox.message<SetNewPrevHash>();
        bitcoin::BlockHeader header { job.version, tip.prevHash, job.merkleRoot, tip.minNtime, tip.nbits, 0 };
        grind(header, channel.target);
        link->sendMessage(
            SubmitSharesStandard { channel.channelId, 1, job.jobId, header.nonce, header.time, header.version });
        QCOMPARE(inbox.message<SubmitSharesSuccess>().lastSequenceNumber, 1u);
    }

    void framesOfManyChunksTravelBothWays()
    {
        SriProcess server(text("sri-server"), {});
        SetupClient setup({ .hello = hello() });
        SetupClient::Step step;
        const auto link = connectTo(server, setup, step);
        QVERIFY(link && step.ready);
        Inbox inbox(*link);
        for (const int size : { 0, 65518, 65519, 65520, 131038, 131039, 200000 }) {
            server.command({ { text("cmd"), text("raw") }, { text("type"), 0xee }, { text("size"), size } });
            QTRY_VERIFY2(
                !inbox.frames.isEmpty() && inbox.frames.last().type == 0xee, qPrintable(QString::number(size)));
            QCOMPARE(inbox.frames.takeLast().payload, QByteArray(size, '\xa5'));
        }
        link->send({ 0x4000, false, 0xed, QByteArray(60000, 'x') });
        QCOMPARE(server.waitFor({ { text("type"), 0xed } })[text("size")].toInt(), 60000);

        link->sendMessage(OpenExtendedMiningChannel { 1, text("rig"), 1e6f, bitcoin::Target::max(), 4 });
        QVERIFY(inbox.next<SetNewPrevHash>());
        server.command({ { text("cmd"), text("job") }, { text("padding"), 65200 }, { text("path"), 14 } });
        const auto job = inbox.message<NewExtendedMiningJob>();
        QVERIFY(encode(job).size() > 65519);
        QCOMPARE(job.merklePath.size(), 14);
    }

    void theReferenceServersRefusalIsUnderstood()
    {
        SriProcess server(text("sri-server"), {});
        SetupClient setup({ .hello = hello(RequiresWorkSelection) });
        SetupClient::Step step;
        const auto link = connectTo(server, setup, step);
        QVERIFY(step.failed && step.refusal);
        QCOMPARE(step.refusal->errorCode.toString(), QString(errorCode::unsupportedFeatureFlags));
        QCOMPARE(step.refusal->flags, quint32(RequiresWorkSelection));
    }

    void theReferenceClientMinesAtOurs()
    {
        const auto authority = crypto::KeyPair::generate(m_random);
        const auto identity = std::make_shared<const noise::Identity>(
            noise::Identity::issue(authority, m_clock.now(), std::chrono::hours(1), m_random));
        net::Gate gate({}, 1, m_clock);
        std::unique_ptr<Link> link;
        std::unique_ptr<Inbox> inbox;
        SetupServer setup({ .supportedExtensions = { 2 } });
        connect(&gate, &net::Gate::admitted, this, [&](const net::Admitted &a) {
            link = std::make_unique<Link>(
                std::make_unique<net::Connection>(a.descriptor, m_clock), identity, m_clock, m_random);
            inbox = std::make_unique<Inbox>(*link);
            connect(link.get(), &Link::received, this, [&](const Frame &frame) {
                if (SetupServer::concerns(frame)) {
                    for (const auto &answer : setup.handle(frame).send)
                        link->send(answer);
                }
            });
        });
        const quint16 port = gate.listen({ { net::ListenerKind::Sv2, QHostAddress::LocalHost, 0 } })[0].port;
        SriProcess client(text("sri-client"),
            { QStringLiteral("127.0.0.1:%1").arg(port), noise::authorityKeyText(authority.publicKey()),
                text("--extensions"), text("2") });
        QVERIFY(!client.waitForMessage(text("RequestExtensions.Success")).isEmpty());
        QCOMPARE(setup.extensions(), QList<quint16> { 2 });

        client.command({ { text("cmd"), text("open_extended") }, { text("min_extranonce_size"), 4 } });
        const auto open = inbox->message<OpenExtendedMiningChannel>();
        QCOMPARE(open.minExtranonceSize, quint16(4));
        QVERIFY(open.maxTarget == bitcoin::Target::max());

        const auto target = bitcoin::Target({ ~0ull, ~0ull, ~0ull, 0x0000ffffffffffffull });
        const QByteArray prefix = QByteArray::fromHex("01020304");
        link->sendMessage(OpenExtendedMiningChannelSuccess { open.requestId, 7, target, 4, B0_32(prefix), 0 });
        const NewExtendedMiningJob job { 7, 3, std::nullopt, 0x20000000, true,
            Seq0_255<bitcoin::Hash256>({ bitcoin::Hash256 { crypto::sha256d("branch") } }),
            B0_64K(QByteArray::fromHex("0200000001") + QByteArray(32, '\0') + QByteArray::fromHex("ffffffff0b02c800")),
            B0_64K(QByteArray::fromHex("ffffffff0100f2052a01000000015100000000")) };
        link->sendMessage(job);
        const SetNewPrevHash tip { 7, 3, bitcoin::Hash256 { crypto::sha256d("tip") }, 1700000000, 0x1d00ffff };
        link->sendMessage(tip);
        client.command({ { text("cmd"), text("mine") }, { text("worker"), text("garage.1") } });
        const auto share = inbox->next<SubmitSharesExtended>();
        QVERIFY(share);
        QCOMPARE(findWorkerName(parseTlvs(share->tail, { 2 }).value()).value(), text("garage.1"));
        const auto &m = share->message;
        const auto root = rootOf(job, prefix + m.extranonce.bytes());
        const bitcoin::BlockHeader header { m.version, tip.prevHash, root, m.ntime, tip.nbits, m.nonce };
        QVERIFY(target.isMetBy(header.hash()));
        const auto submitted = client.waitFor({ { text("event"), text("submitted") } });
        QCOMPARE(submitted[text("hash")].toString(), header.hash().toDisplay());
        link->sendMessage(SubmitSharesSuccess { 7, m.sequenceNumber, 1, 1 });
        QCOMPARE(client.waitForMessage(text("SubmitShares.Success"))[text("last_sequence_number")].toInt(), 1);

        link->send({ 0, false, 0xee, QByteArray(50000, 'x') });
        QCOMPARE(client.waitFor({ { text("type"), 0xee } })[text("size")].toInt(), 50000);
    }

    void theReferenceClientKnowsOurAuthority()
    {
        const auto authority = crypto::KeyPair::generate(m_random);
        SriProcess server(text("sri-server"), { text("--secret"), noise::authoritySecretText(authority.secret()) });
        const auto at = server.waitFor({ { text("event"), text("listening") } });
        QCOMPARE(at[text("pubkey")].toString(), noise::authorityKeyText(authority.publicKey()));
    }
};

QTEST_GUILESS_MAIN(tst_Interop)
#include "tst_Interop.moc"
