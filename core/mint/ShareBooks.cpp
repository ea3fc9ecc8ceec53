// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/ShareBooks.h"

#include <QtEndian>

namespace mint {

std::optional<ShareBooks> ShareBooks::with(const bitcoin::Target &target, cashu::Amount amount, quint64 unitWork) const
{
    ShareBooks next = *this;
    next.m_work += Work(target.work());
    const auto sum = cashu::plus(m_amount, amount);
    if (!sum)
        return std::nullopt;
    next.m_amount = *sum;
    return next.isCovered(unitWork) ? std::optional(next) : std::nullopt;
}

bool ShareBooks::isCovered(quint64 unitWork) const
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(m_amount.value) * unitWork;
    Work claimed(quint64(product & ~quint64(0)));
    claimed.limbs[1] = quint64(product >> 64);
    return claimed <= m_work;
}

QByteArray ShareBooks::workBytes() const
{
    QByteArray bytes(40, Qt::Uninitialized);
    for (int i = 0; i < 5; ++i)
        qToBigEndian(m_work.limbs[size_t(4 - i)], bytes.data() + i * 8);
    return bytes;
}

ShareBooks::Work ShareBooks::workFrom(QByteArrayView bytes)
{
    Work work;
    if (bytes.size() != 40)
        return work;
    for (int i = 0; i < 5; ++i)
        work.limbs[size_t(4 - i)] = qFromBigEndian<quint64>(bytes.data() + i * 8);
    return work;
}

} // namespace mint
