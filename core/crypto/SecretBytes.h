// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"

#include <QDebug>

#include <algorithm>

namespace crypto {

/// Overwrites memory in a way the compiler may not leave out.
void wipe(std::span<quint8> bytes);

/// N secret bytes: overwritten when destroyed, printed as "***", compared in constant time. A plain value otherwise.
template <size_t N> class SecretBytes {
public:
    static constexpr size_t Size = N;

    SecretBytes() = default;
    explicit SecretBytes(std::span<const quint8, N> bytes) { std::copy(bytes.begin(), bytes.end(), m_bytes.begin()); }
    SecretBytes(const SecretBytes &) = default;
    SecretBytes &operator=(const SecretBytes &) = default;
    ~SecretBytes() { wipe(m_bytes); }

    std::span<const quint8, N> span() const { return m_bytes; }
    std::span<quint8, N> span() { return m_bytes; }
    const quint8 *data() const { return m_bytes.data(); }
    quint8 *data() { return m_bytes.data(); }

    friend bool operator==(const SecretBytes &a, const SecretBytes &b)
    {
        return equalConstantTime(a.m_bytes, b.m_bytes);
    }
    friend QDebug operator<<(QDebug debug, const SecretBytes &) { return debug << "***"; }

private:
    std::array<quint8, N> m_bytes {};
};

using Secret32 = SecretBytes<32>;

} // namespace crypto
