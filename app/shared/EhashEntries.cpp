// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SettingEntries.h"
#include "core/ehash/Types.h"
#include "core/noise/AuthorityKey.h"
#include "core/noise/AuthorityUrl.h"

namespace app {

using namespace entries;

namespace {

template <auto Section> Result<void> assignSwitch(Settings &settings, const QVariant &value)
{
    const QString text = value.toString();
    (settings.*Section).isOn = text == u"on" ? Switch::On : text == u"off" ? Switch::Off : Switch::Auto;
    return {};
}

SettingEntry onOff(const char16_t *key, const char *title, const char *help, decltype(SettingEntry::apply) apply)
{
    return oneOf(row(s(key), Kind::Choice, s(u"auto"), title, help, apply),
        { s(QT_TRANSLATE_NOOP("Setting", "auto")), s(QT_TRANSLATE_NOOP("Setting", "on")),
            s(QT_TRANSLATE_NOOP("Setting", "off")) });
}

Result<void> assignRule(Settings &settings, const QVariant &value)
{
    settings.ehash.rule = value.toString() == u"leading-zeros" ? mint::ValueRule::LeadingZeros : mint::ValueRule::Work;
    return {};
}

Result<void> assignUnitWork(Settings &settings, const QVariant &value)
{
    settings.ehash.unitWork = quint64(value.toDouble());
    return {};
}

Result<void> assignFallback(Settings &settings, const QVariant &value)
{
    settings.ehash.fallbackKey.reset();
    if (value.toString().isEmpty())
        return {};
    const auto key = crypto::CurvePoint::fromHex(value.toString().trimmed());
    if (!key)
        return fail(Errc::Malformed, QStringLiteral("a compressed public key: 66 hex digits"));
    settings.ehash.fallbackKey = *key;
    return {};
}

template <auto Section, auto Member> Result<void> assignOneEndpoint(Settings &settings, const QVariant &value)
{
    if (value.toStringList().size() > 1)
        return fail(Errc::Malformed, QStringLiteral("at most one address and port"));
    return assignEach<Section, Member>(settings, value);
}

bool isName(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && text != ehash::embeddedName
        && std::all_of(
            text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

Result<ehash::KnownMint> knownMint(const QString &text)
{
    const auto wrong = fail(
        Errc::Malformed, QStringLiteral("\"NAME KEY\" with the key that mint shows, or \"NAME hashpool ADDRESS\""));
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || !isName(words[0]))
        return wrong;
    if (words.size() == 3 && words[1] == u"hashpool") {
        const QHostAddress address(words[2]);
        return address.isNull() ? Result<ehash::KnownMint>(wrong)
                                : ehash::KnownMint { words[0], std::nullopt, address };
    }
    const auto key = noise::authorityKeyFromText(words[1]);
    if (!key || words.size() != 2)
        return wrong;
    return ehash::KnownMint { words[0], *key };
}

Result<ehash::KnownPool> knownPool(const QString &text)
{
    const auto wrong = fail(Errc::Malformed,
        QStringLiteral("\"NAME stratum2+tcp://host:port/authority-key\", or the same and \"hashpool\""));
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool isHashpool = words.value(2) == u"hashpool";
    if (words.size() != (isHashpool ? 3 : 2) || !isName(words[0]))
        return wrong;
    const auto url = noise::AuthorityUrl::parse(words[1]);
    if (!url || !url->authority)
        return wrong;
    return ehash::KnownPool { words[0], url->host, url->port, url->authority, isHashpool };
}

template <auto Section, auto Member, auto parse> Result<void> assignPeers(Settings &settings, const QVariant &value)
{
    auto &target = settings.*Section.*Member;
    target.clear();
    const QStringList items = value.toStringList();
    for (const QString &item : items) {
        auto parsed = parse(item);
        if (!parsed)
            return tl::unexpected(parsed.error());
        const bool isTwice
            = std::any_of(target.begin(), target.end(), [&](const auto &p) { return p.name == parsed->name; });
        if (isTwice)
            return fail(Errc::Malformed, QStringLiteral("each name once"));
        target.append(*std::move(parsed));
    }
    return {};
}

QList<SettingEntry> shareEntries()
{
    using S = Settings;
    using E = Settings::Ehash;
    return {
        onOff(u"ehash.enabled", QT_TRANSLATE_NOOP("Setting", "Shares earn ehash"),
            QT_TRANSLATE_NOOP("Setting",
                "Accepted shares of the embedded pool earn ehash: tokens of a mint, locked to each machine's key. auto: in the demo "
                "only. With a remote pool shares earn what that pool pays."),
            assignSwitch<&S::ehash>),
        row(s(u"ehash.mint"), Kind::Text, s(u"embedded"), QT_TRANSLATE_NOOP("Setting", "Mint"),
            QT_TRANSLATE_NOOP(
                "Setting", "Where shares earn: \"embedded\" is this program's own mint, else a name from ehash.mints."),
            assign<&S::ehash, &E::mint>),
        expert(oneOf(
            row(s(u"ehash.rule"), Kind::Choice, s(u"work"), QT_TRANSLATE_NOOP("Setting", "Worth of a share"),
                QT_TRANSLATE_NOOP("Setting",
                    "work: by the difficulty the machine was given, remainders carried on. leading-zeros: hashpool's rule, by the "
                    "luck of the hash. Pool and mint must have the same."),
                assignRule),
            { s(QT_TRANSLATE_NOOP("Setting", "work")), s(QT_TRANSLATE_NOOP("Setting", "leading-zeros")) })),
        within(
            row(s(u"ehash.unit_work"), Kind::Real, 0.0, QT_TRANSLATE_NOOP("Setting", "Hashes for one unit"),
                QT_TRANSLATE_NOOP("Setting",
                    "How much work one unit of ehash stands for. 0: 65536 in the demo, else 4294967296 (difficulty 1)."),
                assignUnitWork),
            0.0, 9e18),
        expert(within(
            row(s(u"ehash.minimum_zeros"), Kind::Integer, 32, QT_TRANSLATE_NOOP("Setting", "Least zero bits"),
                QT_TRANSLATE_NOOP("Setting",
                    "With the leading-zeros rule: a hash with as many zero bits earns one unit, each more doubles it."),
                assign<&S::ehash, &E::minimumZeros>),
            0, 255)),
        row(s(u"ehash.fallback_key"), Kind::Text, QString(),
            QT_TRANSLATE_NOOP("Setting", "Key for machines without one"),
            QT_TRANSLATE_NOOP("Setting",
                "A compressed public key (66 hex digits) that gets the ehash of machines that give no key and have none from the "
                "wallet. Empty: they earn nothing."),
            assignFallback),
        row(s(u"ehash.listen"), Kind::List, QStringList {}, QT_TRANSLATE_NOOP("Setting", "Port for mints"),
            QT_TRANSLATE_NOOP("Setting",
                "Address and port where mints on other machines connect, for example 127.0.0.1:34260. An empty list: none."),
            assignOneEndpoint<&S::ehash, &E::listen>),
        row(s(u"ehash.mints"), Kind::List, QStringList {}, QT_TRANSLATE_NOOP("Setting", "Mints"),
            QT_TRANSLATE_NOOP("Setting",
                "Mints on other machines that may connect, each \"NAME KEY\" with the key that the mint shows in its status, or "
                "\"NAME hashpool ADDRESS\" for a mint of hashpool, which has no key: whoever has that address is the mint."),
            assignPeers<&S::ehash, &E::mints, knownMint>),
        expert(
            row(s(u"ehash.tell_hashpool"), Kind::Bool, false, QT_TRANSLATE_NOOP("Setting", "Tell hashpool translators"),
                QT_TRANSLATE_NOOP("Setting",
                    "Stratum V2 proxies are told of quotes with hashpool's messages. Others may not understand them."),
                assign<&S::ehash, &E::tellsHashpool>)),
    };
}

QList<SettingEntry> mintEntries()
{
    using S = Settings;
    using M = Settings::Mint;
    return {
        onOff(u"mint.enabled", QT_TRANSLATE_NOOP("Setting", "Mint"),
            QT_TRANSLATE_NOOP(
                "Setting", "Runs a Cashu mint in this program. auto: where shares earn ehash at the embedded mint."),
            assignSwitch<&S::mint>),
        row(s(u"mint.name"), Kind::Text, s(u"Hashstead"), QT_TRANSLATE_NOOP("Setting", "Name of the mint"),
            QT_TRANSLATE_NOOP("Setting", "What wallets show."), assign<&S::mint, &M::name>),
        row(s(u"mint.listen"), Kind::List, QStringList { s(u"127.0.0.1:3338") },
            QT_TRANSLATE_NOOP("Setting", "Address of the mint"),
            QT_TRANSLATE_NOOP("Setting",
                "Address and port where wallets reach the mint. An empty list: no wallet does, shares are credited all the same."),
            assignOneEndpoint<&S::mint, &M::listen>),
        row(s(u"mint.pools"), Kind::List, QStringList {}, QT_TRANSLATE_NOOP("Setting", "Pools of the mint"),
            QT_TRANSLATE_NOOP("Setting",
                "Pools on other machines whose shares this mint credits, each \"NAME stratum2+tcp://host:34260/authority-key\", "
                "followed by \"hashpool\" for a pool of hashpool. Each pool must have this mint's key on its list."),
            assignPeers<&S::mint, &M::pools, knownPool>),
        expert(row(s(u"mint.epochs"), Kind::Bool, false, QT_TRANSLATE_NOOP("Setting", "Epochs"),
            QT_TRANSLATE_NOOP("Setting",
                "Each block that pays the payout address ends an epoch: a new unit begins. Needs a node or the demo."),
            assign<&S::mint, &M::hasEpochs>)),
        expert(within(
            row(s(u"mint.confirmations"), Kind::Integer, 6, QT_TRANSLATE_NOOP("Setting", "Confirmations of an epoch"),
                QT_TRANSLATE_NOOP("Setting", "Blocks until an epoch's beginning is final and its quotes are paid."),
                assign<&S::mint, &M::confirmations>),
            1, 1000)),
        expert(row(s(u"mint.test_backend"), Kind::Bool, false, QT_TRANSLATE_NOOP("Setting", "Test payments"),
            QT_TRANSLATE_NOOP("Setting",
                "Quotes of method bolt11 are marked paid without any payment, for testing wallets. Only with play money: the demo, "
                "or network regtest."),
            assign<&S::mint, &M::hasTestBackend>)),
        expert(within(
            row(s(u"mint.connections"), Kind::Integer, 1024, QT_TRANSLATE_NOOP("Setting", "Connections of wallets"),
                QT_TRANSLATE_NOOP(
                    "Setting", "Wallets' connections at once. When all are in use, one that idles makes room."),
                assign<&S::mint, &M::connections>),
            8, 20'000)),
        expert(within(row(s(u"mint.connections_per_address"), Kind::Integer, 64,
                          QT_TRANSLATE_NOOP("Setting", "Connections of one address"),
                          QT_TRANSLATE_NOOP(
                              "Setting", "Of one IPv4 address or one IPv6 network (/64); at most mint.connections."),
                          assign<&S::mint, &M::connectionsPerAddress>),
            1, 20'000)),
        expert(
            within(row(s(u"mint.requests_per_second"), Kind::Real, 50.0,
                       QT_TRANSLATE_NOOP("Setting", "Requests of one address"),
                       QT_TRANSLATE_NOOP("Setting",
                           "Requests a second that one address may make for long; four times as many at once. More are "
                           "answered with 429. A request of many bytes counts as several."),
                       assign<&S::mint, &M::requestsPerSecond>),
                1.0, 100'000.0)),
        expert(within(
            row(s(u"mint.body_bytes"), Kind::Integer, 1024 * 1024, QT_TRANSLATE_NOOP("Setting", "Longest request"),
                QT_TRANSLATE_NOOP("Setting", "Bytes of a request's body. A swap of 1000 coins has about 400,000."),
                assign<&S::mint, &M::bodyBytes>),
            64 * 1024, 16 * 1024 * 1024)),
        expert(within(
            row(s(u"mint.head_bytes"), Kind::Integer, 16 * 1024, QT_TRANSLATE_NOOP("Setting", "Longest request head"),
                QT_TRANSLATE_NOOP("Setting", "Bytes of a request's first line and headers together."),
                assign<&S::mint, &M::headBytes>),
            2048, 256 * 1024)),
        expert(
            within(row(s(u"mint.keep_alive"), Kind::Duration, 30, QT_TRANSLATE_NOOP("Setting", "Idle time of wallets"),
                       QT_TRANSLATE_NOOP("Setting", "A connection that makes no request for that long is closed."),
                       assign<&S::mint, &M::idleTime>),
                1, hour)),
        onOff(u"wallet.enabled", QT_TRANSLATE_NOOP("Setting", "Wallet"),
            QT_TRANSLATE_NOOP("Setting", "Runs a Cashu wallet in this program. auto: where the mint runs."),
            assignSwitch<&S::wallet>),
    };
}

} // namespace

QList<SettingEntry> ehashEntries()
{
    return shareEntries() + mintEntries();
}

} // namespace app
