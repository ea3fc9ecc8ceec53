// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServerProcess.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace bench {

namespace {
constexpr int patienceMs = 60'000;
}

ServerProcess::ServerProcess(const QString &kind)
    : m_kind(kind)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

Result<void> ServerProcess::start()
{
    m_process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--serve"), m_kind });
    const QJsonObject ready = readAnswer();
    m_port = quint16(ready[QStringLiteral("port")].toInt());
    m_authorityKey = ready[QStringLiteral("authority")].toString();
    if (m_port == 0)
        return fail(Errc::Unreachable, QStringLiteral("the server process does not listen"));
    return {};
}

QJsonObject ServerProcess::ask(const char *command)
{
    m_process.write(command);
    m_process.write("\n");
    return readAnswer();
}

QJsonObject ServerProcess::readAnswer()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return {};
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

} // namespace bench
