// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/HdKey.h"

#include "core/crypto/Hmac.h"

#include <QtEndian>

namespace crypto {

Result<HdKey> HdKey::fromSeed(std::span<const quint8> seed)
{
    if (seed.size() < 16 || seed.size() > 64)
        return fail(Errc::OutOfRange, QStringLiteral("a seed has 16 to 64 bytes, not %1").arg(seed.size()));
    const SecretBytes<64> digest = hmacSha512(asSpan("Bitcoin seed"), seed);
    HdKey key;
    key.m_secret = Secret32(digest.span().first<32>());
    key.m_chainCode = Secret32(digest.span().last<32>());
    if (!isScalar(key.m_secret))
        return fail(Errc::BadKey, QStringLiteral("no master key comes from this seed"));
    return key;
}

Result<HdKey> HdKey::child(quint32 index) const
{
    SecretBytes<37> data;
    if (index >= hardened(0)) {
        std::copy_n(m_secret.data(), 32, data.data() + 1);
    } else {
        const auto own = publicKey();
        if (!own)
            return tl::unexpected(own.error());
        const CompressedKey compressed = own->compressed();
        std::copy(compressed.begin(), compressed.end(), data.data());
    }
    qToBigEndian(index, data.data() + 33);
    const SecretBytes<64> digest = hmacSha512(m_chainCode.span(), std::as_const(data).span());
    const auto secret = addScalars(m_secret, Secret32(digest.span().first<32>()));
    if (!secret)
        return tl::unexpected(secret.error());
    HdKey key;
    key.m_secret = *secret;
    key.m_chainCode = Secret32(digest.span().last<32>());
    return key;
}

Result<HdKey> HdKey::path(QStringView path) const
{
    const auto wrong = [path] {
        return fail(Errc::Malformed, QStringLiteral("\"%1\" is not a path like m/129372'/0'/5").arg(path));
    };
    const auto steps = path.split(u'/');
    if (steps.first() != u"m" || steps.size() > 256)
        return wrong();
    HdKey key = *this;
    for (QStringView step : steps.mid(1)) {
        const bool isHardened = step.endsWith(u'\'') || step.endsWith(u'h');
        if (isHardened)
            step.chop(1);
        bool isNumber = !step.isEmpty() && step.front().isDigit();
        const quint32 index = isNumber ? step.toUInt(&isNumber) : 0;
        if (!isNumber || index >= hardened(0))
            return wrong();
        const auto next = key.child(isHardened ? hardened(index) : index);
        if (!next)
            return next;
        key = *next;
    }
    return key;
}

} // namespace crypto
