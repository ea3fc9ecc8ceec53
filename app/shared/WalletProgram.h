// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Secrets.h"
#include "app/shared/Settings.h"

namespace app {

/// `hashsteadd wallet ...`: by the instance that runs on the data directory, else by this process, which then owns the
/// directory as long as it takes. There is never a second writer. Runs the application's event loop; gives the exit
/// code: 0 done, 1 refused or failed, 2 typed wrong, 3 not settled yet (the request is kept and asked again).
int runWallet(const QStringList &arguments, bool isJson, const Settings &settings, Secrets::Store store);

} // namespace app
