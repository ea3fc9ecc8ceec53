// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/models/LogModel.h"
#include "widgets/pages/LogsPage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace widgets;

namespace {

LogNews lines(int count, int from = 0, bool isWhole = false)
{
    LogNews news { isWhole, {} };
    for (int i = from; i < from + count; ++i)
        news.lines << LogLine { fixture::now() + std::chrono::milliseconds(i), LogLevel(i % 4),
            i % 2 ? QStringLiteral("hashstead.sv1") : QStringLiteral("hashstead.pool"),
            QStringLiteral("line %1").arg(i) };
    return news;
}

} // namespace

class TestLogsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup() { m_window.reset(); }
    void modelHoldsItsContract();
    void filters();
    void filtersByMouseAndKeyboard();
    void pausesWhereTheUserScrolls();
    void copiesWhatIsChosen();
    void folderAndBundle();
    void fullLogStaysQuick();

private:
    template <class T> T *find(const char *name = nullptr) { return m_page->findChild<T *>(QLatin1String(name)); }
    int shown() { return find<LiveTable>()->model()->rowCount(); }
    std::unique_ptr<MainWindow> m_window;
    LogsPage *m_page = nullptr;
};

void TestLogsPage::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(QStringLiteral("logs"));
    m_page = m_window->findChild<LogsPage *>();
    QVERIFY(m_page && m_page->isVisible());
}

void TestLogsPage::modelHoldsItsContract()
{
    LogModel model;
    LogFilter filter;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setLevel(LogLevel::Warning);
    std::mt19937 random { 7 };
    int next = 0;
    for (int step = 0; step < 60; ++step) {
        const int count = int(random() % 400);
        const bool isWhole = random() % 15 == 0;
        model.apply(lines(count, next, isWhole));
        next += count;
        if (step % 7 == 0)
            filter.setWords(QString::number(step));
    }
    model.apply(lines(LogModel::capacity + 100, next));
    QCOMPARE(model.rowCount(), LogModel::capacity);
    QCOMPARE(model.line(LogModel::capacity - 1).text, QStringLiteral("line %1").arg(next + LogModel::capacity + 99));
    model.apply(lines(3, 0, true));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.categories(), QStringList({ QStringLiteral("hashstead.pool"), QStringLiteral("hashstead.sv1") }));
    QCOMPARE(LogModel::textOf(model.line(1)).section(u' ', 1), QStringLiteral("info hashstead.sv1: line 1"));
}

void TestLogsPage::filters()
{
    LogModel model;
    LogFilter filter;
    filter.setSourceModel(&model);
    model.apply(lines(80, 0, true));
    QCOMPARE(filter.rowCount(), 80);
    filter.setLevel(LogLevel::Warning);
    QCOMPARE(filter.rowCount(), 40);
    filter.setCategory(QStringLiteral("hashstead.sv1"));
    QCOMPARE(filter.rowCount(), 20); // the critical ones
    filter.setWords(QStringLiteral("LINE 7"));
    QCOMPARE(filter.rowCount(), 7); // 7, 27, 47, 67, 71, 75, 79
}

void TestLogsPage::filtersByMouseAndKeyboard()
{
    m_window->addLog(lines(80, 0, true));
    QCOMPARE(shown(), 60); // information and above
    auto *levels = find<Segmented>();
    QTest::mouseClick(levels->findChildren<QAbstractButton *>().at(3), Qt::LeftButton);
    QCOMPARE(shown(), 20);
    levels->setCurrent(0);
    QCOMPARE(shown(), 80);
    auto *categories = find<ChoiceBox>();
    QCOMPARE(categories->count(), 3);
    categories->setCurrentIndex(categories->findData(QStringLiteral("hashstead.pool")));
    QCOMPARE(shown(), 40);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>()->hasFocus());
    QTest::keyClicks(find<QLineEdit>(), QStringLiteral("no such words"));
    QCOMPARE(shown(), 0);
    QVERIFY(!find<LiveTable>()->isVisible());
    find<QLineEdit>()->clear();
    m_window->addLog(lines(2, 80));
    QCOMPARE(shown(), 41);
    QCOMPARE(categories->currentData().toString(), QStringLiteral("hashstead.pool"));
}

void TestLogsPage::pausesWhereTheUserScrolls()
{
    m_window->addLog(lines(400, 0, true));
    QScrollBar *bar = find<LiveTable>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    m_window->addLog(lines(100, 400));
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(!m_page->isPaused());

    bar->setValue(bar->maximum() / 2);
    QVERIFY(m_page->isPaused());
    const int before = shown();
    const int place = bar->value();
    m_window->addLog(lines(40, 500));
    m_window->addLog(lines(7000, 540));
    QCOMPARE(shown(), before);
    QCOMPARE(bar->value(), place);
    QVERIFY(find<QPushButton>("go-to-newest")->isVisible());

    QTest::mouseClick(find<QPushButton>("go-to-newest"), Qt::LeftButton);
    QVERIFY(!m_page->isPaused());
    auto *table = find<LiveTable>();
    const QModelIndex last = table->model()->index(shown() - 1, LogModel::Text);
    QCOMPARE(last.data().toString(), QStringLiteral("line 7539"));
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    bar->setValue(bar->maximum()); // back at the end by hand
    QVERIFY(!m_page->isPaused());
}

void TestLogsPage::copiesWhatIsChosen()
{
    m_window->addLog(lines(8, 0, true));
    QTest::mouseClick(find<QPushButton>("copy-lines"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 6); // without debug
    auto *table = find<LiveTable>();
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), 2);
    QVERIFY(copied[0].endsWith(QStringLiteral("warning hashstead.pool: line 2")));
    QVERIFY(copied[1].endsWith(QStringLiteral("critical hashstead.sv1: line 3")));
}

void TestLogsPage::folderAndBundle()
{
    QSignalSpy opened(m_window.get(), &MainWindow::urlOpened);
    QVERIFY(!find<QPushButton>("open-folder")->isEnabled());
    m_window->setLogFolder(QStringLiteral("/var/log/hashstead"));
    QTest::mouseClick(find<QPushButton>("open-folder"), Qt::LeftButton);
    QCOMPARE(opened.takeFirst()[0].toUrl(), QUrl::fromLocalFile(QStringLiteral("/var/log/hashstead")));

    QSignalSpy wanted(m_window.get(), &MainWindow::bundleRequested);
    QTest::mouseClick(find<QPushButton>("save-diagnostics"), Qt::LeftButton);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(QStringLiteral("/tmp"));
    QCOMPARE(wanted.takeFirst()[0].toString(), QStringLiteral("/tmp"));
    dialog->close();
    m_window->showBundle(QStringLiteral("/tmp/bundle"), {});
    const auto labels = m_page->findChildren<RoleLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const RoleLabel *label) { return label->isVisible() && label->text().contains(u"/tmp/bundle"); }));
    m_window->showBundle({}, QStringLiteral("disk full"));
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const RoleLabel *label) { return label->isVisible() && label->text().contains(u"disk full"); }));
}

void TestLogsPage::fullLogStaysQuick()
{
    m_window->addLog(lines(LogModel::capacity, 0, true));
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 20; ++i)
        m_window->addLog(lines(50, LogModel::capacity + 50 * i));
    QVERIFY2(clock.elapsed() < 20 * 50, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(shown(), LogModel::capacity * 3 / 4);
}

QTEST_MAIN(TestLogsPage)
#include "tst_LogsPage.moc"
