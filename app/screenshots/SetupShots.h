// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/screenshots/Photographer.h"

namespace screenshots {

/// Shows every page of the first steps, and what tests look like while they run, when they fail and when they are good,
/// in both themes, those alone whose name has \a only in it.
void tourSetup(const QRegularExpression &only, const Look &look);

} // namespace screenshots
