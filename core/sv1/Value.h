// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sv1 {

/// A JSON value as SV1 carries it. Integers that fit 64 signed bits stay exact, other numbers are doubles. Text is
/// UTF-8. Nesting is bounded by the parser, so walking it recursively is safe.
class Value {
public:
    using Array = std::vector<Value>;
    using Object = std::vector<std::pair<QByteArray, Value>>;

    Value() = default;
    Value(bool b)
        : m_value(b)
    {
    }
    Value(qint64 n)
        : m_value(n)
    {
    }
    Value(double d)
        : m_value(d)
    {
    }
    Value(const char *) = delete; // would become a bool
    Value(QByteArray text)
        : m_value(std::move(text))
    {
    }
    Value(Array items)
        : m_value(std::move(items))
    {
    }
    Value(Object members)
        : m_value(std::move(members))
    {
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const bool *boolean() const { return std::get_if<bool>(&m_value); }
    const qint64 *integer() const { return std::get_if<qint64>(&m_value); }
    const QByteArray *text() const { return std::get_if<QByteArray>(&m_value); }
    const Array *array() const { return std::get_if<Array>(&m_value); }
    const Object *object() const { return std::get_if<Object>(&m_value); }

    /// Integer or real as a double; also a text that is a number, because machines send those. Never NaN or infinite.
    std::optional<double> toNumber() const;
    /// The item of an array, or a null value: machines leave trailing parameters out.
    const Value &at(size_t index) const;
    /// The first member of an object with this name, or a null value.
    const Value &member(QByteArrayView name) const;

    /// Compact JSON.
    void appendTo(QByteArray &json) const;
    QByteArray toJson() const;
    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, bool, qint64, double, QByteArray, Array, Object> m_value;
};

/// Appends \a utf8 as a JSON string with its quotes.
void appendJsonText(QByteArray &json, QByteArrayView utf8);
/// The shortest plain decimal that reads back as the same double: "1024", "0.001".
QByteArray decimal(double value);

} // namespace sv1
