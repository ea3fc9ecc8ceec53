// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Diagnostics.h"

#include "app/shared/SettingsTable.h"
#include "core/base/Version.h"
#include "core/crypto/Mnemonic.h"
#include "core/net/Redacted.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>
#include <QThread>

#include <openssl/crypto.h>
#include <sodium.h>

namespace app {
namespace {

constexpr qsizetype shortestSecret = 4; ///< shorter ones stand in every text
constexpr int seedWords = 12;
const QString stars = QStringLiteral("***");

using Replace = QString (*)(const QRegularExpressionMatch &);

QString replaced(const QString &text, const QRegularExpression &what, Replace with)
{
    QString out;
    qsizetype last = 0;
    for (auto it = what.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(last, match.capturedStart() - last);
        out += with(match);
        last = match.capturedEnd();
    }
    return out + text.mid(last);
}

QString withoutKnown(QString text, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        QStringList forms { QString::fromLatin1(secret.toHex()), QString::fromLatin1(secret.toBase64()),
            QString::fromLatin1(secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)) };
        if (QString::fromUtf8(secret).toUtf8() == secret)
            forms << QString::fromUtf8(secret);
        for (const QString &form : std::as_const(forms))
            text.replace(form, stars, Qt::CaseInsensitive);
    }
    return text;
}

/// Twelve words of a seed's list in a row are a seed.
QString withoutSeeds(const QString &text)
{
    static const QSet<QString> list(crypto::Mnemonic::wordList().begin(), crypto::Mnemonic::wordList().end());
    static const QRegularExpression word(QStringLiteral("[A-Za-z]+"));
    QString out;
    qsizetype written = 0;
    qsizetype runStart = 0;
    qsizetype runEnd = 0;
    int run = 0;
    const auto endRun = [&] {
        if (run >= seedWords) {
            out += QStringView(text).mid(written, runStart - written);
            out += stars;
            written = runEnd;
        }
        run = 0;
    };
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (!list.contains(match.captured().toLower())) {
            endRun();
            continue;
        }
        // Numbers, commas and the like between the words do not hide them.
        if (run > 0 && match.capturedStart() - runEnd > 8)
            endRun();
        if (run++ == 0)
            runStart = match.capturedStart();
        runEnd = match.capturedEnd();
    }
    endRun();
    return out + text.mid(written);
}

QString withoutPatterns(QString text)
{
    static const QRegularExpression token(QStringLiteral("(?:cashu|creqA?|creqB?)[A-Z][A-Za-z0-9_\\-+/=]{8,}"));
    static const QRegularExpression key(
        QStringLiteral("\\b(?:[xyztuv]prv|nsec1|npriv|5[HJK]|[KLc][1-9A-HJ-NP-Za-km-z]{10})[1-9A-HJ-NP-Za-z]{40,}\\b"));
    static const QRegularExpression cookie(QStringLiteral("__cookie__:[^\\s\"',;]+"));
    static const QRegularExpression user(QStringLiteral("(://)[^/\\s\"'@]+@"));
    static const QRegularExpression scheme(
        QStringLiteral("\\b(basic|bearer)\\s+[A-Za-z0-9._~+/=\\-]{6,}"), QRegularExpression::CaseInsensitiveOption);
    // Names end where a value begins: "tokens": 5 and "password=" of a help text stay.
    static const QRegularExpression named(
        QStringLiteral(
            "\\b([\\w.-]*(?:password|passwd|passphrase|secret|private[_ -]?key|secret[_ -]?key|mnemonic|seed"
            "|access[_ -]?token|api[_ -]?key|\\btoken))(\"?\\s*[:=]\\s*)(\"(?:[^\"\\\\\\n]|\\\\.)+\"|[^\\s\",;&}\\]]+)"),
        QRegularExpression::CaseInsensitiveOption);
    text = replaced(text, token, [](const auto &) { return stars; });
    text = replaced(text, key, [](const auto &) { return stars; });
    text = replaced(text, cookie, [](const auto &) { return QStringLiteral("__cookie__:***"); });
    text = replaced(text, user, [](const auto &m) { return m.captured(1) + stars + u'@'; });
    text = replaced(text, scheme, [](const auto &m) { return m.captured(1) + u' ' + stars; });
    return replaced(text, named, [](const auto &m) {
        const bool isQuoted = m.captured(3).startsWith(u'"');
        return m.captured(1) + m.captured(2) + (isQuoted ? u'"' + stars + u'"' : stars);
    });
}

QString withoutAddresses(QString text)
{
    static const QRegularExpression v4(QStringLiteral("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d.]*\\d)"));
    static const QRegularExpression v6(
        QStringLiteral("(?<![\\w:])((?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:\\.\\d{1,3}){0,3})(?![\\w:])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bech(
        QStringLiteral("\\b(?:bc|tb|bcrt|sim)1[02-9ac-hj-np-z]{20,}\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression base58(QStringLiteral("\\b[123mn][1-9A-HJ-NP-Za-km-z]{25,34}\\b"));
    static const QRegularExpression host(QStringLiteral("(://)([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*)(?=[:/\\s\"]|$)"));
    const Replace shorten = [](const auto &m) {
        const QHostAddress address(m.captured(1));
        // A listener's "any" and this computer itself say nothing of where it stands.
        const bool isOwn = address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4)
            || address == QHostAddress(QHostAddress::AnyIPv6);
        return address.isNull() || isOwn ? m.captured(1) : net::redacted(m.captured(1));
    };
    text = replaced(text, v4, shorten);
    text = replaced(text, v6, shorten);
    const Replace hash = [](const auto &m) { return net::redacted(m.captured()); };
    text = replaced(text, bech, hash);
    text = replaced(text, base58, hash);
    return replaced(text, host, [](const auto &m) {
        const QString name = m.captured(2);
        const bool isShort
            = name.endsWith(QLatin1String(".x")) || name == QLatin1String("localhost") || !QHostAddress(name).isNull();
        return m.captured(1) + (isShort ? name : net::redacted(name));
    });
}

QString logText(const QList<LogLine> &log)
{
    QString text;
    for (const LogLine &line : log)
        text += QStringLiteral("%1 %2 %3: %4\n")
                    .arg(toDateTime(line.at).toString(Qt::ISODateWithMs), logLevelName(line.level), line.category,
                        line.text);
    return text;
}

/// Values are cleaned before they are quoted: a quoted one no longer reads like the secret in it.
QVariant cleanValue(const QVariant &value, const Hidden &hidden)
{
    if (value.typeId() == QMetaType::QString)
        return withoutSecrets(value.toString(), hidden);
    if (value.typeId() != QMetaType::QStringList)
        return value;
    QStringList list = value.toStringList();
    for (QString &item : list)
        item = withoutSecrets(item, hidden);
    return list;
}

QJsonValue cleanJson(const QJsonValue &value, const Hidden &hidden)
{
    if (value.isString())
        return withoutSecrets(value.toString(), hidden);
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue item : value.toArray())
            out.append(cleanJson(item, hidden));
        return out;
    }
    if (!value.isObject())
        return value;
    static const QRegularExpression secretName(
        QStringLiteral("password|passphrase|secret|private|mnemonic|^seed$|^token$"),
        QRegularExpression::CaseInsensitiveOption);
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSecret = it.value().isString() && secretName.match(it.key()).hasMatch();
        out.insert(withoutSecrets(it.key(), hidden), isSecret ? QJsonValue(stars) : cleanJson(it.value(), hidden));
    }
    return out;
}

QString settingsText(const QList<SettingRow> &rows, const Hidden &hidden)
{
    static constexpr const char16_t *origins[] = { u"default", u"file", u"environment", u"command line" };
    QString text = QStringLiteral("# Settings that do not have their default.\n");
    for (const SettingRow &row : rows) {
        if (row.origin != SettingRow::Origin::Default || row.value != row.spec.defaultValue)
            text += QStringLiteral("%1 = %2 # %3\n")
                        .arg(row.spec.key, tomlLiteral(cleanValue(row.value, hidden)),
                            QString::fromUtf16(origins[size_t(row.origin)]));
    }
    return text;
}

QString memoryText()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown");
    return QString::fromLatin1(file.readLine(200)).section(u':', 1).simplified();
}

QString systemText(const QStringList &facts)
{
    QStringList lines { QStringLiteral("hashstead: ") + QStringLiteral(HASHSTEAD_VERSION),
        QStringLiteral("qt: ") + QString::fromLatin1(qVersion()),
        QStringLiteral("sodium: ") + QString::fromLatin1(sodium_version_string()),
        QStringLiteral("openssl: ") + QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)),
        QStringLiteral("system: ") + QSysInfo::prettyProductName(),
        QStringLiteral("kernel: %1 %2").arg(QSysInfo::kernelType(), QSysInfo::kernelVersion()),
        QStringLiteral("architecture: ") + QSysInfo::currentCpuArchitecture(),
        QStringLiteral("processors: %1").arg(QThread::idealThreadCount()), QStringLiteral("memory: ") + memoryText(),
        QStringLiteral("locale: ") + QLocale().name() };
    lines += facts;
    return lines.join(u'\n') + u'\n';
}

} // namespace

QString withoutSecrets(const QString &text, const Hidden &hidden)
{
    QString out = withoutPatterns(withoutSeeds(withoutKnown(text, hidden.secrets)));
    if (const QString home = QDir::homePath(); home.size() > 1)
        out.replace(home, QStringLiteral("~"));
    return hidden.hidesAddresses ? withoutAddresses(out) : out;
}

QMap<QString, QByteArray> diagnosticsFiles(const Diagnostics &diagnostics, const Hidden &hidden)
{
    const auto clean = [&](const QString &text) { return withoutSecrets(text, hidden).toUtf8(); };
    return { { QStringLiteral("log.txt"), clean(logText(diagnostics.log)) },
        { QStringLiteral("settings.toml"), settingsText(diagnostics.settings, hidden).toUtf8() },
        { QStringLiteral("status.json"),
            QJsonDocument(cleanJson(diagnostics.status, hidden).toObject()).toJson(QJsonDocument::Indented) },
        { QStringLiteral("system.txt"), clean(systemText(diagnostics.facts)) } };
}

Result<QString> writeDiagnostics(const QString &parent, UnixMs now, const QMap<QString, QByteArray> &files)
{
    const QString name = QStringLiteral("hashstead-diagnostics-")
        + toDateTime(now).toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QDir folder(QDir(parent).filePath(name));
    if (!QDir(parent).mkdir(name))
        return fail(Errc::Io, QStringLiteral("%1 cannot be made").arg(folder.path()));
    QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(*it) != it->size() || !file.flush())
            return fail(Errc::Io, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()));
    }
    return folder.path();
}

} // namespace app
