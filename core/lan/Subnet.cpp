// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Subnet.h"

namespace lan {
namespace {

quint32 maskOf(int prefix)
{
    return prefix == 0 ? 0 : ~quint32(0) << (32 - prefix);
}

bool isPlainNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 3
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Four decimal numbers; not the shortened and octal forms that QHostAddress takes.
std::optional<quint32> readAddress(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return {};
    quint32 address = 0;
    for (const QStringView part : parts) {
        const bool isPlain = isPlainNumber(part) && (part.size() == 1 || part.front() != u'0');
        if (!isPlain || part.toUInt() > 255)
            return {};
        address = address << 8 | part.toUInt();
    }
    return address;
}

} // namespace

Result<Subnet> Subnet::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    const auto address = readAddress(slash < 0 ? trimmed : trimmed.first(slash));
    const QStringView bits = slash < 0 ? QStringView(u"32") : trimmed.sliced(slash + 1);
    if (!address || !isPlainNumber(bits) || bits.toInt() > 32)
        return fail(Errc::Malformed, QStringLiteral("\"%1\" is no network like 192.168.1.0/24.").arg(text.left(64)));
    Subnet subnet { *address & maskOf(bits.toInt()), bits.toInt() };
    const quint32 last = subnet.network | ~maskOf(subnet.prefix);
    // Private ranges are whole /8 and smaller: a network whose ends are private and that is narrower lies in one.
    if (!isPrivate(QHostAddress(subnet.network)) || !isPrivate(QHostAddress(last)) || subnet.prefix < 8)
        return fail(Errc::Denied, QStringLiteral("%1 is no private network: it is not searched.").arg(trimmed));
    if (subnet.prefix < widest)
        return fail(Errc::OutOfRange, QStringLiteral("%1 is wider than /%2.").arg(trimmed).arg(widest));
    return subnet;
}

QString Subnet::toString() const
{
    return QStringLiteral("%1/%2").arg(QHostAddress(network).toString()).arg(prefix);
}

bool Subnet::contains(const QHostAddress &address) const
{
    bool isV4 = false;
    const quint32 value = address.toIPv4Address(&isV4);
    return isV4 && (value & maskOf(prefix)) == network;
}

int Subnet::hostCount() const
{
    const int size = 1 << (32 - prefix);
    return prefix >= 31 ? size : size - 2;
}

QList<quint32> Subnet::hosts() const
{
    QList<quint32> all;
    const quint32 first = prefix >= 31 ? network : network + 1;
    for (int i = 0; i < hostCount(); ++i)
        all.append(first + quint32(i));
    return all;
}

QList<SubnetRow> searchableSubnets(const QList<InterfaceAddress> &addresses)
{
    QList<SubnetRow> rows;
    QStringList seen;
    for (const InterfaceAddress &own : addresses) {
        bool isV4 = false;
        const quint32 value = own.address.toIPv4Address(&isV4);
        if (!isV4 || !own.isUp || own.isLoopback || own.isPointToPoint || !isPrivate(own.address) || own.prefix < 1
            || own.prefix > 30)
            continue;
        const int prefix = std::max(own.prefix, Subnet::widest);
        const Subnet subnet { value & maskOf(prefix), prefix };
        if (seen.contains(subnet.toString()))
            continue;
        seen.append(subnet.toString());
        rows.append(
            { subnet.toString(), own.interface, QHostAddress(value), prefix != own.prefix, subnet.hostCount() - 1 });
    }
    return rows;
}

std::optional<QHostAddress> nearestOwnAddress(const QList<InterfaceAddress> &addresses, const QHostAddress &device)
{
    std::optional<QHostAddress> nearest;
    int narrowest = 0;
    for (const InterfaceAddress &own : addresses) {
        bool isV4 = false;
        const quint32 value = own.address.toIPv4Address(&isV4);
        if (!isV4 || !own.isUp || own.prefix <= narrowest || own.prefix > 32 || !isPrivate(own.address))
            continue;
        if (Subnet { value & maskOf(own.prefix), own.prefix }.contains(device)) {
            nearest = QHostAddress(value);
            narrowest = own.prefix;
        }
    }
    return nearest;
}

} // namespace lan
