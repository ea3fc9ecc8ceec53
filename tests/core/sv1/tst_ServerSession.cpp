// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/ServerSession.h"

#include <QtTest>

using namespace sv1;

namespace {

/// JSON text with its quotes written as apostrophes: moc does not read raw strings with braces.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

const QByteArray configureLine
    = json("{'id':1,'method':'mining.configure','params':[['version-rolling'],{'version-rolling.mask':'ffffffff'}]}");
const QByteArray configureReply
    = "{\"id\":1,\"result\":{\"version-rolling\":true,\"version-rolling.mask\":\"1fffe000\"},\"error\":null}\n";
const QByteArray notify = "{\"id\":null,\"method\":\"mining.notify\",\"params\":[\"J\"]}\n";

QByteArray subscribeLine(const QByteArray &agent, int id = 2)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"method\":\"mining.subscribe\",\"params\":[\"" + agent + "\"]}";
}
QByteArray subscribeReply(int id = 2, const QByteArray &session = "00112233aabbccdd")
{
    return "{\"id\":" + QByteArray::number(id) + ",\"result\":[[[\"mining.set_difficulty\",\"" + session
        + "\"],[\"mining.notify\",\"" + session + "\"]],\"0a0b0c0d\",8],\"error\":null}\n";
}
QByteArray authorizeLine(int id, const QByteArray &user = "addr.rig")
{
    return "{\"id\":" + QByteArray::number(id) + ",\"method\":\"mining.authorize\",\"params\":[\"" + user
        + "\",\"x\"]}";
}
QByteArray yes(int id)
{
    return "{\"id\":" + QByteArray::number(id) + ",\"result\":true,\"error\":null}\n";
}
QByteArray difficulty(const char *text)
{
    return QByteArray("{\"id\":null,\"method\":\"mining.set_difficulty\",\"params\":[") + text + "]}\n";
}

/// A server that says yes to every user, and what the machine saw of it.
struct Bench {
    LineParser parser;
    ServerSession session { ServerSessionConfig { "00112233aabbccdd" } };
    QByteArray wire;
    std::vector<ServerEvent> events;

    void take(ServerEffects effects)
    {
        wire += effects.toSend;
        for (auto &event : effects.events) {
            if (const auto *asked = std::get_if<AuthorizeAsked>(&event))
                wire += session.answerAuthorize(*asked, asked->user != "nobody");
            events.push_back(std::move(event));
        }
    }
    void receive(const QByteArray &line) { take(session.receiveLine(parser, line)); }
    void grant() { take(session.grant({ "\x0a\x0b\x0c\x0d", 8 })); }
    void job(double difficulty = 1000, quint32 mask = 0x1fffe000)
    {
        wire += session.announceJob({ notify, difficulty, mask });
    }
    QByteArray seen() { return std::exchange(wire, {}); }
    template <class T> const T *last() const { return events.empty() ? nullptr : std::get_if<T>(&events.back()); }
};

} // namespace

class tst_ServerSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bitaxePipelines()
    {
        Bench b;
        b.receive(configureLine);
        QCOMPARE(b.seen(), configureReply);
        b.receive(subscribeLine("bitaxe/BM1370/v2.9"));
        QCOMPARE(b.last<ChannelWanted>()->agent, QByteArray("bitaxe/BM1370/v2.9"));
        b.receive(authorizeLine(3));
        b.receive(json("{'id':4,'method':'mining.suggest_difficulty','params':[1000]}"));
        QCOMPARE(b.last<DifficultySuggested>()->difficulty, 1000.0);
        b.receive(json("{'id':5,'method':'mining.extranonce.subscribe','params':[]}"));
        b.job(1000.5);
        QCOMPARE(b.seen(), QByteArray()); // everything waits for the channel
        QCOMPARE(b.session.identity().worker, QByteArray("rig")); // but the user is known when it is opened
        b.grant();
        QCOMPARE(b.seen(), subscribeReply() + yes(3) + yes(4) + yes(5) + difficulty("1000.5") + notify);
        QVERIFY(b.session.takesExtranonce());
        QCOMPARE(b.session.versionMask(), 0x1fffe000u);
        QCOMPARE(b.session.difficulty(), 1000.5);
    }

    void nerdqaxeSubscribesFirst()
    {
        Bench b;
        b.receive(subscribeLine("NerdQAxe++/BM1370/v1.0", 1));
        b.receive(json(
            "{'id':2,'method':'mining.configure','params':[['version-rolling'],{'version-rolling.mask':'1fffe000'}]}"));
        b.receive(authorizeLine(3));
        b.job(0.25);
        b.grant();
        QCOMPARE(b.seen(),
            subscribeReply(1) + QByteArray(configureReply).replace("\"id\":1", "\"id\":2") + yes(3) + difficulty("1")
                + notify);
        b.job(2047.9);
        QCOMPARE(b.seen(), difficulty("2047") + notify);
    }

    void cgminerWaitsForEachReply()
    {
        Bench b;
        b.receive(json(
            "{'params':[['version-rolling'],{'version-rolling.mask':'1fffe000','version-rolling.min-bit-count':2}],'id':0,'method':'mining.configure'}"));
        QCOMPARE(b.seen(), QByteArray(configureReply).replace("\"id\":1", "\"id\":0")); // the very next line
        b.receive(subscribeLine("cgminer/4.11.1", 1));
        b.grant();
        QCOMPARE(b.seen(), subscribeReply(1));
        b.job(0.5);
        QCOMPARE(b.seen(), difficulty("0.5") + notify); // before authorize, as pools do
        b.receive(authorizeLine(2));
        QCOMPARE(b.seen(), yes(2));
    }

    void cpuminerTakesTheFirstLine()
    {
        Bench b;
        b.job(0.001); // a job is there before the machine
        b.receive(subscribeLine("cpuminer/2.5.1", 1));
        b.job(0.002);
        b.grant();
        QCOMPARE(b.seen(), subscribeReply(1) + difficulty("0.002") + notify);
    }

    void authorizeMayComeFirst()
    {
        Bench b;
        b.receive(authorizeLine(1));
        QCOMPARE(b.seen(), yes(1));
        b.receive(authorizeLine(2, "nobody"));
        QCOMPARE(b.seen(), QByteArray("{\"id\":2,\"result\":false,\"error\":[24,\"unauthorized\",null]}\n"));
        b.receive(authorizeLine(3, "second.user"));
        QCOMPARE(b.seen(), yes(3));
        QCOMPARE(b.session.identity().user, QByteArray("addr.rig"));
        b.receive(subscribeLine("x"));
        b.grant();
        QCOMPARE(b.seen(), subscribeReply());
    }

    void secondSubscribeGetsTheSame()
    {
        Bench b;
        b.receive(subscribeLine("a", 1));
        b.receive(subscribeLine("a", 2));
        QCOMPARE(b.events.size(), 1u); // one channel
        b.grant();
        QCOMPARE(b.seen(), subscribeReply(1) + subscribeReply(2));
        b.receive(subscribeLine("a", 3));
        QCOMPARE(b.seen(), subscribeReply(3));
    }

    void resumesUnderTheOldName()
    {
        Bench b;
        b.receive(json("{'id':1,'method':'mining.subscribe','params':['cgminer/4.11.1','feedfeedfeedfeed']}"));
        QCOMPARE(b.last<ChannelWanted>()->resumeId, QByteArray("feedfeedfeedfeed"));
        b.take(b.session.grant({ "\x0a\x0b\x0c\x0d", 8 }, "feedfeedfeedfeed"));
        QCOMPARE(b.seen(), subscribeReply(1, "feedfeedfeedfeed"));
    }

    void refusedChannelIsSaid()
    {
        Bench b;
        b.receive(subscribeLine("a", 1));
        b.receive(authorizeLine(2));
        b.take(b.session.refuse({ 20, "no-work" }));
        QCOMPARE(b.seen(), QByteArray("{\"id\":1,\"result\":null,\"error\":[20,\"no-work\",null]}\n") + yes(2));
        QVERIFY(b.last<SessionClosed>());
        b.receive(subscribeLine("a", 3));
        QCOMPARE(b.seen(), QByteArray());
    }

    void everyRequestIsAnswered_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const QByteArray &line, const QByteArray &answer) {
            QTest::newRow(line.constData()) << line << answer + '\n';
        };
        const QByteArray notFound = json("{'id':9,'result':null,'error':[-3,'Method not found',null]}");
        row(json("{'id':9,'method':'mining.capabilities','params':{}}"), notFound);
        row(json("{'id':9,'method':'mining.hashrate','params':[]}"), notFound);
        row(json("{'id':9,'method':'mining.notify','params':[]}"), notFound);
        row(json("{'id':9,'method':'mining.multi_version','params':[4]}"), json("{'id':9,'result':true,'error':null}"));
        row(json("{'id':9,'method':'mining.get_transactions','params':['1']}"),
            json("{'id':9,'result':null,'error':[20,'not-supported',null]}"));
        row(json("{'id':'x','method':'mining.ping','params':[]}"), json("{'id':'x','result':'pong','error':null}"));
        row(json("{'id':null,'method':'mining.ping'}"), json("{'id':null,'result':'pong','error':null}"));
        row(json("{'method':'mining.ping'}"), json("{'id':null,'result':'pong','error':null}"));
        row(json("{'id':9,'method':'mining.suggest_difficulty(64','params':[]}"),
            json("{'id':9,'result':true,'error':null}"));
        row(json("{'id':9,'method':'mining.suggest_difficulty','params':['no']}"),
            json("{'id':9,'result':null,'error':[20,'malformed',null]}"));
        row(json("{'id':9,'method':'mining.suggest_difficulty','params':[0]}"),
            json("{'id':9,'result':true,'error':null}"));
        row(json("{'id':9,'method':'mining.configure','params':[]}"),
            json("{'id':9,'result':null,'error':[20,'malformed',null]}"));
        row(json(
                "{'id':9,'method':'mining.configure','params':[['minimum-difficulty'],{'minimum-difficulty.value':64}]}"),
            json("{'id':9,'result':{'minimum-difficulty':true},'error':null}"));
        row(json(
                "{'id':9,'method':'mining.configure','params':[['version-rolling','odd'],{'version-rolling.mask':'00000fff'}]}"),
            json("{'id':9,'result':{'version-rolling':false,'odd':false},'error':null}"));
        row(json("{'id':9,'method':'mining.submit','params':['u','1','00','0','0']}"),
            json("{'id':9,'result':null,'error':[25,'not-subscribed',null]}"));
        row(json("{'id':9,'method':'mining.submit','params':['u']}"),
            json("{'id':9,'result':null,'error':[20,'malformed',null]}"));
        QTest::newRow("pong is an answer") << QByteArray(json("{'id':9,'method':'pong','params':[]}")) << QByteArray();
        QTest::newRow("reply") << QByteArray(json("{'id':9,'result':'pong','error':null}")) << QByteArray();
        QTest::newRow("blank") << QByteArray("\r") << QByteArray();
    }
    void everyRequestIsAnswered()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        Bench b;
        b.receive(line);
        QCOMPARE(b.seen(), answer);
        QVERIFY(!b.last<SessionClosed>());
    }

    void sharesComeOutTyped()
    {
        Bench b;
        const QByteArray submit = json(
            "{'id':44,'method':'mining.submit','params':['addr.rig','1f','0000000000000001','4966bc61','9962e301','00002000']}");
        b.receive(subscribeLine("bitaxe/x", 1));
        b.grant();
        b.seen();
        b.receive(submit); // from nobody known: only who judges it can tell whether it is a block
        QVERIFY(b.seen().isEmpty());
        QVERIFY(b.last<ShareSubmitted>());
        QVERIFY(!b.session.isAuthorized());
        b.events.clear();
        b.receive(authorizeLine(2));
        b.seen();
        b.receive(submit);
        const auto *share = b.last<ShareSubmitted>();
        QVERIFY(share);
        QCOMPARE(share->share.jobId, QByteArray("1f"));
        QCOMPARE(*share->share.versionBits, 0x2000u);
        QCOMPARE(b.session.answerSubmit(share->id), yes(44));
        QCOMPARE(b.session.answerSubmit(share->id, errors::duplicate),
            QByteArray("{\"id\":44,\"result\":null,\"error\":[22,\"duplicate\",null]}\n"));
    }

    void difficultyIsToldOncePerChange()
    {
        Bench b;
        b.receive(subscribeLine("bitaxe/x"));
        b.grant();
        b.seen();
        b.job(64);
        QCOMPARE(b.seen(), difficulty("64") + notify);
        b.job(64);
        QCOMPARE(b.seen(), notify);
        b.job(128.125);
        QCOMPARE(b.seen(), difficulty("128.125") + notify);
    }

    void forbiddenRollingIsTold()
    {
        Bench b;
        b.receive(configureLine);
        b.receive(subscribeLine("bitaxe/x"));
        b.grant();
        b.job(64);
        b.seen();
        b.job(64, 0);
        QCOMPARE(b.seen(), setVersionMaskLine(0) + notify);
        QCOMPARE(b.session.versionMask(), 0u);
        b.job(64, 0);
        QCOMPARE(b.seen(), notify);
        b.job(64, 0x00ffe000);
        QCOMPARE(b.seen(), setVersionMaskLine(0x00ffe000) + notify);
        b.receive(configureLine); // negotiated again while the job allows less
        QCOMPARE(b.seen(), configureReply + setVersionMaskLine(0x00ffe000));
    }

    void masksAreForThoseWhoAsked()
    {
        Bench b;
        b.receive(subscribeLine("cpuminer/2.5.1"));
        b.grant();
        b.job(64);
        b.job(64, 0);
        QVERIFY(!b.seen().contains("mask"));
        QCOMPARE(b.session.versionMask(), 0u);
    }

    void extranonceChangesNeedConsent()
    {
        Bench b;
        b.receive(subscribeLine("bitaxe/x"));
        b.grant();
        b.job(64);
        b.seen();
        QVERIFY(b.session.changeExtranonce({ "\x0a\x0b\x0c\x0d", 8 })); // no change
        QVERIFY(!b.session.changeExtranonce({ "\x01\x02", 6 }));
        b.receive(json("{'id':5,'method':'mining.extranonce.subscribe','params':[]}"));
        QCOMPARE(b.seen(), yes(5));
        QVERIFY(b.session.changeExtranonce({ "\x01\x02", 6 }));
        b.job(64);
        QCOMPARE(b.seen(), setExtranonceLine({ "\x01\x02", 6 }) + notify);
        b.job(64);
        QCOMPARE(b.seen(), notify);
    }

    void configuredExtensionsAreEvents()
    {
        Bench b;
        b.receive(json(
            "{'id':1,'method':'mining.configure','params':[['minimum-difficulty','subscribe-extranonce'],{'minimum-difficulty.value':512}]}"));
        QCOMPARE(b.events.size(), 2u);
        QCOMPARE(std::get<MinimumDifficultySet>(b.events[0]).difficulty, 512.0);
        QVERIFY(std::holds_alternative<ExtranonceSubscribed>(b.events[1]));
        QVERIFY(b.session.takesExtranonce());
    }

    void garbageEndsTheSession()
    {
        Bench early;
        early.receive("GET / HTTP/1.1");
        QCOMPARE(early.seen(), QByteArray("{\"id\":null,\"result\":null,\"error\":[20,\"malformed\",null]}\n"));
        QVERIFY(early.last<SessionClosed>());

        // Braiins OS begins with a line that is no JSON.
        Bench odd;
        odd.receive("hello");
        QVERIFY(!odd.last<SessionClosed>());
        odd.receive(subscribeLine("a"));
        QVERIFY(odd.last<ChannelWanted>());

        Bench late;
        late.receive(subscribeLine("a"));
        late.grant();
        for (int i = 0; i < 8; ++i)
            late.receive("{");
        QVERIFY(!late.last<SessionClosed>());
        late.receive(subscribeLine("a", 7));
        late.receive("{");
        QVERIFY(late.last<SessionClosed>());
    }

    void heldRepliesAreBounded()
    {
        Bench b;
        b.receive(subscribeLine("a"));
        for (int i = 0; i < 2000 && !b.last<SessionClosed>(); ++i)
            b.receive(i % 2 ? subscribeLine("a", i) : QByteArray(json("{'id':9,'method':'mining.ping','params':[]}")));
        QVERIFY(b.last<SessionClosed>());
        QCOMPARE(b.seen(), QByteArray());
        b.grant(); // too late, and harmless
        QCOMPARE(b.seen(), QByteArray());
    }

    void versionIsAskedOnce()
    {
        Bench b;
        b.receive(subscribeLine("cgminer/4.11.1"));
        b.grant();
        b.seen();
        QCOMPARE(b.session.askVersion(), getVersionLine(Id::number(4294967295)));
        QCOMPARE(b.session.askVersion(), QByteArray());
        b.receive(json("{'id':4294967295,'result':'cgminer/4.11.1','error':null}"));
        QCOMPARE(b.last<VersionReported>()->version, QByteArray("cgminer/4.11.1"));

        Bench nerd;
        nerd.receive(subscribeLine("NerdQAxe/x"));
        nerd.grant();
        QCOMPARE(nerd.session.askVersion(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_ServerSession)
#include "tst_ServerSession.moc"
