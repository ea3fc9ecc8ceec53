// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace lan {

/// What an mDNS answer tells of one service instance. Empty: it does not say.
struct MdnsService {
    QString instance {}; ///< "Bitaxe Gamma 601 (1A2B)"
    QString host {}; ///< "bitaxe.local"
    quint16 port = 0;
    QList<QHostAddress> addresses {}; ///< IPv4, at most 8
    bool operator==(const MdnsService &) const = default;
};

/// A question for all instances of "_http._tcp.local". RFC 6762 5.
QByteArray mdnsHttpQuery();

/// The web servers an answer names; none where it answers something else, or is a question. At most 16. Reads hostile
/// bytes: names are bounded, pointers go backwards only. Errors: Truncated, Malformed, Limit (over 9000 bytes, or over
/// 256 records).
Result<QList<MdnsService>> parseMdns(QByteArrayView packet);

} // namespace lan
