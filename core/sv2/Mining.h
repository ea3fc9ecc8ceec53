// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MiningChannels.h"
#include "core/sv2/MiningJobs.h"
#include "core/sv2/MiningOpening.h"
#include "core/sv2/MiningShares.h"

namespace sv2 {

/// The whole Mining protocol. sv2-spec 5
using Mining = MessageSet<OpenStandardMiningChannel, OpenStandardMiningChannelSuccess, OpenMiningChannelError,
    OpenExtendedMiningChannel, OpenExtendedMiningChannelSuccess, NewMiningJob, UpdateChannel, UpdateChannelError,
    CloseChannel, SetExtranoncePrefix, SubmitSharesStandard, SubmitSharesExtended, SubmitSharesSuccess,
    SubmitSharesError, NewExtendedMiningJob, SetNewPrevHash, SetTarget, SetCustomMiningJob, SetCustomMiningJobSuccess,
    SetCustomMiningJobError, SetGroupChannel>;

} // namespace sv2
