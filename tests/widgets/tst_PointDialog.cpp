// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/PointFixture.h"
#include "widgets/FleetDesk.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/fleet/PointDialog.h"
#include "widgets/fleet/PointPlanPage.h"
#include "widgets/fleet/PointRunPage.h"
#include "widgets/fleet/PoolsCompared.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;
using State = lan::PointState::Phase;
using Phase = lan::PointStep::Phase;

/// Pointing machines here: what is ordered at each step, and what is shown of what comes.
class TestPointDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void planIsShown();
    void optionsMakeANewPlan();
    void lateAnswersAreDropped();
    void failedPlanIsTriedAgain();
    void codesAreAskedForAndForgotten();
    void canaryThenRestThenResult();
    void startThatIsRefused();
    void planThatIsOld();
    void stopStopsItsOwnRunOnly();
    void closingAsks();
    void reopeningShowsTheRun();
    void anotherWindowsRun();
    void putBackFromTheResult();
    void managementIsSwitchedOn();
    void rightsAreKept();
    void otherServices();
    void countsAreRight();

private:
    template <class T> T last() const
    {
        return m_orders.isEmpty() || !std::holds_alternative<T>(m_orders.last().order)
            ? T {}
            : std::get<T>(m_orders.last().order);
    }
    template <class T> bool isLast() const
    {
        return !m_orders.isEmpty() && std::holds_alternative<T>(m_orders.last().order);
    }
    void answerLast(const lan::PointState &plan = {}, std::optional<Error> error = std::nullopt)
    {
        lan::Answer answer;
        answer.id = m_orders.last().id;
        answer.plan = plan;
        answer.error = std::move(error);
        m_desk->answer(answer);
    }
    QPushButton *button(const char *name) { return m_dialog->findChild<QPushButton *>(QLatin1String(name)); }
    bool isShown(const char *name) { return button(name)->isVisible(); }
    QString line() { return m_dialog->findChild<RoleLabel *>(QStringLiteral("dialog-line"))->text(); }
    QString sentence() { return m_dialog->findChild<RoleLabel *>(QStringLiteral("point-sentence"))->text(); }
    PointPlanPage *planPage() { return m_dialog->findChild<PointPlanPage *>(); }
    PointRunPage *runPage() { return m_dialog->findChild<PointRunPage *>(); }
    static QString cell(LiveTable *table, int row, int column)
    {
        return table->model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    void give(const lan::PointState &state)
    {
        m_lan.point = state;
        m_dialog->setSnapshot(m_lan);
    }
    /// Up to the run of the fixture's plan.
    void beginRun()
    {
        m_dialog->startPoint(fixture::pointKeys());
        answerLast(fixture::pointPlan());
        QTest::mouseClick(button("point-begin"), Qt::LeftButton);
        answerLast();
        give(fixture::pointCanary());
    }

    std::unique_ptr<FleetDesk> m_desk;
    std::unique_ptr<PointDialog> m_dialog;
    lan::Snapshot m_lan;
    QList<lan::Request> m_orders;
};

void TestPointDialog::init()
{
    m_orders.clear();
    m_desk = std::make_unique<FleetDesk>();
    m_dialog = std::make_unique<PointDialog>(m_desk.get());
    connect(m_desk.get(), &FleetDesk::ordered, this, [this](const lan::Request &r) { m_orders << r; });
    m_lan = fixture::pointLan();
    m_dialog->setSnapshot(m_lan);
}

void TestPointDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void TestPointDialog::planIsShown()
{
    m_dialog->startPoint(fixture::pointKeys());
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(last<lan::PlanPoint>().keys, fixture::pointKeys());
    QVERIFY(last<lan::PlanPoint>().keepFallback && last<lan::PlanPoint>().preferSv2);
    QCOMPARE(last<lan::PlanPoint>().templateId, 0);
    QVERIFY(!button("point-begin")->isEnabled()); // there is no plan yet
    answerLast(fixture::pointPlan());
    LiveTable *table = planPage()->table();
    QCOMPARE(table->model()->rowCount(), 6);
    QVERIFY(cell(table, 0, 0).contains(QStringLiteral("bitaxe-attic goes first"))); // the canary on top
    QVERIFY(cell(table, 0, 3).startsWith(QStringLiteral("192.168.1.20:3336, SV2, then public.solo.example:3333")));
    QCOMPARE(cell(table, 5, 0), QStringLiteral("s9-garage")); // what cannot be changed at the end, with the reason
    QVERIFY(cell(table, 5, 1).contains(QStringLiteral("not possible")));
    QVERIFY(cell(table, 5, 3).startsWith(QStringLiteral("Its firmware lets nobody")));
    // Line by line, of the chosen one.
    PoolsCompared *compared = planPage()->compared();
    QCOMPARE(compared->afterLines().value(0), QStringLiteral("1. 192.168.1.20:3336, SV2 as bitaxe-attic (new)"));
    QVERIFY(compared->afterLines().value(2).endsWith(QStringLiteral("(stored, not used)")));
    table->selectRow(5);
    QCOMPARE(compared->afterLines(), QStringList { QStringLiteral("As they were.") });
    QVERIFY(compared->about().endsWith(QStringLiteral("set them on its own page."))); // in full
    QCOMPARE(button("point-begin")->text(), QStringLiteral("Begin with bitaxe-attic"));
    QVERIFY(button("point-begin")->isEnabled());
    QVERIFY(!isShown("point-stop") && !isShown("point-back") && !isShown("point-allow"));
    QCOMPARE(m_orders.size(), 1); // nothing is written before it is wanted
}

void TestPointDialog::optionsMakeANewPlan()
{
    m_dialog->startPoint(fixture::pointKeys());
    answerLast(fixture::pointPlan());
    auto *fallback = m_dialog->findChild<QCheckBox *>(QStringLiteral("point-fallback"));
    auto *sv2 = m_dialog->findChild<QCheckBox *>(QStringLiteral("point-sv2"));
    QVERIFY(sv2->isVisible());
    fallback->click();
    QVERIFY(!last<lan::PlanPoint>().keepFallback);
    QVERIFY(!button("point-begin")->isEnabled()); // the plan that is shown is not the one that is wanted
    answerLast(fixture::pointPlan());
    sv2->click();
    QVERIFY(isLast<lan::PlanPoint>() && !last<lan::PlanPoint>().preferSv2);
    answerLast(fixture::pointPlan());
    auto *pools = m_dialog->findChild<QComboBox *>(QStringLiteral("point-pools"));
    QCOMPARE(pools->count(), 4); // this program, two templates, the way to them
    pools->setCurrentIndex(1);
    Q_EMIT pools->activated(1);
    QCOMPARE(last<lan::PlanPoint>().templateId, 1);
    QVERIFY(!sv2->isVisible()); // a template says it itself
    answerLast(fixture::templatePlan());
    QVERIFY(cell(planPage()->table(), 0, 3).startsWith(QStringLiteral("eu.pool-c.example:3333")));
    // A template that another window removes takes the choice with it.
    m_lan.templates.removeFirst();
    m_dialog->setSnapshot(m_lan);
    QCOMPARE(last<lan::PlanPoint>().templateId, 0);
    QSignalSpy wanted(m_dialog.get(), &PointDialog::templatesWanted);
    pools->setCurrentIndex(pools->count() - 1);
    Q_EMIT pools->activated(pools->count() - 1);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(pools->currentIndex(), 0);
    // Machines without SV2 have nothing to choose.
    m_dialog->startPoint({ fixture::pointKeys().at(1) });
    QVERIFY(!sv2->isVisible());
}

void TestPointDialog::lateAnswersAreDropped()
{
    m_dialog->startPoint(fixture::pointKeys());
    const quint64 first = m_orders.last().id;
    m_dialog->findChild<QCheckBox *>(QStringLiteral("point-fallback"))->click();
    answerLast(fixture::pointPlan());
    lan::Answer late;
    late.id = first;
    late.plan = fixture::templatePlan();
    late.plan.id = 6;
    m_desk->answer(late);
    QTest::mouseClick(button("point-begin"), Qt::LeftButton);
    QCOMPARE(last<lan::StartPlan>().id, 7ull);
}

void TestPointDialog::failedPlanIsTriedAgain()
{
    m_dialog->startPoint(fixture::pointKeys());
    answerLast({}, Error { Errc::Busy, QStringLiteral("x") });
    QVERIFY(!button("point-begin")->isEnabled());
    auto *again = m_dialog->findChild<QPushButton *>(QStringLiteral("stateAction"));
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(m_orders.size(), 2);
    answerLast(fixture::pointPlan());
    QVERIFY(button("point-begin")->isEnabled());
}

void TestPointDialog::codesAreAskedForAndForgotten()
{
    m_dialog->startPoint(fixture::pointKeys());
    answerLast(fixture::pointPlan());
    const QString key = fixture::pointKeys().at(2); // the only one whose firmware may ask
    const auto fields = planPage()->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 1);
    auto *code = m_dialog->findChild<QLineEdit *>(QStringLiteral("point-code-") + key);
    QVERIFY(code);
    QTRY_VERIFY(code->isVisible());
    QTest::keyClicks(code, QStringLiteral("12345"));
    QVERIFY(!button("point-begin")->isEnabled());
    QTest::keyClicks(code, QStringLiteral("6"));
    QVERIFY(button("point-begin")->isEnabled());
    QTest::mouseClick(button("point-begin"), Qt::LeftButton);
    QCOMPARE(last<lan::StartPlan>().oneTimeCodes, (QMap<QString, QString> { { key, QStringLiteral("123456") } }));
    answerLast();
    QVERIFY(code->text().isEmpty());
    // Nobody's firmware asks: no field.
    m_dialog->startPoint({ fixture::pointKeys().at(0) });
    lan::PointState one = fixture::pointPlan();
    one.steps = { one.steps.first() };
    answerLast(one);
    QVERIFY(!m_dialog->findChild<QLineEdit *>(QStringLiteral("point-code-") + key)
        || !m_dialog->findChild<QLineEdit *>(QStringLiteral("point-code-") + key)->isVisible());
}

void TestPointDialog::canaryThenRestThenResult()
{
    beginRun();
    QCOMPARE(m_dialog->step(), PointDialog::Step::Run);
    QVERIFY(sentence().startsWith(QStringLiteral("bitaxe-attic goes first.")));
    QVERIFY(isShown("point-stop") && !isShown("point-begin"));
    LiveTable *table = runPage()->table();
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(cell(table, 0, 1), QStringLiteral("restarts"));
    QCOMPARE(cell(table, 0, 2), QStringLiteral("14 s"));
    QCOMPARE(cell(table, 1, 1), QStringLiteral("waits"));
    give(fixture::pointRest());
    QVERIFY(sentence().startsWith(QStringLiteral("bitaxe-attic works.")));
    QCOMPARE(cell(table, 0, 1), QStringLiteral("mines here"));
    give(fixture::pointResult());
    QCOMPARE(m_dialog->step(), PointDialog::Step::Result);
    QCOMPARE(cell(table, 0, 0), QStringLiteral("nerdqaxe")); // failures on top, in words
    QVERIFY(cell(table, 0, 3).startsWith(QStringLiteral("The one-time code was refused")));
    QCOMPARE(cell(table, 1, 1), QStringLiteral("put back"));
    const auto figure = [this](int i) {
        return m_dialog->findChild<Figure *>(QStringLiteral("point-figure-%1").arg(i))->value().text();
    };
    QCOMPARE(figure(0), QStringLiteral("3"));
    QCOMPARE(figure(1), QStringLiteral("2"));
    QCOMPARE(figure(2), QStringLiteral("1"));
    QVERIFY(isShown("point-back") && !isShown("point-stop"));
    // A canary that fails ends it.
    lan::PointState state = fixture::pointCanary();
    state.phase = State::Done;
    state.steps[0].phase = Phase::PutBack;
    for (int i = 1; i < state.steps.size(); ++i)
        state.steps[i].phase = Phase::Skipped;
    give(state);
    QVERIFY(sentence().startsWith(QStringLiteral("bitaxe-attic went first and did not work out")));
    QVERIFY(!isShown("point-back")); // there is nothing to put back
}

void TestPointDialog::startThatIsRefused()
{
    m_dialog->startPoint(fixture::pointKeys());
    answerLast(fixture::pointPlan());
    QTest::mouseClick(button("point-begin"), Qt::LeftButton);
    QVERIFY(!button("point-begin")->isEnabled()); // once
    answerLast({}, Error { Errc::Denied, QStringLiteral("management is off") });
    QCOMPARE(m_dialog->step(), PointDialog::Step::Plan);
    QCOMPARE(line(), QStringLiteral("Management is off."));
    QVERIFY(button("point-begin")->isEnabled());
}

void TestPointDialog::planThatIsOld()
{
    m_dialog->startPoint(fixture::pointKeys());
    answerLast(fixture::pointPlan());
    QTest::mouseClick(button("point-begin"), Qt::LeftButton);
    answerLast({}, Error { Errc::NotFound, QStringLiteral("another plan was made since") });
    QVERIFY(isLast<lan::PlanPoint>());
    QVERIFY(line().contains(QStringLiteral("look at the plan again")));
    lan::PointState fresh = fixture::pointPlan();
    fresh.id = 9;
    answerLast(fresh);
    QTest::mouseClick(button("point-begin"), Qt::LeftButton);
    QCOMPARE(last<lan::StartPlan>().id, 9ull);
}

void TestPointDialog::stopStopsItsOwnRunOnly()
{
    beginRun();
    QTest::mouseClick(button("point-stop"), Qt::LeftButton);
    QCOMPARE(last<lan::StopPlan>().id, 7ull);
    QVERIFY(!button("point-stop")->isEnabled());
    answerLast();
    lan::PointState state = fixture::pointCanary();
    state.phase = State::Stopping;
    give(state);
    QVERIFY(sentence().startsWith(QStringLiteral("Stopping")));
    // Another window's run takes its place: this one has nothing to stop any more.
    const qsizetype orders = m_orders.size();
    state.id = 12;
    state.phase = State::Rest;
    give(state);
    QCOMPARE(m_dialog->step(), PointDialog::Step::Result);
    QVERIFY(!isShown("point-stop"));
    QVERIFY(line().contains(QStringLiteral("Another run")));
    QCOMPARE(m_orders.size(), orders);
}

void TestPointDialog::closingAsks()
{
    beginRun();
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(isShown("point-go-on") && isShown("point-end") && isShown("point-stay") && !isShown("point-cancel"));
    QTest::mouseClick(button("point-stay"), Qt::LeftButton);
    QVERIFY(m_dialog->isVisible() && isShown("point-cancel"));
    const qsizetype orders = m_orders.size();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTest::mouseClick(button("point-go-on"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_orders.size(), orders); // it goes on
    m_dialog->showRun();
    m_dialog->close();
    QTest::mouseClick(button("point-end"), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(last<lan::StopPlan>().id, 7ull);
    // The question goes away by itself when the run ends meanwhile.
    m_dialog->showRun();
    m_dialog->close();
    give(fixture::pointResult());
    QVERIFY(isShown("point-cancel"));
    m_dialog->close();
    QVERIFY(!m_dialog->isVisible());
}

void TestPointDialog::reopeningShowsTheRun()
{
    beginRun();
    m_dialog->close();
    QTest::mouseClick(button("point-go-on"), Qt::LeftButton);
    give(fixture::pointRest());
    const qsizetype orders = m_orders.size();
    m_dialog->startPoint({ fixture::pointKeys().at(0) }); // whoever wants to begin another sees that one
    QCOMPARE(m_orders.size(), orders);
    QCOMPARE(m_dialog->step(), PointDialog::Step::Run);
    QVERIFY(sentence().startsWith(QStringLiteral("bitaxe-attic works.")));
    give(fixture::pointResult());
    m_dialog->close();
    m_dialog->startPoint({ fixture::pointKeys().at(0) }); // it is over: a new one
    QVERIFY(isLast<lan::PlanPoint>());
    QCOMPARE(m_dialog->step(), PointDialog::Step::Plan);
    m_dialog->close();
    m_dialog->showRun(); // and the last one can be seen again
    QCOMPARE(m_dialog->step(), PointDialog::Step::Result);
}

void TestPointDialog::anotherWindowsRun()
{
    // Begun elsewhere: shown, and stopped by its own number when the user wants that.
    lan::PointState other = fixture::pointRest();
    other.id = 40;
    give(other);
    m_dialog->startPutBack(fixture::pointKeys());
    QCOMPARE(m_dialog->step(), PointDialog::Step::Run);
    QTest::mouseClick(button("point-stop"), Qt::LeftButton);
    QCOMPARE(last<lan::StopPlan>().id, 40ull);
    answerLast({}, Error { Errc::NotFound, QStringLiteral("it is over") });
    QCOMPARE(line(), QStringLiteral("It is over."));
    QVERIFY(button("point-stop")->isEnabled());
}

void TestPointDialog::putBackFromTheResult()
{
    beginRun();
    give(fixture::pointResult());
    QTest::mouseClick(button("point-back"), Qt::LeftButton);
    const QStringList keys = fixture::pointKeys();
    QCOMPARE(last<lan::PlanPutBack>().keys, (QStringList { keys.at(0), keys.at(1), keys.at(3) }));
    QCOMPARE(m_dialog->step(), PointDialog::Step::Plan);
    QVERIFY(!m_dialog->findChild<QComboBox *>(QStringLiteral("point-pools"))->isVisible());
    answerLast(fixture::putBackPlan());
    QVERIFY(cell(planPage()->table(), 0, 1).contains(QStringLiteral("is put back")));
    QTest::mouseClick(button("point-begin"), Qt::LeftButton);
    QCOMPARE(last<lan::StartPlan>().id, 8ull);
    answerLast();
    lan::PointState state = fixture::putBackPlan();
    state.phase = State::Done;
    for (lan::PointStep &step : state.steps)
        step.phase = step.isPossible ? Phase::Done : Phase::Waiting;
    give(state);
    QCOMPARE(m_dialog->step(), PointDialog::Step::Result);
    QVERIFY(!isShown("point-back"));
    QVERIFY(cell(runPage()->table(), 5, 1).contains(QStringLiteral("has its old pools")));
}

void TestPointDialog::managementIsSwitchedOn()
{
    m_lan.isManaging = false;
    m_lan.devices[1].isManaged = false;
    m_dialog->setSnapshot(m_lan);
    m_dialog->startPoint(fixture::pointKeys());
    answerLast(fixture::pointPlan());
    QVERIFY(isShown("point-allow"));
    QVERIFY(!button("point-begin")->isEnabled());
    QTest::mouseClick(button("point-allow"), Qt::LeftButton);
    QCOMPARE(m_orders.size(), 3);
    QVERIFY(std::get<lan::SetManaging>(m_orders[1].order).isOn);
    QCOMPARE(last<lan::ManageDevices>().keys, fixture::pointKeys());
    QVERIFY(last<lan::ManageDevices>().isManaged);
    answerLast();
    QVERIFY(isLast<lan::PlanPoint>()); // what is possible has changed
    answerLast(fixture::pointPlan());
    m_lan = fixture::pointLan();
    m_dialog->setSnapshot(m_lan);
    if (isLast<lan::PlanPoint>())
        answerLast(fixture::pointPlan());
    QVERIFY(!isShown("point-allow"));
    QVERIFY(button("point-begin")->isEnabled());
}

void TestPointDialog::rightsAreKept()
{
    m_dialog->setDenied(QStringLiteral("this window may only read"));
    m_dialog->startPoint(fixture::pointKeys());
    answerLast(fixture::pointPlan());
    QVERIFY(!button("point-begin")->isEnabled());
    QCOMPARE(button("point-begin")->toolTip(), QStringLiteral("this window may only read"));
    give(fixture::pointRest());
    m_dialog->showRun();
    QVERIFY(!button("point-stop")->isEnabled());
}

void TestPointDialog::otherServices()
{
    m_dialog->startPoint(fixture::pointKeys());
    const quint64 id = m_orders.last().id;
    m_dialog->forget();
    QVERIFY(!m_dialog->isVisible());
    lan::Answer late;
    late.id = id;
    late.plan = fixture::pointPlan();
    m_desk->answer(late);
    QCOMPARE(planPage()->table()->model()->rowCount(), 0);
}

void TestPointDialog::countsAreRight()
{
    const PointRunPage::Counts counts = PointRunPage::countsOf(fixture::pointRest());
    QCOMPARE(counts.good, 1);
    QCOMPARE(counts.busy, 4);
    QCOMPARE(counts.left, 1);
    QCOMPARE(counts.waiting + counts.failed, 0);
    const lan::PointState result = fixture::pointResult();
    const PointRunPage::Counts end = PointRunPage::countsOf(result);
    QCOMPARE(end.good + end.failed + end.left, int(result.steps.size()));
}

QTEST_MAIN(TestPointDialog)
#include "tst_PointDialog.moc"
