// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/ActiveJob.h"

#include "core/base/ByteCursor.h"
#include "core/bitcoin/BlockHeader.h"
#include "core/bitcoin/CompactSize.h"
#include "core/bitcoin/Merkle.h"

#include <algorithm>

namespace upstream {

work::JobPtr makeJob(const ActiveJob &active, const JobIssuing &issuing)
{
    const sv2::NewExtendedMiningJob &message = *active.message;
    return std::make_shared<const work::Job>(work::Job {
        .id = issuing.id,
        .templateId = JobKey { active.generation, active.poolJobId() }.packed(),
        .height = heightOf(message.coinbaseTxPrefix.bytes()),
        .version = active.version(),
        .versionMask = active.versionMask(),
        .prevHash = active.prevHash,
        .nbits = active.nbits,
        .blockTarget = active.blockTarget,
        .minTime = active.minTime,
        .time = issuing.time,
        .coinbasePrefix = message.coinbaseTxPrefix.bytes() + active.prefix,
        .coinbaseSuffix = message.coinbaseTxSuffix.bytes(),
        .merklePath = message.merklePath.items(),
        .isClean = issuing.isClean,
        .issuedAt = issuing.at,
    });
}

quint32 timeFor(const ActiveJob &active, UnixMs now, std::chrono::nanoseconds elapsed)
{
    const auto run = std::chrono::duration_cast<std::chrono::seconds>(elapsed).count();
    const quint64 lowest = quint64(active.minTime) + quint64(std::clamp<qint64>(run, 0, maxTimeAhead));
    const quint64 highest = std::min<quint64>(quint64(active.minTime) + maxTimeAhead, 0xffffffffu);
    return quint32(std::clamp<quint64>(unixSeconds(now), std::min(lowest, highest), highest));
}

bool isSameWork(const work::Job &old, const ActiveJob &active)
{
    const sv2::NewExtendedMiningJob &message = *active.message;
    return old.prevHash == active.prevHash && old.nbits == active.nbits
        && old.coinbasePrefix == message.coinbaseTxPrefix.bytes() + active.prefix
        && old.coinbaseSuffix == message.coinbaseTxSuffix.bytes() && old.merklePath == message.merklePath.items()
        && old.version == active.version() && old.versionMask == active.versionMask();
}

quint32 heightOf(QByteArrayView coinbasePrefix)
{
    constexpr qsizetype beforeScript = 4 + 1 + 36; // version, input count, the null outpoint
    ByteReader reader(coinbasePrefix);
    reader.take(beforeScript);
    bitcoin::readCompactSize(reader);
    const quint8 push = reader.u8();
    if (reader.ok() && push > 0x50 && push <= 0x60) // OP_1 .. OP_16
        return push - 0x50u;
    if (!reader.ok() || push < 1 || push > 4)
        return 0;
    quint32 height = 0;
    for (int i = 0; i < push; ++i)
        height |= quint32(reader.u8()) << (8 * i);
    return reader.ok() && height < 0x80000000u ? height : 0;
}

QString blockText(const work::ShareSubmission &share)
{
    const work::Job &job = *share.job;
    const QByteArray coinbase = job.coinbasePrefix + share.extranonce + job.coinbaseSuffix;
    const bitcoin::BlockHeader header { .version = share.version,
        .prevHash = job.prevHash,
        .merkleRoot = bitcoin::foldMerkleBranch(bitcoin::Hash256::of(coinbase), job.merklePath),
        .time = share.ntime,
        .nbits = job.nbits,
        .nonce = share.nonce };
    return QStringLiteral("hash %1 header %2 coinbase %3 (without witness)")
        .arg(share.hash.toDisplay(), toHex(header.encode()), toHex(coinbase));
}

} // namespace upstream
