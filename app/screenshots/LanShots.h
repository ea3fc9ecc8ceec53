// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace widgets {
class MainWindow;
}

namespace screenshots {

/// Gives \a window the devices of the scene of that name, if it is one of the page Network.
void prepareNetwork(widgets::MainWindow *window, QByteArrayView name);

} // namespace screenshots
