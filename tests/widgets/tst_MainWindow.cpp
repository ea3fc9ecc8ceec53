// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "widgets/MainWindow.h"
#include "widgets/charts/TimeChart.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/Shares.h"
#include "widgets/models/MachineRow.h"
#include "widgets/pages/DashboardPage.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/Page.h"
#include "widgets/text/Language.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <time.h>

using namespace widgets;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_language.set(QStringLiteral("en")); }
    void init();
    void cleanup() { m_window.reset(); }
    void pagesByKeyboard();
    void tabReachesTheControls();
    void emptyStateTellsWhatToDo();
    void machinesAppearAndLeave();
    void demoIsMarked();
    void poolsReasonsAreListed();
    void attentionLeadsToTheMachine();
    void chartGetsItsAnswer();
    void chartByKeyboard();
    void searchMachines();
    void closeAsksToQuit();
    void stateIsKept();
    void bothThemes();
    void thousandMachines_data();
    void thousandMachines();

private:
    template <class T> T *find(const char *name = nullptr) { return m_window->findChild<T *>(QLatin1String(name)); }
    void answerSeries()
    {
        connect(m_window.get(), &MainWindow::seriesRequested, this,
            [this](const stats::SeriesRequest &request) { m_window->setSeries(fixture::series(request, m_live)); });
    }
    void setLive(int count, int tick = 0)
    {
        m_live = fixture::live(count, tick);
        m_window->setLive(m_live);
    }

    Language m_language;
    std::unique_ptr<MainWindow> m_window;
    stats::LiveSnapshot m_live;
};

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setAppearance(Appearance::Light);
    m_window->resize(1280, 800);
    for (auto *range : m_window->findChildren<Segmented *>()) {
        if (range->accessibleName() == QStringLiteral("Chart range"))
            range->setCurrent(int(ChartRange::Day)); // the fixture's day has a gap
    }
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::pagesByKeyboard()
{
    QCOMPARE(m_window->currentPage(), QStringLiteral("dashboard"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), QStringLiteral("machines"));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), QStringLiteral("pool"));
    auto *rail = find<RailButton>("rail-dashboard");
    rail->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rail, Qt::Key_Space);
    QCOMPARE(m_window->currentPage(), QStringLiteral("dashboard"));
    QVERIFY2(rail->hasFocus(), "who walks along the rail stays on it");
    QVERIFY(!m_window->showPage(QStringLiteral("nowhere")));
}

void TestMainWindow::tabReachesTheControls()
{
    m_window->setEvents(fixture::events());
    m_window->setListeners(fixture::endpoints());
    setLive(6);
    m_window->showPage(QStringLiteral("machines"));
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_Tab);
        reached << m_window->focusWidget();
    }
    QVERIFY(reached.contains(m_window->findChild<MachinesPage *>()->table()));
    auto *rail = find<RailButton>("rail-machines");
    QVERIFY2(reached.contains(rail), "the rail is one stop, arrow keys move along it");
    rail->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rail, Qt::Key_Down);
    QCOMPARE(m_window->currentPage(), QStringLiteral("pool"));
    QVERIFY(find<RailButton>("rail-pool")->hasFocus());
    m_window->showPage(QStringLiteral("machines"));
    for (auto *chart : m_window->findChildren<TimeChart *>())
        QCOMPARE(reached.contains(chart), chart->isVisible());
    for (QWidget *widget : std::as_const(reached)) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(widget && (!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())),
            widget ? widget->metaObject()->className() : "no focus");
    }
}

void TestMainWindow::emptyStateTellsWhatToDo()
{
    m_window->setListeners(fixture::endpoints());
    setLive(0);
    auto *panel = m_window->findChild<DashboardPage *>()->findChild<ConnectPanel *>();
    QVERIFY(panel->isVisible());
    QStringList offered;
    for (auto *copy : panel->findChildren<CopyButton *>())
        offered << copy->copyText();
    QVERIFY(offered.contains(QStringLiteral("stratum+tcp://192.168.1.20:3333")));
    QVERIFY(offered.contains(
        QStringLiteral("stratum2+tcp://192.168.1.20:3336/9auqWEzQDVyd2oe1JVGFLMLHZtCo2FFqZwtKA5gd9xbuEu7PH72")));
    QTest::mouseClick(panel->findChildren<CopyButton *>().first(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), offered.first());
    for (auto *figure : m_window->findChild<DashboardPage *>()->findChildren<Figure *>())
        QVERIFY2(!figure->value().number.contains(QStringLiteral("NaN")) && !figure->value().number.isEmpty(),
            qPrintable(figure->accessibleName()));
    setLive(6);
    QVERIFY(!panel->isVisible());
}

void TestMainWindow::machinesAppearAndLeave()
{
    m_window->showPage(QStringLiteral("machines"));
    setLive(6);
    auto *page = m_window->findChild<MachinesPage *>();
    QCOMPARE(page->table()->model()->rowCount(), 6);
    auto *sums = page->findChild<SumRow *>();
    QCOMPARE(sums->text(0), QStringLiteral("6 machines"));
    page->showMachine(QStringLiteral("nerdqaxe"));
    auto *detail = page->findChild<MachineDetail *>();
    QCOMPARE(detail->key(), QStringLiteral("nerdqaxe"));
    QCOMPARE(detail->findChild<FactList *>()->value(QStringLiteral("Version mask")), QStringLiteral("1fffe000"));
    QVERIFY(detail->findChild<ShareGrid *>()->accessibleName().contains(QStringLiteral("1 stale")));
    m_live.miners.removeAt(2);
    m_window->setLive(m_live);
    QCOMPARE(page->table()->model()->rowCount(), 5);
    QCOMPARE(sums->text(0), QStringLiteral("5 machines"));
}

void TestMainWindow::demoIsMarked()
{
    const auto marks = [this] {
        int count = 0;
        for (auto *pill : m_window->findChildren<Pill *>())
            count += !pill->isHidden() && pill->accessibleName().contains(QStringLiteral("no real bitcoin"));
        return count;
    };
    m_window->setProfile(QStringLiteral("demo"));
    QCOMPARE(marks(), int(m_window->findChildren<Page *>().size()));
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("demo")));
    m_window->setProfile(QStringLiteral("solo"));
    QCOMPARE(marks(), 0);
}

void TestMainWindow::poolsReasonsAreListed()
{
    setLive(6);
    const auto tip = [this] {
        for (auto *card : m_window->findChild<DashboardPage *>()->findChildren<Card *>()) {
            if (!card->toolTip().isEmpty())
                return card->toolTip();
        }
        return QString();
    };
    QCOMPARE(tip(), QString());
    m_live.source.rejectedByCode = { { QStringLiteral("stale-share"), 1003 }, { QStringLiteral("<b>other</b>"), 2 } };
    m_window->setLive(m_live);
    QCOMPARE(tip(), QStringLiteral("Refused by the pool:\n2 <b>other</b>\n1,003 stale-share"));
    QVERIFY(!Qt::mightBeRichText(tip())); // the codes come from outside
}

void TestMainWindow::attentionLeadsToTheMachine()
{
    setLive(6);
    auto *strips = m_window->findChild<DashboardPage *>()->findChild<AttentionStrips *>();
    QVERIFY(strips->isVisible());
    auto *action = strips->findChildren<QPushButton *>().first();
    QCOMPARE(action->text(), QStringLiteral("Open machine"));
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), QStringLiteral("machines"));
    QCOMPARE(m_window->findChild<MachineDetail *>()->key(), QStringLiteral("s9-garage"));
    m_window->showPage(QStringLiteral("dashboard"));
    QTest::mouseClick(strips->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QVERIFY(!strips->isVisible());
}

void TestMainWindow::chartGetsItsAnswer()
{
    QList<stats::SeriesRequest> requests;
    connect(m_window.get(), &MainWindow::seriesRequested, this,
        [&](const stats::SeriesRequest &request) { requests << request; });
    setLive(6);
    QVERIFY(!requests.isEmpty());
    QSet<quint64> ids;
    for (const auto &request : requests)
        ids << request.id;
    QCOMPARE(ids.size(), requests.size());
    QVERIFY(std::any_of(requests.begin(), requests.end(), [](const auto &r) { return r.minerKey.isEmpty(); }));
    auto *chart = m_window->findChild<DashboardPage *>()->findChild<TimeChart *>();
    QVERIFY(chart->stack().isEmpty());
    for (const auto &request : requests)
        m_window->setSeries(fixture::series(request, m_live));
    QTRY_VERIFY(!chart->stack().isEmpty());
    QCOMPARE(chart->stack().layers.size(), 6); // five machines and the rest
    QCOMPARE(chart->stack().runs.size(), 2);
    const auto asked = requests.size();
    setLive(6, 1);
    QCOMPARE(requests.size(), asked); // nothing new to ask a second later
    setLive(6, 120);
    QVERIFY(requests.size() > asked);
    stats::Series stray;
    stray.id = 999999;
    m_window->setSeries(stray);
}

void TestMainWindow::chartByKeyboard()
{
    answerSeries();
    setLive(6);
    auto *chart = m_window->findChild<DashboardPage *>()->findChild<TimeChart *>();
    QTRY_VERIFY(!chart->stack().isEmpty());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->hoveredIndex(), int(chart->stack().times.size()) - 1);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->hoveredIndex(), int(chart->stack().times.size()) - 2);
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("TH/s")));
    QTest::mouseMove(chart->viewport(), QPoint(450, 60));
    QTRY_VERIFY(chart->hoveredIndex() > 0 && chart->hoveredIndex() < 200);
}

void TestMainWindow::searchMachines()
{
    m_window->showPage(QStringLiteral("machines"));
    setLive(6);
    auto *page = m_window->findChild<MachinesPage *>();
    auto *search = page->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("bitaxe"));
    QCOMPARE(page->table()->model()->rowCount(), 2);
    QCOMPARE(page->findChild<SumRow *>()->text(0), QStringLiteral("2 of 6 machines"));
    page->showMachine(QStringLiteral("cpu-test"));
    QCOMPARE(search->text(), QString());
    QCOMPARE(page->findChild<MachineDetail *>()->key(), QStringLiteral("cpu-test"));
}

void TestMainWindow::closeAsksToQuit()
{
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 1);
}

void TestMainWindow::stateIsKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    {
        MainWindow first(file);
        first.setAppearance(Appearance::Dark);
        first.showPage(QStringLiteral("machines"));
        first.resize(1100, 720);
        first.findChild<MachinesPage *>()->table()->setColumnWanted(1, false);
        first.findChild<MachinesPage *>()->table()->sortByColumn(9, Qt::DescendingOrder);
        first.show();
        first.close();
    }
    MainWindow second(file);
    QCOMPARE(second.size(), QSize(1100, 720));
    QCOMPARE(second.currentPage(), QStringLiteral("machines"));
    QVERIFY(!second.findChild<MachinesPage *>()->table()->isColumnWanted(1));
    QCOMPARE(second.findChild<MachinesPage *>()->table()->horizontalHeader()->sortIndicatorSection(), 9);
    QVERIFY(Theme::of(&second).isDark);
}

void TestMainWindow::bothThemes()
{
    setLive(6);
    m_window->setAppearance(Appearance::Dark);
    QVERIFY(Theme::of(m_window.get()).isDark);
    for (QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(Theme::of(widget).isDark, widget->metaObject()->className());
    QCOMPARE(m_window->grab().toImage().pixelColor(300, 20), Theme::dark().color(Role::Background));
    m_window->setAppearance(Appearance::Light);
    for (QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!Theme::of(widget).isDark, widget->metaObject()->className());
    QCOMPARE(m_window->grab().toImage().pixelColor(300, 20), Theme::light().color(Role::Background));
}

void TestMainWindow::thousandMachines_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("sortColumn");
    QTest::newRow("dashboard") << QStringLiteral("dashboard") << 0;
    QTest::newRow("machines by name") << QStringLiteral("machines") << 0;
    QTest::newRow("machines by hashrate") << QStringLiteral("machines") << 4;
    QTest::newRow("settings") << QStringLiteral("settings") << 0;
}

void TestMainWindow::thousandMachines()
{
    QFETCH(QString, page);
    QFETCH(int, sortColumn);
    answerSeries();
    QList<stats::LiveSnapshot> ticks;
    constexpr int rounds = 20;
    for (int i = 0; i < rounds + 1; ++i)
        ticks << fixture::live(1000, i);
    m_live = ticks.first();
    m_window->showPage(page);
    m_window->findChild<MachinesPage *>()->table()->sortByColumn(sortColumn, Qt::DescendingOrder);
    m_window->setLive(ticks.first());
    QTest::qWait(50);
    const auto cpuMs = [] {
        timespec t {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
    };
    // One update a second means: what an update costs, painting included, is the share of that second the thread is
    // busy.
    QList<double> costs;
    for (int i = 1; i <= rounds; ++i) {
        const double start = cpuMs();
        m_window->setLive(ticks[i]);
        QTest::qWait(20);
        costs << cpuMs() - start;
    }
    std::sort(costs.begin(), costs.end());
    qInfo("1,000 machines, %s: an update costs %.1f ms (median), %.1f ms (worst)", QTest::currentDataTag(),
        costs[rounds / 2], costs.last());
#if defined(__SANITIZE_ADDRESS__)
    constexpr double slower = 6;
#else
    constexpr double slower = 1;
#endif
    QVERIFY2(costs[rounds / 2] < 100 * slower, "10 % of a core");
    QVERIFY2(costs[rounds - 2] < 100 * slower, "no long event");
}

QTEST_MAIN(TestMainWindow)
#include "tst_MainWindow.moc"
