// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Folders.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// A Stratum V2 peer made of the reference crates (tests/interop/sri): JSON lines out, JSON commands in.
class SriProcess {
public:
    /// \a program is "sri-client" or "sri-server". Ask isBuilt() first: the crates are built apart.
    SriProcess(const QString &program, const QStringList &arguments)
    {
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { readLines(); });
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(path(program), arguments);
    }
    ~SriProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
        m_process.waitForFinished(3000);
    }
    Q_DISABLE_COPY_MOVE(SriProcess)

    /// Where they were built, or the folder that HASHSTEAD_SRI names.
    static QString path(const QString &program)
    {
        const QString built = support::vectorsFolder() + QStringLiteral("/../interop/sri/target/release");
        return qEnvironmentVariable("HASHSTEAD_SRI", built) + u'/' + program;
    }
    static bool isBuilt() { return QFileInfo(path(QStringLiteral("sri-server"))).isExecutable(); }

    void command(const QJsonObject &command)
    {
        m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    }
    /// Runs the event loop until a line holds all of \a wanted, and gives that line; earlier lines are used up.
    /// Empty after \a milliseconds, or when the process ends: then the lines so far are in the log.
    QJsonObject waitFor(const QJsonObject &wanted, int milliseconds = 20000)
    {
        QJsonObject found;
        const auto look = [&] {
            while (found.isEmpty() && !m_lines.isEmpty()) {
                const QJsonObject line = m_lines.takeFirst();
                m_seen.append(line);
                if (matches(line, wanted))
                    found = line;
            }
            return !found.isEmpty() || m_process.state() == QProcess::NotRunning;
        };
        (void)QTest::qWaitFor(look, milliseconds);
        if (found.isEmpty()) {
            for (const auto &line : m_seen)
                qWarning().noquote() << QJsonDocument(line).toJson(QJsonDocument::Compact).left(300);
        }
        return found;
    }
    QJsonObject waitForMessage(const QString &name, int milliseconds = 20000)
    {
        return waitFor({ { QStringLiteral("message"), name } }, milliseconds)[QStringLiteral("fields")].toObject();
    }

private:
    static bool matches(const QJsonObject &line, const QJsonObject &wanted)
    {
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            if (line.value(it.key()) != it.value())
                return false;
        }
        return true;
    }
    void readLines()
    {
        while (m_process.canReadLine()) {
            const auto line = QJsonDocument::fromJson(m_process.readLine());
            m_lines.append(line.object());
        }
    }

    QProcess m_process;
    QList<QJsonObject> m_lines;
    QList<QJsonObject> m_seen;
};
