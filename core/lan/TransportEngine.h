// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Exchange.h"
#include "core/lan/HttpDigest.h"
#include "core/lan/Transport.h"

#include <QHash>
#include <QPointer>

#include <deque>
#include <map>

namespace lan {

/// What is behind Transport: whose turn it is at each device, and the secrets of a talk.
class Transport::Engine final : public QObject {
public:
    explicit Engine(const TransportOptions &options)
        : m_options(options)
    {
    }

    quint64 add(const QHostAddress &device, std::unique_ptr<Line> line, const Credentials &credentials);
    void cancel(quint64 id);
    int pending() const { return int(m_jobs.size() + m_over.size()); }

private:
    struct Job {
        QHostAddress device;
        std::unique_ptr<Line> line;
        Credentials credentials;
        int asks = 0;
        Ask ask {}; ///< under way, or waiting for a connection
        QPointer<Exchange> exchange;
        std::optional<DigestChallenge> challenge; ///< the last one
        quint32 count = 0; ///< uses of its nonce
        bool isLoginSent = false; ///< with the request that is under way
        bool isChallengeNew = true; ///< no login was sent for it before
        bool isLoginRefused = false;
        QByteArray authorization {}; ///< of the request that goes out next
    };
    struct Over {
        std::unique_ptr<Line> line;
        std::optional<Error> error;
    };

    void step(quint64 id);
    void send(quint64 id);
    void pump();
    void launch(quint64 id, Job &job);
    void came(quint64 id, Result<Reply> reply);
    std::optional<Result<Reply>> judge(Job &job, const Result<Reply> &reply);
    Result<QByteArray> authorization(Job &job) const;
    void deliver(quint64 id, const Result<Reply> &reply);
    void finish(quint64 id, const std::optional<Error> &error);
    void tell(quint64 id);
    void release(quint32 device, quint64 id);
    Result<QByteArray> request(const Job &job, const HttpAsk &ask) const;

    TransportOptions m_options;
    std::map<quint64, std::unique_ptr<Job>> m_jobs;
    std::map<quint64, Over> m_over; ///< whose callers are told next
    QHash<quint32, QList<quint64>> m_queues; ///< by device; the first one has its turn
    std::deque<quint64> m_ready; ///< wait for a connection
    int m_open = 0;
    quint64 m_lastId = 0;
};

} // namespace lan
