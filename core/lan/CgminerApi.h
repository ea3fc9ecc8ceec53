// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Driver.h"

#include <map>
#include <nlohmann/json.hpp>

namespace lan {

/// One request of the cgminer API, in JSON. API-README, "API requests"
SocketAsk apiAsk(const QByteArray &command, const QString &parameter = {});

/// What a device says of a request: STATUS.
struct ApiStatus {
    char letter = 0; ///< S, W, I: done; E, F: not; 0: it did not say
    int code = 0;
    QString words {}; ///< plain, shortened
    QString description {}; ///< "cgminer 4.11.1"
    std::optional<qint64> when {}; ///< the device's own clock, seconds
};
struct ApiAnswer {
    nlohmann::json body {};
    ApiStatus status {};
    bool isCut = false; ///< it ended inside
};
/// Errors: Truncated (empty), Malformed, Limit. A reply that ends inside is read as far as it goes.
Result<ApiAnswer> readApiAnswer(const Reply &reply);
/// Why the device did not do it: Denied (its api-allow does not let this computer), Unsupported (it does not know the
/// command), Refused with its words, without \a secret. Nothing where it did.
std::optional<Error> refusalOf(const ApiStatus &status, const QString &secret = {});

/// What was read of a device, by command.
struct ApiAnswers {
    std::map<QByteArray, ApiAnswer> all {};
    QStringList complaints {};
    std::optional<Error> firstError {};

    const nlohmann::json &body(const QByteArray &command) const; ///< null where there is none
    bool has(const QByteArray &command) const;
};

/// Asks one command after the other and makes a reading of the answers. The first must be answered; after one that was
/// not, for time or connection, the rest is not asked any more.
class ApiReadTalk final : public ReadTalk {
public:
    using Parse = Result<Reading> (*)(const ApiAnswers &);
    ApiReadTalk(QList<QByteArray> commands, Parse parse);

    std::optional<Ask> next() override;
    void take(const Result<Reply> &reply) override;
    Result<Reading> outcome() const override;

private:
    QList<QByteArray> m_commands;
    Parse m_parse;
    qsizetype m_at = 0;
    ApiAnswers m_answers;
};

/// One command that changes something; \c version is asked first, and must be \a kind's.
class ApiCommandTalk final : public ChangeTalk {
public:
    struct Command {
        QByteArray name {};
        QString parameter {}; ///< "%1" stands for the device's clock and five seconds
        bool endsConnection = false; ///< it restarts, so a reply that does not come is as good
        QByteArray otherwise {}; ///< asked instead where the device does not know \c name
    };
    ApiCommandTalk(Kind kind, Command command);

    std::optional<Ask> next() override;
    void take(const Result<Reply> &reply) override;
    Result<Changed> outcome() const override;

private:
    enum class Step : quint8 { Version, Command, Otherwise, Done };
    Kind m_kind;
    Command m_command;
    Step m_step = Step::Version;
    qint64 m_clock = 0;
    std::optional<Error> m_error;
};

/// A change that ends before it asks anything.
class NoChangeTalk final : public ChangeTalk {
public:
    explicit NoChangeTalk(Error error)
        : m_error(std::move(error))
    {
    }
    std::optional<Ask> next() override { return std::nullopt; }
    void take(const Result<Reply> &) override { }
    Result<Changed> outcome() const override { return tl::unexpected(m_error); }

private:
    Error m_error;
};

/// Whose answer to \c version this is; Unknown where it is of none of these drivers.
Kind apiKind(const ApiAnswer &version);
/// Unsupported where it is not \a kind's; Truncated where it is not whole enough to tell.
std::optional<Error> kindFault(const ApiAnswer &version, Kind kind);

} // namespace lan
