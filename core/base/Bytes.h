// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>

using Bytes32 = std::array<quint8, 32>;

/// A read-only view of bytes, without a copy.
inline std::span<const quint8> asSpan(QByteArrayView bytes)
{
    return { reinterpret_cast<const quint8 *>(bytes.data()), size_t(bytes.size()) };
}
inline QByteArrayView asView(std::span<const quint8> bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()) };
}
template <size_t N> QByteArray toByteArray(const std::array<quint8, N> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(N));
}

/// Lower-case hex. Arrays and spans of bytes convert to QByteArrayView.
QString toHex(QByteArrayView bytes);

/// Strict hex: an even number of hex digits, either case, nothing else. Errors: Malformed with the offending position.
Result<QByteArray> fromHex(QStringView text);
Result<QByteArray> fromHex(QByteArrayView text);

/// Exactly N bytes of strict hex. Errors: Malformed.
template <size_t N> Result<std::array<quint8, N>> arrayFromHex(QStringView text)
{
    const auto bytes = fromHex(text);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() != qsizetype(N))
        return fail(Errc::Malformed, QStringLiteral("expected %1 bytes of hex, got %2").arg(N).arg(bytes->size()));
    std::array<quint8, N> out {};
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
}

/// Compares in time that depends on the length only.
bool equalConstantTime(std::span<const quint8> a, std::span<const quint8> b);
