// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/ClientSession.h"
#include "core/sv1/ServerSession.h"

#include <QtTest>

using namespace sv1;

namespace {

/// JSON text with its quotes written as apostrophes: moc does not read raw strings with braces.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

ClientConfig config(ClientRules rules = {})
{
    return { "hashstead-miner/0", "addr.rig", "x", 64.0, {}, rules };
}

NotifyFields job(const QByteArray &id, bool isClean = false)
{
    NotifyFields out;
    out.jobId = id;
    out.coinbase1 = QByteArray(60, 'a');
    out.coinbase2 = QByteArray(60, 'b');
    out.version = 0x20000000;
    out.isClean = isClean;
    return out;
}

/// Drives a client by hand-written server lines.
struct Bench {
    LineParser parser { maxPoolLine };
    ClientSession session;
    QByteArray sent;
    std::vector<ClientEvent> events;

    explicit Bench(ClientRules rules = {})
        : session(config(rules))
    {
        sent = session.start();
    }
    void receive(const QByteArray &lines)
    {
        for (const QByteArray &line : lines.split('\n')) {
            ClientEffects effects = session.receiveLine(parser, line);
            sent += effects.toSend;
            std::move(effects.events.begin(), effects.events.end(), std::back_inserter(events));
        }
    }
    template <class T> const T *last() const { return events.empty() ? nullptr : std::get_if<T>(&events.back()); }
    bool hasViolated() const { return last<ClientFailed>() && last<ClientFailed>()->isViolation; }
};

const char *subscribed
    = "{'id':2,'result':[[['mining.set_difficulty','s1'],['mining.notify','s2']],'0a0b',8],'error':null}";

} // namespace

class tst_ClientSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAllAtOnce()
    {
        Bench b;
        const QList<QByteArray> lines = b.sent.split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0],
            json(
                "{'id':1,'method':'mining.configure','params':[['version-rolling'],{'version-rolling.mask':'1fffe000'}]}"));
        QCOMPARE(lines[1], json("{'id':2,'method':'mining.subscribe','params':['hashstead-miner/0']}"));
        QCOMPARE(lines[2], json("{'id':3,'method':'mining.authorize','params':['addr.rig','x']}"));
        QCOMPARE(lines[3], json("{'id':4,'method':'mining.suggest_difficulty','params':[64.0]}"));
    }

    void waitsForEachReply()
    {
        ClientRules rules;
        rules.pipelines = false;
        Bench b(rules);
        QCOMPARE(b.sent.count('\n'), 1);
        b.receive(json("{'id':1,'result':{'version-rolling':true,'version-rolling.mask':'1fffe000'},'error':null}"));
        QCOMPARE(b.sent.count('\n'), 2);
        b.receive(json(subscribed));
        QCOMPARE(b.sent.count('\n'), 3);
        QCOMPARE(b.last<Subscribed>()->sessionId, QByteArray("s2"));
        QCOMPARE(b.session.extranonce().extranonce1, QByteArray("\x0a\x0b"));
        b.receive(json("{'id':3,'result':true,'error':null}"));
        QVERIFY(b.session.isReady());
    }

    void minesAgainstOurServer_data()
    {
        QTest::addColumn<bool>("configuresFirst");
        QTest::addColumn<bool>("pipelines");
        QTest::addColumn<bool>("xorBits");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i) << bool(i & 1) << bool(i & 2) << bool(i & 4);
    }
    void minesAgainstOurServer()
    {
        QFETCH(bool, configuresFirst);
        QFETCH(bool, pipelines);
        QFETCH(bool, xorBits);
        ClientRules rules;
        rules.opening = configuresFirst ? ClientRules::Opening::ConfigureFirst : ClientRules::Opening::SubscribeFirst;
        rules.pipelines = pipelines;
        rules.sendsXorVersionBits = xorBits;
        rules.needsDifficultyBeforeNotify = rules.allowsOneDifficultyPerNotify = rules.needsFreshJobIds = true;
        rules.needsNumericIds = rules.needsClearVersionBits = rules.needsVersionMask = rules.subscribesExtranonce
            = true;
        rules.needsConfigureReplyNext = configuresFirst;
        rules.maxJobIdSize = 8;
        Bench b(rules);
        LineParser parser;
        ServerSession server({ "0123456789abcdef" });
        std::optional<ShareSubmitted> share;
        bool isChannelWanted = false;
        for (int turn = 0; turn < 12; ++turn) {
            QByteArray answer;
            for (const QByteArray &line : std::exchange(b.sent, {}).split('\n')) {
                ServerEffects effects = server.receiveLine(parser, line);
                answer += effects.toSend;
                for (const auto &event : effects.events) {
                    if (const auto *asked = std::get_if<AuthorizeAsked>(&event))
                        answer += server.answerAuthorize(*asked, true);
                    isChannelWanted |= std::holds_alternative<ChannelWanted>(event);
                    if (const auto *submitted = std::get_if<ShareSubmitted>(&event))
                        share = *submitted;
                }
            }
            if (isChannelWanted && !server.isSubscribed()) {
                answer += server.announceJob({ notifyLine(job("1", true)), 0.5, 0x1fffe000 });
                answer += server.grant({ "\x0a\x0b", 8 }).toSend;
            }
            b.receive(answer);
        }
        QVERIFY(b.session.isReady());
        QCOMPARE(b.session.difficulty(), 0.5);
        const auto received = std::find_if(
            b.events.begin(), b.events.end(), [](auto &e) { return std::holds_alternative<JobReceived>(e); });
        QVERIFY(received != b.events.end());
        JobReceived work = std::get<JobReceived>(*received);
        QCOMPARE(work.difficulty, 0.5);
        work.versionMask = b.session.versionMask(); // the job may have come before the reply to configure
        QCOMPARE(work.versionMask, 0x1fffe000u);
        const auto submission = b.session.submit(work, "12345678", 7, 9, 0x2fff0000);
        for (const auto &event : server.receiveLine(parser, submission.line).events)
            share = std::get<ShareSubmitted>(event);
        QVERIFY(share);
        QCOMPARE(share->share.extranonce2, QByteArray("12345678"));
        QCOMPARE(*rolledVersion(work.job.version, server.versionMask(), *share->share.versionBits), 0x2fff0000u);
        b.receive(server.answerSubmit(share->id, errors::stale));
        QCOMPARE(b.last<SubmitAnswered>()->share, submission.share);
        QCOMPARE(*b.last<SubmitAnswered>()->error, errors::stale);
        QCOMPARE(b.session.pendingShares(), 0);
    }

    void answersTheServer()
    {
        Bench b;
        b.sent.clear();
        b.receive(json("{'id':5,'method':'client.get_version','params':[]}"));
        QCOMPARE(b.sent, json("{'id':5,'result':'hashstead-miner/0','error':null}\n"));
        b.sent.clear();
        b.receive(json("{'id':6,'method':'mining.ping','params':[]}\n{'id':7,'method':'x','params':[]}"));
        QCOMPARE(b.sent,
            json(
                "{'id':6,'result':'pong','error':null}\n{'id':7,'result':null,'error':[-3,'Method not found',null]}\n"));
        b.receive(reconnectLine({ "host.example", 4444, 9 }));
        QCOMPARE(b.last<Reconnect>()->port, quint16(4444));
        b.receive(showMessageLine("hello"));
        QCOMPARE(b.last<ShowMessage>()->text, QByteArray("hello"));
        b.receive(setExtranonceLine({ "\x01", 4 }));
        QCOMPARE(b.session.extranonce().extranonce2Size, quint8(4));
        b.receive(setVersionMaskLine(0));
        QCOMPARE(b.session.versionMask(), 0u);
    }

    void refusalsAreNoViolations()
    {
        Bench b;
        b.receive(json(subscribed));
        b.receive(json("{'id':3,'result':false,'error':[24,'unauthorized',null]}"));
        QVERIFY(b.last<ClientFailed>());
        QVERIFY(!b.hasViolated());
        QVERIFY(b.last<ClientFailed>()->reason.contains(QStringLiteral("unauthorized")));
    }

    void violations_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("rule");
        const QByteArray setup = json(subscribed) + '\n';
        const auto notify = [](NotifyFields fields) { return notifyLine(fields); };
        NotifyFields branchy = job("1"), versioned = job("1"), big = job("1");
        branchy.merkleBranch.resize(21);
        versioned.version = 0x20002000;
        big.coinbase2 = QByteArray(8000, 'c');
        QTest::newRow("garbage") << QByteArray("nonsense") << 0;
        QTest::newRow("notify before subscribe reply") << notify(job("1")) << 1;
        QTest::newRow("difficulty before configure reply") << setDifficultyLine(1) << 2;
        QTest::newRow("fraction for integers") << setup + setDifficultyLine(0.5) << 3;
        QTest::newRow("fraction above one") << setup + setDifficultyLine(2.5) << 3;
        QTest::newRow("notify before difficulty") << setup + notify(job("1")) << 4;
        QTest::newRow("two difficulties") << setup + setDifficultyLine(1) + setDifficultyLine(2) << 5;
        QTest::newRow("branches") << setup + notify(branchy) << 6;
        QTest::newRow("coinbase") << setup + notify(big) << 7;
        QTest::newRow("job id") << setup + notify(job("123456789")) << 8;
        QTest::newRow("version bits")
            << json("{'id':1,'result':{'version-rolling':true,'version-rolling.mask':'1fffe000'},'error':null}\n")
                + notify(versioned)
            << 9;
        QTest::newRow("job id again") << setup + notify(job("1")) + notify(job("1")) << 10;
        QTest::newRow("id as text") << json("{'id':'2','result':true,'error':null}") << 11;
        QTest::newRow("mask is missing") << json("{'id':1,'result':{'version-rolling':true},'error':null}") << 0;
        QTest::newRow("extension is not answered") << json("{'id':1,'result':{},'error':null}") << 12;
        QTest::newRow("no extranonce") << json("{'id':2,'result':[[],5,4],'error':null}") << 0;
    }
    void violations()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, rule);
        ClientRules rules;
        rules.needsSubscribeReplyFirst = rule == 1;
        rules.needsConfigureReplyNext = rule == 2;
        rules.readsIntegerDifficulty = rule == 3;
        rules.needsDifficultyBeforeNotify = rule == 4;
        rules.allowsOneDifficultyPerNotify = rule == 5;
        rules.maxBranches = rule == 6 ? 20 : 32;
        rules.maxCoinbaseSize = rule == 7 ? 6500 : 0;
        rules.maxJobIdSize = rule == 8 ? 8 : 0;
        rules.needsClearVersionBits = rule == 9;
        rules.needsFreshJobIds = rule == 10;
        rules.needsNumericIds = rule == 11;
        rules.needsVersionMask = rule == 12;
        Bench strict(rules);
        strict.receive(lines);
        QVERIFY(strict.hasViolated());
        QVERIFY(!strict.last<ClientFailed>()->reason.isEmpty());
        if (rule > 0) { // and it is this rule that minds
            Bench tolerant;
            tolerant.receive(lines);
            QVERIFY(!tolerant.last<ClientFailed>());
        }
    }
};

QTEST_GUILESS_MAIN(tst_ClientSession)
#include "tst_ClientSession.moc"
