// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/sv2_round_trip.h"

/// The extension's number does not fit the first byte: its lowest bit picks one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const quint16 extension = data[0] & 1 ? sv2::ehashExtension : data[0] & 2 ? sv2::hashpoolExtension : 0;
    return roundTrip<sv2::Joined<sv2::Ehash, sv2::Hashpool>>(extension, data[1], asView(std::span(data + 2, size - 2)));
}
