// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"
#include "ServerProcess.h"
#include "Sv1Clients.h"

namespace bench {

namespace {

constexpr double budget = 0.6;

struct Side {
    explicit Side(const QString &kind)
        : server(kind)
    {
    }
    Result<void> start(bool speaks, int connections)
    {
        if (const auto ok = server.start(); !ok)
            return ok;
        clients = std::make_unique<Sv1Clients>(server.port(), speaks);
        return clients->add(connections);
    }
    /// A new block: what the server remembers of shares starts anew, as it does with each block on a real chain.
    Result<void> beginBlock()
    {
        server.spreadJob(true);
        return clients->awaitJobs(1);
    }
    /// Answers a second, and the worker's time for each.
    Result<void> measure(int shares)
    {
        const qint64 cpu = server.workerCpu();
        const auto load = clients->submit(shares);
        if (!load)
            return tl::unexpected(load.error());
        perSecond = double(load->answers) * 1e9 / double(load->wallNs);
        cpuNs = double(server.workerCpu() - cpu) / double(load->answers);
        refused += load->refused;
        medianUs.add(load->latencyUs.median());
        p99Us.add(load->latencyUs.p99());
        rates.add(perSecond);
        costs.add(cpuNs);
        return {};
    }
    QJsonObject details() const
    {
        return { { QStringLiteral("answersPerSecond"), qRound(rates.median()) },
            { QStringLiteral("workerCpuNs"), qRound(costs.median()) },
            { QStringLiteral("latencyMedianUs"), qRound(medianUs.median()) },
            { QStringLiteral("latencyP99Us"), qRound(p99Us.median()) } };
    }

    ServerProcess server;
    std::unique_ptr<Sv1Clients> clients;
    double perSecond = 0;
    double cpuNs = 0;
    quint64 refused = 0;
    Samples rates { true }, costs, medianUs, p99Us;
};

} // namespace

Row sv1Submit(Effort effort)
{
    const int connections = effort.pick(1000, 100);
    const int rounds = effort.pick(40, 3);
    const int shares = effort.pick(20, 4);
    constexpr int roundsPerBlock = 5; // 100 shares a machine: what 6 s per share give in 10 minutes
    Samples wallRatio(true), cpuRatio(true);
    Row row { QStringLiteral("sv1-submit"),
        QStringLiteral("SV1 submit to answer over loopback, %1 connections, one worker").arg(connections),
        QStringLiteral(
            "a server that sends each line back, on net::Connection and one worker, under the same lines from the same clients"),
        {}, {}, {} };

    Side echo(QStringLiteral("echo"));
    Side sv1(QStringLiteral("sv1"));
    auto ok = echo.start(false, connections);
    if (ok)
        ok = sv1.start(true, connections);
    for (int i = -1; ok && i < rounds; ++i) { // the first round warms up
        ok = echo.measure(shares);
        if (ok && i % roundsPerBlock == 0)
            ok = sv1.beginBlock();
        if (ok)
            ok = sv1.measure(shares);
        if (!ok || i < 0)
            continue;
        wallRatio.add(sv1.perSecond / echo.perSecond);
        cpuRatio.add(echo.cpuNs / sv1.cpuNs);
    }
    row.figures = { { QStringLiteral("throughput ratio"), QStringLiteral("x"), wallRatio, budget, true },
        { QStringLiteral("worker time ratio"), QStringLiteral("x"), cpuRatio, budget, true } };
    row.details = { { QStringLiteral("sv1"), sv1.details() }, { QStringLiteral("echo"), echo.details() },
        { QStringLiteral("answersPerSample"), connections * shares } };
    if (!ok)
        row.trouble = ok.error().toString();
    else if (sv1.refused > 0)
        row.trouble = QStringLiteral("%1 shares were not accepted").arg(sv1.refused);
    return row;
}

} // namespace bench
