// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/Handshake.h"

namespace noise {

namespace {

constexpr qsizetype KeySize = 64;
constexpr qsizetype SealedKeySize = KeySize + qsizetype(crypto::Aead::TagSize);

static_assert(Act2Size == KeySize + SealedKeySize + Certificate::Size + qsizetype(crypto::Aead::TagSize));

crypto::EllSwift newEncoding(const crypto::KeyPair &keys, const Random &random)
{
    const auto encoded = crypto::encodeEllSwiftVar(keys.publicKey(), random);
    Q_ASSERT(encoded); // a generated key is a point
    return *encoded;
}

crypto::EllSwift toEncoding(QByteArrayView bytes)
{
    crypto::EllSwift encoding;
    Q_ASSERT(bytes.size() == KeySize);
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(encoding.bytes.data()));
    return encoding;
}

Result<void> checkSize(QByteArrayView message, qsizetype size)
{
    if (message.size() == size)
        return {};
    return fail(message.size() < size ? Errc::Truncated : Errc::TrailingBytes,
        QStringLiteral("the handshake message has %1 bytes instead of %2").arg(message.size()).arg(size));
}

} // namespace

Initiator::Initiator(std::optional<crypto::XOnlyKey> authority, const Random &random)
    : m_authority(authority)
    , m_ephemeral(crypto::KeyPair::generate(random))
    , m_encoded(newEncoding(m_ephemeral, random))
{
    m_state.mixHash(m_encoded.bytes);
    m_state.mixHash({}); // the message's empty payload
}

QByteArray Initiator::act1() const
{
    return toByteArray(m_encoded.bytes);
}

Result<Transport> Initiator::act2(QByteArrayView message, UnixMs now)
{
    if (const auto size = checkSize(message, Act2Size); !size)
        return tl::unexpected(size.error());
    if (std::exchange(m_isDone, true))
        return fail(Errc::Internal, QStringLiteral("the handshake is already over"));
    const auto notAuthentic = [] {
        return fail(Errc::BadMac,
            QStringLiteral("the server's handshake answer is not authentic: it was changed on the way, or "
                           "the server does not speak Stratum V2 with Noise"));
    };
    const auto theirEphemeral = toEncoding(message.first(KeySize));
    m_state.mixHash(theirEphemeral.bytes);
    m_state.mixKey(
        crypto::ellSwiftEcdh(m_ephemeral, crypto::decodeEllSwiftVar(theirEphemeral), m_encoded, theirEphemeral));
    const auto sealedKey = m_state.decryptAndHash(asSpan(message.sliced(KeySize, SealedKeySize)));
    if (!sealedKey)
        return notAuthentic();
    const auto theirStatic = toEncoding(*sealedKey);
    const auto theirKey = crypto::decodeEllSwiftVar(theirStatic);
    m_state.mixKey(crypto::ellSwiftEcdh(m_ephemeral, theirKey, m_encoded, theirStatic));
    const auto payload = m_state.decryptAndHash(asSpan(message.sliced(KeySize + SealedKeySize)));
    if (!payload)
        return notAuthentic();
    const auto certificate = Certificate::decode(*payload);
    if (!certificate)
        return tl::unexpected(certificate.error());
    m_certificate = *certificate;
    if (m_authority) {
        if (const auto ok = verify(*certificate, theirKey, *m_authority, now); !ok)
            return tl::unexpected(ok.error());
    }
    const auto [ours, theirs] = m_state.split();
    return Transport { ours, theirs };
}

Result<Responder::Answer> Responder::act1(QByteArrayView message, const Random &random) const
{
    if (const auto size = checkSize(message, Act1Size); !size)
        return tl::unexpected(size.error());
    const auto theirEphemeral = toEncoding(message);
    const auto theirKey = crypto::decodeEllSwiftVar(theirEphemeral);
    const auto ephemeral = crypto::KeyPair::generate(random);
    const auto encoded = newEncoding(ephemeral, random);
    SymmetricState state;
    state.mixHash(theirEphemeral.bytes);
    state.mixHash({}); // the message's empty payload
    QByteArray act2;
    act2.reserve(Act2Size);
    act2.append(asView(encoded.bytes));
    state.mixHash(encoded.bytes);
    state.mixKey(crypto::ellSwiftEcdh(ephemeral, theirKey, theirEphemeral, encoded));
    state.encryptAndHash(m_identity->encodedKey.bytes, act2);
    state.mixKey(crypto::ellSwiftEcdh(m_identity->staticKey, theirKey, theirEphemeral, m_identity->encodedKey));
    state.encryptAndHash(m_identity->certificate.encode(), act2);
    const auto [theirs, ours] = state.split();
    return Answer { act2, { ours, theirs } };
}

} // namespace noise
