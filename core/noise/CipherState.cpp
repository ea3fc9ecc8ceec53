// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/CipherState.h"

#include <limits>

namespace noise {

namespace {

constexpr quint64 ReservedNonce = std::numeric_limits<quint64>::max(); // Noise 5.1 keeps it for rekeying

}

bool CipherState::seal(std::span<const quint8> associated, std::span<const quint8> plain, std::span<quint8> out)
{
    if (m_nonce == ReservedNonce)
        return false;
    m_aead.seal(m_nonce++, associated, plain, out);
    return true;
}

bool CipherState::open(std::span<const quint8> associated, std::span<const quint8> sealed, std::span<quint8> out)
{
    if (m_nonce == ReservedNonce || !m_aead.open(m_nonce, associated, sealed, out))
        return false;
    ++m_nonce;
    return true;
}

} // namespace noise
