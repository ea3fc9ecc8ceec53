// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/Types.h"
#include "core/work/Types.h"

namespace ehash {

/// The embedded mint's name in settings, books and credits; this program's own pool has the same at the mint.
inline constexpr QLatin1String embeddedName("embedded");

/// A share that earns, as the books take it.
struct EarnedShare {
    work::ConnectionId connection {};
    work::ChannelId channel {};
    QString minerKey {};
    bitcoin::Hash256 headerHash {};
    bitcoin::Target target {}; ///< its machine was told it with the job
    crypto::CompressedKey key {}; ///< who may mint the quote
    QString mint {}; ///< who makes the quote
};

/// A credit that waits for its mint's answer.
struct OutboxRow {
    quint64 id = 0; ///< the correlation on the wire
    EarnedShare share {};
    quint64 carried = 0;
    cashu::Amount amount {};
    UnixMs createdAt {};
};
/// As it goes to the mint. Errors: BadKey (a damaged row).
Result<mint::ShareCredit> creditOf(const OutboxRow &row);

/// A share's way to a token, as facts that each happen once. Pool statistics count Answered, never Created.
struct QuoteEvent {
    enum class Kind : quint8 { Created, Sent, Answered, Failed };
    Kind kind = Kind::Created;
    UnixMs at {};
    QString mint {};
    QString minerKey {}; ///< as in the machine's row
    work::ConnectionId connection {};
    work::ChannelId channel {};
    quint64 correlation = 0;
    bitcoin::Hash256 headerHash {};
    cashu::Amount amount {};
    QString quoteId {}; ///< Answered
    QString unit {}; ///< Answered
    bool isProvisional = false; ///< Answered
    mint::CreditCode code = mint::CreditCode::None; ///< Failed
    QString detail {};
};

/// Hears of each quote. Called by the dispatcher, on its thread, after the fact is on the disk.
class QuoteListener {
public:
    virtual ~QuoteListener() = default;
    virtual void quoteCreated(const QuoteEvent &event) = 0;
    virtual void quoteSent(const QuoteEvent &event) = 0; ///< again after each reconnection
    virtual void quoteAnswered(const QuoteEvent &event) = 0;
    virtual void quoteFailed(const QuoteEvent &event) = 0; ///< for good
};

/// One mint as the pool sees it.
struct MintState {
    QString name;
    bool isReachable = false;
    quint64 waiting = 0; ///< in the outbox
    quint64 inFlight = 0; ///< of them, sent and not answered
    quint64 answered = 0; ///< ever
    quint64 failed = 0; ///< ever, for good
    QString amount {}; ///< of all answers, decimal: it may pass 64 bits
    QString trouble {}; ///< English, empty when all is well
    bool operator==(const MintState &) const = default;
};

/// What became of one machine's shares since the program started. QuoteStatistics counts it.
struct MachineQuotes {
    QString machine; ///< QuoteEvent::minerKey; empty: all beyond the first 10,000 machines
    quint64 created = 0; ///< credits written down; a share below one unit's work is one without a quote
    quint64 sent = 0; ///< to a mint, again after each reconnection
    quint64 answered = 0;
    quint64 failed = 0; ///< refused for good
    QString amount {}; ///< of the answers, decimal
    std::optional<UnixMs> answeredAt {}; ///< the last one
    bool operator==(const MachineQuotes &) const = default;
};

/// One pool that the mint serves, as the window shows it.
struct PoolState {
    QString name;
    QString address {}; ///< host and port, as the settings have it
    bool isConnected = false;
    std::optional<UnixMs> since {}; ///< of this connection
    quint64 requests = 0; ///< shares since the start
    QString trouble {}; ///< English, empty when all is well
    bool operator==(const PoolState &) const = default;
};

/// A connection to the pool's port for mints.
struct PeerState {
    enum class Kind : quint8 { Unknown, Mint, HashpoolMint, JobDeclarator };
    Kind kind = Kind::Unknown; ///< until it has said and proved what it is
    QString name {}; ///< of a mint
    QString address {}; ///< with its port; redacted where addresses are
    UnixMs since {};
    bool operator==(const PeerState &) const = default;
};
/// A constant name for JSON: "job-declarator".
QString peerKindName(PeerState::Kind kind);

/// What the window shows of the flow from shares to quotes. Replaced whole.
struct Snapshot {
    UnixMs takenAt {};
    quint64 waiting = 0; ///< in the outbox
    std::optional<UnixMs> oldestWaiting {};
    quint64 answered = 0;
    quint64 failed = 0;
    quint64 unlocked = 0; ///< shares since the start that earned nothing: no key was known for them
    bool isMintReachable = false; ///< the one new shares go to
    QString trouble {}; ///< English, empty when all is well
    QList<MintState> mints {};
    QList<MachineQuotes> machines {}; ///< by name
    QList<PeerState> peers {}; ///< on the port for mints, oldest first
    QString portTrouble {}; ///< English: why no mint can connect; empty when all is well, or no port is wanted
};

} // namespace ehash
Q_DECLARE_METATYPE(ehash::QuoteEvent)
Q_DECLARE_METATYPE(ehash::Snapshot)
Q_DECLARE_METATYPE(ehash::PoolState)
