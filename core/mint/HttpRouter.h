// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mint/Mint.h"
#include "core/net/HttpServer.h"

namespace mint {

/// What GET /v1/info says beyond the mint's own facts. NUT-06.
struct MintInfo {
    QString name = QStringLiteral("Hashstead");
    QString description {};
    QString longDescription {};
    QString motd {}; ///< message of the day
    QStringList urls {};
    QList<QPair<QString, QString>> contacts {}; ///< method and address: {"email", "..."}
};

/// The body of GET /v1/info at \a now.
QByteArray infoBody(const Mint &mint, const MintInfo &info, UnixMs now);

/// The mint's HTTP routes as a function from request to reply: no socket, no event loop. What is wrong with a request
/// is a 400 with {detail, code}; a path that is none is a 404, compared byte by byte: nothing is decoded, merged or
/// folded. Every reply may be read by any web page (CORS). Lives on the mint's thread.
class HttpRouter final {
public:
    HttpRouter(Mint &mint, MintInfo info, const Clock &clock);

    net::HttpReply answer(const net::HttpCall &call);

private:
    struct Route;
    using Names = QList<QByteArray>; ///< what stood where a route's pattern has '*'
    static const QList<Route> &routes();

    net::HttpReply info(const net::HttpCall &call, const Names &names);
    net::HttpReply keys(const net::HttpCall &call, const Names &names);
    net::HttpReply keysets(const net::HttpCall &call, const Names &names);
    net::HttpReply swap(const net::HttpCall &call, const Names &names);
    net::HttpReply createQuote(const net::HttpCall &call, const Names &names);
    net::HttpReply quote(const net::HttpCall &call, const Names &names);
    net::HttpReply checkQuotes(const net::HttpCall &call, const Names &names);
    net::HttpReply lookup(const net::HttpCall &call, const Names &names);
    net::HttpReply mint(const net::HttpCall &call, const Names &names);
    net::HttpReply mintBatch(const net::HttpCall &call, const Names &names);
    net::HttpReply checkState(const net::HttpCall &call, const Names &names);
    net::HttpReply restore(const net::HttpCall &call, const Names &names);
    net::HttpReply melt(const net::HttpCall &call, const Names &names);
    net::HttpReply webSocket(const net::HttpCall &call, const Names &names);
    /// NUT-19: the kept bytes of the same request, else what \a run says to its decoded body.
    template <class Request, class Run> net::HttpReply once(const net::HttpCall &call, Run run);

    Mint &m_mint;
    MintInfo m_info;
    const Clock &m_clock;
};

} // namespace mint
