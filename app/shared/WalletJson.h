// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/WalletCommand.h"
#include "core/wallet/Orders.h"

#include <QJsonObject>

namespace app {

/// An answer as `hashsteadd wallet ... --json` prints it. Amounts are integers in atomic units, from
/// 2^63 on decimal texts.
QJsonObject walletJson(const wallet::Answer &answer);
QJsonObject balanceJson(const wallet::Snapshot &snapshot);
/// How far a restore is.
QJsonObject progressJson(const wallet::RestoreProgress &progress);
/// The list of "sent" and "pending": without the tokens, which are money, unless \a command asks for them by --tokens
/// or for one by its number.
QJsonObject sentJson(const WalletCommand &command, const wallet::SentTokens &tokens);
QJsonObject mintsJson(const wallet::Snapshot &snapshot);

/// The same for people: tables and sentences.
QString walletText(const QString &command, const QJsonObject &answer);

} // namespace app
