// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Sealer.h"

#include "core/crypto/Hmac.h"

#include <sodium.h>

namespace wallet {
namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

quint8 *raw(QByteArray &bytes)
{
    return reinterpret_cast<quint8 *>(bytes.data());
}

} // namespace

Sealer::Sealer(const crypto::Seed64 &seed)
    : m_key(crypto::hmacSha256(seed.span(), asSpan("hashstead wallet database 1")))
{
    const auto print = crypto::hmacSha256(seed.span(), asSpan("hashstead wallet fingerprint 1"));
    std::copy_n(print.data(), m_fingerprint.size(), m_fingerprint.begin());
}

QByteArray Sealer::seal(QByteArrayView plain, QByteArrayView place, const Random &random) const
{
    QByteArray out = toByteArray(random.bytes<size_t(nonceSize)>());
    out.resize(nonceSize + plain.size() + tagSize);
    const auto text = asSpan(plain);
    const auto context = asSpan(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(out) + nonceSize, nullptr, text.data(), text.size(), context.data(),
        context.size(), nullptr, raw(out), m_key.data());
    return out;
}

Result<QByteArray> Sealer::open(QByteArrayView sealed, QByteArrayView place) const
{
    const auto damaged = fail(
        Errc::BadMac, QStringLiteral("a sealed value of the wallet is damaged; take the database from a backup"));
    if (sealed.size() < nonceSize + tagSize)
        return damaged;
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const auto nonce = asSpan(sealed.first(nonceSize));
    const auto text = asSpan(sealed.sliced(nonceSize));
    const auto context = asSpan(place);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, text.data(), text.size(),
            context.data(), context.size(), nonce.data(), m_key.data())
        != 0)
        return damaged;
    return plain;
}

} // namespace wallet
