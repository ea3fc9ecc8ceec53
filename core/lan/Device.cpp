// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Device.h"

#include <array>

namespace lan {
namespace {

constexpr std::array kindNames { u"unknown", u"axeos", u"axeos-legacy", u"nerdqaxe", u"avalon", u"braiins", u"cgminer",
    u"antminer" };
static_assert(kindNames.size() == kindCount);

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
