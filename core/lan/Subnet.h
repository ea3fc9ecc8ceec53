// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Snapshot.h"

#include <QHostAddress>
#include <QList>

namespace lan {

/// An IPv4 address of this computer, as a value.
struct InterfaceAddress {
    QString interface {
    }; ///< "enp3s0"
    QHostAddress address {};
    int prefix = 0; ///< 24
    bool isUp = true;
    bool isLoopback = false;
    bool isPointToPoint = false; ///< a tunnel: nobody's home network
    bool operator==(const InterfaceAddress &) const = default;
};

/// A private IPv4 network that may be searched: /22 at most.
struct Subnet {
    static constexpr int widest = 22;

    quint32 network = 0;
    int prefix = 32;

    /// "192.168.1.0/24"; a single address is a /32. Bits right of the prefix are ignored. Errors: Malformed, Denied
    /// (not private all through), OutOfRange (wider than /22).
    static Result<Subnet> fromText(QStringView text);
    QString toString() const;
    bool contains(const QHostAddress &address) const;
    /// The hosts in it: without the network and broadcast address, where it has them.
    QList<quint32> hosts() const;
    int hostCount() const;
    bool operator==(const Subnet &) const = default;
};

/// The networks of \a addresses that can be searched: up, private, no loopback, no tunnel; one that is wider than /22
/// is cut to the /22 around our own address. Each once, in the order given.
QList<SubnetRow> searchableSubnets(const QList<InterfaceAddress> &addresses);

/// Our own address in the network that \a device is in, the narrowest of several; nothing where no network has it.
std::optional<QHostAddress> nearestOwnAddress(const QList<InterfaceAddress> &addresses, const QHostAddress &device);

} // namespace lan
