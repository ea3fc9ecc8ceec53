// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace sv1 {

/// What a machine's user name and password say besides who it is.
/// User: NAME[.WORKER|_WORKER][+N][/N][+sN]; password: words split by ',' ';' or space, d=N, diff=N, th=N, key=HEX.
struct Identity {
    QByteArray user; ///< the name without the suffixes, percent escapes resolved
    QByteArray account; ///< up to the first '.' or '_'
    QByteArray worker; ///< after it, or empty
    std::optional<double> fixedDifficulty; ///< +N: keep this difficulty
    std::optional<double> suggestedDifficulty; ///< /N, d=N, diff=N, or th=N turned into 0.3 shares a second
    std::optional<double> secondsPerShare; ///< +sN, 1 to 60
    QByteArray
        lockingKey {}; ///< key=: 66 hex digits, lower case, a compressed public key for ehash; not checked further
    bool operator==(const Identity &) const = default;
};

/// Never fails: what does not parse stays part of the name.
Identity parseIdentity(QByteArrayView user, QByteArrayView password);

/// How a machine's firmware wants to be spoken to, from its subscribe agent. Sheet sections 1.10 and 1.11.
struct AgentTraits {
    enum class Family : quint8 {
        Unknown,
        Bitaxe,
        NerdQAxe,
        Cgminer,
        Antminer,
        Whatsminer,
        Avalon,
        Braiins,
        CpuMiner,
        NiceHash,
        Hashstead
    };
    Family family = Family::Unknown;
    bool takesFractions = false; ///< understands difficulties that are no integers
    double minDifficulty = 0; ///< never advertise less; 1 for integer-only firmware
    int maxCoinbaseSize = 730; ///< bytes of the whole coinbase it can hold
    double startDifficulty = 512; ///< before anything is known of its hashrate
    bool answersVersion = true; ///< reacts to client.get_version
};
AgentTraits traitsOf(QByteArrayView agent);
/// The difficulty to tell such a machine for a wanted one: exact, or floored for integer-only firmware. Only an
/// agent's minDifficulty can make it harder than wanted.
double advertisedDifficulty(const AgentTraits &traits, double wanted);

} // namespace sv1
