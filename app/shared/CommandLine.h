// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

class QJsonObject;

namespace app {

/// What the user typed, checked for form only.
struct CommandLine {
    enum class Verb : quint8 {
        Run,
        Status,
        Stop,
        SetSecret,
        ListSecrets,
        Wallet,
        Mint,
        Token,
        Machine,
        Lan,
        PrintConfig,
        Help,
        Version
    };
    Verb verb = Verb::Run;
    QString dataDir; ///< empty: not given
    QString configFile;
    QString screenshots; ///< --screenshots: the folder; empty: none are taken. The window's program only
    QString only; ///< of them: a regular expression; empty: all
    QString language; ///< of them, as QLocale takes it
    QList<std::pair<QString, QString>> assignments; ///< --profile X is ("general.profile", X)
    bool isJson = false; ///< status --json
    QStringList wallet; ///< wallet WORDS: what stands behind "wallet", without the options above
    QStringList mint; ///< "resume", or "stop" and perhaps a reason
    QStringList token; ///< token WORDS: what stands behind "token"
    QStringList machine; ///< machine WORDS, as for the wallet
    QStringList lan; ///< lan WORDS, as for the wallet
    QString secretName; ///< set-secret NAME; the value comes from stdin, never from argv

    /// \a arguments without the program's name. Errors: Malformed, naming the word and what is allowed.
    static Result<CommandLine> parse(const QStringList &arguments);
    /// Usage, verbs, options and every key of the settings table.
    static QString helpText(const QString &program);
};

/// Writes \a object as one line to stdout at once: what scripts wait for.
void printJsonLine(const QJsonObject &object);

} // namespace app
