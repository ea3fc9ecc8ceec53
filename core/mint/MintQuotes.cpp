// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/MintPrivate.h"
#include "core/mint/QuoteId.h"
#include "core/mint/TestInvoice.h"

#include <QSet>

namespace mint {

using cashu::ErrorCode;
using cashu::MintResult;
using cashu::refuse;

namespace {

const QString bolt11 = QStringLiteral("bolt11");
constexpr std::chrono::minutes archivePause { 10 };
constexpr int archivePiece = 1000; ///< rows per transaction, so that nobody waits long

/// "m12" and "i34": where a page of an owner's quotes ended.
std::optional<LookupCursor> cursorFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 change = QStringView(text).mid(1).toLongLong(&isNumber);
    if (!isNumber || change <= 0 || (text[0] != u'm' && text[0] != u'i'))
        return std::nullopt;
    return LookupCursor { text[0] == u'm', change };
}

QString cursorAfter(const QuoteRecord &quote)
{
    return (quote.isMintable() ? u'm' : u'i') + QString::number(quote.change);
}

} // namespace

cashu::MintQuoteBody Mint::Private::bodyOf(const QuoteRecord &quote)
{
    cashu::MintQuoteBody body;
    body.quote = quote.id;
    body.request = quote.request;
    body.method = quote.method;
    body.unit = quote.unit;
    body.amount = quote.amount;
    body.amountPaid = quote.paid;
    body.amountIssued = quote.issued;
    body.state = !quote.paid ? QStringLiteral("UNPAID")
        : quote.isMintable() ? QStringLiteral("PAID")
                             : QStringLiteral("ISSUED");
    body.expiry = quote.expires;
    body.updatedAt = quote.updated;
    body.pubkey = quote.pubkey;
    body.description = quote.description;
    return body;
}

MintResult<QuoteRecord> Mint::Private::find(const QString &method, const QString &id)
{
    const auto quote = store->quote(id);
    if (!quote)
        return tl::unexpected(refusalOf(quote.error()));
    if (!*quote || (*quote)->method != method)
        return refuse(ErrorCode::Generic, QStringLiteral("There is no such quote of this method."));
    return **quote;
}

MintResult<cashu::MintQuoteBody> Mint::createQuote(const QString &method, const cashu::MintQuoteRequest &request)
{
    if (method == QLatin1String("ehash"))
        return refuse(
            ErrorCode::MintingDisabled, QStringLiteral("Quotes for shares are made by the mint's own pools alone."));
    if (method != bolt11 || !d->config.testBackendDelay)
        return refuse(ErrorCode::MintingDisabled, QStringLiteral("This mint takes no payment of this method."));
    if (const auto allowed = d->mayIssue(); !allowed)
        return tl::unexpected(allowed.error());
    const bool isOurUnit = request.unit == d->config.testUnit || (!d->epochs && request.unit == d->config.unit);
    if (!isOurUnit || !d->keysets.activeOf(request.unit))
        return refuse(ErrorCode::UnitUnsupported, QStringLiteral("This mint has no such unit for this method."));
    if (!request.amount || !*request.amount || request.amount->value > limits::testAmount)
        return refuse(
            ErrorCode::AmountOutOfLimits, QStringLiteral("An amount of 1 to %1 is taken.").arg(limits::testAmount));
    if (request.description && request.description->size() > limits::descriptionChars)
        return refuse(ErrorCode::Generic,
            QStringLiteral("A description has at most %1 characters.").arg(limits::descriptionChars));

    const UnixMs now = d->clock.now();
    QuoteRecord quote;
    quote.id = newQuoteId(now, d->random);
    quote.method = method;
    quote.unit = request.unit;
    quote.request = testInvoice(*request.amount, quote.id, now);
    quote.description = request.description;
    quote.pubkey = request.pubkey;
    quote.amount = *request.amount;
    quote.createdAt = now;
    quote.updated = d->nowSeconds();
    quote.expires = quote.updated + quint64(std::chrono::seconds(d->config.quoteTtl).count());
    quote.dueAt = now + *d->config.testBackendDelay;
    auto transaction = d->store->begin();
    if (!transaction)
        return tl::unexpected(d->refusalOf(transaction.error()));
    const auto number = d->store->addQuote(quote);
    if (!number)
        return tl::unexpected(d->refusalOf(number.error()));
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(d->refusalOf(done.error()));
    d->shown.reset();
    d->addChange(quote);
    return Private::bodyOf(quote);
}

Result<void> Mint::Private::payDue()
{
    const auto due = store->dueQuotes(clock.now());
    if (!due || due->isEmpty())
        return due ? Result<void>() : tl::unexpected(due.error());
    auto transaction = store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    BookEntries entries;
    QList<QuoteRecord> paid;
    for (const QuoteRecord &before : *due) {
        QuoteRecord after = before;
        after.dueAt.reset();
        if (before.expires > nowSeconds()) {
            after.paid = after.amount;
            after.updated = std::max(after.updated + 1, nowSeconds());
            entries.credit(keysets.activeOf(after.unit)->number, after.amount);
        }
        if (const auto done = store->updateQuote(before, after); !done)
            return done;
        paid.append(after);
    }
    auto done = entries.write(*store);
    if (done)
        done = transaction->commit();
    if (!done)
        return done;
    shown.reset();
    for (const QuoteRecord &quote : paid)
        addChange(quote);
    return {};
}

Result<bool> Mint::Private::archive()
{
    if (nextArchive && clock.steady() < *nextArchive)
        return false;
    const UnixMs before = clock.now() - config.keepIssued;
    const auto quotes = store->quotesAfter(archivedUpTo, archivePiece);
    if (!quotes)
        return tl::unexpected(quotes.error());
    auto transaction = store->begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto carried = store->archiveCarried(before, archivePiece);
    if (!carried)
        return tl::unexpected(carried.error());
    qint64 last = archivedUpTo;
    bool isMore = quotes->size() == archivePiece;
    for (const QuoteRecord &quote : *quotes) {
        if (quote.createdAt >= before) {
            isMore = false;
            break;
        }
        last = quote.number;
        const bool isOld = UnixMs(std::chrono::seconds(quote.updated)) < before;
        if (!quote.paid || quote.isMintable() || !isOld)
            continue;
        if (const auto done = store->archive(quote); !done)
            return tl::unexpected(done.error());
    }
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    shown.reset();
    isMore = isMore || *carried == archivePiece;
    archivedUpTo = isMore ? last : 0; // the next pass starts over: what was not issued then may be now
    nextArchive = isMore ? std::nullopt : std::optional(clock.steady() + archivePause);
    return isMore;
}

MintResult<cashu::MintQuoteBody> Mint::quote(const QString &method, const QString &id) const
{
    const auto found = d->find(method, id);
    if (!found)
        return tl::unexpected(found.error());
    return Private::bodyOf(*found);
}

MintResult<QList<cashu::MintQuoteBody>> Mint::quotes(const QString &method, const QStringList &ids) const
{
    if (ids.size() > limits::batch)
        return refuse(
            ErrorCode::BatchTooLarge, QStringLiteral("At most %1 quotes are checked at once.").arg(limits::batch));
    if (ids.isEmpty())
        return refuse(ErrorCode::Generic, QStringLiteral("There are no quotes."));
    if (QSet<QString>(ids.begin(), ids.end()).size() != ids.size())
        return refuse(ErrorCode::DuplicateQuotes, QStringLiteral("A quote stands in the request twice."));
    QList<cashu::MintQuoteBody> bodies;
    for (const QString &id : ids) {
        const auto found = d->find(method, id);
        if (!found)
            return tl::unexpected(found.error());
        bodies.append(Private::bodyOf(*found));
    }
    return bodies;
}

MintResult<cashu::QuoteLookupResponse> Mint::lookup(
    const QString &method, const cashu::QuoteLookupRequest &request) const
{
    const auto owners = checkLookup(request, publicKey(), d->nowSeconds());
    if (!owners)
        return tl::unexpected(owners.error());
    const quint64 page = std::clamp<quint64>(request.limit.value_or(limits::lookupPage), 1, limits::lookupPage);
    LookupCursor cursor;
    if (request.cursor && !request.cursor->isEmpty()) {
        const auto given = cursorFrom(*request.cursor);
        if (!given)
            return refuse(ErrorCode::Generic, QStringLiteral("The cursor is not one that this mint gave."));
        cursor = *given;
    }
    // One more than the page holds tells whether there is another page.
    QList<QuoteRecord> found;
    for (const bool isMintable : { true, false }) {
        if (!isMintable && cursor.isMintable)
            cursor = { false, 0 };
        if (cursor.isMintable != isMintable || quint64(found.size()) > page)
            continue;
        const auto more = d->store->quotesOf(*owners, method, cursor, page + 1 - quint64(found.size()));
        if (!more)
            return tl::unexpected(d->refusalOf(more.error()));
        found.append(*more);
    }
    cashu::QuoteLookupResponse response;
    if (quint64(found.size()) > page) {
        found.removeLast();
        response.nextCursor = cursorAfter(found.last());
    }
    for (const QuoteRecord &quote : found)
        response.quotes.append(Private::bodyOf(quote));
    return response;
}

} // namespace mint
