// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace cashu {

/// The numbers of the NUTs' error table, body {detail, code} of an HTTP 400.
enum class ErrorCode : int {
    Generic = 10000, ///< no number of its own: malformed request
    ProofInvalid = 10001,
    ProofsSpent = 11001,
    ProofsPending = 11002,
    OutputsSigned = 11003,
    OutputsPending = 11004,
    NotBalanced = 11005,
    AmountOutOfLimits = 11006,
    DuplicateInputs = 11007,
    DuplicateOutputs = 11008,
    MultipleUnits = 11009,
    UnitMismatch = 11010,
    AmountlessInvoice = 11011,
    AmountDiffers = 11012,
    UnitUnsupported = 11013,
    TooManyInputs = 11014,
    TooManyOutputs = 11015,
    DuplicateQuotes = 11016,
    BatchTooLarge = 11017,
    KeysetUnknown = 12001,
    KeysetInactive = 12002,
    KeysetExpired = 12003,
    QuoteUnpaid = 20001,
    QuoteIssued = 20002,
    MintingDisabled = 20003,
    QuotePending = 20005,
    QuoteExpired = 20007,
    SignatureInvalid = 20008, ///< NUT-20
    SignatureMissing = 20009
};

/// A mint's no.
struct Refusal {
    ErrorCode code = ErrorCode::Generic;
    QString detail; ///< English, what was wrong and what to do
    bool operator==(const Refusal &) const = default;
};

template <class T> using MintResult = Result<T, Refusal>;

inline tl::unexpected<Refusal> refuse(ErrorCode code, QString detail)
{
    return tl::unexpected(Refusal { code, std::move(detail) });
}

} // namespace cashu
