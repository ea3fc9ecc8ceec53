// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Feed.h"
#include "app/shared/Program.h"

namespace app {

/// Joins the window to the core inside the program. To be made anew after each Program::started().
class LocalFeed final : public Feed {
    Q_OBJECT
public:
    LocalFeed(Program &program, widgets::MainWindow &window);
    ~LocalFeed() override;

    void replay() override;
    void showSettings() override;
    void changeSettings(const QVariantMap &changes) override;

private:
    template <class... Ends> void join(Ends &&...ends) { m_arrows << connect(std::forward<Ends>(ends)...); }
    void joinFloor();
    void joinEhash();
    void joinWallet();
    void joinLan();

    Program &m_program;
    QList<QMetaObject::Connection> m_arrows;
};

} // namespace app
