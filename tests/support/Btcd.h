// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/node/RpcClient.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace support {

/// A real btcd on its own regtest chain, in a temporary folder, on a free port. The program's path comes from the
/// environment variable HASHSTEAD_BTCD; installer/get-btcd.sh builds it.
class Btcd {
public:
    static QString program() { return qEnvironmentVariable("HASHSTEAD_BTCD"); }

    Btcd()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
    }
    ~Btcd() { kill(); }
    Q_DISABLE_COPY_MOVE(Btcd)

    /// Starts it, or starts it again on the same chain; true when its RPC port takes connections.
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(),
            { QStringLiteral("--regtest"), QStringLiteral("--notls"), QStringLiteral("--nolisten"),
                QStringLiteral("--configfile=") + m_dir.filePath(QStringLiteral("none.conf")),
                QStringLiteral("--datadir=") + m_dir.filePath(QStringLiteral("data")),
                QStringLiteral("--logdir=") + m_dir.filePath(QStringLiteral("logs")), QStringLiteral("--rpcuser=user"),
                QStringLiteral("--rpcpass=pass"), QStringLiteral("--miningaddr=mfWxJ45yp2SFn7UciZyNpvDKrzbhyfKrY8"),
                QStringLiteral("--rpclisten=127.0.0.1:%1").arg(m_port) });
        QElapsedTimer timer;
        for (timer.start(); m_process.state() != QProcess::NotRunning && timer.elapsed() < 30'000;) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            if (socket.waitForConnected(1000))
                return true;
            m_process.waitForReadyRead(100);
        }
        return false;
    }
    /// As a power cut.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString output() { return QString::fromUtf8(m_process.readAll()); }
    node::RpcEndpoint endpoint() const
    {
        return { .port = m_port,
            .caFile = {},
            .cookieFile = {},
            .user = QStringLiteral("user"),
            .password = QStringLiteral("pass") };
    }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace support
