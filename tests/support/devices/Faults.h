// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

namespace devices {

/// What can be wrong with a device, besides what its firmware is like. Any number at once; from the next reply on.
enum class Fault : quint32 {
    ChangesNothing = 1 << 0, ///< writes are answered as if they had worked
    WrongPassword = 1 << 1, ///< no login and no code is right any more
    DirtyJson = 1 << 2, ///< another of the known ways to break JSON with each reply
    Truncated = 1 << 3, ///< the peer closes in the middle of its reply
    Slow = 1 << 4, ///< answers after DeviceConfig::latency
    Garbage = 1 << 5, ///< bytes that are no reply at all
    SlowLoris = 1 << 6, ///< a byte now and then, without end
    Huge = 1 << 7, ///< a reply of 10 MB
    RedirectOffHost = 1 << 8, ///< HTTP: 302 to DeviceConfig::redirectTo
    Gone = 1 << 9, ///< as if its plug was pulled: refuses connections and does not mine
    NeverReturns = 1 << 10 ///< a restart that is asked for ends it
};
Q_DECLARE_FLAGS(Faults, Fault)
Q_DECLARE_OPERATORS_FOR_FLAGS(Faults)
inline constexpr int faultCount = 11;
/// "changes-nothing", "wrong-password", …
QString faultName(Fault fault);
std::optional<Fault> faultFromName(QStringView name);

/// Who asked what, so that tests can tell which secrets went where.
struct Seen {
    int connections = 0;
    int requests = 0; ///< whole ones
    int writes = 0; ///< of them
    int refused = 0; ///< of them, for want of a right secret or of access
    int malformed = 0; ///< that were none
    int joined = 0; ///< joined commands on the socket
    int credentials = 0; ///< requests that carried a secret, right or wrong
    QList<QByteArray> paths {}; ///< "GET /api/system/info", "4028 summary"; the last hundred
    QList<QByteArray> secretHeaders {}; ///< names of the headers that carried one; the last hundred
};

} // namespace devices
