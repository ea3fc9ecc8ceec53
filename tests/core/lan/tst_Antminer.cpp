// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Antminer.h"
#include "core/lan/AntminerConf.h"
#include "core/lan/AntminerReading.h"
#include "tests/support/LanTalk.h"

#include <QtTest>

using namespace lan;
using namespace support;
using nlohmann::json;
using Place = Temperature::Place;

class tst_Antminer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void s19();
    void asleep();
    void olderWeb();
    void everyPrefix();
    void everyPage();
    void faults();
    void nonsense();
    void pools();
    void poolsThatCannotBe();
    void pause();
    void fan();
    void olderForm();
    void answers();
    void orders();
};

namespace {

using Replies = std::map<QByteArray, QByteArray>;

PoolEntry poolOf(const char *host, const char *user = "owner.s19")
{
    PoolEntry out;
    out.host = QString::fromUtf8(host);
    out.port = 3333;
    out.user = QString::fromUtf8(user);
    return out;
}

Replies s19Replies()
{
    return lanReplies(QStringLiteral("antminer_s19proplus.json"));
}
json confOf(const Replies &replies)
{
    return json::parse(replies.at("get_miner_conf").toStdString(), nullptr, false);
}
Result<Reading> read(const Replies &replies, QList<Ask> *asks = nullptr)
{
    return runTalk(*antminerDriver().read(), answerWith(replies), asks);
}

/// A device that keeps what it is told, as a JSON object or as a form.
struct FakeWeb {
    Replies replies = s19Replies();
    QByteArray answer = R"({"stats":"success","code":"M000","msg":"OK!"})";
    json written {};
    QByteArray form {};
    int writes = 0;

    Result<Reply> operator()(const Ask &ask)
    {
        if (subject(ask) != "set_miner_conf")
            return answerWith(replies)(ask);
        const auto &http = std::get<HttpAsk>(ask);
        ++writes;
        if (http.method != "POST" || http.needs != Needs::Digest)
            return Reply { 405, {}, {}, {}, {}, false };
        written = json::parse(http.body.toStdString(), nullptr, false);
        form = written.is_discarded() ? http.body : QByteArray();
        if (written.is_object()) { // it stores bitmain-work-mode from miner-mode, as its own page sends it
            json conf = confOf(replies);
            conf["pools"] = written["pools"];
            conf["bitmain-fan-ctrl"] = written["bitmain-fan-ctrl"];
            conf["bitmain-fan-pwm"] = written["bitmain-fan-pwm"];
            conf["bitmain-work-mode"] = std::to_string(written["miner-mode"].get<int>());
            replies["get_miner_conf"] = QByteArray::fromStdString(conf.dump());
        }
        return Reply { 200, answer, {}, {}, {}, false };
    }
};

Result<Changed> change(FakeWeb &web, const Change &c)
{
    return runTalk(*antminerDriver().change(c, {}), std::ref(web));
}

} // namespace

void tst_Antminer::s19()
{
    QList<Ask> asks;
    const auto r = read(s19Replies(), &asks);
    QVERIFY2(r, qPrintable(r ? QString() : r.error().toString()));
    QCOMPARE(asks.size(), 5);
    for (const Ask &ask : asks) {
        QCOMPARE(std::get<HttpAsk>(ask).needs, Needs::Digest);
        QCOMPARE(std::get<HttpAsk>(ask).method, QByteArray("GET"));
    }
    QCOMPARE(std::get<HttpAsk>(asks[1]).path, QStringLiteral("/cgi-bin/stats.cgi"));
    QCOMPARE(r->model, QStringLiteral("Antminer S19Pro+"));
    QCOMPARE(r->firmware, QStringLiteral("Sat Mar 11 14:02:23 CST 2023"));
    QCOMPARE(r->hostname, QStringLiteral("Antminer"));
    QCOMPARE(r->mac, QStringLiteral("02:00:5e:19:a4:db"));
    QCOMPARE(r->chip, QString());
    QCOMPARE(*r->rates.now, 121056.23e9);
    QCOMPARE(*r->rates.m10, 121386.29e9);
    QCOMPARE(r->rates.m10Minutes, 30);
    QCOMPARE(*r->rates.average, 121523.8e9);
    QCOMPARE(*r->rates.expected, 120000e9);
    QVERIFY(!r->rates.m1 && !r->rates.h1);
    QCOMPARE(r->boards,
        (QList<HashBoard> { { 0, 40044.21e9, 120, QStringLiteral("SERIAL000") },
            { 1, 39582.42e9, 120, QStringLiteral("SERIAL001") }, { 2, 41429.6e9, 120, QStringLiteral("SERIAL002") } }));
    QCOMPARE(r->temperatures,
        (QList<Temperature> { { Place::Board, 0, 58 }, { Place::Chip, 0, 63 }, { Place::Board, 1, 61 },
            { Place::Chip, 1, 66 }, { Place::Board, 2, 58 }, { Place::Chip, 2, 63 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 3270.0, {} }, { 1, 3420.0, {} }, { 2, 3510.0, {} }, { 3, 3510.0, {} } }));
    QCOMPARE(r->isFanAutomatic, std::optional(true));
    QCOMPARE(*r->megahertz, 660.0);
    QCOMPARE(*r->errorPercent, 0.0025);
    QCOMPARE(*r->hardwareErrors, quint64(9));
    QCOMPARE(r->uptime, std::chrono::seconds(17065));
    QCOMPARE(*r->bestSession, 1598221203.0);
    QCOMPARE(*r->accepted, quint64(1042));
    QCOMPARE(*r->rejected, quint64(3));
    QCOMPARE(r->isOverheated, std::optional(false));
    QCOMPARE(r->isPaused, std::optional(false));
    QVERIFY(!r->watts && !r->volts && !r->coreMillivolts && !r->bestEver && !r->wifiDbm); // it does not say
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->pools.size(), 2);
    QVERIFY(r->pools[0].isActive && !r->pools[1].isActive);
    QCOMPARE(*r->pools[0].difficulty, 262000.0);
    QCOMPARE(r->pools[0].pool.password, std::optional(QStringLiteral("123"))); // this firmware tells them
    QCOMPARE(r->pools[1].pool.password, std::optional(QStringLiteral("abc")));
    const Capabilities can = antminerDriver().capabilities(*r);
    QVERIFY(can.pools && can.restart && can.identify && can.pause && can.fan && !can.frequency && !can.sv2);
    QCOMPARE(can.poolSlots, 3);
    QCOMPARE(antminerDriver().readNeeds(), Needs::Digest);
}

// it tells nothing of its work then but what is set
void tst_Antminer::asleep()
{
    auto replies = s19Replies();
    replies["stats"] = R"({"STATUS":{"STATUS":"S","Msg":"stats"},"INFO":{},"STATS":[]})";
    replies["summary"] = R"({"STATUS":{"STATUS":"S","Msg":"summary"},"INFO":{},"SUMMARY":[]})";
    replies["pools"] = R"({"STATUS":{"STATUS":"S","Msg":"pools"},"INFO":{},"POOLS":[]})";
    replies["get_miner_conf"].replace("\"bitmain-work-mode\":\"0\"", "\"bitmain-work-mode\":\"1\"");
    const auto r = read(replies);
    QVERIFY(r);
    QCOMPARE(r->isPaused, std::optional(true));
    QVERIFY(!r->rates.now && !r->rates.best() && r->boards.isEmpty());
    QCOMPARE(r->pools.size(), 2);
    QVERIFY(!r->activePool());
    QCOMPARE(r->complaints, QStringList());
}

// S9 to S17: the pages are missing, port 4028 tells the same
void tst_Antminer::olderWeb()
{
    auto replies = lanReplies(QStringLiteral("cgminer_s9.json"));
    const auto s9 = replies;
    const Reply none { 404, "<h1>404</h1>", {}, {}, {}, false };
    const auto system = s19Replies();
    const auto answer = [&](const Ask &ask) -> Result<Reply> {
        const QByteArray name = subject(ask);
        if (std::holds_alternative<SocketAsk>(ask))
            return answerWith(s9)(ask);
        if (name == "get_system_info" || name == "get_miner_conf")
            return answerWith(system)(ask);
        return none;
    };
    QList<Ask> asks;
    const auto r = runTalk(*antminerDriver().read(), answer, &asks);
    QVERIFY2(r, qPrintable(r ? QString() : r.error().toString()));
    QCOMPARE(asks.size(), 8);
    QCOMPARE(*r->rates.now, 13402.14e9);
    QCOMPARE(r->boards.size(), 3);
    QCOMPARE(*r->bestSession, 141658.0);
    QCOMPARE(r->pools.size(), 3);
    QCOMPARE(r->mac, QStringLiteral("02:00:5e:19:a4:db"));
}

void tst_Antminer::everyPrefix()
{
    const auto whole = s19Replies();
    for (const auto &[page, body] : whole) {
        auto replies = whole;
        for (qsizetype at = 0; at < body.size(); at += 1 + body.size() / 300) {
            replies[page] = body.first(at);
            const auto r = read(replies);
            if (!r) {
                QCOMPARE(page, QByteArray("get_system_info"));
                QVERIFY(r.error().code == Errc::Truncated || r.error().code == Errc::Malformed);
                continue;
            }
            QCOMPARE(r->complaints.size(), 1); // the page that is not whole is named, and nothing taken from it
            QVERIFY(r->complaints[0].startsWith(QString::fromUtf8(page)));
        }
    }
}

void tst_Antminer::everyPage()
{
    const auto whole = s19Replies();
    for (const auto &[page, body] : whole) {
        for (const QByteArray &bad :
            { QByteArray("<html>"), QByteArray("[]"), QByteArray("{}"), QByteArray(300000, '[') }) {
            auto replies = whole;
            replies[page] = bad;
            const auto r = read(replies);
            QVERIFY(r || page == "get_system_info");
        }
    }
}

void tst_Antminer::faults()
{
    QList<Ask> asks;
    const auto denied = [](const Ask &) -> Result<Reply> { return Reply { 401, "<h1>401</h1>", {}, {}, {}, false }; };
    QCOMPARE(runTalk(*antminerDriver().read(), denied, &asks).error().code, Errc::Denied);
    QCOMPARE(asks.size(), 1); // a wrong password is not tried again and again
    const auto noSecret = [](const Ask &) -> Result<Reply> { return fail(Errc::Denied, QStringLiteral("none")); };
    QCOMPARE(runTalk(*antminerDriver().read(), noSecret).error().code, Errc::Denied);
    asks.clear();
    const auto silent = [](const Ask &) -> Result<Reply> { return fail(Errc::Timeout, QStringLiteral("silent")); };
    QCOMPARE(runTalk(*antminerDriver().read(), silent, &asks).error().code, Errc::Timeout);
    QCOMPARE(asks.size(), 1);
    const auto redirect = [](const Ask &) -> Result<Reply> {
        return Reply { 302, {}, {}, {}, QStringLiteral("https://elsewhere.example/"), false };
    };
    QCOMPARE(runTalk(*antminerDriver().read(), redirect).error().code, Errc::Refused);
    QCOMPARE(read({ { "get_system_info", R"({"hostname":"x"})" } }).error().code, Errc::Unsupported);
    QCOMPARE(read({}).error().code, Errc::Unsupported);
    auto replies = s19Replies();
    replies.erase("stats");
    replies.erase("summary");
    QVERIFY(!read(replies)); // and nobody on port 4028
}

void tst_Antminer::nonsense()
{
    auto replies = s19Replies();
    replies["stats"]
        = R"({"STATS":[{"rate_5s":"fast","rate_unit":"TH/s","rate_avg":"121.5","elapsed":-1,"fan":[3000,"x",null],
        "chain":[5,{"index":0,"rate_real":-4,"asic_num":"120","temp_pcb":["a",50,0],"temp_chip":"no"},{"freq_avg":1e9}]}]})";
    const auto r = read(replies);
    QVERIFY(r);
    QVERIFY(!r->rates.now);
    QCOMPARE(*r->rates.average, 121.5e12);
    QCOMPARE(r->boards, (QList<HashBoard> { { 0, {}, 120, {} }, { 2, {}, {}, {} } }));
    QCOMPARE(r->temperatures, (QList<Temperature> { { Place::Board, 0, 50 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 3000.0, {} }, { 1, {}, {} }, { 2, {}, {} } }));
    QVERIFY(r->complaints.contains(QStringLiteral("stats.rate_5s: \"fast\" is no number")));
    QVERIFY(r->complaints.contains(QStringLiteral("stats.chain[0]: is no object")));
    QVERIFY(r->complaints.contains(QStringLiteral("stats.chain[1].rate_real: -4 cannot be")));
}

void tst_Antminer::pools()
{
    FakeWeb web;
    const json before = confOf(web.replies);
    const auto done = change(web, SetPools { { poolOf("here.example"), poolOf("pool.example") }, 2 });
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
    QVERIFY(!done->needsRestart && !done->isLostAtRestart);
    const json want = json::parse(R"([{"url":"stratum+tcp://here.example:3333","user":"owner.s19","pass":"x"},
        {"url":"stratum+tcp://pool.example:3333","user":"owner.s19","pass":"123"},{"url":"","user":"","pass":""}])");
    QCOMPARE(QString::fromStdString(web.written["pools"].dump()), QString::fromStdString(want.dump()));
    for (const auto &[key, value] : before.items()) { // all else as it was
        if (key != "pools")
            QCOMPARE(QString::fromStdString(web.written[key].dump()), QString::fromStdString(value.dump()));
    }
    QCOMPARE(web.written["miner-mode"], json(0)); // what is read under one name is written under another
    QCOMPARE(web.written["freq-level"], json("100"));
    QCOMPARE(web.written.size(), before.size() + 2);
    // the same again is no write
    QVERIFY(change(web, SetPools { { poolOf("here.example"), poolOf("POOL.example") }, 2 }));
    QCOMPARE(web.writes, 1);
    // and what is not used is not kept
    QVERIFY(change(web, SetPools { { poolOf("pool.example"), poolOf("here.example") }, 1 }));
    QCOMPARE(web.writes, 2);
    QCOMPARE(web.written["pools"][0]["pass"], json("123"));
    QCOMPARE(web.written["pools"][1]["url"], json(""));
    // it says no
    web.answer = R"({"stats":"error","code":"M001","msg":"Invalid pool!"})";
    const auto refused = change(web, SetPools { { poolOf("third.example") }, 1 });
    QCOMPARE(refused.error().code, Errc::Refused);
    QCOMPARE(refused.error().detail, QStringLiteral("It refused: M001 Invalid pool!"));
}

void tst_Antminer::poolsThatCannotBe()
{
    FakeWeb web;
    const auto code = [&](const QList<PoolEntry> &pools, int used) {
        const auto done = change(web, SetPools { pools, used });
        return done ? Errc::Internal : done.error().code;
    };
    QCOMPARE(code({}, 1), Errc::OutOfRange);
    QCOMPARE(code({ poolOf("a") }, 0), Errc::OutOfRange);
    QCOMPARE(code({ poolOf("a"), poolOf("b"), poolOf("c"), poolOf("d") }, 4), Errc::OutOfRange);
    QCOMPARE(code({ poolOf("") }, 1), Errc::OutOfRange);
    PoolEntry sv2 = poolOf("a");
    sv2.protocol = PoolProtocol::Sv2;
    QCOMPARE(code({ sv2 }, 1), Errc::Unsupported);
    QCOMPARE(web.writes, 0);
    web.replies["get_miner_conf"].chop(20); // settings that are not whole are not written back
    QCOMPARE(code({ poolOf("a") }, 1), Errc::Truncated);
    web.replies["get_miner_conf"] = R"({"something":"else"})";
    QCOMPARE(code({ poolOf("a") }, 1), Errc::Unsupported);
    QCOMPARE(web.writes, 0);
}

void tst_Antminer::pause()
{
    FakeWeb web;
    QVERIFY(change(web, SetPaused { true }));
    QCOMPARE(web.written["miner-mode"], json(1));
    QCOMPARE(web.written["bitmain-work-mode"], json("1"));
    QVERIFY(change(web, SetPaused { true }));
    QCOMPARE(web.writes, 1);
    QVERIFY(change(web, SetPaused { false }));
    QCOMPARE(web.written["miner-mode"], json(0));
    QCOMPARE(web.writes, 2);
    // its other name, its other type, and a mode that is neither
    QCOMPARE(**confWithPause(json { { "miner-mode", 0 } }, true), (json { { "miner-mode", 1 } }));
    QCOMPARE(**confWithPause(json { { "miner-mode", "0" } }, true), (json { { "miner-mode", "1" } }));
    QCOMPARE(*confWithPause(json { { "miner-mode", 3 } }, false), std::nullopt); // low power is awake
    QCOMPARE(confWithPause(json { { "bitmain-freq", "650" } }, true).error().code, Errc::Unsupported);
    QVERIFY(!antminerDriver().capabilities({}).pause);
}

void tst_Antminer::fan()
{
    FakeWeb web;
    QVERIFY(change(web, SetFan { 79.6 }));
    QCOMPARE(web.written["bitmain-fan-ctrl"], json(true));
    QCOMPARE(web.written["bitmain-fan-pwm"], json("80"));
    QVERIFY(change(web, SetFan { 80 }));
    QCOMPARE(web.writes, 1);
    const auto r = read(web.replies);
    QCOMPARE(r->isFanAutomatic, std::optional(false));
    QCOMPARE(*r->fans[0].percent, 80.0);
    QVERIFY(change(web, SetFan {}));
    QCOMPARE(web.written["bitmain-fan-ctrl"], json(false));
    for (const double wrong : { -1.0, 101.0, std::numeric_limits<double>::quiet_NaN() })
        QCOMPARE(change(web, SetFan { wrong }).error().code, Errc::OutOfRange);
    QCOMPARE(web.writes, 2);
}

void tst_Antminer::olderForm()
{
    FakeWeb web;
    web.answer = "ok";
    web.replies["get_miner_conf"]
        = R"({"pools":[{"url":"stratum+tcp://pool.example:3333","user":"owner.s19","pass":"a&b=c"}],
        "api-listen":true,"api-network":true,"api-groups":"A:stats","api-allow":"A:0/0,W:*","bitmain-fan-ctrl":true,
        "bitmain-fan-pwm":"80","bitmain-use-vil":true,"bitmain-freq":"650","bitmain-voltage":"0706"})";
    QVERIFY(change(web, SetPools { { poolOf("here.example"), poolOf("pool.example") }, 2 }));
    QCOMPARE(web.form,
        QByteArray("_ant_pool1url=stratum%2Btcp%3A%2F%2Fhere.example%3A3333&_ant_pool1user=owner.s19&_ant_pool1pw=x"
                   "&_ant_pool2url=stratum%2Btcp%3A%2F%2Fpool.example%3A3333&_ant_pool2user=owner.s19"
                   "&_ant_pool2pw=a%26b%3Dc&_ant_pool3url=&_ant_pool3user=&_ant_pool3pw=&_ant_nobeeper=false"
                   "&_ant_notempoverctrl=false&_ant_fan_customize_switch=true&_ant_fan_customize_value=80"
                   "&_ant_freq=650&_ant_voltage=0706"));
    web.replies["get_miner_conf"].replace("\"bitmain-voltage\"", "\"bitmain-secret\"");
    const auto done = change(web, SetPools { { poolOf("here.example") }, 1 });
    QCOMPARE(done.error().code, Errc::Unsupported); // the form would lose it
    QVERIFY(done.error().detail.contains(u"bitmain-secret"));
    QCOMPARE(web.writes, 1);
}

void tst_Antminer::answers()
{
    const auto of = [](int status, const char *body) { return cgiRefusal(Reply { status, body, {}, {}, {}, false }); };
    for (const char *good : { R"({"code":"M000"})", R"({"code":"B000"})", R"({"code":"B100"})", "ok", "", " OK\n",
             R"({"stats":"success"})" })
        QVERIFY2(!of(200, good), good);
    QCOMPARE(of(200, R"({"code":"M002","msg":"x"})")->code, Errc::Refused);
    QCOMPARE(of(200, R"({"code":"B001"})")->code, Errc::Refused);
    QCOMPARE(of(200, R"({"stats":"error"})")->code, Errc::Refused);
    QCOMPARE(of(200, "<html>")->code, Errc::Malformed);
    QCOMPARE(of(200, R"({"code":"M0)")->code, Errc::Truncated);
    QCOMPARE(of(401, "")->code, Errc::Denied);
    QCOMPARE(of(403, "ok")->code, Errc::Denied);
    QCOMPARE(of(404, "")->code, Errc::Unsupported);
    QCOMPARE(of(500, "ok")->code, Errc::Refused);
    QCOMPARE(of(302, "")->code, Errc::Refused);
}

void tst_Antminer::orders()
{
    auto replies = s19Replies();
    replies["blink"] = R"({"code":"B000"})";
    replies["reboot"] = "";
    QList<Ask> asks;
    const auto order
        = [&](const Change &c) { return runTalk(*antminerDriver().change(c, {}), answerWith(replies), &asks); };
    QVERIFY(order(Identify { true }));
    QCOMPARE(std::get<HttpAsk>(asks.last()),
        (HttpAsk {
            "POST", QStringLiteral("/cgi-bin/blink.cgi"), R"({"blink":"true"})", "application/json", Needs::Digest }));
    QVERIFY(order(Identify { false }));
    QCOMPARE(std::get<HttpAsk>(asks.last()).body, QByteArray(R"({"blink":"false"})"));
    QVERIFY(order(Restart {}));
    QCOMPARE(std::get<HttpAsk>(asks.last()).path, QStringLiteral("/cgi-bin/reboot.cgi"));
    QCOMPARE(order(SetFrequency { 500, {} }).error().code, Errc::Unsupported);
    // its connection falls while it restarts
    const auto falls = [&](const Ask &ask) -> Result<Reply> {
        if (subject(ask) == "reboot")
            return fail(Errc::Unreachable, QStringLiteral("reset"));
        return answerWith(replies)(ask);
    };
    QVERIFY(runTalk(*antminerDriver().change(Restart {}, {}), falls));
    const auto denied = [](const Ask &) -> Result<Reply> { return Reply { 401, {}, {}, {}, {}, false }; };
    QCOMPARE(runTalk(*antminerDriver().change(Restart {}, {}), denied).error().code, Errc::Denied);
    const auto away = [](const Ask &) -> Result<Reply> { return fail(Errc::Unreachable, QStringLiteral("away")); };
    QCOMPARE(runTalk(*antminerDriver().change(Restart {}, {}), away).error().code, Errc::Unreachable);
}

QTEST_GUILESS_MAIN(tst_Antminer)
#include "tst_Antminer.moc"
