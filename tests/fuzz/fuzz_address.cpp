// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Bech32.h"
#include "core/bitcoin/Address.h"

#include <cstdlib>

namespace {

using bitcoin::Address;
using bitcoin::Network;

void require(bool claim)
{
    if (!claim)
        std::abort();
}

/// A text that is an address leads to a script and back to the same address.
void fromText(const QString &text)
{
    for (const auto network : { Network::Main, Network::Testnet4, Network::Regtest }) {
        const auto address = Address::parse(text, network);
        if (!address)
            continue;
        const auto back = Address::fromScript(address->toScript(), network);
        require(back && *back == *address);
    }
    if (const auto parts = decodeBech32(text)) {
        const auto again = encodeBech32(*parts);
        require(again && *again == text.toLower());
    }
}

/// A script that has an address is paid by it.
void fromScript(QByteArrayView script)
{
    for (const auto network : { Network::Main, Network::Signet, Network::Simulated }) {
        const auto address = Address::fromScript(script, network);
        if (!address)
            continue;
        const auto back = Address::parse(address->toString(), network);
        require(back && back->toScript() == script);
    }
}

void groups(QByteArrayView bytes)
{
    require(fromFiveBitGroups(toFiveBitGroups(bytes)).value() == bytes);
    if (const auto decoded = fromFiveBitGroups(bytes))
        require(toFiveBitGroups(*decoded) == bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    fromText(QString::fromUtf8(bytes));
    fromText(QString::fromLatin1(bytes));
    fromScript(bytes);
    groups(bytes);
    return 0;
}
