// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/LanFixture.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/fleet/CodeDialog.h"
#include "widgets/fleet/FleetActions.h"
#include "widgets/fleet/FleetHead.h"
#include "widgets/fleet/PointDialog.h"
#include "widgets/fleet/SearchPanel.h"
#include "widgets/fleet/TelemetryPane.h"
#include "widgets/pages/DeviceDetail.h"
#include "widgets/pages/NetworkPage.h"
#include "widgets/text/Language.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace widgets;
using namespace std::chrono_literals;

/// The page Network by mouse and keyboard: what is shown of devices, what goes out as orders, what comes of them.
class TestNetworkPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_language.set(QStringLiteral("en")); }
    void init() { open({}); }
    void cleanup() { m_window.reset(); }

    void emptySaysWhatToDoNext();
    void nothingIsShownBeforeTheFirstSnapshot();
    void searchIsStartedStoppedAndResumed();
    void chosenNetworksSurviveSnapshots();
    void addressIsAdded();
    void totals();
    void managingIsASwitchThatTheSnapshotMoves();
    void filters();
    void attentionStripsActOnTheDevice();
    void dashboardShowsTheDevice();
    void pointHereOpensThePlan();
    void changesGoOutForThoseThatTakeThem();
    void whatCannotBeDoneSaysWhy();
    void restartAsksFirst();
    void pauseHasItsWayBack();
    void oneTimeCodeIsAskedFor();
    void forgetAsksFirst();
    void liveValuesOfTheOneThatIsLookedAt();
    void rightsSwitchOrdersOff();
    void tallByKeyboard();
    void everythingIsRemembered();
    void otherServicesComeAndNothingIsChosen();
    void thousandDevices();

private:
    void open(const QString &stateFile)
    {
        m_window = std::make_unique<MainWindow>(stateFile);
        m_window->setAppearance(Appearance::Light);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->showPage(QStringLiteral("network"));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_lan = fixture::fleet();
        m_window->setLan(m_lan);
    }
    NetworkPage *page() { return m_window->findChild<NetworkPage *>(); }
    DeviceDetail *detail() { return page()->detail(); }
    ActionBar *bar() { return page()->findChild<ActionBar *>(QString(), Qt::FindDirectChildrenOnly); }
    QString told() { return bar()->isVisible() ? bar()->sentence() : QString(); }
    template <class T = QPushButton> T *named(const char *name) { return page()->findChild<T *>(QLatin1String(name)); }
    QAction *action(const char *name) { return detail()->actions()->menu()->findChild<QAction *>(QLatin1String(name)); }
    void select(int device) { page()->showDevice(m_lan.devices.at(device).key); }
    template <class Order> std::optional<Order> last(const QSignalSpy &spy)
    {
        for (qsizetype i = spy.size() - 1; i >= 0; --i) {
            const auto request = spy[i][0].value<lan::Request>();
            if (const auto *order = std::get_if<Order>(&request.order)) {
                m_id = request.id;
                return *order;
            }
        }
        return {};
    }
    /// Answers the order that last() found.
    void answer(const QList<lan::DeviceOutcome> &devices, std::optional<Error> error = {})
    {
        lan::Answer answer;
        answer.id = m_id;
        answer.devices = devices;
        answer.error = error;
        m_window->answerLan(answer);
    }

    Language m_language;
    std::unique_ptr<MainWindow> m_window;
    lan::Snapshot m_lan;
    quint64 m_id = 0;
};

void TestNetworkPage::emptySaysWhatToDoNext()
{
    m_window->setLan(fixture::lanBefore());
    auto *panel = page()->findChild<SearchPanel *>();
    QVERIFY(panel->isVisible());
    QVERIFY(!page()->table()->isVisible());
    QVERIFY(!named("search-close")->isVisible());
    QVERIFY(named("search-start")->isVisible() && named("search-start")->isEnabled());
    QVERIFY(panel->progressText().contains(QStringLiteral("Nothing was searched yet")));
    // With the first device the table is there, and the panel goes unless it was opened.
    m_window->setLan(m_lan);
    QVERIFY(page()->table()->isVisible());
    QVERIFY(!panel->isVisible());
}

void TestNetworkPage::nothingIsShownBeforeTheFirstSnapshot()
{
    m_window->forgetServices();
    QVERIFY(!page()->findChild<SearchPanel *>()->isVisible());
    QVERIFY(!page()->table()->isVisible());
}

void TestNetworkPage::searchIsStartedStoppedAndResumed()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    QTest::mouseClick(named("network-find"), Qt::LeftButton);
    auto *panel = page()->findChild<SearchPanel *>();
    QVERIFY(panel->isVisible());
    const auto ticks = panel->findChildren<TickBox *>();
    QCOMPARE(ticks.size(), 2);
    ticks[1]->click();
    QTest::mouseClick(named("search-start"), Qt::LeftButton);
    QCOMPARE(last<lan::StartScan>(orders)->subnets, QStringList { QStringLiteral("192.168.1.0/24") });
    answer({}, Error { Errc::Busy, {} });
    QVERIFY(!panel->trouble().isEmpty());

    lan::Snapshot searching = m_lan;
    searching.scan = fixture::lanSearching().scan;
    m_window->setLan(searching);
    QCOMPARE(panel->progressText(), QStringLiteral("431 of 1,276 addresses asked · 14 answered · 9 new"));
    QVERIFY(named("search-stop")->isVisible() && !named("search-start")->isVisible());
    QTest::mouseClick(named("search-stop"), Qt::LeftButton);
    QVERIFY(last<lan::StopScan>(orders));
    searching.scan.phase = lan::ScanState::Phase::Stopped;
    m_window->setLan(searching);
    QVERIFY(panel->progressText().startsWith(QStringLiteral("Stopped")));
    QTest::mouseClick(named("search-resume"), Qt::LeftButton);
    QVERIFY(last<lan::ResumeScan>(orders));
    QTest::mouseClick(named("search-close"), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
}

void TestNetworkPage::chosenNetworksSurviveSnapshots()
{
    QTest::mouseClick(named("network-find"), Qt::LeftButton);
    auto *panel = page()->findChild<SearchPanel *>();
    panel->findChildren<TickBox *>()[0]->click();
    lan::Snapshot more = m_lan;
    more.subnets << lan::SubnetRow { QStringLiteral("172.16.0.0/24"), QStringLiteral("eth1"), {}, false, 254 };
    m_window->setLan(more);
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    QTest::mouseClick(named("search-start"), Qt::LeftButton);
    QCOMPARE(last<lan::StartScan>(orders)->subnets,
        (QStringList { QStringLiteral("10.0.4.0/22"), QStringLiteral("172.16.0.0/24") }));
}

void TestNetworkPage::addressIsAdded()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    QTest::mouseClick(named("network-find"), Qt::LeftButton);
    auto *field = named<QLineEdit>("search-address");
    QVERIFY(!named("search-add")->isEnabled());
    QTest::keyClicks(field, QStringLiteral(" 192.168.1.77 "));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(last<lan::AddDevice>(orders)->address, QStringLiteral("192.168.1.77"));
    QVERIFY(!field->isEnabled()); // one at a time
    answer({}, Error { Errc::Timeout, {} });
    auto *panel = page()->findChild<SearchPanel *>();
    QCOMPARE(panel->trouble(), QStringLiteral("It did not answer in time."));
    QCOMPARE(field->text().trimmed(), QStringLiteral("192.168.1.77"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(last<lan::AddDevice>(orders));
    answer({ { QStringLiteral("k"), QStringLiteral("bitaxe"), {}, false } });
    QCOMPARE(panel->trouble(), QStringLiteral("bitaxe is in the list."));
    QVERIFY(field->text().isEmpty());
}

void TestNetworkPage::totals()
{
    auto *head = page()->findChild<FleetHead *>();
    QCOMPARE(head->figure(0)->value().unit, QStringLiteral("of 40"));
    const FleetTotals totals = FleetTotals::of(m_lan.devices);
    QCOMPARE(head->figure(1)->value(), Format::hashrate(totals.hashrate));
    QVERIFY(totals.hashrate && *totals.hashrate > 0);
    // What no device tells is unknown, not nothing.
    lan::Snapshot silent = m_lan;
    for (lan::DeviceState &device : silent.devices) {
        device.reading.watts.reset();
        device.costPerDay.reset();
    }
    m_window->setLan(silent);
    QCOMPARE(head->figure(2)->value().number, Format::unknown());
    QCOMPARE(head->figure(4)->value().number, Format::unknown());
    QCOMPARE(head->note(2), QStringLiteral("none reports it"));
}

void TestNetworkPage::managingIsASwitchThatTheSnapshotMoves()
{
    m_lan.isManaging = false;
    m_window->setLan(m_lan);
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    auto *head = page()->findChild<FleetHead *>();
    auto *box = named<TickBox>("fleet-managing");
    QVERIFY(!box->isChecked());
    QVERIFY(head->switchNote().contains(QStringLiteral("only read")));
    box->click();
    QVERIFY(last<lan::SetManaging>(orders)->isOn);
    QVERIFY(!box->isChecked()); // nobody has confirmed it
    answer({});
    m_lan.isManaging = true;
    m_window->setLan(m_lan);
    QVERIFY(box->isChecked());
}

void TestNetworkPage::filters()
{
    QAbstractItemModel *model = page()->table()->model();
    QCOMPARE(model->rowCount(), 40);
    auto *field = named<QLineEdit>("network-filter");
    field->setText(QStringLiteral("nerdqaxe 192.168"));
    QCOMPARE(model->rowCount(), 5);
    field->clear();
    named<Segmented>("network-state")->setCurrent(2);
    const int trouble = model->rowCount();
    QVERIFY2(trouble >= 5 && trouble < 12, qPrintable(QString::number(trouble)));
    named<Segmented>("network-state")->setCurrent(1);
    QCOMPARE(model->rowCount(), 40 - trouble);
    // A device that is asked for is shown, whatever the filter.
    named<Segmented>("network-state")->setCurrent(2);
    page()->showDevice(m_lan.devices.at(9).key);
    QCOMPARE(page()->selectedKey(), m_lan.devices.at(9).key);
}

void TestNetworkPage::attentionStripsActOnTheDevice()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    auto *strips = page()->findChild<AttentionStrips *>();
    QVERIFY(strips->isVisible());
    // The Bitaxe that is too hot may be changed and can pause.
    QPushButton *pause = nullptr;
    for (auto *button : strips->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Pause it"))
            pause = button;
    }
    QVERIFY(pause);
    pause->click();
    QCOMPARE(page()->selectedKey(), m_lan.devices[0].key);
    QCOMPARE(last<lan::ChangeDevices>(orders)->keys, QStringList { m_lan.devices[0].key });
    QCOMPARE(std::get<lan::SetPaused>(last<lan::ChangeDevices>(orders)->change).isPaused, true);
    // Without leave to change anything the strip only leads to it.
    m_lan.isManaging = false;
    m_window->setLan(m_lan);
    for (auto *button : strips->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY(button->text() != QStringLiteral("Pause it"));
    }
    for (lan::DeviceState &device : m_lan.devices)
        device.alerts.clear();
    m_window->setLan(m_lan);
    QVERIFY(!strips->isVisible());
}

void TestNetworkPage::dashboardShowsTheDevice()
{
    m_window->setLive(fixture::live(0));
    m_window->showPage(QStringLiteral("dashboard"));
    QPushButton *show = nullptr;
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show"))
            show = button;
    }
    QVERIFY(show);
    show->click();
    QCOMPARE(m_window->currentPage(), QStringLiteral("network"));
    QVERIFY(!page()->selectedKey().isEmpty());
}

void TestNetworkPage::pointHereOpensThePlan()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    select(3);
    QTest::mouseClick(named("fleet-point"), Qt::LeftButton);
    QVERIFY(page()->findChild<PointDialog *>()->isVisible());
    QCOMPARE(last<lan::PlanPoint>(orders)->keys, QStringList { m_lan.devices[3].key });
}

void TestNetworkPage::changesGoOutForThoseThatTakeThem()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    page()->table()->selectAll();
    QCOMPARE(detail()->actions()->keys().size(), 40);
    action("fleet-identify")->trigger();
    const auto order = last<lan::ChangeDevices>(orders);
    QVERIFY(order);
    for (const QString &key : order->keys) {
        const auto it = std::find_if(
            m_lan.devices.begin(), m_lan.devices.end(), [&](const auto &device) { return device.key == key; });
        QVERIFY(it->isManaged && it->can.identify);
    }
    QVERIFY(!order->keys.isEmpty() && order->keys.size() < 40);
}

void TestNetworkPage::whatCannotBeDoneSaysWhy()
{
    select(7); // nobody knows what it is
    QVERIFY(!named("fleet-point")->isEnabled());
    QVERIFY(!action("fleet-restart")->isEnabled());
    QVERIFY(!action("fleet-restart")->toolTip().isEmpty());
    select(0);
    QVERIFY(action("fleet-restart")->isEnabled());
    m_lan.isManaging = false;
    m_window->setLan(m_lan);
    QVERIFY(!action("fleet-restart")->isEnabled());
    QVERIFY(action("fleet-restart")->toolTip().contains(QStringLiteral("Allow changes")));
    QVERIFY(named("fleet-point")->isEnabled()); // a plan changes nothing
}

void TestNetworkPage::restartAsksFirst()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    select(0);
    action("fleet-restart")->trigger();
    QVERIFY(!last<lan::ChangeDevices>(orders));
    QVERIFY(told().startsWith(QStringLiteral("Restart bitaxe-gamma?")));
    bar()->findChild<QPushButton *>(QStringLiteral("barAction"))->click();
    QVERIFY(std::holds_alternative<lan::Restart>(last<lan::ChangeDevices>(orders)->change));
}

void TestNetworkPage::pauseHasItsWayBack()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    select(0);
    action("fleet-pause")->trigger();
    QVERIFY(last<lan::ChangeDevices>(orders));
    answer({ { m_lan.devices[0].key, QStringLiteral("bitaxe-gamma"), {}, false } });
    QVERIFY(told().contains(QStringLiteral("bitaxe-gamma")));
    auto *back = bar()->findChild<QPushButton *>(QStringLiteral("barAction"));
    QCOMPARE(back->text(), QStringLiteral("Resume"));
    back->click();
    QCOMPARE(std::get<lan::SetPaused>(last<lan::ChangeDevices>(orders)->change).isPaused, false);
    // A refusal is told, and has no way back.
    answer({ { m_lan.devices[0].key, QStringLiteral("bitaxe-gamma"), Error { Errc::Unreachable, {} }, false } });
    QCOMPARE(told(), QStringLiteral("bitaxe-gamma: It cannot be reached."));
    QVERIFY(!back->isVisible());
}

void TestNetworkPage::oneTimeCodeIsAskedFor()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    select(2);
    action("fleet-pause")->trigger();
    QVERIFY(!last<lan::ChangeDevices>(orders));
    auto *dialog = page()->findChild<CodeDialog *>();
    QVERIFY(dialog->isVisible());
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("code-field"));
    auto *button = dialog->findChild<QPushButton *>(QStringLiteral("code-action"));
    QTest::keyClicks(field, QStringLiteral("12345"));
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(field, QStringLiteral("6"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(last<lan::ChangeDevices>(orders)->oneTimeCode, QStringLiteral("123456"));
    QVERIFY(!dialog->isVisible() && field->text().isEmpty());
}

void TestNetworkPage::forgetAsksFirst()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    select(7);
    action("fleet-forget")->trigger();
    QVERIFY(told().startsWith(QStringLiteral("Forget 192.168.1.37?")));
    QVERIFY(!last<lan::ForgetDevice>(orders));
    bar()->findChild<QPushButton *>(QStringLiteral("barAction"))->click();
    QCOMPARE(last<lan::ForgetDevice>(orders)->key, m_lan.devices[7].key);
}

void TestNetworkPage::liveValuesOfTheOneThatIsLookedAt()
{
    const auto firstOf = [this](bool isLive) {
        const auto it = std::find_if(m_lan.devices.begin(), m_lan.devices.end(),
            [isLive](const lan::DeviceState &device) { return (device.kind == lan::Kind::AxeOs) == isLive; });
        return int(it - m_lan.devices.begin());
    };
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    const auto isSilent = [&] {
        orders.clear();
        return !QTest::qWaitFor([&] { return last<lan::WatchDevice>(orders).has_value(); }, 1200);
    };
    select(firstOf(true));
    QTRY_VERIFY(last<lan::WatchDevice>(orders));
    QCOMPARE(last<lan::WatchDevice>(orders)->key, m_lan.devices[firstOf(true)].key);
    select(firstOf(false)); // it has none
    QVERIFY(isSilent());
    select(firstOf(true));
    m_window->showPage(QStringLiteral("machines"));
    QVERIFY(isSilent());
    m_window->showPage(QStringLiteral("network"));
    QTRY_VERIFY(last<lan::WatchDevice>(orders));
    page()->table()->selectAll(); // several
    QVERIFY(isSilent());
    select(firstOf(true));
    QTRY_VERIFY(last<lan::WatchDevice>(orders));
    // A core that looks at them for us and is away has nothing to say; who may only look may look.
    page()->setShownCore({ QStringLiteral("a1"), {}, { .status = api::LinkStatus::Gone } });
    QVERIFY(isSilent());
    page()->setShownCore(
        { QStringLiteral("a1"), {}, { .status = api::LinkStatus::Connected, .scope = api::Scope::Read } });
    QTRY_VERIFY(last<lan::WatchDevice>(orders));
}

void TestNetworkPage::rightsSwitchOrdersOff()
{
    page()->setRights({ .operate = QStringLiteral("You may only look.") });
    select(0);
    QVERIFY(!named("fleet-point")->isEnabled());
    QCOMPARE(named("fleet-point")->toolTip(), QStringLiteral("You may only look."));
    QVERIFY(!named<TickBox>("fleet-managing")->isEnabled());
    QTest::mouseClick(named("network-find"), Qt::LeftButton);
    QVERIFY(!named("search-start")->isEnabled());
    QVERIFY(!action("fleet-restart")->isEnabled());
    page()->setRights({});
    QVERIFY(named("fleet-point")->isEnabled());
}

void TestNetworkPage::tallByKeyboard()
{
    select(2);
    QTest::keyClick(page()->table(), Qt::Key_Return);
    QVERIFY(!page()->table()->isVisible());
    QVERIFY(detail()->isVisible());
    QTest::keyClick(page(), Qt::Key_Escape);
    QVERIFY(page()->table()->isVisible());
    QTest::mouseClick(named("device-tall"), Qt::LeftButton);
    QVERIFY(!page()->table()->isVisible());
    // A device that is gone leaves nothing to be shown in full.
    m_lan.devices.removeAt(2);
    m_window->setLan(m_lan);
    QVERIFY(page()->table()->isVisible());
}

void TestNetworkPage::everythingIsRemembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    open(file);
    const auto column = [](const char *id) {
        const auto columns = deviceColumns();
        for (size_t i = 0; i < columns.size(); ++i) {
            if (QByteArrayView(columns[i].id) == id)
                return int(i);
        }
        return -1;
    };
    page()->table()->setColumnWanted(column("firmware"), true);
    page()->table()->setColumnWanted(column("fan"), false);
    page()->table()->sortByColumn(column("power"), Qt::DescendingOrder);
    named<QLineEdit>("network-filter")->setText(QStringLiteral("axe"));
    detail()->telemetry()->setQuantity(Quantity::Watts);
    detail()->telemetry()->setRange(TelemetryPane::Range::Week);
    m_window->close();
    open(file);
    QVERIFY(page()->table()->isColumnWanted(column("firmware")));
    QVERIFY(!page()->table()->isColumnWanted(column("fan")));
    QCOMPARE(page()->table()->horizontalHeader()->sortIndicatorSection(), column("power"));
    QCOMPARE(named<QLineEdit>("network-filter")->text(), QStringLiteral("axe"));
    QCOMPARE(detail()->telemetry()->quantity(), Quantity::Watts);
    QCOMPARE(detail()->telemetry()->range(), TelemetryPane::Range::Week);
}

void TestNetworkPage::otherServicesComeAndNothingIsChosen()
{
    QSignalSpy orders(m_window.get(), &MainWindow::lanOrdered);
    select(0);
    action("fleet-pause")->trigger();
    QVERIFY(last<lan::ChangeDevices>(orders));
    m_window->forgetServices();
    QVERIFY(page()->selectedKey().isEmpty());
    QCOMPARE(page()->table()->model()->rowCount(), 0);
    answer({ { m_lan.devices[0].key, QStringLiteral("bitaxe-gamma"), {}, false } }); // of those that are gone
    QVERIFY(told().isEmpty());
    // While another page is shown as well.
    m_window->setLan(m_lan);
    select(5);
    m_window->showPage(QStringLiteral("machines"));
    m_lan.devices = m_lan.devices.mid(0, 3);
    m_window->setLan(m_lan);
    page()->table()->selectRow(7);
    m_window->forgetServices();
    QVERIFY(page()->selectedKey().isEmpty());
    m_window->showPage(QStringLiteral("network"));
    m_window->setLan(m_lan);
    QCOMPARE(page()->table()->model()->rowCount(), 3);
}

/// A snapshot of a thousand devices, each of them with new figures, is shown within the window's budget of an event.
void TestNetworkPage::thousandDevices()
{
    m_window->setLan(fixture::fleet(1000));
    QCOMPARE(page()->table()->model()->rowCount(), 1000);
    std::chrono::nanoseconds longest {};
    for (int tick = 1; tick <= 5; ++tick) {
        const lan::Snapshot next = fixture::fleet(1000, tick);
        QElapsedTimer timer;
        timer.start();
        m_window->setLan(next);
        page()->table()->viewport()->repaint();
        longest = std::max(longest, std::chrono::nanoseconds(timer.nsecsElapsed()));
    }
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(longest).count();
    qInfo("longest update with 1,000 devices: %lld ms", static_cast<long long>(ms));
    QVERIFY2(ms < 250, qPrintable(QString::number(ms))); // five times the budget: test machines are busy
}

QTEST_MAIN(TestNetworkPage)
#include "tst_NetworkPage.moc"
