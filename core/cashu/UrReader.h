// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cashu/Fountain.h"

#include <optional>
#include <vector>

namespace cashu {

/// The content of bytewords in their short form, any case, without their checksum. Errors: Malformed.
Result<QByteArray> readBytewords(QByteArrayView text);

/// Puts a UR together again: the one part that is all of it, or parts of a fountain in any order, each any number of
/// times and some of them never. What comes is hostile: bounded in memory and time, and of use only when its checksum
/// agrees. A value; any thread. BCR-2020-005, BCR-2024-001, NUT-16.
class UrReader {
public:
    static constexpr int maxFragments = 512;
    static constexpr int maxMessage = 1 << 20; ///< bytes
    static constexpr int maxTaken = 4 * maxFragments; ///< parts that are looked into

    static bool isUr(QStringView text) { return text.startsWith(u"ur:", Qt::CaseInsensitive); }

    /// Takes "ur:bytes/...". After an error the reader is as before, but where what came together is Malformed all is
    /// forgotten. Errors: Malformed; Unsupported for a UR of anything but bytes; Limit; Refused for a part of another
    /// message.
    Result<void> take(QByteArrayView part);

    int needed() const { return m_mix ? m_mix->fragments() : 1; }
    /// How many of those came, counting only what says something new.
    int solved() const { return m_mix ? m_rank : int(m_content.has_value()); }
    /// What the UR holds, once enough parts came.
    const std::optional<QByteArray> &content() const { return m_content; }

private:
    using Row = std::array<quint64, maxFragments / 64>;
    /// Fragments XORed, with the lowest of them that is its place.
    struct Equation {
        Row mix {};
        QByteArray bytes;
    };
    struct Part;

    Result<void> begin(const Part &part);
    void solve(const Part &part);
    Result<void> join();

    std::optional<FountainMix> m_mix; ///< from the first part of a fountain on
    quint32 m_checksum = 0;
    int m_messageSize = 0;
    int m_fragmentSize = 0;
    int m_taken = 0;
    int m_rank = 0;
    std::vector<Equation> m_equations; ///< by place; empty bytes where there is none
    std::optional<QByteArray> m_content;
};

} // namespace cashu
