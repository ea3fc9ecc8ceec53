// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/stats/MachineOrder.h"

#include <QJsonObject>

namespace app {

/// `hashsteadd machine ...` as typed, checked for form: which command, its words, its time.
struct MachineCommand {
    QString name; ///< list, bans, rename, disconnect, ban, unban, help
    QStringList words;
    std::optional<std::chrono::seconds> time; ///< ban --for

    /// Errors: Malformed, saying what is allowed.
    static Result<MachineCommand> parse(const QStringList &arguments);
    static QString helpText();

    /// What it orders. Nothing for list, bans and help.
    std::optional<stats::MachineOrder> order(UnixMs now) const;
};

/// What the running instance answers, as text for people.
QString machineText(const QString &command, const QJsonObject &answer);
/// {"order":..., "subject":..., ...} or {"error":..., "code":...}.
QJsonObject machineJson(const stats::MachineAnswer &answer);

} // namespace app
