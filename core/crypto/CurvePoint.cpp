// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/CurvePoint.h"

#include "core/crypto/SecpContext.h"

#include <secp256k1_ecdh.h>

namespace crypto {

namespace {

// The order of the group, big-endian.
constexpr Bytes32 groupOrder { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    0xfe, 0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41 };

// Both coordinates instead of the hash of one: makes the library's constant-time key agreement a multiplication.
int copyCoordinates(unsigned char *out, const unsigned char *x, const unsigned char *y, void *)
{
    out[0] = 0x04;
    std::copy_n(x, 32, out + 1);
    std::copy_n(y, 32, out + 33);
    return 1;
}

tl::unexpected<Error> badScalar()
{
    return fail(Errc::BadKey, QStringLiteral("the number is zero or not below the order of secp256k1"));
}

} // namespace

Result<CurvePoint> CurvePoint::parse(QByteArrayView compressed)
{
    CurvePoint point;
    const auto bytes = asSpan(compressed);
    if (bytes.size() != 33)
        return fail(Errc::BadKey, QStringLiteral("a point has 33 bytes, not %1").arg(bytes.size()));
    if (!secp256k1_ec_pubkey_parse(secpContext(), &point.m_point, bytes.data(), bytes.size()))
        return fail(Errc::BadKey, QStringLiteral("not a point of secp256k1"));
    return point;
}

Result<CurvePoint> CurvePoint::fromHex(QStringView hex)
{
    if (hex.size() != 66)
        return fail(Errc::Malformed, QStringLiteral("a point has 66 hex digits, not %1").arg(hex.size()));
    const auto bytes = ::fromHex(hex);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parse(*bytes);
}

Result<CurvePoint> CurvePoint::ofSecret(const Secret32 &scalar)
{
    CurvePoint point;
    if (!secp256k1_ec_pubkey_create(secpContext(), &point.m_point, scalar.data()))
        return badScalar();
    return point;
}

CurvePoint CurvePoint::generator()
{
    Secret32 one;
    one.data()[31] = 1;
    return *ofSecret(one);
}

CompressedKey CurvePoint::compressed() const
{
    CompressedKey out {};
    size_t size = out.size();
    secp256k1_ec_pubkey_serialize(secpContext(), out.data(), &size, &m_point, SECP256K1_EC_COMPRESSED);
    return out;
}

std::array<quint8, 65> CurvePoint::uncompressed() const
{
    std::array<quint8, 65> out {};
    size_t size = out.size();
    secp256k1_ec_pubkey_serialize(secpContext(), out.data(), &size, &m_point, SECP256K1_EC_UNCOMPRESSED);
    return out;
}

QString CurvePoint::toHex() const
{
    return ::toHex(compressed());
}

Bytes32 CurvePoint::x() const
{
    Bytes32 out {};
    const CompressedKey key = compressed();
    std::copy(key.begin() + 1, key.end(), out.begin());
    return out;
}

Result<CurvePoint> CurvePoint::plus(const CurvePoint &other) const
{
    CurvePoint sum;
    const std::array<const secp256k1_pubkey *, 2> both { &m_point, &other.m_point };
    if (!secp256k1_ec_pubkey_combine(secpContext(), &sum.m_point, both.data(), both.size()))
        return fail(Errc::BadKey, QStringLiteral("the sum of the points is infinity"));
    return sum;
}

CurvePoint CurvePoint::negated() const
{
    CurvePoint out = *this;
    const int ok = secp256k1_ec_pubkey_negate(secpContext(), &out.m_point);
    Q_ASSERT(ok == 1);
    Q_UNUSED(ok);
    return out;
}

Result<CurvePoint> CurvePoint::timesSecret(const Secret32 &scalar) const
{
    SecretBytes<65> coordinates;
    CurvePoint product;
    if (!secp256k1_ecdh(secpContext(), coordinates.data(), &m_point, scalar.data(), copyCoordinates, nullptr)
        || !secp256k1_ec_pubkey_parse(secpContext(), &product.m_point, coordinates.data(), coordinates.Size))
        return badScalar();
    return product;
}

Result<CurvePoint> CurvePoint::timesVar(const Bytes32 &scalar) const
{
    CurvePoint product = *this;
    if (!secp256k1_ec_pubkey_tweak_mul(secpContext(), &product.m_point, scalar.data()))
        return badScalar();
    return product;
}

bool isScalar(const Secret32 &scalar)
{
    return secp256k1_ec_seckey_verify(secpContext(), scalar.data()) == 1;
}

Result<Secret32> addScalars(const Secret32 &a, const Secret32 &b)
{
    Secret32 sum = a;
    if (!secp256k1_ec_seckey_tweak_add(secpContext(), sum.data(), b.data()))
        return badScalar();
    return sum;
}

Result<Secret32> multiplyScalars(const Secret32 &a, const Secret32 &b)
{
    Secret32 product = a;
    if (!secp256k1_ec_seckey_tweak_mul(secpContext(), product.data(), b.data()))
        return badScalar();
    return product;
}

Result<Secret32> reduceToScalar(const Secret32 &digest)
{
    // One subtraction is enough, as twice the order does not fit in 32 bytes. No branch looks at the digest.
    Secret32 lower;
    unsigned borrow = 0;
    for (int i = 31; i >= 0; --i) {
        const unsigned difference = unsigned(digest.data()[i]) - groupOrder[size_t(i)] - borrow;
        lower.data()[i] = quint8(difference);
        borrow = (difference >> 8) & 1;
    }
    const auto keep = quint8(0u - borrow); // all ones when the digest is below the order
    for (int i = 0; i < 32; ++i)
        lower.data()[i] = quint8((digest.data()[i] & keep) | (lower.data()[i] & quint8(~keep)));
    if (!isScalar(lower))
        return badScalar();
    return lower;
}

} // namespace crypto
