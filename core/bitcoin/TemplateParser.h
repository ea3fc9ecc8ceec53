// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockTemplate.h"

#include <nlohmann/json.hpp>

namespace bitcoin {

/// A getblocktemplate answer. The caller fills in what the node does not say: id, isNewTip, receivedAt, source.
struct ParsedTemplate {
    BlockTemplate block;
    QString longPollId; ///< empty when the node offers no long polling
    qint64 weightLimit = 0; ///< of the whole block
    qint64 sigOpLimit = 0;
    qint64 transactionWeight = 0; ///< of the listed transactions
};

/// Reads the `result` of getblocktemplate (BIP 22, 23, 145) and checks it: each transaction's ids against its bytes,
/// the target against bits, the witness commitment against the transactions, fees against coinbasevalue, known
/// mandatory rules. Never throws. Errors: Malformed (a field is absent, of the wrong type or size, or contradicts
/// another), OutOfRange, Unsupported (an unknown `!rule`, a signet that needs block signatures).
Result<ParsedTemplate> parseTemplate(const nlohmann::json &result);

} // namespace bitcoin
