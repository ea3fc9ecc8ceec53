// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/crypto/SecretBytes.h"

#include <QStringList>

namespace crypto {

using Seed64 = SecretBytes<64>;

/// Twelve to twenty-four English words that stand for a seed. BIP39.
class Mnemonic {
public:
    /// Twelve words from 128 bits of \a random.
    static Mnemonic generate(const Random &random);
    /// Any spacing and case. Errors: Malformed naming the first wrong word and its place, or the checksum; never the
    /// other words.
    static Result<Mnemonic> parse(QStringView text);

    /// The words with one space between them. A secret: shown to its owner only.
    QString text() const;
    QStringList words() const;
    /// PBKDF2-HMAC-SHA512 with 2048 rounds.
    Seed64 seed(QStringView passphrase = {}) const;

    /// The 2048 words, in order.
    static const QStringList &wordList();

private:
    Mnemonic() = default;
    SecretBytes<32> m_entropy;
    int m_entropySize = 0;
};

} // namespace crypto
