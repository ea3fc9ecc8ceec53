// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SecretRows.h"

#include "core/lan/SecretShelf.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace app {
namespace {

QString rowKey(const Node &node)
{
    return QStringLiteral("bitcoin.%1 password").arg(node.secretName());
}

} // namespace

QList<SettingRow> secretRows(const Settings &settings, const Secrets &secrets)
{
    QList<SettingRow> out;
    QSet<QString> names;
    for (const Node &node : settings.bitcoin.nodes) {
        if (node.user.isEmpty() || names.contains(node.secretName()))
            continue;
        names.insert(node.secretName());
        const bool isStored = secrets.value(node.secretName()).has_value();
        SettingSpec spec;
        spec.key = rowKey(node);
        spec.type = SettingType::Text;
        spec.defaultValue = QString();
        spec.title = QCoreApplication::translate("Setting", "Password of %1").arg(node.secretName());
        spec.help = isStored ? QCoreApplication::translate("Setting",
                        "A password is stored, sealed and outside the settings file. What you type replaces it.")
                             : QCoreApplication::translate("Setting",
                                 "No password is stored yet. It is kept sealed, never in the settings file.");
        out.append({ spec, QString(), SettingRow::Origin::Default });
    }
    return out;
}

QList<TypedSecret> takeSecrets(QVariantMap &changes, const Settings &settings)
{
    QList<TypedSecret> out;
    for (const Node &node : settings.bitcoin.nodes) {
        const QString key = rowKey(node);
        if (const QVariant typed = changes.take(key); typed.isValid())
            out.append({ key, node.secretName(), typed.toString().toUtf8() });
    }
    return out;
}

QList<QByteArray> secretParts(const QString &name, const QByteArray &value)
{
    QList<QByteArray> out { value };
    if (!name.startsWith(lan::SecretShelf::prefix()))
        return out;
    const QJsonArray parts = QJsonDocument::fromJson(value).array();
    const bool isLogin = name.startsWith(lan::SecretShelf::loginName({})); // its user comes first
    for (qsizetype i = isLogin ? 1 : 0; i < parts.size(); ++i) {
        if (parts[i].toString().size() > 3) // "x" is no secret, and in every word
            out << parts[i].toString().toUtf8();
    }
    return out;
}

} // namespace app
