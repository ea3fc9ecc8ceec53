// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/Types.h"

namespace work {

QString rejectReasonName(RejectReason reason)
{
    switch (reason) {
    case RejectReason::None:
        return QStringLiteral("none");
    case RejectReason::Stale:
        return QStringLiteral("stale");
    case RejectReason::UnknownJob:
        return QStringLiteral("unknown-job");
    case RejectReason::Duplicate:
        return QStringLiteral("duplicate");
    case RejectReason::LowDifficulty:
        return QStringLiteral("low-difficulty");
    case RejectReason::TimeTooOld:
        return QStringLiteral("time-too-old");
    case RejectReason::TimeTooNew:
        return QStringLiteral("time-too-new");
    case RejectReason::BadVersion:
        return QStringLiteral("bad-version");
    case RejectReason::BadExtranonce:
        return QStringLiteral("bad-extranonce");
    case RejectReason::Malformed:
        return QStringLiteral("malformed");
    case RejectReason::Unauthorized:
        return QStringLiteral("unauthorized");
    case RejectReason::Upstream:
        return QStringLiteral("upstream");
    case RejectReason::Lost:
        return QStringLiteral("lost");
    case RejectReason::RateLimited:
        return QStringLiteral("rate-limited");
    }
    return QStringLiteral("none");
}

} // namespace work
