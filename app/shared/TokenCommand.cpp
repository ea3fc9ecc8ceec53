// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/TokenCommand.h"

#include "app/shared/ApiWiring.h"

#include <QJsonArray>

namespace app {

namespace {

QJsonObject errorOf(const Error &error)
{
    return { { QStringLiteral("error"), error.detail } };
}

QJsonObject listOf(const api::TokenBook &book)
{
    QJsonArray tokens;
    for (const api::TokenEntry &entry : book.entries())
        tokens.append(QJsonObject { { QStringLiteral("name"), entry.name },
            { QStringLiteral("scope"), api::scopeName(entry.scope) },
            { QStringLiteral("created"), toDateTime(entry.createdAt).toString(Qt::ISODate) } });
    return { { QStringLiteral("tokens"), tokens } };
}

} // namespace

Result<TokenCommand> TokenCommand::parse(const QStringList &words)
{
    static const QMap<QString, Verb> verbs { { QStringLiteral("add"), Verb::Add },
        { QStringLiteral("list"), Verb::List }, { QStringLiteral("revoke"), Verb::Revoke } };
    TokenCommand out;
    const auto verb = verbs.constFind(words.value(0));
    QStringList names;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == u"--scope")
            out.scope = words.value(++i);
        else if (words[i].startsWith(QStringLiteral("--scope=")))
            out.scope = words[i].mid(8);
        else
            names.append(words[i]);
    }
    const bool isGood = verb != verbs.cend() && names.size() == (*verb == Verb::List ? 0 : 1);
    if (!isGood || !api::scopeFromName(out.scope))
        return fail(
            Errc::Malformed, QStringLiteral("token takes: add NAME [--scope read|operate|pay], list, or revoke NAME"));
    out.verb = *verb;
    out.name = names.value(0);
    return out;
}

QJsonObject performToken(const QStringList &words, const QString &dataDir)
{
    const auto command = TokenCommand::parse(words);
    if (!command)
        return errorOf(command.error());
    auto book = api::TokenBook::load(tokenPath(dataDir));
    if (!book)
        return errorOf(book.error());
    if (command->verb == TokenCommand::Verb::List)
        return listOf(*book);
    QJsonObject out { { QStringLiteral("name"), command->name } };
    if (command->verb == TokenCommand::Verb::Add) {
        const auto token
            = book->add(command->name, *api::scopeFromName(command->scope), SystemRandom(), SystemClock().now());
        if (!token)
            return errorOf(token.error());
        out.insert(QStringLiteral("token"), *token);
        out.insert(QStringLiteral("scope"), command->scope);
    } else if (const auto revoked = book->revoke(command->name); !revoked) {
        return errorOf(revoked.error());
    }
    if (const auto saved = book->save(tokenPath(dataDir)); !saved)
        return errorOf(saved.error());
    return out;
}

QString tokenText(const QJsonObject &answer)
{
    if (answer.contains(QStringLiteral("tokens"))) {
        QString text;
        const QJsonArray tokens = answer[QStringLiteral("tokens")].toArray();
        for (const QJsonValue token : tokens)
            text += QStringLiteral("%1  %2  since %3\n")
                        .arg(token[QStringLiteral("name")].toString(), -20)
                        .arg(token[QStringLiteral("scope")].toString(), -8)
                        .arg(token[QStringLiteral("created")].toString());
        return text;
    }
    const QString name = answer[QStringLiteral("name")].toString();
    if (!answer.contains(QStringLiteral("token")))
        return QStringLiteral("%1 is revoked.\n").arg(name);
    QString text = QStringLiteral("%1\n\nThis is the only time it is shown. It allows: %2.\n")
                       .arg(answer[QStringLiteral("token")].toString(), answer[QStringLiteral("scope")].toString());
    const QString fingerprint = answer[QStringLiteral("fingerprint")].toString();
    if (fingerprint.isEmpty())
        return text
            + QStringLiteral("No window can attach yet: set api.enabled (and api.listen) and start Hashstead.\n");
    return text
        + QStringLiteral("Port %1. The window must show this fingerprint of the core's certificate:\n%2\n")
              .arg(answer[QStringLiteral("port")].toInt())
              .arg(fingerprint);
}

} // namespace app
