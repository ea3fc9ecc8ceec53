// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cashu/Amount.h"

#include <QString>

namespace mint {

/// A Lightning invoice of the regtest network that is right in form and that nobody can pay, for quotes of the test
/// backend: wallets read its amount and refuse a quote whose invoice they cannot read. \a amount counts as sats.
/// BOLT 11.
QString testInvoice(cashu::Amount amount, const QString &quoteId, UnixMs now);

} // namespace mint
