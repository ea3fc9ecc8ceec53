// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Desk.h"
#include "core/wallet/Sweeper.h"

namespace wallet {

/// Bounds on what a mint that signs everything can make of a restore.
struct RestoreLimits {
    quint64 outputs = 2'000'000; ///< asked for, of all keysets
    qsizetype coins = 20'000; ///< unspent, of one keyset: a wallet puts them together long before
};

/// Finds what the seed owns at a mint: per keyset 100 outputs at a time until three times nothing came, and after each
/// hundred which of the proofs are unspent. NUT-09, NUT-13. A keyset is written when it is wholly known, so a restore
/// that ends in the middle is simply done again. At a limit it ends with what there is, and says so.
class Restorer final {
public:
    using Progress = std::function<void(const RestoreProgress &)>;

    Restorer(const Desk &desk, Sweeper &sweeper, RestoreLimits limits = {})
        : m_desk(desk)
        , m_sweeper(&sweeper)
        , m_limits(limits)
    {
    }
    void restore(MintId mint, Progress progress, Finished<Summary> done);
    /// The restores of \a mint end with the answer that is under way: with what was written, Summary::isStopped set.
    void stop(MintId mint);

private:
    struct Round;
    using RoundPtr = std::shared_ptr<Round>;

    void nextKeyset(RoundPtr round);
    void askBatch(RoundPtr round);
    void readBatch(RoundPtr round, const QList<BlindOutput> &outputs, const MintReply<cashu::RestoreResponse> &reply);
    void askStates(RoundPtr round, const QList<MadeProof> &made);
    void nextBatch(RoundPtr round);
    void store(RoundPtr round);
    void end(RoundPtr round);
    /// Whether it ended here because it was stopped.
    static bool endStopped(const RoundPtr &round);

    Desk m_desk;
    Sweeper *m_sweeper = nullptr;
    RestoreLimits m_limits;
    std::vector<std::weak_ptr<Round>> m_running;
};

} // namespace wallet
