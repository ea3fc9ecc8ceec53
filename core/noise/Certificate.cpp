// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/Certificate.h"

#include "core/base/ByteCursor.h"
#include "core/crypto/Sha256.h"
#include "core/noise/AuthorityKey.h"

namespace noise {

namespace {

constexpr qsizetype SignedSize = 10; ///< bytes of the fields before the signature

Bytes32 signedHash(const Certificate &certificate, const crypto::XOnlyKey &serverKey)
{
    const auto bytes = certificate.encode();
    return crypto::Sha256().update(QByteArrayView(bytes).first(SignedSize)).update(serverKey.bytes).finish();
}

qint64 secondsOf(UnixMs time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

QString utc(qint64 unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Certificate Certificate::issue(const crypto::KeyPair &authority, const crypto::XOnlyKey &serverKey, quint32 validFrom,
    quint32 notValidAfter, const Random &random)
{
    Certificate certificate { .validFrom = validFrom, .notValidAfter = notValidAfter };
    certificate.signature = authority.sign(signedHash(certificate, serverKey), random.bytes<32>());
    return certificate;
}

std::array<quint8, Certificate::Size> Certificate::encode() const
{
    std::array<quint8, Size> out;
    qToLittleEndian(version, out.data());
    qToLittleEndian(validFrom, out.data() + 2);
    qToLittleEndian(notValidAfter, out.data() + 6);
    std::copy(signature.begin(), signature.end(), out.begin() + SignedSize);
    return out;
}

Result<Certificate> Certificate::decode(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    Certificate certificate;
    certificate.version = reader.u16();
    certificate.validFrom = reader.u32();
    certificate.notValidAfter = reader.u32();
    certificate.signature = reader.array<64>();
    if (!reader.ok())
        return fail(Errc::Truncated, QStringLiteral("a certificate has %1 bytes, not %2").arg(Size).arg(bytes.size()));
    if (!reader.atEnd())
        return fail(
            Errc::TrailingBytes, QStringLiteral("a certificate has %1 bytes, not %2").arg(Size).arg(bytes.size()));
    return certificate;
}

CertificateFault findFault(
    const Certificate &certificate, const crypto::XOnlyKey &serverKey, const crypto::XOnlyKey &authority, UnixMs now)
{
    if (certificate.version != 0)
        return CertificateFault::Version;
    if (!crypto::isOnCurve(authority))
        return CertificateFault::AuthorityKey;
    if (!crypto::verify(authority, signedHash(certificate, serverKey), certificate.signature))
        return CertificateFault::Signature;
    const qint64 seconds = secondsOf(now), leeway = ClockLeeway.count();
    if (seconds + leeway < qint64(certificate.validFrom))
        return CertificateFault::NotYetValid;
    if (seconds - leeway > qint64(certificate.notValidAfter))
        return CertificateFault::Expired;
    return CertificateFault::None;
}

Result<void> verify(
    const Certificate &certificate, const crypto::XOnlyKey &serverKey, const crypto::XOnlyKey &authority, UnixMs now)
{
    const qint64 seconds = secondsOf(now);
    switch (findFault(certificate, serverKey, authority, now)) {
    case CertificateFault::None:
        return {};
    case CertificateFault::Version:
        return fail(Errc::Unsupported,
            QStringLiteral("the server's certificate has version %1; only version 0 is known")
                .arg(certificate.version));
    case CertificateFault::AuthorityKey:
        return fail(Errc::BadKey,
            QStringLiteral("the authority key of this server's address is no point of secp256k1: check the address"));
    case CertificateFault::Signature:
        return fail(Errc::BadSignature,
            QStringLiteral("the server's certificate is not signed by the expected authority key %1: "
                           "the address has the wrong key, the operator changed it, or somebody else answers")
                .arg(authorityKeyText(authority)));
    case CertificateFault::NotYetValid:
        return fail(Errc::Expired,
            QStringLiteral("the server's certificate is not yet valid: it starts at %1, %2 s after this "
                           "computer's time %3 (%4 s are tolerated): check this computer's clock")
                .arg(utc(certificate.validFrom))
                .arg(certificate.validFrom - seconds)
                .arg(utc(seconds))
                .arg(ClockLeeway.count()));
    case CertificateFault::Expired:
        return fail(Errc::Expired,
            QStringLiteral("the server's certificate has expired: it ended at %1, %2 s before this "
                           "computer's time %3 (%4 s are tolerated): check this computer's clock, then the server's")
                .arg(utc(certificate.notValidAfter))
                .arg(seconds - certificate.notValidAfter)
                .arg(utc(seconds))
                .arg(ClockLeeway.count()));
    }
    return fail(Errc::Internal, QStringLiteral("unknown certificate fault"));
}

} // namespace noise
