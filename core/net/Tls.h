// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace net {

/// A server's certificate and key: made by itself, and known to clients by the fingerprint. A value; the key is wiped
/// with the last copy.
class TlsIdentity {
public:
    /// A P-256 key and a certificate that it signs itself, good for thirty years from \a now. Errors: Internal.
    static Result<TlsIdentity> make(const QString &name, UnixMs now);
    /// Reads pem()'s form. Errors: Malformed; BadKey when the key is not the certificate's.
    static Result<TlsIdentity> fromPem(const QByteArray &pem);

    /// Certificate and private key: a secret, for the secret store only.
    const QByteArray &pem() const { return *m_pem; }
    /// SHA-256 of the certificate, 32 bytes: what clients pin.
    const QByteArray &fingerprint() const { return m_fingerprint; }

private:
    friend class TlsSession;
    TlsIdentity() = default;

    std::shared_ptr<const QByteArray> m_pem;
    QByteArray m_fingerprint;
    std::shared_ptr<ssl_ctx_st> m_context;
};

/// A fingerprint for people: "4F:1A:...", 32 pairs. Also for a fingerprint that a client saw.
QString fingerprintText(const QByteArray &fingerprint);
/// Reads fingerprintText()'s form, with or without colons and spaces, in any case. Errors: Malformed.
Result<QByteArray> fingerprintFromText(const QString &text);

/// The server's side of one TLS 1.3 connection, without a socket: bytes in, bytes out. Holds no more than one record
/// (16 KiB) that is not whole yet.
class TlsSession {
public:
    explicit TlsSession(const TlsIdentity &identity);

    /// Takes what the client sent. False: it broke the rules, and only outgoing() (an alert) is left to be sent.
    bool receive(QByteArrayView bytes);
    /// What the client said, in clear.
    QByteArray takePlain() { return std::exchange(m_plain, {}); }
    /// Seals \a plain. Only when isReady().
    bool send(QByteArrayView plain);
    /// Says goodbye.
    void close();
    /// What has to go to the client now.
    QByteArray takeOutgoing();
    /// The handshake is over.
    bool isReady() const;

private:
    struct Free {
        void operator()(ssl_st *ssl) const;
    };
    std::unique_ptr<ssl_st, Free> m_ssl;
    QByteArray m_plain;
    bool m_isBroken = false;
};

} // namespace net
