// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/CommandLine.h"
#include "app/shared/MachineCommand.h"

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
        const auto line = parse("--screenshots /a --only ^setup --language=pt_BR");
        QVERIFY(line);
        QCOMPARE(line->verb, Verb::Run);
        QCOMPARE(line->screenshots, QStringLiteral("/a"));
        QCOMPARE(line->only, QStringLiteral("^setup"));
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

    void machineOrders()
    {
        using namespace std::chrono_literals;
        using app::MachineCommand;
        const UnixMs now { 1000s };
        const auto words = [](const char *text) { return parse(text)->machine; };
        const auto order = [&](const char *text) { return MachineCommand::parse(words(text))->order(now); };
        QVERIFY(parse("machine list --json --data-dir /x")->isJson);
        QVERIFY(!order("machine list"));
        QCOMPARE(std::get<stats::RenameMachine>(*order("machine rename a b")),
            (stats::RenameMachine { QStringLiteral("a"), QStringLiteral("b") }));
        QVERIFY(std::get<stats::RenameMachine>(*order("machine rename a")).name.isEmpty());
        QCOMPARE(std::get<stats::BanMachine>(*order("machine ban a --for 90m")),
            (stats::BanMachine { QStringLiteral("a"), {}, now + 90min }));
        QCOMPARE(std::get<stats::BanMachine>(*order("machine ban --for=2d 10.0.0.1")),
            (stats::BanMachine { {}, QStringLiteral("10.0.0.1"), now + 48h }));
        QVERIFY(!std::get<stats::BanMachine>(*order("machine ban fe80::1")).until);
        QCOMPARE(std::get<stats::LiftBan>(*order("machine unban 17")), (stats::LiftBan { 17, {} }));
        QCOMPARE(std::get<stats::LiftBan>(*order("machine unban 10.0.0.1")),
            (stats::LiftBan { 0, QStringLiteral("10.0.0.1") }));
        for (const char *text : { "machine", "machine walk", "machine rename", "machine rename a b c", "machine ban",
                 "machine ban a --for", "machine ban a --for 0h", "machine ban a --for 5", "machine ban a --for 5y",
                 "machine ban a --until 5h", "machine list --for 5h", "machine ban a --for 9999999d" }) {
            const auto command = MachineCommand::parse(words(text));
            QVERIFY2(!command && command.error().code == Errc::Malformed, text);
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
