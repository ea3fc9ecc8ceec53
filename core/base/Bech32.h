// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

/// The two checksums of BIP 173 and BIP 350.
enum class Bech32Checksum : quint8 { Bech32, Bech32m };

/// A decoded bech32 or bech32m text.
struct Bech32 {
    Bech32Checksum checksum = Bech32Checksum::Bech32;
    QString prefix; ///< the human-readable part, lower case
    QByteArray values; ///< 5-bit groups without the checksum, one a byte

    bool operator==(const Bech32 &) const = default;
};

/// The longest text BIP 173 allows; other formats (Cashu's creqB) name their own bound.
inline constexpr qsizetype bech32MaxLength = 90;

/// Reads either checksum and says which it was. Errors: Malformed, for mixed case, a foreign character, a wrong
/// checksum.
Result<Bech32> decodeBech32(QStringView text, qsizetype maxLength = bech32MaxLength);
/// Lower case. Errors: Malformed for an impossible prefix or a value above 31, OutOfRange for a text over \a maxLength.
Result<QString> encodeBech32(const Bech32 &parts, qsizetype maxLength = bech32MaxLength);

/// Bytes as 5-bit groups, the last one padded with zero bits.
QByteArray toFiveBitGroups(QByteArrayView bytes);
/// The reverse. Errors: Malformed for a value above 31, for more than 4 padding bits and for padding that is not zero.
Result<QByteArray> fromFiveBitGroups(QByteArrayView values);
