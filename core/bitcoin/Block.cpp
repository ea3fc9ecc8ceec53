// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Block.h"

#include "core/bitcoin/CompactSize.h"

namespace bitcoin {

namespace {

/// version, two counts, lock time
constexpr qsizetype smallestTransaction = 4 + 1 + 1 + 4;

} // namespace

Result<Block> Block::parse(QByteArrayView bytes)
{
    if (bytes.size() > maxBlockWeight)
        return fail(Errc::Limit, QStringLiteral("no block has %1 bytes").arg(bytes.size()));
    ByteReader reader(bytes);
    const auto headerBytes = reader.take(BlockHeader::Size);
    if (!reader.ok())
        return fail(Errc::Malformed, QStringLiteral("the block ends inside its header"));
    Block block;
    block.header = *BlockHeader::decode(headerBytes);
    const auto count = readCount(reader, smallestTransaction);
    if (!reader.ok())
        return fail(Errc::Malformed, QStringLiteral("the block announces more transactions than it has bytes for"));
    for (qsizetype i = 0; i < count; ++i) {
        const auto tx = Transaction::read(reader);
        if (!tx)
            return tl::unexpected(tx.error());
        block.transactions.append(*tx);
    }
    if (!reader.atEnd())
        return fail(Errc::TrailingBytes, QStringLiteral("%1 bytes follow the block").arg(reader.remaining()));
    return block;
}

QByteArray Block::serialize() const
{
    ByteWriter writer;
    writer.raw(asView(header.encode()));
    writeCompactSize(writer, quint64(transactions.size()));
    for (const auto &tx : transactions)
        writer.raw(tx.serialize(Witness::Include));
    return writer.take();
}

qint64 Block::weight() const
{
    qint64 weight = (BlockHeader::Size + compactSizeLength(quint64(transactions.size()))) * witnessScale;
    for (const auto &tx : transactions)
        weight += tx.weight();
    return weight;
}

QByteArray assembleBlock(
    const BlockHeader &header, QByteArrayView coinbase, const QList<TemplateTransaction> &transactions)
{
    ByteWriter writer;
    qsizetype size = BlockHeader::Size + 9 + coinbase.size();
    for (const auto &tx : transactions)
        size += tx.data.size();
    writer.reserve(size);
    writer.raw(asView(header.encode()));
    writeCompactSize(writer, quint64(transactions.size()) + 1);
    writer.raw(coinbase);
    for (const auto &tx : transactions)
        writer.raw(QByteArrayView(tx.data));
    return writer.take();
}

} // namespace bitcoin
