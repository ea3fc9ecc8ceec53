// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/LiveState.h"
#include "core/stats/Tier.h"
#include "core/storage/Database.h"

namespace stats {

struct BanEntry;
struct Decision;

/// The history file: samples in three tiers, tallies, the best share, blocks and events. All SQL of this module is
/// here. Lives on the thread of its service.
class HistoryStore final {
public:
    /// Errors: as storage::Database::open().
    static Result<HistoryStore> open(const QString &path, const Retention &retention);

    /// What write() puts on disk in one transaction: all of it or nothing.
    struct Batch {
        QList<Step> steps;
        QList<Event> events; ///< oldest first
        BestShare bestEver;
    };
    Result<void> write(const Batch &batch);
    /// Adds up ended minutes from 10 s samples and ended hours from minutes. Each piece and its mark are one
    /// transaction, so it can stop anywhere. A step is left open for 30 s after its end.
    Result<void> rollUp(UnixMs now);
    /// Deletes what is older than its retention, and events beyond the last 10,000, in batches.
    /// \returns true when something may be left over.
    Result<bool> deleteExpired(UnixMs now);

    /// The hash is new or its verdict is another than what is written.
    Result<bool> isNews(const BlockOutcome &outcome) const;
    /// Writes a verdict in place of the one before.
    Result<void> recordBlock(const BlockOutcome &outcome);
    Result<quint64> acceptedBlocks() const;
    Result<BestShare> bestEver() const;
    /// The total's steps of the last 24 hours.
    Result<DayWindow> lastDay(UnixMs now) const;
    /// Newest last.
    Result<QList<Event>> events(int count) const;
    /// Only ended steps; a step that nothing is known of has no point.
    Result<Series> series(const SeriesRequest &request, UnixMs now) const;

    /// What the owner said of machines: names by key, bans. A ban may be over.
    Result<QHash<QString, QString>> machineNames() const;
    Result<QList<BanEntry>> bans() const;
    /// The name, the ban or the lifted ban of a decision, on disk when it returns.
    Result<void> write(const Decision &decision);
    Result<void> removeBan(qint64 id);

private:
    HistoryStore(storage::Database database, const Retention &retention);
    Result<void> writeSteps(const QList<Step> &steps);
    Result<void> writeTallies(const Step &step);
    Result<void> writeEvents(const QList<Event> &events);
    Result<void> writeBest(const BestShare &best);
    Result<qint64> machineId(const QString &key);
    Result<qint64> rolledUntil(int tier) const;
    Result<void> rollUpTier(const Tier &from, const Tier &to, qint64 end);
    Result<void> writeName(const QString &key, const QString &name);
    Result<void> writeBan(const BanRow &ban);
    Result<int> deleteSome(const QString &sql, const QVariantList &values);

    storage::Database m_database;
    Tiers m_tiers;
    QHash<QString, qint64> m_machineIds;
};

} // namespace stats
