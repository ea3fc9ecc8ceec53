// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/PointFixture.h"
#include "widgets/MainWindow.h"
#include "widgets/charts/ChartPane.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/Shares.h"
#include "widgets/models/BanItem.h"
#include "widgets/models/MachineRow.h"
#include "widgets/pages/BansDialog.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachineOrders.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/text/Words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace widgets;
using namespace std::chrono_literals;

/// The Machines page by mouse and keyboard: what goes out as orders, and what is shown of what came of them.
class TestMachinesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { open({}); }
    void cleanup() { m_window.reset(); }

    void renameByKeyboard();
    void renameIsLeftByEscapeAndByOtherMachines();
    void renameIsUndoneFromTheBar();
    void disconnectAsksFirst();
    void sharedConnectionsAreNamed();
    void banByMenu();
    void bansAreListedAndLifted();
    void banModel();
    void refusalsAreToldInWords();
    void stateFilter();
    void contextMenu();
    void sharesByKeyboard();
    void everythingIsRemembered();
    void eventSentences();
    void machinesAreDevicesToo();
    void devicesThatDoNotAnswer();
    void deviceColumnsAreTheUsers();
    void farmOfDevices();

private:
    void open(const QString &stateFile)
    {
        m_window = std::make_unique<MainWindow>(stateFile);
        m_window->setAppearance(Appearance::Light);
        m_window->resize(1280, 800);
        connect(m_window.get(), &MainWindow::seriesRequested, this,
            [this](const stats::SeriesRequest &request) { m_window->setSeries(fixture::series(request, m_live)); });
        m_window->show();
        m_window->showPage(QStringLiteral("machines"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_live = fixture::live(6);
        m_window->setLive(m_live);
        select("nerdqaxe");
    }
    MachinesPage *page() { return m_window->findChild<MachinesPage *>(); }
    MachineDetail *detail() { return m_window->findChild<MachineDetail *>(); }
    void select(const char *key) { page()->showMachine(QLatin1String(key)); }
    template <class T = QPushButton> T *named(const char *name) { return page()->findChild<T *>(QLatin1String(name)); }
    QPushButton *button(const QString &text)
    {
        for (auto *each : detail()->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    ActionBar *bar() { return page()->findChild<ActionBar *>(QString(), Qt::FindDirectChildrenOnly); }
    static QString sentence(ActionBar *bar) { return bar->isVisible() ? bar->sentence() : QString(); }
    static QPushButton *actionOf(ActionBar *bar) { return bar->findChild<QPushButton *>(QStringLiteral("barAction")); }
    stats::MachineOrder last(const QSignalSpy &spy) { return spy.last()[0].value<stats::MachineRequest>().order; }

    std::unique_ptr<MainWindow> m_window;
    stats::LiveSnapshot m_live;
};

void TestMachinesPage::renameByKeyboard()
{
    QSignalSpy orders(m_window.get(), &MainWindow::machineOrdered);
    page()->table()->setFocus();
    QTest::keyClick(page()->table(), Qt::Key_F2);
    auto *edit = named<QLineEdit>("machineName");
    QVERIFY(edit->isVisible() && edit->hasFocus());
    QCOMPARE(edit->selectedText(), QStringLiteral("nerdqaxe"));
    QTest::keyClicks(edit, QStringLiteral("  the big  one "));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!edit->isVisible());
    QCOMPARE(orders.size(), 1);
    QCOMPARE(std::get<stats::RenameMachine>(last(orders)),
        (stats::RenameMachine { QStringLiteral("nerdqaxe"), QStringLiteral("the big one") }));
    // What the service makes of it comes with the next snapshot, and search finds both names.
    m_live.miners[2].ownName = m_live.miners[2].name;
    m_live.miners[2].name = QStringLiteral("the big one");
    m_window->setLive(m_live);
    QCOMPARE(detail()->name(), QStringLiteral("the big one"));
    bool isOwnTold = false;
    for (auto *label : detail()->findChildren<RoleLabel *>())
        isOwnTold = isOwnTold || label->text().contains(QStringLiteral("calls itself nerdqaxe"));
    QVERIFY(isOwnTold);
    for (const char *words : { "nerdqaxe", "big one" }) {
        page()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(QLatin1String(words));
        QCOMPARE(page()->table()->model()->rowCount(), 1);
    }
    // An empty name is the machine's own.
    QTest::mouseClick(button(QStringLiteral("Rename")), Qt::LeftButton);
    edit->clear();
    QCOMPARE(edit->placeholderText(), QStringLiteral("nerdqaxe"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(std::get<stats::RenameMachine>(last(orders)), (stats::RenameMachine { QStringLiteral("nerdqaxe"), {} }));
}

void TestMachinesPage::renameIsLeftByEscapeAndByOtherMachines()
{
    QSignalSpy orders(m_window.get(), &MainWindow::machineOrdered);
    QTest::mouseClick(button(QStringLiteral("Rename")), Qt::LeftButton);
    auto *edit = named<QLineEdit>("machineName");
    QTest::keyClicks(edit, QStringLiteral("x"));
    m_window->setLive(fixture::live(6, 1)); // what is typed survives the next second
    QCOMPARE(edit->text(), QStringLiteral("x"));
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QTest::mouseClick(button(QStringLiteral("Rename")), Qt::LeftButton);
    QTest::keyClicks(edit, QStringLiteral("x"));
    select("s9-garage");
    QVERIFY(!edit->isVisible());
    QTest::mouseClick(button(QStringLiteral("Rename")), Qt::LeftButton);
    QTest::keyClick(edit, Qt::Key_Return); // the same name
    QCOMPARE(orders.size(), 0);
}

void TestMachinesPage::renameIsUndoneFromTheBar()
{
    QSignalSpy orders(m_window.get(), &MainWindow::machineOrdered);
    stats::MachineAnswer answer;
    answer.order = stats::RenameMachine { QStringLiteral("nerdqaxe"), QStringLiteral("big") };
    answer.before = QStringLiteral("nerdqaxe");
    answer.subject = QStringLiteral("big");
    answer.undo = stats::RenameMachine { QStringLiteral("nerdqaxe"), {} };
    m_window->setMachineAnswer(answer);
    QCOMPARE(sentence(bar()), QStringLiteral("nerdqaxe is now called big."));
    QTest::mouseClick(actionOf(bar()), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(std::get<stats::RenameMachine>(last(orders)), (stats::RenameMachine { QStringLiteral("nerdqaxe"), {} }));
    m_window->setMachineAnswer(answer);
    QTest::mouseClick(bar()->findChild<QPushButton *>(QStringLiteral("barClose")), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(orders.size(), 1);
}

void TestMachinesPage::disconnectAsksFirst()
{
    QSignalSpy orders(m_window.get(), &MainWindow::machineOrdered);
    QTest::mouseClick(button(QStringLiteral("Disconnect")), Qt::LeftButton);
    QVERIFY(sentence(bar()).startsWith(QStringLiteral("Disconnect nerdqaxe?")));
    QVERIFY(actionOf(bar())->hasFocus());
    QTest::keyClick(actionOf(bar()), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(orders.size(), 0);
    QTest::mouseClick(button(QStringLiteral("Disconnect")), Qt::LeftButton);
    QTest::keyClick(actionOf(bar()), Qt::Key_Space);
    QCOMPARE(std::get<stats::DisconnectMachine>(last(orders)).machine, QStringLiteral("nerdqaxe"));
    stats::MachineAnswer answer;
    answer.order = last(orders);
    answer.subject = QStringLiteral("nerdqaxe");
    answer.machines = 1;
    m_window->setMachineAnswer(answer);
    QVERIFY(sentence(bar()).startsWith(QStringLiteral("nerdqaxe was disconnected.")));
    QVERIFY2(!actionOf(bar())->isVisible(), "there is nothing to take back");
}

void TestMachinesPage::sharedConnectionsAreNamed()
{
    m_live.miners[3].connection = m_live.miners[2].connection;
    m_window->setLive(m_live);
    QTest::mouseClick(button(QStringLiteral("Disconnect")), Qt::LeftButton);
    QVERIFY2(sentence(bar()).contains(QStringLiteral("2 machine")), qPrintable(sentence(bar())));
}

void TestMachinesPage::banByMenu()
{
    QSignalSpy orders(m_window.get(), &MainWindow::machineOrdered);
    detail()->banMenu()->popup({});
    QTest::keyClick(detail()->banMenu(), Qt::Key_Down);
    QTest::keyClick(detail()->banMenu(), Qt::Key_Down);
    QTest::keyClick(detail()->banMenu(), Qt::Key_Return);
    QCOMPARE(orders.size(), 1);
    QCOMPARE(std::get<stats::BanMachine>(last(orders)),
        (stats::BanMachine { QStringLiteral("nerdqaxe"), {}, m_live.takenAt + 24h }));
    stats::MachineAnswer answer;
    answer.order = last(orders);
    answer.subject = QStringLiteral("nerdqaxe");
    answer.machines = 3;
    answer.ban = stats::BanRow { 5, QStringLiteral("192.168.1.46"), QStringLiteral("nerdqaxe"), m_live.takenAt,
        m_live.takenAt + 1h, true, {} };
    answer.undo = stats::LiftBan { 5, {} };
    m_window->setMachineAnswer(answer);
    QVERIFY2(sentence(bar()).startsWith(QStringLiteral("nerdqaxe (192.168.1.46) is banned until 15:02.")),
        qPrintable(sentence(bar())));
    QVERIFY(sentence(bar()).contains(u'3'));
    QCOMPARE(actionOf(bar())->text(), QStringLiteral("Undo"));
    QTest::mouseClick(actionOf(bar()), Qt::LeftButton);
    QCOMPARE(std::get<stats::LiftBan>(last(orders)).ban, 5);
    // Who has left cannot be banned by its row.
    m_live.miners.removeAt(2);
    m_window->setLive(m_live);
    select("s9-garage");
    QVERIFY(button(QStringLiteral("Ban"))->isEnabled());
    m_live.miners.removeAt(3);
    page()->table()->clearSelection();
    m_window->setLive(m_live);
}

void TestMachinesPage::bansAreListedAndLifted()
{
    auto *open = named("bans");
    QVERIFY(!open->isVisible());
    m_live.bans
        = { { 5, QStringLiteral("192.168.1.46"), QStringLiteral("nerdqaxe"), m_live.takenAt - 1h, {}, true, {} },
              { 6, QStringLiteral("203.0.113.5"), {}, m_live.takenAt - 2h, m_live.takenAt + 5min, false,
                  QStringLiteral("a flood") } };
    m_window->setLive(m_live);
    QVERIFY(open->isVisible());
    QVERIFY(open->text().startsWith(u'2'));
    QSignalSpy orders(m_window.get(), &MainWindow::machineOrdered);
    QTest::mouseClick(open, Qt::LeftButton);
    auto *dialog = m_window->findChild<BansDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QCOMPARE(dialog->table()->model()->rowCount(), 2);
    QTest::keyClick(dialog->table(), Qt::Key_Down);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("liftBan")), Qt::LeftButton);
    QCOMPARE(std::get<stats::LiftBan>(last(orders)).ban, 6);
    stats::MachineAnswer answer;
    answer.order = last(orders);
    answer.ban = m_live.bans[1];
    answer.subject = answer.ban->address;
    answer.undo = stats::BanMachine { {}, answer.ban->address, answer.ban->until };
    m_window->setMachineAnswer(answer);
    QCOMPARE(sentence(dialog->bar()), QStringLiteral("203.0.113.5 may connect again."));
    QVERIFY(!bar()->isVisible());
    m_live.bans.removeLast();
    m_window->setLive(m_live);
    QCOMPARE(dialog->table()->model()->rowCount(), 1);
    QTest::mouseClick(actionOf(dialog->bar()), Qt::LeftButton);
    QCOMPARE(std::get<stats::BanMachine>(last(orders)).address, QStringLiteral("203.0.113.5"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
    m_live.bans.clear();
    m_window->setLive(m_live);
    QVERIFY(!open->isVisible());
}

void TestMachinesPage::banModel()
{
    BanModel model(banContext, banColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<BanItem> rows;
    for (int i = 0; i < 30; ++i) {
        stats::BanRow ban { i, QStringLiteral("10.0.0.%1").arg(30 - i), {}, fixture::now() - std::chrono::hours(i), {},
            i % 2 == 0, QStringLiteral("x") };
        if (i % 3)
            ban.until = fixture::now() + std::chrono::hours(i);
        rows << BanItem::of(ban, fixture::now());
    }
    model.setRows(rows);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(model.row(0).address, QStringLiteral("10.0.0.1"));
    model.sort(3, Qt::AscendingOrder);
    QCOMPARE(model.row(0).key, QStringLiteral("1"));
    QCOMPARE(model.row(29).until, QStringLiteral("lifted")); // without an end comes last
    rows.remove(3, 10);
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 20);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void TestMachinesPage::refusalsAreToldInWords()
{
    stats::MachineAnswer answer;
    for (const Errc code : { Errc::AlreadyExists, Errc::OutOfRange, Errc::NotFound, Errc::Malformed, Errc::Io }) {
        for (const stats::MachineOrder &order : { stats::MachineOrder(stats::RenameMachine {}),
                 stats::MachineOrder(stats::BanMachine {}), stats::MachineOrder(stats::LiftBan {}) }) {
            answer.order = order;
            answer.error = Error { code, QStringLiteral("disk full") };
            m_window->setMachineAnswer(answer);
            QVERIFY(sentence(bar()).size() > 10);
            QVERIFY(!actionOf(bar())->isVisible());
        }
    }
    QCOMPARE(sentence(bar()), QStringLiteral("It could not be done: disk full"));
}

void TestMachinesPage::stateFilter()
{
    Segmented *state = nullptr;
    for (auto *each : page()->findChildren<Segmented *>())
        state = each->accessibleName() == QStringLiteral("Show") ? each : state;
    QVERIFY(state);
    state->setCurrent(2);
    QCOMPARE(page()->table()->model()->rowCount(), 1);
    QCOMPARE(page()->table()->model()->index(0, 0).data().toString(), QStringLiteral("s9-garage silent"));
    state->setCurrent(1);
    QCOMPARE(page()->table()->model()->rowCount(), 5);
    m_live.miners[4].lastShareAt = m_live.takenAt;
    m_window->setLive(m_live);
    QCOMPARE(page()->table()->model()->rowCount(), 6);
    state->setCurrent(2);
    QCOMPARE(page()->table()->model()->rowCount(), 0);
    QVERIFY(page()->table()->isVisible());
    select("nerdqaxe"); // the way here from an event shows it, whatever is filtered
    QCOMPARE(state->current(), 0);
    QCOMPARE(detail()->key(), QStringLiteral("nerdqaxe"));
}

void TestMachinesPage::contextMenu()
{
    LiveTable *table = page()->table();
    const int row = table->currentIndex().row() == 0 ? 1 : 0;
    const QPoint at = table->visualRect(table->model()->index(row, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    Q_EMIT table->customContextMenuRequested(at);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 5);
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY(named<QLineEdit>("machineName")->isVisible());
}

void TestMachinesPage::sharesByKeyboard()
{
    auto *grid = detail()->findChild<ShareGrid *>();
    QSignalSpy words(grid, &ShareGrid::pointedAt);
    grid->setFocus(Qt::TabFocusReason);
    QCOMPARE(grid->current(), 96);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->current(), 36);
    QVERIFY2(words.last()[0].toString().endsWith(QStringLiteral("stale")), qPrintable(words.last()[0].toString()));
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->current(), 61);
    QTest::keyClick(grid, Qt::Key_Home);
    QCOMPARE(grid->current(), 0);
    page()->table()->setFocus();
    QCOMPARE(grid->current(), -1);
    QVERIFY(words.last()[0].toString().isEmpty());
}

void TestMachinesPage::everythingIsRemembered()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("window.ini"));
    const auto columnOf = [](const char *id) {
        const auto columns = machineColumns();
        for (size_t i = 0; i < columns.size(); ++i) {
            if (QLatin1String(columns[i].id) == QLatin1String(id))
                return int(i);
        }
        return -1;
    };
    const int accepted = columnOf("accepted");
    const int best = columnOf("best");
    open(file);
    QHeaderView *header = page()->table()->horizontalHeader();
    page()->table()->setColumnWanted(best, false);
    page()->table()->setColumnWidth(accepted, 123);
    header->moveSection(header->visualIndex(accepted), 1);
    page()->table()->sortByColumn(accepted, Qt::DescendingOrder);
    page()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(QStringLiteral("bitaxe"));
    detail()->chart()->setQuantity(Quantity::ShareDifficulty);
    detail()->chart()->setRange(ChartRange::Week);
    for (auto *each : page()->findChildren<Segmented *>()) {
        if (each->accessibleName() == QStringLiteral("Show"))
            each->setCurrent(1);
    }
    m_window->close();
    m_window.reset();
    m_window = std::make_unique<MainWindow>(file);
    m_window->show();
    m_window->setLive(m_live);
    header = page()->table()->horizontalHeader();
    QVERIFY(!page()->table()->isColumnWanted(best));
    QCOMPARE(page()->table()->columnWidth(accepted), 123);
    QCOMPARE(header->visualIndex(accepted), 1);
    QCOMPARE(header->sortIndicatorSection(), accepted);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(page()->table()->model()->rowCount(), 2);
    QCOMPARE(detail()->chart()->quantity(), Quantity::ShareDifficulty);
    QCOMPARE(detail()->chart()->range(), ChartRange::Week);
    // A file of nonsense is no trouble.
    m_window->close();
    m_window.reset();
    {
        QSettings state(file, QSettings::IniFormat);
        state.setValue(QStringLiteral("machines/arrangement"),
            QVariantMap { { QStringLiteral("order"), QStringList { QStringLiteral("x"), QStringLiteral("best") } },
                { QStringLiteral("widths"), QVariantMap { { QStringLiteral("best"), -5 } } } });
        state.setValue(QStringLiteral("machines/sortColumn"), 999);
        state.setValue(QStringLiteral("machines/state"), 77);
        state.setValue(QStringLiteral("machines/range"), QStringLiteral("x"));
    }
    open(file);
    QVERIFY(page()->isVisible());
}

void TestMachinesPage::eventSentences()
{
    using Kind = stats::EventKind;
    const auto say = [](Kind kind, const QVariantMap &values, const char *machine = "") {
        return Words::event({ fixture::now(), kind, stats::Severity::Info, QLatin1String(machine), values });
    };
    const QString address = QStringLiteral("address");
    const QString peer = QStringLiteral("10.0.0.7");
    const qint64 hour = (fixture::now() + 1h).time_since_epoch().count();
    QCOMPARE(
        say(Kind::MachineRenamed,
            { { QStringLiteral("before"), QStringLiteral("a") }, { QStringLiteral("after"), QStringLiteral("b") } }),
        QStringLiteral("a is now called b"));
    QCOMPARE(say(Kind::MachineDisconnected, { { QStringLiteral("before"), 3600'000 } }, "a"),
        QStringLiteral("a was disconnected by you after 1 h"));
    QCOMPARE(say(Kind::PeerBanned, { { address, peer } }, "a"), QStringLiteral("a (10.0.0.7) is banned"));
    QCOMPARE(say(Kind::PeerBanned,
                 { { address, peer }, { QStringLiteral("until"), hour },
                     { QStringLiteral("reason"), QStringLiteral("x") } }),
        QStringLiteral("10.0.0.7 is banned until 15:02: x"));
    QCOMPARE(say(Kind::PeerBanned,
                 { { address, peer }, { QStringLiteral("until"), hour }, { QStringLiteral("before"), 0 } }),
        QStringLiteral("10.0.0.7 is banned until 15:02, before until lifted"));
    QCOMPARE(say(Kind::BanLifted, { { address, peer }, { QStringLiteral("before"), hour } }),
        QStringLiteral("10.0.0.7 may connect again, its ban was to end 15:02"));
    QCOMPARE(say(Kind::BanLifted, { { address, peer }, { QStringLiteral("over"), true } }),
        QStringLiteral("The ban of 10.0.0.7 is over"));
}

namespace {

int columnOf(const char *id)
{
    const auto columns = machineColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (QByteArrayView(columns[i].id) == id)
            return int(i);
    }
    return -1;
}
QString textOf(LiveTable *table, const QString &key, const char *column)
{
    auto *model = static_cast<MachineModel *>(table->model());
    return model->index(model->rowOf(key), columnOf(column)).data(Qt::DisplayRole).toString();
}

} // namespace

void TestMachinesPage::machinesAreDevicesToo()
{
    LiveTable *table = page()->table();
    const int rows = table->model()->rowCount();
    QVERIFY(!table->isColumnWanted(columnOf("chip"))); // of nothing
    auto *show = named<QPushButton>("machine-device");
    QVERIFY(!show->isVisible());
    lan::Snapshot lan = fixture::pointLan();
    m_window->setLan(lan);
    QCOMPARE(table->model()->rowCount(), rows); // one row for both
    QVERIFY(table->isColumnWanted(columnOf("chip")) && table->isColumnWanted(columnOf("power"))
        && table->isColumnWanted(columnOf("efficiency")));
    const QString attic = QStringLiteral("bitaxe-attic");
    QCOMPARE(textOf(table, attic, "chip"), QStringLiteral("58 \u00b0C"));
    QCOMPARE(textOf(table, attic, "power"), QStringLiteral("17.4 W"));
    QCOMPARE(textOf(table, attic, "efficiency"), QStringLiteral("14.4 J/TH"));
    QCOMPARE(textOf(table, attic, "firmware"), QStringLiteral("AxeOS v2.11.0"));
    QCOMPARE(textOf(table, QStringLiteral("cpu-test"), "chip"), QString(QChar(0x2014))); // no device
    QVERIFY(textOf(table, QStringLiteral("s9-garage"), "chip").contains(QStringLiteral("too hot")));
    auto *sums = page()->findChild<SumRow *>();
    QCOMPARE(sums->text(columnOf("power")), QStringLiteral("1,584 W"));
    QVERIFY(sums->text(columnOf("efficiency")).contains(QStringLiteral("J/TH")));

    // The detail tells of it, and leads to it.
    select("nerdqaxe");
    QVERIFY(show->isVisible());
    const auto lists = detail()->findChildren<FactList *>();
    QVERIFY(std::any_of(lists.begin(), lists.end(), [](const FactList *list) {
        return list->value(QStringLiteral("Model")) == QStringLiteral("NerdQAxe++ (BM1370)");
    }));
    QSignalSpy wanted(page(), &Page::pageRequested);
    show->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toString(), QStringLiteral("network"));
    QCOMPARE(wanted[0][1].toString(), fixture::pointKeys().at(2));
    QCOMPARE(m_window->currentPage(), QStringLiteral("network"));
    m_window->showPage(QStringLiteral("machines"));
    select("cpu-test");
    QVERIFY(!show->isVisible());

    // Search finds what the device says.
    page()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->setText(QStringLiteral("v1.0.35"));
    QCOMPARE(table->model()->rowCount(), 1);
    // The next second of mining keeps the figures, and a device that leaves takes them along.
    page()->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)->clear();
    m_window->setLive(fixture::live(6, 1));
    QCOMPARE(textOf(table, attic, "chip"), QStringLiteral("58 \u00b0C"));
    lan.devices.clear();
    m_window->setLan(lan);
    QCOMPARE(textOf(table, attic, "chip"), QString(QChar(0x2014)));
}

void TestMachinesPage::devicesThatDoNotAnswer()
{
    lan::Snapshot lan = fixture::pointLan();
    lan.devices[0].isStale = true;
    lan.devices[0].missed = 5;
    m_window->setLan(lan);
    const QString attic = QStringLiteral("bitaxe-attic");
    // What it said once is no figure of now.
    for (const char *column : { "chip", "power", "efficiency" })
        QCOMPARE(textOf(page()->table(), attic, column), QString(QChar(0x2014)));
    select("bitaxe-attic");
    const auto lists = detail()->findChildren<FactList *>();
    QVERIFY(std::any_of(lists.begin(), lists.end(), [](const FactList *list) {
        return list->value(QStringLiteral("State")).contains(QStringLiteral("last heard of"));
    }));
}

void TestMachinesPage::deviceColumnsAreTheUsers()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("state.ini"));
    open(file);
    m_window->setLan(fixture::pointLan());
    page()->table()->setColumnWanted(columnOf("power"), false);
    m_window->close(); // remembers
    open(file);
    m_window->setLan(fixture::pointLan());
    QVERIFY(page()->table()->isColumnWanted(columnOf("chip")));
    QVERIFY(!page()->table()->isColumnWanted(columnOf("power"))); // they do not come back by themselves
}

/// 1,000 machines that are devices: only what differs is announced, and little time goes by.
void TestMachinesPage::farmOfDevices()
{
    constexpr int count = 1000;
    m_live = fixture::live(count);
    m_window->setLive(m_live);
    lan::Snapshot lan = fixture::pointLan();
    const lan::DeviceState pattern = lan.devices[0];
    lan.devices.clear();
    for (int i = 0; i < count; ++i) {
        lan.devices << pattern;
        lan.devices.last().key = QStringLiteral("aa:00:00:00:%1:%2").arg(i / 256, 2, 16).arg(i % 256, 2, 16);
        lan.devices.last().minerKey = m_live.miners[i].key;
    }
    m_window->setLan(lan);
    auto *model = page()->table()->model();
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    QSignalSpy ordered(model, &QAbstractItemModel::layoutChanged);
    const auto rows = [&changed] {
        int sum = 0;
        for (const auto &arguments : changed)
            sum += arguments[1].toModelIndex().row() - arguments[0].toModelIndex().row() + 1;
        return sum;
    };
    QElapsedTimer clock;
    const auto give = [&] {
        changed.clear();
        lan.takenAt += 1s;
        clock.start();
        page()->setLan(lan);
        return clock.nsecsElapsed() / 1e6;
    };
    const double same = give();
    QCOMPARE(rows(), 0);
    lan.devices[0].reading.temperatures[0].celsius += 0.2; // less than is shown
    give();
    QCOMPARE(rows(), 0);
    for (int i = 0; i < 100; ++i)
        lan.devices[i * 10].reading.temperatures[0].celsius += 3;
    const double some = give();
    QCOMPARE(rows(), 100);
    for (lan::DeviceState &device : lan.devices)
        device.reading.watts = *device.reading.watts + 1;
    const double all = give();
    QCOMPARE(rows(), count);
    QCOMPARE(ordered.size(), 0);
    qInfo("setLan of 1,000 devices: %.2f ms nothing new, %.2f ms 100 new, %.2f ms all new", same, some, all);
    QVERIFY2(all < 50 && same < 25, "no event of the window over 50 ms");
}

QTEST_MAIN(TestMachinesPage)
#include "tst_MachinesPage.moc"
