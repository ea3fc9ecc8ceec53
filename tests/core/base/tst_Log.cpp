// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QtTest>

#include <memory>

Q_LOGGING_CATEGORY(lcTest, "hashstead.test")

class tst_Log : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cleanup() { removeLog(); }

    void levelsAndRules()
    {
        const QString path = m_dir.filePath(QStringLiteral("levels.log"));
        LogOptions options;
        options.file = path;
        options.level = LogOptions::Level::Warning;
        options.rules = QStringLiteral("hashstead.other.debug=true");
        QVERIFY(installLog(options));
        qCInfo(lcTest) << "hidden";
        qCWarning(lcTest) << "shown";
        removeLog();
        const QByteArray text = read(path);
        QVERIFY(!text.contains("hidden"));
        QVERIFY(text.contains(" warning hashstead.test: shown\n"));
        QCOMPARE(
            QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());

        options.rules = QStringLiteral("hashstead.test.info=true");
        QVERIFY(installLog(options));
        qCInfo(lcTest) << "by rule";
        QVERIFY(read(path).contains("by rule"));
    }

    void aPeersTextCannotForgeALine()
    {
        const QString path = m_dir.filePath(QStringLiteral("forge.log"));
        LogOptions options;
        options.file = path;
        QVERIFY(installLog(options));
        qCInfo(lcTest).noquote() << QStringLiteral("agent x\n2026 critical hashstead.mint: stolen\r\x1b[2J");
        const QByteArray text = read(path);
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.contains("agent x\\x0a2026"));
        QVERIFY(!text.contains('\x1b'));
    }

    void rotates()
    {
        const QString path = m_dir.filePath(QStringLiteral("rotate.log"));
        LogOptions options;
        options.file = path;
        options.fileBytes = 1000;
        options.fileCount = 3;
        QVERIFY(installLog(options));
        for (int i = 0; i < 200; ++i)
            qCInfo(lcTest) << "line" << i;
        QVERIFY(read(path).contains("line 199"));
        for (const QString &name : { path, path + QStringLiteral(".1"), path + QStringLiteral(".2") })
            QVERIFY2(QFile::exists(name) && QFileInfo(name).size() <= 1000, qPrintable(name));
        QVERIFY(!QFile::exists(path + QStringLiteral(".3")));
    }

    void linesOfOtherThreadsArriveWhole()
    {
        const QString path = m_dir.filePath(QStringLiteral("threads.log"));
        LogOptions options;
        options.file = path;
        QVERIFY(installLog(options));
        QList<QThread *> threads;
        for (int t = 0; t < 4; ++t)
            threads.append(QThread::create([] {
                for (int i = 0; i < 250; ++i)
                    qCInfo(lcTest) << "from a thread";
            }));
        for (QThread *thread : threads)
            thread->start();
        for (QThread *thread : threads) {
            thread->wait();
            delete thread;
        }
        QTRY_COMPARE(read(path).count("info hashstead.test: from a thread\n"), 1000);
    }

    /// The thread that writes is busy while another one talks without end: memory stays bounded, what is missing is
    /// counted, and later lines are written again.
    void aFloodIsCutAndCounted()
    {
        const QString path = m_dir.filePath(QStringLiteral("flood.log"));
        LogOptions options;
        options.file = path;
        options.fileBytes = 100 * 1024 * 1024;
        QVERIFY(installLog(options));
        constexpr int said = 3000;
        const auto talk = [](int lines, const QString &text) {
            std::unique_ptr<QThread> thread(QThread::create([lines, text] {
                for (int i = 0; i < lines; ++i)
                    qCInfo(lcTest).noquote() << text;
            }));
            thread->start();
            thread->wait();
        };
        talk(said, QStringLiteral("flood") + QString(4000, u'x'));
        QCOMPARE(read(path), QByteArray());
        QTRY_VERIFY(read(path).contains("lines dropped"));
        const QByteArray text = read(path);
        QVERIFY(text.size() <= logQueueBytes + 200);
        const qsizetype written = text.count("hashstead.test: flood");
        QVERIFY(written > 900 && written < said);
        QVERIFY(text.contains(
            QByteArray(" warning hashstead.log: ") + QByteArray::number(said - written) + " lines dropped"));
        talk(1, QStringLiteral("later"));
        QTRY_VERIFY(read(path).endsWith("hashstead.test: later\n"));
        QCOMPARE(read(path).count("lines dropped"), 1);
    }

    void tailIsBoundedAndToldInPieces()
    {
        LogOptions options;
        options.file = m_dir.filePath(QStringLiteral("tail.log"));
        options.tailLines = 100;
        QVERIFY(installLog(options));
        for (int i = 0; i < 150; ++i)
            qCInfo(lcTest) << "line" << i;
        QCOMPARE(logTail().size(), 100);
        QCOMPARE(logTail().first().text, QStringLiteral("line 50"));

        QObject context;
        QList<LogNews> told;
        followLog(&context, [&told](const LogNews &news) { told.append(news); });
        QVERIFY(told.isEmpty()); // never inside of who speaks
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0].isWhole);
        QCOMPARE(told[0].lines.size(), 100);
        qCWarning(lcTest).noquote() << QStringLiteral("bell\x07") + QString(5000, u'x');
        std::unique_ptr<QThread> thread(QThread::create([] { qCInfo(lcTest) << "from a thread"; }));
        thread->start();
        thread->wait();
        QTRY_COMPARE(told.size(), 2);
        QVERIFY(!told[1].isWhole);
        QCOMPARE(told[1].lines.size(), 2);
        QCOMPARE(told[1].lines[0].level, LogLevel::Warning);
        QCOMPARE(told[1].lines[0].category, QStringLiteral("hashstead.test"));
        QVERIFY(told[1].lines[0].text.startsWith(QStringLiteral("bell\\x07xxx")));
        QCOMPARE(told[1].lines[0].text.size(), LogTail::maxText + 1);
        QCOMPARE(told[1].lines[1].text, QStringLiteral("from a thread"));
        for (int i = 0; i < 300; ++i) // more than there is room for: told as a whole
            qCInfo(lcTest) << "again" << i;
        QTRY_COMPARE(told.size(), 3);
        QVERIFY(told[2].isWhole);
        QCOMPARE(told[2].lines.last().text, QStringLiteral("again 299"));
    }

    void readerIsToldFourTimesASecondAtMost()
    {
        LogOptions options;
        options.file = m_dir.filePath(QStringLiteral("pace.log"));
        options.tailLines = 1000;
        QVERIFY(installLog(options));
        int calls = 0;
        qsizetype lines = 0;
        QTimer speaker;
        connect(&speaker, &QTimer::timeout, &speaker, [] { qCInfo(lcTest) << "tick"; });
        QElapsedTimer clock;
        clock.start();
        {
            QObject context;
            followLog(&context, [&](const LogNews &news) {
                ++calls;
                lines = news.isWhole ? news.lines.size() : lines + news.lines.size();
            });
            speaker.start(5);
            QTRY_VERIFY(calls >= 5);
            QVERIFY(clock.elapsed() >= 4 * 240);
            speaker.stop();
            QTRY_COMPARE(lines, logTail().size());
        }
        const int before = calls; // whoever followed is gone
        QTest::qWait(600);
        QCOMPARE(calls, before);
    }

    void badFileIsAnError()
    {
        LogOptions options;
        options.file = m_dir.filePath(QStringLiteral("no/folder/x.log"));
        const auto done = installLog(options);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Errc::Io);
    }
};

QTEST_GUILESS_MAIN(tst_Log)
#include "tst_Log.moc"
