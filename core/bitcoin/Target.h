// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Hash256.h"

namespace bitcoin {

/// A 256-bit threshold that a header's hash must not exceed: hash <= target is a hit. Stored as four 64-bit limbs,
/// least significant first, so comparing and counting are exact. \c difficulty here is always bdiff: 0xffff * 2^208 /
/// target.
class Target {
public:
    constexpr Target() = default;
    constexpr explicit Target(std::array<quint64, 4> limbs)
        : m_limbs(limbs)
    {
    }

    /// All bits set: every hash is a hit. SV2 clients send it as "no limit".
    static constexpr Target max() { return Target({ ~0ull, ~0ull, ~0ull, ~0ull }); }
    /// 0xffff * 2^208, difficulty 1.
    static constexpr Target difficultyOne() { return Target({ 0, 0, 0, 0x00000000ffff0000ull }); }
    /// U256 little-endian, the form of SV2 fields and of a hash in memory.
    static Target fromLittleEndian(const Bytes32 &bytes);
    /// Big-endian hex as in mining.suggest_target and getblocktemplate. Errors: Malformed.
    static Result<Target> fromHex(QStringView hex);
    /// Compact form. Errors: OutOfRange for a negative, zero or overflowing one.
    static Result<Target> fromCompact(quint32 nbits);
    /// The hardest-not-harder target for a difficulty: floor(0xffff * 2^208 / difficulty), clamped to max().
    /// Exact for difficulties that are integers or m * 2^e with a 53-bit m, as every double is. \a difficulty > 0.
    static Target fromDifficulty(double difficulty);
    /// sv2-spec target for a hashrate: (2^256 - s*h) / (s*h + 1), s seconds per share, h hashes per second.
    static Target fromHashrate(double hashesPerSecond, double secondsPerShare);

    Bytes32 toLittleEndian() const;
    /// 64 digits, big-endian.
    QString toHex() const;
    quint32 toCompact() const;
    double difficulty() const;
    /// Expected hashes per hit: 2^256 / (target + 1), as a double.
    double expectedHashes() const;
    /// floor(2^256 / (target + 1)), exact, as 256 bits. For max() it is 1.
    std::array<quint64, 4> work() const;

    /// True when the hash, read as a little-endian number, is <= this target.
    bool isMetBy(const Hash256 &hash) const;
    constexpr const std::array<quint64, 4> &limbs() const { return m_limbs; }
    constexpr bool operator==(const Target &) const = default;
    /// A bigger target is easier.
    constexpr std::strong_ordering operator<=>(const Target &other) const
    {
        for (int i = 3; i > 0; --i) {
            if (m_limbs[size_t(i)] != other.m_limbs[size_t(i)])
                return m_limbs[size_t(i)] <=> other.m_limbs[size_t(i)];
        }
        return m_limbs[0] <=> other.m_limbs[0];
    }

private:
    std::array<quint64, 4> m_limbs {};
};

/// The difficulty a hash reaches: bdiff of the hash read as a number. Infinite for the zero hash.
double difficultyOf(const Hash256 &hash);

} // namespace bitcoin
