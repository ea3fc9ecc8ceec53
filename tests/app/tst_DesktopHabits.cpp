// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Autostart.h"
#include "app/shared/Instance.h"
#include "app/shared/SettingsTable.h"
#include "app/shared/SleepGuard.h"

#include <QDBusConnection>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace app;

class tst_DesktopHabits : public QObject {
    Q_OBJECT

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What the instance on \a dir answers to one line.
    static QByteArray ask(const QString &dir, const QByteArray &line)
    {
        QLocalSocket socket;
        socket.connectToServer(dir + QStringLiteral("/hashstead.sock"));
        socket.write(line);
        QByteArray answer;
        const bool done = QTest::qWaitFor([&] {
            answer += socket.readAll();
            return answer.endsWith('\n');
        });
        return done ? answer : QByteArray();
    }

private Q_SLOTS:
    void autostartIsWrittenAndRemoved()
    {
        QTemporaryDir dir;
        const QString file = autostartFile(dir.path());
        const QStringList command { QStringLiteral("/opt/my apps/hashstead"), QStringLiteral("--data-dir"),
            QStringLiteral("/home/me/100% \"mine\" $x\\y") };
        QVERIFY(setAutostart(dir.path(), true, command));
        const QByteArray text = read(file);
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY2(text.contains("\nExec=\"/opt/my apps/hashstead\" \"--data-dir\" "
                               "\"/home/me/100%% \\\\\"mine\\\\\" \\\\$x\\\\\\\\y\"\n"),
            text.constData());
        QFile::setPermissions(file, QFileDevice::ReadOwner);
        QVERIFY(setAutostart(dir.path(), true, command)); // as it is: not written again
        QVERIFY(setAutostart(dir.path(), false, command));
        QVERIFY(!QFile::exists(file));
        QVERIFY(setAutostart(dir.path(), false, command));
        QVERIFY(!setAutostart(dir.path(), true, { QStringLiteral("/x\nExec=evil") }));
        QCOMPARE(setAutostart(QStringLiteral("/proc/no"), true, command).error().code, Errc::Io);
    }

    void sleepIsLeftAloneWhereNobodyAnswers()
    {
        SleepGuard guard(QDBusConnection(QStringLiteral("no such bus")));
        QSignalSpy answered(&guard, &SleepGuard::answered);
        guard.setWanted(true);
        QTRY_COMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].toBool(), false);
        QVERIFY(!guard.isHeld());
        guard.setWanted(false);
        guard.setWanted(true); // asked once only
        QTest::qWait(50);
        QCOMPARE(answered.size(), 1);
    }

    void secondStartShowsTheWindow()
    {
        QTemporaryDir dir;
        const auto instance = Instance::acquire(dir.path());
        QVERIFY(instance);
        // headless: there is no window to show, and the second start must say so
        QVERIFY(ask(dir.path(), "{\"command\":\"show\"}\n").contains("error"));
        QSignalSpy shown(instance->get(), &Instance::showRequested);
        QVERIFY(ask(dir.path(), "{\"command\":\"show\"}\n").contains("shown"));
        QCOMPARE(shown.size(), 1);
    }

    void windowSettingsNeedNoRestart()
    {
        int count = 0;
        for (const SettingEntry &entry : settingEntries()) {
            if (!entry.spec.key.startsWith(QStringLiteral("window.")))
                continue;
            QVERIFY(!entry.spec.needsRestart);
            ++count;
        }
        QCOMPARE(count, 9);
    }
};

QTEST_GUILESS_MAIN(tst_DesktopHabits)
#include "tst_DesktopHabits.moc"
