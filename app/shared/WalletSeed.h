// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Secrets.h"
#include "core/crypto/Mnemonic.h"

namespace app {

QString walletPath(const QString &dataDir);

/// Each of these first ends a replaceWallet() that was interrupted.
/// The wallet's twelve words from \a secrets; made and stored when there is neither a secret nor a wallet yet.
/// Errors: NotFound (a wallet without its words), Malformed, Io.
Result<crypto::Mnemonic> openWalletWords(const QString &dataDir, Secrets &secrets, const Random &random);
/// Takes \a words for a data directory that has no wallet yet. Errors: AlreadyExists, Io.
Result<void> adoptWords(const QString &dataDir, Secrets &secrets, const crypto::Mnemonic &words);
/// Takes \a words instead of the wallet that is there, which is put aside and not deleted: its file as wallet-1.db, its
/// words as the secret wallet/words-1, or the next number that is free. Nothing happens where they are its words. No
/// wallet runs meanwhile. Whoever is killed in the middle has the old wallet whole, or the new one: the next of these
/// functions goes on. Errors: Io; then everything is as before.
/// \param onStep for tests: called before each step that leaves something on the disk.
Result<void> replaceWallet(
    const QString &dataDir, Secrets &secrets, const crypto::Mnemonic &words, const std::function<void()> &onStep = {});

} // namespace app
