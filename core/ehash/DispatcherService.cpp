// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/DispatcherService.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcEhash, "hashstead.ehash")

namespace ehash {

namespace {

constexpr std::chrono::milliseconds tickInterval { 250 };
constexpr std::chrono::milliseconds storeAgain { 1000 };
constexpr std::chrono::milliseconds publishInterval { 250 };
const QString notStored = QStringLiteral("ehash-not-stored");

work::ShareSettlement settlementOf(const work::ShareSubmission &share)
{
    return { share.channel, share.sequence, work::RejectReason::None, {}, share.isBlockOnly };
}

work::QuoteNews newsOf(const QuoteEvent &event)
{
    work::QuoteNews news;
    news.connection = event.connection;
    news.channel = event.channel;
    news.correlation = event.correlation;
    news.headerHash = event.headerHash;
    news.quoteId = event.quoteId;
    news.unit = event.unit;
    news.amount = event.amount.value;
    news.isProvisional = event.isProvisional;
    news.isRefused = event.kind == QuoteEvent::Kind::Failed;
    news.code = quint8(event.code);
    news.detail = event.detail;
    return news;
}

} // namespace

DispatcherService::DispatcherService(
    DispatcherServiceConfig config, const crypto::KeyPair &authority, const Clock &clock, const Random &random)
    : m_config(std::move(config))
    , m_authority(authority)
    , m_clock(clock)
    , m_random(random)
    , m_keys(m_config.hasWallet, m_config.fallbackKey)
{
    qRegisterMetaType<ehash::Snapshot>();
    qRegisterMetaType<ehash::QuoteEvent>();
    for (QTimer *timer : { &m_store, &m_pump, &m_publish, &m_portAgain })
        timer->setSingleShot(true);
    connect(&m_store, &QTimer::timeout, this, &DispatcherService::store);
    connect(&m_pump, &QTimer::timeout, this, &DispatcherService::pump);
    connect(&m_publish, &QTimer::timeout, this, &DispatcherService::publish);
    connect(&m_portAgain, &QTimer::timeout, this, &DispatcherService::openPort);
    connect(&m_tick, &QTimer::timeout, this, &DispatcherService::tick);
}

/// What came and could not be stored yet gets a last chance; what the wallet still owes a key is lost, unsettled.
DispatcherService::~DispatcherService()
{
    if (m_dispatcher)
        store();
}

Result<void> DispatcherService::start()
{
    auto dispatcher = QuoteDispatcher::open(m_config.dispatcher, *this, m_random, now());
    if (!dispatcher)
        return tl::unexpected(dispatcher.error());
    m_dispatcher = *std::move(dispatcher);
    if (m_config.port) {
        makePort();
        openPort();
    }
    m_tick.start(tickInterval);
    publish();
    return {};
}

void DispatcherService::makePort()
{
    m_port = std::make_unique<MintPort>(*m_config.port, m_authority, m_clock, m_random);
    connect(m_port.get(), &MintPort::mintArrived, this, [this](const QString &mint, int mostInFlight) {
        m_dispatcher->setReachable(mint, true, {}, mostInFlight);
        for (const MintState &state : m_dispatcher->snapshot(m_clock.now()).mints) {
            if (state.name == mint)
                m_port->welcome(mint, state.waiting);
        }
        changed();
        schedulePump();
    });
    connect(m_port.get(), &MintPort::mintLeft, this, [this](const QString &mint, const QString &why) {
        m_dispatcher->setReachable(mint, false, why);
        changed();
    });
    connect(m_port.get(), &MintPort::answered, this, &DispatcherService::takeAnswers);
    connect(m_port.get(), &MintPort::peersChanged, this, &DispatcherService::changed);
}

void DispatcherService::openPort()
{
    const auto opened = m_port->open();
    if (!opened && m_portTrouble.isEmpty())
        qCWarning(lcEhash).noquote() << opened.error().detail;
    m_portTrouble = opened ? QString() : opened.error().detail;
    if (!opened)
        m_portAgain.start(m_config.portAgain);
    changed();
}

void DispatcherService::creditShares(const QList<work::ShareSubmission> &shares)
{
    m_incoming.append(shares);
    if (!m_store.isActive())
        m_store.start(0);
}

QList<EarnedShare> DispatcherService::lockAll(QList<work::ShareSettlement> &settled)
{
    QList<EarnedShare> out;
    for (const work::ShareSubmission &share : std::exchange(m_incoming, {})) {
        const ChannelKeys::Found found = m_keys.find(share);
        if (found.kind == ChannelKeys::Found::Kind::Asked) {
            if (waitingForKeys() >= m_config.mostWaiting) {
                settleLost({ share });
                continue;
            }
            Waiting &waiting = m_waiting[found.worker];
            if (waiting.shares.isEmpty())
                waiting.since = m_clock.steady();
            waiting.shares.append(share);
            if (found.isNew)
                Q_EMIT workerKeyWanted(found.worker);
            continue;
        }
        settled.append(settlementOf(share));
        if (found.kind == ChannelKeys::Found::Kind::None)
            ++m_unlocked;
        else
            out.append({ share.connection, share.channel, share.minerKey, share.hash, share.target, found.key });
    }
    return out;
}

void DispatcherService::store()
{
    if (!m_dispatcher)
        return;
    m_unstored.append(lockAll(m_unsettled));
    if (m_unsettled.isEmpty())
        return;
    const auto credited = m_unstored.isEmpty() ? Result<void>() : m_dispatcher->credit(m_unstored, now());
    if (!credited) {
        m_storeTrouble
            = QStringLiteral(QT_TRANSLATE_NOOP("core", "shares cannot be stored: %1")).arg(credited.error().detail);
        qCCritical(lcEhash).noquote() << m_storeTrouble;
        if (m_unsettled.size() > m_config.mostWaiting) {
            for (work::ShareSettlement &settlement : m_unsettled) {
                settlement.reason = work::RejectReason::Lost;
                settlement.detail = notStored;
            }
            m_unstored.clear();
            Q_EMIT sharesSettled(std::exchange(m_unsettled, {}));
        }
        m_store.start(storeAgain);
        return changed();
    }
    m_storeTrouble.clear();
    m_unstored.clear();
    Q_EMIT sharesSettled(std::exchange(m_unsettled, {}));
    changed();
    schedulePump();
}

void DispatcherService::settleLost(const QList<work::ShareSubmission> &shares)
{
    QList<work::ShareSettlement> lost;
    for (const work::ShareSubmission &share : shares) {
        lost.append(settlementOf(share));
        lost.last().reason = work::RejectReason::Lost;
        lost.last().detail = notStored;
    }
    Q_EMIT sharesSettled(lost);
}

qsizetype DispatcherService::waitingForKeys() const
{
    qsizetype count = 0;
    for (const Waiting &waiting : m_waiting)
        count += waiting.shares.size();
    return count;
}

void DispatcherService::setWorkerKey(const QString &worker, const crypto::CurvePoint &key)
{
    m_keys.setWorkerKey(worker, key);
    const auto shares = m_waiting.take(worker).shares;
    if (!shares.isEmpty())
        creditShares(shares);
}

void DispatcherService::setEmbeddedMint(bool isReachable, const QString &trouble)
{
    m_dispatcher->setReachable(embeddedName, isReachable, trouble);
    changed();
    schedulePump();
}

void DispatcherService::applyAnswers(const QString &pool, const QList<mint::CreditAnswer> &answers)
{
    if (pool == embeddedName)
        takeAnswers(embeddedName, answers);
}

void DispatcherService::takeAnswers(const QString &mint, const QList<mint::CreditAnswer> &answers)
{
    m_dispatcher->answer(mint, answers, now());
    if (!m_news.isEmpty())
        Q_EMIT quotesSettled(std::exchange(m_news, {}));
    changed();
    schedulePump();
}

void DispatcherService::quoteCreated(const QuoteEvent &event)
{
    m_statistics.quoteCreated(event);
    changed();
}

void DispatcherService::quoteSent(const QuoteEvent &event)
{
    m_statistics.quoteSent(event);
    changed();
}

void DispatcherService::quoteAnswered(const QuoteEvent &event)
{
    m_statistics.quoteAnswered(event);
    m_news.append(newsOf(event));
}

void DispatcherService::quoteFailed(const QuoteEvent &event)
{
    m_statistics.quoteFailed(event);
    qCWarning(lcEhash).noquote() << "mint" << event.mint << "refuses share" << event.headerHash.toDisplay() << ":"
                                 << mint::creditCodeName(event.code) << event.detail;
    m_news.append(newsOf(event));
    Q_EMIT quoteRefused(event);
}

void DispatcherService::schedulePump()
{
    if (!m_pump.isActive())
        m_pump.start(0);
}

/// One request to each mint, then the event loop again: answers come in between.
void DispatcherService::pump()
{
    const QStringList ready = m_dispatcher->ready(now());
    for (const QString &mint : ready)
        sendTo(mint);
}

void DispatcherService::sendTo(const QString &mint)
{
    QList<mint::ShareCredit> credits;
    QList<mint::CreditAnswer> damaged;
    for (const OutboxRow &row : m_dispatcher->take(mint, now())) {
        const auto credit = creditOf(row);
        if (credit)
            credits.append(*credit);
        else
            damaged.append({ row.id, row.share.headerHash, mint::CreditCode::Conflict, {}, {}, {}, false,
                QStringLiteral("the stored share is damaged") });
    }
    if (!damaged.isEmpty())
        takeAnswers(mint, damaged);
    if (credits.isEmpty())
        return;
    schedulePump();
    if (mint == embeddedName)
        Q_EMIT creditsRequested(embeddedName, credits);
    else if (m_port)
        m_port->send(mint, credits);
}

void DispatcherService::tick()
{
    m_dispatcher->tick(now());
    const auto late = m_clock.steady() - m_config.walletTime;
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (it->since > late) {
            ++it;
            continue;
        }
        qCWarning(lcEhash).noquote() << "the wallet gives no key for worker" << it.key();
        m_keys.giveUp(it.key());
        const auto shares = it->shares;
        it = m_waiting.erase(it);
        creditShares(shares);
    }
    pump();
}

void DispatcherService::changed()
{
    if (!m_publish.isActive())
        m_publish.start(publishInterval);
}

void DispatcherService::publish()
{
    Snapshot snapshot = m_dispatcher->snapshot(m_clock.now());
    snapshot.unlocked = m_unlocked;
    snapshot.machines = m_statistics.machines();
    snapshot.portTrouble = m_portTrouble;
    if (m_port)
        snapshot.peers = m_port->peers();
    if (!m_storeTrouble.isEmpty())
        snapshot.trouble = m_storeTrouble;
    else if (snapshot.trouble.isEmpty() && m_unlocked > 0)
        snapshot.trouble = QStringLiteral(
            QT_TRANSLATE_NOOP("core", "shares of workers without a key earn nothing: give ehash.fallback_key"));
    Q_EMIT snapshotChanged(snapshot);
}

} // namespace ehash
