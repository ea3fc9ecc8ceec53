// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Ur.h"
#include "core/cashu/UrReader.h"
#include "tests/support/JsonVectors.h"

#include <QCborArray>
#include <QSet>
#include <QtTest>

using namespace cashu;
using support::text;

namespace {

QList<int> numbers(const nlohmann::json &list)
{
    QList<int> out;
    for (const auto &n : list)
        out << n.get<int>();
    return out;
}

/// What the papers call the message of a seed.
QByteArray message(int size, const char *seed = "Wolf")
{
    FountainRandom random(seed);
    QByteArray out;
    for (int i = 0; i < size; ++i)
        out.append(char(random.nextInt(0, 255)));
    return out;
}

void exclusiveOr(QByteArray &into, const QByteArray &other)
{
    for (qsizetype i = 0; i < into.size(); ++i)
        into[i] = char(into.at(i) ^ other.at(i));
}

} // namespace

class tst_Ur : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void checksums();
    void words();
    void draws();
    void degrees();
    void shuffles();
    void fragments();
    void mixes();
    void parts();
    void urs();
    void whoMissesSomeGetsAll();
    void tokenText();
    void readWords();
    void readVectors();
    void readInAnyOrder();
    void readLateAndMixedParts();
    void readDamaged();
    void readBounds();

private:
    nlohmann::json m_vectors;
};

void tst_Ur::initTestCase()
{
    m_vectors = support::readJsonVectors(QStringLiteral("ur/ur.json"));
    QVERIFY(m_vectors.is_object());
}

void tst_Ur::checksums()
{
    for (const auto &row : m_vectors.at("crc32"))
        QCOMPARE(QString::number(crc32(text(row[0]).toUtf8()), 16), text(row[1]));
}

void tst_Ur::words()
{
    for (const auto &row : m_vectors.at("bytewords")) {
        const QByteArray bytes = QByteArray::fromHex(text(row.at("hex")).toLatin1());
        QCOMPARE(QString::fromLatin1(bytewords(bytes)), text(row.at("minimal")));
    }
    // every byte alone, from the paper's list
    const auto &list = m_vectors.at("words");
    QCOMPARE(list.size(), 256U);
    for (int i = 0; i < 256; ++i) {
        const QString word = text(list.at(size_t(i)));
        QCOMPARE(QString::fromLatin1(bytewords(QByteArray(1, char(i))).left(2)), QString(word.front()) + word.back());
    }
}

void tst_Ur::draws()
{
    FountainRandom wolf("Wolf");
    for (const int expected : numbers(m_vectors.at("rng_wolf_mod_100")))
        QCOMPARE(int(wolf.next() % 100), expected);
    FountainRandom crc(QByteArray::fromHex("598c84dc"));
    for (const int expected : numbers(m_vectors.at("rng_crc_of_wolf_mod_100")))
        QCOMPARE(int(crc.next() % 100), expected);
    FountainRandom small("Wolf");
    for (const int expected : numbers(m_vectors.at("rng_wolf_1_to_10")))
        QCOMPARE(small.nextInt(1, 10), expected);
}

void tst_Ur::degrees()
{
    const WeightedDraw draw({ 1, 2, 4, 8 });
    FountainRandom wolf("Wolf");
    for (const int expected : numbers(m_vectors.at("sampler_1_2_4_8")))
        QCOMPARE(draw.next(wolf), expected);

    std::vector<double> weights;
    for (int i = 1; i <= 11; ++i)
        weights.push_back(1.0 / i);
    const WeightedDraw degree(weights);
    const QList<int> expected = numbers(m_vectors.at("degrees_of_11"));
    for (int nonce = 1; nonce <= expected.size(); ++nonce) {
        FountainRandom random(QByteArray("Wolf-") + QByteArray::number(nonce));
        QCOMPARE(degree.next(random) + 1, expected.at(nonce - 1));
    }
}

void tst_Ur::shuffles()
{
    FountainRandom wolf("Wolf");
    for (const auto &row : m_vectors.at("shuffled_1_to_10"))
        QCOMPARE(shuffled({ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, wolf, 10), numbers(row));
}

void tst_Ur::fragments()
{
    for (const auto &row : m_vectors.at("fragment_length"))
        QCOMPARE(
            Fountain::fragmentLength(row.at("message").get<int>(), row.at("min").get<int>(), row.at("max").get<int>()),
            row.at("length").get<int>());
    QCOMPARE(Fountain::fragmentLength(3, 10, 200), 3);
    const Fountain fountain(message(1024), 100, 10);
    const auto &expected = m_vectors.at("fragments_of_1024_wolf_10_100");
    QCOMPARE(size_t(fountain.fragments()), expected.size());
    for (int i = 0; i < fountain.fragments(); ++i)
        QCOMPARE(QString::fromLatin1(fountain.fragment(i).toHex()), text(expected.at(size_t(i))));
}

void tst_Ur::mixes()
{
    const Fountain fountain(message(1024), 100, 10);
    quint32 number = 0;
    for (const auto &row : m_vectors.at("chosen_of_1024_wolf"))
        QCOMPARE(fountain.mixOf(++number), numbers(row));
}

void tst_Ur::parts()
{
    const Fountain fountain(message(256), 30);
    quint32 number = 0;
    for (const auto &row : m_vectors.at("parts_cbor_of_256_wolf_30"))
        QCOMPARE(QString::fromLatin1(fountain.part(++number).toHex()), text(row));
}

void tst_Ur::urs()
{
    QCOMPARE(QString::fromLatin1(Ur(message(50), 1000).part(1)), text(m_vectors.at("single_ur_of_50_wolf")));
    const Ur ur(message(256), 30);
    QCOMPARE(ur.parts(), 9);
    quint32 number = 0;
    for (const auto &row : m_vectors.at("urs_of_256_wolf_30"))
        QCOMPARE(QString::fromLatin1(ur.part(++number)), text(row));
}

/// Every third part is missed; what comes is solved as a system over GF(2).
void tst_Ur::whoMissesSomeGetsAll()
{
    const QByteArray whole = message(3000);
    const Fountain fountain(whole, 100);
    const int count = fountain.fragments();
    QMap<int, std::pair<QSet<int>, QByteArray>> solved; // by pivot
    quint32 number = 0;
    while (solved.size() < count) {
        QVERIFY2(++number < 40U * quint32(count), "never enough");
        if (number % 3 == 0)
            continue;
        const QList<int> mix = fountain.mixOf(number);
        QSet<int> left(mix.begin(), mix.end());
        QByteArray bytes = QCborValue::fromCbor(fountain.part(number)).toArray().at(4).toByteArray();
        for (int pivot = 0; pivot < count && !left.isEmpty(); ++pivot) {
            if (!left.contains(pivot))
                continue;
            const auto row = solved.constFind(pivot);
            if (row == solved.constEnd()) {
                solved.insert(pivot, { left, bytes });
                break;
            }
            exclusiveOr(bytes, row->second);
            for (const int index : row->first) {
                if (!left.remove(index))
                    left.insert(index);
            }
        }
    }
    QByteArray joined;
    for (int pivot = count - 1; pivot >= 0; --pivot) {
        auto &[mix, bytes] = solved[pivot];
        for (const int index : std::as_const(mix)) {
            if (index != pivot)
                exclusiveOr(bytes, solved.value(index).second);
        }
        joined.prepend(bytes);
    }
    QCOMPARE(joined.left(whole.size()), whole);
}

void tst_Ur::tokenText()
{
    const QByteArray token = QByteArrayLiteral("cashuB") + QByteArray(900, 'x');
    const Ur ur(token);
    QCOMPARE(ur.parts(), 5);
    const Fountain fountain(QCborValue(token).toCbor(), 200);
    QCOMPARE(ur.part(2), QByteArrayLiteral("ur:bytes/2-5/") + bytewords(fountain.part(2)));
    QVERIFY(ur.part(100'000).startsWith("ur:bytes/100000-5/"));
    QCOMPARE(Ur(token, 100'000).parts(), 1);
}

void tst_Ur::readWords()
{
    for (const auto &row : m_vectors.at("bytewords")) {
        const QByteArray minimal = text(row.at("minimal")).toLatin1();
        const QByteArray bytes = QByteArray::fromHex(text(row.at("hex")).toLatin1());
        QCOMPARE(readBytewords(minimal).value(), bytes);
        QCOMPARE(readBytewords(minimal.toUpper()).value(), bytes);
        for (qsizetype i = 0; i < minimal.size(); ++i) {
            QVERIFY(!readBytewords(minimal.first(i)));
            QByteArray wrong = minimal;
            wrong[i] = wrong.at(i) == 'q' ? 'a' : 'q';
            QVERIFY2(!readBytewords(wrong), wrong.constData());
        }
    }
    for (int i = 0; i < 256; ++i)
        QCOMPARE(readBytewords(bytewords(QByteArray(1, char(i)))).value(), QByteArray(1, char(i)));
    QVERIFY(!readBytewords("{{aeaeaeaeae"));
}

void tst_Ur::readVectors()
{
    UrReader single;
    QVERIFY(single.take(text(m_vectors.at("single_ur_of_50_wolf")).toLatin1()));
    QCOMPARE(single.content().value(), message(50));
    QCOMPARE(single.solved(), single.needed());

    UrReader reader;
    for (const auto &part : m_vectors.at("urs_of_256_wolf_30")) {
        QVERIFY(reader.take(text(part).toLatin1()));
        QVERIFY(reader.solved() <= reader.needed());
        if (reader.content())
            break;
    }
    QCOMPARE(reader.needed(), 9);
    QCOMPARE(reader.content().value(), message(256));
}

void tst_Ur::readInAnyOrder()
{
    const QByteArray token = QByteArrayLiteral("cashuB") + QByteArray(3000, 'x');
    const Ur ur(token);
    UrReader reader;
    for (int number = ur.parts(); number >= 1; --number) {
        QVERIFY(!reader.content());
        QVERIFY(reader.take(ur.part(quint32(number)).toUpper()));
        QVERIFY(reader.take(ur.part(quint32(number)))); // seen twice: nothing new
        QCOMPARE(reader.solved(), ur.parts() - number + 1);
    }
    QCOMPARE(reader.content().value(), token);
    QVERIFY(reader.take(ur.part(7'000))); // there is enough already
    QCOMPARE(reader.content().value(), token);
}

/// Whoever begins to look when the row has gone round already sees none of the plain fragments.
void tst_Ur::readLateAndMixedParts()
{
    for (const int size : { 300, 3000, 60'000 }) {
        const QByteArray whole = message(size);
        const Ur ur(whole);
        UrReader reader;
        quint32 number = 1000;
        while (!reader.content()) {
            QVERIFY2(++number < 1000 + 20U * quint32(ur.parts()), "never enough");
            if (number % 3 != 0)
                QVERIFY(reader.take(ur.part(number)));
        }
        QCOMPARE(*reader.content(), whole);
    }
}

void tst_Ur::readDamaged()
{
    const Ur ur(message(600));
    const Ur other(message(601));
    QCOMPARE(UrReader().take("cashuBabc").error().code, Errc::Malformed);
    QCOMPARE(UrReader().take("ur:").error().code, Errc::Malformed);
    QCOMPARE(UrReader().take("ur:crypto-psbt/aeadaolazmjendeoti").error().code, Errc::Unsupported);
    QCOMPARE(UrReader().take("ur:bytes/1-3/aeadaolazmjendeoti").error().code, Errc::Malformed);
    const QByteArray part = ur.part(2);
    for (qsizetype size = 0; size < part.size(); ++size)
        QVERIFY(!UrReader().take(part.first(size)));
    QVERIFY(!UrReader().take(QByteArray(part).replace("/2-", "/3-")));

    UrReader reader;
    QVERIFY(reader.take(part));
    QCOMPARE(reader.take(other.part(1)).error().code, Errc::Refused);
    QCOMPARE(reader.take(Ur("alone", 1000).part(1)).error().code, Errc::Refused);
    QVERIFY(reader.take(ur.part(1)));
    QVERIFY(reader.take(ur.part(3)));
    QCOMPARE(reader.needed(), 4);
    QCOMPARE(reader.solved(), 3);

    // A liar's part that fits in all but its bytes: the whole is of no use, and forgotten.
    auto cbor = QCborValue::fromCbor(Fountain(QCborValue(message(600)).toCbor(), 200).part(4)).toArray();
    cbor[4] = QCborValue(QByteArray(cbor.at(4).toByteArray().size(), 'z'));
    QCOMPARE(reader.take("ur:bytes/4-4/" + bytewords(cbor.toCborValue().toCbor())).error().code, Errc::Malformed);
    QCOMPARE(reader.solved(), 0);
    for (quint32 number = 1; number <= 4; ++number)
        QVERIFY(reader.take(ur.part(number)));
    QCOMPARE(reader.content().value(), message(600));
}

void tst_Ur::readBounds()
{
    const auto take = [](qint64 number, qint64 fragments, qint64 size, const QByteArray &bytes) {
        const QCborArray part { number, fragments, size, 1, bytes };
        const auto taken = UrReader().take("ur:bytes/" + QByteArray::number(number) + '-'
            + QByteArray::number(fragments) + '/' + bytewords(part.toCborValue().toCbor()));
        return taken ? Errc::Internal : taken.error().code;
    };
    const QByteArray ten(10, 'x');
    QCOMPARE(take(1, UrReader::maxFragments, 10 * UrReader::maxFragments, ten), Errc::Internal); // taken
    QCOMPARE(take(1, UrReader::maxFragments + 1, 10 * UrReader::maxFragments + 10, ten), Errc::Limit);
    QCOMPARE(take(1, 1, UrReader::maxMessage + 1, ten), Errc::Limit);
    for (const qint64 size : { 0, 20, 31, -1 })
        QCOMPARE(take(1, 3, size, ten), Errc::Malformed);
    QCOMPARE(take(1, 3, 30, ten), Errc::Internal);
    QCOMPARE(take(0, 3, 30, ten), Errc::Malformed);
    QCOMPARE(take(1, 0, 30, ten), Errc::Malformed);
    QCOMPARE(take(1, 3, 30, {}), Errc::Malformed);
    QCOMPARE(take(qint64(1) << 32, 3, 30, ten), Errc::Malformed);

    UrReader reader;
    const Ur ur(message(600));
    for (int i = 0; i < UrReader::maxTaken; ++i)
        QVERIFY(reader.take(ur.part(1)));
    QCOMPARE(reader.take(ur.part(2)).error().code, Errc::Limit);
}

QTEST_GUILESS_MAIN(tst_Ur)
#include "tst_Ur.moc"
