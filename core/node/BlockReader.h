// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/node/ChainBlock.h"

#include <functional>

namespace node {

/// Reads the best chain of whatever keeps one. Each callback runs once, later, on the caller's thread, unless the
/// reader is destroyed first. Errors: Unreachable, Timeout, Protocol, NotFound (no such height, or the block is not
/// kept).
class BlockReader {
public:
    template <class T> using Callback = std::function<void(Result<T>)>;

    virtual ~BlockReader() = default;
    virtual void readTip(Callback<ChainPoint> done) = 0;
    /// The best chain's block hash at \a height.
    virtual void readHash(quint32 height, Callback<bitcoin::Hash256> done) = 0;
    virtual void readBlock(const ChainPoint &point, Callback<ChainBlock> done) = 0;
};

} // namespace node
