// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Clock.h"

#include <QVariant>

/// A strict subset of CBOR (RFC 8949, 4.2): definite lengths, shortest numbers, 64-bit floats, sorted unique text keys,
/// no tags. So every value has one encoding, and what decodes encodes to the same bytes again.
namespace api {

inline constexpr qsizetype maxText = 64 * 1024; ///< bytes of one text
inline constexpr qsizetype maxBytes = 1024 * 1024; ///< of one byte string
inline constexpr qsizetype maxItems = 20'000; ///< of one list or map

enum class Major : quint8 { Unsigned, Negative, Bytes, Text, Array, Map, Tag, Simple };

/// Appends values.
class CborWriter {
public:
    void head(Major major, quint64 argument);
    void number(quint64 value) { head(Major::Unsigned, value); }
    void integer(qint64 value);
    void real(double value); ///< not a number becomes 0
    void boolean(bool value) { m_out.append(char(value ? 0xf5 : 0xf4)); }
    void null() { m_out.append(char(0xf6)); }
    void bytes(QByteArrayView value);
    void text(QStringView value); ///< cut to maxText
    void array(qsizetype size) { head(Major::Array, quint64(size)); }
    void map(qsizetype size) { head(Major::Map, quint64(size)); }
    /// Null, booleans, numbers, texts and lists of texts; anything else as its text.
    void variant(const QVariant &value);
    void raw(QByteArrayView encoded) { m_out.append(encoded); }

    const QByteArray &written() const { return m_out; }
    QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

/// Reads values that are not trusted. After the first failure every read gives a zero value and failed() stays; nothing
/// is allocated by a length that was only claimed.
class CborReader {
public:
    explicit CborReader(QByteArrayView in)
        : m_in(in)
    {
    }
    quint64 number(quint64 max = ~quint64(0));
    qint64 integer();
    double real();
    bool boolean();
    /// Takes a null when one is next.
    bool null();
    QByteArrayView bytes(qsizetype max = maxBytes);
    QString text(qsizetype max = maxText);
    /// The number of items that follow, each at least one byte.
    qsizetype array(qsizetype max = maxItems) { return count(Major::Array, max, 1); }
    /// The number of pairs that follow.
    qsizetype map(qsizetype max = maxItems) { return count(Major::Map, max, 2); }
    /// An array of exactly \a size items.
    void tuple(qsizetype size);
    QVariant variant();
    std::optional<Major> peek() const;

    bool failed() const { return m_error.has_value(); }
    bool atEnd() const { return m_pos == m_in.size(); }
    void fail(Errc code)
    {
        if (!m_error)
            m_error = code;
    }
    /// Success only when all was read without a failure. \a what names it. Errors: Truncated, Malformed, OutOfRange,
    /// TrailingBytes.
    Result<void> finish(const char *what);

private:
    struct Head {
        Major major = Major::Simple;
        quint64 argument = 0;
        quint8 additional = 0;
    };
    Head head();
    Head head(Major expected);
    qsizetype count(Major major, qsizetype max, qsizetype bytesEach);
    QByteArrayView take(quint64 size);

    QByteArrayView m_in;
    qsizetype m_pos = 0;
    std::optional<Errc> m_error;
};

} // namespace api
