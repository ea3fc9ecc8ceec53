// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Cbor.h"

#include <QStringList>
#include <QUtf8StringView>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace api {

namespace {

constexpr quint8 simpleFalse = 20;
constexpr quint8 simpleTrue = 21;
constexpr quint8 simpleReal = 27;

} // namespace

void CborWriter::head(Major major, quint64 argument)
{
    const auto first = quint8(quint8(major) << 5);
    char raw[9];
    int size = 0;
    if (argument < 24) {
        raw[0] = char(first | quint8(argument));
    } else if (argument <= 0xff) {
        raw[0] = char(first | 24);
        raw[1] = char(argument);
        size = 1;
    } else if (argument <= 0xffff) {
        raw[0] = char(first | 25);
        qToBigEndian(quint16(argument), raw + 1);
        size = 2;
    } else if (argument <= 0xffffffff) {
        raw[0] = char(first | 26);
        qToBigEndian(quint32(argument), raw + 1);
        size = 4;
    } else {
        raw[0] = char(first | 27);
        qToBigEndian(argument, raw + 1);
        size = 8;
    }
    m_out.append(raw, size + 1);
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0)
        head(Major::Unsigned, quint64(value));
    else
        head(Major::Negative, quint64(-(value + 1)));
}

void CborWriter::real(double value)
{
    char raw[9];
    raw[0] = char(quint8(quint8(Major::Simple) << 5) | simpleReal);
    qToBigEndian(std::bit_cast<quint64>(std::isnan(value) ? 0.0 : value), raw + 1);
    m_out.append(raw, sizeof raw);
}

void CborWriter::bytes(QByteArrayView value)
{
    head(Major::Bytes, quint64(value.size()));
    m_out.append(value);
}

void CborWriter::text(QStringView value)
{
    QByteArray utf8 = value.toUtf8();
    if (utf8.size() > maxText) { // at a character's first byte
        qsizetype size = maxText;
        while (size > 0 && (quint8(utf8[size]) & 0xc0) == 0x80)
            --size;
        utf8.truncate(size);
    }
    head(Major::Text, quint64(utf8.size()));
    m_out.append(utf8);
}

void CborWriter::variant(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return null();
    case QMetaType::Bool:
        return boolean(value.toBool());
    case QMetaType::Int:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return integer(value.toLongLong());
    case QMetaType::UInt:
    case QMetaType::UShort:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return number(value.toULongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return real(value.toDouble());
    case QMetaType::QStringList: {
        const QStringList texts = value.toStringList();
        array(texts.size());
        for (const QString &one : texts)
            text(one);
        return;
    }
    default:
        return text(value.toString());
    }
}

QByteArrayView CborReader::take(quint64 size)
{
    if (m_error)
        return {};
    if (size > quint64(m_in.size() - m_pos)) {
        fail(Errc::Truncated);
        return {};
    }
    const auto view = m_in.sliced(m_pos, qsizetype(size));
    m_pos += qsizetype(size);
    return view;
}

std::optional<Major> CborReader::peek() const
{
    if (m_error || m_pos == m_in.size())
        return std::nullopt;
    return Major(quint8(m_in[m_pos]) >> 5);
}

CborReader::Head CborReader::head()
{
    const QByteArrayView first = take(1);
    if (m_error)
        return {};
    Head out { Major(quint8(first[0]) >> 5), quint8(first[0]) & 0x1fu, quint8(quint8(first[0]) & 0x1f) };
    if (out.additional < 24)
        return out;
    if (out.additional > 27 || out.major == Major::Tag) {
        fail(Errc::Malformed);
        return {};
    }
    const int size = 1 << (out.additional - 24);
    const QByteArrayView raw = take(quint64(size));
    if (m_error)
        return {};
    out.argument = 0;
    for (const char byte : raw)
        out.argument = out.argument << 8 | quint8(byte);
    const quint64 least = size == 1 ? 24 : quint64(1) << (size * 4);
    if (out.major != Major::Simple && out.argument < least) { // it has a shorter form
        fail(Errc::Malformed);
        return {};
    }
    return out;
}

CborReader::Head CborReader::head(Major expected)
{
    const Head out = head();
    if (!m_error && out.major != expected)
        fail(Errc::Malformed);
    return m_error ? Head {} : out;
}

quint64 CborReader::number(quint64 max)
{
    const quint64 value = head(Major::Unsigned).argument;
    if (value > max)
        fail(Errc::OutOfRange);
    return m_error ? 0 : value;
}

qint64 CborReader::integer()
{
    const Head out = head();
    if (m_error)
        return 0;
    if (out.major != Major::Unsigned && out.major != Major::Negative)
        fail(Errc::Malformed);
    else if (out.argument > quint64(std::numeric_limits<qint64>::max()))
        fail(Errc::OutOfRange);
    if (m_error)
        return 0;
    return out.major == Major::Unsigned ? qint64(out.argument) : -1 - qint64(out.argument);
}

double CborReader::real()
{
    const Head out = head(Major::Simple);
    const double value = std::bit_cast<double>(out.argument);
    if (!m_error && (out.additional != simpleReal || std::isnan(value)))
        fail(Errc::Malformed);
    return m_error ? 0 : value;
}

bool CborReader::boolean()
{
    const Head out = head(Major::Simple);
    if (!m_error && out.additional != simpleFalse && out.additional != simpleTrue)
        fail(Errc::Malformed);
    return !m_error && out.additional == simpleTrue;
}

bool CborReader::null()
{
    const bool isNull = !m_error && m_pos < m_in.size() && quint8(m_in[m_pos]) == 0xf6;
    m_pos += isNull ? 1 : 0;
    return isNull;
}

QByteArrayView CborReader::bytes(qsizetype max)
{
    const quint64 size = head(Major::Bytes).argument;
    if (size > quint64(max))
        fail(Errc::OutOfRange);
    return take(size);
}

QString CborReader::text(qsizetype max)
{
    const quint64 size = head(Major::Text).argument;
    if (size > quint64(max))
        fail(Errc::OutOfRange);
    const QByteArrayView utf8 = take(size);
    if (!m_error && !QUtf8StringView(utf8.data(), utf8.size()).isValidUtf8())
        fail(Errc::Malformed);
    return m_error ? QString() : QString::fromUtf8(utf8);
}

qsizetype CborReader::count(Major major, qsizetype max, qsizetype bytesEach)
{
    const quint64 size = head(major).argument;
    if (size > quint64(max))
        fail(Errc::OutOfRange);
    else if (size > quint64((m_in.size() - m_pos) / bytesEach))
        fail(Errc::Truncated);
    return m_error ? 0 : qsizetype(size);
}

void CborReader::tuple(qsizetype size)
{
    if (head(Major::Array).argument != quint64(size))
        fail(Errc::Malformed);
}

QVariant CborReader::variant()
{
    const auto next = peek();
    if (!next) {
        fail(Errc::Truncated);
        return {};
    }
    switch (*next) {
    case Major::Unsigned: {
        const quint64 value = number();
        return value <= quint64(std::numeric_limits<qint64>::max()) ? QVariant(qint64(value)) : QVariant(value);
    }
    case Major::Negative:
        return QVariant(integer());
    case Major::Text:
        return QVariant(text());
    case Major::Array: {
        QStringList texts;
        for (qsizetype left = array(); left > 0 && !m_error; --left)
            texts.append(text());
        return QVariant(texts);
    }
    case Major::Simple:
        if (null())
            return {};
        return (quint8(m_in[m_pos]) & 0x1f) == simpleReal ? QVariant(real()) : QVariant(boolean());
    default:
        fail(Errc::Malformed);
        return {};
    }
}

Result<void> CborReader::finish(const char *what)
{
    if (!m_error && !atEnd())
        m_error = Errc::TrailingBytes;
    if (m_error)
        return ::fail(*m_error, QStringLiteral("%1 cannot be read: %2").arg(QLatin1String(what), errcName(*m_error)));
    return {};
}

} // namespace api
