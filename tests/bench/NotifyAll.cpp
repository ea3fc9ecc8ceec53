// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Row.h"
#include "ServerProcess.h"
#include "Sv1Clients.h"

#include <sys/resource.h>

namespace bench {

namespace {

constexpr rlim_t spareDescriptors = 100;

struct Size {
    int machines;
    double budgetMs;
    int jobs;
};

Result<void> measure(const Size &size, Row &row)
{
    rlimit limit {};
    getrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < rlim_t(size.machines) + spareDescriptors)
        return fail(Errc::Limit,
            QStringLiteral("%1 machines need more than the %2 descriptors that a process may open here")
                .arg(size.machines)
                .arg(limit.rlim_cur));
    ServerProcess server(QStringLiteral("sv1"));
    if (const auto ok = server.start(); !ok)
        return ok;
    Sv1Clients clients(server.port(), true);
    if (const auto ok = clients.add(size.machines); !ok)
        return ok;
    Samples wallMs, cpuMs;
    for (int i = 0; i < size.jobs; ++i) {
        const QJsonObject spread = server.spreadJob(i % 2 == 0);
        if (spread[QStringLiteral("machines")].toInt() != size.machines)
            return fail(Errc::Internal,
                QStringLiteral("the job went to %1 machines").arg(spread[QStringLiteral("machines")].toInt()));
        wallMs.add(double(spread[QStringLiteral("wallNs")].toInteger()) / 1e6);
        cpuMs.add(double(spread[QStringLiteral("cpuNs")].toInteger()) / 1e6);
        if (const auto ok = clients.awaitJobs(1); !ok)
            return ok;
    }
    const QString name = QStringLiteral("%1 machines").arg(size.machines);
    row.figures.append({ name, QStringLiteral("ms"), wallMs, size.budgetMs, false, JudgedBy::P99 });
    row.details.insert(name,
        QJsonObject { { QStringLiteral("workerCpuMsMedian"), cpuMs.median() },
            { QStringLiteral("workerCpuMsP99"), cpuMs.p99() } });
    return {};
}

} // namespace

Row notifyAll(Effort effort)
{
    Row row { QStringLiteral("notify"),
        QStringLiteral("new template to last notify written, through the pool and one worker"),
        QStringLiteral(
            "nothing: wall time, so other load on the machine counts; the worker's own time stands in the details"),
        {}, {}, {} };
    const QList<Size> sizes
        = effort.isQuick ? QList<Size> { { 100, 20, 5 } } : QList<Size> { { 1000, 20, 200 }, { 10'000, 200, 100 } };
    for (const Size &size : sizes) {
        if (const auto ok = measure(size, row); !ok)
            row.trouble = ok.error().toString();
    }
    return row;
}

} // namespace bench
