// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cashu/Amount.h"
#include "core/crypto/CurvePoint.h"

#include <QByteArray>

#include <map>

namespace cashu {

/// A keyset's id as opaque bytes: version byte 00 and 7 more (v1), or 01 and 32 more (v2). Unknown versions are
/// refused. NUT-02.
class KeysetId {
public:
    /// Hex of a full id. Errors: Malformed, Unsupported (version).
    static Result<KeysetId> fromHex(QStringView hex);
    /// 8 or 33 bytes, as in tokens. Errors: as fromHex().
    static Result<KeysetId> fromBytes(QByteArrayView bytes);

    KeysetId() = default; ///< null
    bool isNull() const { return m_bytes.isEmpty(); }
    int version() const { return m_bytes.isEmpty() ? -1 : quint8(m_bytes.front()); }
    /// First 8 bytes of a v2 id, inside tokens only.
    bool isShort() const { return version() == 1 && m_bytes.size() == 8; }
    bool isShortOf(const KeysetId &full) const { return isShort() && full.m_bytes.startsWith(m_bytes); }
    KeysetId shortened() const;
    const QByteArray &bytes() const { return m_bytes; }
    QString toHex() const;
    auto operator<=>(const KeysetId &other) const { return m_bytes.compare(other.m_bytes) <=> 0; }
    bool operator==(const KeysetId &) const = default;
    friend size_t qHash(const KeysetId &id, size_t seed = 0) { return qHash(id.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

using KeyMap = std::map<Amount, crypto::CurvePoint>; ///< by amount, ascending

/// A mint's public keys for one unit. NUT-01, NUT-02.
struct Keyset {
    KeysetId id;
    QString unit; ///< lowercase
    KeyMap keys {}; ///< empty in a list of keysets
    bool isActive = true;
    quint64 inputFeePpk = 0; ///< thousandths of a unit per input
    std::optional<quint64> finalExpiry {}; ///< Unix seconds; none: never

    std::optional<crypto::CurvePoint> keyFor(Amount amount) const;
    QList<Amount> denominations() const;
};

/// The id that \a keyset's keys, unit, fee and expiry give. Version 0 ignores all but the keys.
KeysetId deriveIdV1(const KeyMap &keys);
KeysetId deriveIdV2(const Keyset &keyset);
/// Whether keyset.id is what its contents give, by the id's own version.
bool idMatches(const Keyset &keyset);

/// What a transaction's inputs cost: (sum of their keysets' ppk + 999) / 1000. None on overflow.
std::optional<Amount> feeFor(const QList<quint64> &inputFeesPpk);

} // namespace cashu
