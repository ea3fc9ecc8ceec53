// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/MintApi.h"
#include "core/wallet/WalletStore.h"

#include <map>

namespace wallet {

/// Brings requests that stand on disk to their end: sends the same bytes until there is an answer (NUT-19), and where
/// that leaves doubt asks what the mint signed (NUT-09), then what became of the inputs (NUT-07). An operation ends
/// with its proofs in the wallet, or with its inputs free again; never before one of the two is known. No thread, no
/// timer: tick() does what is due.
class Operations final {
public:
    struct Outcome {
        Operation operation;
        cashu::Amount kept; ///< what came into the wallet
    };
    /// Errors: Refused (the mint said no; the inputs are free), Unknown (not settled yet; it goes on by itself),
    /// Protocol (the mint cheats; kept open where it holds the inputs), Io.
    using Done = std::function<void(Result<Outcome>)>;

    Operations(WalletStore &store, const MintApi &api, const Clock &clock, const Random &random);

    /// Starts what begin() wrote.
    void run(qint64 id, Done done);
    /// Takes up all that is open on disk; what waits is asked now.
    Result<int> resume();
    void tick();

    /// No request to \a mint is being answered.
    bool isQuiet(MintId mint) const;
    void whenQuiet(MintId mint, std::function<void()> then);
    int openCount() const { return int(m_runs.size()); }
    /// Of the open ones that the mint holds up, English.
    QStringList troubles() const;
    /// Called after every end.
    void setOnSettled(std::function<void(const Operation &)> call) { m_onSettled = std::move(call); }

private:
    struct Run {
        Operation operation;
        Done done {};
        int tries = 0; ///< without an answer, since it was taken up
        bool isWaiting = false; ///< for its time
        bool isSlow = false; ///< given up for now: the asker was told
        bool isCheated = false; ///< an answer was refused by us
        bool hasNoRestore = false;
        QList<MadeProof> restored {}; ///< what the mint says it signed, until its inputs confirm it
        SteadyTime due {};
        QString reason {};
    };

    Run *find(qint64 id);
    QString urlOf(const Operation &operation) const;
    DleqRule dleqRuleOf(const Operation &operation) const;
    void send(qint64 id);
    void readSignatures(qint64 id, const MintReply<cashu::SignaturesResponse> &reply);
    void readRefusal(Run &run, const MintTrouble &trouble);
    bool signAsLegacy(Run &run);
    Result<QList<BlindOutput>> outputsOf(const Operation &operation) const;
    void askRestore(qint64 id);
    void readRestored(qint64 id, const QList<BlindOutput> &outputs, const MintReply<cashu::RestoreResponse> &reply);
    void askInputs(qint64 id);
    void askQuotes(qint64 id);
    void takeRestored(Run &run);
    void readInputs(qint64 id, const QStringList &ys, const MintReply<QList<cashu::ProofState>> &reply);
    void retry(Run &run, const QString &why);
    void postpone(Run &run, const QString &why, std::chrono::seconds wait = std::chrono::seconds(0));
    void hold(Run &run, const QString &why);
    void complete(Run &run, const QList<MadeProof> &made, const QString &detail);
    void giveUp(Run &run, const QList<QByteArray> &spent);
    void finish(Run &run, Result<Outcome> outcome);
    void callWaiting();

    WalletStore *m_store = nullptr;
    const MintApi *m_api = nullptr;
    const Clock *m_clock = nullptr;
    const Random *m_random = nullptr;
    std::map<qint64, Run> m_runs;
    std::vector<std::pair<MintId, std::function<void()>>> m_waiting;
    std::function<void(const Operation &)> m_onSettled;
};

} // namespace wallet
