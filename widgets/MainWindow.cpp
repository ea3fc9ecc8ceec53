// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MainWindow.h"

#include "widgets/FleetDesk.h"
#include "widgets/PageStack.h"
#include "widgets/Rail.h"
#include "widgets/StatusLine.h"
#include "widgets/charts/SeriesDesk.h"
#include "widgets/models/Attention.h"
#include "widgets/models/EventModel.h"
#include "widgets/pages/DashboardPage.h"
#include "widgets/pages/HelpPage.h"
#include "widgets/pages/LogsPage.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/MintPage.h"
#include "widgets/pages/NetworkPage.h"
#include "widgets/pages/PoolPage.h"
#include "widgets/pages/SettingsPage.h"
#include "widgets/pages/WalletPage.h"
#include "widgets/text/Format.h"
#include "widgets/text/Words.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QShortcut>

static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace widgets {

MainWindow::MainWindow(const QString &stateFile, QWidget *parent)
    : QMainWindow(parent)
    , m_stateFile(stateFile)
    , m_desk(new SeriesDesk(this))
    , m_rail(new Rail)
    , m_stack(new PageStack)
    , m_status(new StatusLine)
    , m_events(new EventModel(this))
    , m_fleet(new FleetDesk(this))
    , m_board(std::make_unique<AttentionBoard>())
{
    loadIcons();
    setWindowTitle(tr("Hashstead"));
    setMinimumSize(960, 640);
    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    addCoreControls(column);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(central);

    addPage(m_dashboard = new DashboardPage(m_desk, m_events));
    addPage(m_machines = new MachinesPage(m_desk));
    addPage(m_pool = new PoolPage);
    addPage(m_wallet = new WalletPage);
    addPage(m_mint = new MintPage);
    addPage(m_network = new NetworkPage(m_fleet));
    addPage(m_logs = new LogsPage);
    addPage(m_settings = new SettingsPage);
    addPage(m_help = new HelpPage);
    addShortcuts();
    joinLan();
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::showPage);
    connect(m_logs, &LogsPage::bundleRequested, this, &MainWindow::bundleRequested);
    connect(m_logs, &LogsPage::urlOpened, this, &MainWindow::urlOpened);
    connect(m_help, &HelpPage::urlOpened, this, &MainWindow::urlOpened);
    connect(m_machines, &MachinesPage::machineOrdered, this, &MainWindow::machineOrdered);
    connect(m_desk, &SeriesDesk::requested, this, &MainWindow::seriesRequested);
    connect(m_wallet, &WalletPage::ordered, this, &MainWindow::walletOrdered);
    connect(m_wallet, &WalletPage::seedWanted, this, &MainWindow::walletSeedWanted);
    connect(m_wallet, &WalletPage::wordsEntered, this, &MainWindow::walletWordsEntered);
    connect(m_settings, &SettingsPage::settingsChanged, this, &MainWindow::settingsChanged);
    connect(m_pool, &PoolPage::settingsChanged, this, &MainWindow::settingsChanged);
    connect(m_pool, &PoolPage::linkRequested, this, &MainWindow::urlOpened);
    connect(m_mint, &MintPage::issuingWanted, this, &MainWindow::issuingWanted);
    connect(m_settings, &SettingsPage::setupWanted, this, &MainWindow::setupWanted);
    connect(m_settings, &SettingsPage::appearanceChosen, this, &MainWindow::setAppearance);
    connect(m_dashboard, &DashboardPage::attentionMuted, this, [this](const QString &id) {
        m_board->mute(id);
        refreshAttention();
    });
    m_rail->setState(Role::Faint, tr("Starting"));
    showPage(m_dashboard->id());
    resize(1280, 800);
    restoreState();
}

MainWindow::~MainWindow() = default;

void MainWindow::addPage(Page *page)
{
    m_pages << page;
    m_stack->addWidget(page);
    m_rail->addPage(page->id(), page->icon(), page->title(),
        QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + m_pages.size())).toString(QKeySequence::NativeText));
    connect(page, &Page::pageRequested, this, &MainWindow::showPlace);
    connect(page, &Page::coreRequested, this, &MainWindow::coreChosen);
    connect(page, &Page::helpRequested, this, &MainWindow::showHelp);
}

void MainWindow::addShortcuts()
{
    for (int i = 0; i < m_pages.size() && i < 9; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] { showPage(m_pages[i]->id()); });
    }
    auto *quit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), this);
    connect(quit, &QShortcut::activated, this, &MainWindow::quit);
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, [this] { showHelp(currentPage()); });
}

void MainWindow::showHelp(const QString &topic)
{
    if (topic != m_help->id())
        m_help->showTopic(topic);
    showPage(m_help->id());
}

bool MainWindow::showPage(const QString &id)
{
    for (Page *page : std::as_const(m_pages)) {
        if (page->id() != id)
            continue;
        m_stack->setCurrentWidget(page);
        // The page itself takes the focus: no control is marked, Tab goes on to the page's first one. On the rail it
        // stays.
        if (!m_rail->isAncestorOf(focusWidget()))
            page->setFocus();
        m_rail->setCurrent(id);
        return true;
    }
    return false;
}

void MainWindow::takePlaceOf(MainWindow &before)
{
    before.saveState();
    restoreState();
    restoreGeometry(before.saveGeometry());
    setAppearance(before.m_theme.appearance());
    showPage(before.currentPage());
    m_wallet->takePlaceOf(*before.m_wallet);
    m_fleet->countFrom(*before.m_fleet);
    std::swap(m_board, before.m_board);
    setNodes(before.m_nodes);
    setLive(before.m_live);
    if (const QString machine = before.m_machines->selectedKey(); !machine.isEmpty())
        m_machines->showMachine(machine);
    setLan(before.m_lan);
    m_network->showDevice(before.m_network->selectedKey());
}

QString MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget())->id();
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const Page *page : m_pages)
        ids << page->id();
    return ids;
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_theme.setAppearance(appearance);
    m_settings->setAppearance(appearance);
}

void MainWindow::setProfile(const QString &name)
{
    m_profile = name;
    for (Page *page : std::as_const(m_pages))
        page->setDemo(name == QLatin1String("demo"));
    m_pool->setProfile(name);
    showProfile();
}

void MainWindow::setListeners(const Endpoints &endpoints)
{
    m_dashboard->setEndpoints(endpoints);
    m_machines->setEndpoints(endpoints);
    m_pool->setEndpoints(endpoints);
    m_status->setEndpoints(endpoints);
}

void MainWindow::forgetServices()
{
    m_desk->forget();
    m_machines->forget();
    setLive({});
    setEvents({});
    setNodes({});
    setUpstreams({});
    setBlocks({});
    m_mint->forget();
    m_wallet->forget();
    m_fleet->forget();
    m_network->forget();
    m_lan = {};
    m_rail->setBadge(m_network->id(), {});
    m_ehash = {};
    refreshEhash();
}

void MainWindow::setLive(const stats::LiveSnapshot &snapshot)
{
    m_live = snapshot;
    m_dashboard->setLive(snapshot);
    m_machines->setLive(snapshot);
    m_status->setLive(snapshot);
    m_rail->setBadge(
        m_machines->id(), snapshot.miners.isEmpty() ? QString() : Format::count(quint64(snapshot.miners.size())));
    showRailState();
    refreshAttention();
}

void MainWindow::setNodes(const QList<node::NodeState> &nodes)
{
    m_nodes = nodes;
    m_dashboard->setNodes(nodes);
    refreshAttention();
}

void MainWindow::refreshEhash()
{
    m_dashboard->setEhash(m_ehash);
    refreshAttention();
}

void MainWindow::refreshAttention()
{
    m_board->update(m_live, m_nodes, m_ehash, { m_cores, m_core }, m_lan);
    const QList<Attention> all = m_board->visible();
    m_dashboard->setAttention(all);
    QList<Attention> ofNetwork = all;
    ofNetwork.removeIf([this](const Attention &each) { return each.page != m_network->id(); });
    m_network->setAttention(ofNetwork);
}

void MainWindow::setSeries(const stats::Series &series)
{
    m_desk->answer(series);
}
void MainWindow::addEvent(const stats::Event &event)
{
    m_events->add(event);
}
void MainWindow::setEvents(const QList<stats::Event> &events)
{
    m_events->setEvents(events);
}
void MainWindow::setPool(const pool::Snapshot &snapshot)
{
    m_pool->setPool(snapshot);
}
void MainWindow::setUpstreams(const upstream::Snapshot &snapshot)
{
    m_pool->setUpstreams(snapshot);
}
void MainWindow::setBlocks(const QList<node::BlockOutcome> &newestFirst)
{
    m_pool->setBlocks(newestFirst);
}
void MainWindow::setMint(const mint::Snapshot &snapshot)
{
    m_mint->setMint(snapshot);
    m_ehash.mint = snapshot;
    refreshEhash();
}
void MainWindow::setEhash(const ehash::Snapshot &snapshot)
{
    m_mint->setEhash(snapshot);
    m_ehash.quotes = snapshot;
    refreshEhash();
}
void MainWindow::setMintPools(const QList<ehash::PoolState> &pools)
{
    m_mint->setPools(pools);
}
void MainWindow::setWallet(const wallet::Snapshot &snapshot)
{
    m_wallet->setSnapshot(snapshot);
    m_ehash.wallet = snapshot;
    refreshEhash();
}
void MainWindow::answerWallet(wallet::RequestId request, const wallet::Answer &answer)
{
    m_wallet->answer(request, answer);
}
void MainWindow::setRestoreProgress(wallet::RequestId request, const wallet::RestoreProgress &progress)
{
    m_wallet->progress(request, progress);
}
void MainWindow::showWalletSeed(const crypto::Mnemonic &words)
{
    m_wallet->showSeed(words);
}
void MainWindow::takeWalletWords(const QString &error)
{
    m_wallet->takeWords(error);
}
void MainWindow::setMachineAnswer(const stats::MachineAnswer &answer)
{
    m_machines->setAnswer(answer);
}
void MainWindow::setSettings(const QList<SettingRow> &rows)
{
    m_settings->setSettings(rows);
    m_pool->setSettings(rows);
}
void MainWindow::addLog(const LogNews &news)
{
    m_logs->addLog(news);
}
void MainWindow::setLogFolder(const QString &folder)
{
    m_logs->setFolder(folder);
}
void MainWindow::showBundle(const QString &folder, const QString &error)
{
    m_logs->showBundle(folder, error);
}
void MainWindow::settingsApplied(const QMap<QString, QString> &errorsByKey)
{
    m_settings->showResult(errorsByKey);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    quit();
}

void MainWindow::quit()
{
    saveState();
    Q_EMIT quitRequested();
}

void MainWindow::restoreState()
{
    if (m_stateFile.isEmpty())
        return;
    const QSettings state(m_stateFile, QSettings::IniFormat);
    restoreGeometry(state.value(QStringLiteral("window/geometry")).toByteArray());
    setAppearance(Appearance(std::clamp(state.value(QStringLiteral("window/appearance")).toInt(), 0, 2)));
    showPage(state.value(QStringLiteral("window/page")).toString());
    m_rememberedCore = state.value(QStringLiteral("window/core")).toString();
    m_dashboard->restore(state);
    m_machines->restore(state);
    m_network->restore(state);
}

void MainWindow::saveState() const
{
    if (m_stateFile.isEmpty())
        return;
    QSettings state(m_stateFile, QSettings::IniFormat);
    state.setValue(QStringLiteral("window/geometry"), saveGeometry());
    state.setValue(QStringLiteral("window/appearance"), int(m_theme.appearance()));
    state.setValue(QStringLiteral("window/page"), currentPage());
    state.setValue(QStringLiteral("window/core"), m_rememberedCore);
    m_dashboard->save(state);
    m_machines->save(state);
    m_network->save(state);
}

} // namespace widgets
