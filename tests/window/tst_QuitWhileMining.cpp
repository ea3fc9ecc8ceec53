// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Programs.h"
#include "tests/window/House.h"
#include "tests/window/Keyboard.h"

#include <QSystemTrayIcon>
#include <QtTest>

using support::Daemon;
using support::MinerProgram;
using support::Program;

namespace {

const QString title = QStringLiteral("Hashstead (demo)");
const QString question = QStringLiteral("Close the window");
constexpr int longestEnd = 5000; ///< ms from the wish to quit to the end of the process

/// The window's program in a process of its own, with a machine that mines there.
class Running {
public:
    explicit Running(const QString &dataDir)
        : m_daemon(dataDir)
        , m_program(QStringLiteral("hashstead"))
    {
        m_daemon.set(QStringLiteral("general.profile"), QStringLiteral("demo"));
        m_daemon.set(QStringLiteral("demo.miners"), QStringLiteral("0"));
        m_daemon.set(QStringLiteral("log.level"), QStringLiteral("warning"));
        m_daemon.useTinyMachines();
    }
    bool start()
    {
        m_program.start(m_daemon.arguments().mid(1));
        const auto isReady = [this] { return m_program.lastJson()[QStringLiteral("state")].toString() == u"ready"; };
        return hands::waitFor(isReady) && keyboard::isAt(title);
    }
    bool startToMine()
    {
        if (!start())
            return false;
        const auto port = m_program.lastJson()[QStringLiteral("listeners")][0][QStringLiteral("port")].toInt();
        m_miner = std::make_unique<MinerProgram>(QStringLiteral("stratum+tcp://127.0.0.1:%1").arg(port),
            QStringList { QStringLiteral("--hashrate"), QStringLiteral("1k") });
        return hands::waitFor([this] { return m_miner->count("accepted") > 20; });
    }
    /// Waits for the end: whether it came in time and with 0.
    bool ends()
    {
        const bool isOver = m_program.finish(longestEnd);
        if (!isOver || m_program.exitCode() != 0)
            qWarning() << "it ended:" << isOver << "exit code" << m_program.exitCode() << m_program.errors();
        return isOver && m_program.exitCode() == 0;
    }
    /// What the miner was told to be accepted, when nothing is told any more.
    qint64 acknowledged() { return std::exchange(m_miner, nullptr)->stop()[QStringLiteral("accepted")].toInteger(); }
    qint64 kept() const
    {
        return m_daemon.status()[QStringLiteral("totals")][QStringLiteral("accepted_24h")].toInteger();
    }
    Program &program() { return m_program; }
    MinerProgram &miner() { return *m_miner; }

private:
    Daemon m_daemon;
    Program m_program;
    std::unique_ptr<MinerProgram> m_miner;
};

QString settingsOf(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(QStringLiteral("hashstead.toml")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The program is ended in the middle of mining as its user ends it, in a process of its own and by the keyboard of the
/// display. No share that a machine was told to be accepted is missing afterwards.
class tst_QuitWhileMining : public QObject {
    Q_OBJECT
    /// The next run knows at least the shares that the miner of the one before was told of.
    static bool nothingIsLost(Running &running, qint64 acknowledged)
    {
        const bool isKept = running.start() && hands::waitFor([&] { return running.kept() >= acknowledged; });
        if (!isKept)
            qWarning() << "kept" << running.kept() << "of" << acknowledged;
        return isKept;
    }

private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY_WITH_TIMEOUT(QSystemTrayIcon::isSystemTrayAvailable(), hands::patience); }

    void byKeyboard()
    {
        QTemporaryDir dir;
        Running running(dir.path());
        QVERIFY(running.startToMine());
        QVERIFY(keyboard::isAt(title));
        keyboard::press(QStringLiteral("ctrl+q"));
        QVERIFY(running.ends());
        QVERIFY(nothingIsLost(running, running.acknowledged()));
        keyboard::press(QStringLiteral("ctrl+q"));
        QVERIFY(running.ends());
    }

    void byClosingTheWindow()
    {
        QTemporaryDir dir;
        Running running(dir.path());
        QVERIFY(running.startToMine());
        keyboard::press(QStringLiteral("alt+F4"));
        QVERIFY(keyboard::isAt(question));
        keyboard::press(QStringLiteral("Escape")); // neither
        QVERIFY(keyboard::isAt(title));
        QVERIFY(!settingsOf(dir).contains(u"close_action"));
        keyboard::press(QStringLiteral("alt+F4"));
        QVERIFY(keyboard::isAt(question));
        keyboard::press(QStringLiteral("Tab")); // from "Go on in the tray" to "Quit"
        keyboard::press(QStringLiteral("space"));
        QVERIFY(running.ends());
        QVERIFY2(settingsOf(dir).contains(u"close_action = \"quit\""), qPrintable(settingsOf(dir)));
        QVERIFY(nothingIsLost(running, running.acknowledged()));
        keyboard::press(QStringLiteral("alt+F4")); // it does not ask again
        QVERIFY(running.ends());
    }

    void closedIntoTheTray()
    {
        QTemporaryDir dir;
        Running running(dir.path());
        QVERIFY(running.startToMine());
        keyboard::press(QStringLiteral("alt+F4"));
        QVERIFY(keyboard::isAt(question));
        keyboard::press(QStringLiteral("Return")); // the first answer
        QVERIFY(keyboard::isGone(title));
        QVERIFY2(settingsOf(dir).contains(u"close_action = \"tray\""), qPrintable(settingsOf(dir)));
        qint64 accepted = running.miner().count("accepted");
        QTRY_VERIFY_WITH_TIMEOUT(running.miner().count("accepted") > accepted, hands::patience);

        // Started once more it comes out of the tray; closed again, it asks nobody.
        for (int i = 0; i < 2; ++i) {
            Program second(QStringLiteral("hashstead"));
            second.start({ QStringLiteral("--data-dir"), dir.path() });
            QVERIFY(second.finish(hands::patience));
            QCOMPARE(second.exitCode(), 0);
            QVERIFY(keyboard::isAt(title));
            keyboard::press(i == 0 ? QStringLiteral("alt+F4") : QStringLiteral("ctrl+q"));
            if (i == 0)
                QVERIFY(keyboard::isGone(title));
        }
        QVERIFY(running.ends());
        QVERIFY(nothingIsLost(running, running.acknowledged()));
        keyboard::press(QStringLiteral("ctrl+q"));
        QVERIFY(running.ends());
    }
};

QTEST_MAIN(tst_QuitWhileMining)
#include "tst_QuitWhileMining.moc"
