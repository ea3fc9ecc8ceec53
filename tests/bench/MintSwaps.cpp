// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"

#include "core/base/ServiceThread.h"
#include "core/mint/MintService.h"
#include "tests/support/MintBench.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr int manyClients = 16;

/// A wallet's connection that has one request under way at most.
class Client {
public:
    explicit Client(quint16 port)
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int yes = 1;
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        m_isOpen = ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    ~Client() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(Client)

    int descriptor() const { return m_fd; }
    bool isOpen() const { return m_isOpen; }
    void post(const QByteArray &body)
    {
        const QByteArray request = "POST /v1/swap HTTP/1.1\r\nHost: mint\r\nContent-Type: application/json\r\n"
                                   "Content-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        m_in.clear();
        m_isOpen
            = m_isOpen && ::send(m_fd, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size();
    }
    /// The reply's status once it is whole; 0 before, -1 when the connection is over.
    int read()
    {
        char chunk[8192];
        const auto size = ::recv(m_fd, chunk, sizeof chunk, 0);
        if (size <= 0)
            return -1;
        m_in.append(chunk, size);
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        const qsizetype at = m_in.indexOf("Content-Length: ");
        if (end < 0 || at < 0)
            return 0;
        const qsizetype length = m_in.mid(at + 16, m_in.indexOf('\r', at) - at - 16).toLongLong();
        return m_in.size() < end + 4 + length ? 0 : m_in.mid(9, 3).toInt();
    }

private:
    int m_fd;
    bool m_isOpen = false;
    QByteArray m_in;
};

/// Swaps of two coins for two, ready to be made.
QList<cashu::SwapRequest> swapsOf(support::MintBench &bench, int count)
{
    QList<cashu::SwapRequest> swaps;
    for (int i = 0; i < count; ++i)
        swaps.append({ bench.coins(3), support::messagesOf(bench.blanks(3)) });
    return swaps;
}

/// Swaps a second of \a clients that share \a bodies; none when one was refused.
std::optional<double> postAll(quint16 port, const QList<QByteArray> &bodies, int clients)
{
    std::vector<std::unique_ptr<Client>> all;
    std::vector<pollfd> waiting;
    for (int i = 0; i < clients; ++i) {
        all.push_back(std::make_unique<Client>(port));
        if (!all.back()->isOpen())
            return std::nullopt;
        waiting.push_back({ all.back()->descriptor(), POLLIN, 0 });
    }
    const qint64 begin = wall();
    qsizetype next = 0;
    qsizetype done = 0;
    for (; next < std::min<qsizetype>(clients, bodies.size()); ++next)
        all[size_t(next)]->post(bodies[next]);
    while (done < bodies.size()) {
        if (::poll(waiting.data(), nfds_t(waiting.size()), 10'000) <= 0)
            return std::nullopt;
        for (size_t i = 0; i < all.size(); ++i) {
            const int status = waiting[i].revents != 0 ? all[i]->read() : 0;
            if (status == 0)
                continue;
            if (status != 200)
                return std::nullopt;
            ++done;
            if (next < bodies.size())
                all[i]->post(bodies[next++]);
        }
    }
    return double(bodies.size()) * 1e9 / double(wall() - begin);
}

struct Pace {
    double perSecond = 0;
    double cpuPerSwap = 0; ///< ns
};
Pace swapAll(support::MintBench &bench, const QList<cashu::SwapRequest> &swaps, bool &isGood)
{
    const qint64 cpu = threadCpu();
    const qint64 begin = wall();
    for (const auto &swap : swaps)
        isGood = bench.mint->swap(swap, bench.freshKey()).has_value() && isGood;
    return { double(swaps.size()) * 1e9 / double(wall() - begin), double(threadCpu() - cpu) / double(swaps.size()) };
}

} // namespace

Row mintSwaps(Effort effort)
{
    const int rounds = effort.pick(10, 2);
    const int perRound = effort.pick(160, 32);
    support::MintBench bare;
    support::MintBench customer; // makes the coins that are swapped over HTTP, then leaves its file to the service
    customer.config.databasePath += QStringLiteral(".http");
    bare.open();
    customer.open();
    QList<QList<cashu::SwapRequest>> direct;
    QList<QList<QByteArray>> single, many;
    for (int round = 0; round < rounds; ++round) {
        direct.append(swapsOf(bare, perRound));
        for (auto *bodies : { &single, &many }) {
            QList<QByteArray> texts;
            for (const auto &swap : swapsOf(customer, perRound))
                texts.append(cashu::encodeJson(swap));
            bodies->append(texts);
        }
    }
    customer.mint.reset();

    Row row { QStringLiteral("mint-swaps"), QStringLiteral("swaps of two coins for two, over HTTP"),
        QStringLiteral("the same swaps made by mint::Mint without a port"), {}, {}, {} };
    mint::MintServiceConfig config;
    config.mint = customer.config;
    config.port = 0;
    config.limits.requestsPerSecond = config.limits.requestBurst = 1e9;
    const SystemClock clock;
    const ServiceThread<mint::MintService> service(QStringLiteral("hashstead-mint"),
        [&] { return std::make_unique<mint::MintService>(config, clock, customer.random); });
    auto started = service.ask([](mint::MintService &s) { return s.start() ? s.port() : quint16(0); });
    started.waitForFinished();

    const auto workerCpu = [&service] {
        auto cpu = service.ask([](mint::MintService &) { return threadCpu(); });
        cpu.waitForFinished();
        return cpu.result();
    };

    Samples ratioOne(true), ratioMany(true), ratioCpu(true), bareRate(true), oneRate(true), manyRate(true), ours,
        bareCpu;
    bool isGood = started.result() != 0;
    for (int round = 0; round < rounds && isGood; ++round) {
        const Pace base = swapAll(bare, direct[round], isGood);
        const auto one = postAll(started.result(), single[round], 1);
        const qint64 cpu = workerCpu();
        const auto sixteen = postAll(started.result(), many[round], manyClients);
        isGood = isGood && one && sixteen;
        if (!isGood)
            break;
        const double cpuPerSwap = double(workerCpu() - cpu) / perRound;
        ours.add(cpuPerSwap);
        bareCpu.add(base.cpuPerSwap);
        ratioCpu.add(base.cpuPerSwap / cpuPerSwap);
        bareRate.add(base.perSecond);
        oneRate.add(*one);
        manyRate.add(*sixteen);
        ratioOne.add(*one / base.perSecond);
        ratioMany.add(*sixteen / base.perSecond);
    }
    if (!isGood) {
        row.trouble = QStringLiteral("a swap was refused");
        return row;
    }
    row.figures = { { QStringLiteral("1 client"), QStringLiteral("x"), ratioOne, 0.5, true },
        { QStringLiteral("16 clients"), QStringLiteral("x"), ratioMany, 0.6, true },
        { QStringLiteral("16 clients, processor time"), QStringLiteral("x"), ratioCpu, 0.6, true } };
    row.details = { { QStringLiteral("swapsPerSecond"), qRound(bareRate.median()) },
        { QStringLiteral("swapsPerSecondOneClient"), qRound(oneRate.median()) },
        { QStringLiteral("swapsPerSecond16Clients"), qRound(manyRate.median()) },
        { QStringLiteral("swapCpuNs"), qRound(bareCpu.median()) },
        { QStringLiteral("workerCpuNs"), qRound(ours.median()) }, { QStringLiteral("swapsPerSample"), perRound } };
    return row;
}

} // namespace bench
