// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cashu/Amount.h"
#include "core/crypto/CurvePoint.h"

#include <QVariant>

/// How the mint's values stand in columns.
namespace mint::columns {

/// The same 64 bits; see the schema.
inline qint64 of(quint64 value)
{
    return std::bit_cast<qint64>(value);
}
inline qint64 of(cashu::Amount amount)
{
    return of(amount.value);
}
inline qint64 of(UnixMs at)
{
    return at.time_since_epoch().count();
}
inline QByteArray of(const crypto::CurvePoint &point)
{
    return toByteArray(point.compressed());
}
/// NULL for none.
template <class T> QVariant of(const std::optional<T> &value)
{
    return value ? QVariant(of(*value)) : QVariant();
}
/// A text that is never NULL.
inline QString text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

inline quint64 bits(const QVariant &value)
{
    return std::bit_cast<quint64>(qint64(value.toLongLong()));
}
inline cashu::Amount amount(const QVariant &value)
{
    return cashu::Amount(bits(value));
}
inline UnixMs time(const QVariant &value)
{
    return UnixMs(std::chrono::milliseconds(value.toLongLong()));
}
inline Bytes32 bytes32(const QVariant &value)
{
    Bytes32 out {};
    const QByteArray bytes = value.toByteArray();
    if (bytes.size() == qsizetype(out.size()))
        std::copy(bytes.begin(), bytes.end(), out.begin());
    return out;
}
/// Sums of the upper and the lower halves put together, modulo 2^64.
inline quint64 sum(const QVariant &upper, const QVariant &lower)
{
    return (quint64(upper.toLongLong()) << 32) + quint64(lower.toLongLong());
}

} // namespace mint::columns

/// SQL for the two halves of a sum; see the schema.
#define MINT_SUM(column) "sum((" column " >> 32) & 4294967295), sum(" column " & 4294967295)"
