// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/Merkle.h"
#include "core/sv2/Mining.h"
#include "core/sv2/Protocol.h"
#include "core/work/Types.h"

#include <QMap>
#include <QSet>

namespace support {

/// What a FakePool works on now.
struct FakeWork {
    quint32 height = 800'000;
    quint32 revision = 0; ///< other merkle path, same tip
    quint32 nbits = 0x1b00ffff; ///< no test finds a block by accident
    quint32 minTime = 0;
    bool allowsRolling = true;
    quint32 version = 0x20000000;

    bitcoin::Hash256 prevHash() const { return bitcoin::Hash256::of(QByteArray::number(height)); }
};

/// A pool's own record of an extended channel: it remembers each job with what held for it, and judges shares as
/// strictly as a real pool: SRI's order and codes.
struct FakePoolChannel {
    struct Job {
        sv2::NewExtendedMiningJob message;
        QByteArray prefix;
        bitcoin::Target target;
        bitcoin::Hash256 prevHash;
        quint32 nbits = 0;
        quint32 minTime = 0;
    };
    quint32 id = 0;
    QString identity {};
    double hashrate = 0;
    quint16 extranonceSize = 0;
    QByteArray prefix {};
    bitcoin::Target target {};
    QMap<quint32, Job> waiting {};
    QMap<quint32, Job> live {};
    QSet<quint32> stale {};
    QSet<QByteArray> seen {};
    quint32 accepted = 0; ///< since the last acknowledgement
    quint32 total = 0;
    quint32 lastSequence = 0;

    /// A job of \a work; a future one has no ntime.
    sv2::NewExtendedMiningJob makeJob(quint32 jobId, const FakeWork &work, bool isFuture)
    {
        QByteArray before
            = QByteArray::fromHex("01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff");
        before.append(char(4 + 1 + prefix.size() + extranonceSize)).append(char(3));
        for (int shift : { 0, 8, 16 })
            before.append(char(work.height >> shift));
        before.append(char(prefix.size() + extranonceSize));
        const QByteArray after
            = QByteArray::fromHex("ffffffff0100f2052a010000001600147777777777777777777777777777777777777777"
                                  "00000000");
        sv2::NewExtendedMiningJob job { id, jobId, isFuture ? std::nullopt : std::optional(work.minTime), work.version,
            work.allowsRolling,
            sv2::Seq0_255<bitcoin::Hash256>({ bitcoin::Hash256::of(QByteArray::number(work.revision)) }),
            sv2::B0_64K(before), sv2::B0_64K(after) };
        Job record { job, prefix, target, work.prevHash(), work.nbits, work.minTime };
        (isFuture ? waiting : live).insert(jobId, record);
        return job;
    }
    sv2::SetNewPrevHash activate(quint32 jobId, const FakeWork &work)
    {
        for (const quint32 old : live.keys())
            stale.insert(old);
        live.clear();
        Job job = waiting.take(jobId);
        waiting.clear();
        seen.clear();
        job.target = target;
        job.prevHash = work.prevHash();
        job.minTime = work.minTime;
        live.insert(jobId, job);
        return { id, jobId, work.prevHash(), work.minTime, work.nbits };
    }
    /// Empty: it counts.
    QString judge(const sv2::SubmitSharesExtended &share)
    {
        namespace code = sv2::errorCode;
        if (stale.contains(share.jobId))
            return code::staleShare;
        if (!live.contains(share.jobId))
            return code::invalidJobId;
        const Job &job = live[share.jobId];
        if (share.extranonce.size() != extranonceSize)
            return code::badExtranonceSize;
        if (share.ntime < job.minTime)
            return code::invalidShare;
        if (!job.message.versionRollingAllowed && share.version != job.message.version)
            return code::versionRollingNotAllowed;
        if ((share.version ^ job.message.version) & ~work::defaultVersionMask)
            return code::invalidNonRollableVersionBit;
        QByteArray coinbase = job.message.coinbaseTxPrefix.bytes() + job.prefix + share.extranonce.bytes();
        coinbase += job.message.coinbaseTxSuffix.bytes();
        const bitcoin::BlockHeader header { .version = share.version,
            .prevHash = job.prevHash,
            .merkleRoot = bitcoin::foldMerkleBranch(bitcoin::Hash256::of(coinbase), job.message.merklePath.items()),
            .time = share.ntime,
            .nbits = job.nbits,
            .nonce = share.nonce };
        const QByteArray key = toByteArray(header.encode());
        if (seen.contains(key))
            return code::duplicateShare;
        if (!job.target.isMetBy(header.hash()))
            return code::difficultyTooLow;
        seen.insert(key);
        return {};
    }
};

} // namespace support
