// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/CoreFixture.h"
#include "app/screenshots/Fixture.h"
#include "app/screenshots/PoolFixture.h"
#include "widgets/MainWindow.h"
#include "widgets/Rail.h"
#include "widgets/Tray.h"
#include "widgets/connections/ConnectionsDialog.h"
#include "widgets/connections/CoreEditor.h"
#include "widgets/connections/LinkStrip.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/StateView.h"
#include "widgets/models/Attention.h"
#include "widgets/pages/BansDialog.h"
#include "widgets/pages/DashboardPage.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/SettingEditor.h"
#include "widgets/pages/SettingsPage.h"
#include "widgets/pages/TokenPane.h"
#include "widgets/pages/WalletPage.h"
#include "widgets/text/Language.h"
#include "widgets/text/LinkWords.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    void pageAndCoreAreMarkedApart();
    void theStripSaysWhatIsWrong();
    void staleValuesLookStale();
    void staleFollowsTheTheme();
    void whatTheTokenDoesNotAllowIsOff();
    void poolsAndSettingsNeedPay();
    void theWalletNeedsPay();
    void everyLostCoreNeedsAttention();
    void theWalletsWordsAreItsOwnComputers();
    void theShownCoreIsRemembered();
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

void TestConnections::pageAndCoreAreMarkedApart()
{
    m_window->setCores(fixture::cores(), {});
    for (const QString &page : { QStringLiteral("wallet"), QStringLiteral("logs"), QStringLiteral("machines") }) {
        m_window->showPage(page);
        QStringList marked;
        const auto buttons = m_window->findChild<Rail *>()->findChildren<QAbstractButton *>();
        for (const auto *button : buttons) {
            if (button->isChecked())
                marked << button->objectName();
        }
        QCOMPARE(marked.size(), 2);
        QVERIFY(marked.contains(QStringLiteral("rail-") + page) && marked.contains(QStringLiteral("core-own")));
    }
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
    QCOMPARE(figure->accessibleName(), before + QStringLiteral(", last known"));
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
    auto *bans = m_window->findChild<BansDialog *>();
    bans->setBans(fixture::bans(), fixture::now());
    auto *lift = bans->findChild<QPushButton *>(QStringLiteral("liftBan"));
    QVERIFY(!lift->isEnabled() && lift->toolTip().contains(QStringLiteral("\"operate\"")));
    QSignalSpy orders(m_window.get(), &MainWindow::machineOrdered);
    Q_EMIT bans->table()->opened(bans->table()->model()->index(0, 0)); // by the key Enter
    QCOMPARE(orders.size(), 0);
    cores[0].link.scope = api::Scope::Pay;
    m_window->setCores(cores, QStringLiteral("a1"));
    QVERIFY(!detail->isDenied());
    QVERIFY(send->isEnabled() && part<QPushButton>("safety-restore")->isEnabled());
    QVERIFY(!part<QPushButton>("safety-seed")->isEnabled() && !part<QPushButton>("safety-backup")->isEnabled());
    QVERIFY(
        m_window->findChild<BansDialog *>()->findChild<QPushButton *>(QStringLiteral("liftBan"))->toolTip().isEmpty());
    m_window->setCores(cores, {});
    QVERIFY(part<QPushButton>("safety-seed")->isEnabled() && part<QPushButton>("setupAgain")->isEnabled());
}

void TestConnections::poolsAndSettingsNeedPay()
{
    auto cores = fixture::cores();
    cores[0].link.scope = api::Scope::Operate;
    m_window->setCores(cores, QStringLiteral("a1"));
    QList<SettingRow> rows = fixture::settings();
    rows << fixture::upstreamSetting();
    SettingRow own = rows.first();
    own.spec.key = QStringLiteral("window.test");
    own.spec.type = SettingType::Bool;
    own.spec.defaultValue = own.value = false;
    rows << own;
    m_window->setSettings(rows);
    m_window->setUpstreams(fixture::upstreams());
    QSignalSpy changes(m_window.get(), &MainWindow::settingsChanged);

    m_window->showPage(QStringLiteral("pool"));
    auto *table = part<LiveTable>("upstreams");
    auto *note = part<RoleLabel>("orderNote");
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(changes.size(), 0);
    QVERIFY2(note->toolTip().contains(QStringLiteral("\"pay\"")) && note->text().contains(QStringLiteral("token")),
        qPrintable(note->text()));
    m_window->showPage(QStringLiteral("settings"));
    auto *page = m_window->findChild<SettingsPage *>();
    auto *apply = part<QPushButton>("apply");
    auto *editor = page->editor(QStringLiteral("network.upstreams"));
    QVERIFY(!apply->isEnabled() && apply->toolTip().contains(QStringLiteral("\"pay\"")));
    QVERIFY(!editor->isEnabled() && editor->toolTip().contains(QStringLiteral("Garage")));
    // The window's own settings are this computer's.
    auto *ownEditor = page->editor(QStringLiteral("window.test"));
    QVERIFY(ownEditor->isEnabled());
    ownEditor->choose(true);
    QVERIFY(apply->isEnabled() && apply->toolTip().isEmpty());
    editor->choose(QStringList { QStringLiteral("x") }); // typed while the token still allowed it
    QVERIFY(!apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(changes.size(), 0);

    cores[0].link.scope = api::Scope::Pay;
    m_window->setCores(cores, QStringLiteral("a1"));
    QVERIFY(editor->isEnabled() && apply->isEnabled() && apply->toolTip().isEmpty());
    editor->revert();
    m_window->showPage(QStringLiteral("pool"));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(changes.size(), 1);
    QVERIFY(note->text().contains(QStringLiteral("after a restart")));
    // What was said of that core's order is not said of another's.
    m_window->forgetServices();
    m_window->setCores(cores, {});
    m_window->setUpstreams(fixture::upstreams());
    QVERIFY(!note->text().contains(QStringLiteral("after a restart")));
}

void TestConnections::theWalletNeedsPay()
{
    auto cores = fixture::cores();
    cores[0].link.scope = api::Scope::Operate;
    m_window->setCores(cores, QStringLiteral("a1"));
    QSignalSpy ordered(m_window.get(), &MainWindow::walletOrdered);
    m_window->setWallet(fixture::walletState());
    m_window->showPage(QStringLiteral("wallet"));
    QCOMPARE(ordered.size(), 0); // nor is anything asked that would be refused
    QVERIFY(!m_window->findChild<WalletPage *>()->acceptDrops());
    const QStringList names { QStringLiteral("wallet-receive"), QStringLiteral("wallet-send"),
        QStringLiteral("consolidate"), QStringLiteral("history-export"), QStringLiteral("mint-add"),
        QStringLiteral("mint-remove"), QStringLiteral("mint-trust"), QStringLiteral("safety-restore") };
    for (const QString &name : names) {
        auto *button = m_window->findChild<QPushButton *>(name);
        QVERIFY2(!button->isEnabled() && button->toolTip().contains(QStringLiteral("\"pay\"")), qPrintable(name));
    }
    QVERIFY(!part<QLineEdit>("mint-url")->isEnabled());
    cores[0].link.scope = api::Scope::Pay;
    m_window->setCores(cores, QStringLiteral("a1"));
    QVERIFY(ordered.size() > 0); // what the page shows besides the snapshot
    QVERIFY(m_window->findChild<WalletPage *>()->acceptDrops());
    for (const QString &name : { names[0], names[1], names[2], names[3], names[4] })
        QVERIFY2(m_window->findChild<QPushButton *>(name)->isEnabled(), qPrintable(name));
    QVERIFY(part<QPushButton>("consolidate")->toolTip().startsWith(QStringLiteral("Swaps")));
    // Where no connection ever was, nobody knows what the token allows.
    m_window->setCores(cores, QStringLiteral("b2"));
    QCOMPARE(part<QPushButton>("wallet-send")->toolTip(), QStringLiteral("There was no connection to Cabin yet."));
}

void TestConnections::everyLostCoreNeedsAttention()
{
    m_window->setLive(fixture::live(1));
    auto *strips = m_window->findChild<DashboardPage *>()->findChild<AttentionStrips *>();
    const auto action = [&](const QString &subject) -> QPushButton * {
        for (QPushButton *button : strips->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().endsWith(subject))
                return button;
        }
        return nullptr;
    };
    auto cores = fixture::cores(LinkStatus::Gone, Errc::Timeout);
    m_window->setCores(cores, {});
    QVERIFY(action(QStringLiteral(": Core Garage")) && action(QStringLiteral(": Core Cabin")));
    QSignalSpy chosen(m_window.get(), &MainWindow::coreChosen);
    QCOMPARE(action(QStringLiteral("Core Garage"))->text(), QStringLiteral("Show it"));
    QTest::mouseClick(action(QStringLiteral("Core Garage")), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("a1"));
    m_window->setCores(cores, QStringLiteral("a1"));
    // Of the shown one the strip on top of the page tells.
    QTRY_VERIFY(!action(QStringLiteral("Core Garage")) && action(QStringLiteral("Core Cabin")));
    m_window->setCores(fixture::cores(), QStringLiteral("a1")); // it is back, and Cabin is not
    QTRY_VERIFY(!action(QStringLiteral("Core Garage")) && action(QStringLiteral("Core Cabin")));

    AttentionBoard board;
    board.update(fixture::live(1), {}, {}, { cores, {} });
    QCOMPARE(board.visible().size(), 2);
    QCOMPARE(board.visible()[0].role, Role::Bad); // one that was there is worse than one that never was
    QCOMPARE(board.visible()[0].subject, QStringLiteral("Core Garage"));
    QVERIFY2(board.visible()[0].sentence.startsWith(QStringLiteral("has not been heard since "))
            && board.visible()[0].sentence.contains(QStringLiteral("14:02:41")),
        qPrintable(board.visible()[0].sentence));
    QVERIFY(board.visible()[1].sentence.contains(QStringLiteral("Connection refused")));
    board.mute(board.visible()[1].id);
    QCOMPARE(board.visible().size(), 1);
    cores[0].link.status = LinkStatus::Refused;
    cores[0].link.code = Errc::BadKey;
    board.update(fixture::live(1), {}, {}, { cores, {} });
    QVERIFY(board.visible()[0].sentence.contains(QStringLiteral("not the core you confirmed")));
    board.update(fixture::live(1), {}, {}, { fixture::cores().mid(0, 1), {} });
    QVERIFY(board.visible().isEmpty());
}

void TestConnections::theWalletsWordsAreItsOwnComputers()
{
    wallet::Snapshot state = fixture::walletState();
    state.isSeedVerified = false;
    state.trouble.clear();
    EhashView view;
    view.wallet = state;
    AttentionBoard board;
    board.update(fixture::live(1), {}, view);
    QVERIFY(board.visible()[0].sentence.contains(QStringLiteral("this computer")));
    board.update(fixture::live(1), {}, view, { {}, { QStringLiteral("a1"), QStringLiteral("Garage"), {} } });
    QVERIFY2(!board.visible()[0].sentence.contains(QStringLiteral("this computer"))
            && board.visible()[0].sentence.contains(QStringLiteral("the computer of Garage")),
        qPrintable(board.visible()[0].sentence));
    QVERIFY(board.visible()[0].actionText != QStringLiteral("Write them down"));
    // Beside the wallet the same.
    m_window->setWallet(state);
    const auto says = [this](const QString &words) {
        const auto labels = m_window->findChild<SafetyPane *>()->findChildren<RoleLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const RoleLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(QStringLiteral("this computer")));
    find();
    QVERIFY(!says(QStringLiteral("this computer")) && says(QStringLiteral("the computer of Garage")));
    QCOMPARE(part<QPushButton>("safety-seed")->toolTip(), LinkWords::staysThere());
}

void TestConnections::theShownCoreIsRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const auto closed = [&file](const std::optional<QString> &shown) {
        MainWindow window(file);
        if (shown)
            window.setCores(fixture::cores(), *shown);
        window.quit();
        return MainWindow(file).rememberedCore();
    };
    QCOMPARE(closed(QStringLiteral("a1")), QStringLiteral("a1"));
    QCOMPARE(closed(std::nullopt), QStringLiteral("a1")); // closed before the services had started
    QCOMPARE(closed(QString()), QString());
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
