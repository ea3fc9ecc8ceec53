// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cashu/Keyset.h"
#include "core/storage/Database.h"

#include <QHash>

namespace wallet {

using MintId = qint64;

/// Bounds on what a mint can make the wallet keep.
inline constexpr qsizetype maxKeysets = 2000; ///< of one mint, old ones too
inline constexpr size_t maxKeysOfKeyset = 256;
inline constexpr qsizetype maxUnitName = 200;
inline constexpr quint64 maxInputFeePpk = 1'000'000; ///< a thousand units for one input

struct MintRow {
    MintId id = 0;
    QString url;
    bool isTrusted = false;
    QByteArray info {}; ///< JSON as the mint gave it, empty before it answered
    std::optional<UnixMs> answeredAt {};
};

/// The mints of the wallet and their keysets, on disk and at hand. Keysets are never forgotten: a proof may come back.
class MintStore final {
public:
    explicit MintStore(const storage::Database &database)
        : m_database(&database)
    {
    }
    Result<void> load();

    const QList<MintRow> &mints() const { return m_mints; }
    const MintRow *find(const QString &url) const;
    const MintRow *find(MintId id) const;
    Result<MintId> add(const QString &url, bool isTrusted);
    /// This program's own mint is at \a url: in the list, trusted, and the same mint as before when it had another
    /// address (a busy port). Of others a new address is a new mint: who copies a mint's keysets must not get its
    /// coins.
    Result<void> setOwn(const QString &url);
    Result<void> setTrusted(MintId id, bool isTrusted);
    Result<void> setInfo(MintId id, const QByteArray &info, UnixMs at);
    /// Errors: Busy while anything of it is left.
    Result<void> remove(MintId id);

    const QHash<cashu::KeysetId, cashu::Keyset> &keysets() const { return m_keysets; }
    QList<cashu::Keyset> keysetsOf(MintId mint) const;
    std::optional<MintId> mintOf(const cashu::KeysetId &id) const;
    QStringList unitsOf(MintId mint) const;
    /// Where new outputs go: active, not expired, cheapest, then of the newest version. Errors: NotFound.
    Result<cashu::Keyset> activeKeyset(MintId mint, const QString &unit, UnixMs now) const;

    /// Takes what a mint says its keysets are, all of it or nothing. \a keysets hold their keys. Errors: Protocol for
    /// an id that is not made of its contents, one past the bounds above, keys that changed under a known id, or an id
    /// another mint has (also when only their NUT-13 numbers are the same, for version 0).
    Result<void> saveKeysets(MintId mint, const QList<cashu::Keyset> &keysets);

    Result<quint64> nextCounter(const cashu::KeysetId &id) const;

private:
    Result<void> check(MintId mint, const cashu::Keyset &keyset) const;

    const storage::Database *m_database = nullptr;
    QList<MintRow> m_mints;
    QHash<cashu::KeysetId, cashu::Keyset> m_keysets;
    QHash<cashu::KeysetId, MintId> m_owners;
};

} // namespace wallet
