// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/miner/MinerPrinter.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {

void writeLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

QString rateText(double hashrate)
{
    static const char *const units[] = { "H/s", "kH/s", "MH/s", "GH/s", "TH/s" };
    size_t unit = 0;
    for (; hashrate >= 1000 && unit + 1 < std::size(units); ++unit)
        hashrate /= 1000;
    return QStringLiteral("%1 %2").arg(hashrate, 0, 'f', 2).arg(QLatin1String(units[unit]));
}

quint64 rejectedOf(const miner::MachineSnapshot &total)
{
    quint64 sum = 0;
    for (const quint64 count : total.rejected)
        sum += count;
    return sum;
}

QByteArray textLine(const miner::Snapshot &s)
{
    QString line = QStringLiteral("%1 s  %2 of %3 mining  %4  accepted %5  rejected %6  blocks %7")
                       .arg(qint64(s.seconds))
                       .arg(s.mining)
                       .arg(s.machines.size())
                       .arg(rateText(s.total.hashrate))
                       .arg(s.total.accepted)
                       .arg(rejectedOf(s.total))
                       .arg(s.total.blocksAccepted);
    for (auto it = s.total.rejected.begin(); it != s.total.rejected.end(); ++it)
        line += QStringLiteral("  %1: %2").arg(it.key()).arg(it.value());
    if (s.mining == 0 && !s.total.lastError.isEmpty())
        line += QStringLiteral("  ") + s.total.lastError;
    return line.toUtf8();
}

double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

} // namespace

QJsonObject MinerPrinter::toJson(const miner::Snapshot &s, const QString &event)
{
    QJsonObject rejected;
    for (auto it = s.total.rejected.begin(); it != s.total.rejected.end(); ++it)
        rejected.insert(it.key(), qint64(it.value()));
    QJsonObject out {
        { QStringLiteral("event"), event },
        { QStringLiteral("seconds"), rounded(s.seconds) },
        { QStringLiteral("machines"), s.machines.size() },
        { QStringLiteral("mining"), s.mining },
        { QStringLiteral("hashrate"), std::round(s.total.hashrate) },
        { QStringLiteral("hashes"), qint64(s.total.hashes) },
        { QStringLiteral("submitted"), qint64(s.total.submitted) },
        { QStringLiteral("accepted"), qint64(s.total.accepted) },
        { QStringLiteral("rejected"), rejected },
        { QStringLiteral("unanswered"), qint64(s.total.unanswered) },
        { QStringLiteral("lost"), qint64(s.total.lost) },
        { QStringLiteral("block_candidates"), qint64(s.total.blockCandidates) },
        { QStringLiteral("blocks_accepted"), qint64(s.total.blocksAccepted) },
        { QStringLiteral("jobs"), qint64(s.total.jobs) },
        { QStringLiteral("reconnects"), qint64(s.total.reconnects) },
        { QStringLiteral("answer_p50_ms"), rounded(s.p50Ms) },
        { QStringLiteral("answer_p99_ms"), rounded(s.p99Ms) },
        { QStringLiteral("violations"), qint64(s.violations) },
    };
    if (s.machines.size() == 1)
        out.insert(QStringLiteral("difficulty"), s.machines.first().difficulty);
    if (!s.total.lastError.isEmpty())
        out.insert(QStringLiteral("last_error"), s.total.lastError);
    if (!s.total.violation.isEmpty())
        out.insert(QStringLiteral("violation"), s.total.violation);
    return out;
}

MinerExit MinerPrinter::exitOf(const miner::Snapshot &snapshot)
{
    if (snapshot.violations > 0)
        return MinerExit::Violation;
    const bool haveAllFailed = std::all_of(snapshot.machines.begin(), snapshot.machines.end(),
        [](const auto &machine) { return machine.status == miner::MachineStatus::Failed; });
    const bool hadNoWork = snapshot.total.jobs == 0;
    return haveAllFailed || hadNoWork ? MinerExit::Failed : MinerExit::Success;
}

void MinerPrinter::printProgress(const miner::Snapshot &snapshot)
{
    if (snapshot.violations > m_violations) {
        m_violations = snapshot.violations;
        std::fprintf(
            stderr, "hashstead-miner: the server broke a rule: %s\n", qUtf8Printable(snapshot.total.violation));
    }
    if (snapshot.seconds - m_printedAt < 0.95)
        return;
    m_printedAt = snapshot.seconds;
    writeLine(m_isJson ? QJsonDocument(toJson(snapshot, QStringLiteral("progress"))).toJson(QJsonDocument::Compact)
                       : textLine(snapshot));
}

MinerExit MinerPrinter::printSummary(const miner::Snapshot &snapshot)
{
    m_printedAt = -1;
    const MinerExit exit = exitOf(snapshot);
    QJsonObject summary = toJson(snapshot, QStringLiteral("summary"));
    const double seconds = std::max(0.001, snapshot.seconds);
    summary.insert(QStringLiteral("mean_hashrate"), std::round(double(snapshot.total.hashes) / seconds));
    summary.insert(QStringLiteral("accepted_per_second"), rounded(double(snapshot.total.accepted) / seconds));
    summary.insert(QStringLiteral("exit"), int(exit));
    writeLine(m_isJson ? QJsonDocument(summary).toJson(QJsonDocument::Compact) : textLine(snapshot));
    if (exit == MinerExit::Violation)
        std::fprintf(
            stderr, "hashstead-miner: the server broke a rule: %s\n", qUtf8Printable(snapshot.total.violation));
    else if (exit == MinerExit::Failed)
        std::fprintf(stderr, "hashstead-miner: gave up: %s\n", qUtf8Printable(snapshot.total.lastError));
    return exit;
}
