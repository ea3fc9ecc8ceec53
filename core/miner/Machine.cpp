// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/miner/Machine.h"

#include "core/miner/Sv1Wire.h"
#include "core/miner/Sv2Wire.h"

#include <QLoggingCategory>

#include <cmath>

Q_LOGGING_CATEGORY(lcMiner, "hashstead.miner")

namespace miner {

namespace {

constexpr double hashrateMemory = 5; ///< seconds after which an old rate weighs 1/e

} // namespace

Machine::Machine(const MachineConfig &config, int index, double nominalHashrate, Shop &shop, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_home(config.endpoint)
    , m_index(index)
    , m_nominalHashrate(nominalHashrate)
    , m_shop(shop)
{
    m_snapshot.name = config.name;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Machine::connectNow);
}

Machine::~Machine()
{
    if (m_wire)
        m_wire->disconnect(this);
}

void Machine::start()
{
    m_countedAt = m_shop.clock.steady();
    connectNow();
}

void Machine::connectNow()
{
    m_snapshot.status = MachineStatus::Connecting;
    if (m_config.endpoint.isSv2) {
        const Sv2Wire::Surroundings around { m_shop.clock, m_shop.random, m_shop.nextWorkId, m_nominalHashrate };
        m_wire = std::make_unique<Sv2Wire>(m_config, m_index, around);
    } else {
        m_wire = std::make_unique<Sv1Wire>(m_config, m_index, m_shop.clock, m_shop.nextWorkId);
    }
    m_config.endpoint = m_home;
    connect(m_wire.get(), &Wire::accepted, this, [this] {
        if (m_snapshot.status == MachineStatus::Connecting) // a job may have come before
            m_snapshot.status = MachineStatus::Opening;
    });
    connect(m_wire.get(), &Wire::workChanged, this, [this](const Work &work, double difficulty) {
        m_snapshot.status = MachineStatus::Mining;
        m_snapshot.difficulty = difficulty;
        m_snapshot.lastError.clear();
        ++m_snapshot.jobs;
        m_backoff.reset();
        Q_EMIT workChanged(work, pace());
    });
    connect(m_wire.get(), &Wire::answered, this, &Machine::takeAnswer);
    connect(m_wire.get(), &Wire::redirected, this, [this](const QString &host, quint16 port) {
        if (!host.isEmpty())
            m_config.endpoint.host = host;
        if (port != 0)
            m_config.endpoint.port = port;
    });
    connect(m_wire.get(), &Wire::closed, this, &Machine::takeEnd);
    m_wire->open();
}

void Machine::stop()
{
    if (m_isOver)
        return;
    m_retry.stop();
    dropWire();
    m_snapshot.status = MachineStatus::Idle;
    m_isOver = true;
    Q_EMIT workEnded(m_index);
    Q_EMIT over();
}

void Machine::dropWire()
{
    m_snapshot.lost += quint64(m_pending.size());
    m_pending.clear();
    m_snapshot.unanswered = 0;
    if (!m_wire)
        return;
    m_wire->disconnect(this);
    m_wire.release()->deleteLater(); // may be the one that is calling
}

void Machine::submit(const Find &find)
{
    if (!m_wire || m_isOver)
        return;
    const quint64 token = m_shop.nextToken++;
    if (!m_wire->submit(find, token))
        return;
    m_pending.insert(token, { m_shop.clock.steady(), find.isBlock });
    ++m_snapshot.submitted;
    m_snapshot.blockCandidates += find.isBlock;
    m_snapshot.unanswered = quint64(m_pending.size());
}

void Machine::takeAnswer(quint64 token, const QString &reason)
{
    const auto at = m_pending.constFind(token);
    if (at == m_pending.constEnd())
        return;
    const Pending pending = *at;
    m_pending.erase(at);
    m_snapshot.unanswered = quint64(m_pending.size());
    if (reason.isEmpty()) {
        ++m_snapshot.accepted;
        m_snapshot.blocksAccepted += pending.isBlock;
    } else {
        ++m_snapshot.rejected[reason];
    }
    Q_EMIT answered(
        std::chrono::duration<double, std::milli>(m_shop.clock.steady() - pending.sentAt).count(), reason.isEmpty());
}

void Machine::takeEnd(const Error &error, bool violated)
{
    dropWire();
    m_snapshot.lastError = error.detail;
    m_snapshot.difficulty = 0;
    Q_EMIT workEnded(m_index);
    qCInfo(lcMiner).noquote() << m_config.name << m_config.endpoint.toUrl() << error.toString();
    if (violated)
        m_snapshot.violation = error.detail;
    if (violated || !m_config.reconnects) {
        m_snapshot.status = MachineStatus::Failed;
        m_isOver = true;
        Q_EMIT over();
        return;
    }
    m_snapshot.status = MachineStatus::Waiting;
    ++m_snapshot.reconnects;
    m_retry.start(m_backoff.next(m_shop.random));
}

void Machine::tick(SteadyTime now)
{
    if (m_wire)
        m_wire->checkQuiet(now);
    const double seconds = std::chrono::duration<double>(now - m_countedAt).count();
    if (seconds <= 0)
        return;
    const double rate = double(m_snapshot.hashes - m_countedHashes) / seconds;
    const double weight = 1 - std::exp(-seconds / hashrateMemory);
    m_snapshot.hashrate += weight * (rate - m_snapshot.hashrate);
    m_countedHashes = m_snapshot.hashes;
    m_countedAt = now;
}

} // namespace miner
