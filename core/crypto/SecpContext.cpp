// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/SecpContext.h"

#include <QtGlobal>

#include <sodium.h>

#include <array>

namespace crypto {

namespace {

struct Context {
    Context()
        : handle(secp256k1_context_create(SECP256K1_CONTEXT_NONE))
    {
        // Blinding hides timing from an observer; no result depends on it, so it needs no Random of the caller's.
        std::array<unsigned char, 32> seed;
        randombytes_buf(seed.data(), seed.size());
        const bool ok = secp256k1_context_randomize(handle, seed.data()) == 1;
        Q_ASSERT(ok);
        Q_UNUSED(ok);
        sodium_memzero(seed.data(), seed.size());
    }
    ~Context() { secp256k1_context_destroy(handle); }
    Q_DISABLE_COPY_MOVE(Context)

    secp256k1_context *handle;
};

} // namespace

const secp256k1_context *secpContext()
{
    static const Context context;
    return context.handle;
}

} // namespace crypto
