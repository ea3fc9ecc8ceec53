// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Personalities.h"

#include "core/base/Version.h"

namespace miner {

namespace {

using Opening = sv1::ClientRules::Opening;
constexpr qsizetype wideLine = 1024 * 1024;

Sv1Personality plain()
{
    Sv1Personality out { "hashstead-miner/" HASHSTEAD_VERSION, {}, wideLine, std::chrono::seconds(180), true };
    out.rules.subscribesExtranonce = true;
    return out;
}

Sv1Personality bitaxe()
{
    Sv1Personality out { "bitaxe/BM1370/v2.9.0", {}, 64 * 1024, std::chrono::seconds(180), false };
    out.rules.versionMask = 0xffffffff;
    out.rules.sendsXorVersionBits = true;
    out.rules.needsClearVersionBits = true;
    out.rules.needsFreshJobIds = true;
    out.rules.needsNumericIds = true;
    out.rules.maxCoinbaseSize = 6500;
    return out;
}

Sv1Personality nerdqaxe()
{
    Sv1Personality out { "NerdQAxe++/BM1370/v1.0.36", {}, 16384, std::chrono::seconds(180), false };
    out.rules.opening = Opening::SubscribeFirst;
    out.rules.subscribesExtranonce = true;
    out.rules.needsVersionMask = true;
    out.rules.sendsXorVersionBits = true;
    out.rules.needsClearVersionBits = true;
    out.rules.readsIntegerDifficulty = true;
    out.rules.needsDifficultyBeforeNotify = true;
    out.rules.needsNumericIds = true;
    out.rules.maxCoinbaseSize = 6500;
    return out;
}

Sv1Personality cgminer()
{
    Sv1Personality out { "cgminer/4.11.1", {}, wideLine, std::chrono::seconds(90), false };
    out.rules.pipelines = false;
    out.rules.needsVersionMask = true;
    out.rules.needsConfigureReplyNext = true;
    out.rules.needsClearVersionBits = true;
    out.rules.allowsOneDifficultyPerNotify = true;
    out.rules.needsDifficultyBeforeNotify = true;
    out.rules.maxCoinbaseSize = 755;
    out.rules.maxJobIdSize = 8;
    return out;
}

Sv1Personality cpuminer()
{
    Sv1Personality out { "cpuminer/2.5.1", {}, wideLine, std::chrono::seconds(120), true };
    out.rules.pipelines = false;
    out.rules.versionMask = 0;
    out.rules.needsSubscribeReplyFirst = true;
    out.rules.needsFreshJobIds = true;
    return out;
}

} // namespace

Sv1Personality sv1Personality(Personality personality)
{
    switch (personality) {
    case Personality::Plain:
        break;
    case Personality::Bitaxe:
        return bitaxe();
    case Personality::NerdQaxe:
        return nerdqaxe();
    case Personality::Cgminer:
        return cgminer();
    case Personality::Cpuminer:
        return cpuminer();
    }
    return plain();
}

Result<Sv2Personality> sv2Personality(Personality personality)
{
    switch (personality) {
    case Personality::Plain:
        return Sv2Personality { QStringLiteral("Hashstead"), QStringLiteral("cpu"), 1024 * 1024, 255, 4 };
    case Personality::Bitaxe:
    case Personality::NerdQaxe:
        return Sv2Personality { QStringLiteral("bitaxe"), QStringLiteral("BM1370"), 8192, 20, 2, 8 };
    case Personality::Cgminer:
    case Personality::Cpuminer:
        break;
    }
    return fail(
        Errc::Unsupported, personalityName(personality) + QStringLiteral(" firmware does not speak Stratum V2"));
}

} // namespace miner
