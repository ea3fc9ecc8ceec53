// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/HttpDigest.h"

#include "core/crypto/SecretBytes.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <cstring>

namespace lan {
namespace {

using Algorithm = DigestChallenge::Algorithm;

constexpr qsizetype longestHeader = 4096;

struct Parameter {
    QByteArray name {}; ///< lower case
    QByteArray value {};
};
struct Challenge {
    QByteArray scheme {}; ///< lower case
    QList<Parameter> parameters {};

    QByteArray value(const char *name) const
    {
        for (const Parameter &p : parameters) {
            if (p.name == name)
                return p.value;
        }
        return {};
    }
    bool has(const char *name) const
    {
        return std::any_of(parameters.begin(), parameters.end(), [name](const Parameter &p) { return p.name == name; });
    }
};

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || (c != '\0' && strchr("!#$%&'*+-.^_`|~", c));
}

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

/// The grammar of WWW-Authenticate, RFC 9110 11.6.1: schemes with parameters, all separated by commas.
class Reader {
public:
    explicit Reader(const QByteArray &text)
        : m_text(text)
    {
    }

    Result<QList<Challenge>> challenges()
    {
        QList<Challenge> out;
        for (skip(", \t\n"); m_at < m_text.size(); skip(", \t\n")) {
            const QByteArray word = token();
            if (word.isEmpty())
                return wrong("a word is missing");
            skip(" \t");
            if (peek() != '=') {
                out.append(Challenge { word.toLower(), {} });
                continue;
            }
            if (out.isEmpty())
                return wrong("it begins without a scheme");
            ++m_at;
            skip(" \t");
            const auto text = value();
            if (!text)
                return tl::unexpected(text.error());
            out.last().parameters.append({ word.toLower(), *text });
        }
        return out;
    }

private:
    static tl::unexpected<Error> wrong(const char *what)
    {
        return fail(Errc::Malformed,
            QStringLiteral("the device asks for a password in a form that cannot be read: %1")
                .arg(QLatin1String(what)));
    }
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    void skip(const char *characters)
    {
        while (m_at < m_text.size() && m_text.at(m_at) != '\0' && strchr(characters, m_text.at(m_at)))
            ++m_at;
    }
    QByteArray token()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isTokenCharacter(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }
    Result<QByteArray> value()
    {
        if (peek() != '"') { // more than a token: other schemes put base64 here
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !strchr(", \t\n", m_text.at(m_at)))
                ++m_at;
            return m_text.mid(from, m_at - from);
        }
        QByteArray out;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                ++m_at;
                return out;
            }
            if (c == '\\' && ++m_at >= m_text.size())
                break;
            out += m_text.at(m_at);
        }
        return wrong("a quotation has no end");
    }

    QByteArray m_text;
    qsizetype m_at = 0;
};

struct Named {
    const char *name;
    Algorithm algorithm;
};
constexpr Named names[] = { { "MD5", Algorithm::Md5 }, { "MD5-sess", Algorithm::Md5Session },
    { "SHA-256", Algorithm::Sha256 }, { "SHA-256-sess", Algorithm::Sha256Session } };

bool isSession(Algorithm a)
{
    return a == Algorithm::Md5Session || a == Algorithm::Sha256Session;
}
bool isSha(Algorithm a)
{
    return a == Algorithm::Sha256 || a == Algorithm::Sha256Session;
}

/// One challenge of the scheme Digest; Unsupported where this program cannot answer it.
Result<DigestChallenge> digestOf(const Challenge &in)
{
    DigestChallenge out;
    out.realm = in.value("realm");
    out.nonce = in.value("nonce");
    out.opaque = in.value("opaque");
    out.hasOpaque = in.has("opaque");
    out.isStale = in.value("stale").toLower() == "true";
    if (out.nonce.isEmpty() || !in.has("realm"))
        return fail(Errc::Malformed, QStringLiteral("the device asks for a password by digest without realm or nonce"));
    if (hasControl(out.realm) || hasControl(out.nonce) || hasControl(out.opaque))
        return fail(Errc::Malformed, QStringLiteral("the device's digest challenge holds control characters"));
    if (const QByteArray name = in.value("algorithm"); !name.isEmpty()) {
        const auto *found = std::find_if(std::begin(names), std::end(names),
            [&](const Named &n) { return name.compare(n.name, Qt::CaseInsensitive) == 0; });
        if (found == std::end(names))
            return fail(Errc::Unsupported, QStringLiteral("the device wants a digest this program cannot make"));
        out.algorithm = found->algorithm;
        out.isNamed = true;
    }
    out.hasQop = in.has("qop");
    if (out.hasQop) {
        QList<QByteArray> offers = in.value("qop").toLower().split(',');
        for (QByteArray &offer : offers)
            offer = offer.trimmed();
        if (!offers.contains("auth"))
            return fail(Errc::Unsupported, QStringLiteral("the device wants a digest over the whole request"));
    } else if (isSession(out.algorithm)) {
        return fail(Errc::Malformed, QStringLiteral("a session digest without qop has no client nonce"));
    }
    return out;
}

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + text + '"';
}

void wipe(QByteArray &text)
{
    crypto::wipe({ reinterpret_cast<quint8 *>(text.data()), size_t(text.size()) });
}

bool isPlainWord(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return isTokenCharacter(c) || c == '/' || c == '='; });
}

QByteArray countText(quint32 count)
{
    return QByteArray::number(count, 16).rightJustified(8, '0');
}

} // namespace

Result<DigestChallenge> readDigestChallenge(const QByteArray &header)
{
    if (header.size() > longestHeader)
        return fail(Errc::Limit, QStringLiteral("the device's request for a password is over 4 KiB"));
    const auto all = Reader(header).challenges();
    if (!all)
        return tl::unexpected(all.error());
    std::optional<DigestChallenge> best;
    Error why { Errc::Unsupported, QStringLiteral("the device offers no sign-in by HTTP digest") };
    for (const Challenge &challenge : *all) {
        if (challenge.scheme != "digest")
            continue;
        const auto read = digestOf(challenge);
        if (!read)
            why = read.error();
        else if (!best || (isSha(read->algorithm) && !isSha(best->algorithm)))
            best = *read;
    }
    if (!best)
        return tl::unexpected(why);
    return *best;
}

QByteArray digestResponse(const DigestChallenge &challenge, const DigestAsk &ask)
{
    const auto hash = [&](const QByteArray &text) {
        return QCryptographicHash::hash(
            text, isSha(challenge.algorithm) ? QCryptographicHash::Sha256 : QCryptographicHash::Md5)
            .toHex();
    };
    QByteArray secret = ask.user + ':' + challenge.realm + ':' + ask.password;
    QByteArray key = hash(secret);
    wipe(secret);
    if (isSession(challenge.algorithm))
        key = hash(key + ':' + challenge.nonce + ':' + ask.clientNonce);
    const QByteArray what = hash(ask.method + ':' + ask.uri);
    QByteArray all = challenge.hasQop
        ? key + ':' + challenge.nonce + ':' + countText(ask.count) + ':' + ask.clientNonce + ":auth:" + what
        : key + ':' + challenge.nonce + ':' + what;
    const QByteArray out = hash(all);
    wipe(all); // its key answers for the password
    wipe(key);
    return out;
}

Result<QByteArray> digestAuthorization(const DigestChallenge &challenge, const DigestAsk &ask)
{
    if (ask.user.isEmpty() || ask.user.contains(':') || hasControl(ask.user) || hasControl(ask.password))
        return fail(Errc::Malformed, QStringLiteral("a user is not empty and has no colon or control character"));
    if (!ask.uri.startsWith('/') || hasControl(ask.uri) || ask.uri.contains('"') || ask.uri.contains(' '))
        return fail(Errc::Malformed, QStringLiteral("the request's path has a character that no path has"));
    if (hasControl(challenge.realm) || hasControl(challenge.nonce) || hasControl(challenge.opaque))
        return fail(Errc::Malformed, QStringLiteral("the device's digest challenge holds control characters"));
    if (challenge.hasQop && !isPlainWord(ask.clientNonce))
        return fail(Errc::Malformed, QStringLiteral("a client nonce is a plain word"));
    QByteArray out = "Digest username=" + quoted(ask.user) + ", realm=" + quoted(challenge.realm) + ", nonce="
        + quoted(challenge.nonce) + ", uri=" + quoted(ask.uri) + ", response=" + quoted(digestResponse(challenge, ask));
    if (challenge.isNamed) {
        for (const Named &n : names) {
            if (n.algorithm == challenge.algorithm)
                out += QByteArray(", algorithm=") + n.name;
        }
    }
    if (challenge.hasOpaque)
        out += ", opaque=" + quoted(challenge.opaque);
    if (challenge.hasQop)
        out += ", qop=auth, nc=" + countText(ask.count) + ", cnonce=" + quoted(ask.clientNonce);
    return out;
}

} // namespace lan
