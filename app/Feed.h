// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/State.h"
#include "widgets/MainWindow.h"

namespace app {

/// What joins the window to one core: its values come in, the user's orders go out, as long as this lives. Main thread.
class Feed : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Feed)
public:
    explicit Feed(widgets::MainWindow &window)
        : m_window(window)
    {
    }
    /// Gives the window all that is known of the core now.
    virtual void replay() = 0;
    /// The settings page: the core's settings, and the window's own.
    virtual void showSettings() = 0;
    /// Orders what the user changed there; MainWindow::settingsApplied() follows.
    virtual void changeSettings(const QVariantMap &changes) = 0;

Q_SIGNALS:
    /// Settings of this window were changed, whichever core is shown.
    void ownSettingsChanged();

protected:
    widgets::MainWindow &window() { return m_window; }
    /// Where machines reach that core, and what it is.
    void showFacts(const api::CoreFacts &facts)
    {
        m_window.setProfile(facts.profile);
        m_window.setListeners({ facts.sv1, facts.sv2, facts.authorityKey });
    }

private:
    widgets::MainWindow &m_window;
};

} // namespace app
