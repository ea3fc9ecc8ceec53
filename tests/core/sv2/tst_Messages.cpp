// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Frame.h"
#include "core/sv2/Messages.h"
#include "core/sv2/Tlv.h"
#include "tests/support/Folders.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace sv2;

namespace {

/// Visitor that fills a message with random values of every size its types allow (big ones seldom).
class Filler {
public:
    explicit Filler(quint32 seed)
        : m_random(seed)
    {
    }
    void operator()(const char *, auto &field) { fill(field); }

private:
    void fill(bool &v) { v = m_random.bounded(2) == 1; }
    template <std::unsigned_integral Int> void fill(Int &v) { v = Int(m_random.generate64()); }
    void fill(float &v) { v = float(m_random.generateDouble() * 1e18); }
    void fill(bitcoin::Hash256 &v)
    {
        std::ranges::generate(v.bytes, [this] { return quint8(m_random.generate()); });
    }
    void fill(bitcoin::Target &v)
    {
        std::array<quint64, 4> limbs {};
        std::ranges::generate(limbs, [this] { return m_random.generate64(); });
        v = bitcoin::Target(limbs);
    }
    void fill(Str0_255 &v)
    {
        QString text;
        while (text.size() < size(255))
            text += m_random.bounded(2) ? QStringLiteral("a\n\"é漢") : QStringLiteral("\U0001F525");
        v = Str0_255(text);
    }
    template <qsizetype Max> void fill(BoundedBytes<Max> &v)
    {
        QByteArray bytes(size(Max), Qt::Uninitialized);
        std::ranges::generate(bytes, [this] { return char(m_random.generate()); });
        v = BoundedBytes<Max>(bytes);
    }
    template <class Group>
    requires requires { Group::MinSize; }
    void fill(Group &v) { Group::fields(v, *this); }
    template <class T, qsizetype Max> void fill(Sequence<T, Max> &v)
    {
        QList<T> items(size(Max));
        for (T &item : items)
            fill(item);
        v = Sequence<T, Max>(items);
    }
    template <class T> void fill(std::optional<T> &v)
    {
        v.reset();
        if (m_random.bounded(2))
            fill(v.emplace());
    }
    qsizetype size(qsizetype max)
    {
        const auto pick = m_random.bounded(16);
        return pick == 0 ? 0
            : pick == 1  ? std::min<qsizetype>(max, 300)
                         : m_random.bounded(int(std::min<qsizetype>(max, 40)));
    }

    QRandomGenerator m_random;
};

} // namespace

class tst_Messages : public QObject {
    Q_OBJECT
private:
    static nlohmann::json goldensOf(const QString &name)
    {
        QFile file(support::vectorsFolder() + QStringLiteral("/sv2/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return nlohmann::json::parse(file.readAll().toStdString(), nullptr, false);
    }
    static nlohmann::json goldens()
    {
        auto all = goldensOf(QStringLiteral("ehash_messages.json"));
        for (const auto &g : goldensOf(QStringLiteral("messages.json")))
            all.push_back(g);
        return all;
    }
    static void addGoldens()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("tail");
        const auto all = goldens();
        QVERIFY(all.size() >= 57 * 3);
        int row = 0;
        for (const auto &g : all) {
            const auto name = QString::fromStdString(g.at("name").get<std::string>());
            const auto label = QStringLiteral("%1-%2-%3")
                                   .arg(row++)
                                   .arg(QString::fromStdString(g.at("set").get<std::string>()), name);
            const auto bytesOf = [&g](const char *key) {
                return fromHex(QString::fromStdString(g.value(key, std::string()))).value();
            };
            QTest::newRow(qPrintable(label))
                << bytesOf("frame") << name << QByteArray::fromStdString(g.at("fields").dump()) << bytesOf("tail");
        }
    }
    static FrameHeader headerOf(const QByteArray &frame)
    {
        return FrameHeader::decode(asSpan(frame).first<size_t(FrameHeader::size)>());
    }

private Q_SLOTS:
    void golden_data() { addGoldens(); }
    void golden()
    {
        QFETCH(const QByteArray, frame);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, fields);
        QFETCH(const QByteArray, tail);
        const auto header = headerOf(frame);
        QCOMPARE(qsizetype(header.length), frame.size() - FrameHeader::size);
        const auto found = AllMessages::nameOf(header.extension, header.type);
        QCOMPARE(QLatin1String(found.data(), qsizetype(found.size())), name);

        const auto all = AllMessages::decodeAnyWithTail(header.extension, header.type, frame.sliced(FrameHeader::size));
        QVERIFY2(all, all ? "" : qPrintable(all.error().toString()));
        QCOMPARE(all->tail, tail);
        QCOMPARE(toFrame(all->message, tail).toBytes(), frame);
        QVERIFY(
            nlohmann::json::parse(toJson(all->message).toStdString()) == nlohmann::json::parse(fields.toStdString()));
        QVERIFY(toText(all->message).startsWith(name + QStringLiteral(" {")));
    }

    void everyMessageHasAGolden()
    {
        QSet<int> seen;
        for (const auto &g : goldens()) {
            const auto header = headerOf(fromHex(QString::fromStdString(g.at("frame"))).value());
            seen.insert(header.extension * 0x100 + header.type);
        }
        int count = 0;
        AllMessages::forEach([&]<class M>() {
            ++count;
            QVERIFY2(seen.contains(extensionOf<M>() * 0x100 + M::Type), M::Name);
        });
        QCOMPARE(count, 57);
        QCOMPARE(qsizetype(count), seen.size());
    }

    void everyPrefixIsTruncated_data() { addGoldens(); }
    void everyPrefixIsTruncated()
    {
        QFETCH(const QByteArray, frame);
        QFETCH(const QByteArray, tail);
        const auto header = headerOf(frame);
        const auto payload = frame.sliced(FrameHeader::size).chopped(tail.size());
        for (qsizetype size = 0; size < payload.size(); ++size) {
            const auto part = AllMessages::decodeAny(header.extension, header.type, payload.first(size));
            QVERIFY(!part);
            QCOMPARE(part.error().code, Errc::Truncated);
            QVERIFY(!AllMessages::decodeAnyWithTail(header.extension, header.type, payload.first(size)));
        }
        const auto longer = AllMessages::decodeAny(header.extension, header.type, payload + '\0');
        QVERIFY(!longer);
        QCOMPARE(longer.error().code, Errc::TrailingBytes);
        QVERIFY(AllMessages::decodeAny(header.extension, header.type, payload));
    }

    void randomRoundTrips()
    {
        quint32 seed = 1;
        AllMessages::forEach([&]<class M>() {
            for (int i = 0; i < 60; ++i) {
                M message;
                Filler filler(seed++);
                M::fields(message, filler);
                const auto again = decode<M>(encode(message));
                QVERIFY2(again, M::Name);
                QVERIFY2(*again == message, M::Name);
                QVERIFY2(nlohmann::json::accept(toJson(message).toStdString()), M::Name);
            }
        });
    }

    void unknownTypesAreNotFound()
    {
        QCOMPARE(AllMessages::decodeAny(0, 0x1e, {}).error().code, Errc::NotFound);
        QCOMPARE(Mining::decodeAny(0, 0x70, {}).error().code, Errc::NotFound);
        QCOMPARE(AllMessages::decodeAny(0x4000, 0x10, {}).error().code, Errc::NotFound);
        QVERIFY(AllMessages::nameOf(0, 0xff) == "Unknown");
        QVERIFY(MiningConnection::contains(1, 0x00));
        QVERIFY(!TemplateConnection::contains(0, 0x20));
    }

    void workerNameRidesBehindAShare()
    {
        const auto all = goldens();
        const auto g = all.back();
        const auto frame = fromHex(QString::fromStdString(g.at("frame"))).value();
        const auto share = decodeWithTail<SubmitSharesExtended>(QByteArrayView(frame).sliced(FrameHeader::size));
        QVERIFY(share);
        const auto name = QString::fromStdString(g.at("worker"));
        QCOMPARE(findWorkerName(parseTlvs(share->tail, { 2 }).value()).value(), name);
        QCOMPARE(encodeTlv(workerNameTlv(name)), share->tail);
        QCOMPARE(decode<SubmitSharesExtended>(QByteArrayView(frame).sliced(FrameHeader::size)).error().code,
            Errc::TrailingBytes);
        QVERIFY(decodeLenient<SubmitSharesExtended>(QByteArrayView(frame).sliced(FrameHeader::size)));
    }
};

QTEST_GUILESS_MAIN(tst_Messages)
#include "tst_Messages.moc"
