// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a device, what happened to it, and what came of an order.
#include "widgets/text/CoreWords.h"
#include "widgets/text/FleetWords.h"
#include "widgets/text/Format.h"
#include "widgets/text/Plural.h"

namespace widgets {

using lan::AlertKind;

namespace {

QString number(double value)
{
    return Format::significant(value, value < 100 ? 2 : 3);
}

} // namespace

QString FleetWords::alertTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Offline:
        return tr("offline");
    case AlertKind::LowHashrate:
        return tr("slow");
    case AlertKind::Hot:
        return tr("too hot");
    case AlertKind::FanStopped:
        return tr("fan stopped");
    case AlertKind::ManyRejects:
        return tr("many rejects");
    case AlertKind::MiningElsewhere:
        return tr("mines elsewhere");
    case AlertKind::RestartLoop:
        return tr("keeps restarting");
    case AlertKind::NeedsCredentials:
        return tr("wrong password");
    }
    return {};
}

QString FleetWords::alert(const lan::Alert &alert)
{
    switch (alert.kind) {
    case AlertKind::Offline:
        return tr("It has not answered %1 time(s) in a row.", nullptr, pluralOf(quint64(std::max(0.0, alert.value))))
            .arg(Format::count(quint64(std::max(0.0, alert.value))));
    case AlertKind::LowHashrate:
        return alert.limit > 0 ? tr("It makes %1 where at least %2 is expected of its settings.")
                                     .arg(Format::hashrate(alert.value).text(), Format::hashrate(alert.limit).text())
                               : tr("It makes only %1.").arg(Format::hashrate(alert.value).text());
    case AlertKind::Hot:
        return tr("It is at %1 °C; the limit is %2 °C.").arg(number(alert.value), number(alert.limit));
    case AlertKind::FanStopped:
        return alert.value > 0 ? tr("A fan turns at only %1 rpm.").arg(number(alert.value)) : tr("A fan stands still.");
    case AlertKind::ManyRejects:
        return tr("%1 % of its last shares were rejected; %2 % is the limit.")
            .arg(number(alert.value), number(alert.limit));
    case AlertKind::MiningElsewhere:
        return alert.text.isEmpty() ? tr("It was pointed here and mines elsewhere now.")
                                    : tr("It was pointed here and mines at %1 now.").arg(alert.text);
    case AlertKind::RestartLoop:
        return tr(
            "It has restarted %1 time(s) within the hour.", nullptr, pluralOf(quint64(std::max(0.0, alert.value))))
            .arg(Format::count(quint64(std::max(0.0, alert.value))));
    case AlertKind::NeedsCredentials:
        return tr("It refuses the user and password that it was given.");
    }
    return {};
}

QString FleetWords::advice(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Offline:
        return tr("Look whether it has power and is on the network; a new address is found by a search.");
    case AlertKind::LowHashrate:
        return tr("Look at its temperature and its hash boards; a restart often helps.");
    case AlertKind::Hot:
        return tr("Give it air, clean it, or lower its frequency.");
    case AlertKind::FanStopped:
        return tr("Pause it before it overheats, then look at the fan and its plug.");
    case AlertKind::ManyRejects:
        return tr("Look at its network and its frequency: late and wrong shares are the usual reasons.");
    case AlertKind::MiningElsewhere:
        return tr("Point it here again, or put its old pools back if that is wanted.");
    case AlertKind::RestartLoop:
        return tr("Look at its power supply and lower its frequency.");
    case AlertKind::NeedsCredentials:
        return tr("Enter the user and password of its own page.");
    }
    return {};
}

Role FleetWords::severity(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Offline:
    case AlertKind::Hot:
    case AlertKind::FanStopped:
        return Role::Bad;
    default:
        return Role::Warning;
    }
}

QString FleetWords::change(const QString &name)
{
    struct Name {
        const char *name;
        QString text;
    };
    const Name names[] = { { "set-pools", tr("Set the pools") }, { "pools-put-back", tr("Put the old pools back") },
        { "restart", tr("Restart") }, { "pause", tr("Pause") }, { "resume", tr("Resume") }, { "identify", tr("Blink") },
        { "fan", tr("Set the fan") }, { "frequency", tr("Set the frequency") } };
    for (const Name &each : names) {
        if (name == QLatin1String(each.name))
            return each.text;
    }
    return name;
}

QString FleetWords::changed(const QString &device, const QString &name)
{
    struct Name {
        const char *name;
        QString text;
    };
    const Name names[] = { { "set-pools", tr("%1 was given other pools") },
        { "pools-put-back", tr("%1 was given its old pools back") }, { "restart", tr("%1 was restarted") },
        { "pause", tr("%1 was paused") }, { "resume", tr("%1 was resumed") },
        { "identify", tr("%1 was told to blink") }, { "fan", tr("The fan of %1 was set") },
        { "frequency", tr("The frequency of %1 was set") } };
    for (const Name &each : names) {
        if (name == QLatin1String(each.name))
            return each.text.arg(device);
    }
    return tr("%1 was changed by this program").arg(device);
}

QString FleetWords::event(const lan::LanEvent &event)
{
    using Kind = lan::LanEvent::Kind;
    switch (event.kind) {
    case Kind::AlertBegan:
        return tr("%1: %2", "a machine, and what is wrong with it").arg(event.device, alert(event.alert));
    case Kind::AlertEnded:
        return event.alert.kind == AlertKind::Offline
            ? tr("%1 answers again.").arg(event.device)
            : tr("%1: over, it was \u201c%2\u201d.").arg(event.device, alertTitle(event.alert.kind));
    case Kind::Changed: {
        const QString what = changed(event.device, event.change);
        const bool isKnown = !event.before.isEmpty() && !event.after.isEmpty() && event.before != event.after;
        return isKnown ? tr("%1; before: %2, now: %3", "a sentence, two values")
                             .arg(what, CoreWords::of(event.before), CoreWords::of(event.after))
                       : what;
    }
    case Kind::ChangeRefused:
        return event.reason.isEmpty()
            ? tr("%1 refused \u201c%2\u201d").arg(event.device, change(event.change))
            : tr("%1 refused \u201c%2\u201d: %3").arg(event.device, change(event.change), CoreWords::of(event.reason));
    }
    return {};
}

QString FleetWords::answer(const lan::Order &order, const lan::Answer &answer)
{
    if (answer.error)
        return trouble(*answer.error);
    QStringList failed;
    for (const lan::DeviceOutcome &device : answer.devices) {
        if (device.error)
            failed << tr("%1: %2", "a machine, and what is wrong with it").arg(device.name, trouble(*device.error));
    }
    const qsizetype good = answer.devices.size() - failed.size();
    if (const auto *given = std::get_if<lan::ChangeDevices>(&order)) {
        const bool isRestartDue = std::any_of(answer.devices.begin(), answer.devices.end(),
            [](const lan::DeviceOutcome &d) { return !d.error && d.needsRestart; });
        const QString name = lan::changeName(given->change);
        const bool isOne = good == 1 && answer.devices.size() == 1;
        QString done = isOne ? changed(answer.devices.front().name, name)
                             : tr("\u201c%1\u201d: done by %2").arg(change(name), Words::machines(good));
        done = isRestartDue ? tr("%1; in force after a restart.", "a sentence").arg(done)
                            : tr("%1.", "a sentence").arg(done);
        if (failed.isEmpty())
            return done;
        return good == 0 ? failed.join(u' ') : tr("%1 %2", "two sentences").arg(done, failed.join(u' '));
    }
    if (!failed.isEmpty())
        return failed.join(u' ');
    if (const auto *manage = std::get_if<lan::ManageDevices>(&order))
        return manage->isManaged ? tr("This program may change %1.").arg(Words::machines(manage->keys.size()))
                                 : tr("This program only reads %1.").arg(Words::machines(manage->keys.size()));
    if (const auto *managing = std::get_if<lan::SetManaging>(&order))
        return managing->isOn ? tr("Management is on.") : tr("Management is off: nothing is written to any machine.");
    if (const auto *added = std::get_if<lan::AddDevice>(&order))
        return tr("%1 is in the list.").arg(answer.devices.isEmpty() ? added->address : answer.devices.front().name);
    if (const auto *secret = std::get_if<lan::SetCredentials>(&order))
        return secret->user.isEmpty() ? tr("Its password is forgotten.") : tr("Its password is kept.");
    return {};
}

} // namespace widgets
