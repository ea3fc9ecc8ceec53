// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/TokenBook.h"

#include "core/base/SavedFile.h"
#include "core/crypto/Sha256.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace api {

namespace {

constexpr qint64 maxFile = 64 * 1024;
const QLatin1String tokenPrefix("hst_");

bool isName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9._-]{1,40}$"));
    return form.match(name).hasMatch();
}

Result<TokenEntry> entryFrom(const QJsonObject &object)
{
    const QString name = object[QStringLiteral("name")].toString();
    const auto scope = scopeFromName(object[QStringLiteral("scope")].toString());
    const auto hash = arrayFromHex<32>(object[QStringLiteral("sha256")].toString());
    if (!isName(name) || !scope || !hash)
        return fail(Errc::Malformed, QStringLiteral("an entry has no name, scope or hash"));
    const qint64 created = object[QStringLiteral("created")].toInteger();
    return TokenEntry { name, *scope, *hash, UnixMs(std::chrono::milliseconds(created)) };
}

} // namespace

Result<TokenBook> TokenBook::load(const QString &path)
{
    TokenBook book;
    QFile file(path);
    if (!file.exists())
        return book;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.read(maxFile));
    const QJsonArray tokens = document[QStringLiteral("tokens")].toArray();
    if (!document.isObject() || tokens.size() > maxTokens)
        return fail(Errc::Malformed, QStringLiteral("%1 is no list of tokens").arg(path));
    for (const QJsonValue one : tokens) {
        const auto entry = entryFrom(one.toObject());
        if (!entry)
            return fail(Errc::Malformed, QStringLiteral("%1: %2").arg(path, entry.error().detail));
        book.m_entries.append(*entry);
    }
    return book;
}

Result<void> TokenBook::save(const QString &path) const
{
    QJsonArray tokens;
    for (const TokenEntry &entry : m_entries)
        tokens.append(QJsonObject { { QStringLiteral("name"), entry.name },
            { QStringLiteral("scope"), scopeName(entry.scope) }, { QStringLiteral("sha256"), toHex(entry.hash) },
            { QStringLiteral("created"), qint64(entry.createdAt.time_since_epoch().count()) } });
    return saveFile(path, QJsonDocument(QJsonObject { { QStringLiteral("tokens"), tokens } }).toJson(), ownerOnly);
}

Result<QString> TokenBook::add(const QString &name, Scope scope, const Random &random, UnixMs now)
{
    if (!isName(name))
        return fail(
            Errc::Malformed, QStringLiteral("a token's name is 1 to 40 letters, digits, dots, dashes and underscores"));
    for (const TokenEntry &entry : m_entries) {
        if (entry.name == name)
            return fail(Errc::AlreadyExists, QStringLiteral("there is a token named %1; revoke it first").arg(name));
    }
    if (m_entries.size() >= maxTokens)
        return fail(Errc::Limit, QStringLiteral("there are %1 tokens; revoke one first").arg(maxTokens));
    const QByteArray secret
        = toByteArray(random.bytes<32>()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString token = tokenPrefix + QString::fromLatin1(secret);
    m_entries.append({ name, scope, crypto::sha256(token.toUtf8()), now });
    return token;
}

Result<void> TokenBook::revoke(const QString &name)
{
    if (m_entries.removeIf([&name](const TokenEntry &entry) { return entry.name == name; }) == 0)
        return fail(Errc::NotFound, QStringLiteral("there is no token named %1").arg(name));
    return {};
}

const TokenEntry *TokenBook::find(const QString &token) const
{
    // What is compared are hashes of what has 256 random bits: there is nothing to guess piece by piece.
    const Bytes32 hash = crypto::sha256(token.toUtf8());
    const TokenEntry *found = nullptr;
    for (const TokenEntry &entry : m_entries) {
        if (equalConstantTime(entry.hash, hash))
            found = &entry;
    }
    return found;
}

} // namespace api
