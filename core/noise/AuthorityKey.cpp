// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/AuthorityKey.h"

#include "core/base/Base58.h"

#include <algorithm>

namespace noise {

namespace {

constexpr QByteArrayView KeyVersion("\x01\x00", 2);

// The authority that the reference implementation's example files share with everybody.
constexpr QStringView PublishedKey = u"9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72";

} // namespace

QString authorityKeyText(const crypto::XOnlyKey &key)
{
    return toBase58Check(KeyVersion.toByteArray() + toByteArray(key.bytes));
}

Result<crypto::XOnlyKey> authorityKeyFromText(QStringView text)
{
    const auto bytes = fromBase58Check(text);
    if (!bytes)
        return fail(bytes.error().code, QStringLiteral("this is no authority key: ") + bytes.error().detail);
    crypto::XOnlyKey key;
    if (bytes->size() != KeyVersion.size() + qsizetype(key.bytes.size()))
        return fail(
            Errc::Malformed, QStringLiteral("an authority key has 34 bytes, this text holds %1").arg(bytes->size()));
    if (!bytes->startsWith(KeyVersion))
        return fail(Errc::Unsupported,
            QStringLiteral("this authority key has version %1; only version 1 is known")
                .arg(quint8(bytes->at(0)) | quint8(bytes->at(1)) << 8));
    std::copy(bytes->begin() + KeyVersion.size(), bytes->end(), reinterpret_cast<char *>(key.bytes.data()));
    if (!crypto::isOnCurve(key))
        return fail(Errc::BadKey, QStringLiteral("this authority key is no point of secp256k1"));
    return key;
}

QString authoritySecretText(const crypto::Secret32 &secret)
{
    return toBase58Check(asView(secret.span()));
}

Result<crypto::KeyPair> authorityFromSecretText(QStringView text)
{
    auto bytes = fromBase58Check(text);
    if (!bytes)
        return fail(bytes.error().code, QStringLiteral("this is no authority secret: ") + bytes.error().detail);
    crypto::Secret32 secret;
    const auto size = bytes->size();
    if (size == qsizetype(crypto::Secret32::Size))
        std::copy(bytes->cbegin(), bytes->cend(), reinterpret_cast<char *>(secret.data()));
    crypto::wipe({ reinterpret_cast<quint8 *>(bytes->data()), size_t(size) });
    if (size != qsizetype(crypto::Secret32::Size))
        return fail(Errc::Malformed, QStringLiteral("an authority secret has 32 bytes, this text holds %1").arg(size));
    return crypto::KeyPair::fromSecret(secret);
}

Result<void> checkAuthorityKey(const crypto::XOnlyKey &key, bool isTestNetwork)
{
    if (!isTestNetwork && authorityKeyText(key) == PublishedKey)
        return fail(Errc::Denied,
            QStringLiteral("the authority key %1 is the published example key, whose secret everybody "
                           "knows: it is taken on test networks only")
                .arg(PublishedKey));
    return {};
}

} // namespace noise
