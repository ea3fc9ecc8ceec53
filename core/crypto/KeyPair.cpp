// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyPair.h"

#include "core/crypto/SecpContext.h"

#include <secp256k1_ecdh.h>
#include <secp256k1_extrakeys.h>
#include <secp256k1_schnorrsig.h>

namespace crypto {

namespace {

// libsecp256k1's key pair, overwritten when it goes out of scope.
struct RawKeyPair {
    explicit RawKeyPair(const Secret32 &secret)
        : isValid(secp256k1_keypair_create(secpContext(), &pair, secret.data()) == 1)
    {
    }
    ~RawKeyPair() { wipe(pair.data); }
    Q_DISABLE_COPY_MOVE(RawKeyPair)

    secp256k1_keypair pair;
    bool isValid;
};

int copyX(unsigned char *out, const unsigned char *x, const unsigned char *, void *)
{
    std::copy_n(x, 32, out);
    return 1;
}

} // namespace

Result<KeyPair> KeyPair::fromSecret(const Secret32 &secret)
{
    const RawKeyPair raw(secret);
    secp256k1_xonly_pubkey point;
    KeyPair keys;
    if (!raw.isValid || !secp256k1_keypair_xonly_pub(secpContext(), &point, nullptr, &raw.pair))
        return fail(Errc::BadKey, QStringLiteral("the secret key is zero or not below the order of secp256k1"));
    secp256k1_xonly_pubkey_serialize(secpContext(), keys.m_public.bytes.data(), &point);
    keys.m_secret = secret;
    return keys;
}

KeyPair KeyPair::generate(const Random &random)
{
    for (;;) {
        Secret32 secret;
        random.fill(secret.span());
        if (auto keys = fromSecret(secret)) // fails once in 2^128
            return *keys;
    }
}

Signature KeyPair::sign(std::span<const quint8> message, std::span<const quint8, 32> auxiliary) const
{
    const RawKeyPair raw(m_secret);
    Bytes32 aux;
    std::copy(auxiliary.begin(), auxiliary.end(), aux.begin());
    secp256k1_schnorrsig_extraparams extra = SECP256K1_SCHNORRSIG_EXTRAPARAMS_INIT;
    extra.ndata = aux.data();
    Signature signature {};
    const bool ok = raw.isValid
        && secp256k1_schnorrsig_sign_custom(
               secpContext(), signature.data(), message.data(), message.size(), &raw.pair, &extra)
            == 1;
    Q_ASSERT(ok);
    Q_UNUSED(ok);
    wipe(aux);
    return signature;
}

bool verify(const XOnlyKey &key, std::span<const quint8> message, const Signature &signature)
{
    secp256k1_xonly_pubkey point;
    return secp256k1_xonly_pubkey_parse(secpContext(), &point, key.bytes.data()) == 1
        && secp256k1_schnorrsig_verify(secpContext(), signature.data(), message.data(), message.size(), &point) == 1;
}

bool isOnCurve(const XOnlyKey &key)
{
    secp256k1_xonly_pubkey point;
    return secp256k1_xonly_pubkey_parse(secpContext(), &point, key.bytes.data()) == 1;
}

Result<Secret32> xOnlyEcdh(const KeyPair &own, const XOnlyKey &theirs)
{
    std::array<quint8, 33> compressed { 0x02 }; // either point of this x: the product's x is the same
    std::copy(theirs.bytes.begin(), theirs.bytes.end(), compressed.begin() + 1);
    secp256k1_pubkey point;
    Secret32 x;
    if (!secp256k1_ec_pubkey_parse(secpContext(), &point, compressed.data(), compressed.size())
        || !secp256k1_ecdh(secpContext(), x.data(), &point, own.secret().data(), copyX, nullptr))
        return fail(Errc::BadKey, QStringLiteral("the peer's key is no point of secp256k1"));
    return x;
}

} // namespace crypto
