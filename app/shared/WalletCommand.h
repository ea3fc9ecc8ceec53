// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Orders.h"

#include <QMap>

namespace app {

/// `hashsteadd wallet ...` as typed, checked for form: which command, its words, its options.
struct WalletCommand {
    /// What a command reads from stdin: never from argv.
    enum class Input : quint8 { None, Token, Words, Password };

    QString name;
    QStringList words;
    QMap<QString, QString> options; ///< without dashes; a flag has the value "yes"

    /// Errors: Malformed, saying what is allowed.
    static Result<WalletCommand> parse(const QStringList &arguments);
    static QString helpText();
    Input input() const;
    bool has(const QString &option) const { return options.contains(option); }
    QString option(const QString &name) const { return options.value(name); }

    /// The order of a command that is one; \a input is what stdin gave. None for balance, mints, seed, mint and help.
    Result<std::optional<wallet::Order>> order(const QByteArray &input) const;
};

/// "123": a whole number of at least 1. Errors: Malformed.
Result<cashu::Amount> amountFromText(const QString &text);

} // namespace app
