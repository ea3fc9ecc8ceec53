// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace app {

/// `hashsteadd lan WORDS`, by the instance that runs on \a dataDir. \return the exit code.
int runLan(const QStringList &words, bool isJson, const QString &dataDir);

} // namespace app
