// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Bech32.h"

namespace {

constexpr char alphabet[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype checksumLength = 6;
constexpr qsizetype maxPrefixLength = 83;

quint32 constantOf(Bech32Checksum checksum)
{
    return checksum == Bech32Checksum::Bech32 ? 1 : 0x2bc830a3;
}

int valueOf(char16_t c)
{
    for (int i = 0; i < 32; ++i) {
        if (char16_t(alphabet[i]) == c)
            return i;
    }
    return -1;
}

/// One step of the BCH code of BIP 173.
quint32 step(quint32 state, quint32 value)
{
    constexpr quint32 generator[] = { 0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3 };
    const quint32 top = state >> 25;
    state = (state & 0x1ffffff) << 5 ^ value;
    for (int i = 0; i < 5; ++i) {
        if (top >> i & 1)
            state ^= generator[i];
    }
    return state;
}

quint32 remainder(QStringView lowerPrefix, QByteArrayView values)
{
    quint32 state = 1;
    for (const auto c : lowerPrefix)
        state = step(state, c.unicode() >> 5);
    state = step(state, 0);
    for (const auto c : lowerPrefix)
        state = step(state, c.unicode() & 31);
    for (const char v : values)
        state = step(state, quint8(v));
    return state;
}

bool isPrefix(QStringView prefix)
{
    if (prefix.isEmpty() || prefix.size() > maxPrefixLength)
        return false;
    for (const auto c : prefix) {
        if (c.unicode() < 33 || c.unicode() > 126)
            return false;
    }
    return true;
}

/// The text in lower case, or why it has no one case.
Result<QString> inOneCase(QStringView text)
{
    bool upper = false;
    bool lower = false;
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isUpper = c >= u'A' && c <= u'Z';
        upper = upper || isUpper;
        lower = lower || (c >= u'a' && c <= u'z');
        out[i] = isUpper ? QChar(char16_t(c + 32)) : QChar(c);
    }
    if (upper && lower)
        return fail(Errc::Malformed, QStringLiteral("bech32 text mixes upper and lower case"));
    return out;
}

} // namespace

Result<Bech32> decodeBech32(QStringView text, qsizetype maxLength)
{
    if (text.size() > maxLength)
        return fail(Errc::Malformed,
            QStringLiteral("bech32 text has %1 characters, at most %2 are allowed").arg(text.size()).arg(maxLength));
    const auto lower = inOneCase(text);
    if (!lower)
        return tl::unexpected(lower.error());
    const auto separator = lower->lastIndexOf(u'1');
    if (separator < 0 || !isPrefix(QStringView(*lower).left(separator)))
        return fail(Errc::Malformed, QStringLiteral("bech32 text has no valid prefix before a '1'"));
    const auto data = QStringView(*lower).sliced(separator + 1);
    if (data.size() < checksumLength)
        return fail(Errc::Malformed, QStringLiteral("bech32 text is too short for its checksum"));
    Bech32 parts;
    parts.prefix = lower->left(separator);
    parts.values.resize(data.size());
    for (qsizetype i = 0; i < data.size(); ++i) {
        const int value = valueOf(data[i].unicode());
        if (value < 0)
            return fail(Errc::Malformed, QStringLiteral("no bech32 character at position %1").arg(separator + 1 + i));
        parts.values[i] = char(value);
    }
    const quint32 rest = remainder(parts.prefix, parts.values);
    if (rest == constantOf(Bech32Checksum::Bech32))
        parts.checksum = Bech32Checksum::Bech32;
    else if (rest == constantOf(Bech32Checksum::Bech32m))
        parts.checksum = Bech32Checksum::Bech32m;
    else
        return fail(Errc::Malformed, QStringLiteral("bech32 checksum is wrong: a character was mistyped or lost"));
    parts.values.chop(checksumLength);
    return parts;
}

Result<QString> encodeBech32(const Bech32 &parts, qsizetype maxLength)
{
    if (!isPrefix(parts.prefix) || parts.prefix != parts.prefix.toLower())
        return fail(Errc::Malformed,
            QStringLiteral("bech32 prefix is empty, too long, or not of printable lower-case characters"));
    const auto length = parts.prefix.size() + 1 + parts.values.size() + checksumLength;
    if (length > maxLength)
        return fail(Errc::OutOfRange,
            QStringLiteral("bech32 text would have %1 characters, at most %2 are allowed").arg(length).arg(maxLength));
    QString out = parts.prefix + u'1';
    for (const char v : parts.values) {
        if (quint8(v) > 31)
            return fail(Errc::Malformed, QStringLiteral("bech32 values have 5 bits, got %1").arg(quint8(v)));
        out += QLatin1Char(alphabet[quint8(v)]);
    }
    const quint32 rest
        = remainder(parts.prefix, parts.values + QByteArray(checksumLength, '\0')) ^ constantOf(parts.checksum);
    for (int i = int(checksumLength) - 1; i >= 0; --i)
        out += QLatin1Char(alphabet[rest >> (5 * i) & 31]);
    return out;
}

QByteArray toFiveBitGroups(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve((bytes.size() * 8 + 4) / 5);
    quint32 pending = 0;
    int bits = 0;
    for (const char b : bytes) {
        pending = (pending << 8 | quint8(b)) & 0xfff;
        for (bits += 8; bits >= 5; bits -= 5)
            out.append(char(pending >> (bits - 5) & 31));
    }
    if (bits > 0)
        out.append(char(pending << (5 - bits) & 31));
    return out;
}

Result<QByteArray> fromFiveBitGroups(QByteArrayView values)
{
    QByteArray out;
    out.reserve(values.size() * 5 / 8);
    quint32 pending = 0;
    int bits = 0;
    for (const char v : values) {
        if (quint8(v) > 31)
            return fail(Errc::Malformed, QStringLiteral("bech32 values have 5 bits, got %1").arg(quint8(v)));
        pending = (pending << 5 | quint8(v)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.append(char(pending >> bits & 0xff));
        }
    }
    if (bits > 4 || (pending & ((1u << bits) - 1)) != 0)
        return fail(Errc::Malformed, QStringLiteral("bech32 data ends in padding that is too long or not zero"));
    return out;
}
