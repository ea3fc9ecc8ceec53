// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <secp256k1.h>

namespace crypto {

/// The process's libsecp256k1 context, blinded once when it is made, then constant: any thread may use it.
const secp256k1_context *secpContext();

} // namespace crypto
