// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/Cgminer.h"
#include "core/lan/CgminerPools.h"
#include "core/lan/CgminerReading.h"
#include "tests/support/LanTalk.h"

#include <QtTest>

using namespace lan;
using namespace support;
using nlohmann::json;
using Place = Temperature::Place;

class tst_Cgminer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void s9();
    void numberedLater();
    void readOnly();
    void everyPrefix();
    void requests();
    void statusWords();
    void pointsAndPutsBack();
    void keepsWhatIsThere();
    void poolsThatCannotBe_data();
    void poolsThatCannotBe();
    void deniedByApiAllow();
    void refusals();
    void doesNotLoseItsPools();
    void yesAndNothing();
    void lostReplies();
    void withoutPriority();
    void cutList();
};

namespace {

PoolEntry poolOf(const char *host, const char *user = "owner.rig")
{
    PoolEntry out;
    out.host = QString::fromUtf8(host);
    out.port = 3333;
    out.user = QString::fromUtf8(user);
    return out;
}

/// The pool list of cgminer 4.11 (API-README, cgminer.c), as strict as that is with numbers.
class FakeMiner {
public:
    struct Pool {
        QString url;
        QString user;
        QString password;
        int priority = 0;
        bool isAlive = true;
        bool isDisabled = false;
    };
    QList<Pool> pools { { QStringLiteral("stratum+tcp://old.example:3333"), QStringLiteral("owner.rig"),
        QStringLiteral("secret-a"), 0 } };
    int current = 0; ///< index
    QSet<QByteArray> denied {};
    QSet<QByteArray> unknown {};
    QSet<QByteArray> ignored {}; ///< says yes and does nothing
    int lostReplies = 0; ///< commands that are done and not answered readably
    bool reachesNewOnes = true;
    QByteArrayList commands {};
    qsizetype fewest = 1;

    Result<Reply> operator()(const Ask &ask)
    {
        if (std::holds_alternative<WaitAsk>(ask))
            return Reply {};
        const QByteArray command = subject(ask);
        const QString p = parameter(ask);
        if (command != "version" && command != "pools")
            commands += p.isEmpty() ? command : command + ' ' + p.toUtf8();
        QByteArray body = denied.contains(command) ? status('E', 45, "Access denied to '" + command + "' command")
            : unknown.contains(command)            ? status('E', 14, "Invalid command")
                                                   : answer(command, p);
        fewest = std::min(fewest, pools.size());
        if (command != "version" && command != "pools" && lostReplies-- > 0)
            body = "{";
        return Reply { 0, body, {}, {}, {}, false };
    }
    QStringList order() const
    {
        QStringList out;
        for (int p = 0; p < pools.size(); ++p) {
            for (const Pool &pool : pools) {
                if (pool.priority == p)
                    out += PoolEntry::fromUrl(pool.url)->host + u' ' + pool.password;
            }
        }
        return out;
    }

private:
    static QByteArray status(char letter, int code, const QByteArray &words)
    {
        const json body = { { "STATUS",
                                { { { "STATUS", std::string(1, letter) }, { "When", 1 }, { "Code", code },
                                    { "Msg", words.toStdString() }, { "Description", "cgminer 4.11.1" } } } },
            { "id", 1 } };
        return QByteArray::fromStdString(body.dump()) + '\0';
    }
    QByteArray answer(const QByteArray &command, const QString &p)
    {
        if (command == "version")
            return R"({"STATUS":[{"STATUS":"S","Code":22}],"VERSION":[{"CGMiner":"4.11.1","API":"3.7"}],"id":1})";
        if (command == "pools")
            return list();
        if (ignored.contains(command))
            return status('S', 1, "OK");
        if (command == "addpool")
            return add(p);
        if (command == "poolpriority")
            return prioritize(p);
        const int number = p.toInt();
        if (number < 0 || number >= pools.size())
            return status('E', 26, "Invalid pool id");
        if (command == "switchpool") {
            prioritize(p);
            pools[number].isDisabled = false;
            return status('S', 27, "Switching to pool " + p.toUtf8());
        }
        if (command == "enablepool") {
            pools[number].isDisabled = false;
            return status('S', 47, "Enabling pool");
        }
        return command == "removepool" ? remove(number) : status('E', 14, "Invalid command");
    }
    QByteArray list() const
    {
        json rows = json::array();
        for (int i = 0; i < pools.size(); ++i) {
            const Pool &pool = pools[i];
            rows.push_back({ { "POOL", i }, { "URL", pool.url.toStdString() }, { "User", pool.user.toStdString() },
                { "Status",
                    pool.isDisabled    ? "Disabled"
                        : pool.isAlive ? "Alive"
                                       : "Dead" },
                { "Priority", pool.priority }, { "Stratum Active", i == current } });
        }
        const json body = { { "STATUS", { { { "STATUS", "S" }, { "Code", 7 } } } }, { "POOLS", rows }, { "id", 1 } };
        return QByteArray::fromStdString(body.dump()) + '\0';
    }
    QByteArray add(const QString &p)
    {
        QStringList parts { {} };
        for (qsizetype i = 0; i < p.size(); ++i) {
            if (p[i] == u'\\' && i + 1 < p.size())
                parts.last() += p[++i];
            else if (p[i] == u',')
                parts += QString();
            else
                parts.last() += p[i];
        }
        if (parts.size() < 3 || parts[2].isEmpty())
            return status('E', 53, "Invalid addpool details '" + p.toUtf8() + '\'');
        pools += Pool { parts[0], parts[1], parts[2], int(pools.size()), reachesNewOnes };
        return status('S', 55, "Added pool " + QByteArray::number(pools.size() - 1));
    }
    QByteArray prioritize(const QString &p)
    {
        QList<int> order;
        for (const QString &word : p.split(u','))
            order += word.toInt();
        QList<int> rest;
        for (int priority = 0; priority < pools.size(); ++priority) {
            for (int i = 0; i < pools.size(); ++i) {
                if (pools[i].priority == priority && !order.contains(i))
                    rest += i;
            }
        }
        order += rest;
        for (int i = 0; i < order.size(); ++i)
            pools[order[i]].priority = i;
        failOver();
        return status('S', 73, "Changed pool priorities");
    }
    void failOver(int without = -1)
    {
        int best = -1;
        for (int i = 0; i < pools.size(); ++i) {
            if (i != without && pools[i].isAlive && !pools[i].isDisabled
                && (best < 0 || pools[i].priority < pools[best].priority))
                best = i;
        }
        if (best >= 0)
            current = best;
    }
    QByteArray remove(int number)
    {
        if (pools.size() <= 1)
            return status('E', 66, "Cannot remove last pool");
        if (number == current)
            failOver(number);
        if (number == current)
            return status('E', 67, "Cannot remove active pool");
        const int last = int(pools.size()) - 1;
        for (Pool &pool : pools)
            pool.priority -= pool.priority > pools[number].priority ? 1 : 0;
        pools[number] = pools[last]; // the last takes its number
        pools.removeLast();
        if (current == last)
            current = number;
        return status('S', 68, "Removed pool");
    }
};

Result<Changed> setPools(FakeMiner &miner, const QList<PoolEntry> &pools, int used)
{
    return runTalk(*cgminerDriver().change(SetPools { pools, used }, {}), std::ref(miner));
}

} // namespace

void tst_Cgminer::s9()
{
    const auto r = runTalk(*cgminerDriver().read(), answerWith(lanReplies(QStringLiteral("cgminer_s9.json"))));
    QVERIFY2(r, qPrintable(r ? QString() : r.error().toString()));
    QCOMPARE(r->model, QStringLiteral("Antminer S9"));
    QCOMPARE(r->firmware, QStringLiteral("bmminer 2.4.0"));
    QCOMPARE(r->mac + r->hostname + r->chip, QString()); // not told
    QCOMPARE(*r->rates.now, 13402.14e9); // a number in a text
    QCOMPARE(*r->rates.average, 12743.34e9);
    QCOMPARE(*r->rates.expected, 13466.25e9);
    QVERIFY(!r->rates.m1 && !r->rates.m10 && !r->rates.h1);
    QCOMPARE(
        r->boards, (QList<HashBoard> { { 0, 4467.65e9, 63, {} }, { 1, 4431.33e9, 63, {} }, { 2, 4503.15e9, 63, {} } }));
    QCOMPARE(r->temperatures,
        (QList<Temperature> { { Place::Board, 0, 57 }, { Place::Chip, 0, 87 }, { Place::Board, 1, 49 },
            { Place::Chip, 1, 74 }, { Place::Board, 2, 56 }, { Place::Chip, 2, 86 } }));
    QCOMPARE(r->fans, (QList<Fan> { { 0, 2880.0, {} }, { 1, 3840.0, {} } })); // fan5 and fan6 there
    QCOMPARE(*r->megahertz, 625.0);
    QCOMPARE(r->uptime, std::chrono::seconds(102));
    QCOMPARE(*r->accepted, quint64(1));
    QCOMPARE(*r->rejected, quint64(0));
    QCOMPARE(*r->stale, quint64(0));
    QCOMPARE(*r->hardwareErrors, quint64(2));
    QCOMPARE(*r->errorPercent, 0.0015);
    QCOMPARE(*r->bestSession, 141658.0);
    QVERIFY(!r->watts && !r->volts && !r->coreMillivolts && !r->isPaused && !r->isOverheated && !r->bestEver);
    QCOMPARE(r->complaints, QStringList());
    QCOMPARE(r->pools.size(), 3);
    QCOMPARE(*r->pools[0].difficulty, 65500.0); // "65.5K"
    QVERIFY(!r->pools[0].isActive && r->pools[1].isActive);
    QCOMPARE(r->pools[2].pool.host, QStringLiteral("third.example"));
}

// port 4028 of later firmware, with texts of ranges and a fan that stands still
void tst_Cgminer::numberedLater()
{
    Reading out;
    readBitmainStats(json::parse(R"({"STATS":[{"Type":"Antminer S19 XP"},{"STATS":0,"ID":"BTM_S19XP","Elapsed":331311,
        "GHS 5s":"140258.58","GHS av":142562.48,"rate_30m":141000.5,"total_acn":330,"frequency":495,
        "total_freqavg":489.46,"total_rateideal":144399.77,"fan_num":4,"fan_pwm":25,"fan1":2790,"fan2":0,"fan3":2940,
        "fan4":2910,"temp_num":3,"temp1":60,"temp2":57,"temp3":59,"temp_chip1":"52-75","temp_chip2":"50-72",
        "temp_chip3":"52-74","chain_acn1":110,"chain_acn2":110,"chain_acn3":110,"chain_rate1":47016.68,
        "chain_rate2":47262.92,"chain_rate3":"45978.98"}]})"),
        out);
    QCOMPARE(out.model, QStringLiteral("Antminer S19 XP"));
    QCOMPARE(*out.rates.m10, 141000.5e9);
    QCOMPARE(out.rates.m10Minutes, 30);
    QCOMPARE(*out.megahertz, 489.46);
    QCOMPARE(out.uptime, std::chrono::seconds(331311));
    QCOMPARE(*out.hottest(Place::Chip), 75.0);
    QCOMPARE(out.boards.size(), 3);
    QCOMPARE(*out.boards[2].hashrate, 45978.98e9);
    QCOMPARE(out.fans.size(), 4);
    QCOMPARE(out.fans[3], (Fan { 3, 0.0, {} })); // one of four does not turn
    QCOMPARE(*out.fans[0].percent, 25.0);
    QCOMPARE(out.complaints, QStringList());
}

void tst_Cgminer::readOnly()
{
    auto replies = lanReplies(QStringLiteral("cgminer_s9.json"));
    auto r = runTalk(*cgminerDriver().read(), answerWith(replies));
    QVERIFY(r && r->isReadOnly);
    Capabilities can = cgminerDriver().capabilities(*r);
    QVERIFY(!can.pools && !can.restart);
    QVERIFY(can.whyNoPools.contains(u"api-allow"));
    replies["privileged"] = R"({"STATUS":[{"STATUS":"S","Code":46,"Msg":"Privileged access OK"}],"id":1})";
    r = runTalk(*cgminerDriver().read(), answerWith(replies));
    QVERIFY(r && !r->isReadOnly);
    can = cgminerDriver().capabilities(*r);
    QVERIFY(can.pools && can.restart && !can.pause && can.whyNoPools.isEmpty());
    replies.erase("privileged"); // older than that command
    r = runTalk(*cgminerDriver().read(), answerWith(replies));
    QVERIFY(r && !r->isReadOnly);
}

void tst_Cgminer::everyPrefix()
{
    const auto whole = lanReplies(QStringLiteral("cgminer_s9.json"));
    const auto clean = runTalk(*cgminerDriver().read(), answerWith(whole));
    for (const auto &[command, body] : whole) {
        auto replies = whole;
        for (qsizetype at = 0; at < body.size(); at += 1 + body.size() / 300) {
            replies[command] = body.first(at);
            const auto r = runTalk(*cgminerDriver().read(), answerWith(replies));
            if (!r) {
                QCOMPARE(command, QByteArray("version"));
                continue;
            }
            QVERIFY(!r->rates.expected || r->rates.expected == clean->rates.expected);
            QVERIFY(r->boards.size() <= clean->boards.size());
            QVERIFY(r->pools.size() <= clean->pools.size());
        }
    }
}

void tst_Cgminer::requests()
{
    QCOMPARE(apiAsk("summary").line, QByteArray(R"({"command":"summary"})"));
    QCOMPARE(apiAsk("switchpool", QStringLiteral("1")).line, QByteArray(R"({"command":"switchpool","parameter":"1"})"));
    QCOMPARE(apiAsk("summary").port, quint16(4028));
    // commas and backslashes of a text are not the API's
    PoolEntry pool = poolOf("new.example", "a,b\\c\"d");
    pool.password = QStringLiteral("p,\\");
    QCOMPARE(nextPoolStep({}, { { pool }, 1 }).parameter,
        QStringLiteral("stratum+tcp://new.example:3333,a\\,b\\\\c\"d,p\\,\\\\"));
    FakeMiner miner;
    QVERIFY(setPools(miner, { pool }, 1));
    QCOMPARE(miner.pools.size(), 1);
    QCOMPARE(miner.pools[0].user, pool.user);
    QCOMPARE(miner.pools[0].password, *pool.password);
}

void tst_Cgminer::statusWords()
{
    const auto of = [](const char *text) { return readApiAnswer(Reply { 0, text, {}, {}, {}, false }); };
    QCOMPARE(of(R"({"STATUS":"RESTART"})")->status.letter, 'S');
    QCOMPARE(of(R"({"STATUS":"E","Code":14,"Msg":"invalid cmd"})")->status.letter, 'E');
    QCOMPARE(of(R"({"STATUS":[{"STATUS":"I","Code":118,"Msg":"ASC 0 set info"}]})")->status.letter, 'I');
    QCOMPARE(of(R"({"STATUS":{"STATUS":"S","Msg":"stats"}})")->status.letter, 'S');
    QCOMPARE(of(R"({"STATUS":[]})")->status.letter, '\0');
    QCOMPARE(of("{}")->status.letter, '\0');
    QCOMPARE(of("").error().code, Errc::Truncated);
    QCOMPARE(of("[1]").error().code, Errc::Malformed);
    QVERIFY(!refusalOf(of(R"({"STATUS":[{"STATUS":"W","Msg":"careful"}]})")->status));
    QCOMPARE(refusalOf(of(R"({"STATUS":[{"STATUS":"F","Msg":"no\n \u0007more"}]})")->status)->detail,
        QStringLiteral("It refused: no  more"));
    // a refusal repeats what it was told, but for the password
    const ApiStatus told { 'E', 53, QStringLiteral("Invalid addpool details 'url,user,hunter2'"), {}, {} };
    QCOMPARE(refusalOf(told, QStringLiteral("hunter2"))->detail, QStringLiteral("It refused: Invalid addpool details"));
    const ApiStatus bare { 'E', 99, QStringLiteral("hunter2 is bad"), {}, {} };
    QVERIFY(!refusalOf(bare, QStringLiteral("hunter2"))->detail.contains(u"hunter2"));
}

void tst_Cgminer::pointsAndPutsBack()
{
    FakeMiner miner;
    miner.pools += { QStringLiteral("stratum+tcp://second.example:3333"), QStringLiteral("owner.rig"),
        QStringLiteral("secret-b"), 1 };
    const QList<PoolEntry> old { poolOf("old.example"), poolOf("second.example") };
    // here first, the old first pool behind it, the second dropped
    auto done = setPools(miner, { poolOf("here.example"), old[0], old[1] }, 2);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
    QVERIFY(!done->needsRestart && done->isLostAtRestart);
    QCOMPARE(miner.order(), (QStringList { QStringLiteral("here.example x"), QStringLiteral("old.example secret-a") }));
    QCOMPARE(miner.current,
        int(std::distance(miner.pools.begin(),
            std::find_if(miner.pools.begin(), miner.pools.end(),
                [](const FakeMiner::Pool &p) { return p.url.contains(u"here"); }))));
    QCOMPARE(miner.commands.first(), QByteArray("addpool stratum+tcp://here.example:3333,owner.rig,x"));
    QVERIFY(miner.fewest >= 1);
    // once more: nothing is to be done
    miner.commands.clear();
    done = setPools(miner, { poolOf("here.example"), old[0] }, 2);
    QVERIFY(done && !done->isLostAtRestart);
    QCOMPARE(miner.commands, QByteArrayList());
    // and back
    QVERIFY(setPools(miner, old, 2));
    QCOMPARE(
        miner.order(), (QStringList { QStringLiteral("old.example secret-a"), QStringLiteral("second.example x") }));
}

void tst_Cgminer::keepsWhatIsThere()
{
    FakeMiner miner;
    miner.pools += { QStringLiteral("stratum+tcp://b.example:3333"), QStringLiteral("owner.rig"),
        QStringLiteral("secret-b"), 1 };
    miner.pools
        += { QStringLiteral("stratum+tcp://b.example:3333"), QStringLiteral("owner.rig"), QStringLiteral("twice"), 2 };
    miner.pools[1].isDisabled = true;
    PoolEntry b = poolOf("B.example"); // hosts have no case
    b.password = QStringLiteral("other");
    QVERIFY(setPools(miner, { b, b, poolOf("old.example") }, 3));
    QCOMPARE(
        miner.order(), (QStringList { QStringLiteral("b.example secret-b"), QStringLiteral("old.example secret-a") }));
    QVERIFY(!miner.pools[0].isDisabled && !miner.pools[1].isDisabled);
    QVERIFY(!miner.commands.join(' ').contains("addpool"));
}

void tst_Cgminer::poolsThatCannotBe_data()
{
    QTest::addColumn<QList<PoolEntry>>("pools");
    QTest::addColumn<int>("used");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QList<PoolEntry> &pools, int used, Errc code) {
        QTest::newRow(name) << pools << used << int(code);
    };
    PoolEntry sv2 = poolOf("a");
    sv2.protocol = PoolProtocol::Sv2;
    PoolEntry noPort = poolOf("a");
    noPort.port = 0;
    PoolEntry control = poolOf("a");
    control.password = QStringLiteral("x\n");
    QList<PoolEntry> many;
    for (int i = 0; i < 9; ++i)
        many += poolOf(qPrintable(QStringLiteral("h%1").arg(i)));
    row("none", {}, 1, Errc::OutOfRange);
    row("none used", { poolOf("a") }, 0, Errc::OutOfRange);
    row("SV2", { poolOf("b"), sv2 }, 2, Errc::Unsupported);
    row("no port", { noPort }, 1, Errc::OutOfRange);
    row("no host", { poolOf("") }, 1, Errc::OutOfRange);
    row("no user", { poolOf("a", "") }, 1, Errc::OutOfRange);
    row("control character", { control }, 1, Errc::OutOfRange);
    row("too many", many, 9, Errc::OutOfRange);
}

void tst_Cgminer::poolsThatCannotBe()
{
    QFETCH(QList<PoolEntry>, pools);
    QFETCH(int, used);
    QFETCH(int, code);
    FakeMiner miner;
    const auto done = setPools(miner, pools, used);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), code);
    QVERIFY(miner.commands.isEmpty());
    QCOMPARE(miner.pools.size(), 1);
}

void tst_Cgminer::deniedByApiAllow()
{
    FakeMiner miner;
    miner.denied = { "addpool", "removepool", "poolpriority" };
    const auto done = setPools(miner, { poolOf("here.example") }, 1);
    QCOMPARE(done.error().code, Errc::Denied);
    QVERIFY(done.error().detail.contains(u"api-allow"));
    QCOMPARE(miner.order(), (QStringList { QStringLiteral("old.example secret-a") }));
    auto replies = lanReplies(QStringLiteral("cgminer_s9.json"));
    replies["restart"] = R"({"STATUS":[{"STATUS":"E","When":1,"Code":45,"Msg":"Access denied to 'restart' command"}]})";
    QCOMPARE(runTalk(*cgminerDriver().change(Restart {}, {}), answerWith(replies)).error().code, Errc::Denied);
    replies["restart"] = R"({"STATUS":"RESTART"})";
    QVERIFY(runTalk(*cgminerDriver().change(Restart {}, {}), answerWith(replies)));
}

void tst_Cgminer::refusals()
{
    FakeMiner miner;
    PoolEntry pool = poolOf("here.example");
    pool.password = QString(); // cgminer takes no empty one
    const auto done = setPools(miner, { pool }, 1);
    QCOMPARE(done.error().code, Errc::Refused);
    QVERIFY(done.error().detail.contains(u"Invalid addpool details"));
    QCOMPARE(miner.pools.size(), 1);
    // it went to another device meanwhile
    const auto other = runTalk(*avalonDriver().change(SetPools { { poolOf("a") }, 1 }, {}), std::ref(miner));
    QCOMPARE(other.error().code, Errc::Unsupported);
}

// the new pool cannot be reached: the old one stays, and is said to
void tst_Cgminer::doesNotLoseItsPools()
{
    FakeMiner miner;
    miner.reachesNewOnes = false;
    const auto done = setPools(miner, { poolOf("here.example") }, 1);
    QCOMPARE(done.error().code, Errc::Refused);
    QVERIFY2(done.error().detail.startsWith(u"It does not reach its new pool"), qPrintable(done.error().detail));
    QCOMPARE(miner.pools.size(), 2);
    QCOMPARE(miner.pools[miner.current].url, QStringLiteral("stratum+tcp://old.example:3333"));
    QVERIFY(setPools(miner, { poolOf("old.example") }, 1)); // back
    QCOMPARE(miner.order(), (QStringList { QStringLiteral("old.example secret-a") }));
}

void tst_Cgminer::yesAndNothing()
{
    for (const char *command : { "addpool", "poolpriority", "removepool" }) {
        FakeMiner miner;
        miner.ignored = { command };
        const auto done = setPools(miner, { poolOf("here.example") }, 1);
        QCOMPARE(done.error().code, Errc::Refused);
        QVERIFY(done.error().detail.contains(u"said yes"));
        QVERIFY(miner.commands.size() < 6);
        QVERIFY(miner.pools.size() >= 1);
    }
}

void tst_Cgminer::lostReplies()
{
    FakeMiner miner;
    miner.lostReplies = 3; // of three commands, all done
    const auto done = setPools(miner, { poolOf("here.example") }, 1);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().toString()));
    QCOMPARE(miner.commands.size(), 3); // none was given twice
    QCOMPARE(miner.order(), (QStringList { QStringLiteral("here.example x") }));
    // silence is told as what it is
    FakeMiner silent;
    const auto timeout = runTalk(
        *cgminerDriver().change(SetPools { { poolOf("here.example") }, 1 }, {}), [&](const Ask &ask) -> Result<Reply> {
            if (subject(ask) == "addpool")
                return fail(Errc::Timeout, QStringLiteral("silent"));
            return silent(ask);
        });
    QCOMPARE(timeout.error().code, Errc::Timeout);
}

void tst_Cgminer::withoutPriority()
{
    FakeMiner miner;
    miner.unknown = { "poolpriority" };
    QVERIFY(setPools(miner, { poolOf("here.example"), poolOf("old.example") }, 2));
    QCOMPARE(miner.order(), (QStringList { QStringLiteral("here.example x"), QStringLiteral("old.example secret-a") }));
    QVERIFY(miner.commands.contains("switchpool 1"));
}

void tst_Cgminer::cutList()
{
    FakeMiner miner;
    const auto done = runTalk(
        *cgminerDriver().change(SetPools { { poolOf("here.example") }, 1 }, {}), [&](const Ask &ask) -> Result<Reply> {
            auto reply = miner(ask);
            if (subject(ask) == "pools")
                reply->body.truncate(60);
            return reply;
        });
    QCOMPARE(done.error().code, Errc::Truncated); // half a list is no ground for changes
    QVERIFY(miner.commands.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Cgminer)
#include "tst_Cgminer.moc"
