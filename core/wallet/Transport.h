// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace wallet {

struct HttpRequest {
    QString mint; ///< URL without a trailing slash
    QString path; ///< "/v1/swap"
    bool isPost = false;
    QByteArray body {};
};

struct HttpReply {
    int status = 0; ///< 0: there was no answer, or not a whole one
    QByteArray body {};
    QString trouble {}; ///< English, of no answer
};

/// The way to mints. One request at a time or many; an answer comes once, or never when this is destroyed first.
class Transport {
public:
    using Done = std::function<void(const HttpReply &)>;

    virtual ~Transport() = default;
    virtual void send(const HttpRequest &request, Done done) = 0;
};

} // namespace wallet
