// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "widgets/pages/SettingEditor.h"
#include "widgets/pages/SettingsPage.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;
using Changes = QMap<QString, QVariant>;

class TestSettingsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void nothingChangedAtFirst();
    void editIsSentWithItsType();
    void listAndSwitch();
    void boundsAreSaidAndKept();
    void errorsOfTheCore();
    void revert();
    void profileCards();
    void secretsAreHidden();
    void expertSettingsAreFolded();
    void search();
    void editsSurviveNewValues();

private:
    SettingEditor *editor(const char *key) { return m_page->editor(QLatin1String(key)); }
    void type(const char *key, const QString &text)
    {
        auto *line = editor(key)->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QPushButton *button(const char *name) { return m_page->findChild<QPushButton *>(QLatin1String(name)); }
    Changes sent(const QSignalSpy &spy) { return spy.last().first().value<Changes>(); }

    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>();
    m_page->setSettings(fixture::settings());
    m_page->resize(1000, 700);
    m_page->show();
}

void TestSettingsPage::nothingChangedAtFirst()
{
    QVERIFY(!m_page->hasChanges());
    QVERIFY(!button("apply")->isEnabled());
    QVERIFY(!button("revert")->isEnabled());
}

void TestSettingsPage::editIsSentWithItsType()
{
    QSignalSpy spy(m_page.get(), &SettingsPage::settingsChanged);
    type("pool.seconds_per_share", QStringLiteral("12"));
    type("node.url", QStringLiteral("http://10.0.0.5:8332"));
    QVERIFY(button("apply")->isEnabled());
    QTest::mouseClick(button("apply"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(sent(spy),
        (Changes { { QStringLiteral("pool.seconds_per_share"), 12 },
            { QStringLiteral("node.url"), QStringLiteral("http://10.0.0.5:8332") } }));
    QCOMPARE(sent(spy)[QStringLiteral("pool.seconds_per_share")].metaType().id(), int(QMetaType::Int));
    QVERIFY2(!button("apply")->isEnabled(), "one answer at a time");
    auto rows = fixture::settings();
    for (SettingRow &row : rows)
        row.value = sent(spy).value(row.spec.key, row.value);
    m_page->showResult({});
    m_page->setSettings(rows);
    QVERIFY(!m_page->hasChanges());
}

void TestSettingsPage::listAndSwitch()
{
    QSignalSpy spy(m_page.get(), &SettingsPage::settingsChanged);
    editor("upstream.urls")->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("a:1\n\n  b:2 \n"));
    QTest::keyClick(editor("upstream.aggregate")->findChild<QCheckBox *>(), Qt::Key_Space);
    QTest::mouseClick(button("apply"), Qt::LeftButton);
    QCOMPARE(sent(spy)[QStringLiteral("upstream.urls")].toStringList(),
        (QStringList { QStringLiteral("a:1"), QStringLiteral("b:2") }));
    QCOMPARE(sent(spy)[QStringLiteral("upstream.aggregate")], QVariant(false));
}

void TestSettingsPage::boundsAreSaidAndKept()
{
    QSignalSpy spy(m_page.get(), &SettingsPage::settingsChanged);
    type("pool.seconds_per_share", QStringLiteral("500"));
    QCOMPARE(editor("pool.seconds_per_share")->problem(), QStringLiteral("Allowed is 1 to 120."));
    QVERIFY(!button("apply")->isEnabled());
    type("pool.seconds_per_share", QStringLiteral("six"));
    QVERIFY(!editor("pool.seconds_per_share")->value().isValid());
    QVERIFY(!button("apply")->isEnabled());
    QVERIFY(button("revert")->isEnabled());
    type("pool.seconds_per_share", QStringLiteral("7"));
    QVERIFY(button("apply")->isEnabled());
    QCOMPARE(spy.size(), 0);
}

void TestSettingsPage::errorsOfTheCore()
{
    type("node.url", QStringLiteral("nonsense"));
    QTest::mouseClick(button("apply"), Qt::LeftButton);
    m_page->showResult({ { QStringLiteral("node.url"), QStringLiteral("This is no URL.") } });
    QVERIFY(m_page->hasChanges());
    QVERIFY(editor("node.url")->findChild<QLineEdit *>()->property("invalid").toBool());
    QVERIFY(button("apply")->isEnabled());
    type("node.url", QStringLiteral("http://x:1"));
    QVERIFY(!editor("node.url")->findChild<QLineEdit *>()->property("invalid").toBool());
}

void TestSettingsPage::revert()
{
    type("pool.seconds_per_share", QStringLiteral("999"));
    QTest::mouseClick(button("revert"), Qt::LeftButton);
    QVERIFY(!m_page->hasChanges());
    QCOMPARE(editor("pool.seconds_per_share")->value().toInt(), 6);
}

void TestSettingsPage::profileCards()
{
    QSignalSpy spy(m_page.get(), &SettingsPage::settingsChanged);
    auto *demo = m_page->findChild<QAbstractButton *>(QStringLiteral("profile-demo"));
    auto *solo = m_page->findChild<QAbstractButton *>(QStringLiteral("profile-solo"));
    QVERIFY(demo->isChecked());
    QTest::mouseClick(solo, Qt::LeftButton);
    QVERIFY(!demo->isChecked());
    QTest::mouseClick(button("apply"), Qt::LeftButton);
    QCOMPARE(sent(spy), (Changes { { QStringLiteral("profile"), QStringLiteral("solo") } }));
    m_page->showResult({});
    QTest::mouseClick(button("revert"), Qt::LeftButton);
    QVERIFY(demo->isChecked());
}

void TestSettingsPage::secretsAreHidden()
{
    QCOMPARE(editor("node.password")->findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
    QCOMPARE(editor("node.user")->findChild<QLineEdit *>()->echoMode(), QLineEdit::Normal);
    QVERIFY(SettingEditor::isSecret(QStringLiteral("exchange.api_secret")));
    QVERIFY(SettingEditor::isSecret(QStringLiteral("bitcoin.node/127.0.0.1:8332 password")));
    QSignalSpy spy(m_page.get(), &SettingsPage::settingsChanged);
    type("node.password", QStringLiteral(" hunter2 "));
    QTest::mouseClick(button("apply"), Qt::LeftButton);
    QCOMPARE(sent(spy), (Changes { { QStringLiteral("node.password"), QStringLiteral(" hunter2 ") } }));
    m_page->showResult({ { QString(), QStringLiteral("no") } });
    QVERIFY(m_page->hasChanges()); // refused: still there to try again
    m_page->showResult({});
    QCOMPARE(editor("node.password")->value().toString(), QString());
    QVERIFY(!m_page->hasChanges());
}

void TestSettingsPage::expertSettingsAreFolded()
{
    QVERIFY(!editor("network.workers")->isVisible());
    QVERIFY(editor("network.sv1_listen")->isVisible());
    m_page->showResult({ { QStringLiteral("network.workers"), QStringLiteral("Too many.") } });
    QVERIFY2(editor("network.workers")->isVisible(), "a wrong value is never out of sight");
}

void TestSettingsPage::search()
{
    auto *box = m_page->findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->property("search").toBool())
            box = line;
    }
    QTest::keyClicks(box, QStringLiteral("threads"));
    QVERIFY(editor("network.workers")->isVisible());
    QVERIFY(!editor("network.sv1_listen")->isVisible());
    QVERIFY(!editor("node.url")->isVisible());
    box->clear();
    QVERIFY(editor("node.url")->isVisible());
    QVERIFY(!editor("network.workers")->isVisible());
}

void TestSettingsPage::editsSurviveNewValues()
{
    type("node.user", QStringLiteral("alice"));
    auto rows = fixture::settings();
    for (SettingRow &row : rows) {
        if (row.spec.key == QLatin1String("node.url"))
            row.value = QStringLiteral("http://other:1");
    }
    m_page->setSettings(rows);
    QCOMPARE(editor("node.user")->value().toString(), QStringLiteral("alice"));
    QCOMPARE(editor("node.url")->value().toString(), QStringLiteral("http://other:1"));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_SettingsPage.moc"
