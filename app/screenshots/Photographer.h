// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace screenshots {

/// Saves every page and dialog of the window, filled with recorded values, in both themes; then calls \a done with how
/// many were saved and how many could not be. Needs a QApplication and its event loop.
void photograph(const QString &folder, std::function<void(int saved, int failed)> done);

/// Saves what \a widget shows as FOLDER/NAME.png, NAME-2x.png on a screen of twice the pixels. False: it could not be
/// written, or it is blank.
bool save(QWidget *widget, const QString &folder, const QString &name);

} // namespace screenshots
