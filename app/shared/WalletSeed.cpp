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

Result<void> replaceWallet(const QString &dataDir, Secrets &secrets, const crypto::Mnemonic &words)
{
    const auto stored = secrets.value(seedSecret);
    if (stored && *stored == words.text().toUtf8())
        return {};
    const auto asideName = [](int number) { return QStringLiteral("%1-%2").arg(seedSecret).arg(number); };
    const auto asidePath
        = [&dataDir](int number) { return QDir(dataDir).filePath(QStringLiteral("wallet-%1.db").arg(number)); };
    int number = 1;
    while (QFile::exists(asidePath(number)) || secrets.value(asideName(number)))
        ++number;
    if (stored) {
        if (const auto kept = secrets.set(asideName(number), *stored); !kept)
            return kept;
    }
    // The file before the words: a wallet without a file is begun anew, a file with other words would be refused.
    const QString path = walletPath(dataDir);
    const bool hasFile = QFile::exists(path);
    if (hasFile && !QFile::rename(path, asidePath(number)))
        return fail(Errc::Io, QStringLiteral("%1 cannot be renamed to %2.").arg(path, asidePath(number)));
    const auto taken = secrets.set(seedSecret, words.text().toUtf8());
    if (!taken && hasFile)
        QFile::rename(asidePath(number), path);
    return taken;
}

} // namespace app
