// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/Sweeper.h"

#include "core/cashu/QuoteSignature.h"
#include "core/wallet/SweepPass.h"

namespace wallet {
namespace {

using namespace std::chrono_literals;

constexpr qsizetype keysPerLookup = 50;
constexpr int maxPages = 200;
constexpr quint64 newsPage = 100; ///< quotes: as a rule one holds all that is new
constexpr quint64 walkPage = 1000;
constexpr int unpaidPerPass = 20;
constexpr quint32 maxKeys = 5000;
constexpr std::chrono::minutes walkInterval = 10min;
constexpr std::chrono::minutes longWalkInterval = 24h; ///< of a mint that lists what is new first

/// Their quotes are asked for by id: nobody else makes quotes for our keys there.
bool isLightning(const QString &method)
{
    return method == u"bolt11" || method == u"bolt12" || method == u"onchain";
}

} // namespace

void Sweeper::sweep(MintId mint, Finished<Summary> done)
{
    if (m_active.contains(mint))
        m_next[mint].append(std::move(done));
    else
        begin(mint, std::move(done));
}

void Sweeper::begin(MintId mint, Finished<Summary> done)
{
    const MintRow *row = m_desk.store.mints.find(mint);
    if (!row) {
        done(fail(Errc::NotFound, QStringLiteral(QT_TRANSLATE_NOOP("core", "the mint is not in the list"))));
        return;
    }
    m_active.insert(mint);
    auto pass = std::make_shared<Pass>();
    pass->mint = mint;
    pass->url = row->url;
    pass->done = std::move(done);
    m_desk.mints.ensure(mint, [this, pass](Result<void> asked) {
        if (!asked) {
            end(pass, asked.error());
            return;
        }
        pass->info = m_desk.mints.info(pass->mint);
        discover(pass);
    });
}

void Sweeper::discover(PassPtr pass)
{
    const auto indices = m_desk.store.books.workerIndices();
    if (!indices) {
        end(pass, indices.error());
        return;
    }
    for (const QString &method : std::as_const(pass->info.methods)) {
        const auto without = m_withoutLookup.constFind({ pass->mint, method });
        if (isLightning(method) || !pass->info.publicKey
            || (without != m_withoutLookup.cend() && m_desk.clock.steady() < *without))
            continue;
        for (qsizetype i = 0; i < indices->size(); i += keysPerLookup)
            pass->lookups.append({ method, indices->mid(i, keysPerLookup) });
    }
    pass->isWalk = m_desk.clock.steady() >= m_nextWalk.value(pass->mint);
    lookUp(pass);
}

Result<cashu::QuoteLookupRequest> Sweeper::lookupRequest(
    MintId mint, const QList<quint32> &indices, bool hasTime, QHash<QByteArray, quint32> &index) const
{
    const auto mintKey = m_desk.mints.info(mint).publicKey;
    if (!mintKey)
        return fail(Errc::Protocol, QStringLiteral("the mint says no public key, so its quotes cannot be looked up"));
    cashu::QuoteLookupRequest request;
    if (hasTime)
        request.timestamp = unixSeconds(m_desk.clock.now());
    for (const quint32 i : indices) {
        const auto node = m_desk.store.secrets.quoteKey(i);
        const auto point = node ? node->publicKey() : tl::unexpected(node.error());
        const auto pair = point ? crypto::KeyPair::fromSecret(node->secret()) : tl::unexpected(point.error());
        if (!pair)
            return tl::unexpected(pair.error());
        const Bytes32 digest = cashu::lookupDigest(*mintKey, *point, request.timestamp);
        request.pubkeys.append(point->toHex());
        request.pubkeySignatures.append(toHex(toByteArray(pair->sign(digest, m_desk.random.bytes<32>()))));
        index.insert(toByteArray(point->compressed()), i);
    }
    return request;
}

void Sweeper::lookUp(PassPtr pass)
{
    if (pass->lookups.isEmpty()) {
        askUnpaid(pass);
        return;
    }
    const Pass::Lookup &lookup = pass->lookups.first();
    const bool hasTime = !m_withoutTime.contains({ pass->mint, lookup.method });
    auto request = lookupRequest(pass->mint, lookup.indices, hasTime, pass->keyIndex);
    if (!request) {
        end(pass, request.error());
        return;
    }
    request->cursor = lookup.cursor;
    if (hasTime) // the older form knows no pages
        request->limit = pass->isWalk ? walkPage : newsPage;
    m_desk.api.lookup(pass->url, lookup.method, *request, [this, pass](const auto &reply) { readLookup(pass, reply); });
}

void Sweeper::readLookup(PassPtr pass, const MintReply<cashu::QuoteLookupResponse> &reply)
{
    Pass::Lookup &lookup = pass->lookups.first();
    const QPair<MintId, QString> place { pass->mint, lookup.method };
    if (!reply) {
        if (reply.error().kind == MintTrouble::Kind::Refused && !m_withoutTime.contains(place)) {
            m_withoutTime.insert(place); // the older form has no timestamp
            lookUp(pass);
            return;
        }
        if (reply.error().kind != MintTrouble::Kind::Refused) {
            end(pass, reply.error().toError());
            return;
        }
        m_withoutTime.remove(place);
        m_withoutLookup.insert(place, m_desk.clock.steady() + 10min);
        pass->summary.troubles.append(QStringLiteral("%1 cannot look up %2 quotes: %3")
                                          .arg(pass->url, lookup.method, reply.error().toError().detail));
        pass->lookups.removeIf([method = lookup.method](const Pass::Lookup &l) { return l.method == method; });
        lookUp(pass);
        return;
    }
    for (const cashu::MintQuoteBody &quote : reply->quotes) {
        const auto index
            = quote.pubkey ? pass->keyIndex.constFind(toByteArray(quote.pubkey->compressed())) : pass->keyIndex.cend();
        if (index != pass->keyIndex.cend())
            m_lastKeys.insert(pass->mint, std::max(m_lastKeys.value(pass->mint), *index));
    }
    const auto taken = m_desk.store.quotes.take(pass->mint, reply->quotes, pass->keyIndex, m_desk.clock.now());
    if (!taken) {
        end(pass, taken.error());
        return;
    }
    if (!taken->liars.isEmpty())
        pass->summary.troubles.append(QStringLiteral("%1 took back what it said of %2 quotes; that was not believed")
                                          .arg(pass->url)
                                          .arg(taken->liars.size()));
    for (const QString &id : taken->mintable)
        pass->fresh.insert(id);
    // Mints list for ever what they issued. Behind a page without news there is none where the newest stand first, as
    // with our own mint. Now and then all pages are read, and where that brings more, always.
    const bool isNews = taken->news > 0 || !taken->mintable.isEmpty();
    const bool hasMore = reply->nextCursor && !reply->nextCursor->isEmpty();
    if (isNews && lookup.isDry) {
        m_newsLast.insert(place);
        m_newsFirst.remove(pass->mint);
    } else if (!isNews && !lookup.isDry && lookup.pages > 0 && !reply->quotes.isEmpty()) {
        m_newsFirst.insert(pass->mint);
    }
    lookup.isDry = lookup.isDry || !isNews;
    const bool goesOn = pass->isWalk || isNews || m_newsLast.contains(place);
    if (goesOn && hasMore && ++lookup.pages < maxPages && !reply->quotes.isEmpty())
        lookup.cursor = reply->nextCursor;
    else
        pass->lookups.removeFirst();
    lookUp(pass);
}

void Sweeper::askUnpaid(PassPtr pass)
{
    if (pass->isWalk) {
        const auto pause = m_newsFirst.contains(pass->mint) ? longWalkInterval : walkInterval;
        m_nextWalk.insert(pass->mint, m_desk.clock.steady() + pause);
    }
    const auto rows = m_desk.store.quotes.unpaid(pass->mint, m_desk.clock.now(), unpaidPerPass);
    if (!rows) {
        end(pass, rows.error());
        return;
    }
    pass->unpaid = *rows;
    nextUnpaid(pass);
}

void Sweeper::nextUnpaid(PassPtr pass)
{
    if (pass->unpaid.isEmpty()) {
        makeChunks(pass);
        return;
    }
    const QuoteRow row = pass->unpaid.takeFirst();
    m_desk.api.quote(pass->url, row.method, row.id, [this, pass, row](const MintReply<cashu::MintQuoteBody> &reply) {
        const auto taken = reply && reply->quote == row.id
            ? m_desk.store.quotes.take(pass->mint, { *reply }, {}, m_desk.clock.now())
            : QuoteStore::Taken {};
        for (const QString &id : taken ? taken->mintable : QStringList())
            pass->fresh.insert(id);
        nextUnpaid(pass);
    });
}

void Sweeper::findKeys(MintId mint, quint32 first, Finished<int> done)
{
    // The window's keys are in the list for the pass; those that find nothing stay without a worker until one asks.
    const quint32 last = first + quint32(keysPerLookup) - 1;
    if (const auto written = m_desk.store.books.coverWorkerKeys(last); !written) {
        done(tl::unexpected(written.error()));
        return;
    }
    m_lastKeys.remove(mint);
    m_nextWalk.remove(mint);
    sweep(mint, [this, mint, first, last, done = std::move(done)](Result<Summary> swept) {
        if (swept && m_lastKeys.contains(mint) && m_lastKeys.value(mint) >= first && last < maxKeys)
            findKeys(mint, last + 1, done);
        else
            done(swept ? Result<int>(swept->count) : tl::unexpected(swept.error()));
    });
}

} // namespace wallet
