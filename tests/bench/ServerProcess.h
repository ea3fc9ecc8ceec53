// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QProcess>

namespace bench {

/// The measured side, alone in a process of its own: this program again, as a server. Commands and answers are lines.
class ServerProcess {
public:
    /// \a kind: "sv1", "sv2" or "echo".
    explicit ServerProcess(const QString &kind);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Waits for the server to listen. Errors: Unreachable.
    Result<void> start();
    quint16 port() const { return m_port; }
    const QString &authorityKey() const { return m_authorityKey; }

    /// Has a new template made into a job for all machines: "machines", "wallNs", "cpuNs" of the worker.
    QJsonObject spreadJob(bool isNewTip) { return ask(isNewTip ? "tip" : "job"); }
    /// Processor time the worker has used, ns.
    qint64 workerCpu() { return ask("cpu")[QStringLiteral("cpuNs")].toInteger(); }
    /// Memory that is the process' own and resident, KiB.
    qint64 memoryKib() { return ask("memory")[QStringLiteral("kib")].toInteger(); }

private:
    QJsonObject ask(const char *command);
    QJsonObject readAnswer();

    QString m_kind;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_authorityKey;
};

/// The other end: runs the server until its input ends. The exit status of the process.
int serve(const QString &kind);

} // namespace bench
