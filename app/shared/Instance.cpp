// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QMetaMethod>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace app {
namespace {

Q_LOGGING_CATEGORY(lcInstance, "hashstead.instance")

constexpr qint64 maxRequest = 5 * 1024 * 1024; ///< a token may be long
constexpr qint64 maxLock = 4096;
constexpr qint64 maxAnswer = 16 * 1024 * 1024;
constexpr int maxConnections = 16;
constexpr std::chrono::seconds requestTime { 5 };
constexpr qsizetype maxSocketPath = 100; ///< sun_path holds 108 bytes on Linux

QString lockPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(QStringLiteral("hashstead.lock"));
}

/// In the data directory where its path is short enough for a socket, otherwise in the user's run-time directory.
QString socketPath(const QString &dataDir)
{
    const QString inside = QDir(dataDir).absoluteFilePath(QStringLiteral("hashstead.sock"));
    if (inside.toUtf8().size() <= maxSocketPath)
        return inside;
    const QByteArray digest = QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("hashstead-%1.sock").arg(QString::fromLatin1(digest)));
}

QJsonObject readLock(const QString &dataDir)
{
    QFile file(lockPath(dataDir));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(maxLock)).object();
}

/// Only the user who runs this program, or root.
bool isSameUser(qintptr descriptor)
{
    struct ucred peer = {};
    socklen_t size = sizeof peer;
    if (getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return false;
    return peer.uid == geteuid() || peer.uid == 0;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QByteArray> lineFrom(QLocalSocket &socket, const QString &dataDir, const QDeadlineTimer &deadline)
{
    while (!socket.canReadLine()) {
        if (socket.bytesAvailable() > maxAnswer)
            return fail(Errc::Protocol, QStringLiteral("the answer is too long"));
        if (deadline.hasExpired() || !socket.waitForReadyRead(int(deadline.remainingTime()))) {
            if (socket.canReadLine())
                break;
            return fail(deadline.hasExpired() ? Errc::Timeout : Errc::Unreachable,
                QStringLiteral("no answer from the instance on %1").arg(dataDir));
        }
    }
    return socket.readLine();
}

/// Sends a command to the running instance and reads its answer; the socket stays open.
Result<QJsonObject> converse(QLocalSocket &socket, const QString &dataDir, const QJsonObject &request,
    QDeadlineTimer deadline, const std::function<void(const QJsonObject &)> &onProgress = {})
{
    const auto patience = deadline.remainingTimeAsDuration();
    const QString path = readLock(dataDir).value(QStringLiteral("socket")).toString(socketPath(dataDir));
    const auto nothing = fail(Errc::NotFound, QStringLiteral("no Hashstead runs on %1").arg(dataDir));
    socket.connectToServer(path);
    if (!socket.waitForConnected(int(deadline.remainingTime()))) {
        if (socket.error() == QLocalSocket::SocketAccessError)
            return fail(Errc::Denied, QStringLiteral("%1 belongs to another user").arg(path));
        return nothing;
    }
    if (!isSameUser(socket.socketDescriptor()))
        return fail(Errc::Denied, QStringLiteral("%1 is answered by another user").arg(path));
    socket.write(lineOf(request));
    QJsonObject object;
    for (;;) {
        const auto line = lineFrom(socket, dataDir, deadline);
        if (!line)
            return tl::unexpected(line.error());
        const QJsonDocument answer = QJsonDocument::fromJson(*line);
        if (!answer.isObject())
            return fail(Errc::Protocol, QStringLiteral("the answer is no JSON object"));
        object = answer.object();
        if (!object.contains(QStringLiteral("progress")))
            break;
        if (onProgress)
            onProgress(object);
        deadline = QDeadlineTimer(std::chrono::duration_cast<std::chrono::milliseconds>(patience));
    }
    if (object.contains(QStringLiteral("error")))
        return fail(Errc::Refused, object.value(QStringLiteral("error")).toString());
    return object;
}

} // namespace

Instance::Instance(int lock, QString dataDir)
    : m_lock(lock)
    , m_dataDir(std::move(dataDir))
    , m_socketPath(socketPath(m_dataDir))
{
}

Result<std::unique_ptr<Instance>> Instance::acquire(const QString &dataDir)
{
    const QString dir = QDir(dataDir).absolutePath();
    const bool isNew = !QFileInfo::exists(dir);
    if (!QDir().mkpath(dir))
        return fail(Errc::Io, QStringLiteral("the data directory %1 cannot be made").arg(dir));
    if (isNew)
        QFile::setPermissions(dir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    // flock() is let go by the kernel when the process ends in whatever way, so a lock is never stale.
    const int lock
        = ::open(QFile::encodeName(lockPath(dir)).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(lockPath(dir), qt_error_string(errno)));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        const bool isHeld = errno == EWOULDBLOCK;
        const QString reason = qt_error_string(errno);
        ::close(lock);
        if (!isHeld)
            return fail(Errc::Io, QStringLiteral("%1: %2").arg(lockPath(dir), reason));
        return fail(Errc::Busy,
            QStringLiteral(
                "Hashstead already runs on %1 (process %2). Stop it with \"hashsteadd stop --data-dir %1\", or use another "
                "data directory.")
                .arg(dir)
                .arg(qint64(readLock(dir).value(QStringLiteral("pid")).toInteger())));
    }
    std::unique_ptr<Instance> instance(new Instance(lock, dir));
    if (const auto listening = instance->listen(); !listening)
        return tl::unexpected(listening.error());
    const QByteArray line = lineOf(
        { { QStringLiteral("pid"), qint64(::getpid()) }, { QStringLiteral("socket"), instance->m_socketPath } });
    if (::ftruncate(lock, 0) != 0 || ::pwrite(lock, line.constData(), size_t(line.size()), 0) != line.size())
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(lockPath(dir), qt_error_string(errno)));
    return instance;
}

Instance::~Instance()
{
    m_server.reset(); // ends the connections, so that who asked to stop knows
    if (::ftruncate(m_lock, 0) != 0)
        qCWarning(lcInstance) << "the lock file could not be emptied";
    ::close(m_lock);
}

Result<void> Instance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(maxConnections);
    QLocalServer::removeServer(m_socketPath); // left by a process that was killed: the lock is ours now
    if (!m_server->listen(m_socketPath))
        return fail(Errc::Io, QStringLiteral("%1: %2").arg(m_socketPath, m_server->errorString()));
    connect(m_server.get(), &QLocalServer::newConnection, this, &Instance::accept);
    return {};
}

void Instance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        const bool isFull = m_server->findChildren<QLocalSocket *>().size() > maxConnections;
        if (isFull || !isSameUser(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(maxRequest);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(requestTime, socket, [socket] {
            if (!socket->property("answered").toBool())
                socket->abort();
        });
    }
}

void Instance::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= maxRequest)
            socket->abort();
        return;
    }
    const QJsonObject request = QJsonDocument::fromJson(socket->readLine()).object();
    const QString command = request.value(QStringLiteral("command")).toString();
    socket->setProperty("answered", true);
    if (command == u"status") {
        QJsonObject status { { QStringLiteral("state"), QStringLiteral("starting") } };
        if (m_status)
            status = m_status();
        status.insert(QStringLiteral("pid"), qint64(::getpid()));
        socket->write(lineOf(status));
        socket->disconnectFromServer(); // after the last byte is written
    } else if (command == u"stop") {
        socket->write(lineOf({ { QStringLiteral("stopping"), true }, { QStringLiteral("pid"), qint64(::getpid()) } }));
        socket->flush();
        Q_EMIT stopRequested();
    } else if (command == u"show" && isSignalConnected(QMetaMethod::fromSignal(&Instance::showRequested))) {
        socket->write(lineOf({ { QStringLiteral("shown"), true } }));
        socket->disconnectFromServer();
        Q_EMIT showRequested();
    } else if (m_handler && !command.isEmpty()) {
        m_handler(request, [socket = QPointer<QLocalSocket>(socket)](const QJsonObject &answer) {
            if (!socket)
                return;
            socket->write(lineOf(answer));
            if (!answer.contains(QStringLiteral("progress")))
                socket->disconnectFromServer();
        });
    } else {
        socket->write(lineOf({ { QStringLiteral("error"), QStringLiteral("unknown command") } }));
        socket->disconnectFromServer();
    }
}

QJsonObject commandRequest(const QString &command, const QStringList &arguments)
{
    return { { QStringLiteral("command"), command },
        { QStringLiteral("arguments"), QJsonArray::fromStringList(arguments) } };
}

QStringList argumentsOf(const QJsonObject &request)
{
    QStringList words;
    const QJsonArray arguments = request[QStringLiteral("arguments")].toArray();
    for (const QJsonValue word : arguments)
        words.append(word.toString());
    return words;
}

QJsonObject errorJson(const Error &error)
{
    return { { QStringLiteral("error"), error.detail.isEmpty() ? errcName(error.code) : error.detail },
        { QStringLiteral("code"), errcName(error.code) } };
}

Result<QJsonObject> askInstance(const QString &dataDir, const QString &command, std::chrono::milliseconds timeout)
{
    return askInstance(dataDir, QJsonObject { { QStringLiteral("command"), command } }, timeout, {});
}

Result<QJsonObject> askInstance(const QString &dataDir, const QJsonObject &request, std::chrono::milliseconds timeout,
    const std::function<void(const QJsonObject &)> &onProgress)
{
    QLocalSocket socket;
    return converse(socket, QDir(dataDir).absolutePath(), request, QDeadlineTimer(timeout), onProgress);
}

Result<void> stopInstance(const QString &dataDir, std::chrono::milliseconds timeout)
{
    QLocalSocket socket;
    const QDeadlineTimer deadline(timeout);
    const QJsonObject request { { QStringLiteral("command"), QStringLiteral("stop") } };
    const auto answer = converse(socket, QDir(dataDir).absolutePath(), request, deadline);
    if (!answer)
        return tl::unexpected(answer.error());
    if (socket.state() != QLocalSocket::UnconnectedState && !socket.waitForDisconnected(int(deadline.remainingTime()))
        && socket.state() != QLocalSocket::UnconnectedState)
        return fail(Errc::Timeout,
            QStringLiteral("process %1 still shuts down").arg(answer->value(QStringLiteral("pid")).toInteger()));
    return {};
}

} // namespace app
