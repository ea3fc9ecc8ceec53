// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Bytes.h"
#include "core/base/Clock.h"
#include "core/base/StrongId.h"
#include "core/bitcoin/Hash256.h"
#include "core/bitcoin/Target.h"

#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace work {

using ChannelId = StrongId<struct ChannelIdTag>; ///< given by the WorkSource, unique in one run
using ConnectionId = StrongId<struct ConnectionIdTag, quint64>; ///< given by the machine server, unique in one run
using JobId = StrongId<struct JobIdTag>; ///< given by the WorkSource, unique in one run

/// BIP320 bits, what every machine and every released SV2 crate accept.
inline constexpr quint32 defaultVersionMask = 0x1fffe000;

/// One piece of work for any number of channels. Immutable; the only thing threads share, as shared_ptr<const Job>.
/// coinbase = prefix | full extranonce | suffix, witness stripped; root = fold sha256d(acc | branch) over merklePath.
struct Job {
    JobId id;
    quint64 templateId = 0; ///< the source's own key, opaque to servers
    quint32 height = 0; ///< 0 when the source does not know (an SV2 upstream)
    quint32 version = 0; ///< bits inside the rollable mask are zero
    quint32 versionMask = 0; ///< bits the source lets machines roll; 0 = rolling forbidden
    bitcoin::Hash256 prevHash;
    quint32 nbits = 0;
    bitcoin::Target blockTarget; ///< of nbits
    quint32 minTime = 0; ///< smallest ntime a share may carry
    quint32 time = 0; ///< ntime to hand out
    QByteArray coinbasePrefix;
    QByteArray coinbaseSuffix;
    QList<bitcoin::Hash256> merklePath;
    bool isClean = false; ///< first job on its prevHash: everything before is stale
    SteadyTime issuedAt {}; ///< when the source had the template, for latency figures
};
using JobPtr = std::shared_ptr<const Job>;

/// Why a share was not counted. The wire texts of both protocols come from this.
enum class RejectReason : quint8 {
    None,
    Stale, ///< its job belongs to an older prevHash
    UnknownJob,
    Duplicate,
    LowDifficulty, ///< above the target its job carried
    TimeTooOld,
    TimeTooNew,
    BadVersion, ///< bits outside the mask, or any change where rolling is forbidden
    BadExtranonce, ///< wrong size
    Malformed,
    Unauthorized,
    Upstream, ///< the pool above said no; its own words stand beside
    Lost, ///< the pool above never answered
    RateLimited
};
inline constexpr int rejectReasonCount = int(RejectReason::RateLimited) + 1;
/// A constant name for JSON and storage: "stale", "low-difficulty", ...
QString rejectReasonName(RejectReason reason);

} // namespace work
Q_DECLARE_METATYPE(work::JobPtr)
