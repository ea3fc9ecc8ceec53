// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/MachineCommand.h"

#include "app/shared/Instance.h"
#include "app/shared/StatusJson.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

namespace app {
namespace {

struct Form {
    const char *name;
    int fewest; ///< words
    int most;
    const char *usage;
    const char *help;
};
constexpr Form forms[] = {
    { "list", 0, 0, "list", "the machines that are connected" },
    { "rename", 1, 2, "rename MACHINE [NAME]", "calls it NAME; without NAME what it calls itself" },
    { "disconnect", 1, 1, "disconnect MACHINE", "closes its connection; it may come back" },
    { "ban", 1, 1, "ban MACHINE|ADDRESS [--for 90m|2h|7d]", "takes nothing from its address any more" },
    { "unban", 1, 1, "unban ADDRESS|NUMBER", "lifts a ban" },
    { "bans", 0, 0, "bans", "the addresses that are banned" },
    { "help", 0, 0, "help", "this list" },
};

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(Errc::Malformed, what + QStringLiteral(" (\"machine help\" lists the commands)"));
}

Result<std::chrono::seconds> timeFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,5})([smhd])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return wrong(QStringLiteral("--for takes a time as 90m, 2h or 7d"));
    static const QMap<QString, qint64> units { { QStringLiteral("s"), 1 }, { QStringLiteral("m"), 60 },
        { QStringLiteral("h"), 3600 }, { QStringLiteral("d"), 86400 } };
    return std::chrono::seconds(match.captured(1).toLongLong() * units[match.captured(2)]);
}

} // namespace

Result<MachineCommand> MachineCommand::parse(const QStringList &arguments)
{
    MachineCommand out;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == u"--for" || word.startsWith(u"--for=")) {
            const auto time = timeFromText(word == u"--for" ? arguments.value(++i) : word.mid(6));
            if (!time)
                return tl::unexpected(time.error());
            out.time = *time;
        } else if (word.startsWith(u"--")) {
            return wrong(QStringLiteral("%1 is no option of machine").arg(word.left(80)));
        } else if (out.name.isEmpty()) {
            out.name = word;
        } else {
            out.words.append(word);
        }
    }
    const auto form = std::find_if(
        std::begin(forms), std::end(forms), [&](const Form &f) { return out.name == QLatin1String(f.name); });
    if (form == std::end(forms))
        return wrong(out.name.isEmpty() ? QStringLiteral("machine needs a command")
                                        : QStringLiteral("\"%1\" is no command of machine").arg(out.name.left(80)));
    if (out.words.size() < form->fewest || out.words.size() > form->most || (out.time && out.name != u"ban"))
        return wrong(QStringLiteral("it is: machine %1").arg(QLatin1String(form->usage)));
    return out;
}

QString MachineCommand::helpText()
{
    QString out = QStringLiteral("machine commands; MACHINE is a key or a name of \"machine list\":\n");
    for (const Form &form : forms)
        out += QStringLiteral("  %1%2\n").arg(QLatin1String(form.usage), -42).arg(QLatin1String(form.help));
    return out;
}

std::optional<stats::MachineOrder> MachineCommand::order(UnixMs now) const
{
    const QString word = words.value(0);
    if (name == u"rename")
        return stats::RenameMachine { word, words.value(1) };
    if (name == u"disconnect")
        return stats::DisconnectMachine { word };
    if (name == u"unban") {
        const qint64 number = word.toLongLong();
        return number > 0 ? stats::LiftBan { number, {} } : stats::LiftBan { 0, word };
    }
    if (name != u"ban")
        return std::nullopt;
    const bool isAddress = !QHostAddress(word).isNull();
    const auto until = time ? std::optional<UnixMs>(now + *time) : std::nullopt;
    return stats::BanMachine { isAddress ? QString() : word, isAddress ? word : QString(), until };
}

QJsonObject machineJson(const stats::MachineAnswer &answer)
{
    if (answer.error)
        return errorJson(*answer.error);
    static constexpr const char *names[] = { "rename", "disconnect", "ban", "unban" };
    QJsonObject out { { QStringLiteral("order"), QLatin1String(names[answer.order.index()]) },
        { QStringLiteral("subject"), answer.subject } };
    if (std::holds_alternative<stats::RenameMachine>(answer.order))
        out.insert(QStringLiteral("before"), answer.before);
    if (answer.machines > 0)
        out.insert(QStringLiteral("disconnected"), answer.machines);
    if (answer.ban)
        out.insert(QStringLiteral("ban"), bansJson({ *answer.ban }).first());
    return out;
}

QString machineText(const QString &command, const QJsonObject &answer)
{
    const auto text = [](const QJsonObject &row, const char *key) { return row[QLatin1String(key)].toString(); };
    if (answer.contains(QStringLiteral("error")))
        return text(answer, "error") + u'\n';
    QString out;
    if (command == u"list") {
        for (const QJsonValue value : answer[QStringLiteral("machines")].toArray()) {
            const QJsonObject row = value.toObject();
            out += QStringLiteral("%1  %2  %3  %4  %5 accepted\n")
                       .arg(text(row, "name"), -24)
                       .arg(text(row, "key"), -24)
                       .arg(text(row, "address"), -16)
                       .arg(text(row, "protocol"), -4)
                       .arg(row[QStringLiteral("accepted")].toInteger());
        }
        return out.isEmpty() ? QStringLiteral("no machine is connected\n") : out;
    }
    const auto banLine = [&](const QJsonObject &ban) {
        const QString until = text(ban, "until");
        return QStringLiteral("%1  %2  until %3  %4\n")
            .arg(text(ban, "address"), -16)
            .arg(text(ban, "machine"), -24)
            .arg(until.isEmpty() ? QStringLiteral("lifted") : until, text(ban, "reason"));
    };
    if (command == u"bans") {
        for (const QJsonValue value : answer[QStringLiteral("bans")].toArray())
            out += banLine(value.toObject());
        return out.isEmpty() ? QStringLiteral("nobody is banned\n") : out;
    }
    const QString subject = text(answer, "subject");
    if (command == u"rename")
        return QStringLiteral("%1 is now called %2\n").arg(text(answer, "before"), subject);
    if (command == u"disconnect")
        return QStringLiteral("%1 was disconnected\n").arg(subject);
    const QString done = command == u"ban" ? QStringLiteral("banned: ") : QStringLiteral("lifted: ");
    return done + banLine(answer[QStringLiteral("ban")].toObject());
}

} // namespace app
