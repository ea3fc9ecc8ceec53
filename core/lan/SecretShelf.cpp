// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/SecretShelf.h"

#include "core/crypto/SecretBytes.h"
#include "core/lan/PoolJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lan {
namespace {

/// Only its own copy: what shares the bytes wipes them itself.
void wipe(QByteArray &bytes)
{
    crypto::wipe({ reinterpret_cast<quint8 *>(bytes.data()), size_t(bytes.size()) });
}

} // namespace

SecretShelf::~SecretShelf()
{
    for (QByteArray &value : m_values)
        wipe(value);
}

bool SecretShelf::set(const QString &name, const QByteArray &value)
{
    const auto known = m_values.find(name);
    if (known == m_values.end() ? value.isEmpty() : *known == value)
        return false;
    if (known != m_values.end()) {
        wipe(*known);
        m_values.erase(known);
    }
    if (!value.isEmpty())
        m_values.insert(name, QByteArray(value.constData(), value.size())); // not shared with the caller's
    return true;
}

QByteArray SecretShelf::loginValue(const QString &user, const QString &password)
{
    if (user.isEmpty())
        return {};
    return QJsonDocument(QJsonArray { user, password }).toJson(QJsonDocument::Compact);
}

Credentials SecretShelf::login(const QString &key) const
{
    const QJsonArray stored = QJsonDocument::fromJson(value(loginName(key))).array();
    return { stored.at(0).toString(), stored.at(1).toString(), {} };
}

void SecretShelf::addPasswordsTo(QList<PoolEntry> &pools, const QString &name) const
{
    addPasswords(pools, value(name));
}

} // namespace lan
