// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/KeysetBook.h"

#include "core/crypto/Sha256.h"

#include <QLoggingCategory>

#include <bit>

namespace mint {
namespace {

Q_LOGGING_CATEGORY(lcMint, "hashstead.mint")

constexpr int exponents = 64;
constexpr quint32 purpose = 129372;

} // namespace

Result<KeysetBook> KeysetBook::fromSeed(const crypto::Seed64 &seed)
{
    auto root = crypto::HdKey::fromSeed(seed.span());
    if (!root)
        return tl::unexpected(root.error());
    const auto own = root->path(u"m/129374'/0'");
    if (!own)
        return tl::unexpected(own.error());
    const auto point = own->publicKey();
    if (!point)
        return tl::unexpected(point.error());
    return KeysetBook(*std::move(root), *point);
}

quint32 KeysetBook::unitNumber(const QString &unit)
{
    const Bytes32 digest = crypto::sha256(unit.toUtf8());
    const quint32 word = quint32(digest[0]) << 24 | quint32(digest[1]) << 16 | quint32(digest[2]) << 8 | digest[3];
    return word & 0x7fffffff;
}

bool KeysetBook::hasRoomFor(const QString &unit) const
{
    if (m_units.contains(unit))
        return true;
    const quint32 number = unitNumber(unit);
    return std::none_of(m_units.cbegin(), m_units.cend(), [&](quint32 taken) { return taken == number; });
}

Result<KeysetBook::Keys> KeysetBook::derive(const QString &unit, quint32 index) const
{
    const auto branch = m_root.path(QStringLiteral("m/%1'/%2'/%3'").arg(purpose).arg(unitNumber(unit)).arg(index));
    if (!branch)
        return tl::unexpected(branch.error());
    Keys keys;
    for (quint32 exponent = 0; exponent < exponents; ++exponent) {
        const auto key = branch->child(crypto::HdKey::hardened(exponent));
        if (!key)
            return tl::unexpected(key.error());
        const auto point = key->publicKey();
        if (!point)
            return tl::unexpected(point.error());
        keys.secrets.append(key->secret());
        keys.points.append(*point);
    }
    return keys;
}

cashu::Keyset KeysetBook::publicPart(const KeysetRecord &record, const Keys &keys) const
{
    cashu::Keyset out { record.id, record.unit, {}, record.isActive, record.inputFeePpk, record.finalExpiry };
    for (int exponent = 0; exponent < keys.points.size(); ++exponent)
        out.keys.emplace(cashu::Amount(quint64(1) << exponent), keys.points[exponent]);
    return out;
}

Result<KeysetRecord> KeysetBook::next(KeysetRecord record) const
{
    if (!hasRoomFor(record.unit))
        return fail(Errc::AlreadyExists,
            QStringLiteral("the name of unit %1 has the path number of another unit; choose another name")
                .arg(record.unit));
    record.index = 0;
    for (const auto *list : { &m_records, &m_damaged }) {
        for (const KeysetRecord &known : *list) {
            if (known.unit == record.unit)
                record.index = std::max(record.index, known.index + 1);
        }
    }
    const auto keys = derive(record.unit, record.index);
    if (!keys)
        return tl::unexpected(keys.error());
    record.id = cashu::deriveIdV2(publicPart(record, *keys));
    return record;
}

void KeysetBook::add(const KeysetRecord &record)
{
    m_units.insert(record.unit, unitNumber(record.unit));
    if (!record.damage.isEmpty()) {
        m_damaged.append(record);
        return;
    }
    if (record.isActive)
        deactivateUnit(record.unit);
    m_byId.insert(record.id, int(m_records.size()));
    m_records.append(record);
}

bool KeysetBook::isGenuine(const KeysetRecord &record) const
{
    const auto keys = derive(record.unit, record.index);
    return keys && cashu::deriveIdV2(publicPart(record, *keys)) == record.id;
}

void KeysetBook::deactivateUnit(const QString &unit)
{
    for (KeysetRecord &known : m_records) {
        if (known.unit == unit)
            known.isActive = false;
    }
}

const KeysetRecord *KeysetBook::find(const cashu::KeysetId &id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.constEnd() ? nullptr : &m_records[*at];
}

const KeysetRecord *KeysetBook::find(qint64 number) const
{
    for (const KeysetRecord &record : m_records) {
        if (record.number == number)
            return &record;
    }
    return nullptr;
}

const KeysetRecord *KeysetBook::activeOf(const QString &unit) const
{
    for (auto record = m_records.crbegin(); record != m_records.crend(); ++record) {
        if (record->isActive && record->unit == unit)
            return &*record;
    }
    return nullptr;
}

const KeysetBook::Keys *KeysetBook::keysOf(const cashu::KeysetId &id) const
{
    if (const auto known = m_keys.find(id); known != m_keys.end())
        return &known->second;
    const KeysetRecord *record = find(id);
    if (!record)
        return nullptr;
    auto keys = derive(record->unit, record->index);
    if (!keys || cashu::deriveIdV2(publicPart(*record, *keys)) != id) {
        qCCritical(lcMint).noquote() << "keyset" << id.toHex() << "of unit" << record->unit
                                     << "is not of this mint's seed";
        return nullptr;
    }
    return &m_keys.emplace(id, *std::move(keys)).first->second;
}

cashu::Keyset KeysetBook::keyset(const cashu::KeysetId &id) const
{
    const KeysetRecord *record = find(id);
    const Keys *keys = keysOf(id);
    return record && keys ? publicPart(*record, *keys) : cashu::Keyset {};
}

KeysetBook::Key KeysetBook::keyFor(const cashu::KeysetId &id, cashu::Amount amount) const
{
    const Keys *keys = std::has_single_bit(amount.value) ? keysOf(id) : nullptr;
    if (!keys)
        return {};
    const int exponent = std::countr_zero(amount.value);
    return { &keys->secrets[exponent], &keys->points[exponent] };
}

} // namespace mint
