// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Block.h"
#include "core/bitcoin/BlockChecker.h"
#include "core/bitcoin/Script.h"
#include "core/bitcoin/Transaction.h"

#include <cstdlib>

namespace {

void require(bool claim)
{
    if (!claim)
        std::abort();
}

/// What was read is written back byte for byte, and its stripped form is the same transaction.
void transactionRoundTrip(QByteArrayView bytes)
{
    const auto tx = bitcoin::Transaction::parse(bytes);
    if (!tx)
        return;
    require(tx->serialize(bitcoin::Witness::Include) == bytes);
    const auto stripped = tx->serialize(bitcoin::Witness::Strip);
    require(tx->weight() == stripped.size() * 3 + bytes.size());
    if (tx->inputs.isEmpty())
        return; // without inputs the stripped form reads as a marker
    const auto again = bitcoin::Transaction::parse(stripped);
    require(again && again->txid() == tx->txid() && !again->hasWitness());
    for (const auto &output : tx->outputs) {
        bitcoin::scriptType(output.script);
        require(bitcoin::legacySigOps(output.script) >= 0);
        if (const auto program = bitcoin::WitnessProgram::fromScript(output.script))
            require(program->toScript() == output.script);
    }
}

void blockRoundTrip(QByteArrayView bytes)
{
    const auto block = bitcoin::Block::parse(bytes);
    if (block)
        require(block->serialize() == bytes);
    bitcoin::BlockContext context;
    context.height = 1;
    const auto failures = bitcoin::checkBlock(bytes, context);
    require(!failures.isEmpty()); // nbits 0 can never be met
    require(block.has_value() == !failures.contains(QStringLiteral("decode-failed")));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    transactionRoundTrip(bytes);
    blockRoundTrip(bytes);
    return 0;
}
