// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/Fixture.h"
#include "widgets/charts/SeriesStack.h"
#include "widgets/models/MachineRow.h"
#include "widgets/text/Format.h"
#include "widgets/text/Words.h"

#include <QScopeGuard>
#include <QTest>

#include <cmath>

using namespace widgets;
using namespace std::chrono_literals;

class TestFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void hashrate_data();
    void hashrate();
    void hashrateUnknown();
    void difficulty_data();
    void difficulty();
    void duration_data();
    void duration();
    void percent_data();
    void percent();
    void odds();
    void moment();
    void chance();
    void natural();
    void everyLocale_data();
    void everyLocale();
    void everyEventIsASentence();
    void rejectList();
    void niceTicks_data();
    void niceTicks();
    void niceTimes();
    void gapsSplitRuns();
    void layersAndRest();
};

void TestFormat::hashrate_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    const auto row = [](double value, const char *number, const char *unit) {
        QTest::addRow("%g", value) << value << QString::fromLatin1(number) << QString::fromLatin1(unit);
    };
    row(0, "0", "H/s");
    row(7, "7.00", "H/s");
    row(999.4, "999", "H/s");
    row(999.6, "1.00", "kH/s");
    row(11.2e6, "11.2", "MH/s");
    row(0.68e12, "680", "GH/s");
    row(1.184e12, "1.18", "TH/s");
    row(12.55e12, "12.6", "TH/s");
    row(999.96e12, "1.00", "PH/s");
    row(1.2e18, "1.20", "EH/s");
    row(1.2e22, "12,000", "EH/s");
    row(-1, "\u2014", "");
}

void TestFormat::hashrate()
{
    QFETCH(double, value);
    QFETCH(QString, number);
    QFETCH(QString, unit);
    if (value < 0)
        number = Format::unknown();
    QCOMPARE(Format::hashrate(value).number, number);
    QCOMPARE(Format::hashrate(value).unit, unit);
}

void TestFormat::hashrateUnknown()
{
    QCOMPARE(Format::hashrate(std::nullopt).text(), QString(QChar(0x2014)));
    QCOMPARE(Format::hashrate(std::nan("")).text(), QString(QChar(0x2014)));
}

void TestFormat::difficulty_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](double value, const char *text) {
        QTest::addRow("%g", value) << value << QString::fromLatin1(text).replace(u' ', QChar(QChar::Nbsp));
    };
    row(0.001, "0.001");
    row(1, "1");
    row(512, "512");
    row(4800, "4.8 k");
    row(19266, "19.3 k");
    row(2.41e9, "2.41 G");
    row(146.7e12, "147 T");
    row(0.00001, "0.00001");
}

void TestFormat::difficulty()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(Format::difficulty(value).text(), text);
    QCOMPARE(Format::difficulty(0).text(), Format::unknown());
    QCOMPARE(Format::difficulty(-value).text(), Format::unknown());
    QCOMPARE(Format::difficulty(std::numeric_limits<double>::infinity()).text(), Format::unknown());
}

void TestFormat::duration_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-5) << QStringLiteral("0 s");
    QTest::newRow("seconds") << qint64(59) << QStringLiteral("59 s");
    QTest::newRow("minute") << qint64(60) << QStringLiteral("1 min");
    QTest::newRow("minutes") << qint64(3599) << QStringLiteral("59 min");
    QTest::newRow("hour") << qint64(3600) << QStringLiteral("1 h");
    QTest::newRow("hours") << qint64(3 * 3600 + 12 * 60) << QStringLiteral("3 h 12 min");
    QTest::newRow("day") << qint64(86400 + 3599) << QStringLiteral("1 d");
    QTest::newRow("days") << qint64(9 * 86400 + 2 * 3600) << QStringLiteral("9 d 2 h");
    QTest::newRow("years") << qint64(1234) * 86400 << QStringLiteral("1,234 d");
}

void TestFormat::duration()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(Format::duration(std::chrono::seconds(seconds)), text);
}

void TestFormat::percent_data()
{
    QTest::addColumn<quint64>("part");
    QTest::addColumn<quint64>("whole");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0ull << 10ull << QStringLiteral("0 %");
    QTest::newRow("unknown") << 0ull << 0ull << Format::unknown();
    QTest::newRow("small") << 41ull << 18245ull << QStringLiteral("0.22 %");
    QTest::newRow("tiny") << 1ull << 1000000ull << QStringLiteral("under 0.01 %");
    QTest::newRow("half") << 1ull << 2ull << QStringLiteral("50 %");
    QTest::newRow("all") << 7ull << 7ull << QStringLiteral("100 %");
    QTest::newRow("nearly all") << 999999ull << 1000000ull << QStringLiteral("over 99.99 %");
}

void TestFormat::percent()
{
    QFETCH(quint64, part);
    QFETCH(quint64, whole);
    QFETCH(QString, text);
    QCOMPARE(Format::percent(part, whole), text);
}

void TestFormat::odds()
{
    QCOMPARE(Format::odds(1.0 / 571234), QStringLiteral("1 in 571,000"));
    QCOMPARE(Format::odds(0.25), QStringLiteral("1 in 4"));
    QCOMPARE(Format::odds(0.63), QStringLiteral("63 %"));
    QCOMPARE(Format::odds(1), QStringLiteral("99.9 %"));
    QCOMPARE(Format::odds(0), Format::unknown());
}

void TestFormat::moment()
{
    const UnixMs now = fixture::now();
    QCOMPARE(Format::moment(now - 1h, now), QStringLiteral("13:02"));
    QCOMPARE(Format::moment(now - 24h, now), QStringLiteral("Thu 14:02"));
    QCOMPARE(Format::moment(now - 24h * 10, now), QStringLiteral("7 Oct 14:02"));
    QCOMPARE(Format::moment(now - 24h * 400, now), QStringLiteral("12 Sep 2024"));
    QCOMPARE(Format::since(now - 24h, now), QStringLiteral("since Thu 14:02"));
    QCOMPARE(Format::day(now), QStringLiteral("17 Oct"));
    QCOMPARE(Format::clock(now, true), QStringLiteral("Fri 14:02"));
}

void TestFormat::chance()
{
    QVERIFY(!BlockChance::of(std::nullopt, 1e12));
    QVERIFY(!BlockChance::of(1e12, std::nullopt));
    QVERIFY(!BlockChance::of(0.0, 1e12));
    // 12.5 TH/s at 146.7 T: 146.7e12 * 2^32 hashes a block, so 1.714e-6 blocks a day.
    const auto chance = BlockChance::of(12.5e12, 146.7e12);
    QVERIFY(chance);
    QVERIFY(std::abs(chance->blocksPerDay / 1.7141e-6 - 1) < 1e-3);
    QVERIFY(std::abs(chance->within(1) / chance->blocksPerDay - 1) < 1e-5);
    // At difficulty 1, 2^32 h/s find a block a second.
    QVERIFY(std::abs(BlockChance::of(4294967296.0, 1.0)->blocksPerDay / 86400 - 1) < 1e-4);
    QVERIFY(BlockChance::of(4294967296.0, 1.0)->within(1) <= 1);
}

void TestFormat::natural()
{
    QVERIFY(naturalKey(QStringLiteral("s9-2")) < naturalKey(QStringLiteral("S9-10")));
    QVERIFY(naturalKey(QStringLiteral("192.168.1.9")) < naturalKey(QStringLiteral("192.168.1.40")));
    QCOMPARE(naturalKey(QStringLiteral("Ab")), naturalKey(QStringLiteral("aB")));
}

void TestFormat::everyLocale_data()
{
    // Decimal point and grouping as CLDR has them; the languages that the window speaks.
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("percent");
    const auto row = [](const char *name, const char *rate, const QString &count, const char *percent) {
        QTest::newRow(name) << QLocale(QLatin1String(name)) << QString::fromLatin1(rate) << count
                            << QString::fromLatin1(percent);
    };
    const auto grouped = [](QChar by) {
        return QStringList { QStringLiteral("1"), QStringLiteral("284"), QStringLiteral("221") }.join(by);
    };
    row("en_US", "12.6", grouped(u','), "0.22 %");
    row("de_DE", "12,6", grouped(u'.'), "0,22 %");
    row("es_ES", "12,6", grouped(u'.'), "0,22 %");
    row("fr_FR", "12,6", grouped(QChar(0x202f)), "0,22 %");
    row("pt_BR", "12,6", grouped(u'.'), "0,22 %");
    row("ru_RU", "12,6", grouped(QChar(0xa0)), "0,22 %");
    row("zh_CN", "12.6", grouped(u','), "0.22 %");
    row("ja_JP", "12.6", grouped(u','), "0.22 %");
    row("de_CH", "12.6", grouped(QChar(0x2019)), "0.22 %");
}

void TestFormat::everyLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, rate);
    QFETCH(QString, count);
    QFETCH(QString, percent);
    const QString point = locale.decimalPoint();
    QLocale::setDefault(locale);
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); });
    QCOMPARE(Format::hashrate(12.55e12).number, rate);
    QCOMPARE(Format::hashrate(12.55e12).unit, QStringLiteral("TH/s"));
    QCOMPARE(Format::count(1284221), count);
    QCOMPARE(Format::sats(1284221), (Measure { count, QStringLiteral("sats") }));
    QCOMPARE(Format::gain(1284221), u'+' + QString(QChar(QChar::Nbsp)) + count);
    QCOMPARE(Format::gain(0), QStringLiteral("0"));
    QCOMPARE(Format::percent(41, 18245), percent);
    QCOMPARE(Format::difficulty(4800).number, u'4' + point + u'8'); // trailing zeros go, whatever the point is
    QCOMPARE(Format::difficulty(4000).number, QStringLiteral("4"));
    QCOMPARE(Format::odds(1.0 / 1284221).remove(QStringLiteral("1 in ")), Format::count(1280000));
    QCOMPARE(Format::duration(std::chrono::seconds(1284221ll * 86400)), count + QStringLiteral(" d"));
    QCOMPARE(Format::hashrate(std::nullopt).text(), Format::unknown());
}

void TestFormat::everyEventIsASentence()
{
    for (int kind = 0; kind <= int(stats::EventKind::Stopped); ++kind) {
        stats::Event event { {}, stats::EventKind(kind), stats::Severity::Info, QStringLiteral("nerdqaxe"),
            { { QStringLiteral("height"), 912345 }, { QStringLiteral("name"), QStringLiteral("pool.example.org") },
                { QStringLiteral("port"), 3333 } } };
        const QString sentence = Words::event(event);
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(QString::number(kind) + sentence));
    }
    const auto storage = [](stats::EventKind kind, const char *what) {
        return Words::event({ {}, kind, stats::Severity::Bad, {},
            { { QStringLiteral("what"), QLatin1String(what) },
                { QStringLiteral("reason"), QStringLiteral("full") } } });
    };
    QCOMPARE(storage(stats::EventKind::StorageFailed, "blocks"),
        QStringLiteral("A found block is submitted, but could not be saved: full"));
    QCOMPARE(storage(stats::EventKind::StorageFailed, "history"), QStringLiteral("History cannot be written: full"));
    QCOMPARE(storage(stats::EventKind::StorageBack, "blocks"), QStringLiteral("Found blocks are saved again"));
    for (int reason = 0; reason < work::rejectReasonCount; ++reason)
        QVERIFY(!Words::rejectReason(work::RejectReason(reason)).isEmpty());
    QCOMPARE(Words::event({ {}, stats::EventKind::CoinbaseTooLarge, stats::Severity::Warning, QStringLiteral("s9"),
                 { { QStringLiteral("size"), 1200 } } }),
        QStringLiteral("The pool's coinbase (1,200 bytes) may be too large for s9"));
    QCOMPARE(Words::event({ {}, stats::EventKind::BlockFound, stats::Severity::Good, QStringLiteral("nerdqaxe"),
                 { { QStringLiteral("height"), 912345 } } }),
        QStringLiteral("nerdqaxe found block 912,345"));
    stats::Event atPool { {}, stats::EventKind::BlockSent, stats::Severity::Good, QStringLiteral("nerdqaxe"),
        { { QStringLiteral("height"), 912345 }, { QStringLiteral("name"), QStringLiteral("pool.example:3336") } } };
    QCOMPARE(Words::event(atPool), QStringLiteral("nerdqaxe found block 912,345, sent to pool.example:3336"));
    atPool.values.insert(QStringLiteral("reason"), QStringLiteral("stale-share"));
    atPool.kind = stats::EventKind::BlockRejected;
    QCOMPARE(Words::event(atPool), QStringLiteral("pool.example:3336 refused block 912,345: stale-share"));
    atPool.kind = stats::EventKind::BlockLost;
    QCOMPARE(Words::event(atPool), QStringLiteral("Block 912,345 is lost to pool.example:3336: stale-share"));
}

void TestFormat::rejectList()
{
    std::array<quint64, work::rejectReasonCount> counts {};
    QVERIFY(Words::rejectList(counts).isEmpty());
    counts[size_t(work::RejectReason::None)] = 99;
    counts[size_t(work::RejectReason::Duplicate)] = 3;
    counts[size_t(work::RejectReason::Stale)] = 1029;
    QCOMPARE(Words::rejectList(counts), (QStringList { QStringLiteral("1,029 stale"), QStringLiteral("3 duplicate") }));
}

void TestFormat::niceTicks_data()
{
    QTest::addColumn<double>("maximum");
    for (double maximum : { 1e-3, 0.7, 1.0, 5.9, 12.6, 28.1, 99.0, 100.0, 999.0 })
        QTest::addRow("%g", maximum) << maximum;
}

void TestFormat::niceTicks()
{
    QFETCH(double, maximum);
    const QList<double> ticks = widgets::niceTicks(maximum);
    QCOMPARE(ticks.first(), 0.0);
    QVERIFY(ticks.last() >= maximum * 0.999 && ticks.last() <= maximum * 1.6);
    QVERIFY(ticks.size() >= 4 && ticks.size() <= 6);
    QCOMPARE(widgets::niceTicks(0).size(), 2);
}

void TestFormat::niceTimes()
{
    const UnixMs now = fixture::now();
    const auto times = widgets::niceTimes(now - 24h, now, 9);
    QCOMPARE(times.size(), 8);
    for (const UnixMs time : times) {
        QVERIFY(time >= now - 24h && time <= now);
        QCOMPARE(toDateTime(time).toLocalTime().time().hour() % 3, 0);
        QCOMPARE(toDateTime(time).toLocalTime().time().minute(), 0);
    }
    QVERIFY(widgets::niceTimes(now, now, 5).isEmpty());
}

void TestFormat::gapsSplitRuns()
{
    stats::Series total { 1, {}, 10s, {} };
    for (int i : { 0, 1, 2, 5, 6, 9 })
        total.points << stats::SeriesPoint { UnixMs(std::chrono::seconds(10 * i)), 5.0, 1, 0 };
    const SeriesStack stack = SeriesStack::of(total, {}, false);
    QCOMPARE(stack.runs, (QList<SeriesStack::Run> { { 0, 2 }, { 3, 4 }, { 5, 5 } }));
    QCOMPARE(stack.indexAt(UnixMs(15s)), 1);
    QCOMPARE(stack.indexAt(UnixMs(42s)), -1);
    QCOMPARE(stack.indexAt(UnixMs(95s)), 5);
    QCOMPARE(stack.indexAt(UnixMs(200s)), -1);
    QVERIFY(SeriesStack::of({}, {}, true).isEmpty());
}

void TestFormat::layersAndRest()
{
    stats::Series total { 1, {}, 10s, {} };
    stats::Series part { 2, QStringLiteral("a"), 10s, {} };
    for (int i = 0; i < 4; ++i) {
        total.points << stats::SeriesPoint { UnixMs(std::chrono::seconds(10 * i)), 10, 1, 0 };
        if (i != 2)
            part.points << stats::SeriesPoint { UnixMs(std::chrono::seconds(10 * i)), 4.0 + i, 1, 0 };
    }
    const SeriesStack stack = SeriesStack::of(total, { { QStringLiteral("a"), 0, part } }, true);
    QCOMPARE(stack.layers.size(), 2);
    QVERIFY(std::isnan(stack.layers[0][2])); // unknown is not 0
    QCOMPARE(stack.heapedUp(0), (QList<double> { 4, 5, 0, 7 }));
    QCOMPARE(stack.layers[1], (QList<double> { 6, 5, 10, 3 }));
    QCOMPARE(stack.maximum(), 10.0);
}

QTEST_MAIN(TestFormat)
#include "tst_Format.moc"
