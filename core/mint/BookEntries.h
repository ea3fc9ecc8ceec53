// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/MintStore.h"

namespace mint {

/// What one transaction adds to the keysets' counters: collected first, written at its end.
class BookEntries {
public:
    void credit(qint64 keyset, cashu::Amount amount);
    void issue(qint64 keyset, cashu::Amount amount, quint64 signatures);
    void redeem(qint64 keyset, cashu::Amount amount);
    /// Credit goes along with coins that change their keyset.
    void move(qint64 from, qint64 to, cashu::Amount amount);

    /// Errors: Limit (a keyset would hold more than 64 bits), Internal (more would be out than was credited: nothing
    /// may be committed), Io.
    Result<void> write(MintStore &store) const;

private:
    struct Entry {
        std::optional<cashu::Amount> credited = cashu::Amount(); ///< none: more than 64 bits
        std::optional<cashu::Amount> taken = cashu::Amount();
        KeysetTotals added;
    };
    QMap<qint64, Entry> m_entries;
};

} // namespace mint
