// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"
#include "ServerProcess.h"
#include "Sv1Clients.h"
#include "Sv2Clients.h"

namespace bench {

namespace {

/// So many machines are there before the first look: code is paged in, tables have their first size.
constexpr int warmUp = 64;
constexpr int jobs = 20; ///< more than a channel remembers
constexpr int shares = 16;
constexpr double sv1BudgetKib = 16;
constexpr double sv2BudgetKib = 24;

struct Samples2 {
    Samples connected;
    Samples busy;
};

template <class Clients> Result<void> measure(ServerProcess &server, Clients &clients, int machines, Samples2 &out)
{
    if (const auto ok = clients.add(warmUp); !ok)
        return ok;
    const qint64 before = server.memoryKib();
    if (const auto ok = clients.add(machines); !ok)
        return ok;
    const auto perMachine = [&] { return double(server.memoryKib() - before) / machines; };
    out.connected.add(perMachine());
    for (int i = 0; i < jobs; ++i) {
        server.spreadJob(i == 0);
        if (const auto ok = clients.awaitJobs(1); !ok)
            return ok;
    }
    if (const auto ok = clients.submit(shares); !ok)
        return tl::unexpected(ok.error());
    out.busy.add(perMachine());
    return {};
}

void add(Row &row, const QString &protocol, const Samples2 &kib, double budget)
{
    row.figures.append({ protocol + QStringLiteral(", connected"), QStringLiteral("KiB"), kib.connected, budget });
    row.figures.append({ protocol + QStringLiteral(", after %1 jobs and %2 shares").arg(jobs).arg(shares),
        QStringLiteral("KiB"), kib.busy, budget });
}

} // namespace

Row machineMemory(Effort effort)
{
    const int machines = effort.pick(1000, 64);
    const int repeats = effort.pick(3, 1);
    Row row { QStringLiteral("machine-memory"),
        QStringLiteral("memory per connected machine, %1 of them").arg(machines),
        QStringLiteral(
            "the server process' own resident memory (RssAnon) with %1 machines; the kernel's socket buffers are not in it")
            .arg(warmUp),
        {}, {}, {} };
    Samples2 sv1Kib, sv2Kib;
    Result<void> ok;
    for (int i = 0; ok && i < repeats; ++i) {
        ServerProcess server(QStringLiteral("sv1"));
        ok = server.start();
        Sv1Clients clients(server.port(), true);
        if (ok)
            ok = measure(server, clients, machines, sv1Kib);
    }
    for (int i = 0; ok && i < repeats; ++i) {
        ServerProcess server(QStringLiteral("sv2"));
        ok = server.start();
        Sv2Clients clients(server.port(), server.authorityKey());
        if (ok)
            ok = measure(server, clients, machines, sv2Kib);
    }
    add(row, QStringLiteral("SV1"), sv1Kib, sv1BudgetKib);
    add(row, QStringLiteral("SV2"), sv2Kib, sv2BudgetKib);
    if (!ok)
        row.trouble = ok.error().toString();
    return row;
}

} // namespace bench
