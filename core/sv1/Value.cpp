// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/Value.h"

#include <array>
#include <charconv>
#include <cmath>

namespace sv1 {

std::optional<double> Value::toNumber() const
{
    if (const auto *n = integer())
        return double(*n);
    if (const auto *d = std::get_if<double>(&m_value))
        return std::isfinite(*d) ? std::optional(*d) : std::nullopt;
    if (const auto *t = text()) {
        bool ok = false;
        const double d = t->trimmed().toDouble(&ok);
        if (ok && std::isfinite(d))
            return d;
    }
    return std::nullopt;
}

const Value &Value::at(size_t index) const
{
    static const Value none;
    const auto *items = array();
    return items && index < items->size() ? (*items)[index] : none;
}

const Value &Value::member(QByteArrayView name) const
{
    static const Value none;
    if (const auto *members = object()) {
        for (const auto &[key, value] : *members) {
            if (key == name)
                return value;
        }
    }
    return none;
}

void Value::appendTo(QByteArray &json) const
{
    if (const auto *b = boolean()) {
        json += *b ? "true" : "false";
    } else if (const auto *n = integer()) {
        json += QByteArray::number(*n);
    } else if (const auto *d = std::get_if<double>(&m_value)) {
        const QByteArray text = std::isfinite(*d) ? decimal(*d) : QByteArrayLiteral("null");
        json += text;
        // A point keeps a real apart from an integer, whatever reads it back.
        if (std::isfinite(*d) && !text.contains('.'))
            json += ".0";
    } else if (const auto *t = text()) {
        appendJsonText(json, *t);
    } else if (const auto *items = array()) {
        json += '[';
        for (size_t i = 0; i < items->size(); ++i) {
            if (i > 0)
                json += ',';
            (*items)[i].appendTo(json);
        }
        json += ']';
    } else if (const auto *members = object()) {
        json += '{';
        for (size_t i = 0; i < members->size(); ++i) {
            if (i > 0)
                json += ',';
            appendJsonText(json, (*members)[i].first);
            json += ':';
            (*members)[i].second.appendTo(json);
        }
        json += '}';
    } else {
        json += "null";
    }
}

QByteArray Value::toJson() const
{
    QByteArray json;
    appendTo(json);
    return json;
}

void appendJsonText(QByteArray &json, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (quint8(c) < 0x20) {
            json += "\\u00";
            json += hex[quint8(c) >> 4];
            json += hex[quint8(c) & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

QByteArray decimal(double value)
{
    std::array<char, 800> buffer {};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return QByteArray(buffer.data(), end.ptr - buffer.data());
}

} // namespace sv1
