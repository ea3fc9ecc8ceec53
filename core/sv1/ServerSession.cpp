// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/ServerSession.h"

namespace sv1 {

namespace {

const Id versionQuestionId = Id::number(4294967295);

} // namespace

ServerSession::ServerSession(ServerSessionConfig config)
    : m_config(std::move(config))
{
}

ServerEffects ServerSession::receiveLine(LineParser &parser, QByteArrayView line)
{
    ServerEffects out;
    if (m_state == State::Closed || line.trimmed().isEmpty())
        return out;
    auto parsed = parser.parseFromMachine(line);
    if (!parsed) {
        handleMalformed(line, parsed.error().detail, out);
        return out;
    }
    if (auto *submit = std::get_if<SubmitCall>(&*parsed)) {
        if (submit->submit)
            handle(submit->id, *std::move(submit->submit), out);
        else
            reply(errorLine(submit->id, submit->submit.error()), out);
        return out;
    }
    const auto *message = std::get_if<Message>(&*parsed);
    if (const auto *response = std::get_if<Response>(&*message)) {
        const auto *version = response->result.text();
        if (m_hasAskedVersion && response->id == versionQuestionId && version)
            out.events.emplace_back(VersionReported { version->left(128) });
        return out;
    }
    // A call without an id is answered too: firmware may block until it has an answer.
    const auto *request = std::get_if<Request>(&*message);
    const auto *notification = std::get_if<Notification>(&*message);
    const Id id = request ? request->id : Id();
    auto call = request ? parseClientCall(request->method, request->params)
                        : parseClientCall(notification->method, notification->params);
    if (!call)
        reply(errorLine(id, call.error()), out);
    else
        handleCall(id, *std::move(call), out);
    return out;
}

void ServerSession::handleCall(const Id &id, ClientCall &&call, ServerEffects &out)
{
    if (auto *submit = std::get_if<Submit>(&call)) {
        handle(id, std::move(*submit), out);
    } else if (const auto *configure = std::get_if<Configure>(&call)) {
        handle(id, *configure, out);
    } else if (const auto *subscribe = std::get_if<Subscribe>(&call)) {
        handle(id, *subscribe, out);
    } else if (const auto *authorize = std::get_if<Authorize>(&call)) {
        handle(id, *authorize, out);
    } else if (const auto *difficulty = std::get_if<SuggestDifficulty>(&call)) {
        reply(resultLine(id, true), out);
        if (difficulty->difficulty > 0)
            out.events.emplace_back(DifficultySuggested { difficulty->difficulty });
    } else if (const auto *target = std::get_if<SuggestTarget>(&call)) {
        reply(resultLine(id, true), out);
        out.events.emplace_back(DifficultySuggested { target->target.difficulty() });
    } else if (std::holds_alternative<ExtranonceSubscribe>(call)) {
        m_takesExtranonce = true;
        reply(resultLine(id, true), out);
        out.events.emplace_back(ExtranonceSubscribed {});
    } else if (std::holds_alternative<GetTransactions>(call)) {
        reply(errorLine(id, errors::notSupported), out);
    } else if (std::holds_alternative<Ping>(call)) {
        reply(resultLine(id, QByteArrayLiteral("pong")), out);
    } else if (std::holds_alternative<MultiVersion>(call)) {
        reply(resultLine(id, true), out);
    } else if (std::holds_alternative<UnknownMethod>(call)) {
        reply(errorLine(id, errors::methodNotFound), out);
    }
}

void ServerSession::handle(const Id &id, const Configure &call, ServerEffects &out)
{
    Value::Object granted;
    for (const QByteArray &name : call.extensions) {
        if (name == "version-rolling") {
            m_negotiatedMask = m_toldMask = *call.versionMask & m_config.versionMask;
            granted.emplace_back(name, m_negotiatedMask != 0);
            if (m_negotiatedMask != 0)
                granted.emplace_back(QByteArrayLiteral("version-rolling.mask"), hex32(m_negotiatedMask));
        } else {
            granted.emplace_back(
                name, name == "minimum-difficulty" || name == "subscribe-extranonce" || name == "info");
        }
    }
    reply(resultLine(id, std::move(granted)), out);
    // The job at work may forbid what was just granted.
    if (m_state == State::Subscribed)
        out.toSend += maskLine();
    if (call.versionMask)
        out.events.emplace_back(Configured { m_negotiatedMask });
    if (call.minimumDifficulty)
        out.events.emplace_back(MinimumDifficultySet { *call.minimumDifficulty });
    if (call.subscribesExtranonce) {
        m_takesExtranonce = true;
        out.events.emplace_back(ExtranonceSubscribed {});
    }
}

void ServerSession::handle(const Id &id, const Subscribe &call, ServerEffects &out)
{
    if (m_state == State::Subscribed) {
        reply(subscribeReply(id), out);
        return;
    }
    const bool isFirst = m_state == State::Fresh;
    m_state = State::AwaitingChannel;
    m_held.emplace_back(id);
    m_heldBytes += 160 + id.json.size();
    if (isFirst) {
        m_agent = call.agent;
        m_traits = traitsOf(m_agent);
        out.events.emplace_back(ChannelWanted { call.agent, call.resumeId });
    } else if (m_heldBytes > m_config.maxHeldBytes) {
        close(QStringLiteral("too many requests before the channel was open"), out);
    }
}

void ServerSession::handle(const Id &id, const Authorize &call, ServerEffects &out)
{
    out.events.emplace_back(AuthorizeAsked { id, call.user, call.password });
}

void ServerSession::handle(const Id &id, Submit &&call, ServerEffects &out)
{
    if (m_state != State::Subscribed)
        reply(errorLine(id, errors::notSubscribed), out);
    else
        out.events.emplace_back(ShareSubmitted { id, std::move(call) });
}

void ServerSession::handleMalformed(QByteArrayView line, const QString &why, ServerEffects &out)
{
    ++m_malformedLines;
    reply(errorLine({}, errors::malformed), out);
    if (line.contains(" HTTP/1.") || m_malformedLines > m_config.maxMalformedLines)
        close(QStringLiteral("not Stratum V1: ") + why, out);
}

void ServerSession::close(const QString &reason, ServerEffects &out)
{
    m_state = State::Closed;
    m_held.clear();
    m_waitingJob.reset();
    out.events.emplace_back(SessionClosed { reason });
}

/// Behind a subscribe that waits for its channel, every reply waits too: cpuminer takes the first line it gets for the
/// subscribe reply, and others want replies in the order of their requests.
void ServerSession::reply(const QByteArray &line, ServerEffects &out)
{
    if (m_state != State::AwaitingChannel) {
        out.toSend += line;
        return;
    }
    m_heldBytes += line.size();
    m_held.emplace_back(line);
    if (m_heldBytes > m_config.maxHeldBytes)
        close(QStringLiteral("too many requests before the channel was open"), out);
}

QByteArray ServerSession::subscribeReply(const Id &id) const
{
    const QByteArray &session = m_config.sessionId;
    // Never without the tuples: a Bitaxe on its fallback pool looks for the word mining.notify in this one reply.
    return "{\"id\":" + id.json + ",\"result\":[[[\"mining.set_difficulty\",\"" + session + "\"],[\"mining.notify\",\""
        + session + "\"]],\"" + m_extranonce.extranonce1.toHex() + "\","
        + QByteArray::number(m_extranonce.extranonce2Size) + "],\"error\":null}\n";
}

ServerEffects ServerSession::grant(const SetExtranonce &extranonce, const QByteArray &sessionId)
{
    ServerEffects out;
    if (m_state != State::AwaitingChannel)
        return out;
    m_state = State::Subscribed;
    m_extranonce = extranonce;
    if (!sessionId.isEmpty())
        m_config.sessionId = sessionId;
    for (const auto &held : m_held)
        out.toSend
            += std::holds_alternative<Id>(held) ? subscribeReply(std::get<Id>(held)) : std::get<QByteArray>(held);
    m_held = {};
    m_heldBytes = 0;
    if (m_waitingJob)
        out.toSend += jobLines(*m_waitingJob);
    m_waitingJob.reset();
    return out;
}

ServerEffects ServerSession::refuse(const ErrorTuple &error)
{
    ServerEffects out;
    if (m_state != State::AwaitingChannel)
        return out;
    for (const auto &held : m_held)
        out.toSend
            += std::holds_alternative<Id>(held) ? errorLine(std::get<Id>(held), error) : std::get<QByteArray>(held);
    close(QStringLiteral("no channel for this machine: ") + QString::fromUtf8(error.message), out);
    return out;
}

QByteArray ServerSession::answerAuthorize(const AuthorizeAsked &asked, bool isAllowed)
{
    if (isAllowed && !m_isAuthorized) {
        m_isAuthorized = true;
        m_identity = parseIdentity(asked.user, asked.password);
    }
    ServerEffects out;
    const auto &no = errors::unauthorized;
    const Response refusal { asked.id, false, Value::Array { qint64(no.code), no.message, {} }, {} };
    reply(isAllowed ? resultLine(asked.id, true) : toLine(refusal), out);
    return out.toSend;
}

QByteArray ServerSession::answerSubmit(const Id &id, const std::optional<ErrorTuple> &error)
{
    if (error)
        return errorLine(id, *error);
    static constexpr QByteArrayView begin = "{\"id\":", end = ",\"result\":true,\"error\":null}\n";
    QByteArray line;
    line.reserve(begin.size() + id.json.size() + end.size());
    return line.append(begin).append(id.json).append(end);
}

QByteArray ServerSession::announceJob(const JobNotice &job)
{
    if (m_state == State::Subscribed)
        return jobLines(job);
    if (m_state != State::Closed)
        m_waitingJob = job;
    return {};
}

QByteArray ServerSession::maskLine()
{
    const quint32 mask = m_negotiatedMask & m_jobMask;
    if (mask == m_toldMask)
        return {};
    m_toldMask = mask;
    return setVersionMaskLine(mask);
}

QByteArray ServerSession::jobLines(const JobNotice &job)
{
    QByteArray lines;
    m_jobMask = job.versionMask;
    lines += maskLine();
    if (m_hasExtranonceChange)
        lines += setExtranonceLine(m_extranonce);
    m_hasExtranonceChange = false;
    const double difficulty = advertisedDifficulty(m_traits, job.difficulty);
    if (difficulty != m_toldDifficulty)
        lines += setDifficultyLine(difficulty);
    m_toldDifficulty = difficulty;
    if (lines.isEmpty())
        return job.line;
    return lines += job.line;
}

bool ServerSession::changeExtranonce(const SetExtranonce &extranonce)
{
    const bool isSame = extranonce.extranonce1 == m_extranonce.extranonce1
        && extranonce.extranonce2Size == m_extranonce.extranonce2Size;
    if (isSame || m_state != State::Subscribed)
        return isSame;
    if (!m_takesExtranonce)
        return false;
    m_extranonce = extranonce;
    m_hasExtranonceChange = true;
    return true;
}

QByteArray ServerSession::askVersion()
{
    if (m_hasAskedVersion || m_state != State::Subscribed || !m_traits.answersVersion)
        return {};
    m_hasAskedVersion = true;
    return getVersionLine(versionQuestionId);
}

} // namespace sv1
