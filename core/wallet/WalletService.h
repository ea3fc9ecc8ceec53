// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/crypto/Mnemonic.h"
#include "core/storage/Database.h"
#include "core/wallet/Orders.h"

#include <QObject>

#include <memory>

namespace wallet {

class Transport;

struct WalletConfig {
    QString databasePath; ///< its folder exists
    crypto::Mnemonic words;
    QStringList ownMints {}; ///< URLs that are always in the list and trusted: our embedded mint
    bool isAutomatic = true; ///< sweeps and consolidates on its own
    std::chrono::seconds sweepInterval { 15 };
    int consolidateFrom = 128; ///< proofs of one unit at one mint
    storage::StatementHook onStatement {}; ///< tests
};

/// The wallet as a service on its own ServiceThread: every method runs there. What it does is an Order, what comes of
/// it an Answer; the state is published whole in a Snapshot. Requests without an answer are asked again, at the next
/// start too.
class WalletService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalletService)
public:
    WalletService(WalletConfig config, const Clock &clock, const Random &random);
    /// With another way to the mints, for tests.
    WalletService(WalletConfig config, const Clock &clock, const Random &random, std::unique_ptr<Transport> transport);
    ~WalletService() override;

    /// Opens the database and takes up what was open. Errors: as storage::Database::open(); Denied when the database
    /// belongs to another seed.
    Result<void> start();

    /// Does \a order, now or when its turn comes; answered() follows exactly once. Askers keep their numbers apart.
    void perform(wallet::RequestId request, const wallet::Order &order);
    /// The key that \a worker's quotes are locked to, the same each time: m/129373'/20'/0'/0'/i, i kept per name.
    /// The own mint is at \a url from now on. Errors: Malformed, Io.
    Result<void> setOwnMint(const QString &url);
    /// Answers with workerKeyDerived(), after the name is on disk.
    void deriveWorkerKey(const QString &worker);

    /// The state now; published as well.
    Snapshot refresh();

Q_SIGNALS:
    void answered(wallet::RequestId request, const wallet::Answer &answer);
    void workerKeyDerived(const QString &worker, const crypto::CurvePoint &key);
    void snapshotPublished(const wallet::Snapshot &snapshot); ///< at most four times a second
    void restoreProgressed(wallet::RequestId request, const wallet::RestoreProgress &progress);
    /// Ecash arrived: swept, received or reclaimed. For notifications.
    void received(const wallet::Received &what);
    void failed(const Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wallet
