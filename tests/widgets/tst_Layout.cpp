// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "app/screenshots/Photographer.h"
#include "tests/widgets/PaintedTexts.h"
#include "widgets/MainWindow.h"
#include "widgets/Tray.h"
#include "widgets/text/Language.h"

#include <QMenu>
#include <QTest>

using namespace widgets;

/// Every scene that the screenshots show, in every language: no text is cut, elided without being meant to, or painted
/// over another one.
class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recorderSeesFaults();
    void nothingIsCut_data();
    void nothingIsCut();
    void trayMenu_data() { languages(); }
    void trayMenu();

private:
    static void languages()
    {
        QTest::addColumn<QString>("code");
        const QStringList all = Language::all();
        for (const QString &code : all)
            QTest::newRow(qPrintable(code)) << code;
    }
    static void expectNone(QStringList faults)
    {
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            qWarning().noquote() << fault;
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 texts are cut").arg(faults.size())));
    }
};

/// What the offscreen platform cannot do it says for each window; the faults would drown in it.
void TestLayout::initTestCase()
{
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
        if (!text.startsWith(QLatin1String("This plugin does not support")))
            before(type, context, text);
    });
}

/// The check can fail, in each of its ways.
void TestLayout::recorderSeesFaults()
{
    QWidget window;
    window.resize(400, 200);
    const auto put = [&](const QString &text, const QRect &place) {
        auto *label = new RoleLabel(TextSize::Body, Role::Text, QFont::Normal, &window);
        label->show(text);
        label->setGeometry(place);
        return label;
    };
    const QString text = QStringLiteral("thirty letters are a long text");
    put(text, QRect(0, 0, 300, 20));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(support::TextCheck(&window).faults(), QStringList());

    auto *narrow = put(text, QRect(0, 40, 80, 20));
    narrow->setVisible(true);
    QStringList faults = support::TextCheck(&window).faults();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults[0].contains(QStringLiteral("has no room")), qPrintable(faults[0]));
    letElide(narrow);
    QCOMPARE(support::TextCheck(&window).faults(), QStringList());
    QCOMPARE(support::TextCheck(&window).elided().size(), 1);

    auto *low = new QLabel(text, &window);
    low->setGeometry(0, 80, 300, 4);
    low->setVisible(true);
    faults = support::TextCheck(&window).faults();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults[0].contains(QStringLiteral("cut in height")), qPrintable(faults[0]));
    low->setGeometry(0, 80, 60, 20);
    faults = support::TextCheck(&window).faults();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults[0].contains(QStringLiteral("cut at the side")), qPrintable(faults[0]));
    low->setGeometry(0, 2, 300, 20);
    faults = support::TextCheck(&window).faults();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults[0].contains(QStringLiteral("painted over each other")), qPrintable(faults[0]));
}

void TestLayout::nothingIsCut_data()
{
    languages();
}

void TestLayout::nothingIsCut()
{
    QFETCH(QString, code);
    Language language;
    language.set(code);
    QStringList faults;
    int scenes = 0;
    bool isDone = false;
    // Those left out differ in figures alone.
    const QRegularExpression only(QStringLiteral("^(?!.*(farm|week|difficulty|dashboard-demo|dark|-all-)).*$"));
    screenshots::tour(
        only,
        [&](QWidget *shown, const QString &name) {
            ++scenes;
            const support::TextCheck check(shown);
            const QStringList found = check.faults();
            for (const QString &fault : found)
                faults << name + QStringLiteral(": ") + fault;
            if (qEnvironmentVariableIsSet("SHOW_ELIDED")) {
                const QStringList elided = check.elided();
                for (const QString &text : elided)
                    qInfo().noquote() << name << text;
            }
        },
        [&] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 3'500'000);
    QVERIFY2(scenes > 40, qPrintable(QString::number(scenes)));
    expectNone(faults);
}

void TestLayout::trayMenu()
{
    QFETCH(QString, code);
    Language language;
    language.set(code);
    MainWindow window;
    Tray tray(&window, true);
    tray.setLive(fixture::live(6));
    const auto all = QApplication::topLevelWidgets();
    // The only menu that belongs to no widget.
    const auto it = std::find_if(all.begin(), all.end(),
        [](QWidget *widget) { return qobject_cast<QMenu *>(widget) && !widget->parentWidget(); });
    QVERIFY(it != all.end());
    (*it)->show();
    QVERIFY(QTest::qWaitForWindowExposed(*it));
    QVERIFY(support::TextRecorder::textsOf(*it).size() >= 3);
    expectNone(support::TextCheck(*it).faults());
}

QTEST_MAIN(TestLayout)
#include "tst_Layout.moc"
