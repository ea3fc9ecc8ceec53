// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace widgets {
class MainWindow;
}

namespace screenshots {

/// What a picture of the fleet's dialogs shows: pointing machines here and back, schedules, templates, a device. False:
/// \a name is none of them.
bool preparePoint(widgets::MainWindow *window, QByteArrayView name);

} // namespace screenshots
