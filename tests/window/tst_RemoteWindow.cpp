// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Face.h"
#include "tests/support/Programs.h"
#include "widgets/connections/CoreEditor.h"
#include "widgets/connections/LinkStrip.h"
#include "widgets/controls/ActionBar.h"
#include "widgets/controls/Labels.h"
#include "widgets/controls/LiveTable.h"
#include "widgets/controls/Panels.h"
#include "widgets/pages/DashboardPage.h"
#include "widgets/pages/MachineDetail.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/SettingEditor.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace widgets;
using support::Daemon;

namespace {

constexpr int patience = 60'000; ///< ms, of a machine that many share

} // namespace

/// The whole window drives a real hashsteadd: it is added by keyboard, shown, commanded, killed, missed, found again.
class tst_RemoteWindow : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home; ///< of the window
    std::unique_ptr<QTemporaryDir> m_away; ///< of the core
    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<app::Program> m_program;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<app::Face> m_face;
    quint16 m_port = 0;
    QString m_fingerprint;

    MainWindow &window() { return m_face->window(); }
    template <class T> T *part(const char *name) { return window().findChild<T *>(QLatin1String(name)); }
    LinkStrip *strip() { return window().findChild<LinkStrip *>(); }
    MachinesPage *machines() { return window().findChild<MachinesPage *>(); }
    CoreEditor *editor() { return window().findChild<CoreEditor *>(); }
    int rows() { return machines()->table()->model()->rowCount(); }
    bool hasMachine(const QString &name)
    {
        const QAbstractItemModel *model = machines()->table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString().contains(name))
                return true;
        }
        return false;
    }
    QString line() { return editor()->findChild<RoleLabel *>(QStringLiteral("core-line"))->text(); }
    const api::LinkState &link() { return window().shownCore().link; }

    void prepareDaemon(const QString &listen)
    {
        m_daemon->set(QStringLiteral("api.enabled"), QStringLiteral("true"));
        m_daemon->set(QStringLiteral("api.listen"), listen);
        m_daemon->set(QStringLiteral("demo.hashrate"), QStringLiteral("2000"));
        m_daemon->useTinyMachines();
    }
    QString token(const QString &scope)
    {
        support::Program teller(QStringLiteral("hashsteadd"));
        teller.start({ QStringLiteral("token"), QStringLiteral("add"), scope, QStringLiteral("--scope"), scope,
            QStringLiteral("--json"), QStringLiteral("--data-dir"), m_away->path() });
        return teller.finish() ? teller.lastJson()[QStringLiteral("token")].toString() : QString();
    }
    void openWindow()
    {
        app::CommandLine line;
        line.dataDir = m_home->path();
        line.assignments = { { QStringLiteral("general.secret_store"), QStringLiteral("file") },
            { QStringLiteral("general.profile"), QStringLiteral("demo") },
            { QStringLiteral("network.pool_listen"), QString() }, { QStringLiteral("mint.listen"), QString() },
            { QStringLiteral("network.sv1_listen"), QStringLiteral("127.0.0.1:0") },
            { QStringLiteral("network.sv2_listen"), QStringLiteral("127.0.0.1:0") },
            { QStringLiteral("demo.hashrate"), QStringLiteral("1000") },
            { QStringLiteral("demo.miners"), QStringLiteral("1") } };
        auto opened = app::Program::open(line);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_program = *std::move(opened);
        m_face = std::make_unique<app::Face>(*m_program, *m_language);
        QSignalSpy started(m_program.get(), &app::Program::started);
        window().resize(1280, 800);
        window().show();
        m_program->begin();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, patience);
    }
    void closeWindow()
    {
        m_face.reset();
        m_program.reset();
    }
    /// Gives the window the keyboard.
    bool take()
    {
        window().raise();
        window().activateWindow();
        return QTest::qWaitForWindowActive(&window(), patience);
    }
    /// The address and the certificate, by keyboard, up to the token.
    void confirm()
    {
        QTRY_VERIFY(editor() && editor()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(editor(), patience));
        QTest::keyClicks(editor()->focusWidget(), QStringLiteral("127.0.0.1:%1").arg(m_port));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->step(), CoreEditor::Step::Certificate, patience);
        const QString shown = editor()->findChild<QLabel *>(QStringLiteral("core-fingerprint"))->text();
        QCOMPARE(QString(shown).replace(u'\n', u':'), m_fingerprint);
        QTest::keyClick(editor()->focusWidget(), Qt::Key_Space);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(editor()->step(), CoreEditor::Step::Token);
    }
    void typeToken(const QString &secret, const QString &name)
    {
        auto *field = editor()->findChild<QLineEdit *>(QStringLiteral("core-token"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, secret);
        QTest::keyClick(field, Qt::Key_Tab);
        editor()->findChild<QLineEdit *>(QStringLiteral("core-name"))->selectAll();
        QTest::keyClicks(editor()->focusWidget(), name);
        QTest::keyClick(editor(), Qt::Key_Return);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_away = std::make_unique<QTemporaryDir>();
        m_language = std::make_unique<Language>();
        m_language->set(QStringLiteral("en"));
        m_daemon = std::make_unique<Daemon>(m_away->path());
        prepareDaemon(QStringLiteral("127.0.0.1:0"));
        QVERIFY(m_daemon->start(patience));
        const QJsonObject api = m_daemon->status()[QStringLiteral("api")].toObject();
        m_port = quint16(api[QStringLiteral("port")].toInt());
        m_fingerprint = api[QStringLiteral("fingerprint")].toString();
        QVERIFY(m_port != 0 && !m_fingerprint.isEmpty());
        openWindow();
    }
    void cleanupTestCase()
    {
        closeWindow();
        m_daemon.reset();
    }

    void nobodyThere()
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        auto *add = part<QPushButton>("cores");
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_VERIFY(editor() && editor()->isVisible());
        QTest::keyClicks(editor()->focusWidget(), QStringLiteral("127.0.0.1:%1").arg(port));
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(line().startsWith(QStringLiteral("Nobody answers at 127.0.0.1")), patience);
        editor()->findChild<QLineEdit *>(QStringLiteral("core-address"))->clear();
    }

    void addedByKeyboardAndShown()
    {
        const QString operating = token(QStringLiteral("operate"));
        QVERIFY(operating.startsWith(QStringLiteral("hst_")));
        confirm();
        typeToken(QStringLiteral("hst_wrong"), QStringLiteral("Garage"));
        QTRY_VERIFY_WITH_TIMEOUT(line().contains(QStringLiteral("does not know this token")), patience);
        typeToken(operating, QStringLiteral("Garage"));
        QTRY_COMPARE_WITH_TIMEOUT(window().shownCore().name, QStringLiteral("Garage"), patience);
        QVERIFY(!editor()->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(link().status, api::LinkStatus::Connected, patience);
        QVERIFY(window().showPage(QStringLiteral("machines")));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience); // the window's own core has one
        QVERIFY(window().windowTitle().startsWith(QStringLiteral("Garage")));
        // Its token stands nowhere as text.
        QDirIterator files(m_home->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains(operating.toUtf8()), qPrintable(file.fileName()));
        }
    }

    void ordersReachIt()
    {
        machines()->table()->setFocus();
        machines()->table()->selectRow(0);
        auto *detail = window().findChild<MachineDetail *>();
        QTRY_VERIFY(!detail->key().isEmpty() && !detail->isDenied());
        QTest::keyClick(machines(), Qt::Key_F2);
        auto *field = part<QLineEdit>("machineName");
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("Attic"));
        QTest::keyClick(field, Qt::Key_Return);
        auto *bar = machines()->findChild<ActionBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->sentence().contains(QStringLiteral("is now called Attic")), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hasMachine(QStringLiteral("Attic")), patience);
        // Settings need more than this token allows, and the window says so.
        QSignalSpy wanted(&window(), &MainWindow::settingsChanged);
        Q_EMIT window().settingsChanged({ { QStringLiteral("log.level"), QStringLiteral("debug") } });
        const auto says = [this](const QString &words) {
            const auto labels = window().findChildren<RoleLabel *>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const RoleLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("your token for Garage does not allow it")), patience);
        QVERIFY(!part<QPushButton>("safety-seed")->isEnabled());
    }

    void killedMissedAndFoundAgain()
    {
        window().showPage(QStringLiteral("dashboard"));
        auto *figure = window().findChild<DashboardPage *>()->findChild<Figure *>();
        QTRY_VERIFY_WITH_TIMEOUT(figure->value().number != Format::unknown(), patience);
        const Measure said = figure->value();
        QElapsedTimer clock;
        clock.start();
        m_daemon->program().kill();
        QTRY_VERIFY_WITH_TIMEOUT(strip()->isVisible(), patience);
        qInfo("kill -9: the window said so after %lld ms", clock.elapsed());
        QVERIFY2(strip()->sentence().startsWith(QStringLiteral("Not connected to Garage since ")),
            qPrintable(strip()->sentence()));
        QVERIFY(strip()->sentence().endsWith(QStringLiteral("Shown is what it said last.")));
        // What it said stays, and is marked.
        QVERIFY(figure->value().number != Format::unknown() && !said.number.isEmpty());
        QVERIFY(Theme::of(figure).isStale);
        QVERIFY(figure->accessibleName().endsWith(QStringLiteral(", last known")));
        window().showPage(QStringLiteral("machines"));
        QCOMPARE(rows(), 4);
        QVERIFY(hasMachine(QStringLiteral("Attic")));
        // Orders are refused in words.
        auto *bar = machines()->findChild<ActionBar *>();
        Q_EMIT window().machineOrdered({ 77, stats::RenameMachine { QStringLiteral("x"), QStringLiteral("y") } });
        QTRY_VERIFY_WITH_TIMEOUT(
            bar->sentence().contains(QStringLiteral("there is no connection to Garage")), patience);

        prepareDaemon(QStringLiteral("127.0.0.1:%1").arg(m_port));
        QVERIFY(m_daemon->start(patience));
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(!strip()->isVisible(), patience);
        qInfo("back %lld ms after the restarted core was ready", clock.elapsed());
        QVERIFY(!Theme::of(figure).isStale);
        // Values move again, charts ask and are answered.
        QSignalSpy asked(&window(), &MainWindow::seriesRequested);
        window().showPage(QStringLiteral("dashboard"));
        auto *status = window().findChild<QWidget *>(QStringLiteral("asOf"));
        QVERIFY(status);
        const QString then = static_cast<RoleLabel *>(status)->text();
        QTRY_VERIFY_WITH_TIMEOUT(static_cast<RoleLabel *>(status)->text() != then, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), patience);
        window().showPage(QStringLiteral("machines"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
        QVERIFY(hasMachine(QStringLiteral("Attic"))); // a name is kept over there
    }

    void anotherLanguageWhileAttached()
    {
        QPointer<MainWindow> before = &window();
        for (const char *code : { "de", "en" }) {
            before = &window();
            QVERIFY(window().showPage(QStringLiteral("settings")));
            SettingEditor *choice = nullptr;
            QTRY_VERIFY((choice = window().findChild<SettingEditor *>(QStringLiteral("window.language"))));
            auto *box = choice->findChild<QComboBox *>();
            box->setCurrentIndex(box->findData(QLatin1String(code)));
            QTest::mouseClick(part<QPushButton>("apply"), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(before.isNull(), patience);
            QCOMPARE(m_language->code(), QLatin1String(code));
            QCOMPARE(window().shownCore().name, QStringLiteral("Garage"));
            QVERIFY(window().showPage(QStringLiteral("machines")));
            QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
        }
    }

    void backAndForth()
    {
        QVERIFY(take());
        QTest::keyClick(&window(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(!window().shownCore().isRemote());
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patience);
        QVERIFY(part<QPushButton>("setupAgain")->isEnabled());
        QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window().shownCore().name, QStringLiteral("Garage"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
    }

    void aTokenThatOnlyReads()
    {
        const QString reading = token(QStringLiteral("read"));
        QVERIFY(!known().id.isEmpty());
        part<QPushButton>("cores")->click();
        auto *dialog = m_face->cores()->dialog();
        QTRY_VERIFY(dialog->isVisible());
        dialog->table()->selectRow(0);
        dialog->findChild<QPushButton *>(QStringLiteral("connection-change"))->click();
        QTRY_VERIFY(editor()->isVisible());
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(editor()->step(), CoreEditor::Step::Token);
        typeToken(reading, QStringLiteral("Garage"));
        QTRY_VERIFY_WITH_TIMEOUT(!editor()->isVisible(), patience);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(
            link().status == api::LinkStatus::Connected && link().scope == api::Scope::Read, patience);
        window().showPage(QStringLiteral("machines"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 4, patience);
        QTRY_VERIFY(window().findChild<MachineDetail *>()->isDenied());
        QVERIFY(part<QPushButton>("apply")->toolTip().contains(QStringLiteral("\"pay\"")));
        // Who orders nevertheless hears why not.
        auto *bar = machines()->findChild<ActionBar *>();
        Q_EMIT window().machineOrdered({ 78, stats::RenameMachine { QStringLiteral("x"), QStringLiteral("y") } });
        QTRY_VERIFY_WITH_TIMEOUT(
            bar->sentence().contains(QStringLiteral("your token for Garage does not allow it")), patience);
    }

    void rememberedAndRefusedWithAnotherCertificate()
    {
        window().quit(); // the window remembers what it showed
        closeWindow();
        // Another core answers at that place: the first one's directory was lost.
        m_daemon->program().kill();
        m_away = std::make_unique<QTemporaryDir>();
        m_daemon = std::make_unique<Daemon>(m_away->path());
        prepareDaemon(QStringLiteral("127.0.0.1:%1").arg(m_port));
        QVERIFY(m_daemon->start(patience));
        openWindow();
        QTRY_VERIFY(window().findChild<QWidget *>(QStringLiteral("core-") + known().id));
        QCOMPARE(window().shownCore().name, QStringLiteral("Garage")); // nobody chose it
        QVERIFY2(QTest::qWaitFor([&] { return link().code == Errc::BadKey; }, patience),
            qPrintable(strip()->sentence() + u'/' + window().shownCore().name + u'/' + link().reason));
        QVERIFY(strip()->isVisible());
        QVERIFY2(strip()->sentence().contains(QStringLiteral("not the core you confirmed")),
            qPrintable(strip()->sentence()));
        // Whichever core is shown, the Dashboard says so.
        QVERIFY(take());
        QTest::keyClick(&window(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(!window().shownCore().isRemote());
        window().showPage(QStringLiteral("dashboard"));
        QPushButton *show = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((show = attention(QStringLiteral("Core Garage"))), patience);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(window().shownCore().name, QStringLiteral("Garage"));
        QCOMPARE(rows(), 0); // of whatever it says nothing is shown
    }

    void removedWithItsToken()
    {
        const QString id = known().id;
        const QString secret = QStringLiteral("core/%1/token").arg(id);
        QVERIFY(m_program->secrets()->value(secret));
        part<QPushButton>("cores")->click();
        auto *dialog = m_face->cores()->dialog();
        QTRY_VERIFY(dialog->isVisible());
        dialog->table()->selectRow(0);
        dialog->findChild<QPushButton *>(QStringLiteral("connection-remove"))->click();
        dialog->findChild<QPushButton *>(QStringLiteral("barAction"))->click();
        QVERIFY(!m_program->secrets()->value(secret));
        QVERIFY(!window().shownCore().isRemote());
        QVERIFY(known().id.isEmpty());
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT((window().showPage(QStringLiteral("machines")), rows()), 1, patience);
    }

    void aCoreThatIsGoneIsNotShown()
    {
        window().quit();
        closeWindow();
        {
            QSettings state(m_home->filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
            QCOMPARE(state.value(QStringLiteral("window/core")).toString(), QString());
            state.setValue(QStringLiteral("window/core"), QStringLiteral("0123456789abcdef"));
        }
        openWindow();
        QVERIFY(!window().shownCore().isRemote());
        window().showPage(QStringLiteral("machines"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1, patience);
    }

private:
    /// The button of what needs attention there.
    QPushButton *attention(const QString &subject)
    {
        const auto buttons
            = window().findChild<DashboardPage *>()->findChild<AttentionStrips *>()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->accessibleName().endsWith(subject))
                return button;
        }
        return nullptr;
    }
    /// The only one in the list.
    api::KnownCore known() const
    {
        const auto book = api::CoreBook::load(m_home->filePath(QStringLiteral("cores.json")));
        return book && !book->cores().isEmpty() ? book->cores().first() : api::KnownCore {};
    }
};

QTEST_MAIN(tst_RemoteWindow)
#include "tst_RemoteWindow.moc"
