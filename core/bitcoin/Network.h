// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace bitcoin {

/// Which chain addresses and nodes belong to. Simulated is Hashstead's demo chain: it uses regtest's prefixes.
enum class Network : quint8 { Main, Testnet3, Testnet4, Signet, Regtest, Simulated };

/// "main", "testnet3", "testnet4", "signet", "regtest", "simulated".
QString networkName(Network network);
/// Reads networkName()'s form, and bitcoind's "test". Errors: NotFound naming what is allowed.
Result<Network> networkFromName(QStringView name);

} // namespace bitcoin
