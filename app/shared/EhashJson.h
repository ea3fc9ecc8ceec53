// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ehash/PoolDial.h"
#include "core/ehash/Types.h"
#include "core/wallet/Types.h"

#include <QJsonObject>

namespace app {

/// Why no wallet, or no mint elsewhere, reaches this program, and what to do. Empty when all is well.
QString mintPortTrouble(const mint::Snapshot &snapshot);
QString linkTrouble(const ehash::Snapshot &snapshot);

/// The sections of `status --json`. Amounts are decimal texts: they may pass what a JSON reader keeps exactly.
QJsonObject ehashJson(const ehash::Snapshot &snapshot, const mint::Valuation &valuation);
/// \a linkKey is what pools have on their lists.
QJsonObject mintJson(const mint::Snapshot &snapshot, const QString &linkKey, const QList<ehash::PoolState> &pools);
QJsonObject walletJson(const wallet::Snapshot &snapshot);

} // namespace app
