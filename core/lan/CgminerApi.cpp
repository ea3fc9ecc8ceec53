// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/CgminerApi.h"

#include "core/lan/DeviceFaults.h"
#include "core/lan/DirtyJson.h"
#include "core/lan/Fields.h"

namespace lan {
namespace {

using nlohmann::json;

constexpr int codeInvalidCommand = 14;
constexpr int codeAccessDenied = 45;
constexpr qint64 softOffDelay = 5; // seconds; the device wants a moment in its future

ApiStatus statusOf(const json &body)
{
    ApiStatus out;
    if (!body.is_object() || !body.contains("STATUS"))
        return out;
    const json &status = body["STATUS"];
    QStringList ignored;
    const bool isFlat = status.is_string(); // {"STATUS":"RESTART"}, {"STATUS":"E","Code":14,"Msg":…}
    const Fields fields(isFlat ? body : firstOf(body, "STATUS"), ignored);
    const QString letter = fields.text("STATUS").toUpper();
    if (letter == u"RESTART" || letter == u"BYE")
        out.letter = 'S';
    else if (letter.size() == 1 && QStringView(u"SWIEF").contains(letter))
        out.letter = letter.front().toLatin1();
    out.code = int(fields.number("Code", { 0, 1e6 }).value_or(0));
    out.words = fields.text("Msg");
    out.description = fields.text("Description", 80);
    if (const auto when = fields.number("When", range::seconds))
        out.when = qint64(*when);
    return out;
}

bool isLostConnection(const Error &error)
{
    return error.code == Errc::Timeout || error.code == Errc::Unreachable;
}

} // namespace

SocketAsk apiAsk(const QByteArray &command, const QString &parameter)
{
    json request = { { "command", command.toStdString() } };
    if (!parameter.isEmpty())
        request["parameter"] = parameter.toStdString();
    return { QByteArray::fromStdString(request.dump()) };
}

Result<ApiAnswer> readApiAnswer(const Reply &reply)
{
    if (reply.body.trimmed().isEmpty())
        return fail(Errc::Truncated,
            QStringLiteral("the device closed the connection without an answer; perhaps its api-allow does not name "
                           "this computer"));
    auto read = readDirtyJson(reply.body, { maxReply });
    if (!read)
        return tl::unexpected(read.error());
    if (!read->value.is_object())
        return fail(Errc::Malformed, QStringLiteral("the device's answer is no JSON object"));
    ApiStatus status = statusOf(read->value);
    return ApiAnswer { std::move(read->value), std::move(status), read->isCut || reply.isCut };
}

std::optional<Error> refusalOf(const ApiStatus &status, const QString &secret)
{
    if (status.letter != 'E' && status.letter != 'F')
        return std::nullopt;
    if (status.code == codeAccessDenied || status.words.startsWith(u"Access denied", Qt::CaseInsensitive))
        return readOnlyFault();
    if (status.code == codeInvalidCommand)
        return Error { Errc::Unsupported,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "Its firmware does not know this command.")) };
    QString words = status.words;
    if (!secret.isEmpty() && words.contains(secret))
        words = words.section(u'\'', 0, 0).trimmed(); // it repeats what it was told, the password too
    if (!secret.isEmpty() && words.contains(secret))
        words.clear();
    return refusedFault(words);
}

const json &ApiAnswers::body(const QByteArray &command) const
{
    static const json nothing;
    const auto it = all.find(command);
    return it == all.end() ? nothing : it->second.body;
}

bool ApiAnswers::has(const QByteArray &command) const
{
    return all.contains(command);
}

ApiReadTalk::ApiReadTalk(QList<QByteArray> commands, Parse parse)
    : m_commands(std::move(commands))
    , m_parse(parse)
{
}

std::optional<Ask> ApiReadTalk::next()
{
    if (m_at >= m_commands.size())
        return std::nullopt;
    return apiAsk(m_commands.at(m_at));
}

void ApiReadTalk::take(const Result<Reply> &reply)
{
    if (m_at >= m_commands.size())
        return;
    const QByteArray &command = m_commands.at(m_at);
    auto answer = reply.and_then(readApiAnswer);
    if (answer) {
        const auto refusal = refusalOf(answer->status);
        if (refusal && refusal->code != Errc::Unsupported && command != "privileged")
            complain(m_answers.complaints, QStringLiteral("%1: %2").arg(QLatin1String(command), refusal->detail));
        m_answers.all.emplace(command, std::move(*answer));
        ++m_at;
        return;
    }
    if (!m_answers.firstError)
        m_answers.firstError = answer.error();
    complain(m_answers.complaints, QStringLiteral("%1: %2").arg(QLatin1String(command), answer.error().toString()));
    m_at = m_at == 0 || isLostConnection(answer.error()) ? m_commands.size() : m_at + 1;
}

Result<Reading> ApiReadTalk::outcome() const
{
    return m_parse(m_answers);
}

ApiCommandTalk::ApiCommandTalk(Kind kind, Command command)
    : m_kind(kind)
    , m_command(std::move(command))
{
}

std::optional<Ask> ApiCommandTalk::next()
{
    switch (m_step) {
    case Step::Version:
        return apiAsk("version");
    case Step::Command:
        return apiAsk(m_command.name,
            m_command.parameter.contains(u"%1") ? m_command.parameter.arg(m_clock + softOffDelay)
                                                : m_command.parameter);
    case Step::Otherwise:
        return apiAsk(m_command.otherwise);
    case Step::Done:
        break;
    }
    return std::nullopt;
}

void ApiCommandTalk::take(const Result<Reply> &reply)
{
    const Step step = std::exchange(m_step, Step::Done);
    const auto answer = reply.and_then(readApiAnswer);
    if (step == Step::Version) {
        m_error = answer ? kindFault(*answer, m_kind) : std::optional<Error>(answer.error());
        if (!m_error) {
            m_clock = answer->status.when.value_or(0);
            m_step = Step::Command;
        }
        return;
    }
    if (!answer) {
        if (!m_command.endsConnection)
            m_error = answer.error();
        return;
    }
    const auto refusal = refusalOf(answer->status);
    if (refusal && step == Step::Command && refusal->code != Errc::Denied && !m_command.otherwise.isEmpty())
        m_step = Step::Otherwise;
    else
        m_error = refusal;
}

Result<Changed> ApiCommandTalk::outcome() const
{
    if (m_error)
        return tl::unexpected(*m_error);
    return Changed {};
}

std::optional<Error> kindFault(const ApiAnswer &version, Kind kind)
{
    if (apiKind(version) == kind)
        return std::nullopt;
    if (version.isCut)
        return cutFault();
    return otherKindFault();
}

Kind apiKind(const ApiAnswer &version)
{
    QStringList ignored;
    const json &row = firstOf(version.body, "VERSION");
    const Fields fields(row, ignored);
    const auto says = [&](QStringView word) {
        for (const char *key : { "PROD", "MODEL", "Type", "Model" }) {
            if (fields.text(key).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return version.status.description.contains(word, Qt::CaseInsensitive)
            || version.status.words.contains(word, Qt::CaseInsensitive);
    };
    if (says(u"boser") || says(u"bosminer") || fields.has("BOSer") || fields.has("BOSminer") || fields.has("BOSminer+"))
        return Kind::Braiins;
    if (says(u"avalon"))
        return Kind::Avalon;
    if (says(u"whatsminer") || says(u"btminer"))
        return Kind::Unknown;
    return row.empty() ? Kind::Unknown : Kind::Cgminer;
}

} // namespace lan
