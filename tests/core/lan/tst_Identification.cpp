// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Identification.h"

#include <QtTest>

using namespace lan;

namespace {

using Answers = QMap<QString, Result<Reply>>; ///< by path, or by the line of a socket ask

Reply web(int status, const QByteArray &body, const QByteArray &authenticate = {}, const QString &location = {})
{
    return { .status = status, .body = body, .authenticate = authenticate, .location = location };
}

Reply socket(const QByteArray &body)
{
    return { .body = body };
}

const QString info = QStringLiteral("/api/system/info");
const QString page = QStringLiteral("/");
const QString version = QStringLiteral("{\"command\":\"version\"}");
const QString details = QStringLiteral("{\"command\":\"devdetails\"}");

const QByteArray status = R"("STATUS":[{"STATUS":"S","When":1,"Code":22,"Msg":"CGMiner versions","Description":"x"}],)";

struct Held {
    Result<Identity> identity = fail(Errc::Internal, {});
    QStringList asked {};
    bool isWithoutSecrets = true;
};

/// Answers each ask from \a answers; refuses the rest as a closed port does.
Held hold(const Answers &answers)
{
    Held held;
    const auto talk = identify();
    while (const auto ask = talk->next()) {
        QString key;
        if (const auto *http = std::get_if<HttpAsk>(&*ask)) {
            key = http->path;
            held.isWithoutSecrets &= http->needs == Needs::Nothing && http->method == "GET" && http->body.isEmpty();
        } else if (const auto *line = std::get_if<SocketAsk>(&*ask)) {
            key = QString::fromUtf8(line->line);
        }
        held.asked.append(key);
        if (held.asked.size() > 10)
            break;
        talk->take(answers.value(key, fail(Errc::Unreachable, QStringLiteral("refused"))));
    }
    held.identity = talk->outcome();
    return held;
}

} // namespace

/// What answers at an address is told from its own words alone, with few asks and no secret.
class tst_Identification : public QObject {
    Q_OBJECT

    static void row(const char *tag, const Answers &answers, Kind kind, const char *model, const char *firmware,
        const char *mac, int asks)
    {
        QTest::newRow(tag) << answers << kindName(kind) << QString::fromUtf8(model) << QString::fromUtf8(firmware)
                           << QString::fromLatin1(mac) << asks;
    }

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<Answers>("answers");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("firmware");
        QTest::addColumn<QString>("mac");
        QTest::addColumn<int>("asks");

        row("AxeOS",
            { { info,
                web(200,
                    R"({"ASICModel":"BM1370","boardVersion":"601","version":"v2.13.0","axeOSVersion":"v2.13.0","hostname":"bitaxe","macAddr":"AA:BB:CC:0D:0E:0F","pools":[{"id":0}],"stratumURL":"a"})") } },
            Kind::AxeOs, "Bitaxe 601 (BM1370)", "AxeOS v2.13.0", "aa:bb:cc:0d:0e:0f", 1);
        row("AxeOS, legacy",
            { { info,
                web(200,
                    R"({"ASICModel":"BM1366","boardVersion":"204","version":"v2.4.1","hostname":"bitaxe","macAddr":"AA:BB:CC:0D:0E:0F","stratumURL":"a","hashRate":480.5})") } },
            Kind::AxeOsLegacy, "Bitaxe 204 (BM1366)", "AxeOS v2.4.1", "aa:bb:cc:0d:0e:0f", 1);
        row("AxeOS, oldest", { { info, web(200, R"({"stratumURL":"a","hashRate":1.5})") } }, Kind::AxeOsLegacy,
            "Bitaxe", "", "", 1);
        row("NerdQAxe",
            { { info,
                web(200,
                    R"({"ASICModel":"BM1370","deviceModel":"NerdQAxe++","version":"v1.0.36","macAddr":"AA:BB:CC:0D:0E:0F","stratumURL":"a"})") } },
            Kind::NerdQAxe, "NerdQAxe++ (BM1370)", "NerdQAxe v1.0.36", "aa:bb:cc:0d:0e:0f", 1);
        row("NerdQAxe, its pools in an object",
            { { info,
                web(200,
                    R"({"ASICModel":"BM1370","deviceModel":"NerdOCTAXE","stratum":{"pools":[]},"version":"v1.1"})") } },
            Kind::NerdQAxe, "NerdOCTAXE (BM1370)", "NerdQAxe v1.1", "", 1);

        const Reply login = web(401, "<h1>401</h1>", R"(Digest realm="antMiner Configuration", nonce="1", qop="auth")");
        row("Antminer, API closed", { { info, login } }, Kind::Antminer, "Antminer", "", "", 2);
        row("Antminer S19",
            { { info, login },
                { version,
                    socket("{" + status
                        + R"("VERSION":[{"BMMiner":"1.0.0","API":"3.1","Miner":"uart_trans.1.3","CompileTime":"Fri Nov 17 10:00:00 CST 2023","Type":"Antminer S19"}],"id":1})") } },
            Kind::Antminer, "Antminer S19", "Fri Nov 17 10:00:00 CST 2023", "", 2);
        row("Antminer S21 XP",
            { { info, login },
                { version, socket("{" + status + R"("VERSION":[{"Type":"Antminer S21 XP"}],"id":1})") } },
            Kind::Antminer, "Antminer S21 XP", "", "", 2);
        row("Antminer S9: read by its API",
            { { info, login },
                { version, socket("{" + status + R"("VERSION":[{"BMMiner":"2.0.0","Type":"Antminer S9"}],"id":1})") } },
            Kind::Cgminer, "Antminer S9", "", "", 2);
        row("Antminer S17+",
            { { info, login }, { version, socket("{" + status + R"("VERSION":[{"Type":"Antminer S17+"}],"id":1})") } },
            Kind::Cgminer, "Antminer S17+", "", "", 2);

        const QByteArray avalon
            = R"("VERSION":[{"CGMiner":"4.11.1","API":"3.7","PROD":"AvalonMiner 1566","MODEL":"1566","VERSION":"24102401_25462b2","MAC":"e0e1a9000102"}],"id":1})";
        row("Avalon without a web page", { { version, socket("{" + status + avalon) } }, Kind::Avalon,
            "AvalonMiner 1566", "24102401_25462b2", "e0:e1:a9:00:01:02", 2);
        row("Avalon with one",
            { { info, web(404, "") }, { page, web(200, "<title>Avalon Device</title>") },
                { version, socket("{" + status + avalon) } },
            Kind::Avalon, "AvalonMiner 1566", "24102401_25462b2", "e0:e1:a9:00:01:02", 3);
        row("Avalon, dirty reply",
            { { version, socket("{" + status + R"("VERSION":[{"CGMiner":"4.11.1",,"PROD":"AvalonMiner 1566")") } },
            Kind::Avalon, "AvalonMiner 1566", "", "", 2);

        row("Braiins",
            { { info, web(404, "") }, { page, web(200, "<title>Braiins OS</title>") },
                { version,
                    socket(
                        "{" + status + R"("VERSION":[{"API":"3.7","BOSer":"boser-openwrt 0.1.0-26ba61b9"}],"id":1})") },
                { details,
                    socket("{" + status
                        + R"("DEVDETAILS":[{"DEVDETAILS":0,"ID":0,"Model":"Antminer S19j Pro"}],"id":1})") } },
            Kind::Braiins, "Antminer S19j Pro", "boser-openwrt 0.1.0-26ba61b9", "", 4);
        row("Braiins, older",
            { { version, socket("{" + status + R"("VERSION":[{"API":"3.7","BOSminer+":"0.2.0-d360818"}],"id":1})") } },
            Kind::Braiins, "Braiins OS", "0.2.0-d360818", "", 3);

        row("cgminer", { { version, socket("{" + status + R"("VERSION":[{"CGMiner":"4.9.0","API":"3.7"}],"id":1})") } },
            Kind::Cgminer, "", "CGMiner 4.9.0", "", 2);
        row("bmminer without its web",
            { { version, socket("{" + status + R"("VERSION":[{"BMMiner":"2.0.0","Type":"Antminer S9"}],"id":1})") } },
            Kind::Cgminer, "Antminer S9", "BMMiner 2.0.0", "", 2);
        row("devdetails alone",
            { { version, socket(R"({"STATUS":[{"STATUS":"E","Msg":"Access denied"}],"id":1})") },
                { details, socket("{" + status + R"("DEVDETAILS":[{"Model":"Terminus"}],"id":1})") } },
            Kind::Cgminer, "Terminus", "", "", 3);
        row("a web login that is not Bitmain's",
            { { info, web(401, "", R"(Basic realm="admin")") },
                { version, socket("{" + status + R"("VERSION":[{"CGMiner":"4.9.0"}]})") } },
            Kind::Cgminer, "", "CGMiner 4.9.0", "", 2);

        row("Whatsminer",
            { { info, web(307, "", {}, QStringLiteral("https://192.168.1.7/cgi-bin/luci")) },
                { version,
                    socket(
                        R"({"STATUS":"S","When":1,"Code":131,"Msg":{"api_ver":"2.0.3"},"Description":"BTMiner"})") } },
            Kind::Unknown, "Whatsminer (not supported)", "", "", 2);
        row("Whatsminer, API closed",
            { { info, web(307, "", {}, QStringLiteral("https://192.168.1.7/cgi-bin/luci")) } }, Kind::Unknown,
            "Whatsminer (not supported)", "", "", 2);
        row("LuxOS", { { info, web(404, "") }, { page, web(200, "<title>Luxor Firmware</title>") } }, Kind::Unknown,
            "LuxOS (not supported)", "", "", 2);
        row("LuxOS by its API",
            { { version, socket("{" + status + R"("VERSION":[{"LUXminer":"2023.6","Type":"Antminer S19"}]})") } },
            Kind::Unknown, "LuxOS (not supported)", "", "", 2);
        row("VNish", { { info, web(404, "") }, { page, web(200, "<title>AnthillOS</title>") } }, Kind::Unknown,
            "VNish (not supported)", "", "", 2);
        row("ePIC", { { info, web(404, "") }, { page, web(200, "<title>Miner Web Dashboard</title>") } }, Kind::Unknown,
            "ePIC (not supported)", "", "", 2);
        row("Goldshell", { { info, web(404, "") }, { page, web(200, "<div id=cloud-box>") } }, Kind::Unknown,
            "Goldshell (not supported)", "", "", 2);
        row("VNish over an Antminer's login",
            { { info, login },
                { version, socket("{" + status + R"("VERSION":[{"Miner":"vnish 1.2.6","Type":"Antminer S19"}]})") } },
            Kind::Unknown, "VNish (not supported)", "", "", 2);
        row("printer", { { info, web(404, "no") }, { page, web(200, "<html><title>\nLaser\t3000</title>") } },
            Kind::Unknown, "", "", "", 4 - 1);
        row("JSON that is no machine's",
            { { info, web(200, R"({"version":"1.0","pools":[]})") }, { page, web(200, "hi") } }, Kind::Unknown, "", "",
            "", 3);
    }
    void kinds()
    {
        QFETCH(Answers, answers);
        const Held held = hold(answers);
        QVERIFY2(held.identity, held.identity ? "" : qPrintable(held.identity.error().detail));
        QTEST(kindName(held.identity->kind), "kind");
        QTEST(held.identity->model, "model");
        QTEST(held.identity->firmware, "firmware");
        QTEST(held.identity->mac, "mac");
        QTEST(int(held.asked.size()), "asks");
        QVERIFY(held.isWithoutSecrets);
        QCOMPARE(held.identity->said.isEmpty(), held.identity->kind != Kind::Unknown);
    }

    void whoWantsALoginSaysSo()
    {
        const auto held = hold({ { info, web(401, "", R"(Digest realm="antMiner Configuration", nonce="1")") } });
        QVERIFY(held.identity && held.identity->wantsCredentials);
        const auto open = hold({ { info, web(200, R"({"ASICModel":"BM1370","pools":[]})") } });
        QVERIFY(open.identity && !open.identity->wantsCredentials);
    }

    void whereNothingAnswersNothingElseIsAsked()
    {
        const auto held = hold({ { info, fail(Errc::Timeout, QStringLiteral("nobody")) } });
        QVERIFY(!held.identity);
        QCOMPARE(held.identity.error().code, Errc::Timeout);
        QCOMPARE(held.asked, QStringList { info });
        const auto closed = hold({});
        QVERIFY(!closed.identity);
        QCOMPARE(closed.identity.error().code, Errc::Unreachable);
        QCOMPARE(closed.asked, QStringList({ info, version }));
    }

    void aRedirectIsNotFollowed()
    {
        Reply away = web(302, "", {}, QStringLiteral("http://portal.example/login"));
        away.leadsAway = true;
        const auto held
            = hold({ { info, away }, { version, socket("{" + status + R"("VERSION":[{"CGMiner":"4.9.0"}]})") } });
        QVERIFY(held.identity);
        QCOMPARE(held.identity->kind, Kind::Unknown);
        QCOMPARE(held.identity->said, QStringLiteral("HTTP 302 to http://portal.example/login"));
        QCOMPARE(held.asked, QStringList { info });
        const auto here = hold({ { info, web(302, "", {}, QStringLiteral("/index.html")) },
            { page, web(302, "", {}, QStringLiteral("/index.html")) } });
        QCOMPARE(here.asked, QStringList({ info, page, version }));
    }

    void theirWordsAreShortAndPrintable()
    {
        QByteArray hostile = "<title>\x1b[31mred\0 \xff\xfe \xe2\x80\xae" + QByteArray(4000, 'x') + "</title>";
        const auto held = hold({ { info, web(404, "") }, { page, web(200, hostile) } });
        QVERIFY(held.identity);
        QVERIFY(!held.identity->said.isEmpty() && held.identity->said.size() <= 160);
        for (const QChar c : held.identity->said)
            QVERIFY2(c.isPrint(), qPrintable(held.identity->said));
        const auto axe = hold({ { info,
            web(200,
                "{\"ASICModel\":\"BM1370\\u0007\\u202e" + QByteArray(9000, 'x')
                    + "\",\"hostname\":7,\"macAddr\":[1]}") } });
        QVERIFY(axe.identity);
        QVERIFY(axe.identity->model.size() <= 80);
        for (const QChar c : axe.identity->model)
            QVERIFY(c.isPrint());
        QCOMPARE(axe.identity->hostname, QStringLiteral("7"));
    }

    void whatDoesNotSpeakHttp()
    {
        const auto held = hold({ { info, fail(Errc::Protocol, QStringLiteral("What answers does not speak HTTP.")) } });
        QVERIFY(held.identity);
        QCOMPARE(held.identity->kind, Kind::Unknown);
        QCOMPARE(held.identity->said, QStringLiteral("What answers does not speak HTTP."));
    }

    /// A reply that was cut anywhere is a machine, something unknown, or nothing; never a crash or an endless talk.
    void cutAnywhere()
    {
        const QByteArray whole
            = R"({"ASICModel":"BM1370","boardVersion":"601","version":"v2","macAddr":"AA:BB:CC:0D:0E:0F","pools":[{"id":0}]})";
        const QByteArray cgminer = "{" + status + R"("VERSION":[{"BMMiner":"2.0.0","Type":"Antminer S9"}],"id":1})";
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            const auto held = hold({ { info, web(200, whole.first(size)) } });
            QVERIFY(held.asked.size() <= 4);
            QVERIFY(held.identity);
        }
        for (qsizetype size = 0; size <= cgminer.size(); ++size) {
            const auto held = hold({ { version, socket(cgminer.first(size)) } });
            QVERIFY(held.asked.size() <= 4);
            QVERIFY(held.identity);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Identification)
#include "tst_Identification.moc"
