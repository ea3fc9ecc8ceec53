// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Secrets.h"
#include "app/shared/Settings.h"

#include <QSet>
#include <QVariantMap>

namespace app {

/// The passwords that \a settings need, as rows of the settings page: one per node with a user. Their value is always
/// empty, for a stored password is not shown; the help says whether there is one. The key ends in "password", by which
/// the page knows to hide what is typed.
QList<SettingRow> secretRows(const Settings &settings, const Secrets &secrets);

/// A password on its way from the settings page to the secrets.
struct TypedSecret {
    QString key; ///< of its row
    QString name; ///< in Secrets
    QByteArray value;
};
/// Takes out of \a changes those that belong to secretRows(), so that they never reach the settings file.
QList<TypedSecret> takeSecrets(QVariantMap &changes, const Settings &settings);

/// What must not be seen of a stored secret: itself, and the passwords in it where it holds several.
QList<QByteArray> secretParts(const QString &name, const QByteArray &value);

} // namespace app
