// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Writer.h"

namespace sv2 {

void Writer::writeLength(qsizetype length, int size)
{
    for (int i = 0; i < size; ++i)
        m_out.u8(quint8(length >> (8 * i)));
}

void Writer::writeSized(QByteArrayView bytes, int size)
{
    writeLength(bytes.size(), size);
    m_out.raw(bytes);
}

} // namespace sv2
