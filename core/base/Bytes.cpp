// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Bytes.h"

QString toHex(QByteArrayView bytes)
{
    return QString::fromLatin1(QByteArray::fromRawData(bytes.data(), bytes.size()).toHex());
}

namespace {

int digit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

template <class At> Result<QByteArray> readPairs(qsizetype size, At at)
{
    if (size % 2)
        return fail(Errc::Malformed, QStringLiteral("hex text has an odd number of digits (%1)").arg(size));
    QByteArray out(size / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; i += 2) {
        const int high = digit(at(i));
        const int low = digit(at(i + 1));
        if (high < 0 || low < 0)
            return fail(Errc::Malformed, QStringLiteral("no hex digit at position %1").arg(high < 0 ? i : i + 1));
        out[i / 2] = char(high << 4 | low);
    }
    return out;
}

} // namespace

Result<QByteArray> fromHex(QStringView text)
{
    return readPairs(text.size(), [text](qsizetype i) { return text[i].unicode(); });
}

Result<QByteArray> fromHex(QByteArrayView text)
{
    return readPairs(text.size(), [text](qsizetype i) { return char16_t(quint8(text[i])); });
}

bool equalConstantTime(std::span<const quint8> a, std::span<const quint8> b)
{
    if (a.size() != b.size())
        return false;
    quint8 difference = 0;
    for (size_t i = 0; i < a.size(); ++i)
        difference |= quint8(a[i] ^ b[i]);
    return difference == 0;
}
