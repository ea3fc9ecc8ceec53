// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "core/cashu/Ur.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/controls/QrCode.h"
#include "widgets/controls/QrPlayer.h"
#include "widgets/controls/SumCard.h"
#include "widgets/models/WalletRows.h"
#include "widgets/pages/SeedDialog.h"
#include "widgets/pages/TokenPane.h"
#include "widgets/pages/WalletPage.h"
#include "widgets/pages/WalletTables.h"
#include "widgets/text/WalletWords.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace widgets;

class TestWalletPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void words();
    void modelsKeepTheRules();
    void cardsAddUp();
    void emptyLeadsToTheSettings();
    void demoIsMarked();
    void sendMakesAToken();
    void sendRefusesWhatCannotBe();
    void unknownMintMustBeTrusted();
    void knownMintThatIsNotTrusted();
    void animatedCodeByItsParts();
    void forgedAndForeignAreRefused();
    void anotherTokenBeforeTheAnswer();
    void reclaim();
    void historyFilterAndCsv();
    void mintsByKeyboard();
    void seedIsShownOnceAndTypedBack();
    void restoreTellsProgress();
    void restoreIsStopped();
    void takesWhatIsDropped();
    void backupAsksTwice();
    void troubleIsTold();
    void qrCode();
    void playerPlaysWhileSeen();
    void secretsStayOutOfWidgets();

private:
    template <class T> T *find(const char *name) { return m_window->findChild<T *>(QLatin1String(name)); }
    void click(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void type(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    LiveTable *table(const QString &name)
    {
        for (auto *table : m_window->findChildren<LiveTable *>()) {
            if (table->accessibleName() == name && m_window->findChild<WalletPage *>()->isAncestorOf(table))
                return table;
        }
        return nullptr;
    }
    QDialog *openDialog()
    {
        for (auto *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// The orders of type T since the last look.
    template <class T> QList<T> orders()
    {
        QList<T> out;
        for (const wallet::Order &order : std::as_const(m_orders)) {
            if (const auto *one = std::get_if<T>(&order))
                out << *one;
        }
        return out;
    }

    std::unique_ptr<MainWindow> m_window;
    QList<wallet::Order> m_orders;
    QList<wallet::RequestId> m_requests;
    std::function<wallet::Answer(const wallet::Order &)> m_answer; ///< empty: nobody answers
};

void TestWalletPage::init()
{
    QGuiApplication::clipboard()->clear();
    m_orders.clear();
    m_requests.clear();
    m_answer = fixture::walletAnswer;
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    connect(m_window.get(), &MainWindow::walletOrdered, this,
        [this](wallet::RequestId request, const wallet::Order &order) {
            m_orders << order;
            m_requests << request;
            if (m_answer)
                m_window->answerWallet(request, m_answer(order));
        });
    m_window->setWallet(fixture::walletState());
    m_window->showPage(QStringLiteral("wallet"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWalletPage::words()
{
    const QString unit = QStringLiteral("hash_02ab_912298");
    QCOMPARE(WalletWords::epochOf(unit), std::optional<quint64>(912298));
    QVERIFY(WalletWords::isEhash(unit));
    QVERIFY(WalletWords::isEhash(QStringLiteral("hash")));
    QVERIFY(!WalletWords::isEhash(QStringLiteral("sat")));
    QVERIFY(!WalletWords::isEhash(QStringLiteral("hash_02ab_soon")));
    QVERIFY(!WalletWords::isEhash(QStringLiteral("hash_")));
    QCOMPARE(WalletWords::unit(unit), QStringLiteral("ehash 912,298"));
    QCOMPARE(WalletWords::mintPlace(QStringLiteral("http://127.0.0.1:3338")), QStringLiteral("this computer"));
    QCOMPARE(WalletWords::mintPlace(QStringLiteral("https://a.example:8443/x")), QStringLiteral("a.example:8443"));
}

void TestWalletPage::modelsKeepTheRules()
{
    TableModel<BalanceRow> balances(walletContext, balanceColumns(), this);
    TableModel<HistoryRow> history(walletContext, historyColumns(), this);
    TableModel<TokenRow> tokens(walletContext, tokenColumns(), this);
    TableModel<MintRow> mints(walletContext, mintColumns(), this);
    const QAbstractItemModelTester t1(&balances, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester t2(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester t3(&tokens, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester t4(&mints, QAbstractItemModelTester::FailureReportingMode::QtTest);
    wallet::Snapshot state = fixture::walletState();
    for (int round = 0; round < 3; ++round) {
        balances.setRows(BalanceRow::of(state));
        history.setRows(HistoryRow::of(state));
        tokens.setRows(TokenRow::of(fixture::sentTokens(), state));
        mints.setRows(MintRow::of(state));
        QCOMPARE(balances.rowCount(), state.balances.size());
        QCOMPARE(history.rowCount(), state.history.size());
        QCOMPARE(mints.rowCount(), state.mints.size());
        for (int column = 0; column < 5; ++column) {
            balances.sort(column, Qt::DescendingOrder);
            history.sort(column, Qt::AscendingOrder);
            tokens.sort(column, Qt::DescendingOrder);
            mints.sort(std::min(column, 3), Qt::AscendingOrder);
        }
        state.history.removeFirst();
        state.balances.removeLast();
        state.mints.removeLast();
        state.balances[0].spendable = cashu::Amount(7 + quint64(round));
    }
}

void TestWalletPage::cardsAddUp()
{
    const auto cards = m_window->findChildren<SumCard *>();
    QCOMPARE(cards.size(), 4);
    QCOMPARE(cards[0]->value().number, QStringLiteral("1,284,221"));
    QVERIFY2(cards[0]->note().contains(QStringLiteral("+\u00a016,927 today")), qPrintable(cards[0]->note()));
    QCOMPARE(cards[1]->value().number, QStringLiteral("530"));
    QCOMPARE(cards[2]->value().number, QStringLiteral("4,096"));
    QCOMPARE(cards[3]->value().text(), QStringLiteral("2,100") + QChar(QChar::Nbsp) + QStringLiteral("sat"));
    wallet::Snapshot full = fixture::walletState();
    full.balances[0].spendable = cashu::Amount(~quint64(0)); // a mint may promise anything
    m_window->setWallet(full);
    QCOMPARE(cards[0]->value().number, QLocale().toString(~quint64(0)));
}

void TestWalletPage::emptyLeadsToTheSettings()
{
    MainWindow window;
    window.showPage(QStringLiteral("wallet"));
    window.show();
    QVERIFY(!window.findChild<QPushButton *>(QStringLiteral("wallet-send"))->isVisible());
    for (auto *button : window.findChild<WalletPage *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Open the settings"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(window.currentPage(), QStringLiteral("settings"));
}

void TestWalletPage::demoIsMarked()
{
    m_window->setProfile(QStringLiteral("demo"));
    bool isMarked = false;
    for (auto *pill : m_window->findChild<WalletPage *>()->findChildren<Pill *>())
        isMarked |= pill->isVisible() && pill->accessibleName().contains(QStringLiteral("Demo"));
    QVERIFY(isMarked);
}

void TestWalletPage::sendMakesAToken()
{
    wallet::SentTokens out = fixture::sentTokens();
    m_answer = [&out](const wallet::Order &order) {
        if (std::holds_alternative<wallet::SentOrder>(order))
            return wallet::Answer { out, {} };
        const wallet::Answer answer = fixture::walletAnswer(order);
        if (const auto *token = std::get_if<wallet::SentToken>(&answer.value))
            out.prepend(*token);
        return answer;
    };
    click("wallet-send");
    QVERIFY(find<QDialog>("send-dialog")->isVisible());
    QCOMPARE(find<QComboBox>("send-from")->count(), 4);
    type("send-amount", QStringLiteral("1 500"));
    type("send-memo", QStringLiteral("for Ben"));
    const QString key = std::get<wallet::LockKey>(fixture::walletAnswer(wallet::LockKeyOrder {}).value).key.toHex();
    type("send-lock", key);
    find<QComboBox>("send-back")->setCurrentIndex(1);
    auto *action = find<QDialog>("send-dialog")->findChild<QPushButton *>(QStringLiteral("dialog-action"));
    QVERIFY(action->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    const auto sent = orders<wallet::SendOrder>();
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0].amount.value, 1500U);
    QCOMPARE(sent[0].memo, QStringLiteral("for Ben"));
    QVERIFY(sent[0].unit.endsWith(QStringLiteral("_912298")));
    QCOMPARE(sent[0].lockTo->toHex(), key);
    QCOMPARE(*sent[0].locktime, quint64(fixture::now().time_since_epoch().count() / 1000 + 86400));
    QVERIFY(!openDialog());
    auto *pane = m_window->findChild<TokenPane *>();
    QVERIFY(pane->isVisible());
    QCOMPARE(pane->id(), 42);
    QTest::mouseClick(find<QPushButton>("copy-token"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("cashuB")));

    out.removeFirst(); // settled since
    m_window->showPage(QStringLiteral("dashboard"));
    m_window->showPage(QStringLiteral("wallet"));
    QVERIFY2(!pane->isVisible(), "no longer in the list");
}

void TestWalletPage::sendRefusesWhatCannotBe()
{
    click("wallet-send");
    auto *action = find<QDialog>("send-dialog")->findChild<QPushButton *>(QStringLiteral("dialog-action"));
    QVERIFY(!action->isEnabled());
    for (const char *wrong : { "0", "-5", "1.5", "302118", "99999999999999999999999", "abc" }) {
        type("send-amount", QLatin1String(wrong));
        QVERIFY2(!action->isEnabled(), wrong);
    }
    click("send-all");
    QCOMPARE(find<QLineEdit>("send-amount")->text(), QStringLiteral("302117"));
    QVERIFY(action->isEnabled());
    type("send-lock", QStringLiteral("02") + QString(64, u'f'));
    QVERIFY2(!action->isEnabled(), "no point of the curve");
    QVERIFY(orders<wallet::SendOrder>().isEmpty());
}

void TestWalletPage::unknownMintMustBeTrusted()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("cashu:") + QString::fromLatin1(fixture::foreignToken()));
    click("wallet-receive");
    auto *dialog = find<QDialog>("receive-dialog");
    QVERIFY(dialog->isVisible());
    QCOMPARE(orders<wallet::PreviewOrder>().size(), 1); // the clipboard's token
    auto *facts = dialog->findChild<FactList *>();
    QCOMPARE(facts->value(QStringLiteral("Amount")), QStringLiteral("100"));
    QCOMPARE(facts->value(QStringLiteral("Memo")), QStringLiteral("from Ada"));
    QVERIFY(facts->value(QStringLiteral("Signature")).contains(QStringLiteral("not checked")));
    QVERIFY(find<QWidget>("receive-warning")->isVisible());
    auto *action = dialog->findChild<QPushButton *>(QStringLiteral("dialog-action"));
    QVERIFY(!action->isEnabled());
    QTest::mouseClick(find<QWidget>("receive-trust"), Qt::LeftButton);
    QVERIFY(action->isEnabled());
    QVERIFY2(orders<wallet::ReceiveOrder>().isEmpty(), "nothing is taken before it was seen");
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(orders<wallet::ReceiveOrder>().size(), 1);
    QVERIFY(orders<wallet::ReceiveOrder>()[0].allowsUnknownMint);
    QVERIFY(!dialog->isVisible());
    QVERIFY2(find<QPlainTextEdit>("receive-text")->toPlainText().isEmpty(), "no token stays behind");
}

void TestWalletPage::knownMintThatIsNotTrusted()
{
    wallet::TokenPreview preview = fixture::foreignPreview();
    m_answer = [&](const wallet::Order &) { return wallet::Answer { preview, {} }; };
    const auto warning = [this] { return find<QLabel>("receive-warning")->text(); };
    click("wallet-receive");
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBfirst"));
    QVERIFY2(warning().contains(QStringLiteral("is not a mint of yours")), qPrintable(warning()));
    QVERIFY(warning().contains(QStringLiteral("Accepting adds it")));
    // Accepted once, it is in the list; nobody has said that it is trusted.
    preview.isMintKnown = true;
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBsecond"));
    QVERIFY(find<QWidget>("receive-warning")->isVisible());
    QVERIFY2(warning().contains(QStringLiteral("is in your list of mints")), qPrintable(warning()));
    QVERIFY(warning().contains(fixture::foreignPreview().mint.section(u'/', 2, 2)));
    QVERIFY2(!warning().contains(QStringLiteral("not a mint of yours")) && !warning().contains(QStringLiteral("adds")),
        qPrintable(warning()));
    auto *action = find<QDialog>("receive-dialog")->findChild<QPushButton *>(QStringLiteral("dialog-action"));
    QVERIFY(!action->isEnabled());
    QTest::mouseClick(find<QWidget>("receive-trust"), Qt::LeftButton);
    QVERIFY(action->isEnabled());
    preview.isMintTrusted = true;
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBthird"));
    QVERIFY(!find<QWidget>("receive-warning")->isVisible());
    QVERIFY(action->isEnabled());
}

void TestWalletPage::animatedCodeByItsParts()
{
    m_answer = [](const wallet::Order &) { return wallet::Answer { fixture::foreignPreview(), {} }; };
    const QByteArray token = fixture::foreignToken();
    const cashu::Ur ur(token, 40);
    QVERIFY(ur.parts() > 3);
    const auto lineText = [this] {
        auto *line = find<QDialog>("receive-dialog")->findChild<QLabel *>(QStringLiteral("dialog-line"));
        return line->isVisible() ? line->text() : QString();
    };
    QGuiApplication::clipboard()->setText(QString::fromLatin1(ur.part(2).toUpper()));
    click("wallet-receive");
    auto *text = find<QPlainTextEdit>("receive-text");
    QVERIFY2(!text->toPlainText().isEmpty(), "the clipboard's part");
    QVERIFY2(lineText().contains(QStringLiteral("1 of %1 are here").arg(ur.parts())), qPrintable(lineText()));
    QVERIFY(orders<wallet::PreviewOrder>().isEmpty());
    for (int number = ur.parts() + 1; orders<wallet::PreviewOrder>().isEmpty(); ++number) {
        QVERIFY(number < 20 * ur.parts());
        QVERIFY(lineText().contains(QStringLiteral("are here")));
        text->appendPlainText(QString::fromLatin1(ur.part(quint32(number))));
    }
    QCOMPARE(text->toPlainText().toUtf8(), token);
    QCOMPARE(orders<wallet::PreviewOrder>()[0].token, token);
    QCOMPARE(lineText(), QString());

    text->setPlainText(QString::fromLatin1(cashu::Ur(token, 100'000).part(1))); // a code that stands still
    QCOMPARE(text->toPlainText().toUtf8(), token);
    text->setPlainText(QString::fromLatin1(ur.part(1).chopped(2)));
    QVERIFY2(lineText().contains(QStringLiteral("damaged")), qPrintable(lineText()));
    text->setPlainText(QString::fromLatin1(ur.part(1) + '\n' + cashu::Ur("other" + token, 40).part(2)));
    QVERIFY2(lineText().contains(QStringLiteral("several")), qPrintable(lineText()));
    text->setPlainText(QStringLiteral("ur:crypto-psbt/aeadaolazmjendeoti"));
    QVERIFY2(lineText().contains(QStringLiteral("something else")), qPrintable(lineText()));
}

void TestWalletPage::forgedAndForeignAreRefused()
{
    wallet::TokenPreview preview = fixture::foreignPreview();
    preview.isMintKnown = preview.isMintTrusted = true;
    m_answer = [&](const wallet::Order &) { return wallet::Answer { preview, {} }; };
    auto *dialog = find<QDialog>("receive-dialog");
    auto *action = dialog->findChild<QPushButton *>(QStringLiteral("dialog-action"));
    click("wallet-receive");
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBgood"));
    QVERIFY(action->isEnabled());
    QVERIFY(!find<QWidget>("receive-warning")->isVisible());
    preview.dleq = wallet::DleqState::Bad;
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBforged"));
    QVERIFY(!action->isEnabled());
    QVERIFY(find<QWidget>("receive-warning")->isVisible());
    preview.dleq = wallet::DleqState::Good;
    preview.lock = wallet::LockState::Foreign;
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBforeign"));
    QVERIFY(!action->isEnabled());
    preview.lock = wallet::LockState::Ours;
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBours"));
    QVERIFY(action->isEnabled());
}

void TestWalletPage::anotherTokenBeforeTheAnswer()
{
    m_answer = {};
    click("wallet-receive");
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBfirst"));
    const wallet::RequestId first = m_requests.last();
    find<QPlainTextEdit>("receive-text")->setPlainText(QStringLiteral("cashuBsecond"));
    m_window->answerWallet(first, { fixture::foreignPreview(), {} });
    QVERIFY2(find<QDialog>("receive-dialog")->findChild<FactList *>()->value(QStringLiteral("Amount")).isEmpty(),
        "an answer about another text says nothing of this one");
}

void TestWalletPage::reclaim()
{
    find<Segmented>("wallet-tabs")->setCurrent(WalletTables::Tokens);
    table(QStringLiteral("Tokens"))->selectRow(0);
    auto *pane = m_window->findChild<TokenPane *>();
    QVERIFY(pane->isVisible());
    QCOMPARE(pane->id(), 41);
    QVERIFY(pane->player()->isAnimated());
    click("token-reclaim");
    QCOMPARE(orders<wallet::ReclaimOrder>().size(), 1);
    QCOMPARE(orders<wallet::ReclaimOrder>()[0].id, 41);
    QVERIFY(m_window->findChild<QLabel *>(QStringLiteral("wallet-notice"))->text().contains(QStringLiteral("4,095")));
    click("token-close");
    QVERIFY(!pane->isVisible());
}

void TestWalletPage::historyFilterAndCsv()
{
    LiveTable *history = table(QStringLiteral("History"));
    QCOMPARE(history->model()->rowCount(), fixture::walletState().history.size());
    find<ChoiceBox>("history-filter")->setCurrentIndex(WalletTables::Sent);
    QCOMPARE(history->model()->rowCount(), 3);
    find<ChoiceBox>("history-filter")->setCurrentIndex(WalletTables::All);
    type("history-search", QStringLiteral("lena"));
    QCOMPARE(history->model()->rowCount(), 1);

    wallet::HistoryEntry hostile;
    hostile.at = fixture::now();
    hostile.memo = QStringLiteral("=cmd,\"x\"");
    QVERIFY(WalletWords::csv({ hostile }).contains("\"'=cmd,\"\"x\"\"\""));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.csv"));
    m_window->findChild<WalletPage *>()->exportHistory(path);
    QCOMPARE(orders<wallet::HistoryOrder>().size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), fixture::walletState().history.size() + 2);
    QVERIFY(lines[2].contains(",sent,pending,4096,"));
    m_window->findChild<WalletPage *>()->exportHistory(folder.path() + QStringLiteral("/none/h.csv"));
    QVERIFY(find<QLabel>("wallet-notice")->text().contains(QStringLiteral("cannot be written")));
}

void TestWalletPage::mintsByKeyboard()
{
    find<Segmented>("wallet-tabs")->setCurrent(WalletTables::Mints);
    type("mint-url", QStringLiteral("new.example.org"));
    QTest::keyClick(find<QLineEdit>("mint-url"), Qt::Key_Return);
    QCOMPARE(orders<wallet::AddMintOrder>()[0].url, QStringLiteral("https://new.example.org"));
    LiveTable *mints = table(QStringLiteral("Mints"));
    mints->selectRow(1); // Garage, not trusted
    QTest::keyClick(find<QPushButton>("mint-trust"), Qt::Key_Space);
    QCOMPARE(orders<wallet::TrustMintOrder>().size(), 1);
    QVERIFY(orders<wallet::TrustMintOrder>()[0].isTrusted);
    QVERIFY(orders<wallet::TrustMintOrder>()[0].url.contains(QStringLiteral("garage")));
    QTest::keyClick(find<QPushButton>("mint-remove"), Qt::Key_Space);
    QCOMPARE(orders<wallet::RemoveMintOrder>().size(), 1);
}

void TestWalletPage::seedIsShownOnceAndTypedBack()
{
    QSignalSpy wanted(m_window.get(), &MainWindow::walletSeedWanted);
    auto *sheet = m_window->findChild<SeedSheet *>();
    m_window->showWalletSeed(fixture::words());
    QVERIFY2(!sheet->hasWords(), "nobody asked");
    click("safety-seed");
    QCOMPARE(wanted.size(), 0);
    click("seed-next");
    QCOMPARE(wanted.size(), 1);
    m_window->showWalletSeed(fixture::words());
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->hasWords());
    click("seed-next");
    QVERIFY(!sheet->isVisible());
    for (int i = 1; i <= 12; ++i)
        type(qPrintable(QStringLiteral("seed-word-%1").arg(i)),
            i == 12 ? QStringLiteral("abandon") : QStringLiteral(" Abandon"));
    click("seed-next");
    QVERIFY(orders<wallet::SeedVerifiedOrder>().isEmpty());
    QVERIFY(find<QLabel>("seed-line")->text().endsWith(QStringLiteral("12")));
    type("seed-word-12", QStringLiteral("about"));
    click("seed-next");
    QCOMPARE(orders<wallet::SeedVerifiedOrder>().size(), 1);
    QVERIFY(!openDialog());
    QVERIFY(!sheet->hasWords());
    QVERIFY(find<QLineEdit>("seed-word-1")->text().isEmpty());
    wallet::Snapshot verified = fixture::walletState();
    verified.isSeedVerified = true;
    m_window->setWallet(verified);
    QVERIFY2(!find<QPushButton>("safety-seed")->isVisible(), "shown once");

    m_window->setWallet(fixture::walletState());
    click("safety-seed");
    click("seed-next");
    m_window->showWalletSeed(fixture::words());
    QVERIFY(sheet->hasWords());
    find<QDialog>("seed-dialog")->reject();
    QVERIFY2(!sheet->hasWords(), "gone with the dialog");
}

void TestWalletPage::restoreTellsProgress()
{
    m_answer = {};
    click("safety-restore");
    auto *dialog = find<QDialog>("restore-dialog");
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("dialog-action")), Qt::LeftButton);
    QCOMPARE(orders<wallet::RestoreOrder>().size(), 1);
    const wallet::RequestId request = m_requests.last();
    m_window->setRestoreProgress(request, { .keysetsDone = 2, .keysets = 5, .asked = 300, .found = 17 });
    QCOMPARE(dialog->findChild<QProgressBar *>()->maximum(), 5);
    QCOMPARE(dialog->findChild<QProgressBar *>()->value(), 2);
    m_window->answerWallet(request, fixture::walletAnswer(wallet::RestoreOrder {}));
    QCOMPARE(dialog->findChild<QProgressBar *>()->value(), 1);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("dialog-action"))->isEnabled());
}

void TestWalletPage::restoreIsStopped()
{
    m_answer = {};
    click("safety-restore");
    auto *dialog = find<QDialog>("restore-dialog");
    auto *action = dialog->findChild<QPushButton *>(QStringLiteral("dialog-action"));
    QTest::mouseClick(action, Qt::LeftButton);
    const wallet::RequestId request = m_requests.last();
    const QString mint = orders<wallet::RestoreOrder>().last().mint;
    // Closed and opened again it goes on.
    dialog->reject();
    click("safety-restore");
    m_window->setRestoreProgress(request, { .keysetsDone = 2, .keysets = 5, .asked = 300, .found = 17 });
    QCOMPARE(dialog->findChild<QProgressBar *>()->value(), 2);
    QVERIFY(action->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(orders<wallet::RestoreOrder>().size(), 1);
    QCOMPARE(orders<wallet::StopRestoreOrder>().size(), 1);
    QCOMPARE(orders<wallet::StopRestoreOrder>().last().mint, mint);
    QVERIFY(!action->isEnabled());
    m_window->answerWallet(m_requests.last(), {});
    m_window->answerWallet(request, { wallet::Summary { .count = 3, .isStopped = true }, {} });
    QCOMPARE(dialog->findChild<QProgressBar *>()->value(), 2);
    QVERIFY(action->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(orders<wallet::RestoreOrder>().size(), 2);
}

void TestWalletPage::takesWhatIsDropped()
{
    const auto drop = [](QWidget *on, const QMimeData &data) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setDropAction(Qt::IgnoreAction);
        enter.ignore();
        QCoreApplication::sendEvent(on, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &dropped);
        return dropped.isAccepted();
    };
    auto *page = m_window->findChild<WalletPage *>();
    auto *text = find<QPlainTextEdit>("receive-text");
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("token.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("cashuBinafile\n");
    file.close();

    QMimeData words, token, path, pipe;
    words.setText(QStringLiteral("no token"));
    token.setText(QStringLiteral(" cashuBdropped\n"));
    path.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    const QByteArray fifo = QFile::encodeName(folder.filePath(QStringLiteral("pipe")));
    QCOMPARE(mkfifo(fifo.constData(), 0600), 0);
    pipe.setUrls({ QUrl::fromLocalFile(QFile::decodeName(fifo)) });

    QVERIFY(!drop(page, words));
    QVERIFY2(!drop(page, pipe), "it would wait for a writer");
    QVERIFY(drop(page, token));
    QVERIFY(find<QDialog>("receive-dialog")->isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("cashuBdropped"));
    QCOMPARE(orders<wallet::PreviewOrder>().last().token, QByteArray("cashuBdropped"));
    find<QDialog>("receive-dialog")->reject();
    QVERIFY(drop(page, path));
    QCOMPARE(text->toPlainText(), QStringLiteral("cashuBinafile"));
    QVERIFY(drop(find<QDialog>("receive-dialog"), token));
    QCOMPARE(text->toPlainText(), QStringLiteral("cashuBdropped"));
    QVERIFY2(!text->acceptDrops(), "the dialog takes it, whole");
    find<QDialog>("receive-dialog")->reject();
}

void TestWalletPage::backupAsksTwice()
{
    click("safety-backup");
    auto *dialog = find<QDialog>("backup-dialog");
    auto *action = dialog->findChild<QPushButton *>(QStringLiteral("dialog-action"));
    const auto fill = [&](const char *name, const QString &text) {
        dialog->findChild<QLineEdit *>(QLatin1String(name))->setText(text);
    };
    fill("backup-path", QStringLiteral("/tmp/none/w.hsb"));
    fill("backup-password", QStringLiteral("one"));
    fill("backup-again", QStringLiteral("two"));
    QTest::mouseClick(action, Qt::LeftButton);
    QVERIFY(orders<wallet::BackupOrder>().isEmpty());
    fill("backup-again", QStringLiteral("one"));
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(orders<wallet::BackupOrder>().size(), 1);
    QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("backup-password"))->text().isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("dialog-line"))->text().contains(QStringLiteral("214")));
}

void TestWalletPage::troubleIsTold()
{
    m_answer = [](const wallet::Order &) {
        return wallet::Answer { {}, Error { Errc::Unknown, QStringLiteral("no answer") } };
    };
    find<Segmented>("wallet-tabs")->setCurrent(WalletTables::Balances);
    click("consolidate");
    QVERIFY(find<QLabel>("wallet-notice")->text().contains(QStringLiteral("nothing is lost")));
    m_window->answerWallet(wallet::RequestId(quint64(1) << 40), {}); // somebody else's
    wallet::Snapshot state = fixture::walletState();
    state.trouble = QStringLiteral("the disk is full");
    m_window->setWallet(state);
    QCOMPARE(find<QLabel>("wallet-notice")->text(), state.trouble);
    m_window->setWallet(fixture::walletState());
    QVERIFY2(!find<QLabel>("wallet-notice")->isVisible(), "it is over");
    QCOMPARE(orders<wallet::LockKeyOrder>().size(), 1);
}

void TestWalletPage::qrCode()
{
    QrCode code;
    code.resize(300, 300);
    QVERIFY(code.setText("ur:bytes/hello"));
    QVERIFY(code.modules() >= 21);
    const QImage image = code.image(3);
    QCOMPARE(image.width(), 3 * (code.modules() + 2 * QrCode::quietZone));
    // quiet all around, and a finder pattern in the corner
    const QRgb light = image.pixel(0, 0);
    for (int i = 0; i < image.width(); ++i) {
        for (int edge = 0; edge < 3 * QrCode::quietZone; ++edge)
            QCOMPARE(image.pixel(i, edge), light);
    }
    const int corner = 3 * QrCode::quietZone + 1;
    QVERIFY(image.pixel(corner, corner) != light);
    QCOMPARE(image.pixel(corner + 3, corner + 3), light);
    QVERIFY(qGray(light) - qGray(image.pixel(corner, corner)) > 200);
    QVERIFY(!code.setText(QByteArray(QrCode::maxBytes + 1, 'x')));
    QCOMPARE(code.modules(), 0);
    QVERIFY(code.setText(QByteArray(QrCode::maxBytes, 'x')));
    code.setCopyText(QStringLiteral("whole"));
    code.setFocus();
    QTest::keyClick(&code, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("whole"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(code.setText({}));
    QVERIFY(!code.accessibleName().isEmpty());
}

void TestWalletPage::playerPlaysWhileSeen()
{
    QrPlayer player;
    const wallet::SentTokens tokens = fixture::sentTokens();
    player.setToken(tokens[1].token);
    QVERIFY(!player.isAnimated());
    QCOMPARE(player.code()->text(), tokens[1].token);
    player.setToken(tokens[0].token);
    QVERIFY(player.isAnimated());
    const int frames = player.frames();
    QVERIFY(player.code()->text().startsWith("UR:BYTES/1-" + QByteArray::number(frames)));
    player.findChild<QComboBox *>(QStringLiteral("qr-size"))->setCurrentIndex(2);
    QVERIFY(player.frames() < frames);
    player.findChild<QComboBox *>(QStringLiteral("qr-speed"))->setCurrentIndex(2);
    QCOMPARE(player.frame(), 1U);
    player.show();
    QTRY_VERIFY(player.frame() > quint32(player.frames())); // mixed parts follow
    QVERIFY(player.code()->modules() > 0);
    player.hide();
    QVERIFY(!player.isPlaying());
}

void TestWalletPage::secretsStayOutOfWidgets()
{
    find<Segmented>("wallet-tabs")->setCurrent(WalletTables::Tokens);
    LiveTable *tokens = table(QStringLiteral("Tokens"));
    for (int row = 0; row < tokens->model()->rowCount(); ++row) {
        for (int column = 0; column < tokens->model()->columnCount(); ++column)
            QVERIFY(!tokens->model()->index(row, column).data().toString().contains(QStringLiteral("cashuB")));
    }
    click("safety-seed");
    click("seed-next");
    m_window->showWalletSeed(fixture::words());
    for (auto *label : m_window->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QStringLiteral("abandon")));
}

QTEST_MAIN(TestWalletPage)
#include "tst_WalletPage.moc"
