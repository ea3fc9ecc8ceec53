// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/WalletStore.h"

// Files of a static library's resources are linked in when their initialiser is named; it must stand in no namespace.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations_wallet);
}

namespace wallet {

WalletStore::WalletStore(
    storage::Database db, const crypto::Seed64 &seed, cashu::DeterministicSecrets derived, const Random &random)
    : database(std::move(db))
    , sealer(seed)
    , secrets(std::move(derived))
    , mints(database)
    , coins(database, sealer, secrets, random)
    , quotes(database)
    , books(database)
{
}

Result<std::unique_ptr<WalletStore>> WalletStore::open(
    const QString &path, const crypto::Seed64 &seed, const Random &random, storage::StatementHook onStatement)
{
    initMigrations();
    const auto migrations = storage::Migrations::fromFolder(QStringLiteral(":/migrations/wallet"));
    if (!migrations)
        return tl::unexpected(migrations.error());
    auto secrets = cashu::DeterministicSecrets::fromSeed(seed);
    if (!secrets)
        return tl::unexpected(secrets.error());
    storage::DatabaseOptions options;
    options.path = path;
    options.synchronous = storage::Synchronous::Full;
    options.onStatement = std::move(onStatement);
    auto database = storage::Database::open(options, *migrations);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<WalletStore> store(new WalletStore(*std::move(database), seed, *std::move(secrets), random));
    if (const auto claimed = store->books.claim(store->sealer.fingerprint()); !claimed)
        return tl::unexpected(claimed.error());
    if (const auto loaded = store->mints.load(); !loaded)
        return tl::unexpected(loaded.error());
    return store;
}

} // namespace wallet
