// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Credentials.h"
#include "core/lan/Device.h"

#include <QMap>

namespace lan {

/// The secrets of this module as the program's secret store has them, by name: logins of devices, and the passwords of
/// stored pool lists. Values are wiped when destroyed or replaced. Whoever changes one tells the store.
class SecretShelf {
public:
    /// All of this module's names in the store begin so.
    static QString prefix() { return QStringLiteral("lan/"); }
    static QString loginName(const QString &key) { return prefix() + QStringLiteral("login/") + key; }
    static QString backupName(const QString &key) { return prefix() + QStringLiteral("backup/") + key; }
    static QString templateName(qint64 id) { return prefix() + QStringLiteral("template/%1").arg(id); }

    SecretShelf() = default;
    SecretShelf(const SecretShelf &) = default;
    SecretShelf &operator=(const SecretShelf &) = delete;
    ~SecretShelf();

    /// Empty: there is none.
    QByteArray value(const QString &name) const { return m_values.value(name); }
    bool contains(const QString &name) const { return m_values.contains(name); }
    /// An empty \a value takes it away. \return whether that is another one than before.
    bool set(const QString &name, const QByteArray &value);

    static QByteArray loginValue(const QString &user, const QString &password);
    /// Without a one-time code; empty where there is no login.
    Credentials login(const QString &key) const;
    /// Gives \a pools the passwords that stand under \a name.
    void addPasswordsTo(QList<PoolEntry> &pools, const QString &name) const;

private:
    QMap<QString, QByteArray> m_values;
};

} // namespace lan
