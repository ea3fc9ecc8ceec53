// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/QuoteDispatcher.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcDispatcher, "hashstead.ehash")

namespace ehash {

namespace {

constexpr std::chrono::minutes forgetInterval { 1 };

/// Tried again later. A pool that is not on the mint's list may be put there, so its shares wait as well.
bool mayPass(mint::CreditCode code)
{
    return mint::isRetryable(code) || code == mint::CreditCode::UnknownPool;
}

} // namespace

QuoteDispatcher::QuoteDispatcher(DispatcherConfig config, Ledger ledger, QuoteListener &listener, const Random &random)
    : m_config(std::move(config))
    , m_ledger(std::move(ledger))
    , m_listener(listener)
    , m_random(random)
{
}

Result<std::unique_ptr<QuoteDispatcher>> QuoteDispatcher::open(
    DispatcherConfig config, QuoteListener &listener, const Random &random, work::Instant now)
{
    auto ledger = Ledger::open(config.databasePath, config.onStatement);
    if (!ledger)
        return tl::unexpected(ledger.error());
    if (const auto valued = ledger->setValuation(config.valuation); !valued)
        return tl::unexpected(valued.error());
    auto mints = ledger->mints();
    if (!mints)
        return tl::unexpected(mints.error());
    mints->append(config.mint);
    std::unique_ptr<QuoteDispatcher> out(new QuoteDispatcher(std::move(config), *std::move(ledger), listener, random));
    for (const QString &name : std::as_const(*mints))
        (void)out->mintOf(name);
    out->m_forgotAt = now.steady;
    return out;
}

QuoteDispatcher::Mint &QuoteDispatcher::mintOf(const QString &name)
{
    const auto found = m_mints.find(name);
    if (found != m_mints.end())
        return found->second;
    Mint &mint = m_mints.emplace(name, Mint(m_config)).first->second;
    if (const auto tally = m_ledger.tally(name))
        mint.tally = *tally;
    return mint;
}

QuoteEvent QuoteDispatcher::eventOf(QuoteEvent::Kind kind, const OutboxRow &row, UnixMs now)
{
    QuoteEvent event;
    event.kind = kind;
    event.at = now;
    event.mint = row.share.mint;
    event.minerKey = row.share.minerKey;
    event.connection = row.share.connection;
    event.channel = row.share.channel;
    event.correlation = row.id;
    event.headerHash = row.share.headerHash;
    event.amount = row.amount;
    return event;
}

Result<void> QuoteDispatcher::credit(const QList<EarnedShare> &shares, work::Instant now)
{
    QList<EarnedShare> named = shares;
    for (EarnedShare &share : named) {
        if (share.mint.isEmpty())
            share.mint = m_config.mint;
        (void)mintOf(share.mint); // counts its outbox before there is more in it
    }
    const auto created = m_ledger.credit(named, m_config.valuation, now.wall);
    if (!created)
        return tl::unexpected(created.error());
    for (const OutboxRow &row : *created) {
        Mint &mint = mintOf(row.share.mint);
        mint.hasMore = true;
        if (mint.tally.waiting++ == 0)
            mint.tally.oldest = row.createdAt;
        m_listener.quoteCreated(eventOf(QuoteEvent::Kind::Created, row, now.wall));
    }
    return {};
}

void QuoteDispatcher::setReachable(const QString &name, bool isReachable, const QString &trouble, int mostInFlight)
{
    Mint &mint = mintOf(name);
    mint.isReachable = isReachable;
    mint.trouble = trouble;
    mint.mostInFlight = mostInFlight > 0 ? std::min(mostInFlight, m_config.mostInFlight) : m_config.mostInFlight;
    mint.inFlight.clear();
    mint.sentUpTo = 0;
    mint.hasMore = true;
    mint.isRewinding = false;
    mint.waitUntil = {};
}

QStringList QuoteDispatcher::ready(work::Instant now)
{
    QStringList out;
    for (const auto &[name, mint] : m_mints) {
        if (mint.isReachable && mint.hasMore && mint.waitUntil <= now.steady
            && mint.inFlight.size() < mint.mostInFlight)
            out.append(name);
    }
    return out;
}

QList<OutboxRow> QuoteDispatcher::take(const QString &name, work::Instant now)
{
    Mint &mint = mintOf(name);
    if (!mint.isReachable || mint.waitUntil > now.steady)
        return {};
    if (std::exchange(mint.isRewinding, false)) {
        mint.inFlight.clear();
        mint.sentUpTo = 0;
        mint.hasMore = true;
    }
    const int room = mint.mostInFlight - int(mint.inFlight.size());
    if (!mint.hasMore || room <= 0)
        return {};
    const int limit = std::min(room, m_config.batch);
    auto rows = m_ledger.next(name, mint.sentUpTo, limit);
    if (!rows) {
        rewind(mint, now, QStringLiteral("the outbox cannot be read: %1").arg(rows.error().detail));
        return {};
    }
    mint.hasMore = rows->size() == limit;
    if (mint.inFlight.isEmpty())
        mint.heardAt = now.steady;
    for (const OutboxRow &row : std::as_const(*rows)) {
        mint.inFlight.insert(row.id, row);
        mint.sentUpTo = row.id;
        m_listener.quoteSent(eventOf(QuoteEvent::Kind::Sent, row, now.wall));
    }
    return *rows;
}

void QuoteDispatcher::answer(const QString &name, const QList<mint::CreditAnswer> &answers, work::Instant now)
{
    Mint &mint = mintOf(name);
    QList<OutboxRow> credited;
    QList<Ledger::Refusal> refused;
    QList<QuoteEvent> events;
    QString retry;
    for (const mint::CreditAnswer &answer : answers) {
        const auto found = mint.inFlight.constFind(answer.correlation);
        if (found == mint.inFlight.cend() || found->share.headerHash != answer.headerHash)
            continue;
        const OutboxRow row = *found;
        if (answer.code != mint::CreditCode::None && mayPass(answer.code)) {
            retry = QStringLiteral("%1%2%3").arg(mint::creditCodeName(answer.code),
                answer.detail.isEmpty() ? QString() : QStringLiteral(": "), answer.detail);
            continue; // stays in flight until the rewind, and in the outbox
        }
        mint.inFlight.remove(answer.correlation);
        const bool isCredited = answer.code == mint::CreditCode::None;
        QuoteEvent event = eventOf(isCredited ? QuoteEvent::Kind::Answered : QuoteEvent::Kind::Failed, row, now.wall);
        event.quoteId = answer.quoteId;
        event.unit = answer.unit;
        event.isProvisional = answer.isProvisional;
        event.code = answer.code;
        event.detail = answer.detail;
        events.append(event);
        if (isCredited)
            credited.append(row);
        else
            refused.append({ row, answer.code, answer.detail });
    }
    mint.heardAt = now.steady;
    if (!credited.isEmpty() || !refused.isEmpty()) {
        const quint64 unitWork = m_config.valuation.rule == mint::ValueRule::Work ? m_config.valuation.unitWork : 0;
        if (const auto ended = m_ledger.end(credited, refused, unitWork, now.wall); !ended)
            return rewind(mint, now, QStringLiteral("answers cannot be stored: %1").arg(ended.error().detail));
        count(mint, credited, refused.size());
        mint.tally.oldest = m_ledger.oldest(name).value_or(std::nullopt);
        mint.trouble.clear();
        mint.backoff.reset();
    }
    for (const QuoteEvent &event : std::as_const(events)) {
        if (event.kind == QuoteEvent::Kind::Answered)
            m_listener.quoteAnswered(event);
        else
            m_listener.quoteFailed(event);
    }
    if (!retry.isEmpty())
        rewind(mint, now, retry);
}

/// As the ledger did; counting rows anew would read the whole outbox.
void QuoteDispatcher::count(Mint &mint, const QList<OutboxRow> &credited, qsizetype refused)
{
    mint.tally.waiting -= quint64(credited.size() + refused);
    mint.tally.answered += quint64(credited.size());
    mint.tally.refused += quint64(refused);
    for (const OutboxRow &row : credited)
        mint.tally.amount += Wide(row.amount.value);
}

void QuoteDispatcher::rewind(Mint &mint, work::Instant now, const QString &why)
{
    mint.trouble = why;
    mint.isRewinding = true;
    mint.hasMore = true;
    mint.inFlight.clear(); // a late answer finds nothing; the row is sent again and answered the same
    if (mint.waitUntil <= now.steady)
        mint.waitUntil = now.steady + mint.backoff.next(m_random);
}

void QuoteDispatcher::tick(work::Instant now)
{
    for (auto &[name, mint] : m_mints) {
        if (mint.isReachable && !mint.inFlight.isEmpty() && now.steady - mint.heardAt >= m_config.answerTime)
            rewind(mint, now, QStringLiteral(QT_TRANSLATE_NOOP("core", "the mint does not answer")));
    }
    if (now.steady - m_forgotAt < forgetInterval)
        return;
    m_forgotAt = now.steady;
    if (const auto gone = m_ledger.forgetSettled(now.wall - m_config.settledFor); !gone)
        qCWarning(lcDispatcher).noquote() << "old header hashes cannot be removed:" << gone.error().toString();
}

Snapshot QuoteDispatcher::snapshot(UnixMs now) const
{
    Snapshot out;
    out.takenAt = now;
    for (const auto &[name, mint] : m_mints) {
        out.mints.append({ name, mint.isReachable, mint.tally.waiting, quint64(mint.inFlight.size()),
            mint.tally.answered, mint.tally.refused, mint.tally.amount.toString(), mint.trouble });
        out.waiting += mint.tally.waiting;
        out.answered += mint.tally.answered;
        out.failed += mint.tally.refused;
        if (mint.tally.oldest && (!out.oldestWaiting || *mint.tally.oldest < *out.oldestWaiting))
            out.oldestWaiting = mint.tally.oldest;
        if (name == m_config.mint) {
            out.isMintReachable = mint.isReachable;
            out.trouble = mint.trouble;
        }
    }
    return out;
}

} // namespace ehash
