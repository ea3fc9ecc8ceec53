// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/bitcoin/BlockHeader.h"

#include <QList>

namespace node {

/// The demo chain's headers as a file of 80-byte records, the genesis block first. Appended and synced one by one.
class HeaderFile {
public:
    explicit HeaderFile(QString path);

    struct Loaded {
        QList<bitcoin::BlockHeader> recent; ///< the last \c keep, oldest first
        qint64 count = 0; ///< of all
        QString problem; ///< what was cut off and why; empty when the file was whole
    };
    /// Reads the chain and checks links and proof of work; makes the file when it is missing. Whatever follows the last
    /// good header is cut off, after a copy of the file was put beside it. Errors: Io, Malformed (another genesis).
    Result<Loaded> load(const bitcoin::BlockHeader &genesis, int keep) const;
    /// The header at \a height. Errors: NotFound, Io.
    Result<bitcoin::BlockHeader> read(quint32 height) const;
    /// Errors: Io.
    Result<void> append(const bitcoin::BlockHeader &header) const;

private:
    QString m_path;
};

} // namespace node
