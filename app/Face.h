// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreDesk.h"
#include "app/SetupDesk.h"
#include "app/WindowDesk.h"
#include "widgets/text/Language.h"

#include <memory>

namespace app {

/// The window, its desks and the language they speak, around a program that runs. When the language changes they are
/// built anew: whoever reads snapshots is right at once, and mining does not notice. Main thread.
class Face final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Face)
public:
    /// \a language is already the chosen one; it changes with the setting.
    Face(Program &program, widgets::Language &language);
    ~Face() override;

    widgets::MainWindow &window() { return *m_window; }
    SetupDesk &setup() { return *m_setup; }
    /// Which core is shown. Null before Program::started().
    CoreDesk *cores() const { return m_coreDesk.get(); }

private:
    void build();
    /// Again after each restart of the services, with which the old connections ended.
    void wire();
    void makeCoreDesk();
    void applyOwnSettings();
    /// The wallet of other words, and what came of it.
    void replaceWallet(const crypto::Mnemonic &words);
    /// In the language of the settings, where the window was.
    void rebuild();

    Program &m_program;
    widgets::Language &m_language;
    std::unique_ptr<RemoteCores> m_cores; ///< from the first start of the services on
    std::unique_ptr<widgets::MainWindow> m_window;
    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<SetupDesk> m_setup;
    std::unique_ptr<CoreDesk> m_coreDesk;
};

} // namespace app
