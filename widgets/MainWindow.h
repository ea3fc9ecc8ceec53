// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/LogTail.h"
#include "core/base/Setting.h"
#include "core/crypto/Mnemonic.h"
#include "core/ehash/Types.h"
#include "core/lan/Request.h"
#include "core/mint/Types.h"
#include "core/node/FoundBlock.h"
#include "core/node/NodeState.h"
#include "core/pool/Snapshot.h"
#include "core/stats/MachineOrder.h"
#include "core/upstream/Snapshot.h"
#include "core/wallet/Orders.h"
#include "widgets/Endpoints.h"
#include "widgets/Theme.h"
#include "widgets/connections/ShownCore.h"
#include "widgets/models/EhashView.h"
#include "widgets/text/Words.h"

#include <QMainWindow>

#include <memory>

class QVBoxLayout;

namespace widgets {

class ActionBar;
class AttentionBoard;
class DashboardPage;
class EventModel;
class FleetDesk;
class HelpPage;
class LinkStrip;
class LogsPage;
class MachinesPage;
class MintPage;
class NetworkPage;
class Page;
class PageStack;
class PoolPage;
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

    /// Shows the page with that id ("dashboard", "machines", ...). False when there is none.
    bool showPage(const QString &id);
    /// Goes on where \a before was, which has the same state file: place, page, columns, the chosen machine. For a
    /// window that is built anew in another language; snapshots come again.
    void takePlaceOf(MainWindow &before);
    /// Shows the help's topic about a page, or that topic itself.
    void showHelp(const QString &topic);
    QString currentPage() const;
    QStringList pageIds() const; ///< in the rail's order
    void setAppearance(Appearance appearance);
    const ShownCore &shownCore() const { return m_core; }
    /// The id of the core that was shown when the window was closed last; empty: the one inside.
    const QString &rememberedCore() const { return m_rememberedCore; }
    /// How the core inside the program does, whichever is shown.
    void setOwnState(const Words::State &state);

public Q_SLOTS:
    /// Remembers what the window remembers and asks to quit, whatever closing the window does.
    void quit();
    /// "demo", "solo", "home-pool" or "pool". Demo is marked as play money on every page.
    void setProfile(const QString &name);
    void setListeners(const widgets::Endpoints &endpoints);
    /// The services end, others begin, or another core is shown: pages show nothing of the old ones.
    void forgetServices();
    /// The cores on other machines, and the id of the one whose values come from here on; empty: the one inside.
    void setCores(const QList<api::CoreView> &cores, const QString &shown);
    /// What the shown core said last came, for the first time or after a while: charts read their history.
    void renewHistory();
    /// An order that has no answer of its own came to nothing.
    void tellFailure(const QString &sentence);
    void setLive(const stats::LiveSnapshot &snapshot);
    void setNodes(const QList<node::NodeState> &nodes);
    void setPool(const pool::Snapshot &snapshot);
    void setUpstreams(const upstream::Snapshot &snapshot);
    void setBlocks(const QList<node::BlockOutcome> &newestFirst);
    void setMint(const mint::Snapshot &snapshot);
    void setEhash(const ehash::Snapshot &snapshot);
    /// The pools on other machines that the mint serves.
    void setMintPools(const QList<ehash::PoolState> &pools);
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
    /// The answer to walletWordsEntered(): what went wrong, or nothing; then the wallet of those words runs.
    void takeWalletWords(const QString &error);
    /// What came of a machineOrdered(), or of an order given elsewhere.
    void setMachineAnswer(const stats::MachineAnswer &answer);
    /// The devices of the home's network, whole.
    void setLan(const lan::Snapshot &snapshot);
    /// What came of a lanOrdered().
    void answerLan(const lan::Answer &answer);
    void setSettings(const QList<SettingRow> &rows);
    void addLog(const LogNews &news);
    void setLogFolder(const QString &folder);
    /// The answer to bundleRequested(): the bundle's folder, or what is wrong.
    void showBundle(const QString &folder, const QString &error);
    /// The answer to settingsChanged(): what is wrong, by key. Empty: everything was taken (setSettings() follows with
    /// the values in force). Keys that are not in the table (say "") show above the page.
    void settingsApplied(const QMap<QString, QString> &errorsByKey);

Q_SIGNALS:
    void seriesRequested(const stats::SeriesRequest &request);
    /// An order for the wallet; answerWallet() brings its end. The numbers count from 1.
    void walletOrdered(wallet::RequestId request, const wallet::Order &order);
    /// The user wants to see the twelve words.
    void walletSeedWanted();
    /// The user wants the wallet of these words instead of the one that runs.
    void walletWordsEntered(const crypto::Mnemonic &words);
    void machineOrdered(const stats::MachineRequest &request);
    /// An order for devices on the network; answerLan() brings its end.
    void lanOrdered(const lan::Request &request);
    /// Only keys whose value differs from setSettings()'s; values have the type of the spec's default.
    void settingsChanged(const QMap<QString, QVariant> &changes);
    /// The user stopped or resumed the mint.
    void issuingWanted(bool isIssuing);
    /// The user wants the first steps again. Only after the services have started.
    void setupWanted();
    /// The user closed the window or chose to quit: shut down, then end the application.
    void quitRequested();
    /// Save the diagnostics bundle in that folder; showBundle() follows.
    void bundleRequested(const QString &folder);
    /// The user wants to see that core; empty: the one inside.
    void coreChosen(const QString &id);
    /// The user wants it tried again now.
    void coreRetried(const QString &id);
    /// The user wants to see, add or change connections.
    void connectionsWanted();
    /// Opens outside of the program, with what the desktop has for it. Pages asked the user where that is due.
    void urlOpened(const QUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addPage(Page *page);
    void joinLan();
    void showPlace(const QString &page, const QString &key);
    void addCoreControls(QVBoxLayout *column);
    void chooseCore(int row);
    void showCore();
    void showProfile();
    void showRailState();
    void addShortcuts();
    void refreshAttention();
    void refreshEhash();
    void restoreState();
    void saveState() const;

    QString m_stateFile;
    ThemeControl m_theme;
    SeriesDesk *m_desk = nullptr;
    Rail *m_rail = nullptr;
    PageStack *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    EventModel *m_events = nullptr;
    DashboardPage *m_dashboard = nullptr;
    MachinesPage *m_machines = nullptr;
    PoolPage *m_pool = nullptr;
    WalletPage *m_wallet = nullptr;
    MintPage *m_mint = nullptr;
    FleetDesk *m_fleet = nullptr;
    NetworkPage *m_network = nullptr;
    LogsPage *m_logs = nullptr;
    SettingsPage *m_settings = nullptr;
    HelpPage *m_help = nullptr;
    std::unique_ptr<AttentionBoard> m_board;
    QList<Page *> m_pages;
    stats::LiveSnapshot m_live;
    lan::Snapshot m_lan;
    QList<node::NodeState> m_nodes;
    EhashView m_ehash;
    QString m_profile;
    QList<api::CoreView> m_cores; ///< less what changes all the time while one is connected
    ShownCore m_core;
    QString m_rememberedCore;
    LinkStrip *m_strip = nullptr;
    ActionBar *m_failure = nullptr;
};

} // namespace widgets
