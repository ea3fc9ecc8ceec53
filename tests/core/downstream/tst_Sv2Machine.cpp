// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Protocol.h"
#include "core/sv2/Tlv.h"
#include "tests/support/FloorBench.h"
#include "tests/support/Sv2Rig.h"

#include <QtEndian>
#include <QtTest>

#include <limits>

using namespace support;
using namespace std::chrono_literals;
using Kind = work::FloorEvent::Kind;
namespace code = sv2::errorCode;

namespace {

std::unique_ptr<Sv2Rig> connectTo(FloorBench &bench, const Sv2Rig::Options &options = {})
{
    return std::make_unique<Sv2Rig>(bench.sv2Port, bench.authority, bench.clock, bench.random, options);
}

/// A connection that is set up, with \a channels extended channels that heard their first job.
std::unique_ptr<Sv2Rig> setUp(FloorBench &bench, int channels = 0, const Sv2Rig::Options &options = {})
{
    auto rig = connectTo(bench, options);
    [&] { QTRY_COMPARE(rig->count<sv2::SetupConnectionSuccess>(), 1); }();
    for (int i = 1; i <= channels; ++i)
        rig->openExtended(quint32(i));
    [&] { QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), channels); }();
    return rig;
}

QString errorOf(const Sv2Rig &rig)
{
    return rig.last<sv2::OpenMiningChannelError>().errorCode.toString();
}
QString shareError(const Sv2Rig &rig)
{
    return rig.last<sv2::SubmitSharesError>().errorCode.toString();
}

/// A client's view of its extended channel, and how it mines there.
struct Extended {
    Sv2Rig &rig;
    sv2::OpenExtendedMiningChannelSuccess channel = rig.last<sv2::OpenExtendedMiningChannelSuccess>();
    quint32 sequence = 0;

    QByteArray rolled(quint8 first) const
    {
        return QByteArray(1, char(first)) + QByteArray(channel.extranonceSize - 1, '\0');
    }
    bitcoin::BlockHeader header(quint8 first) const
    {
        return Sv2Rig::header(rig.last<sv2::NewExtendedMiningJob>(), rig.last<sv2::SetNewPrevHash>(),
            channel.extranoncePrefix.bytes() + rolled(first));
    }
    sv2::SubmitSharesExtended share(quint8 first, const Wanted &wanted, quint32 addTime = 0, quint32 versionBits = 0)
    {
        auto h = header(first);
        h.time += addTime;
        h.version ^= versionBits;
        h = grindHeader(h, wanted);
        return { channel.channelId, ++sequence, rig.last<sv2::NewExtendedMiningJob>().jobId, h.nonce, h.time, h.version,
            sv2::B0_32(rolled(first)) };
    }
    void mine(quint8 first) { rig.link.sendMessage(share(first, { channel.target })); }
};

} // namespace

class tst_Sv2Machine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void extendedChannelOpensInOrderAndMines();
    void standardChannelHashesUnderItsWholePrefix();
    void groupHearsAJobOnce();
    void translatorsHearOfQuotes();
    void hashpoolTranslatorsHearOfQuotes();
    void jobThatIsNotTheSameForAllGoesToEach();
    void standardJobsOnlyMeansNoGroup();
    void nothingIsSaidTwiceAfterOpening();
    void updateBringsATargetForTheNextJob();
    void targetStandsBeforeTheJobItAppliesTo();
    void acknowledgesInBatchesAndByTime();
    void eachShareErrorHasItsCode();
    void blockPassesTheLimit();
    void eachOpeningErrorHasItsCode();
    void noNumberIsNoHashrate();
    void closedChannelIsGone();
    void sourceEndsAChannel();
    void newPrefixIsToldWithTheNextJob();
    void customJobsAndUnknownMessages();
    void workersBehindAChannelAreNamed();
    void setupErrors();
    void noRollingWhereTheServerForbidsIt();
    void brokenMessageEndsTheConnection();
};

void tst_Sv2Machine::extendedChannelOpensInOrderAndMines()
{
    FloorBench bench;
    const auto rig = setUp(bench, 1);
    QCOMPARE(rig->types(), (QList<quint8> { 0x01, 0x14, 0x1f, 0x20 }));
    const auto open = rig->last<sv2::OpenExtendedMiningChannelSuccess>();
    QCOMPARE(open.requestId, 1u);
    QCOMPARE(open.extranonceSize, 16);
    QCOMPARE(open.extranoncePrefix.bytes(), FakeSource::prefix(1));
    const auto job = rig->last<sv2::NewExtendedMiningJob>();
    QVERIFY(!job.minNtime); // a future job, which SetNewPrevHash starts
    QVERIFY(job.versionRollingAllowed);
    QCOMPARE(rig->last<sv2::SetNewPrevHash>().jobId, job.jobId);
    QCOMPARE(job.channelId, open.channelId);

    Extended miner { *rig };
    rig->link.sendMessage(miner.share(1, { open.target }, 5, 0x00402000));
    QTRY_COMPARE(bench.source.shares.size(), 1);
    const auto &share = bench.source.shares[0];
    QCOMPARE(share.extranonce, QByteArray(FakeSource::prefix(1) + miner.rolled(1)));
    QCOMPARE(share.userIdentity, QStringLiteral("addr.ext"));
    QTRY_COMPARE(bench.snapshot().miners.size(), 1);
    QCOMPARE(bench.snapshot().miners[0].protocol, work::MachineProtocol::Sv2);
    QVERIFY(!bench.snapshot().miners[0].isStandardChannel);
    QVERIFY(bench.snapshot().connections[0].isEncrypted);

    bench.source.issue(madeUpJob(2)); // same tip
    QTRY_COMPARE(rig->count<sv2::NewExtendedMiningJob>(), 2);
    QVERIFY(rig->last<sv2::NewExtendedMiningJob>().minNtime);
    QCOMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
}

void tst_Sv2Machine::standardChannelHashesUnderItsWholePrefix()
{
    FloorBench bench;
    const auto rig = setUp(bench);
    rig->openStandard(1);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    QCOMPARE(rig->types(), (QList<quint8> { 0x01, 0x11, 0x15, 0x20 }));
    const auto open = rig->last<sv2::OpenStandardMiningChannelSuccess>();
    QCOMPARE(open.extranoncePrefix.bytes(), QByteArray(FakeSource::prefix(1) + QByteArray(16, '\0')));
    const auto job = rig->last<sv2::NewMiningJob>();
    const auto header = grindHeader(Sv2Rig::header(job, rig->last<sv2::SetNewPrevHash>()), { open.target });
    rig->link.sendMessage(
        sv2::SubmitSharesStandard { open.channelId, 1, job.jobId, header.nonce, header.time, header.version });
    QTRY_COMPARE(bench.source.shares.size(), 1);
    const auto &share = bench.source.shares[0];
    QCOMPARE(share.hash, header.hash());
    QCOMPARE(share.extranonce, open.extranoncePrefix.bytes());
    QCOMPARE(rootOf(share.job->coinbasePrefix + share.extranonce + share.job->coinbaseSuffix, share.job->merklePath),
        job.merkleRoot);
    QTRY_VERIFY(!bench.snapshot().miners.isEmpty() && bench.snapshot().miners[0].isStandardChannel);
}

void tst_Sv2Machine::groupHearsAJobOnce()
{
    FloorBench bench;
    const auto rig = setUp(bench, 3);
    rig->openStandard(4);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 4);
    const auto opened = rig->all<sv2::OpenExtendedMiningChannelSuccess>();
    const quint32 group = opened[0].groupChannelId;
    QVERIFY(group != 0);
    QCOMPARE(rig->last<sv2::OpenStandardMiningChannelSuccess>().groupChannelId, group);
    for (const auto &open : opened) {
        QCOMPARE(open.groupChannelId, group);
        QVERIFY(open.channelId != group);
    }
    rig->frames.clear();
    bench.source.issue(madeUpJob(2, 2));
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    QCOMPARE(rig->types(), (QList<quint8> { 0x1f, 0x20 }));
    QCOMPARE(rig->last<sv2::NewExtendedMiningJob>().channelId, group);
    QCOMPARE(rig->last<sv2::SetNewPrevHash>().channelId, group);
    for (const auto &open : opened) {
        Extended miner { *rig, open };
        miner.mine(1);
    }
    QTRY_COMPARE(bench.source.shares.size(), 3);
    QCOMPARE(rig->count<sv2::SubmitSharesError>(), 0);
}

/// A channel that hears a job later than the others, as when the source repeats it, must not be told by another's
/// number.
void tst_Sv2Machine::jobThatIsNotTheSameForAllGoesToEach()
{
    FloorBench bench;
    const auto rig = setUp(bench, 1);
    const auto job = std::exchange(bench.source.current, nullptr);
    rig->openExtended(2);
    QTRY_COMPARE(rig->count<sv2::OpenExtendedMiningChannelSuccess>(), 2);
    rig->frames.clear();
    bench.source.issue(job);
    QTRY_COMPARE(rig->count<sv2::NewExtendedMiningJob>(), 2);
    const auto jobs = rig->all<sv2::NewExtendedMiningJob>();
    QVERIFY(jobs[0].jobId != jobs[1].jobId);
    QCOMPARE(jobs[0].channelId, 2u);
    QCOMPARE(jobs[1].channelId, 3u);
    QVERIFY(jobs[0].minNtime && !jobs[1].minNtime);
    QCOMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    QCOMPARE(rig->last<sv2::SetNewPrevHash>().channelId, 3u);
}

void tst_Sv2Machine::standardJobsOnlyMeansNoGroup()
{
    FloorBench bench;
    const auto rig = setUp(bench, 0, { .flags = sv2::RequiresStandardJobs });
    rig->openExtended(1);
    QTRY_COMPARE(rig->count<sv2::OpenMiningChannelError>(), 1);
    QCOMPARE(errorOf(*rig), QString(code::noExtendedChannelsForStandardJobs));
    rig->openStandard(2);
    rig->openStandard(3);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 2);
    QCOMPARE(rig->last<sv2::OpenStandardMiningChannelSuccess>().groupChannelId, 0u);
    rig->frames.clear();
    bench.source.issue(madeUpJob(2, 2));
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 2);
    QCOMPARE(rig->types(), (QList<quint8> { 0x15, 0x20, 0x15, 0x20 }));
    QVERIFY(rig->all<sv2::NewMiningJob>()[0].merkleRoot != rig->all<sv2::NewMiningJob>()[1].merkleRoot);
}

void tst_Sv2Machine::nothingIsSaidTwiceAfterOpening()
{
    auto config = FloorBench::quick();
    config.startDifficulty = 512; // far over what the network asks: the first job brings it down
    FloorBench bench(config, false);
    const auto easy = madeUpJob(1);
    easy->blockTarget = bitcoin::Target::fromDifficulty(0.25);
    bench.source.current = easy;
    const auto rig = setUp(bench, 1);
    const auto next = madeUpJob(2);
    next->blockTarget = easy->blockTarget;
    bench.source.issue(next);
    QTRY_COMPARE(rig->count<sv2::NewExtendedMiningJob>(), 2);
    QCOMPARE(rig->count<sv2::SetTarget>(), 0);
    QCOMPARE(rig->count<sv2::SetExtranoncePrefix>(), 0);
    QCOMPARE(rig->last<sv2::OpenExtendedMiningChannelSuccess>().target, bitcoin::Target::fromDifficulty(0.25));
}

void tst_Sv2Machine::updateBringsATargetForTheNextJob()
{
    FloorBench bench;
    const auto rig = setUp(bench, 1);
    Extended miner { *rig };
    const auto harder = bitcoin::Target::fromDifficulty(FloorBench::shareDifficulty * 8);
    rig->link.sendMessage(sv2::UpdateChannel { miner.channel.channelId, 1e3f, harder });
    QTRY_COMPARE(rig->count<sv2::SetTarget>(), 1);
    QVERIFY(rig->last<sv2::SetTarget>().maximumTarget <= harder);
    QTRY_COMPARE(bench.source.updates.size(), 1);
    QCOMPARE(bench.source.updates[0].maxTarget, harder);
    // The running job is still judged by the target it came with.
    rig->link.sendMessage(miner.share(1, { miner.channel.target, harder }));
    QTRY_COMPARE(bench.source.shares.size(), 1);
    bench.source.issue(madeUpJob(2));
    QTRY_COMPARE(rig->count<sv2::NewExtendedMiningJob>(), 2);
    QCOMPARE(rig->count<sv2::SetTarget>(), 1); // said already
    rig->link.sendMessage(miner.share(2, { miner.channel.target, harder }));
    QTRY_COMPARE(rig->count<sv2::SubmitSharesError>(), 1);
    QCOMPARE(shareError(*rig), QString(code::difficultyTooLow));
    rig->link.sendMessage(sv2::UpdateChannel { 77, 1.0f, bitcoin::Target::max() });
    QTRY_COMPARE(rig->count<sv2::UpdateChannelError>(), 1);
    QCOMPARE(rig->last<sv2::UpdateChannelError>().errorCode.toString(), QString(code::invalidChannelId));
    rig->link.sendMessage(sv2::UpdateChannel { miner.channel.channelId, 0.0f, bitcoin::Target::max() });
    QTRY_COMPARE(rig->count<sv2::SetTarget>(), 2); // a proxy that lost its last machine says exactly this
}

void tst_Sv2Machine::targetStandsBeforeTheJobItAppliesTo()
{
    FloorBench bench;
    const auto rig = setUp(bench, 1);
    rig->frames.clear();
    Q_EMIT bench.source.targetChanged({ {}, bitcoin::Target::fromDifficulty(FloorBench::shareDifficulty / 4) });
    bench.source.issue(madeUpJob(2, 2));
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    QCOMPARE(rig->types(), (QList<quint8> { 0x21, 0x1f, 0x20 }));
    QVERIFY(
        rig->last<sv2::SetTarget>().maximumTarget >= bitcoin::Target::fromDifficulty(FloorBench::shareDifficulty / 4));
}

void tst_Sv2Machine::acknowledgesInBatchesAndByTime()
{
    auto config = FloorBench::quick();
    config.ackBatch = 3;
    config.maxDifficulty = config.startDifficulty; // no retarget between
    FloorBench bench(config);
    const auto rig = setUp(bench, 1);
    Extended miner { *rig };
    for (quint8 i = 1; i <= 4; ++i)
        miner.mine(i);
    QTRY_COMPARE(bench.judged.size(), 4);
    QTRY_COMPARE(rig->count<sv2::SubmitSharesSuccess>(), 1);
    QCOMPARE(rig->last<sv2::SubmitSharesSuccess>().newSubmitsAcceptedCount, 3u);
    QCOMPARE(rig->last<sv2::SubmitSharesSuccess>().lastSequenceNumber, 3u);
    bench.clock.advance(4900ms);
    QTest::qWait(60);
    QCOMPARE(rig->count<sv2::SubmitSharesSuccess>(), 1);
    bench.clock.advance(100ms);
    QTRY_COMPARE(rig->count<sv2::SubmitSharesSuccess>(), 2);
    QCOMPARE(rig->last<sv2::SubmitSharesSuccess>().newSubmitsAcceptedCount, 1u);
    QCOMPARE(rig->last<sv2::SubmitSharesSuccess>().lastSequenceNumber, 4u);
}

void tst_Sv2Machine::eachShareErrorHasItsCode()
{
    FloorBench bench;
    const auto rig = setUp(bench, 1);
    Extended miner { *rig };
    const Wanted good { miner.channel.target };
    int errors = 0;
    const auto isRefused = [&](const auto &share, QLatin1String expected) {
        rig->link.sendMessage(share);
        ++errors;
        QTRY_COMPARE(rig->count<sv2::SubmitSharesError>(), errors);
        QCOMPARE(shareError(*rig), QString(expected));
        QCOMPARE(rig->last<sv2::SubmitSharesError>().sequenceNumber, share.sequenceNumber);
    };
    auto share = miner.share(1, good);
    rig->link.sendMessage(share);
    isRefused(share, code::duplicateShare);
    QCOMPARE(rig->count<sv2::SubmitSharesSuccess>(), 1); // what was good before an error is acknowledged before it
    isRefused(miner.share(2, { bitcoin::Target::max(), miner.channel.target }), code::difficultyTooLow);
    share = miner.share(3, good);
    share.jobId += 16;
    isRefused(share, code::invalidJobId);
    share = miner.share(3, good);
    share.channelId = 99;
    isRefused(share, code::invalidChannelId);
    share = miner.share(3, good);
    share.extranonce = sv2::B0_32(miner.rolled(3).chopped(1));
    isRefused(share, code::badExtranonceSize);
    share.extranonce = {};
    isRefused(share, code::badExtranonceSize);
    isRefused(miner.share(3, good, 7201), code::invalidShare);
    isRefused(miner.share(3, good, quint32(-601)), code::invalidShare);
    isRefused(miner.share(3, good, 0, 0x40000000), code::invalidNonRollableVersionBit);
    isRefused(sv2::SubmitSharesStandard { miner.channel.channelId, 50, share.jobId, 1, share.ntime, share.version },
        code::invalidShare);
    const auto old = miner.share(4, good);
    bench.source.issue(madeUpJob(2, 2));
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 2);
    isRefused(old, code::staleShare);
    const auto fixed = madeUpJob(3, 2);
    fixed->versionMask = 0;
    bench.source.issue(fixed);
    QTRY_COMPARE(rig->count<sv2::NewExtendedMiningJob>(), 3);
    QVERIFY(!rig->last<sv2::NewExtendedMiningJob>().versionRollingAllowed);
    isRefused(miner.share(5, good, 0, 0x00002000), code::versionRollingNotAllowed);
    QVERIFY(rig->link.connection().isOpen());
    QTRY_COMPARE(bench.source.shares.size(), 1);
    QTRY_VERIFY(
        !bench.snapshot().miners.isEmpty() && bench.snapshot().miners[0].shares.rejectedTotal() == quint64(errors - 1));
}

void tst_Sv2Machine::blockPassesTheLimit()
{
    auto config = FloorBench::quick();
    config.submitsPerSecond = 1;
    FloorBench bench(config, false);
    const auto job = madeUpJob(1);
    job->blockTarget = bitcoin::Target::fromDifficulty(FloorBench::shareDifficulty / 8);
    bench.source.current = job;
    const auto rig = setUp(bench);
    // The machine itself takes nothing easier: a block may be no share.
    rig->openExtended(1, QStringLiteral("addr.ext"), 4, bitcoin::Target::fromDifficulty(FloorBench::shareDifficulty));
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    Extended miner { *rig };
    for (quint8 i = 1; i <= 5; ++i)
        rig->link.sendMessage(miner.share(i, { bitcoin::Target::max(), job->blockTarget }));
    QTRY_COMPARE(rig->count<sv2::SubmitSharesError>(), 5);
    QCOMPARE(shareError(*rig), QString(code::invalidShare));
    QTRY_COMPARE(bench.judged.size(), 5);
    QVERIFY(bench.judged.last().reason == work::RejectReason::RateLimited);
    rig->link.sendMessage(miner.share(9, { miner.channel.target }));
    QTRY_COMPARE(bench.source.shares.size(), 1);
    QVERIFY(bench.source.shares[0].meetsBlockTarget);
    QTRY_COMPARE(rig->count<sv2::SubmitSharesSuccess>(), 1); // a block is acknowledged at once
    rig->link.sendMessage(
        miner.share(10, { job->blockTarget, miner.channel.target })); // a block, yet too easy for a share
    QTRY_COMPARE(bench.source.shares.size(), 2);
    QTRY_COMPARE(rig->count<sv2::SubmitSharesSuccess>(), 2);
}

void tst_Sv2Machine::eachOpeningErrorHasItsCode()
{
    auto config = FloorBench::quick();
    config.channelsPerConnection = 1;
    FloorBench bench(config);
    const auto rig = setUp(bench);
    rig->openExtended(1, QStringLiteral("x"), 33);
    QTRY_COMPARE(rig->count<sv2::OpenMiningChannelError>(), 1);
    QCOMPARE(errorOf(*rig), QString(code::unsupportedMinExtranonceSize));
    rig->link.sendMessage(sv2::OpenStandardMiningChannel { 2, QStringLiteral("x"), 0, bitcoin::Target() });
    QTRY_COMPARE(rig->count<sv2::OpenMiningChannelError>(), 2);
    QCOMPARE(errorOf(*rig), QString(code::maxTargetOutOfRange));
    bench.source.refusal = { .code = QString(code::unknownUser), .text = {} };
    rig->openExtended(3);
    QTRY_COMPARE(rig->count<sv2::OpenMiningChannelError>(), 3);
    QCOMPARE(errorOf(*rig), QString(code::unknownUser));
    QCOMPARE(rig->last<sv2::OpenMiningChannelError>().requestId, 3u);
    bench.source.refusal.reset();
    rig->openExtended(4);
    rig->openExtended(5);
    QTRY_COMPARE(rig->count<sv2::OpenExtendedMiningChannelSuccess>(), 1);
    QTRY_COMPARE(rig->count<sv2::OpenMiningChannelError>(), 4);
    QCOMPARE(rig->last<sv2::OpenMiningChannelError>().requestId, 5u);
}

void tst_Sv2Machine::noNumberIsNoHashrate()
{
    FloorBench bench;
    const auto rig = setUp(bench);
    const auto spoil = [](sv2::Frame frame, qsizetype at, float value) {
        qToLittleEndian(value, frame.payload.data() + at);
        return frame;
    };
    const auto open
        = sv2::toFrame(sv2::OpenStandardMiningChannel { 5, QStringLiteral("u"), 1, bitcoin::Target::max() });
    int errors = 0;
    for (const float bad : { std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), -1.0f }) {
        rig->link.send(spoil(open, 6, bad));
        ++errors;
        QTRY_COMPARE(rig->count<sv2::OpenMiningChannelError>(), errors);
        QCOMPARE(errorOf(*rig), QString(code::invalidNominalHashrate));
        QCOMPARE(rig->last<sv2::OpenMiningChannelError>().requestId, 5u);
    }
    rig->openExtended(6);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    rig->link.send(spoil(
        sv2::toFrame(sv2::UpdateChannel { 2, 1, bitcoin::Target::max() }), 4, std::numeric_limits<float>::quiet_NaN()));
    QTRY_COMPARE(rig->count<sv2::UpdateChannelError>(), 1);
    QCOMPARE(rig->last<sv2::UpdateChannelError>().errorCode.toString(), QString(code::invalidNominalHashrate));
    QCOMPARE(rig->last<sv2::UpdateChannelError>().channelId, 2u);
    QVERIFY(bench.source.updates.isEmpty());
    QVERIFY(!rig->isClosed);
}

void tst_Sv2Machine::closedChannelIsGone()
{
    FloorBench bench;
    const auto rig = setUp(bench, 3);
    QTRY_COMPARE(bench.snapshot().miners.size(), 3);
    rig->link.sendMessage(sv2::CloseChannel { 2, QStringLiteral("bye") });
    QTRY_COMPARE(bench.source.closed.size(), 1);
    QTRY_COMPARE(bench.snapshot().miners.size(), 2);
    rig->link.sendMessage(sv2::CloseChannel { 2, QStringLiteral("again") });
    rig->link.sendMessage(sv2::CloseChannel { 1, QStringLiteral("the-group") });
    QTRY_COMPARE(bench.source.closed.size(), 3);
    QTRY_VERIFY(bench.snapshot().miners.isEmpty());
    QCOMPARE(bench.snapshot().connections.size(), 1);
    rig->openExtended(9);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 4);
    QVERIFY(rig->last<sv2::OpenExtendedMiningChannelSuccess>().channelId > 4); // numbers of the dead are not reused
}

void tst_Sv2Machine::sourceEndsAChannel()
{
    FloorBench bench;
    const auto rig = setUp(bench, 2);
    Q_EMIT bench.source.channelEnded({ work::ChannelId(1), QStringLiteral("A sentence, for people."), true });
    QTRY_COMPARE(rig->count<sv2::CloseChannel>(), 1);
    QCOMPARE(rig->last<sv2::CloseChannel>().channelId, 2u);
    QCOMPARE(rig->last<sv2::CloseChannel>().reasonCode.toString(), QStringLiteral("channel-ended"));
    QVERIFY(!rig->isClosed);
    Q_EMIT bench.source.channelEnded({ work::ChannelId(2), QStringLiteral("unknown-user"), true });
    QTRY_COMPARE(rig->last<sv2::CloseChannel>().reasonCode.toString(), QStringLiteral("unknown-user"));
    QTRY_COMPARE(rig->count<sv2::Reconnect>(), 1);
    QTRY_VERIFY(rig->isClosed);
    QVERIFY(bench.source.closed.isEmpty()); // the source knows
}

void tst_Sv2Machine::newPrefixIsToldWithTheNextJob()
{
    FloorBench bench;
    const auto rig = setUp(bench);
    rig->openStandard(1);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    rig->frames.clear();
    const QByteArray fresh("\xdd\xdd\xdd\xdd", 4);
    Q_EMIT bench.source.prefixChanged({ work::ChannelId(1), fresh, 16 });
    bench.source.issue(madeUpJob(2));
    QTRY_COMPARE(rig->count<sv2::NewMiningJob>(), 1);
    QCOMPARE(rig->types(), (QList<quint8> { 0x19, 0x15 }));
    QCOMPARE(rig->last<sv2::SetExtranoncePrefix>().extranoncePrefix.bytes(), QByteArray(fresh + QByteArray(16, '\0')));
}

void tst_Sv2Machine::customJobsAndUnknownMessages()
{
    FloorBench bench;
    const auto rig = setUp(bench);
    rig->link.send({ 0, false, 0x6f, QByteArray(100, 'x') });
    rig->link.send({ 0x4321, true, 0x10, QByteArray(100, 'x') });
    rig->openExtended(1);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    sv2::SetCustomMiningJob job;
    job.channelId = 2;
    job.requestId = 44;
    rig->link.sendMessage(job);
    QTRY_COMPARE(rig->count<sv2::SetCustomMiningJobError>(), 1);
    QCOMPARE(rig->last<sv2::SetCustomMiningJobError>().requestId, 44u);
    QCOMPARE(rig->last<sv2::SetCustomMiningJobError>().errorCode.toString(), QString(code::jdNotSupported));
}

void tst_Sv2Machine::workersBehindAChannelAreNamed()
{
    FloorBench bench;
    const auto rig = connectTo(
        bench, { .extensions = { sv2::workerNameExtension, 0x4444 }, .hardware = QStringLiteral("Translator Proxy") });
    QTRY_COMPARE(rig->count<sv2::RequestExtensionsSuccess>(), 1);
    rig->openExtended(1);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    Extended miner { *rig };
    const auto tail = sv2::encodeTlv(sv2::workerNameTlv(u"attic"));
    rig->link.send(sv2::toFrame(miner.share(1, { miner.channel.target }), tail));
    rig->link.send(
        sv2::toFrame(miner.share(2, { miner.channel.target }), tail.chopped(2))); // broken: only the name is lost
    const auto nasty = sv2::encodeTlv(sv2::workerNameTlv(u"\u001b[2Jat\u202etic\n"));
    rig->link.send(sv2::toFrame(miner.share(3, { miner.channel.target }), nasty));
    QTRY_COMPARE(bench.judged.size(), 3);
    QCOMPARE(bench.judged[0].worker, QStringLiteral("attic"));
    QCOMPARE(bench.judged[1].worker, QString());
    QCOMPARE(bench.judged[2].worker, QStringLiteral("[2Jattic"));
    for (const work::ShareEvent &event : bench.judged) // one machine, one row, one history
        QCOMPARE(event.minerKey, QStringLiteral("addr.ext"));
    QTRY_VERIFY(!bench.snapshot().miners.isEmpty() && bench.snapshot().miners[0].key == u"addr.ext");
    QTRY_VERIFY(
        !bench.snapshot().connections.isEmpty() && bench.snapshot().connections[0].kind == work::ConnectionKind::Proxy);
}

void tst_Sv2Machine::setupErrors()
{
    FloorBench bench;
    const auto protocol = connectTo(bench, { .protocol = 1 });
    QTRY_COMPARE(protocol->count<sv2::SetupConnectionError>(), 1);
    QCOMPARE(protocol->last<sv2::SetupConnectionError>().errorCode.toString(), QString(code::unsupportedProtocol));
    const auto version = connectTo(bench, { .minVersion = 3 });
    QTRY_COMPARE(version->count<sv2::SetupConnectionError>(), 1);
    QCOMPARE(version->last<sv2::SetupConnectionError>().errorCode.toString(), QString(code::protocolVersionMismatch));
    const auto flags = connectTo(bench, { .flags = sv2::RequiresWorkSelection | sv2::RequiresVersionRolling });
    QTRY_COMPARE(flags->count<sv2::SetupConnectionError>(), 1);
    QCOMPARE(flags->last<sv2::SetupConnectionError>().errorCode.toString(), QString(code::unsupportedFeatureFlags));
    QCOMPARE(flags->last<sv2::SetupConnectionError>().flags, quint32(sv2::RequiresWorkSelection));
    QTRY_VERIFY(protocol->isClosed && version->isClosed && flags->isClosed);
    QTRY_COMPARE(bench.gate.admission().connections(), 0);
}

void tst_Sv2Machine::noRollingWhereTheServerForbidsIt()
{
    auto config = FloorBench::quick();
    config.versionMask = 0;
    FloorBench bench(config);
    const auto rolling = connectTo(bench, { .flags = sv2::RequiresVersionRolling });
    QTRY_COMPARE(rolling->count<sv2::SetupConnectionError>(), 1);
    const auto rig = setUp(bench);
    QCOMPARE(rig->last<sv2::SetupConnectionSuccess>().flags, quint32(sv2::RequiresFixedVersion));
    rig->openExtended(1);
    QTRY_COMPARE(rig->count<sv2::SetNewPrevHash>(), 1);
    QVERIFY(!rig->last<sv2::NewExtendedMiningJob>().versionRollingAllowed);
}

void tst_Sv2Machine::brokenMessageEndsTheConnection()
{
    FloorBench bench;
    const auto rig = connectTo(bench);
    const auto other = connectTo(bench);
    QTRY_COMPARE(rig->count<sv2::SetupConnectionSuccess>(), 1);
    QTRY_COMPARE(other->count<sv2::SetupConnectionSuccess>(), 1);
    rig->link.send({ 0, false, sv2::OpenStandardMiningChannel::Type, QByteArray(3, 'x') });
    QTRY_VERIFY(rig->isClosed);
    QTRY_COMPARE(bench.violations.size(), 1);
    other->openExtended(1);
    QTRY_COMPARE(other->count<sv2::SetNewPrevHash>(), 1);
}

namespace {

/// What a mint said of a share of the rig's only channel.
work::QuoteNews newsFor(const FloorBench &bench, bool isRefused)
{
    const auto &request = bench.source.shares.last();
    work::QuoteNews news;
    news.connection = request.connection;
    news.channel = request.channel;
    news.correlation = 9;
    news.headerHash = request.hash;
    news.amount = 5;
    news.isRefused = isRefused;
    if (isRefused)
        news.detail = QStringLiteral("why");
    else
        news.quoteId = QStringLiteral("quote-1");
    return news;
}

} // namespace

/// Over the negotiated extension, on the wire's own channel number; not to who has not asked, nor of other connections.
void tst_Sv2Machine::translatorsHearOfQuotes()
{
    auto config = FloorBench::quick();
    config.tellsQuotes = true;
    FloorBench bench(config);
    auto rig = setUp(bench, 1, { .extensions = { sv2::ehashExtension } });
    auto plain = setUp(bench, 1);
    QTRY_COMPARE(rig->count<sv2::RequestExtensionsSuccess>(), 1);
    Extended extended { *rig };
    extended.mine(1);
    QTRY_COMPARE(bench.source.shares.size(), 1);
    auto elsewhere = newsFor(bench, false);
    elsewhere.connection = work::ConnectionId(elsewhere.connection.value + 1);
    bench.server->applyQuotes({ elsewhere, newsFor(bench, false), newsFor(bench, true) });
    QTRY_COMPARE(rig->count<sv2::QuoteRefusal>(), 1);
    QCOMPARE(rig->count<sv2::QuoteNotice>(), 1);
    const auto notice = rig->last<sv2::QuoteNotice>();
    QCOMPARE(notice.channelId, extended.channel.channelId);
    QCOMPARE(notice.quoteId.toString(), QStringLiteral("quote-1"));
    QCOMPARE(notice.correlation, 9u);
    QCOMPARE(rig->last<sv2::QuoteRefusal>().detail.toString(), QStringLiteral("why"));
    QCOMPARE(rig->count<sv2::MintQuoteNotification>(), 0);
    Extended other { *plain };
    other.mine(2);
    QTRY_COMPARE(bench.source.shares.size(), 2);
    const auto before = plain->frames.size();
    bench.server->applyQuotes({ newsFor(bench, false) });
    QTest::qWait(50);
    QVERIFY(plain->frames.size() <= before + 1); // an acknowledgement at most
    QCOMPARE(plain->count<sv2::QuoteNotice>(), 0);
}

void tst_Sv2Machine::hashpoolTranslatorsHearOfQuotes()
{
    auto config = FloorBench::quick();
    config.tellsHashpool = true;
    FloorBench bench(config);
    auto rig = setUp(bench, 1);
    Extended extended { *rig };
    extended.mine(1);
    QTRY_COMPARE(bench.source.shares.size(), 1);
    bench.server->applyQuotes({ newsFor(bench, false), newsFor(bench, true) });
    QTRY_COMPARE(rig->count<sv2::MintQuoteFailure>(), 1);
    QCOMPARE(rig->last<sv2::MintQuoteNotification>().amount, 5u);
    QCOMPARE(rig->last<sv2::MintQuoteNotification>().channelId, extended.channel.channelId);
    QCOMPARE(rig->last<sv2::MintQuoteFailure>().errorMessage.toString(), QStringLiteral("why"));
}

QTEST_GUILESS_MAIN(tst_Sv2Machine)
#include "tst_Sv2Machine.moc"
