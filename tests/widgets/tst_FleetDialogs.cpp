// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/PointFixture.h"
#include "tests/widgets/PaintedTexts.h"
#include "widgets/FleetDesk.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/DeviceDialog.h"
#include "widgets/fleet/PointDialog.h"
#include "widgets/fleet/ScheduleEditor.h"
#include "widgets/fleet/SchedulesDialog.h"
#include "widgets/fleet/TemplateEditor.h"
#include "widgets/fleet/TemplatesDialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace widgets;

/// Schedules, pool templates and devices: what is ordered, and what is taken of what is typed.
class TestFleetDialogs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_orders.clear();
        m_desk = std::make_unique<FleetDesk>();
        connect(m_desk.get(), &FleetDesk::ordered, this, [this](const lan::Request &r) { m_orders << r; });
        m_lan = fixture::pointLan();
    }

    void deskBringsAnswersOnce();
    void models();
    void timesAreRead_data();
    void timesAreRead();
    void schedulesAreListed();
    void scheduleIsAdded();
    void scheduleIsSwitchedAndRemoved();
    void scheduleEditorJudges();
    void templatesAreListed();
    void templateIsAdded();
    void templateIsJudgedWhileTyped();
    void templateIsRemoved();
    void deviceIsNamed();
    void credentialsGoOutOnce();
    void credentialsAreForgotten();
    void deviceThatIsGone();
    void rightsAreKept();
    void longerWordsHaveRoom_data();
    void longerWordsHaveRoom();

private:
    template <class T> T last() const
    {
        return m_orders.isEmpty() || !std::holds_alternative<T>(m_orders.last().order)
            ? T {}
            : std::get<T>(m_orders.last().order);
    }
    void answerLast(std::optional<Error> error = std::nullopt)
    {
        lan::Answer answer;
        answer.id = m_orders.last().id;
        answer.error = std::move(error);
        m_desk->answer(answer);
    }
    template <class T = QPushButton> static T *part(QWidget *of, const char *name)
    {
        return of->findChild<T *>(QLatin1String(name));
    }
    static QString line(QWidget *of) { return part<RoleLabel>(of, "dialog-line")->text(); }

    std::unique_ptr<FleetDesk> m_desk;
    lan::Snapshot m_lan;
    QList<lan::Request> m_orders;
};

void TestFleetDialogs::deskBringsAnswersOnce()
{
    int answers = 0;
    auto asker = std::make_unique<QObject>();
    const quint64 first = m_desk->order(lan::StartScan {}, asker.get(), [&](const lan::Answer &) { ++answers; });
    const quint64 second = m_desk->order(lan::StopScan {}, asker.get(), [&](const lan::Answer &) { ++answers; });
    QVERIFY(second > first);
    QCOMPARE(m_orders.size(), 2);
    QCOMPARE(m_orders[0].id, first);
    lan::Answer answer;
    answer.id = first;
    m_desk->answer(answer);
    m_desk->answer(answer);
    QCOMPARE(answers, 1);
    asker.reset();
    answer.id = second;
    m_desk->answer(answer); // who asked is gone
    QCOMPARE(answers, 1);
    FleetDesk next;
    next.countFrom(*m_desk);
    QCOMPARE(next.order(lan::StopScan {}, this, {}), second + 1);
}

void TestFleetDialogs::models()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    PointModel run(pointContext, runColumns(), nullptr);
    ScheduleModel schedules(scheduleContext, scheduleColumns(), nullptr);
    TemplateModel templates(templateContext, templateColumns(), nullptr);
    QAbstractItemModelTester runTester(&run, mode);
    QAbstractItemModelTester scheduleTester(&schedules, mode);
    QAbstractItemModelTester templateTester(&templates, mode);
    for (const lan::PointState &state : { fixture::pointCanary(), fixture::pointRest(), fixture::pointResult() }) {
        QList<PointRow> rows;
        for (const lan::PointStep &step : state.steps)
            rows << PointRow::running(step, false, state.phase == lan::PointState::Phase::Done, m_lan.takenAt);
        run.setRows(rows);
        run.sort(0, Qt::AscendingOrder);
        QCOMPARE(run.rowCount(), int(state.steps.size()));
    }
    QList<ScheduleRow> pauses;
    for (const lan::Schedule &schedule : std::as_const(m_lan.schedules))
        pauses << ScheduleRow::of(schedule, m_lan.devices);
    schedules.setRows(pauses);
    schedules.sort(1, Qt::DescendingOrder);
    schedules.setRows(pauses.mid(1));
    QCOMPARE(schedules.rowCount(), 2);
    QList<TemplateRow> lists;
    for (const lan::PoolTemplate &each : std::as_const(m_lan.templates))
        lists << TemplateRow::of(each);
    templates.setRows(lists);
    templates.setRows({});
    QCOMPARE(templates.rowCount(), 0);
}

void TestFleetDialogs::timesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minute"); // -1: none
    for (const auto &[text, minute] : { std::pair { "17:00", 1020 }, { "7:05", 425 }, { "7", 420 }, { "1730", 1050 },
             { "630", 390 }, { "17.30", 1050 }, { "24:00", 0 }, { "0:00", 0 }, { " 5:00 ", 300 }, { "24:01", -1 },
             { "25", -1 }, { "17:60", -1 }, { "", -1 }, { "noon", -1 }, { "-1:00", -1 }, { "17:0", -1 } })
        QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(QLatin1String(text))))
            << QString::fromLatin1(text) << minute;
}

void TestFleetDialogs::timesAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, minute);
    QCOMPARE(ScheduleEditor::minuteOf(text).value_or(-1), minute);
}

void TestFleetDialogs::schedulesAreListed()
{
    SchedulesDialog dialog(m_desk.get());
    QAbstractItemModelTester tester(dialog.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.start();
    dialog.setSnapshot({});
    QVERIFY(!dialog.table()->isVisible()); // what to do next stands in its place
    dialog.setSnapshot(m_lan);
    QVERIFY(dialog.table()->isVisible());
    QCOMPARE(dialog.table()->model()->rowCount(), 3);
    QStringList rows;
    for (int i = 0; i < 3; ++i)
        rows << dialog.table()->model()->index(i, 1).data(Qt::DisplayRole).toString();
    QVERIFY(rows.contains(QStringLiteral("Pauses \u201cAttic\u201d Mon\u2013Fri 17:00\u201321:00")));
}

void TestFleetDialogs::scheduleIsAdded()
{
    SchedulesDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    dialog.start(QStringLiteral("Shed"));
    part(&dialog, "schedule-add")->click();
    ScheduleEditor *editor = dialog.editor();
    QVERIFY(editor->isVisible());
    QCOMPARE(part<QComboBox>(editor, "schedule-group")->currentData().toString(), QStringLiteral("Shed"));
    QTest::mouseClick(part<QCheckBox>(editor, "schedule-day-5"), Qt::LeftButton);
    part<QLineEdit>(editor, "schedule-from")->setText(QStringLiteral("22"));
    part<QLineEdit>(editor, "schedule-to")->setText(QStringLiteral("6:3"));
    QVERIFY(!part(editor, "dialog-action")->isEnabled());
    part<QLineEdit>(editor, "schedule-to")->setText(QStringLiteral("6:30"));
    QCOMPARE(part<RoleLabel>(editor, "schedule-meaning")->text(),
        QStringLiteral("Pauses \u201cShed\u201d Mon\u2013Sat 22:00\u201306:30 the next day"));
    QVERIFY(line(editor).contains(QStringLiteral("2 d 3 h"))); // six times 8.5 hours
    part(editor, "dialog-action")->click();
    const lan::Schedule expected { 0, QStringLiteral("Shed"), 0x3f, 22 * 60, 6 * 60 + 30, true };
    QCOMPARE(last<lan::SaveSchedule>().schedule, expected);
    QVERIFY(!part(editor, "dialog-action")->isEnabled()); // once
    answerLast(Error { Errc::Io, QStringLiteral("the disk is full") });
    QVERIFY(editor->isVisible());
    QCOMPARE(line(editor), QStringLiteral("The disk is full."));
    part(editor, "dialog-action")->click();
    answerLast();
    QVERIFY(!editor->isVisible());
}

void TestFleetDialogs::scheduleIsSwitchedAndRemoved()
{
    SchedulesDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    dialog.start();
    LiveTable *table = dialog.table();
    for (int i = 0; i < 3; ++i) {
        if (table->model()->index(i, 1).data(Qt::DisplayRole).toString().contains(QStringLiteral("Attic")))
            table->selectRow(i);
    }
    QCOMPARE(part(&dialog, "schedule-toggle")->text(), QStringLiteral("Switch off"));
    part(&dialog, "schedule-toggle")->click();
    lan::Schedule off = m_lan.schedules[0];
    off.isOn = false;
    QCOMPARE(last<lan::SaveSchedule>().schedule, off);
    m_lan.schedules[0].isOn = false;
    dialog.setSnapshot(m_lan);
    QCOMPARE(part(&dialog, "schedule-toggle")->text(), QStringLiteral("Switch on"));
    const qsizetype orders = m_orders.size();
    part(&dialog, "schedule-remove")->click();
    QCOMPARE(m_orders.size(), orders); // it is asked first
    part(&dialog, "barClose")->click();
    part(&dialog, "schedule-remove")->click();
    part(&dialog, "barAction")->click();
    QCOMPARE(m_orders.size(), orders + 1);
    QCOMPARE(last<lan::RemoveSchedule>().id, 1);
    m_lan.schedules.clear();
    dialog.setSnapshot(m_lan);
    QVERIFY(!part(&dialog, "schedule-remove")->isEnabled());
}

void TestFleetDialogs::scheduleEditorJudges()
{
    ScheduleEditor editor;
    QSignalSpy saved(&editor, &ScheduleEditor::saveWanted);
    editor.start(m_lan.schedules[0], m_lan.devices);
    for (int day = 0; day < 5; ++day)
        part<QCheckBox>(&editor, qPrintable(QStringLiteral("schedule-day-%1").arg(day)))->setChecked(false);
    QVERIFY(!part(&editor, "dialog-action")->isEnabled());
    QVERIFY(part<RoleLabel>(&editor, "schedule-meaning")->text().contains(QStringLiteral("no day is chosen")));
    part<QCheckBox>(&editor, "schedule-day-6")->setChecked(true);
    QVERIFY(part(&editor, "dialog-action")->isEnabled());
    QVERIFY(line(&editor).contains(QStringLiteral("1 of them cannot pause")));
    part<QLineEdit>(&editor, "schedule-from")->setText(QStringLiteral("x"));
    QVERIFY(part<QLineEdit>(&editor, "schedule-from")->property("invalid").toBool());
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(saved.size(), 0);
    // A group that no device is in any more can still be seen and kept.
    lan::Schedule lonely = m_lan.schedules[0];
    lonely.group = QStringLiteral("Cellar");
    editor.start(lonely, m_lan.devices);
    QCOMPARE(part<QComboBox>(&editor, "schedule-group")->currentData().toString(), lonely.group);
}

void TestFleetDialogs::templatesAreListed()
{
    TemplatesDialog dialog(m_desk.get());
    QAbstractItemModelTester tester(dialog.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.start();
    QVERIFY(!dialog.table()->isVisible());
    dialog.setSnapshot(m_lan);
    QCOMPARE(dialog.table()->model()->rowCount(), 2);
    QCOMPARE(dialog.table()->model()->index(0, 1).data(Qt::DisplayRole).toString(),
        QStringLiteral("eu.pool-c.example:3333 as home.{name}"));
}

void TestFleetDialogs::templateIsAdded()
{
    TemplatesDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    dialog.start();
    part(&dialog, "template-add")->click();
    TemplateEditor *editor = dialog.editor();
    QVERIFY(editor->isVisible() && !part(editor, "dialog-action")->isEnabled());
    part<QLineEdit>(editor, "template-name")->setText(QStringLiteral("  Summer   place "));
    part<QLineEdit>(editor, "template-url-0")->setText(QStringLiteral("stratum2+tcp://pool.example:34254/9auqWE"));
    part<QLineEdit>(editor, "template-user-0")->setText(QStringLiteral("me.{name}"));
    part<QLineEdit>(editor, "template-url-1")->setText(QStringLiteral("pool.example:3333"));
    part<QLineEdit>(editor, "template-user-1")->setText(QStringLiteral("me.{name}"));
    part(editor, "dialog-action")->click();
    const lan::PoolTemplate made = last<lan::SaveTemplate>().pools;
    QCOMPARE(made.id, 0);
    QCOMPARE(made.name, QStringLiteral("Summer place"));
    QCOMPARE(made.pools.size(), 2);
    QCOMPARE(made.pools[0].protocol, lan::PoolProtocol::Sv2);
    QCOMPARE(made.pools[0].authorityKey, QStringLiteral("9auqWE"));
    QCOMPARE(made.pools[1].url(), QStringLiteral("stratum+tcp://pool.example:3333"));
    QCOMPARE(made.pools[1].user, QStringLiteral("me.{name}"));
    QVERIFY(!made.pools[1].password);
    answerLast(Error { Errc::Timeout, {} });
    QVERIFY(editor->isVisible() && !line(editor).isEmpty());
    part(editor, "dialog-action")->click();
    answerLast();
    QVERIFY(!editor->isVisible());
}

void TestFleetDialogs::templateIsJudgedWhileTyped()
{
    TemplateEditor editor;
    QSignalSpy saved(&editor, &TemplateEditor::saveWanted);
    editor.start(m_lan.templates[0], { QStringLiteral("Solo") }, QStringLiteral("attic"));
    auto *action = part(&editor, "dialog-action");
    QVERIFY(action->isEnabled());
    bool isExampleTold = false;
    for (auto *label : editor.findChildren<RoleLabel *>())
        isExampleTold
            = isExampleTold || label->text() == QStringLiteral("attic gets: eu.pool-c.example:3333 as home.attic");
    QVERIFY(isExampleTold);
    auto *url = part<QLineEdit>(&editor, "template-url-0");
    for (const char *wrong : { "http://pool.example", "pool.example:0", "pool.example:70000", "pool.example:abc",
             "a b:1", "stratum+tcp://" }) {
        url->setText(QLatin1String(wrong));
        QVERIFY2(!action->isEnabled() && url->property("invalid").toBool(), wrong);
    }
    url->setText(QStringLiteral("pool.example:3333"));
    QVERIFY(action->isEnabled() && !url->property("invalid").toBool());
    part<QLineEdit>(&editor, "template-user-0")->clear(); // pools want a user
    QVERIFY(!action->isEnabled() && !url->property("invalid").toBool());
    part<QLineEdit>(&editor, "template-user-0")->setText(QStringLiteral("me"));
    url->clear(); // a user without a pool, and a gap above the second
    QVERIFY(!action->isEnabled());
    part<QLineEdit>(&editor, "template-user-0")->clear();
    QVERIFY(!action->isEnabled());
    url->setText(QStringLiteral("pool.example"));
    part<QLineEdit>(&editor, "template-user-0")->setText(QStringLiteral("me"));
    QVERIFY(action->isEnabled());
    part<QLineEdit>(&editor, "template-name")->setText(QStringLiteral("solo"));
    QVERIFY(!action->isEnabled() && line(&editor).contains(QStringLiteral("that name already")));
    part<QLineEdit>(&editor, "template-name")->setText(QStringLiteral("Home"));
    action->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<lan::PoolTemplate>().id, 1);
}

void TestFleetDialogs::templateIsRemoved()
{
    TemplatesDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    dialog.start();
    dialog.table()->selectRow(1);
    part(&dialog, "template-remove")->click();
    QCOMPARE(m_orders.size(), 0);
    part(&dialog, "barAction")->click();
    QCOMPARE(last<lan::RemoveTemplate>().id, 2);
    answerLast(Error { Errc::NotFound, QStringLiteral("it is gone") });
    QCOMPARE(dialog.findChild<ActionBar *>()->sentence(), QStringLiteral("It is gone."));
}

void TestFleetDialogs::deviceIsNamed()
{
    DeviceDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    const QString key = fixture::pointKeys().at(4);
    dialog.start(key);
    QCOMPARE(part<QLineEdit>(&dialog, "device-name")->text(), QStringLiteral("s19-shed"));
    part<QLineEdit>(&dialog, "device-name")->setText(QStringLiteral(" big  one "));
    part<QComboBox>(&dialog, "device-group")->setCurrentText(QStringLiteral("Cellar"));
    m_lan.devices[4].reading.firmware = QStringLiteral("newer");
    dialog.setSnapshot(m_lan); // what is typed survives the next second
    part(&dialog, "dialog-action")->click();
    QCOMPARE(m_orders.size(), 1);
    QCOMPARE(last<lan::NameDevice>().key, key);
    QCOMPARE(last<lan::NameDevice>().name, QStringLiteral("big one"));
    QCOMPARE(last<lan::NameDevice>().group, QStringLiteral("Cellar"));
    answerLast(Error { Errc::AlreadyExists, QStringLiteral("another device has that name") });
    QVERIFY(dialog.isVisible());
    QCOMPARE(line(&dialog), QStringLiteral("Another device has that name."));
    part(&dialog, "dialog-action")->click();
    answerLast();
    QVERIFY(!dialog.isVisible());
    // Nothing changed: nothing is ordered.
    const qsizetype orders = m_orders.size();
    dialog.start(key);
    part(&dialog, "dialog-action")->click();
    QCOMPARE(m_orders.size(), orders);
    QVERIFY(!dialog.isVisible());
}

void TestFleetDialogs::credentialsGoOutOnce()
{
    DeviceDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    const QString key = fixture::pointKeys().at(5);
    dialog.start(key, true);
    auto *user = part<QLineEdit>(&dialog, "device-user");
    auto *password = part<QLineEdit>(&dialog, "device-password");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    password->setText(QStringLiteral("hunter2"));
    QVERIFY(!part(&dialog, "dialog-action")->isEnabled()); // whose
    user->setText(QStringLiteral("root"));
    part<QLineEdit>(&dialog, "device-name")->setText(QStringLiteral("garage"));
    part(&dialog, "dialog-action")->click();
    QCOMPARE(m_orders.size(), 1); // one after the other
    answerLast();
    QCOMPARE(m_orders.size(), 2);
    QCOMPARE(last<lan::SetCredentials>().key, key);
    QCOMPARE(last<lan::SetCredentials>().user, QStringLiteral("root"));
    QCOMPARE(last<lan::SetCredentials>().password, QStringLiteral("hunter2"));
    answerLast();
    QVERIFY(!dialog.isVisible());
    QVERIFY(password->text().isEmpty() && user->text().isEmpty());
    // Not shown again, and kept where nothing is typed.
    m_lan.devices[5].hasCredentials = true;
    m_lan.devices[5].name = QStringLiteral("garage");
    dialog.setSnapshot(m_lan);
    dialog.start(key);
    QVERIFY(password->text().isEmpty());
    QCOMPARE(password->placeholderText(), QStringLiteral("unchanged"));
    QCOMPARE(part<RoleLabel>(&dialog, "device-kept")->text(), QStringLiteral("A user and a password are kept."));
    part(&dialog, "dialog-action")->click();
    QCOMPARE(m_orders.size(), 2);
    // A dialog that was left has no password in it.
    dialog.start(key);
    password->setText(QStringLiteral("typed"));
    dialog.reject();
    QVERIFY(password->text().isEmpty());
}

void TestFleetDialogs::credentialsAreForgotten()
{
    DeviceDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    const QString key = fixture::pointKeys().at(4);
    dialog.start(key);
    QVERIFY(part(&dialog, "device-forget")->isVisible());
    part(&dialog, "device-forget")->click();
    QCOMPARE(last<lan::SetCredentials>().key, key);
    QVERIFY(last<lan::SetCredentials>().user.isEmpty() && last<lan::SetCredentials>().password.isEmpty());
    m_lan.devices[4].hasCredentials = false;
    dialog.setSnapshot(m_lan);
    QVERIFY(!part(&dialog, "device-forget")->isVisible());
    m_lan.devices[4].alerts = { { lan::AlertKind::NeedsCredentials, {}, 0, 0, {} } };
    dialog.setSnapshot(m_lan);
    QVERIFY(part<RoleLabel>(&dialog, "device-kept")->text().contains(QStringLiteral("refuses")));
}

void TestFleetDialogs::deviceThatIsGone()
{
    DeviceDialog dialog(m_desk.get());
    dialog.setSnapshot(m_lan);
    dialog.start(QStringLiteral("nobody"));
    QVERIFY(!dialog.isVisible());
    dialog.start(fixture::pointKeys().at(4));
    m_lan.devices.removeAt(4);
    dialog.setSnapshot(m_lan);
    QVERIFY(!part(&dialog, "dialog-action")->isEnabled());
    QVERIFY(line(&dialog).contains(QStringLiteral("not in the list any more")));
}

void TestFleetDialogs::rightsAreKept()
{
    const QString why = QStringLiteral("this window may only read");
    SchedulesDialog schedules(m_desk.get());
    schedules.setSnapshot(m_lan);
    schedules.setDenied(why);
    schedules.start();
    TemplatesDialog templates(m_desk.get());
    templates.setSnapshot(m_lan);
    templates.setDenied(why);
    templates.start();
    DeviceDialog device(m_desk.get());
    device.setSnapshot(m_lan);
    device.setDenied(why);
    device.start(fixture::pointKeys().at(4));
    for (auto [dialog, name] : { std::pair<QWidget *, const char *> { &schedules, "schedule-add" },
             { &schedules, "schedule-toggle" }, { &schedules, "schedule-remove" }, { &templates, "template-add" },
             { &templates, "template-change" }, { &device, "dialog-action" }, { &device, "device-forget" } }) {
        QVERIFY2(!part(dialog, name)->isEnabled(), name);
        QCOMPARE(part(dialog, name)->toolTip(), why);
    }
    Q_EMIT schedules.table()->opened(schedules.table()->model()->index(0, 0));
    QVERIFY(!schedules.editor()->isVisible());
}

namespace {

/// Every text a third longer, as German is.
class Longer final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *about, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QByteArrayView(about).startsWith("pattern"))
            return text;
        QString more = QStringLiteral("langes Wort ").repeated(20).left(text.size() * 35 / 100 + 1);
        return text + (text.size() < 12 ? more.remove(u' ').left(4) : u' ' + more.trimmed());
    }
};

} // namespace

void TestFleetDialogs::longerWordsHaveRoom_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene : { "plan", "locked", "template", "canary", "rest", "leaving", "result", "back", "schedules",
             "schedule", "templates", "pools", "device" })
        QTest::newRow(scene) << QString::fromLatin1(scene);
}

void TestFleetDialogs::longerWordsHaveRoom()
{
    QFETCH(QString, scene);
    ThemeControl theme;
    Longer longer;
    QCoreApplication::installTranslator(&longer);
    connect(m_desk.get(), &FleetDesk::ordered, m_desk.get(),
        [this](const lan::Request &request) { m_desk->answer(fixture::lanAnswer(request)); });
    PointDialog point(m_desk.get());
    SchedulesDialog schedules(m_desk.get());
    TemplatesDialog templates(m_desk.get());
    DeviceDialog device(m_desk.get());
    QWidget *shown = &point;
    m_lan.isManaging = scene != u"locked";
    m_lan.point = scene == u"canary" ? fixture::pointCanary()
        : scene == u"result"         ? fixture::pointResult()
                                     : fixture::pointRest();
    const bool isRun = scene == u"canary" || scene == u"rest" || scene == u"leaving" || scene == u"result";
    if (!isRun)
        m_lan.point = {};
    point.setSnapshot(m_lan);
    schedules.setSnapshot(m_lan);
    templates.setSnapshot(m_lan);
    device.setSnapshot(m_lan);
    if (isRun) {
        point.showRun();
        if (scene == u"leaving")
            point.close();
    } else if (scene.startsWith(u"schedule")) {
        schedules.start();
        shown = &schedules;
        if (scene == u"schedule") {
            part(&schedules, "schedule-change")->click();
            shown = schedules.editor();
        }
    } else if (scene == u"templates" || scene == u"pools") {
        templates.start();
        shown = &templates;
        if (scene == u"pools") {
            part(&templates, "template-change")->click();
            part<QLineEdit>(templates.editor(), "template-url-2")->setText(QStringLiteral("pool:99999"));
            shown = templates.editor();
        }
    } else if (scene == u"device") {
        device.start(fixture::pointKeys().at(4));
        shown = &device;
    } else if (scene == u"back") {
        point.startPutBack(fixture::pointKeys());
    } else {
        point.startPoint(fixture::pointKeys());
        if (scene == u"template") {
            part<QComboBox>(&point, "point-pools")->setCurrentIndex(1);
            Q_EMIT part<QComboBox>(&point, "point-pools")->activated(1);
        }
    }
    QVERIFY(QTest::qWaitForWindowExposed(shown));
    QTRY_COMPARE(support::TextCheck(shown).faults(), QStringList());
    if (qEnvironmentVariableIsSet("SAVE_SCENES"))
        shown->grab().save(qEnvironmentVariable("SAVE_SCENES") + u'/' + scene + QStringLiteral(".png"));
    QCoreApplication::removeTranslator(&longer);
}

QTEST_MAIN(TestFleetDialogs)
#include "tst_FleetDialogs.moc"
