// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Base58.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>

namespace {

constexpr char Alphabet[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr qsizetype ChecksumSize = 4;

int digitOf(QChar c)
{
    const auto *end = Alphabet + 58;
    const auto *at = c.unicode() < 128 ? std::find(Alphabet, end, char(c.unicode())) : end;
    return at == end ? -1 : int(at - Alphabet);
}

QByteArray checksum(QByteArrayView payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(payload);
    return QCryptographicHash::hash(hash.result(), QCryptographicHash::Sha256).first(ChecksumSize);
}

// Reads a big-endian number in base From, gives its digits in base To, without leading zeros.
template <int From, int To, class Digits> QByteArray convert(const Digits &digits)
{
    QByteArray littleEndian;
    for (const int digit : digits) {
        int carry = digit;
        for (char &place : littleEndian) {
            carry += quint8(place) * From;
            place = char(carry % To);
            carry /= To;
        }
        for (; carry > 0; carry /= To)
            littleEndian.append(char(carry % To));
    }
    std::reverse(littleEndian.begin(), littleEndian.end());
    return littleEndian;
}

} // namespace

QString toBase58(QByteArrayView bytes)
{
    const auto span = asSpan(bytes);
    const auto zeros = std::find_if(span.begin(), span.end(), [](quint8 b) { return b != 0; }) - span.begin();
    QString text(zeros, u'1');
    for (const char digit : convert<256, 58>(span))
        text.append(QLatin1Char(Alphabet[size_t(digit)]));
    return text;
}

Result<QByteArray> fromBase58(QStringView text)
{
    if (text.size() > MaxBase58Text)
        return fail(Errc::Limit,
            QStringLiteral("base58 text has %1 characters, at most %2 are read").arg(text.size()).arg(MaxBase58Text));
    QList<int> digits;
    digits.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = digitOf(text[i]);
        if (digit < 0)
            return fail(Errc::Malformed, QStringLiteral("no base58 digit at position %1").arg(i));
        digits.append(digit);
    }
    const auto zeros = std::find_if(digits.cbegin(), digits.cend(), [](int d) { return d != 0; }) - digits.cbegin();
    return QByteArray(zeros, '\0') + convert<58, 256>(digits);
}

QString toBase58Check(QByteArrayView payload)
{
    return toBase58(payload.toByteArray() + checksum(payload));
}

Result<QByteArray> fromBase58Check(QStringView text)
{
    const auto bytes = fromBase58(text);
    if (!bytes)
        return bytes;
    if (bytes->size() < ChecksumSize)
        return fail(Errc::Malformed, QStringLiteral("base58check text is too short (%1 bytes)").arg(bytes->size()));
    const auto payload = bytes->chopped(ChecksumSize);
    if (checksum(payload) != bytes->last(ChecksumSize))
        return fail(Errc::Malformed, QStringLiteral("the checksum does not match: a character is wrong or missing"));
    return payload;
}
