// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Sha256.h"
#include "core/work/WorkSource.h"

namespace support {

/// A job that is no block's (channels find out by the tip whether it is clean): made-up coinbase and branches. ntime
/// from 1'700'000'000 on, the start of FakeClock.
inline std::shared_ptr<work::Job> madeUpJob(quint32 id, quint32 tip = 1)
{
    auto job = std::make_shared<work::Job>();
    job->id = work::JobId(id);
    job->version = 0x20000000;
    job->versionMask = work::defaultVersionMask;
    job->prevHash = { crypto::sha256(QByteArray::number(tip)) };
    job->nbits = 0x1d00ffff;
    job->minTime = 1'700'000'000 - 600;
    job->time = 1'700'000'000;
    job->coinbasePrefix = QByteArray(60, 'p') + QByteArray::number(id);
    job->coinbaseSuffix = QByteArray(80, 's');
    job->merklePath = { { crypto::sha256(QByteArray("branch")) }, { crypto::sha256(QByteArray("another")) } };
    job->blockTarget = bitcoin::Target::difficultyOne();
    job->issuedAt = SteadyTime(std::chrono::milliseconds(id));
    return job;
}

/// A source of work that does what the test says and remembers what it was asked.
class FakeSource final : public work::WorkSource {
public:
    bool answers = true; ///< false: openings are kept in \c asked only
    std::optional<work::ChannelRefusal> refusal; ///< given to every opening
    bitcoin::Target sourceTarget = bitcoin::Target::max();
    quint8 extranonceSize = 16;
    work::JobPtr current;

    QList<work::OpenRequest> asked;
    QList<work::ChannelGrant> granted;
    QList<work::ChannelUpdate> updates;
    QList<work::ChannelId> closed;
    QList<work::ShareSubmission> shares;

    void openChannel(const work::OpenRequest &request) override
    {
        asked.append(request);
        if (answers)
            answer(request);
    }
    void answer(const work::OpenRequest &request)
    {
        if (refusal)
            return Q_EMIT channelRefused({ request.shard, request.requestId, refusal->code, refusal->text });
        const quint32 id = ++m_channels;
        granted.append({ request.shard, request.requestId, work::ChannelId(id), prefix(id), extranonceSize,
            sourceTarget, current });
        Q_EMIT channelGranted(granted.last());
    }
    void issue(const work::JobPtr &job, work::ChannelId channel = {})
    {
        if (!channel)
            current = job;
        Q_EMIT jobIssued({ job, channel });
    }
    void updateChannel(const work::ChannelUpdate &update) override { updates.append(update); }
    void closeChannel(work::ChannelId channel) override { closed.append(channel); }
    void submitShares(const QList<work::ShareSubmission> &submitted) override { shares.append(submitted); }

    static QByteArray prefix(quint32 channel) { return QByteArray("\xee\x00\x00", 3) + char(channel); }

private:
    quint32 m_channels = 0;
};

} // namespace support
