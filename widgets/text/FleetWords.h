// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Request.h"
#include "widgets/text/Words.h"

namespace widgets {

/// What devices on the network say and do, in the window's words.
class FleetWords {
    Q_DECLARE_TR_FUNCTIONS(widgets::FleetWords)
public:
    /// "AxeOS", "NerdQAxe", "Antminer": whose interface it is.
    static QString kind(lan::Kind kind);
    /// Model, or what its interface is, or "Unknown device".
    static QString model(const lan::DeviceState &device);
    /// "online", "3 polls missed", "offline", "unknown": beside a mark, what is wrong first.
    static Words::State device(const lan::DeviceState &device);

    /// "Offline", "Too hot": one or two words.
    static QString alertTitle(lan::AlertKind kind);
    /// With its figures: "The chip is at 78 °C; 75 °C is the limit."
    static QString alert(const lan::Alert &alert);
    /// What its owner can do, one sentence.
    static QString advice(lan::AlertKind kind);
    static Role severity(lan::AlertKind kind);
    /// A sentence with the device's name, as events read.
    static QString event(const lan::LanEvent &event);

    /// \a isBack: the run puts the old pools back.
    static Words::State phase(const lan::PointStep &step, bool isBack);
    /// What is being done in that phase, a sentence; what the core says of it goes first.
    static QString phaseHelp(const lan::PointStep &step, bool isBack);
    /// Under way: neither waiting nor over.
    static bool isBusy(lan::PointStep::Phase phase);
    static bool isFailure(lan::PointStep::Phase phase);

    /// "192.168.1.20:3333 as attic", with "SV2" and "TLS" where it is so.
    static QString pool(const lan::PoolEntry &pool);
    /// The same without the user.
    static QString place(const lan::PoolEntry &pool);
    /// Places of the first \a used of a list, the next ones behind "then": "a, then b". An em dash for none.
    static QString places(const QList<lan::PoolEntry> &pools, int used);

    /// What a change is called: "Restart", "Pause". Of changeName().
    static QString change(const QString &name);
    /// That it was done: "attic was paused". Of changeName().
    static QString changed(const QString &device, const QString &name);
    /// What came of an order, as one sentence for a bar; empty: nothing needs to be said.
    static QString answer(const lan::Order &order, const lan::Answer &answer);
    /// A clause of the core as a sentence of the window: "its list is full" as "Its list is full."
    static QString sentence(const QString &english);
    /// Why an order was not done at all.
    static QString trouble(const Error &error);

    /// "Mon–Fri", "Sat, Sun", "every day"
    static QString days(quint8 days);
    /// "17:00" of a minute of the day.
    static QString minute(int minute);
    /// "Pauses “Attic” Mon–Fri 17:00–21:00"
    static QString schedule(const lan::Schedule &schedule);
};

} // namespace widgets
