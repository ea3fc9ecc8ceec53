// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCursor.h"
#include "core/bitcoin/Target.h"
#include "core/sv2/Wire.h"

#include <optional>

namespace sv2 {

/// Visitor that appends fields. A float that is no valid F32 is sent as 0.
class Writer {
public:
    void operator()(const char *, const auto &field) { write(field); }
    QByteArray take() { return m_out.take(); }

private:
    void write(bool v) { m_out.u8(v ? 1 : 0); }
    template <std::unsigned_integral Int> void write(Int v) { m_out.le(v); }
    void write(float v) { m_out.le(isWireF32(v) ? v : 0.0f); }
    void write(const bitcoin::Hash256 &v) { m_out.raw(std::span<const quint8>(v.bytes)); }
    void write(const bitcoin::Target &v)
    {
        std::ranges::for_each(v.limbs(), [this](quint64 limb) { m_out.u64(limb); });
    }
    void write(const Str0_255 &v) { writeSized(v.utf8(), 1); }
    template <qsizetype Max> void write(const BoundedBytes<Max> &v) { writeSized(v.bytes(), lengthSize(Max)); }
    template <class T, qsizetype Max> void write(const Sequence<T, Max> &v)
    {
        writeLength(v.size(), lengthSize(Max));
        std::ranges::for_each(v.items(), [this](const T &item) { write(item); });
    }
    template <class T> void write(const std::optional<T> &v)
    {
        write(v.has_value());
        if (v)
            write(*v);
    }
    /// A group of fields inside a message.
    template <class Group>
    requires requires { Group::MinSize; }
    void write(const Group &v) { Group::fields(v, *this); }
    void writeLength(qsizetype length, int size);
    void writeSized(QByteArrayView bytes, int size);

    ByteWriter m_out;
};

} // namespace sv2
