// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintInfo.h"

#include "core/cashu/Json.h"
#include "core/wallet/ShownText.h"

#include <QHostAddress>
#include <QUrl>

namespace wallet {
namespace {

using nlohmann::json;

const json *member(const json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

QString textOf(const json *value, qsizetype limit)
{
    return value && value->is_string() ? QString::fromStdString(value->get_ref<const std::string &>()).left(limit)
                                       : QString();
}

bool isSupported(const json *nut)
{
    const json *flag = nut ? member(*nut, "supported") : nullptr;
    if (flag && flag->is_boolean())
        return flag->get<bool>();
    return flag && flag->is_array() && !flag->empty(); // NUT-17 lists what it tells
}

bool isPrivateHost(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
            || address.isInSubnet(QHostAddress(QStringLiteral("10.0.0.0")), 8)
            || address.isInSubnet(QHostAddress(QStringLiteral("172.16.0.0")), 12)
            || address.isInSubnet(QHostAddress(QStringLiteral("192.168.0.0")), 16);
    static const QStringList endings { QStringLiteral(".local"), QStringLiteral(".lan"), QStringLiteral(".home.arpa"),
        QStringLiteral(".internal"), QStringLiteral(".onion") };
    return !host.contains(u'.')
        || std::any_of(endings.begin(), endings.end(), [&](const QString &e) { return host.endsWith(e); });
}

} // namespace

bool isMethodName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

Result<MintInfo> MintInfo::parse(const QByteArray &text)
{
    const auto parsed = cashu::parseJson(text);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (!parsed->is_object())
        return fail(Errc::Malformed, QStringLiteral("the mint's info is no JSON object"));
    MintInfo out;
    out.name = shownText(textOf(member(*parsed, "name"), 400), 200);
    if (const auto key = crypto::CurvePoint::fromHex(textOf(member(*parsed, "pubkey"), 66)))
        out.publicKey = *key;
    const json *nuts = member(*parsed, "nuts");
    if (!nuts)
        return out;
    const auto nut = [nuts](const char *number) { return member(*nuts, number); };
    out.makesDleq = isSupported(nut("12"));
    out.hasRestore = isSupported(nut("9"));
    out.locksQuotes = isSupported(nut("20"));
    out.hasWebSocket = isSupported(nut("17"));
    if (const json *methods = nut("4") ? member(*nut("4"), "methods") : nullptr; methods && methods->is_array()) {
        for (const json &entry : *methods) {
            const QString method = textOf(member(entry, "method"), 64);
            if (isMethodName(method) && !out.methods.contains(method) && out.methods.size() < 32)
                out.methods.append(method);
        }
    }
    if (const json *batch = nut("29")) {
        const json *size = member(*batch, "max_batch_size");
        out.batchSize = size && size->is_number_unsigned() ? int(std::min<quint64>(size->get<quint64>(), 1000)) : 100;
        if (const json *methods = member(*batch, "methods"); methods && methods->is_array()) {
            for (const json &method : *methods)
                if (out.batchMethods.size() < 32)
                    out.batchMethods.insert(textOf(&method, 64));
        }
    }
    return out;
}

Result<QString> normalMintUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"https" && scheme != u"http") || text.size() > 500)
        return fail(Errc::Malformed,
            QStringLiteral("\"%1\" is no mint address; it looks like https://mint.example.org").arg(text.left(80)));
    if (!url.userInfo().isEmpty())
        return fail(Errc::Malformed, QStringLiteral("a mint address holds no user name or password"));
    if (scheme == u"http" && !isPrivateHost(url.host().toLower()))
        return fail(Errc::Denied,
            QStringLiteral("%1 is not in your own network, so it must be asked by https").arg(url.host().left(80)));
    url.setScheme(scheme);
    url.setHost(url.host().toLower());
    url.setQuery(QString());
    url.setFragment(QString());
    QString out = url.toString(QUrl::FullyEncoded);
    while (out.endsWith(u'/'))
        out.chop(1);
    return out;
}

} // namespace wallet
