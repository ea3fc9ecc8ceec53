// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/PoolFixture.h"
#include "tests/support/Folders.h"
#include "widgets/MainWindow.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/Page.h"
#include "widgets/text/CoreWords.h"
#include "widgets/text/Format.h"
#include "widgets/text/Language.h"
#include "widgets/text/Words.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDirIterator>
#include <QHeaderView>
#include <QLibraryInfo>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

using namespace widgets;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
    bool isPlural = false;
    QStringList forms; ///< the translation, or its plural forms
};

QList<Message> messagesOf(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&in);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            all.append({ context, {}, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes", {} });
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            all.last().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!all.last().isPlural)
                all.last().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            all.last().forms << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : all;
}

/// "%1", "%n", and HTML tags, sorted: what a translation must have as well.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("%(?:L?[0-9]|L?n)|<[^>]+>"));
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marks << it.next().captured();
    marks.removeDuplicates();
    marks.sort();
    return marks;
}

QString sourceFolder()
{
    return support::sourceFolder();
}

/// Stands for translations/core.ts where a language is asked for.
constexpr const char *coreList = "core";

QString fileOf(const QString &code)
{
    if (code == QLatin1String(coreList))
        return sourceFolder() + QStringLiteral("/translations/core.ts");
    return sourceFolder() + QStringLiteral("/translations/hashstead_%1.ts").arg(Language::fileCode(code));
}

QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget())
        names.prepend(QLatin1String(widget->metaObject()->className())
            + (widget->objectName().isEmpty() ? QString() : u'#' + widget->objectName()));
    return names.join(u'/');
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void filesAreComplete_data() { languages(); }
    void filesAreComplete();
    void sourcesHoldNothingNew_data();
    void sourcesHoldNothingNew();
    void coreIsTranslated_data() { languages(); }
    void coreIsTranslated();
    void coreSentences();
    void systemsLanguage();
    void pluralForms();
    void numbersFollow();
    void textsFit_data();
    void textsFit();
    void windowTakesPlaceWhileMining();

private:
    void languages();
    void fill(MainWindow &window);
    static QStringList cutTexts(QWidget *page);
};

void TestTranslations::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("code");
    const QStringList all = Language::all();
    for (const QString &code : all)
        QTest::newRow(qPrintable(code)) << code;
}

void TestTranslations::filesAreComplete()
{
    QFETCH(QString, code);
    const QMap<QString, int> forms { { QStringLiteral("ru"), 3 }, { QStringLiteral("zh-CN"), 1 },
        { QStringLiteral("ja"), 1 } };
    const auto messages = messagesOf(fileOf(code));
    QVERIFY2(messages.size() >= (code == u"en" ? 20 : 1000), qPrintable(QString::number(messages.size())));
    for (const Message &message : messages) {
        QVERIFY2(message.context != u"widgets" && message.context != u"app", qPrintable(message.source)); // no class
        const QByteArray where = (message.context + QStringLiteral(": ") + message.source).toUtf8();
        QVERIFY2(message.type.isEmpty(), where.constData());
        QVERIFY2(message.forms.size() == (message.isPlural ? forms.value(code, 2) : 1), where.constData());
        for (const QString &form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), where.constData());
            QVERIFY2(marksOf(form) == marksOf(message.source), where.constData());
            QVERIFY2(form.count(u'&') == message.source.count(u'&'), where.constData());
            QVERIFY2(form.endsWith(u'\n') == message.source.endsWith(u'\n'), where.constData());
        }
    }
}

/// lupdate on copies of the .ts files finds the same messages.
void TestTranslations::sourcesHoldNothingNew()
{
    QFETCH(QString, code);
    const bool isCore = code == QLatin1String(coreList);
    const QString lupdate
        = QStandardPaths::findExecutable(QStringLiteral("lupdate"), { QLibraryInfo::path(QLibraryInfo::BinariesPath) });
    QVERIFY2(!lupdate.isEmpty(), "lupdate is missing: package qt6-l10n-tools");
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(fileOf(code), copy));
    QFile list(folder.filePath(QStringLiteral("files.txt")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    if (isCore)
        list.write(QStringLiteral("%1/app/shared/Plan.cpp\n").arg(sourceFolder()).toUtf8());
    const QList<const char *> parts
        = isCore ? QList<const char *> { "core" } : QList<const char *> { "core", "widgets", "app" };
    for (const char *part : parts) {
        QDirIterator it(sourceFolder() + u'/' + QLatin1String(part), { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
            QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            list.write(it.next().toUtf8() + '\n');
    }
    list.close();
    QStringList arguments { QStringLiteral("-silent"), QStringLiteral("-I"), sourceFolder(),
        QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete") };
    if (code == u"en")
        arguments << QStringLiteral("-pluralonly");
    arguments << u'@' + list.fileName() << QStringLiteral("-ts") << copy;
    QProcess process;
    process.start(lupdate, arguments);
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);

    const auto keysOf = [](const QList<Message> &messages) {
        QStringList keys;
        for (const Message &m : messages)
            keys << m.context + QStringLiteral(": ") + m.source + (m.comment.isEmpty() ? QString() : u'|' + m.comment);
        keys.sort();
        return keys;
    };
    const QStringList found = keysOf(messagesOf(copy));
    const QStringList known = keysOf(messagesOf(fileOf(code)));
    for (const QString &key : found)
        QVERIFY2(known.contains(key), qPrintable(QStringLiteral("no translation of ") + key));
    for (const QString &key : known)
        QVERIFY2(found.contains(key), qPrintable(QStringLiteral("no longer in the sources: ") + key));
}

void TestTranslations::sourcesHoldNothingNew_data()
{
    languages();
    QTest::newRow(coreList) << QString::fromLatin1(coreList);
}

/// Every sentence that is marked in the core is known to the window and comes out in its language, arguments and all.
void TestTranslations::coreIsTranslated()
{
    QFETCH(QString, code);
    Language language;
    language.set(code);
    const auto patterns = messagesOf(fileOf(QLatin1String(coreList)));
    QVERIFY(patterns.size() > 90);
    for (const Message &pattern : patterns) {
        QCOMPARE(pattern.context, QStringLiteral("core"));
        QString english = pattern.source;
        QString ours = QCoreApplication::translate("core", english.toUtf8().constData());
        for (int i = 1; i <= 9; ++i) {
            english.replace(QStringLiteral("%%1").arg(i), QStringLiteral("<%1>").arg(i));
            ours.replace(QStringLiteral("%%1").arg(i), QStringLiteral("<%1>").arg(i));
        }
        QCOMPARE(CoreWords::of(english), ours);
        // Punctuation between arguments may be the same everywhere.
        const bool hasWords = english.contains(QRegularExpression(QStringLiteral("[a-z]{3}")));
        if (code == u"en")
            QCOMPARE(ours, english);
        else
            QVERIFY2(ours != english || !hasWords, qPrintable(english));
    }
}

void TestTranslations::coreSentences()
{
    Language language;
    const QString nested = QStringLiteral(
        "pool.example:3336: nothing listens at 10.0.0.7:8332; start the node or correct host and port. Check the "
        "Internet connection, host and port. Next try: other.example:3336.");
    language.set(QStringLiteral("en"));
    QCOMPARE(CoreWords::of(nested), nested);
    language.set(QStringLiteral("de"));
    const QString german = CoreWords::of(nested);
    QVERIFY2(german.startsWith(QStringLiteral("pool.example:3336: ")), qPrintable(german));
    for (const char *english : { "nothing listens", "Check the", "Next try" })
        QVERIFY2(!german.contains(QLatin1String(english)), qPrintable(german));
    for (const char *kept : { "10.0.0.7:8332", "other.example:3336" })
        QVERIFY2(german.contains(QLatin1String(kept)), qPrintable(german));
    QCOMPARE(CoreWords::of(QStringLiteral("The connection to node.local:8332 broke.")),
        QStringLiteral("Die Verbindung zu node.local:8332 brach ab."));
    // What others say stays, and is never taken for a mark.
    const QString said
        = CoreWords::of(QStringLiteral("The node is starting (Loading %2 of 100%1). Mining starts when it is done."));
    QVERIFY2(said.contains(QStringLiteral("(Loading %2 of 100%1)")) && !said.contains(QStringLiteral("starts")),
        qPrintable(said));
    for (const QString &foreign : { QStringLiteral("Loading block index"), QString(), QString(u'%'), QString(u'.'),
             QString(100'000, u';'), QStringLiteral(": ").repeated(900), QStringLiteral("; ").repeated(900) })
        QCOMPARE(CoreWords::of(foreign), foreign);

    stats::Event event { UnixMs {}, stats::EventKind::SourceConnected, stats::Severity::Good, {},
        { { QStringLiteral("name"), QStringLiteral("Simulated chain") } } };
    QVERIFY(!Words::event(event).contains(QStringLiteral("chain")));
}

void TestTranslations::systemsLanguage()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    QCOMPARE(Language::chosen(s("ja"), { s("de-AT") }), s("ja"));
    QCOMPARE(Language::chosen(s("system"), { s("de-AT"), s("de"), s("en-US") }), s("de"));
    QCOMPARE(Language::chosen(s("system"), { s("pl-PL"), s("pt-PT"), s("en") }), s("pt-BR"));
    QCOMPARE(Language::chosen(s("system"), { s("zh_CN") }), s("zh-CN"));
    QCOMPARE(Language::chosen(s("system"), { s("zh-Hans-SG") }), s("zh-CN"));
    QCOMPARE(Language::chosen(s("system"), { s("zh-Hant-TW"), s("zh-TW"), s("fr") }), s("fr"));
    QCOMPARE(Language::chosen(s("system"), { s("C") }), s("en"));
    QCOMPARE(Language::chosen(s("system"), {}), s("en"));
    const QStringList all = Language::all();
    for (const QString &code : all)
        QVERIFY(!Language::nameOf(code).isEmpty());
}

void TestTranslations::pluralForms()
{
    Language language;
    language.set(QStringLiteral("en"));
    QCOMPARE(Words::machines(1), QStringLiteral("1 machine"));
    QCOMPARE(Words::machines(2), QStringLiteral("2 machines"));
    language.set(QStringLiteral("ru"));
    const QStringList words { Words::machines(1).section(u' ', 1), Words::machines(3).section(u' ', 1),
        Words::machines(5).section(u' ', 1) };
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 3);
    QCOMPARE(Words::machines(22).section(u' ', 1), words[1]);
    QCOMPARE(Words::machines(1'000'000'000'021).section(u' ', -1), words[0]); // past an int
    language.set(QStringLiteral("en"));
    QCOMPARE(Words::machines(1), QStringLiteral("1 machine"));
}

void TestTranslations::numbersFollow()
{
    Language language;
    language.set(QStringLiteral("de"));
    QCOMPARE(Format::count(1234567), QStringLiteral("1.234.567"));
    // What Qt says is translated too: package qt6-translations-l10n.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    language.set(QStringLiteral("en"));
    QCOMPARE(Format::count(1234567), QStringLiteral("1,234,567"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

void TestTranslations::fill(MainWindow &window)
{
    const stats::LiveSnapshot live = fixture::live(8);
    connect(&window, &MainWindow::seriesRequested, &window,
        [&window, live](const stats::SeriesRequest &r) { window.setSeries(fixture::series(r, live)); });
    window.setProfile(QStringLiteral("home-pool"));
    window.setListeners(fixture::endpoints());
    window.setEvents(fixture::events());
    window.setNodes(fixture::nodes());
    window.setSettings(fixture::settings());
    window.addLog(fixture::log());
    window.setWallet(fixture::walletState());
    window.setPool(fixture::pool());
    window.setBlocks(fixture::blocks());
    window.setMint(fixture::mint());
    window.setEhash(fixture::ehash());
    window.setMintPools(fixture::mintPools());
    window.setLive(live);
}

/// Buttons and labels with less room than their text needs. Labels of one line end in an ellipsis and tell the whole
/// as their tool tip: those are fine.
QStringList TestTranslations::cutTexts(QWidget *page)
{
    QStringList cut;
    const auto widgets = page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        QString what;
        if (const auto *table = qobject_cast<const LiveTable *>(widget)) {
            for (int i = 0; i < table->model()->columnCount(); ++i) {
                const QString title = table->model()->headerData(i, Qt::Horizontal).toString();
                const QFont font = themeFont(TextSize::Label, QFont::Medium);
                // The column that takes what the others leave ends its title in an ellipsis.
                const bool isWide = table->horizontalHeader()->sectionResizeMode(i) == QHeaderView::Stretch;
                if (!isWide && !table->isColumnHidden(i)
                    && table->columnWidth(i) < QFontMetrics(font).horizontalAdvance(title))
                    cut << QStringLiteral("%1: the column \"%2\" is too narrow").arg(pathOf(table), title);
            }
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
            // Those that we paint ourselves may be narrower than they would like to be, but not than their text.
            const bool isOfQt = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget);
            const int needed
                = isOfQt ? button->sizeHint().width() : button->fontMetrics().horizontalAdvance(button->text());
            if (button->width() < needed)
                what = button->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
            if (label->wordWrap()
                    ? label->height() < label->heightForWidth(label->width())
                    : !qobject_cast<const RoleLabel *>(label) && label->width() < label->sizeHint().width())
                what = label->text();
        }
        if (!what.isEmpty())
            cut << QStringLiteral("%1 \"%2\": %3x%4 has no room")
                       .arg(pathOf(widget), what)
                       .arg(widget->width())
                       .arg(widget->height());
        // Nothing stands over its parent's edge.
        const QWidget *parent = widget->parentWidget();
        const bool isText = !what.isEmpty() || qobject_cast<const QAbstractButton *>(widget);
        if (isText && !qobject_cast<const QScrollArea *>(parent->parentWidget())
            && (widget->geometry().right() > parent->width() || widget->geometry().left() < 0))
            cut << QStringLiteral("%1 stands over the edge").arg(pathOf(widget));
    }
    return cut;
}

void TestTranslations::textsFit_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    const QStringList all = Language::all();
    for (const QString &code : all) {
        for (const QSize size : { QSize(960, 640), QSize(1280, 800) })
            QTest::addRow("%s-%d", qPrintable(code), size.width()) << code << size;
    }
}

void TestTranslations::textsFit()
{
    QFETCH(QString, code);
    QFETCH(QSize, size);
    Language language;
    language.set(code);
    MainWindow window;
    fill(window);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QStringList cut;
    const auto pages = window.findChildren<Page *>();
    QVERIFY(pages.size() >= 8);
    for (Page *page : pages) {
        QVERIFY(window.showPage(page->id()));
        QCoreApplication::sendPostedEvents();
        QTest::qWait(1);
        cut << cutTexts(window.centralWidget());
    }
    QCOMPARE(window.size(), size);
    cut.removeDuplicates();
    for (const QString &text : std::as_const(cut))
        qWarning().noquote() << text;
    QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("%1 texts are cut").arg(cut.size())));
}

/// As the program does it: one window gives way to another while snapshots go on.
void TestTranslations::windowTakesPlaceWhileMining()
{
    Language language;
    language.set(QStringLiteral("en"));
    QTemporaryDir folder;
    const QString state = folder.filePath(QStringLiteral("window.ini"));
    auto window = std::make_unique<MainWindow>(state);
    fill(*window);
    int tick = 0;
    QTimer services;
    connect(&services, &QTimer::timeout, &services, [&] {
        if (window)
            window->setLive(fixture::live(8, ++tick));
    });
    services.start(20);
    window->resize(1100, 700);
    window->show();
    QTRY_VERIFY(tick > 3);
    QVERIFY(window->showPage(QStringLiteral("machines")));
    const QString machine = fixture::live(8).miners.at(2).key;
    window->findChild<MachinesPage *>()->showMachine(machine);
    window->setAppearance(Appearance::Dark);
    QCOMPARE(window->findChild<MachinesPage *>()->title(), QStringLiteral("Machines"));

    for (const char *code : { "de", "ja", "ru", "en" }) {
        const auto before = std::exchange(window, nullptr);
        language.set(QLatin1String(code));
        window = std::make_unique<MainWindow>(state);
        window->takePlaceOf(*before);
        fill(*window);
        window->show();
        const int then = tick;
        QTRY_VERIFY(tick > then + 3);
        QCOMPARE(window->currentPage(), QStringLiteral("machines"));
        QCOMPARE(window->size(), QSize(1100, 700));
        auto *machines = window->findChild<MachinesPage *>();
        QCOMPARE(machines->selectedKey(), machine);
        QCOMPARE(machines->title(), QCoreApplication::translate("widgets::MachinesPage", "Machines"));
        QCOMPARE(machines->title() == QStringLiteral("Machines"), QByteArrayView(code) == "en");
        QVERIFY(Theme::of(window.get()).isDark);
    }
}

QTEST_MAIN(TestTranslations)
#include "tst_Translations.moc"
