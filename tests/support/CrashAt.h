// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <memory>

namespace support {

/// In a child process: kills it at the n-th call of hook() after arm(). n is HASHSTEAD_CRASH_AT_STATEMENT; none: never.
class CrashAt {
public:
    CrashAt()
        : CrashAt(qEnvironmentVariableIntValue("HASHSTEAD_CRASH_AT_STATEMENT"))
    {
    }
    explicit CrashAt(int n)
        : m_state(std::make_shared<State>())
    {
        m_state->at = n;
    }
    /// For storage::DatabaseOptions::onStatement.
    std::function<void()> hook() const
    {
        return [state = m_state] {
            if (state->isArmed && ++state->calls == state->at)
                ::kill(::getpid(), SIGKILL);
        };
    }
    void arm() { m_state->isArmed = true; }
    int calls() const { return m_state->calls; }

private:
    struct State {
        int at = 0;
        int calls = 0;
        bool isArmed = false;
    };
    std::shared_ptr<State> m_state;
};

/// Runs this test program again with \a arguments, killed at statement \a n, and waits for its end.
enum class ChildEnd : quint8 { Killed, Finished, Failed };
inline ChildEnd runChildCrashingAt(int n, const QStringList &arguments)
{
    const QTemporaryDir scratch; // who is killed removes nothing
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HASHSTEAD_CRASH_AT_STATEMENT"), QString::number(n));
    environment.insert(QStringLiteral("TMPDIR"), scratch.path());
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(60'000))
        return ChildEnd::Failed;
    if (child.exitStatus() == QProcess::CrashExit)
        return ChildEnd::Killed;
    return child.exitCode() == 0 ? ChildEnd::Finished : ChildEnd::Failed;
}

/// The same without a second program: forks, and the child does \a work (0: well done) until it is killed. Quick, for a
/// process of one thread that holds no database open.
template <class Work> ChildEnd forkCrashingAt(int n, Work work)
{
    const QTemporaryDir scratch;
    const pid_t child = ::fork();
    if (child == 0) {
        qputenv("TMPDIR", scratch.path().toLocal8Bit());
        CrashAt crash(n);
        ::_exit(work(crash));
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        return ChildEnd::Failed;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
        return ChildEnd::Killed;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? ChildEnd::Finished : ChildEnd::Failed;
}

/// In a child process: from here on every write to a file fails, as on a full disk; renaming goes on.
inline void fillDisk()
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_FSIZE, &none);
}

} // namespace support
