// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/WalletStore.h"

namespace wallet {

/// What a backup holds: the words, and what the words alone do not give.
struct Backup {
    struct Coin {
        PlannedOutput plan;
        cashu::Proof proof;
    };
    crypto::Mnemonic words;
    QMap<QString, bool> mints {}; ///< URL, whether it is trusted
    QMap<QString, QList<std::pair<cashu::KeysetId, quint64>>> counters {}; ///< by mint
    quint32 workerKeys = 0; ///< how many were given out
    QList<Coin> coins {}; ///< free, reserved or in an unclaimed token
};

/// Everything of \a store. Errors: Io.
Result<Backup> takeBackup(const WalletStore &store, const crypto::Mnemonic &words);

/// A file that only \a password opens: Argon2id, then XChaCha20-Poly1305. Written beside, then renamed; read back and
/// compared before this returns. Errors: Io, Limit, OutOfRange (a password of less than 8 letters).
Result<void> writeBackup(const QString &path, const Backup &backup, const QString &password, const Random &random);
/// Errors: Io, BadMac (wrong password, or damaged), Malformed, Unsupported (a newer program's).
Result<Backup> readBackup(const QString &path, const QString &password);

/// The JSON that a backup file seals. Holds the words: wipe it.
QByteArray backupText(const Backup &backup);
/// Errors: Malformed.
Result<Backup> backupFromText(QByteArrayView text);

} // namespace wallet
