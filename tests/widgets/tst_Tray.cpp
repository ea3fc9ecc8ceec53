// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/CoreFixture.h"
#include "app/screenshots/Fixture.h"
#include "widgets/MainWindow.h"
#include "widgets/Tray.h"
#include "widgets/text/Language.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace widgets;
using namespace std::chrono_literals;

class TestTray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_language.set(QStringLiteral("en"));
        qApp->setQuitOnLastWindowClosed(false);
    }
    void init();
    void cleanup();
    void withoutATrayNothingChanges();
    void closingAsksOnceAndRemembers();
    void closingQuitsWhereThatWasChosen();
    void quittingWorksFromTheTray();
    void switchedOffWhileHiddenShowsTheWindow();
    void stateInWords();
    void dotFollowsTheState();
    void newEventsAreTold();
    void choicesSilence();
    void receivedIsSummed();
    void otherCoresTellWithTheirName();
    void aLongAbsenceIsNoFlood();
    void whatCameIntoAnotherWallet();
    void geometryIsRestored();

private:
    Language m_language;
    void make(bool hasTray) { m_tray = std::make_unique<Tray>(m_window.get(), hasTray); }
    QMessageBox *question() { return m_window->findChild<QMessageBox *>(QStringLiteral("close-question")); }
    void answer(const QString &text)
    {
        QVERIFY(question());
        for (QAbstractButton *button : question()->buttons()) {
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("no such button");
    }
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

void TestTray::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTray::cleanup()
{
    m_tray.reset();
    m_window.reset();
}

void TestTray::withoutATrayNothingChanges()
{
    make(false);
    QVERIFY(!m_tray->isShown());
    QSignalSpy notices(m_tray.get(), &Tray::noticeShown);
    m_tray->setLive(fixture::live(6));
    m_tray->setEvents(fixture::events());
    m_tray->tellReceived(QStringLiteral("sat"), 5);
    m_tray->setChoices({ .close = CloseAction::Tray });
    QCOMPARE(notices.size(), 0);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_window->close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!question());
}

void TestTray::closingAsksOnceAndRemembers()
{
    make(true);
    QVERIFY(m_tray->isShown());
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QSignalSpy chosen(m_tray.get(), &Tray::closeActionChosen);
    m_window->close();
    QVERIFY(m_window->isVisible());
    answer(QStringLiteral("Cancel"));
    QTRY_VERIFY(!question());
    QVERIFY(m_window->isVisible());
    QCOMPARE(chosen.size(), 0);

    m_window->close();
    answer(QStringLiteral("Go on in the tray"));
    QVERIFY(!m_window->isVisible());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<CloseAction>(), CloseAction::Tray);
    QTRY_VERIFY(!question());

    m_tray->showWindow();
    QVERIFY(m_window->isVisible());
    m_window->close(); // not asked again
    QVERIFY(!question());
    QVERIFY(!m_window->isVisible());
    QCOMPARE(quit.size(), 0);
}

void TestTray::closingQuitsWhereThatWasChosen()
{
    make(true);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_tray->setChoices({ .close = CloseAction::Quit });
    m_window->close();
    QCOMPARE(quit.size(), 1);
}

void TestTray::quittingWorksFromTheTray()
{
    make(true);
    connect(m_tray.get(), &Tray::quitChosen, m_window.get(), &MainWindow::quit);
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    m_tray->setChoices({ .close = CloseAction::Tray });
    m_window->close();
    QCOMPARE(quit.size(), 0);
    Q_EMIT m_tray->quitChosen();
    QCOMPARE(quit.size(), 1);
    m_tray->showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.size(), 2); // Ctrl+Q ends it, whatever closing does
}

void TestTray::switchedOffWhileHiddenShowsTheWindow()
{
    make(true);
    m_tray->setChoices({ .close = CloseAction::Tray });
    m_window->close();
    QVERIFY(!m_window->isVisible());
    m_tray->setChoices({ .isWanted = false, .close = CloseAction::Tray });
    QVERIFY(!m_tray->isShown());
    QVERIFY(m_window->isVisible());
    m_tray->setChoices({ .isWanted = true, .close = CloseAction::Tray });
    QVERIFY(m_tray->isShown());
}

void TestTray::stateInWords()
{
    const Tray::State mining = Tray::stateOf(fixture::live(6));
    QCOMPARE(mining.role, Role::Ok);
    QVERIFY2(mining.tooltip.contains(QStringLiteral("TH/s")) && mining.tooltip.contains(QStringLiteral("6 machines")),
        qPrintable(mining.tooltip));
    QVERIFY(Tray::stateOf(fixture::live(0)).tooltip.contains(QStringLiteral("Waiting for machines")));
    stats::LiveSnapshot lost = fixture::live(6);
    lost.source.status = work::SourceStatus::Failed;
    QVERIFY(Tray::stateOf(lost).role != Role::Ok);
    QVERIFY(Tray::stateOf(lost).tooltip != mining.tooltip);
    stats::LiveSnapshot unknown = fixture::live(1);
    unknown.totals.hashrate.m10.reset();
    QVERIFY(Tray::stateOf(unknown).tooltip.contains(QChar(0x2014)));
}

void TestTray::dotFollowsTheState()
{
    for (const Theme *theme : { &Theme::light(), &Theme::dark() }) {
        for (const Role role : { Role::Ok, Role::Bad, Role::Warning, Role::Faint }) {
            const QImage image = Tray::iconOf(role, *theme).pixmap(QSize(32, 32), 1.0).toImage();
            QCOMPARE(image.pixelColor(25, 25), theme->color(role));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        }
    }
}

void TestTray::newEventsAreTold()
{
    make(true);
    QSignalSpy notices(m_tray.get(), &Tray::noticeShown);
    QList<stats::Event> events = fixture::events(); // the last one is a silent machine
    m_tray->setEvents(events);
    QCOMPARE(notices.size(), 0); // history
    events << stats::Event { fixture::now(), stats::EventKind::MachineSilent, stats::Severity::Warning,
        QStringLiteral("nerdqaxe"), {} };
    m_tray->setEvents(events);
    m_tray->setEvents(events); // the same again
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0][1].toString().contains(QStringLiteral("nerdqaxe")));
    events << stats::Event { fixture::now() + 1s, stats::EventKind::BlockFound, stats::Severity::Good,
        QStringLiteral("nerdqaxe"), { { QStringLiteral("height"), 912346 } } }
           << stats::Event { fixture::now() + 2s, stats::EventKind::NewTip, stats::Severity::Info, {}, {} }
           << stats::Event { fixture::now() + 3s, stats::EventKind::SourceLost, stats::Severity::Bad, {},
                  { { QStringLiteral("name"), QStringLiteral("pool") } } };
    m_tray->setEvents(events);
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices[1][0].toString(), QStringLiteral("Block found"));
    QCOMPARE(notices[2][0].toString(), QStringLiteral("Connection lost"));
}

void TestTray::choicesSilence()
{
    const auto event = [](stats::EventKind kind) {
        return stats::Event { fixture::now(), kind, stats::Severity::Info, QStringLiteral("x"), {} };
    };
    using Kind = stats::EventKind;
    const TrayChoices all;
    QVERIFY(Tray::noticeOf(event(Kind::BlockFound), all) && Tray::noticeOf(event(Kind::MachineSilent), all)
        && Tray::noticeOf(event(Kind::SourceLost), all) && Tray::noticeOf(event(Kind::NodeLost), all));
    QVERIFY(!Tray::noticeOf(event(Kind::MachineBack), all));
    QVERIFY(!Tray::noticeOf(event(Kind::BlockFound), { .tellsBlocks = false }));
    QVERIFY(!Tray::noticeOf(event(Kind::MachineSilent), { .tellsMachines = false }));
    QVERIFY(!Tray::noticeOf(event(Kind::SourceLost), { .tellsSources = false }));
}

void TestTray::receivedIsSummed()
{
    make(true);
    QSignalSpy notices(m_tray.get(), &Tray::noticeShown);
    m_tray->tellReceived(QStringLiteral("hash"), 1200);
    m_tray->tellReceived(QStringLiteral("hash"), 5); // waits for the next sum
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices[0][1].toString().contains(QStringLiteral("1,200 hash")), qPrintable(notices[0][1].toString()));
}

void TestTray::otherCoresTellWithTheirName()
{
    make(true);
    QSignalSpy notices(m_tray.get(), &Tray::noticeShown);
    const QString garage = QStringLiteral("a1");
    m_tray->setCores(fixture::cores());
    using Kind = stats::EventKind;
    const auto add = [](QList<stats::Event> &events, Kind kind) {
        events << stats::Event { fixture::now() + std::chrono::seconds(events.size()), kind, stats::Severity::Info,
            QStringLiteral("nerdqaxe"), { { QStringLiteral("name"), QStringLiteral("pool") } } };
    };
    QList<stats::Event> here;
    QList<stats::Event> there;
    for (int i = 0; i < 20; ++i)
        add(there, Kind::BlockFound);
    add(here, Kind::Started);
    m_tray->setEvents(here);
    m_tray->setCoreEvents(garage, there);
    QCOMPARE(notices.size(), 0); // history, of which there may be much
    add(there, Kind::BlockFound);
    m_tray->setCoreEvents(garage, there);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0][0].toString(), QStringLiteral("Garage: Block found"));
    m_tray->setCoreEvents(garage, there); // the same again
    m_tray->setEvents(here);
    QCOMPARE(notices.size(), 1);
    add(there, Kind::MachineSilent);
    m_tray->setCoreEvents(garage, there);
    add(there, Kind::SourceLost);
    m_tray->setCoreEvents(garage, there);
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices[1][0].toString(), QStringLiteral("Garage: Machine silent"));
    QCOMPARE(notices[2][0].toString(), QStringLiteral("Garage: Connection lost"));
    add(here, Kind::BlockFound); // older than what the other one told: each has its own time
    m_tray->setEvents(here);
    QCOMPARE(notices.size(), 4);
    QCOMPARE(notices[3][0].toString(), QStringLiteral("Block found"));
    m_tray->setChoices({ .tellsMachines = false });
    add(there, Kind::MachineSilent);
    m_tray->setCoreEvents(garage, there);
    QCOMPARE(notices.size(), 4);
}

void TestTray::aLongAbsenceIsNoFlood()
{
    make(true);
    QSignalSpy notices(m_tray.get(), &Tray::noticeShown);
    const QString garage = QStringLiteral("a1");
    m_tray->setCores(fixture::cores());
    QList<stats::Event> events { { fixture::now(), stats::EventKind::Started, stats::Severity::Info, {}, {} } };
    m_tray->setCoreEvents(garage, events);
    for (int i = 1; i <= 50; ++i)
        events << stats::Event { fixture::now() + std::chrono::minutes(i), stats::EventKind::MachineSilent,
            stats::Severity::Warning, QString::number(i), {} };
    m_tray->setCoreEvents(garage, events);
    QCOMPARE(notices.size(), 3);
    QVERIFY(notices[2][1].toString().contains(QStringLiteral("50"))); // the newest
    // Removed and added again it begins anew.
    m_tray->setCores({});
    m_tray->setCores(fixture::cores());
    m_tray->setCoreEvents(garage, events);
    QCOMPARE(notices.size(), 3);
}

void TestTray::whatCameIntoAnotherWallet()
{
    make(true);
    QSignalSpy notices(m_tray.get(), &Tray::noticeShown);
    m_tray->setCores(fixture::cores());
    using wallet::EntryKind;
    using wallet::EntryState;
    wallet::Snapshot wallet;
    const auto add = [&wallet](qint64 id, EntryKind kind, EntryState state, quint64 amount) {
        wallet.history.prepend({ .id = id,
            .kind = kind,
            .state = state,
            .unit = QStringLiteral("hash"),
            .amount = cashu::Amount { amount } });
    };
    m_tray->setCoreWallet(QStringLiteral("a1"), wallet); // not told yet
    wallet.takenAt = fixture::now();
    add(1, EntryKind::Received, EntryState::Done, 100);
    add(2, EntryKind::Swept, EntryState::Done, 1000);
    add(3, EntryKind::Received, EntryState::Pending, 30);
    m_tray->setCoreWallet(QStringLiteral("a1"), wallet);
    add(4, EntryKind::Sent, EntryState::Done, 7);
    m_tray->setCoreWallet(QStringLiteral("a1"), wallet);
    QCOMPARE(notices.size(), 0);
    wallet.history[1].state = EntryState::Done; // entry 3
    wallet.history[2].amount = cashu::Amount { 1200 }; // entry 2: a later sweep
    m_tray->setCoreWallet(QStringLiteral("a1"), wallet);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0][0].toString(), QStringLiteral("Garage: Ecash received"));
    QVERIFY2(notices[0][1].toString().contains(QStringLiteral("230 hash")), qPrintable(notices[0][1].toString()));
    m_tray->setCoreWallet(QStringLiteral("a1"), wallet);
    m_tray->tellReceived(QStringLiteral("hash"), 5); // waits for the next sum
    QCOMPARE(notices.size(), 1);
}

void TestTray::geometryIsRestored()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("window.ini"));
    const QRect place(12, 34, 1111, 707);
    {
        MainWindow window(file);
        Tray tray(&window, true);
        tray.setChoices({ .close = CloseAction::Tray });
        window.setGeometry(place);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.close();
        window.quit(); // from the tray, the window being hidden
    }
    MainWindow window(file);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.size(), place.size());
}

QTEST_MAIN(TestTray)
#include "tst_Tray.moc"
