// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cashu/Fountain.h"

#include "core/crypto/Sha256.h"

#include <QCborStreamWriter>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <numeric>

namespace cashu {

quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

FountainRandom::FountainRandom(QByteArrayView seed)
{
    const Bytes32 digest = crypto::sha256(seed);
    for (size_t i = 0; i < m_state.size(); ++i)
        m_state[i] = qFromBigEndian<quint64>(digest.data() + 8 * i);
}

quint64 FountainRandom::next()
{
    auto &[a, b, c, d] = m_state;
    const quint64 drawn = std::rotl(b * 5, 7) * 9;
    const quint64 shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = std::rotl(d, 45);
    return drawn;
}

double FountainRandom::nextDouble()
{
    return double(next()) / 18446744073709551616.0; // 2^64
}

int FountainRandom::nextInt(int low, int high)
{
    return int(nextDouble() * (high - low + 1)) + low;
}

WeightedDraw::WeightedDraw(const std::vector<double> &weights)
    : m_chances(weights.size(), 1)
    , m_aliases(weights.size(), 0)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> share(weights.size());
    std::vector<int> small;
    std::vector<int> large;
    // Highest index first: both lists are taken from their ends.
    for (int i = int(weights.size()) - 1; i >= 0; --i) {
        share[size_t(i)] = weights[size_t(i)] * double(weights.size()) / sum;
        (share[size_t(i)] < 1 ? small : large).push_back(i);
    }
    while (!small.empty() && !large.empty()) {
        const int less = small.back();
        const int more = large.back();
        small.pop_back();
        large.pop_back();
        m_chances[size_t(less)] = share[size_t(less)];
        m_aliases[size_t(less)] = more;
        share[size_t(more)] += share[size_t(less)] - 1;
        (share[size_t(more)] < 1 ? small : large).push_back(more);
    }
}

int WeightedDraw::next(FountainRandom &random) const
{
    const double place = random.nextDouble();
    const double chance = random.nextDouble();
    const auto index = size_t(double(m_chances.size()) * place);
    return chance < m_chances[index] ? int(index) : m_aliases[index];
}

QList<int> shuffled(QList<int> items, FountainRandom &random, qsizetype count)
{
    QList<int> taken;
    taken.reserve(count);
    while (taken.size() < count && !items.isEmpty())
        taken << items.takeAt(random.nextInt(0, int(items.size()) - 1));
    return taken;
}

namespace {

std::vector<double> degreeWeights(qsizetype fragments)
{
    std::vector<double> weights;
    for (qsizetype degree = 1; degree <= fragments; ++degree)
        weights.push_back(1.0 / double(degree));
    return weights;
}

QList<QByteArray> cut(const QByteArray &message, int length)
{
    QList<QByteArray> pieces;
    for (qsizetype at = 0; at < message.size(); at += length)
        pieces << message.mid(at, length).leftJustified(length, '\0');
    return pieces;
}

} // namespace

FountainMix::FountainMix(int fragments, quint32 checksum)
    : m_fragments(fragments)
    , m_checksum(checksum)
    , m_degrees(degreeWeights(fragments))
{
}

QList<int> FountainMix::of(quint32 number) const
{
    const auto count = quint32(m_fragments);
    if (number >= 1 && number <= count)
        return { int(number) - 1 };
    QByteArray seed(8, Qt::Uninitialized);
    qToBigEndian(number, seed.data());
    qToBigEndian(m_checksum, seed.data() + 4);
    FountainRandom random(seed);
    const int degree = m_degrees.next(random) + 1;
    QList<int> all(m_fragments);
    std::iota(all.begin(), all.end(), 0);
    QList<int> mix = shuffled(std::move(all), random, degree);
    std::sort(mix.begin(), mix.end());
    return mix;
}

Fountain::Fountain(const QByteArray &message, int maxFragment, int minFragment)
    : m_messageSize(int(message.size()))
    , m_checksum(crc32(message))
    , m_fragments(cut(message, fragmentLength(int(message.size()), minFragment, maxFragment)))
    , m_mix(int(m_fragments.size()), m_checksum)
{
}

int Fountain::fragmentLength(int message, int minFragment, int maxFragment)
{
    const int most = std::max(1, message / minFragment);
    int length = message;
    for (int count = 1; count <= most; ++count) {
        length = (message + count - 1) / count;
        if (length <= maxFragment)
            break;
    }
    return length;
}

QByteArray Fountain::part(quint32 number) const
{
    const QList<int> mix = mixOf(number);
    QByteArray bytes = m_fragments.at(mix.first());
    for (qsizetype i = 1; i < mix.size(); ++i) {
        const QByteArray &other = m_fragments.at(mix.at(i));
        for (qsizetype at = 0; at < bytes.size(); ++at)
            bytes[at] = char(bytes.at(at) ^ other.at(at));
    }
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(5);
    writer.append(quint64(number));
    writer.append(quint64(m_fragments.size()));
    writer.append(quint64(m_messageSize));
    writer.append(quint64(m_checksum));
    writer.append(bytes);
    writer.endArray();
    return cbor;
}

} // namespace cashu
