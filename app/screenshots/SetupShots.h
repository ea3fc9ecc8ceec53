// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace screenshots {

/// Saves every page of the first steps, and what tests look like while they run, when they fail and when they are good,
/// in both themes. \return how many were saved and how many could not be.
std::pair<int, int> takeSetupShots(const QString &folder);

} // namespace screenshots
