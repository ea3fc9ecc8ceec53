// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv1/Message.h"
#include "core/work/Types.h"

#include <QLatin1String>

namespace downstream {

/// What an SV1 machine is told. Constant texts: firmwares group their rejects by them.
const sv1::ErrorTuple &sv1Error(work::RejectReason reason);
/// The SV2 error code. \a isRollingForbidden: the job allows no version bits at all.
QLatin1String sv2Error(work::RejectReason reason, bool isRollingForbidden);

} // namespace downstream
