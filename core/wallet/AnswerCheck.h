// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Output.h"

namespace wallet {

/// A proof with what the wallet knows of where it came from.
struct MadeProof {
    PlannedOutput plan;
    QByteArray y; ///< 33 bytes
    cashu::Proof proof;
};

enum class DleqRule : quint8 {
    WhenPresent, ///< a forged one is refused, none is taken
    Required ///< the mint says it makes them (NUT-12), so none is a refusal too
};

/// Unblinds what a mint answered and checks all of it first: as many signatures as outputs, in their order, each with
/// the output's keyset and amount, no signature twice, and the proof that the right key made it. One that fails refuses
/// all. Errors: Protocol; the text names the output and what the mint did.
Result<QList<MadeProof>> checkSignatures(const QList<BlindOutput> &outputs,
    const QList<cashu::BlindSignature> &signatures, const QHash<cashu::KeysetId, cashu::Keyset> &keysets,
    DleqRule rule);

/// The same for NUT-09: the mint says which of \a outputs it has signed; the others are left out. The amount is the
/// mint's word where outputs were asked without one; else another amount is AlreadyExists: the output was signed for
/// another request.
Result<QList<MadeProof>> checkRestored(const QList<BlindOutput> &outputs, const cashu::RestoreResponse &answer,
    const QHash<cashu::KeysetId, cashu::Keyset> &keysets, DleqRule rule, bool areAmountsKnown);

/// Whether every proof that carries a DLEQ has a good one. Errors: Protocol naming the proof.
Result<bool> checkProofs(const QList<cashu::Proof> &proofs, const QHash<cashu::KeysetId, cashu::Keyset> &keysets);

} // namespace wallet
