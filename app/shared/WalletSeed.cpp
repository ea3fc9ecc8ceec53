// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/WalletSeed.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace app {
namespace {

const QString seedSecret = QStringLiteral("wallet/words");
/// While a replaced wallet's file is being put aside: the number that it gets. The words are the new ones already.
const QString movingSecret = QStringLiteral("wallet/moving");
/// The file itself last: where it has arrived, all of it has.
const char *const fileEnds[] = { "-wal", "-shm", "" };

QString asideSecret(int number)
{
    return QStringLiteral("%1-%2").arg(seedSecret).arg(number);
}

QString asidePath(const QString &dataDir, int number)
{
    return QDir(dataDir).filePath(QStringLiteral("wallet-%1.db").arg(number));
}

bool isTaken(const QString &dataDir, const Secrets &secrets, int number)
{
    return secrets.value(asideSecret(number))
        || std::any_of(std::begin(fileEnds), std::end(fileEnds),
            [&](const char *end) { return QFileInfo::exists(asidePath(dataDir, number) + QLatin1String(end)); });
}

/// As QFile::rename(), which would rather copy than fail.
Result<void> rename(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    return error ? fail(Errc::Io,
               QStringLiteral("%1 cannot be renamed to %2: %3").arg(from, to, QString::fromStdString(error.message())))
                 : Result<void>();
}

/// Puts the wallet's files aside as number \a number, also what is left of them after an interruption. Errors: Io; then
/// all of them are in their old place.
Result<void> putAside(const QString &dataDir, int number, const std::function<void()> &onStep)
{
    const QString from = walletPath(dataDir);
    const QString to = asidePath(dataDir, number);
    if (QFileInfo::exists(to))
        return {};
    for (const char *const end : fileEnds) {
        if (!QFileInfo::exists(from + QLatin1String(end)))
            continue;
        if (onStep)
            onStep();
        const auto moved = rename(from + QLatin1String(end), to + QLatin1String(end));
        if (moved)
            continue;
        for (const char *const other : fileEnds) {
            if (!QFileInfo::exists(from + QLatin1String(other)) && QFileInfo::exists(to + QLatin1String(other)))
                (void)rename(to + QLatin1String(other), from + QLatin1String(other));
        }
        return moved;
    }
    return {};
}

/// Goes on with a replaceWallet() that has told the secrets. Errors: as putAside().
Result<void> endReplacement(const QString &dataDir, Secrets &secrets, const std::function<void()> &onStep = {})
{
    const auto moving = secrets.value(movingSecret);
    if (!moving)
        return {};
    if (const auto moved = putAside(dataDir, moving->toInt(), onStep); !moved)
        return moved;
    if (onStep)
        onStep();
    (void)secrets.remove(movingSecret); // all is moved; where this fails, the next start finds that
    return {};
}

} // namespace

QString walletPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("wallet.db"));
}

Result<crypto::Mnemonic> openWalletWords(const QString &dataDir, Secrets &secrets, const Random &random)
{
    if (const auto ended = endReplacement(dataDir, secrets); !ended)
        return tl::unexpected(ended.error());
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
    if (const auto ended = endReplacement(dataDir, secrets); !ended)
        return tl::unexpected(ended.error());
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

Result<void> replaceWallet(
    const QString &dataDir, Secrets &secrets, const crypto::Mnemonic &words, const std::function<void()> &onStep)
{
    if (const auto ended = endReplacement(dataDir, secrets); !ended)
        return ended;
    const auto stored = secrets.value(seedSecret);
    if (stored && *stored == words.text().toUtf8())
        return {};
    int number = 1;
    while (isTaken(dataDir, secrets, number))
        ++number;
    QMap<QString, QByteArray> begin { { seedSecret, words.text().toUtf8() } };
    QMap<QString, QByteArray> undo { { seedSecret, stored.value_or(QByteArray()) } };
    if (stored) {
        begin.insert(asideSecret(number), *stored);
        undo.insert(asideSecret(number), {});
    }
    if (QFile::exists(walletPath(dataDir))) {
        begin.insert(movingSecret, QByteArray::number(number));
        undo.insert(movingSecret, {});
    }
    if (onStep)
        onStep();
    if (const auto begun = secrets.change(begin); !begun)
        return begun;
    const auto moved = endReplacement(dataDir, secrets, onStep);
    if (moved)
        return {};
    const auto undone = secrets.change(undo);
    return undone ? moved : undone;
}

} // namespace app
