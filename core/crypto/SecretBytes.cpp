// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecretBytes.h"

#include <sodium.h>

void crypto::wipe(std::span<quint8> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}
