// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Codec.h"
#include "core/ehash/Types.h"
#include "core/node/FoundBlock.h"
#include "core/pool/Snapshot.h"
#include "core/upstream/Snapshot.h"

/// How the values of the pool, the pools above and found blocks travel. As in ValueFields.h.
namespace api {

template <> inline constexpr bitcoin::Network lastOf<bitcoin::Network> = bitcoin::Network::Simulated;
template <> inline constexpr bitcoin::OutputKind lastOf<bitcoin::OutputKind> = bitcoin::OutputKind::Data;
template <> inline constexpr upstream::PoolState lastOf<upstream::PoolState> = upstream::PoolState::Failed;
template <> inline constexpr upstream::PayoutCheck lastOf<upstream::PayoutCheck> = upstream::PayoutCheck::PaysOthers;
template <> inline constexpr node::SubmitVerdict lastOf<node::SubmitVerdict> = node::SubmitVerdict::Undecodable;
template <> inline constexpr node::BlockState lastOf<node::BlockState> = node::BlockState::Rejected;

void fields(Of<bitcoin::OutputView> auto &v, auto &f)
{
    f(v.kind, v.address, v.value, v.script);
}
void fields(Of<bitcoin::CoinbaseView> auto &v, auto &f)
{
    f(v.outputs, v.outputsLeftOut, v.total, v.tag, v.size);
}
void fields(Of<pool::TemplateView> auto &v, auto &f)
{
    f(v.id, v.height, v.prevHash, v.version, v.nbits, v.difficulty, v.transactions, v.weight, v.fees, v.coinbaseValue,
        v.receivedAt, v.source);
}
void fields(Of<pool::JobView> auto &v, auto &f)
{
    f(v.id, v.templateId, v.height, v.isClean, v.issuedAt);
}
/// Without takenAt.
void fields(Of<pool::Snapshot> auto &v, auto &f)
{
    f(v.status, v.since, v.detail, v.refusal, v.network, v.payoutAddress, v.newest, v.coinbase, v.jobs, v.channels,
        v.extranonceSize);
}
void fields(Of<upstream::Payout> auto &v, auto &f)
{
    f(v.check, v.address, v.ours, v.coinbase);
}
void fields(Of<upstream::JobFacts> auto &v, auto &f)
{
    f(v.height, v.prevHash, v.receivedAt);
}
void fields(Of<upstream::PoolView> auto &v, auto &f)
{
    f(v.name, v.url, v.isSv2, v.isAuthenticated, v.state, v.since, v.reason, v.setupTime, v.answerTime, v.settled,
        v.rejected, v.rejectedByCode, v.lost, v.job, v.payout);
}
void fields(Of<node::NodeVerdict> auto &v, auto &f)
{
    f(v.node, v.verdict, v.attempts, v.detail);
}
void fields(Of<node::BlockOutcome> auto &v, auto &f)
{
    f(v.hash, v.height, v.state, v.nodes, v.confirmations, v.isStored, v.foundAt, v.foundBy, v.detail);
}
void fields(Of<ehash::PoolState> auto &v, auto &f)
{
    f(v.name, v.address, v.isConnected, v.since, v.requests, v.trouble);
}

} // namespace api
