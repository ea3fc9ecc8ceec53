// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Device.h"

#include <QUrl>

#include <array>

namespace lan {
namespace {

constexpr std::array kindNames { u"unknown", u"axeos", u"axeos-legacy", u"nerdqaxe", u"avalon", u"braiins", u"cgminer",
    u"antminer" };
static_assert(kindNames.size() == kindCount);

constexpr quint16 defaultSv1Port = 3333;
constexpr qsizetype longestUrl = 512;

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':' || c == u'[' || c == u']';
}

} // namespace

QString kindName(Kind kind)
{
    return QStringView(kindNames[size_t(kind)]).toString();
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QStringView(kindNames[i]))
            return Kind(i);
    }
    return std::nullopt;
}

QString PoolEntry::url() const
{
    if (host.isEmpty())
        return {};
    const QString scheme = protocol == PoolProtocol::Sv2 ? QStringLiteral("stratum2+tcp")
        : tls == PoolTls::None                           ? QStringLiteral("stratum+tcp")
                                                         : QStringLiteral("stratum+ssl");
    QString out = QStringLiteral("%1://%2:%3").arg(scheme, host).arg(port);
    if (protocol == PoolProtocol::Sv2 && !authorityKey.isEmpty())
        out += u'/' + authorityKey;
    return out;
}

Result<PoolEntry> PoolEntry::fromUrl(QStringView url)
{
    const auto wrong = [](const char *why) {
        return fail(Errc::Malformed,
            QStringLiteral("%1; a pool is written as stratum+tcp://host:port").arg(QLatin1String(why)));
    };
    QStringView rest = url.trimmed();
    if (rest.isEmpty())
        return wrong("the pool's address is empty");
    if (rest.size() > longestUrl)
        return wrong("the pool's address is longer than 512 characters");
    PoolEntry out;
    if (const qsizetype at = rest.indexOf(u"://"); at >= 0) {
        const QString scheme = rest.first(at).toString().toLower();
        rest = rest.sliced(at + 3);
        if (scheme == u"stratum2+tcp" || scheme == u"stratum2")
            out.protocol = PoolProtocol::Sv2;
        else if (scheme == u"stratum+ssl" || scheme == u"stratum+tls" || scheme == u"ssl")
            out.tls = PoolTls::System;
        else if (scheme != u"stratum+tcp" && scheme != u"stratum" && scheme != u"tcp")
            return wrong("the pool's address begins with a protocol that no device speaks");
    }
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        if (out.protocol == PoolProtocol::Sv2)
            out.authorityKey = rest.sliced(slash + 1).toString();
        rest = rest.first(slash);
    }
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool isBracketed = rest.startsWith(u'[');
    const bool hasPort = colon >= 0 && (!isBracketed || rest.indexOf(u']') < colon);
    const QStringView host = hasPort ? rest.first(colon) : rest;
    if (host.isEmpty())
        return wrong("the pool's address has no host");
    for (QChar c : host) {
        if (!isHostCharacter(c) || (c == u':' && !isBracketed))
            return wrong("the pool's host has a character that no host name has");
    }
    for (QChar c : std::as_const(out.authorityKey)) {
        if (!c.isLetterOrNumber())
            return wrong("the pool's authority key is no base58 text");
    }
    out.host = host.toString();
    if (!hasPort) {
        out.port = defaultSv1Port;
        return out;
    }
    bool isNumber = false;
    const int port = rest.sliced(colon + 1).toInt(&isNumber);
    if (!isNumber)
        return wrong("the pool's port is no number");
    if (port < 1 || port > 65535)
        return fail(Errc::OutOfRange, QStringLiteral("the pool's port is not between 1 and 65535"));
    out.port = quint16(port);
    return out;
}

bool PoolEntry::isSamePool(const PoolEntry &other) const
{
    return protocol == other.protocol && host.compare(other.host, Qt::CaseInsensitive) == 0 && port == other.port
        && user == other.user && (tls == PoolTls::None) == (other.tls == PoolTls::None);
}

std::optional<double> DeviceRates::best() const
{
    for (const auto &rate : { m10, m1, now, average }) {
        if (rate)
            return rate;
    }
    return std::nullopt;
}

std::optional<double> Reading::joulesPerTerahash() const
{
    const auto rate = rates.best();
    if (!watts || !rate || *rate <= 0 || *watts <= 0)
        return std::nullopt;
    return *watts / (*rate / 1e12);
}

std::optional<double> Reading::hottest(Temperature::Place place) const
{
    std::optional<double> most;
    for (const Temperature &t : temperatures) {
        if (t.place == place && (!most || t.celsius > *most))
            most = t.celsius;
    }
    return most;
}

std::optional<double> Reading::slowestFan() const
{
    std::optional<double> least;
    for (const Fan &fan : fans) {
        if (fan.rpm && (!least || *least <= 0 || (*fan.rpm > 0 && *fan.rpm < *least)))
            least = fan.rpm;
    }
    return least;
}

const PoolRow *Reading::activePool() const
{
    for (const PoolRow &row : pools) {
        if (row.isActive)
            return &row;
    }
    return nullptr;
}

QString deviceKey(const QString &mac, const QHostAddress &address)
{
    return mac.isEmpty() ? address.toString() : mac;
}

QString normalMac(QStringView text)
{
    QString digits;
    for (QChar c : text.trimmed()) {
        if (c == u':' || c == u'-' || c == u'.')
            continue;
        const QChar lower = c.toLower();
        if (!((lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f')) || digits.size() == 12)
            return {};
        digits += lower;
    }
    if (digits.size() != 12 || digits.count(u'0') == 12 || digits.count(u'f') == 12)
        return {};
    QString out = digits.first(2);
    for (int i = 2; i < 12; i += 2)
        out += u':' + digits.sliced(i, 2);
    return out;
}

bool isPrivate(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 ip = address.toIPv4Address(&isV4);
    if (!isV4)
        return false;
    return ip >> 24 == 127 || ip >> 24 == 10 || ip >> 20 == 0xac1 || ip >> 16 == 0xc0a8 || ip >> 16 == 0xa9fe;
}

} // namespace lan
