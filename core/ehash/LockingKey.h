// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/CurvePoint.h"

#include <optional>

namespace ehash {

/// The compressed public key that a machine gives for its quotes: \a given (66 hex digits from the password, "key=HEX")
/// where it is a point, else the first word of the user name that is one. Words end at any of ". _ / + # : ; , = @" and
/// spaces, so "02ab...", "bc1q....02ab..." and "me.rig#02ab..." all work. Nothing where there is none.
std::optional<crypto::CurvePoint> lockingKeyOf(QStringView userIdentity, QByteArrayView given);

} // namespace ehash
