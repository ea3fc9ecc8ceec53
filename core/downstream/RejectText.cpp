// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/downstream/RejectText.h"

#include "core/sv2/Protocol.h"

namespace downstream {

using work::RejectReason;

const sv1::ErrorTuple &sv1Error(RejectReason reason)
{
    switch (reason) {
    case RejectReason::Stale:
        return sv1::errors::stale;
    case RejectReason::UnknownJob:
        return sv1::errors::unknownJob;
    case RejectReason::Duplicate:
        return sv1::errors::duplicate;
    case RejectReason::LowDifficulty:
        return sv1::errors::lowDifficulty;
    case RejectReason::TimeTooOld:
        return sv1::errors::timeTooOld;
    case RejectReason::TimeTooNew:
        return sv1::errors::timeTooNew;
    case RejectReason::BadVersion:
        return sv1::errors::badVersion;
    case RejectReason::BadExtranonce:
        return sv1::errors::badExtranonce;
    case RejectReason::Unauthorized:
        return sv1::errors::unauthorized;
    case RejectReason::RateLimited:
        return sv1::errors::rateLimited;
    case RejectReason::Upstream:
    case RejectReason::Lost:
        return sv1::errors::upstream;
    case RejectReason::None:
    case RejectReason::Malformed:
        break;
    }
    return sv1::errors::malformed;
}

QLatin1String sv2Error(RejectReason reason, bool isRollingForbidden)
{
    namespace code = sv2::errorCode;
    switch (reason) {
    case RejectReason::Stale:
        return code::staleShare;
    case RejectReason::UnknownJob:
        return code::invalidJobId;
    case RejectReason::Duplicate:
        return code::duplicateShare;
    case RejectReason::LowDifficulty:
        return code::difficultyTooLow;
    case RejectReason::BadVersion:
        return isRollingForbidden ? code::versionRollingNotAllowed : code::invalidNonRollableVersionBit;
    case RejectReason::BadExtranonce:
        return code::badExtranonceSize;
    case RejectReason::None:
    case RejectReason::TimeTooOld:
    case RejectReason::TimeTooNew:
    case RejectReason::Malformed:
    case RejectReason::Unauthorized:
    case RejectReason::Upstream:
    case RejectReason::Lost:
    case RejectReason::RateLimited:
        break;
    }
    return code::invalidShare;
}

} // namespace downstream
