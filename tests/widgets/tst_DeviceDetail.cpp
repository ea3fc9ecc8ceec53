// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/LanFixture.h"
#include "widgets/FleetDesk.h"
#include "widgets/charts/TimeChart.h"
#include "widgets/controls/Buttons.h"
#include "widgets/fleet/DeviceGaze.h"
#include "widgets/fleet/FleetActions.h"
#include "widgets/fleet/TelemetryPane.h"
#include "widgets/fleet/TuneDialog.h"
#include "widgets/models/DeviceRow.h"
#include "widgets/pages/DeviceDetail.h"
#include "widgets/text/Language.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace widgets;
using namespace std::chrono_literals;

namespace {

QList<DeviceRow> rows(const lan::Snapshot &lan)
{
    QList<DeviceRow> list;
    for (const lan::DeviceState &device : lan.devices)
        list << DeviceRow::of(device);
    return list;
}

int column(const char *id)
{
    const auto columns = deviceColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (QByteArrayView(columns[i].id) == id)
            return int(i);
    }
    return -1;
}

QString text(const DeviceRow &row, const char *id)
{
    return deviceColumns()[size_t(column(id))].cell(row).plainText();
}

} // namespace

/// What is shown of one device: rows of the table, the pane with its charts, fan and frequency.
class TestDeviceDetail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_language.set(QStringLiteral("en")); }

    void modelSurvivesRandomSnapshots();
    void unknownIsADashAndSortsLast();
    void rateSaysItsWindow();
    void staleFiguresDoNotCount();
    void totalsLeaveOutWhatIsUnknown();
    void paneAnswersInOrder();
    void paneOfAnUnknownDevice();
    void paneOfSeveral();
    void gazeIsToldWhileItLasts();
    void telemetryIsAskedForOnceAMinute();
    void lateTelemetryIsDropped();
    void telemetryHasGaps();
    void telemetryIsExported();
    void twoChartsShowTwoThings();
    void temperatureScaleDoesNotBeginAtZero();
    void tuneStaysWithinBounds();
    void tuneGivesOnlyWhatDiffers();

private:
    Language m_language;
    lan::Snapshot m_lan = fixture::fleet();
};

void TestDeviceDetail::modelSurvivesRandomSnapshots()
{
    DeviceModel model(deviceContext, deviceColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        auto list = rows(fixture::fleet(40, round));
        for (int i = int(random() % 12); i > 0; --i)
            list.removeAt(qsizetype(random() % size_t(list.size())));
        std::shuffle(list.begin(), list.end(), random);
        model.setRows(list);
        model.sort(int(random() % deviceColumns().size()), random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), int(list.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int c = 0; c < model.columnCount(); ++c)
                QVERIFY(!model.data(model.index(row, c), Qt::DisplayRole).toString().isEmpty());
        }
    }
    // The same again announces nothing.
    const auto list = rows(m_lan);
    model.setRows(list);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(list);
    QCOMPARE(changed.size(), 0);
}

void TestDeviceDetail::unknownIsADashAndSortsLast()
{
    const DeviceRow unknown = DeviceRow::of(m_lan.devices[7]);
    for (const char *id :
        { "rate", "window", "chip", "fan", "power", "efficiency", "pool", "uptime", "firmware", "best" })
        QCOMPARE(text(unknown, id), Format::unknown());
    QCOMPARE(text(unknown, "model"), QStringLiteral("Unknown device"));
    DeviceModel model(deviceContext, deviceColumns(), nullptr);
    model.setRows(rows(m_lan));
    model.sort(column("chip"), Qt::DescendingOrder);
    QCOMPARE(model.row(model.rowCount() - 1).key, unknown.key);
    QVERIFY(model.row(0).celsius >= model.row(1).celsius);
}

void TestDeviceDetail::rateSaysItsWindow()
{
    QCOMPARE(DeviceRow::of(m_lan.devices[0]).window, QStringLiteral("10 min"));
    QCOMPARE(DeviceRow::of(m_lan.devices[5]).window, QStringLiteral("15 min"));
    QCOMPARE(DeviceRow::of(m_lan.devices[6]).window, QStringLiteral("30 min"));
    QVERIFY(text(DeviceRow::of(m_lan.devices[0]), "rate").endsWith(QStringLiteral("TH/s")));
    QCOMPARE(text(DeviceRow::of(m_lan.devices[0]), "window"), QStringLiteral("10 min"));
    lan::DeviceRates rates;
    rates.now = 5e11;
    QCOMPARE(ReportedRate::of(rates).window, QStringLiteral("now"));
    QVERIFY(ReportedRate::of({}).window.isEmpty());
}

void TestDeviceDetail::staleFiguresDoNotCount()
{
    lan::Snapshot lan = m_lan;
    const double before = *FleetTotals::of(lan.devices).hashrate;
    const auto rate = lan.devices[5].reading.rates.best();
    lan.devices[5].isStale = true;
    lan.devices[5].missed = 9;
    const FleetTotals after = FleetTotals::of(lan.devices);
    QVERIFY(std::abs(before - *rate - *after.hashrate) < 1e6);
    QCOMPARE(after.online, FleetTotals::of(m_lan.devices).online - 1);
    QCOMPARE(deviceColumns()[size_t(column("rate"))].cell(DeviceRow::of(lan.devices[5])).role, Role::Faint);
}

void TestDeviceDetail::totalsLeaveOutWhatIsUnknown()
{
    QVERIFY(!FleetTotals::of({}).hashrate);
    lan::DeviceState a;
    a.answeredAt = fixture::now();
    a.reading.rates.m10 = 1e12;
    a.reading.watts = 20;
    lan::DeviceState b = a;
    b.reading.rates.m10 = 9e12;
    b.reading.watts.reset(); // its rate would spoil the efficiency of the other one
    const FleetTotals totals = FleetTotals::of({ a, b });
    QCOMPARE(*totals.hashrate, 1e13);
    QCOMPARE(*totals.watts, 20.0);
    QCOMPARE(*totals.efficiency, 20.0);
    QVERIFY(!totals.costPerDay);
    QCOMPARE(totals.hashing, 2);
    QCOMPARE(totals.powered, 1);
}

void TestDeviceDetail::paneAnswersInOrder()
{
    FleetDesk desk;
    DeviceDetail detail(&desk);
    detail.resize(1000, 700);
    detail.setDevice(m_lan.devices[0], m_lan);
    QCOMPARE(detail.alertTexts(), QStringList { QStringLiteral("It is at 73 °C; the limit is 70 °C.") });
    QVERIFY(detail.aboutText().contains(QStringLiteral("Bitaxe Gamma 602 · 192.168.1.30 · AxeOS v2.11.0")));
    QCOMPARE(detail.fact(QStringLiteral("Temperature")), QStringLiteral("chip 73\u00a0°C · regulator 89\u00a0°C"));
    QVERIFY(detail.fact(QStringLiteral("Fans")).contains(QStringLiteral("rpm (52\u00a0%) · automatic")));
    QVERIFY(detail.fact(QStringLiteral("1, in use")).contains(QStringLiteral("192.168.1.20:3333")));
    QVERIFY(detail.fact(QStringLiteral("1, in use")).contains(QStringLiteral("this program")));
    QVERIFY(detail.fact(QStringLiteral("Wi-Fi")).contains(QStringLiteral("dBm")));
    QVERIFY(detail.fact(QStringLiteral("Costs")).contains(QStringLiteral("EUR")));
    // An alert that is over goes away by itself.
    lan::DeviceState well = m_lan.devices[0];
    well.alerts.clear();
    detail.setDevice(well, m_lan);
    QVERIFY(detail.alertTexts().isEmpty());
}

void TestDeviceDetail::paneOfAnUnknownDevice()
{
    FleetDesk desk;
    DeviceDetail detail(&desk);
    detail.setDevice(m_lan.devices[7], m_lan);
    for (const char *name : { "Model", "Firmware", "Calls itself", "Up" })
        QCOMPARE(detail.fact(QLatin1String(name)), Format::unknown());
    bool isSaid = false;
    for (auto *label : detail.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(QStringLiteral("lighttpd"));
    QVERIFY(isSaid);
}

void TestDeviceDetail::paneOfSeveral()
{
    FleetDesk desk;
    DeviceDetail detail(&desk);
    detail.setDevices(m_lan.devices.mid(0, 3), m_lan);
    QVERIFY(detail.key().isEmpty());
    QCOMPARE(detail.actions()->keys().size(), 3);
}

void TestDeviceDetail::gazeIsToldWhileItLasts()
{
    QCOMPARE(DeviceGaze::Times().renews, 15'000ms);
    FleetDesk desk;
    QStringList told;
    connect(&desk, &FleetDesk::ordered, this,
        [&](const lan::Request &request) { told << std::get<lan::WatchDevice>(request.order).key; });
    const auto comes = [&told](const QStringList &keys) {
        told.clear();
        return QTest::qWaitFor([&] { return told.size() >= keys.size(); }, 3000) && told.mid(0, keys.size()) == keys;
    };
    const auto isSilent = [&told] {
        told.clear();
        return !QTest::qWaitFor([&] { return !told.isEmpty(); }, 300);
    };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QWidget view;
    DeviceGaze gaze(&desk, &view, { 30ms, 60ms });
    gaze.look(a);
    QVERIFY(isSilent()); // nobody sees it
    view.show();
    QVERIFY(comes({ a, a, a })); // renewed
    gaze.look(QStringLiteral("passed by"));
    gaze.look(b);
    QVERIFY(comes({ b, b }));
    view.hide();
    QVERIFY(isSilent());
    view.show();
    QVERIFY(comes({ b }));
    view.showMinimized();
    QVERIFY(isSilent());
    view.showNormal();
    QVERIFY(comes({ b }));
    gaze.setReachable(false);
    QVERIFY(isSilent());
    gaze.look(a);
    QVERIFY(isSilent());
    gaze.setReachable(true);
    QVERIFY(comes({ a }));
    gaze.look({});
    QVERIFY(isSilent());
}

void TestDeviceDetail::telemetryIsAskedForOnceAMinute()
{
    FleetDesk desk;
    QSignalSpy orders(&desk, &FleetDesk::ordered);
    TelemetryPane pane(&desk);
    const UnixMs now = fixture::now();
    pane.setDevice(QStringLiteral("a"), QStringLiteral("Attic 1"), now);
    QCOMPARE(orders.size(), 0); // nobody sees it
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    QCOMPARE(orders.size(), 1);
    pane.setDevice(QStringLiteral("a"), QStringLiteral("Attic 1"), now + 59s);
    QCOMPARE(orders.size(), 1);
    pane.setDevice(QStringLiteral("a"), QStringLiteral("Attic 1"), now + 60s);
    QCOMPARE(orders.size(), 2);
    pane.setDevice(QStringLiteral("b"), QStringLiteral("Attic 1"), now + 61s);
    QCOMPARE(orders.size(), 3);
    pane.setRange(TelemetryPane::Range::Month);
    QCOMPARE(orders.size(), 4);
    const auto asked = std::get<lan::ReadTelemetry>(orders.last()[0].value<lan::Request>().order);
    QCOMPARE(asked.key, QStringLiteral("b"));
    QCOMPARE(asked.to - asked.from, std::chrono::milliseconds(30 * 24h));
}

void TestDeviceDetail::lateTelemetryIsDropped()
{
    FleetDesk desk;
    QList<lan::Request> asked;
    connect(&desk, &FleetDesk::ordered, this, [&](const lan::Request &request) { asked << request; });
    TelemetryPane pane(&desk);
    pane.resize(600, 300);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setDevice(m_lan.devices[0].key, QStringLiteral("Attic 1"), fixture::now());
    pane.setDevice(m_lan.devices[2].key, QStringLiteral("Attic 1"), fixture::now());
    QCOMPARE(asked.size(), 2);
    desk.answer(fixture::telemetry(asked[0]));
    QVERIFY(pane.chart()->stack().isBlank());
    desk.answer(fixture::telemetry(asked[1]));
    QVERIFY(!pane.chart()->stack().isBlank());
    QVERIFY(pane.chart()->stack().maximum() > 4e12);
}

void TestDeviceDetail::telemetryHasGaps()
{
    const lan::Request request { 1,
        lan::ReadTelemetry { fixture::richDevice(), fixture::now() - 24h, fixture::now() } };
    const lan::Answer answer = fixture::telemetry(request);
    const auto rates
        = SeriesStack::of(TelemetryPane::seriesOf(Quantity::ReportedRate, answer), {}, false, Quantity::ReportedRate);
    QCOMPARE(rates.runs.size(), 2);
    const auto heat = SeriesStack::of(TelemetryPane::seriesOf(Quantity::Celsius, answer), {}, false, Quantity::Celsius);
    QVERIFY(!std::isnan(heat.reference.first()));
    QVERIFY(heat.reference.first() > heat.total.first());
    lan::Answer noFan = answer;
    for (lan::TelemetryPoint &point : noFan.telemetry)
        point.fanRpm.reset();
    QVERIFY(TelemetryPane::seriesOf(Quantity::FanSpeed, noFan).points.isEmpty());
}

void TestDeviceDetail::twoChartsShowTwoThings()
{
    FleetDesk desk;
    DeviceDetail detail(&desk);
    const auto panes = detail.findChildren<TelemetryPane *>();
    QCOMPARE(panes.size(), 2);
    QCOMPARE(panes[0], detail.telemetry());
    QCOMPARE(panes[1]->quantity(), Quantity::Celsius);
    panes[0]->setQuantity(Quantity::Celsius);
    QCOMPARE(panes[1]->quantity(), Quantity::ReportedRate);
    panes[1]->setQuantity(Quantity::Celsius);
    QCOMPARE(panes[0]->quantity(), Quantity::ReportedRate);
    panes[0]->setQuantity(Quantity::Watts);
    QCOMPARE(panes[1]->quantity(), Quantity::Celsius);
}

/// What nobody said is an empty cell, and no shares stand where none are counted.
void TestDeviceDetail::telemetryIsExported()
{
    FleetDesk desk;
    std::optional<lan::Request> asked;
    connect(&desk, &FleetDesk::ordered, this, [&](const lan::Request &request) { asked = request; });
    TelemetryPane pane(&desk);
    pane.resize(600, 300);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    pane.setDevice(m_lan.devices[0].key, QStringLiteral("Attic 1"), fixture::now());
    QVERIFY(asked);
    const UnixMs first = std::get<lan::ReadTelemetry>(asked->order).to - 10min;
    lan::Answer answer;
    answer.id = asked->id;
    answer.step = 5min;
    answer.telemetry = { { .at = first, .hashrate = 1.2e12, .chipCelsius = 61.5, .regulatorCelsius = 70, .watts = 15 },
        { .at = first + 5min, .hashrate = 1.3e12, .chipCelsius = 62 } };
    desk.answer(answer);
    const auto rows = [&pane] { return pane.exporter()->csv().split('\n'); };
    QCOMPARE(rows()[0], QByteArray("Time (UTC),Step (s),Reported (H/s)\r"));
    QVERIFY2(rows()[1].endsWith(",300,1200000000000\r"), rows()[1].constData());
    pane.setQuantity(Quantity::Celsius);
    QCOMPARE(rows()[0], QByteArray("Time (UTC),Step (s),Chip (degC),Regulator (degC)\r"));
    QVERIFY2(rows()[1].endsWith(",300,61.5,70\r"), rows()[1].constData());
    QVERIFY2(rows()[2].endsWith(",300,62,\r"), rows()[2].constData());
    QVERIFY(pane.exporter()
                ->fileName(QStringLiteral("csv"))
                .startsWith(QStringLiteral("hashstead-temperature-attic-1-24h-")));
    QTemporaryDir folder;
    QVERIFY(pane.exporter()->saveAs(folder.filePath(QStringLiteral("heat.png"))));
    QVERIFY(QImage(folder.filePath(QStringLiteral("heat.png"))).width() > pane.chart()->width());
}

void TestDeviceDetail::temperatureScaleDoesNotBeginAtZero()
{
    const ValueScale scale = ValueScale::of(Quantity::Celsius, 57, 72);
    QCOMPARE(scale.ticks().first().text, QStringLiteral("50\u00a0°C"));
    QCOMPARE(scale.position(50), 0.0);
    QVERIFY(scale.ticks().last().value >= 72);
    QVERIFY(scale.position(72) > 0.5 && scale.position(72) <= 1);
    QCOMPARE(ValueScale::of(Quantity::Watts, 57, 72).position(0), 0.0);
    QCOMPARE(ValueScale::of(Quantity::Watts, 57, 72).ticks().first().text, QStringLiteral("0\u00a0W"));
}

void TestDeviceDetail::tuneStaysWithinBounds()
{
    FleetDesk desk;
    TuneDialog dialog(&desk);
    dialog.setSnapshot(m_lan);
    dialog.start(m_lan.devices[0].key);
    auto *frequency = dialog.findChild<QSpinBox *>(QStringLiteral("tune-frequency"));
    QCOMPARE(frequency->minimum(), 400);
    QCOMPARE(frequency->maximum(), 625);
    QCOMPARE(frequency->value(), 550);
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("tune-action"))->isEnabled()); // nothing differs
    // A device that tells no bounds is not pushed beyond what it has.
    lan::Snapshot silent = m_lan;
    silent.devices[0].can.leastMegahertz.reset();
    silent.devices[0].can.mostMegahertz.reset();
    dialog.setSnapshot(silent);
    dialog.start(silent.devices[0].key);
    QVERIFY(!frequency->isEnabled());
    QCOMPARE(frequency->value(), 550);
}

void TestDeviceDetail::tuneGivesOnlyWhatDiffers()
{
    FleetDesk desk;
    QList<lan::Request> asked;
    connect(&desk, &FleetDesk::ordered, this, [&](const lan::Request &request) { asked << request; });
    TuneDialog dialog(&desk);
    QSignalSpy done(&dialog, &TuneDialog::tuned);
    dialog.setSnapshot(m_lan);
    dialog.start(m_lan.devices[0].key); // its fan is automatic
    auto *action = dialog.findChild<QPushButton *>(QStringLiteral("tune-action"));
    dialog.findChild<QSpinBox *>(QStringLiteral("tune-frequency"))->setValue(575);
    dialog.findChild<TickBox *>(QStringLiteral("tune-automatic"))->setChecked(false);
    dialog.findChild<QSpinBox *>(QStringLiteral("tune-fan"))->setValue(80);
    QVERIFY(action->isEnabled());
    action->click();
    QCOMPARE(asked.size(), 1);
    const auto fan = std::get<lan::ChangeDevices>(asked[0].order);
    QCOMPARE(std::get<lan::SetFan>(fan.change).percent, std::optional(80.0));
    desk.answer({ .id = asked[0].id, .devices = { { m_lan.devices[0].key, QStringLiteral("bitaxe"), {}, false } } });
    QCOMPARE(asked.size(), 2);
    const auto frequency = std::get<lan::SetFrequency>(std::get<lan::ChangeDevices>(asked[1].order).change);
    QCOMPARE(frequency.megahertz, 575.0);
    QVERIFY(!frequency.coreMillivolts); // was not touched
    // A refusal stays in sight, with the dialog.
    desk.answer({ .id = asked[1].id,
        .devices = { { m_lan.devices[0].key, QStringLiteral("bitaxe"), Error { Errc::Unreachable, {} }, false } } });
    QVERIFY(dialog.isVisible());
    QCOMPARE(done.size(), 0);
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("tune-line"))->text().isEmpty());
}

QTEST_MAIN(TestDeviceDetail)
#include "tst_DeviceDetail.moc"
