// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/StrongId.h"
#include "core/wallet/Types.h"

#include <variant>

namespace wallet {

/// Names one order of one asker; the answer carries it.
using RequestId = StrongId<struct RequestIdTag, quint64>;

/// Makes a token of exactly \c amount. An empty mint: the one with the most of \c unit. Answer: SentToken.
struct SendOrder {
    cashu::Amount amount;
    QString unit {}; ///< empty: the only one there is a balance of
    QString mint {};
    QString memo {};
    std::optional<crypto::CurvePoint> lockTo {}; ///< P2PK
    std::optional<quint64> locktime {}; ///< Unix seconds; with lockTo only
    std::optional<crypto::CurvePoint> refundTo {}; ///< after the locktime; none: an own key
};
/// Looks into a token without asking anybody. Answer: TokenPreview.
struct PreviewOrder {
    QByteArray token;
};
/// Swaps a token into the wallet. Answer: Received.
struct ReceiveOrder {
    QByteArray token;
    bool allowsUnknownMint = false; ///< else a token of a mint that is not in the list is refused
};
/// Every token sent and not settled, after asking the mints which are claimed; all of them with \c isAll.
/// Answer: SentTokens.
struct SentOrder {
    bool isAll = false;
};
/// Takes an unclaimed token back. Answer: Received.
struct ReclaimOrder {
    qint64 id = 0;
};
/// Adds, or asks again: info, keysets, keys. Answer: MintEntry.
struct AddMintOrder {
    QString url;
    bool isTrusted = true;
};
/// Refused while there is a balance or an open request. Answer: nothing.
struct RemoveMintOrder {
    QString url;
};
struct TrustMintOrder {
    QString url;
    bool isTrusted = true;
};
/// Finds quotes, mints what is paid. Answer: Summary (quotes minted).
struct SweepOrder {
    QString mint {}; ///< empty: all
};
/// Swaps small and old-keyset proofs into few. Answer: Summary (proofs given).
struct ConsolidateOrder {
    QString mint {}; ///< empty: all
};
/// Finds what the seed owns at a mint. Progress by restoreProgressed(). Answer: Summary (proofs found).
struct RestoreOrder {
    QString mint;
};
/// Ends the restores of that mint with the answer that is under way. They answer with what the keysets held that were
/// wholly searched; done again they find the rest. Answer: nothing.
struct StopRestoreOrder {
    QString mint;
};
/// Asks a mint for a quote, for mints whose backend is a test's. The sweep mints it once it is paid. Answer: QuoteInfo.
struct QuoteOrder {
    cashu::Amount amount;
    QString unit;
    QString mint;
    QString method = QStringLiteral("bolt11");
};
/// Waits until a quote of QuoteOrder is minted. Answer: Summary.
struct AwaitQuoteOrder {
    QString mint;
    QString quote;
    std::chrono::seconds patience { 60 };
};
/// Writes an encrypted copy of everything and reads it back. Answer: BackupInfo.
struct BackupOrder {
    QString path;
    QString password;
};
/// Adds what a backup of the same seed holds. Answer: BackupInfo.
struct ImportOrder {
    QString path;
    QString password;
};
/// The own key that senders may lock tokens to, or the one that a worker's quotes are locked to: for the password of a
/// machine that mines at somebody else's pool. Answer: LockKey.
struct LockKeyOrder {
    QString worker {}; ///< empty: the key for tokens
};
/// Answer: History, newest first.
struct HistoryOrder {
    int limit = 200;
};
/// Asks the open requests again now. Answer: Summary (requests settled).
struct ResumeOrder { };
/// The words were shown and typed back. Answer: nothing.
struct SeedVerifiedOrder { };

using Order = std::variant<SendOrder, PreviewOrder, ReceiveOrder, SentOrder, ReclaimOrder, AddMintOrder,
    RemoveMintOrder, TrustMintOrder, SweepOrder, ConsolidateOrder, RestoreOrder, StopRestoreOrder, QuoteOrder,
    AwaitQuoteOrder, BackupOrder, ImportOrder, LockKeyOrder, HistoryOrder, ResumeOrder, SeedVerifiedOrder>;

enum class SentState : quint8 { Pending, Claimed, Reclaimed };
/// "pending", ...
QString sentStateName(SentState state);

struct SentToken {
    qint64 id = 0;
    QString mint {};
    QString unit {};
    QString memo {};
    cashu::Amount amount {};
    cashu::Amount fee {}; ///< what making it cost
    UnixMs at {};
    SentState state = SentState::Pending;
    bool isLocked = false;
    QByteArray token {}; ///< whoever reads it may take it: for its owner only, never logged
};
using SentTokens = QList<SentToken>;

enum class LockState : quint8 {
    None, ///< anybody may take it
    Ours, ///< an own key opens it now
    Foreign, ///< locked to others
    Unsupported ///< a condition this wallet cannot meet (HTLC, several signatures, malformed)
};
enum class DleqState : quint8 {
    Missing, ///< at least one proof has none
    Good,
    Bad, ///< at least one is forged: the token is refused
    Unchecked ///< the mint's keys are not known yet
};
QString lockStateName(LockState state);
QString dleqStateName(DleqState state);

struct TokenPreview {
    QString mint {};
    QString unit {};
    QString memo {};
    cashu::Amount amount {};
    int proofs = 0;
    bool isMintKnown = false;
    bool isMintTrusted = false;
    LockState lock = LockState::None;
    std::optional<quint64> locktime {};
    DleqState dleq = DleqState::Unchecked;
};
struct Received {
    QString mint {};
    QString unit {};
    cashu::Amount amount {}; ///< what arrived, after the fee
    cashu::Amount fee {};
    QString memo {};
};
struct QuoteInfo {
    QString mint {};
    QString id {};
    QString request {}; ///< invoice
    QString unit {};
    cashu::Amount amount {};
};
/// What an order over many things did.
struct Summary {
    int count = 0; ///< what the order names
    QList<Balance> amounts {}; ///< per mint and unit, in Balance::spendable
    QStringList troubles {}; ///< English
    bool isStopped = false; ///< by a StopRestoreOrder, before the end
};
struct BackupInfo {
    QString path {};
    int proofs = 0;
    int mints = 0;
};
struct LockKey {
    crypto::CurvePoint key;
};
using History = QList<HistoryEntry>;

using Value = std::variant<std::monostate, SentToken, SentTokens, TokenPreview, Received, MintEntry, Summary, QuoteInfo,
    BackupInfo, LockKey, History>;
/// An order's end: its value, or an error whose text says what to do. Errc::Unknown: the mint has not answered yet; the
/// request is kept, is sent again until it is settled, and nothing is lost.
struct Answer {
    Value value {};
    std::optional<Error> error {};

    explicit operator bool() const { return !error; }
    /// The value as \a T; the order says which it is.
    template <class T> const T &as() const { return std::get<T>(value); }
};

/// How far a restore is.
struct RestoreProgress {
    QString mint {};
    QString keyset {}; ///< hex of the id
    int keysetsDone = 0;
    int keysets = 0;
    quint64 asked = 0; ///< outputs of this keyset
    int found = 0; ///< proofs, of all keysets
    bool operator==(const RestoreProgress &) const = default;
};

} // namespace wallet
Q_DECLARE_METATYPE(wallet::RequestId)
Q_DECLARE_METATYPE(wallet::Answer)
Q_DECLARE_METATYPE(wallet::RestoreProgress)
