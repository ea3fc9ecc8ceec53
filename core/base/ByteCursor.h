// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

#include <QtEndian>

/// Reads little-endian fields from bytes that are not trusted. After the first failure every read returns zero and
/// ok() stays false, so a parser checks once at the end; it must check before it allocates by a length it read.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    template <class Int> Int le()
    {
        const auto view = take(qsizetype(sizeof(Int)));
        return view.isEmpty() ? Int {} : qFromLittleEndian<Int>(view.data());
    }
    quint8 u8() { return le<quint8>(); }
    quint16 u16() { return le<quint16>(); }
    quint32 u32() { return le<quint32>(); }
    quint64 u64() { return le<quint64>(); }
    template <size_t N> std::array<quint8, N> array()
    {
        std::array<quint8, N> out {};
        const auto view = take(qsizetype(N));
        std::copy(view.begin(), view.end(), reinterpret_cast<char *>(out.data()));
        return out;
    }
    /// The next \a size bytes, or an empty view and ok() == false.
    QByteArrayView take(qsizetype size)
    {
        if (!m_ok || size < 0 || size > remaining()) {
            m_ok = false;
            return {};
        }
        const auto view = m_bytes.sliced(m_pos, size);
        m_pos += size;
        return view;
    }
    /// Marks the input as bad, for checks the caller makes itself.
    void setFailed() { m_ok = false; }

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_pos == m_bytes.size(); }
    qsizetype position() const { return m_pos; }
    qsizetype remaining() const { return m_bytes.size() - m_pos; }

private:
    QByteArrayView m_bytes;
    qsizetype m_pos = 0;
    bool m_ok = true;
};

/// Appends little-endian fields to a byte array.
class ByteWriter {
public:
    template <class Int> void le(Int value)
    {
        char raw[sizeof(Int)];
        qToLittleEndian(value, raw);
        m_bytes.append(raw, qsizetype(sizeof(Int)));
    }
    void u8(quint8 v) { m_bytes.append(char(v)); }
    void u16(quint16 v) { le(v); }
    void u32(quint32 v) { le(v); }
    void u64(quint64 v) { le(v); }
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }
    void raw(std::span<const quint8> bytes) { m_bytes.append(asView(bytes)); }

    const QByteArray &bytes() const { return m_bytes; }
    QByteArray take() { return std::move(m_bytes); }
    void reserve(qsizetype size) { m_bytes.reserve(size); }

private:
    QByteArray m_bytes;
};
