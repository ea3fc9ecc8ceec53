// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"

#include <random>

namespace support {

/// Entropy that is the same in every run: a generator with a fixed seed.
class FixedRandom final : public Random {
public:
    explicit FixedRandom(quint32 seed = 1)
        : m_generator(seed)
    {
    }
    void fill(std::span<quint8> out) const override
    {
        for (quint8 &byte : out)
            byte = quint8(m_generator());
    }

private:
    mutable std::mt19937 m_generator;
};

} // namespace support
