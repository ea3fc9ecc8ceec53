// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace widgets {
class MainWindow;
}

namespace screenshots {

/// What a picture whose name begins with "core" shows of cores on other machines; nothing for the others.
void prepareCores(widgets::MainWindow *window, QByteArrayView name);

} // namespace screenshots
