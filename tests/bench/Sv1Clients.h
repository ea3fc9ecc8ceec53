// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Row.h"

#include "core/base/Result.h"

#include <memory>
#include <vector>

namespace bench {

/// A crowd of SV1 machines on one epoll in the calling thread, as cheap as it can be made: the load, not the subject.
class Sv1Clients {
public:
    /// \a speaks false: connect only, for the echo server, which takes the same submits.
    Sv1Clients(quint16 port, bool speaks);
    ~Sv1Clients();
    Q_DISABLE_COPY_MOVE(Sv1Clients)

    /// Connects \a count more and waits until each has its first job. Errors: Unreachable, Timeout.
    Result<void> add(int count);
    qsizetype size() const { return qsizetype(m_clients.size()); }

    struct Load {
        quint64 answers = 0;
        quint64 refused = 0; ///< of those, anything but a plain true (an echo is never refused)
        qint64 wallNs = 0;
        Samples latencyUs;
    };
    /// Each machine submits a fresh share as soon as the one before is answered, until each has had \a shares answers.
    Result<Load> submit(int shares);
    /// Reads until every machine has had \a jobs more notifies. Errors: Timeout.
    Result<void> awaitJobs(int jobs);

private:
    struct Client;

    Result<void> connectOne();
    Result<void> turn();
    void read(Client &client);
    void take(Client &client, QByteArrayView line);
    void submitOne(Client &client);

    quint16 m_port;
    bool m_speaks;
    int m_epoll;
    std::vector<std::unique_ptr<Client>> m_clients;
    QByteArray m_jobId = "1";
    QByteArray m_ntime = "65536000";
    quint32 m_nonce = 0;
    quint64 m_notifies = 0;
    Load m_load;
    int m_perClient = 0; ///< submits that each may still make are counted up to this
    bool m_isBroken = false;
};

} // namespace bench
