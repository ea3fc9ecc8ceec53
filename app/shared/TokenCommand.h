// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace app {

/// `token add NAME --scope read|operate|pay`, `token list`, `token revoke NAME`.
struct TokenCommand {
    enum class Verb : quint8 { Add, List, Revoke };
    Verb verb = Verb::List;
    QString name {};
    QString scope = QStringLiteral("read");

    /// \a words behind "token". Errors: Malformed.
    static Result<TokenCommand> parse(const QStringList &words);
};

/// Does it on the file in \a dataDir and says what came of it: "token" (shown this once), "tokens", or "error".
QJsonObject performToken(const QStringList &words, const QString &dataDir);
/// The same for people.
QString tokenText(const QJsonObject &answer);

} // namespace app
