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

/// The mint's HTTP routes as a function from request to reply: no socket, no event loop. Everything that is wrong with
/// a request is a 400 with {detail, code}; a path that is none is a 404. Lives on the mint's thread.
class HttpRouter final {
public:
    static constexpr qsizetype maxItems = 1000; ///< inputs, outputs or Ys of one request
    static constexpr qsizetype maxSecretAndWitness = 1024; ///< characters of one input
    static constexpr qsizetype maxLookupKeys = 50;

    HttpRouter(Mint &mint, MintInfo info, const Clock &clock);

    net::HttpReply answer(const net::HttpCall &call);

private:
    Mint &m_mint;
    MintInfo m_info;
    const Clock &m_clock;
};

} // namespace mint
