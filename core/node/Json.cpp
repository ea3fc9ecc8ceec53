// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/Json.h"

#include <QByteArray>
#include <QString>

#include <limits>

namespace node {

namespace {

/// Builds the value without recursion and with a bound on nesting; decimals stay text.
class Builder {
public:
    using Json = nlohmann::json;

    bool null() { return add(nullptr); }
    bool boolean(bool v) { return add(v); }
    bool number_integer(Json::number_integer_t v) { return add(v); }
    bool number_unsigned(Json::number_unsigned_t v) { return add(v); }
    bool number_float(Json::number_float_t, const Json::string_t &text) { return add(text); }
    bool string(Json::string_t &v) { return add(std::move(v)); }
    bool binary(Json::binary_t &) { return false; }
    bool start_object(size_t) { return open(Json::object()); }
    bool key(Json::string_t &v)
    {
        m_key = std::move(v);
        return true;
    }
    bool end_object() { return close(); }
    bool start_array(size_t) { return open(Json::array()); }
    bool end_array() { return close(); }
    bool parse_error(size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_position = position;
        return false;
    }

    bool isTooDeep() const { return m_isTooDeep; }
    size_t position() const { return m_position; }
    Json take() { return std::move(m_root); }

private:
    template <class V> Json *add(V &&value)
    {
        if (m_open.empty()) {
            m_root = std::forward<V>(value);
            return &m_root;
        }
        Json &parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::forward<V>(value));
            return &parent.back();
        }
        Json &slot = parent[m_key];
        slot = std::forward<V>(value);
        return &slot;
    }
    bool open(Json container)
    {
        if (m_open.size() >= size_t(maxJsonDepth)) {
            m_isTooDeep = true;
            return false;
        }
        m_open.push_back(add(std::move(container)));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    Json m_root;
    std::vector<Json *> m_open;
    Json::string_t m_key;
    size_t m_position = 0;
    bool m_isTooDeep = false;
};

const nlohmann::json nothing;

} // namespace

Result<nlohmann::json> parseJson(QByteArrayView text)
{
    Builder builder;
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return builder.take();
    if (builder.isTooDeep())
        return fail(Errc::Limit, QStringLiteral("the JSON is nested deeper than %1 levels").arg(maxJsonDepth));
    return fail(Errc::Malformed, QStringLiteral("not JSON, from byte %1 on").arg(builder.position()));
}

std::optional<double> numberOf(const nlohmann::json &value)
{
    if (value.is_number())
        return value.get<double>();
    if (!value.is_string())
        return std::nullopt;
    bool ok = false;
    const double number = QByteArray::fromStdString(value.get_ref<const std::string &>()).toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

Result<qint64> satsOf(const nlohmann::json &value)
{
    const auto malformed = [] { return fail(Errc::Malformed, QStringLiteral("not an amount in bitcoin")); };
    std::string text;
    if (value.is_string())
        text = value.get_ref<const std::string &>();
    else if (value.is_number_integer())
        text = value.dump();
    else
        return malformed();

    size_t at = 0;
    const bool isNegative = at < text.size() && text[at] == '-';
    at += isNegative ? 1 : 0;
    int exponent = 8;
    qint64 sats = 0;
    bool sawDigit = false, inFraction = false;
    for (; at < text.size() && text[at] != 'e' && text[at] != 'E'; ++at) {
        if (text[at] == '.' && !inFraction) {
            inFraction = true;
            continue;
        }
        if (text[at] < '0' || text[at] > '9')
            return malformed();
        if (__builtin_mul_overflow(sats, 10, &sats) || __builtin_add_overflow(sats, text[at] - '0', &sats))
            return fail(Errc::OutOfRange, QStringLiteral("the amount does not fit"));
        sawDigit = true;
        exponent -= inFraction ? 1 : 0;
    }
    if (!sawDigit)
        return malformed();
    if (at < text.size()) {
        bool ok = false;
        exponent += QByteArray::fromStdString(text.substr(at + 1)).toShort(&ok);
        if (!ok)
            return malformed();
    }
    for (; exponent > 0 && sats != 0; --exponent) {
        if (__builtin_mul_overflow(sats, 10, &sats))
            return fail(Errc::OutOfRange, QStringLiteral("the amount does not fit"));
    }
    for (; exponent < 0 && sats != 0; ++exponent) {
        if (sats % 10 != 0)
            return fail(Errc::OutOfRange, QStringLiteral("the amount is finer than a satoshi"));
        sats /= 10;
    }
    return isNegative ? -sats : sats;
}

const nlohmann::json &memberOf(const nlohmann::json &object, const char *key)
{
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

QString textOf(const nlohmann::json &object, const char *key)
{
    const auto &value = memberOf(object, key);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

std::optional<qint64> integerOf(const nlohmann::json &object, const char *key)
{
    const auto &value = memberOf(object, key);
    if (value.is_number_unsigned() && value.get<quint64>() > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return value.is_number_integer() ? std::optional(value.get<qint64>()) : std::nullopt;
}

} // namespace node
