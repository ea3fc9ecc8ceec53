// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCursor.h"
#include "core/bitcoin/Target.h"
#include "core/sv2/Wire.h"

#include <optional>

/// Everything that is derived from a message's one declaration: struct + Type, Name, OnChannel, fields(message, visitor).
namespace sv2 {

/// The smallest number of bytes a T takes, to bound a sequence before memory is taken for it.
template <class T> inline constexpr qsizetype minWireSize = sizeof(T);
template <> inline constexpr qsizetype minWireSize<bitcoin::Hash256> = 32;
template <qsizetype Max> inline constexpr qsizetype minWireSize<BoundedBytes<Max>> = lengthSize(Max);

/// True for what F32 may carry: finite, not negative, not -0.0 (sv2-spec, F32).
bool isWireF32(float value);

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
    void write(const bitcoin::Target &v) { std::ranges::for_each(v.limbs(), [this](quint64 limb) { m_out.u64(limb); }); }
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
    void writeLength(qsizetype length, int size);
    void writeSized(QByteArrayView bytes, int size);

    ByteWriter m_out;
};

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
        if (count * minWireSize<T> > m_in.remaining())
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

/// Visitor that writes one JSON object. Bytes are hex; hashes and targets are the reversed hex that people compare.
class Printer {
public:
    /// Byte fields longer than \a maxBytes and sequences longer than \a maxItems are shortened, with their size.
    explicit Printer(qsizetype maxBytes, qsizetype maxItems);
    void operator()(const char *name, const auto &field)
    {
        begin(name);
        print(field);
    }
    QString take();

private:
    void print(bool v) { m_out += v ? QLatin1String("true") : QLatin1String("false"); }
    template <std::unsigned_integral Int> void print(Int v) { m_out += QString::number(v); }
    void print(float v);
    void print(const bitcoin::Hash256 &v);
    void print(const bitcoin::Target &v);
    void print(const Str0_255 &v);
    template <qsizetype Max> void print(const BoundedBytes<Max> &v) { printBytes(v.bytes()); }
    template <class T, qsizetype Max> void print(const Sequence<T, Max> &v)
    {
        const qsizetype shown = std::min(v.size(), m_maxItems);
        m_out += u'[';
        for (qsizetype i = 0; i < shown; ++i) {
            if (i > 0)
                m_out += u',';
            print(v.items()[i]);
        }
        if (shown < v.size())
            m_out += QStringLiteral("%1\"… %2 items\"").arg(shown > 0 ? QStringLiteral(",") : QString()).arg(v.size());
        m_out += u']';
    }
    template <class T> void print(const std::optional<T> &v)
    {
        if (v)
            print(*v);
        else
            m_out += QLatin1String("null");
    }
    void begin(const char *name);
    void printBytes(QByteArrayView bytes);

    QString m_out;
    qsizetype m_maxBytes;
    qsizetype m_maxItems;
};

/// The payload of \a message, without frame header.
template <class M> QByteArray encode(const M &message)
{
    Writer writer;
    M::fields(message, writer);
    return writer.take();
}

/// A message and the bytes behind its known fields: TLVs where an extension that defines them was negotiated.
template <class M> struct WithTail {
    M message;
    QByteArray tail {};
};

/// For payloads of a peer: bytes behind the fields are allowed (sv2-spec 3.4). Errors: Truncated, Malformed, OutOfRange.
template <class M> Result<WithTail<M>> decodeWithTail(QByteArrayView payload)
{
    WithTail<M> out;
    Reader reader(payload);
    M::fields(out.message, reader);
    if (reader.failed())
        return tl::unexpected(reader.error(M::Name));
    out.tail = reader.tail().toByteArray();
    return out;
}

/// For payloads of a peer whose tail is of no interest. Errors as decodeWithTail().
template <class M> Result<M> decodeLenient(QByteArrayView payload)
{
    return decodeWithTail<M>(payload).map([](WithTail<M> &&all) { return std::move(all.message); });
}

/// Strict: the fields and nothing else. Errors: Truncated, Malformed, OutOfRange, TrailingBytes.
template <class M> Result<M> decode(QByteArrayView payload)
{
    auto all = decodeWithTail<M>(payload);
    if (!all)
        return tl::unexpected(all.error());
    if (!all->tail.isEmpty())
        return fail(Errc::TrailingBytes, QLatin1String(M::Name) + QStringLiteral(" has %1 bytes too many").arg(all->tail.size()));
    return std::move(all->message);
}

/// The whole message as one JSON object, field names as in the spec.
template <class M> QString toJson(const M &message)
{
    Printer printer(B0_16M::maxSize, 0xffff);
    M::fields(message, printer);
    return printer.take();
}

/// "Name {json}" for logs; long fields are shortened.
template <class M> QString toText(const M &message)
{
    Printer printer(64, 8);
    M::fields(message, printer);
    return QLatin1String(M::Name) + u' ' + printer.take();
}

} // namespace sv2
