// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/MachineMatch.h"

#include <QSet>

namespace lan {
namespace {

/// An address as both sides write it: IPv6 forms of IPv4 addresses are IPv4.
QString addressText(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4).toString() : address.toString();
}

/// "worker" of "user.worker".
QString workerOf(const QString &user)
{
    return user.mid(user.lastIndexOf(u'.') + 1).toLower();
}

QString hexOf(const QString &mac)
{
    return QString(mac).remove(u':').toLower();
}

class Matcher {
public:
    Matcher(const QList<DeviceState> &devices, const QList<MinerHere> &miners)
        : m_devices(devices)
        , m_miners(miners)
        , m_deviceTaken(devices.size(), false)
        , m_minerTaken(miners.size(), false)
    {
        for (const DeviceState &device : devices)
            m_known.insert(addressText(device.address));
    }

    /// Joins what has the same sign and is alone with it on both sides. A side's signs are lists: a device goes by
    /// several names.
    template <class DeviceSigns, class MinerSigns> void round(DeviceSigns ofDevice, MinerSigns ofMiner)
    {
        QHash<QString, QSet<qsizetype>> devices;
        QHash<QString, QSet<qsizetype>> miners;
        collect(m_devices, m_deviceTaken, ofDevice, devices);
        collect(m_miners, m_minerTaken, ofMiner, miners);
        QMap<qsizetype, QSet<qsizetype>> wishes; // by device
        QHash<qsizetype, int> wishers; // of a miner
        for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
            const auto found = miners.constFind(it.key());
            if (found == miners.cend() || it->size() != 1 || found->size() != 1)
                continue;
            const qsizetype device = *it->cbegin();
            const qsizetype miner = *found->cbegin();
            if (!wishes[device].contains(miner)) {
                wishes[device].insert(miner);
                ++wishers[miner];
            }
        }
        for (auto it = wishes.cbegin(); it != wishes.cend(); ++it) {
            const qsizetype miner = *it->cbegin();
            if (it->size() != 1 || wishers.value(miner) != 1)
                continue;
            m_deviceTaken[it.key()] = true;
            m_minerTaken[miner] = true;
            m_out.insert(m_devices[it.key()].key, m_miners[miner].key);
        }
    }
    /// A miner that comes from the address of a device of the book is that one, or none.
    bool isAtKnownAddress(const MinerHere &miner) const
    {
        return !miner.address.isNull() && m_known.contains(addressText(miner.address));
    }
    QHash<QString, QString> take() { return std::move(m_out); }

private:
    template <class List, class Signs>
    static void collect(const List &list, const QList<bool> &taken, Signs signsOf, QHash<QString, QSet<qsizetype>> &out)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (taken[i])
                continue;
            for (const QString &sign : signsOf(list[i])) {
                if (!sign.isEmpty())
                    out[sign].insert(i);
            }
        }
    }

    const QList<DeviceState> &m_devices;
    const QList<MinerHere> &m_miners;
    QList<bool> m_deviceTaken;
    QList<bool> m_minerTaken;
    QSet<QString> m_known;
    QHash<QString, QString> m_out;
};

} // namespace

QHash<QString, QString> matchMachines(
    const QList<DeviceState> &devices, const QList<MinerHere> &miners, const Ours &ours)
{
    Matcher matcher(devices, miners);
    const auto userHere = [&](const DeviceState &device) {
        for (const PoolRow &row : device.reading.pools) {
            if (row.isUsed && ours.owns(row.pool))
                return row.pool.user;
        }
        return QString();
    };
    const auto deviceAddress = [](const DeviceState &device) { return addressText(device.address); };
    const auto minerAddress
        = [](const MinerHere &miner) { return miner.address.isNull() ? QString() : addressText(miner.address); };
    const auto names = [](const DeviceState &device) {
        return QStringList { workerName(device.displayName(), device.key).toLower(), device.reading.hostname.toLower(),
            hexOf(device.reading.mac) };
    };

    // several machines at one address are a proxy's, or containers of one computer: the user tells them apart
    matcher.round(
        [&](const DeviceState &device) {
            const QString user = userHere(device);
            return QStringList { user.isEmpty() ? QString() : deviceAddress(device) + u' ' + user };
        },
        [&](const MinerHere &miner) {
            return QStringList { miner.address.isNull() ? QString() : minerAddress(miner) + u' ' + miner.user };
        });
    matcher.round([&](const DeviceState &device) { return QStringList { deviceAddress(device) }; },
        [&](const MinerHere &miner) { return QStringList { minerAddress(miner) }; });
    matcher.round([&](const DeviceState &device) { return QStringList { userHere(device) }; },
        [&](const MinerHere &miner) {
            return QStringList { matcher.isAtKnownAddress(miner) ? QString() : miner.user };
        });
    matcher.round(names, [&](const MinerHere &miner) {
        if (matcher.isAtKnownAddress(miner))
            return QStringList {};
        return QStringList { workerOf(miner.user), miner.name.toLower() };
    });
    return matcher.take();
}

} // namespace lan
