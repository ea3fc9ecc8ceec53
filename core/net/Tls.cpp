// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Tls.h"

#include "core/base/Bytes.h"

#include <QCryptographicHash>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace net {

namespace {

template <auto Function> struct Deleter {
    template <class T> void operator()(T *thing) const { Function(thing); }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Deleter<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

constexpr long validTime = 30L * 366 * 24 * 3600; ///< s
constexpr long clockSlack = 24 * 3600; ///< s: a client's clock may be behind

tl::unexpected<Error> cryptoFailure(const char *what)
{
    ERR_clear_error();
    return fail(Errc::Internal, QStringLiteral("OpenSSL could not make %1").arg(QLatin1String(what)));
}

/// The key in \a bytes is overwritten when the last copy goes.
std::shared_ptr<const QByteArray> secretCopy(QByteArrayView bytes)
{
    return std::shared_ptr<const QByteArray>(new QByteArray(bytes.toByteArray()), [](const QByteArray *pem) {
        OPENSSL_cleanse(const_cast<char *>(pem->constData()), size_t(pem->size()));
        delete pem;
    });
}

CertificatePtr makeCertificate(EVP_PKEY *key, const QByteArray &name, UnixMs now)
{
    CertificatePtr certificate(X509_new());
    quint64 serial = 0;
    if (!certificate || RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return {};
    X509 *x = certificate.get();
    const time_t from = time_t(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
    X509_NAME *subject = X509_get_subject_name(x);
    const bool isMade = X509_set_version(x, X509_VERSION_3) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(x), serial >> 1) == 1
        && ASN1_TIME_set(X509_getm_notBefore(x), from - clockSlack)
        && ASN1_TIME_set(X509_getm_notAfter(x), from + validTime)
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1, 0)
            == 1
        && X509_set_issuer_name(x, subject) == 1 && X509_set_pubkey(x, key) == 1 && X509_sign(x, key, EVP_sha256()) > 0;
    return isMade ? std::move(certificate) : nullptr;
}

/// TLS 1.3 only: our own clients speak it, and it has no renegotiation.
std::shared_ptr<SSL_CTX> makeContext(X509 *certificate, EVP_PKEY *key)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!context || SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION) != 1
        || SSL_CTX_use_certificate(context.get(), certificate) != 1 || SSL_CTX_use_PrivateKey(context.get(), key) != 1
        || SSL_CTX_check_private_key(context.get()) != 1)
        return {};
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context.get(), 0);
    SSL_CTX_set_max_early_data(context.get(), 0);
    return context;
}

} // namespace

Result<TlsIdentity> TlsIdentity::make(const QString &name, UnixMs now)
{
    const KeyPtr key(EVP_EC_gen("P-256"));
    if (!key)
        return cryptoFailure("a key");
    const CertificatePtr certificate = makeCertificate(key.get(), name.toUtf8(), now);
    if (!certificate)
        return cryptoFailure("a certificate");
    const BioPtr out(BIO_new(BIO_s_secmem()));
    if (!out || PEM_write_bio_X509(out.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return cryptoFailure("a PEM text");
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return fromPem(*secretCopy(QByteArrayView(text, qsizetype(size))));
}

Result<TlsIdentity> TlsIdentity::fromPem(const QByteArray &pem)
{
    const BioPtr in(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const CertificatePtr certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
    const KeyPtr key(certificate ? PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!key) {
        ERR_clear_error();
        return fail(Errc::Malformed, QStringLiteral("the stored TLS certificate or its key cannot be read"));
    }
    TlsIdentity identity;
    identity.m_context = makeContext(certificate.get(), key.get());
    if (!identity.m_context) {
        ERR_clear_error();
        return fail(Errc::BadKey, QStringLiteral("the stored TLS key does not belong to its certificate"));
    }
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate.get(), &der);
    if (size <= 0)
        return cryptoFailure("a fingerprint");
    identity.m_fingerprint = QCryptographicHash::hash(
        QByteArrayView(reinterpret_cast<const char *>(der), size), QCryptographicHash::Sha256);
    OPENSSL_free(der);
    identity.m_pem = secretCopy(pem);
    return identity;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

Result<QByteArray> fingerprintFromText(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(u':').remove(u' ');
    const auto bytes = arrayFromHex<32>(digits);
    if (!bytes)
        return fail(Errc::Malformed, QStringLiteral("a fingerprint is 32 pairs of hex digits"));
    return toByteArray(*bytes);
}

void TlsSession::Free::operator()(ssl_st *ssl) const
{
    SSL_free(ssl);
}

TlsSession::TlsSession(const TlsIdentity &identity)
    : m_ssl(SSL_new(identity.m_context.get()))
{
    BIO *in = BIO_new(BIO_s_mem());
    BIO *out = BIO_new(BIO_s_mem());
    m_isBroken = !m_ssl || !in || !out;
    if (m_isBroken) {
        BIO_free(in);
        BIO_free(out);
        return;
    }
    SSL_set_bio(m_ssl.get(), in, out);
    SSL_set_accept_state(m_ssl.get());
}

bool TlsSession::isReady() const
{
    return !m_isBroken && SSL_is_init_finished(m_ssl.get()) == 1;
}

bool TlsSession::receive(QByteArrayView bytes)
{
    if (m_isBroken || BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), int(bytes.size())) != int(bytes.size()))
        return false;
    char chunk[16 * 1024];
    for (;;) {
        ERR_clear_error();
        const int size = SSL_read(m_ssl.get(), chunk, sizeof chunk);
        if (size > 0) {
            m_plain.append(chunk, size);
            continue;
        }
        const int error = SSL_get_error(m_ssl.get(), size);
        m_isBroken = error != SSL_ERROR_WANT_READ;
        ERR_clear_error();
        return !m_isBroken;
    }
}

bool TlsSession::send(QByteArrayView plain)
{
    ERR_clear_error();
    // The outgoing side grows as it must, so a write is whole or an error.
    m_isBroken = m_isBroken
        || (!plain.isEmpty() && SSL_write(m_ssl.get(), plain.data(), int(plain.size())) != int(plain.size()));
    ERR_clear_error();
    return !m_isBroken;
}

void TlsSession::close()
{
    if (isReady())
        SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

QByteArray TlsSession::takeOutgoing()
{
    QByteArray bytes;
    if (!m_ssl)
        return bytes;
    BIO *out = SSL_get_wbio(m_ssl.get());
    bytes.resize(qsizetype(BIO_ctrl_pending(out)));
    if (!bytes.isEmpty())
        BIO_read(out, bytes.data(), int(bytes.size()));
    return bytes;
}

} // namespace net
