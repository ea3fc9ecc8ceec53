// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wallet {

/// \a text of a mint or a token, fit to be shown: one line of at most \a limit letters, without what steers a terminal
/// or turns the direction of writing.
QString shownText(const QString &text, qsizetype limit);
/// Whether \a text is such a line already and not empty: of names that must not be changed, as units.
bool isShown(const QString &text, qsizetype limit);

} // namespace wallet
