// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"
#include "core/lan/PointPlan.h"

#include <QMap>

#include <variant>

namespace lan {

/// To be durable, together with PointRun::save(), before saved() is told; nothing is written to that device before.
struct SaveBackup {
    QString key {};
    std::optional<PoolBackup> backup {}; ///< empty: the one in the book stays, only the run is to be saved
    bool operator==(const SaveBackup &) const = default;
};
/// PointRun::save() gives something else now; facts that were told right before belong into the same transaction. A
/// failure is no reason to end: a run that is resumed looks first.
struct SaveRun {
    bool operator==(const SaveRun &) const = default;
};
struct WriteDevice { ///< answered by wrote()
    QString key {};
    Change change {};
    bool operator==(const WriteDevice &) const = default;
};
struct ReadDevice { ///< answered by read()
    QString key {};
    bool operator==(const ReadDevice &) const = default;
};
/// That device is over, with everything that is known: a fact that is told once.
struct DeviceEnded {
    QString key {};
    PointStep::Phase phase = PointStep::Phase::Unknown;
    bool wasWritten = false; ///< anything was sent to it that may have changed it
    bool comesHere = false; ///< Done means that it mines here
    bool operator==(const DeviceEnded &) const = default;
};
/// The run is over: what was saved of it can go.
struct RunEnded {
    bool operator==(const RunEnded &) const = default;
};
using PointEffect = std::variant<SaveBackup, SaveRun, WriteDevice, ReadDevice, DeviceEnded, RunEnded>;
using PointEffects = QList<PointEffect>; ///< to be carried out in this order

struct PointPace {
    int atOnce = 8; ///< after the canary
    int reads = 4; ///< of a device that does not answer or has not changed yet, before that is believed
    std::chrono::milliseconds betweenReads { 2000 };
    std::chrono::milliseconds restartFor { 120000 }; ///< until it answers again
    std::chrono::milliseconds awaitFor { 180000 }; ///< until it mines here
    int backWrites = 3; ///< tries to put the old list back
};

/// Points devices somewhere else, and back where that fails. A value machine: it is told what came of its effects and
/// what time it is; whoever carries the effects out owns sockets, disk and clock. Each device ends Done, Refused,
/// PutBack, Skipped, or Unknown with the reason.
class PointRun final {
public:
    explicit PointRun(const PointPlan &plan, const PointPace &pace = {});
    /// A run that the end of the program cut: devices that may have been written are looked at, finished or put back;
    /// the others are skipped. \a backups by key, for their passwords. Errors: Malformed.
    static Result<PointRun> resume(
        QByteArrayView saved, const QMap<QString, PoolBackup> &backups, const PointPace &pace = {});

    PointEffects start(UnixMs now);
    /// Nothing more is begun; what is under way comes to its end.
    PointEffects stop(UnixMs now);
    /// Whether anything may be written at all, and to \a key. Both are off until told.
    void setManaging(bool isManaging);
    void setManaged(const QString &key, bool isManaged);

    PointEffects saved(const QString &key, const Result<void> &result, UnixMs now);
    PointEffects wrote(const QString &key, const Result<Changed> &changed, UnixMs now);
    PointEffects read(const QString &key, const Result<Reading> &reading, UnixMs now);
    /// It sent a share here at \a shareAt.
    PointEffects minesHere(const QString &key, UnixMs shareAt, UnixMs now);
    /// To be called at wakeAt().
    PointEffects tick(UnixMs now);
    std::optional<UnixMs> wakeAt() const;

    const PointState &state() const { return m_state; }
    bool isOver() const { return m_state.phase == PointState::Phase::Done; }
    /// This device is not to be polled or changed by others now.
    bool isBusyWith(const QString &key) const;
    /// Devices whose minesHere() would be heard now.
    QStringList awaited() const;
    QByteArray save() const; ///< without passwords

private:
    friend class PointRunner;
    enum class Stage : quint8 {
        Waiting,
        Looking, ///< is it that machine, and are its pools those of the plan
        Saving,
        Writing,
        Verifying,
        Restarting, ///< the order to restart is under way
        Returning, ///< until it answers again
        Awaiting,
        WritingBack,
        VerifyingBack,
        RestartingBack,
        ReturningBack,
        Ended
    };
    struct Device {
        PlannedStep plan {};
        Stage stage = Stage::Waiting;
        bool isManaged = false;
        bool isAsked = false; ///< an effect of it is not answered yet
        bool wasWritten = false;
        bool wasResumed = false;
        bool needsRestart = false; ///< what was written is in force only then
        bool isLostAtRestart = false; ///< what was written is in force until then
        bool wasRestarted = false; ///< the order to restart was sent
        bool runsOld = false; ///< the new list was stored and never came in force
        int tries = 0; ///< of the stage's reads
        int backTries = 0;
        std::optional<Error> trouble {}; ///< of the last write
        QString why {}; ///< the old list is put back
        std::optional<std::chrono::seconds> uptime {}; ///< before the restart
        std::optional<UnixMs> wakeAt {};
        UnixMs deadline {};
        UnixMs changedAt {}; ///< shares from then on count
    };
    PointRun() = default;
    static void saveTo(class QJsonObject &out, const Device &device);
    static Device resumed(const class QJsonObject &in, const QMap<QString, PoolBackup> &backups);

    PointState m_state;
    PointPace m_pace;
    QList<Device> m_devices; ///< as m_state.steps
    QHash<QString, int> m_index;
    UnixMs m_last {};
    bool m_isManaging = false;
};

} // namespace lan
