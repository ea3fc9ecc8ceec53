// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/upstream/ActiveJob.h"
#include "core/upstream/Snapshot.h"
#include "core/upstream/UpstreamConfig.h"

#include <deque>

namespace upstream {

/// What is known of each pool of the list, kept as things happen: the snapshot is read off it. Pure.
class PoolBook {
public:
    PoolBook(const UpstreamConfig &config, UnixMs now);

    /// \a reason stays until the pool is active; an empty one leaves what stood there.
    void setState(int pool, PoolState state, UnixMs now, const QString &reason = {});
    PoolState state(int pool) const { return m_notes[size_t(pool)].view.state; }
    void noteSetup(int pool, std::chrono::nanoseconds time);
    /// A share was answered, whatever the answer, that long after it was sent.
    void noteAnswer(int pool, std::chrono::nanoseconds time);
    void noteSettled(int pool) { ++at(pool).view.settled; }
    void noteRejected(int pool, const QString &code);
    void noteLost(int pool) { ++at(pool).view.lost; }
    /// The newest job of \a pool, with what \a ownSize bytes of the extranonce are ours.
    void noteJob(int pool, const ActiveJob &job, int ownSize, UnixMs now);

    /// Coinbases are read here, each once.
    Snapshot snapshot(UnixMs now);

private:
    static constexpr int maxCodes = 32; ///< they come from outside; further ones are counted as "other"
    static constexpr size_t maxAnswers = 31;

    struct Note {
        PoolView view {};
        QString identity {};
        std::deque<std::chrono::nanoseconds> answers {}; ///< the last ones, oldest first
        QByteArray coinbase {}; ///< of the newest job
        bool isRead = false; ///< view.payout is of \c coinbase
    };
    Note &at(int pool) { return m_notes[size_t(pool)]; }

    std::vector<Note> m_notes;
    bitcoin::Network m_network;
};

} // namespace upstream
