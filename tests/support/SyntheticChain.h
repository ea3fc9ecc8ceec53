// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/EpochBook.h"

namespace support {

/// Blocks as a mint sees them, without work: each has its own hash and follows the tip.
class SyntheticChain {
public:
    static constexpr quint64 subsidy = 5'000'000'000;
    static QByteArray payout() { return QByteArray::fromHex("0014aabbccddeeff00112233445566778899aabbccdd"); }

    explicit SyntheticChain(quint32 height) { m_blocks.append({ height, hash() }); }

    mint::ChainBlock mine(bool paysMint)
    {
        mint::ChainBlock block { tip().height + 1, hash(), tip().hash };
        block.coinbaseOutputs = { { "another", 1 } };
        if (paysMint)
            block.coinbaseOutputs.append({ payout(), subsidy });
        m_blocks.append(block.point());
        return block;
    }
    mint::ChainPoint tip() const { return m_blocks.last(); }
    void rewindTo(const mint::ChainPoint &point)
    {
        while (m_blocks.last() != point)
            m_blocks.removeLast();
    }

private:
    bitcoin::Hash256 hash() { return bitcoin::Hash256::of(QByteArray::number(++m_made)); }

    int m_made = 0;
    QList<mint::ChainPoint> m_blocks;
};

} // namespace support
