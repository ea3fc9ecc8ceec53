// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/BlockHeader.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace miner {

/// Something to hash: all that a header needs, whichever protocol it came by.
struct Work {
    quint64 id = 0; ///< unique within the service
    int machine = 0; ///< index of the machine it belongs to
    quint32 version = 0;
    quint32 versionMask = 0; ///< bits to roll
    bitcoin::Hash256 prevHash;
    quint32 nbits = 0;
    quint32 ntime = 0;
    bitcoin::Target target; ///< of a share
    bitcoin::Target blockTarget;
    std::optional<bitcoin::Hash256> merkleRoot; ///< header-only work; else the coinbase gives it
    QByteArray coinbasePrefix; ///< with everything up to the rolled extranonce
    QByteArray coinbaseSuffix;
    QList<bitcoin::Hash256> merkleBranch;
    quint8 extranonceSize = 0; ///< rolled bytes
};

/// A header that meets its work's target.
struct Find {
    quint64 work = 0;
    int machine = 0;
    quint32 version = 0;
    quint32 ntime = 0;
    quint32 nonce = 0;
    QByteArray extranonce;
    bitcoin::Hash256 hash;
    bool isBlock = false;
};

} // namespace miner
Q_DECLARE_METATYPE(miner::Find)
