// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/noise/FrameCipher.h"
#include "tests/support/FixedRandom.h"

#include <QtTest>

using namespace noise;

namespace {

QByteArray frameOf(qsizetype payloadSize)
{
    QByteArray frame(6 + payloadSize, Qt::Uninitialized);
    support::FixedRandom(quint32(payloadSize)).fill({ reinterpret_cast<quint8 *>(frame.data()), size_t(frame.size()) });
    frame[3] = char(payloadSize);
    frame[4] = char(payloadSize >> 8);
    frame[5] = char(payloadSize >> 16);
    return frame;
}

struct Pair {
    explicit Pair(qsizetype maxPayload = FrameCipher::MaxPayload)
        : sender(Transport { CipherState(a), CipherState(b) }, maxPayload)
        , receiver(Transport { CipherState(b), CipherState(a) }, maxPayload)
    {
    }
    const support::FixedRandom random;
    const crypto::Secret32 a { random.bytes<32>() };
    const crypto::Secret32 b { random.bytes<32>() };
    FrameCipher sender;
    FrameCipher receiver;
};

} // namespace

class tst_FrameCipher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<int>("payload");
        QTest::addColumn<int>("onWire");
        QTest::newRow("header only") << 0 << 22;
        QTest::newRow("1") << 1 << 22 + 17;
        QTest::newRow("one full chunk") << 65519 << 22 + 65535;
        QTest::newRow("one byte more") << 65520 << 22 + 65535 + 17;
        QTest::newRow("200000") << 200000 << 22 + 200000 + 4 * 16;
        QTest::newRow("two full chunks") << 2 * 65519 << 22 + 2 * 65535;
        QTest::newRow("largest") << 0xffffff << 22 + 0xffffff + 257 * 16;
    }
    void sizes()
    {
        QFETCH(int, payload);
        QFETCH(int, onWire);
        Pair pair;
        const auto frame = frameOf(payload);
        QByteArray wire("before");
        QVERIFY(pair.sender.seal(frame, wire));
        QVERIFY(pair.sender.seal(frameOf(3), wire));
        QVERIFY(wire.startsWith("before"));
        QCOMPARE(wire.size(), 6 + onWire + 22 + 19);
        QCOMPARE(FrameCipher::sealedSize(payload), onWire);
        QByteArrayView input = QByteArrayView(wire).sliced(6);
        const auto read = pair.receiver.open(input);
        QVERIFY(read && *read);
        QVERIFY(**read == frame);
        QCOMPARE(pair.receiver.open(input).value(), frameOf(3));
        QVERIFY(input.isEmpty());
        QCOMPARE(pair.receiver.open(input).value(), std::nullopt);
        QVERIFY(!pair.receiver.isInsideFrame());
    }

    void splitAtEveryByte()
    {
        for (const int payload : { 0, 1, 40 }) {
            const auto frame = frameOf(payload);
            for (qsizetype split = 1; split < FrameCipher::sealedSize(payload); ++split) {
                Pair pair;
                QByteArray wire;
                QVERIFY(pair.sender.seal(frame, wire));
                QByteArrayView first = QByteArrayView(wire).first(split), second = QByteArrayView(wire).sliced(split);
                QCOMPARE(pair.receiver.open(first).value(), std::nullopt);
                QVERIFY(first.isEmpty());
                QVERIFY(pair.receiver.isInsideFrame());
                QCOMPARE(pair.receiver.open(second).value(), frame);
                QVERIFY(second.isEmpty() && !pair.receiver.isInsideFrame());
            }
        }
    }

    void byteByByte()
    {
        Pair pair;
        QByteArray wire;
        const QList<QByteArray> frames { frameOf(200000), frameOf(0), frameOf(65520), frameOf(65519), frameOf(1) };
        for (const auto &frame : frames)
            QVERIFY(pair.sender.seal(frame, wire));
        QList<QByteArray> got;
        for (qsizetype i = 0; i < wire.size(); ++i) {
            QByteArrayView input = QByteArrayView(wire).sliced(i, 1);
            const auto read = pair.receiver.open(input);
            QVERIFY(read && input.isEmpty());
            if (*read)
                got.append(**read);
        }
        QVERIFY(got == frames);
    }

    void chunkEdges()
    {
        const auto frame = frameOf(140000);
        for (const qsizetype edge : { 22, 22 + 65535, 22 + 2 * 65535 })
            for (qsizetype split = edge - 2; split <= edge + 2; ++split) {
                Pair pair;
                QByteArray wire;
                QVERIFY(pair.sender.seal(frame, wire));
                QByteArrayView first = QByteArrayView(wire).first(split), second = QByteArrayView(wire).sliced(split);
                QCOMPARE(pair.receiver.open(first).value(), std::nullopt);
                QVERIFY(pair.receiver.open(second).value() == frame);
            }
    }

    void tooLargeIsRefusedBeforeItArrives()
    {
        Pair pair(1000);
        QByteArray wire;
        QVERIFY(pair.sender.seal(frameOf(1000), wire));
        QVERIFY(pair.sender.seal(frameOf(1001), wire));
        QByteArrayView input = QByteArrayView(wire).first(FrameCipher::sealedSize(1000) + 22);
        QVERIFY(pair.receiver.open(input).value());
        const auto refused = pair.receiver.open(input);
        QCOMPARE(refused.error().code, Errc::Limit);
        QVERIFY(refused.error().detail.contains(QStringLiteral("1001")));
        QCOMPARE(pair.receiver.open(input).error(), refused.error()); // for good
    }

    void everyTamperedByteIsSeen()
    {
        const auto frame = frameOf(30);
        for (qsizetype i = 0; i < FrameCipher::sealedSize(30); ++i) {
            Pair pair;
            QByteArray wire;
            QVERIFY(pair.sender.seal(frame, wire));
            wire[i] = char(wire[i] ^ 0x40);
            QByteArrayView input = wire;
            QCOMPARE(pair.receiver.open(input).error().code, Errc::BadMac);
            QByteArrayView more = wire;
            QCOMPARE(pair.receiver.open(more).error().code, Errc::BadMac);
        }
    }

    void onlyWholeFramesAreSealed()
    {
        Pair pair;
        QByteArray wire("x");
        QCOMPARE(pair.sender.seal(frameOf(5).chopped(1), wire).error().code, Errc::Malformed);
        QCOMPARE(pair.sender.seal(frameOf(5) + 'x', wire).error().code, Errc::Malformed);
        QCOMPARE(pair.sender.seal(QByteArray(5, '\0'), wire).error().code, Errc::Malformed);
        QCOMPARE(wire, QByteArray("x"));
    }

    void transportBenchmark()
    {
        Pair pair;
        const auto frame = frameOf(64);
        QByteArray wire;
        QBENCHMARK
        {
            wire.resize(0);
            QVERIFY(pair.sender.seal(frame, wire));
            QByteArrayView input = wire;
            QVERIFY(pair.receiver.open(input).value());
        }
    }
};

QTEST_GUILESS_MAIN(tst_FrameCipher)
#include "tst_FrameCipher.moc"
