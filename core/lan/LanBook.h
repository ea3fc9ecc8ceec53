// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/PointPlan.h"
#include "core/lan/Request.h"
#include "core/lan/Timetable.h"
#include "core/storage/Database.h"

namespace lan {

/// A device as the book has it.
struct BookDevice {
    QString key {};
    QHostAddress address {};
    Identity identity {}; ///< the last one
    QString name {};
    QString group {};
    bool isManaged = false;
    std::optional<UnixMs> seenAt {}; ///< read last
    std::optional<UnixMs> pointedAt {};
    std::optional<PauseMark> pause {};
    QByteArray watch {}; ///< Watch::save()
    bool operator==(const BookDevice &) const = default;
};

/// The file lan.sqlite: what is known of devices, what was done to them and what their owner wants. All SQL of this
/// module is here. Holds no password: lists of pools lose theirs on the way in. What a function wrote is on the disk
/// when it returns. Lives on the thread of its service. Errors of all: Io, Busy.
class LanBook final {
public:
    static constexpr int mostDevices = 4096;
    static constexpr int mostRows = 200; ///< schedules, templates
    static constexpr std::chrono::minutes step { 5 }; ///< of telemetry
    static constexpr std::chrono::hours keepFor { 24 * 30 };

    /// Errors: as storage::Database::open().
    static Result<LanBook> open(const QString &path, storage::StatementHook onStatement = {});

    Result<QList<BookDevice>> devices() const;
    /// A new one, or all of a known one but watch.
    Result<void> put(const BookDevice &device);
    /// It is known by another key now; what the book has under both becomes one, its elder backup stays.
    Result<void> rename(const QString &from, const QString &to);
    /// With its backup. Its telemetry goes with deleteExpired().
    Result<void> forget(const QString &key);
    /// What alerts remember, by key: all or nothing.
    Result<void> saveWatch(const QMap<QString, QByteArray> &watch);

    /// Passwords are not among them.
    Result<QMap<QString, PoolBackup>> backups() const;
    /// A backup, where there is one, and the run that wants it: both or none.
    Result<void> saveRun(const QByteArray &run, const std::optional<PoolBackup> &backup = {});
    /// A device's end in a run, in one piece: its book entry, and its backup's end where \a dropsBackup.
    Result<void> endDevice(const BookDevice &device, bool dropsBackup);
    Result<QByteArray> run() const; ///< empty: none was cut
    Result<void> dropRun();

    Result<bool> isManaging() const;
    Result<void> setManaging(bool isOn);
    Result<ScanState> scan() const;
    Result<void> saveScan(const ScanState &scan);
    /// Addresses and names that lead, or once led, to this computer; the latest 64.
    Result<QStringList> hosts() const;
    Result<void> saveHosts(const QStringList &hosts);

    Result<QList<Schedule>> schedules() const;
    /// id 0: a new one. \return its id. Errors: NotFound, Limit.
    Result<qint64> save(const Schedule &schedule);
    Result<void> removeSchedule(qint64 id); ///< errors: NotFound
    Result<QList<PoolTemplate>> templates() const;
    /// As schedules. Errors: AlreadyExists (the name), NotFound, Limit.
    Result<qint64> save(const PoolTemplate &pools);
    Result<void> removeTemplate(qint64 id); ///< errors: NotFound

    /// Means over the step that begins at \c at; one that is there stays.
    Result<void> addTelemetry(const QMap<QString, TelemetryPoint> &points);
    struct Telemetry {
        QList<TelemetryPoint> points {};
        std::chrono::milliseconds step { 0 };
    };
    /// At most \a mostPoints, means over longer steps where there are more.
    Result<Telemetry> telemetry(const QString &key, UnixMs from, UnixMs to, int mostPoints = 1000) const;
    /// Telemetry that is too old or nobody's, in batches. \returns true when something may be left over.
    Result<bool> deleteExpired(UnixMs now);

private:
    explicit LanBook(storage::Database database)
        : m_database(std::move(database))
    {
    }
    Result<void> putRow(const BookDevice &device);
    Result<QByteArray> state(const QString &name) const;
    Result<void> setState(const QString &name, const QByteArray &value);
    Result<int> change(const QString &sql, const QVariantList &values = {});
    Result<void> checkRoom(const QString &table) const;

    storage::Database m_database;
};

} // namespace lan
