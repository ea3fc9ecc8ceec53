// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace app {

/// The one program that owns a data directory: a kernel lock that ends with the process (also after kill -9), and a
/// local socket where `status`, `stop` and `show` are answered. Only the same user may connect. Lives on the main
/// thread.
class Instance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Instance)
public:
    /// Makes the directory (0700) when needed, locks it, listens. Errors: Busy naming the process and directory that
    /// hold it, Io.
    static Result<std::unique_ptr<Instance>> acquire(const QString &dataDir);
    ~Instance() override;

    /// Gives the answer to `status`. Until it is set the answer is {"state":"starting"}.
    void setStatus(std::function<QJsonObject()> status) { m_status = std::move(status); }
    /// Takes what is neither `status` nor `stop`: a request and the way to answer it, once, also later. Before that any
    /// number of objects with a member "progress" may be told. An answer to an asker who has gone is dropped. Until it
    /// is set such requests are refused.
    using Answer = std::function<void(const QJsonObject &)>;
    void setHandler(std::function<void(const QJsonObject &, Answer)> handler) { m_handler = std::move(handler); }

Q_SIGNALS:
    /// `stop` was asked for. Its connection stays open until this object is destroyed, so the asker sees the end.
    void stopRequested();
    /// `show` was asked for: somebody started the window a second time. Refused while nothing is connected here.
    void showRequested();

private:
    Instance(int lock, QString dataDir);
    Result<void> listen();
    void accept();
    void answer(QLocalSocket *socket);

    int m_lock = -1;
    QString m_dataDir;
    QString m_socketPath;
    std::unique_ptr<QLocalServer> m_server;
    std::function<QJsonObject()> m_status;
    std::function<void(const QJsonObject &, Answer)> m_handler;
};

/// The request of a command that has words: {"command":"machine","arguments":["ban",...]}.
QJsonObject commandRequest(const QString &command, const QStringList &arguments);
QStringList argumentsOf(const QJsonObject &request);
/// The answer of a command that failed: "error" says what to do, "code" is the errc.
QJsonObject errorJson(const Error &error);

/// Asks the instance that runs on \a dataDir. Waits, so only for programs that do nothing else.
/// Errors: NotFound (nothing runs there), Denied, Timeout, Protocol.
Result<QJsonObject> askInstance(const QString &dataDir, const QString &command, std::chrono::milliseconds timeout);
/// The same with a request of more than its command. \a timeout is from the start or the last progress.
Result<QJsonObject> askInstance(const QString &dataDir, const QJsonObject &request, std::chrono::milliseconds timeout,
    const std::function<void(const QJsonObject &)> &onProgress = {});
/// `stop`, then waits until the process let go of the directory. Errors as above; Timeout when it still runs.
Result<void> stopInstance(const QString &dataDir, std::chrono::milliseconds timeout);

} // namespace app
