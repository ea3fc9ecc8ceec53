// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sv1Clients.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace bench {

namespace {

constexpr int patienceMs = 30'000;
constexpr int atOnce = 32; ///< new connections, fewer than a listener's backlog

} // namespace

struct Sv1Clients::Client {
    int fd = -1;
    quint32 number = 0;
    QByteArray pending; ///< the start of a line whose end has not come
    int submits = 0;
    qint64 sentAt = 0;
    bool hasJob = false;
};

Sv1Clients::Sv1Clients(quint16 port, bool speaks)
    : m_port(port)
    , m_speaks(speaks)
    , m_epoll(epoll_create1(0))
{
}

Sv1Clients::~Sv1Clients()
{
    for (const auto &client : m_clients)
        ::close(client->fd);
    ::close(m_epoll);
}

Result<void> Sv1Clients::add(int count)
{
    for (int done = 0; done < count; done += atOnce) {
        const int now = std::min(atOnce, count - done);
        const size_t first = m_clients.size();
        for (int i = 0; i < now; ++i) {
            if (const auto ok = connectOne(); !ok)
                return ok;
        }
        if (!m_speaks)
            continue;
        const auto isReady = [&] {
            return std::all_of(
                m_clients.begin() + qsizetype(first), m_clients.end(), [](const auto &c) { return c->hasJob; });
        };
        while (!isReady()) {
            if (const auto ok = turn(); !ok)
                return ok;
        }
    }
    return {};
}

Result<void> Sv1Clients::connectOne()
{
    auto client = std::make_unique<Client>();
    client->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in to {};
    to.sin_family = AF_INET;
    to.sin_port = qToBigEndian(m_port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (client->fd < 0 || ::connect(client->fd, reinterpret_cast<sockaddr *>(&to), sizeof to) != 0)
        return fail(
            Errc::Unreachable, QStringLiteral("connection %1 failed: %2").arg(m_clients.size()).arg(qt_error_string()));
    const int on = 1;
    setsockopt(client->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    client->number = quint32(m_clients.size());
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.ptr = client.get();
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, client->fd, &event);
    if (m_speaks) {
        const QByteArray hello = "{\"id\":1,\"method\":\"mining.configure\",\"params\":[[\"version-rolling\"],"
                                 "{\"version-rolling.mask\":\"1fffe000\",\"version-rolling.min-bit-count\":2}]}\n"
                                 "{\"id\":2,\"method\":\"mining.subscribe\",\"params\":[\"hashstead-miner/1.0\"]}\n"
                                 "{\"id\":3,\"method\":\"mining.authorize\",\"params\":[\"bc1qbench.m"
            + QByteArray::number(client->number) + "\",\"x\"]}\n";
        if (::send(client->fd, hello.constData(), size_t(hello.size()), MSG_NOSIGNAL) != hello.size())
            return fail(Errc::Unreachable, QStringLiteral("the server closed a connection"));
    }
    m_clients.push_back(std::move(client));
    return {};
}

Result<void> Sv1Clients::turn()
{
    std::array<epoll_event, 256> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), patienceMs);
    if (count == 0)
        return fail(Errc::Timeout, QStringLiteral("no answer in %1 s").arg(patienceMs / 1000));
    for (int i = 0; i < count; ++i)
        read(*static_cast<Client *>(events[size_t(i)].data.ptr));
    if (m_isBroken)
        return fail(Errc::Unreachable, QStringLiteral("the server closed a connection"));
    return {};
}

void Sv1Clients::read(Client &client)
{
    std::array<char, 8192> chunk;
    const ssize_t size = recv(client.fd, chunk.data(), chunk.size(), MSG_DONTWAIT);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size <= 0) {
        m_isBroken = true;
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, client.fd, nullptr);
        return;
    }
    QByteArrayView rest(chunk.data(), size);
    for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        if (client.pending.isEmpty()) {
            take(client, rest.first(end));
        } else {
            client.pending.append(rest.first(end));
            take(client, client.pending);
            client.pending.resize(0);
        }
        rest = rest.sliced(end + 1);
    }
    client.pending.append(rest);
}

void Sv1Clients::take(Client &client, QByteArrayView line)
{
    const bool isCall = m_speaks && line.contains("\"method\"");
    if (client.sentAt != 0 && !isCall) {
        m_load.answers += 1;
        m_load.latencyUs.add(double(wall() - client.sentAt) / 1000);
        m_load.refused += m_speaks && !line.contains("\"result\":true");
        client.sentAt = 0;
        if (client.submits < m_perClient)
            submitOne(client);
        return;
    }
    static const QByteArrayView notify("\"mining.notify\",\"params\":[\"");
    const qsizetype at = line.indexOf(notify);
    if (at < 0)
        return;
    ++m_notifies;
    client.hasJob = true;
    const QByteArrayView params = line.sliced(at + notify.size());
    m_jobId = params.first(params.indexOf('"')).toByteArray();
    m_ntime = line.sliced(line.lastIndexOf('"') - 8, 8).toByteArray();
}

void Sv1Clients::submitOne(Client &client)
{
    std::array<char, 256> line;
    const int size = snprintf(line.data(), line.size(),
        "{\"id\": %d, \"method\": \"mining.submit\", \"params\": [\"bc1qbench.m%u\", \"%s\", \"0000000000000000\", \"%s\", \"%08x\", \"00002000\"]}\n",
        ++client.submits + 10, client.number, m_jobId.constData(), m_ntime.constData(), ++m_nonce);
    client.sentAt = wall();
    m_isBroken = ::send(client.fd, line.data(), size_t(size), MSG_NOSIGNAL) != size || m_isBroken;
}

Result<Sv1Clients::Load> Sv1Clients::submit(int shares)
{
    m_load = Load();
    m_perClient = shares;
    const qint64 begin = wall();
    for (const auto &client : m_clients) {
        client->submits = 0;
        submitOne(*client);
    }
    const quint64 expected = quint64(m_clients.size()) * quint64(shares);
    while (m_load.answers < expected) {
        if (const auto ok = turn(); !ok)
            return tl::unexpected(ok.error());
    }
    m_load.wallNs = wall() - begin;
    return m_load;
}

Result<void> Sv1Clients::awaitJobs(int jobs)
{
    m_notifies = 0;
    while (m_notifies < quint64(m_clients.size()) * quint64(jobs)) {
        if (const auto ok = turn(); !ok)
            return ok;
    }
    return {};
}

} // namespace bench
