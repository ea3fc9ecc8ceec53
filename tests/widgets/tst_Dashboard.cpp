// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/PoolFixture.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/StateView.h"
#include "widgets/models/Attention.h"
#include "widgets/models/EhashView.h"
#include "widgets/pages/DashboardPage.h"
#include "widgets/pages/OverviewCards.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace widgets;
using namespace std::chrono_literals;

class TestDashboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_window.reset(); }
    void oddsAgainstKnownValues_data();
    void oddsAgainstKnownValues();
    void oddsOnTheCard();
    void oddsAreUnknownWithoutTheirParts();
    void expectedBlocksWhereTheyAreMany();
    void aRemotePoolKeepsItsBlocks();
    void rejectedWithReasons();
    void ehashAndTodaysGain();
    void ehashOfABusyDayIsUnknown();
    void ehashSumsDoNotWrap();
    void playMoneyIsMarked();
    void healthSaysSince();
    void eventsAreReadThenEmptyThenThere();
    void attentionOfTheMintByMouse();
    void attentionOfTheWalletByKeyboard();
    void attentionOfRejectedShares();
    void statesHaveWordsAndAction();
    void rangeIsRemembered();

private:
    QStringList cardLines() const;
    Figure *figure(const QString &label) const;
    QStringList pills() const;

    std::unique_ptr<MainWindow> m_window;
    DashboardPage *m_page = nullptr;
};

void TestDashboard::init()
{
    m_window = std::make_unique<MainWindow>();
    m_page = m_window->findChild<DashboardPage *>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QStringList TestDashboard::cardLines() const
{
    QStringList lines;
    for (const auto *label : m_page->findChild<OverviewCards *>()->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines << label->text();
    }
    return lines;
}

Figure *TestDashboard::figure(const QString &label) const
{
    for (auto *figure : m_page->findChildren<Figure *>()) {
        if (figure->isVisible() && figure->accessibleName() == label)
            return figure;
    }
    return nullptr;
}

QStringList TestDashboard::pills() const
{
    QStringList texts;
    for (const auto *pill : m_page->findChildren<Pill *>()) {
        if (pill->isVisible())
            texts << pill->accessibleName();
    }
    return texts;
}

void TestDashboard::oddsAgainstKnownValues_data()
{
    QTest::addColumn<double>("hashrate");
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("chance");
    // 1 - exp(-hashrate * seconds / (difficulty * 2^48 / 65535)), worked out with 30 digits apart from this program.
    QTest::newRow("1 PH/s, a day") << 1e15 << 146.7e12 << 1.0 << 0.000137115756629607;
    QTest::newRow("1 PH/s, a month") << 1e15 << 146.7e12 << 30.4375 << 0.00416504901547334;
    QTest::newRow("1 PH/s, a year") << 1e15 << 146.7e12 << 365.25 << 0.0488513922336775;
    QTest::newRow("1 TH/s, a day") << 1e12 << 146.7e12 << 1.0 << 0.00000013712514845269;
    QTest::newRow("difficulty 1, a second's worth") << 4295032833.0 << 1.0 << 1.0 / 86400 << 0.632120558829;
    QTest::newRow("surely") << 1e18 << 1.0 << 1.0 << 1.0;
}

void TestDashboard::oddsAgainstKnownValues()
{
    QFETCH(double, hashrate);
    QFETCH(double, difficulty);
    QFETCH(double, days);
    QFETCH(double, chance);
    const double found = BlockChance::of(hashrate, difficulty)->within(days);
    QVERIFY2(std::abs(found / chance - 1) < 1e-7, qPrintable(QString::number(found, 'g', 15)));
}

void TestDashboard::oddsOnTheCard()
{
    stats::LiveSnapshot live = fixture::live(6);
    live.totals.hashrate.h24 = 1e15;
    live.totals.blocksFound = 2;
    m_window->setLive(live);
    QCOMPARE(figure(QStringLiteral("Chance of a block"))->value(),
        (Measure { QStringLiteral("1 in 7,290"), QStringLiteral("a day") }));
    QVERIFY(cardLines().contains(QStringLiteral("1 in 240 a month \u00b7 1 in 20.5 a year")));
    QVERIFY(cardLines().contains(QStringLiteral("Blocks found 2 \u00b7 at 1.00\u00a0PH/s, 24 h")));
    // A year that is not over yet is measured by the hour, and says so.
    live.totals.hashrate.h24.reset();
    live.totals.hashrate.h1 = 2e15;
    m_window->setLive(live);
    QVERIFY(cardLines().contains(QStringLiteral("Blocks found 2 \u00b7 at 2.00\u00a0PH/s, 1 h")));
}

void TestDashboard::oddsAreUnknownWithoutTheirParts()
{
    stats::LiveSnapshot live = fixture::live(6);
    live.source.networkDifficulty.reset();
    m_window->setLive(live);
    QCOMPARE(figure(QStringLiteral("Chance of a block"))->value().number, Format::unknown());
    QVERIFY(cardLines().contains(QStringLiteral("needs the network's difficulty")));
    m_window->setNodes(fixture::nodes()); // the active node knows it
    QVERIFY(figure(QStringLiteral("Chance of a block"))->value().number != Format::unknown());
    live.totals.hashrate = {};
    m_window->setLive(live);
    QCOMPARE(figure(QStringLiteral("Chance of a block"))->value().number, Format::unknown());
    QVERIFY(cardLines().contains(QStringLiteral("needs a measured hashrate")));
    QCOMPARE(figure(QStringLiteral("24 h"))->value().number, Format::unknown());
}

void TestDashboard::expectedBlocksWhereTheyAreMany()
{
    stats::LiveSnapshot live = fixture::live(6);
    live.totals.hashrate.h24 = 4295032833.0;
    live.source.networkDifficulty = 8640; // 10 a day
    m_window->setLive(live);
    QCOMPARE(figure(QStringLiteral("Blocks expected"))->value(),
        (Measure { QStringLiteral("10.0"), QStringLiteral("a day") }));
    QVERIFY(cardLines().contains(QStringLiteral("one every 2 h 24 min")));
}

void TestDashboard::aRemotePoolKeepsItsBlocks()
{
    stats::LiveSnapshot live = fixture::live(6);
    live.source.kind = QStringLiteral("upstream-sv2");
    m_window->setLive(live);
    QVERIFY(figure(QStringLiteral("Chance of a block for the pool")));
    QVERIFY(!figure(QStringLiteral("Chance of a block")));
}

void TestDashboard::rejectedWithReasons()
{
    m_window->setLive(fixture::live(6));
    QVERIFY(cardLines().contains(QStringLiteral("\u2715 41 rejected, 0.21 %"))); // a sign, not only a colour
    QVERIFY(cardLines().contains(QStringLiteral("29 stale \u00b7 9 below target \u00b7 3 duplicate")));
    QVERIFY(figure(QStringLiteral("Shares, 24 h")));
    QVERIFY(cardLines().contains(QStringLiteral("this session, nerdqaxe, 02:14")));
    QVERIFY(cardLines().contains(QStringLiteral("All time 18.9\u00a0G, 0.013 % of a block")));
}

void TestDashboard::ehashAndTodaysGain()
{
    m_window->setLive(fixture::live(6));
    QVERIFY(figure(QStringLiteral("Working on block"))); // no wallet runs
    QVERIFY(!figure(QStringLiteral("ehash")));
    wallet::Snapshot state = fixture::walletState();
    const EhashSums sums = EhashSums::of(state);
    QVERIFY(sums.today && *sums.today > 0 && sums.spendable > 0);
    m_window->setWallet(state);
    QCOMPARE(figure(QStringLiteral("ehash"))->value().number, Format::count(sums.spendable));
    QVERIFY(cardLines().contains(Format::gain(*sums.today) + QStringLiteral(" today")));
    QVERIFY(!figure(QStringLiteral("Working on block")));
    // Other mints' money is no ehash.
    quint64 all = 0;
    for (const auto &balance : state.balances)
        all += balance.spendable.value;
    QVERIFY(sums.spendable < all);
    // Tomorrow nothing of it is today's.
    state.takenAt += 24h;
    m_window->setWallet(state);
    QVERIFY(cardLines().contains(QStringLiteral("0 today")));
}

void TestDashboard::ehashOfABusyDayIsUnknown()
{
    wallet::Snapshot state = fixture::walletState();
    wallet::HistoryEntry entry;
    entry.kind = wallet::EntryKind::Received;
    entry.at = state.takenAt;
    state.history = QList<wallet::HistoryEntry>(200, entry); // it does not reach back to midnight
    QVERIFY(!EhashSums::of(state).today);
    m_window->setWallet(state);
    QVERIFY(cardLines().contains(QStringLiteral("today: unknown")));
}

void TestDashboard::ehashSumsDoNotWrap()
{
    wallet::Snapshot state;
    wallet::Balance balance { .mint = {},
        .unit = fixture::walletState().balances.first().unit,
        .spendable = cashu::Amount(~quint64(0) - 1),
        .reserved = {},
        .claimable = {},
        .provisional = {} };
    state.balances = { balance, balance };
    QCOMPARE(EhashSums::of(state).spendable, ~quint64(0));
}

void TestDashboard::playMoneyIsMarked()
{
    m_window->setProfile(QStringLiteral("demo"));
    m_window->setWallet(fixture::walletState());
    QVERIFY(figure(QStringLiteral("ehash, play money")));
    m_window->setProfile(QStringLiteral("solo"));
    QVERIFY(figure(QStringLiteral("ehash")));
}

void TestDashboard::healthSaysSince()
{
    auto nodes = fixture::nodes();
    nodes[0].since = fixture::now() - 5h;
    m_window->setLive(fixture::live(6));
    m_window->setNodes(nodes);
    mint::Snapshot mint = fixture::mint();
    mint.takenAt = fixture::now() - 1h;
    mint.isIssuing = true;
    m_window->setMint(mint);
    QVERIFY2(
        pills().contains(QStringLiteral("Node 912,345 tip 4 min ago, since 09:02")), qPrintable(pills().join(u'|')));
    QVERIFY2(pills().contains(QStringLiteral("Pool up 3 d 4 h")), qPrintable(pills().join(u'|')));
    QVERIFY2(pills().contains(QStringLiteral("Mint issuing since 13:02")), qPrintable(pills().join(u'|')));
    mint.takenAt += 30min;
    m_window->setMint(mint); // the same state: the same since
    QVERIFY(pills().contains(QStringLiteral("Mint issuing since 13:02")));
    mint.takenAt += 5min;
    mint.isIssuing = false;
    m_window->setMint(mint);
    QVERIFY(pills().contains(QStringLiteral("Mint stopped since 13:37")));
}

void TestDashboard::eventsAreReadThenEmptyThenThere()
{
    auto *view = m_page->findChild<StateView *>();
    QCOMPARE(view->state(), StateView::State::Loading);
    m_window->setEvents({});
    QCOMPARE(view->state(), StateView::State::Empty);
    QCOMPARE(view->text(), QStringLiteral("Nothing has happened yet."));
    m_window->addEvent(fixture::events().first());
    QCOMPARE(view->state(), StateView::State::Ready);
    QVERIFY(m_page->findChild<EventList *>()->isVisible());
}

void TestDashboard::attentionOfTheMintByMouse()
{
    stats::LiveSnapshot live = fixture::live(1);
    m_window->setLive(live);
    mint::Snapshot mint = fixture::mint();
    mint.isIssuing = false;
    mint.stoppedBecause = QStringLiteral("the books do not add up");
    m_window->setMint(mint);
    auto *strips = m_page->findChild<AttentionStrips *>();
    QVERIFY(strips->isVisible());
    auto *action = strips->findChildren<QPushButton *>().first();
    QCOMPARE(action->text(), QStringLiteral("Open mint"));
    QVERIFY(action->accessibleName().contains(QStringLiteral("The mint")));
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), QStringLiteral("mint"));
    mint.isIssuing = true;
    m_window->setMint(mint);
    m_window->showPage(QStringLiteral("dashboard"));
    QVERIFY(!strips->isVisible()); // over by itself

    EhashView view;
    view.quotes = ehash::Snapshot {};
    view.quotes->takenAt = live.takenAt;
    view.quotes->waiting = 318;
    AttentionBoard board;
    board.update(live, {}, view);
    QVERIFY(board.visible().isEmpty());
    view.quotes->oldestWaiting = live.takenAt - 30s; // on its way
    board.update(live, {}, view);
    QVERIFY(board.visible().isEmpty());
    view.quotes->oldestWaiting = live.takenAt - 1h;
    board.update(live, {}, view);
    QCOMPARE(board.visible().size(), 1);
    QVERIFY(board.visible()[0].sentence.startsWith(QStringLiteral("wait for the mint since 13:02, 318 of them")));
}

void TestDashboard::attentionOfTheWalletByKeyboard()
{
    m_window->setLive(fixture::live(1));
    wallet::Snapshot state = fixture::walletState();
    state.isSeedVerified = false;
    state.trouble.clear();
    m_window->setWallet(state);
    auto *action = m_page->findChild<AttentionStrips *>()->findChildren<QPushButton *>().first();
    QCOMPARE(action->text(), QStringLiteral("Write them down"));
    m_page->setFocus();
    for (int i = 0; i < 40 && m_window->focusWidget() != action; ++i)
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), action);
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), QStringLiteral("wallet"));
    // Nobody needs to write down the words of play money.
    EhashView view;
    view.wallet = state;
    view.mint = fixture::mint();
    view.mint->isTestInstance = true;
    view.mint->isIssuing = true;
    view.mint->portTrouble = {};
    view.mint->damagedKeysets = {};
    AttentionBoard board;
    board.update(fixture::live(1), {}, view);
    QVERIFY(board.visible().isEmpty());
}

void TestDashboard::attentionOfRejectedShares()
{
    AttentionBoard board;
    stats::LiveSnapshot live = fixture::live(1);
    live.totals.accepted24h = 950;
    live.totals.rejected24h = 50;
    board.update(live, {});
    QVERIFY(board.visible().isEmpty());
    live.totals.rejected24h = 60;
    board.update(live, {});
    QCOMPARE(board.visible().size(), 1);
    QCOMPARE(board.visible()[0].subject, QStringLiteral("5.94 % of the shares"));
    QVERIFY(board.visible()[0].sentence.endsWith(QStringLiteral("most of all: 29 stale.")));
    live.totals.accepted24h = 9;
    live.totals.rejected24h = 9; // too few to say anything
    board.update(live, {});
    QVERIFY(board.visible().isEmpty());
}

void TestDashboard::statesHaveWordsAndAction()
{
    auto *content = new QLabel(QStringLiteral("content"));
    StateView view(content);
    view.resize(400, 200);
    view.show();
    QVERIFY(content->isVisible());
    view.setFailed(QStringLiteral("The node does not answer."), QStringLiteral("Open settings"));
    QVERIFY(!content->isVisible());
    QSignalSpy chosen(&view, &StateView::actionChosen);
    auto *action = view.findChild<QPushButton *>(QStringLiteral("stateAction"));
    QVERIFY(action->isVisible());
    QTest::keyClick(action, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    view.setStale(QStringLiteral("Nothing new since 14:02."));
    QVERIFY(content->isVisible()); // what was known stays in sight
    QCOMPARE(view.text(), QStringLiteral("Nothing new since 14:02."));
    view.setLoading(QStringLiteral("Reading"));
    QVERIFY(!action->isVisible());
    view.setReady();
    QVERIFY(content->isVisible());
    QVERIFY(view.text().isEmpty());
}

void TestDashboard::rangeIsRemembered()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("window.ini"));
    const auto chartOf
        = [](const MainWindow &window) { return window.findChild<DashboardPage *>()->findChild<ChartPane *>(); };
    {
        MainWindow window(file);
        QCOMPARE(chartOf(window)->range(), ChartRange::Hour);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto *range = chartOf(window)->findChild<Segmented *>();
        const auto buttons = range->findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons.at(int(ChartRange::Week)), Qt::LeftButton);
        QCOMPARE(chartOf(window)->range(), ChartRange::Week);
        window.close();
    }
    QCOMPARE(chartOf(MainWindow(file))->range(), ChartRange::Week);
    QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("dashboard/range"), 17);
    QCOMPARE(chartOf(MainWindow(file))->range(), ChartRange::Month); // what nobody can have chosen does no harm
}

QTEST_MAIN(TestDashboard)
#include "tst_Dashboard.moc"
