// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/UrReader.h"

#include "core/cashu/Ur.h"

#include <QtEndian>

namespace cashu {

namespace {

constexpr qsizetype checksumSize = 4;

/// The byte of each pair of letters; -1 where no word has them.
const std::array<qint16, 26 * 26> &byteOfLetters()
{
    static const auto table = [] {
        std::array<qint16, 26 * 26> out;
        out.fill(-1);
        for (int byte = 0; byte < 256; ++byte) {
            const char *const letters = bytewordLetters(quint8(byte));
            out[size_t((letters[0] - 'a') * 26 + letters[1] - 'a')] = qint16(byte);
        }
        return out;
    }();
    return table;
}

int letterOf(char c)
{
    return c >= 'a' && c <= 'z' ? c - 'a' : c >= 'A' && c <= 'Z' ? c - 'A' : -1;
}

tl::unexpected<Error> malformed(const char *what)
{
    return fail(Errc::Malformed, QLatin1String(what));
}

/// The few things of CBOR that a UR is made of, in definite lengths. After the first failure all is empty.
class Cbor {
public:
    explicit Cbor(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    quint64 number() { return head(0); }
    QByteArrayView bytes()
    {
        const quint64 size = head(2);
        return size <= quint64(m_rest.size()) ? take(qsizetype(size)) : spoil();
    }
    bool array(quint64 size) { return head(4) == size; }
    bool isGood() const { return m_isGood && m_rest.isEmpty(); }

private:
    QByteArrayView spoil()
    {
        m_isGood = false;
        m_rest = {};
        return {};
    }
    QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size())
            return spoil();
        const auto taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    quint64 head(int kind)
    {
        const auto first = take(1);
        if (first.isEmpty() || quint8(first[0]) >> 5 != kind || (quint8(first[0]) & 31) > 27) {
            spoil();
            return 0;
        }
        const int small = quint8(first[0]) & 31;
        if (small < 24)
            return quint64(small);
        quint64 value = 0;
        for (const char c : take(qsizetype(1) << (small - 24)))
            value = value << 8 | quint8(c);
        return value;
    }

    QByteArrayView m_rest;
    bool m_isGood = true;
};

Result<QByteArray> contentOf(QByteArrayView message)
{
    Cbor cbor(message);
    const QByteArray content = cbor.bytes().toByteArray();
    if (!cbor.isGood())
        return malformed("the UR holds no byte string");
    return content;
}

void exclusiveOr(QByteArray &into, const QByteArray &other)
{
    char *const to = into.data();
    for (qsizetype i = 0; i < into.size(); ++i)
        to[i] = char(to[i] ^ other[i]);
}

} // namespace

Result<QByteArray> readBytewords(QByteArrayView text)
{
    if (text.size() % 2 != 0 || text.size() < 2 * (checksumSize + 1))
        return malformed("bytewords come in pairs of letters");
    QByteArray out;
    out.reserve(text.size() / 2);
    for (qsizetype i = 0; i < text.size(); i += 2) {
        const int first = letterOf(text[i]);
        const int last = letterOf(text[i + 1]);
        const int byte = first < 0 || last < 0 ? -1 : byteOfLetters()[size_t(first * 26 + last)];
        if (byte < 0)
            return malformed("these letters are no word of bytewords");
        out.append(char(byte));
    }
    const auto checksum = qFromBigEndian<quint32>(out.constData() + out.size() - checksumSize);
    out.chop(checksumSize);
    if (crc32(out) != checksum)
        return malformed("the checksum of the bytewords is wrong");
    return out;
}

/// A part of a fountain, as CBOR says it.
struct UrReader::Part {
    quint32 number = 0;
    int fragments = 0;
    int messageSize = 0;
    quint32 checksum = 0;
    QByteArray bytes;

    static Result<Part> parse(QByteArrayView text)
    {
        Cbor cbor(text);
        if (!cbor.array(5))
            return malformed("a part of a UR is an array of five");
        const quint64 number = cbor.number();
        const quint64 fragments = cbor.number();
        const quint64 size = cbor.number();
        const quint64 checksum = cbor.number();
        const QByteArrayView bytes = cbor.bytes();
        if (!cbor.isGood() || number < 1 || number > 0xffffffff || checksum > 0xffffffff || fragments < 1 || size < 1)
            return malformed("a part of a UR has a number out of bounds");
        if (fragments > quint64(maxFragments) || size > quint64(maxMessage))
            return fail(Errc::Limit, QStringLiteral("the UR is too large"));
        const auto room = fragments * quint64(bytes.size());
        if (room < size || room - size >= quint64(bytes.size()))
            return malformed("the fragments of a UR do not make its message");
        return Part { quint32(number), int(fragments), int(size), quint32(checksum), bytes.toByteArray() };
    }
};

Result<void> UrReader::take(QByteArrayView text)
{
    const QByteArray lower = text.trimmed().toByteArray().toLower();
    if (lower.size() > 3 * maxMessage)
        return fail(Errc::Limit, QStringLiteral("the UR is too large"));
    const QList<QByteArray> pieces = lower.split('/');
    if (pieces.size() < 2 || pieces.size() > 3 || !pieces.first().startsWith("ur:"))
        return malformed("this is no UR");
    if (pieces.first() != "ur:bytes")
        return fail(Errc::Unsupported, QStringLiteral("this UR holds no bytes"));
    const auto bytes = readBytewords(pieces.last());
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (pieces.size() == 2) {
        if (m_mix || m_content)
            return fail(Errc::Refused, QStringLiteral("this is another UR"));
        auto content = contentOf(*bytes);
        if (!content)
            return tl::unexpected(content.error());
        m_content = *std::move(content);
        return {};
    }
    const auto part = Part::parse(*bytes);
    if (!part)
        return tl::unexpected(part.error());
    if (pieces.at(1) != QByteArray::number(part->number) + '-' + QByteArray::number(part->fragments))
        return malformed("a part of a UR has two numbers");
    if (m_content)
        return m_mix && part->checksum == m_checksum ? Result<void>()
                                                     : fail(Errc::Refused, QStringLiteral("this is another UR"));
    if (const auto begun = begin(*part); !begun)
        return begun;
    solve(*part);
    return m_rank == needed() ? join() : Result<void>();
}

Result<void> UrReader::begin(const Part &part)
{
    if (m_taken == maxTaken)
        return fail(Errc::Limit, QStringLiteral("these are too many parts of one UR"));
    if (!m_mix) {
        m_mix.emplace(part.fragments, part.checksum);
        m_checksum = part.checksum;
        m_messageSize = part.messageSize;
        m_fragmentSize = int(part.bytes.size());
        m_equations.assign(size_t(part.fragments), {});
    }
    if (part.fragments != needed() || part.checksum != m_checksum || part.messageSize != m_messageSize
        || part.bytes.size() != m_fragmentSize)
        return fail(Errc::Refused, QStringLiteral("this is a part of another UR"));
    ++m_taken;
    return {};
}

/// Gauss over GF(2): what is known is taken out of the new part, from the lowest fragment on; what is left is new.
void UrReader::solve(const Part &part)
{
    Equation left { {}, part.bytes };
    const QList<int> mix = m_mix->of(part.number);
    for (const int index : mix)
        left.mix[size_t(index) / 64] |= quint64(1) << (index % 64);
    for (int place = 0; place < needed(); ++place) {
        if (!(left.mix[size_t(place) / 64] >> (place % 64) & 1))
            continue;
        Equation &known = m_equations[size_t(place)];
        if (known.bytes.isEmpty()) {
            known = std::move(left);
            ++m_rank;
            return;
        }
        for (size_t i = 0; i < left.mix.size(); ++i)
            left.mix[i] ^= known.mix[i];
        exclusiveOr(left.bytes, known.bytes);
    }
}

/// From the last fragment on each is alone. What does not come to the checksum is forgotten.
Result<void> UrReader::join()
{
    for (int place = needed() - 1; place >= 0; --place) {
        Equation &equation = m_equations[size_t(place)];
        for (int later = place + 1; later < needed(); ++later) {
            if (equation.mix[size_t(later) / 64] >> (later % 64) & 1)
                exclusiveOr(equation.bytes, m_equations[size_t(later)].bytes);
        }
    }
    QByteArray message;
    message.reserve(needed() * m_fragmentSize);
    for (const Equation &equation : std::as_const(m_equations))
        message += equation.bytes;
    message.truncate(m_messageSize);
    auto content = crc32(message) == m_checksum ? contentOf(message)
                                                : Result<QByteArray>(malformed("the checksum of the UR is wrong"));
    if (!content) {
        *this = {};
        return tl::unexpected(content.error());
    }
    m_content = *std::move(content);
    return {};
}

} // namespace cashu
