// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/MintPrivate.h"
#include "core/mint/QuoteId.h"

namespace mint {
namespace {

const QString ehash = QStringLiteral("ehash");

CreditAnswer answerTo(const ShareCredit &share, CreditCode code, QString detail)
{
    CreditAnswer answer;
    answer.correlation = share.correlation;
    answer.headerHash = share.headerHash;
    answer.code = code;
    answer.detail = std::move(detail);
    return answer;
}

} // namespace

/// What one call of credit() collects before it is written.
struct Mint::Private::Crediting {
    UnixMs now;
    std::map<crypto::CompressedKey, std::pair<crypto::CurvePoint, ShareBooks>> books {}; ///< those that changed
    BookEntries entries {};
    QList<QuoteRecord> quotes {};
};

/// All that needs no store.
CreditAnswer Mint::Private::judge(const QString &pool, const ShareCredit &share) const
{
    if (!config.pools.contains(pool))
        return answerTo(share, CreditCode::UnknownPool,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "this mint does not know the pool")));
    if (stoppedBecause)
        return answerTo(
            share, CreditCode::Stopped, QStringLiteral(QT_TRANSLATE_NOOP("core", "the mint has stopped its issue")));
    if (!share.jobTarget.isMetBy(share.headerHash))
        return answerTo(share, CreditCode::TargetNotMet, QStringLiteral("the hash is above the job's target"));
    const bool isWork = config.valuation.rule == ValueRule::Work;
    if (isWork ? share.carried >= config.valuation.unitWork : share.carried != 0)
        return answerTo(share, CreditCode::AmountMismatch,
            QStringLiteral("a remainder of %1 cannot be carried by this mint's rule").arg(share.carried));
    const Worth worth = worthOf(config.valuation, share.jobTarget, share.headerHash, share.carried);
    if (worth.amount != share.amount)
        return answerTo(share, CreditCode::AmountMismatch,
            QStringLiteral("this mint's rule gives %1, not %2").arg(worth.amount.value).arg(share.amount.value));
    return answerTo(share, CreditCode::None, {});
}

Result<CreditAnswer> Mint::Private::known(
    const CreditRecord &credit, const QString &pool, const ShareCredit &share) const
{
    const bool isSame = credit.pool == pool && credit.lockingKey == share.lockingKey && credit.target == share.jobTarget
        && credit.amount == share.amount;
    if (!isSame)
        return answerTo(share, CreditCode::Conflict,
            QStringLiteral("this share was credited before, from another pool or with another key, target or amount"));
    CreditAnswer answer = answerTo(share, CreditCode::None, {});
    answer.amount = credit.amount;
    if (credit.quote) {
        const auto quote = store->quote(*credit.quote);
        if (!quote || !*quote)
            return tl::unexpected(
                quote ? Error { Errc::Malformed, QStringLiteral("a credit's quote is gone") } : quote.error());
        answer.quoteId = (*quote)->id;
        answer.unit = (*quote)->unit;
        answer.isProvisional = !(*quote)->paid;
    }
    return answer;
}

Result<QuoteRecord> Mint::Private::quoteFor(const ShareCredit &share)
{
    const UnixMs now = clock.now();
    QuoteRecord quote;
    quote.id = newQuoteId(now, random);
    quote.method = ehash;
    quote.unit = config.unit;
    quote.request = toHex(share.headerHash.bytes);
    quote.pubkey = share.lockingKey;
    quote.amount = share.amount;
    quote.paid = share.amount;
    if (epochs) {
        const Epoch &epoch = epochs->current();
        quote.unit = epoch.unit;
        quote.epoch = epoch.number;
        if (epoch.state == EpochState::Provisional)
            quote.paid = {};
    }
    quote.createdAt = now;
    quote.updated = nowSeconds();
    quote.expires = quote.updated + quint64(std::chrono::seconds(config.quoteTtl).count());
    const auto number = store->addQuote(quote);
    if (!number)
        return tl::unexpected(number.error());
    quote.number = *number;
    return quote;
}

/// Inside the transaction: the share is known already, or its key's work covers it and it is written.
Result<void> Mint::Private::book(const QString &pool, const ShareCredit &share, Crediting &call, CreditAnswer &answer)
{
    const auto before = store->credit(share.headerHash);
    if (!before)
        return tl::unexpected(before.error());
    if (*before) {
        auto same = known(**before, pool, share);
        if (!same)
            return tl::unexpected(same.error());
        answer = *std::move(same);
        return {};
    }
    const auto isOld = store->isOldShare(share.headerHash);
    if (!isOld)
        return tl::unexpected(isOld.error());
    if (*isOld) {
        answer = answerTo(
            share, CreditCode::Conflict, QStringLiteral("this share was credited long ago, and its coins were issued"));
        return {};
    }
    if (config.valuation.rule == ValueRule::Work) {
        const auto key = share.lockingKey.compressed();
        auto books = call.books.find(key);
        if (books == call.books.end()) {
            const auto kept = store->shareBooks(pool, share.lockingKey, config.valuation.unitWork);
            if (!kept)
                return tl::unexpected(kept.error());
            books = call.books.emplace(key, std::pair(share.lockingKey, *kept)).first;
        }
        const auto next = books->second.second.with(share.jobTarget, share.amount, config.valuation.unitWork);
        if (!next) {
            answer = answerTo(share, CreditCode::AmountMismatch,
                QStringLiteral("the work this mint has seen for the key does not cover what is carried"));
            return {};
        }
        books->second.second = *next;
    }
    CreditRecord credit { share.headerHash, pool, share.lockingKey, share.jobTarget, share.carried, share.amount };
    answer.amount = share.amount;
    if (share.amount) {
        const auto quote = quoteFor(share);
        if (!quote)
            return tl::unexpected(quote.error());
        const KeysetRecord *keyset = keysets.activeOf(quote->unit);
        if (!keyset)
            return fail(Errc::Internal, QStringLiteral("unit %1 has no active keyset").arg(quote->unit));
        call.entries.credit(keyset->number, quote->paid);
        call.quotes.append(*quote);
        credit.quote = quote->number;
        answer.quoteId = quote->id;
        answer.unit = quote->unit;
        answer.isProvisional = !quote->paid;
    }
    const auto isNew = store->addCredit(credit, call.now);
    return isNew ? Result<void>() : tl::unexpected(isNew.error());
}

QList<CreditAnswer> Mint::credit(const QString &pool, const QList<ShareCredit> &shares)
{
    QList<CreditAnswer> answers;
    answers.reserve(shares.size());
    const SteadyTime steady = d->clock.steady();
    auto bucket = d->buckets.find(pool);
    if (bucket == d->buckets.end() && d->config.pools.contains(pool))
        bucket = d->buckets.insert(pool, net::TokenBucket(d->config.creditsPerSecond, d->config.creditBurst, steady));

    auto transaction = d->store->begin();
    Result<void> done = transaction ? Result<void>() : tl::unexpected(transaction.error());
    Private::Crediting call { d->clock.now() };
    std::optional<CreditAnswer> refused; // from here on all are, so that a key's shares keep their order
    for (const ShareCredit &share : shares) {
        CreditAnswer answer = refused ? answerTo(share, refused->code, refused->detail) : d->judge(pool, share);
        if (answer.code == CreditCode::None && !bucket->take(steady))
            answer = answerTo(share, CreditCode::RateLimited,
                QStringLiteral(QT_TRANSLATE_NOOP("core", "more shares than this mint takes")));
        if (answer.code == CreditCode::None && done)
            done = d->book(pool, share, call, answer);
        if (isRetryable(answer.code) && !refused)
            refused = answer;
        answers.append(answer);
    }
    for (auto it = call.books.cbegin(); it != call.books.cend() && done; ++it)
        done = d->store->setShareBooks(pool, it->second.first, d->config.valuation.unitWork, it->second.second);
    if (done)
        done = call.entries.write(*d->store);
    if (done)
        done = transaction->commit();
    if (!done) {
        d->note(done.error());
        for (qsizetype i = 0; i < answers.size(); ++i) {
            if (answers[i].code == CreditCode::None || answers[i].code == CreditCode::Conflict)
                answers[i] = answerTo(shares[i], CreditCode::Failed,
                    QStringLiteral(QT_TRANSLATE_NOOP("core", "the mint could not write this down")));
        }
    } else {
        d->shown.reset();
        for (const QuoteRecord &quote : call.quotes)
            d->addChange(quote);
    }
    for (const CreditAnswer &answer : answers)
        d->creditsRefused += answer.code == CreditCode::None ? 0 : 1;
    return answers;
}

} // namespace mint
