// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/MintApi.h"
#include "core/wallet/WalletStore.h"

namespace wallet {

/// What the mints say of themselves, asked when it is old and checked before it is kept.
class MintBook final {
public:
    using Done = std::function<void(Result<void>)>;

    MintBook(WalletStore &store, const MintApi &api, const Clock &clock)
        : m_store(&store)
        , m_api(&api)
        , m_clock(&clock)
    {
    }
    /// Info, keysets and the keys of those that are active or new. Errors: Unreachable; Protocol for keysets that do
    /// not hold (see MintStore::saveKeysets()), which stay as they were.
    void refresh(MintId mint, Done done);
    /// The same when the last time is more than a minute ago.
    void ensure(MintId mint, Done done);
    /// Asks again next time: the mint refused what these keysets allow.
    void distrust(MintId mint) { m_askedAt.remove(mint); }

    MintInfo info(MintId mint) const;
    /// Why the last question failed; empty when it did not.
    QString trouble(MintId mint) const { return m_troubles.value(mint); }
    QList<MintEntry> entries() const;
    MintEntry entry(const MintRow &row) const;

private:
    struct Round;
    void askKeysets(std::shared_ptr<Round> round);
    void askKeys(std::shared_ptr<Round> round);
    void end(const std::shared_ptr<Round> &round, Result<void> result);

    WalletStore *m_store = nullptr;
    const MintApi *m_api = nullptr;
    const Clock *m_clock = nullptr;
    QHash<MintId, SteadyTime> m_askedAt;
    QHash<MintId, QString> m_troubles;
};

} // namespace wallet
