// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintStore.h"

#include "core/base/Bytes.h"
#include "core/wallet/Batch.h"
#include "core/wallet/ShownText.h"

#include <QSet>

#include <algorithm>

namespace wallet {
namespace {

using cashu::Amount;
using cashu::Keyset;
using cashu::KeysetId;

QString textOfKeys(const cashu::KeyMap &keys)
{
    QStringList parts;
    for (const auto &[amount, key] : keys)
        parts.append(QStringLiteral("%1:%2").arg(amount.value).arg(key.toHex()));
    return parts.join(u',');
}

Result<cashu::KeyMap> keysOfText(const QString &text)
{
    cashu::KeyMap out;
    const auto parts = QStringView(text).split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        const qsizetype colon = part.indexOf(u':');
        const auto key = crypto::CurvePoint::fromHex(part.sliced(colon + 1));
        if (colon < 0 || !key)
            return fail(Errc::Malformed, QStringLiteral("the wallet's keys of a mint are damaged"));
        out.emplace(Amount(part.first(colon).toULongLong()), *key);
    }
    return out;
}

/// NUT-13's number of a version 0 keyset, which names its branch of the tree.
quint64 branchOf(const KeysetId &id)
{
    quint64 number = 0;
    for (const char byte : id.bytes())
        number = (number << 8) | quint8(byte);
    return number % 0x7fffffffull;
}

tl::unexpected<Error> badKeyset(const KeysetId &id, const QString &what)
{
    return fail(Errc::Protocol,
        QStringLiteral("keyset %1: %2. The mint's keys were not taken; what the wallet holds is untouched.")
            .arg(id.toHex(), what));
}

} // namespace

Result<void> MintStore::load()
{
    m_mints.clear();
    m_keysets.clear();
    m_owners.clear();
    auto mints = m_database->run(
        QStringLiteral("SELECT id, url, is_trusted, info, answered_at_ms FROM mint WHERE is_removed = 0 ORDER BY id"));
    if (!mints)
        return tl::unexpected(mints.error());
    while (mints->next()) {
        MintRow row { mints->value(0).toLongLong(), mints->value(1).toString(), mints->value(2).toBool(),
            mints->value(3).toString().toUtf8() };
        if (!mints->isNull(4))
            row.answeredAt = UnixMs(std::chrono::milliseconds(mints->value(4).toLongLong()));
        m_mints.append(row);
    }
    auto keysets
        = m_database->run(QStringLiteral("SELECT id, mint, unit, is_active, fee_ppk, final_expiry, keys FROM keyset"));
    if (!keysets)
        return tl::unexpected(keysets.error());
    while (keysets->next()) {
        const auto id = KeysetId::fromBytes(keysets->value(0).toByteArray());
        auto keys = keysOfText(keysets->value(6).toString());
        if (!id || !keys)
            return fail(Errc::Malformed, QStringLiteral("a keyset in the wallet's database is damaged"));
        Keyset keyset { *id, keysets->value(2).toString(), *std::move(keys), keysets->value(3).toBool(),
            quint64(keysets->value(4).toLongLong()) };
        if (!keysets->isNull(5))
            keyset.finalExpiry = quint64(keysets->value(5).toLongLong());
        m_owners.insert(*id, keysets->value(1).toLongLong());
        m_keysets.insert(*id, std::move(keyset));
    }
    return {};
}

const MintRow *MintStore::find(const QString &url) const
{
    const auto found
        = std::find_if(m_mints.cbegin(), m_mints.cend(), [&](const MintRow &row) { return row.url == url; });
    return found == m_mints.cend() ? nullptr : &*found;
}

const MintRow *MintStore::find(MintId id) const
{
    const auto found = std::find_if(m_mints.cbegin(), m_mints.cend(), [&](const MintRow &row) { return row.id == id; });
    return found == m_mints.cend() ? nullptr : &*found;
}

Result<MintId> MintStore::add(const QString &url, bool isTrusted)
{
    {
        Batch batch(*m_database);
        batch.run(QStringLiteral("INSERT INTO mint (url, is_trusted) VALUES (?, ?) ON CONFLICT (url) DO UPDATE SET "
                                 "is_trusted = excluded.is_trusted, is_removed = 0"),
            { url, isTrusted });
        if (const auto done = batch.commit(); !done)
            return tl::unexpected(done.error());
    }
    if (const auto loaded = load(); !loaded)
        return tl::unexpected(loaded.error());
    return find(url)->id;
}

Result<void> MintStore::setOwn(const QString &url)
{
    {
        Batch batch(*m_database);
        if (!find(url))
            batch.run(
                QStringLiteral("UPDATE mint SET url = ? WHERE id = (SELECT min(id) FROM mint WHERE is_own = 1 AND "
                               "is_removed = 0) AND NOT EXISTS (SELECT 1 FROM mint WHERE url = ?)"),
                { url, url });
        batch.run(QStringLiteral(
                      "INSERT INTO mint (url, is_trusted, is_own) VALUES (?, 1, 1) ON CONFLICT (url) DO UPDATE SET "
                      "is_trusted = 1, is_own = 1, is_removed = 0"),
            { url });
        if (const auto done = batch.commit(); !done)
            return done;
    }
    return load();
}

Result<void> MintStore::setTrusted(MintId id, bool isTrusted)
{
    const auto done = m_database->run(QStringLiteral("UPDATE mint SET is_trusted = ? WHERE id = ?"), { isTrusted, id });
    return done ? load() : tl::unexpected(done.error());
}

Result<void> MintStore::setInfo(MintId id, const QByteArray &info, UnixMs at)
{
    const qint64 ms = at.time_since_epoch().count();
    const auto done = m_database->run(QStringLiteral("UPDATE mint SET info = ?, answered_at_ms = ? WHERE id = ?"),
        { QString::fromUtf8(info), ms, id });
    if (!done)
        return tl::unexpected(done.error());
    for (MintRow &row : m_mints) {
        if (row.id == id) {
            row.info = info;
            row.answeredAt = at;
        }
    }
    return {};
}

Result<void> MintStore::remove(MintId id)
{
    {
        Batch batch(*m_database);
        const int removed = batch.run(
            QStringLiteral(
                "UPDATE mint SET is_removed = 1, is_trusted = 0 WHERE id = ? AND NOT EXISTS (SELECT 1 FROM proof "
                "JOIN keyset ON keyset.id = proof.keyset WHERE keyset.mint = ? AND proof.state <> 3) AND NOT "
                "EXISTS (SELECT 1 FROM operation WHERE operation.mint = ?)"),
            { id, id, id });
        if (removed != 1)
            return fail(Errc::Busy,
                QStringLiteral(QT_TRANSLATE_NOOP("core",
                    "the wallet has coins, sent tokens or open requests at this mint. Spend or reclaim them "
                    "first, or only take its trust away.")));
        batch.run(QStringLiteral("DELETE FROM quote WHERE mint = ?"), { id });
        if (const auto done = batch.commit(); !done)
            return done;
    }
    return load();
}

QList<Keyset> MintStore::keysetsOf(MintId mint) const
{
    QList<Keyset> out;
    for (const Keyset &keyset : m_keysets) {
        if (m_owners.value(keyset.id) == mint)
            out.append(keyset);
    }
    std::sort(out.begin(), out.end(), [](const Keyset &a, const Keyset &b) { return a.id.bytes() < b.id.bytes(); });
    return out;
}

std::optional<MintId> MintStore::mintOf(const KeysetId &id) const
{
    const auto found = m_owners.constFind(id);
    return found == m_owners.cend() ? std::nullopt : std::optional(*found);
}

QStringList MintStore::unitsOf(MintId mint) const
{
    QStringList out;
    for (const Keyset &keyset : keysetsOf(mint)) {
        if (!out.contains(keyset.unit))
            out.append(keyset.unit);
    }
    out.sort();
    return out;
}

Result<Keyset> MintStore::activeKeyset(MintId mint, const QString &unit, UnixMs now) const
{
    const Keyset *best = nullptr;
    const quint64 seconds = unixSeconds(now);
    for (const Keyset &keyset : m_keysets) {
        if (m_owners.value(keyset.id) != mint || keyset.unit != unit || !keyset.isActive
            || (keyset.finalExpiry && *keyset.finalExpiry <= seconds))
            continue;
        const auto rank = [](const Keyset &k) { return std::tuple(k.inputFeePpk, -k.id.version(), k.id.bytes()); };
        if (!best || rank(keyset) < rank(*best))
            best = &keyset;
    }
    if (!best)
        return fail(Errc::NotFound, QStringLiteral("the mint has no active keyset of unit \"%1\"").arg(unit.left(80)));
    return *best;
}

Result<void> MintStore::check(MintId mint, const Keyset &keyset) const
{
    if (const auto known = m_keysets.constFind(keyset.id); known != m_keysets.cend()) {
        if (m_owners.value(keyset.id) != mint)
            return badKeyset(keyset.id,
                QStringLiteral(
                    "another mint of the wallet (%1) has it already. If both addresses are the same mint, use the "
                    "one that is in the list")
                    .arg(find(m_owners.value(keyset.id)) ? find(m_owners.value(keyset.id))->url
                                                         : QStringLiteral("removed")));
        if (known->keys != keyset.keys || known->unit != keyset.unit)
            return badKeyset(keyset.id, QStringLiteral("its keys or unit changed under the same id"));
    }
    if (keyset.keys.size() > maxKeysOfKeyset || !isShown(keyset.unit, maxUnitName))
        return badKeyset(keyset.id, QStringLiteral("it has too many keys, or a unit that is no name"));
    if (keyset.inputFeePpk > maxInputFeePpk)
        return badKeyset(
            keyset.id, QStringLiteral("it asks a fee of more than %1 units for each coin").arg(maxInputFeePpk / 1000));
    if (keyset.keys.empty() || !cashu::idMatches(keyset))
        return badKeyset(keyset.id, QStringLiteral("the id is not what its keys give"));
    if (keyset.id.version() != 0)
        return {};
    for (const Keyset &other : m_keysets) {
        if (other.id != keyset.id && other.id.version() == 0 && branchOf(other.id) == branchOf(keyset.id))
            return badKeyset(
                keyset.id, QStringLiteral("its secrets would be those of keyset %1").arg(other.id.toHex()));
    }
    return {};
}

Result<void> MintStore::saveKeysets(MintId mint, const QList<Keyset> &keysets)
{
    QSet<KeysetId> seen;
    QSet<quint64> branches;
    for (const Keyset &keyset : keysets) {
        if (const auto checked = check(mint, keyset); !checked)
            return checked;
        const bool isTwin = keyset.id.version() == 0 && branches.contains(branchOf(keyset.id));
        if (seen.contains(keyset.id) || isTwin)
            return badKeyset(
                keyset.id, QStringLiteral("the mint lists it, or one that would share its secrets, twice"));
        seen.insert(keyset.id);
        if (keyset.id.version() == 0)
            branches.insert(branchOf(keyset.id));
    }
    const qsizetype known = std::count(m_owners.cbegin(), m_owners.cend(), mint);
    const qsizetype fresh = std::count_if(
        keysets.begin(), keysets.end(), [&](const Keyset &keyset) { return !m_keysets.contains(keyset.id); });
    if (known + fresh > maxKeysets)
        return fail(Errc::Limit, QStringLiteral("the mint has shown more than %1 keysets").arg(maxKeysets));
    bool isNews = false;
    for (const Keyset &keyset : keysets) {
        const auto old = m_keysets.constFind(keyset.id);
        isNews |= old == m_keysets.cend() || old->isActive != keyset.isActive || old->inputFeePpk != keyset.inputFeePpk
            || old->finalExpiry != keyset.finalExpiry;
    }
    if (!isNews)
        return {};
    {
        Batch batch(*m_database);
        for (const Keyset &keyset : keysets)
            batch.run(
                QStringLiteral("INSERT INTO keyset (id, mint, unit, is_active, fee_ppk, final_expiry, keys) VALUES "
                               "(?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET is_active = excluded.is_active, "
                               "fee_ppk = excluded.fee_ppk, final_expiry = excluded.final_expiry"),
                { keyset.id.bytes(), mint, keyset.unit, keyset.isActive, qint64(keyset.inputFeePpk),
                    keyset.finalExpiry ? QVariant(qint64(*keyset.finalExpiry)) : QVariant(), textOfKeys(keyset.keys) });
        if (const auto done = batch.commit(); !done)
            return done;
    }
    return load();
}

Result<quint64> MintStore::nextCounter(const KeysetId &id) const
{
    auto row = m_database->run(QStringLiteral("SELECT next_counter FROM keyset WHERE id = ?"), { id.bytes() });
    if (!row)
        return tl::unexpected(row.error());
    if (!row->next())
        return fail(Errc::NotFound, QStringLiteral("keyset %1 is not known").arg(id.toHex()));
    return quint64(row->value(0).toLongLong());
}

} // namespace wallet
