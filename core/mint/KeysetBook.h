// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cashu/Keyset.h"
#include "core/crypto/HdKey.h"
#include "core/crypto/Mnemonic.h"

#include <map>

namespace mint {

/// What the store keeps of a keyset: never a key.
struct KeysetRecord {
    qint64 number = 0; ///< the store's
    cashu::KeysetId id;
    QString unit;
    quint32 index = 0; ///< of the unit's keysets
    bool isActive = true;
    quint64 inputFeePpk = 0;
    std::optional<quint64> finalExpiry {}; ///< Unix seconds
    UnixMs createdAt {};
    QString damage {}; ///< English: why this row cannot be used. Empty: it can

    bool isExpired(quint64 nowSeconds) const { return finalExpiry && *finalExpiry <= nowSeconds; }
};

/// Every keyset this mint ever had, with its keys: 2^0 to 2^63, made from the seed at
/// m/129372'/<unit>'/<index>'/<exponent>', where <unit> is 31 bits of the name's SHA-256. Keys are made when they are
/// first asked for.
class KeysetBook {
public:
    /// Errors: BadKey (a seed no tree can grow from).
    static Result<KeysetBook> fromSeed(const crypto::Seed64 &seed);

    /// The mint's own key, shown in its info and signed over by quote lookups: m/129374'/0'.
    const crypto::CurvePoint &mintKey() const { return m_mintKey; }

    /// The path number of a unit's name.
    static quint32 unitNumber(const QString &unit);
    /// Whether \a unit has keysets already, or may have some: no other unit has its number.
    bool hasRoomFor(const QString &unit) const;
    bool knowsUnit(const QString &unit) const { return m_units.contains(unit); }

    /// The next keyset of \a record.unit: index and id are filled in. Nothing is kept.
    /// Errors: AlreadyExists (another unit has this number).
    Result<KeysetRecord> next(KeysetRecord record) const;
    /// Keeps \a record; when it is active, the unit's other keysets are not any more. A damaged one is kept apart: its
    /// unit and index stay taken, and nothing finds it.
    void add(const KeysetRecord &record);
    /// Whether the seed gives \a record its id: its unit, index, fee and expiry are as they were made.
    bool isGenuine(const KeysetRecord &record) const;
    void deactivateUnit(const QString &unit);

    const KeysetRecord *find(const cashu::KeysetId &id) const;
    const KeysetRecord *find(qint64 number) const;
    const KeysetRecord *activeOf(const QString &unit) const;
    /// Oldest first.
    const QList<KeysetRecord> &records() const { return m_records; }
    const QList<KeysetRecord> &damaged() const { return m_damaged; }

    /// With its public keys; null id when unknown.
    cashu::Keyset keyset(const cashu::KeysetId &id) const;
    struct Key {
        const crypto::Secret32 *secret = nullptr;
        const crypto::CurvePoint *point = nullptr;
    };
    /// Both null when there is no such keyset or amount, or when its id is not what the seed gives. Stays valid.
    Key keyFor(const cashu::KeysetId &id, cashu::Amount amount) const;

private:
    struct Keys {
        QList<crypto::Secret32> secrets; ///< by exponent
        QList<crypto::CurvePoint> points;
    };
    KeysetBook(crypto::HdKey root, crypto::CurvePoint mintKey)
        : m_root(std::move(root))
        , m_mintKey(std::move(mintKey))
    {
    }
    Result<Keys> derive(const QString &unit, quint32 index) const;
    cashu::Keyset publicPart(const KeysetRecord &record, const Keys &keys) const;
    const Keys *keysOf(const cashu::KeysetId &id) const;

    crypto::HdKey m_root;
    crypto::CurvePoint m_mintKey;
    QList<KeysetRecord> m_records;
    QList<KeysetRecord> m_damaged;
    QHash<cashu::KeysetId, int> m_byId;
    QHash<QString, quint32> m_units; ///< names to numbers
    mutable std::map<cashu::KeysetId, Keys> m_keys; ///< those that were asked for
};

} // namespace mint
