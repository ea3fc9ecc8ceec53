// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/AnswerCheck.h"
#include "core/wallet/CoinSelection.h"
#include "core/wallet/MintStore.h"
#include "core/wallet/Orders.h"
#include "core/wallet/Sealer.h"

namespace wallet {

enum class Purpose : quint8 { Send, Receive, Reclaim, Consolidate, Sweep };

/// A request on its way, as it stands on disk until its outcome is known.
struct Operation {
    qint64 id = 0;
    Purpose purpose = Purpose::Send;
    MintId mint = 0;
    QString unit {};
    QString method {}; ///< of the quotes; empty for a swap
    QString path {}; ///< "/v1/swap"
    QByteArray body {}; ///< the bytes, the same each time
    bool isLegacy = false; ///< quotes are signed in the old layout
    int attempts = 0; ///< times it was sent, or may have been
    qint64 history = 0;
    qint64 sent = 0; ///< the token it makes or takes back
    QList<PlannedOutput> outputs {};
    QString trouble {};
};

/// What begin() writes besides the operation, all in one transaction.
struct Beginning {
    QList<QByteArray> inputs {}; ///< own proofs to reserve, by y
    QStringList quotes {};
    std::optional<HistoryEntry> history {};
    std::optional<SentToken> token {}; ///< Purpose::Send
    QMap<cashu::KeysetId, std::pair<quint64, quint64>> counters {}; ///< from, to
};

enum class CoinState : quint8 { Unspent, Reserved, Sent, Spent };

/// Proofs and the operations that make and spend them. Secrets do not stand here: of a proof that the seed made its
/// counter, of the others (locked outputs) the sealed text; requests are sealed whole.
class CoinStore final {
public:
    CoinStore(const storage::Database &database, const Sealer &sealer, const cashu::DeterministicSecrets &secrets,
        const Random &random)
        : m_database(&database)
        , m_sealer(&sealer)
        , m_secrets(&secrets)
        , m_random(&random)
    {
    }

    /// Free to spend.
    Result<QList<Coin>> coins(MintId mint, const QString &unit) const;
    /// With their secrets, in the order of \a ys. Errors: NotFound.
    Result<QList<cashu::Proof>> proofs(const QList<QByteArray> &ys) const;
    Result<QList<QByteArray>> ysOfSent(qint64 token) const;
    /// Every proof that is not spent, in whatever state: for a backup.
    Result<QList<MadeProof>> everything() const;
    struct Sum {
        MintId mint = 0;
        QString unit {};
        CoinState state = CoinState::Unspent;
        cashu::Amount amount {};
        int count = 0;
    };
    Result<QList<Sum>> sums() const;
    Result<bool> isKnown(const QByteArray &y) const;

    /// Writes \a operation (its id, history and sent are filled in), reserves its inputs and quotes and moves the
    /// counters: all of it or nothing. Only after this may a byte be sent.
    Result<qint64> begin(const Operation &operation, const Beginning &beginning, UnixMs now);
    /// Gives away proofs that need no swap. \return the token's id.
    Result<qint64> giveAway(
        const QList<QByteArray> &ys, const SentToken &token, MintId mint, const HistoryEntry &history);

    Result<QList<qint64>> openOperations() const; ///< oldest first
    Result<Operation> operation(qint64 id) const;
    Result<void> noteAttempt(qint64 id);
    Result<void> setTrouble(qint64 id, const QString &trouble);
    /// Other signatures over the same outputs; the outputs do not change.
    Result<void> replaceBody(qint64 id, const QByteArray &body);

    /// What the mint gave for \a operation is in the wallet, and what was paid for it is spent. The operation is over.
    Result<void> complete(const Operation &operation, const QList<MadeProof> &made, const QString &detail, UnixMs now);
    /// Nothing came of it: its inputs are free again, but for \a spent. The operation is over.
    Result<void> giveUp(const Operation &operation, const QList<QByteArray> &spent, const QString &detail, UnixMs now);

    /// Proofs a mint says are spent. Sets tokens that are wholly gone to Claimed. \return how many were news.
    Result<int> markSpent(const QList<QByteArray> &ys, UnixMs now);
    /// Unspent proofs found by a restore or a backup; known ones are left as they are. \a nextCounter never goes back.
    Result<int> addFound(const QList<MadeProof> &found, const cashu::KeysetId &keyset, quint64 nextCounter, UnixMs now);
    /// Forgets spent proofs older than \a before, and what nothing refers to.
    Result<void> prune(UnixMs before);

private:
    void insertProof(class Batch &batch, const MadeProof &made, CoinState state, qint64 sent, UnixMs now) const;
    QVariant sealedOf(const PlannedOutput &plan) const;
    Result<PlannedOutput> planOf(cashu::Amount amount, const QByteArray &keyset, const QVariant &counter,
        const QVariant &sealed, bool isSent) const;

    const storage::Database *m_database = nullptr;
    const Sealer *m_sealer = nullptr;
    const cashu::DeterministicSecrets *m_secrets = nullptr;
    const Random *m_random = nullptr;
};

} // namespace wallet
