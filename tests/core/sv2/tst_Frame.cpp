// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sv2/Frame.h"
#include "core/sv2/Messages.h"
#include "core/sv2/Tlv.h"

#include <QtTest>

using namespace sv2;

class tst_Frame : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChannelBitIsTheHighBitOfTheSecondByte()
    {
        const FrameHeader header { 0x0102, true, 0x1b, 0x030405 };
        const std::array<quint8, 6> bytes { 0x02, 0x81, 0x1b, 0x05, 0x04, 0x03 };
        QVERIFY(header.encode() == bytes);
        QVERIFY(FrameHeader::decode(bytes) == header);
        const std::array<quint8, 6> plain { 0x01, 0x00, 0x00, 0xff, 0xff, 0xff };
        QVERIFY((FrameHeader::decode(plain) == FrameHeader { 1, false, 0, FrameHeader::maxLength }));
        QVERIFY(FrameHeader::decode(plain).encode() == plain);
    }

    void framesKnowTheirChannel()
    {
        QCOMPARE(toFrame(SetTarget { 77, {} }).channelId().value(), 77u);
        QVERIFY(!toFrame(Reconnect {}).channelId());
        QVERIFY(!Frame(Frame { 0, true, 0x21, QByteArray(3, 'x') }).channelId());
    }

    void theReaderCutsAStreamAnywhere()
    {
        const QList<Frame> frames { toFrame(SetupConnectionSuccess {}),
            toFrame(SetTarget { 5, bitcoin::Target::max() }), Frame { 0x4001, true, 0x99, {} },
            toFrame(RequestExtensions { 1, Seq0_64K<quint16>({ 2, 3 }) }) };
        QByteArray stream;
        for (const auto &frame : frames)
            stream += frame.toBytes();
        for (qsizetype step = 1; step <= stream.size(); ++step) {
            FrameReader reader;
            QList<Frame> out;
            for (qsizetype pos = 0; pos < stream.size(); pos += step)
                out += reader.feed(QByteArrayView(stream).sliced(pos, std::min(step, stream.size() - pos))).value();
            QCOMPARE(out, frames);
        }
    }

    void theReaderRefusesLongFrames()
    {
        FrameReader reader(100);
        QVERIFY(reader.feed(Frame { 0, false, 1, QByteArray(100, 'x') }.toBytes()));
        const auto result = reader.feed(QByteArray::fromHex("000001650000"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Limit);
    }

    void tlvsOfBothByteOrders()
    {
        const QList<Tlv> expected { { 2, 1, "Worker_001" } };
        const QByteArray little = QByteArray::fromHex("0200010a00") + "Worker_001";
        const QByteArray big = QByteArray::fromHex("000201000a") + "Worker_001"; // the spec's own example
        QCOMPARE(parseTlvs(little, { 2 }).value(), expected);
        QCOMPARE(parseTlvs(big, { 2 }).value(), expected);
        QCOMPARE(encodeTlv(expected.first()), little);
        QCOMPARE(findWorkerName(expected).value(), QStringLiteral("Worker_001"));
    }

    void tlvsOfOthersAreSkipped()
    {
        const QByteArray other = encodeTlv({ 0x0300, 9, "xyz" });
        const QByteArray ours = encodeTlv(workerNameTlv(u"rig"));
        QCOMPARE(parseTlvs(other + ours + other, { 2 }).value(), (QList<Tlv> { { 2, 1, "rig" } }));
        QVERIFY(parseTlvs(other + ours, {}).value().isEmpty());
        QVERIFY(parseTlvs({}, { 2 }).value().isEmpty());
    }

    void brokenTlvsAreMalformed()
    {
        const QByteArray whole = encodeTlv(workerNameTlv(u"rig"));
        for (qsizetype size = 1; size < whole.size(); ++size)
            QCOMPARE(parseTlvs(QByteArrayView(whole).first(size), { 2 }).error().code, Errc::Malformed);
    }

    void workerNamesAreShortText()
    {
        QCOMPARE(workerNameTlv(QString(20, QChar(0xe9))).value.size(), 32);
        QCOMPARE(workerNameTlv(QStringLiteral("x") + QString(20, QChar(0xe9))).value.size(), 31);
        QVERIFY(!findWorkerName({ { 2, 1, QByteArray(33, 'x') } }));
        QVERIFY(!findWorkerName({ { 2, 1, "\xff" } }));
        QVERIFY(!findWorkerName({ { 2, 2, "x" }, { 3, 1, "x" } }));
    }
};

QTEST_GUILESS_MAIN(tst_Frame)
#include "tst_Frame.moc"
