// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lan/DirtyJson.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace lan;
using nlohmann::json;

namespace {

QString dumped(const Result<DirtyJson> &read)
{
    return read ? QString::fromStdString(read->value.dump()) : read.error().toString();
}

} // namespace

class tst_DirtyJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clean_data();
    void clean();
    void dirty_data();
    void dirty();
    void cut();
    void everyPrefix();
    void refused();
    void limits();
    void linear();
};

void tst_DirtyJson::clean_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *const rows[] = { "{}", "[]", R"({"a":1,"b":[true,false,null],"c":{"d":"e"}})", "[1,[2,[3]],{}]",
        R"({"a":-1.5e3,"b":18446744073709551615,"c":-9223372036854775808,"d":0.1})", R"({"a":"\"\\\/\b\f\n\r\tAé😀"})",
        " { \"a\" : [ 1 , 2 ] ,\r\n\t\"b\" : \"\" } \n",
        R"({"STATUS":[{"STATUS":"S","When":1,"Code":11,"Msg":"Summary","Description":"cgminer 4.9.0"}],"id":1})" };
    for (const char *row : rows)
        QTest::newRow(row) << QByteArray(row);
}

void tst_DirtyJson::clean()
{
    QFETCH(QByteArray, text);
    const auto read = readDirtyJson(text);
    QVERIFY2(read, qPrintable(dumped(read)));
    QCOMPARE(dumped(read), QString::fromStdString(json::parse(text.toStdString(), nullptr, false).dump()));
    QVERIFY(!read->isRepaired);
    QVERIFY(!read->isCut);
}

void tst_DirtyJson::dirty_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("want");
    const auto row = [](const char *name, QByteArray text, const char *want) {
        QTest::newRow(name) << text << QString::fromUtf8(want);
    };
    row("NUL at the end", QByteArray("{\"a\":1}\0", 8), R"({"a":1})");
    row("NUL in the middle", QByteArray("{\"a\":1,\0\"b\":2}\0", 16), R"({"a":1,"b":2})");
    row("NUL in a text", QByteArray("{\"a\":\"x\0y\"}", 11), R"({"a":"xy"})");
    row("comma before brace", R"({"a":1,})", R"({"a":1})");
    row("comma before bracket", R"({"a":[1,2,]})", R"({"a":[1,2]})");
    row("raw newline in a text", "{\"a\":\"x\ny\"}", R"({"a":"x y"})");
    row("no comma between objects", R"({"S":[{"a":1}{"b":2}]})", R"({"S":[{"a":1},{"b":2}]})");
    row("comma before the first", R"({"S":[,{"a":1}]})", R"({"S":[{"a":1}]})");
    row("no comma before a key", R"({"a":"x""temp0":30,"b":2})", R"({"a":"x","b":2,"temp0":30})");
    row("a quote missing after an empty text", R"({"a":""temp0":30})", R"({"a":"","temp0":30})");
    row("one quote too many", R"({"a":1,""temp0":30})", R"({"a":1,"temp0":30})");
    row("a key without quotes", R"({a:1,b_2:"x"})", R"({"a":1,"b_2":"x"})");
    row("no number", R"({"a":inf,"b":nan,"c":-inf,"d":NaN,"e":1e999})",
        R"({"a":null,"b":null,"c":null,"d":null,"e":null})");
    row("words for no number stay words", R"({"a":"inf","b":"nan"})", R"({"a":"inf","b":"nan"})");
    row("bare words", R"({"a":N/A,"b":0x04.0,"c":TRUE,"d":007,"e":+5,"f":1.2.3})",
        R"({"a":"N/A","b":"0x04.0","c":true,"d":7,"e":5,"f":"1.2.3"})");
    row("begins with a comma", R"(,"id":1})", R"({"id":1})");
    row("begins with a key", R"("id":1})", R"({"id":1})");
    row("equal keys", R"({"Description":"a","Description":"b"})", R"({"Description":"a"})");
    row("equal keys, the first empty", R"({"a":"","a":null,"a":"b","a":"c"})", R"({"a":"b"})");
    row("members in an array", R"({"S":[{"e":["206":"x","207":"y"],"b":1},{"c":2}]})",
        R"({"S":[{"b":1,"e":{"206":"x","207":"y"}},{"c":2}]})");
    row("no value", R"({"a":,"b":})", R"({"a":null,"b":null})");
    row("no colon", R"({"a"1,"b"{"c":2},"d""e":3})", R"({"a":1,"b":{"c":2},"d":null,"e":3})");
    row("a bracket that ends a brace", R"({"S":[{"a":1],"b":2})", R"({"S":[{"a":1}],"b":2})");
    row("a brace too many", R"({"a":[1}],"b":2})", R"({"a":[1]})");
    row("something after the end", R"({"a":1},"id":1})", R"({"a":1})");
    row("an unknown escape", R"({"a":"C:\x"})", R"({"a":"C:\\x"})");
    row("no UTF-8", "{\"a\":\"\xff\xfe!\"}", "{\"a\":\"\xef\xbf\xbd\xef\xbf\xbd!\"}");
    row("half a pair", R"({"a":"\ud83d!"})", R"({"a":"?!"})");
}

void tst_DirtyJson::dirty()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, want);
    const auto read = readDirtyJson(text);
    QCOMPARE(dumped(read), want);
    QVERIFY(!read->isCut);
    const QByteArray tag = QTest::currentDataTag();
    QCOMPARE(read->isRepaired, !tag.startsWith("words for") && tag != "NUL at the end"); // as cgminer ends all replies
}

void tst_DirtyJson::cut()
{
    const auto of = [](const char *text) { return readDirtyJson(QByteArray(text)); };
    for (const auto &[text, want] :
        std::initializer_list<std::pair<const char *, const char *>> { { R"({"a":1,"b":"who)", R"({"a":1})" },
            { R"({"a":1,"b)", R"({"a":1})" }, { R"({"a":1,"b":12)", R"({"a":1})" },
            { R"({"a":1,"b":12,)", R"({"a":1,"b":12})" }, { R"({"S":[{"a":1,"b":[2)", R"({"S":[{"a":1,"b":[]}]})" },
            { R"({"a":"x\)", "{}" }, { "{", "{}" }, { R"({"a":tru)", "{}" } }) {
        const auto read = of(text);
        QCOMPARE(dumped(read), QString::fromUtf8(want));
        QVERIFY(read->isCut);
        QVERIFY(read->isRepaired);
    }
    // the NUL at the end says that the number before it is whole
    const auto read = readDirtyJson(QByteArray("{\"a\":12\0", 8));
    QCOMPARE(dumped(read), QStringLiteral(R"({"a":12})"));
    QVERIFY(read->isCut);
}

void tst_DirtyJson::everyPrefix()
{
    const QByteArray whole = R"({"STATUS":[{"STATUS":"S","When":986,"Code":70}],"STATS":[{"MM ID0":"A[1] B[2 3]",)"
                             R"("x":-1.25e2,"y":[1,[2,{"z":null}],true]},{"STATS":1}],"id":1})";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto read = readDirtyJson(whole.first(size));
        if (size == 0) {
            QCOMPARE(read.error().code, Errc::Malformed);
            continue;
        }
        QVERIFY(read);
        QVERIFY(read->isCut);
        if (size > 50)
            QCOMPARE(read->value["STATUS"][0]["Code"], json(70)); // what was whole is there
    }
}

void tst_DirtyJson::refused()
{
    for (const char *text :
        { "", "   ", "\n\n", "STATUS=S,When=1|", "<html></html>", "Socket connect failed", "}", "]" })
        QCOMPARE(readDirtyJson(QByteArray(text)).error().code, Errc::Malformed);
    QCOMPARE(readDirtyJson(QByteArray(64, '\0')).error().code, Errc::Malformed);
}

void tst_DirtyJson::limits()
{
    QCOMPARE(readDirtyJson(QByteArray(300 * 1024, '[')).error().code, Errc::Limit);
    QCOMPARE(readDirtyJson(QByteArray(25, '[')).error().code, Errc::Limit);
    QVERIFY(readDirtyJson(QByteArray(24, '[')));
    QByteArray many = "[";
    for (int i = 0; i < 20'000; ++i)
        many += "1,";
    QVERIFY(readDirtyJson(many + ']'));
    QCOMPARE(readDirtyJson(many + "1]").error().code, Errc::Limit);
    QCOMPARE(readDirtyJson("[[],[],[]]", { 100, 5, 3 })->value.size(), size_t(3));
    QCOMPARE(readDirtyJson("[[],[],[],[]]", { 100, 5, 3 }).error().code, Errc::Limit);
}

void tst_DirtyJson::linear()
{
    // texts that make a careless reader look back or ahead again and again
    const DirtyLimits wide { 8 * 1024 * 1024, 24, 10'000'000 };
    for (const char *pattern : { "\"\"", "{}", "]}", "\"a\":", ",", "a\"", "\"\\u00", "\"a\"\"b\":" }) {
        const auto time = [&](int times) {
            const QByteArray text = '[' + QByteArray(pattern).repeated(times);
            QElapsedTimer timer;
            timer.start();
            const auto read = readDirtyJson(text, wide);
            Q_UNUSED(read);
            return timer.nsecsElapsed();
        };
        const qint64 once = std::min({ time(20'000), time(20'000), time(20'000) });
        const qint64 tenfold = std::min({ time(200'000), time(200'000), time(200'000) });
        QVERIFY2(tenfold < 40 * std::max<qint64>(once, 100'000), pattern); // square would be a hundred times
    }
}

QTEST_GUILESS_MAIN(tst_DirtyJson)
#include "tst_DirtyJson.moc"
