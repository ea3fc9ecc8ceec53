// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/TestInvoice.h"

#include "core/base/Bech32.h"
#include "core/crypto/SecpContext.h"
#include "core/crypto/Sha256.h"

#include <secp256k1_recovery.h>

#include <algorithm>

namespace mint {

namespace {

constexpr qsizetype maxLength = 1024;
// Tagged fields
constexpr quint8 paymentHash = 1;
constexpr quint8 features = 5;
constexpr quint8 description = 13;
constexpr quint8 paymentSecret = 16;

QByteArray number(quint64 value, int groups)
{
    QByteArray out(groups, '\0');
    for (int i = groups - 1; i >= 0; --i, value >>= 5)
        out[i] = char(value & 31);
    return out;
}

QByteArray field(quint8 tag, const QByteArray &groups)
{
    return char(tag) + number(quint64(groups.size()), 2) + groups;
}

QByteArray field(quint8 tag, const Bytes32 &bytes)
{
    return field(tag, toFiveBitGroups(QByteArrayView(bytes)));
}

/// The fewest digits: a sat is 10 of "n", a thousandth of the next.
QString amountText(cashu::Amount amount)
{
    quint64 value = amount.value * 10;
    QString unit = QStringLiteral("n");
    for (const QString &larger : { QStringLiteral("u"), QStringLiteral("m"), QString() }) {
        if (value % 1000 != 0)
            break;
        value /= 1000;
        unit = larger;
    }
    return QString::number(value) + unit;
}

/// 64 bytes and the number that gives the signer's key back.
QByteArray signature(const Bytes32 &digest)
{
    const Bytes32 key = crypto::sha256(QByteArrayView("the test backend's node, which is none"));
    secp256k1_ecdsa_recoverable_signature signature {};
    secp256k1_ecdsa_sign_recoverable(crypto::secpContext(), &signature, digest.data(), key.data(), nullptr, nullptr);
    std::array<quint8, 64> compact {};
    int recovery = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(
        crypto::secpContext(), compact.data(), &recovery, &signature);
    return QByteArrayView(compact).toByteArray() + char(recovery);
}

/// 5-bit groups as bytes, the last one filled with zero bits.
QByteArray packed(const QByteArray &groups)
{
    QByteArray out;
    quint32 bits = 0;
    int count = 0;
    for (const char group : groups) {
        bits = bits << 5 | quint8(group);
        count += 5;
        if (count >= 8) {
            count -= 8;
            out += char(bits >> count & 0xff);
        }
    }
    return count > 0 ? out + char(bits << (8 - count) & 0xff) : out;
}

} // namespace

QString testInvoice(cashu::Amount amount, const QString &quoteId, UnixMs now)
{
    const Bytes32 secret = crypto::sha256(quoteId.toUtf8());
    const QString prefix = QStringLiteral("lnbcrt") + amountText(amount);
    QByteArray groups = number(unixSeconds(now), 7);
    groups += field(paymentHash, crypto::sha256(QByteArrayView(secret)));
    groups += field(paymentSecret, secret);
    groups += field(description, toFiveBitGroups("play money"));
    groups += field(features, number(1 << 14 | 1 << 8, 3)); // payment_secret and var_onion_optin
    groups += toFiveBitGroups(signature(crypto::sha256(prefix.toUtf8() + packed(groups))));
    return encodeBech32({ Bech32Checksum::Bech32, prefix, groups }, maxLength).value_or(QString());
}

} // namespace mint
