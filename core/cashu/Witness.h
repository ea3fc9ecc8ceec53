// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/KeyPair.h"

#include <QList>
#include <QString>

namespace cashu {

/// What a spender shows to satisfy a condition: the text of Proof::witness. NUT-11, NUT-14.
struct Witness {
    QList<crypto::Signature> signatures {};
    QString preimage {}; ///< hex, HTLC only; empty for none
};

inline constexpr qsizetype maxWitnessSignatures = 64;

/// The empty text is a witness with nothing in it. Errors: Malformed (no JSON object, a signature that is not 128 hex
/// digits), Limit.
Result<Witness> parseWitness(const QString &text);
QString witnessText(const Witness &witness);

} // namespace cashu
