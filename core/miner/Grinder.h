// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Sha256.h"
#include "core/miner/Work.h"

namespace miner {

/// Tries the headers of one work, one after the other: nonces first, then version bits, then extranonces. Pure.
class Grinder {
public:
    /// \a seed moves the starting point, so that machines and repeated jobs do not try the same headers.
    /// \a noncesPerVersion is less than all only in tests.
    Grinder(Work work, quint64 seed, quint64 noncesPerVersion = Q_UINT64_C(1) << 32);

    /// Tries at most \a budget headers and stops at the first hit; \a tried is increased by how many it were.
    std::optional<Find> scan(quint64 budget, quint64 &tried);
    const Work &work() const { return m_work; }

private:
    void prepare();
    void advance();

    Work m_work;
    QByteArray m_extranonce;
    quint32 m_bits = 0; ///< rolled version bits, inside the mask
    quint32 m_firstBits = 0;
    quint32 m_nonce = 0;
    quint64 m_noncesPerVersion;
    quint64 m_left = 0; ///< nonces left under the present version
    bitcoin::BlockHeader m_header;
    std::array<quint8, 16> m_tail {};
    std::optional<crypto::HeaderMidstate> m_midstate;
};

} // namespace miner
