// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <array>
#include <cstring>
#include <span>

/// Entropy as an argument, so that pure code can be tested with fixed bytes. Thread-safe.
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<quint8> out) const = 0;

    template <size_t N> std::array<quint8, N> bytes() const
    {
        std::array<quint8, N> out {};
        fill(out);
        return out;
    }
};

/// The operating system's generator, good enough for keys.
class SystemRandom final : public Random {
public:
    void fill(std::span<quint8> out) const override
    {
        for (size_t i = 0; i < out.size(); i += 4) {
            const quint32 word = QRandomGenerator::system()->generate();
            std::memcpy(out.data() + i, &word, std::min<size_t>(4, out.size() - i));
        }
    }
};
