// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/EspJson.h"

#include "core/lan/Ask.h"
#include "core/lan/DirtyJson.h"

#include <cmath>

namespace lan {
namespace {

constexpr int mostComplaints = 20;
constexpr qsizetype longestComplaint = 120;
constexpr double mostExact = 9'007'199'254'740'992.0; // 2^53: all firmwares of the family keep numbers as double

/// A value as it is shown in a complaint.
QString shown(const nlohmann::json &value)
{
    if (value.is_array())
        return QStringLiteral("a list");
    if (value.is_object())
        return QStringLiteral("an object");
    const std::string text = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return printable(QString::fromUtf8(text.data(), qsizetype(text.size())), 40);
}

QString asText(const nlohmann::json &value)
{
    const auto &text = value.get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

Result<nlohmann::json> readEspJson(QByteArrayView body)
{
    auto read = readDirtyJson(body, { maxReply, 16, 20'000 });
    if (!read)
        return tl::unexpected(read.error());
    if (read->isCut)
        return fail(Errc::Truncated, QStringLiteral("the device's answer ends inside"));
    if (!read->value.is_object())
        return fail(Errc::Malformed, QStringLiteral("the device's answer is no JSON object"));
    return std::move(read->value);
}

QString printable(const QString &text, qsizetype most)
{
    QString out;
    for (const QChar c : text.left(most)) {
        if (c.isPrint())
            out += c;
        else if (c.isSpace() && !out.endsWith(u' '))
            out += u' ';
    }
    return out.trimmed();
}

EspFields::EspFields(const nlohmann::json &object, QStringList &complaints, QString prefix)
    : m_object(object)
    , m_complaints(complaints)
    , m_prefix(std::move(prefix))
{
}

const nlohmann::json *EspFields::find(const char *key) const
{
    if (!m_object.is_object())
        return nullptr;
    const auto it = m_object.find(key);
    return it == m_object.end() || it->is_null() ? nullptr : &*it;
}

bool EspFields::has(const char *key) const
{
    return find(key) != nullptr;
}

void EspFields::complain(const char *key, const QString &what) const
{
    if (m_complaints.size() < mostComplaints)
        m_complaints += (m_prefix + QLatin1String(key) + QLatin1String(": ") + what).left(longestComplaint);
}

std::optional<double> EspFields::asNumber(const char *key, const nlohmann::json &value) const
{
    bool ok = value.is_number();
    double number = ok ? value.get<double>() : 0;
    if (value.is_string())
        number = asText(value).trimmed().toDouble(&ok);
    if (ok && std::isfinite(number))
        return number;
    complain(key, shown(value) + QStringLiteral(" is no number"));
    return std::nullopt;
}

std::optional<double> EspFields::number(const char *key, Bounds bounds) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::nullopt;
    const auto number = asNumber(key, *value);
    if (number && (*number < bounds.least || *number > bounds.most)) {
        complain(key, shown(*value) + QStringLiteral(" cannot be"));
        return std::nullopt;
    }
    return number;
}

std::optional<quint64> EspFields::count(const char *key) const
{
    const auto value = number(key, { 0, mostExact });
    if (!value)
        return std::nullopt;
    return quint64(*value);
}

std::optional<bool> EspFields::flag(const char *key) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::nullopt;
    if (value->is_boolean())
        return value->get<bool>();
    if (value->is_number() && (value->get<double>() == 0 || value->get<double>() == 1))
        return value->get<double>() == 1;
    if (value->is_string() && (*value == "true" || *value == "1"))
        return true;
    if (value->is_string() && (*value == "false" || *value == "0"))
        return false;
    complain(key, shown(*value) + QStringLiteral(" is neither yes nor no"));
    return std::nullopt;
}

std::optional<double> EspFields::difficulty(const char *key) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return std::nullopt;
    constexpr Bounds bounds { 0, 1e30 };
    if (!value->is_string())
        return number(key, bounds);
    QString text = asText(*value).trimmed();
    constexpr QStringView suffixes = u"kMGTPEZ";
    double factor = 1;
    if (!text.isEmpty()) {
        const qsizetype power = suffixes.indexOf(text.back() == u'K' ? QChar(u'k') : text.back());
        if (power >= 0) {
            factor = std::pow(1000.0, double(power + 1));
            text.chop(1);
        }
    }
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok) * factor;
    if (ok && number >= bounds.least && number <= bounds.most)
        return number;
    complain(key, shown(*value) + QStringLiteral(" is no difficulty"));
    return std::nullopt;
}

QString EspFields::text(const char *key, qsizetype most) const
{
    const nlohmann::json *value = find(key);
    if (!value)
        return {};
    if (!value->is_string()) {
        complain(key, shown(*value) + QStringLiteral(" is no text"));
        return {};
    }
    const QString text = asText(*value);
    if (text.size() > most) {
        complain(key, QStringLiteral("%1 characters are too many").arg(text.size()));
        return {};
    }
    return printable(text, most);
}

const nlohmann::json *EspFields::list(const char *key) const
{
    const nlohmann::json *value = find(key);
    if (value && !value->is_array()) {
        complain(key, shown(*value) + QStringLiteral(" is no list"));
        return nullptr;
    }
    return value;
}

const nlohmann::json *EspFields::object(const char *key) const
{
    const nlohmann::json *value = find(key);
    if (value && !value->is_object()) {
        complain(key, shown(*value) + QStringLiteral(" is no object"));
        return nullptr;
    }
    return value;
}

} // namespace lan
