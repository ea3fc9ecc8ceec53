// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace app {

/// The file that starts a program with the desktop. XDG Autostart Specification.
/// \a configDir: usually QStandardPaths::GenericConfigLocation.
QString autostartFile(const QString &configDir);
/// Writes or removes it. \a command: the program and its arguments. Nothing is touched where it is as wanted.
/// Errors: Io.
Result<void> setAutostart(const QString &configDir, bool isOn, const QStringList &command);

} // namespace app
