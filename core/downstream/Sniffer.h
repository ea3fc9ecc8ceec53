// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Connection.h"

#include <QTimer>

#include <memory>

namespace downstream {

/// What the first bytes of a connection look like.
enum class Language : quint8 { Undecided, Sv1, Sv2, Tls, Http };
/// SV1 begins with '{' and a quote, spaces and line ends allowed before and between; TLS with 16 03; HTTP with a
/// method. Everything else is taken for a Noise key: by chance one in some 20,000 of those looks like something else,
/// and its owner connects again. Undecided while too few bytes are there.
Language sniff(QByteArrayView first);

/// Holds a fresh connection on a shared port until its language is known.
class Sniffer final : public QObject {
    Q_OBJECT
public:
    Sniffer(std::unique_ptr<net::Connection> connection, std::chrono::milliseconds patience);

    /// After decided(): the connection and what was read of it.
    std::unique_ptr<net::Connection> takeConnection() { return std::move(m_connection); }
    const QByteArray &bytes() const { return m_bytes; }
    const net::Connection &connection() const { return *m_connection; }
    /// gaveUp() follows.
    void close(const Error &reason) { m_connection->close(reason); }

Q_SIGNALS:
    /// Once, from the event loop.
    void decided(downstream::Language language);
    /// The peer left, or said too little for too long.
    void gaveUp(const Error &reason);

private:
    void read(QByteArrayView bytes);

    std::unique_ptr<net::Connection> m_connection;
    QByteArray m_bytes;
    QTimer m_patience;
    bool m_isDecided = false;
};

} // namespace downstream
