// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/Sampler.h"

namespace stats {

/// The best share ever, as history keeps it.
struct BestShare {
    double difficulty = 0;
    UnixMs at {};
    QString machine;
    bool operator==(const BestShare &) const = default;
};

/// What is true now, made of what shards and source said last. Pure: time comes in, events go out.
class LiveState final {
public:
    LiveState(UnixMs startedAt, bool redactAddresses)
        : m_startedAt(startedAt)
        , m_redactAddresses(redactAddresses)
    {
    }

    /// \a floor with keys that no other shard has, see KeyBook.
    void applyFloor(const work::FloorSnapshot &floor);
    /// All connections turned away since the start, by safeguard.
    void setRefused(const QMap<QString, quint64> &refused);
    /// The events that the change means: connected, lost, switched.
    QList<Event> applySource(const work::SourceState &state, UnixMs now);
    void addShare(const work::ShareEvent &share);
    /// Machines that came, left (and stayed away for 30 s), fell silent or are back since the last call.
    QList<Event> watch(UnixMs now);

    /// Something cannot be written to disk: it stays in the snapshot until storageBack(). \returns the event to tell.
    Event storageFailed(Storage what, const QString &reason, UnixMs now);
    /// It can be written again. \returns nothing when nobody said otherwise.
    std::optional<Event> storageBack(Storage what, UnixMs now);

    void setBestEver(const BestShare &best) { m_bestEver = best; }
    const BestShare &bestEver() const { return m_bestEver; }
    void setBlocksFound(quint64 count);
    bool hasMiners() const;
    /// Something changed since the last snapshot().
    bool isChanged() const { return m_isChanged; }
    QList<work::MinerSnapshot> miners() const;
    /// The machine with that key, or null; valid until the next change.
    const work::MinerSnapshot *miner(const QString &key) const;
    bool isNameOfAnother(const QString &name, const QString &key) const;
    /// What a machine is called from now on. Empty: what it calls itself.
    void rename(const QString &key, const QString &name);
    void setBans(const QList<BanRow> &bans);
    const QMap<int, work::FloorSnapshot> &floors() const { return m_floors; }
    LiveSnapshot snapshot(UnixMs now, const DayWindow &day, const StepTotal &pending);
    QString redactIfAsked(const QString &address) const;

private:
    struct Watched {
        bool isSilent = false;
        std::optional<UnixMs> missingSince;
        QString name;
    };
    void appear(const work::MinerSnapshot &miner, UnixMs now, QList<Event> &events);

    UnixMs m_startedAt;
    bool m_redactAddresses;
    bool m_isChanged = true;
    QMap<int, work::FloorSnapshot> m_floors; ///< by shard
    QMap<QString, quint64> m_refused; ///< by safeguard
    QList<BanRow> m_bans;
    work::SourceState m_source;
    bool m_hasSource = false;
    QList<StorageTrouble> m_storage;
    quint64 m_accepted = 0;
    BestShare m_bestSession;
    BestShare m_bestEver;
    quint64 m_blocksFound = 0;
    QHash<QString, Watched> m_watched; ///< by key
};

} // namespace stats
