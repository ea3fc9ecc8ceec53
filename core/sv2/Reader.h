// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCursor.h"
#include "core/bitcoin/Target.h"
#include "core/sv2/Wire.h"

#include <optional>

namespace sv2 {

/// The smallest number of bytes a T takes, to bound a sequence before memory is taken for it.
template <class T> inline constexpr qsizetype minWireSize = sizeof(T);
template <> inline constexpr qsizetype minWireSize<bitcoin::Hash256> = 32;
template <class T>
requires requires
{
    T::MinSize;
}
inline constexpr qsizetype minWireSize<T> = T::MinSize;
template <qsizetype Max> inline constexpr qsizetype minWireSize<BoundedBytes<Max>> = lengthSize(Max);

/// Visitor that fills fields from hostile bytes. The first failure is kept; nothing is read after it.
class Reader {
public:
    explicit Reader(QByteArrayView in)
        : m_in(in)
        , m_whole(in)
    {
    }
    void operator()(const char *name, auto &field)
    {
        if (m_error)
            return;
        m_field = name;
        read(field);
    }
    bool failed() const { return m_error.has_value(); }
    bool atEnd() const { return m_in.atEnd(); }
    /// What no field has taken.
    QByteArrayView tail() const { return m_whole.sliced(m_in.position()); }
    /// Only after failed().
    Error error(const char *message) const;

private:
    void read(bool &v) { v = m_in.u8() & 1, check(); } // only the lowest bit counts
    template <std::unsigned_integral Int> void read(Int &v) { v = m_in.le<Int>(), check(); }
    void read(float &v);
    void read(bitcoin::Hash256 &v) { v.bytes = m_in.array<32>(), check(); }
    void read(bitcoin::Target &v);
    void read(Str0_255 &v);
    template <qsizetype Max> void read(BoundedBytes<Max> &v)
    {
        const auto bytes = sized(lengthSize(Max), Max);
        if (!m_error)
            v = BoundedBytes<Max>(bytes.toByteArray());
    }
    template <class T, qsizetype Max> void read(Sequence<T, Max> &v)
    {
        const qsizetype count = length(lengthSize(Max));
        if (count * minWireSize < T >> m_in.remaining())
            return setError(Errc::Truncated);
        QList<T> items(count);
        for (T &item : items) {
            if (!m_error)
                read(item);
        }
        if (!m_error)
            v = Sequence<T, Max>(std::move(items));
    }
    template <class T> void read(std::optional<T> &v)
    {
        const quint8 count = m_in.u8();
        check();
        if (count > 1)
            return setError(Errc::Malformed);
        v.reset();
        if (count == 1 && !m_error)
            read(v.emplace());
    }
    /// A group of fields inside a message.
    template <class Group>
    requires requires { Group::MinSize; }
    void read(Group &v) { Group::fields(v, *this); }
    qsizetype length(int size);
    QByteArrayView sized(int size, qsizetype max);
    void setError(Errc code);
    void check()
    {
        if (!m_in.ok())
            setError(Errc::Truncated);
    }

    ByteReader m_in;
    QByteArrayView m_whole;
    const char *m_field = "";
    std::optional<Errc> m_error;
};

} // namespace sv2
