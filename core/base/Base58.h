// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

// Base58 text, with and without the checksum that keys and addresses carry.

/// Longest text the decoders look at; their work is quadratic in it.
inline constexpr qsizetype MaxBase58Text = 256;

/// Base58 in Bitcoin's alphabet: one leading '1' for each leading zero byte.
QString toBase58(QByteArrayView bytes);
/// Errors: Malformed with the offending position, Limit above MaxBase58Text.
Result<QByteArray> fromBase58(QStringView text);

/// Base58 of \a payload followed by the first 4 bytes of its double SHA-256.
QString toBase58Check(QByteArrayView payload);
/// The payload, version bytes included, without its 4 checksum bytes. Errors: as fromBase58(), and Malformed when the
/// text is too short or the checksum is wrong.
Result<QByteArray> fromBase58Check(QStringView text);
