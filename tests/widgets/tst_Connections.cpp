// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/CoreFixture.h"
#include "app/screenshots/Fixture.h"
#include "widgets/MainWindow.h"
#include "widgets/Tray.h"
#include "widgets/connections/ConnectionsDialog.h"
#include "widgets/connections/CoreEditor.h"
#include "widgets/connections/LinkStrip.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/StateView.h"
#include "widgets/pages/DashboardPage.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/text/Language.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;
using api::LinkStatus;

class TestConnections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_language.set(QStringLiteral("en")); }
    void init();
    void cleanup();
    void aloneThereIsOnlyAWayToAddOne();
    void coresAreChosenByMouseAndKey();
    void theStripSaysWhatIsWrong();
    void staleValuesLookStale();
    void staleFollowsTheTheme();
    void whatTheTokenDoesNotAllowIsOff();
    void addedByKeyboard();
    void cancelledWhileConnecting();
    void anotherCertificate();
    void refusals_data();
    void refusals();
    void changed();
    void rowsOfTheModel();
    void listed();
    void removedAfterTheQuestion();
    void theTrayTellsOfALostOne();
    void addressesAreJudgedWhileTyped();

private:
    QWidget *row(const QString &id) { return m_window->findChild<QWidget *>(QStringLiteral("core-") + id); }
    template <class T> T *part(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    LinkStrip *strip() { return m_window->findChild<LinkStrip *>(); }
    void lose() { m_window->setCores(fixture::cores(LinkStatus::Gone, Errc::Timeout), QStringLiteral("a1")); }
    void find() { m_window->setCores(fixture::cores(), QStringLiteral("a1")); }
    /// Through the first two steps.
    void confirm();

    Language m_language;
    std::unique_ptr<MainWindow> m_window;
    ConnectionsDialog *m_dialog = nullptr;
};

void TestConnections::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setAppearance(Appearance::Light);
    m_window->setLive(fixture::live(6));
    m_window->setEvents(fixture::events());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_dialog = new ConnectionsDialog(m_window.get());
}

void TestConnections::cleanup()
{
    m_window.reset();
}

void TestConnections::aloneThereIsOnlyAWayToAddOne()
{
    QVERIFY(!row(QStringLiteral("own"))->isVisible());
    QSignalSpy wanted(m_window.get(), &MainWindow::connectionsWanted);
    auto *add = part<QPushButton>("cores");
    QVERIFY(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QSignalSpy chosen(m_window.get(), &MainWindow::coreChosen);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier); // there is nothing to choose
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!strip()->isVisible());
}

void TestConnections::coresAreChosenByMouseAndKey()
{
    m_window->setCores(fixture::cores(), {});
    QVERIFY(row(QStringLiteral("own"))->isVisible());
    QSignalSpy chosen(m_window.get(), &MainWindow::coreChosen);
    QTest::mouseClick(row(QStringLiteral("a1")), Qt::LeftButton);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    row(QStringLiteral("a1"))->setFocus();
    QTest::keyClick(row(QStringLiteral("a1")), Qt::Key_Space);
    QStringList ids;
    for (const auto &call : chosen)
        ids << call[0].toString();
    QCOMPARE(ids, QStringList({ QStringLiteral("a1"), QStringLiteral("b2"), QString(), QStringLiteral("a1") }));
    // Each says in words how it does.
    QCOMPARE(row(QStringLiteral("a1"))->accessibleDescription(), QStringLiteral("Connected"));
    QCOMPARE(row(QStringLiteral("b2"))->accessibleDescription(), QStringLiteral("Not reached"));
    find();
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Garage")));
    m_window->setCores(fixture::cores(), {});
    QVERIFY(!m_window->windowTitle().contains(QStringLiteral("Garage")));
}

void TestConnections::theStripSaysWhatIsWrong()
{
    find();
    QVERIFY(!strip()->isVisible());
    lose();
    QVERIFY(strip()->isVisible());
    QVERIFY2(strip()->sentence().startsWith(QStringLiteral("Not connected to Garage since "))
            && strip()->sentence().contains(QStringLiteral("14:02:"))
            && strip()->sentence().endsWith(QStringLiteral("Shown is what it said last.")),
        qPrintable(strip()->sentence()));
    QSignalSpy retried(m_window.get(), &MainWindow::coreRetried);
    auto *retry = part<QPushButton>("linkRetry");
    QTest::keyClick(retry, Qt::Key_Space);
    QCOMPARE(retried.size(), 1);
    QCOMPARE(retried[0][0].toString(), QStringLiteral("a1"));
    m_window->setCores(fixture::cores(LinkStatus::Refused, Errc::Denied), QStringLiteral("a1"));
    QVERIFY(strip()->sentence().contains(QStringLiteral("token")));
    QVERIFY(!strip()->sentence().contains(QStringLiteral("said last"))); // it never said anything
    find();
    QVERIFY(!strip()->isVisible());
    // A core that is not shown has no strip.
    m_window->setCores(fixture::cores(LinkStatus::Gone, Errc::Timeout), {});
    QVERIFY(!strip()->isVisible());
}

void TestConnections::staleValuesLookStale()
{
    find();
    m_window->showPage(QStringLiteral("dashboard"));
    auto *page = m_window->findChild<DashboardPage *>();
    auto *figure = page->findChild<Figure *>();
    const QString before = figure->accessibleName();
    const Measure value = figure->value();
    QVERIFY(!Theme::of(figure).isStale);
    lose();
    QVERIFY(Theme::of(figure).isStale);
    QCOMPARE(figure->accessibleName(), QStringLiteral("last known: ") + before);
    QCOMPARE(figure->value(), value); // history stays
    QVERIFY(Theme::of(page->findChild<LiveTable *>()).color(Role::Ok) != Theme::light().color(Role::Ok));
    auto *events = page->findChild<StateView *>();
    QCOMPARE(events->state(), StateView::State::Stale);
    QVERIFY(events->text().startsWith(QStringLiteral("Nothing new since ")));
    QVERIFY(!Theme::of(strip()).isStale); // what is so now keeps its colour
    m_window->setLive(fixture::live(6, 3)); // whatever still comes
    QVERIFY(Theme::of(figure).isStale);
    find();
    QVERIFY(!Theme::of(figure).isStale);
    QCOMPARE(figure->accessibleName(), before);
    QCOMPARE(events->state(), StateView::State::Ready);
}

void TestConnections::staleFollowsTheTheme()
{
    lose();
    m_window->setAppearance(Appearance::Dark);
    auto *page = m_window->findChild<DashboardPage *>();
    QVERIFY(Theme::of(page).isDark && Theme::of(page).isStale);
    find();
    QVERIFY(Theme::of(page).isDark && !Theme::of(page).isStale);
    m_window->setAppearance(Appearance::Light);
    QVERIFY(!Theme::of(page).isDark && !Theme::of(page).isStale);
}

void TestConnections::whatTheTokenDoesNotAllowIsOff()
{
    auto cores = fixture::cores();
    cores[0].link.scope = api::Scope::Read;
    m_window->setCores(cores, QStringLiteral("a1"));
    m_window->setWallet(fixture::walletState());
    m_window->showPage(QStringLiteral("machines"));
    auto *detail = m_window->findChild<MachineDetail *>();
    QVERIFY(detail->isDenied());
    detail->startRename();
    QVERIFY(!part<QLineEdit>("machineName")->isVisible());
    auto *send = part<QPushButton>("wallet-send");
    QVERIFY(!send->isEnabled());
    QVERIFY(send->toolTip().contains(QStringLiteral("\"pay\"")) && send->toolTip().contains(QStringLiteral("Garage")));
    QVERIFY(!part<QPushButton>("safety-seed")->isEnabled());
    QVERIFY(!part<QPushButton>("setupAgain")->isEnabled());
    cores[0].link.scope = api::Scope::Pay;
    m_window->setCores(cores, QStringLiteral("a1"));
    QVERIFY(!detail->isDenied());
    QVERIFY(send->isEnabled() && part<QPushButton>("safety-restore")->isEnabled());
    QVERIFY(!part<QPushButton>("safety-seed")->isEnabled() && !part<QPushButton>("safety-backup")->isEnabled());
    m_window->setCores(cores, {});
    QVERIFY(part<QPushButton>("safety-seed")->isEnabled() && part<QPushButton>("setupAgain")->isEnabled());
}

void TestConnections::confirm()
{
    m_dialog->start(); // no core is known: it begins to add one
    CoreEditor *editor = m_dialog->editor();
    QTRY_VERIFY(editor->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(editor));
    QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("core-address")), QStringLiteral("server.local"));
    QTest::keyClick(editor, Qt::Key_Return);
    m_dialog->setTried({}); // on its way
    QCOMPARE(editor->step(), CoreEditor::Step::Address);
    m_dialog->setTried(fixture::unconfirmed());
    QCOMPARE(editor->step(), CoreEditor::Step::Certificate);
}

void TestConnections::addedByKeyboard()
{
    QSignalSpy tries(m_dialog, &ConnectionsDialog::tryWanted);
    QSignalSpy saves(m_dialog, &ConnectionsDialog::saveWanted);
    confirm();
    CoreEditor *editor = m_dialog->editor();
    QCOMPARE(tries.size(), 1);
    QVERIFY(tries[0][0].value<api::KnownCore>().pin.isEmpty() && tries[0][1].toString().isEmpty());
    QCOMPARE(tries[0][0].value<api::KnownCore>().address.toString(), QStringLiteral("server.local:8081"));
    const QString digits = editor->findChild<QLabel *>(QStringLiteral("core-fingerprint"))->text();
    QCOMPARE(QString(digits).replace(u'\n', u':'), QString::fromLatin1(fixture::garagePin().toHex(':').toUpper()));
    QCOMPARE(digits.count(u'\n'), 3);
    auto *next = editor->findChild<QPushButton *>(QStringLiteral("core-next"));
    QVERIFY(!next->isEnabled()); // nobody compared it yet
    QTest::keyClick(editor->focusWidget(), Qt::Key_Space);
    QVERIFY(next->isEnabled());
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(editor->step(), CoreEditor::Step::Token);
    auto *token = editor->findChild<QLineEdit *>(QStringLiteral("core-token"));
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QCOMPARE(editor->focusWidget(), token);
    QTest::keyClicks(token, QStringLiteral("hst_secret"));
    QTest::keyClick(editor, Qt::Key_Tab);
    QCOMPARE(editor->focusWidget()->objectName(), QStringLiteral("core-name"));
    QCOMPARE(
        editor->findChild<QLineEdit *>(QStringLiteral("core-name"))->selectedText(), QStringLiteral("server.local"));
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("Garage")); // over the host's name, which is selected
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(tries.size(), 2);
    QCOMPARE(tries[1][0].value<api::KnownCore>().pin, fixture::garagePin());
    QCOMPARE(tries[1][1].toString(), QStringLiteral("hst_secret"));
    QCOMPARE(saves.size(), 0);
    api::LinkState link;
    link.status = LinkStatus::Connected;
    m_dialog->setTried(link);
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves[0][0].value<api::KnownCore>().name, QStringLiteral("Garage"));
    m_dialog->setSaved(Error { Errc::AlreadyExists, {} });
    QVERIFY(editor->isVisible());
    QVERIFY(editor->findChild<RoleLabel *>(QStringLiteral("core-line"))->text().contains(QStringLiteral("name")));
    m_dialog->setSaved({});
    QVERIFY(!editor->isVisible() && !m_dialog->isVisible());
    QVERIFY(token->text().isEmpty()); // it stays nowhere in the window
}

void TestConnections::cancelledWhileConnecting()
{
    QSignalSpy cancelled(m_dialog, &ConnectionsDialog::tryCancelled);
    m_dialog->start();
    CoreEditor *editor = m_dialog->editor();
    QTest::keyClicks(editor->findChild<QLineEdit *>(QStringLiteral("core-address")), QStringLiteral("server.local"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(editor->isVisible());
    m_dialog->setTried(fixture::unconfirmed()); // too late
    QCOMPARE(editor->step(), CoreEditor::Step::Address);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
}

void TestConnections::anotherCertificate()
{
    confirm();
    CoreEditor *editor = m_dialog->editor();
    QTest::keyClick(editor->focusWidget(), Qt::Key_Space);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("hst_secret"));
    QTest::keyClick(editor, Qt::Key_Return);
    api::LinkState link;
    link.status = LinkStatus::Refused;
    link.code = Errc::BadKey;
    link.seenPin = fixture::strangePin();
    m_dialog->setTried(link);
    QVERIFY(editor->findChild<RoleLabel *>(QStringLiteral("core-line"))
                ->text()
                .startsWith(QStringLiteral("This is not the core you confirmed")));
    const auto *both = editor->findChild<QLabel *>(QStringLiteral("core-strangers"));
    QVERIFY(both->isVisible());
    // None of its lines is cut or covered.
    const auto *compare = editor->findChild<QPushButton *>(QStringLiteral("core-compare"));
    QTRY_VERIFY(both->height() >= both->sizeHint().height() && compare->y() >= both->geometry().bottom());
    QTRY_VERIFY(compare->geometry().bottom() <= compare->parentWidget()->height());
    const QString shown = QString(both->text()).replace(u'\n', u':');
    QVERIFY(shown.contains(QString::fromLatin1(fixture::garagePin().toHex(':').toUpper())));
    QVERIFY(shown.contains(QString::fromLatin1(fixture::strangePin().toHex(':').toUpper())));
    // It may be the right one, made anew: then it is compared anew.
    QTest::keyClick(editor->focusWidget(), Qt::Key_Space);
    QCOMPARE(editor->step(), CoreEditor::Step::Certificate);
    QVERIFY(!editor->findChild<QCheckBox *>(QStringLiteral("core-same"))->isChecked());
}

void TestConnections::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, LinkStatus status, Errc code, const char *word) {
        QTest::newRow(name) << int(status) << int(code) << QString::fromLatin1(word);
    };
    row("token", LinkStatus::Refused, Errc::Denied, "does not know this token");
    row("version", LinkStatus::Refused, Errc::Unsupported, "another version");
    row("nobody", LinkStatus::Unreachable, Errc::Unreachable, "Nobody answers at server.local:8081");
    row("silent", LinkStatus::Unreachable, Errc::Timeout, "Nobody answers at server.local:8081");
    row("busy", LinkStatus::Unreachable, Errc::Refused, "turned this window away");
}

void TestConnections::refusals()
{
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, word);
    confirm();
    CoreEditor *editor = m_dialog->editor();
    QTest::keyClick(editor->focusWidget(), Qt::Key_Space);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor->focusWidget(), QStringLiteral("hst_secret"));
    QTest::keyClick(editor, Qt::Key_Return);
    api::LinkState link;
    link.status = LinkStatus(status);
    link.code = Errc(code);
    link.reason = QStringLiteral("why");
    m_dialog->setTried(link);
    const QString line = editor->findChild<RoleLabel *>(QStringLiteral("core-line"))->text();
    QVERIFY2(line.contains(word), qPrintable(line));
    QVERIFY(editor->findChild<QPushButton *>(QStringLiteral("core-next"))->isEnabled()); // to try again
}

void TestConnections::changed()
{
    m_dialog->setCores(fixture::cores());
    m_dialog->start();
    CoreEditor *editor = m_dialog->editor();
    QSignalSpy tries(m_dialog, &ConnectionsDialog::tryWanted);
    QSignalSpy saves(m_dialog, &ConnectionsDialog::saveWanted);
    m_dialog->table()->selectRow(1); // by name: Cabin, Garage
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("connection-change")), Qt::LeftButton);
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(editor->step(), CoreEditor::Step::Token); // it is known, and where it was
    auto *name = editor->findChild<QLineEdit *>(QStringLiteral("core-name"));
    QCOMPARE(name->text(), QStringLiteral("Garage"));
    name->setText(QStringLiteral("Shed"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(tries.size(), 0); // a name needs no test
    QCOMPARE(saves.size(), 1);
    QCOMPARE(saves[0][0].value<api::KnownCore>().id, QStringLiteral("a1"));
    QCOMPARE(saves[0][0].value<api::KnownCore>().name, QStringLiteral("Shed"));
    QVERIFY(saves[0][1].toString().isEmpty());
    m_dialog->setSaved({});
    QVERIFY(m_dialog->isVisible());
    // At another address it must show the certificate that is known.
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("connection-change")), Qt::LeftButton);
    auto *address = editor->findChild<QLineEdit *>(QStringLiteral("core-address"));
    address->setText(QStringLiteral("10.0.0.9"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(tries.size(), 1);
    m_dialog->setTried(fixture::unconfirmed());
    QCOMPARE(editor->step(), CoreEditor::Step::Token);
}

void TestConnections::rowsOfTheModel()
{
    CoreModel model(coreContext, coreColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto show = [&model](const QList<api::CoreView> &cores) {
        QList<CoreItem> rows;
        for (const api::CoreView &view : cores)
            rows << CoreItem::of(view, fixture::now());
        model.setRows(std::move(rows));
    };
    show(fixture::cores());
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    show(fixture::cores(LinkStatus::Gone, Errc::Timeout));
    QVERIFY(!changes.isEmpty());
    show(fixture::cores().mid(1));
    show({});
    QCOMPARE(model.rowCount(), 0);
}

void TestConnections::listed()
{
    QAbstractItemModelTester tester(m_dialog->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_dialog->setCores(fixture::cores());
    m_dialog->start();
    const QAbstractItemModel *model = m_dialog->table()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(1, 0).data().toString(), QStringLiteral("Garage"));
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("[fd00::20]:8081"));
    QVERIFY(model->index(1, 2).data().toString().contains(QStringLiteral("Connected")));
    m_dialog->table()->selectRow(1);
    auto *retry = m_dialog->findChild<QPushButton *>(QStringLiteral("connection-retry"));
    QVERIFY(!retry->isEnabled());
    m_dialog->setCores(fixture::cores(LinkStatus::Refused, Errc::BadKey));
    QVERIFY(retry->isEnabled());
    QSignalSpy retried(m_dialog, &ConnectionsDialog::retryWanted);
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(retried[0][0].toString(), QStringLiteral("a1"));
    QSignalSpy shown(m_dialog, &ConnectionsDialog::showWanted);
    QTest::keyClick(m_dialog->table(), Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].toString(), QStringLiteral("a1"));
    m_dialog->setCores({});
    QCOMPARE(model->rowCount(), 0);
}

void TestConnections::removedAfterTheQuestion()
{
    m_dialog->setCores(fixture::cores());
    m_dialog->start();
    m_dialog->table()->selectRow(1);
    QSignalSpy removed(m_dialog, &ConnectionsDialog::removeWanted);
    auto *remove = m_dialog->findChild<QPushButton *>(QStringLiteral("connection-remove"));
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(removed.size(), 0);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("barClose")), Qt::LeftButton);
    QTest::mouseClick(remove, Qt::LeftButton);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(QStringLiteral("barAction")), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), QStringLiteral("a1"));
}

void TestConnections::theTrayTellsOfALostOne()
{
    Tray tray(m_window.get(), true);
    QSignalSpy notices(&tray, &Tray::noticeShown);
    tray.setCores(fixture::cores()); // Cabin was never there: no news
    QCOMPARE(notices.size(), 0);
    tray.setCores(fixture::cores(LinkStatus::Gone, Errc::Timeout));
    tray.setCores(fixture::cores(LinkStatus::Gone, Errc::Timeout));
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0][1].toString().contains(QStringLiteral("Garage")));
    tray.setCores(fixture::cores());
    QCOMPARE(notices.size(), 2);
    TrayChoices quiet;
    quiet.tellsSources = false;
    tray.setChoices(quiet);
    tray.setCores(fixture::cores(LinkStatus::Gone, Errc::Timeout));
    QCOMPARE(notices.size(), 2);
}

void TestConnections::addressesAreJudgedWhileTyped()
{
    m_dialog->start();
    CoreEditor *editor = m_dialog->editor();
    auto *address = editor->findChild<QLineEdit *>(QStringLiteral("core-address"));
    auto *next = editor->findChild<QPushButton *>(QStringLiteral("core-next"));
    auto *line = editor->findChild<RoleLabel *>(QStringLiteral("core-line"));
    QVERIFY(!next->isEnabled());
    QTest::keyClicks(address, QStringLiteral("fd00::20"));
    QVERIFY(next->isEnabled());
    QVERIFY(line->text().contains(QStringLiteral("[fd00::20]:8081")));
    QTest::keyClicks(address, QStringLiteral("x"));
    QVERIFY(!next->isEnabled());
    QVERIFY(line->role() == Role::Bad && address->property("invalid").toBool());
    address->clear();
    QTest::keyClicks(address, QStringLiteral("server:70000"));
    QVERIFY(line->text().contains(QStringLiteral("65535")));
}

QTEST_MAIN(TestConnections)
#include "tst_Connections.moc"
