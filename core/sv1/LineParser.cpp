// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/LineParser.h"

#include <simdjson.h>

namespace sv1 {

namespace {

constexpr size_t maxDepth = 16;
constexpr qsizetype maxIdSize = 256;

QByteArray toBytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

// Recursion is bounded by maxDepth, which the parser enforces.
Value toValue(simdjson::dom::element element)
{
    using Type = simdjson::dom::element_type;
    switch (element.type()) {
    case Type::BOOL:
        return bool(element.get_bool().value_unsafe());
    case Type::INT64:
        return qint64(element.get_int64().value_unsafe());
    case Type::UINT64:
        return double(element.get_uint64().value_unsafe());
    case Type::DOUBLE:
        return element.get_double().value_unsafe();
    case Type::STRING:
        return toBytes(element.get_string().value_unsafe());
    case Type::ARRAY: {
        const simdjson::dom::array items = element.get_array().value_unsafe();
        Value::Array out;
        out.reserve(items.size());
        for (const auto item : items)
            out.push_back(toValue(item));
        return out;
    }
    case Type::OBJECT: {
        const simdjson::dom::object members = element.get_object().value_unsafe();
        Value::Object out;
        out.reserve(members.size());
        for (const auto [key, value] : members)
            out.emplace_back(toBytes(key), toValue(value));
        return out;
    }
    case Type::NULL_VALUE:
        break;
    }
    return {};
}

} // namespace

struct LineParser::Scratch {
    simdjson::dom::parser parser;
};

LineParser::LineParser(qsizetype lineCap)
    : m_scratch(std::make_unique<Scratch>())
    , m_lineCap(lineCap)
{
}

LineParser::~LineParser() = default;

Result<Message> LineParser::parse(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r' || line.back() == '\0'))
        line.chop(1);
    if (line.isEmpty())
        return fail(Errc::Malformed, QStringLiteral("the line is empty"));
    if (line.size() > m_lineCap)
        return fail(Errc::Limit, QStringLiteral("the line is longer than %1 bytes").arg(m_lineCap));
    auto &parser = m_scratch->parser;
    if (parser.capacity() < size_t(line.size()) || parser.max_depth() != maxDepth) {
        const size_t capacity = std::min(size_t(m_lineCap), std::max<size_t>(1024, size_t(line.size()) * 2));
        if (parser.allocate(capacity, maxDepth) != simdjson::SUCCESS)
            return fail(Errc::Limit, QStringLiteral("no memory to read the line"));
    }
    simdjson::dom::element root;
    const auto error = parser.parse(line.data(), size_t(line.size()), true).get(root);
    if (error != simdjson::SUCCESS)
        return fail(Errc::Malformed, QStringLiteral("no JSON: ") + QString::fromLatin1(simdjson::error_message(error)));
    simdjson::dom::object members;
    if (root.get(members) != simdjson::SUCCESS)
        return fail(Errc::Malformed, QStringLiteral("the line is no JSON object"));

    Id id;
    std::optional<QByteArray> method;
    Value params, result, replyError, rejectReason;
    bool isReply = false;
    for (const auto [key, value] : members) {
        if (key == "id") {
            if (value.is_array() || value.is_object())
                return fail(Errc::Malformed, QStringLiteral("the id is no plain value"));
            id.json = toValue(value).toJson();
        } else if (key == "method") {
            if (value.is_string())
                method = toBytes(value.get_string().value_unsafe());
        } else if (key == "params") {
            params = toValue(value);
        } else if (key == "result") {
            result = toValue(value);
            isReply = true;
        } else if (key == "error") {
            replyError = toValue(value);
            isReply = true;
        } else if (key == "reject-reason") {
            rejectReason = toValue(value);
        }
    }
    if (id.json.size() > maxIdSize)
        return fail(Errc::Limit, QStringLiteral("the id is longer than %1 bytes").arg(maxIdSize));
    if (method && id.isNull())
        return Notification { *std::move(method), std::move(params) };
    if (method)
        return Request { std::move(id), *std::move(method), std::move(params) };
    if (!isReply)
        return fail(Errc::Malformed, QStringLiteral("the object has neither method nor result"));
    return Response { std::move(id), std::move(result), std::move(replyError), std::move(rejectReason) };
}

} // namespace sv1
