// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Admission.h"

namespace net {

/// The safeguards of an HTTP port. They act before Qt HttpServer sees a byte: it has none of its own.
struct HttpLimits {
    AdmissionLimits admission { .connections = 1024, .connectionsPerAddress = 64 };
    qsizetype headBytes = 16 * 1024; ///< request line and headers
    qsizetype bodyBytes = 1024 * 1024;
    qsizetype bufferedBytes = 16 * 1024 * 1024; ///< of unanswered requests, all connections together
    std::chrono::milliseconds headTime {
        10'000
    }; ///< from a request's first byte, or from the accept, to its last header
    std::chrono::milliseconds bodyTime { 20'000 }; ///< from there to the last byte of its body
    std::chrono::milliseconds idleTime { 30'000 }; ///< between two requests
    double requestsPerSecond = 50; ///< of one address, WebSocket messages included
    double requestBurst = 200;
    int webSockets = 256;
    int webSocketsPerAddress = 16;
    qsizetype webSocketMessageBytes = 256 * 1024; ///< a frame may hold no more either
    qsizetype webSocketPendingBytes = 256 * 1024; ///< unsent, above which a WebSocket's reader is too slow
    std::chrono::milliseconds webSocketIdleTime { 120'000 }; ///< a peer that answers pings is never idle
};

} // namespace net
