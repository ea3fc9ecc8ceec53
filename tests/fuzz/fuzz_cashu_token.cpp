// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Token.h"
#include "core/cashu/TokenV4.h"

#include <cstdlib>

namespace {

void require(bool claim)
{
    if (!claim)
        std::abort();
}

/// A token that was read is written and read again without a change.
void roundTrip(const Result<cashu::Token> &token)
{
    if (!token)
        return;
    auto expected = *token;
    for (cashu::Proof &proof : expected.proofs)
        proof.id = proof.id.shortened();
    const auto again = cashu::decodeToken(cashu::encodeToken(*token));
    require(again.has_value());
    // proofs of one keyset are put together
    const auto byId = [](const cashu::Proof &a, const cashu::Proof &b) { return a.id < b.id; };
    auto read = *again;
    std::stable_sort(expected.proofs.begin(), expected.proofs.end(), byId);
    std::stable_sort(read.proofs.begin(), read.proofs.end(), byId);
    require(read == expected);
    require(cashu::decodeToken(cashu::encodeTokenRaw(*token)) == again);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    roundTrip(cashu::decodeToken(bytes));
    roundTrip(cashu::decodeToken("crawB" + bytes.toByteArray()));
    roundTrip(cashu::decodeToken("cashuA" + bytes.toByteArray().toBase64()));
    return 0;
}
