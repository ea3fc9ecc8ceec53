// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Setting.h"
#include "core/crypto/Mnemonic.h"
#include "core/node/NodeState.h"
#include "core/stats/Types.h"
#include "core/wallet/Orders.h"
#include "widgets/Endpoints.h"
#include "widgets/Theme.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace widgets {

class AttentionBoard;
class DashboardPage;
class EventModel;
class MachinesPage;
class Page;
class Rail;
class SeriesDesk;
class SettingsPage;
class StatusLine;
class WalletPage;

/// The window: a rail of pages, the pages, a status line. Values come in through slots and are replaced whole; what the
/// user wants goes out as signals. It holds no service. GUI thread only; needs a QApplication.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    /// \a stateFile is an INI file for what the window itself remembers (geometry, columns, appearance).
    /// Empty: nothing is remembered. Applies the theme to the application.
    explicit MainWindow(const QString &stateFile = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the page with that id: "dashboard", "machines", "wallet", "settings". False when there is none.
    bool showPage(const QString &id);
    QString currentPage() const;
    void setAppearance(Appearance appearance);

public Q_SLOTS:
    /// "demo", "solo", "home-pool" or "pool". Demo is marked as play money on every page.
    void setProfile(const QString &name);
    void setListeners(const widgets::Endpoints &endpoints);
    void setLive(const stats::LiveSnapshot &snapshot);
    void setNodes(const QList<node::NodeState> &nodes);
    /// The answer to a seriesRequested(); answers that nobody waits for any more are dropped.
    void setSeries(const stats::Series &series);
    void addEvent(const stats::Event &event);
    /// Replaces all events; newest last.
    void setEvents(const QList<stats::Event> &events);
    void setWallet(const wallet::Snapshot &snapshot);
    void answerWallet(wallet::RequestId request, const wallet::Answer &answer);
    void setRestoreProgress(wallet::RequestId request, const wallet::RestoreProgress &progress);
    /// The answer to walletSeedWanted().
    void showWalletSeed(const crypto::Mnemonic &words);
    void setSettings(const QList<SettingRow> &rows);
    /// The answer to settingsChanged(): what is wrong, by key. Empty: everything was taken (setSettings() follows with
    /// the values in force). Keys that are not in the table (say "") show above the page.
    void settingsApplied(const QMap<QString, QString> &errorsByKey);

Q_SIGNALS:
    void seriesRequested(const stats::SeriesRequest &request);
    /// An order for the wallet; answerWallet() brings its end. The numbers count from 1.
    void walletOrdered(wallet::RequestId request, const wallet::Order &order);
    /// The user wants to see the twelve words.
    void walletSeedWanted();
    /// Only keys whose value differs from setSettings()'s; values have the type of the spec's default.
    void settingsChanged(const QMap<QString, QVariant> &changes);
    /// The user closed the window or chose to quit: shut down, then end the application.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(Page *page);
    void addShortcuts();
    void refreshAttention();
    void restoreState();
    void saveState() const;

    QString m_stateFile;
    ThemeControl m_theme;
    SeriesDesk *m_desk = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    EventModel *m_events = nullptr;
    DashboardPage *m_dashboard = nullptr;
    MachinesPage *m_machines = nullptr;
    WalletPage *m_wallet = nullptr;
    SettingsPage *m_settings = nullptr;
    std::unique_ptr<AttentionBoard> m_board;
    QList<Page *> m_pages;
    stats::LiveSnapshot m_live;
    QList<node::NodeState> m_nodes;
};

} // namespace widgets
