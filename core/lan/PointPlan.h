// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ours.h"
#include "core/lan/Snapshot.h"

namespace lan {

/// The pool list that a device had before it was first pointed here.
struct PoolBackup {
    QString key {};
    UnixMs takenAt {};
    PoolList list {}; ///< with the passwords that are known: kept as a secret
    bool operator==(const PoolBackup &) const = default;
};

struct PlanDevice {
    DeviceState device {};
    QHostAddress own {}; ///< of the interface of ours that leads to it; null: none does
    std::optional<PoolBackup> backup {};
};

/// One device of a plan, with passwords. \c shown is what people and snapshots see of it.
struct PlannedStep {
    PointStep shown {};
    PoolList before {};
    PoolList after {};
    bool keepsBackup = false; ///< the backup of an earlier time stays: what the device has now leads here
    bool comesHere = false; ///< done once it mines here; else once the list is in force
    bool canRestart = false;
    bool wantsOneTimeCode = false;
    bool operator==(const PlannedStep &) const = default;
};
struct PointPlan {
    quint64 id = 0;
    bool isBack = false;
    QList<PlannedStep> steps {};
    PointState shown() const; ///< Phase::Planned
    bool isAnyPossible() const;
};

struct PointWish {
    quint64 id = 0;
    QList<PlanDevice> devices {}; ///< in the order of the plan
    Ours ours {};
    QSet<QString> takenNames {}; ///< worker names of other machines
    bool keepFallback = true; ///< the old first pool stays, after the new ones
    bool preferSv2 = true;
    std::optional<PoolTemplate> pools {}; ///< instead of this program
};
/// What would be written to each device, or why nothing can be. The first that can be changed is the
/// canary; one that wants a code that is good for half a minute comes before the others.
PointPlan planPoint(const PointWish &wish);
/// The same with the lists that were saved.
PointPlan planPutBack(quint64 id, const QList<PlanDevice> &devices);

} // namespace lan
