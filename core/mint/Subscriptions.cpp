// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mint/Subscriptions.h"

#include "core/cashu/Json.h"

#include <algorithm>

namespace mint {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype maxFilterChars = 80;
const QString proofState = QStringLiteral("proof_state");
const QString quoteSuffix = QStringLiteral("_mint_quote");

// JSON-RPC 2.0, 5.1
enum RpcError { ParseError = -32700, InvalidRequest = -32600, UnknownMethod = -32601, InvalidParams = -32602 };

QByteArray errorText(const nlohmann::json &id, RpcError code, const char *message)
{
    Json body { { "jsonrpc", "2.0" } };
    body["error"] = { { "code", int(code) }, { "message", message } };
    body["id"] = id;
    return cashu::toText(body);
}

QByteArray okText(const nlohmann::json &id, const QString &subId)
{
    Json body { { "jsonrpc", "2.0" } };
    body["result"] = { { "status", "OK" }, { "subId", subId.toStdString() } };
    body["id"] = id;
    return cashu::toText(body);
}

/// \a payload is JSON already.
QByteArray notification(const QString &subId, const QByteArray &payload)
{
    const QByteArray name = cashu::toText(Json(subId.toStdString()));
    return R"({"jsonrpc":"2.0","method":"subscribe","params":{"subId":)" + name + R"(,"payload":)" + payload + "}}";
}

std::optional<QString> textOf(const nlohmann::json &object, const char *name, qsizetype most)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_string())
        return std::nullopt;
    const QString text = QString::fromStdString(found->get_ref<const std::string &>());
    return text.isEmpty() || text.size() > most ? std::nullopt : std::optional(text);
}

std::optional<QStringList> filtersOf(const nlohmann::json &params)
{
    const auto found = params.find("filters");
    if (found == params.end() || !found->is_array() || found->empty()
        || qsizetype(found->size()) > Subscriptions::maxFilters)
        return std::nullopt;
    QStringList filters;
    for (const auto &filter : *found) {
        if (!filter.is_string())
            return std::nullopt;
        const QString text = QString::fromStdString(filter.get_ref<const std::string &>());
        if (text.isEmpty() || text.size() > maxFilterChars)
            return std::nullopt;
        if (!filters.contains(text))
            filters.append(text);
    }
    return filters;
}

} // namespace

QList<QByteArray> Subscriptions::receive(SocketId socket, QByteArrayView text)
{
    const auto request = cashu::parseJson(text);
    if (!request)
        return { errorText(nullptr, ParseError, "not JSON, or too deep, or a key twice") };
    if (!request->is_object() || request->value("jsonrpc", nlohmann::json()) != "2.0" || !request->contains("id")
        || !((*request)["id"].is_number_integer() || (*request)["id"].is_string()))
        return { errorText(nullptr, InvalidRequest, "not a JSON-RPC 2.0 request with an id") };
    const auto &id = (*request)["id"];
    const auto method = textOf(*request, "method", 64);
    const auto params = request->find("params");
    if (!method || (*method != QLatin1String("subscribe") && *method != QLatin1String("unsubscribe")))
        return { errorText(id, UnknownMethod, "subscribe or unsubscribe") };
    if (params == request->end() || !params->is_object())
        return { errorText(id, InvalidParams, "params must be an object") };
    const auto subId = textOf(*params, "subId", maxSubIdChars);
    if (!subId)
        return { errorText(id, InvalidParams, "subId must be a short text") };
    if (*method == QLatin1String("unsubscribe")) {
        return { remove(socket, *subId) ? okText(id, *subId)
                                        : errorText(id, InvalidParams, "there is no such subscription") };
    }
    Wanted wanted { Change::Kind::ProofState, {}, {} };
    const auto kind = textOf(*params, "kind", 64);
    if (kind && kind->endsWith(quoteSuffix) && kind->size() > quoteSuffix.size()) {
        wanted.kind = Change::Kind::Quote;
        wanted.method = kind->chopped(quoteSuffix.size());
    } else if (kind != proofState) {
        return { errorText(id, InvalidParams, "this mint does not know that kind") };
    }
    const auto filters = filtersOf(*params);
    if (!filters)
        return { errorText(id, InvalidParams, "filters must be 1 to 100 short texts") };
    wanted.ids = *filters;
    if (wanted.kind == Change::Kind::ProofState) { // the hex of a point, told in small letters when it changes
        for (QString &y : wanted.ids)
            y = y.toLower();
        wanted.ids.removeDuplicates();
    }
    if (!add(socket, *subId, wanted))
        return { errorText(id, InvalidParams, "too many subscriptions, or this subId is in use") };
    QList<QByteArray> out { okText(id, *subId) };
    for (const QString &filter : std::as_const(wanted.ids)) {
        if (const auto now = m_current(wanted.kind, wanted.method, filter))
            out.append(notification(*subId, *now));
    }
    return out;
}

QString Subscriptions::keyOf(Change::Kind kind, const QString &method, const QString &id)
{
    return (kind == Change::Kind::Quote ? method : QStringLiteral("/proof")) + u'/' + id;
}

bool Subscriptions::add(SocketId id, const QString &subId, const Wanted &wanted)
{
    Socket &socket = m_sockets[id];
    const int more = int(wanted.ids.size());
    if (socket.subscriptions.contains(subId) || socket.subscriptions.size() >= maxPerSocket
        || socket.filters + more > maxFiltersPerSocket || m_filters + more > maxFiltersOfAll)
        return false;
    Keys &keys = socket.subscriptions[subId];
    for (const QString &wantedId : wanted.ids) {
        keys.append(keyOf(wanted.kind, wanted.method, wantedId));
        m_listeners[keys.last()].append({ id, subId });
    }
    socket.filters += more;
    m_filters += more;
    ++m_count;
    return true;
}

bool Subscriptions::remove(SocketId id, const QString &subId)
{
    const auto socket = m_sockets.find(id);
    if (socket == m_sockets.end() || !socket->subscriptions.contains(subId))
        return false;
    const Keys keys = socket->subscriptions.take(subId);
    for (const QString &key : keys) {
        const auto listeners = m_listeners.find(key);
        listeners->removeOne(Listener { id, subId });
        if (listeners->isEmpty())
            m_listeners.erase(listeners);
    }
    socket->filters -= int(keys.size());
    m_filters -= int(keys.size());
    --m_count;
    return true;
}

QList<Subscriptions::Outgoing> Subscriptions::changed(const QList<Change> &changes) const
{
    QList<Outgoing> out;
    for (const Change &change : changes) {
        const auto listeners = m_listeners.constFind(keyOf(change.kind, change.method, change.id));
        if (listeners == m_listeners.cend())
            continue;
        for (const Listener &listener : *listeners)
            out.append({ listener.socket, notification(listener.subId, change.body) });
    }
    return out;
}

void Subscriptions::closed(SocketId id)
{
    const QStringList subIds = m_sockets.value(id).subscriptions.keys();
    for (const QString &subId : subIds)
        remove(id, subId);
    m_sockets.remove(id);
}

} // namespace mint
