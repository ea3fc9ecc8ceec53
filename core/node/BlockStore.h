// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/node/FoundBlock.h"

namespace node {

/// One block of the store: the bytes, and what is known of its fate.
struct StoredBlock {
    FoundBlock block;
    BlockOutcome outcome;
};

/// Found blocks as files, so that no crash loses one. A block is "HHHHHHHH-<hash>.hex", the text that
/// `bitcoin-cli -stdin submitblock` takes; its state lies beside it as "HHHHHHHH-<hash>.json". Files are replaced
/// whole and synced before a function returns.
class BlockStore {
public:
    /// \param directory is made when it is missing.
    explicit BlockStore(QString directory);

    /// Writes the block's file. Errors: Io, with the path and what the system said.
    Result<void> saveBlock(const FoundBlock &block) const;
    /// Writes the state file. Errors: Io.
    Result<void> saveOutcome(const BlockOutcome &outcome) const;
    /// The bytes of a saved block. Errors: NotFound, Malformed.
    Result<QByteArray> read(quint32 height, const bitcoin::Hash256 &hash) const;
    /// Removes both files of all but the \a keep highest blocks.
    void prune(int keep) const;

    struct Loaded {
        QList<StoredBlock> blocks; ///< lowest height first
        QStringList problems; ///< files that could not be used, each with its reason
    };
    /// Every block from \a fromHeight on with its last state; a block without a readable state file is Pending.
    Loaded load(quint32 fromHeight = 0) const;
    /// The last states of the \a most highest blocks, highest first, without reading a block: what has no readable
    /// state file is Pending.
    QList<BlockOutcome> newest(int most) const;
    const QString &directory() const { return m_directory; }

private:
    QString pathOf(quint32 height, const bitcoin::Hash256 &hash, const QString &suffix) const;
    Result<void> write(const QString &path, const QByteArray &content) const;

    QString m_directory;
};

} // namespace node
