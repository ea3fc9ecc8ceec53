// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/BookStore.h"
#include "core/wallet/CoinStore.h"
#include "core/wallet/QuoteStore.h"

#include <memory>

namespace wallet {

/// The wallet's one database and the stores on it, all on the thread that opened it. What it holds of the seed:
/// nothing; secrets that the seed gives are kept as counters, all others are sealed under a key from the seed.
struct WalletStore {
    /// Errors: as storage::Database::open(); Denied when the file belongs to another seed; Malformed.
    static Result<std::unique_ptr<WalletStore>> open(
        const QString &path, const crypto::Seed64 &seed, const Random &random, storage::StatementHook onStatement = {});
    Q_DISABLE_COPY_MOVE(WalletStore)

    storage::Database database;
    Sealer sealer;
    cashu::DeterministicSecrets secrets;
    MintStore mints;
    CoinStore coins;
    QuoteStore quotes;
    BookStore books;

private:
    WalletStore(
        storage::Database db, const crypto::Seed64 &seed, cashu::DeterministicSecrets derived, const Random &random);
};

} // namespace wallet
