// SPDX-FileCopyrightText: The Hashstead authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sv2/MessageSet.h"

/// Extension 0x0001: which extensions a connection uses. sv2-spec extensions/0x0001
namespace sv2 {

/// Client to server, right after SetupConnection.Success.
struct RequestExtensions {
    static constexpr quint16 Extension = 0x0001;
    static constexpr quint8 Type = 0x00;
    static constexpr const char *Name = "RequestExtensions";
    static constexpr bool OnChannel = false;
    quint16 requestId = 0;
    Seq0_64K<quint16> requestedExtensions {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("requested_extensions", m.requestedExtensions);
    }
    bool operator==(const RequestExtensions &) const = default;
};

/// The subset of the request that both ends now use.
struct RequestExtensionsSuccess {
    static constexpr quint16 Extension = 0x0001;
    static constexpr quint8 Type = 0x01;
    static constexpr const char *Name = "RequestExtensions.Success";
    static constexpr bool OnChannel = false;
    quint16 requestId = 0;
    Seq0_64K<quint16> supportedExtensions {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("supported_extensions", m.supportedExtensions);
    }
    bool operator==(const RequestExtensionsSuccess &) const = default;
};

/// Nothing requested is supported, or something the server requires is missing.
struct RequestExtensionsError {
    static constexpr quint16 Extension = 0x0001;
    static constexpr quint8 Type = 0x02;
    static constexpr const char *Name = "RequestExtensions.Error";
    static constexpr bool OnChannel = false;
    quint16 requestId = 0;
    Seq0_64K<quint16> unsupportedExtensions {};
    Seq0_64K<quint16> requiredExtensions {};
    static void fields(auto &m, auto &&f)
    {
        f("request_id", m.requestId);
        f("unsupported_extensions", m.unsupportedExtensions);
        f("required_extensions", m.requiredExtensions);
    }
    bool operator==(const RequestExtensionsError &) const = default;
};

using Negotiation = MessageSet<RequestExtensions, RequestExtensionsSuccess, RequestExtensionsError>;

} // namespace sv2
