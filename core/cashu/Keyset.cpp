// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Keyset.h"

#include "core/crypto/Sha256.h"

namespace cashu {

namespace {

constexpr qsizetype shortSize = 8;
constexpr qsizetype v2Size = 33;

} // namespace

Result<KeysetId> KeysetId::fromBytes(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("the keyset id is empty"));
    const int version = quint8(bytes.front());
    if (version > 1)
        return fail(Errc::Unsupported, QStringLiteral("keyset ids of version %1 are not known").arg(version));
    if (bytes.size() != shortSize && !(version == 1 && bytes.size() == v2Size))
        return fail(Errc::Malformed,
            QStringLiteral("a keyset id of version %1 cannot have %2 bytes").arg(version).arg(bytes.size()));
    KeysetId id;
    id.m_bytes = bytes.toByteArray();
    return id;
}

Result<KeysetId> KeysetId::fromHex(QStringView hex)
{
    const auto bytes = ::fromHex(hex);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto id = fromBytes(*bytes);
    if (id && id->isShort())
        return fail(Errc::Malformed, QStringLiteral("the keyset id is a short one, as tokens have, not a full one"));
    return id;
}

KeysetId KeysetId::shortened() const
{
    KeysetId id;
    id.m_bytes = m_bytes.first(std::min(m_bytes.size(), shortSize));
    return id;
}

QString KeysetId::toHex() const
{
    return ::toHex(m_bytes);
}

std::optional<crypto::CurvePoint> Keyset::keyFor(Amount amount) const
{
    const auto found = keys.find(amount);
    return found == keys.end() ? std::nullopt : std::optional(found->second);
}

QList<Amount> Keyset::denominations() const
{
    QList<Amount> amounts;
    for (const auto &[amount, key] : keys)
        amounts.append(amount);
    return amounts;
}

KeysetId deriveIdV1(const KeyMap &keys)
{
    crypto::Sha256 hash;
    for (const auto &[amount, key] : keys)
        hash.update(key.compressed());
    const Bytes32 digest = hash.finish();
    return *KeysetId::fromBytes(QByteArray(1, '\0') + toByteArray(digest).first(shortSize - 1));
}

KeysetId deriveIdV2(const Keyset &keyset)
{
    QByteArray text;
    for (const auto &[amount, key] : keyset.keys) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(amount.value) + ':' + key.toHex().toLatin1();
    }
    text += "|unit:" + keyset.unit.toLower().toUtf8();
    if (keyset.inputFeePpk > 0)
        text += "|input_fee_ppk:" + QByteArray::number(keyset.inputFeePpk);
    if (keyset.finalExpiry)
        text += "|final_expiry:" + QByteArray::number(*keyset.finalExpiry);
    return *KeysetId::fromBytes(QByteArray(1, '\1') + toByteArray(crypto::sha256(text)));
}

bool idMatches(const Keyset &keyset)
{
    switch (keyset.id.version()) {
    case 0:
        return keyset.id == deriveIdV1(keyset.keys);
    case 1:
        return keyset.id == deriveIdV2(keyset);
    default:
        return false;
    }
}

std::optional<Amount> feeFor(const QList<quint64> &inputFeesPpk)
{
    const auto sum = sumOf(inputFeesPpk, [](quint64 ppk) { return Amount(ppk); });
    const auto rounded = sum ? plus(*sum, Amount(999)) : std::nullopt;
    return rounded ? std::optional(Amount(rounded->value / 1000)) : std::nullopt;
}

} // namespace cashu
