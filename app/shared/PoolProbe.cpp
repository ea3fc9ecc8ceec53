// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/PoolProbe.h"

#include "app/shared/Conflicts.h"
#include "core/sv1/LineParser.h"
#include "core/sv2/Messages.h"
#include "core/upstream/Explain.h"
#include "core/upstream/UpstreamSession.h"

namespace app {

using Step = ProbeStep;
using State = ProbeState;

namespace {

constexpr float claimedHashrate = 1e12F; ///< of a small home machine; the channel is closed again at once
constexpr quint16 wantedExtranonce = 8; ///< as UpstreamConfig asks for

bool isSv1(const QString &subject)
{
    return subject.trimmed().startsWith(u"stratum+");
}

} // namespace

QList<ProbeStep> PoolProbe::stepsFor(const QString &subject)
{
    return isSv1(subject) ? QList { Step::Form, Step::PoolReached, Step::PoolProtocol }
                          : QList { Step::Form, Step::PoolReached, Step::PoolKey, Step::PoolSetup, Step::PoolAccount };
}

PoolProbe::PoolProbe(const ProbeRequest &request, const Clock &clock, const Random &random, const ProbeTimes &times)
    : Probe(request.id, stepsFor(request.subject))
    , m_request(request)
    , m_clock(clock)
    , m_random(random)
    , m_times(times)
    , m_lines(sv1::maxPoolLine)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &PoolProbe::onTimer);
}

PoolProbe::~PoolProbe() = default;

void PoolProbe::start()
{
    const auto pool = Upstream::fromString(m_request.subject);
    if (!pool)
        return failAt(Step::Form, QStringLiteral("allowed is %1").arg(pool.error().detail));
    const auto network = bitcoin::networkFromName(m_request.network);
    if (!network)
        return failAt(Step::Form, network.error().detail);
    if (!pool->isSv2()) {
        m_pool.host = pool->url.host();
        m_pool.port = quint16(pool->url.port());
        m_pool.name = QStringLiteral("%1:%2").arg(m_pool.host).arg(m_pool.port);
        set(Step::Form, State::Passed, m_pool.name);
        return connectSv1();
    }
    const auto target = poolTarget(*pool, *network);
    if (!target)
        return failAt(Step::Form, target.error().detail);
    m_pool = *target;
    set(Step::Form, State::Passed, m_pool.name);
    connectSv2();
}

void PoolProbe::begin(ProbeStep step)
{
    m_now = step;
    m_since = m_clock.steady();
    set(step, State::Running);
    m_timer.start(m_times.answer);
    publish();
}

void PoolProbe::connectSv2()
{
    m_setup.emplace(upstream::UpstreamSession::setupConfig(m_pool));
    m_link = std::make_unique<sv2::Link>(sv2::LinkTarget { m_pool.host, m_pool.port, m_pool.authority }, m_clock,
        m_random, sv2::LinkLimits { .handshakeTime = m_times.answer });
    connect(&m_link->connection(), &net::Connection::opened, this, [this] {
        const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - m_since);
        set(Step::PoolReached, State::Passed, QStringLiteral("%1 ms").arg(span.count()));
        begin(Step::PoolKey);
    });
    connect(m_link.get(), &sv2::Link::secured, this, [this] {
        set(Step::PoolKey, State::Passed);
        m_link->send(m_setup->start());
        begin(Step::PoolSetup);
    });
    connect(m_link.get(), &sv2::Link::received, this, &PoolProbe::receive, Qt::DirectConnection);
    connect(m_link.get(), &sv2::Link::closed, this, &PoolProbe::onClosed);
    begin(Step::PoolReached);
}

void PoolProbe::receive(const sv2::Frame &frame)
{
    if (m_report.isDone)
        return;
    if (!m_setup->isReady())
        apply(m_setup->handle(frame));
    else if (frame.extension == 0)
        onChannelAnswer(frame);
}

void PoolProbe::apply(const sv2::SetupClient::Step &step)
{
    for (const sv2::Frame &frame : step.send) {
        m_link->send(frame);
        m_timer.start(m_times.negotiation);
    }
    if (step.failed)
        return failAt(Step::PoolSetup, upstream::explain(m_pool, *step.failed));
    if (!step.ready)
        return;
    set(Step::PoolSetup, State::Passed, QStringLiteral("SV2, version %1").arg(step.ready->version));
    const QString identity = m_pool.identity.isEmpty() ? QStringLiteral("hashstead") : m_pool.identity;
    m_link->sendMessage(
        sv2::OpenExtendedMiningChannel { 1, identity, claimedHashrate, bitcoin::Target::max(), wantedExtranonce });
    begin(Step::PoolAccount);
}

void PoolProbe::onChannelAnswer(const sv2::Frame &frame)
{
    if (frame.type == sv2::OpenExtendedMiningChannelSuccess::Type) {
        const auto success = sv2::decodeLenient<sv2::OpenExtendedMiningChannelSuccess>(frame.payload);
        if (!success)
            return failAt(Step::PoolAccount, upstream::explain(m_pool, { Errc::Protocol, success.error().toString() }));
        m_link->sendMessage(sv2::CloseChannel { success->channelId, QStringLiteral("only tested") });
        m_link->flush();
        set(Step::PoolAccount, State::Passed, m_pool.identity);
        return finish();
    }
    if (frame.type != sv2::OpenMiningChannelError::Type)
        return;
    const auto refused = sv2::decodeLenient<sv2::OpenMiningChannelError>(frame.payload);
    failAt(Step::PoolAccount,
        refused ? upstream::explainRefusal(m_pool, refused->errorCode.toString())
                : upstream::explain(m_pool, { Errc::Protocol, refused.error().toString() }));
}

void PoolProbe::connectSv1()
{
    m_sv1 = std::make_unique<net::Connection>(m_pool.host, m_pool.port, m_clock);
    connect(m_sv1.get(), &net::Connection::opened, this, [this] {
        const auto span = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - m_since);
        set(Step::PoolReached, State::Passed, QStringLiteral("%1 ms").arg(span.count()));
        m_sv1->send("{\"id\":1,\"method\":\"mining.subscribe\",\"params\":[\"hashstead\"]}\n");
        begin(Step::PoolProtocol);
    });
    connect(m_sv1.get(), &net::Connection::received, this, &PoolProbe::receiveSv1, Qt::DirectConnection);
    connect(m_sv1.get(), &net::Connection::closed, this, &PoolProbe::onClosed);
    begin(Step::PoolReached);
}

void PoolProbe::receiveSv1(QByteArrayView bytes)
{
    if (m_report.isDone)
        return;
    m_lines.append(bytes);
    const QByteArrayView line = m_lines.next();
    if (line.isNull() && !m_lines.isTooLong())
        return;
    sv1::LineParser parser(sv1::maxPoolLine);
    finishSv1(!m_lines.isTooLong() && parser.parse(line).has_value());
}

void PoolProbe::finishSv1(bool hasAnswered)
{
    failAt(Step::PoolProtocol,
        (hasAnswered ? QStringLiteral("%1 answers and speaks Stratum V1.")
                     : QStringLiteral("%1 takes connections, but does not answer as a Stratum V1 pool."))
                .arg(m_pool.name)
            + QStringLiteral(" This version of Hashstead reaches pools over Stratum V2 only: ask the pool for its "
                             "stratum2+tcp:// address and authority key, or choose another one. Your machines may "
                             "speak Stratum V1 all the same"));
}

void PoolProbe::onTimer()
{
    if (m_report.isDone)
        return;
    if (m_now == Step::PoolProtocol)
        return finishSv1(false);
    if (m_now == Step::PoolSetup)
        return apply(m_setup->timeout());
    const QString what = m_now == Step::PoolReached ? QStringLiteral("no connection within %1 s")
        : m_now == Step::PoolKey                    ? QStringLiteral("no answer to the encrypted handshake within %1 s")
                                 : QStringLiteral("no answer to OpenExtendedMiningChannel within %1 s");
    failAt(m_now,
        upstream::explain(m_pool, { Errc::Timeout, what.arg(std::chrono::duration<double>(m_times.answer).count()) }));
}

void PoolProbe::onClosed(const Error &reason)
{
    m_timer.stop();
    if (m_report.isDone)
        return;
    if (m_now == Step::PoolProtocol)
        return finishSv1(false);
    failAt(m_now, upstream::explain(m_pool, reason));
}

} // namespace app
