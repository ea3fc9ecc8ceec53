// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Watch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lan {
namespace {

constexpr qsizetype mostRestarts = 1000;
constexpr qsizetype mostSamples = 200;
constexpr qsizetype mostFans = 64;

qint64 number(UnixMs at)
{
    return at.time_since_epoch().count();
}
UnixMs moment(const QJsonValue &value)
{
    return UnixMs(std::chrono::milliseconds(std::max<qint64>(0, value.toInteger())));
}

} // namespace

QByteArray Watch::save(const QString &key) const
{
    const auto it = m_watched.constFind(key);
    if (it == m_watched.cend())
        return {};
    QJsonArray alerts;
    for (const Alert &alert : it->alerts) {
        alerts += QJsonObject { { QStringLiteral("kind"), alertName(alert.kind) },
            { QStringLiteral("since"), number(alert.since) }, { QStringLiteral("value"), alert.value },
            { QStringLiteral("limit"), alert.limit }, { QStringLiteral("text"), alert.text } };
    }
    QJsonArray restarts;
    for (const UnixMs at : it->restarts)
        restarts += number(at);
    QJsonArray usual;
    for (const Sample &sample : it->usual)
        usual += QJsonArray { number(sample.at), sample.rate };
    QJsonArray turned;
    for (const int fan : it->turned)
        turned += fan;
    QJsonObject out { { QStringLiteral("alerts"), alerts }, { QStringLiteral("restarts"), restarts },
        { QStringLiteral("usual"), usual }, { QStringLiteral("turned"), turned } };
    if (it->uptime) {
        out[QStringLiteral("readAt")] = number(it->readAt);
        out[QStringLiteral("uptime")] = qint64(it->uptime->count());
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

void Watch::restore(const QString &key, QByteArrayView saved)
{
    const QJsonObject in = QJsonDocument::fromJson(saved.toByteArray()).object();
    Watched known;
    for (const QJsonValue value : in[QStringLiteral("alerts")].toArray()) {
        const QJsonObject alert = value.toObject();
        if (const auto kind = alertFromName(alert[QStringLiteral("kind")].toString())) {
            known.alerts.insert(*kind,
                Alert { .kind = *kind,
                    .since = moment(alert[QStringLiteral("since")]),
                    .value = alert[QStringLiteral("value")].toDouble(),
                    .limit = alert[QStringLiteral("limit")].toDouble(),
                    .text = alert[QStringLiteral("text")].toString() });
        }
    }
    for (const QJsonValue value : in[QStringLiteral("restarts")].toArray()) {
        if (value.isDouble() && known.restarts.size() < mostRestarts)
            known.restarts += moment(value);
    }
    for (const QJsonValue value : in[QStringLiteral("usual")].toArray()) {
        const Sample sample { moment(value.toArray().at(0)), value.toArray().at(1).toDouble() };
        if (sample.rate > 0 && known.usual.size() < mostSamples)
            known.usual += sample;
    }
    for (const QJsonValue value : in[QStringLiteral("turned")].toArray()) {
        if (value.isDouble() && known.turned.size() < mostFans)
            known.turned.insert(value.toInt());
    }
    if (const QJsonValue uptime = in[QStringLiteral("uptime")]; uptime.isDouble()) {
        known.uptime = std::chrono::seconds(std::max<qint64>(0, uptime.toInteger()));
        known.readAt = moment(in[QStringLiteral("readAt")]);
    }
    m_watched.insert(key, known);
}

} // namespace lan
