// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sv2Clients.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace bench {

namespace {
constexpr int patienceMs = 60'000;
constexpr int atOnce = 32;
} // namespace

Sv2Clients::Sv2Clients(quint16 port, const QString &authorityKey)
{
    m_config.endpoint = { true, QStringLiteral("127.0.0.1"), port, authorityKey };
}

Result<void> Sv2Clients::wait(quint64 &counter, quint64 wanted)
{
    const QDeadlineTimer deadline(patienceMs);
    while (counter < wanted && m_trouble.isEmpty() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (!m_trouble.isEmpty())
        return fail(Errc::Refused, m_trouble);
    if (counter < wanted)
        return fail(Errc::Timeout, QStringLiteral("%1 of %2 came").arg(counter).arg(wanted));
    return {};
}

Result<void> Sv2Clients::add(int count)
{
    for (int done = 0; done < count; done += atOnce) {
        const int now = std::min(atOnce, count - done);
        m_jobs = 0;
        for (int i = 0; i < now; ++i) {
            const int number = int(m_wires.size());
            m_config.name = m_config.user = QStringLiteral("bc1qbench.m%1").arg(number);
            m_works.emplace_back();
            auto wire = std::make_unique<miner::Sv2Wire>(
                m_config, number, miner::Sv2Wire::Surroundings { m_clock, m_random, m_nextWork, 0 });
            QObject::connect(
                wire.get(), &miner::Wire::workChanged, wire.get(), [this, number](const miner::Work &work) {
                    m_works[size_t(number)] = work;
                    ++m_jobs;
                });
            QObject::connect(wire.get(), &miner::Wire::answered, wire.get(), [this](quint64, const QString &reason) {
                ++m_answers;
                if (!reason.isEmpty())
                    m_trouble = QStringLiteral("a share was refused: ") + reason;
            });
            QObject::connect(wire.get(), &miner::Wire::closed, wire.get(),
                [this](const Error &error) { m_trouble = error.toString(); });
            wire->open();
            m_wires.push_back(std::move(wire));
        }
        if (const auto ok = wait(m_jobs, quint64(now)); !ok)
            return ok;
    }
    m_jobs = 0;
    return {};
}

Result<void> Sv2Clients::awaitJobs(int jobs)
{
    const auto ok = wait(m_jobs, quint64(jobs) * m_wires.size());
    m_jobs = 0;
    return ok;
}

Result<void> Sv2Clients::submit(int shares)
{
    m_answers = 0;
    for (int n = 0; n < shares; ++n) {
        for (size_t i = 0; i < m_wires.size(); ++i) {
            const miner::Work &work = m_works[i];
            miner::Find find;
            find.work = work.id;
            find.version = work.version;
            find.ntime = work.ntime;
            find.nonce = ++m_nonce;
            find.extranonce = QByteArray(work.extranonceSize, '\0');
            if (!m_wires[i]->submit(find, m_nonce))
                return fail(Errc::Internal, QStringLiteral("a machine forgot its work"));
        }
    }
    return wait(m_answers, quint64(shares) * m_wires.size());
}

} // namespace bench
