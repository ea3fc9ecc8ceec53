// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LanCommand.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

struct Form {
    const char *name;
    int fewest; ///< words
    int most; ///< -1: any number
    const char *options; ///< allowed: "a b=": b has a value
    const char *usage;
    const char *help;
};
constexpr Form forms[] = {
    { "list", 0, 0, "", "list", "the devices that were found" },
    { "show", 1, 1, "", "show DEVICE", "everything that one said" },
    { "scan", 0, -1, "stop resume", "scan [NETWORK...] [--stop|--resume]",
        "searches 192.168.1.0/24, ..., or this computer's networks" },
    { "add", 1, 1, "", "add ADDRESS", "one by its address" },
    { "forget", 1, 1, "", "forget DEVICE", "takes it out of the list" },
    { "name", 1, 2, "group=", "name DEVICE [NAME] [--group GROUP]", "calls it NAME, and puts it into a group" },
    { "manage", 1, -1, "", "manage on|off [DEVICE...|all]", "allows changes at all; with names, of these devices" },
    { "credentials", 1, 2, "", "credentials DEVICE [USER]", "its login; the password is read from stdin" },
    { "point", 1, -1, "no-fallback sv1 template= dry-run code", "point DEVICE...|all",
        "here: [--no-fallback] [--sv1] [--template NAME] [--dry-run] [--code]" },
    { "put-back", 1, -1, "dry-run code", "put-back DEVICE...|all [--dry-run]", "the pools they had before" },
    { "stop", 0, 0, "", "stop", "begins no further device of point or put-back" },
    { "pause", 1, -1, "code", "pause DEVICE...|all", "stops hashing" },
    { "resume", 1, -1, "code", "resume DEVICE...|all", "hashes again" },
    { "restart", 1, -1, "code", "restart DEVICE...", "starts it anew" },
    { "identify", 1, 2, "code", "identify DEVICE [off]", "blinks a light" },
    { "fan", 2, 2, "code", "fan DEVICE PERCENT|auto", "the speed of its fans" },
    { "frequency", 2, 3, "code", "frequency DEVICE MHZ [MILLIVOLTS]", "the speed of its chips" },
    { "schedule", 1, 2, "group= days= from= to=", "schedule list|add|remove|on|off [NUMBER]",
        "pauses: add [--group G] [--days mon-fri] --from 17:00 --to 20:00" },
    { "template", 1, -1, "password", "template list|add|remove NAME [URL USER]...",
        "pool lists; --password reads one from stdin" },
    { "help", 0, 0, "", "help", "this list" },
};

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(Errc::Malformed, what + QStringLiteral(" (\"lan help\" lists the commands)"));
}

const Form *formOf(const QString &name)
{
    const auto form = std::find_if(
        std::begin(forms), std::end(forms), [&](const Form &f) { return name == QLatin1String(f.name); });
    return form == std::end(forms) ? nullptr : form;
}

Result<int> minuteFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([01]?[0-9]|2[0-3]):([0-5][0-9])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(QStringLiteral("a time is as 17:30"));
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

/// "mon-fri", "sat,sun", "mon".
Result<quint8> daysFromText(const QString &text)
{
    static const QStringList names { QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
        QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"), QStringLiteral("sun") };
    quint8 out = 0;
    const QStringList parts = text.toLower().split(u',');
    for (const QString &part : parts) {
        const auto first = names.indexOf(part.section(u'-', 0, 0));
        const auto last = names.indexOf(part.section(u'-', -1));
        if (first < 0 || last < 0)
            return wrong(QStringLiteral("--days takes mon-fri, or sat,sun"));
        for (auto day = first;; day = (day + 1) % 7) {
            out |= quint8(1 << day);
            if (day == last)
                break;
        }
    }
    return out;
}

} // namespace

Result<LanCommand> LanCommand::parse(const QStringList &arguments)
{
    LanCommand out;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (!word.startsWith(u"--")) {
            if (out.name.isEmpty())
                out.name = word;
            else
                out.words.append(word);
            continue;
        }
        const Form *form = formOf(out.name);
        const QString option = word.mid(2).section(u'=', 0, 0);
        const QStringList allowed
            = form ? QString::fromLatin1(form->options).split(u' ', Qt::SkipEmptyParts) : QStringList();
        if (allowed.contains(option) && !word.contains(u'=')) {
            out.options.insert(option, QStringLiteral("yes"));
        } else if (allowed.contains(option + u'=')) {
            const QString value = word.contains(u'=') ? word.section(u'=', 1) : arguments.value(++i);
            if (value.isEmpty())
                return wrong(QStringLiteral("--%1 needs a value").arg(option));
            out.options.insert(option, value);
        } else {
            return wrong(QStringLiteral("%1 is no option of lan %2").arg(word.left(80), out.name));
        }
    }
    const Form *form = formOf(out.name);
    if (!form)
        return wrong(out.name.isEmpty() ? QStringLiteral("lan needs a command")
                                        : QStringLiteral("\"%1\" is no command of lan").arg(out.name.left(80)));
    if (out.words.size() < form->fewest || (form->most >= 0 && out.words.size() > form->most))
        return wrong(QStringLiteral("it is: lan %1").arg(QLatin1String(form->usage)));
    if (out.name == u"manage" && out.words[0] != u"on" && out.words[0] != u"off")
        return wrong(QStringLiteral("it is: lan %1").arg(QLatin1String(form->usage)));
    return out;
}

QString LanCommand::helpText()
{
    QString out = QStringLiteral("lan commands; DEVICE is a name, a MAC or an address of \"lan list\":\n");
    for (const Form &form : forms)
        out += QStringLiteral("  %1%2\n").arg(QLatin1String(form.usage), -44).arg(QLatin1String(form.help));
    return out
        + QStringLiteral("Nothing is changed on a device before \"lan manage on\" and \"lan manage on DEVICE\". --code "
                         "reads a one-time\ncode from stdin, for devices whose owner asks for one.\n");
}

LanCommand::Input LanCommand::input() const
{
    if ((name == u"credentials" && words.size() == 2) || (name == u"template" && has(QStringLiteral("password"))))
        return Input::Password;
    return has(QStringLiteral("code")) ? Input::Code : Input::None;
}

bool LanCommand::isLong() const
{
    return (name == u"scan" && !has(QStringLiteral("stop"))) || name == u"point" || name == u"put-back";
}

Result<QStringList> LanCommand::devices(const lan::Snapshot &now, const QStringList &names) const
{
    QStringList out;
    for (const QString &name : names) {
        if (name == u"all") {
            for (const lan::DeviceState &device : now.devices) {
                const bool isMeant = this->name == u"manage" ? device.kind != lan::Kind::Unknown
                    : this->name == u"put-back"              ? device.backupAt.has_value()
                                                             : device.isManaged;
                if (isMeant)
                    out.append(device.key);
            }
            continue;
        }
        QStringList found;
        for (const lan::DeviceState &device : now.devices) {
            if (device.key == name.toLower() || device.address.toString() == name) {
                found = { device.key };
                break;
            }
            if (device.displayName().compare(name, Qt::CaseInsensitive) == 0)
                found.append(device.key);
        }
        if (found.isEmpty())
            return fail(Errc::NotFound, QStringLiteral("no device is called %1; see \"lan list\"").arg(name.left(80)));
        if (found.size() > 1)
            return fail(Errc::AlreadyExists,
                QStringLiteral("%1 devices are called %2; use the MAC or the address").arg(found.size()).arg(name));
        out.append(found);
    }
    out.removeDuplicates();
    if (out.isEmpty())
        return fail(Errc::NotFound, QStringLiteral("there is no such device; see \"lan list\""));
    return out;
}

Result<std::optional<lan::Order>> LanCommand::order(const lan::Snapshot &now, const QString &input) const
{
    using Out = std::optional<lan::Order>;
    if (name == u"scan") {
        if (has(QStringLiteral("stop")))
            return Out(lan::StopScan {});
        return has(QStringLiteral("resume")) ? Out(lan::ResumeScan {}) : Out(lan::StartScan { words });
    }
    if (name == u"add")
        return Out(lan::AddDevice { words[0] });
    if (name == u"stop")
        return Out(lan::StopPlan { now.point.id });
    if (name == u"manage" && words.size() == 1)
        return Out(lan::SetManaging { words[0] == u"on" });
    if (name == u"point" || name == u"put-back")
        return planOrder(now);
    if (name == u"schedule" || name == u"template")
        return rowOrder(now, input);
    if (name == u"list" || name == u"help" || name == u"show")
        return Out();
    return changeOrder(now, input);
}

Result<std::optional<lan::Order>> LanCommand::changeOrder(const lan::Snapshot &now, const QString &input) const
{
    using Out = std::optional<lan::Order>;
    const bool takesMany = name == u"pause" || name == u"resume" || name == u"restart";
    const auto keys = devices(now,
        name == u"manage" ? words.mid(1)
            : takesMany   ? words
                          : QStringList { words.value(0) });
    if (!keys)
        return tl::unexpected(keys.error());
    const QString second = words.value(1);
    if (name == u"manage")
        return Out(lan::ManageDevices { *keys, words[0] == u"on" });
    if (keys->size() != 1 && !takesMany)
        return wrong(QStringLiteral("lan %1 takes one device").arg(name));
    if (name == u"forget")
        return Out(lan::ForgetDevice { keys->first() });
    if (name == u"name") {
        const auto known = std::ranges::find(now.devices, keys->first(), &lan::DeviceState::key);
        const QString called = words.size() > 1 || options.isEmpty() ? second : known->name;
        return Out(lan::NameDevice { keys->first(), called, options.value(QStringLiteral("group"), known->group) });
    }
    if (name == u"credentials")
        return Out(lan::SetCredentials { keys->first(), second, input });
    lan::ChangeDevices order { *keys, lan::Restart {}, has(QStringLiteral("code")) ? input : QString() };
    bool isNumber = true;
    if (name == u"pause" || name == u"resume") {
        order.change = lan::SetPaused { name == u"pause" };
    } else if (name == u"identify") {
        order.change = lan::Identify { second != u"off" };
        isNumber = second.isEmpty() || second == u"on" || second == u"off";
    } else if (name == u"fan") {
        const double percent = second.toDouble(&isNumber);
        order.change = second == u"auto" ? lan::SetFan {} : lan::SetFan { percent };
        isNumber = second == u"auto" || (isNumber && percent >= 0 && percent <= 100);
    } else if (name == u"frequency") {
        lan::SetFrequency frequency { second.toDouble(&isNumber), {} };
        bool isVoltage = true;
        if (words.size() > 2)
            frequency.coreMillivolts = words[2].toDouble(&isVoltage);
        isNumber = isNumber && isVoltage && frequency.megahertz > 0;
        order.change = frequency;
    }
    if (!isNumber)
        return wrong(QStringLiteral("it is: lan %1").arg(QLatin1String(formOf(name)->usage)));
    return Out(order);
}

Result<std::optional<lan::Order>> LanCommand::planOrder(const lan::Snapshot &now) const
{
    using Out = std::optional<lan::Order>;
    const auto keys = devices(now, words);
    if (!keys)
        return tl::unexpected(keys.error());
    if (name == u"put-back")
        return Out(lan::PlanPutBack { *keys });
    lan::PlanPoint order { *keys, !has(QStringLiteral("no-fallback")), !has(QStringLiteral("sv1")), 0 };
    if (has(QStringLiteral("template"))) {
        const QString wanted = options.value(QStringLiteral("template"));
        const auto known = std::ranges::find(now.templates, wanted, &lan::PoolTemplate::name);
        if (known == now.templates.end())
            return fail(Errc::NotFound, QStringLiteral("no template is called %1").arg(wanted.left(80)));
        order.templateId = known->id;
    }
    return Out(order);
}

Result<std::optional<lan::Order>> LanCommand::rowOrder(const lan::Snapshot &now, const QString &input) const
{
    using Out = std::optional<lan::Order>;
    const QString &what = words[0];
    if (what == u"list")
        return Out();
    if (name == u"template") {
        const auto known = std::ranges::find(now.templates, words.value(1), &lan::PoolTemplate::name);
        if (what == u"remove" && known != now.templates.end())
            return Out(lan::RemoveTemplate { known->id });
        if (what == u"remove")
            return fail(Errc::NotFound, QStringLiteral("no template is called %1").arg(words.value(1).left(80)));
        if (what != u"add" || words.size() < 4 || words.size() % 2 != 0)
            return wrong(QStringLiteral("it is: lan %1").arg(QLatin1String(formOf(name)->usage)));
        lan::PoolTemplate pools { known == now.templates.end() ? 0 : known->id, words[1], {} };
        for (qsizetype i = 2; i + 1 < words.size(); i += 2) {
            auto pool = lan::PoolEntry::fromUrl(words[i]);
            if (!pool)
                return tl::unexpected(pool.error());
            pool->user = words[i + 1];
            if (has(QStringLiteral("password")))
                pool->password = input;
            pools.pools.append(*std::move(pool));
        }
        return Out(lan::SaveTemplate { pools });
    }
    if (what == u"add") {
        const auto days = daysFromText(options.value(QStringLiteral("days"), QStringLiteral("mon-sun")));
        const auto from = minuteFromText(options.value(QStringLiteral("from")));
        const auto to = minuteFromText(options.value(QStringLiteral("to")));
        if (!days || !from || !to)
            return tl::unexpected(!days ? days.error() : !from ? from.error() : to.error());
        return Out(lan::SaveSchedule { { 0, options.value(QStringLiteral("group")), *days, *from, *to, true } });
    }
    const auto known = std::ranges::find(now.schedules, words.value(1).toLongLong(), &lan::Schedule::id);
    if (what != u"remove" && what != u"on" && what != u"off")
        return wrong(QStringLiteral("it is: lan %1").arg(QLatin1String(formOf(name)->usage)));
    if (known == now.schedules.end())
        return fail(Errc::NotFound, QStringLiteral("there is no schedule %1").arg(words.value(1).left(20)));
    if (what == u"remove")
        return Out(lan::RemoveSchedule { known->id });
    lan::Schedule changed = *known;
    changed.isOn = what == u"on";
    return Out(lan::SaveSchedule { changed });
}

} // namespace app
