// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "tests/support/Folders.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/Buttons.h"
#include "widgets/controls/HelpView.h"
#include "widgets/models/HelpModel.h"
#include "widgets/pages/HelpPage.h"
#include "widgets/text/Language.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace widgets;

class TestHelpPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void everyFileIsATopic();
    void everyLinkLeadsSomewhere();
    void everyTopicIsTranslated_data();
    void everyTopicIsTranslated();
    void languageIsShown();
    void modelHoldsItsContract();
    void searchFindsAllWords();
    void f1OpensThePagesTopic();
    void questionMarkOpensThePagesTopic();
    void searchMarksAndScrolls();
    void linksAndTheWayBack();
    void outsideIsAsked();
    void headingsFollowTheTypeScale();

private:
    template <class T> T *find() { return m_page->findChild<T *>(); }
    std::unique_ptr<MainWindow> m_window;
    HelpPage *m_page = nullptr;
};

void TestHelpPage::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setAppearance(Appearance::Light);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page = m_window->findChild<HelpPage *>();
    QVERIFY(m_page);
}

void TestHelpPage::everyFileIsATopic()
{
    const QDir folder(support::sourceFolder() + QStringLiteral("/resources/help"));
    const HelpBook book = HelpBook::compiledIn();
    const QStringList files = folder.entryList({ QStringLiteral("*.md") });
    QVERIFY(files.size() >= 10);
    QCOMPARE(book.topics().size(), files.size());
    for (const QString &file : files) {
        const HelpTopic *topic = book.find(file.chopped(3));
        QVERIFY2(topic && !topic->title.isEmpty() && topic->plain.size() > 300, qPrintable(file));
    }
    QCOMPARE(book.topics().first().id, QStringLiteral("start"));
}

void TestHelpPage::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    static const QRegularExpression heading(QStringLiteral("^#+ (.*)$"), QRegularExpression::MultilineOption);
    const HelpBook book = HelpBook::compiledIn();
    int count = 0;
    for (const HelpTopic &topic : book.topics()) {
        for (auto it = link.globalMatch(topic.markdown); it.hasNext(); ++count) {
            const QUrl url(it.next().captured(1));
            if (!url.isRelative())
                continue;
            const HelpTopic *target = url.path().isEmpty() ? &topic : book.find(url.path().chopped(3));
            QVERIFY2(target && (url.path().isEmpty() || url.path().endsWith(QLatin1String(".md"))),
                qPrintable(topic.id + QStringLiteral(" -> ") + url.toString()));
            QStringList anchors;
            for (auto h = heading.globalMatch(target->markdown); h.hasNext();)
                anchors << HelpBook::anchorOf(h.next().captured(1));
            QVERIFY2(!url.hasFragment() || anchors.contains(url.fragment()), qPrintable(url.toString()));
        }
    }
    QVERIFY(count > 8);
}

void TestHelpPage::everyTopicIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    const QStringList all = Language::all();
    for (const QString &code : all) {
        if (code != u"en")
            QTest::newRow(qPrintable(code)) << Language::fileCode(code);
    }
}

/// What a translation has in common with the English text: its frame, links, code and names of settings.
void TestHelpPage::everyTopicIsTranslated()
{
    QFETCH(QString, language);
    const auto all = QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption;
    const QList<QRegularExpression> kept { QRegularExpression(QStringLiteral("^```.*?^```$"), all), // a file's lines
        QRegularExpression(QStringLiteral("^(?:#+ |\\||- |\\d\\. )"), all), // headings, tables, lists
        QRegularExpression(QStringLiteral("^ {4}\\S+"), all), // commands
        QRegularExpression(QStringLiteral("\\]\\([^)]+\\)"), all) }; // links
    static const QRegularExpression code(QStringLiteral("`[^`\n]+`"));
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto marksOf = [](const QString &text, const QRegularExpression &mark) {
        QStringList marks;
        for (auto it = mark.globalMatch(text); it.hasNext();)
            marks << it.next().captured();
        return marks;
    };
    const QDir folder(support::sourceFolder() + QStringLiteral("/resources/help"));
    const QStringList files = folder.entryList({ QStringLiteral("*.md") });
    QCOMPARE(QDir(folder.filePath(language)).entryList({ QStringLiteral("*.md") }), files);
    for (const QString &file : files) {
        const QByteArray english = read(folder.filePath(file));
        const QByteArray ours = read(folder.filePath(language + u'/' + file));
        const QByteArray hash = QCryptographicHash::hash(english, QCryptographicHash::Sha256).toHex().left(16);
        QVERIFY2(ours.endsWith("<!-- of the English text " + hash + " -->\n"),
            qPrintable(QStringLiteral("%1/%2: the English text changed, it is now %3")
                           .arg(language, file, QString::fromLatin1(hash))));
        const QString before = QString::fromUtf8(english);
        const QString after = QString::fromUtf8(ours);
        for (const QRegularExpression &mark : kept)
            QVERIFY2(marksOf(after, mark) == marksOf(before, mark),
                qPrintable(language + u'/' + file + u' ' + mark.pattern()));
        QStringList names = marksOf(before, code);
        QStringList ourNames = marksOf(after, code);
        names.sort(); // the order of words is another
        ourNames.sort();
        QCOMPARE(ourNames, names);
    }
}

void TestHelpPage::languageIsShown()
{
    const HelpBook english = HelpBook::compiledIn(QLocale(QLocale::English));
    for (const char *code : { "de_AT", "es_MX", "fr_CA", "pt_PT", "ru_RU", "zh_CN", "ja_JP" }) {
        const HelpBook book = HelpBook::compiledIn(QLocale(QLatin1String(code)));
        QCOMPARE(book.topics().size(), english.topics().size());
        for (qsizetype i = 0; i < english.topics().size(); ++i) {
            QCOMPARE(book.topics()[i].id, english.topics()[i].id);
            QVERIFY2(book.topics()[i].plain != english.topics()[i].plain, qPrintable(book.topics()[i].id));
            QVERIFY(!book.topics()[i].plain.contains(QStringLiteral("<!--")));
        }
    }
    QCOMPARE(HelpBook::compiledIn(QLocale(QLocale::Finnish)).topics().first().title, english.topics().first().title);
    QCOMPARE(HelpBook::compiledIn(QLocale::c()).topics().first().title, english.topics().first().title);
}

void TestHelpPage::modelHoldsItsContract()
{
    HelpModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBook(HelpBook::compiledIn());
    const int all = model.rowCount();
    model.setWords(QStringLiteral("wallet"));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    QVERIFY(!model.index(0).data(HelpModel::ExcerptRole).toString().isEmpty());
    model.setWords(QStringLiteral("zzzz"));
    QCOMPARE(model.rowCount(), 0);
    model.setWords({});
    QCOMPARE(model.rowCount(), all);
}

void TestHelpPage::searchFindsAllWords()
{
    const HelpBook book({ HelpBook::topicFrom(QStringLiteral("a"), QStringLiteral("# Apples\n\nRed and round, red.")),
        HelpBook::topicFrom(QStringLiteral("b"), QStringLiteral("# Red things\n\nA **red** *brick*.")),
        HelpBook::topicFrom(QStringLiteral("c"), QStringLiteral("# Blue\n\nSky.")) });
    const auto red = book.search(QStringLiteral("RED"));
    QCOMPARE(red.size(), 2);
    QCOMPARE(red[0].id, QStringLiteral("b")); // in its title
    QCOMPARE(red[0].count, 2);
    QCOMPARE(book.search(QStringLiteral("red brick")).size(), 1);
    QVERIFY(book.search(QStringLiteral("**")).isEmpty());
    QVERIFY(book.search(QStringLiteral("red sky")).isEmpty());
    QVERIFY(book.search(QStringLiteral("  ")).isEmpty());
}

void TestHelpPage::f1OpensThePagesTopic()
{
    for (const auto &[page, topic] : { std::pair { "machines", "machines" }, std::pair { "settings", "settings" },
             std::pair { "dashboard", "dashboard" } }) {
        QVERIFY(m_window->showPage(QLatin1String(page)));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_window->currentPage(), QStringLiteral("help"));
        QCOMPARE(m_page->currentTopic(), QLatin1String(topic));
    }
    m_page->showTopic(QStringLiteral("wallet"));
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QCOMPARE(m_page->currentTopic(), QStringLiteral("wallet"));
}

void TestHelpPage::questionMarkOpensThePagesTopic()
{
    m_window->showPage(QStringLiteral("machines"));
    auto *button = m_window->findChild<HelpButton *>(QStringLiteral("help-machines"));
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_window->currentPage(), QStringLiteral("help"));
    QCOMPARE(m_page->currentTopic(), QStringLiteral("machines"));
    QCOMPARE(find<QListView>()->currentIndex().data(HelpModel::IdRole).toString(), QStringLiteral("machines"));
}

void TestHelpPage::searchMarksAndScrolls()
{
    m_window->showPage(QStringLiteral("help"));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>()->hasFocus());
    QTest::keyClicks(find<QLineEdit>(), QStringLiteral("restore"));
    QCOMPARE(m_page->currentTopic(), find<QListView>()->model()->index(0, 0).data(HelpModel::IdRole).toString());
    m_page->showTopic(QStringLiteral("wallet"));
    const auto marks = find<HelpView>()->extraSelections();
    QVERIFY(marks.size() >= 3);
    for (const auto &mark : marks)
        QCOMPARE(mark.cursor.selectedText().toLower(), QStringLiteral("restore"));
    QVERIFY(find<HelpView>()->verticalScrollBar()->value() > 0);
    QTest::keyClicks(find<QLineEdit>(), QStringLiteral(" qqqq"));
    QVERIFY(find<HelpView>()->extraSelections().isEmpty());
    QVERIFY(!find<QListView>()->isVisible());
    find<QLineEdit>()->clear();
    QVERIFY(find<QListView>()->isVisible());
}

void TestHelpPage::linksAndTheWayBack()
{
    m_page->showTopic(QStringLiteral("start"));
    m_window->showPage(QStringLiteral("help"));
    Q_EMIT find<HelpView>()->anchorClicked(QUrl(QStringLiteral("wallet.md#restore")));
    QCOMPARE(m_page->currentTopic(), QStringLiteral("wallet"));
    QVERIFY(find<HelpView>()->verticalScrollBar()->value() > 100);
    Q_EMIT find<HelpView>()->anchorClicked(QUrl(QStringLiteral("nowhere.md")));
    QCOMPARE(m_page->currentTopic(), QStringLiteral("wallet"));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->currentTopic(), QStringLiteral("start"));
}

void TestHelpPage::outsideIsAsked()
{
    m_window->showPage(QStringLiteral("help"));
    QSignalSpy opened(m_window.get(), &MainWindow::urlOpened);
    const QUrl url(QStringLiteral("https://example.org/page"));
    for (const auto answer : { QMessageBox::Cancel, QMessageBox::Open }) {
        Q_EMIT find<HelpView>()->anchorClicked(url);
        auto *question = m_page->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(QStringLiteral("example.org")));
        QCOMPARE(opened.size(), 0);
        QTest::mouseClick(question->button(answer), Qt::LeftButton);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
    }
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toUrl(), url);
    Q_EMIT find<HelpView>()->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QVERIFY(!m_page->findChild<QMessageBox *>());
}

void TestHelpPage::headingsFollowTheTypeScale()
{
    m_page->showTopic(QStringLiteral("wallet"));
    const QTextDocument *document = find<HelpView>()->document();
    QCOMPARE(document->begin().begin().fragment().charFormat().font().pixelSize(), 18);
    QCOMPARE(document->begin().next().begin().fragment().charFormat().font().pixelSize(), 13);
    const QColor light = document->begin().begin().fragment().charFormat().foreground().color();
    m_window->setAppearance(Appearance::Dark);
    QVERIFY(document->begin().begin().fragment().charFormat().foreground().color() != light);
}

QTEST_MAIN(TestHelpPage)
#include "tst_HelpPage.moc"
