// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace devices {

/// Keeps the order that firmware writes its keys in.
using Json = nlohmann::ordered_json;

inline std::string plain(const QString &text)
{
    return text.toStdString();
}
inline Json parsed(const QByteArray &bytes)
{
    return Json::parse(bytes.begin(), bytes.end(), nullptr, /*allow_exceptions=*/false);
}
inline QByteArray bytesOf(const Json &json)
{
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}
/// The text at \a key of an object, empty where there is none.
inline QString textAt(const Json &json, const char *key)
{
    if (!json.is_object())
        return {};
    const auto at = json.find(key);
    return at != json.end() && at->is_string() ? QString::fromStdString(at->get<std::string>()) : QString();
}
inline std::optional<double> numberAt(const Json &json, const char *key)
{
    if (!json.is_object())
        return std::nullopt;
    const auto at = json.find(key);
    if (at == json.end() || !at->is_number())
        return std::nullopt;
    return at->get<double>();
}
/// \a value with at most \a digits behind the point, as firmware prints it.
inline double rounded(double value, int digits)
{
    return QString::number(value, 'f', digits).toDouble();
}

} // namespace devices
