// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/CommandLine.h"

#include <QtTest>

using app::CommandLine;
using Verb = CommandLine::Verb;

class tst_CommandLine : public QObject {
    Q_OBJECT
    static Result<CommandLine> parse(const char *text)
    {
        return CommandLine::parse(QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void verbs()
    {
        QCOMPARE(parse("")->verb, Verb::Run);
        QCOMPARE(parse("run")->verb, Verb::Run);
        QCOMPARE(parse("--data-dir /x status --json")->verb, Verb::Status);
        QVERIFY(parse("status --json")->isJson);
        QCOMPARE(parse("stop")->verb, Verb::Stop);
        QCOMPARE(parse("--print-config")->verb, Verb::PrintConfig);
        QCOMPARE(parse("stop --help")->verb, Verb::Help);
        QCOMPARE(parse("set-secret node/127.0.0.1:8332")->secretName, QStringLiteral("node/127.0.0.1:8332"));
    }

    void options()
    {
        const auto line = parse("run --data-dir=/a --config b.toml --profile solo --set a.b=c=d --set=e.f=");
        QVERIFY2(line, qPrintable(line ? QString() : line.error().detail));
        QCOMPARE(line->dataDir, QStringLiteral("/a"));
        QCOMPARE(line->configFile, QStringLiteral("b.toml"));
        const QList<std::pair<QString, QString>> expected { { QStringLiteral("general.profile"),
                                                                QStringLiteral("solo") },
            { QStringLiteral("a.b"), QStringLiteral("c=d") }, { QStringLiteral("e.f"), QString(QLatin1String("")) } };
        QCOMPARE(line->assignments, expected);
    }

    void screenshots()
    {
        const auto line = parse("--screenshots /a --language=pt_BR");
        QVERIFY(line);
        QCOMPARE(line->verb, Verb::Run);
        QCOMPARE(line->screenshots, QStringLiteral("/a"));
        QCOMPARE(line->language, QStringLiteral("pt_BR"));
        QVERIFY(parse("run")->screenshots.isEmpty());
        QVERIFY(!parse("--screenshots"));
    }

    void mistakes()
    {
        for (const char *text : { "--nonsense", "walk", "run status", "--data-dir", "--set", "--set x", "--set =x",
                 "set-secret", "set-secret name value", "-x" }) {
            const auto line = parse(text);
            QVERIFY2(!line, text);
            QVERIFY(line.error().detail.contains(QStringLiteral("--help")));
        }
    }

    void helpHasEveryKey()
    {
        const QString help = CommandLine::helpText(QStringLiteral("hashsteadd"));
        QVERIFY(help.contains(QStringLiteral("hashsteadd status")));
        QVERIFY(help.contains(QStringLiteral("network.sv1_listen = [\"0.0.0.0:3333\"]")));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
