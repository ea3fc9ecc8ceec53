// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upstream/PoolSwitch.h"

#include "core/upstream/Explain.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPools, "hashstead.upstream.pools")

namespace upstream {

namespace {

QList<quint32> generationsOf(const UpstreamSession &session)
{
    QList<quint32> out;
    for (const quint32 route : session.routes())
        out.append(session.channel(route)->generation());
    return out;
}

} // namespace

PoolSwitch::PoolSwitch(
    const UpstreamConfig &config, PoolBook &book, const Clock &clock, const Random &random, ProbeOpening probeOpening)
    : m_config(config)
    , m_book(book)
    , m_clock(clock)
    , m_random(random)
    , m_probeOpening(std::move(probeOpening))
    , m_chooser({ int(config.pools.size()), config.attemptsPerPool, config.firstBackoff, config.maxBackoff,
          config.stableTime })
    , m_probeBackoff(config.firstBackoff, config.maxBackoff)
{
    for (QTimer *timer : { &m_connect, &m_firstWork, &m_probing, &m_retire })
        timer->setSingleShot(true);
    connect(&m_connect, &QTimer::timeout, this, &PoolSwitch::connectNow);
    connect(&m_probing, &QTimer::timeout, this, &PoolSwitch::onProbeTimer);
    connect(&m_retire, &QTimer::timeout, this, [this] { drop(m_retiring); });
    connect(&m_firstWork, &QTimer::timeout, this, [this] {
        if (m_active)
            m_active->close({ Errc::Timeout,
                QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool accepted the connection but gave no work")) });
    });
}

PoolSwitch::~PoolSwitch() = default;

void PoolSwitch::start()
{
    if (std::ranges::any_of(m_config.pools, &PoolTarget::isSv2))
        return connectNow();
    Q_EMIT statusChanged(work::SourceStatus::Failed,
        QStringLiteral(QT_TRANSLATE_NOOP(
            "core", "No Stratum V2 pool is set up. Add one as stratum2+tcp://host:port/authority-key.")));
}

UpstreamSession *PoolSwitch::holder(quint32 route, quint32 generation) const
{
    for (const SessionPtr *session : { &m_active, &m_retiring }) {
        const UpstreamChannel *channel = *session ? (*session)->channel(route) : nullptr;
        if (channel && channel->generation() == generation)
            return session->get();
    }
    return nullptr;
}

void PoolSwitch::connectNow()
{
    if (!pool().isSv2) {
        const QString why
            = QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 is a Stratum V1 pool and is passed over.")).arg(pool().name);
        note(m_chooser.current(), PoolState::Failed, why);
        return retryIn(m_chooser.refused(m_random), why);
    }
    connectTo(pool());
}

void PoolSwitch::connectTo(const PoolTarget &target)
{
    drop(m_active);
    if (m_probe)
        note(m_probe->poolIndex(), PoolState::Waiting);
    drop(m_probe);
    m_probing.stop();
    m_isProbeGood = false;
    m_workingSince.reset();
    m_active = std::make_unique<UpstreamSession>(m_chooser.current(), target, m_config, m_clock, m_random);
    wire(m_active.get());
    note(m_chooser.current(), PoolState::Connecting);
    m_firstWork.start(3 * m_config.answerTime);
}

void PoolSwitch::note(int pool, PoolState state, const QString &reason)
{
    m_book.setState(pool, state, m_clock.now(), reason);
    Q_EMIT booked();
}

void PoolSwitch::wire(UpstreamSession *session)
{
    const auto isActive = [this, session] { return session == m_active.get(); };
    connect(session, &UpstreamSession::ready, this, [this, session] { onReady(session); });
    connect(session, &UpstreamSession::opened, this, [this, isActive](quint32 route) {
        if (isActive())
            Q_EMIT opened(route);
    });
    connect(
        session, &UpstreamSession::openingRefused, this, [this, session, isActive](quint32 route, const QString &code) {
            if (isActive())
                Q_EMIT openingRefused(route, code);
            else if (session == m_probe.get())
                dropProbe(explainRefusal(session->pool(), code));
        });
    connect(session, &UpstreamSession::jobActivated, this,
        [this, session](quint32 route, const ActiveJob &job) { onJob(session, route, job); });
    connect(session, &UpstreamSession::channelClosed, this,
        [this, session, isActive](quint32 route, const QString &reason) {
            if (isActive())
                Q_EMIT channelClosed(route, reason);
            else if (session == m_probe.get())
                dropProbe(QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 closed the channel (%2)."))
                              .arg(session->pool().name, reason));
        });
    connect(session, &UpstreamSession::acknowledged, this, &PoolSwitch::acknowledged);
    connect(session, &UpstreamSession::shareRefused, this, &PoolSwitch::shareRefused);
    connect(session, &UpstreamSession::moveAsked, this,
        [this, session](const QString &host, quint16 port) { onMove(session, host, port); });
    connect(session, &UpstreamSession::ended, this, [this, session](const Error &reason) { onEnded(session, reason); });
}

void PoolSwitch::onReady(UpstreamSession *session)
{
    m_book.noteSetup(session->poolIndex(), m_clock.steady() - session->startedAt());
    if (session == m_active.get()) {
        Q_EMIT ready();
        if (m_active.get() == session && session->openings() == 0)
            becameWorking();
    } else if (session == m_probe.get()) {
        if (const auto opening = m_probeOpening(session->pool()))
            session->openChannel(*opening);
        else
            probeWorks();
    }
}

void PoolSwitch::onJob(UpstreamSession *session, quint32 route, const ActiveJob &job)
{
    if (session == m_active.get()) {
        if (!m_workingSince)
            becameWorking();
        Q_EMIT jobActivated(route, job);
    } else if (session == m_probe.get() && !m_isProbeGood) {
        probeWorks();
    }
}

void PoolSwitch::becameWorking()
{
    m_firstWork.stop();
    m_workingSince = m_clock.steady();
    QString detail;
    if (m_chooser.isFallback()) {
        detail
            = QStringLiteral(QT_TRANSLATE_NOOP("core", "Working with a fallback; %1 is tried again in the background."))
                  .arg(m_config.pools.first().name);
        m_nextProbe = 0;
        m_probeBackoff.reset();
        if (!m_probe)
            m_probing.start(m_probeBackoff.next(m_random));
    }
    qCInfo(lcPools).noquote() << "work comes from" << m_active->pool().name;
    note(m_active->poolIndex(), PoolState::Active);
    Q_EMIT statusChanged(work::SourceStatus::Working, detail);
}

void PoolSwitch::onEnded(UpstreamSession *session, const Error &reason)
{
    if (session == m_active.get()) {
        activeFailed(reason);
    } else if (session == m_probe.get()) {
        dropProbe(explain(session->pool(), reason));
    } else if (session == m_retiring.get()) {
        m_retire.stop();
        drop(m_retiring);
    }
}

void PoolSwitch::activeFailed(const Error &reason)
{
    const QString why = explain(m_active->pool(), reason);
    note(m_active->poolIndex(), PoolState::Failed, why);
    const auto workedFor = m_workingSince ? std::max(m_clock.steady() - *m_workingSince, std::chrono::nanoseconds(1))
                                          : std::chrono::nanoseconds(0);
    drop(m_active);
    const bool isNo = !m_workingSince && isRefusal(reason);
    retryIn(isNo ? m_chooser.refused(m_random) : m_chooser.failed(workedFor, m_random), why);
}

void PoolSwitch::watch()
{
    for (const SessionPtr *session : { &m_active, &m_probe, &m_retiring }) {
        if (*session)
            (*session)->watch();
    }
}

void PoolSwitch::giveUp(const QString &why)
{
    note(m_chooser.current(), PoolState::Failed, why);
    drop(m_active);
    retryIn(m_chooser.refused(m_random), why);
}

void PoolSwitch::retryIn(std::chrono::milliseconds wait, const QString &why)
{
    m_firstWork.stop();
    m_workingSince.reset();
    qCWarning(lcPools).noquote() << why << "Next:" << pool().name << "in" << wait.count() << "ms";
    if (m_isProbeGood)
        return promote();
    Q_EMIT statusChanged(work::SourceStatus::Reconnecting,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 Next try: %2.")).arg(why, pool().name));
    m_connect.start(wait);
}

void PoolSwitch::onMove(UpstreamSession *session, const QString &host, quint16 port)
{
    if (session != m_active.get())
        return;
    const auto moved = movedTarget(session->pool(), host, port);
    if (!moved) {
        qCWarning(lcPools).noquote() << session->pool().name
                                     << "sent a Reconnect that is not followed:" << moved.error().detail;
        return;
    }
    const bool isStable = m_workingSince && m_clock.steady() - *m_workingSince >= m_config.stableTime;
    m_moves = isStable ? 1 : m_moves + 1;
    if (m_moves > maxMoves) {
        m_moves = 0;
        return session->close({ Errc::Protocol,
            QStringLiteral(QT_TRANSLATE_NOOP("core", "the pool sends this connection from host to host")) });
    }
    qCInfo(lcPools).noquote() << session->pool().name << "asks to connect to" << moved->host << moved->port;
    const PoolTarget target = *moved;
    drop(m_active);
    Q_EMIT statusChanged(work::SourceStatus::Reconnecting,
        QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 asked to connect to %2:%3."))
            .arg(target.name, target.host)
            .arg(target.port));
    connectTo(target);
}

void PoolSwitch::onProbeTimer()
{
    if (m_isProbeGood)
        promote();
    else if (m_probe)
        dropProbe(QStringLiteral(QT_TRANSLATE_NOOP("core", "%1 gives no work.")).arg(m_probe->pool().name));
    else
        startProbe();
}

void PoolSwitch::startProbe()
{
    if (!m_chooser.isFallback())
        return;
    const int index = m_nextProbe % m_chooser.current();
    m_nextProbe = index + 1;
    const PoolTarget &target = m_config.pools[index];
    if (!target.isSv2)
        return m_probing.start(m_probeBackoff.next(m_random));
    m_probe = std::make_unique<UpstreamSession>(index, target, m_config, m_clock, m_random);
    wire(m_probe.get());
    note(index, PoolState::Probing);
    m_probing.start(3 * m_config.answerTime);
}

void PoolSwitch::dropProbe(const QString &why)
{
    qCInfo(lcPools).noquote() << "not yet back to a better pool." << why;
    m_isProbeGood = false;
    note(m_probe->poolIndex(), PoolState::Failed, why);
    drop(m_probe);
    m_probing.start(m_probeBackoff.next(m_random));
}

void PoolSwitch::probeWorks()
{
    m_isProbeGood = true;
    m_probeBackoff.reset();
    m_probing.start(m_active ? m_config.failBackAfter : std::chrono::milliseconds(0));
}

void PoolSwitch::promote()
{
    m_probing.stop();
    m_connect.stop();
    m_isProbeGood = false;
    drop(m_retiring);
    m_retiring = std::move(m_active);
    if (m_retiring && m_book.state(m_retiring->poolIndex()) == PoolState::Active)
        note(m_retiring->poolIndex(), PoolState::Waiting);
    if (m_retiring)
        m_retire.start(m_config.answerTime);
    m_active = std::move(m_probe);
    m_chooser.choose(m_active->poolIndex());
    qCInfo(lcPools).noquote() << "back to" << m_active->pool().name;
    becameWorking();
    Q_EMIT ready();
}

/// Nothing is heard of the session any more. It may be the one that is talking right now, so it goes later.
void PoolSwitch::drop(SessionPtr &session)
{
    if (!session)
        return;
    const QList<quint32> generations = session.get() == m_probe.get() ? QList<quint32> {} : generationsOf(*session);
    session->disconnect(this);
    session->close({ Errc::Refused, QStringLiteral("no longer needed") });
    session.release()->deleteLater();
    if (!generations.isEmpty())
        Q_EMIT lost(generations);
}

} // namespace upstream
