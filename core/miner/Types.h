// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QList>
#include <QMap>

namespace miner {

/// Which firmware a miner behaves like. The strict ones end with a violation when the server does what would break
/// the real firmware. Sheet section 1.10.
enum class Personality : quint8 { Plain, Bitaxe, NerdQaxe, Cgminer, Cpuminer };
/// "plain", "bitaxe", "nerdqaxe", "cgminer", "cpuminer". Errors: NotFound naming what is allowed.
Result<Personality> personalityFromName(QStringView name);
QString personalityName(Personality personality);

/// Where to mine: stratum+tcp://HOST:PORT or stratum2+tcp://HOST:PORT[/AUTHORITY KEY].
struct Endpoint {
    bool isSv2 = false;
    QString host;
    quint16 port = 0;
    QString authorityKey; ///< base58check as SRI prints it; empty: the server's certificate is not checked

    /// Errors: Malformed saying what is expected.
    static Result<Endpoint> fromUrl(QStringView url);
    QString toUrl() const;
    bool operator==(const Endpoint &) const = default;
};

/// One mining machine: one connection, one channel.
struct MachineConfig {
    QString name;
    Endpoint endpoint;
    QString user;
    QString password = QStringLiteral("x");
    Personality personality = Personality::Plain;
    bool usesStandardChannel = false; ///< SV2: a header-only channel instead of an extended one
    double hashrate = 0; ///< cap, h/s; 0: what its hash thread has to give
    double shareRate = 0; ///< above 0: load mode, real shares at this many a second, the cap does not count then
    double suggestedDifficulty = 0; ///< above 0: asked of the server
    bool reconnects = true;
};

struct MinerConfig {
    int threads = 1;
    QList<MachineConfig> machines;
    quint64 stopAfterShares = 0; ///< accepted, all machines; 0: never
    quint64 stopAfterBlocks = 0; ///< accepted shares that met the block target; 0: never
    std::chrono::seconds stopAfter { 0 }; ///< 0: never
};

enum class MachineStatus : quint8 { Idle, Connecting, Opening, Mining, Waiting, Failed };
QString machineStatusName(MachineStatus status);

struct MachineSnapshot {
    QString name;
    MachineStatus status = MachineStatus::Idle;
    double difficulty = 0;
    double hashrate = 0; ///< h/s over the last seconds, counted hashes
    quint64 hashes = 0;
    quint64 submitted = 0;
    quint64 accepted = 0;
    QMap<QString, quint64> rejected; ///< by the server's own words
    quint64 unanswered = 0; ///< waiting for a reply now
    quint64 lost = 0; ///< never answered: the connection broke
    quint64 blockCandidates = 0; ///< found hashes that met the block target
    quint64 blocksAccepted = 0; ///< of those, accepted as shares
    quint64 jobs = 0;
    quint64 reconnects = 0;
    QString lastError;
    QString violation; ///< which rule of its personality the server broke; then the status is Failed
    bool operator==(const MachineSnapshot &) const = default;
};

/// The whole state, replaced at most 4 times a second.
struct Snapshot {
    UnixMs takenAt {};
    double seconds = 0; ///< since start()
    QList<MachineSnapshot> machines;
    MachineSnapshot total; ///< sums; the name is empty, difficulty is 0
    int mining = 0; ///< machines that have work
    double p50Ms = 0; ///< time from submit to answer over the last 10,000 answers, 0 while unknown
    double p99Ms = 0;
    quint64 violations = 0;
};

} // namespace miner
Q_DECLARE_METATYPE(miner::Snapshot)
