// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wallet/Desk.h"

#include <QSet>

namespace wallet {

/// At most this many quotes of one unit before the other units have their turn, and in one request.
inline constexpr int quotesPerRound = 1000;
inline constexpr int quotesPerChunk = 50;

/// Finds the quotes that lock to the wallet's keys, mints the paid ones in batches, and stores what the seed can
/// restore. A quote that spoils a batch is found by halving and left alone for a while.
class Sweeper final {
public:
    explicit Sweeper(const Desk &desk)
        : m_desk(desk)
    {
    }
    /// One pass over \a mint, round after round until nothing is left that can be minted. While one is on its way the
    /// next begins after it. Summary::count: quotes minted.
    void sweep(MintId mint, Finished<Summary> done);
    bool isSweeping(MintId mint) const { return m_active.contains(mint); }
    /// A quote locked to the wallet's own key where the mint can do that.
    void createQuote(MintId mint, const QuoteOrder &order, Finished<QuoteInfo> done);
    /// Asks for the keys from \a first on, 50 at a time, until 50 have no quote: after a restore from the seed.
    void findKeys(MintId mint, quint32 first, Finished<int> done);

private:
    struct Pass;
    struct Chunk {
        QString method;
        QString unit;
        QStringList ids;
        bool isChecked = false;
    };
    using PassPtr = std::shared_ptr<Pass>;

    void begin(MintId mint, Finished<Summary> done);
    void discover(PassPtr pass);
    void lookUp(PassPtr pass);
    void readLookup(PassPtr pass, const MintReply<cashu::QuoteLookupResponse> &reply);
    void askUnpaid(PassPtr pass);
    void nextUnpaid(PassPtr pass);
    void makeChunks(PassPtr pass);
    void nextChunk(PassPtr pass);
    void takeChunk(PassPtr pass);
    void checkChunk(PassPtr pass, const Chunk &chunk);
    void readChecked(PassPtr pass, Chunk chunk, const MintReply<QList<cashu::MintQuoteBody>> &reply);
    void mintChunk(PassPtr pass, const Chunk &chunk);
    Result<qint64> writeMint(const Pass &pass, const Chunk &chunk, const QList<QuoteRow> &rows) const;
    void spoiled(PassPtr pass, const Chunk &chunk, const QString &why);
    void end(PassPtr pass, const Error &error);
    void end(PassPtr pass);
    Result<cashu::QuoteLookupRequest> lookupRequest(
        MintId mint, const QList<quint32> &indices, bool hasTime, QHash<QByteArray, quint32> &index) const;

    Desk m_desk;
    QHash<MintId, QList<Finished<Summary>>> m_next; ///< asked for while a pass is on its way
    QSet<MintId> m_active;
    QHash<QPair<MintId, QString>, SteadyTime> m_withoutLookup; ///< methods, until then
    QSet<QPair<MintId, QString>> m_withoutTime; ///< they speak the older form
    QHash<MintId, quint32> m_lastKeys; ///< highest index that a quote was seen of
    QSet<QPair<MintId, QString>> m_newsLast; ///< they list what is new behind what is old
    QSet<MintId> m_newsFirst; ///< they showed news, and what is old on the page behind
    QHash<MintId, SteadyTime> m_nextWalk; ///< when all that a mint lists is read again, not only its news
};

} // namespace wallet
