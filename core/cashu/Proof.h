// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Bdhke.h"
#include "core/cashu/Keyset.h"

namespace cashu {

/// An output: what a wallet asks a mint to sign. NUT-00.
struct BlindedMessage {
    Amount amount;
    KeysetId id;
    crypto::CurvePoint blinded; ///< B_
    bool operator==(const BlindedMessage &) const = default;
};

/// A mint's signature on an output. NUT-00, NUT-12.
struct BlindSignature {
    Amount amount;
    KeysetId id;
    crypto::CurvePoint signature; ///< C_
    std::optional<Dleq> dleq {};
    bool operator==(const BlindSignature &) const = default;
};

/// A coin. NUT-00.
struct Proof {
    Amount amount;
    KeysetId id;
    QByteArray secret; ///< UTF-8, exactly as received; NUT-10 text when it is locked
    crypto::CurvePoint signature; ///< C
    QString witness {}; ///< JSON text, empty for none
    std::optional<Dleq> dleq {}; ///< never sent to a mint
    std::optional<Bytes32> dleqBlinding {}; ///< r of dleq, between wallets only
    bool operator==(const Proof &) const = default;
};

/// The point that a mint's spent set and NUT-07 know a proof by. Errors: Malformed (no point in 2^32 tries).
Result<crypto::CurvePoint> yOf(const Proof &proof);

} // namespace cashu
