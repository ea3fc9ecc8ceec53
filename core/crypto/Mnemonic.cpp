// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Mnemonic.h"

#include "core/crypto/Sha256.h"

#include <openssl/evp.h>

namespace crypto {

namespace {

constexpr int bitsPerWord = 11;

int bitAt(std::span<const quint8> bytes, int index)
{
    return (bytes[size_t(index / 8)] >> (7 - index % 8)) & 1;
}

// The first bit of the hash for every 32 bits of entropy follow it.
quint8 checksumByte(const SecretBytes<32> &entropy, int size)
{
    return sha256(asView(entropy.span().first(size_t(size))))[0];
}

} // namespace

Mnemonic Mnemonic::generate(const Random &random)
{
    Mnemonic mnemonic;
    mnemonic.m_entropySize = 16;
    random.fill(mnemonic.m_entropy.span().first(16));
    return mnemonic;
}

Result<Mnemonic> Mnemonic::parse(QStringView text)
{
    constexpr int maxText = 1024;
    if (text.size() > maxText)
        return fail(Errc::Malformed, QStringLiteral("the text is too long for a mnemonic"));
    const QStringList words = text.toString().simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 12 || words.size() > 24 || words.size() % 3 != 0)
        return fail(
            Errc::Malformed, QStringLiteral("a mnemonic has 12, 15, 18, 21 or 24 words, not %1").arg(words.size()));
    Mnemonic mnemonic;
    mnemonic.m_entropySize = int(words.size()) * bitsPerWord * 32 / 33 / 8;
    SecretBytes<33> bits;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &list = wordList();
        const auto found = std::lower_bound(list.begin(), list.end(), words[i]);
        if (found == list.end() || *found != words[i])
            return fail(Errc::Malformed,
                QStringLiteral("word %1, \"%2\", is not in the list of mnemonic words").arg(i + 1).arg(words[i]));
        const auto number = unsigned(found - list.begin());
        for (int b = 0; b < bitsPerWord; ++b) {
            const int at = int(i) * bitsPerWord + b;
            bits.data()[at / 8] |= quint8(((number >> (bitsPerWord - 1 - b)) & 1) << (7 - at % 8));
        }
    }
    std::copy_n(bits.data(), mnemonic.m_entropySize, mnemonic.m_entropy.data());
    const int checksumBits = mnemonic.m_entropySize / 4;
    const auto mask = quint8(0xff00 >> checksumBits);
    if ((checksumByte(mnemonic.m_entropy, mnemonic.m_entropySize) & mask) != bits.data()[mnemonic.m_entropySize])
        return fail(
            Errc::Malformed, QStringLiteral("the words' checksum is wrong: a word is mistyped or out of place"));
    return mnemonic;
}

QStringList Mnemonic::words() const
{
    SecretBytes<33> bits;
    std::copy_n(m_entropy.data(), m_entropySize, bits.data());
    bits.data()[m_entropySize] = checksumByte(m_entropy, m_entropySize);
    QStringList out;
    for (int at = 0; at + bitsPerWord <= m_entropySize * 33 / 4; at += bitsPerWord) {
        int number = 0;
        for (int b = 0; b < bitsPerWord; ++b)
            number = number * 2 + bitAt(bits.span(), at + b);
        out.append(wordList()[number]);
    }
    return out;
}

QString Mnemonic::text() const
{
    return words().join(u' ');
}

Seed64 Mnemonic::seed(QStringView passphrase) const
{
    QByteArray words = text().toUtf8();
    QByteArray salt = "mnemonic" + passphrase.toString().normalized(QString::NormalizationForm_KD).toUtf8();
    Seed64 seed;
    const int ok = PKCS5_PBKDF2_HMAC(words.constData(), int(words.size()), asSpan(salt).data(), int(salt.size()), 2048,
        EVP_sha512(), int(seed.Size), seed.data());
    Q_ASSERT(ok == 1);
    Q_UNUSED(ok);
    wipe({ reinterpret_cast<quint8 *>(words.data()), size_t(words.size()) });
    wipe({ reinterpret_cast<quint8 *>(salt.data()), size_t(salt.size()) });
    return seed;
}

} // namespace crypto
