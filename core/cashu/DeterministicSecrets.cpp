// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/DeterministicSecrets.h"

#include "core/crypto/Hmac.h"

#include <QtEndian>

namespace cashu {

using crypto::HdKey;
using crypto::Secret32;

namespace {

QByteArray hexText(const Secret32 &secret)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(secret.data()), secret.Size).toHex();
}

Result<OutputSecret> fromHmac(const crypto::Seed64 &seed, const KeysetId &id, quint64 counter)
{
    QByteArray message = "Cashu_KDF_HMAC_SHA256" + id.bytes();
    std::array<quint8, 8> number {};
    qToBigEndian(counter, number.data());
    message.append(asView(number)).append('\0');
    const Secret32 secret = crypto::hmacSha256(seed.span(), asSpan(message));
    message.back() = '\1';
    const auto r = crypto::reduceToScalar(crypto::hmacSha256(seed.span(), asSpan(message)));
    if (!r)
        return tl::unexpected(r.error());
    return OutputSecret { hexText(secret), *r };
}

Result<OutputSecret> fromTree(const HdKey &root, const KeysetId &id, quint64 counter)
{
    constexpr quint64 largestChild = 0x7fffffff;
    if (counter > largestChild)
        return fail(Errc::OutOfRange, QStringLiteral("counters of version 0 keysets end at 2^31 - 1"));
    const quint64 number = qFromBigEndian<quint64>(id.bytes().constData()) % largestChild;
    HdKey node = root;
    for (const quint64 step : { quint64(129372), quint64(0), number, counter }) {
        const auto next = node.child(HdKey::hardened(quint32(step)));
        if (!next)
            return tl::unexpected(next.error());
        node = *next;
    }
    const auto secret = node.child(0);
    const auto r = node.child(1);
    if (!secret || !r)
        return tl::unexpected(secret ? r.error() : secret.error());
    return OutputSecret { hexText(secret->secret()), r->secret() };
}

} // namespace

Result<DeterministicSecrets> DeterministicSecrets::fromSeed(const crypto::Seed64 &seed)
{
    return HdKey::fromSeed(seed.span()).map([&seed](const HdKey &root) { return DeterministicSecrets(seed, root); });
}

Result<OutputSecret> DeterministicSecrets::output(const KeysetId &id, quint64 counter) const
{
    if (id.isNull() || id.isShort())
        return fail(Errc::Unsupported, QStringLiteral("outputs need a full keyset id"));
    return id.version() == 0 ? fromTree(m_root, id, counter) : fromHmac(m_seed, id, counter);
}

Result<HdKey> DeterministicSecrets::quoteKey(quint32 index) const
{
    return m_root.path(QStringLiteral("m/129373'/20'/0'/0'/%1").arg(index));
}

Result<HdKey> DeterministicSecrets::lockKey(quint32 index) const
{
    return m_root.path(QStringLiteral("m/129373'/10'/0'/0'/%1").arg(index));
}

} // namespace cashu
