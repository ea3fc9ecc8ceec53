// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/CurvePoint.h"

#include <QSet>
#include <QStringList>

namespace wallet {

/// What a mint says of itself, as far as the wallet asks. NUT-06.
struct MintInfo {
    QString name {};
    std::optional<crypto::CurvePoint> publicKey {};
    QStringList methods {}; ///< of NUT-04, each once
    bool makesDleq = false; ///< NUT-12
    bool hasRestore = false; ///< NUT-09
    bool locksQuotes = false; ///< NUT-20
    bool hasWebSocket = false; ///< NUT-17
    int batchSize = 0; ///< NUT-29; 0: it has no batches
    QSet<QString> batchMethods {}; ///< empty: all

    bool canBatch(const QString &method) const
    {
        return batchSize > 1 && (batchMethods.isEmpty() || batchMethods.contains(method));
    }
    /// Lenient: what is missing or of another form is "no". Errors: Malformed for what is no JSON object.
    static Result<MintInfo> parse(const QByteArray &json);
};

/// The form in which mints are kept: scheme and host in lower case, no trailing slash, no query. https, or http to this
/// computer and private networks. Errors: Malformed, Denied.
Result<QString> normalMintUrl(const QString &text);

/// A payment method as NUT-04 allows it: it becomes part of a path.
bool isMethodName(const QString &text);

} // namespace wallet
