// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Subnet.h"

#include <QSet>

namespace lan {

/// Which addresses a search asks and in what order: devices that are known first, then the rest mixed, so that
/// neighbours on one switch are not asked in one burst. Pure; each address is given out once.
class ScanPlan {
public:
    static constexpr int maxAddresses = 16 * 1024;
    static constexpr int maxAnnounced = 256;

    ScanPlan() = default;
    /// \a own are never asked. \a known that are in none of \a subnets are asked too, where they are private. \a seed
    /// decides the order.
    ScanPlan(
        const QList<Subnet> &subnets, const QList<QHostAddress> &known, const QList<QHostAddress> &own, quint32 seed);

    /// The next address to ask; nothing when all were given out.
    std::optional<QHostAddress> next();
    /// \a address was asked to the end.
    void finish(const QHostAddress &address);
    /// What was given out and not finished is given out again, first: the search was stopped.
    void takeBack();
    /// A device told of itself: it is asked next, unless it was asked already. \return whether it will be.
    bool addAnnounced(const QHostAddress &address);

    int done() const { return m_done; }
    int total() const { return m_total; }
    bool isOver() const { return m_done == m_total; }
    /// Networks that are not asked for they are too many, "10.0.4.0/22".
    const QStringList &left() const { return m_left; }

private:
    QList<quint32> m_waiting; ///< the next one is the last
    QSet<quint32> m_underWay;
    QSet<quint32> m_all; ///< ever in the plan
    QSet<quint32> m_own;
    QStringList m_left;
    int m_announced = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace lan
