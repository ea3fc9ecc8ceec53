// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Mining.h"
#include "core/upstream/ActiveJob.h"

#include <deque>
#include <map>
#include <optional>

namespace upstream {

/// One extended channel at a pool, from its opening on: prefix, target and jobs as the pool's messages change them.
/// Pure. sv2-spec 5.3.
class UpstreamChannel {
public:
    static constexpr size_t maxFutureJobs = 64; ///< further ones push out the oldest
    static constexpr size_t maxLiveJobs = 16; ///< remembered of the current tip

    /// \a ownSize bytes of the extranonce are ours; what the pool gives beyond is zero padding in front of them.
    /// Errors: Unsupported when the pool gives less, Protocol when prefix and extranonce are more than 32 bytes.
    static Result<UpstreamChannel> open(
        const sv2::OpenExtendedMiningChannelSuccess &success, int ownSize, quint32 generation);

    /// A job that is active at once; nothing when it waits for its SetNewPrevHash (a future job, or any before the
    /// first tip is known).
    std::optional<ActiveJob> addJob(const sv2::NewExtendedMiningJob &job, bool mayRoll = true);
    /// Errors: Protocol for a job id that names no waiting job, or an nbits that is no target.
    Result<ActiveJob> setPrevHash(const sv2::SetNewPrevHash &message);
    /// For jobs still to come and for waiting ones.
    void setTarget(const bitcoin::Target &target) { m_target = target; }
    /// For jobs still to come. Errors: Protocol when prefix and extranonce are more than 32 bytes.
    Result<void> setPrefix(const QByteArray &prefix);
    void setGroup(quint32 group) { m_group = group; }

    quint32 id() const { return m_id; }
    quint32 group() const { return m_group; }
    quint32 generation() const { return m_generation; }
    const bitcoin::Target &target() const { return m_target; }
    /// Zero bytes between the pool's prefix and ours.
    QByteArray padding() const { return QByteArray(m_padding, '\0'); }
    quint32 nextSequence() { return ++m_sequence; }
    /// The hashrate that the pool was told last, h/s.
    double claim() const { return m_claim; }
    void setClaim(double hashrate) { m_claim = hashrate; }
    /// The newest job; null before the first.
    const ActiveJob *current() const { return m_live.empty() ? nullptr : &m_live.back(); }
    /// The job that \a old's shares are shares of as well; null when there is none. See isSameWork().
    const ActiveJob *findSameWork(const work::Job &old) const;

private:
    struct Waiting {
        std::shared_ptr<const sv2::NewExtendedMiningJob> message;
        QByteArray prefix;
        quint64 order = 0;
    };
    struct Tip {
        bitcoin::Hash256 prevHash;
        quint32 nbits = 0;
        bitcoin::Target blockTarget;
        quint32 minTime = 0;
    };
    UpstreamChannel() = default;
    ActiveJob activate(const Waiting &job, bool opensTip);
    void wait(Waiting job);

    quint32 m_id = 0;
    quint32 m_group = 0;
    quint32 m_generation = 0;
    quint16 m_extranonceSize = 0;
    int m_padding = 0;
    QByteArray m_prefix;
    bitcoin::Target m_target;
    quint32 m_sequence = 0;
    double m_claim = 0;
    quint64 m_order = 0;
    std::map<quint32, Waiting> m_waiting;
    std::deque<ActiveJob> m_live; ///< on the current tip, oldest first
    std::optional<Tip> m_tip;
};

} // namespace upstream
