// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Ask.h"
#include "tests/support/JsonVectors.h"

#include <functional>
#include <map>

namespace support {

using Answer = std::function<Result<lan::Reply>(const lan::Ask &)>;

/// Carries on \a talk until it is over; \a answer says what comes back. At most 200 asks: one that has no end fails.
template <class O> Result<O> runTalk(lan::Talk<O> &talk, const Answer &answer, QList<lan::Ask> *asked = nullptr)
{
    for (int i = 0; i < 200; ++i) {
        const auto ask = talk.next();
        if (!ask)
            return talk.outcome();
        if (asked)
            *asked += *ask;
        talk.take(answer(*ask));
    }
    return fail(Errc::Internal, QStringLiteral("the talk has no end"));
}

/// What an ask is about: the command of a SocketAsk, the page of an HttpAsk ("stats" of /cgi-bin/stats.cgi), "" of a
/// wait.
inline QByteArray subject(const lan::Ask &ask)
{
    if (const auto *socket = std::get_if<lan::SocketAsk>(&ask)) {
        const auto request = nlohmann::json::parse(socket->line.toStdString(), nullptr, false);
        return QByteArray::fromStdString(request.value("command", ""));
    }
    if (const auto *http = std::get_if<lan::HttpAsk>(&ask))
        return http->path.section(u'/', -1).section(u'.', 0, 0).toLatin1();
    return {};
}
inline QString parameter(const lan::Ask &ask)
{
    const auto *socket = std::get_if<lan::SocketAsk>(&ask);
    if (!socket)
        return {};
    const auto request = nlohmann::json::parse(socket->line.toStdString(), nullptr, false);
    return QString::fromStdString(request.value("parameter", ""));
}

/// The replies of a device, by subject(), from tests/vectors/lan/.
inline std::map<QByteArray, QByteArray> lanReplies(const QString &file)
{
    std::map<QByteArray, QByteArray> out;
    const nlohmann::json all = readJsonVectors(QStringLiteral("lan/") + file);
    for (const auto &[name, body] : all.items())
        out[QByteArray::fromStdString(name)] = QByteArray::fromStdString(body.dump());
    return out;
}
/// Answers with \a replies; what is not among them is an invalid command there, or no page.
inline Answer answerWith(std::map<QByteArray, QByteArray> replies)
{
    return [replies = std::move(replies)](const lan::Ask &ask) -> Result<lan::Reply> {
        const bool isPage = std::holds_alternative<lan::HttpAsk>(ask);
        const auto it = replies.find(subject(ask));
        if (it != replies.end()) { // a NUL ends what is whole, as cgminer does it
            const bool isWhole = !isPage && it->second.endsWith('}');
            return lan::Reply { isPage ? 200 : 0, it->second + QByteArray(isWhole ? 1 : 0, '\0'), {}, {}, {}, false };
        }
        if (isPage)
            return lan::Reply { 404, "<h1>404</h1>", {}, {}, {}, false };
        return lan::Reply { 0, R"({"STATUS":[{"STATUS":"E","When":1,"Code":14,"Msg":"Invalid command"}],"id":1})", {},
            {}, {}, false };
    };
}

} // namespace support
