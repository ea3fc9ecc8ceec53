// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include "core/noise/FrameCipher.h"

#include <sodium.h>

namespace bench {

namespace {

constexpr int messageSize = 64;
constexpr int headerSize = int(noise::FrameCipher::HeaderSize);
constexpr int tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr int batch = 256;

noise::FrameCipher cipher(const crypto::Secret32 &send, const crypto::Secret32 &receive)
{
    return noise::FrameCipher({ noise::CipherState(send), noise::CipherState(receive) }, 1024);
}

using SealedFrame = std::array<quint8, headerSize + messageSize + 2 * tagSize>;
using Frame = std::array<quint8, headerSize + messageSize>;

/// What the library does for one frame, into memory that is there.
bool bareSealAndOpen(const quint8 *key, quint64 counter, const Frame &frame, SealedFrame &sealed, Frame &opened)
{
    std::array<quint8, 12> nonce {};
    constexpr int cut = headerSize + tagSize;
    const auto seal = [&](quint8 *out, const quint8 *in, size_t size) {
        crypto_aead_chacha20poly1305_ietf_encrypt(out, nullptr, in, size, nullptr, 0, nullptr, nonce.data(), key);
    };
    const auto open = [&](quint8 *out, const quint8 *in, size_t size) {
        return crypto_aead_chacha20poly1305_ietf_decrypt(out, nullptr, nullptr, in, size, nullptr, 0, nonce.data(), key)
            == 0;
    };
    std::memcpy(nonce.data() + 4, &counter, sizeof counter);
    seal(sealed.data(), frame.data(), headerSize);
    const bool header = open(opened.data(), sealed.data(), cut);
    nonce[4] ^= 0x80;
    seal(sealed.data() + cut, frame.data() + headerSize, messageSize);
    return header && open(opened.data() + headerSize, sealed.data() + cut, messageSize + tagSize);
}

} // namespace

Row noiseTransport(Effort effort)
{
    std::array<quint8, 32> a {}, b {};
    a.fill(1);
    b.fill(2);
    const crypto::Secret32 keyA(a), keyB(b);
    noise::FrameCipher near = cipher(keyA, keyB);
    noise::FrameCipher far = cipher(keyB, keyA);
    Frame frame {};
    frame[3] = messageSize;

    Samples ratio, ours, bare;
    QByteArray wire;
    SealedFrame sealed {};
    Frame opened {};
    quint64 counter = 0;
    bool isGood = true;
    const int batches = effort.pick(4000, 64);
    for (int i = 0; i < batches; ++i) {
        qint64 begin = threadCpu();
        for (int n = 0; n < batch; ++n) {
            wire.resize(0);
            isGood = near.seal(asView(frame), wire).has_value() && isGood;
            QByteArrayView input(wire);
            const auto got = far.open(input);
            isGood = isGood && got && *got && (*got)->size() == qsizetype(frame.size());
        }
        const auto ourTime = double(threadCpu() - begin);
        begin = threadCpu();
        for (int n = 0; n < batch; ++n)
            isGood = bareSealAndOpen(a.data(), counter++, frame, sealed, opened) && isGood;
        const auto bareTime = double(threadCpu() - begin);
        ratio.add(ourTime / bareTime);
        ours.add(ourTime / batch);
        bare.add(bareTime / batch);
    }
    Row row { QStringLiteral("noise-transport"),
        QStringLiteral("Noise transport, a frame with a 64-byte message sealed and opened"),
        QStringLiteral(
            "libsodium's ChaCha20-Poly1305 for the same bytes (header and message, each sealed and opened) into fixed memory"),
        { { QStringLiteral("ratio"), QStringLiteral("x"), ratio, 1.5 } }, {}, {} };
    row.details = { { QStringLiteral("frameNs"), qRound(ours.median()) },
        { QStringLiteral("bareNs"), qRound(bare.median()) }, { QStringLiteral("framesPerSample"), batch } };
    if (!isGood)
        row.trouble = QStringLiteral("a frame did not come back");
    return row;
}

} // namespace bench
