// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/UpstreamService.h"
#include "core/work/ShareHasher.h"
#include "tests/support/FakePool.h"

#include <QtTest>

using namespace std::chrono_literals;

/// An UpstreamService with quick times, and everything it said.
struct UpstreamRig {
    static upstream::UpstreamConfig quick(
        const QList<upstream::PoolTarget> &pools, upstream::Mode mode = upstream::Mode::Aggregated)
    {
        upstream::UpstreamConfig config;
        config.pools = pools;
        config.mode = mode;
        config.firstBackoff = 20ms;
        config.maxBackoff = 100ms;
        config.negotiationTime = 200ms;
        config.answerTime = 2000ms;
        config.failBackAfter = 150ms;
        config.attemptsPerPool = 2;
        return config;
    }
    static upstream::PoolTarget targetOf(
        const support::FakePool &pool, const QString &identity = QStringLiteral("acct.farm"))
    {
        return { QStringLiteral("127.0.0.1:%1").arg(pool.port), QStringLiteral("127.0.0.1"), pool.port, true,
            pool.authority(), identity };
    }

    UpstreamRig(const upstream::UpstreamConfig &config, const Clock &clock, const Random &random)
        : service(config, clock, random)
    {
        using S = work::WorkSource;
        QObject::connect(
            &service, &S::channelGranted, &service, [this](const work::ChannelGrant &g) { grants.append(g); });
        QObject::connect(
            &service, &S::channelRefused, &service, [this](const work::ChannelRefusal &r) { refusals.append(r); });
        QObject::connect(&service, &S::channelEnded, &service, [this](const work::ChannelEnd &e) { ends.append(e); });
        QObject::connect(&service, &S::jobIssued, &service, [this](const work::JobIssue &i) {
            jobs.append(i);
            targetAtJob.append(target);
        });
        QObject::connect(&service, &S::targetChanged, &service, [this](const work::TargetChange &t) {
            targets.append(t);
            target = t.sourceTarget;
        });
        QObject::connect(&service, &S::prefixChanged, &service, [this] { ++prefixChanges; });
        QObject::connect(&service, &S::sharesSettled, &service,
            [this](const QList<work::ShareSettlement> &list) { settlements.append(list); });
        QObject::connect(&service, &upstream::UpstreamService::blockReported, &service,
            [this](const upstream::BlockNews &n) { blocks.append(n); });
        QObject::connect(&service, &S::stateChanged, &service, [this](const work::SourceState &s) { state = s; });
        QObject::connect(&service, &upstream::UpstreamService::snapshotPublished, &service,
            [this](const upstream::Snapshot &s) { snapshot = s; });
        service.start();
    }

    void open(const QString &identity = QStringLiteral("acct.rig1"), double hashrate = 0)
    {
        service.openChannel({ .shard = 3,
            .requestId = ++lastRequest,
            .userIdentity = identity,
            .nominalHashrate = hashrate,
            .minExtranonceSize = 4 });
    }
    /// A share of \a job that meets \a target, as a machine's server hands it on. Another one at each call.
    work::ShareSubmission mine(const work::ChannelGrant &grant, const work::JobPtr &job,
        const bitcoin::Target &shareTarget, quint32 versionBits = 0)
    {
        const work::ShareHasher hasher(*job, grant.extranoncePrefix, grant.extranonceSize, work::RollKind::Extranonce);
        QByteArray rolled(grant.extranonceSize, '\0');
        rolled[0] = char(++lastRolled);
        rolled[1] = char(lastRolled >> 8);
        work::ShareSubmission share { .channel = grant.channel,
            .sequence = ++lastSequence,
            .job = job,
            .version = job->version | versionBits,
            .ntime = job->time,
            .extranonce = grant.extranoncePrefix + rolled,
            .target = shareTarget,
            .sourceTarget = shareTarget,
            .userIdentity = QStringLiteral("acct.rig1") };
        do {
            ++share.nonce;
            share.hash
                = hasher.headerHash(*job, grant.extranoncePrefix, rolled, { share.version, share.ntime, share.nonce });
        } while (!shareTarget.isMetBy(share.hash));
        return share;
    }
    const work::JobPtr &job() const { return jobs.last().job; }
    /// Mines and submits \a count shares on the newest job.
    void submit(int count, const work::ChannelGrant &grant)
    {
        QList<work::ShareSubmission> shares;
        for (int i = 0; i < count; ++i)
            shares.append(mine(grant, job(), support::FakePool::easy()));
        service.submitShares(shares);
    }

    QList<work::ChannelGrant> grants;
    QList<work::ChannelRefusal> refusals;
    QList<work::ChannelEnd> ends;
    QList<work::JobIssue> jobs;
    QList<std::optional<bitcoin::Target>> targetAtJob; ///< the last TargetChange before each job
    QList<work::TargetChange> targets;
    QList<work::ShareSettlement> settlements;
    QList<upstream::BlockNews> blocks;
    std::optional<bitcoin::Target> target;
    int prefixChanges = 0;
    work::SourceState state;
    upstream::Snapshot snapshot;
    quint64 lastRequest = 0;
    quint64 lastSequence = 0;
    quint16 lastRolled = 0;
    upstream::UpstreamService service; ///< last: its timers end before what they write to
};
