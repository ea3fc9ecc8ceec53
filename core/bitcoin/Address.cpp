// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bitcoin/Address.h"

#include "core/base/Base58.h"
#include "core/base/Bech32.h"

#include <QList>

namespace bitcoin {

namespace {

constexpr qsizetype hashSize = 20;
constexpr qsizetype longestAddress = 90;

/// How a group of networks that share address prefixes writes them.
struct Format {
    const char *group; ///< as error texts name it
    const char *bech32Prefix;
    quint8 pubKeyHash; ///< base58 version bytes
    quint8 scriptHash;
    QList<Network> networks;
};

const QList<Format> &formats()
{
    static const QList<Format> table {
        { "main", "bc", 0x00, 0x05, { Network::Main } },
        { "testnet/signet", "tb", 0x6f, 0xc4, { Network::Testnet3, Network::Testnet4, Network::Signet } },
        { "regtest", "bcrt", 0x6f, 0xc4, { Network::Regtest, Network::Simulated } },
    };
    return table;
}

const Format &formatOf(Network network)
{
    for (const auto &format : formats()) {
        if (format.networks.contains(network))
            return format;
    }
    return formats().first();
}

tl::unexpected<Error> wrongNetwork(const QString &whose, Network network)
{
    return fail(
        Errc::WrongNetwork, QStringLiteral("this is a %1 address, the node is on %2").arg(whose, networkName(network)));
}

QByteArray pubKeyHashScript(QByteArrayView hash)
{
    return QByteArray("\x76\xa9\x14", 3) + hash.toByteArray() + QByteArray("\x88\xac", 2);
}

QByteArray scriptHashScript(QByteArrayView hash)
{
    return QByteArray("\xa9\x14", 2) + hash.toByteArray() + QByteArray("\x87", 1);
}

Result<QByteArray> scriptOfBech32(const Bech32 &parts, Network network)
{
    if (parts.prefix != QLatin1String(formatOf(network).bech32Prefix)) {
        for (const auto &format : formats()) {
            if (parts.prefix == QLatin1String(format.bech32Prefix))
                return wrongNetwork(
                    QStringLiteral("%1 (%2)").arg(QLatin1String(format.group), parts.prefix + u'1'), network);
        }
        return fail(Errc::Malformed, QStringLiteral("\"%1\" is no Bitcoin address prefix").arg(parts.prefix));
    }
    if (parts.values.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("the address has no data"));
    const int version = quint8(parts.values[0]);
    if (version > 16)
        return fail(Errc::Malformed, QStringLiteral("witness version %1 does not exist").arg(version));
    if ((version == 0) != (parts.checksum == Bech32Checksum::Bech32))
        return fail(
            Errc::Malformed, QStringLiteral("witness version %1 is written with the other checksum").arg(version));
    const auto program = fromFiveBitGroups(QByteArrayView(parts.values).sliced(1));
    if (!program)
        return tl::unexpected(program.error());
    const auto size = program->size();
    if (size < 2 || size > 40 || (version == 0 && size != 20 && size != 32))
        return fail(Errc::Malformed,
            QStringLiteral("a witness program of version %1 cannot have %2 bytes").arg(version).arg(size));
    return WitnessProgram { version, *program }.toScript();
}

Result<QByteArray> scriptOfBase58(QByteArrayView payload, Network network)
{
    if (payload.size() != 1 + hashSize)
        return fail(
            Errc::Malformed, QStringLiteral("a base58 address carries 21 bytes, this one %1").arg(payload.size()));
    const quint8 version = quint8(payload[0]);
    const auto hash = payload.sliced(1);
    const auto &format = formatOf(network);
    if (version == format.pubKeyHash)
        return pubKeyHashScript(hash);
    if (version == format.scriptHash)
        return scriptHashScript(hash);
    for (const auto &other : formats()) {
        if (version == other.pubKeyHash || version == other.scriptHash)
            return wrongNetwork(version == formats().first().pubKeyHash || version == formats().first().scriptHash
                    ? QStringLiteral("main")
                    : QStringLiteral("testnet/signet/regtest"),
                network);
    }
    return fail(Errc::Malformed, QStringLiteral("base58 version %1 is no Bitcoin address").arg(version));
}

/// True when the text begins like one of our bech32 forms, so that its bech32 error is the one to show.
bool looksLikeBech32(QStringView text)
{
    for (const auto &format : formats()) {
        if (text.startsWith(QLatin1String(format.bech32Prefix) + u'1', Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Address::Address(QString text, QByteArray script, Network network)
    : m_text(std::move(text))
    , m_script(std::move(script))
    , m_network(network)
{
}

Result<Address> Address::parse(QStringView text, Network network)
{
    if (text.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("the address is empty"));
    if (text.size() > longestAddress)
        return fail(Errc::Malformed, QStringLiteral("no address has %1 characters").arg(text.size()));
    const auto parts = decodeBech32(text);
    if (parts || looksLikeBech32(text)) {
        const auto script = parts.and_then([network](const Bech32 &p) { return scriptOfBech32(p, network); });
        if (!script)
            return tl::unexpected(script.error());
        return Address(text.toString().toLower(), *script, network);
    }
    const auto payload = fromBase58Check(text);
    if (!payload)
        return fail(
            Errc::Malformed, QStringLiteral("neither a bech32 nor a base58 address: %1").arg(payload.error().detail));
    const auto script = scriptOfBase58(*payload, network);
    if (!script)
        return tl::unexpected(script.error());
    return Address(text.toString(), *script, network);
}

Result<Address> Address::fromScript(QByteArrayView script, Network network)
{
    const auto &format = formatOf(network);
    const auto base58 = [&](quint8 version, qsizetype offset) {
        const auto payload = QByteArray(1, char(version)) + script.sliced(offset, hashSize).toByteArray();
        return Address(toBase58Check(payload), script.toByteArray(), network);
    };
    switch (scriptType(script)) {
    case ScriptType::PubKeyHash:
        return base58(format.pubKeyHash, 3);
    case ScriptType::ScriptHash:
        return base58(format.scriptHash, 2);
    case ScriptType::WitnessPubKeyHash:
    case ScriptType::WitnessScriptHash:
    case ScriptType::Taproot:
    case ScriptType::WitnessUnknown: {
        const auto program = WitnessProgram::fromScript(script);
        const auto checksum = program->version == 0 ? Bech32Checksum::Bech32 : Bech32Checksum::Bech32m;
        const auto values = QByteArray(1, char(program->version)) + toFiveBitGroups(program->program);
        return encodeBech32({ checksum, QLatin1String(format.bech32Prefix), values }).map([&](const QString &text) {
            return Address(text, script.toByteArray(), network);
        });
    }
    case ScriptType::PubKey:
    case ScriptType::NullData:
    case ScriptType::NonStandard:
        break;
    }
    return fail(Errc::Unsupported, QStringLiteral("no address form exists for this output script"));
}

} // namespace bitcoin
