// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bitcoin/Network.h"
#include "core/bitcoin/Script.h"

namespace bitcoin {

/// A payout address that is known to belong to one network. Follows BIP 13, 173 and 350.
class Address {
public:
    /// Reads base58 and bech32 forms. Errors: WrongNetwork naming both networks, Malformed otherwise.
    static Result<Address> parse(QStringView text, Network network);
    /// Errors: Unsupported when no address form exists for \a script.
    static Result<Address> fromScript(QByteArrayView script, Network network);

    /// The output script that pays it.
    const QByteArray &toScript() const { return m_script; }
    ScriptType type() const { return scriptType(m_script); }
    /// The canonical text: bech32 in lower case.
    const QString &toString() const { return m_text; }
    Network network() const { return m_network; }
    bool operator==(const Address &) const = default;

private:
    Address(QString text, QByteArray script, Network network);

    QString m_text;
    QByteArray m_script;
    Network m_network = Network::Main;
};

} // namespace bitcoin
