// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PoolBook.h"

#include <algorithm>

namespace upstream {

namespace {

std::chrono::milliseconds rounded(std::chrono::nanoseconds time)
{
    return std::chrono::round<std::chrono::milliseconds>(time);
}

} // namespace

PoolBook::PoolBook(const UpstreamConfig &config, UnixMs now)
    : m_network(config.network)
{
    for (const PoolTarget &pool : config.pools) {
        Note note;
        note.view.name = pool.name;
        const QString host = pool.host.contains(u':') ? u'[' + pool.host + u']' : pool.host;
        note.view.url = QStringLiteral("%1://%2:%3")
                            .arg(pool.isSv2 ? QStringLiteral("stratum2+tcp") : QStringLiteral("stratum+tcp"), host)
                            .arg(pool.port);
        note.view.isSv2 = pool.isSv2;
        note.view.isAuthenticated = pool.authority.has_value();
        note.view.since = now;
        note.identity = pool.identity;
        m_notes.push_back(std::move(note));
    }
}

void PoolBook::setState(int pool, PoolState state, UnixMs now, const QString &reason)
{
    PoolView &view = at(pool).view;
    if (view.state != state) {
        view.state = state;
        view.since = now;
    }
    if (state == PoolState::Active)
        view.reason.clear();
    else if (!reason.isEmpty())
        view.reason = reason;
    if (state == PoolState::Active)
        return;
    Note &note = at(pool);
    note.view.job.reset();
    note.coinbase.clear();
    note.isRead = false;
}

void PoolBook::noteSetup(int pool, std::chrono::nanoseconds time)
{
    at(pool).view.setupTime = rounded(time);
}

void PoolBook::noteAnswer(int pool, std::chrono::nanoseconds time)
{
    auto &answers = at(pool).answers;
    answers.push_back(time);
    if (answers.size() > maxAnswers)
        answers.pop_front();
}

void PoolBook::noteRejected(int pool, const QString &code)
{
    PoolView &view = at(pool).view;
    ++view.rejected;
    const bool isListed = view.rejectedByCode.contains(code) || view.rejectedByCode.size() < maxCodes;
    ++view.rejectedByCode[isListed ? code : QStringLiteral("other")];
}

void PoolBook::noteJob(int pool, const ActiveJob &job, int ownSize, UnixMs now)
{
    Note &note = at(pool);
    const sv2::NewExtendedMiningJob &message = *job.message;
    note.view.job = JobFacts { heightOf(message.coinbaseTxPrefix.bytes()), job.prevHash, now };
    note.coinbase
        = message.coinbaseTxPrefix.bytes() + job.prefix + QByteArray(ownSize, '\0') + message.coinbaseTxSuffix.bytes();
    note.isRead = false;
}

Snapshot PoolBook::snapshot(UnixMs now)
{
    Snapshot snapshot { now, {} };
    for (Note &note : m_notes) {
        if (!note.isRead)
            note.view.payout = Payout::of(note.coinbase, note.identity, m_network);
        note.isRead = true;
        if (!note.answers.empty()) {
            std::vector<std::chrono::nanoseconds> sorted(note.answers.begin(), note.answers.end());
            const auto middle = sorted.begin() + qsizetype(sorted.size() / 2);
            std::nth_element(sorted.begin(), middle, sorted.end());
            note.view.answerTime = rounded(*middle);
        }
        snapshot.pools.append(note.view);
    }
    return snapshot;
}

} // namespace upstream
