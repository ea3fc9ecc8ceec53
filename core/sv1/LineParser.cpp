// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/LineParser.h"

#include <simdjson.h>

namespace sv1 {

namespace {

constexpr size_t maxDepth = 16;
constexpr qsizetype maxIdSize = 256;
constexpr std::string_view submitMethod = "mining.submit";

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

SubmitParams submitParams(simdjson::dom::array items)
{
    SubmitParams out;
    size_t i = 0;
    for (const simdjson::dom::element item : items) {
        if (i == out.texts.size())
            break;
        if (item.is_string()) {
            const std::string_view text = item.get_string().value_unsafe();
            out.texts[i] = QByteArrayView(text.data(), qsizetype(text.size()));
        }
        out.hasVersionBits = i == 5 && !item.is_null();
        ++i;
    }
    return out;
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

/// What counts of a line, where it stands in the parser's memory. The last of several members with one name holds.
struct LineParser::Members {
    Id id;
    std::optional<std::string_view> method;
    simdjson::dom::element params, result, error, rejectReason;
    bool hasParams = false;
    bool hasResult = false;
    bool hasError = false;
    bool hasRejectReason = false;
};

Result<LineParser::Members> LineParser::read(QByteArrayView line)
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
    auto error = parser.parse(line.data(), size_t(line.size()), true).get(root);
    if (error == simdjson::UTF8_ERROR) {
        // A worker's name in an old code page: the request must be answered all the same, by its id.
        const QByteArray repaired = QString::fromUtf8(line).toUtf8();
        if (parser.allocate(size_t(repaired.size()), maxDepth) == simdjson::SUCCESS)
            error = parser.parse(repaired.constData(), size_t(repaired.size()), true).get(root);
    }
    if (error != simdjson::SUCCESS)
        return fail(Errc::Malformed, QStringLiteral("no JSON: ") + QString::fromLatin1(simdjson::error_message(error)));
    simdjson::dom::object members;
    if (root.get(members) != simdjson::SUCCESS)
        return fail(Errc::Malformed, QStringLiteral("the line is no JSON object"));

    Members out;
    const auto take = [](simdjson::dom::element value, simdjson::dom::element &to, bool &isThere) {
        to = value;
        isThere = true;
    };
    for (const auto [key, value] : members) {
        if (key == "id") {
            if (value.is_array() || value.is_object())
                return fail(Errc::Malformed, QStringLiteral("the id is no plain value"));
            if (value.is_int64())
                out.id.json = QByteArray::number(value.get_int64().value_unsafe());
            else if (value.is_uint64())
                out.id.json = QByteArray::number(value.get_uint64().value_unsafe());
            else
                out.id.json = toValue(value).toJson();
        } else if (key == "method") {
            if (value.is_string())
                out.method = value.get_string().value_unsafe();
        } else if (key == "params") {
            take(value, out.params, out.hasParams);
        } else if (key == "result") {
            take(value, out.result, out.hasResult);
        } else if (key == "error") {
            take(value, out.error, out.hasError);
        } else if (key == "reject-reason") {
            take(value, out.rejectReason, out.hasRejectReason);
        }
    }
    if (out.id.json.size() > maxIdSize)
        return fail(Errc::Limit, QStringLiteral("the id is longer than %1 bytes").arg(maxIdSize));
    return out;
}

Result<Message> LineParser::toMessage(Members &&members)
{
    const auto valueOf
        = [](simdjson::dom::element element, bool isThere) { return isThere ? toValue(element) : Value(); };
    if (members.method && members.id.isNull())
        return Notification { toBytes(*members.method), valueOf(members.params, members.hasParams) };
    if (members.method)
        return Request { std::move(members.id), toBytes(*members.method), valueOf(members.params, members.hasParams) };
    if (!members.hasResult && !members.hasError)
        return fail(Errc::Malformed, QStringLiteral("the object has neither method nor result"));
    return Response { std::move(members.id), valueOf(members.result, members.hasResult),
        valueOf(members.error, members.hasError), valueOf(members.rejectReason, members.hasRejectReason) };
}

Result<Message> LineParser::parse(QByteArrayView line)
{
    auto members = read(line);
    if (!members)
        return tl::unexpected(members.error());
    return toMessage(*std::move(members));
}

Result<MachineMessage> LineParser::parseFromMachine(QByteArrayView line)
{
    auto members = read(line);
    if (!members)
        return tl::unexpected(members.error());
    if (members->method == submitMethod) {
        SubmitParams params;
        if (members->hasParams && members->params.is_array())
            params = submitParams(members->params.get_array().value_unsafe());
        return SubmitCall { std::move(members->id), parseSubmit(params) };
    }
    auto message = toMessage(*std::move(members));
    if (!message)
        return tl::unexpected(message.error());
    return MachineMessage(*std::move(message));
}

} // namespace sv1
