// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"
#include "tests/support/Folders.h"

#include <QFile>

#include <functional>
#include <nlohmann/json.hpp>

namespace support {

/// tests/vectors/lan/\a name; empty where there is none, which no test takes for an answer.
inline QByteArray lanVector(const QString &name)
{
    QFile file(vectorsFolder() + QStringLiteral("/lan/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The vector \a name with members of \a changes in place of its own; null removes one.
inline QByteArray lanVector(const QString &name, const nlohmann::json &changes)
{
    auto value = nlohmann::json::parse(lanVector(name).toStdString(), nullptr, false);
    if (changes.is_object())
        value.merge_patch(changes);
    return QByteArray::fromStdString(value.dump());
}

inline lan::Reply reply(int status, const QByteArray &body = {})
{
    lan::Reply out;
    out.status = status;
    out.body = body;
    return out;
}

/// As it would be sent; what a failed comparison shows.
inline QByteArray text(const nlohmann::json &value)
{
    return QByteArray::fromStdString(value.dump());
}

/// A talk held by hand: what was asked, and what came of it.
template <class Outcome> struct Held {
    QList<lan::HttpAsk> asks {};
    Result<Outcome> outcome {};

    /// "PATCH /api/system" in order.
    QStringList lines() const
    {
        QStringList out;
        for (const auto &ask : asks)
            out += QString::fromLatin1(ask.method) + u' ' + ask.path;
        return out;
    }
    nlohmann::json body(qsizetype i) const
    {
        return nlohmann::json::parse(asks.value(i).body.toStdString(), nullptr, false);
    }
};

/// Holds \a talk to its end with the answers of \a answer. A talk that does not end is cut after 50 asks, which shows
/// as so many.
template <class Outcome>
Held<Outcome> hold(lan::Talk<Outcome> &talk, const std::function<Result<lan::Reply>(const lan::HttpAsk &)> &answer)
{
    Held<Outcome> held;
    while (const auto ask = talk.next()) {
        const auto *http = std::get_if<lan::HttpAsk>(&*ask);
        if (!http || held.asks.size() >= 50)
            break;
        held.asks += *http;
        talk.take(answer(*http));
    }
    held.outcome = talk.outcome();
    return held;
}

} // namespace support
