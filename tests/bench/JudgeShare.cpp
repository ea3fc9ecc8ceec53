// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include "core/bitcoin/BlockHeader.h"
#include "core/crypto/Sha256.h"
#include "core/work/Channel.h"

namespace bench {

namespace {

constexpr int branches = 12;
constexpr int coinbaseSize = 250;
constexpr int rolledSize = 8;
constexpr int batch = 256;
/// Shares of one tip: a channel judges some dozens, a busy one thousands.
constexpr int batchesPerTip = 16;

bitcoin::Hash256 hashNamed(quint32 n)
{
    return { crypto::sha256(QByteArray::number(n)) };
}

work::JobPtr makeJob(quint32 id)
{
    auto job = std::make_shared<work::Job>();
    job->id = work::JobId(id);
    job->version = 0x20000000;
    job->versionMask = work::defaultVersionMask;
    job->prevHash = hashNamed(id);
    job->nbits = 0x17034219;
    job->blockTarget = *bitcoin::Target::fromCompact(job->nbits);
    job->minTime = 1700000000 - 600;
    job->time = 1700000000;
    job->coinbasePrefix = QByteArray(60, 'p');
    job->coinbaseSuffix = QByteArray(coinbaseSize - 60 - 12 - rolledSize, 's');
    for (int i = 0; i < branches; ++i)
        job->merklePath.append(hashNamed(1'000'000 + quint32(i)));
    job->isClean = true;
    return job;
}

/// The same hashes with nothing around them: the coinbase from the rolled bytes on, the branch, the header.
class BareHashes {
public:
    BareHashes(const work::Job &job, const QByteArray &prefix)
        : m_suffix(job.coinbaseSuffix)
        , m_branch(job.merklePath)
    {
        m_start.update(job.coinbasePrefix).update(prefix);
    }
    Bytes32 hash(QByteArrayView rolled, quint32 nonce)
    {
        crypto::Sha256 coinbase = m_start;
        Bytes32 root = coinbase.update(rolled).update(m_suffix).finishTwice();
        for (const bitcoin::Hash256 &side : m_branch)
            root = crypto::sha256dPair(root, side.bytes);
        std::copy(root.begin(), root.end(), m_header.begin() + 36);
        std::memcpy(m_header.data() + 76, &nonce, sizeof nonce);
        return crypto::sha256dHeader(m_header);
    }

private:
    crypto::Sha256 m_start;
    QByteArray m_suffix;
    QList<bitcoin::Hash256> m_branch;
    std::array<quint8, 80> m_header {};
};

} // namespace

Row judgeShare(Effort effort)
{
    const QByteArray prefix(12, 'x');
    work::ChannelConfig config;
    config.startDifficulty = config.vardiff.minimum = config.vardiff.maximum
        = bitcoin::Target::max().difficulty(); // every nonce is a share
    work::Channel channel(
        { .channel = work::ChannelId(1), .extranoncePrefix = prefix, .extranonceSize = rolledSize }, config);
    const work::Instant now { UnixMs(std::chrono::seconds(1700000000)), SteadyTime(std::chrono::seconds(1000)) };

    Samples ratio, judged, bare;
    QByteArray rolled(rolledSize, '\0');
    quint32 nonce = 0;
    quint64 accepted = 0;
    quint32 sum = 0; // of the bare hashes, so that they are made
    const int batches = effort.pick(4000, 64);
    work::JobPtr job;
    const work::ToldJob *told = nullptr;
    std::optional<BareHashes> hashes;
    for (int i = 0; i < batches; ++i) {
        if (i % batchesPerTip == 0) {
            job = makeJob(quint32(i) + 1);
            told = channel.tell(job, now);
            hashes.emplace(*job, prefix);
        }
        const work::ToldId id = told->id;
        qint64 begin = threadCpu();
        for (int n = 0; n < batch; ++n) {
            std::memcpy(rolled.data(), &nonce, sizeof nonce);
            accepted += channel.judge({ id, { job->version, job->time, nonce++ }, rolled }, now).isAccepted();
        }
        const auto judgeTime = double(threadCpu() - begin);
        begin = threadCpu();
        for (int n = 0; n < batch; ++n) {
            std::memcpy(rolled.data(), &nonce, sizeof nonce);
            sum += hashes->hash(rolled, nonce++)[0];
        }
        const auto bareTime = double(threadCpu() - begin);
        ratio.add(judgeTime / bareTime);
        judged.add(judgeTime / batch);
        bare.add(bareTime / batch);
    }
    Row row { QStringLiteral("judge-share"), QStringLiteral("judging a share (coinbase 250 B, 12 branches)"),
        QStringLiteral("the SHA-256 calls it cannot do without: the coinbase behind a midstate, 12 pairs, the header"),
        { { QStringLiteral("ratio"), QStringLiteral("x"), ratio, 1.5 } }, {}, {} };
    row.details
        = { { QStringLiteral("judgeNs"), qRound(judged.median()) }, { QStringLiteral("bareNs"), qRound(bare.median()) },
              { QStringLiteral("sharesPerSample"), batch }, { QStringLiteral("checksum"), qint64(sum) } };
    if (accepted != quint64(batches) * batch)
        row.trouble = QStringLiteral("only %1 of %2 shares were accepted").arg(accepted).arg(batches * batch);
    return row;
}

} // namespace bench
