// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Sv1Wire.h"

#include <cmath>

namespace miner {

namespace {

constexpr size_t rememberedJobs = 32;

sv1::ClientConfig clientConfig(const MachineConfig &config, const Sv1Personality &personality)
{
    sv1::ClientConfig out { personality.agent, config.user.toUtf8(), config.password.toUtf8(), std::nullopt, {},
        personality.rules };
    double suggestion = config.suggestedDifficulty;
    if (personality.rules.readsIntegerDifficulty && suggestion > 0)
        suggestion = std::max(1.0, std::floor(suggestion));
    if (suggestion > 0)
        out.suggestedDifficulty = suggestion;
    return out;
}

bitcoin::Target blockTargetOf(quint32 nbits)
{
    return bitcoin::Target::fromCompact(nbits).value_or(bitcoin::Target());
}

} // namespace

Sv1Wire::Sv1Wire(const MachineConfig &config, int machine, const Clock &clock, quint64 &nextWorkId, QObject *parent)
    : Wire(parent)
    , m_config(config)
    , m_machine(machine)
    , m_clock(clock)
    , m_nextWorkId(nextWorkId)
    , m_personality(sv1Personality(config.personality))
    , m_session(clientConfig(config, m_personality))
    , m_parser(m_personality.lineCap)
    , m_lines(m_personality.lineCap)
{
}

void Sv1Wire::open()
{
    m_connection = std::make_unique<net::Connection>(m_config.endpoint.host, m_config.endpoint.port, m_clock);
    connect(m_connection.get(), &net::Connection::opened, this, [this] { m_connection->send(m_session.start()); });
    connect(m_connection.get(), &net::Connection::received, this, &Sv1Wire::receive);
    connect(m_connection.get(), &net::Connection::closed, this,
        [this](const Error &error) { Q_EMIT closed(error, m_violated); });
}

void Sv1Wire::close()
{
    end({ Errc::Unreachable, QStringLiteral("closed by this side") }, false);
}

void Sv1Wire::end(const Error &error, bool violated)
{
    m_violated = m_violated || violated;
    if (m_connection)
        m_connection->close(error);
}

void Sv1Wire::checkQuiet(SteadyTime now)
{
    if (!m_connection || now - m_connection->lastReceived() < m_personality.quietLimit)
        return;
    const auto seconds = m_personality.quietLimit.count();
    end({ Errc::Timeout, QStringLiteral("nothing came from the server for %1 seconds").arg(seconds) },
        m_isAccepted && m_config.personality != Personality::Plain);
}

void Sv1Wire::receive(QByteArrayView bytes)
{
    m_lines.append(bytes);
    for (auto line = m_lines.next(); !line.isNull() && m_connection->isOpen(); line = m_lines.next())
        apply(m_session.receiveLine(m_parser, line));
    if (m_lines.isTooLong())
        end({ Errc::Limit, QStringLiteral("the server sent a line of more than %1 bytes").arg(m_personality.lineCap) },
            true);
}

void Sv1Wire::apply(sv1::ClientEffects effects)
{
    if (!effects.toSend.isEmpty())
        m_connection->send(effects.toSend);
    for (const auto &event : effects.events)
        handle(event);
    if (!m_isAccepted && m_session.isReady()) {
        m_isAccepted = true;
        Q_EMIT accepted();
    }
}

void Sv1Wire::handle(const sv1::ClientEvent &event)
{
    if (const auto *job = std::get_if<sv1::JobReceived>(&event)) {
        startJob(*job);
    } else if (const auto *answer = std::get_if<sv1::SubmitAnswered>(&event)) {
        const auto &error = answer->error;
        const QString said = error ? QString::fromUtf8(error->message) : QString();
        Q_EMIT answered(
            m_tokens.take(answer->share), error && said.isEmpty() ? QStringLiteral("no reason given") : said);
    } else if (const auto *mask = std::get_if<sv1::SetVersionMask>(&event)) {
        if (m_jobs.empty())
            return;
        sv1::JobReceived job = m_jobs.rbegin()->second; // the change is for the job at work, too
        job.versionMask = mask->mask;
        startJob(job);
    } else if (const auto *reconnect = std::get_if<sv1::Reconnect>(&event)) {
        if (m_personality.followsReconnect)
            Q_EMIT redirected(QString::fromUtf8(reconnect->host), reconnect->port);
        end({ Errc::Refused, QStringLiteral("the server asked to reconnect") }, false);
    } else if (const auto *failed = std::get_if<sv1::ClientFailed>(&event)) {
        end({ failed->isViolation ? Errc::Protocol : Errc::Refused, failed->reason }, failed->isViolation);
    }
}

void Sv1Wire::startJob(const sv1::JobReceived &received)
{
    const sv1::NotifyFields &job = received.job;
    Work work;
    work.id = m_nextWorkId++;
    work.machine = m_machine;
    work.version = job.version;
    work.versionMask = received.versionMask;
    work.prevHash = job.prevHash;
    work.nbits = job.nbits;
    work.ntime = job.ntime;
    work.target = bitcoin::Target::fromDifficulty(received.difficulty);
    work.blockTarget = blockTargetOf(job.nbits);
    work.coinbasePrefix = job.coinbase1 + m_session.extranonce().extranonce1;
    work.coinbaseSuffix = job.coinbase2;
    work.merkleBranch = job.merkleBranch;
    work.extranonceSize = m_session.extranonce().extranonce2Size;
    m_jobs.emplace(work.id, received);
    if (m_jobs.size() > rememberedJobs)
        m_jobs.erase(m_jobs.begin());
    Q_EMIT workChanged(work, received.difficulty);
}

bool Sv1Wire::submit(const Find &find, quint64 token)
{
    const auto at = m_jobs.find(find.work);
    if (at == m_jobs.end() || !m_connection->isOpen())
        return false;
    const auto submission = m_session.submit(at->second, find.extranonce, find.ntime, find.nonce, find.version);
    m_tokens.insert(submission.share, token);
    m_connection->send(submission.line);
    return true;
}

} // namespace miner
