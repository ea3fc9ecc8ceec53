// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/Wide.h"

#include <QString>
#include <QtEndian>

#include <algorithm>

namespace ehash {

Wide Wide::workOf(const bitcoin::Target &target)
{
    const auto limbs = target.work();
    Wide out;
    out.m_value = limbs[2] || limbs[3] ? ~Value(0) : Value(limbs[1]) << 64 | limbs[0];
    return out;
}

Wide Wide::fromBytes(QByteArrayView bytes)
{
    Wide out;
    if (bytes.size() == 16)
        out.m_value = Value(qFromBigEndian<quint64>(bytes.data())) << 64 | qFromBigEndian<quint64>(bytes.data() + 8);
    return out;
}

QByteArray Wide::toBytes() const
{
    QByteArray bytes(16, Qt::Uninitialized);
    qToBigEndian(quint64(m_value >> 64), bytes.data());
    qToBigEndian(quint64(m_value), bytes.data() + 8);
    return bytes;
}

QString Wide::toString() const
{
    QString digits;
    for (Value rest = m_value; rest > 0 || digits.isEmpty(); rest /= 10)
        digits.append(QChar(u'0' + int(rest % 10)));
    std::reverse(digits.begin(), digits.end());
    return digits;
}

Wide &Wide::operator+=(const Wide &other)
{
    if (__builtin_add_overflow(m_value, other.m_value, &m_value))
        m_value = ~Value(0);
    return *this;
}

Wide Wide::times(quint64 factor) const
{
    Wide out;
    if (__builtin_mul_overflow(m_value, Value(factor), &out.m_value))
        out.m_value = ~Value(0);
    return out;
}

Wide Wide::minus(const Wide &other) const
{
    Wide out;
    out.m_value = m_value > other.m_value ? m_value - other.m_value : 0;
    return out;
}

} // namespace ehash
