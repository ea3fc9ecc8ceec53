// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app {

/// SIGTERM and SIGINT as a Qt signal, through a pipe. SIGPIPE is ignored.
/// One per process, on the main thread, while the application object lives. A second SIGINT or SIGTERM ends the
/// process.
class Signals final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Signals)
public:
    Signals();
    ~Signals() override;

Q_SIGNALS:
    void quitRequested(int signal);

private:
    void read();

    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
