// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Reader.h"

namespace sv2 {

Error Reader::error(const char *message) const
{
    const auto place = QStringLiteral("%1.%2 at byte %3");
    return { *m_error, place.arg(QLatin1String(message), QLatin1String(m_field)).arg(m_in.position()) };
}

void Reader::setError(Errc code)
{
    if (!m_error)
        m_error = code;
}

void Reader::read(float &v)
{
    v = m_in.le<float>();
    check();
    if (!isWireF32(v))
        setError(Errc::OutOfRange);
}

void Reader::read(bitcoin::Target &v)
{
    std::array<quint64, 4> limbs {};
    for (auto &limb : limbs)
        limb = m_in.u64();
    v = bitcoin::Target(limbs);
    check();
}

void Reader::read(Str0_255 &v)
{
    const auto bytes = sized(1, Str0_255::maxSize);
    if (m_error)
        return;
    if (auto text = Str0_255::fromUtf8(bytes))
        v = *std::move(text);
    else
        setError(text.error().code);
}

qsizetype Reader::length(int size)
{
    qsizetype value = 0;
    for (int i = 0; i < size; ++i)
        value |= qsizetype(m_in.u8()) << (8 * i);
    check();
    return m_error ? 0 : value;
}

QByteArrayView Reader::sized(int size, qsizetype max)
{
    const qsizetype wanted = length(size);
    if (wanted > max) {
        setError(Errc::OutOfRange);
        return {};
    }
    const auto bytes = m_in.take(wanted);
    check();
    return bytes;
}

} // namespace sv2
