// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/WalletService.h"

#include "core/wallet/MintClient.h"
#include "core/wallet/WalletServicePrivate.h"

#include <QLoggingCategory>

namespace wallet {
namespace {

Q_LOGGING_CATEGORY(lcWallet, "hashstead.wallet")

using namespace std::chrono_literals;
using cashu::Amount;

constexpr auto tickTime = 250ms; ///< snapshots: at most four a second
constexpr auto consolidateInterval = 5min;
constexpr auto keepSpent = std::chrono::hours(24 * 7);
constexpr auto quietAfterOrder = 10s;

} // namespace

WalletService::WalletService(WalletConfig config, const Clock &clock, const Random &random)
    : WalletService(std::move(config), clock, random, std::make_unique<MintClient>())
{
}

WalletService::WalletService(
    WalletConfig config, const Clock &clock, const Random &random, std::unique_ptr<Transport> transport)
    : d(std::make_unique<Private>(this, std::move(config), clock, random))
{
    d->transport = std::move(transport);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->tick(); });
}

WalletService::~WalletService()
{
    d->timer.stop();
    d->sockets.clear();
    d->transport.reset();
}

Snapshot WalletService::refresh()
{
    if (d->parts)
        d->publish();
    return d->snapshot;
}

Result<void> WalletService::start()
{
    auto store = WalletStore::open(d->config.databasePath, d->config.words.seed(), d->random, d->config.onStatement);
    if (!store)
        return tl::unexpected(store.error());
    d->parts = std::make_unique<Parts>(*std::move(store), *d->transport, d->clock, d->random);
    d->parts->operations.setOnSettled([this](const Operation &) { d->isDirty = true; });
    for (const QString &url : std::as_const(d->config.ownMints)) {
        if (const auto set = setOwnMint(url); !set)
            return set;
    }
    const auto resumed = d->parts->operations.resume();
    if (!resumed)
        return tl::unexpected(resumed.error());
    if (*resumed > 0)
        qCInfo(lcWallet) << *resumed << "requests of the last run are asked again";
    const SteadyTime now = d->clock.steady();
    d->nextConsolidate = now + consolidateInterval;
    d->sentPace.begin(now);
    d->timer.start(tickTime);
    d->publish();
    return {};
}

Result<void> WalletService::setOwnMint(const QString &url)
{
    const auto normal = normalMintUrl(url);
    if (!normal)
        return tl::unexpected(normal.error());
    d->isDirty = true;
    return d->parts ? d->parts->store->mints.setOwn(*normal)
                    : fail(Errc::Internal, QStringLiteral(QT_TRANSLATE_NOOP("core", "the wallet is not open")));
}

void WalletService::perform(RequestId request, const Order &order)
{
    if (!d->parts) {
        d->refuse(request, { Errc::Internal, QStringLiteral(QT_TRANSLATE_NOOP("core", "the wallet is not open")) });
        return;
    }
    d->lastOrder = d->clock.steady();
    std::visit([&](const auto &what) { d->perform(request, what); }, order);
}

void WalletService::deriveWorkerKey(const QString &worker)
{
    const auto key = d->parts ? d->workerKey(worker)
                              : Result<crypto::CurvePoint>(fail(
                                  Errc::Internal, QStringLiteral(QT_TRANSLATE_NOOP("core", "the wallet is not open"))));
    if (key)
        Q_EMIT workerKeyDerived(worker, *key);
    else
        Q_EMIT failed(key.error());
}

Result<crypto::CurvePoint> WalletService::Private::workerKey(const QString &worker)
{
    const auto index = parts->store->books.workerIndex(worker);
    const auto node = index ? parts->store->secrets.quoteKey(*index) : tl::unexpected(index.error());
    return node ? node->publicKey() : tl::unexpected(node.error());
}

void WalletService::Private::answer(RequestId request, Value value)
{
    isDirty = true;
    Q_EMIT q->answered(request, Answer { std::move(value), {} });
}

void WalletService::Private::refuse(RequestId request, const Error &error)
{
    isDirty = true;
    qCInfo(lcWallet).noquote() << "an order was not done:" << error.toString();
    Q_EMIT q->answered(request, Answer { {}, error });
}

void WalletService::Private::announce(const Summary &summary)
{
    for (const Balance &amount : summary.amounts)
        Q_EMIT q->received({ amount.mint, amount.unit, amount.spendable, {}, {} });
}

void WalletService::Private::tick()
{
    parts->operations.tick();
    checkAwaited();
    if (config.isAutomatic)
        automate();
    for (const auto &[mint, socket] : sockets)
        socket->tick();
    if (isDirty)
        publish();
}

void WalletService::Private::automate()
{
    const SteadyTime now = clock.steady();
    if (now >= nextSweep) {
        nextSweep = now + config.sweepInterval;
        sweepAll();
        listenToMints();
    }
    if (now >= nextConsolidate && now - lastOrder > quietAfterOrder) {
        nextConsolidate = now + consolidateInterval;
        consolidateAll();
    }
    if (sentPace.isDue(now))
        parts->sender.checkSent([this] { isDirty = true; });
    if (now >= nextPrune) {
        nextPrune = now + std::chrono::hours(1);
        if (const auto pruned = parts->store->coins.prune(clock.now() - keepSpent); !pruned)
            Q_EMIT q->failed(pruned.error());
    }
}

void WalletService::Private::sweepAll()
{
    for (const MintRow &mint : parts->store->mints.mints()) {
        if (!mint.isTrusted)
            continue;
        if (parts->sweeper.isSweeping(mint.id)) { // a long one: no queue behind it
            nextSweep = clock.steady() + 1s;
            continue;
        }
        parts->sweeper.sweep(mint.id, [this](Result<Summary> summary) {
            isDirty = true;
            if (summary && summary->count > 0)
                announce(*summary);
        });
    }
}

void WalletService::Private::consolidateAll()
{
    const auto sums = parts->store->coins.sums();
    if (!sums) {
        Q_EMIT q->failed(sums.error());
        return;
    }
    for (const auto &sum : *sums) {
        if (sum.state == CoinState::Unspent && sum.count > 1 && parts->operations.isQuiet(sum.mint))
            parts->sender.consolidate(
                sum.mint, sum.unit, config.consolidateFrom, /*isTold=*/false, [this](Result<int>) { isDirty = true; });
    }
}

/// Asks the mints to tell what else would be polled: our unpaid quotes and the tokens that are on their way.
void WalletService::Private::listenToMints()
{
    const auto sent = parts->store->books.sent(/*isAll=*/false);
    for (const MintRow &mint : parts->store->mints.mints()) {
        if (!parts->mints.info(mint.id).hasWebSocket)
            continue;
        QMap<QString, QStringList> quotes;
        const auto unpaid = parts->store->quotes.unpaid(mint.id, clock.now(), 100);
        for (const QuoteRow &row : unpaid ? *unpaid : QList<QuoteRow>())
            quotes[row.method].append(row.id);
        QStringList ys;
        for (const SentRow &row : sent ? *sent : QList<SentRow>()) {
            const auto own = row.mint == mint.id ? parts->store->coins.ysOfSent(row.token.id) : QList<QByteArray>();
            for (const QByteArray &y : own ? *own : QList<QByteArray>())
                ys.append(toHex(y));
        }
        auto &socket = sockets[mint.id];
        if (!socket && quotes.isEmpty() && ys.isEmpty())
            continue;
        if (!socket) {
            socket = std::make_unique<MintSocket>(mint.url, clock);
            QObject::connect(socket.get(), &MintSocket::quoteChanged, q, [this] { nextSweep = {}; });
            QObject::connect(socket.get(), &MintSocket::proofChanged, q, [this] { sentPace.told(); });
        }
        socket->want(quotes, ys);
    }
    std::erase_if(sockets, [](const auto &entry) { return !entry.second; });
}

Result<Snapshot> WalletService::Private::look() const
{
    Snapshot out;
    out.takenAt = clock.now();
    out.mints = parts->mints.entries();
    const auto sums = parts->store->coins.sums();
    const auto quotes = parts->store->quotes.sums();
    const auto history = parts->store->books.history(200);
    const auto isVerified = parts->store->books.isSeedVerified();
    if (!sums || !quotes || !history || !isVerified)
        return tl::unexpected(!sums ? sums.error()
                : !quotes           ? quotes.error()
                : !history          ? history.error()
                                    : isVerified.error());
    const auto balanceOf = [&](MintId mint, const QString &unit) -> Balance & {
        const MintRow *row = parts->store->mints.find(mint);
        const QString url = row ? row->url : QString();
        for (Balance &balance : out.balances) {
            if (balance.mint == url && balance.unit == unit)
                return balance;
        }
        Balance fresh;
        fresh.mint = url;
        fresh.unit = unit;
        out.balances.append(fresh);
        return out.balances.last();
    };
    for (const auto &sum : *sums) {
        Balance &balance = balanceOf(sum.mint, sum.unit);
        Amount &part = sum.state == CoinState::Unspent ? balance.spendable : balance.reserved;
        part = plus(part, sum.amount).value_or(Amount(~quint64(0)));
        out.proofs += sum.count;
    }
    for (const auto &sum : *quotes) {
        Balance &balance = balanceOf(sum.mint, sum.unit);
        balance.claimable = sum.claimable;
        balance.provisional = sum.provisional;
    }
    out.history = *history;
    out.isSeedVerified = *isVerified;
    out.trouble = parts->operations.troubles().join(u'\n');
    return out;
}

void WalletService::Private::publish()
{
    isDirty = false;
    auto now = look();
    if (!now) {
        Q_EMIT q->failed(now.error());
        return;
    }
    snapshot = *std::move(now);
    Q_EMIT q->snapshotPublished(snapshot);
}

} // namespace wallet
