// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/crypto/KeyPair.h"
#include "core/work/WorkSource.h"

#include <memory>
#include <optional>

namespace upstream {

/// One pool of the ordered list.
struct PoolTarget {
    QString name; ///< what the settings call it, without secrets: "host:port"
    QString host;
    quint16 port = 0;
    bool isSv2 = true;
    std::optional<crypto::XOnlyKey> authority; ///< SV2: who must vouch for the server
    QString identity; ///< user identity at that pool; empty: each machine's own (per machine), or "hashstead"
};

/// How machines share the connection to a pool.
enum class Mode : quint8 {
    Aggregated, ///< one channel for all machines, each with an extranonce of its own
    PerMachine ///< one channel per machine, so that the pool sees them apart
};

struct UpstreamConfig {
    QList<PoolTarget> pools; ///< in order of preference, at least one
    Mode mode = Mode::Aggregated;
    int indexSize = 2; ///< aggregated: extranonce bytes that tell machines apart
    int rolledSize = 6; ///< extranonce bytes left to a machine; the rest of what a pool gives is padding
    std::chrono::milliseconds failBackAfter { 300'000 }; ///< the preferred pool must answer this long before it is used again
    std::chrono::milliseconds firstBackoff { 1000 };
    std::chrono::milliseconds maxBackoff { 60'000 };
    std::chrono::milliseconds answerTime { 10'000 }; ///< for setup and channel opening
    std::chrono::milliseconds keepaliveJobs { 60'000 }; ///< a machine hears at least one job in this time
    std::chrono::milliseconds keepShares { 120'000 }; ///< shares found while disconnected wait this long
    int attemptsPerPool = 3; ///< then the next of the list is tried
};

/// Remote pools as one source of work. Machines stay connected and keep their extranonces while it reconnects or changes
/// pools: the pool's own prefix travels inside the job's coinbase, not in the channel's. Lives on its own ServiceThread.
class UpstreamService final : public work::WorkSource {
    Q_OBJECT
public:
    UpstreamService(UpstreamConfig config, const Clock &clock, const Random &random);
    ~UpstreamService() override;
    Q_DISABLE_COPY_MOVE(UpstreamService)

    /// Connects to the first pool that answers.
    void start();

    void openChannel(const work::OpenRequest &request) override;
    void updateChannel(const work::ChannelUpdate &update) override;
    void closeChannel(work::ChannelId channel) override;
    void submitShares(const QList<work::ShareSubmission> &shares) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace upstream
