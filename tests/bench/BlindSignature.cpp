// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include "core/cashu/Bdhke.h"
#include "core/crypto/SecpContext.h"

#include <secp256k1_ecdh.h>

namespace bench {

namespace {

constexpr int batch = 32;

crypto::Secret32 secret(quint8 fill)
{
    Bytes32 bytes {};
    bytes.fill(fill);
    return crypto::Secret32(bytes);
}

/// What the mint does for one output: the point is read, signed and proven.
bool signAndProve(QByteArrayView blindedBytes, const crypto::Secret32 &key, const crypto::CurvePoint &mintKey)
{
    const auto blinded = crypto::CurvePoint::parse(blindedBytes);
    const auto signature = blinded ? cashu::signBlinded(*blinded, key) : blinded;
    return signature && cashu::proveDleq(*blinded, *signature, key, mintKey);
}

int copyCoordinates(unsigned char *out, const unsigned char *x, const unsigned char *y, void *)
{
    std::copy_n(x, 32, out);
    std::copy_n(y, 32, out + 32);
    return 1;
}

/// The curve operations that it cannot do without: a point read, kB and rB in constant time, and rG.
bool bareOperations(QByteArrayView blindedBytes, const crypto::Secret32 &key, const crypto::Secret32 &nonce)
{
    const secp256k1_context *context = crypto::secpContext();
    const auto bytes = asSpan(blindedBytes);
    secp256k1_pubkey blinded, r1;
    std::array<unsigned char, 64> signature {}, r2 {};
    return secp256k1_ec_pubkey_parse(context, &blinded, bytes.data(), bytes.size())
        && secp256k1_ecdh(context, signature.data(), &blinded, key.data(), copyCoordinates, nullptr)
        && secp256k1_ecdh(context, r2.data(), &blinded, nonce.data(), copyCoordinates, nullptr)
        && secp256k1_ec_pubkey_create(context, &r1, nonce.data());
}

} // namespace

Row blindSignature(Effort effort)
{
    const crypto::Secret32 key = secret(0x42), nonce = secret(0x17);
    const auto mintKey = crypto::CurvePoint::ofSecret(key).value();
    QList<crypto::CompressedKey> blinded;
    for (int i = 0; i < batch; ++i)
        blinded.append(cashu::blind(QByteArray::number(i), secret(quint8(i + 1)))->compressed());

    Samples ratio, ours, bare;
    bool isGood = true;
    const int batches = effort.pick(500, 16);
    for (int i = 0; i < batches; ++i) {
        qint64 begin = threadCpu();
        for (const auto &point : blinded)
            isGood = signAndProve(point, key, mintKey) && isGood;
        const auto ourTime = double(threadCpu() - begin);
        begin = threadCpu();
        for (const auto &point : blinded)
            isGood = bareOperations(point, key, nonce) && isGood;
        const auto bareTime = double(threadCpu() - begin);
        ratio.add(ourTime / bareTime);
        ours.add(ourTime / batch);
        bare.add(bareTime / batch);
    }
    Row row { QStringLiteral("blind-signature"), QStringLiteral("a mint's blind signature with its DLEQ proof"),
        QStringLiteral(
            "libsecp256k1's operations for the same: a point parsed, two constant-time multiplications of it, "
            "one of the generator"),
        { { QStringLiteral("ratio"), QStringLiteral("x"), ratio, 1.3 } }, {}, {} };
    row.details = { { QStringLiteral("signatureNs"), qRound(ours.median()) },
        { QStringLiteral("bareNs"), qRound(bare.median()) },
        { QStringLiteral("signaturesPerSecond"), qRound(1e9 / ours.median()) },
        { QStringLiteral("signaturesPerSample"), batch } };
    if (!isGood)
        row.trouble = QStringLiteral("an output could not be signed");
    return row;
}

} // namespace bench
