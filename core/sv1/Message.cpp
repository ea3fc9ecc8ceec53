// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/Message.h"

namespace sv1 {

namespace {

void appendCall(QByteArray &line, const QByteArray &method, const Value &params)
{
    line += ",\"method\":";
    appendJsonText(line, method);
    line += ",\"params\":";
    params.appendTo(line);
    line += "}\n";
}

} // namespace

bool Response::isSuccess() const
{
    const bool *yes = result.boolean();
    return error.isNull() && rejectReason.isNull() && !result.isNull() && (!yes || *yes);
}

ErrorTuple Response::errorTuple() const
{
    ErrorTuple out { 20, {} };
    if (const auto *text = error.text()) {
        out.message = *text;
    } else if (error.object()) {
        out.code = int(std::clamp(error.member("code").toNumber().value_or(20), -1e6, 1e6));
        if (const auto *message = error.member("message").text())
            out.message = *message;
    } else if (error.array()) {
        out.code = int(std::clamp(error.at(0).toNumber().value_or(20), -1e6, 1e6));
        if (const auto *message = error.at(1).text())
            out.message = *message;
    } else if (const auto *reason = rejectReason.text()) {
        out.message = *reason;
    }
    return out;
}

QByteArray toLine(const Request &request)
{
    QByteArray line = "{\"id\":" + request.id.json;
    appendCall(line, request.method, request.params);
    return line;
}

QByteArray toLine(const Notification &notification)
{
    QByteArray line = "{\"id\":null";
    appendCall(line, notification.method, notification.params);
    return line;
}

QByteArray toLine(const Response &response)
{
    QByteArray line = "{\"id\":" + response.id.json + ",\"result\":";
    response.result.appendTo(line);
    line += ",\"error\":";
    response.error.appendTo(line);
    if (!response.rejectReason.isNull()) {
        line += ",\"reject-reason\":";
        response.rejectReason.appendTo(line);
    }
    line += "}\n";
    return line;
}

QByteArray toLine(const Message &message)
{
    return std::visit([](const auto &m) { return toLine(m); }, message);
}

QByteArray resultLine(const Id &id, const Value &result)
{
    return toLine(Response { id, result, {}, {} });
}

QByteArray errorLine(const Id &id, const ErrorTuple &error)
{
    return toLine(Response { id, {}, Value::Array { qint64(error.code), error.message, {} }, {} });
}

} // namespace sv1
