// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <functional>

class QWidget;

namespace screenshots {

/// Takes a look at what is shown; \a name is "machines-bans-light".
using Look = std::function<void(QWidget *shown, const QString &name)>;

/// Shows every page and dialog of the window and every page of the first steps, filled with recorded values, in both
/// themes, those alone whose name has \a only in it; then calls \a done. Needs a QApplication and its event loop.
void tour(const QRegularExpression &only, Look look, std::function<void()> done);
/// Saves what a tour shows; then calls \a done with how many were saved and how many could not be.
void photograph(const QString &folder, const QRegularExpression &only, std::function<void(int saved, int failed)> done);

/// Saves what \a widget shows as FOLDER/NAME.png, NAME-2x.png on a screen of twice the pixels. False: it could not be
/// written, or it is blank.
bool save(QWidget *widget, const QString &folder, const QString &name);

} // namespace screenshots
