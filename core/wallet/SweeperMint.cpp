// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintBody.h"
#include "core/wallet/ShownText.h"
#include "core/wallet/SweepPass.h"

#include <QLoggingCategory>

namespace wallet {
namespace {

Q_LOGGING_CATEGORY(lcSweep, "hashstead.wallet")

using cashu::Amount;

constexpr int maxRounds = 200; ///< more quotes than are kept of one mint

Amount sumOf(const QList<QuoteRow> &rows)
{
    return cashu::sumOf(rows, [](const QuoteRow &row) { return row.mintable(); }).value_or(Amount());
}

} // namespace

void Sweeper::makeChunks(PassPtr pass)
{
    const auto rows = m_desk.store.quotes.mintable(pass->mint, m_desk.clock.now());
    if (!rows) {
        end(pass, rows.error());
        return;
    }
    QMap<std::pair<QString, QString>, QStringList> groups;
    for (const QuoteStore::Owed &row : *rows) {
        QStringList &ids = groups[{ row.unit, row.method }];
        if (ids.size() < quotesPerRound)
            ids.append(row.id);
    }
    for (qsizetype i = 0; !groups.isEmpty(); ++i) { // the units take turns
        for (auto it = groups.begin(); it != groups.end();) {
            const auto &[unit, method] = it.key();
            const qsizetype size
                = pass->info.canBatch(method) ? std::min(quotesPerChunk, pass->info.batchSize) : qsizetype(1);
            const QStringList ids = it->mid(i * size, size);
            const bool isFresh
                = std::all_of(ids.begin(), ids.end(), [&](const QString &id) { return pass->fresh.contains(id); });
            if (!ids.isEmpty())
                pass->chunks.append({ method, unit, ids, isFresh });
            it = ids.isEmpty() ? groups.erase(it) : std::next(it);
        }
    }
    nextChunk(pass);
}

void Sweeper::nextChunk(PassPtr pass)
{
    // An answer that comes at once must not stand on the stack of all before it.
    if (pass->isStepping) {
        pass->isDue = true;
        return;
    }
    pass->isStepping = true;
    do {
        pass->isDue = false;
        takeChunk(pass);
    } while (pass->isDue);
    pass->isStepping = false;
}

void Sweeper::takeChunk(PassPtr pass)
{
    if (pass->chunks.isEmpty()) {
        if (std::exchange(pass->mintedInRound, 0) > 0 && ++pass->rounds < maxRounds)
            makeChunks(pass);
        else
            end(pass);
        return;
    }
    const Chunk chunk = pass->chunks.takeFirst();
    if (chunk.isChecked)
        mintChunk(pass, chunk);
    else
        checkChunk(pass, chunk);
}

void Sweeper::checkChunk(PassPtr pass, const Chunk &chunk)
{
    if (chunk.ids.size() > 1) {
        m_desk.api.quotes(pass->url, chunk.method, chunk.ids,
            [this, pass, chunk](const auto &reply) { readChecked(pass, chunk, reply); });
        return;
    }
    m_desk.api.quote(
        pass->url, chunk.method, chunk.ids.first(), [this, pass, chunk](const MintReply<cashu::MintQuoteBody> &reply) {
            if (reply)
                readChecked(pass, chunk, QList<cashu::MintQuoteBody> { *reply });
            else
                readChecked(pass, chunk, tl::unexpected(reply.error()));
        });
}

void Sweeper::readChecked(PassPtr pass, Chunk chunk, const MintReply<QList<cashu::MintQuoteBody>> &reply)
{
    if (!reply) {
        if (reply.error().kind == MintTrouble::Kind::NoAnswer)
            end(pass, reply.error().toError());
        else
            spoiled(pass, chunk, reply.error().toError().detail);
        return;
    }
    const auto taken = m_desk.store.quotes.take(pass->mint, *reply, {}, m_desk.clock.now());
    if (!taken) {
        end(pass, taken.error());
        return;
    }
    for (const QString &id : taken->liars) {
        const auto row = m_desk.store.quotes.find(pass->mint, id);
        if (row && *row)
            static_cast<void>(m_desk.store.quotes.postpone(
                **row, QStringLiteral("the mint took back what it said of this quote"), m_desk.clock.now()));
        chunk.ids.removeAll(id);
    }
    chunk.isChecked = true;
    if (chunk.ids.isEmpty())
        nextChunk(pass);
    else
        mintChunk(pass, chunk);
}

Result<qint64> Sweeper::writeMint(const Pass &pass, const Chunk &chunk, const QList<QuoteRow> &rows) const
{
    const auto keyset = m_desk.store.mints.activeKeyset(pass.mint, chunk.unit, m_desk.clock.now());
    if (!keyset)
        return tl::unexpected(keyset.error());
    const auto first = m_desk.store.mints.nextCounter(keyset->id);
    if (!first)
        return tl::unexpected(first.error());
    quint64 next = *first;
    const auto planned = planOutputs(sumOf(rows), *keyset, next, /*isSent=*/false);
    const auto outputs = planned ? blindOutputs(*planned, m_desk.store.secrets) : tl::unexpected(planned.error());
    if (!outputs)
        return tl::unexpected(outputs.error());
    const bool isBatch = rows.size() > 1;
    const auto body = mintBody(
        rows, messagesOf(*outputs), cashu::QuoteMessage::Current, isBatch, m_desk.store.secrets, m_desk.random);
    if (!body)
        return tl::unexpected(body.error());
    Operation operation { 0, Purpose::Sweep, pass.mint, chunk.unit, chunk.method };
    operation.path = QStringLiteral("/v1/mint/") + chunk.method + (isBatch ? QStringLiteral("/batch") : QString());
    operation.body = *body;
    operation.outputs = *planned;
    Beginning beginning;
    for (const QuoteRow &row : rows)
        beginning.quotes.append(row.id);
    beginning.counters.insert(keyset->id, { *first, next });
    return m_desk.store.coins.begin(operation, beginning, m_desk.clock.now());
}

void Sweeper::mintChunk(PassPtr pass, const Chunk &chunk)
{
    auto found = m_desk.store.quotes.find(pass->mint, chunk.ids);
    if (!found) {
        end(pass, found.error());
        return;
    }
    QList<QuoteRow> rows = *std::move(found);
    rows.removeIf([](const QuoteRow &row) { return !row.mintable() || row.operation != 0; });
    if (!sumOf(rows)) { // issued meanwhile
        nextChunk(pass);
        return;
    }
    const auto id = writeMint(*pass, chunk, rows);
    if (!id) {
        spoiled(pass, chunk, id.error().detail);
        return;
    }
    const int count = int(rows.size());
    m_desk.operations.run(*id, [this, pass, chunk, count](Result<Operations::Outcome> outcome) {
        if (outcome) {
            pass->summary.count += count;
            pass->mintedInRound += count;
            Amount &sum = pass->minted[chunk.unit];
            sum = plus(sum, outcome->kept).value_or(sum);
            nextChunk(pass);
        } else if (outcome.error().code == Errc::Refused || outcome.error().code == Errc::Protocol) {
            m_desk.mints.distrust(pass->mint);
            spoiled(pass, chunk, outcome.error().detail);
        } else {
            end(pass, outcome.error());
        }
    });
}

void Sweeper::spoiled(PassPtr pass, const Chunk &chunk, const QString &why)
{
    if (chunk.ids.size() > 1) {
        const qsizetype half = chunk.ids.size() / 2;
        pass->chunks.prepend({ chunk.method, chunk.unit, chunk.ids.mid(half) });
        pass->chunks.prepend({ chunk.method, chunk.unit, chunk.ids.first(half) });
        nextChunk(pass);
        return;
    }
    qCInfo(lcSweep).noquote() << "a quote at" << pass->url << "is left alone for a while:" << why;
    pass->summary.troubles.append(QStringLiteral("a quote could not be minted: %1").arg(why));
    const auto row = m_desk.store.quotes.find(pass->mint, chunk.ids.first());
    if (row && *row)
        static_cast<void>(m_desk.store.quotes.postpone(**row, why, m_desk.clock.now()));
    nextChunk(pass);
}

void Sweeper::end(PassPtr pass, const Error &error)
{
    pass->summary.troubles.append(error.detail);
    m_active.remove(pass->mint);
    const auto waiting = m_next.take(pass->mint);
    const bool isUseless = pass->summary.count == 0;
    pass->done(isUseless ? Result<Summary>(tl::unexpected(error)) : Result<Summary>(pass->summary));
    for (const auto &next : waiting) // the mint has just failed: they would wait for the same
        next(tl::unexpected(error));
}

void Sweeper::end(PassPtr pass)
{
    for (auto it = pass->minted.cbegin(); it != pass->minted.cend(); ++it) {
        Balance balance;
        balance.mint = pass->url;
        balance.unit = it.key();
        balance.spendable = *it;
        pass->summary.amounts.append(balance);
    }
    m_active.remove(pass->mint);
    const auto waiting = m_next.take(pass->mint);
    pass->done(pass->summary);
    for (const auto &next : waiting)
        sweep(pass->mint, next);
}

void Sweeper::createQuote(MintId mint, const QuoteOrder &order, Finished<QuoteInfo> done)
{
    m_desk.mints.ensure(mint, [this, mint, order, done = std::move(done)](Result<void> asked) {
        const MintRow *row = m_desk.store.mints.find(mint);
        if (!asked || !row) {
            done(tl::unexpected(
                asked ? Error { Errc::NotFound, QStringLiteral("the mint was removed") } : asked.error()));
            return;
        }
        cashu::MintQuoteRequest request { order.amount, order.unit };
        QHash<QByteArray, quint32> index;
        if (m_desk.mints.info(mint).locksQuotes) {
            const auto own = m_desk.store.books.workerIndex(QString());
            const auto node = own ? m_desk.store.secrets.quoteKey(*own) : tl::unexpected(own.error());
            const auto key = node ? node->publicKey() : tl::unexpected(node.error());
            if (!key) {
                done(tl::unexpected(key.error()));
                return;
            }
            request.pubkey = *key;
            index.insert(toByteArray(key->compressed()), *own);
        }
        m_desk.api.createQuote(row->url, order.method, request,
            [this, mint, order, index, url = row->url, done](const MintReply<cashu::MintQuoteBody> &reply) {
                if (!reply) {
                    done(tl::unexpected(reply.error().toError()));
                    return;
                }
                constexpr qsizetype maxInvoice = 4096;
                if (reply->quote.size() > 256 || (!reply->request.isEmpty() && !isShown(reply->request, maxInvoice))) {
                    done(fail(Errc::Protocol, QStringLiteral("the mint's quote is none that can be paid")));
                    return;
                }
                cashu::MintQuoteBody quote = *reply;
                quote.method = order.method;
                quote.unit = order.unit;
                const auto kept = m_desk.store.quotes.take(mint, { quote }, index, m_desk.clock.now());
                if (kept)
                    done(QuoteInfo { url, quote.quote, quote.request, order.unit, order.amount });
                else
                    done(tl::unexpected(kept.error()));
            });
    });
}

} // namespace wallet
