// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv1/LineParser.h"

#include <QtTest>

using namespace sv1;

namespace {

/// JSON text with its quotes written as apostrophes: moc does not read raw strings with braces.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class tst_LineParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheThreeShapes()
    {
        LineParser parser;
        const auto request = parser.parse(json("{'id':7,'method':'mining.subscribe','params':['a',null,1.5,[true]]}"));
        QVERIFY(request);
        const auto *r = std::get_if<Request>(&*request);
        QVERIFY(r);
        QCOMPARE(r->id.json, QByteArray("7"));
        QCOMPARE(*r->params.at(0).text(), QByteArray("a"));
        QVERIFY(r->params.at(1).isNull());
        QCOMPARE(*r->params.at(2).toNumber(), 1.5);
        QVERIFY(*r->params.at(3).at(0).boolean());
        QVERIFY(r->params.at(9).isNull());

        const auto call = parser.parse("{\"id\":null,\"method\":\"mining.notify\",\"params\":[]}\r\n");
        QVERIFY(call && std::holds_alternative<Notification>(*call));
        const auto reply = parser.parse(json("{'result':true,'error':null,'id':4}"));
        QVERIFY(reply && std::get<Response>(*reply).isSuccess());
    }

    void echoesIdsVerbatim_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : { "0", "-5", "9007199254740993", "\"abc\"", "\"a\\\"b\"", "\"\"", "null", "true" })
            QTest::newRow(id) << QByteArray(id);
    }
    void echoesIdsVerbatim()
    {
        QFETCH(QByteArray, id);
        LineParser parser;
        const auto message = parser.parse("{\"id\":" + id + ",\"result\":1,\"error\":null}");
        QVERIFY(message);
        QCOMPARE(
            resultLine(std::get<Response>(*message).id, true), "{\"id\":" + id + ",\"result\":true,\"error\":null}\n");
    }

    void refusesGarbage_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("http") << QByteArray("GET / HTTP/1.1");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("no method") << QByteArray("{\"id\":1,\"params\":[]}");
        QTest::newRow("method no text") << QByteArray("{\"id\":1,\"method\":5,\"params\":[]}");
        QTest::newRow("cut") << QByteArray("{\"id\":1,\"method\":\"mining.sub");
        QTest::newRow("two values") << QByteArray("{\"result\":1}{\"result\":1}");
        QTest::newRow("id object") << QByteArray("{\"id\":{},\"method\":\"a\",\"params\":[]}");
        QTest::newRow("nul inside") << QByteArray("{\"id\":1,\0\"method\":\"a\"}", 22);
        QTest::newRow("huge integer") << QByteArray("{\"id\":123456789012345678901234567890,\"method\":\"a\"}");
        QTest::newRow("quote in user") << QByteArray(json("{'id':3,'method':'mining.authorize','params':['a'b','x']}"));
    }
    void refusesGarbage()
    {
        QFETCH(QByteArray, line);
        LineParser parser;
        const auto message = parser.parse(line);
        QVERIFY(!message);
        QCOMPARE(message.error().code, Errc::Malformed);
        QVERIFY(parser.parse(json("{'id':1,'method':'a','params':[]}"))); // the next line is not harmed
    }

    void repairsTextOfAnotherCodePage()
    {
        LineParser parser;
        const auto message
            = parser.parse("{\"id\":3,\"method\":\"mining.authorize\",\"params\":[\"m\xfcller\",\"x\"]}");
        QVERIFY(message);
        const auto &request = std::get<Request>(*message);
        QCOMPARE(request.id.json, QByteArray("3"));
        QCOMPARE(*request.params.at(0).text(), QByteArray("m\xef\xbf\xbdller"));
        // It grows by the repair; what the line may be long holds before.
        QVERIFY(parser.parse(
            "{\"id\":1,\"method\":\"a\",\"params\":[\"" + QByteArray(maxMachineLine - 60, '\xff') + "\"]}"));
        QVERIFY(parser.parse(json("{'id':1,'method':'a','params':[]}")));
    }

    void boundsDepthAndLength()
    {
        LineParser parser;
        const auto nested = [](int depth) {
            return "{\"id\":1,\"method\":\"a\",\"params\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
        };
        QVERIFY(parser.parse(nested(10)));
        QVERIFY(!parser.parse(nested(20)));
        QVERIFY(!parser.parse(nested(5000)));
        const auto long_ = [](qsizetype size) {
            const QByteArray head = "{\"id\":1,\"method\":\"a\",\"params\":[\"";
            return head + QByteArray(size - head.size() - 3, 'x') + "\"]}";
        };
        QCOMPARE(long_(maxMachineLine).size(), maxMachineLine);
        QVERIFY(parser.parse(long_(maxMachineLine)));
        const auto tooLong = parser.parse(long_(maxMachineLine + 1));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, Errc::Limit);
        const auto bigId = parser.parse("{\"id\":\"" + QByteArray(300, 'i') + "\",\"method\":\"a\"}");
        QVERIFY(!bigId);
        QCOMPARE(bigId.error().code, Errc::Limit);
    }

    void readsEveryErrorShape()
    {
        LineParser parser;
        const auto errorOf
            = [&](const QByteArray &line) { return std::get<Response>(*parser.parse(line)).errorTuple(); };
        QCOMPARE(errorOf(json("{'id':1,'result':null,'error':[21,'stale',null]}")), (ErrorTuple { 21, "stale" }));
        QCOMPARE(
            errorOf(json("{'id':1,'result':null,'error':{'code':23,'message':'low'}}")), (ErrorTuple { 23, "low" }));
        QCOMPARE(errorOf(json("{'id':1,'result':null,'error':'no'}")), (ErrorTuple { 20, "no" }));
        QCOMPARE(errorOf(json("{'id':1,'result':false,'error':null,'reject-reason':'Above target'}")),
            (ErrorTuple { 20, "Above target" }));
        QVERIFY(!std::get<Response>(*parser.parse(json("{'id':1,'result':false,'error':null}"))).isSuccess());
        QVERIFY(!std::get<Response>(*parser.parse(json("{'id':1,'result':null,'error':null}"))).isSuccess());
    }

    void submitsReadAtOnceAreTheSame_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(json(line)); };
        row("{'id':7,'method':'mining.submit','params':['u.w','1f','00000001','4966bc61','9962e301','1fffe000']}");
        row("{'params':['u','1f','01','4966bc61','9962e301'],'method':'mining.submit','id':'a\\u0001'}");
        row("{'id':null,'method':'mining.submit','params':['u','1f','01','1','2',null]}");
        row("{'method':'mining.submit','params':['u\\u0007','1f','01','1','2',null,'more',[1]]}");
        row("{'id':1,'method':'mining.submit','params':['u','1f','01','1','2',5]}");
        row("{'id':1,'method':'mining.submit','params':['u','1f','01','1','2',null,5]}");
        row("{'id':1,'method':'mining.submit','params':['u','1f','01','1','2','','5']}");
        row("{'id':-1,'method':'mining.submit','params':[null,'1f','','0x1','2']}");
        row("{'id':1.5,'method':'mining.submit','params':['u','1f',3,'1','2']}");
        row("{'id':18446744073709551615,'method':'mining.submit','params':['u','1f']}");
        row("{'id':1,'method':'mining.submit','params':{'0':'u'}}");
        row("{'id':1,'method':'mining.submit','params':'u'}");
        row("{'id':1,'method':'mining.submit'}");
        row("{'id':1,'id':2,'method':'x','method':'mining.submit','method':3,'params':[],'params':['u','1f','01','1','2']}");
        row("{'id':1,'method':'mining.submit','result':true,'params':['u','1f','zz','1','2']}");
    }
    void submitsReadAtOnceAreTheSame()
    {
        QFETCH(QByteArray, line);
        LineParser parser;
        const auto message = parser.parse(line);
        QVERIFY(message);
        const auto *request = std::get_if<Request>(&*message);
        const auto *notification = std::get_if<Notification>(&*message);
        const auto wanted = request ? parseClientCall(request->method, request->params)
                                    : parseClientCall(notification->method, notification->params);
        const auto read = parser.parseFromMachine(line);
        QVERIFY(read);
        const auto *call = std::get_if<SubmitCall>(&*read);
        QVERIFY(call);
        QCOMPARE(call->id, request ? request->id : Id());
        QCOMPARE(call->submit.has_value(), wanted.has_value());
        if (!wanted) {
            QCOMPARE(call->submit.error(), wanted.error());
            return;
        }
        const auto &submit = std::get<Submit>(*wanted);
        QCOMPARE(call->submit->user, submit.user);
        QCOMPARE(call->submit->jobId, submit.jobId);
        QCOMPARE(call->submit->extranonce2, submit.extranonce2);
        QCOMPARE(call->submit->ntime, submit.ntime);
        QCOMPARE(call->submit->nonce, submit.nonce);
        QCOMPARE(call->submit->versionBits, submit.versionBits);
    }

    void allElseFromMachinesIsAMessage()
    {
        LineParser parser;
        for (const char *text : { "{'id':1,'method':'mining.subscribe','params':['a',1]}",
                 "{'id':1,'result':[1],'error':null}", "{'method':'mining.submit ','params':[]}" }) {
            const QByteArray line = json(text);
            const auto read = parser.parseFromMachine(line);
            QVERIFY(read && std::holds_alternative<Message>(*read));
            QCOMPARE(std::get<Message>(*read), *parser.parse(line));
        }
        for (const char *text :
            { "", "[]", "{'id':[],'method':'mining.submit'}", "{'id':1}", "{'method':'mining.submit'" }) {
            const QByteArray line = json(text);
            QVERIFY(!parser.parseFromMachine(line));
            QCOMPARE(parser.parseFromMachine(line).error().detail, parser.parse(line).error().detail);
        }
    }

    void writesErrorsAsArrays()
    {
        QCOMPARE(errorLine(Id::number(3), errors::methodNotFound),
            QByteArray("{\"id\":3,\"result\":null,\"error\":[-3,\"Method not found\",null]}\n"));
    }

    void serialisesStably_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("numbers") << QByteArray(
            json("{'id':1,'method':'m','params':[1,-0.0,1e300,5e-324,18446744073709551615,0.1,1e2]}"));
        QTest::newRow("text") << QByteArray(
            json("{'id':'\\u0001\\n','method':'m','params':{'a\\'':'\\u00e9\\\\','':null}}"));
    }
    void serialisesStably()
    {
        QFETCH(QByteArray, line);
        LineParser parser;
        const auto first = parser.parse(line);
        QVERIFY(first);
        const QByteArray once = toLine(*first);
        const auto second = parser.parse(once);
        QVERIFY(second);
        QCOMPARE(*second, *first);
        QCOMPARE(toLine(*second), once);
    }

    void printsDifficultiesExactly()
    {
        QCOMPARE(decimal(1024), QByteArray("1024"));
        QCOMPARE(decimal(1e6), QByteArray("1000000"));
        QCOMPARE(decimal(0.001), QByteArray("0.001"));
        QCOMPARE(decimal(0.1 + 0.2).toDouble(), 0.1 + 0.2);
        QCOMPARE(decimal(1.0 / 3).toDouble(), 1.0 / 3);
    }
};

QTEST_GUILESS_MAIN(tst_LineParser)
#include "tst_LineParser.moc"
