// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Ur.h"
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

QTEST_GUILESS_MAIN(tst_Ur)
#include "tst_Ur.moc"
