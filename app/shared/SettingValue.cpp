// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How one value is read, checked and written; the table itself stands in SettingsTable.cpp.
#include "app/shared/SettingsTable.h"

#include <QDir>
#include <QRegularExpression>

namespace app {
namespace {

QString durationText(qint64 seconds)
{
    for (const auto &[unit, name] : { std::pair { 86400, 'd' }, std::pair { 3600, 'h' }, std::pair { 60, 'm' } }) {
        if (seconds && seconds % unit == 0)
            return QString::number(seconds / unit) + QLatin1Char(name);
    }
    return QString::number(seconds) + u's';
}

std::optional<qint64> durationFromText(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,9})\\s*([smhd]?)\\s*$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 factor = unit == u"d" ? 86400 : unit == u"h" ? 3600 : unit == u"m" ? 60 : 1;
    return match.captured(1).toLongLong() * factor;
}

bool isInteger(const QVariant &value)
{
    const int type = value.typeId();
    return type == QMetaType::Int || type == QMetaType::UInt || type == QMetaType::LongLong
        || type == QMetaType::ULongLong;
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

QString quoted(const QString &text)
{
    QString out = QStringLiteral("\"");
    for (QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += QStringLiteral("\\") + c;
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            out += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

tl::unexpected<Error> notAllowed(const SettingSpec &spec)
{
    return fail(Errc::OutOfRange, allowedText(spec));
}

Result<QVariant> checkNumber(const SettingSpec &spec, const QVariant &raw)
{
    if (spec.type == SettingType::Real) {
        const double value = raw.toDouble();
        const bool isNumber = isInteger(raw) || raw.typeId() == QMetaType::Double || raw.typeId() == QMetaType::Float;
        if (!isNumber || !(value >= spec.minimum.toDouble() && value <= spec.maximum.toDouble()))
            return notAllowed(spec);
        return value;
    }
    std::optional<qint64> value;
    if (isInteger(raw))
        value = raw.toLongLong();
    else if (spec.type == SettingType::Duration && raw.typeId() == QMetaType::QString)
        value = durationFromText(raw.toString());
    if (!value || *value < spec.minimum.toLongLong() || *value > spec.maximum.toLongLong())
        return notAllowed(spec);
    return int(*value);
}

Result<QVariant> checkText(const SettingSpec &spec, const QVariant &raw)
{
    const QString text = raw.toString();
    if (raw.typeId() != QMetaType::QString || hasControlCharacter(text) || text.size() > 4096)
        return notAllowed(spec);
    if (spec.type == SettingType::Choice && !spec.choices.contains(text))
        return notAllowed(spec);
    if (spec.type == SettingType::Path && (text == u"~" || text.startsWith(u"~/")))
        return QVariant(QDir::homePath() + text.mid(1));
    return QVariant(text.isNull() ? QStringLiteral("") : text);
}

} // namespace

Result<QVariant> checkValue(const SettingSpec &spec, const QVariant &raw)
{
    switch (spec.type) {
    case SettingType::Bool:
        return raw.typeId() == QMetaType::Bool ? Result<QVariant>(raw) : notAllowed(spec);
    case SettingType::Integer:
    case SettingType::Real:
    case SettingType::Duration:
        return checkNumber(spec, raw);
    case SettingType::Text:
    case SettingType::Choice:
    case SettingType::Path:
        return checkText(spec, raw);
    case SettingType::List:
        break;
    }
    const QStringList items = raw.toStringList();
    const bool isBad = std::any_of(items.begin(), items.end(), [](const QString &item) {
        return item.trimmed().isEmpty() || hasControlCharacter(item) || item.size() > 4096;
    });
    if (raw.typeId() != QMetaType::QStringList || isBad || items.size() > 64)
        return notAllowed(spec);
    return QVariant(items);
}

Result<QVariant> valueFromText(const SettingSpec &spec, const QString &text)
{
    bool isNumber = false;
    switch (spec.type) {
    case SettingType::Bool:
        if (text == u"true" || text == u"1")
            return QVariant(true);
        if (text == u"false" || text == u"0")
            return QVariant(false);
        return notAllowed(spec);
    case SettingType::Integer: {
        const qlonglong value = text.trimmed().toLongLong(&isNumber);
        return isNumber ? checkValue(spec, value) : notAllowed(spec);
    }
    case SettingType::Real: {
        const double value = text.trimmed().toDouble(&isNumber);
        return isNumber ? checkValue(spec, value) : notAllowed(spec);
    }
    case SettingType::List: {
        QStringList items;
        for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
            items.append(item.trimmed());
        return checkValue(spec, items);
    }
    default:
        return checkValue(spec, text);
    }
}

QString allowedText(const SettingSpec &spec)
{
    const auto number = [](const QVariant &v) { return QString::number(v.toDouble(), 'g', 12); };
    switch (spec.type) {
    case SettingType::Bool:
        return QStringLiteral("true or false");
    case SettingType::Integer:
        return QStringLiteral("a whole number from %1 to %2").arg(number(spec.minimum), number(spec.maximum));
    case SettingType::Real:
        return QStringLiteral("a number from %1 to %2").arg(number(spec.minimum), number(spec.maximum));
    case SettingType::Duration:
        return QStringLiteral("a time from %1 to %2, in seconds or as \"90s\", \"10m\", \"24h\", \"5d\"")
            .arg(durationText(spec.minimum.toLongLong()), durationText(spec.maximum.toLongLong()));
    case SettingType::Choice:
        return QStringLiteral("one of ") + spec.choices.join(QStringLiteral(", "));
    case SettingType::List:
        return QStringLiteral("a list of at most 64 texts");
    case SettingType::Path:
        return QStringLiteral("a path");
    case SettingType::Text:
        break;
    }
    return QStringLiteral("one line of text");
}

QString tomlLiteral(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::Double: {
        const QString text = QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return text.contains(u'.') || text.contains(u'e') ? text : text + QStringLiteral(".0");
    }
    case QMetaType::QString:
        return quoted(value.toString());
    case QMetaType::QStringList: {
        QStringList items;
        for (const QString &item : value.toStringList())
            items.append(quoted(item));
        return QStringLiteral("[") + items.join(QStringLiteral(", ")) + u']';
    }
    default:
        return QString::number(value.toLongLong());
    }
}

QString shownValue(const QVariant &value)
{
    static const QRegularExpression login(QStringLiteral("//[^/@\\s]*@"));
    QString text = tomlLiteral(value);
    text.replace(login, QStringLiteral("//***@"));
    return text.size() > 120 ? text.left(117) + QStringLiteral("...") : text;
}

} // namespace app
