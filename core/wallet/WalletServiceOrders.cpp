// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/WalletServicePrivate.h"

namespace wallet {
namespace {

using namespace std::chrono_literals;

} // namespace

Result<MintId> WalletService::Private::mintId(const QString &url) const
{
    const auto normal = normalMintUrl(url);
    if (!normal)
        return tl::unexpected(normal.error());
    const MintRow *row = parts->store->mints.find(*normal);
    if (!row)
        return fail(Errc::NotFound,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 is not in the list of mints; add it first")).arg(*normal));
    return row->id;
}

QList<MintRow> WalletService::Private::mintsOf(const QString &url) const
{
    if (url.isEmpty())
        return parts->store->mints.mints();
    const auto id = mintId(url);
    const MintRow *row = id ? parts->store->mints.find(*id) : nullptr;
    return row ? QList<MintRow> { *row } : QList<MintRow>();
}

void WalletService::Private::perform(RequestId request, const SendOrder &order)
{
    SendOrder normal = order;
    if (!order.mint.isEmpty()) {
        const auto id = mintId(order.mint);
        if (!id) {
            refuse(request, id.error());
            return;
        }
        normal.mint = parts->store->mints.find(*id)->url;
    }
    parts->sender.send(normal, [this, request](Result<SentToken> token) { reply(request, std::move(token)); });
}

void WalletService::Private::perform(RequestId request, const PreviewOrder &order)
{
    reply(request, parts->receiver.preview(order.token));
}

void WalletService::Private::perform(RequestId request, const ReceiveOrder &order)
{
    parts->receiver.receive(order, [this, request](Result<Received> what) {
        if (what)
            Q_EMIT q->received(*what);
        reply(request, std::move(what));
    });
}

void WalletService::Private::perform(RequestId request, const SentOrder &order)
{
    parts->sender.checkSent([this, request, isAll = order.isAll] { reply(request, parts->sender.list(isAll)); });
}

void WalletService::Private::perform(RequestId request, const ReclaimOrder &order)
{
    parts->sender.reclaim(order.id, [this, request](Result<Received> what) {
        if (what)
            Q_EMIT q->received(*what);
        reply(request, std::move(what));
    });
}

void WalletService::Private::perform(RequestId request, const AddMintOrder &order)
{
    const auto url = normalMintUrl(order.url);
    if (!url) {
        refuse(request, url.error());
        return;
    }
    const MintRow *row = parts->store->mints.find(*url);
    const bool isNew = !row;
    const auto id = row ? Result<MintId>(row->id) : parts->store->mints.add(*url, order.isTrusted);
    if (!id) {
        refuse(request, id.error());
        return;
    }
    parts->mints.refresh(*id, [this, request, id = *id, isNew, isTrusted = order.isTrusted](Result<void> asked) {
        if (!asked) {
            if (isNew)
                static_cast<void>(parts->store->mints.remove(id)); // nothing was learned of it
            refuse(request, asked.error());
            return;
        }
        if (const auto set = parts->store->mints.setTrusted(id, isTrusted); !set) {
            refuse(request, set.error());
            return;
        }
        answer(request, parts->mints.entry(*parts->store->mints.find(id)));
    });
}

void WalletService::Private::perform(RequestId request, const RemoveMintOrder &order)
{
    const auto id = mintId(order.url);
    const auto removed = id ? parts->store->mints.remove(*id) : tl::unexpected(id.error());
    if (!removed) {
        refuse(request, removed.error());
        return;
    }
    sockets.erase(*id);
    answer(request, {});
}

void WalletService::Private::perform(RequestId request, const TrustMintOrder &order)
{
    const auto id = mintId(order.url);
    const auto set = id ? parts->store->mints.setTrusted(*id, order.isTrusted) : tl::unexpected(id.error());
    if (set)
        answer(request, {});
    else
        refuse(request, set.error());
}

void WalletService::Private::perform(RequestId request, const SweepOrder &order)
{
    if (const auto id = order.mint.isEmpty() ? Result<MintId>(0) : mintId(order.mint); !id) {
        refuse(request, id.error());
        return;
    }
    QList<MintRow> mints = mintsOf(order.mint);
    if (order.mint.isEmpty())
        mints.removeIf([](const MintRow &mint) { return !mint.isTrusted; });
    if (mints.isEmpty()) {
        refuse(request,
            { Errc::NotFound,
                QStringLiteral(QT_TRANSLATE_NOOP(
                    "core", "there is no such mint in the list, or none is trusted; add one first")) });
        return;
    }
    auto total = std::make_shared<Summary>();
    auto left = std::make_shared<qsizetype>(mints.size());
    auto failures = std::make_shared<QList<Error>>();
    for (const MintRow &mint : mints) {
        const auto gather = [this, request, total, left, failures, size = mints.size()](Result<Summary> swept) {
            if (swept) {
                total->count += swept->count;
                total->amounts += swept->amounts;
                total->troubles += swept->troubles;
                announce(*swept);
            } else {
                failures->append(swept.error());
                total->troubles.append(swept.error().detail);
            }
            if (--*left > 0)
                return;
            if (failures->size() == size)
                refuse(request, failures->first());
            else
                answer(request, *total);
        };
        parts->sweeper.sweep(mint.id, gather);
    }
}

void WalletService::Private::perform(RequestId request, const ConsolidateOrder &order)
{
    const auto sums = parts->store->coins.sums();
    if (!sums) {
        refuse(request, sums.error());
        return;
    }
    if (const auto id = order.mint.isEmpty() ? Result<MintId>(0) : mintId(order.mint); !id) {
        refuse(request, id.error());
        return;
    }
    auto work = std::make_shared<QList<std::pair<MintId, QString>>>();
    for (const MintRow &mint : mintsOf(order.mint)) {
        for (const auto &sum : *sums) {
            if (sum.mint == mint.id && sum.state == CoinState::Unspent)
                work->append({ mint.id, sum.unit });
        }
    }
    auto total = std::make_shared<Summary>();
    if (work->isEmpty()) {
        answer(request, *total);
        return;
    }
    auto left = std::make_shared<qsizetype>(work->size());
    for (const auto &[mint, unit] : std::as_const(*work))
        parts->sender.consolidate(mint, unit, 2, /*isTold=*/true, [this, request, total, left](Result<int> count) {
            if (count)
                total->count += *count;
            else
                total->troubles.append(count.error().detail);
            if (--*left == 0)
                answer(request, *total);
        });
}

void WalletService::Private::perform(RequestId request, const RestoreOrder &order)
{
    const auto start = [this, request](MintId mint) {
        parts->restorer.restore(
            mint, [this, request](const RestoreProgress &progress) { Q_EMIT q->restoreProgressed(request, progress); },
            [this, request](Result<Summary> summary) { reply(request, std::move(summary)); });
    };
    const auto url = normalMintUrl(order.mint);
    const MintRow *row = url ? parts->store->mints.find(*url) : nullptr;
    const auto id = !url ? Result<MintId>(tl::unexpected(url.error()))
        : row            ? Result<MintId>(row->id)
                         : parts->store->mints.add(*url, /*isTrusted=*/true);
    if (id)
        start(*id);
    else
        refuse(request, id.error());
}

void WalletService::Private::perform(RequestId request, const StopRestoreOrder &order)
{
    if (const auto id = mintId(order.mint)) {
        parts->restorer.stop(*id);
        answer(request, {});
    } else {
        refuse(request, id.error());
    }
}

void WalletService::Private::perform(RequestId request, const QuoteOrder &order)
{
    const auto id = mintId(order.mint);
    if (!id) {
        refuse(request, id.error());
        return;
    }
    parts->sweeper.createQuote(
        *id, order, [this, request](Result<QuoteInfo> quote) { reply(request, std::move(quote)); });
}

void WalletService::Private::perform(RequestId request, const AwaitQuoteOrder &order)
{
    const auto id = mintId(order.mint);
    if (!id) {
        refuse(request, id.error());
        return;
    }
    awaited.append({ request, *id, order.quote, clock.steady() + order.patience });
}

void WalletService::Private::checkAwaited()
{
    const SteadyTime now = clock.steady();
    const QList<Awaited> all = awaited;
    for (const Awaited &one : all) {
        const auto row = parts->store->quotes.find(one.mint, one.quote);
        const bool isMinted = row && *row && (*row)->issued && !(*row)->mintable() && (*row)->operation == 0;
        if (!isMinted && now < one.until && row && *row) {
            if (now < one.next)
                continue;
            for (Awaited &entry : awaited) {
                if (entry.request == one.request)
                    entry.next = now + 1s;
            }
            if (parts->sweeper.isSweeping(one.mint))
                continue;
            parts->sweeper.sweep(one.mint, [this](Result<Summary> summary) {
                isDirty = true;
                if (summary)
                    announce(*summary);
            });
            continue;
        }
        awaited.removeIf([&](const Awaited &entry) { return entry.request == one.request; });
        Summary summary;
        summary.count = 1;
        if (isMinted)
            answer(one.request, summary);
        else
            refuse(one.request,
                row && *row ? Error { Errc::Timeout,
                    QStringLiteral(QT_TRANSLATE_NOOP(
                        "core", "the quote is not paid yet; the wallet goes on asking and mints it once it is")) }
                            : Error { Errc::NotFound, QStringLiteral("no such quote is known") });
    }
}

void WalletService::Private::perform(RequestId request, const BackupOrder &order)
{
    const auto backup = takeBackup(*parts->store, config.words);
    const auto written
        = backup ? writeBackup(order.path, *backup, order.password, random) : tl::unexpected(backup.error());
    if (written)
        answer(request, BackupInfo { order.path, int(backup->coins.size()), int(backup->mints.size()) });
    else
        refuse(request, written.error());
}

void WalletService::Private::perform(RequestId request, const ImportOrder &order)
{
    const auto backup = readBackup(order.path, order.password);
    if (!backup) {
        refuse(request, backup.error());
        return;
    }
    if (!(backup->words.seed() == config.words.seed())) {
        refuse(request,
            { Errc::Denied,
                QStringLiteral(
                    "the backup is of another seed. Import it into an empty data directory; its coins can then be "
                    "sent to this wallet.") });
        return;
    }
    parts->importer.import(*backup, [this, request, path = order.path](Result<BackupInfo> info) {
        if (info)
            info->path = path;
        reply(request, std::move(info));
    });
}

void WalletService::Private::perform(RequestId request, const LockKeyOrder &order)
{
    const auto key = order.worker.isEmpty() ? lockKey(parts->desk) : workerKey(order.worker);
    if (key)
        answer(request, LockKey { *key });
    else
        refuse(request, key.error());
}

void WalletService::Private::perform(RequestId request, const HistoryOrder &order)
{
    reply(request, parts->store->books.history(std::clamp(order.limit, 1, 100'000)));
}

void WalletService::Private::perform(RequestId request, const ResumeOrder &)
{
    const auto resumed = parts->operations.resume();
    Summary summary;
    summary.count = resumed ? *resumed : 0;
    if (resumed)
        answer(request, summary);
    else
        refuse(request, resumed.error());
}

void WalletService::Private::perform(RequestId request, const SeedVerifiedOrder &)
{
    if (const auto set = parts->store->books.setSeedVerified(); set)
        answer(request, {});
    else
        refuse(request, set.error());
}

} // namespace wallet
