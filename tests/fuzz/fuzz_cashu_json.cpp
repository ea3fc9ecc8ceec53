// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Json.h"

#include <cstdlib>

namespace {

void require(bool claim)
{
    if (!claim)
        std::abort();
}

/// What a body was read from and what it is written to mean the same: the second text is the first one's normal form.
template <class Body> void roundTrip(const nlohmann::json &value)
{
    const auto body = cashu::fromJson<Body>(value);
    if (!body)
        return;
    const QByteArray text = cashu::encodeJson(*body, cashu::ProofDleq::Include);
    const auto again = cashu::decodeJson<Body>(text);
    require(again.has_value());
    require(cashu::encodeJson(*again, cashu::ProofDleq::Include) == text);
}
template <class... Bodies> void roundTripAll(const nlohmann::json &value)
{
    (roundTrip<Bodies>(value), ...);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace cashu;
    const auto value = parseJson(QByteArrayView(data, qsizetype(size)));
    if (!value)
        return 0;
    roundTripAll<KeysResponse, KeysetsResponse, SwapRequest, SignaturesResponse, MintQuoteRequest, MintQuoteBody,
        MintRequest, QuoteCheckRequest, MintBatchRequest, QuoteLookupRequest, QuoteLookupResponse, CheckStateRequest,
        CheckStateResponse, RestoreRequest, RestoreResponse, ErrorBody, QList<MintQuoteBody>>(*value);
    return 0;
}
