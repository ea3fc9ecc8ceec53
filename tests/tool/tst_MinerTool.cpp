// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/miner/TinySv1Server.h"
#include "tests/core/miner/TinySv2Server.h"
#include "tests/support/Folders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace {

/// The tool in a process, with what it printed.
struct Tool {
    QProcess process;
    QList<QJsonObject> lines;
    QByteArray errors;

    explicit Tool(const QStringList &arguments)
    {
        process.start(support::programsFolder() + QStringLiteral("/hashstead-miner"), arguments);
    }
    /// Serves this process's own test server meanwhile.
    bool finish()
    {
        if (!QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 30000))
            return false;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (line.startsWith('{'))
                lines.append(QJsonDocument::fromJson(line).object());
        }
        errors = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit;
    }
    QJsonObject summary() const { return lines.isEmpty() ? QJsonObject() : lines.last(); }
};

QString sv1Url(const TinySv1Server &server)
{
    return QStringLiteral("stratum+tcp://127.0.0.1:%1").arg(server.port());
}

} // namespace

class tst_MinerTool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void minesUntilItsShares()
    {
        TinySv1Server server;
        Tool tool({ QStringLiteral("--url"), sv1Url(server), QStringLiteral("--user"), QStringLiteral("a.b"),
            QStringLiteral("--shares"), QStringLiteral("10"), QStringLiteral("--json") });
        QVERIFY(tool.finish());
        QCOMPARE(tool.process.exitCode(), 0);
        const QJsonObject summary = tool.summary();
        QCOMPARE(summary[QStringLiteral("event")].toString(), QStringLiteral("summary"));
        QVERIFY(summary[QStringLiteral("accepted")].toInt() >= 10);
        QVERIFY(summary[QStringLiteral("rejected")].toObject().isEmpty());
        QVERIFY(summary[QStringLiteral("mean_hashrate")].toDouble() > 0);
        QCOMPARE(summary[QStringLiteral("violations")].toInt(), 0);
        QCOMPARE(server.users, QList<QByteArray> { "a.b" });
    }

    void minesOnSv2()
    {
        TinySv2Server server;
        const QString url
            = QStringLiteral("stratum2+tcp://127.0.0.1:%1/%2").arg(server.port()).arg(server.authorityKey());
        for (const auto &channel : { QStringLiteral("standard"), QStringLiteral("extended") }) {
            Tool tool({ QStringLiteral("--url"), url, QStringLiteral("--channel"), channel, QStringLiteral("--shares"),
                QStringLiteral("8"), QStringLiteral("--json") });
            QVERIFY(tool.finish());
            QCOMPARE(tool.process.exitCode(), 0);
            QVERIFY(tool.summary()[QStringLiteral("accepted")].toInt() >= 8);
        }
        QVERIFY2(server.bad == 0, qPrintable(server.lastBad));
    }

    void makesLoad()
    {
        TinySv1Server server;
        server.difficulty = 1e-6;
        Tool tool({ QStringLiteral("--url"), sv1Url(server), QStringLiteral("--connections"), QStringLiteral("30"),
            QStringLiteral("--rate"), QStringLiteral("30"), QStringLiteral("--seconds"), QStringLiteral("3"),
            QStringLiteral("--json") });
        QVERIFY(tool.finish());
        QCOMPARE(tool.process.exitCode(), 0);
        QCOMPARE(server.connections, 30);
        QCOMPARE(server.bad, quint64(0));
        QVERIFY2(server.good >= 30 && server.good <= 180, qPrintable(QString::number(server.good)));
        QVERIFY(tool.lines.size() >= 3); // one a second, and the end
        QCOMPARE(tool.lines.first()[QStringLiteral("event")].toString(), QStringLiteral("progress"));
        QCOMPARE(tool.summary()[QStringLiteral("machines")].toInt(), 30);
    }

    void brokenRuleHasItsExitCode()
    {
        TinySv1Server server;
        server.spoil = [](QByteArray lines) {
            return lines.replace("set_difficulty\",\"params\":[", "set_difficulty\",\"params\":[0.5,");
        };
        Tool tool({ QStringLiteral("--url"), sv1Url(server), QStringLiteral("--personality"),
            QStringLiteral("nerdqaxe"), QStringLiteral("--json") });
        QVERIFY(tool.finish());
        QCOMPARE(tool.process.exitCode(), 3);
        QVERIFY2(tool.errors.contains("integer"), tool.errors.constData());
        QVERIFY(tool.summary()[QStringLiteral("violation")].toString().contains(QStringLiteral("integer")));
    }

    void unreachableHasItsExitCode()
    {
        Tool tool(
            { QStringLiteral("--url"), QStringLiteral("stratum+tcp://127.0.0.1:1"), QStringLiteral("--no-reconnect") });
        QVERIFY(tool.finish());
        QCOMPARE(tool.process.exitCode(), 2);
        QVERIFY(!tool.errors.isEmpty());
    }

    void termStopsWithASummary()
    {
        TinySv1Server server;
        Tool tool({ QStringLiteral("--url"), sv1Url(server), QStringLiteral("--json") });
        QTRY_VERIFY_WITH_TIMEOUT(server.good > 0, 20000);
        tool.process.terminate();
        QVERIFY(tool.finish());
        QCOMPARE(tool.process.exitCode(), 0);
        QCOMPARE(tool.summary()[QStringLiteral("event")].toString(), QStringLiteral("summary"));
    }

    void wrongOptionsAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QString url = QStringLiteral("--url");
        const QString good = QStringLiteral("stratum+tcp://h:1");
        const auto row = [&](const char *name, QStringList more, const char *says) {
            QTest::newRow(name) << (QStringList { url, good } + more) << QByteArray(says);
        };
        QTest::newRow("no url") << QStringList() << QByteArray("--url is missing");
        QTest::newRow("bad url") << QStringList { url, QStringLiteral("http://h") } << QByteArray("stratum2+tcp");
        row("unknown", { QStringLiteral("--bogus") }, "bogus");
        row("extra", { QStringLiteral("extra") }, "extra");
        row("personality", { QStringLiteral("--personality"), QStringLiteral("toaster") }, "bitaxe");
        row("channel", { QStringLiteral("--channel"), QStringLiteral("group") }, "standard");
        row("connections", { QStringLiteral("--connections"), QStringLiteral("0") }, "--connections");
        row("rate", { QStringLiteral("--rate"), QStringLiteral("fast") }, "--rate");
        row("threads", { QStringLiteral("--threads"), QStringLiteral("100000") }, "--threads");
        QTest::newRow("firmware without sv2") << QStringList { url, QStringLiteral("stratum2+tcp://h:1"),
            QStringLiteral("--personality"), QStringLiteral("cgminer") }
                                              << QByteArray("Stratum V2");
    }
    void wrongOptionsAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        Tool tool(arguments);
        QVERIFY(tool.finish());
        QCOMPARE(tool.process.exitCode(), 1);
        QVERIFY2(tool.errors.contains(says), tool.errors.constData());
    }
};

QTEST_GUILESS_MAIN(tst_MinerTool)
#include "tst_MinerTool.moc"
