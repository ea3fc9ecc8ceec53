// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "core/stats/Tier.h"
#include "widgets/charts/ChartExport.h"
#include "widgets/charts/ChartPane.h"
#include "widgets/charts/TimeChart.h"
#include "widgets/controls/Buttons.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace widgets;
using namespace std::chrono_literals;

namespace {

// 2025-10-17 12:00:00 UTC
const UnixMs start { std::chrono::milliseconds(1'760'702'400'000) };

stats::Series series(const QList<std::pair<int, double>> &points, std::chrono::milliseconds step = 60s)
{
    stats::Series out { 1, {}, step, {} };
    for (const auto &[index, hashrate] : points)
        out.points << stats::SeriesPoint { start + index * step, hashrate, 3, 1, 0, 0 };
    return out;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_pane.reset(); }
    void csvIsGolden();
    void csvOfDifficulties();
    void csvNamesAreNoFormulas();
    void csvIsTheSameInEveryLanguage();
    void eachRangeReadsItsTier();
    void choosingARangeAsksAnew();
    void gapIsEmptyOnScreen();
    void unknownPartHasNoLine();
    void scaleOfTens();
    void pictureIsWholeAndSharp();
    void savedByMouseThroughTheDialog();
    void savingSaysWhatFailed();
    void menuByKeyboard();
    void copiesThePicture();
    void keysMoveTheReadout();
    void tellsItsValue();
    void difficultiesOfAMachine();
    void fileNameSaysWhat();
    void waitsForTheFirstAnswer();

private:
    void answerAll(const std::function<stats::Series(const stats::SeriesRequest &)> &of);
    void show();
    TimeChart *chart() { return m_pane->chart(); }
    QColor at(UnixMs when, double share) const;

    std::unique_ptr<SeriesDesk> m_desk;
    std::unique_ptr<ChartPane> m_pane;
    QList<stats::SeriesRequest> m_asked;
    ThemeControl m_theme;
};

void TestCharts::init()
{
    m_desk = std::make_unique<SeriesDesk>();
    m_asked.clear();
    connect(m_desk.get(), &SeriesDesk::requested, this, [this](const stats::SeriesRequest &r) { m_asked << r; });
    m_pane = std::make_unique<ChartPane>(m_desk.get(), QList { Quantity::Hashrate, Quantity::ShareDifficulty });
    m_pane->setSubject({}, {}, 0);
    m_theme.setAppearance(Appearance::Light);
}

void TestCharts::show()
{
    m_pane->resize(900, 320);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestCharts::answerAll(const std::function<stats::Series(const stats::SeriesRequest &)> &of)
{
    QSignalSpy changed(m_pane->feed(), &SeriesFeed::changed);
    for (const auto &request : std::exchange(m_asked, {})) {
        stats::Series answer = of(request);
        answer.id = request.id;
        answer.minerKey = request.minerKey;
        m_desk->answer(answer);
    }
    QTRY_VERIFY(!changed.isEmpty());
}

/// The pixel of the screen at a time, \a share of the plot's height above its bottom.
QColor TestCharts::at(UnixMs when, double share) const
{
    TimeChart *chart = m_pane->chart();
    const QRectF plot = chart->chart()->plotArea();
    const double x = double((when - chart->from()).count()) / double((chart->to() - chart->from()).count());
    return m_pane->chart()->viewport()->grab().toImage().pixelColor(
        int(plot.left() + plot.width() * x), int(plot.bottom() - plot.height() * share));
}

void TestCharts::csvIsGolden()
{
    const stats::Series total = series({ { 0, 12.6e12 }, { 1, 12.5e12 }, { 4, 0.5 } });
    const stats::Series part = series({ { 0, 4.81e12 }, { 4, 0.25 } });
    const SeriesStack stack = SeriesStack::of(total, { { QStringLiteral("nerd, \"qaxe\""), 0, part } }, true);
    const QByteArray golden = "Time (UTC),Step (s),Total (H/s),\"nerd, \"\"qaxe\"\" (H/s)\",Others (H/s),"
                              "Accepted (shares),Rejected (shares)\r\n"
                              "2025-10-17T12:00:00Z,60,12600000000000,4810000000000,7790000000000,3,1\r\n"
                              "2025-10-17T12:01:00Z,60,12500000000000,,12500000000000,3,1\r\n"
                              "2025-10-17T12:02:00Z,60,,,,,\r\n"
                              "2025-10-17T12:03:00Z,60,,,,,\r\n"
                              "2025-10-17T12:04:00Z,60,0.5,0.25,0.25,3,1\r\n";
    QCOMPARE(ChartCsv::of(stack, Quantity::Hashrate, { QStringLiteral("nerd, \"qaxe\""), QStringLiteral("Others") }),
        golden);
}

void TestCharts::csvOfDifficulties()
{
    stats::Series total = series({ { 0, 1e12 }, { 1, 1e12 } }, 10s);
    total.points[0].difficulty = 4800;
    total.points[0].best = 2.41e9;
    const SeriesStack stack = SeriesStack::of(total, {}, false, Quantity::ShareDifficulty);
    QCOMPARE(ChartCsv::of(stack, Quantity::ShareDifficulty, {}),
        QByteArray("Time (UTC),Step (s),Best share (difficulty),Target (difficulty),Accepted (shares),"
                   "Rejected (shares)\r\n"
                   "2025-10-17T12:00:00Z,10,2410000000,4800,3,1\r\n"
                   "2025-10-17T12:00:10Z,10,,,3,1\r\n"));
}

void TestCharts::csvNamesAreNoFormulas()
{
    QCOMPARE(ChartCsv::cell(QStringLiteral("=cmd()")), QStringLiteral("'=cmd()"));
    QCOMPARE(ChartCsv::cell(QStringLiteral("@a,b")), QStringLiteral("\"'@a,b\""));
    QCOMPARE(ChartCsv::cell(QStringLiteral("a\r\nb")), QStringLiteral("\"a\r\nb\""));
    QCOMPARE(ChartCsv::cell(QStringLiteral("s9-garage")), QStringLiteral("s9-garage"));
}

void TestCharts::csvIsTheSameInEveryLanguage()
{
    const SeriesStack stack = SeriesStack::of(series({ { 0, 0.5 } }), {}, false);
    const QByteArray english = ChartCsv::of(stack, Quantity::Hashrate, {});
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(ChartCsv::of(stack, Quantity::Hashrate, {}), english);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestCharts::eachRangeReadsItsTier()
{
    // What the service makes of what the window asks, with the retention that it comes with.
    const stats::Tiers tiers = stats::tiersFor({});
    struct Expected {
        ChartRange range;
        int tier;
        std::chrono::milliseconds step;
    };
    show();
    for (const Expected &e : { Expected { ChartRange::Hour, 1, 60s }, Expected { ChartRange::Day, 1, 5min },
             Expected { ChartRange::Week, 1, 34min }, Expected { ChartRange::Month, 2, 3h } }) {
        m_asked.clear();
        m_pane->setRange(e.range);
        m_pane->tick(start);
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked[0].to, start);
        QCOMPARE(m_asked[0].to - m_asked[0].from, spanOf(e.range));
        const stats::SeriesPlan plan = stats::planSeries(m_asked[0], tiers, start);
        QCOMPARE(plan.tier, e.tier);
        QCOMPARE(std::chrono::milliseconds(plan.step), e.step);
    }
}

void TestCharts::choosingARangeAsksAnew()
{
    show();
    m_pane->tick(start);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(spanOf(m_pane->range()), 1h);
    QSignalSpy chosen(m_pane.get(), &ChartPane::rangeChosen);
    auto *week = m_pane->findChild<Segmented *>()->findChildren<QAbstractButton *>()[2];
    QTest::mouseClick(week, Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_pane->range(), ChartRange::Week);
    QCOMPARE(m_asked.size(), 2); // at once, not with the next snapshot
    QCOMPARE(m_asked[1].to - m_asked[1].from, 7 * 24h);
    QTest::keyClick(week, Qt::Key_Right);
    QCOMPARE(m_pane->range(), ChartRange::Month);
    QCOMPARE(m_asked[2].to - m_asked[2].from, 30 * 24h);
    // The answer to what was asked before comes too late and is not shown.
    stats::Series late = series({ { 0, 1 } });
    late.id = m_asked[0].id;
    m_desk->answer(late);
    QTest::qWait(0);
    QVERIFY(!m_pane->feed()->hasAnswer());
}

void TestCharts::gapIsEmptyOnScreen()
{
    show();
    m_pane->tick(start + 1h);
    answerAll([](const stats::SeriesRequest &) {
        QList<std::pair<int, double>> points;
        for (int i = 0; i < 60; ++i) {
            if (i < 20 || i >= 40)
                points << std::pair { i, 10e12 };
        }
        return series(points);
    });
    QCOMPARE(chart()->stack().runs, (QList<SeriesStack::Run> { { 0, 19 }, { 20, 39 } }));
    const QColor surface = Theme::light().color(Role::Surface);
    const QColor inGap = at(start + 30min, 0.3);
    const QColor inRun = at(start + 10min, 0.3);
    QVERIFY(inGap != inRun);
    QVERIFY2(inGap == m_pane->palette().color(QPalette::Window) || inGap == surface, qPrintable(inGap.name()));
    // No line leads over the gap either.
    const QImage image = chart()->viewport()->grab().toImage();
    const QRectF plot = chart()->chart()->plotArea();
    const int x = int(plot.left() + plot.width() / 2);
    for (int y = int(plot.top()) + 1; y < int(plot.bottom()) - 1; ++y)
        QVERIFY(image.pixelColor(x, y) != Theme::light().color(Role::Text));
    // There the mouse reads nothing.
    QTest::mouseMove(chart()->viewport(), QPoint(x, int(plot.center().y())));
    QCOMPARE(chart()->hoveredIndex(), -1);
}

void TestCharts::unknownPartHasNoLine()
{
    const SeriesStack stack = SeriesStack::of(series({ { 0, 9 }, { 1, 9 }, { 2, 9 }, { 3, 9 } }),
        { { QStringLiteral("a"), 0, series({ { 0, 4 }, { 3, 4 } }) } }, true);
    QCOMPARE(SeriesStack::knownRuns(stack.runs[0], stack.layers[0]), (QList<SeriesStack::Run> { { 0, 0 }, { 3, 3 } }));
    QVERIFY(std::isnan(stack.layers[0][1]));
    QCOMPARE(stack.heapedUp(0), (QList<double> { 4, 0, 0, 4 }));
    QCOMPARE(stack.layers[1], (QList<double> { 5, 9, 9, 5 }));
}

void TestCharts::scaleOfTens()
{
    const ValueScale scale = ValueScale::of(Quantity::ShareDifficulty, 4800, 2.41e9);
    QCOMPARE(scale.ticks().first().value, 1000.0);
    QVERIFY(scale.ticks().size() <= 6);
    QCOMPARE(scale.ticks().first().text, QStringLiteral("1\u00a0k"));
    QCOMPARE(scale.position(1000), 0.0);
    QVERIFY(std::abs(scale.position(1e10) - 1) < 1e-9);
    QVERIFY(std::abs(scale.position(1e5) - 2.0 / 7) < 1e-9);
    QCOMPARE(scale.position(0), 0.0);
    // A single value still makes a scale.
    const ValueScale one = ValueScale::of(Quantity::ShareDifficulty, 1000, 1000);
    QVERIFY(std::isfinite(one.position(1000)));
    QVERIFY(std::isfinite(ValueScale::of(Quantity::ShareDifficulty, 0, 0).position(1)));
    // Hashrates count from zero in round steps.
    const ValueScale rates = ValueScale::of(Quantity::Hashrate, 0, 12.6e12);
    QCOMPARE(rates.ticks().first(), (ValueScale::Tick { 0, QStringLiteral("0\u00a0TH/s") }));
    QCOMPARE(rates.position(0), 0.0);
    QCOMPARE(rates.position(rates.ticks().last().value), 1.0);
}

void TestCharts::pictureIsWholeAndSharp()
{
    show();
    m_pane->setParts({ { QStringLiteral("nerdqaxe"), QStringLiteral("nerdqaxe"), 1 } }, QStringLiteral("5 more"));
    m_pane->tick(start + 1h);
    const stats::LiveSnapshot live = fixture::live(6);
    answerAll([&](const stats::SeriesRequest &request) { return fixture::series(request, live); });
    const QImage image = m_pane->exporter()->picture();
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QVERIFY(image.width() >= 2 * chart()->width());
    QVERIFY(image.height() >= 2 * chart()->height() + 60);
    // The title, the chart with its total line and its area, the legend: ink in each part.
    const QRgb ground = Theme::light().color(Role::Surface).rgb();
    QCOMPARE(image.pixel(2, 2), ground);
    const auto inkIn = [&](int from, int to) {
        int ink = 0;
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < image.width(); ++x)
                ink += image.pixel(x, y) != ground;
        }
        return ink;
    };
    QVERIFY(inkIn(20, 80) > 500);
    QVERIFY(inkIn(100, image.height() - 80) > 100000);
    QVERIFY(inkIn(image.height() - 80, image.height()) > 500);
    m_theme.setAppearance(Appearance::Dark);
    QCOMPARE(m_pane->exporter()->picture().pixel(2, 2), Theme::dark().color(Role::Surface).rgb());
}

void TestCharts::savedByMouseThroughTheDialog()
{
    QTemporaryDir folder;
    show();
    m_pane->tick(start + 1h);
    answerAll([](const stats::SeriesRequest &) { return series({ { 0, 5e12 }, { 1, 6e12 } }); });
    auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("exportChart"));
    button->menu()->actions()[1]->trigger();
    auto *dialog = m_pane->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->selectedFiles().size(), 1);
    QCOMPARE(
        QFileInfo(dialog->selectedFiles().first()).fileName(), m_pane->exporter()->fileName(QStringLiteral("csv")));
    const QString path = folder.filePath(QStringLiteral("rates")); // the dialog adds the suffix
    auto *edit = dialog->findChild<QLineEdit *>();
    edit->setText(path);
    QTest::keyClick(edit, Qt::Key_Return);
    QFile file(path + QStringLiteral(".csv"));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_pane->exporter()->csv());
    QVERIFY(m_pane->exporter()->csv().contains("2025-10-17T12:01:00Z,60,6000000000000"));

    const QString picture = folder.filePath(QStringLiteral("rates.png"));
    QVERIFY(m_pane->exporter()->saveAs(picture));
    QCOMPARE(QImage(picture).size(), m_pane->exporter()->picture().size());
}

void TestCharts::savingSaysWhatFailed()
{
    show();
    m_pane->tick(start + 1h);
    answerAll([](const stats::SeriesRequest &) { return series({ { 0, 5e12 } }); });
    QVERIFY(!m_pane->exporter()->saveAs(QStringLiteral("/nowhere/at/all/rates.csv")));
    bool isSaid = false;
    for (const auto *label : m_pane->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().startsWith(QStringLiteral("Not saved: ")));
    QVERIFY(isSaid);
}

void TestCharts::menuByKeyboard()
{
    show();
    m_pane->tick(start + 1h);
    answerAll([](const stats::SeriesRequest &) { return series({ { 0, 5e12 } }); });
    auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("exportChart"));
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus();
    QTimer::singleShot(0, button->menu(), [menu = button->menu()] {
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(button, Qt::Key_Space);
    auto *dialog = m_pane->findChild<QFileDialog *>();
    QTRY_VERIFY((dialog = m_pane->findChild<QFileDialog *>()));
    QVERIFY(dialog->selectedFiles().first().endsWith(QStringLiteral(".png")));
    dialog->close();
}

void TestCharts::copiesThePicture()
{
    show();
    m_pane->tick(start + 1h);
    answerAll([](const stats::SeriesRequest &) { return series({ { 0, 5e12 } }); });
    m_pane->findChild<QPushButton *>(QStringLiteral("exportChart"))->menu()->actions()[2]->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), m_pane->exporter()->picture().size());
}

void TestCharts::keysMoveTheReadout()
{
    show();
    m_pane->tick(start + 1h);
    answerAll([](const stats::SeriesRequest &) {
        QList<std::pair<int, double>> points;
        for (int i = 0; i < 60; ++i)
            points << std::pair { i, 1e12 * (i + 1) };
        return series(points);
    });
    chart()->setFocus();
    const auto after = [&](Qt::Key key) {
        QTest::keyClick(chart(), key);
        return chart()->hoveredIndex();
    };
    QCOMPARE(after(Qt::Key_Home), 0);
    QCOMPARE(after(Qt::Key_Left), 0);
    QCOMPARE(after(Qt::Key_Right), 1);
    QCOMPARE(chart()->accessibleDescription(), QStringLiteral("12:01, 2.00\u00a0TH/s"));
    QCOMPARE(after(Qt::Key_PageDown), 11);
    QCOMPARE(after(Qt::Key_End), 59);
    QCOMPARE(after(Qt::Key_PageUp), 49);
    QCOMPARE(after(Qt::Key_Escape), -1);
}

void TestCharts::tellsItsValue()
{
    show();
    m_pane->tick(start + 1h);
    answerAll([](const stats::SeriesRequest &) { return series({ { 0, 5e12 }, { 1, 9e12 }, { 2, 7e12 } }); });
    QCOMPARE(chart()->accessibleName(), QStringLiteral("Hashrate over time"));
    QCOMPARE(
        chart()->accessibleDescription(), QStringLiteral("Last 7.00\u00a0TH/s at 12:02, up to 9.00\u00a0TH/s in 1 h"));
}

void TestCharts::difficultiesOfAMachine()
{
    show();
    m_pane->setSubject(QStringLiteral("nerdqaxe"), QStringLiteral("nerdqaxe"), 2);
    m_pane->tick(start + 1h);
    QCOMPARE(m_asked.last().minerKey, QStringLiteral("nerdqaxe"));
    answerAll([](const stats::SeriesRequest &) {
        stats::Series out = series({ { 0, 5e12 }, { 1, 5e12 }, { 2, 5e12 } });
        out.points[0].best = 1e6;
        out.points[0].difficulty = 4800;
        out.points[2].best = 3e9;
        out.points[2].difficulty = 9600;
        return out;
    });
    const auto asked = m_asked.size();
    auto *choice = m_pane->findChildren<Segmented *>()[1];
    QTest::mouseClick(choice->findChildren<QAbstractButton *>()[1], Qt::LeftButton);
    QCOMPARE(m_pane->quantity(), Quantity::ShareDifficulty);
    QCOMPARE(m_asked.size(), asked); // the same history
    QCOMPARE(chart()->stack().total[0], 1e6);
    QVERIFY(std::isnan(chart()->stack().total[1])); // no share came: nothing to show
    QCOMPARE(chart()->stack().reference[2], 9600.0);
    QCOMPARE(chart()->accessibleName(), QStringLiteral("Share difficulty over time"));
    QVERIFY(chart()->accessibleDescription().startsWith(QStringLiteral("Last 3\u00a0G at 12:02")));
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Home);
    QCOMPARE(chart()->accessibleDescription(),
        QStringLiteral("12:00, Difficulty of shares; Best share 1\u00a0M; Target 4.8\u00a0k"));
    QTest::keyClick(chart(), Qt::Key_Right);
    QVERIFY(chart()->accessibleDescription().contains(QStringLiteral("Best share \u2014")));
}

void TestCharts::fileNameSaysWhat()
{
    m_pane->setSubject(QStringLiteral("k"), QStringLiteral("S9 / Garage (../etc)"), 2);
    m_pane->setRange(ChartRange::Day);
    show();
    m_pane->tick(start);
    answerAll([](const stats::SeriesRequest &) { return series({ { 0, 5e12 } }); });
    QCOMPARE(m_pane->exporter()->fileName(QStringLiteral("csv")),
        QStringLiteral("hashstead-hashrate-s9-garage-etc-24h-2025-10-17-1200.csv"));
}

void TestCharts::waitsForTheFirstAnswer()
{
    show();
    m_pane->tick(start);
    QCOMPARE(chart()->accessibleDescription(), QStringLiteral("Reading the history"));
    answerAll([](const stats::SeriesRequest &) { return stats::Series {}; });
    QCOMPARE(chart()->accessibleDescription(), QStringLiteral("Nothing was measured in this time."));
}

QTEST_MAIN(TestCharts)
#include "tst_Charts.moc"
