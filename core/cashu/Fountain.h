// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>
#include <vector>

namespace cashu {

/// CRC-32 of ISO-HDLC (as zip has it).
quint32 crc32(QByteArrayView bytes);

/// The numbers that both ends of a UR draw alike: xoshiro256** seeded with SHA-256. No use as a source of secrets.
/// BCR-2024-001.
class FountainRandom {
public:
    explicit FountainRandom(QByteArrayView seed);
    quint64 next();
    double nextDouble(); ///< from 0 to below 1
    /// From \a low to \a high, both included.
    int nextInt(int low, int high);

private:
    std::array<quint64, 4> m_state {};
};

/// Draws indexes with given weights in two numbers each (alias method, in the order that BCR-2024-001 asks for).
class WeightedDraw {
public:
    explicit WeightedDraw(const std::vector<double> &weights);
    int next(FountainRandom &random) const;

private:
    std::vector<double> m_chances;
    std::vector<int> m_aliases;
};

/// Which of a message's fragments are in which part: both ends of a UR draw it alike. BCR-2024-001.
class FountainMix {
public:
    /// \a fragments: at least one. \a checksum: of the whole message.
    FountainMix(int fragments, quint32 checksum);

    int fragments() const { return m_fragments; }
    /// Indexes of the fragments in part \a number (from 1), ascending.
    QList<int> of(quint32 number) const;

private:
    int m_fragments;
    quint32 m_checksum;
    WeightedDraw m_degrees;
};

/// A message cut into equal fragments, and the endless row of parts made of them: the first fragments() parts are the
/// fragments themselves, each later one some of them XORed, so whoever misses some needs any few more. A value; any
/// thread. BCR-2024-001.
class Fountain {
public:
    /// \a message is not empty, fragments have \a minFragment to \a maxFragment bytes.
    Fountain(const QByteArray &message, int maxFragment, int minFragment = 10);

    int fragments() const { return int(m_fragments.size()); }
    const QByteArray &fragment(int index) const { return m_fragments.at(index); }
    /// Indexes of the fragments in part \a number (from 1), ascending.
    QList<int> mixOf(quint32 number) const { return m_mix.of(number); }
    /// The part as CBOR: [number, fragments, message length, checksum, bytes].
    QByteArray part(quint32 number) const;

    /// The longest fragment within the bounds that makes the fewest fragments.
    static int fragmentLength(int message, int minFragment, int maxFragment);

private:
    int m_messageSize;
    quint32 m_checksum;
    QList<QByteArray> m_fragments;
    FountainMix m_mix;
};

/// The first \a count of \a items in a shuffled order. BCR-2024-001.
QList<int> shuffled(QList<int> items, FountainRandom &random, qsizetype count);

} // namespace cashu
