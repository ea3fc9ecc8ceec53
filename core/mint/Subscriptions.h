// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/Mint.h"

#include <functional>

namespace mint {

/// Who listens at /v1/ws for which quotes and proofs: JSON-RPC 2.0 in, JSON-RPC 2.0 out. NUT-17. Pure.
class Subscriptions final {
public:
    static constexpr int maxPerSocket = 100;
    static constexpr int maxFilters = 100; ///< of one subscription
    static constexpr int maxFiltersPerSocket = 2000;
    static constexpr int maxFiltersOfAll = 100'000;
    static constexpr int maxSubIdChars = 128;

    using SocketId = quint64;
    struct Outgoing {
        SocketId socket = 0;
        QByteArray text;
    };
    /// The state now of a quote (with its method) or a proof (Y's hex): JSON as in Change::body. None: unknown.
    using Current
        = std::function<std::optional<QByteArray>(Change::Kind kind, const QString &method, const QString &id)>;

    explicit Subscriptions(Current current)
        : m_current(std::move(current))
    {
    }

    /// What to answer, in order: the reply, then the current state of everything that was just subscribed to.
    QList<QByteArray> receive(SocketId socket, QByteArrayView text);
    QList<Outgoing> changed(const QList<Change> &changes) const;
    void closed(SocketId socket);
    int count() const { return m_count; }

private:
    struct Wanted {
        Change::Kind kind = Change::Kind::Quote;
        QString method {}; ///< of quotes
        QStringList ids {};
    };
    struct Listener {
        SocketId socket = 0;
        QString subId;
        bool operator==(const Listener &) const = default;
    };
    using Keys = QStringList; ///< of m_listeners
    struct Socket {
        QHash<QString, Keys> subscriptions {}; ///< by subId
        int filters = 0;
    };
    static QString keyOf(Change::Kind kind, const QString &method, const QString &id);
    bool add(SocketId socket, const QString &subId, const Wanted &wanted);
    bool remove(SocketId socket, const QString &subId);

    Current m_current;
    QHash<SocketId, Socket> m_sockets;
    QHash<QString, QList<Listener>> m_listeners; ///< by what they listen for
    int m_count = 0;
    int m_filters = 0;
};

} // namespace mint
