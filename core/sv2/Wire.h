// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

#include <QList>
#include <QString>

#include <algorithm>

/// The variable-length wire types of sv2-spec 3.1. Their bounds live in the type, so a value that exists can be sent.
/// Fixed ones are plain: bool, quint8..quint64, float (F32), std::optional<T> (OPTION), bitcoin::Hash256 and
/// bitcoin::Target (both U256, so a hash is never taken for a target).
namespace sv2 {

/// How many bytes the length or count in front of at most \a max things takes.
constexpr int lengthSize(qsizetype max)
{
    return max <= 0xff ? 1 : max <= 0xffff ? 2 : 3;
}

/// B0_32, B0_255, B0_64K, B0_16M: at most Max bytes behind their length.
template <qsizetype Max> class BoundedBytes {
public:
    static constexpr qsizetype maxSize = Max;

    BoundedBytes() = default;
    /// \a bytes must fit; a longer value is a bug and is cut so that the message stays readable.
    explicit BoundedBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        Q_ASSERT(m_bytes.size() <= Max);
        m_bytes.truncate(Max);
    }
    /// For bytes whose size is not known to fit. Errors: OutOfRange.
    static Result<BoundedBytes> from(QByteArray bytes)
    {
        if (bytes.size() > Max)
            return fail(Errc::OutOfRange, QStringLiteral("%1 bytes where at most %2 fit").arg(bytes.size()).arg(Max));
        return BoundedBytes(std::move(bytes));
    }

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype size() const { return m_bytes.size(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    bool operator==(const BoundedBytes &) const = default;

private:
    QByteArray m_bytes;
};
using B0_32 = BoundedBytes<32>;
using B0_255 = BoundedBytes<0xff>;
using B0_64K = BoundedBytes<0xffff>;
using B0_16M = BoundedBytes<0xffffff>;

/// STR0_255: at most 255 bytes of UTF-8 without NUL. Kept as bytes, so that what came in goes out unchanged.
class Str0_255 {
public:
    static constexpr qsizetype maxSize = 0xff;

    Str0_255() = default;
    /// Cuts at a character boundary and drops NULs, so any text can be sent.
    Str0_255(QStringView text);
    Str0_255(const QString &text)
        : Str0_255(QStringView(text))
    {
    }
    Str0_255(QLatin1String text)
        : Str0_255(QString(text))
    {
    }
    /// For bytes from outside. Errors: OutOfRange (too long), Malformed (not UTF-8, or a NUL inside).
    static Result<Str0_255> fromUtf8(QByteArrayView utf8);

    const QByteArray &utf8() const { return m_utf8; }
    QString toString() const { return QString::fromUtf8(m_utf8); }
    bool isEmpty() const { return m_utf8.isEmpty(); }
    bool operator==(const Str0_255 &) const = default;

private:
    QByteArray m_utf8;
};

/// True for what F32 may carry: finite, not negative, not -0.0 (sv2-spec, F32).
bool isWireF32(float value);
/// True when \a bytes are well-formed UTF-8 (no surrogates, no overlong forms) and hold no NUL.
bool isWireText(QByteArrayView bytes);
/// \a text as UTF-8 without NUL, cut at a character boundary to at most \a max bytes.
QByteArray clippedUtf8(QStringView text, qsizetype max);

/// SEQ0_255[T], SEQ0_64K[T]: at most Max elements behind their count.
template <class T, qsizetype Max> class Sequence {
public:
    static constexpr qsizetype maxSize = Max;

    Sequence() = default;
    /// \a items must fit; a longer list is a bug and is cut so that the message stays readable.
    explicit Sequence(QList<T> items)
        : m_items(std::move(items))
    {
        Q_ASSERT(m_items.size() <= Max);
        if (m_items.size() > Max)
            m_items.resize(Max);
    }
    /// For lists whose size is not known to fit. Errors: OutOfRange.
    static Result<Sequence> from(QList<T> items)
    {
        if (items.size() > Max)
            return fail(
                Errc::OutOfRange, QStringLiteral("%1 elements where at most %2 fit").arg(items.size()).arg(Max));
        return Sequence(std::move(items));
    }

    const QList<T> &items() const { return m_items; }
    qsizetype size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.isEmpty(); }
    bool operator==(const Sequence &) const = default;

private:
    QList<T> m_items;
};
template <class T> using Seq0_255 = Sequence<T, 0xff>;
template <class T> using Seq0_64K = Sequence<T, 0xffff>;

} // namespace sv2
