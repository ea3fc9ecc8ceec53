// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/DeterministicSecrets.h"
#include "core/cashu/QuoteSignature.h"
#include "core/wallet/QuoteStore.h"

namespace wallet {

/// The body that mints \a quotes into \a outputs, signed in \a layout with the keys that lock them. NUT-04, NUT-20,
/// NUT-29.
Result<QByteArray> mintBody(const QList<QuoteRow> &quotes, const QList<cashu::BlindedMessage> &outputs,
    cashu::QuoteMessage layout, bool isBatch, const cashu::DeterministicSecrets &secrets, const Random &random);
/// NUT-03. DLEQs and their r stay here.
QByteArray swapBody(QList<cashu::Proof> inputs, const QList<cashu::BlindedMessage> &outputs);

} // namespace wallet
