// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/MintBook.h"

namespace wallet {
namespace {

using namespace std::chrono_literals;

constexpr auto freshFor = 60s;

} // namespace

/// One time round: info, the list, then keyset after keyset.
struct MintBook::Round {
    MintId mint = 0;
    QString url;
    Done done;
    QList<cashu::Keyset> listed {};
    QList<cashu::Keyset> toAsk {};
    QList<cashu::Keyset> ready {}; ///< with their keys
};

void MintBook::refresh(MintId mint, Done done)
{
    const MintRow *row = m_store->mints.find(mint);
    if (!row) {
        done(fail(Errc::NotFound, QStringLiteral("the mint is not in the list")));
        return;
    }
    auto round = std::make_shared<Round>(Round { mint, row->url, std::move(done) });
    m_api->info(row->url, [this, round](const MintReply<QByteArray> &reply) {
        if (!reply) {
            end(round, tl::unexpected(reply.error().toError()));
            return;
        }
        if (const auto kept = m_store->mints.setInfo(round->mint, *reply, m_clock->now()); !kept) {
            end(round, kept);
            return;
        }
        askKeysets(round);
    });
}

void MintBook::ensure(MintId mint, Done done)
{
    const auto asked = m_askedAt.constFind(mint);
    if (asked != m_askedAt.cend() && m_clock->steady() - *asked < freshFor)
        done({});
    else
        refresh(mint, std::move(done));
}

void MintBook::askKeysets(std::shared_ptr<Round> round)
{
    m_api->keysets(round->url, [this, round](const MintReply<cashu::KeysetsResponse> &reply) {
        if (!reply) {
            end(round, tl::unexpected(reply.error().toError()));
            return;
        }
        if (reply->keysets.size() > maxKeysets) {
            end(round, fail(Errc::Limit, QStringLiteral("the mint lists more than %1 keysets").arg(maxKeysets)));
            return;
        }
        round->listed = reply->keysets;
        const auto &known = m_store->mints.keysets();
        for (const cashu::Keyset &keyset : std::as_const(round->listed)) {
            if (keyset.isActive || !known.contains(keyset.id)) {
                round->toAsk.append(keyset);
                continue;
            }
            round->ready.append(keyset);
            round->ready.last().keys = known.value(keyset.id).keys;
        }
        askKeys(round);
    });
}

void MintBook::askKeys(std::shared_ptr<Round> round)
{
    if (round->toAsk.isEmpty()) {
        end(round, m_store->mints.saveKeysets(round->mint, round->ready));
        return;
    }
    const cashu::Keyset next = round->toAsk.takeLast();
    m_api->keys(round->url, next.id, [this, round, next](const MintReply<cashu::KeysResponse> &reply) {
        if (!reply) {
            end(round, tl::unexpected(reply.error().toError()));
            return;
        }
        if (reply->keysets.size() != 1 || reply->keysets.first().id != next.id) {
            end(round,
                fail(Errc::Protocol,
                    QStringLiteral("the mint gave other keys than those of keyset %1").arg(next.id.toHex())));
            return;
        }
        cashu::Keyset whole = next;
        whole.keys = reply->keysets.first().keys;
        round->ready.append(std::move(whole));
        askKeys(round);
    });
}

void MintBook::end(const std::shared_ptr<Round> &round, Result<void> result)
{
    if (result)
        m_askedAt.insert(round->mint, m_clock->steady());
    m_troubles.insert(round->mint, result ? QString() : result.error().detail);
    round->done(std::move(result));
}

MintInfo MintBook::info(MintId mint) const
{
    const MintRow *row = m_store->mints.find(mint);
    return row ? MintInfo::parse(row->info).value_or(MintInfo()) : MintInfo();
}

MintEntry MintBook::entry(const MintRow &row) const
{
    return { row.url, info(row.id).name, row.isTrusted, m_store->mints.unitsOf(row.id), row.answeredAt,
        trouble(row.id) };
}

QList<MintEntry> MintBook::entries() const
{
    QList<MintEntry> out;
    for (const MintRow &row : m_store->mints.mints())
        out.append(entry(row));
    return out;
}

} // namespace wallet
