// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <csignal>

namespace app {
namespace {

// A signal handler may only touch what is async-signal-safe: one descriptor, written before the handler is installed.
volatile sig_atomic_t writeEnd = -1;

extern "C" void onSignal(int number)
{
    const unsigned char byte = static_cast<unsigned char>(number);
    const auto written = ::write(int(writeEnd), &byte, 1);
    static_cast<void>(written); // a full pipe holds a signal already
}

void handleWith(int number, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(number, &action, nullptr);
}

} // namespace

Signals::Signals()
{
    int ends[2] = { -1, -1 };
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Signals::read);
    // SA_RESETHAND: the second one ends a program that does not end by itself.
    handleWith(SIGTERM, onSignal, SA_RESTART | int(SA_RESETHAND));
    handleWith(SIGINT, onSignal, SA_RESTART | int(SA_RESETHAND));
    handleWith(SIGPIPE, SIG_IGN, 0);
}

Signals::~Signals()
{
    handleWith(SIGTERM, SIG_DFL, 0);
    handleWith(SIGINT, SIG_DFL, 0);
    delete std::exchange(m_notifier, nullptr);
    ::close(m_readEnd);
    ::close(int(writeEnd));
    writeEnd = -1;
}

void Signals::read()
{
    unsigned char bytes[64];
    const auto count = ::read(m_readEnd, bytes, sizeof bytes);
    if (count > 0)
        Q_EMIT quitRequested(bytes[0]);
}

} // namespace app
