// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"
#include "core/lan/Fleet.h"
#include "core/lan/LanBook.h"
#include "core/lan/LanEntry.h"
#include "core/lan/LanService.h"
#include "core/lan/LiveWatch.h"

#include <QTimer>

#include <map>

namespace lan {

/// The service while it is open: devices, book, sockets, and the engines that decide. A part of LanService, which
/// says what each order does; here it is split by what is done: LanServiceOrders, -Polls, -Scan, -Changes, -Point,
/// -Times.
class LanService::Engine final {
public:
    Engine(LanService &service, LanBook book);
    Result<void> begin();
    void end();

    void perform(const Request &request);
    void applyMiners();
    void applyPorts();
    void secretStored(const QString &name, const Result<void> &result);
    void touch(); ///< something changed: a snapshot follows

private:
    using Then = std::function<void(const Result<Reading> &)>;
    using Wrote = std::function<void(const Result<Changed> &)>;
    using Entry = DeviceEntry;

    // LanServiceOrders
    void obey(const Request &request, const Order &order);
    void answer(const Answer &answer);
    void refuse(const Request &request, const Error &error);
    void settle(const Request &request, const Result<void> &done);
    Result<void> performNow(const Order &order);
    Result<void> nameDevice(const NameDevice &order);
    Result<void> forgetDevice(const QString &key);
    Result<void> setManaging(bool isOn);
    Result<void> setCredentials(const SetCredentials &order);
    void manageDevices(const Request &request, const ManageDevices &order);
    void saveSchedule(const Request &request, const Schedule &schedule);
    void saveTemplate(const Request &request, const PoolTemplate &pools);
    void readTelemetry(const Request &request, const ReadTelemetry &order);
    void setSecret(const QString &name, const QByteArray &value);
    Result<void> noteBook(const Result<void> &done);
    Snapshot snapshot() const;
    void publish();

    // LanServicePolls
    Entry *find(const QString &key);
    Entry *find(quint64 serial);
    Entry &insert(const BookDevice &device);
    BookDevice bookDevice(const Entry &entry) const;
    Result<void> store(Entry &entry);
    void pollDue();
    void poll(const QString &key);
    const DeviceState *watchable(quint64 serial);
    Result<void> watchDevice(const QString &key);
    void read(Entry &entry, Then then);
    void identifyFirst(Entry &entry, std::function<void(const Result<void> &)> then);
    void record(quint64 serial, const Result<Reading> &reading);
    void recordGood(Entry &entry, const Reading &reading);
    void recordBad(Entry &entry, const Error &error);
    void becomeKey(Entry &entry, const QString &key);
    void takeEvents(const QList<LanEvent> &events);
    void flushEvents();

    // LanServiceScan
    void startScan(const Request &request, const StartScan &order);
    Result<void> resumeScan();
    void addDevice(const Request &request, const AddDevice &order);
    QString found(const QHostAddress &address, const Identity &identity, bool isWanted);
    void applyScan(const ScanState &state);
    QList<QHostAddress> knownAddresses() const;

    // LanServiceChanges
    void changeDevices(const Request &request, const ChangeDevices &order);
    Result<void> mayChange(const Entry &entry, const Change &change) const;
    void change(Entry &entry, const Change &change, const QString &code, Wrote done);
    void write(Entry &entry, const Change &change, const QString &code, Wrote done);
    void verify(quint64 serial, const Change &change, const Changed &changed, int reads, Wrote done);
    void tellChange(const Entry &entry, const Change &change, const Reading &before, const Result<Changed> &done);

    // LanServicePoint
    void makePlan(const Request &request, bool isBack);
    Result<QList<PlanDevice>> planDevices(const QStringList &keys);
    Result<void> startPlan(const StartPlan &order);
    Result<void> stopPlan(quint64 id);
    void resumeRun();
    bool isRunning() const { return m_run && !m_run->isOver(); }
    void carryOut(const PointEffects &effects);
    void carryOutOne(const PointEffect &effect);
    void saveBackup(const SaveBackup &effect);
    void endDevice(const DeviceEnded &ended);
    void afterRun();
    void lookForShares();

    // LanServiceTimes
    void matchMiners();
    void runTimetable();
    void doTimed(const TimedStep &step);
    void storeMark(Entry &entry, const std::optional<PauseMark> &mark);
    void flushTelemetry(UnixMs now);
    void deleteOld();
    void learnHosts();

    LanService &m_service;
    LanConfig &m_config;
    LanBook m_book;
    QObject m_context; ///< of timers and signals: goes first
    std::map<QString, Entry> m_devices;
    QHash<quint64, QString> m_keys; ///< by serial
    quint64 m_serial = 0;
    Fleet m_fleet;
    Watch m_watch;
    Ours m_ours;
    QMap<QString, PoolBackup> m_backups; ///< with passwords
    QList<Schedule> m_schedules;
    QList<PoolTemplate> m_templates; ///< with passwords
    ScanState m_scan; ///< of an earlier run of the program, until one begins
    bool m_isManaging = false;
    std::optional<Error> m_bookTrouble;
    quint64 m_planId = 0;
    std::optional<PointPlan> m_plan;
    std::optional<PointRun> m_run;
    QMap<QString, QString> m_codes; ///< one-time codes of the run, by key
    QSet<QString> m_held; ///< by the run
    QMap<QString, std::function<void(const Result<void> &)>> m_storing; ///< by the secret's name
    QList<LanEvent> m_events;
    QList<Answer> m_answers; ///< go out with the next snapshot
    QList<SubnetRow> m_subnets;
    std::optional<SteadyTime> m_subnetsAt;
    UnixMs m_stepBegan {};
    UnixMs m_timetableAt {};
    QTimer *m_tick = nullptr;
    QTimer *m_wake = nullptr; ///< of the run
    QTimer *m_publish = nullptr;
    QTimer *m_match = nullptr;
    std::unique_ptr<Scanner> m_scanner;
    LiveWatch m_live;
    std::unique_ptr<Transport> m_transport; ///< goes before all that its callbacks use
};

} // namespace lan
