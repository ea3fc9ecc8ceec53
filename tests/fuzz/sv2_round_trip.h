// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/Messages.h"

#include <cstdlib>

/// What decodes must print, encode, and decode to the same message again; the strict and the lenient decoder must agree
/// on it.
template <class Set> int roundTrip(quint16 extension, quint8 type, QByteArrayView payload)
{
    const auto lenient = Set::decodeAnyWithTail(extension, type, payload);
    const auto strict = Set::decodeAny(extension, type, payload);
    if (strict.has_value() != (lenient.has_value() && lenient->tail.isEmpty()))
        std::abort();
    if (!lenient)
        return 0;
    if (!Set::contains(extension, type) || sv2::toText(lenient->message).isEmpty()
        || sv2::toJson(lenient->message).isEmpty())
        std::abort();
    const auto bytes = sv2::encode(lenient->message);
    const auto again = Set::decodeAny(extension, type, bytes);
    if (!again || !(*again == lenient->message) || sv2::encode(*again) != bytes)
        std::abort();
    return 0;
}

/// The first two bytes name extension and type, the rest is a payload.
template <class Set> int roundTrip(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    return roundTrip<Set>(data[0], data[1], asView(std::span(data + 2, size - 2)));
}
