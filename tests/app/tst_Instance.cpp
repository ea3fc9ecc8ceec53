// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/Instance.h"
#include "app/shared/Signals.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>

using namespace app;

/// The same program as a second process: "hold DIR" takes the directory and waits for a signal or `stop`.
static int hold(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Signals signalsOfThisProcess;
    auto instance = Instance::acquire(QString::fromLocal8Bit(argv[2]));
    if (!instance) {
        fprintf(stdout, "%s\n", qPrintable(instance.error().detail));
        return 3;
    }
    QObject::connect(&signalsOfThisProcess, &Signals::quitRequested, &application, &QCoreApplication::quit);
    QObject::connect(instance->get(), &Instance::stopRequested, &application, &QCoreApplication::quit);
    (*instance)->setStatus([] { return QJsonObject { { QStringLiteral("answer"), 42 } }; });
    fprintf(stdout, "ready\n");
    fflush(stdout);
    return QCoreApplication::exec();
}

class tst_Instance : public QObject {
    Q_OBJECT

    static void start(QProcess &process, const QString &dir)
    {
        process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("hold"), dir });
        QVERIFY(process.waitForReadyRead(20000));
        QCOMPARE(process.readLine(), QByteArray("ready\n"));
    }

private Q_SLOTS:
    void statusAndStopReachTheOtherProcess()
    {
        QTemporaryDir dir;
        QCOMPARE(
            askInstance(dir.path(), QStringLiteral("status"), std::chrono::seconds(1)).error().code, Errc::NotFound);
        QProcess process;
        start(process, dir.path());
        const auto status = askInstance(dir.path(), QStringLiteral("status"), std::chrono::seconds(5));
        QVERIFY2(status, qPrintable(status ? QString() : status.error().detail));
        QCOMPARE(status->value(QStringLiteral("answer")).toInt(), 42);
        QCOMPARE(status->value(QStringLiteral("pid")).toInteger(), process.processId());
        QCOMPARE(askInstance(dir.path(), QStringLiteral("dance"), std::chrono::seconds(5)).error().code, Errc::Refused);

        const auto second = Instance::acquire(dir.path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, Errc::Busy);
        QVERIFY(second.error().detail.contains(dir.path()));
        QVERIFY(second.error().detail.contains(QString::number(process.processId())));

        QVERIFY(stopInstance(dir.path(), std::chrono::seconds(10)));
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(Instance::acquire(dir.path()));
    }

    void killedProcessLeavesNothingThatMatters()
    {
        QTemporaryDir dir;
        QProcess process;
        start(process, dir.path());
        process.kill();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(
            askInstance(dir.path(), QStringLiteral("status"), std::chrono::seconds(1)).error().code, Errc::NotFound);
        QProcess next;
        start(next, dir.path());
        next.terminate(); // SIGTERM
        QVERIFY(next.waitForFinished(5000));
        QCOMPARE(next.exitStatus(), QProcess::NormalExit);
        QCOMPARE(next.exitCode(), 0);
    }

    void socketAndLockArePrivateAndLongPathsWork()
    {
        QTemporaryDir dir;
        const QString deep = dir.filePath(QString(90, u'd') + QStringLiteral("/") + QString(90, u'e'));
        QProcess process;
        start(process, deep);
        QVERIFY(askInstance(deep, QStringLiteral("status"), std::chrono::seconds(5)));
        QVERIFY(stopInstance(deep, std::chrono::seconds(10)));

        auto instance = Instance::acquire(dir.path());
        QVERIFY(instance);
        const auto others
            = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &name : { QStringLiteral("hashstead.sock"), QStringLiteral("hashstead.lock") })
            QCOMPARE(QFile::permissions(dir.filePath(name)) & others, QFileDevice::Permissions());
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(5000));
    }

    void garbageIsDroppedAndOthersAreServed()
    {
        QTemporaryDir dir;
        QProcess process;
        start(process, dir.path());
        QLocalSocket flood;
        flood.connectToServer(dir.filePath(QStringLiteral("hashstead.sock")));
        QVERIFY(flood.waitForConnected(5000));
        flood.write(QByteArray(6 * 1024 * 1024, 'x')); // the longest token has room, more has not
        QVERIFY(flood.waitForDisconnected(5000));
        QLocalSocket silent;
        silent.connectToServer(dir.filePath(QStringLiteral("hashstead.sock")));
        QVERIFY(silent.waitForConnected(5000));
        QVERIFY(askInstance(dir.path(), QStringLiteral("status"), std::chrono::seconds(5)));
        QVERIFY(stopInstance(dir.path(), std::chrono::seconds(10)));
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(5000));
    }

    void signalsArriveInTheEventLoop()
    {
        Signals handler;
        QSignalSpy spy(&handler, &Signals::quitRequested);
        ::raise(SIGTERM);
        QVERIFY(spy.isEmpty());
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toInt(), SIGTERM);
    }
};

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "hold") == 0)
        return hold(argc, argv);
    QCoreApplication application(argc, argv);
    tst_Instance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_Instance.moc"
