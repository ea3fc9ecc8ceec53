// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Address.h"

#include <QList>
#include <QMetaType>

namespace bitcoin {

/// What an output of a coinbase is for.
enum class OutputKind : quint8 {
    Payout, ///< somebody can spend it
    Commitment, ///< the block's witness commitment
    Data ///< other bytes that nobody can spend, such as another chain's mark
};
QString outputKindName(OutputKind kind);

struct OutputView {
    OutputKind kind = OutputKind::Payout;
    QString address {}; ///< on the given network; empty where the script has no address form
    qint64 value = 0; ///< satoshi
    QByteArray script {};
    bool operator==(const OutputView &) const = default;
};

/// A coinbase for people to read: who gets what when its block is found.
struct CoinbaseView {
    static constexpr qsizetype maxOutputs = 200; ///< shown; the value of all is in \c total

    QList<OutputView> outputs {}; ///< in their order
    qsizetype outputsLeftOut = 0; ///< beyond maxOutputs
    qint64 total = 0; ///< satoshi, of all outputs
    QString tag {}; ///< what is readable in the scriptSig, four characters or more each: "/Hashstead/"
    qsizetype size = 0; ///< bytes, without witness
    bool operator==(const CoinbaseView &) const = default;

    /// Satoshi that \a address gets in the outputs shown.
    qint64 paidTo(const QString &address) const;
};

/// Reads a whole coinbase, with or without witness. It may come from a stranger. Errors: Malformed; TrailingBytes;
/// Limit when its values sum up to more than money there is.
Result<CoinbaseView> viewCoinbase(QByteArrayView transaction, Network network);

} // namespace bitcoin
Q_DECLARE_METATYPE(bitcoin::CoinbaseView)
