// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/ClientSession.h"

#include "core/base/Bytes.h"

#include <cmath>

namespace sv1 {

namespace {

constexpr qsizetype rememberedJobIds = 16; ///< as many jobs as a Bitaxe keeps active

std::optional<qint64> numberOf(const Id &id)
{
    bool ok = false;
    const qint64 n = id.json.toLongLong(&ok);
    return ok ? std::optional(n) : std::nullopt;
}

} // namespace

ClientSession::ClientSession(ClientConfig config)
    : m_config(std::move(config))
{
}

QByteArray ClientSession::start()
{
    const ClientRules &rules = m_config.rules;
    if (rules.opening == ClientRules::Opening::ConfigureFirst && rules.versionMask != 0)
        m_opening.push_back(Asked::Configure);
    m_opening.push_back(Asked::Subscribe);
    if (rules.opening == ClientRules::Opening::SubscribeFirst && rules.versionMask != 0)
        m_opening.push_back(Asked::Configure);
    m_opening.push_back(Asked::Authorize);
    if (m_config.suggestedDifficulty)
        m_opening.push_back(Asked::Suggest);
    if (rules.subscribesExtranonce)
        m_opening.push_back(Asked::Extranonce);
    ClientEffects out;
    askNext(out);
    return out.toSend;
}

void ClientSession::askNext(ClientEffects &out)
{
    while (!m_opening.empty()) {
        const Asked what = m_opening.front();
        m_opening.erase(m_opening.begin());
        out.toSend += ask(what);
        if (!m_config.rules.pipelines)
            return;
    }
}

QByteArray ClientSession::ask(Asked what)
{
    const qint64 id = m_nextId++;
    m_pending.insert(id, what);
    m_awaitsConfigure = m_awaitsConfigure || what == Asked::Configure;
    const auto call = [&](const char *method, Value params) {
        return toLine(Request { Id::number(id), method, std::move(params) });
    };
    switch (what) {
    case Asked::Configure:
        return call("mining.configure",
            Value::Array { Value::Array { QByteArrayLiteral("version-rolling") },
                Value::Object { { QByteArrayLiteral("version-rolling.mask"), hex32(m_config.rules.versionMask) } } });
    case Asked::Subscribe: {
        Value::Array params { m_config.agent };
        if (!m_config.resumeId.isEmpty())
            params.emplace_back(m_config.resumeId);
        return call("mining.subscribe", std::move(params));
    }
    case Asked::Authorize:
        return call("mining.authorize", Value::Array { m_config.user, m_config.password });
    case Asked::Suggest:
        return call("mining.suggest_difficulty", Value::Array { m_config.suggestedDifficulty.value_or(1) });
    case Asked::Extranonce:
        return call("mining.extranonce.subscribe", Value::Array {});
    case Asked::Submit:
        break;
    }
    return {};
}

QByteArray ClientSession::suggestDifficulty(double difficulty)
{
    m_config.suggestedDifficulty = difficulty;
    return ask(Asked::Suggest);
}

ClientEffects ClientSession::receiveLine(LineParser &parser, QByteArrayView line)
{
    ClientEffects out;
    if (m_hasFailed || line.trimmed().isEmpty())
        return out;
    auto message = parser.parse(line);
    if (!message) {
        violate(QStringLiteral("bad line from the server: ") + message.error().detail, out);
        return out;
    }
    const auto *response = std::get_if<Response>(&*message);
    const auto number = response ? numberOf(response->id) : std::nullopt;
    const auto isReplyTo = [&](Asked what) { return number && m_pending.value(*number, Asked::Submit) == what; };
    if (m_config.rules.needsSubscribeReplyFirst && m_lines++ == 0 && !isReplyTo(Asked::Subscribe))
        violate(QStringLiteral("the first line is not the reply to mining.subscribe"), out);
    else if (m_config.rules.needsConfigureReplyNext && m_awaitsConfigure && !isReplyTo(Asked::Configure))
        violate(QStringLiteral("the line after mining.configure is not its reply"), out);
    else if (response)
        handle(*response, out);
    else if (const auto *request = std::get_if<Request>(&*message))
        handleCall(request->id, request->method, request->params, out);
    else if (const auto *call = std::get_if<Notification>(&*message))
        handleCall({}, call->method, call->params, out);
    return out;
}

void ClientSession::handle(const Response &response, ClientEffects &out)
{
    const auto number = numberOf(response.id);
    if (!number || !m_pending.contains(*number)) {
        if (m_config.rules.needsNumericIds && !isReady())
            violate(QStringLiteral("a reply with the id ") + QString::fromUtf8(response.id.json)
                    + QStringLiteral(" that was not asked"),
                out);
        return;
    }
    const Asked what = m_pending.take(*number);
    switch (what) {
    case Asked::Configure:
        m_awaitsConfigure = false;
        handleConfigured(response, out);
        break;
    case Asked::Subscribe:
        handleSubscribed(response, out);
        break;
    case Asked::Authorize:
        m_isAuthorized = response.isSuccess();
        if (m_isAuthorized)
            out.events.emplace_back(Authorized {});
        else
            out.events.emplace_back(ClientFailed { QStringLiteral("the server does not take this user: ")
                    + QString::fromUtf8(response.errorTuple().message),
                false });
        m_hasFailed = !m_isAuthorized;
        break;
    case Asked::Suggest:
    case Asked::Extranonce:
        break;
    case Asked::Submit:
        out.events.emplace_back(SubmitAnswered {
            quint64(*number), response.isSuccess() ? std::nullopt : std::optional(response.errorTuple()) });
        break;
    }
    if (what != Asked::Submit && !m_config.rules.pipelines && !m_hasFailed)
        askNext(out);
}

void ClientSession::handleConfigured(const Response &response, ClientEffects &out)
{
    const Value &rolling = response.result.member("version-rolling");
    const auto *isGranted = rolling.boolean();
    if (isGranted && *isGranted) {
        const auto *text = response.result.member("version-rolling.mask").text();
        const auto mask = text ? parseHex32(*text) : std::nullopt;
        if (!mask || *mask == 0)
            return violate(QStringLiteral("version-rolling is granted without a mask"), out);
        m_versionMask = *mask & m_config.rules.versionMask;
    } else if (m_config.rules.needsVersionMask) {
        if (rolling.isNull())
            return violate(QStringLiteral("the reply to mining.configure says nothing of version-rolling"), out);
        m_hasFailed = true;
        out.events.emplace_back(ClientFailed { QStringLiteral("the server grants no version rolling"), false });
    }
}

void ClientSession::handleSubscribed(const Response &response, ClientEffects &out)
{
    const auto *extranonce = response.result.at(1).text();
    const auto *size = response.result.at(2).integer();
    auto bytes = extranonce ? fromHex(QByteArrayView(*extranonce)) : Result<QByteArray>(fail(Errc::Malformed, {}));
    if (!bytes || !size || *size < 1 || *size > 32 || bytes->size() > 64) {
        if (response.isSuccess())
            return violate(QStringLiteral("the reply to mining.subscribe holds no extranonce"), out);
        m_hasFailed = true;
        out.events.emplace_back(ClientFailed {
            QStringLiteral("the server refuses the subscription: ") + QString::fromUtf8(response.errorTuple().message),
            false });
        return;
    }
    m_isSubscribed = true;
    m_extranonce = { *std::move(bytes), quint8(*size) };
    Subscribed event { m_extranonce, {} };
    if (const auto *tuples = response.result.at(0).array()) {
        for (const Value &tuple : *tuples) {
            const auto *name = tuple.at(0).text();
            const auto *id = tuple.at(1).text();
            if (name && id && *name == "mining.notify")
                event.sessionId = *id;
        }
    }
    out.events.emplace_back(std::move(event));
}

void ClientSession::handleCall(const Id &id, const QByteArray &method, const Value &params, ClientEffects &out)
{
    if (method == "mining.notify") {
        handleNotify(params, out);
    } else if (method == "mining.set_difficulty") {
        handleDifficulty(params, out);
    } else if (method == "mining.set_extranonce") {
        const auto *hex = params.at(0).text();
        const auto *size = params.at(1).integer();
        auto bytes = hex ? fromHex(QByteArrayView(*hex)) : Result<QByteArray>(fail(Errc::Malformed, {}));
        if (!bytes || bytes->size() > 64 || !size || *size < 1 || *size > 32)
            return violate(QStringLiteral("bad mining.set_extranonce"), out);
        m_extranonce = { *std::move(bytes), quint8(*size) };
        out.events.emplace_back(m_extranonce);
    } else if (method == "mining.set_version_mask") {
        const auto *hex = params.at(0).text();
        const auto mask = hex ? parseHex32(*hex) : std::nullopt;
        if (!mask)
            return violate(QStringLiteral("bad mining.set_version_mask"), out);
        m_versionMask = *mask & m_config.rules.versionMask;
        out.events.emplace_back(SetVersionMask { m_versionMask });
    } else if (method == "client.reconnect") {
        const auto *host = params.at(0).text();
        const double port = params.at(1).toNumber().value_or(0);
        const double wait = params.at(2).toNumber().value_or(0);
        out.events.emplace_back(Reconnect { host ? *host : QByteArray(),
            port >= 1 && port <= 65535 ? quint16(port) : quint16(0), int(std::clamp(wait, 0.0, 3600.0)) });
    } else if (method == "client.show_message") {
        const auto *text = params.at(0).text();
        out.events.emplace_back(ShowMessage { text ? text->left(1024) : QByteArray() });
    } else if (method == "client.get_version") {
        out.toSend += resultLine(id, m_config.agent);
    } else if (method == "mining.ping") {
        out.toSend += resultLine(id, QByteArrayLiteral("pong"));
    } else if (!id.isNull()) {
        out.toSend += errorLine(id, errors::methodNotFound);
    }
}

void ClientSession::handleDifficulty(const Value &params, ClientEffects &out)
{
    const auto difficulty = params.at(0).toNumber();
    if (!difficulty || *difficulty < 0)
        return violate(QStringLiteral("bad mining.set_difficulty"), out);
    if (m_config.rules.readsIntegerDifficulty
        && (*difficulty < 1 || *difficulty > 4294967295.0 || *difficulty != std::floor(*difficulty)))
        return violate(QStringLiteral("the difficulty %1 is no integer that fits 32 bits").arg(*difficulty), out);
    if (++m_difficultiesSinceNotify > 1 && m_config.rules.allowsOneDifficultyPerNotify)
        return violate(QStringLiteral("two mining.set_difficulty without a mining.notify between them"), out);
    m_hasDifficulty = true;
    if (*difficulty > 0)
        m_difficulty = *difficulty;
    out.events.emplace_back(SetDifficulty { *difficulty });
}

void ClientSession::handleNotify(const Value &params, ClientEffects &out)
{
    auto job = parseNotify(params);
    if (!job)
        return violate(job.error().detail, out);
    const ClientRules &rules = m_config.rules;
    const qsizetype coinbaseSize = job->coinbase1.size() + m_extranonce.extranonce1.size()
        + m_extranonce.extranonce2Size + job->coinbase2.size();
    if (rules.needsDifficultyBeforeNotify && !m_hasDifficulty)
        return violate(QStringLiteral("mining.notify came before mining.set_difficulty"), out);
    if (job->merkleBranch.size() > rules.maxBranches)
        return violate(QStringLiteral("the job has %1 merkle branches").arg(job->merkleBranch.size()), out);
    if (rules.maxCoinbaseSize > 0 && coinbaseSize > rules.maxCoinbaseSize)
        return violate(QStringLiteral("the coinbase has %1 bytes").arg(coinbaseSize), out);
    if (rules.maxJobIdSize > 0 && job->jobId.size() > rules.maxJobIdSize)
        return violate(QStringLiteral("the job id has %1 characters").arg(job->jobId.size()), out);
    if (rules.needsClearVersionBits && (job->version & m_versionMask) != 0)
        return violate(QStringLiteral("the job version has bits set that may be rolled"), out);
    if (job->isClean)
        m_jobIds.clear();
    if (rules.needsFreshJobIds && m_jobIds.contains(job->jobId))
        return violate(QStringLiteral("a job id came twice without a clean job"), out);
    m_jobIds.append(job->jobId);
    if (m_jobIds.size() > rememberedJobIds)
        m_jobIds.removeFirst();
    m_difficultiesSinceNotify = 0;
    out.events.emplace_back(JobReceived { *std::move(job), m_difficulty, m_versionMask });
}

ClientSession::Submission ClientSession::submit(
    const JobReceived &job, QByteArrayView extranonce2, quint32 ntime, quint32 nonce, quint32 version)
{
    const qint64 id = m_nextId++;
    m_pending.insert(id, Asked::Submit);
    Value::Array params { m_config.user, job.job.jobId, extranonce2.toByteArray().toHex(), hex32(ntime), hex32(nonce) };
    if (job.versionMask != 0)
        params.emplace_back(
            hex32(m_config.rules.sendsXorVersionBits ? version ^ job.job.version : version & job.versionMask));
    return { quint64(id), toLine(Request { Id::number(id), QByteArrayLiteral("mining.submit"), std::move(params) }) };
}

void ClientSession::violate(const QString &what, ClientEffects &out)
{
    m_hasFailed = true;
    out.events.emplace_back(ClientFailed { what, true });
}

} // namespace sv1
