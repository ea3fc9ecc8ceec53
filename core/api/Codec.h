// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Cbor.h"
#include "core/base/StrongId.h"
#include "core/bitcoin/Hash256.h"
#include "core/cashu/Keyset.h"

#include <QHostAddress>
#include <QMap>

#include <limits>
#include <map>
#include <variant>

/// Everything is encoded from one declaration per struct: `void fields(Of<T> auto &v, auto &f) { f(v.a, v.b); }`, found
/// by the visitor's namespace. A struct is an array of its fields in that order. Adding, removing or moving a field is
/// a new protocolVersion.
namespace api {

template <class V, class T>
concept Of = std::same_as<std::remove_const_t<V>, T>;

/// The last enumerator of an enum that travels; a number beyond it is refused. Each has a specialisation.
template <class E> inline constexpr E lastOf = E::TheLastOneIsNotGiven;

class Encoder {
public:
    template <class... Fields> void operator()(const Fields &...all)
    {
        m_out.array(sizeof...(all));
        (write(all), ...);
    }
    template <class T> static QByteArray encode(const T &value)
    {
        Encoder encoder;
        encoder.write(value);
        return encoder.m_out.take();
    }

    void write(bool v) { m_out.boolean(v); }
    template <std::unsigned_integral Int> void write(Int v) { m_out.number(v); }
    template <std::signed_integral Int> void write(Int v) { m_out.integer(v); }
    void write(double v) { m_out.real(v); }
    template <class E>
    requires std::is_enum_v<E>
    void write(E v) { m_out.number(quint64(v)); }
    void write(const QString &v) { m_out.text(v); }
    void write(const QByteArray &v) { m_out.bytes(v); }
    void write(const QVariant &v) { m_out.variant(v); }
    void write(const QHostAddress &v) { m_out.text(v.toString()); }
    void write(UnixMs v) { m_out.integer(v.time_since_epoch().count()); }
    void write(std::chrono::milliseconds v) { m_out.integer(v.count()); }
    void write(std::chrono::seconds v) { m_out.integer(v.count()); }
    void write(cashu::Amount v) { m_out.number(v.value); }
    void write(const cashu::KeysetId &v) { m_out.bytes(v.bytes()); }
    void write(const crypto::CurvePoint &v) { m_out.bytes(asView(v.compressed())); }
    void write(const bitcoin::Hash256 &v) { m_out.bytes(asView(v.bytes)); }
    template <class Tag, class Rep> void write(StrongId<Tag, Rep> v) { m_out.number(v.value); }
    template <class T, size_t N> void write(const std::array<T, N> &v) { list(v, qsizetype(N)); }
    template <class T> void write(const QList<T> &v) { list(v, std::min(v.size(), maxItems)); }
    template <class T> void write(const QMap<QString, T> &v) { map(v); }
    template <class T> void write(const std::optional<T> &v)
    {
        if (v)
            write(*v);
        else
            m_out.null();
    }
    void write(std::monostate) { m_out.null(); }
    template <class... Ts> void write(const std::variant<Ts...> &v)
    {
        m_out.array(2);
        m_out.number(v.index());
        std::visit([this](const auto &one) { this->write(one); }, v);
    }
    template <class T>
    requires requires(const T &v, Encoder &f) { fields(v, f); }
    void write(const T &v) { fields(v, *this); }

private:
    void list(const auto &v, qsizetype size)
    {
        m_out.array(size);
        for (qsizetype i = 0; i < size; ++i)
            write(v[typename std::decay_t<decltype(v)>::size_type(i)]);
    }
    template <class T> void map(const QMap<QString, T> &v)
    {
        // By their bytes: QMap sorts by UTF-16, which may differ.
        std::map<QByteArray, const T *> sorted;
        for (auto it = v.cbegin(); it != v.cend() && sorted.size() < size_t(maxItems); ++it)
            sorted.emplace(it.key().left(maxText / 4).toUtf8(), &it.value());
        m_out.map(qsizetype(sorted.size()));
        for (const auto &[key, value] : sorted) {
            m_out.text(QString::fromUtf8(key));
            write(*value);
        }
    }

    CborWriter m_out;
};

/// Fills values from bytes that are not trusted. What fails leaves a half-filled value, which decode() drops.
class Decoder {
public:
    template <class... Fields> void operator()(Fields &...all)
    {
        m_in.tuple(sizeof...(all));
        ((m_in.failed() ? void() : read(all)), ...);
    }
    /// Strict: one value and nothing else. Errors: Truncated, Malformed, OutOfRange, TrailingBytes.
    template <class T> static Result<T> decode(QByteArrayView bytes, const char *what)
    {
        return decodeOver<T>(bytes, T {}, what);
    }
    /// The same over \a value: what its fields() leave out stays.
    template <class T> static Result<T> decodeOver(QByteArrayView bytes, T value, const char *what)
    {
        Decoder decoder(bytes);
        decoder.read(value);
        if (const auto done = decoder.m_in.finish(what); !done)
            return tl::unexpected(done.error());
        return value;
    }

    void read(bool &v) { v = m_in.boolean(); }
    template <std::unsigned_integral Int> void read(Int &v) { v = Int(m_in.number(std::numeric_limits<Int>::max())); }
    template <std::signed_integral Int> void read(Int &v)
    {
        const qint64 raw = m_in.integer();
        if (raw < std::numeric_limits<Int>::min() || raw > std::numeric_limits<Int>::max())
            m_in.fail(Errc::OutOfRange);
        v = Int(raw);
    }
    void read(double &v) { v = m_in.real(); }
    template <class E>
    requires std::is_enum_v<E>
    void read(E &v) { v = E(m_in.number(quint64(lastOf<E>))); }
    void read(QString &v) { v = m_in.text(); }
    void read(QByteArray &v) { v = m_in.bytes().toByteArray(); }
    void read(QVariant &v) { v = m_in.variant(); }
    void read(QHostAddress &v)
    {
        const QString text = m_in.text();
        if (text.isEmpty() || (v.setAddress(text) && v.toString() == text))
            return;
        m_in.fail(Errc::Malformed);
    }
    void read(UnixMs &v) { v = UnixMs(std::chrono::milliseconds(bounded())); }
    void read(std::chrono::milliseconds &v) { v = std::chrono::milliseconds(bounded()); }
    void read(std::chrono::seconds &v) { v = std::chrono::seconds(bounded()); }
    void read(cashu::Amount &v) { v = cashu::Amount(m_in.number()); }
    void read(cashu::KeysetId &v) { parsed(v, m_in.bytes(33), &cashu::KeysetId::fromBytes); }
    void read(bitcoin::Hash256 &v)
    {
        const QByteArrayView raw = m_in.bytes(32);
        if (raw.size() == 32)
            std::copy(raw.begin(), raw.end(), reinterpret_cast<char *>(v.bytes.data()));
        else
            m_in.fail(Errc::Malformed);
    }
    template <class Tag, class Rep> void read(StrongId<Tag, Rep> &v) { read(v.value); }
    template <class T, size_t N> void read(std::array<T, N> &v)
    {
        m_in.tuple(N);
        for (T &one : v)
            read(one);
    }
    template <class T> void read(QList<T> &v)
    {
        v.clear();
        for (qsizetype left = m_in.array(); left > 0 && !m_in.failed(); --left)
            read(v.emplaceBack());
    }
    template <class T> void read(QMap<QString, T> &v)
    {
        v.clear();
        QByteArray before;
        for (qsizetype left = m_in.map(), at = 0; at < left && !m_in.failed(); ++at) {
            const QString key = m_in.text();
            const QByteArray bytes = key.toUtf8();
            if (at > 0 && bytes <= before) // twice, or not in order
                m_in.fail(Errc::Malformed);
            before = bytes;
            read(v[key]);
        }
    }
    void read(std::optional<crypto::CurvePoint> &v)
    {
        v.reset();
        if (m_in.null())
            return;
        const auto point = crypto::CurvePoint::parse(m_in.bytes(33));
        if (point)
            v = *point;
        else
            m_in.fail(Errc::Malformed);
    }
    template <class T> void read(std::optional<T> &v)
    {
        v.reset();
        if (!m_in.null())
            read(v.emplace());
    }
    void read(std::monostate &)
    {
        if (!m_in.null())
            m_in.fail(Errc::Malformed);
    }
    template <class... Ts> void read(std::variant<Ts...> &v)
    {
        m_in.tuple(2);
        const quint64 index = m_in.number(sizeof...(Ts) - 1);
        quint64 at = 0;
        (void)((at++ == index ? (m_in.failed() ? void() : alternative<Ts>(v), true) : false) || ...);
    }
    template <class T>
    requires requires(T &v, Decoder &f) { fields(v, f); }
    void read(T &v) { fields(v, *this); }

private:
    explicit Decoder(QByteArrayView bytes)
        : m_in(bytes)
    {
    }
    template <class T, class... Ts> void alternative(std::variant<Ts...> &v)
    {
        if constexpr (std::default_initializable<T>) {
            read(v.template emplace<T>());
        } else { // a point and nothing else: there is none to begin with
            m_in.tuple(1);
            std::optional<crypto::CurvePoint> point;
            read(point);
            if (point)
                v = T { *point };
            else
                m_in.fail(Errc::Malformed);
        }
    }
    /// A time that can be added to and shown.
    qint64 bounded()
    {
        constexpr qint64 most = qint64(1) << 53;
        const qint64 value = m_in.integer();
        if (value > most || value < -most)
            m_in.fail(Errc::OutOfRange);
        return m_in.failed() ? 0 : value;
    }
    template <class T> void parsed(T &v, QByteArrayView raw, Result<T> (*parse)(QByteArrayView))
    {
        if (raw.isEmpty()) { // the null value
            v = T();
            return;
        }
        auto value = parse(raw);
        if (value)
            v = *std::move(value);
        else
            m_in.fail(Errc::Malformed);
    }

    CborReader m_in;
};

} // namespace api
