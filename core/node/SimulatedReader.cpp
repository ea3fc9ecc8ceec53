// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/SimulatedReader.h"

#include "core/node/RpcBlockReader.h"

#include <QTimer>

namespace node {

SimulatedReader::SimulatedReader(
    HeaderFile headers, BlockStore blocks, std::function<ChainPoint()> tip, QObject *context)
    : m_headers(std::move(headers))
    , m_blocks(std::move(blocks))
    , m_tip(std::move(tip))
    , m_context(context)
{
}

void SimulatedReader::readTip(Callback<ChainPoint> done)
{
    QTimer::singleShot(0, m_context, [done, tip = m_tip()] { done(tip); });
}

void SimulatedReader::readHash(quint32 height, Callback<bitcoin::Hash256> done)
{
    const auto header = m_headers.read(height);
    QTimer::singleShot(
        0, m_context, [done, header] { done(header.map([](const bitcoin::BlockHeader &h) { return h.hash(); })); });
}

void SimulatedReader::readBlock(const ChainPoint &point, Callback<ChainBlock> done)
{
    QTimer::singleShot(0, m_context, [done, block = blockAt(point)] { done(block); });
}

Result<ChainBlock> SimulatedReader::blockAt(const ChainPoint &point) const
{
    const auto header = m_headers.read(point.height);
    if (!header)
        return tl::unexpected(header.error());
    if (header->hash() != point.hash)
        return fail(Errc::NotFound, QStringLiteral("no block %1").arg(point.hash.toDisplay()));
    if (const auto raw = m_blocks.read(point.height, point.hash))
        return chainBlockOf(*raw, point);
    return ChainBlock { point.hash, header->prevHash, point.height, header->time };
}

} // namespace node
