// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QHash>
#include <QString>

namespace stats {

/// Gives each machine one key for its row, its shares and its history. A shard makes keys unique among its own machines
/// only; the machines of all shards meet here, told apart by key and address, since an address always meets the same
/// shard. The first of a name has it plain and the next with its address behind it, for as long as they are remembered:
/// through reconnects, not through a restart of the program. A plain name is free again when its machine was away for a
/// while, so that a machine keeps its history with a new address. Pure.
class KeyBook final {
public:
    static constexpr qsizetype remembered = 10000; ///< machines; those away are forgotten when it is more

    explicit KeyBook(bool redactAddresses)
        : m_redactAddresses(redactAddresses)
    {
    }

    /// The key of the machine that its shard calls \a key. No two machines that are at work have the same.
    QString keyOf(const QString &key, const QString &address, SteadyTime now);
    qsizetype size() const { return m_machines.size(); }

private:
    using Machine = std::pair<QString, QString>; ///< the shard's key, address
    struct Entry {
        QString key;
        SteadyTime seenAt;
    };
    bool isTaken(const QString &key, SteadyTime now) const;
    void forgetAway(SteadyTime now);

    bool m_redactAddresses;
    QHash<Machine, Entry> m_machines;
    QHash<QString, Machine> m_holders; ///< by the key given; each is in m_machines
    qsizetype m_limit = remembered;
};

} // namespace stats
