// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Importer.h"

namespace wallet {
namespace {

constexpr qsizetype statesPerCall = 100;

} // namespace

struct Importer::Round {
    Backup backup;
    Finished<BackupInfo> done;
    QStringList urls {};
    BackupInfo info {};

    QString url {}; ///< of the mint that is asked
    MintId mint = 0;
    QList<MadeProof> coins {};
    QList<MadeProof> unspent {};
    qsizetype asked = 0;
};

void Importer::import(const Backup &backup, Finished<BackupInfo> done)
{
    if (backup.workerKeys > 0) {
        if (const auto covered = m_desk.store.books.coverWorkerKeys(backup.workerKeys - 1); !covered) {
            done(tl::unexpected(covered.error()));
            return;
        }
    }
    auto round = std::make_shared<Round>(Round { backup, std::move(done), backup.mints.keys() });
    nextMint(round);
}

void Importer::nextMint(RoundPtr round)
{
    if (round->urls.isEmpty()) {
        round->done(round->info);
        return;
    }
    round->url = round->urls.takeFirst();
    const MintRow *row = m_desk.store.mints.find(round->url);
    const auto id = row ? Result<MintId>(row->id) : m_desk.store.mints.add(round->url, round->backup.mints[round->url]);
    if (!id) {
        round->done(tl::unexpected(id.error()));
        return;
    }
    round->mint = *id;
    m_desk.mints.ensure(*id, [this, round](Result<void> asked) {
        if (!asked) {
            round->done(fail(asked.error().code,
                QStringLiteral("%1: %2. Import the backup again when the mint answers; what was imported stays.")
                    .arg(round->url, asked.error().detail)));
            return;
        }
        round->coins.clear();
        round->unspent.clear();
        round->asked = 0;
        for (const Backup::Coin &coin : std::as_const(round->backup.coins)) {
            if (m_desk.store.mints.mintOf(coin.plan.keyset) != round->mint)
                continue;
            const auto secret = secretOf(coin.plan, m_desk.store.secrets);
            const auto y = secret ? cashu::hashToCurve(secret->secret) : tl::unexpected(secret.error());
            if (y)
                round->coins.append({ coin.plan, toByteArray(y->compressed()), coin.proof });
        }
        askStates(round);
    });
}

void Importer::askStates(RoundPtr round)
{
    if (round->asked >= round->coins.size()) {
        store(round);
        return;
    }
    const QList<MadeProof> part = round->coins.mid(round->asked, statesPerCall);
    QStringList ys;
    for (const MadeProof &coin : part)
        ys.append(toHex(coin.y));
    round->asked += part.size();
    m_desk.api.checkState(round->url, ys, [this, round, part](const MintReply<QList<cashu::ProofState>> &reply) {
        if (!reply) {
            round->done(tl::unexpected(reply.error().toError()));
            return;
        }
        for (qsizetype i = 0; i < part.size(); ++i) {
            if ((*reply)[i].state != u"SPENT")
                round->unspent.append(part[i]);
        }
        askStates(round);
    });
}

void Importer::store(RoundPtr round)
{
    for (const auto &[id, next] : round->backup.counters.value(round->url)) {
        if (m_desk.store.mints.mintOf(id) != round->mint)
            continue;
        QList<MadeProof> coins;
        for (const MadeProof &coin : std::as_const(round->unspent)) {
            if (coin.plan.keyset == id)
                coins.append(coin);
        }
        const auto added = m_desk.store.coins.addFound(coins, id, next, m_desk.clock.now());
        if (!added) {
            round->done(tl::unexpected(added.error()));
            return;
        }
        round->info.proofs += *added;
    }
    ++round->info.mints;
    nextMint(round);
}

} // namespace wallet
