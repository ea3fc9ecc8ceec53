// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Wire.h"

#include <cmath>

namespace sv2 {

namespace {

/// The size of the well-formed UTF-8 sequence at the start of \a s (Unicode 15, table 3-7), or 0.
qsizetype sequenceSize(std::span<const quint8> s)
{
    const auto within = [&](size_t i, quint8 low, quint8 high) { return i < s.size() && s[i] >= low && s[i] <= high; };
    const auto follows = [&](size_t i) { return within(i, 0x80, 0xbf); };
    const quint8 lead = s[0];
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return follows(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const bool second = within(1, lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        return second && follows(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const bool second = within(1, lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
        return second && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isWireF32(float value)
{
    return std::isfinite(value) && !std::signbit(value);
}

bool isWireText(QByteArrayView bytes)
{
    auto rest = asSpan(bytes);
    while (!rest.empty()) {
        const qsizetype size = rest[0] == 0 ? 0 : sequenceSize(rest);
        if (size == 0)
            return false;
        rest = rest.subspan(size_t(size));
    }
    return true;
}

QByteArray clippedUtf8(QStringView text, qsizetype max)
{
    QByteArray utf8 = text.toUtf8();
    utf8.removeIf([](char c) { return c == '\0'; });
    if (utf8.size() > max) {
        qsizetype end = max;
        while (end > 0 && (quint8(utf8[end]) & 0xc0) == 0x80)
            --end;
        utf8.truncate(end);
    }
    return utf8;
}

Str0_255::Str0_255(QStringView text)
    : m_utf8(clippedUtf8(text, maxSize))
{
}

Result<Str0_255> Str0_255::fromUtf8(QByteArrayView utf8)
{
    if (utf8.size() > maxSize)
        return fail(Errc::OutOfRange, QStringLiteral("%1 bytes of text where at most 255 fit").arg(utf8.size()));
    if (!isWireText(utf8))
        return fail(Errc::Malformed, QStringLiteral("text that is not UTF-8 or holds a NUL"));
    Str0_255 out;
    out.m_utf8 = utf8.toByteArray();
    return out;
}

} // namespace sv2
