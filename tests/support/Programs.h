// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Folders.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

namespace support {

/// A program of ours in a process, with the JSON lines it printed. Waiting serves this process's own event loop, so
/// test servers go on.
class Program {
public:
    /// \param name of a program in programsFolder(), or a path.
    explicit Program(const QString &name)
        : m_path(name.contains(u'/') ? name : programsFolder() + QStringLiteral("/") + name)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto names = environment.keys();
        for (const QString &key : names) { // settings of whoever runs the tests
            if (key.startsWith(QLatin1String("HASHSTEAD_")))
                environment.remove(key);
        }
        m_process.setProcessEnvironment(environment);
    }
    ~Program() { kill(); }
    Q_DISABLE_COPY_MOVE(Program)

    void setEnvironment(const QString &key, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        environment.insert(key, value);
        m_process.setProcessEnvironment(environment);
    }
    void start(const QStringList &arguments)
    {
        m_lines.clear();
        m_errors.clear();
        m_process.start(m_path, arguments);
    }
    /// Gives \a text to its stdin and closes that.
    void type(const QByteArray &text)
    {
        m_process.write(text);
        m_process.closeWriteChannel();
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Waits for its end.
    bool finish(int milliseconds = 30'000)
    {
        const bool isOver = QTest::qWaitFor([this] { return !isRunning(); }, milliseconds);
        read();
        return isOver;
    }
    /// As a power cut.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        read();
    }
    void terminate() { m_process.terminate(); }
    /// What it ended with; -1 for a signal.
    int exitCode() const { return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1; }
    qint64 pid() const { return m_process.processId(); }

    const QList<QByteArray> &lines()
    {
        read();
        return m_lines;
    }
    /// The last whole line that is a JSON object.
    QJsonObject lastJson()
    {
        read();
        for (auto it = m_lines.crbegin(); it != m_lines.crend(); ++it) {
            if (it->startsWith('{'))
                return QJsonDocument::fromJson(*it).object();
        }
        return {};
    }
    /// All that it wrote to stderr.
    const QByteArray &errors()
    {
        read();
        return m_errors;
    }

private:
    void read()
    {
        m_errors += m_process.readAllStandardError();
        while (m_process.canReadLine())
            m_lines.append(m_process.readLine().trimmed());
        if (!isRunning() && m_process.bytesAvailable() > 0)
            m_lines.append(m_process.readAll().trimmed());
    }

    QString m_path;
    QProcess m_process;
    QList<QByteArray> m_lines;
    QByteArray m_errors;
};

/// One `hashsteadd run` on a data directory, and the other verbs on it. Listens on loopback, on ports the system
/// chooses; secrets in the private file. Later settings win over the standard ones.
class Daemon {
public:
    explicit Daemon(const QString &dataDir)
        : m_dataDir(dataDir)
        , m_program(QStringLiteral("hashsteadd"))
    {
        set(QStringLiteral("general.secret_store"), QStringLiteral("file"));
        set(QStringLiteral("network.sv1_listen"), QStringLiteral("127.0.0.1:0"));
        set(QStringLiteral("network.sv2_listen"), QStringLiteral("127.0.0.1:0"));
        set(QStringLiteral("network.pool_listen"), QStringLiteral("127.0.0.1:0"));
        set(QStringLiteral("mint.listen"), QStringLiteral("127.0.0.1:0"));
    }

    void set(const QString &key, const QString &value) { m_settings.insert(key, value); }
    /// Machines of a few hashes a second on a chain of the easiest target.
    void useTinyMachines()
    {
        for (const char *key : { "shares.start_difficulty", "shares.min_difficulty", "shares.max_difficulty" })
            set(QLatin1String(key), QStringLiteral("1e-9"));
    }
    QStringList arguments() const
    {
        QStringList out { QStringLiteral("run"), QStringLiteral("--data-dir"), m_dataDir };
        for (auto it = m_settings.cbegin(); it != m_settings.cend(); ++it)
            out << QStringLiteral("--set") << it.key() + u'=' + it.value();
        return out;
    }
    /// Starts it, or starts it again, and waits for its ready line; false when it ended or said nothing in time.
    bool start(int milliseconds = 20'000)
    {
        m_program.start(arguments());
        m_ready = {};
        const bool hasSpoken = QTest::qWaitFor(
            [this] { return !(m_ready = m_program.lastJson()).isEmpty() || !m_program.isRunning(); }, milliseconds);
        return hasSpoken && m_ready[QStringLiteral("state")].toString() == u"ready";
    }
    /// Keeps the ports it has now when it is started again.
    void keepPorts()
    {
        set(QStringLiteral("network.sv1_listen"), QStringLiteral("127.0.0.1:%1").arg(port(0)));
        set(QStringLiteral("network.sv2_listen"), QStringLiteral("127.0.0.1:%1").arg(port(1)));
    }

    Program &program() { return m_program; }
    const QString &dataDir() const { return m_dataDir; }
    const QJsonObject &ready() const { return m_ready; }
    /// Of the listeners in the order of the settings: SV1, SV2, pool.
    quint16 port(int listener) const
    {
        return quint16(m_ready[QStringLiteral("listeners")].toArray().at(listener)[QStringLiteral("port")].toInt());
    }
    QString sv1Url() const { return QStringLiteral("stratum+tcp://127.0.0.1:%1").arg(port(0)); }
    QString sv2Url() const
    {
        return QStringLiteral("stratum2+tcp://127.0.0.1:%1/%2")
            .arg(port(1))
            .arg(m_ready[QStringLiteral("authority_key")].toString());
    }
    /// `hashsteadd set-secret`.
    bool storeSecret(const QString &name, const QByteArray &value) const
    {
        Program teller(QStringLiteral("hashsteadd"));
        teller.start({ QStringLiteral("set-secret"), name, QStringLiteral("--data-dir"), m_dataDir,
            QStringLiteral("--set"), QStringLiteral("general.secret_store=file") });
        teller.type(value);
        return teller.finish() && teller.exitCode() == 0;
    }
    /// `hashsteadd status --json`; empty when nothing answered.
    QJsonObject status() const
    {
        Program asker(QStringLiteral("hashsteadd"));
        asker.start({ QStringLiteral("status"), QStringLiteral("--json"), QStringLiteral("--data-dir"), m_dataDir });
        return asker.finish() && asker.exitCode() == 0 ? asker.lastJson() : QJsonObject();
    }
    QJsonObject source() const { return status()[QStringLiteral("source")].toObject(); }
    /// The state files of the blocks it found.
    QList<QJsonObject> blocks() const
    {
        QList<QJsonObject> out;
        const QDir folder(m_dataDir + QStringLiteral("/blocks"));
        const auto names = folder.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                out.append(QJsonDocument::fromJson(file.readAll()).object());
        }
        return out;
    }
    /// The blocks whose bytes are on disk, by hash.
    QStringList storedHashes() const
    {
        QStringList out;
        const auto names = QDir(m_dataDir + QStringLiteral("/blocks"))
                               .entryList({ QStringLiteral("*.hex") }, QDir::Files, QDir::Name);
        for (const QString &name : names)
            out.append(name.mid(9).chopped(4));
        return out;
    }

private:
    QString m_dataDir;
    QMap<QString, QString> m_settings;
    Program m_program;
    QJsonObject m_ready;
};

/// `hashstead-miner --json` on \a url.
class MinerProgram : public Program {
public:
    explicit MinerProgram(const QString &url, const QStringList &more = {})
        : Program(QStringLiteral("hashstead-miner"))
    {
        start(QStringList { QStringLiteral("--url"), url, QStringLiteral("--json") } + more);
    }
    qint64 count(const char *what) { return lastJson()[QLatin1String(what)].toInteger(); }
    /// SIGTERM, and its last line.
    QJsonObject stop()
    {
        terminate();
        finish();
        return lastJson();
    }
};

} // namespace support
