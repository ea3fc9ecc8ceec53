// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/net/Ban.h"
#include "core/stats/MachineOrder.h"

#include <QObject>

#include <memory>

class QTimer;

namespace stats {

class DayWindow;
class HistoryStore;
class KeyBook;
struct Decision;
class LiveState;
class MachineBook;
class Sampler;
struct Step;

/// How long each tier of history is kept.
struct Retention {
    std::chrono::hours fine { 24 * 2 }; ///< 10 s samples, at least one day: the 24 h sums come from them
    std::chrono::hours minutes { 24 * 30 };
    std::chrono::hours hours { 24 * 365 * 5 };
};

struct StatsConfig {
    QString path; ///< of the SQLite file; its folder exists
    Retention retention;
    bool redactAddresses = false;
};

/// Gathers what the services report, publishes it whole, and keeps its history. Lives on its ServiceThread; every
/// method runs there. Shards, source, node and pool know nothing of it: Wiring connects their signals to these methods.
class StatsService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatsService)
public:
    StatsService(StatsConfig config, const Clock &clock);
    ~StatsService() override; ///< calls stop()

    /// Opens the history and starts to publish. A damaged file is set aside and a new one begun.
    /// Errors: Unsupported (file of a newer program), Busy, Io.
    Result<void> start();
    /// Writes what is not yet on disk. Idempotent.
    void stop();

    /// Replaces everything known of one shard.
    void applyFloor(const work::FloorSnapshot &floor);
    void applySource(const work::SourceState &state);
    /// Replaces the counts of connections that were turned away, by safeguard.
    void setRefused(const QMap<QString, quint64> &refused);
    /// Judged shares, each exactly once.
    void recordShares(const QList<work::ShareEvent> &shares);
    /// Late rejections and lost shares; accepted ones change nothing.
    void recordSettlements(const QList<work::ShareSettlement> &settlements);
    /// A node's answer to a block. The same hash again replaces the answer and is counted once. What the disk does not
    /// take now is told and counted all the same, and written later.
    void recordBlock(const stats::BlockOutcome &outcome);
    /// What only the machine servers know (RollingForbidden, CoinbaseTooLarge). Machines that come, go and fall
    /// silent are seen in the snapshots, so those kinds are ignored here; of a block candidate the node or the remote
    /// pool tells what became of it.
    void recordFloorEvent(const work::FloorEvent &event);
    /// Anything else a person may want to know: node lost, listener failed, new tip.
    void recordEvent(const stats::Event &event);

    /// What the owner wants done with a machine: on disk first, then done, then told in the events. machineAnswered()
    /// follows.
    void orderMachine(const stats::MachineRequest &request);
    QList<BanRow> bans() const;
    /// A safeguard turned a peer away for a while from now on.
    void recordBan(const QHostAddress &peer, const QString &reason, std::chrono::seconds time);

    /// A found block is not on disk: an event each time, and in the snapshots until reportBlocksSaved().
    void reportBlockUnsaved(const Error &error);
    void reportBlocksSaved();

    /// Answers with seriesReady().
    void requestSeries(const stats::SeriesRequest &request);
    Series series(const SeriesRequest &request) const;
    /// The latest \a count events, newest last.
    QList<Event> events(int count) const;
    /// Does what is due now: publish, flush, roll up, delete. Called by a timer four times a second.
    void tick();

Q_SIGNALS:
    /// At most 4 times a second, at least once a second while a machine is connected.
    void snapshotPublished(const stats::LiveSnapshot &snapshot);
    /// The latest 200 events, newest last, whole: after start() and whenever one was added.
    void eventsPublished(const QList<stats::Event> &events);
    /// One new event, once, for notifications.
    void eventRecorded(const stats::Event &event);
    void seriesReady(const stats::Series &series);
    void machineAnswered(const stats::MachineAnswer &answer);
    void disconnectWanted(work::ConnectionId connection);
    /// All bans in force: after start() and whenever one comes or goes.
    void bansChanged(const QList<net::Ban> &bans);
    /// History cannot be written; measuring goes on in memory. Once per failure, with an event and in the snapshots.
    void failed(const Error &error);

private:
    Result<void> openStore();
    void addEvent(Event event);
    void take(const Decision &decision);
    void endBans();
    void tellBans();
    QString calledNow(const QString &key) const;
    void publishWhenDue();
    void flush(QList<Step> steps);
    void upkeep();
    void writeBlocks();
    void countBlocks();
    /// The parts of history that fail apart: it is well again when all of them are.
    enum Part : quint8 { Samples = 1, Blocks = 2, Upkeep = 4 };
    void report(Part part, const Error &error);
    void succeed(Part part);

    StatsConfig m_config;
    const Clock &m_clock;
    std::unique_ptr<KeyBook> m_keys;
    std::unique_ptr<MachineBook> m_book;
    std::unique_ptr<LiveState> m_live;
    std::unique_ptr<Sampler> m_sampler;
    std::unique_ptr<DayWindow> m_day;
    std::unique_ptr<HistoryStore> m_store; ///< null unless started
    QTimer *m_timer = nullptr;
    QList<Event> m_recent; ///< newest last
    QList<Event> m_unwritten; ///< oldest first
    bool m_eventsChanged = false;
    QHash<bitcoin::Hash256, BlockOutcome> m_unwrittenBlocks;
    quint8 m_failing = 0; ///< Parts
    std::optional<SteadyTime> m_published;
    std::optional<SteadyTime> m_nextUpkeep;
    std::optional<SteadyTime> m_retryAt;
};

} // namespace stats
