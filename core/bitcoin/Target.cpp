// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Target.h"

#include "core/bitcoin/WideUInt.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <limits>

namespace bitcoin {

namespace {

using Wide256 = WideUInt<4>;
using Wide384 = WideUInt<6>;

/// A finite positive double as mantissa * 2^exponent with a 53-bit integer mantissa.
struct Binary {
    quint64 mantissa;
    int exponent;
};

Binary toBinary(double value)
{
    int exponent = 0;
    const double fraction = std::frexp(value, &exponent);
    return { quint64(std::ldexp(fraction, 53)), exponent - 53 };
}

Target clamped(const Wide384 &number)
{
    if (number.bitLength() > 256)
        return Target::max();
    return Target(Wide256(number.limbs).limbs);
}

} // namespace

Target Target::fromLittleEndian(const Bytes32 &bytes)
{
    std::array<quint64, 4> limbs {};
    for (size_t i = 0; i < limbs.size(); ++i)
        limbs[i] = qFromLittleEndian<quint64>(bytes.data() + i * 8);
    return Target(limbs);
}

Result<Target> Target::fromHex(QStringView hex)
{
    auto bytes = arrayFromHex<32>(hex);
    if (!bytes)
        return tl::unexpected(bytes.error());
    std::reverse(bytes->begin(), bytes->end());
    return fromLittleEndian(*bytes);
}

Result<Target> Target::fromCompact(quint32 nbits)
{
    const int size = int(nbits >> 24);
    const quint32 mantissa = nbits & 0x007fffff;
    const auto refuse = [nbits](const QString &why) {
        return fail(
            Errc::OutOfRange, QStringLiteral("compact target %1 is %2").arg(nbits, 8, 16, QLatin1Char('0')).arg(why));
    };
    if (mantissa != 0 && (nbits & 0x00800000))
        return refuse(QStringLiteral("negative"));
    const Wide384 base(mantissa);
    if (mantissa != 0 && base.bitLength() + 8 * (size - 3) > 256)
        return refuse(QStringLiteral("above 256 bits"));
    const Wide384 value = size >= 3 ? base << std::min(8 * (size - 3), 383) : base >> (8 * (3 - size));
    if (value.isZero())
        return refuse(QStringLiteral("zero"));
    return clamped(value);
}

Target Target::fromDifficulty(double difficulty)
{
    if (!(difficulty > 0))
        return max();
    if (std::isinf(difficulty))
        return Target();
    const auto [mantissa, exponent] = toBinary(difficulty);
    const int shift = 208 - exponent;
    if (shift > 320) // 0xffff * 2^320 / 2^53 is above 2^256 already
        return max();
    if (shift < 0) // below 0xffff / 2^52, so no whole number is left
        return Target();
    return clamped((Wide384(0xffff) << shift).dividedBy(Wide384(mantissa)));
}

Target Target::fromHashrate(double hashesPerSecond, double secondsPerShare)
{
    // With p = s * h in 64 binary places: (2^256 - p) / (p + 1) = (2^320 - P) / (P + 2^64).
    const double perShare = hashesPerSecond * secondsPerShare;
    if (!(perShare > 0))
        return max();
    if (perShare >= std::ldexp(1.0, 256))
        return Target();
    const auto [mantissa, exponent] = toBinary(perShare);
    const int shift = exponent + 64;
    const Wide384 scaled = shift >= 0 ? Wide384(mantissa) << shift : Wide384(mantissa) >> std::min(-shift, 383);
    Wide384 numerator = Wide384(1) << 320;
    numerator -= scaled;
    Wide384 denominator = Wide384(1) << 64;
    denominator += scaled;
    return clamped(numerator.dividedBy(denominator));
}

Bytes32 Target::toLittleEndian() const
{
    Bytes32 out {};
    for (size_t i = 0; i < m_limbs.size(); ++i)
        qToLittleEndian(m_limbs[i], out.data() + i * 8);
    return out;
}

QString Target::toHex() const
{
    auto bytes = toLittleEndian();
    std::reverse(bytes.begin(), bytes.end());
    return ::toHex(asView(bytes));
}

quint32 Target::toCompact() const
{
    const Wide256 value(m_limbs);
    int size = (value.bitLength() + 7) / 8;
    quint64 mantissa = size <= 3 ? value.limbs[0] << (8 * (3 - size)) : (value >> (8 * (size - 3))).limbs[0];
    if (mantissa & 0x00800000) { // the sign bit must stay clear
        mantissa >>= 8;
        ++size;
    }
    return quint32(mantissa) | quint32(size) << 24;
}

double Target::difficulty() const
{
    const double value = Wide256(m_limbs).toDouble();
    return value > 0 ? std::ldexp(65535.0, 208) / value : std::numeric_limits<double>::infinity();
}

double Target::expectedHashes() const
{
    WideUInt<5> next(m_limbs);
    next += WideUInt<5>(1);
    return std::ldexp(1.0, 256) / next.toDouble();
}

std::array<quint64, 4> Target::work() const
{
    WideUInt<5> next(m_limbs);
    next += WideUInt<5>(1);
    const auto quotient = (WideUInt<5>(1) << 256).dividedBy(next);
    if (quotient.bitLength() > 256) // target 0 alone: 2^256 does not fit
        return max().limbs();
    return WideUInt<4>(quotient.limbs).limbs;
}

bool Target::isMetBy(const Hash256 &hash) const
{
    return fromLittleEndian(hash.bytes) <= *this;
}

double difficultyOf(const Hash256 &hash)
{
    return Target::fromLittleEndian(hash.bytes).difficulty();
}

} // namespace bitcoin
