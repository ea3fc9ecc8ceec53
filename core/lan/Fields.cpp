// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Fields.h"

#include <cmath>

namespace lan {
namespace {

using nlohmann::json;

constexpr qsizetype mostComplaints = 20;
constexpr qsizetype longestComplaint = 120;
constexpr double mostExact = 9'007'199'254'740'992.0; // 2^53

QString shown(const json &value)
{
    if (value.is_structured())
        return value.is_array() ? QStringLiteral("a list") : QStringLiteral("an object");
    return plainText(QString::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace)), 40);
}

/// The number \a value is or writes, times the power of a suffix where \a hasSuffix.
std::optional<double> asNumber(const json &value, bool hasSuffix)
{
    bool isNumber = value.is_number();
    double out = isNumber ? value.get<double>() : 0;
    if (value.is_string()) {
        QString text = textOf(value).trimmed();
        constexpr QStringView suffixes = u"KMGTPEZ";
        const qsizetype power = hasSuffix && !text.isEmpty() ? suffixes.indexOf(text.back().toUpper()) : -1;
        if (power >= 0)
            text.chop(1);
        out = text.trimmed().toDouble(&isNumber) * std::pow(1000.0, double(power + 1));
    }
    if (!isNumber || !std::isfinite(out))
        return std::nullopt;
    return out;
}

} // namespace

QString plainText(const QString &text, qsizetype most)
{
    QString out;
    for (const QChar c : QStringView(text).first(std::min(most, text.size()))) {
        if (c.isPrint())
            out += c;
        else if (c.isSpace() && !out.endsWith(u' '))
            out += u' ';
    }
    return out.trimmed();
}

QString textOf(const json &value)
{
    if (!value.is_string())
        return {};
    const auto &text = value.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

void complain(QStringList &complaints, const QString &what)
{
    if (complaints.size() < mostComplaints)
        complaints += plainText(what, longestComplaint);
}

Fields::Fields(const json &object, QStringList &complaints, QString prefix)
    : m_object(object)
    , m_complaints(complaints)
    , m_prefix(std::move(prefix))
{
}

const json *Fields::find(const char *key) const
{
    if (!m_object.is_object())
        return nullptr;
    const auto it = m_object.find(key);
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

void Fields::complain(const char *key, const json &value, const char *why) const
{
    lan::complain(m_complaints,
        QStringLiteral("%1%2: %3 %4").arg(m_prefix, QLatin1String(key), shown(value), QLatin1String(why)));
}

void Fields::complain(const char *key, const QString &what) const
{
    lan::complain(m_complaints, QStringLiteral("%1%2: %3").arg(m_prefix, QLatin1String(key), what));
}

std::optional<double> Fields::number(const char *key, Range range) const
{
    const json *value = find(key);
    if (!value || (value->is_string() && textOf(*value).trimmed().isEmpty()))
        return std::nullopt;
    const auto out = asNumber(*value, false);
    if (!out)
        complain(key, *value, "is no number");
    else if (*out < range.least || *out > range.most)
        complain(key, *value, "cannot be");
    else
        return out;
    return std::nullopt;
}

std::optional<quint64> Fields::count(const char *key) const
{
    const auto out = number(key, { 0, mostExact });
    if (!out)
        return std::nullopt;
    return quint64(*out);
}

std::optional<bool> Fields::flag(const char *key) const
{
    const json *value = find(key);
    if (!value)
        return std::nullopt;
    if (value->is_boolean())
        return value->get<bool>();
    const QString text = textOf(*value).trimmed().toLower();
    const auto number = asNumber(*value, false);
    if (text == u"true" || text == u"y" || number == 1)
        return true;
    if (text == u"false" || text == u"n" || number == 0)
        return false;
    complain(key, *value, "is neither yes nor no");
    return std::nullopt;
}

std::optional<double> Fields::difficulty(const char *key) const
{
    const json *value = find(key);
    if (!value || (value->is_string() && textOf(*value).trimmed().isEmpty()))
        return std::nullopt;
    const auto out = asNumber(*value, true);
    if (out && *out >= 0 && *out <= 1e30)
        return out;
    complain(key, *value, "is no difficulty");
    return std::nullopt;
}

QString Fields::text(const char *key, qsizetype most) const
{
    const json *value = find(key);
    if (!value)
        return {};
    if (value->is_number())
        return QString::fromStdString(value->dump());
    if (!value->is_string()) {
        complain(key, *value, "is no text");
        return {};
    }
    return plainText(textOf(*value), most);
}

const json *Fields::list(const char *key) const
{
    const json *value = find(key);
    if (value && !value->is_structured()) {
        complain(key, *value, "is no list");
        return nullptr;
    }
    return value;
}

const json *Fields::array(const char *key) const
{
    const json *value = find(key);
    if (!value || value->is_array())
        return value;
    complain(key, *value, "is no list");
    return nullptr;
}

const json *Fields::object(const char *key) const
{
    const json *value = find(key);
    if (!value || value->is_object())
        return value;
    complain(key, *value, "is no object");
    return nullptr;
}

const json &firstOf(const json &body, const char *key)
{
    static const json nothing = json::object();
    if (!body.is_object())
        return nothing;
    const auto it = body.find(key);
    if (it == body.end())
        return nothing;
    if (it->is_object())
        return *it;
    return it->is_array() && !it->empty() && it->front().is_object() ? it->front() : nothing;
}

} // namespace lan
