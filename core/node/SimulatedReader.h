// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/BlockReader.h"
#include "core/node/BlockStore.h"
#include "core/node/HeaderFile.h"

#include <QObject>

namespace node {

/// Reads the simulated chain from its files. A block whose file was pruned comes without outputs.
class SimulatedReader final : public BlockReader {
public:
    /// \a tip gives the chain's newest block. Answers come as events of \a context.
    SimulatedReader(HeaderFile headers, BlockStore blocks, std::function<ChainPoint()> tip, QObject *context);

    void readTip(Callback<ChainPoint> done) override;
    void readHash(quint32 height, Callback<bitcoin::Hash256> done) override;
    void readBlock(const ChainPoint &point, Callback<ChainBlock> done) override;

private:
    Result<ChainBlock> blockAt(const ChainPoint &point) const;

    HeaderFile m_headers;
    BlockStore m_blocks;
    std::function<ChainPoint()> m_tip;
    QObject *m_context;
};

} // namespace node
