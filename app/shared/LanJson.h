// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/LanCommand.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app {

/// The section "lan" of status, and `lan list`: hashrates are h/s, what is unknown is null. No passwords.
QJsonObject lanJson(const lan::Snapshot &snapshot);
/// {"order":..., "devices":[...]} or {"error":..., "code":...}.
QJsonObject lanJson(const lan::Answer &answer);
QJsonArray devicesJson(const QList<lan::DeviceState> &devices);
/// \a isWhole: everything it said.
QJsonObject deviceJson(const lan::DeviceState &device, bool isWhole);
QJsonObject scanJson(const lan::ScanState &scan);
QJsonObject pointJson(const lan::PointState &point);
QJsonArray schedulesJson(const QList<lan::Schedule> &schedules);
QJsonArray templatesJson(const QList<lan::PoolTemplate> &templates);

/// What the running instance answers, as text for people.
QString lanText(const QString &command, const QJsonObject &answer);

} // namespace app
