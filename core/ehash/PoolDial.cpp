// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ehash/PoolDial.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcPoolDial, "hashstead.ehash.dial")

namespace ehash {

namespace {
constexpr std::chrono::milliseconds publishInterval { 250 };
}

PoolDial::PoolDial(PoolDialConfig config, const crypto::KeyPair &mintKey, const Clock &clock, const Random &random)
    : m_config(std::move(config))
    , m_mintKey(mintKey)
    , m_clock(clock)
    , m_random(random)
{
    for (const KnownPool &pool : std::as_const(m_config.pools)) {
        Line line { pool, { pool.name, QStringLiteral("%1:%2").arg(pool.host).arg(pool.port) },
            net::Backoff(m_config.firstWait, m_config.longestWait) };
        m_lines.push_back(std::move(line));
    }
    m_publish.setSingleShot(true);
    m_publish.setInterval(publishInterval);
    connect(&m_publish, &QTimer::timeout, this, &PoolDial::publish);
}

PoolDial::~PoolDial() = default;

void PoolDial::start()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].again = std::make_unique<QTimer>();
        m_lines[i].again->setSingleShot(true);
        connect(m_lines[i].again.get(), &QTimer::timeout, this, [this, i] { dial(i); });
        dial(i);
    }
    publish();
}

void PoolDial::dial(size_t index)
{
    Line &line = m_lines[index];
    line.session = std::make_unique<PoolSession>(m_config, line.pool, m_mintKey, m_clock, m_random);
    PoolSession *session = line.session.get();
    connect(session, &PoolSession::ended, this, [this, index](const Error &reason) { lost(index, reason); });
    connect(session, &PoolSession::welcomed, this, [this, index](quint64 waiting) {
        Line &up = m_lines[index];
        up.state.isConnected = true;
        up.state.since = m_clock.now();
        up.state.trouble.clear();
        up.backoff.reset();
        qCInfo(lcPoolDial).noquote() << "pool" << up.pool.name << "takes this mint;" << waiting << "credits wait there";
        publishSoon();
    });
    connect(session, &PoolSession::requested, this, [this, index](const QList<mint::ShareCredit> &credits) {
        m_lines[index].state.requests += quint64(credits.size());
        publishSoon();
        Q_EMIT creditsRequested(m_lines[index].pool.name, credits);
    });
}

void PoolDial::lost(size_t index, const Error &reason)
{
    Line &line = m_lines[index];
    line.state.isConnected = false;
    line.state.since.reset();
    line.state.trouble = reason.detail;
    line.session.release()->deleteLater();
    const auto wait = line.backoff.next(m_random);
    qCWarning(lcPoolDial).noquote() << "no connection to pool" << line.pool.name << ":" << reason.toString();
    line.again->start(wait);
    publishSoon();
}

/// Never later than it was due: quick failures must not put it off again and again.
void PoolDial::publishSoon()
{
    if (!m_publish.isActive())
        m_publish.start();
}

void PoolDial::answer(const QString &pool, const QList<mint::CreditAnswer> &answers)
{
    for (const Line &line : m_lines) {
        if (line.pool.name == pool && line.session && line.state.isConnected)
            line.session->answer(answers);
    }
}

void PoolDial::publish()
{
    QList<PoolState> states;
    for (const Line &line : m_lines)
        states.append(line.state);
    Q_EMIT poolsChanged(states);
}

} // namespace ehash
