// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/SymmetricState.h"

#include "core/crypto/Hmac.h"
#include "core/crypto/Sha256.h"

namespace noise {

namespace {

constexpr qsizetype TagSize = crypto::Aead::TagSize;

std::span<quint8> writable(QByteArray &bytes, qsizetype from)
{
    return { reinterpret_cast<quint8 *>(bytes.data()) + from, size_t(bytes.size() - from) };
}

} // namespace

SymmetricState::SymmetricState()
    : m_hash(crypto::sha256(QByteArrayView(ProtocolName)))
    , m_chainingKey(m_hash)
{
    mixHash({}); // the prologue
}

void SymmetricState::mixHash(std::span<const quint8> bytes)
{
    m_hash = crypto::Sha256().update(m_hash).update(bytes).finish();
}

void SymmetricState::mixKey(const crypto::Secret32 &sharedSecret)
{
    const auto [chainingKey, key] = crypto::hkdfTwo(m_chainingKey, sharedSecret.span());
    m_chainingKey = chainingKey;
    m_cipher.emplace(key);
}

void SymmetricState::encryptAndHash(std::span<const quint8> plain, QByteArray &out)
{
    const qsizetype start = out.size();
    if (m_cipher) {
        out.resize(start + qsizetype(plain.size()) + TagSize);
        const bool ok = m_cipher->seal(m_hash, plain, writable(out, start));
        Q_ASSERT(ok); // a handshake seals two messages
        Q_UNUSED(ok);
    } else {
        out.append(asView(plain));
    }
    mixHash(asSpan(QByteArrayView(out).sliced(start)));
}

Result<QByteArray> SymmetricState::decryptAndHash(std::span<const quint8> sealed)
{
    QByteArray plain = asView(sealed).toByteArray();
    if (m_cipher) {
        plain.resize(std::max<qsizetype>(0, plain.size() - TagSize));
        if (!m_cipher->open(m_hash, sealed, writable(plain, 0)))
            return fail(Errc::BadMac, QStringLiteral("the handshake message is not authentic"));
    }
    mixHash(sealed);
    return plain;
}

std::pair<CipherState, CipherState> SymmetricState::split() const
{
    const auto [first, second] = crypto::hkdfTwo(m_chainingKey, {});
    return { CipherState(first), CipherState(second) };
}

} // namespace noise
