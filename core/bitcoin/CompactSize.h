// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ByteCursor.h"

namespace bitcoin {

/// Bitcoin's variable-length count. Marks the reader as failed when it is truncated or longer than it needs to be.
quint64 readCompactSize(ByteReader &reader);
/// A count of things that take at least \a smallest bytes each, so it can be allocated for: fails the reader when
/// the rest of the input cannot hold that many.
qsizetype readCount(ByteReader &reader, qsizetype smallest);
/// A length-prefixed byte string.
QByteArray readVarBytes(ByteReader &reader);

void writeCompactSize(ByteWriter &writer, quint64 value);
void writeVarBytes(ByteWriter &writer, QByteArrayView bytes);
qsizetype compactSizeLength(quint64 value);

} // namespace bitcoin
