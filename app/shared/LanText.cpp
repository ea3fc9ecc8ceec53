// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of `lan` commands as text for people.
#include "app/shared/LanJson.h"

#include <QJsonDocument>

namespace app {
namespace {

QString text(const QJsonObject &row, const char *key)
{
    return row[QLatin1String(key)].toString();
}

QString terahash(const QJsonValue &hashrate)
{
    return hashrate.isDouble() ? QStringLiteral("%1 TH/s").arg(hashrate.toDouble() / 1e12, 0, 'f', 2)
                               : QStringLiteral("-");
}

QString number(const QJsonValue &value, const char *unit)
{
    return value.isDouble() ? QStringLiteral("%1 %2").arg(value.toDouble(), 0, 'f', 1).arg(QLatin1String(unit))
                            : QStringLiteral("-");
}

QString deviceLine(const QJsonObject &row)
{
    QStringList alerts;
    for (const QJsonValue alert : row[QStringLiteral("alerts")].toArray())
        alerts << text(alert.toObject(), "alert");
    const QString state = !row[QStringLiteral("online")].toBool() ? QStringLiteral("silent")
        : row[QStringLiteral("paused")].toBool()                  ? QStringLiteral("paused")
        : !text(row, "mines_here_as").isEmpty()                   ? QStringLiteral("mines here")
                                                                  : QStringLiteral("mines elsewhere");
    return QStringLiteral("%1  %2  %3  %4  %5  %6  %7  %8\n")
        .arg(text(row, "name"), -24)
        .arg(text(row, "address"), -15)
        .arg(text(row, "kind"), -13)
        .arg(terahash(row[QStringLiteral("hashrate")]), 12)
        .arg(number(row[QStringLiteral("watts")], "W"), 9)
        .arg(number(row[QStringLiteral("chip_celsius")], "C"), 7)
        .arg(
            row[QStringLiteral("managed")].toBool() ? state : state + QStringLiteral(", read only"), alerts.join(u' '));
}

QString scanLine(const QJsonObject &scan)
{
    return QStringLiteral("search %1: %2 of %3 addresses asked, %4 answered, %5 new\n")
        .arg(text(scan, "phase"))
        .arg(scan[QStringLiteral("asked")].toInt())
        .arg(scan[QStringLiteral("of")].toInt())
        .arg(scan[QStringLiteral("answered")].toInt())
        .arg(scan[QStringLiteral("new")].toInt());
}

QString poolsLine(const QJsonArray &pools)
{
    QStringList out;
    for (const QJsonValue value : pools)
        out << QStringLiteral("%1 %2").arg(text(value.toObject(), "url"), text(value.toObject(), "user"));
    return out.join(QStringLiteral(", "));
}

QString planText(const QJsonObject &plan)
{
    QString out;
    for (const QJsonValue value : plan[QStringLiteral("devices")].toArray()) {
        const QJsonObject step = value.toObject();
        const QString phase
            = step[QStringLiteral("possible")].toBool() ? text(step, "phase") : QStringLiteral("not possible");
        out += QStringLiteral("%1  %2%3\n")
                   .arg(text(step, "name"), -24)
                   .arg(phase + (step[QStringLiteral("canary")].toBool() ? QStringLiteral(" (first)") : QString()), -22)
                   .arg(text(step, "detail"));
        if (text(plan, "phase") == u"planned")
            out += QStringLiteral("    before: %1\n    after:  %2\n")
                       .arg(poolsLine(step[QStringLiteral("before")].toArray()),
                           poolsLine(step[QStringLiteral("after")].toArray()));
    }
    return out;
}

QString outcomesText(const QJsonArray &devices)
{
    QString out;
    for (const QJsonValue value : devices) {
        const QJsonObject row = value.toObject();
        const QString error = text(row, "error");
        out += QStringLiteral("%1  %2\n")
                   .arg(text(row, "name"), -24)
                   .arg(!error.isEmpty() ? error
                           : row[QStringLiteral("needs_restart")].toBool()
                           ? QStringLiteral("done; in force after a restart")
                           : QStringLiteral("done"));
    }
    return out;
}

QString rowsText(const QJsonObject &answer)
{
    QString out;
    for (const QJsonValue value : answer[QStringLiteral("schedules")].toArray()) {
        const QJsonObject row = value.toObject();
        const QString group = text(row, "group");
        out += QStringLiteral("%1  %2-%3  %4  %5\n")
                   .arg(row[QStringLiteral("id")].toInt(), 3)
                   .arg(text(row, "from"), text(row, "to"), group.isEmpty() ? QStringLiteral("all managed") : group,
                       row[QStringLiteral("on")].toBool() ? QStringLiteral("on") : QStringLiteral("off"));
    }
    for (const QJsonValue value : answer[QStringLiteral("templates")].toArray()) {
        const QJsonObject row = value.toObject();
        out += QStringLiteral("%1  %2\n")
                   .arg(text(row, "name"), -24)
                   .arg(poolsLine(row[QStringLiteral("pools")].toArray()));
    }
    return out.isEmpty() ? QStringLiteral("there are none\n") : out;
}

} // namespace

QString lanText(const QString &command, const QJsonObject &answer)
{
    if (answer.contains(QStringLiteral("error")))
        return text(answer, "error") + u'\n';
    if (answer.contains(QStringLiteral("progress"))) {
        const QJsonObject progress = answer[QStringLiteral("progress")].toObject();
        return command == u"scan" ? scanLine(progress) : planText(progress);
    }
    if (answer.contains(QStringLiteral("plan")) && command != u"list")
        return planText(answer[QStringLiteral("plan")].toObject());
    if (command == u"show")
        return QString::fromUtf8(QJsonDocument(answer[QStringLiteral("device")].toObject()).toJson());
    if (command == u"schedule" || command == u"template")
        return answer.contains(QStringLiteral("order")) ? QStringLiteral("done\n") : rowsText(answer);
    if (command != u"list" && command != u"scan")
        return answer.contains(QStringLiteral("devices")) ? outcomesText(answer[QStringLiteral("devices")].toArray())
                                                          : QStringLiteral("done\n");
    QString out;
    for (const QJsonValue value : answer[QStringLiteral("devices")].toArray())
        out += deviceLine(value.toObject());
    if (answer.contains(QStringLiteral("scan")) && command == u"scan")
        out += scanLine(answer[QStringLiteral("scan")].toObject());
    if (answer.contains(QStringLiteral("trouble")))
        out += text(answer, "trouble") + u'\n';
    return out.isEmpty() ? QStringLiteral("no device is known; search with \"lan scan\"\n") : out;
}

} // namespace app
