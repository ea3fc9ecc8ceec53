// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lan/Device.h"

#include <nlohmann/json.hpp>

namespace lan {

/// What came over one connection to /api/ws/live, put together: the device's whole state first, then only what changed,
/// as {"event":"update","data":{…}} both. Pure, and bounded whatever comes.
class LiveState {
public:
    static constexpr qsizetype maxMessage = 64 * 1024;
    static constexpr qsizetype maxState = 128 * 1024;

    /// True: reading() changed. Changes that come before the whole state are left out. Errors: Limit, Malformed,
    /// Truncated, Unsupported (no ESP-Miner); the connection is of no use any more.
    Result<bool> take(QByteArrayView message);
    bool isWhole() const { return m_kind != Kind::Unknown; }
    /// Without \c at. Model and limits as of \a last, where that is the same device: the live state does not hold them.
    Reading reading(const Reading &last) const;

private:
    Kind m_kind = Kind::Unknown;
    nlohmann::json m_info {};
};

} // namespace lan
