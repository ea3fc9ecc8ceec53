// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/Probes.h"
#include "app/shared/Program.h"
#include "core/base/ServiceThread.h"
#include "widgets/wizard/SetupWizard.h"

#include <QPointer>

#include <memory>

namespace app {

/// Puts the first steps on the screen and joins them to the program: tests run on a thread of their own, settings go
/// through the program, the end shows the listeners that came up. Main thread.
class SetupDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupDesk)
public:
    /// \a window: over which the wizard stands. \a times: see Probes.
    SetupDesk(Program &program, QWidget *window, ProbeTimes times = {});
    ~SetupDesk() override;

    /// Opens the wizard when nobody has said yet what the program is to do. After Program::started().
    void openAtFirstStart();
    /// "Set up again". After Program::started().
    void open() { open(false); }
    widgets::SetupWizard *wizard() const { return m_wizard; }

private:
    void open(bool isFirst);
    void startProbes();
    void connectWizard();
    void leave();
    widgets::Endpoints endpoints() const;

    Program &m_program;
    QWidget *m_window;
    ProbeTimes m_times;
    SystemClock m_clock;
    SystemRandom m_random;
    QPointer<widgets::SetupWizard> m_wizard;
    bool m_isEnding = false; ///< the program was told to stop
    std::unique_ptr<ServiceThread<Probes>> m_probes; ///< only while the wizard is open
};

} // namespace app
