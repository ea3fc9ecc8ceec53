// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/Identity.h"

#include <algorithm>
#include <limits>

namespace noise {

namespace {

constexpr std::chrono::seconds Backdate = std::chrono::hours(1);

quint32 clamped(UnixMs time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    return quint32(std::clamp<qint64>(seconds, 0, std::numeric_limits<quint32>::max()));
}

} // namespace

Identity Identity::issue(
    const crypto::KeyPair &authority, UnixMs now, std::chrono::seconds validity, const Random &random)
{
    const auto staticKey = crypto::KeyPair::generate(random);
    const auto encoded = crypto::encodeEllSwiftVar(staticKey.publicKey(), random);
    Q_ASSERT(encoded); // a generated key is a point
    return { staticKey, *encoded,
        Certificate::issue(
            authority, staticKey.publicKey(), clamped(now - Backdate), clamped(now + validity), random) };
}

bool Identity::isFresh(UnixMs now) const
{
    const qint64 issued = qint64(certificate.validFrom) + Backdate.count();
    const qint64 renewAt = issued + (qint64(certificate.notValidAfter) - issued) / 2;
    return clamped(now) >= certificate.validFrom && clamped(now) < renewAt;
}

} // namespace noise
