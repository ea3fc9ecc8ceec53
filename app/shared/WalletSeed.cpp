// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/WalletSeed.h"

#include <QDir>
#include <QFile>

namespace app {
namespace {

const QString seedSecret = QStringLiteral("wallet/words");

} // namespace

QString walletPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("wallet.db"));
}

Result<crypto::Mnemonic> openWalletWords(const QString &dataDir, Secrets &secrets, const Random &random)
{
    if (const auto stored = secrets.value(seedSecret)) {
        auto words = crypto::Mnemonic::parse(QString::fromUtf8(*stored));
        if (!words)
            return fail(Errc::Malformed,
                QStringLiteral(
                    "the stored words of the wallet are damaged. Put them back with \"hashsteadd wallet seed set\"."));
        return words;
    }
    if (QFile::exists(walletPath(dataDir)))
        return fail(Errc::NotFound,
            QStringLiteral(
                "the words of the wallet %1 are not in the secrets. Put them back with \"hashsteadd wallet seed "
                "set\".")
                .arg(walletPath(dataDir)));
    const auto words = crypto::Mnemonic::generate(random);
    if (const auto stored = secrets.set(seedSecret, words.text().toUtf8()); !stored)
        return tl::unexpected(stored.error());
    return words;
}

Result<void> adoptWords(const QString &dataDir, Secrets &secrets, const crypto::Mnemonic &words)
{
    const auto stored = secrets.value(seedSecret);
    const bool isSame = stored && *stored == words.text().toUtf8();
    if (isSame)
        return {};
    // Without its words a wallet file opens for the right ones only, so these may be tried.
    if (QFile::exists(walletPath(dataDir)) && stored)
        return fail(Errc::AlreadyExists,
            QStringLiteral("%1 has a wallet with other words. Use an empty data directory (--data-dir) for these.")
                .arg(dataDir));
    return secrets.set(seedSecret, words.text().toUtf8());
}

} // namespace app
