// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Secrets.h"
#include "app/shared/Settings.h"
#include "core/base/Random.h"
#include "core/ehash/DispatcherService.h"
#include "core/ehash/PoolDial.h"
#include "core/mint/MintService.h"
#include "core/wallet/WalletService.h"

#include <optional>

namespace app {

/// The configs of what makes, keeps and carries ehash; what is not there does not run.
struct EhashPlan {
    std::optional<ehash::DispatcherServiceConfig> dispatcher;
    std::optional<mint::MintServiceConfig> mint;
    std::optional<ehash::PoolDialConfig> dial; ///< the mint's pools on other machines
    std::optional<crypto::KeyPair> mintKey; ///< what the mint proves itself with at those pools
    mint::Valuation valuation {};

    /// \a payoutScript: what blocks pay, for epochs. Words and keys are made on the first run and stored before they
    /// are used. Errors: BadKey when a stored one is damaged, Io when a new one cannot be stored.
    static Result<EhashPlan> make(
        const Settings &settings, Secrets &secrets, const Random &random, const QByteArray &payoutScript);
};

/// The wallet's config, where it runs; ownMints is filled in once the mint's port is known. Errors: as
/// EhashPlan::make().
Result<std::optional<wallet::WalletConfig>> walletConfig(
    const Settings &settings, Secrets &secrets, const Random &random);
/// Whether the mint's tokens are worth nothing.
bool isPlayMoney(const Settings &settings);
/// How shares become amounts with these settings.
mint::Valuation valuationOf(const Settings &settings);
/// What runs with these settings: Auto made up its mind.
bool runsEhash(const Settings &settings);
bool runsMint(const Settings &settings);
bool runsWallet(const Settings &settings);

} // namespace app
