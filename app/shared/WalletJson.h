// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Orders.h"

#include <QJsonObject>

namespace app {

/// An answer as `hashsteadd wallet ... --json` prints it. Amounts are integers in atomic units, from
/// 2^63 on decimal texts.
QJsonObject walletJson(const wallet::Answer &answer);
QJsonObject balanceJson(const wallet::Snapshot &snapshot);
QJsonObject mintsJson(const wallet::Snapshot &snapshot);
QJsonObject errorJson(const Error &error);

/// The same for people: tables and sentences.
QString walletText(const QString &command, const QJsonObject &answer);

} // namespace app
