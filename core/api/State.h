// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Setting.h"
#include "core/ehash/Types.h"
#include "core/lan/Snapshot.h"
#include "core/mint/Types.h"
#include "core/node/FoundBlock.h"
#include "core/node/NodeState.h"
#include "core/pool/Snapshot.h"
#include "core/stats/Types.h"
#include "core/upstream/Snapshot.h"
#include "core/wallet/Types.h"

#include <array>
#include <variant>

namespace api {

/// What a core is, besides what it does.
struct CoreFacts {
    QString program {}; ///< "hashsteadd 0.1.0"
    QString profile {}; ///< "demo", "solo", "home-pool", "pool"
    QStringList sv1 {}; ///< "192.168.1.20:3333"
    QStringList sv2 {};
    QString authorityKey {}; ///< public
    bool hasWallet = false;
    bool hasMint = false;
    bool hasPool = false; ///< an embedded one
    bool operator==(const CoreFacts &) const = default;
};

/// Everything a window shows of a core, as the services' own snapshots. No secret is among it.
struct CoreState {
    CoreFacts facts {};
    stats::LiveSnapshot live {};
    QList<node::NodeState> nodes {};
    QList<stats::Event> events {}; ///< newest last
    ehash::Snapshot ehash {};
    mint::Snapshot mint {};
    wallet::Snapshot wallet {};
    QList<SettingRow> settings {};
    pool::Snapshot pool {}; ///< where the pool is embedded
    upstream::Snapshot upstreams {}; ///< where it is not
    QList<node::BlockOutcome> blocks {}; ///< newest first
    QList<ehash::PoolState> mintPools {}; ///< on other machines, that the mint serves
    lan::Snapshot lan {}; ///< without passwords
};

/// What is compared, sent and left out on its own. Wire numbers.
enum class Part : quint8 {
    Facts,
    Times, ///< when each snapshot was taken
    Live, ///< without rows
    Miners, ///< rows, without their latest shares
    Marks, ///< rows: the latest shares of each miner
    Connections, ///< rows
    Nodes, ///< rows
    Events, ///< rows
    Ehash,
    Quotes, ///< rows: quotes per machine
    Mint,
    Wallet,
    History, ///< rows: of the wallet
    Settings, ///< rows
    Pool,
    Upstreams, ///< rows: the pools
    Blocks, ///< rows
    MintPools, ///< rows
    Lan, ///< without rows
    Devices ///< rows
};
inline constexpr int partCount = int(Part::Devices) + 1;
/// A set of parts, one bit each.
struct Parts {
    quint32 bits = 0;

    static constexpr Parts all() { return { (quint32(1) << partCount) - 1 }; }
    constexpr bool has(Part part) const { return bits >> int(part) & 1; }
    constexpr void add(Part part) { bits |= quint32(1) << int(part); }
    constexpr void add(Parts more) { bits |= more.bits; }
    constexpr void remove(Part part) { bits &= ~(quint32(1) << int(part)); }
    constexpr bool isEmpty() const { return bits == 0; }
    constexpr bool operator==(const Parts &) const = default;
};

/// Rows that stood in the list before, unchanged: [first, first + count).
struct RowRun {
    quint32 first = 0;
    quint32 count = 0;
    bool operator==(const RowRun &) const = default;
};
/// A list as runs of the list before it and new rows, in order.
using RowsUpdate = QList<std::variant<RowRun, QByteArray>>;
struct PartUpdate {
    Part part = Part::Facts;
    std::variant<QByteArray, RowsUpdate> content {};
    bool operator==(const PartUpdate &) const = default;
};
inline constexpr qsizetype maxRows = 10'000; ///< of one part

/// The encoded form of a state, part by part. A part is encoded again only when it is told to have changed.
class EncodedState {
public:
    /// \a changed parts of \a state are encoded.
    void update(const CoreState &state, Parts changed);

    struct Entry {
        QByteArray whole {}; ///< of a part without rows
        QList<QByteArray> rows {};
        bool operator==(const Entry &) const = default;
    };
    const Entry &entry(Part part) const { return m_entries[size_t(part)]; }
    static bool hasRows(Part part);

private:
    std::array<Entry, size_t(partCount)> m_entries {};
};

/// What one reader has been sent, and so what can be left out. Pure.
class StateSender {
public:
    /// The parts that differ from what this reader was sent last; they count as sent from here on. Empty: none.
    QList<PartUpdate> next(const EncodedState &now);

private:
    std::array<std::optional<EncodedState::Entry>, size_t(partCount)> m_sent {};
};

/// Puts a state together from what a sender sent, in the order it was sent. Pure.
class StateReceiver {
public:
    /// \return the parts that changed. Errors: those of Decoder; OutOfRange for a run outside of the list before, or
    /// too many rows. The state is spoilt then.
    Result<Parts> apply(const QList<PartUpdate> &updates);
    /// A new connection: the next updates hold all. The state stays until they come.
    void restart() { m_isFresh = true; }
    const CoreState &state() const { return m_state; }

private:
    CoreState m_state;
    QList<QList<work::ShareMark>> m_marks;
    bool m_isFresh = true;
};

} // namespace api
Q_DECLARE_METATYPE(api::CoreState)
Q_DECLARE_METATYPE(api::Parts)
