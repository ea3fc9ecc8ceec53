// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Settings.h"
#include "core/net/Gate.h"

#include <QStringList>

namespace app {

/// What the log says once everything runs, for who looks into the journal of a service: what this program does, and
/// where machines reach it. \a unchosen: the settings file where a profile can be chosen, empty when it was.
QStringList startReport(const Settings &settings, const QList<net::ListenerState> &listeners, const QString &unchosen);

} // namespace app
