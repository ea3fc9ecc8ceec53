// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/PoolJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lan {

QByteArray poolsToJson(const QList<PoolEntry> &pools)
{
    QJsonArray out;
    for (const PoolEntry &pool : pools)
        out.append(QJsonObject { { QStringLiteral("sv2"), pool.protocol == PoolProtocol::Sv2 },
            { QStringLiteral("host"), pool.host }, { QStringLiteral("port"), pool.port },
            { QStringLiteral("tls"), int(pool.tls) }, { QStringLiteral("user"), pool.user },
            { QStringLiteral("key"), pool.authorityKey } });
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

Result<QList<PoolEntry>> poolsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return fail(Errc::Malformed, QStringLiteral("a stored list of pools cannot be read"));
    QList<PoolEntry> out;
    const QJsonArray rows = document.array();
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const int port = row[QStringLiteral("port")].toInt();
        const int tls = row[QStringLiteral("tls")].toInt();
        PoolEntry pool;
        pool.protocol = row[QStringLiteral("sv2")].toBool() ? PoolProtocol::Sv2 : PoolProtocol::Sv1;
        pool.host = row[QStringLiteral("host")].toString();
        pool.port = quint16(qBound(0, port, 65535));
        pool.tls = tls >= 0 && tls <= int(PoolTls::OwnCertificate) ? PoolTls(tls) : PoolTls::None;
        pool.user = row[QStringLiteral("user")].toString();
        pool.authorityKey = row[QStringLiteral("key")].toString();
        out.append(pool); // one without a host too: it keeps its place in a list that is put back
    }
    return out;
}

QByteArray passwordsOf(const QList<PoolEntry> &pools)
{
    QJsonArray out;
    bool isAny = false;
    for (const PoolEntry &pool : pools) {
        isAny = isAny || pool.password;
        out.append(pool.password ? QJsonValue(*pool.password) : QJsonValue());
    }
    return isAny ? QJsonDocument(out).toJson(QJsonDocument::Compact) : QByteArray();
}

void addPasswords(QList<PoolEntry> &pools, const QByteArray &passwords)
{
    const QJsonArray rows = QJsonDocument::fromJson(passwords).array();
    for (qsizetype i = 0; i < std::min(rows.size(), pools.size()); ++i) {
        if (rows[i].isString())
            pools[i].password = rows[i].toString();
    }
}

void dropPasswords(QList<PoolEntry> &pools)
{
    for (PoolEntry &pool : pools)
        pool.password.reset();
}

QString poolsText(const QList<PoolEntry> &pools)
{
    QStringList out;
    for (const PoolEntry &pool : pools)
        out << (pool.user.isEmpty() ? pool.url() : QStringLiteral("%1, %2").arg(pool.url(), pool.user));
    return out.join(QStringLiteral("; "));
}

} // namespace lan
