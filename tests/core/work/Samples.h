// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Sha256.h"
#include "core/work/Channel.h"

#include <QRandomGenerator>
#include <QtEndian>

/// Jobs for tests, and hashing the long way: every byte put together and hashed at once.
namespace samples {

inline const work::Instant start { UnixMs(std::chrono::seconds(1700000000)), SteadyTime(std::chrono::seconds(1000)) };

inline QByteArray randomBytes(QRandomGenerator &random, int size)
{
    QByteArray out(size, '\0');
    for (char &byte : out)
        byte = char(quint8(random.generate()));
    return out;
}

inline bitcoin::Hash256 hashNamed(quint32 n)
{
    return { crypto::sha256(QByteArray::number(n)) };
}

/// Block target zero: no block. ntime from 1'700'000'000 - 600.
inline std::shared_ptr<work::Job> job(quint32 id, quint32 tip = 1, int branches = 3)
{
    auto job = std::make_shared<work::Job>();
    job->id = work::JobId(id);
    job->version = 0x20000000;
    job->versionMask = work::defaultVersionMask;
    job->prevHash = hashNamed(tip);
    job->nbits = 0x1d00ffff;
    job->minTime = 1700000000 - 600;
    job->time = 1700000000;
    job->coinbasePrefix = QByteArray(90, 'p') + QByteArray::number(id);
    job->coinbaseSuffix = QByteArray(120, 's');
    for (int i = 0; i < branches; ++i)
        job->merklePath.append(hashNamed(1000 + quint32(i)));
    return job;
}

inline bitcoin::Hash256 slowHash(const work::Job &job, const QByteArray &extranonce, const work::HeaderRoll &roll)
{
    auto root = crypto::sha256d(QByteArray(job.coinbasePrefix + extranonce + job.coinbaseSuffix));
    for (const auto &branch : job.merklePath)
        root = crypto::sha256d(QByteArray(toByteArray(root) + toByteArray(branch.bytes)));
    const auto le = [](quint32 v) {
        v = qToLittleEndian(v);
        return QByteArray(reinterpret_cast<const char *>(&v), 4);
    };
    return { crypto::sha256d(QByteArray(le(roll.version) + toByteArray(job.prevHash.bytes) + toByteArray(root)
        + le(roll.ntime) + le(job.nbits) + le(roll.nonce))) };
}

inline work::ToldJob told(const work::JobPtr &job, const bitcoin::Target &target, int telling = 0)
{
    return { .id = work::tellId(job->id, telling),
        .job = job,
        .target = target,
        .sourceTarget = bitcoin::Target::max(),
        .difficulty = target.difficulty(),
        .versionMask = job->versionMask,
        .minTime = job->minTime,
        .time = job->time,
        .prefix = QByteArray("pre"),
        .rolledSize = 4,
        .isClean = job->isClean,
        .hasher = work::ShareHasher(*job, QByteArray("pre"), 4, work::RollKind::Extranonce) };
}

/// A share whose extranonce is kept alive by static text.
inline work::Share share(work::ToldId id, quint32 nonce = 0)
{
    return { id, { 0x20000000, 1700000000, nonce }, QByteArrayView("abcd") };
}

} // namespace samples
