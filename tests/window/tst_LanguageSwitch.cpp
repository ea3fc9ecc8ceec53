// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Face.h"
#include "widgets/pages/MachinesPage.h"
#include "widgets/pages/SettingEditor.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

/// The language is chosen on the page Settings while the demo mines: another window, the same services.
class tst_LanguageSwitch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whileMining();
};

void tst_LanguageSwitch::whileMining()
{
    QTemporaryDir dir;
    app::CommandLine line;
    line.dataDir = dir.path();
    line.assignments = { { QStringLiteral("general.secret_store"), QStringLiteral("file") },
        { QStringLiteral("general.profile"), QStringLiteral("demo") },
        { QStringLiteral("network.pool_listen"), QString() }, { QStringLiteral("mint.listen"), QString() },
        { QStringLiteral("network.sv1_listen"), QStringLiteral("127.0.0.1:0") },
        { QStringLiteral("network.sv2_listen"), QStringLiteral("127.0.0.1:0") },
        { QStringLiteral("demo.hashrate"), QStringLiteral("2000") },
        { QStringLiteral("demo.miners"), QStringLiteral("2") } };
    auto opened = app::Program::open(line);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    auto program = *std::move(opened);
    widgets::Language language;
    language.set(QStringLiteral("en"));
    QSignalSpy started(program.get(), &app::Program::started);
    QList<int> machines;
    {
        app::Face face(*program, language);
        face.window().resize(1180, 760);
        face.window().show();
        program->begin();
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 60'000);
        const app::Wiring *wiring = program->wiring();
        connect(wiring, &app::Wiring::livePublished, this,
            [&](const stats::LiveSnapshot &live) { machines << int(live.miners.size()); });
        QTRY_COMPARE_WITH_TIMEOUT(machines.isEmpty() ? 0 : machines.last(), 2, 60'000);

        for (const char *code : { "de", "ja", "en" }) {
            QPointer<widgets::MainWindow> before = &face.window();
            QVERIFY(face.window().showPage(QStringLiteral("settings")));
            auto *editor = face.window().findChild<widgets::SettingEditor *>(QStringLiteral("window.language"));
            QVERIFY(editor);
            auto *box = editor->findChild<QComboBox *>();
            box->setFocus();
            box->setCurrentIndex(box->findData(QLatin1String(code)));
            QTest::mouseClick(face.window().findChild<QPushButton *>(QStringLiteral("apply")), Qt::LeftButton);
            QTRY_VERIFY(before.isNull());
            QCOMPARE(language.code(), QLatin1String(code));
            QCOMPARE(QLocale().language(), QLocale(QLatin1String(code)).language());
            QCOMPARE(face.window().currentPage(), QStringLiteral("settings"));
            QCOMPARE(face.window().size(), QSize(1180, 760));
            QVERIFY(face.window().isVisible());
            QCOMPARE(face.window().findChild<widgets::MachinesPage *>()->title(),
                QCoreApplication::translate("widgets::MachinesPage", "Machines"));
            // Services and machines are the same as before, and snapshots go on.
            QCOMPARE(program->wiring(), wiring);
            const qsizetype then = machines.size();
            QTRY_VERIFY_WITH_TIMEOUT(machines.size() > then + 2, 30'000);
            QCOMPARE(machines.last(), 2);
            QCOMPARE(started.size(), 1);
        }
    }
    QVERIFY(!machines.mid(machines.indexOf(2)).contains(1));
}

QTEST_MAIN(tst_LanguageSwitch)
#include "tst_LanguageSwitch.moc"
