// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/FleetWords.h"

#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"

#include <QLocale>
#include <QTime>

namespace widgets {

using lan::AlertKind;
using lan::Kind;
using Phase = lan::PointStep::Phase;

QString FleetWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::Unknown:
        return tr("Unknown device");
    case Kind::AxeOs:
        return QStringLiteral("AxeOS");
    case Kind::AxeOsLegacy:
        return tr("AxeOS, older");
    case Kind::NerdQAxe:
        return QStringLiteral("NerdQAxe");
    case Kind::Avalon:
        return QStringLiteral("Avalon");
    case Kind::Braiins:
        return QStringLiteral("Braiins OS");
    case Kind::Cgminer:
        return QStringLiteral("cgminer");
    case Kind::Antminer:
        return QStringLiteral("Antminer");
    }
    return {};
}

QString FleetWords::model(const lan::DeviceState &device)
{
    return device.reading.model.isEmpty() ? kind(device.kind) : device.reading.model;
}

Words::State FleetWords::device(const lan::DeviceState &device)
{
    if (device.kind == Kind::Unknown)
        return { tr("unknown"), Role::Faint };
    if (!device.answeredAt)
        return device.isStale ? Words::State { tr("no answer"), Role::Bad }
                              : Words::State { tr("not asked yet"), Role::Faint };
    if (device.isStale)
        return { tr("offline"), Role::Bad };
    if (device.missed > 0)
        return { tr("%1 poll(s) missed", nullptr, device.missed).arg(device.missed), Role::Warning };
    for (const lan::Alert &alert : device.alerts) {
        if (alert.kind != AlertKind::Offline)
            return { alertTitle(alert.kind), severity(alert.kind) };
    }
    if (!device.pausedBy.isEmpty() || device.reading.isPaused.value_or(false))
        return { tr("paused"), Role::Faint };
    return { device.minerKey.isEmpty() ? tr("online") : tr("mines here"), Role::Ok };
}

QString FleetWords::place(const lan::PoolEntry &pool)
{
    QString place = QStringLiteral("%1:%2").arg(pool.host).arg(pool.port);
    if (pool.protocol == lan::PoolProtocol::Sv2)
        place = tr("%1, SV2").arg(place);
    if (pool.tls != lan::PoolTls::None)
        place = tr("%1, TLS").arg(place);
    return place;
}

QString FleetWords::pool(const lan::PoolEntry &pool)
{
    const QString place = FleetWords::place(pool);
    return pool.user.isEmpty() ? place : tr("%1 as %2", "a pool, as a user").arg(place, pool.user);
}

QString FleetWords::places(const QList<lan::PoolEntry> &pools, int used)
{
    QString text;
    for (qsizetype i = 0; i < pools.size() && i < std::max(1, used); ++i)
        text = i == 0 ? place(pools[i]) : tr("%1, then %2", "a pool, and the one after it").arg(text, place(pools[i]));
    return text.isEmpty() ? Format::unknown() : text;
}

Words::State FleetWords::phase(const lan::PointStep &step, bool isBack)
{
    switch (step.phase) {
    case Phase::Waiting:
        return { tr("waits"), Role::Faint };
    case Phase::Writing:
        return { tr("pools are written"), Role::Accent };
    case Phase::Verifying:
        return { tr("is read back"), Role::Accent };
    case Phase::Restarting:
        return { tr("restarts"), Role::Accent };
    case Phase::AwaitingShare:
        return { tr("first share awaited"), Role::Accent };
    case Phase::Done:
        return { isBack          ? tr("has its old pools")
                : step.comesHere ? tr("mines here")
                                 : tr("has the new pools"),
            Role::Ok };
    case Phase::Refused:
        return { tr("refused"), Role::Bad };
    case Phase::PutBack:
        return { tr("put back"), Role::Warning };
    case Phase::Unknown:
        return { tr("not confirmed"), Role::Bad };
    case Phase::Skipped:
        return { tr("left as it was"), Role::Faint };
    }
    return {};
}

QString FleetWords::phaseHelp(const lan::PointStep &step, bool isBack)
{
    if (!step.detail.isEmpty())
        return sentence(step.detail);
    switch (step.phase) {
    case Phase::Waiting:
        return {};
    case Phase::Writing:
        return tr("Its pool list is sent to it.");
    case Phase::Verifying:
        return tr("It is asked which pools it has now.");
    case Phase::Restarting:
        return tr("It starts again with the list; that takes up to two minutes.");
    case Phase::AwaitingShare:
        return tr("It has the list; its first share shows that it mines here.");
    case Phase::Done:
        return isBack        ? tr("The list of before is in force.")
            : step.comesHere ? tr("Its shares arrive here.")
                             : tr("The new list is in force.");
    case Phase::Refused:
        return tr("It did not take the list; the pools of before are in force.");
    case Phase::PutBack:
        return tr("No share of it arrived here, so it has the pools of before again.");
    case Phase::Unknown:
        return tr("Which pools it has now could not be read. Look at its own page.");
    case Phase::Skipped:
        return tr("The run ended before its turn.");
    }
    return {};
}

bool FleetWords::isBusy(Phase phase)
{
    return phase == Phase::Writing || phase == Phase::Verifying || phase == Phase::Restarting
        || phase == Phase::AwaitingShare;
}

bool FleetWords::isFailure(Phase phase)
{
    return phase == Phase::Refused || phase == Phase::PutBack || phase == Phase::Unknown;
}

QString FleetWords::sentence(const QString &english)
{
    const QString words = CoreWords::of(english).trimmed();
    if (words.isEmpty())
        return words;
    const QChar last = words.back();
    const bool isEnded = last.isPunct() && last != u')' && last != u'"' && last != u'\u201d';
    const QString stop = isEnded ? QString() : last.unicode() < 0x2e80 ? QStringLiteral(".") : QStringLiteral("\u3002");
    return words.front().toUpper() + words.mid(1) + stop;
}

QString FleetWords::trouble(const Error &error)
{
    switch (error.code) {
    case Errc::Timeout:
        return tr("It did not answer in time.");
    case Errc::Unreachable:
        return tr("It cannot be reached.");
    case Errc::Busy:
        return tr("Something else is under way there. Try again when that is over.");
    default:
        return error.detail.isEmpty() ? tr("It did not work, and nothing says why.") : sentence(error.detail);
    }
}

QString FleetWords::minute(int minute)
{
    return QLocale().toString(QTime((minute / 60) % 24, minute % 60), tr("HH:mm", "pattern of QLocale: time"));
}

QString FleetWords::days(quint8 days)
{
    constexpr quint8 all = 0x7f;
    if ((days & all) == all)
        return tr("every day");
    QStringList parts;
    const auto has = [days](int day) { return day < 7 && (days >> day & 1); };
    const auto name = [](int day) { return QLocale().dayName(day + 1, QLocale::ShortFormat); };
    for (int first = 0; first < 7; ++first) {
        if (!has(first))
            continue;
        int last = first;
        while (has(last + 1))
            ++last;
        if (last - first >= 2)
            parts << tr("%1\u2013%2", "days of the week, from and to").arg(name(first), name(last));
        else if (last > first)
            parts << name(first) << name(last);
        else
            parts << name(first);
        first = last;
    }
    return parts.isEmpty() ? tr("never") : parts.join(QStringLiteral(", "));
}

QString FleetWords::schedule(const lan::Schedule &schedule)
{
    const QString from = minute(schedule.fromMinute);
    const QString to = minute(schedule.toMinute);
    const QString when = schedule.fromMinute == schedule.toMinute ? tr("all day")
        : schedule.toMinute < schedule.fromMinute                 ? tr("%1\u2013%2 the next day").arg(from, to)
                                                                  : tr("%1\u2013%2", "times of day").arg(from, to);
    return schedule.group.isEmpty()
        ? tr("Pauses all managed machines %1 %2", "days, times").arg(days(schedule.days), when)
        : tr("Pauses \u201c%1\u201d %2 %3", "a group, days, times").arg(schedule.group, days(schedule.days), when);
}

} // namespace widgets
