// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Backup.h"
#include "core/wallet/Desk.h"

namespace wallet {

/// Puts a backup of the same seed into the wallet, mint by mint: counters never go back, and of the coins only those
/// that the mint says are unspent. What is known already stays as it is.
class Importer final {
public:
    explicit Importer(const Desk &desk)
        : m_desk(desk)
    {
    }
    void import(const Backup &backup, Finished<BackupInfo> done);

private:
    struct Round;
    using RoundPtr = std::shared_ptr<Round>;
    void nextMint(RoundPtr round);
    void askStates(RoundPtr round);
    void store(RoundPtr round);

    Desk m_desk;
};

} // namespace wallet
