// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/SimulatedRules.h"

#include "core/crypto/Sha256.h"

#include <algorithm>
#include <cmath>

namespace node {

using bitcoin::BlockHeader;
using bitcoin::Target;

namespace {

constexpr double leastWork = 16;
constexpr double mostWork = 1e30;
constexpr int mostHalvings = 60;

double workOf(const BlockHeader &header)
{
    const auto target = Target::fromCompact(header.nbits);
    return target ? target->expectedHashes() : leastWork;
}

} // namespace

BlockHeader SimulatedRules::genesis()
{
    BlockHeader header { .version = 1, .prevHash = {}, .merkleRoot = {}, .time = 1'700'000'000, .nbits = 0x207fffff };
    header.merkleRoot.bytes
        = crypto::sha256d(QByteArrayView("Hashstead's simulated chain. Its coins are worth nothing."));
    const auto target = *Target::fromCompact(header.nbits);
    while (!target.isMetBy(header.hash()))
        ++header.nonce;
    return header;
}

quint32 SimulatedRules::nextBits(const QList<BlockHeader> &chain, std::chrono::seconds waited) const
{
    const double wanted = double(interval.count());
    double workSum = 0, weightedTime = 0;
    for (int i = 1; i <= window; ++i) { // 1 is the oldest and counts least
        const auto at = chain.size() - 1 - (window - i);
        if (at < 1) {
            workSum += firstWork;
            weightedTime += i * wanted;
            continue;
        }
        workSum += workOf(chain[at]);
        // The genesis block lies in the past: the first block was on time.
        const double took = at == 1 ? wanted : double(chain[at].time) - double(chain[at - 1].time);
        weightedTime += i * std::clamp(took, 1.0, 6 * wanted);
    }
    double work = workSum * wanted * (window + 1) / (2 * weightedTime);
    const auto late = waited / interval - 2;
    if (late > 0)
        work = std::ldexp(work, -int(std::min<qint64>(late, mostHalvings)));
    work = std::clamp(work, leastWork, mostWork);
    return Target::fromDifficulty(work / Target::difficultyOne().expectedHashes()).toCompact();
}

bool SimulatedRules::mayFollow(const QList<BlockHeader> &chain, quint32 bits) const
{
    for (int intervals = 2; intervals <= mostHalvings + 2; ++intervals) {
        if (nextBits(chain, intervals * interval) == bits)
            return true;
    }
    return false;
}

quint32 SimulatedRules::minTime(const QList<BlockHeader> &chain)
{
    QList<quint32> times;
    for (auto i = std::max<qsizetype>(0, chain.size() - 11); i < chain.size(); ++i)
        times.append(chain[i].time);
    std::sort(times.begin(), times.end());
    return times[times.size() / 2] + 1;
}

double SimulatedRules::hashrate(const QList<BlockHeader> &chain)
{
    const auto first = std::max<qsizetype>(1, chain.size() - 1 - window);
    if (chain.size() - 1 - first < 2 || chain.back().time <= chain[first].time)
        return 0;
    double work = 0;
    for (auto i = first + 1; i < chain.size(); ++i)
        work += workOf(chain[i]);
    return work / double(chain.back().time - chain[first].time);
}

} // namespace node
