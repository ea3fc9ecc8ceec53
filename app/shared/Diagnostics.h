// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LogTail.h"
#include "core/base/Setting.h"

#include <QJsonObject>
#include <QMap>

namespace app {

/// What must not be in a bundle.
struct Hidden {
    QList<QByteArray> secrets; ///< as they are stored; their hex and base64 forms are hidden too
    bool hidesAddresses = false; ///< network and payout addresses are shortened
};

/// What a diagnostics bundle is made of.
struct Diagnostics {
    QList<LogLine> log;
    QList<SettingRow> settings;
    QJsonObject status;
    QStringList facts; ///< "name: value", on top of what this computer tells of itself
};

/// \a text without secrets: those that are known, and whatever reads like a token, a seed, a private key, a password
/// or a cookie. The home directory becomes "~".
QString withoutSecrets(const QString &text, const Hidden &hidden);
/// The bundle's files by name: log.txt, settings.toml, status.json, system.txt; nothing hidden is in them.
QMap<QString, QByteArray> diagnosticsFiles(const Diagnostics &diagnostics, const Hidden &hidden);
/// Writes \a files into a new folder of their own, private to the user, inside \a parent.
/// \return its path. Errors: Io.
Result<QString> writeDiagnostics(const QString &parent, UnixMs now, const QMap<QString, QByteArray> &files);

} // namespace app
