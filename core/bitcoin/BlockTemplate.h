// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/bitcoin/Hash256.h"
#include "core/bitcoin/Target.h"

#include <QList>

#include <memory>
#include <optional>

namespace bitcoin {

/// One transaction as a template source offers it, in block order, never the coinbase.
struct TemplateTransaction {
    QByteArray data; ///< with witness, as it stands in the block
    Hash256 txid;
    Hash256 wtxid;
    qint64 fee = 0; ///< satoshi
};

/// What a node proposes as the next block. Immutable once made; shared between threads as shared_ptr<const>.
struct BlockTemplate {
    quint64 id = 0; ///< unique within this run, given by the template source
    quint32 height = 0;
    quint32 version = 0;
    Hash256 prevHash;
    quint32 nbits = 0;
    Target target; ///< of nbits
    quint32 minTime = 0; ///< unix seconds, the smallest ntime the chain accepts
    quint32 curTime = 0;
    qint64 coinbaseValue = 0; ///< satoshi: subsidy and the fees of exactly \c transactions
    QByteArray coinbaseAux; ///< extra scriptSig bytes the node asks for, usually empty
    std::optional<QByteArray> witnessCommitment; ///< the whole output script, absent before segwit
    QList<TemplateTransaction> transactions;
    qint64 transactionWeight
        = 0; ///< of \c transactions, in weight units; 0 when the source keeps blocks small by itself
    QList<Hash256> merkleBranch; ///< for the coinbase, over txids, internal order
    bool isNewTip = false; ///< prevHash differs from the template before
    UnixMs receivedAt {};
    QString source; ///< the node's name as the settings give it, without credentials
};
using BlockTemplatePtr = std::shared_ptr<const BlockTemplate>;

} // namespace bitcoin
Q_DECLARE_METATYPE(bitcoin::BlockTemplatePtr)
