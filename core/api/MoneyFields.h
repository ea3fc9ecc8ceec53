// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Codec.h"
#include "core/ehash/Types.h"
#include "core/mint/Types.h"
#include "core/wallet/Orders.h"

/// How the values of ehash, mint and wallet travel. As in ValueFields.h, rows and times of snapshots are left out.
namespace api {

template <>
inline constexpr ehash::PeerState::Kind lastOf<ehash::PeerState::Kind> = ehash::PeerState::Kind::JobDeclarator;
template <> inline constexpr mint::EpochState lastOf<mint::EpochState> = mint::EpochState::Dissolved;
template <> inline constexpr wallet::EntryKind lastOf<wallet::EntryKind> = wallet::EntryKind::Restored;
template <> inline constexpr wallet::EntryState lastOf<wallet::EntryState> = wallet::EntryState::Failed;
template <> inline constexpr wallet::SentState lastOf<wallet::SentState> = wallet::SentState::Reclaimed;
template <> inline constexpr wallet::LockState lastOf<wallet::LockState> = wallet::LockState::Unsupported;
template <> inline constexpr wallet::DleqState lastOf<wallet::DleqState> = wallet::DleqState::Unchecked;

void fields(Of<ehash::MintState> auto &v, auto &f)
{
    f(v.name, v.isReachable, v.waiting, v.inFlight, v.answered, v.failed, v.amount, v.trouble);
}
void fields(Of<ehash::MachineQuotes> auto &v, auto &f)
{
    f(v.machine, v.created, v.sent, v.answered, v.failed, v.amount, v.answeredAt);
}
void fields(Of<ehash::PeerState> auto &v, auto &f)
{
    f(v.kind, v.name, v.address, v.since);
}
/// Without machines and takenAt.
void fields(Of<ehash::Snapshot> auto &v, auto &f)
{
    f(v.waiting, v.oldestWaiting, v.answered, v.failed, v.unlocked, v.isMintReachable, v.trouble, v.mints, v.peers,
        v.portTrouble);
}
void fields(Of<mint::KeysetBooks> auto &v, auto &f)
{
    f(v.id, v.unit, v.isActive, v.index, v.createdAt, v.credited, v.issued, v.redeemed, v.spentProofs, v.signatures);
}
void fields(Of<mint::Epoch> auto &v, auto &f)
{
    f(v.number, v.unit, v.keyset, v.state, v.boundaryHeight, v.boundaryHash, v.subsidy, v.since);
}
void fields(Of<mint::PortTrouble> auto &v, auto &f)
{
    f(v.port, v.reason, v.nextFree);
}
/// Without takenAt.
void fields(Of<mint::Snapshot> auto &v, auto &f)
{
    f(v.isIssuing, v.stoppedBecause, v.isTestInstance, v.url, v.portTrouble, v.publicKey, v.keysets, v.damagedKeysets,
        v.epochs, v.quotesUnpaid, v.quotesPaid, v.quotesIssued, v.creditsRefused, v.httpConnections, v.subscriptions,
        v.checkedAt);
}
void fields(Of<wallet::Balance> auto &v, auto &f)
{
    f(v.mint, v.unit, v.spendable, v.reserved, v.claimable, v.provisional);
}
void fields(Of<wallet::MintEntry> auto &v, auto &f)
{
    f(v.url, v.name, v.isTrusted, v.units, v.answeredAt, v.trouble);
}
void fields(Of<wallet::HistoryEntry> auto &v, auto &f)
{
    f(v.id, v.kind, v.state, v.at, v.mint, v.unit, v.amount, v.fee, v.memo, v.detail);
}
/// Without history and takenAt.
void fields(Of<wallet::Snapshot> auto &v, auto &f)
{
    f(v.mints, v.balances, v.proofs, v.isSeedVerified, v.trouble);
}

// Orders to the wallet, and their ends

void fields(Of<wallet::SendOrder> auto &v, auto &f)
{
    f(v.amount, v.unit, v.mint, v.memo, v.lockTo, v.locktime, v.refundTo);
}
void fields(Of<wallet::PreviewOrder> auto &v, auto &f)
{
    f(v.token);
}
void fields(Of<wallet::ReceiveOrder> auto &v, auto &f)
{
    f(v.token, v.allowsUnknownMint);
}
void fields(Of<wallet::SentOrder> auto &v, auto &f)
{
    f(v.isAll);
}
void fields(Of<wallet::ReclaimOrder> auto &v, auto &f)
{
    f(v.id);
}
void fields(Of<wallet::AddMintOrder> auto &v, auto &f)
{
    f(v.url, v.isTrusted);
}
void fields(Of<wallet::RemoveMintOrder> auto &v, auto &f)
{
    f(v.url);
}
void fields(Of<wallet::TrustMintOrder> auto &v, auto &f)
{
    f(v.url, v.isTrusted);
}
void fields(Of<wallet::SweepOrder> auto &v, auto &f)
{
    f(v.mint);
}
void fields(Of<wallet::ConsolidateOrder> auto &v, auto &f)
{
    f(v.mint);
}
void fields(Of<wallet::RestoreOrder> auto &v, auto &f)
{
    f(v.mint);
}
void fields(Of<wallet::StopRestoreOrder> auto &v, auto &f)
{
    f(v.mint);
}
void fields(Of<wallet::QuoteOrder> auto &v, auto &f)
{
    f(v.amount, v.unit, v.mint, v.method);
}
void fields(Of<wallet::AwaitQuoteOrder> auto &v, auto &f)
{
    f(v.mint, v.quote, v.patience);
}
void fields(Of<wallet::LockKeyOrder> auto &v, auto &f)
{
    f(v.worker);
}
void fields(Of<wallet::HistoryOrder> auto &v, auto &f)
{
    f(v.limit);
}
void fields(Of<wallet::ResumeOrder> auto &, auto &f)
{
    f();
}
void fields(Of<wallet::SentToken> auto &v, auto &f)
{
    f(v.id, v.mint, v.unit, v.memo, v.amount, v.fee, v.at, v.state, v.isLocked, v.token);
}
void fields(Of<wallet::TokenPreview> auto &v, auto &f)
{
    f(v.mint, v.unit, v.memo, v.amount, v.proofs, v.isMintKnown, v.isMintTrusted, v.lock, v.locktime, v.dleq);
}
void fields(Of<wallet::Received> auto &v, auto &f)
{
    f(v.mint, v.unit, v.amount, v.fee, v.memo);
}
void fields(Of<wallet::QuoteInfo> auto &v, auto &f)
{
    f(v.mint, v.id, v.request, v.unit, v.amount);
}
void fields(Of<wallet::Summary> auto &v, auto &f)
{
    f(v.count, v.amounts, v.troubles, v.isStopped);
}
void fields(Of<wallet::BackupInfo> auto &v, auto &f)
{
    f(v.path, v.proofs, v.mints);
}
void fields(Of<wallet::LockKey> auto &v, auto &f)
{
    f(v.key);
}
void fields(Of<wallet::RestoreProgress> auto &v, auto &f)
{
    f(v.mint, v.keyset, v.keysetsDone, v.keysets, v.asked, v.found);
}

} // namespace api
