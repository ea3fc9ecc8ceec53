// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/bitcoin/Merkle.h"
#include "core/bitcoin/TemplateParser.h"
#include "core/pool/PoolService.h"
#include "tests/support/BitcoinVectors.h"
#include "tests/support/FakeClock.h"
#include "tests/support/GrindHeader.h"

#include <QSignalSpy>
#include <QtTest>

using namespace std::chrono_literals;
using work::SourceStatus;

namespace {

/// OP_1 and 32 bytes: a taproot output.
const QByteArray payout = QByteArray("\x51\x20", 2) + QByteArray(32, '\x7e');

std::shared_ptr<bitcoin::BlockTemplate> readTemplate(const QString &name, quint64 id)
{
    auto parsed = bitcoin::parseTemplate(vectors::blockTemplate(name));
    if (!parsed)
        qFatal("template %s: %s", qPrintable(name), qPrintable(parsed.error().toString()));
    auto block = std::make_shared<bitcoin::BlockTemplate>(parsed->block);
    block->id = id;
    return block;
}

pool::PoolConfig config()
{
    pool::PoolConfig out;
    out.payout.script = payout;
    out.payout.tag = "/Hashstead/";
    out.extranonceBase = QByteArray(1, '\x2a');
    out.name = QStringLiteral("Solo");
    return out;
}

/// A share that is a block, found the long way on \a job under \a extranonce.
work::ShareSubmission winningShare(const work::JobPtr &job, const QByteArray &extranonce, quint32 versionBits = 0)
{
    const bitcoin::BlockHeader start { job->version | versionBits, job->prevHash,
        support::rootOf(job->coinbasePrefix + extranonce + job->coinbaseSuffix, job->merklePath), job->time, job->nbits,
        0 };
    const auto header = support::grindHeader(start, { job->blockTarget });
    work::ShareSubmission share;
    share.channel = work::ChannelId(1);
    share.sequence = 1;
    share.job = job;
    share.version = header.version;
    share.ntime = header.time;
    share.nonce = header.nonce;
    share.extranonce = extranonce;
    share.hash = header.hash();
    share.meetsBlockTarget = true;
    share.userIdentity = QStringLiteral("addr.rig");
    return share;
}

work::JobPtr jobAt(const QSignalSpy &jobs, qsizetype index)
{
    return jobs[int(index)][0].value<work::JobIssue>().job;
}

bitcoin::BlockContext contextOf(const bitcoin::BlockTemplate &block)
{
    return { .prevHash = block.prevHash,
        .height = block.height,
        .nbits = block.nbits,
        .minTime = block.minTime,
        .maxCoinbaseValue = block.coinbaseValue };
}

} // namespace

class tst_PoolService : public QObject {
    Q_OBJECT
    FakeClock m_clock;

private Q_SLOTS:
    void blocksAreWhatTheNodeAccepts_data();
    void blocksAreWhatTheNodeAccepts();
    void blockOneTipLateIsStillMade();
    void easedBitsMakeACleanJob();
    void forgetsWhatCannotWinAnyMore();
    void jobsHaveTheirRollableBitsClear();
    void tooHeavyABlockIsRefused();
    void tagThatDoesNotFitIsRefused();
    void channelsGetPrefixesOfTheirOwn();
    void refusedLayoutStopsTheWork();
    void lateProposalSaysNothing();
    void firstJobOfALayoutWaitsForTheNode();
    void silentNodeIsNotWaitedForLong();
    void nodeWithoutProposalsIsNotWaitedFor();
    void nodeMayAnswerAtOnce();
    void nodeTroubleKeepsTheWork();
    void sharesSettleAtOnceAndBlocksLeave();
    void sharesThatEarnWaitForTheirCredit();
    void snapshotShowsTemplateJobsAndCoinbase();
    void snapshotSaysWhyTheNodeRefuses();
};

void tst_PoolService::blocksAreWhatTheNodeAccepts_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "h1", "h17", "h111_3tx", "h112_0tx", "21tx" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void tst_PoolService::blocksAreWhatTheNodeAccepts()
{
    QFETCH(QString, name);
    const auto block = readTemplate(name, 5);
    pool::JobFactory factory(config().payout);
    const auto job = factory.make(block, m_clock.steady());
    QVERIFY(job);
    for (const quint32 bits : { 0u, 0x0000e000u, 0x1fffe000u }) {
        const auto share = winningShare(*job,
            QByteArray("\x2a"
                       "extranonce-of-20-by",
                20),
            bits);
        const auto found = factory.assemble(share);
        QVERIFY(found);
        QCOMPARE(bitcoin::checkBlock(found->data, contextOf(*block)), QStringList());
        QCOMPARE(found->hash, share.hash);
        QCOMPARE(found->height, block->height);
        const auto parsed = bitcoin::Block::parse(found->data);
        QVERIFY(parsed);
        QCOMPARE(parsed->transactions.size(), block->transactions.size() + 1);
        const auto &outputs = parsed->transactions[0].outputs;
        QCOMPARE(outputs[0].script, payout);
        QCOMPARE(outputs[0].value, block->coinbaseValue);
        QVERIFY(parsed->transactions[0].inputs[0].scriptSig.contains("/Hashstead/"));
    }
    const auto proposal = factory.proposal(**job);
    QVERIFY(proposal);
    auto complaints = bitcoin::checkBlock(*proposal, contextOf(*block));
    complaints.removeAll(QStringLiteral("high-hash"));
    QCOMPARE(complaints, QStringList());
}

void tst_PoolService::blockOneTipLateIsStillMade()
{
    pool::JobFactory factory(config().payout);
    const auto first = readTemplate(QStringLiteral("h111_3tx"), 1);
    const auto old = factory.make(first, m_clock.steady()).value();
    QVERIFY(old->isClean);
    const auto share = winningShare(old, QByteArray(20, 'x'));
    const auto next = factory.make(readTemplate(QStringLiteral("h112_0tx"), 2), m_clock.steady()).value();
    QVERIFY(next->isClean);
    QVERIFY(next->id != old->id);
    const auto found = factory.assemble(share);
    QVERIFY(found);
    QCOMPARE(bitcoin::checkBlock(found->data, contextOf(*first)), QStringList());
    // The same tip again is no clean job, once machines know it.
    QVERIFY(factory.make(readTemplate(QStringLiteral("h112_0tx"), 3), m_clock.steady()).value()->isClean);
    factory.noteIssued(next);
    QVERIFY(!factory.make(readTemplate(QStringLiteral("h112_0tx"), 3), m_clock.steady()).value()->isClean);
}

void tst_PoolService::easedBitsMakeACleanJob()
{
    pool::JobFactory factory(config().payout);
    const auto strict = readTemplate(QStringLiteral("h112_0tx"), 1);
    factory.noteIssued(factory.make(strict, m_clock.steady()).value());
    QVERIFY(factory.issued()->isClean);
    auto eased = std::make_shared<bitcoin::BlockTemplate>(*strict);
    eased->id = 2;
    eased->nbits = 0x207ffffe;
    factory.noteIssued(factory.make(eased, m_clock.steady()).value());
    QVERIFY(factory.issued()->isClean);
    auto same = std::make_shared<bitcoin::BlockTemplate>(*eased);
    same->id = 3;
    QVERIFY(!factory.make(same, m_clock.steady()).value()->isClean);
}

void tst_PoolService::forgetsWhatCannotWinAnyMore()
{
    pool::JobFactory factory(config().payout);
    const auto old = factory.make(readTemplate(QStringLiteral("h17"), 1), m_clock.steady()).value();
    const auto share = winningShare(old, QByteArray(20, 'x'));
    QVERIFY(factory.make(readTemplate(QStringLiteral("h111_3tx"), 2), m_clock.steady()));
    QVERIFY(factory.assemble(share));
    QVERIFY(factory.make(readTemplate(QStringLiteral("h112_0tx"), 3), m_clock.steady()));
    const auto gone = factory.assemble(share);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Errc::NotFound);
}

void tst_PoolService::jobsHaveTheirRollableBitsClear()
{
    pool::JobFactory factory(config().payout);
    const auto block = readTemplate(QStringLiteral("h1"), 1);
    block->version = 0x3fffffff;
    block->curTime = block->minTime - 100; // a node whose clock is behind its chain
    const auto job = factory.make(block, m_clock.steady()).value();
    QCOMPARE(job->version, 0x3fffffffu & ~work::defaultVersionMask);
    QCOMPARE(job->time, block->minTime);
    QCOMPARE(job->blockTarget, block->target);
}

void tst_PoolService::tooHeavyABlockIsRefused()
{
    const auto block = readTemplate(QStringLiteral("21tx"), 1);
    QVERIFY(block->transactionWeight > 0);
    const qint64 all = block->transactionWeight;
    pool::JobFactory factory(config().payout);
    const auto job = factory.make(block, m_clock.steady()).value();
    const auto found = factory.assemble(winningShare(job, QByteArray(20, 'x')));
    const qint64 own = bitcoin::Block::parse(found->data)->weight() - all; // header, count and coinbase
    block->transactionWeight = bitcoin::maxBlockWeight - own;
    QVERIFY(factory.make(block, m_clock.steady()));
    ++block->transactionWeight;
    const auto refused = factory.make(block, m_clock.steady());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Limit);
    QVERIFY(refused.error().detail.contains(u"blockreservedweight"));

    pool::PoolService service(config(), m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy states(&service, &work::WorkSource::stateChanged);
    service.applyTemplate(block);
    QTRY_COMPARE(states.count(), 1);
    QCOMPARE(states[0][0].value<work::SourceState>().status, SourceStatus::Failed);
    QVERIFY(states[0][0].value<work::SourceState>().detail.contains(u"blockreservedweight"));
    QVERIFY(jobs.isEmpty());
}

void tst_PoolService::tagThatDoesNotFitIsRefused()
{
    auto payoutConfig = config().payout;
    payoutConfig.tag = QByteArray(90, 't');
    pool::JobFactory factory(payoutConfig);
    const auto job = factory.make(readTemplate(QStringLiteral("h1"), 1), m_clock.steady());
    QVERIFY(!job);
    QCOMPARE(job.error().code, Errc::OutOfRange);
}

void tst_PoolService::channelsGetPrefixesOfTheirOwn()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy granted(&service, &work::WorkSource::channelGranted);
    QSignalSpy refused(&service, &work::WorkSource::channelRefused);
    const auto open = [&](quint8 size) {
        work::OpenRequest request;
        request.shard = 3;
        request.requestId = 11;
        request.minExtranonceSize = size;
        service.openChannel(request);
    };
    open(16);
    QCOMPARE(granted.count(), 1);
    auto grant = granted[0][0].value<work::ChannelGrant>();
    QCOMPARE(grant.shard, 3);
    QCOMPARE(grant.requestId, 11u);
    QCOMPARE(grant.extranoncePrefix.size(), 4);
    QVERIFY(grant.extranoncePrefix.startsWith('\x2a'));
    QCOMPARE(grant.extranonceSize, 16);
    QVERIFY(!grant.currentJob);
    open(17);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].value<work::ChannelRefusal>().code, QStringLiteral("unsupported-min-extranonce-size"));

    service.applyTemplate(readTemplate(QStringLiteral("h1"), 1));
    service.judgeProposal(1, {});
    open(0);
    QVERIFY(granted[1][0].value<work::ChannelGrant>().currentJob);
    QVERIFY(granted[1][0].value<work::ChannelGrant>().extranoncePrefix != grant.extranoncePrefix);
    service.closeChannel(grant.channel);
    service.closeChannel(grant.channel);
    open(4);
    QVERIFY(granted[2][0].value<work::ChannelGrant>().extranoncePrefix != grant.extranoncePrefix); // it rests first
    QVERIFY(granted[2][0].value<work::ChannelGrant>().channel != grant.channel);
}

void tst_PoolService::refusedLayoutStopsTheWork()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy proposals(&service, &pool::PoolService::proposalReady);
    QSignalSpy states(&service, &work::WorkSource::stateChanged);
    QSignalSpy granted(&service, &work::WorkSource::channelGranted);
    const auto lastState
        = [&] { return states.isEmpty() ? work::SourceState {} : states.last()[0].value<work::SourceState>(); };
    service.applyTemplate(readTemplate(QStringLiteral("h111_3tx"), 1));
    QCOMPARE(proposals.count(), 1);
    service.judgeProposal(1, QStringLiteral("bad-cb-amount"));
    QTRY_COMPARE(lastState().status, SourceStatus::Failed);
    QVERIFY(lastState().detail.contains(u"bad-cb-amount"));

    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 2));
    QCOMPARE(proposals.count(), 2); // each template is another chance
    service.openChannel({});
    QVERIFY(!granted[0][0].value<work::ChannelGrant>().currentJob);
    service.reportNodeTrouble({ Errc::Unreachable, QStringLiteral("away") });
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 3));
    states.clear();
    QTRY_COMPARE(lastState().status, SourceStatus::Failed);
    QVERIFY(lastState().detail.contains(u"bad-cb-amount"));
    service.skipProposal(2, QStringLiteral("no answer is no yes"));
    m_clock.advance(1h);
    QTest::qWait(120); // nor is time
    QVERIFY(jobs.isEmpty());

    service.judgeProposal(3, {});
    QCOMPARE(jobs.count(), 1);
    QCOMPARE(jobAt(jobs, 0)->templateId, 3u);
    QVERIFY(jobAt(jobs, 0)->isClean);
    QTRY_COMPARE(lastState().status, SourceStatus::Working);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 4));
    QCOMPARE(jobs.count(), 2);
    QVERIFY(!jobAt(jobs, 1)->isClean);
    QCOMPARE(proposals.count(), 3); // the layout is known
}

void tst_PoolService::lateProposalSaysNothing()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy proposals(&service, &pool::PoolService::proposalReady);
    QSignalSpy states(&service, &work::WorkSource::stateChanged);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 1));
    service.judgeProposal(1, QStringLiteral("inconclusive-not-best-prevblk"));
    QCOMPARE(proposals.count(), 1); // the next template is on its way
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 2));
    QCOMPARE(proposals.count(), 2);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 3));
    QCOMPARE(proposals.count(), 2); // of the same layout
    service.judgeProposal(2, QStringLiteral("inconclusive-not-best-prevblk"));
    QCOMPARE(proposals.count(), 3); // the one that waits
    QCOMPARE(proposals[2][0].toULongLong(), 3u);
    QVERIFY(jobs.isEmpty());
    service.judgeProposal(3, {});
    QCOMPARE(jobs.count(), 1);
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.last()[0].value<work::SourceState>().status, SourceStatus::Working);
}

void tst_PoolService::firstJobOfALayoutWaitsForTheNode()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy proposals(&service, &pool::PoolService::proposalReady);
    QSignalSpy granted(&service, &work::WorkSource::channelGranted);
    const auto grantedJob = [&] {
        service.openChannel({});
        return granted.last()[0].value<work::ChannelGrant>().currentJob;
    };
    service.applyTemplate(readTemplate(QStringLiteral("h1"), 1));
    service.applyTemplate(readTemplate(QStringLiteral("h1"), 2));
    QCOMPARE(proposals.count(), 1);
    QVERIFY(jobs.isEmpty() && !grantedJob());
    service.judgeProposal(77, {}); // nobody asked
    QVERIFY(jobs.isEmpty());
    service.judgeProposal(1, {});
    QCOMPARE(jobs.count(), 1);
    QCOMPARE(jobAt(jobs, 0)->templateId, 2u);
    QVERIFY(jobAt(jobs, 0)->isClean); // machines never saw the one before
    service.applyTemplate(readTemplate(QStringLiteral("h1"), 3));
    QCOMPARE(jobs.count(), 2);
    QCOMPARE(proposals.count(), 1);

    service.applyTemplate(readTemplate(QStringLiteral("h17"), 4)); // its height takes two bytes
    QCOMPARE(proposals.count(), 2);
    QCOMPARE(jobs.count(), 2);
    QCOMPARE(grantedJob()->templateId, 3u);
    service.applyTemplate(readTemplate(QStringLiteral("h1"), 5)); // a reorganisation: that layout is known
    QCOMPARE(jobs.count(), 3);
    service.judgeProposal(4, {});
    QCOMPARE(jobs.count(), 3); // it is over
    service.applyTemplate(readTemplate(QStringLiteral("h17"), 6));
    QCOMPARE(jobs.count(), 4);
    QCOMPARE(grantedJob()->templateId, 6u);
}

void tst_PoolService::silentNodeIsNotWaitedForLong()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy states(&service, &work::WorkSource::stateChanged);
    QSignalSpy granted(&service, &work::WorkSource::channelGranted);
    service.applyTemplate(readTemplate(QStringLiteral("h17"), 1));
    m_clock.advance(1s);
    service.applyTemplate(readTemplate(QStringLiteral("h111_3tx"), 2)); // a new tip does not begin the wait anew
    m_clock.advance(900ms);
    QTest::qWait(120); // some looks at the clock
    QVERIFY(jobs.isEmpty());
    m_clock.advance(100ms);
    QTRY_COMPARE(jobs.count(), 1);
    QCOMPARE(jobAt(jobs, 0)->templateId, 2u);
    QVERIFY(jobAt(jobs, 0)->isClean);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 3));
    QCOMPARE(jobs.count(), 2); // not even the first time
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.last()[0].value<work::SourceState>().status, SourceStatus::Working);

    states.clear();
    service.judgeProposal(1, QStringLiteral("bad-cb-amount")); // and now it speaks
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.last()[0].value<work::SourceState>().status, SourceStatus::Failed);
    QVERIFY(states.last()[0].value<work::SourceState>().detail.contains(u"bad-cb-amount"));
    service.openChannel({});
    QVERIFY(!granted.last()[0].value<work::ChannelGrant>().currentJob);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 4));
    QCOMPARE(jobs.count(), 2);
    service.judgeProposal(4, {});
    QCOMPARE(jobs.count(), 3);
}

void tst_PoolService::nodeWithoutProposalsIsNotWaitedFor()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy proposals(&service, &pool::PoolService::proposalReady);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 1));
    QVERIFY(jobs.isEmpty());
    service.skipProposal(1, QStringLiteral("Method not found"));
    QCOMPARE(jobs.count(), 1);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 2));
    QCOMPARE(jobs.count(), 2); // at once
    QCOMPARE(proposals.count(), 2); // and asked again: perhaps it was only away
    service.judgeProposal(2, {});
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 3));
    QCOMPARE(jobs.count(), 3);
    QCOMPARE(proposals.count(), 2);
}

/// The answer may come while the proposal is still being handed over.
void tst_PoolService::nodeMayAnswerAtOnce()
{
    for (const QString &answer : { QString(), QStringLiteral("bad-cb-amount") }) {
        pool::PoolService service(config(), m_clock);
        QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
        connect(&service, &pool::PoolService::proposalReady, &service,
            [&](quint64 templateId) { service.judgeProposal(templateId, answer); });
        service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 1));
        service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 2));
        m_clock.advance(1min);
        QTest::qWait(120);
        QCOMPARE(jobs.count(), answer.isEmpty() ? 2 : 0);
    }
}

void tst_PoolService::nodeTroubleKeepsTheWork()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy states(&service, &work::WorkSource::stateChanged);
    service.reportNodeTrouble({ Errc::Unreachable, QStringLiteral("no node answers") });
    QTRY_COMPARE(states.count(), 1);
    QCOMPARE(states[0][0].value<work::SourceState>().status, SourceStatus::Waiting);
    service.applyTemplate(readTemplate(QStringLiteral("h112_0tx"), 1));
    service.judgeProposal(1, {});
    service.reportNodeTrouble({ Errc::Unreachable, QStringLiteral("no node answers") });
    QTRY_COMPARE(states.count(), 2);
    QCOMPARE(states[1][0].value<work::SourceState>().status, SourceStatus::Reconnecting);
    QCOMPARE(states[1][0].value<work::SourceState>().height, 112u);
    QSignalSpy granted(&service, &work::WorkSource::channelGranted);
    service.openChannel({});
    QVERIFY(granted[0][0].value<work::ChannelGrant>().currentJob);
}

void tst_PoolService::sharesSettleAtOnceAndBlocksLeave()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy blocks(&service, &pool::PoolService::blockFound);
    QSignalSpy settled(&service, &work::WorkSource::sharesSettled);
    const auto block = readTemplate(QStringLiteral("h111_3tx"), 1);
    service.applyTemplate(block);
    service.judgeProposal(1, {});
    const auto job = jobs[0][0].value<work::JobIssue>().job;
    const auto winner = winningShare(job, QByteArray(20, 'w'));
    auto plain = winner;
    plain.meetsBlockTarget = false;
    plain.sequence = 2;
    service.submitShares({ winner, plain });
    QCOMPARE(blocks.count(), 1);
    const auto found = blocks[0][0].value<node::FoundBlock>();
    QCOMPARE(bitcoin::checkBlock(found.data, contextOf(*block)), QStringList());
    QCOMPARE(found.foundBy, QStringLiteral("addr.rig"));
    QCOMPARE(settled.count(), 1);
    const auto settlements = settled[0][0].value<QList<work::ShareSettlement>>();
    QCOMPARE(settlements.size(), 2);
    QVERIFY(settlements[0].reason == work::RejectReason::None && settlements[1].sequence == 2);
}

/// No share is settled before its credit is on somebody's disk; a block leaves at once all the same.
void tst_PoolService::sharesThatEarnWaitForTheirCredit()
{
    auto later = config();
    later.settlesLater = true;
    pool::PoolService service(later, m_clock);
    QSignalSpy jobs(&service, &work::WorkSource::jobIssued);
    QSignalSpy blocks(&service, &pool::PoolService::blockFound);
    QSignalSpy settled(&service, &work::WorkSource::sharesSettled);
    QSignalSpy earned(&service, &pool::PoolService::sharesEarned);
    QSignalSpy states(&service, &work::WorkSource::stateChanged);
    service.applyTemplate(readTemplate(QStringLiteral("h111_3tx"), 1));
    service.judgeProposal(1, {});
    const auto winner = winningShare(jobs[0][0].value<work::JobIssue>().job, QByteArray(20, 'w'));
    auto second = winner;
    second.sequence = 2;
    auto blockOnly = winner;
    blockOnly.sequence = 3;
    blockOnly.isBlockOnly = true;
    service.submitShares({ winner, second, blockOnly });
    QCOMPARE(blocks.count(), 3);
    QCOMPARE(settled.count(), 1); // what is a block only earns nothing
    QCOMPARE(settled[0][0].value<QList<work::ShareSettlement>>().size(), 1);
    const auto waiting = earned[0][0].value<QList<work::ShareSubmission>>();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting[0].sequence, 1u);
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states.last()[0].value<work::SourceState>().sharesPending, 2u);
    QCOMPARE(states.last()[0].value<work::SourceState>().sharesAcknowledged, 0u);

    service.settleShares({ { winner.channel, 1 }, { winner.channel, 2, work::RejectReason::Lost } });
    QCOMPARE(settled.count(), 2);
    QTRY_COMPARE(states.last()[0].value<work::SourceState>().sharesAcknowledged, 1u);
    const auto state = states.last()[0].value<work::SourceState>();
    QCOMPARE(state.sharesForwarded, 2u);
    QCOMPARE(state.sharesPending, 0u);
    QCOMPARE(state.sharesLost, 1u);
}

void tst_PoolService::snapshotShowsTemplateJobsAndCoinbase()
{
    auto ofRegtest = config();
    ofRegtest.network = bitcoin::Network::Regtest;
    pool::PoolService service(ofRegtest, m_clock);
    QSignalSpy snapshots(&service, &pool::PoolService::snapshotPublished);
    const auto last = [&] { return snapshots.last()[0].value<pool::Snapshot>(); };
    const auto first = readTemplate(QStringLiteral("h111_3tx"), 1);
    service.applyTemplate(first);
    service.openChannel({ .userIdentity = QStringLiteral("rig") });
    QTRY_VERIFY(!snapshots.isEmpty());
    QVERIFY(last().jobs.isEmpty()); // the node was not heard yet
    QCOMPARE(last().channels, 1);
    QCOMPARE(last().extranonceSize, 20 - 1 - pool::PoolService::prefixIndexSize);
    QVERIFY(last().payoutAddress.startsWith(QStringLiteral("bcrt1p")));

    service.judgeProposal(1, {});
    QTRY_COMPARE(last().jobs.size(), 1);
    const pool::Snapshot snapshot = last();
    QVERIFY(snapshot.newest && snapshot.coinbase);
    QCOMPARE(snapshot.newest->height, first->height);
    QCOMPARE(snapshot.newest->prevHash, first->prevHash);
    QCOMPARE(snapshot.newest->transactions, first->transactions.size());
    QCOMPARE(snapshot.newest->weight, first->transactionWeight);
    QVERIFY(snapshot.newest->fees > 0 && snapshot.newest->fees < snapshot.newest->coinbaseValue);
    QCOMPARE(snapshot.coinbase->total, first->coinbaseValue);
    QCOMPARE(snapshot.coinbase->paidTo(snapshot.payoutAddress), first->coinbaseValue);
    QVERIFY(snapshot.coinbase->tag.contains(QStringLiteral("/Hashstead/")));
    QVERIFY(snapshot.coinbase->outputs.last().kind == bitcoin::OutputKind::Commitment);
    QVERIFY(snapshot.jobs[0].isClean);

    for (quint64 id = 2; id < 40; ++id)
        service.applyTemplate(readTemplate(QStringLiteral("h111_3tx"), id));
    service.closeChannel(work::ChannelId(1));
    const auto before = snapshots.count();
    QTRY_COMPARE(last().jobs.size(), pool::Snapshot::maxJobs);
    QCOMPARE(snapshots.count(), before + 1); // not one for each job
    QCOMPARE(last().jobs.first().templateId, 39u);
    QCOMPARE(last().channels, 0);
}

void tst_PoolService::snapshotSaysWhyTheNodeRefuses()
{
    pool::PoolService service(config(), m_clock);
    QSignalSpy snapshots(&service, &pool::PoolService::snapshotPublished);
    service.applyTemplate(readTemplate(QStringLiteral("h111_3tx"), 1));
    service.judgeProposal(1, QStringLiteral("bad-cb-amount"));
    QTRY_VERIFY(!snapshots.isEmpty());
    const auto snapshot = snapshots.last()[0].value<pool::Snapshot>();
    QVERIFY(snapshot.refusal.contains(QStringLiteral("bad-cb-amount")));
    QCOMPARE(snapshot.status, SourceStatus::Failed);
    QVERIFY(snapshot.jobs.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PoolService)
#include "tst_PoolService.moc"
